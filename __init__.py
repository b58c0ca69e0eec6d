"""ZhiWei 治违: QGIS plugin for enforcement against illegal land use and construction."""


def classFactory(iface: object) -> object:
    """Return the plugin object that QGIS drives."""
    from .plugin.plugin import ZhiweiPlugin

    return ZhiweiPlugin(iface)
