"""The after-use dock of the office with three cleared plots."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

from zhiwei.plugin.gui.afteruse_dock import AfteruseDock
from zhiwei.plugin.gui.afteruse_table import HEADER


@pytest.fixture
def dock(uses_desk, told, qtbot):
    """The dock, seen, with the three plots in it."""
    QgsSettings().remove(HEADER)
    made = AfteruseDock(uses_desk)
    qtbot.addWidget(made)
    made.resize(1300, 420)
    made.show()
    qtbot.waitUntil(lambda: len(made.model.rows) == 3, timeout=30_000)
    yield made
    made.remove()
