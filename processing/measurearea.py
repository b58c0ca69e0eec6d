"""zhiwei:measurearea"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..plugin.domain.progress import check
from ..plugin.gui.compat import field
from .base import ZhiweiAlgorithm, tr

FIELDS = ("area_ellip_m2", "area_plan_m2", "area_mu")
_GEOGRAPHIC = "EPSG:4490"


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
            "CGCS2000 longitude and latitude."
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

        source = self.parameterAsSource(parameters, "INPUT", context)
        fields = source.fields()
        for name in FIELDS:
            if fields.lookupField(name) >= 0:
                fields.remove(fields.lookupField(name))
        kept = [source.fields().lookupField(kept_field.name()) for kept_field in fields]
        for name in FIELDS:
            fields.append(field(name, "real"))
        sink, output = self.parameterAsSink(parameters, "OUTPUT", context, fields, source.wkbType(), source.sourceCrs())
        progress = self.progress(feedback)
        features = []
        for feature in source.getFeatures():
            features.append(feature)
            check(progress)
        shapes = [_flat(feature.geometry()) for feature in features]
        crs = measuring_crs(source.sourceCrs().authid())
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
            sink.addFeature(out, QgsFeatureSink.Flag.FastInsert)
            check(progress)
        return {"OUTPUT": output, "COUNT": len(features), "AREA_ELLIP_M2": float(ellipsoidal.sum())}

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
            return np.nan_to_num(shapely.area(self._as_shapely(shapes, None, "", context)))
        west, _, east, _ = shapely.total_bounds(measured)
        zone = zone_for_longitude((west + east) / 2) if np.isfinite(west + east) else 0
        if not 25 <= zone <= 45:
            return np.full(len(shapes), np.nan)
        target = f"EPSG:{GaussKruger.cgcs2000(zone).epsg}"
        return np.nan_to_num(shapely.area(self._as_shapely(shapes, crs, target, context)))


def _flat(geometry: Any) -> Any:
    """The geometry with arcs turned into chords."""
    from qgis.core import QgsGeometry

    if geometry.isNull() or not geometry.constGet().hasCurvedSegments():
        return geometry
    return QgsGeometry(geometry.constGet().segmentize())


def _from_shapely(geometry: Any) -> Any:
    import shapely
    from qgis.core import QgsGeometry

    shape = QgsGeometry()
    if geometry is not None:
        shape.fromWkb(shapely.to_wkb(geometry, output_dimension=3))
    return shape
