"""Make the layouts of maps in resources/layouts: ``.venv/bin/python scripts/make_layouts.py [FOLDER]``.

Needs QGIS 3.22, so that every newer QGIS reads the files. All positions are millimetres on landscape paper.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field, replace
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
COLUMNS = ("kind", "label", "area", "share", "remark")
FACTS = (("key", "项目"), ("value", "内容"))


@dataclass(frozen=True)
class Words:
    """What the parts of a layout are called.

    :param heads: of the columns of the table of findings; ``people`` the lines above who drew and checked
    """

    subtitle: str = '图斑编号：[% "code" %]'
    facts: str = "图斑信息"
    findings: str = "套合分析结果"
    heads: tuple[str, ...] = ("类别", "名称或编码", "面积(m²)", "占比", "备注")
    people: str = '制图单位：[% "organisation" %]\n执法人员：[% "officers" %]\n'


@dataclass(frozen=True)
class Plan:
    """Paper, boxes (x, y, width, height) and type sizes in points of one layout.

    :param neat: outer neat line (外图廓) about the map; the grid's figures stand between it and the map
    :param side: column of tables on the right; how high each part of it is depends on the spot
    """

    name: str
    paper: tuple[float, float]
    title: Box
    subtitle: Box
    neat: Box
    map: Box
    side: Box
    foot: Box
    text: float
    small: float
    heading: float
    bar: float
    facts: tuple[float, ...]
    widths: tuple[float, ...]
    words: Words = field(default_factory=Words)


A4 = Plan(
    "enforcement_a4", (297, 210),
    title=(7, 4, 283, 9), subtitle=(7, 13, 283, 5), neat=(7, 19.5, 196, 173.5), map=(12.2, 24.7, 185.6, 163.1),
    side=(206, 19.5, 84, 173.5), foot=(7, 194.4, 283, 12.8), text=7.5, small=6.5, heading=18, bar=5,
    facts=(15.4, 65.0), widths=(8.4, 29.5, 14.0, 10.6, 12.7),
)  # fmt: skip
A3 = Plan(
    "enforcement_a3", (420, 297),
    title=(10, 6, 400, 12), subtitle=(10, 18, 400, 7), neat=(10, 27, 278, 248), map=(17, 34, 264, 234),
    side=(292, 27, 118, 248), foot=(10, 277, 400, 15), text=9.5, small=8.2, heading=25, bar=6.5,
    facts=(20.0, 93.2), widths=(11.2, 41.5, 19.6, 14.4, 19.5),
)  # fmt: skip
_PLAIN = {"subtitle": '[% "code" %]', "people": '制图单位：[% "organisation" %]\n'}
DEMOLITION = replace(
    A3,
    name="demolition_a3",
    words=Words(
        facts="范围信息", findings="拆除点清单", heads=("序号", "拆除点", "建筑面积", "首日", "拆除队"), **_PLAIN
    ),
)
AFTERUSE = replace(
    A3,
    name="afteruse_a3",
    widths=(21.0, 31.7, 19.6, 14.4, 19.5),
    words=Words(facts="利用指标", findings="地块清单", heads=("地块", "用途", "面积(m²)", "状态", "期限"), **_PLAIN),
)


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
    if "fill" in options:
        item.setBackgroundEnabled(True)
        item.setBackgroundColor(QColor(*options["fill"]))
    layout.addLayoutItem(item)
    place(item, box, name, options.get("line", 0.0))
    return item


def neat_line(layout: QgsPrintLayout, plan: Plan) -> None:
    """外图廓: the thick line outside the figures of the grid."""
    item = QgsLayoutItemShape(layout)
    item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    item.setSymbol(QgsFillSymbol.createSimple({"style": "no", "outline_color": "0,0,0", "outline_width": "0.9"}))
    layout.addLayoutItem(item)
    place(item, plan.neat, "neat_line")


def main_map(layout: QgsPrintLayout, plan: Plan) -> QgsLayoutItemMap:
    """The map with its grid."""
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    place(item, plan.map, "map", 0.25)
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
    x, y = plan.map[0] + plan.map[2] - 9, plan.map[1] + 7
    backing = QgsLayoutItemShape(layout)
    backing.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    backing.setSymbol(QgsFillSymbol.createSimple({"color": "255,255,255", "outline_style": "no"}))
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
    x, y, _, height = plan.foot
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
    item.setHeight(1.4)
    item.setBoxContentSpace(0.6)
    item.setLabelBarSpace(0.9)
    item.setTextFormat(form(plan.small))
    place(item, (x, y + height * 0.38, 60, height * 0.6), "scalebar")
    scale = "比例尺　1:[% to_string(to_int(round(map_get(item_variables('map'), 'map_scale')))) %]"
    label(layout, (x, y, 60, height * 0.38), "scale", scale, plan.text + 0.5, bold=True)


def table(
    layout: QgsPrintLayout, plan: Plan, rows: QgsVectorLayer, name: str, columns: Any, widths: Any, top: float
) -> None:
    """A table in the side column; the rows come with the sheet, wrapped to the width of their column."""
    item = QgsLayoutItemAttributeTable.create(layout)
    layout.addMultiFrame(item)
    item.setVectorLayer(rows)
    made = []
    for (attribute, heading), width in zip(columns, widths):
        column = QgsLayoutTableColumn(heading)
        column.setAttribute(attribute)
        column.setWidth(width)
        right = attribute in ("area", "share")
        column.setHAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        made.append(column)
    item.setColumns(made)
    item.setHeaderTextFormat(form(plan.small, True))
    item.setContentTextFormat(form(plan.small))
    item.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.HeaderCenter)
    if name == "facts":
        item.setHeaderMode(QgsLayoutTable.HeaderMode.NoHeaders)
    item.setCellMargin(0.8 if plan.text < 9 else 1.1)
    item.setGridStrokeWidth(0.12)
    item.setGridColor(QColor(90, 90, 90))
    item.setBackgroundColor(QColor(255, 255, 255))
    item.setEmptyTableBehavior(QgsLayoutTable.EmptyTableMode.HeadersOnly)
    frame = QgsLayoutFrame(layout, item)
    frame.attemptMove(QgsLayoutPoint(plan.side[0], top, MM))
    frame.attemptResize(QgsLayoutSize(plan.side[2], 58, MM))
    frame.setId(name)
    item.addFrame(frame)


def legend(layout: QgsPrintLayout, plan: Plan, linked: QgsLayoutItemMap) -> None:
    """What is in view and nothing else, in the lower left corner of the map, as large as it must be."""
    item = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(item)
    item.setTitle("图例")
    item.setTitleAlignment(Qt.AlignmentFlag.AlignHCenter)
    item.setLinkedMap(linked)
    item.setLegendFilterByMapEnabled(True)
    item.setAutoUpdateModel(True)
    item.setColumnCount(1)
    item.setResizeToContents(True)
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
    item.rstyle(styles.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.1)
    item.rstyle(styles.SymbolLabel).setMargin(QgsLegendStyle.Side.Left, 1.5)
    item.rstyle(styles.Subgroup).setMargin(QgsLegendStyle.Side.Top, 0.6)
    item.rstyle(styles.Title).setMargin(QgsLegendStyle.Side.Bottom, 1.4)
    item.setSymbolWidth(7 if plan.text < 9 else 9)
    item.setSymbolHeight(3.4 if plan.text < 9 else 4.4)
    item.setBoxSpace(1.8)
    item.setBackgroundEnabled(True)
    item.setBackgroundColor(QColor(255, 255, 255))
    place(item, (0, 0, 34, 30), "legend", 0.25)
    item.setReferencePoint(QgsLayoutItem.ReferencePoint.LowerLeft)
    item.attemptMove(QgsLayoutPoint(plan.map[0], plan.map[1] + plan.map[3], MM))


def heading(layout: QgsPrintLayout, plan: Plan, top: float, name: str, text: str) -> None:
    """The bar above a part of the side column."""
    x, _, width, _ = plan.side
    box = (x, top, width, plan.bar)
    centre = Qt.AlignmentFlag.AlignHCenter
    label(layout, box, name, text, plan.text + 0.5, align=centre, bold=True, fill=(225, 229, 233), line=0.12)


def locator(layout: QgsPrintLayout, plan: Plan, linked: QgsLayoutItemMap) -> None:
    """Where in the county the map lies."""
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    x, y, width, height = plan.side
    top = y + height - 58
    place(item, (x, top, width, 58), "overview", 0.12)
    item.setExtent(QgsRectangle(0, 0, width, 58))
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
    heading(layout, plan, top - plan.bar, "overview_title", "位置示意图")


def build(plan: Plan, project: QgsProject, rows: QgsVectorLayer, facts: QgsVectorLayer) -> QgsPrintLayout:
    """The whole layout."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(plan.name)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(plan.paper[0], plan.paper[1], MM))
    centre = Qt.AlignmentFlag.AlignHCenter
    label(layout, plan.title, "title", '[% "title" %]', plan.heading, align=centre, bold=True)
    label(layout, plan.subtitle, "subtitle", plan.words.subtitle, plan.text + 2, align=centre)
    neat_line(layout, plan)
    linked = main_map(layout, plan)
    north(layout, plan)
    legend(layout, plan, linked)
    scale_bar(layout, plan, linked)
    top = plan.side[1]
    heading(layout, plan, top, "facts_title", plan.words.facts)
    table(layout, plan, facts, "facts", FACTS, plan.facts, top + plan.bar)
    heading(layout, plan, top + 60, "findings_title", plan.words.findings)
    table(layout, plan, rows, "findings", tuple(zip(COLUMNS, plan.words.heads)), plan.widths, top + 60 + plan.bar)
    locator(layout, plan, linked)
    _foot(layout, plan)
    return layout


def _foot(layout: QgsPrintLayout, plan: Plan) -> None:
    x, y, _, height = plan.foot
    step = 62 if plan.text < 9 else 72
    start, side = x + step, plan.side[0]
    up = Qt.AlignmentFlag.AlignTop
    notes = '坐标系：[% "crs_text" %]\n[% "source_text" %]\n[% "notice" %]'
    label(layout, (start, y, side - start - 2, height * 0.76), "notes", notes, plan.small, valign=up)
    review = "审图号：[% coalesce(nullif(\"review_no\", ''), '________________') %]"
    label(layout, (start, y + height * 0.76, side - start - 2, height * 0.26), "review", review, plan.small)
    sign = f'{plan.words.people}制图人：　　　　　审核人：　　　　　[% "drawn_on" %]'
    label(layout, (side, y, plan.side[2], height), "sign", sign, plan.text - 0.3, valign=up)


def main(folder: Path) -> int:
    """Write the layouts into ``folder``."""
    application = QgsApplication([], True)
    application.initQgis()
    folder.mkdir(parents=True, exist_ok=True)
    project = QgsProject()
    fields = "&".join(f"field={name}:string" for name in COLUMNS)
    rows = QgsVectorLayer(f"None?field=spot_uid:string&field=place:integer&{fields}", "findings", "memory")
    facts = QgsVectorLayer(
        "None?field=spot_uid:string&field=place:integer&field=key:string&field=value:string", "facts", "memory"
    )
    project.addMapLayers([rows, facts])
    for plan in (A4, A3, DEMOLITION, AFTERUSE):
        layout = build(plan, project, rows, facts)
        if not layout.saveAsTemplate(str(folder / f"{plan.name}.qpt"), QgsReadWriteContext()):
            sys.stderr.write(f"{plan.name} cannot be written\n")
            return 1
    return 0


if __name__ == "__main__":
    code = main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "layouts")
    sys.stdout.flush()
    # QGIS takes items down twice when the interpreter ends; the files are written
    os._exit(code)
