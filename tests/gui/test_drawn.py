"""What goes while the map may still be drawing it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeature,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsProperty,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QRunnable, QSemaphore, QThreadPool

from zhiwei.plugin.gui import drawn
from zhiwei.plugin.gui.map_views import MapViewsPart


class Drawing(QRunnable):
    """Something that is being drawn until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.go = QSemaphore()

    def run(self) -> None:
        self.go.acquire()


@pytest.fixture
def drawing(qgis_new_project):
    """A drawing thread that does not end before ``go.release()``."""
    QThreadPool.globalInstance().waitForDone()
    made = Drawing()
    made.setAutoDelete(False)
    QThreadPool.globalInstance().start(made)
    yield made
    made.go.release()
    QThreadPool.globalInstance().waitForDone()


def symbol() -> QgsFillSymbol:
    made = QgsFillSymbol.createSimple({"color": "#cc0000"})
    rule = QgsProperty.fromExpression("CASE WHEN @map_start_time IS NOT NULL AND NOT (1 > 2) THEN '#00cc00' END")
    made.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, rule)
    return made


def layer() -> QgsVectorLayer:
    made = QgsVectorLayer("Polygon?crs=EPSG:4549", "地块", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 0 9, 9 9, 9 0, 0 0))"))
    made.dataProvider().addFeature(feature)
    made.setRenderer(QgsSingleSymbolRenderer(symbol()))
    return made


def test_a_layer_is_gone_at_once_and_deleted_when_nothing_is_drawn(drawing, qtbot):
    project = QgsProject.instance()
    shown = project.addMapLayer(layer())
    drawn.take_off([shown.id(), "no such layer"])
    assert project.mapLayers() == {}
    qtbot.wait(2 * drawn._CHECK_MS)
    assert not sip.isdeleted(shown)
    drawing.go.release()
    del shown
    qtbot.waitUntil(lambda: not drawn._resting)


def test_the_symbols_of_before_live_while_they_are_drawn(drawing, qtbot):
    shown = layer()
    before = shown.renderer().dump()
    drawn.draw_with(shown, QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#0000cc"})))
    qtbot.wait(2 * drawn._CHECK_MS)
    assert [one.dump() for one in drawn._resting] == [before] != [shown.renderer().dump()]
    drawing.go.release()
    qtbot.waitUntil(lambda: not drawn._resting)


def test_what_the_map_shows_is_held_when_a_theme_or_another_workspace_comes(office_desk, drawing):
    themes = MapViewsPart(office_desk)
    themes.build()
    spot = office_desk.layer("spot")
    for change in (lambda: themes.show_theme("progress"), themes.refresh, lambda: office_desk.show(office_desk.path)):
        before = {spot.renderer().dump(), spot.labeling().settings().fieldName}
        drawn._resting.clear()
        change()
        held = [one for one in drawn._resting if isinstance(one, QgsFeatureRenderer)]
        named = [one.settings().fieldName for one in drawn._resting if isinstance(one, QgsVectorLayerSimpleLabeling)]
        assert before <= {one.dump() for one in held} | set(named)
        spot = office_desk.layer("spot")
    themes.remove()


def test_no_window_takes_layers_off_by_itself():
    gui = Path(drawn.__file__).parent
    alone = re.compile(r"\.(removeMapLayers?|removeAllMapLayers|takeMapLayer)\b")
    found = {path.name for path in gui.rglob("*.py") if alone.search(path.read_text(encoding="utf-8"))}
    assert found == {"drawn.py"}


def test_layers_that_come_and_go_under_the_brush(qgis_iface, qgis_new_project, wide_canvas, qtbot):
    """The moment that ended QGIS: the drawing thread copies an expression while the layer goes."""
    project = QgsProject.instance()

    def gone() -> None:
        drawn.take_off(list(project.mapLayers()))

    wide_canvas.setExtent(layer().extent())
    wide_canvas.renderStarting.connect(gone)
    try:
        for _ in range(60):
            for _ in range(12):
                project.addMapLayer(layer())
            wide_canvas.setLayers(list(project.mapLayers().values()))
            wide_canvas.refresh()
            qtbot.waitUntil(lambda: not project.mapLayers(), timeout=20_000)
    finally:
        wide_canvas.renderStarting.disconnect(gone)
    wide_canvas.stopRendering()
    qtbot.waitUntil(lambda: not drawn._resting)
