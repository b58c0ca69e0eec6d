"""The plugin in QGIS: what it builds it takes away, and it loads without its heavy libraries."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication

from zhiwei.plugin.plugin import ZhiweiPlugin


@pytest.fixture
def main_window(qgis_iface):
    return qgis_iface.mainWindow()


def test_unload_takes_away_exactly_what_init_built(qgis_iface, qgis_processing, main_window):
    registry = QgsApplication.processingRegistry()
    known = registry.providerById("zhiwei")
    if known is not None:
        registry.removeProvider(known)
    menus = [action.text() for action in main_window.menuBar().actions()]

    plugin = ZhiweiPlugin(qgis_iface)
    plugin.initGui()
    assert registry.providerById("zhiwei") is not None
    assert len(main_window.menuBar().actions()) == len(menus) + 1
    assert plugin.actions

    plugin.unload()
    assert registry.providerById("zhiwei") is None
    assert [action.text() for action in main_window.menuBar().actions()] == menus
    assert plugin.menu is None
    assert plugin.toolbar is None
    assert not plugin.actions
