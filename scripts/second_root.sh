#!/usr/bin/env bash
# A second system beside this one, with a newer QGIS: Debian 13 with QGIS 3.44 from its backports, in a folder.
# `second_root.sh [FOLDER]` (build/root344). What is there already is left as it is; 4 to 8 minutes and 2.5 GB else.
set -euo pipefail
cd "$(dirname "$0")/.."
root=${1:-${ZHIWEI_SECOND_ROOT:-$PWD/build/root344}}
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
suite=trixie
# those of setup.sh that tests need, and what lends them a screen; by proj-bin pyproj in a .venv finds PROJ's data
packages=(fonts-noto-cjk fonts-wqy-zenhei fonts-lxgw-wenkai poppler-utils imagemagick xvfb xauth openbox python3-venv
    python3-yaml python3-pil python3-matplotlib proj-bin qttools5-dev-tools ca-certificates git zip unzip)
newer=(qgis python3-qgis qgis-providers)

say() { printf '%s\n' "$*" >&2; }
inside() { chroot "$root" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }

if [ "$(id -u)" != 0 ]; then
    say "second_root: only root can build another system in a folder (debootstrap, chroot)"
    exit 1
fi
command -v debootstrap >/dev/null || { say "second_root: debootstrap is missing (apt-get install debootstrap)"; exit 1; }

if [ ! -x "$root/usr/bin/apt-get" ] || [ -d "$root/debootstrap" ]; then
    say "second_root: Debian 13 into $root"
    rm -rf "$root"
    mkdir -p "$(dirname "$root")"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" >&2
fi
if ! grep -qs "$suite-backports" "$root/etc/apt/sources.list"; then
    printf 'deb %s %s main\ndeb %s %s-backports main\n' "$mirror" "$suite" "$mirror" "$suite" \
        >"$root/etc/apt/sources.list"
fi
missing=()
for package in "${packages[@]}" "${newer[@]}"; do
    inside dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    say "second_root: installing ${missing[*]}"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    # nothing in there starts a service
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
    inside apt-get update -q >&2
    inside apt-get install -y -q --no-install-recommends -t "$suite-backports" "${missing[@]}" >&2
fi
inside dpkg-query -W -f='${Package} ${Version}\n' qgis python3-qgis >&2
