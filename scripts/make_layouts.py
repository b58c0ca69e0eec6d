"""Make resources/layouts/enforcement_a4.qpt and _a3.qpt: ``.venv/bin/python scripts/make_layouts.py [FOLDER]``.

Needs QGIS 3.22, so that every newer QGIS reads the files. All positions are millimetres on landscape paper.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemMapOverview,
    QgsLayoutItemPolygon,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsLegendStyle,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPolygonF

ROOT = Path(__file__).resolve().parent.parent
FONT = "SimHei"
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
Box = tuple[float, float, float, float]
COLUMNS = (("kind", "类别"), ("label", "名称或编码"), ("area", "面积(m²)"), ("share", "占比"), ("remark", "备注"))


@dataclass(frozen=True)
class Plan:
    """Paper, boxes (x, y, width, height) and type sizes in points of one layout."""

    name: str
    paper: tuple[float, float]
    title: Box
    subtitle: Box
    map: Box
    facts: Box
    table: Box
    legend: Box
    overview: Box
    sign: Box
    foot: Box
    text: float
    small: float
    heading: float
    widths: tuple[float, ...]


A4 = Plan(
    "enforcement_a4", (297, 210),
    title=(8, 5, 281, 9), subtitle=(8, 13.5, 281, 5), map=(13, 22, 180, 154), facts=(199, 20, 90, 49),
    table=(199, 71, 90, 62), legend=(199, 135, 90, 31), overview=(199, 168, 44, 34), sign=(245, 168, 44, 34),
    foot=(13, 181, 180, 22), text=7.5, small=6.5, heading=17, widths=(9, 32, 15, 11.5, 13.5),
)  # fmt: skip
A3 = Plan(
    "enforcement_a3", (420, 297),
    title=(10, 7, 400, 12), subtitle=(10, 19, 400, 6), map=(16, 30, 267, 226), facts=(290, 28, 120, 62),
    table=(290, 92, 120, 90), legend=(290, 184, 120, 46), overview=(290, 232, 60, 55), sign=(352, 232, 58, 55),
    foot=(16, 262, 267, 25), text=9.5, small=8, heading=24, widths=(13, 40, 20, 14.5, 20.5),
)  # fmt: skip


def font(size: float, bold: bool = False) -> QFont:
    """The Chinese font in points."""
    made = QFont(FONT)
    made.setPointSizeF(size)
    made.setBold(bold)
    return made


def form(size: float, bold: bool = False) -> QgsTextFormat:
    """The same as a text format."""
    made = QgsTextFormat()
    made.setFont(font(size, bold))
    made.setSize(size)
    made.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    made.setColor(QColor(20, 20, 20))
    return made


def place(item: QgsLayoutItem, box: Box, name: str, line: float = 0.0) -> None:
    """Position, id and border (millimetres; 0 for none) of an item."""
    item.attemptMove(QgsLayoutPoint(box[0], box[1], MM))
    item.attemptResize(QgsLayoutSize(box[2], box[3], MM))
    item.setId(name)
    item.setFrameEnabled(line > 0)
    if line:
        item.setFrameStrokeWidth(QgsLayoutMeasurement(line, MM))


def label(layout: QgsPrintLayout, box: Box, name: str, text: str, size: float, **options: Any) -> QgsLayoutItemLabel:
    """A text item; ``[% … %]`` is an expression on the atlas feature."""
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setFont(font(size, options.get("bold", False)))
    item.setHAlign(options.get("align", Qt.AlignmentFlag.AlignLeft))
    item.setVAlign(options.get("valign", Qt.AlignmentFlag.AlignVCenter))
    margin = options.get("margin", 0.0)
    item.setMarginX(margin)
    item.setMarginY(margin * 0.6)
    layout.addLayoutItem(item)
    place(item, box, name, options.get("line", 0.0))
    return item


def main_map(layout: QgsPrintLayout, plan: Plan) -> QgsLayoutItemMap:
    """The map with its grid."""
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    place(item, plan.map, "map", 0.4)
    item.setExtent(QgsRectangle(0, 0, plan.map[2], plan.map[3]))
    item.setBackgroundColor(QColor(255, 255, 255))
    grid = QgsLayoutItemMapGrid("公里网", item)
    grid.setUnits(QgsLayoutItemMapGrid.GridUnit.DynamicPageSizeBased)
    grid.setMinimumIntervalWidth(28)
    grid.setMaximumIntervalWidth(70)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Cross)
    grid.setCrossLength(2.5)
    grid.setAnnotationEnabled(True)
    grid.setAnnotationPrecision(0)
    grid.setAnnotationTextFormat(form(plan.small - 0.5))
    grid.setAnnotationFrameDistance(0.8)
    side = QgsLayoutItemMapGrid.BorderSide
    for edge in (side.Left, side.Right):
        grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, edge)
    grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.InteriorTicks)
    grid.setFrameWidth(1.5)
    grid.setFramePenSize(0.2)
    item.grids().addGrid(grid)
    return item


def north(layout: QgsPrintLayout, plan: Plan) -> None:
    """An arrow of two triangles and 北, no picture file needed."""
    x, y = plan.map[0] + plan.map[2] - 10, plan.map[1] + 6
    backing = QgsLayoutItemShape(layout)
    backing.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    backing.setSymbol(QgsFillSymbol.createSimple({"color": "255,255,255,215", "outline_style": "no"}))
    layout.addLayoutItem(backing)
    place(backing, (x - 5, y - 4.5, 10, 20), "north_back")
    for dark, points in (("0,0,0", ((0, 0), (3.2, 12), (0, 9.4))), ("255,255,255", ((0, 0), (-3.2, 12), (0, 9.4)))):
        half = QgsLayoutItemPolygon(QPolygonF([QPointF(x + dx, y + 1.5 + dy) for dx, dy in points]), layout)
        half.setSymbol(QgsFillSymbol.createSimple({"color": dark, "outline_color": "0,0,0", "outline_width": "0.25"}))
        half.setId("north_arrow")
        layout.addLayoutItem(half)
    label(layout, (x - 4, y - 4, 8, 5), "north", "北", plan.text + 1.5, align=Qt.AlignmentFlag.AlignHCenter, bold=True)


def scale_bar(layout: QgsPrintLayout, plan: Plan, linked: QgsLayoutItemMap) -> None:
    """A bar that keeps its width, and the scale in figures."""
    x, y = plan.foot[0], plan.foot[1]
    item = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(item)
    item.setLinkedMap(linked)
    item.setStyle("Single Box")
    item.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
    item.setUnitLabel("米")
    item.setNumberOfSegments(2)
    item.setNumberOfSegmentsLeft(0)
    item.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
    item.setMinimumBarWidth(28)
    item.setMaximumBarWidth(44)
    item.setHeight(1.6)
    item.setTextFormat(form(plan.small))
    place(item, (x, y + 6, 60, 9), "scalebar")
    scale = "比例尺　1:[% to_string(to_int(round(map_get(item_variables('map'), 'map_scale')))) %]"
    label(layout, (x, y, 60, 5), "scale", scale, plan.text + 0.5, bold=True)


def table(layout: QgsPrintLayout, plan: Plan, rows: QgsVectorLayer) -> None:
    """Findings of the spot, one line each."""
    item = QgsLayoutItemAttributeTable.create(layout)
    layout.addMultiFrame(item)
    item.setVectorLayer(rows)
    columns = []
    for (name, heading), width in zip(COLUMNS, plan.widths):
        column = QgsLayoutTableColumn(heading)
        column.setAttribute(name)
        column.setWidth(width)
        right = name in ("area", "share")
        column.setHAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        columns.append(column)
    item.setColumns(columns)
    item.setHeaderTextFormat(form(plan.small, True))
    item.setContentTextFormat(form(plan.small))
    item.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.HeaderCenter)
    item.setCellMargin(0.8 if plan.text < 9 else 1.1)
    item.setGridStrokeWidth(0.12)
    item.setGridColor(QColor(120, 120, 120))
    item.setBackgroundColor(QColor(255, 255, 255))
    item.setWrapBehavior(QgsLayoutTable.WrapBehavior.TruncateText)
    item.setEmptyTableBehavior(QgsLayoutTable.EmptyTableMode.HeadersOnly)
    frame = QgsLayoutFrame(layout, item)
    frame.attemptMove(QgsLayoutPoint(plan.table[0], plan.table[1], MM))
    frame.attemptResize(QgsLayoutSize(plan.table[2], plan.table[3], MM))
    frame.setId("findings")
    item.addFrame(frame)


def legend(layout: QgsPrintLayout, plan: Plan, linked: QgsLayoutItemMap) -> None:
    """What is in view and nothing else."""
    item = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(item)
    item.setTitle("图例")
    item.setLinkedMap(linked)
    item.setLegendFilterByMapEnabled(True)
    item.setAutoUpdateModel(True)
    item.setColumnCount(3)
    item.setSplitLayer(True)
    item.setEqualColumnWidth(True)
    item.setResizeToContents(False)
    styles = QgsLegendStyle.Style
    for style, size, bold in (
        (styles.Title, plan.text + 0.5, True),
        (styles.Group, plan.small, True),
        (styles.Subgroup, plan.small, False),
        (styles.SymbolLabel, plan.small, False),
    ):
        look = item.style(style)
        look.setFont(font(size, bold))
        item.setStyle(style, look)
    item.rstyle(styles.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.0)
    item.rstyle(styles.SymbolLabel).setMargin(QgsLegendStyle.Side.Left, 1.2)
    item.rstyle(styles.Subgroup).setMargin(QgsLegendStyle.Side.Top, 0.6)
    item.rstyle(styles.Title).setMargin(QgsLegendStyle.Side.Bottom, 2.4)
    item.setSymbolWidth(6 if plan.text < 9 else 8)
    item.setSymbolHeight(3 if plan.text < 9 else 4)
    item.setBoxSpace(1.2)
    item.setColumnSpace(1.5)
    place(item, plan.legend, "legend", 0.2)


def locator(layout: QgsPrintLayout, plan: Plan, linked: QgsLayoutItemMap) -> None:
    """Where in the county the map lies."""
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    x, y, width, height = plan.overview
    place(item, (x, y + 4.5, width, height - 4.5), "overview", 0.2)
    item.setExtent(QgsRectangle(0, 0, width, height - 4.5))
    item.setDrawAnnotations(False)
    item.setMapFlags(QgsLayoutItemMap.MapItemFlags())
    mark = QgsLayoutItemMapOverview("位置", item)
    mark.setLinkedMap(linked)
    # a dot in the middle as well: at 1:500 the frame itself is smaller than a hair
    dot = QgsCentroidFillSymbolLayer()
    dot.setSubSymbol(
        QgsMarkerSymbol.createSimple(
            {"name": "star", "color": "210,0,0", "outline_color": "255,255,255", "size": "3.6"}
        )
    )
    frame = QgsFillSymbol.createSimple({"color": "210,0,0,40", "outline_color": "210,0,0", "outline_width": "0.4"})
    frame.appendSymbolLayer(dot)
    mark.setFrameSymbol(frame)
    item.overviews().addOverview(mark)
    label(
        layout, (x, y, width, 4.5), "overview_title", "位置示意", plan.text, bold=True, valign=Qt.AlignmentFlag.AlignTop
    )


def build(plan: Plan, project: QgsProject, rows: QgsVectorLayer) -> QgsPrintLayout:
    """The whole layout."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(plan.name)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(plan.paper[0], plan.paper[1], MM))
    centre = Qt.AlignmentFlag.AlignHCenter
    label(layout, plan.title, "title", '[% "title" %]', plan.heading, align=centre, bold=True)
    label(layout, plan.subtitle, "subtitle", '图斑编号：[% "code" %]', plan.text + 1.5, align=centre)
    linked = main_map(layout, plan)
    north(layout, plan)
    scale_bar(layout, plan, linked)
    facts = '[% "facts" %]\n[% "areas" %]\n[% "verdict" %]'
    label(layout, plan.facts, "facts", facts, plan.text + 0.8, valign=Qt.AlignmentFlag.AlignTop, margin=1.5, line=0.2)
    table(layout, plan, rows)
    legend(layout, plan, linked)
    locator(layout, plan, linked)
    sign = (
        '制图单位：[% "organisation" %]\n执法人员：[% "officers" %]\n制 图 人：\n审 核 人：\n制图日期：[% "drawn_on" %]'
    )
    label(layout, plan.sign, "sign", sign, plan.text, valign=Qt.AlignmentFlag.AlignTop, margin=1.5, line=0.2)
    x, y, width, _ = plan.foot
    notes = '坐标系：[% "crs_text" %]\n[% "source_text" %]\n[% "notice" %]'
    step = 64 if plan.text < 9 else 80
    label(layout, (x + step, y, width - step, 14), "notes", notes, plan.small, valign=Qt.AlignmentFlag.AlignTop)
    review = "审图号：[% coalesce(nullif(\"review_no\", ''), '________________') %]"
    label(layout, (x, y + 16, width, 5), "review", review, plan.small)
    return layout


def main(folder: Path) -> int:
    """Write both layouts into ``folder``."""
    application = QgsApplication([], True)
    application.initQgis()
    folder.mkdir(parents=True, exist_ok=True)
    project = QgsProject()
    fields = "&".join(f"field={name}:string" for name, _ in COLUMNS)
    rows = QgsVectorLayer(f"None?field=spot_uid:string&field=place:integer&{fields}", "findings", "memory")
    project.addMapLayer(rows)
    for plan in (A4, A3):
        layout = build(plan, project, rows)
        if not layout.saveAsTemplate(str(folder / f"{plan.name}.qpt"), QgsReadWriteContext()):
            sys.stderr.write(f"{plan.name} cannot be written\n")
            return 1
    return 0


if __name__ == "__main__":
    code = main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "layouts")
    sys.stdout.flush()
    # QGIS takes items down twice when the interpreter ends; the files are written
    os._exit(code)
