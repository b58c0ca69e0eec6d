"""zhiwei:measurearea"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ..plugin.domain.errors import InputError
from ..plugin.domain.progress import check
from ..plugin.gui.compat import field
from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, straight, tr

FIELDS = ("area_ellip_m2", "area_plan_m2", "area_mu")
_GEOGRAPHIC = "EPSG:4490"
_FLAT = (QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.LineGeometry)


class MeasureArea(ZhiweiAlgorithm):
    """Official areas of the polygons of any layer."""

    id_ = "measurearea"
    group_ = "area"

    def title(self) -> str:
        return tr("Measure official areas")

    def help(self) -> str:
        return tr(
            "Adds three fields to the polygons of any layer: area_ellip_m2 (ellipsoidal area by the rule of the "
            "national land surveys, the legal figure of a spot), area_plan_m2 (planar area in the layer's projected "
            "CRS, or in its 3-degree zone when the layer is in degrees) and area_mu (ellipsoidal area in mu). Half up "
            "to 4 decimals. In a CRS that the rule does not know the polygon is densified to 70 m and measured in "
            "CGCS2000 longitude and latitude. An invalid polygon is measured as repaired and named."
        )

    def define(self) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource("INPUT", tr("Polygons"), [QgsProcessing.SourceType.TypeVectorPolygon])
        )
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Measured polygons")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        import numpy as np

        from ..plugin.domain.land import ellipsoid, units
        from ..plugin.domain.land.crs import measuring_crs
        from ..plugin.services.crs_doubt import refuse_doubtful

        source = self.placed_source(parameters, "INPUT", context)
        if source.wkbType() == QgsWkbTypes.Type.NoGeometry or QgsWkbTypes.geometryType(source.wkbType()) in _FLAT:
            raise InputError("overlay.no_polygons", source=source.sourceName())
        fields = source.fields()
        for name in FIELDS:
            if fields.lookupField(name) >= 0:
                fields.remove(fields.lookupField(name))
        kept = [source.fields().lookupField(kept_field.name()) for kept_field in fields]
        for name in FIELDS:
            fields.append(field(name, "real"))
        sink, output = self.sink(parameters, "OUTPUT", context, fields, source.wkbType(), source.sourceCrs())
        progress = self.progress(feedback)
        features = []
        for feature in source.getFeatures():
            features.append(feature)
            check(progress)
        shapes, repaired = self._sound([straight(feature.geometry()) for feature in features])
        crs = measuring_crs(source.sourceCrs().authid())
        given = self._as_shapely(shapes, None, "", context)
        refuse_doubtful(given, source.sourceCrs().authid() or source.sourceCrs().toWkt(), source.sourceName())
        measured = self._as_shapely(shapes, source.sourceCrs() if crs is None else None, _GEOGRAPHIC, context)
        rule = crs or measuring_crs(_GEOGRAPHIC)
        ellipsoidal = ellipsoid.areas(measured, rule, progress)
        planar = self._planar(shapes, source.sourceCrs(), measured, context)
        progress.report(0.7)
        for index, feature in enumerate(features):
            legal = units.half_up(float(ellipsoidal[index]), 4)
            out = QgsFeature(fields)
            out.setGeometry(feature.geometry())
            attributes = feature.attributes()
            flat = None if np.isnan(planar[index]) else float(units.half_up(float(planar[index]), 4))
            values = [float(legal), flat, float(units.half_up(units.mu(float(ellipsoidal[index])), 4))]
            out.setAttributes([attributes[i] for i in kept] + values)
            self.put(sink, out)
            if index in repaired and feedback is not None:
                text = say("area.repaired", reason=repaired[index], area_m2=legal)
                feedback.pushWarning(f"{source.sourceName()}, {feature.id()}: {text}")
            check(progress)
        return {"OUTPUT": output, "COUNT": len(features), "AREA_ELLIP_M2": float(ellipsoidal.sum())}

    def _sound(self, shapes: list[Any]) -> tuple[list[Any], dict[int, str]]:
        """The geometries with invalid ones repaired, and the reason for each of these by its position."""
        import numpy as np
        import shapely

        from ..plugin.domain.land.polygonal import make_valid

        geometries = self._as_shapely(shapes, None, "", None)
        valid = shapely.is_valid(geometries) | shapely.is_missing(geometries)
        sound, notes = make_valid(geometries, valid, "", np.arange(len(shapes)))
        for note in notes:
            shapes[note.index] = _from_shapely(sound[note.index])
        return shapes, {note.index: str(note.params["reason"]) for note in notes}

    def _as_shapely(self, shapes: list[Any], crs: Any, target: str, context: Any) -> Any:
        """Shapely geometries, moved to ``target`` when ``crs`` is given."""
        import numpy as np
        import shapely

        wkb = np.array([None if shape.isEmpty() else bytes(shape.asWkb()) for shape in shapes], dtype=object)
        geometries = shapely.from_wkb(wkb)
        if crs is None:
            return geometries
        transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(target), context.transformContext())
        if not crs.isGeographic():
            geometries = shapely.segmentize(geometries, 70.0)
        moved = []
        for geometry in geometries:
            shape = _from_shapely(geometry)
            shape.transform(transform)
            moved.append(None if shape.isEmpty() else bytes(shape.asWkb()))
        return shapely.from_wkb(np.array(moved, dtype=object))

    def _planar(self, shapes: list[Any], crs: Any, measured: Any, context: Any) -> Any:
        """Planar areas in m²; of a layer in degrees in the 3-degree zone of its middle, NaN outside China's zones."""
        import numpy as np
        import shapely

        from ..plugin.domain.land.crs import GaussKruger, zone_for_longitude

        if not crs.isGeographic():
            metres = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
            return np.nan_to_num(shapely.area(self._as_shapely(shapes, None, "", context))) * metres**2
        west, _, east, _ = shapely.total_bounds(measured) if len(measured) else (np.nan,) * 4
        zone = zone_for_longitude((west + east) / 2) if np.isfinite(west + east) else 0
        if not 25 <= zone <= 45:
            return np.full(len(shapes), np.nan)
        target = f"EPSG:{GaussKruger.cgcs2000(zone).epsg}"
        return np.nan_to_num(shapely.area(self._as_shapely(shapes, crs, target, context)))


def _from_shapely(geometry: Any) -> Any:
    import shapely
    from qgis.core import QgsGeometry

    shape = QgsGeometry()
    if geometry is not None:
        shape.fromWkb(shapely.to_wkb(geometry, output_dimension=3))
    return shape
