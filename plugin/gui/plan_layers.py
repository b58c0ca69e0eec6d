"""Layers of a plan: sites coloured by phase, and the borders of the phases, drawn as they stand in time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .compat import field
from .days import qdate
from .drawn import draw_with
from .gantt_words import phase_name
from .map_labels import label_format
from .messages import tr

#: custom property of every layer and group that shows a plan: uid of the scenario
MARK = "zhiwei/plan"
#: while QGIS's temporal controller plays, a frame is before, in or after the days of a feature; else there is no frame
_FRAME_END = "to_date(@map_end_time - to_interval('1 second'))"
_BEFORE = f'@map_end_time IS NOT NULL AND {_FRAME_END} < "first_day"'
_AFTER = '@map_start_time IS NOT NULL AND to_date(@map_start_time) > "last_day"'
_AT_WORK = f"@map_start_time IS NOT NULL AND NOT ({_BEFORE}) AND NOT ({_AFTER})"
_FADED, _DOWN = "#9a9a9a", "#5a5a5a"


def _when(before: str, at_work: str, after: str, plain: str) -> QgsProperty:
    """A value by where the frame stands; ``plain`` without a frame."""
    return QgsProperty.fromExpression(
        f"CASE WHEN {_BEFORE} THEN {before} WHEN {_AFTER} THEN {after} WHEN {_AT_WORK} THEN {at_work} ELSE {plain} END"
    )


def site_layer(found: Any, scenario_uid: str, crs: str, title: str = "") -> QgsVectorLayer:
    """The sites of a plan, coloured by phase.

    Played, a site not begun is hollow, one at work stands out, one that is down is grey with a dark mark.

    :param found: a :class:`~..services.plan_places.PlanOnMap`
    """
    layer = _layer("MultiPolygon", title or tr("Sites of the plan, by phase"), crs, scenario_uid, _SITE_FIELDS)
    _aliases(layer, site_aliases())
    fill_sites(layer, found)
    layer.setDisplayExpression('"code" || \'  \' || "first_day"')
    _played(layer)
    return layer


def border_layer(found: Any, scenario_uid: str, crs: str, title: str = "") -> QgsVectorLayer:
    """The borders of the phases, with their names. Played, the border of the phase that is at work stands out."""
    layer = _layer("MultiPolygon", title or tr("Borders of the phases"), crs, scenario_uid, _PHASE_FIELDS)
    _aliases(layer, phase_aliases())
    fill_borders(layer, found)
    layer.setDisplayExpression('"name"')
    _labels(layer)
    _played(layer)
    return layer


def fill_sites(layer: QgsVectorLayer, found: Any) -> None:
    """The sites as they are now, in the place of those that the layer shows."""
    features = []
    for one in found.sites:
        row = one.row
        features.append(
            _feature(
                layer, one.shape,
                (row.uid, row.code, row.address or row.site.name, row.phase, phase_name(row.phase), _number(row.phase),
                 row.crew, _qdate(row.first), _qdate(row.last), int(row.locked), row.site.floor_area_m2, row.cost,
                 row.site.status),
            )
        )  # fmt: skip
    _fill(layer, features)
    numbers = sorted({_number(one.row.phase) for one in found.sites})
    _by_number(layer, numbers, _site_symbol)


def fill_borders(layer: QgsVectorLayer, found: Any) -> None:
    """The borders as they are now, in the place of those that the layer shows."""
    features = [
        _feature(
            layer, phase.shape,
            (phase.key, phase_name(phase.key), phase.number, _qdate(phase.first), _qdate(phase.last), phase.sites,
             phase.floor, phase.cost),
        )
        for phase in found.phases
    ]  # fmt: skip
    _fill(layer, features)
    numbers = sorted({phase.number for phase in found.phases})
    _by_number(layer, numbers, _border_symbol)


def _fill(layer: QgsVectorLayer, features: list[QgsFeature]) -> None:
    layer.dataProvider().truncate()
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.triggerRepaint()


def _by_number(layer: QgsVectorLayer, numbers: list[int], symbol: Callable[[int], QgsFillSymbol]) -> None:
    """A class by number of the phase; what somebody changed about them stays while the numbers are the same."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        categories = renderer.categories()
        if [one.value() for one in categories] == numbers:
            return
    made = [QgsRendererCategory(number, symbol(number), _phase_text(number)) for number in numbers]
    draw_with(layer, QgsCategorizedSymbolRenderer("number", made))


_SITE_FIELDS = (
    ("uid", "text"), ("code", "text"), ("place", "text"), ("phase", "text"), ("phase_name", "text"),
    ("number", "integer"), ("crew", "text"), ("first_day", "date"), ("last_day", "date"), ("locked", "integer"),
    ("floor_m2", "real"), ("cost", "real"), ("status", "text"),
)  # fmt: skip
_PHASE_FIELDS = (
    ("key", "text"), ("name", "text"), ("number", "integer"), ("first_day", "date"), ("last_day", "date"),
    ("sites", "integer"), ("floor_m2", "real"), ("cost", "real"),
)  # fmt: skip


def site_aliases() -> dict[str, str]:
    """Shown names of the fields of sites."""
    return {
        "code": tr("Spot"),
        "place": tr("Place"),
        "phase_name": tr("Phase"),
        "crew": tr("Crew"),
        "first_day": tr("First day"),
        "last_day": tr("Last day"),
        "locked": tr("Locked"),
        "floor_m2": tr("Floor area (m²)"),
        "cost": tr("Cost (yuan)"),
    }


def phase_aliases() -> dict[str, str]:
    """Shown names of the fields of phases."""
    return {
        "name": tr("Phase"),
        "first_day": tr("First day"),
        "last_day": tr("Last day"),
        "sites": tr("Sites"),
        "floor_m2": tr("Floor area (m²)"),
        "cost": tr("Cost (yuan)"),
    }


def _layer(geometry: str, title: str, crs: str, scenario_uid: str, fields: Any) -> QgsVectorLayer:
    layer = QgsVectorLayer(geometry, title, "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(crs))
    layer.dataProvider().addAttributes([field(name, kind) for name, kind in fields])
    layer.updateFields()
    layer.setCustomProperty(MARK, scenario_uid)
    # QGIS shall not ask on leaving whether to keep what is drawn from the workspace
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    layer.setReadOnly(True)
    return layer


def _aliases(layer: QgsVectorLayer, names: Mapping[str, str]) -> None:
    table = layer.attributeTableConfig()
    table.update(layer.fields())
    columns = table.columns()
    for column in columns:
        column.hidden = column.name not in names
    table.setColumns(columns)
    layer.setAttributeTableConfig(table)
    for name, text in names.items():
        layer.setFieldAlias(layer.fields().lookupField(name), text)


def _feature(layer: QgsVectorLayer, shape: Any, values: Any) -> QgsFeature:
    geometry = QgsGeometry()
    geometry.fromWkb(shape.wkb)
    if not geometry.isMultipart():
        geometry.convertToMultiType()
    feature = QgsFeature(layer.fields())
    feature.setAttributes(list(values))
    feature.setGeometry(geometry)
    return feature


def _qdate(day: Any) -> Any:
    return qdate(day) if day is not None else None


def _number(phase: str) -> int:
    number = phase.partition("-")[0]
    return int(number) if number.isdigit() else 0


def _phase_text(number: int) -> str:
    return tr("Phase {number}").format(number=number) if number else tr("No phase")


def _colour(number: int) -> QColor:
    from .gantt_paint import phase_colour

    return phase_colour(f"{number}-A" if number else "")


def _site_symbol(number: int) -> QgsFillSymbol:
    """The ground of a site with a mark in its middle that can be seen at any scale."""
    colour = _colour(number)
    own = f"'{colour.name()}'"
    fill = QgsSimpleFillSymbolLayer(colour)
    fill.setStrokeColor(colour)
    fill.setStrokeWidth(0.4)
    fill.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyFillColor,
        _when("color_rgba(255,255,255,0)", own, f"'{_FADED}'", own),
    )
    fill.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeColor, _when(own, own, f"'{_DOWN}'", own))
    mark = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": colour.name(), "outline_color": "#ffffff", "outline_width": "0.3", "size": "3.4"}
    )
    dot = mark.symbolLayer(0)
    kinds = QgsSymbolLayer.Property
    dot.setDataDefinedProperty(kinds.PropertyFillColor, _when("'#ffffff'", own, f"'{_DOWN}'", own))
    dot.setDataDefinedProperty(kinds.PropertyStrokeColor, _when(own, "'#ffffff'", "'#ffffff'", "'#ffffff'"))
    dot.setDataDefinedProperty(kinds.PropertySize, _when("2.6", "5.0", "2.4", 'if("locked", 4.0, 3.4)'))
    dot.setDataDefinedProperty(kinds.PropertyName, QgsProperty.fromExpression("if(\"locked\", 'square', 'circle')"))
    middle = QgsCentroidFillSymbolLayer()
    middle.setSubSymbol(mark)
    middle.setPointOnSurface(True)
    return _symbol(fill, middle)


def _border_symbol(number: int) -> QgsFillSymbol:
    colour = _colour(number)
    shade = QColor(colour)
    shade.setAlpha(28)
    fill = QgsSimpleFillSymbolLayer(shade)
    fill.setStrokeColor(colour)
    fill.setStrokeWidth(0.7)
    kinds = QgsSymbolLayer.Property
    clear = "color_rgba(255,255,255,0)"
    own = f"color_rgba({colour.red()},{colour.green()},{colour.blue()},{{}})"
    fill.setDataDefinedProperty(kinds.PropertyFillColor, _when(clear, own.format(60), clear, own.format(28)))
    fill.setDataDefinedProperty(kinds.PropertyStrokeWidth, _when("0.4", "1.4", "0.3", "0.7"))
    fill.setDataDefinedProperty(kinds.PropertyStrokeStyle, _when("'dash'", "'solid'", "'dot'", "'solid'"))
    return _symbol(fill)


def _symbol(*layers: Any) -> QgsFillSymbol:
    """A symbol of these layers; a list of them given to its constructor would be freed twice."""
    made = QgsFillSymbol.createSimple({})
    made.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        made.appendSymbolLayer(layer)
    return made


def _labels(layer: QgsVectorLayer) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.setFormat(label_format(9.0, bold=True))
    # a phase may be a dot at the scale of a county: its name stands beside it, so that the dot is seen
    settings.placement = QgsPalLayerSettings.Placement.OutsidePolygons
    settings.dist = 3.0
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _played(layer: QgsVectorLayer) -> None:
    """Drawn anew for each frame, with all features: what is not begun and what is down stay to be seen."""
    over: Any = layer.temporalProperties()
    over.setMode(Qgis.VectorTemporalMode.RedrawLayerOnly)
    over.setStartField("first_day")
    over.setEndField("last_day")
    over.setIsActive(True)
