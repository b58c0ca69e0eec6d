"""Inside QGIS: the pictures of the map tools, of a spot, of imagery and of the patrol."""

from __future__ import annotations

import os
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDialog
from qgis.utils import iface
from screens_stage import Stage

SAMPLE = Path(os.environ["ZHIWEI_ROOT"]) / "resources" / "sample" / "county.gpkg"
#: side of a patrol cell in the pictures: whole villages in few cells
_CELL_M = 200.0


def shot_draw_spot(stage: Stage) -> None:
    _tool(stage, "drawspot")


def shot_draw_spot_drawn(stage: Stage) -> None:
    part = _tool(stage, "drawspot")
    ring = _ring(stage)
    part._drawn(ring)
    part._finished(ring)


def shot_what_is_here(stage: Stage) -> None:
    place = stage.to_spot().centroid().asPoint()
    part = _tool(stage, "whatishere")
    part.look(place.x(), place.y())


def shot_measure(stage: Stage) -> None:
    _tool(stage, "measurespot")


def shot_measure_done(stage: Stage) -> None:
    part = _tool(stage, "measurespot")
    ring = _ring(stage)
    part._drawn(ring)
    part._finished(ring)


def shot_edit_spots(stage: Stage) -> None:
    stage.to_spot()
    part = stage.part("editspots")
    part.show()
    part.take_edit()
    stage.settle()


def shot_edit_spots_split(stage: Stage) -> None:
    part = stage.part("editspots")
    part.cancel_shape()
    stage.to_spot()
    part.take_split()


def shot_spot_page(stage: Stage) -> None:
    stage.to_spot()
    stage.desk.spot_asked.emit(stage.spot_uid())
    stage.widen(stage.part("spot_page").dock, 460)


def shot_spot_none(stage: Stage) -> None:
    from zhiwei.plugin.gui.spot_page import SpotPage

    stage.frame(SpotPage(stage.desk), 460, 420)


def shot_open_case(stage: Stage) -> None:
    from zhiwei.plugin.gui.spot_page import OpenCaseDialog

    stage.hold(OpenCaseDialog(stage.desk, stage.spot_uid(), stage.window))


def shot_labels(stage: Stage) -> None:
    stage.to_spot(2.0)
    stage.toggle("surveylabels", True)


def shot_imagery_none(stage: Stage) -> None:
    stage.dock("imagery", 400)


def shot_imagery_swipe(stage: Stage) -> None:
    part = _imagery(stage)
    part.propose()
    part.turn("swipe")
    stage.settle(1.0)


def shot_imagery_beside(stage: Stage) -> None:
    part = _imagery(stage)
    part.propose()
    part.turn("beside")
    stage.settle(1.0)
    part.turn("")
    part.turn("beside")


def shot_imagery_sources(stage: Stage) -> None:
    part = _imagery(stage)
    from zhiwei.plugin.gui.imagery_sources import SourcesDialog

    stage.hold(SourcesDialog(part._known, str(Path(stage.desk.path).parent), stage.window))


def shot_patrol_none(stage: Stage) -> None:
    stage.dock("patrol", 420)


def shot_patrol_grid(stage: Stage) -> None:
    """The dialog that builds the grid, with what would be built."""
    _communities()
    stage.dock("patrol", 420).build_action.trigger()
    dialog = stage.window.findChild(QDialog, "zhiwei_grid_dialog")
    dialog.size_m.setValue(_CELL_M)
    stage.settle()
    dialog.preview()
    stage.settle(1.0)


def shot_patrol_cells(stage: Stage) -> None:
    _patrol(stage, 0).cell_view.selectRow(1)


def shot_patrol_officers(stage: Stage) -> None:
    _patrol(stage, 1)


def shot_patrol_records(stage: Stage) -> None:
    _patrol(stage, 2).patrol_view.selectRow(0)


def shot_patrol_form(stage: Stage) -> None:
    inside = _patrol(stage, 0)
    inside.cell_view.selectRow(1)
    inside.new_patrol()
    inside.form.take_cells()
    stage.settle()


def _ring(stage: Stage) -> list[Any]:
    """Corners round the spot of the pictures."""
    box = stage.to_spot().boundingBox()
    box.grow(3.0)
    half = box.width() / 3
    return [
        (box.xMinimum(), box.yMinimum()),
        (box.xMaximum(), box.yMinimum()),
        (box.xMaximum(), box.yMaximum()),
        (box.xMinimum() + half, box.yMaximum()),
        (box.xMinimum(), box.center().y()),
    ]


def _tool(stage: Stage, name: str) -> Any:
    part = stage.part(name)
    stage.to_spot()
    part.take()
    return part


def _imagery(stage: Stage) -> Any:
    part = stage.part("imagery")
    geometry = stage.to_spot(1.6)
    folder = Path(stage.desk.path).parent
    if not (folder / "影像_2026.tif").is_file():
        from screens_rasters import two_pictures

        from zhiwei.plugin.services.imagery import put_sources, read_source

        two_pictures(folder, geometry, stage.desk.layer("parcel"))
        found = [
            read_source({"name": f"{year}年影像", "taken_on": day, "uri": f"影像_{year}.tif", "origin": "县测绘院"})
            for year, day in (("2025", "2025-03-02"), ("2026", "2026-09-20"))
        ]
        put_sources(stage.desk.store, found, stage.desk.actor, datetime.now(timezone.utc))
        stage.desk.note_change()
    stage.dock("imagery", 400)
    stage.desk.spots_chosen.emit([stage.spot_uid()])
    stage.settle()
    return part


def _communities() -> QgsVectorLayer:
    known = QgsProject.instance().mapLayersByName("村界")
    if known:
        return known[0]
    layer = QgsVectorLayer(f"{SAMPLE}|layername=division|subset=\"XZQDM\" LIKE '359921001%'", "村界", "ogr")
    QgsProject.instance().addMapLayer(layer, False)
    return layer


def _patrol(stage: Stage, tab: int) -> Any:
    """The dock with a grid of one town, covered by three officers, walked in part."""
    inside = stage.dock("patrol", 440)
    if not inside.covers:
        _walk(stage)
        inside.refresh()
    inside.show_lists()
    inside.tabs.setCurrentIndex(tab)
    layer = inside.cells.layer.need()
    inside.cells.layer.show()
    extent = QgsGeometry.fromRect(layer.extent()).boundingBox()
    extent.scale(1.1)
    iface.mapCanvas().setExtent(extent)
    iface.mapCanvas().refresh()
    stage.settle()
    return inside


def _walk(stage: Stage) -> None:
    from zhiwei.plugin.exchange.vector import from_source
    from zhiwei.plugin.services.patrol import Walk, record_patrol
    from zhiwei.plugin.services.patrol_grid import assign, build_grid, communities_of, plan_grid

    desk, now = stage.desk, datetime.now(timezone.utc)
    found, left = communities_of(from_source(_communities(), ["XZQDM", "XZQMC"]), desk.store.crs, "XZQDM", "XZQMC")
    with desk.reader() as session:
        plan = plan_grid(session, found, _CELL_M, 0.2, left)
        officers = [one.uid for one in session.officers.all()][:3]
    build_grid(desk.store, plan, desk.actor, now)
    with desk.reader() as session:
        table = session.grid_cells.read(columns=["code"])
    uids = sorted(str(uid) for uid in table.columns["uid"])
    assign(desk.store, {uid: officers[at % 3] for at, uid in enumerate(uids)}, desk.actor, now)
    for back, officer in ((2, 0), (9, 1), (20, 2), (1, 0)):
        end = now - timedelta(days=back)
        walked = tuple(uid for at, uid in enumerate(uids) if at % 3 == officer and at % 4 <= back % 3 + 1)
        walk = Walk(end - timedelta(hours=3), end, officers[officer], walked, "晴", "", zero=True)
        record_patrol(desk.store, walk, desk.actor, now)
    desk.note_change()
