#!/usr/bin/env bash
# The QGIS desktop with the plugin and, when it is there, the demo project; a profile of its own.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "make qgis: there is no display here; run it in a desktop session, or look at build/demo/overview.png" >&2
    exit 1
fi
unset QT_QPA_PLATFORM
. scripts/environment.sh
unset QT_QPA_PLATFORM
profiles=$PWD/build/desktop
ini=$profiles/profiles/default/QGIS/QGIS3.ini
if [ ! -f "$ini" ]; then
    mkdir -p "$(dirname "$ini")"
    printf '[PythonPlugins]\nzhiwei=true\n' >"$ini"
    case "${LANG:-}" in
        zh*) printf '[locale]\noverrideFlag=true\nuserLocale=zh-Hans\nglobalLocale=zh_CN\n' >>"$ini" ;;
    esac
fi
project=()
[ -f build/demo/zhiwei.qgz ] && project=(--project "$PWD/build/demo/zhiwei.qgz")
exec "$(command -v qgis.bin || command -v qgis)" --noversioncheck --nologo --profiles-path "$profiles" "${project[@]}"
