# Sourced: the variables with which QGIS finds the plugin and its libraries.
ZHIWEI_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export ZHIWEI_ROOT
export QGIS_PLUGINPATH=$ZHIWEI_ROOT/build/plugins
export QGIS_CUSTOM_CONFIG_PATH=${QGIS_CUSTOM_CONFIG_PATH:-$ZHIWEI_ROOT/build/profile}
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$ZHIWEI_ROOT/build/runtime}
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
site=$(cd "$ZHIWEI_ROOT" && echo .venv/lib/python3.*/site-packages)
export PYTHONPATH=$ZHIWEI_ROOT/$site${PYTHONPATH:+:$PYTHONPATH}
# Debian 12's qgis_process is a wrapper that fails with "--noversioncheck not known"; newer ones have no .bin.
QGIS_PROCESS=$(command -v qgis_process.bin || command -v qgis_process)
export QGIS_PROCESS
