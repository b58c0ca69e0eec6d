"""zhiwei:overlay"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..plugin.domain.errors import InputError
from ..plugin.domain.progress import check
from ..plugin.gui.compat import field
from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr

_BATCH = 5_000
_NOTES_SHOWN = 20
AREA_WORDS = ["planar", "ellipsoidal"]


class OverlayLayers(ZhiweiAlgorithm):
    """Areas and shares of spots in parcels and zones, and outside of them."""

    id_ = "overlay"
    group_ = "assess"

    def title(self) -> str:
        return tr("Overlay spots with parcels and zones")

    def help(self) -> str:
        return tr(
            "Says for each spot how many m² of it lie in which parcel and in which zone class, and how many in none. "
            "Both outputs have the fields spot (value of KEY), kind (parcel, zone or uncovered), class (parcel code or "
            "zone class; in uncovered rows what is missing: parcel or zone), area_m2, share (0 to 1) and doubtful (1 "
            "where the piece is nowhere wider than twice TOLERANCE: such slivers are marked, not dropped). SUMMARY "
            "has one row per spot, kind and class: zones of one class that overlap count once, also across layers; "
            "different classes are independent of each other. Parcels and their uncovered rest add up exactly to the "
            "spot, unless parcels overlap each other. Below half a square centimetre nothing is stated.\n\n"
            "AREA: ellipsoidal is the official area of the national land surveys; left empty it is taken where the "
            "spots are in CGCS2000, else planar. Layers in another CRS are brought to that of the spots. Spots in "
            "degrees, feet or Web Mercator are measured in the CGCS2000 3-degree zone of their middle, outside China "
            "in an equal-area plane. Invalid polygons are repaired for the computation and reported.\n\n"
            "Without OUTPUT no piece is built that the summary does not need."
        )

    def define(self) -> None:
        polygon = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Spots"), polygon))
        self.addParameter(
            QgsProcessingParameterField("KEY", tr("Field that names a spot"), None, "INPUT", optional=True)
        )
        self.addParameter(QgsProcessingParameterFeatureSource("PARCELS", tr("Parcels"), polygon, optional=True))
        self.addParameter(
            QgsProcessingParameterField("PARCEL_FIELD", tr("Parcel code field"), None, "PARCELS", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                "ZONES", tr("Zone layers"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "ZONE_FIELD", tr("Zone class field (one name for all zone layers)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum("AREA", tr("Area"), AREA_WORDS, optional=True, usesStaticStrings=True)
        )
        number = QgsProcessingParameterNumber.Type.Double
        self.addParameter(
            QgsProcessingParameterNumber("TOLERANCE", tr("Positional tolerance in metres"), number, 0.1, True, 0.0)
        )
        self.addParameter(
            QgsProcessingParameterNumber("MIN_AREA", tr("Least area of a row in m²"), number, 0.0, True, 0.0)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Pieces"), QgsProcessing.SourceType.TypeVectorPolygon, None, True, False
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "SUMMARY", tr("Summary"), QgsProcessing.SourceType.TypeVector, None, True, True
            )
        )

    def checkParameterValues(self, parameters: dict[str, Any], context: Any) -> Any:
        """As QGIS checks, but a zone layer that cannot be opened is named."""
        given = parameters.get("ZONES")
        for zone in given if isinstance(given, (list, tuple)) else [given]:
            if isinstance(zone, str) and zone and QgsProcessingUtils.mapLayerFromString(zone, context) is None:
                return False, tr("ZONES {0} is neither a layer of the project nor a file with polygons.").format(zone)
        return super().checkParameterValues(parameters, context)

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.overlay import Settings, overlay_layers

        progress = self.progress(feedback)
        spots_layer = self._layer(parameters, "INPUT", context)
        key = self.parameterAsString(parameters, "KEY", context)
        word = self.parameterAsString(parameters, "AREA", context)
        wants_pieces = bool(parameters.get("OUTPUT"))
        settings = Settings(
            key=key,
            parcel_field=self.parameterAsString(parameters, "PARCEL_FIELD", context),
            zone_field=self.parameterAsString(parameters, "ZONE_FIELD", context),
            ellipsoidal=None if not word else word == "ellipsoidal",
            tolerance=self.parameterAsDouble(parameters, "TOLERANCE", context),
            min_area=self.parameterAsDouble(parameters, "MIN_AREA", context),
            pieces=wants_pieces,
        )
        parcels = self._layer(parameters, "PARCELS", context) if parameters.get("PARCELS") else None
        zones = self.parameterAsLayerList(parameters, "ZONES", context) if parameters.get("ZONES") else []
        for zone in zones:
            if not isinstance(zone, QgsVectorLayer):
                raise QgsProcessingException(tr("A zone layer is not a vector layer: {name}").format(name=zone.name()))
        for layer, column in [(spots_layer, key), (parcels, settings.parcel_field)]:
            _require(layer, column)
        for zone in zones:
            _require(zone, settings.zone_field)
        spots = self._source(spots_layer, context, feedback).read([key] if key else [], None)
        report = overlay_layers(
            spots,
            self._source(parcels, context, feedback) if parcels is not None else None,
            [self._source(zone, context, feedback) for zone in zones],
            settings,
            progress,
        )
        self._tell(report, feedback)
        fields = _fields(spots_layer, key)
        results: dict[str, Any] = {}
        for name in ("SUMMARY", "OUTPUT"):
            if not parameters.get(name):
                continue
            kind = QgsWkbTypes.Type.MultiPolygon if name == "OUTPUT" else QgsWkbTypes.Type.NoGeometry
            sink, results[name] = self.parameterAsSink(parameters, name, context, fields, kind, _crs(spots_layer))
            if sink is None:
                raise QgsProcessingException(self.invalidSinkError(parameters, name))
            _write(sink, name, report, _blobs(report) if name == "OUTPUT" else None, progress, fields)
            sink.flushBuffer()
            results[name] = _written(results[name])
        results.update(ROWS=len(report), AREA=AREA_WORDS[report.ellipsoidal], MEASURED_IN=report.crs)
        return results

    def _layer(self, parameters: dict[str, Any], name: str, context: Any) -> Any:
        """The layer itself where all of it is meant, else a feature source."""
        value = parameters[name]
        selected = isinstance(value, QgsProcessingFeatureSourceDefinition) and (
            value.selectedFeaturesOnly or value.featureLimit != -1 or getattr(value, "filterExpression", "")
        )
        found = None if selected else self.parameterAsVectorLayer(parameters, name, context)
        found = found or self.parameterAsSource(parameters, name, context)
        if found is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        if not isinstance(found, QgsVectorLayer):
            found.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
        return found

    def _source(self, layer: Any, context: Any, feedback: Any) -> Any:
        """How the service reads a layer: straight from a plain GeoPackage, else through QGIS."""
        from ..plugin.exchange import gpkg_read
        from ..plugin.services.overlay import Source

        crs = _crs(layer)
        text = (crs.authid() or crs.toWkt()) if crs.isValid() else ""
        title = layer.name() if isinstance(layer, QgsVectorLayer) else layer.sourceName()
        if layer.wkbType() == QgsWkbTypes.Type.NoGeometry:
            raise InputError("overlay.no_polygons", source=title)
        plain = _plain_geopackage(layer)

        def through_qgis(columns: Sequence[str], _boxes: Any) -> Any:
            names = [item.name() for item in layer.fields()]
            lower = {name.lower() for name in columns}
            return self.table(layer, feedback, [name for name in names if name.lower() in lower])

        def through_sqlite(columns: Sequence[str], boxes: Any) -> Any:
            return gpkg_read.read_layer(*plain, columns, boxes)

        return Source(title, text, through_sqlite if plain else through_qgis, plain[0] if plain else "", bool(plain))

    def _tell(self, report: Any, feedback: Any) -> None:
        if feedback is None:
            return
        for layer, row, code, params in report.notes[:_NOTES_SHOWN]:
            feedback.pushWarning(f"{layer}, {row}: {say(code, **params)}" if row else f"{layer}: {say(code, **params)}")
        if len(report.notes) > _NOTES_SHOWN:
            feedback.pushWarning(say("overlay.more_notes", count=len(report.notes) - _NOTES_SHOWN))
        feedback.pushInfo(say("overlay.measured", crs=report.crs, area=AREA_WORDS[report.ellipsoidal]))


def _plain_geopackage(layer: Any) -> tuple[str, str] | None:
    """Path and layer name where what QGIS shows is just what a GeoPackage holds."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr" or layer.storageType() != "GPKG":
        return None
    if (
        layer.isEditable()
        or layer.subsetString()
        or layer.vectorJoins()
        or layer.fields().count() != (layer.dataProvider().fields().count())
    ):
        return None
    flat = QgsWkbTypes.flatType(layer.wkbType())
    if flat not in (QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.MultiPolygon):
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, name = parts.get("path") or "", parts.get("layerName") or ""
    if parts.get("subset") or parts.get("vsiPrefix") or not path.lower().endswith(".gpkg"):
        return None
    if parts.get("layerId") not in (None, -1) and not name:
        return None
    return path, name


def _require(layer: Any, column: str) -> None:
    """:raises InputError: ``input.no_field`` with the fields that the layer has"""
    if layer is None or not column or layer.fields().lookupField(column) >= 0:
        return
    known = isinstance(layer, QgsVectorLayer)
    name = layer.name() if known else layer.sourceName()
    file = layer.source().split("|")[0] if known and layer.providerType() == "ogr" else name
    raise InputError("input.no_field", file=file, layer=name, field=column, fields=", ".join(layer.fields().names()))


def _written(destination: Any) -> Any:
    """The file that is there: a shapefile without geometry is a .dbf only."""
    path = Path(str(destination))
    table = path.with_suffix(".dbf")
    return str(table) if path.suffix.lower() == ".shp" and not path.exists() and table.exists() else destination


def _crs(layer: Any) -> Any:
    return layer.crs() if isinstance(layer, QgsVectorLayer) else layer.sourceCrs()


def _fields(layer: Any, key: str) -> QgsFields:
    """Fields of both outputs; ``spot`` is a whole number where the key is one."""
    index = layer.fields().lookupField(key) if key else -1
    known = layer.fields().at(index).typeName().lower() if index >= 0 else "integer"
    fields = QgsFields()
    fields.append(field("spot", "long" if "int" in known else "text"))
    for name, kind in (("kind", "text"), ("class", "text"), ("area_m2", "real"), ("share", "real")):
        fields.append(field(name, kind))
    fields.append(field("doubtful", "integer"))
    return fields


def _blobs(report: Any) -> list[bytes]:
    import numpy as np
    import shapely

    single = shapely.get_type_id(report.geometry) == 3
    geometry = report.geometry.copy()
    if single.any():
        rows = np.flatnonzero(single)
        geometry[rows] = shapely.multipolygons(geometry[rows], indices=np.arange(len(rows)))
    return shapely.to_wkb(geometry, output_dimension=2).tolist()


def _write(sink: Any, name: str, report: Any, blobs: list[bytes] | None, progress: Any, fields: QgsFields) -> None:
    spot = report.spot.tolist()
    if not fields.at(0).isNumeric():
        spot = ["" if value is None else str(value) for value in spot]
    rows = zip(
        spot,
        report.kind.tolist(),
        report.code.tolist(),
        report.area.tolist(),
        report.share.tolist(),
        report.doubtful.astype(int).tolist(),
    )
    batch: list[QgsFeature] = []
    for number, row in enumerate(rows):
        feature = QgsFeature()
        feature.setAttributes(list(row))
        if blobs is not None:
            shape = QgsGeometry()
            shape.fromWkb(blobs[number])
            feature.setGeometry(shape)
        batch.append(feature)
        if len(batch) == _BATCH:
            _flush(sink, name, batch, progress)
    _flush(sink, name, batch, progress)


def _flush(sink: Any, name: str, batch: list[QgsFeature], progress: Any) -> None:
    check(progress)
    if batch and not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
        text = tr("{name} cannot be written: {reason}")
        raise QgsProcessingException(text.format(name=name, reason=sink.lastError()))
    batch.clear()
