"""The official area of one shape, for labels and layouts."""

from __future__ import annotations


def official_area(wkb: bytes, crs: str) -> float | None:
    """Ellipsoidal area in m² as an area statement has it; None where the official rule does not know the CRS.

    :param wkb: a polygon; what has no area gives None
    """
    import numpy as np
    import shapely

    from ..domain.errors import ZhiweiError
    from ..domain.land.crs import measuring_crs
    from ..domain.land.drawn import polygons_of
    from ..domain.land.ellipsoid import areas
    from ..domain.land.units import half_up

    try:
        measuring = measuring_crs(crs)
        if measuring is None:
            return None
        shape = polygons_of(shapely.force_2d(shapely.from_wkb(wkb)))
        area = float(areas(np.array([shape], dtype=object), measuring)[0])
    except (ZhiweiError, shapely.errors.GEOSException):
        return None
    return None if area != area else float(half_up(area, 2))
