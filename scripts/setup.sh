#!/usr/bin/env bash
# Bring this machine to where ZhiWei runs: system packages, .venv, translations, the plugin link.
# Everything is looked at first and only what is missing is done; talks on stderr only. `setup.sh runtime`
# (the default) or `setup.sh bench` (with PostGIS).
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
wanted=${1:-runtime}

packages=(qgis python3-qgis qgis-providers xvfb openbox imagemagick poppler-utils fonts-noto-cjk fonts-wqy-zenhei
    fonts-lxgw-wenkai qttranslations5-l10n pyqt5-dev-tools qttools5-dev-tools python3-venv python3-yaml python3-pil
    python3-matplotlib xauth zip unzip)
if [ "$wanted" = bench ]; then
    packages+=(postgresql-postgis)
fi

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "setup: root or sudo is needed to install: ${missing[*]}"
        exit 1
    fi
}

installed() {
    case $1 in
        postgresql-postgis) compgen -G '/usr/share/postgresql/*/extension/postgis.control' >/dev/null ;;
        *) [ -n "${have[$1]:-}" ] ;;
    esac
}

declare -A have=()
while read -r status package; do
    [ "$status" = installed ] && have[$package]=yes
done <<<"$(dpkg-query -W -f='${db:Status-Status} ${Package}\n')"
missing=()
for package in "${packages[@]}"; do
    installed "$package" || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    say "setup: installing ${missing[*]}"
    log=$(mktemp)
    {
        as_root apt-get update -q
        # Recommended packages of QGIS (GRASS, SAGA ...) are not used; each was checked to be without need.
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
    } >"$log" 2>&1 || { tail -n 20 "$log" >&2; say "setup: apt-get failed, whole log in $log"; exit 1; }
    rm -f "$log"
fi

mkdir -p build/plugins build/stamps build/runtime
chmod 700 build/runtime
if [ "$(readlink -f build/plugins/zhiwei 2>/dev/null)" != "$root" ]; then
    rm -rf build/plugins/zhiwei
    ln -s "$root" build/plugins/zhiwei
fi

# The default python3 may be another interpreter that cannot see QGIS.
python=/usr/bin/python3
stamp=build/stamps/venv
key=$(cat requirements.txt requirements-dev.txt constraints.txt | sha256sum | cut -d' ' -f1)-$(readlink -f $python)-$root
if [ ! -x .venv/bin/python ] || [ "$(cat $stamp 2>/dev/null)" != "$key" ]; then
    say "setup: Python libraries into .venv"
    if [ ! -x .venv/bin/python ] || ! .venv/bin/python -c 'import pip' 2>/dev/null; then
        rm -rf .venv
        $python -m venv --system-site-packages .venv >&2
    fi
    constraints=()
    if $python -c 'import numpy, sys; sys.exit(int(numpy.__version__.split(".")[0]) >= 2)'; then
        constraints=(-c constraints.txt)
    fi
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-input "${constraints[@]}" \
        -r requirements-dev.txt >&2 || { say "setup: pip failed"; exit 1; }
    printf '%s' "$key" >$stamp
fi

lrelease=$(command -v lrelease || echo /usr/lib/qt5/bin/lrelease)
for ts in i18n/*.ts; do
    [ -e "$ts" ] || continue
    if [ ! "${ts%.ts}.qm" -nt "$ts" ]; then
        "$lrelease" -silent "$ts" >&2
    fi
done
