"""zhiwei:gcj02towgs84 and zhiwei:wgs84togcj02"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..plugin.domain.progress import check
from .base import ZhiweiAlgorithm, linear_type, straight, tr

_WGS84 = "EPSG:4326"


class _Shift(ZhiweiAlgorithm):
    """Shift every vertex of a layer; the result is in the layer's own CRS."""

    group_ = "area"

    def define(self) -> None:
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Layer")))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Shifted layer")))

    def shift(self, lon: Any, lat: Any) -> tuple[Any, Any]:
        """The formula, degrees to degrees."""
        raise NotImplementedError

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        import numpy as np
        import shapely

        source = self.placed_source(parameters, "INPUT", context)
        kind = linear_type(source.wkbType())
        sink, output = self.sink(parameters, "OUTPUT", context, source.fields(), kind, source.sourceCrs())
        geographic = QgsCoordinateReferenceSystem(_WGS84)
        there = QgsCoordinateTransform(source.sourceCrs(), geographic, context.transformContext())
        back = QgsCoordinateTransform(geographic, source.sourceCrs(), context.transformContext())
        progress = self.progress(feedback)

        def moved(coordinates: Any) -> Any:
            east, north = self.shift(coordinates[:, 0], coordinates[:, 1])
            return np.column_stack([east, north, *coordinates[:, 2:].T])

        count = 0
        for feature in source.getFeatures():
            check(progress)
            geometry = straight(feature.geometry())
            if not geometry.isEmpty():
                geometry.transform(there)
                shape = shapely.from_wkb(bytes(geometry.asWkb()))
                shifted = shapely.transform(shape, moved, include_z=shapely.has_z(shape))
                geometry = QgsGeometry()
                geometry.fromWkb(shapely.to_wkb(shifted, output_dimension=3))
                geometry.transform(back)
            out = QgsFeature(feature)
            out.setGeometry(geometry)
            self.put(sink, out)
            count += 1
        return {"OUTPUT": output, "COUNT": count}


class Gcj02ToWgs84(_Shift):
    """Map-app coordinates back to true ones."""

    id_ = "gcj02towgs84"

    def title(self) -> str:
        return tr("GCJ-02 to WGS 84 / CGCS2000")

    def help(self) -> str:
        return tr(
            "Moves coordinates copied from AMap or Tencent maps (GCJ-02) to where they are on the ground, exact to "
            "below a millimetre of the public formula. For finding a place, never for a survey figure: the formula "
            "was never published officially."
        )

    def shift(self, lon: Any, lat: Any) -> tuple[Any, Any]:
        from ..plugin.domain.land.gcj import wgs84_from_gcj02

        return wgs84_from_gcj02(lon, lat)


class Wgs84ToGcj02(_Shift):
    """True coordinates to those of map apps."""

    id_ = "wgs84togcj02"

    def title(self) -> str:
        return tr("WGS 84 / CGCS2000 to GCJ-02")

    def help(self) -> str:
        return tr(
            "Moves true coordinates to where AMap or Tencent maps show them (GCJ-02). For display on such a base map "
            "only; surveyed lines and areas stay in CGCS2000."
        )

    def shift(self, lon: Any, lat: Any) -> tuple[Any, Any]:
        from ..plugin.domain.land.gcj import gcj02_from_wgs84

        return gcj02_from_wgs84(lon, lat)
