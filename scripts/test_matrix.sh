#!/usr/bin/env bash
# `test_matrix.sh [TEST…]`: the suite, or the tests given, in the second root (second_root.sh) with its newer QGIS.
# The work tree is copied there, so that nothing in here is touched; warnings of what QGIS or Qt drop are shown.
set -euo pipefail
cd "$(dirname "$0")/.."
root=${ZHIWEI_SECOND_ROOT:-$PWD/build/root344}
scripts/second_root.sh "$root"
place=${ZHIWEI_MATRIX_PLACE:-/zhiwei}

mkdir -p "$root$place"
# what git knows, as it stands in the work tree; what is gone there goes here too
rm -rf "$root$place".new
mkdir "$root$place".new
git -c core.quotepath=off ls-files -z --cached --others --exclude-standard |
    while IFS= read -r -d '' name; do [ -f "$name" ] && printf '%s\0' "$name"; done |
    tar --create --null --files-from=- | tar --extract --directory="$root$place".new
for kept in .venv build; do
    [ -e "$root$place/$kept" ] && mv "$root$place/$kept" "$root$place.new/$kept"
done
rm -rf "$root$place"
mv "$root$place".new "$root$place"
cp i18n/*.qm "$root$place/i18n/" 2>/dev/null || true

# what pip reads and trusts here it reads and trusts there
for file in /etc/pip.conf /etc/resolv.conf "${PIP_CERT:-/etc/ssl/certs/ca-certificates.crt}"; do
    if [ -f "$file" ]; then
        mkdir -p "$root$(dirname "$file")"
        cp -L "$file" "$root$file"
    fi
done
tests=("$@")
[ ${#tests[@]} -gt 0 ] || tests=(-m "not soak")
export ROOT=$root PLACE=$place
# /proc, /dev and local packages of pip are seen inside for as long as this runs, and by nobody else
exec unshare --mount bash -c '
    set -e
    mount --make-rprivate /
    mount -t proc proc "$ROOT/proc"
    mount --rbind /dev "$ROOT/dev"
    for folder in ${PIP_FIND_LINKS:-} /opt/pypi /opt/pypi-more /opt/wheels; do
        if [ -d "$folder" ]; then mkdir -p "$ROOT$folder"; mount --bind "$folder" "$ROOT$folder"; fi
    done
    exec chroot "$ROOT" env LC_ALL=C.UTF-8 TMPDIR=/tmp bash -c '"'"'
        cd "$0"
        key=$(cat requirements*.txt | sha256sum)
        if [ "$(cat .venv/key 2>/dev/null)" != "$key" ]; then
            python3 -m venv --system-site-packages .venv
            .venv/bin/python -m pip install -q --no-input -r requirements-dev.txt
            printf %s "$key" >.venv/key
        fi
        mkdir -p build/plugins build/runtime
        chmod 700 build/runtime
        ln -sfn "$PWD" build/plugins/zhiwei
        for ts in i18n/*.ts; do
            [ "${ts%.ts}.qm" -nt "$ts" ] || /usr/lib/qt5/bin/lrelease -silent "$ts"
        done
        unset QGIS_PLUGINPATH QGIS_CUSTOM_CONFIG_PATH PYTHONPATH
        . scripts/environment.sh
        exec .venv/bin/python -m pytest -q "$@"
    '"'"' "$PLACE" "$@"
' matrix "${tests[@]}"
