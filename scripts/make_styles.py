"""Make resources/styles/*.qml from the zone catalogue: ``.venv/bin/python scripts/make_styles.py [FOLDER]``.

Needs QGIS 3.22, so that every newer QGIS reads the files. Fonts are named SimHei, which Windows has; where it is
missing the plugin puts the machine's own Chinese font in its place on loading. Transparency is in the colours and
never in a layer, since a transparent layer would turn a printed map into one picture.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import yaml

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLabelObstacleSettings,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

ROOT = Path(__file__).resolve().parent.parent
FONT = "SimHei"
Colour = tuple[int, ...]

#: groups that cover the plan area: pale fill under everything; the others are lines
AREAS = ("三区", "四区", "三类空间", "城镇开发边界分区")
#: hatch angle, distance in mm: what keeps apart in black and white print what colour keeps apart on the screen
HATCH = {
    "KX-NT": (45, 2.0),
    "KX-ST": (0, 2.4),
    "SQ-JJ": (135, 2.6),
    "GZ-040": (135, 2.6),
    "SY-1": (90, 2.4),
    "JL-HD": (0, 3.2),
    "WB-1": (45, 3.0),
}
#: fill of the lines' inner side is left out where it would hide the land below
BARE = ("KX-CZ", "SJ-GM", "SJ-KZ", "SJ-JJ")
DASH = {"SJ-KZ": "dash", "SJ-JJ": "dash dot", "KX-CZ": "dash", "JL-GL": "dash", "JL-DL": "dash dot", "LS-BH": "dash"}
PERMITS = {
    "land_approval": ("批地", (139, 69, 19), "dash"),
    "land_supply": ("供地", (112, 48, 160), "dash"),
    "planning": ("建设工程规划许可", (0, 92, 230), "dash dot"),
    "village": ("乡村建设规划许可", (0, 128, 128), "dash dot"),
}
SEVERITIES = {
    5: ("禁建类（5级）", (190, 0, 0)),
    4: ("控制线（4级）", (230, 60, 0)),
    3: ("限建类（3级）", (230, 130, 0)),
    2: ("2级", (200, 160, 0)),
    1: ("适建类（1级）", (60, 120, 60)),
}
#: classes of plugin/domain/patrol.py: how many periods ago a cell was walked
PATROL_AGES = {
    0: ("周期内已巡查", (90, 180, 90)),
    1: ("1至2个周期前", (240, 220, 80)),
    2: ("2至4个周期前", (245, 160, 60)),
    3: ("4个周期以前", (220, 70, 50)),
    4: ("从未巡查", (150, 90, 160)),
}
LAND = {
    "00": ("湿地", (101, 205, 170)),
    "01": ("耕地", (245, 248, 220)),
    "02": ("园地", (191, 233, 170)),
    "03": ("林地", (104, 177, 103)),
    "04": ("草地", (205, 245, 122)),
    "05": ("商业服务业用地", (255, 150, 150)),
    "06": ("工矿用地", (187, 150, 116)),
    "07": ("住宅用地", (255, 240, 120)),
    "08": ("公共管理与公共服务用地", (255, 160, 230)),
    "09": ("特殊用地", (133, 145, 86)),
    "10": ("交通运输用地", (183, 183, 183)),
    "11": ("水域及水利设施用地", (151, 219, 242)),
    "12": ("其他土地", (238, 238, 238)),
}


def colour(rgb: Any, alpha: int = 255) -> QColor:
    """A colour of the catalogue."""
    return QColor(int(rgb[0]), int(rgb[1]), int(rgb[2]), alpha)


def outline(rgb: Any, width: float, style: str = "solid") -> QgsSimpleLineSymbolLayer:
    """A border of ``width`` millimetres."""
    layer = QgsSimpleLineSymbolLayer.create({"line_style": style, "joinstyle": "miter", "capstyle": "square"})
    layer.setColor(colour(rgb))
    layer.setWidth(width)
    return layer


def filling(rgb: Any, alpha: int) -> QgsSimpleFillSymbolLayer:
    """A plain fill without a border."""
    layer = QgsSimpleFillSymbolLayer.create({"outline_style": "no", "style": "solid"})
    layer.setFillColor(colour(rgb, alpha))
    return layer


def hatch(rgb: Any, angle: float, distance: float, width: float = 0.18) -> QgsLinePatternFillSymbolLayer:
    """Parallel lines, ``distance`` millimetres apart."""
    layer = QgsLinePatternFillSymbolLayer()
    layer.setLineAngle(angle)
    layer.setDistance(distance)
    layer.setSubSymbol(_with(QgsLineSymbol(), [outline(rgb, width)]))
    return layer


def symbol(*layers: QgsSymbolLayer) -> QgsFillSymbol:
    """A polygon symbol, bottom layer first."""
    return _with(QgsFillSymbol(), layers)


def _with(body: Any, layers: Any) -> Any:
    # a list given to the constructor would be freed twice: appended one by one they change hands
    body.deleteSymbolLayer(0)
    for layer in layers:
        body.appendSymbolLayer(layer)
    return body


def zone_symbol(record: dict[str, Any]) -> QgsFillSymbol:
    """Fill, hatch and line of one zone class."""
    code, style = record["code"], record["style"]
    line, fill = style["line"], style.get("fill")
    parts: list[QgsSymbolLayer] = []
    area = record["group"] in AREAS
    if fill and code not in BARE:
        parts.append(filling(fill, 120 if area else 70))
    if code in HATCH:
        parts.append(hatch(line, *HATCH[code], 0.12 if area else 0.18))
    if code == "SX-HU":
        # yellow on white is invisible in print: a dark line under it
        parts.append(outline((90, 80, 0), 1.1))
    width = 0.35 if area else 0.8 if code == "KX-CZ" else 0.7 if record["group"] in ("四线", "三界") else 0.5
    parts.append(outline(line, width, DASH.get(code, "solid")))
    return symbol(*parts)


def text(size: float, rgb: Colour, bold: bool = False, buffer: float = 0.7) -> QgsTextFormat:
    """Label text in points with a white border in millimetres."""
    form = QgsTextFormat()
    font = QFont(FONT)
    font.setBold(bold)
    form.setFont(font)
    form.setSize(size)
    form.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    form.setColor(colour(rgb))
    edge = QgsTextBufferSettings()
    edge.setEnabled(buffer > 0)
    edge.setSize(buffer)
    edge.setColor(QColor(255, 255, 255, 230))
    form.setBuffer(edge)
    return form


def label(layer: QgsVectorLayer, expression: str, form: QgsTextFormat, scale: int, **options: Any) -> None:
    """Label by an expression at scales larger than 1:``scale``."""
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(form)
    settings.scaleVisibility = True
    settings.minimumScale = scale
    settings.maximumScale = 1
    settings.placement = options.get("placement", QgsPalLayerSettings.Placement.Horizontal)
    settings.fitInPolygonOnly = options.get("fit", False)
    settings.priority = options.get("priority", 5)
    settings.dist = options.get("distance", 0.0)
    settings.distUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    settings.obstacle = options.get("obstacle", 1.0) > 0
    obstacle = settings.obstacleSettings()
    obstacle.setFactor(options.get("obstacle", 1.0))
    if options.get("whole"):
        obstacle.setType(QgsLabelObstacleSettings.ObstacleType.PolygonInterior)
    settings.setObstacleSettings(obstacle)
    settings.offsetUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    for key, expression in options.get("defined", {}).items():
        settings.dataDefinedProperties().setProperty(key, QgsProperty.fromExpression(expression))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def spots(layer: QgsVectorLayer) -> None:
    """Spots by the severity of what they touch."""
    categories = []
    for level, (name, rgb) in SEVERITIES.items():
        body = symbol(filling(rgb, 60), hatch(rgb, 45, 1.6), outline(rgb, 0.6))
        categories.append(QgsRendererCategory(level, body, name))
    grey = symbol(filling((90, 90, 90), 40), outline((70, 70, 70), 0.6))
    categories.append(QgsRendererCategory("", grey, "未评估"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("severity", categories))
    keys = QgsPalLayerSettings.Property
    defined = {
        keys.PositionX: "(x_min($geometry) + x_max($geometry)) / 2",
        keys.PositionY: "y_max($geometry) + 0.0012 * @map_scale",
        keys.Hali: "'Center'",
        keys.Vali: "'Bottom'",
    }
    form = text(8, (150, 0, 0), True)
    label(layer, '"code"', form, 8000, priority=9, placement=around(), defined=defined, obstacle=2.0, whole=True)


def around() -> Any:
    """Labels beside the polygon, so that they do not hide it."""
    return QgsPalLayerSettings.Placement.OutsidePolygons


def spots_on_map(layer: QgsVectorLayer) -> None:
    """On a printed map the spot of the sheet stands out, its neighbours step back."""
    red = (210, 0, 0)
    one = symbol(filling(red, 45), hatch(red, 45, 1.4, 0.2), outline((255, 255, 255), 1.3), outline(red, 0.8))
    other = symbol(filling((120, 60, 60), 25), outline((150, 70, 70), 0.4, "dash"))
    root = QgsRuleBasedRenderer.Rule(None)
    this = QgsRuleBasedRenderer.Rule(one, 0, 0, "\"uid\" = attribute(@atlas_feature, 'uid')", "本图斑")
    root.appendChild(this)
    rest = QgsRuleBasedRenderer.Rule(other, 0, 0, "ELSE", "其他图斑")
    root.appendChild(rest)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    # the spot of the sheet is named above its upper edge, the others where there is room
    this = "\"uid\" = attribute(@atlas_feature, 'uid')"
    keys = QgsPalLayerSettings.Property
    defined = {
        keys.PositionX: f"if({this}, (x_min($geometry) + x_max($geometry)) / 2, NULL)",
        keys.PositionY: f"if({this}, y_max($geometry) + 0.0018 * @map_scale, NULL)",
        keys.Hali: f"if({this}, 'Center', NULL)",
        keys.Vali: f"if({this}, 'Bottom', NULL)",
        keys.Size: f"if({this}, 9, 6.5)",
    }
    form = text(6.5, (170, 0, 0), True, 0.9)
    label(layer, '"code"', form, 8000, priority=10, placement=around(), defined=defined, obstacle=2.0, whole=True)


def parcels(layer: QgsVectorLayer) -> None:
    """Parcels as thin lines with the last part of their code."""
    layer.setRenderer(QgsSingleSymbolRenderer(symbol(outline((95, 95, 95), 0.15))))
    label(layer, 'right("code", 7)', text(5.5, (70, 70, 70), buffer=0.4), 2500, fit=True, priority=3)


def zones(layer: QgsVectorLayer) -> None:
    """All classes of the catalogue, the strongest first."""
    with (ROOT / "resources/catalogues/zones.yaml").open(encoding="utf-8") as stream:
        records = yaml.safe_load(stream)["zones"]
    categories = [
        QgsRendererCategory(record["code"], zone_symbol(record), record["zh"])
        for record in sorted(records, key=lambda each: each["priority"])
    ]
    other = symbol(filling((200, 200, 200), 60), outline((110, 110, 110), 0.4, "dot"))
    categories.append(QgsRendererCategory("", other, "未识别"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("class_code", categories))
    # colours are lost in black and white print: the class is written where the zone has no name of its own
    names = ", ".join(f"'{record['code']}', '{record['zh']}'" for record in records)
    shown = f'coalesce(nullif("name", \'\'), map_get(map({names}), "class_code"))'
    label(layer, shown, text(6.5, (60, 60, 60)), 15000, fit=True, priority=2, obstacle=0.0)


def permits(layer: QgsVectorLayer) -> None:
    """Permits as dashed outlines by kind."""
    categories = [
        QgsRendererCategory(kind, symbol(outline((255, 255, 255), 0.7), outline(rgb, 0.4, dash)), name)
        for kind, (name, rgb, dash) in PERMITS.items()
    ]
    categories.append(QgsRendererCategory("", symbol(outline((80, 80, 80), 0.4, "dot")), "其他许可"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    label(layer, '"number"', text(5.5, (60, 30, 110), buffer=0.5), 2500, fit=True, priority=2)


def land_classes(layer: QgsVectorLayer) -> None:
    """Land classes by first level (三调)."""
    categories = [
        QgsRendererCategory(code, symbol(filling(rgb, 170), outline((150, 150, 150), 0.08)), name)
        for code, (name, rgb) in LAND.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer('left("code", 2)', categories))
    label(layer, '"code"', text(5.5, (90, 90, 90), buffer=0), 5000, fit=True, priority=1)


def evidence(layer: QgsVectorLayer) -> None:
    """Photographs: a dot, and an arrow the way the camera looked."""
    dot = QgsSimpleMarkerSymbolLayer.create(
        {"name": "circle", "size": "2.6", "color": "0,92,230", "outline_color": "255,255,255"}
    )
    arrow = QgsSimpleMarkerSymbolLayer.create(
        {"name": "triangle", "size": "2.4", "color": "0,92,230", "outline_color": "255,255,255", "offset": "0,-2.6"}
    )
    # the legend has no feature: there the arrow looks to the right, where it is in nobody's way
    arrow.setAngle(90)
    properties = QgsSymbolLayer.Property
    arrow.setDataDefinedProperty(properties.PropertyAngle, QgsProperty.fromExpression('coalesce("direction_deg", 90)'))
    arrow.setDataDefinedProperty(
        properties.PropertyLayerEnabled, QgsProperty.fromExpression('"direction_deg" IS NOT NULL')
    )
    layer.setRenderer(QgsSingleSymbolRenderer(_with(QgsMarkerSymbol(), [arrow, dot])))
    place = QgsPalLayerSettings.Placement.OverPoint
    # behind the camera, where the arrow is not
    behind = "with_variable('d', radians(coalesce(\"direction_deg\", 0)), array(-5.6 * sin(@d), 4.0 * cos(@d)))"
    offset = {QgsPalLayerSettings.Property.OffsetXY: behind}
    label(layer, '"number"', text(6, (0, 60, 160)), 5000, placement=place, defined=offset)


def patrol_cells(layer: QgsVectorLayer) -> None:
    """Cells of the patrol grid by how long ago somebody was there; without the plugin only their borders.

    The age depends on today, so it is asked of the plugin and stands in no table. The name of a function that may be
    missing is inside eval(), which then answers with nothing.
    """
    age = "coalesce(eval('zhiwei_patrol_age(''' || \"uid\" || ''')'), -1)"
    edge = outline((90, 90, 90), 0.1)
    categories = [
        QgsRendererCategory(value, symbol(filling(rgb, 40 if value == 4 else 110), edge.clone()), name)
        for value, (name, rgb) in PATROL_AGES.items()
    ]
    categories.append(QgsRendererCategory(-1, symbol(edge.clone()), "未统计"))
    layer.setRenderer(QgsCategorizedSymbolRenderer(age, categories))
    label(layer, 'right("code", 3)', text(6, (40, 40, 40), buffer=0.5), 15000, fit=True, priority=1)


STYLES = {
    "grid_cell": ("MultiPolygon", "uid:string&field=code:string", patrol_cells),
    "spot": ("MultiPolygon", "uid:string&field=code:string&field=severity:integer", spots),
    "spot_map": ("MultiPolygon", "uid:string&field=code:string", spots_on_map),
    "parcel": ("MultiPolygon", "code:string", parcels),
    "zone": ("MultiPolygon", "class_code:string&field=name:string", zones),
    "permit": ("MultiPolygon", "kind:string&field=number:string", permits),
    "land_class": ("MultiPolygon", "code:string", land_classes),
    "evidence": ("Point", "direction_deg:double&field=number:string", evidence),
}


def main(folder: Path) -> int:
    """Write every style into ``folder``."""
    application = QgsApplication([], False)
    application.initQgis()
    folder.mkdir(parents=True, exist_ok=True)
    for name, (kind, fields, draw) in STYLES.items():
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:4549&field={fields}", name, "memory")
        draw(layer)
        parts = (
            QgsMapLayer.StyleCategory.Symbology,
            QgsMapLayer.StyleCategory.Labeling,
        )
        categories = QgsMapLayer.StyleCategories()
        for part in parts:
            categories |= part
        message, done = layer.saveNamedStyle(str(folder / f"{name}.qml"), categories)
        if not done:
            sys.stderr.write(message + "\n")
            return 1
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "styles"))
