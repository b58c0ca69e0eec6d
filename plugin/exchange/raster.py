"""Values of a raster layer of QGIS on shapes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

#: places of the net that is laid over a shape, each way
_NET = 19


def means(raster: Any, crs: str, transforms: Any) -> Callable[[Sequence[Any]], list[float | None]]:
    """Takes shapes, gives the mean of the first band on each from a net of at most some 360 places.

    What is asked of it may be asked in another thread. None where the raster knows nothing.

    :param raster: a QgsRasterLayer
    :param crs: of the shapes
    :param transforms: a QgsCoordinateTransformContext
    """
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    provider = raster.dataProvider().clone()
    there = QgsCoordinateTransform(QgsCoordinateReferenceSystem(crs), raster.crs(), transforms)
    return lambda shapes: [_mean(provider, there, shape) for shape in shapes]


def _mean(provider: Any, there: Any, shape: Any) -> float | None:
    import numpy as np
    import shapely
    from qgis.core import QgsPointXY

    x0, y0, x1, y1 = shape.bounds
    east, north = np.meshgrid(np.linspace(x0, x1, _NET + 2)[1:-1], np.linspace(y0, y1, _NET + 2)[1:-1])
    net = shapely.points(east.ravel(), north.ravel())
    values = []
    for place in [*net[shapely.intersects(shape, net)], shape.representative_point()]:
        value, known = provider.sample(there.transform(QgsPointXY(place.x, place.y)), 1)
        if known and value == value:
            values.append(float(value))
    return round(sum(values) / len(values), 2) if values else None
