"""What lies about a spot: the neighbours on its four sides, and the plan (勘验图) with parcels and control lines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely

from ..domain.land.crs import GaussKruger, measuring_crs
from .case_catalogues import zone_looks

#: a neighbour is looked for this far outside the spot's box, in metres
NEIGHBOUR_M = 5.0
#: how far about the spot the plan looks: times the longer side, at least in metres
VIEW_TIMES = 3.5
VIEW_LEAST_M = 35.0
MOST_NEIGHBOURS = 60
MOST_ZONES = 40
PLAIN = (90, 90, 90)


def plan_of(
    session: Any, geometry: Any, statement: Mapping[str, Any], spot: Mapping[str, Any], day: str
) -> dict[str, Any]:
    """The frozen plan of a spot: numbered points, sides, neighbours, zone lines and both areas.

    :param geometry: polygon in the workspace's CRS
    :param statement: area statement with ``area_ellip_m2``, ``area_plan_m2``, ``area_mu``, ``legal``
    """
    from ..output.plan_facts import Neighbour, ZoneShape, plan_facts

    view = _view(geometry)
    parcels = session.parcels.read(columns=["code", "holder"], bbox=view)
    near = np.argsort(shapely.distance(parcels.geometry, geometry), kind="stable")[:MOST_NEIGHBOURS]
    zones = session.zones.read(columns=["class_code", "name"], bbox=view)
    looks = zone_looks()
    shapes = []
    for index in range(min(len(zones), MOST_ZONES)):
        code = str(zones.column("class_code")[index] or "")
        name, colour = looks.get(code, ("", PLAIN))
        shapes.append(ZoneShape(zones.geometry[index], code, name or str(zones.column("name")[index] or code), colour))
    areas = {
        "ellipsoidal_m2": statement.get("area_ellip_m2"),
        "planar_m2": statement.get("area_plan_m2"),
        "mu": statement.get("area_mu"),
        "legal": statement.get("legal") or "ellipsoidal",
        "method": statement.get("method"),
    }
    around = [
        Neighbour(parcels.geometry[i], str(parcels.column("code")[i] or ""), str(parcels.column("holder")[i] or ""))
        for i in near
    ]
    source = source_words(str(statement.get("source") or spot.get("source_file") or ""))
    return plan_facts(
        geometry, areas, crs_text(session.crs), around, shapes, source, day, f"图斑{spot.get('code') or ''}"
    )


def neighbours(session: Any, geometry: Any) -> tuple[dict[str, str], str]:
    """四至: what lies north, east, south and west, and the location (坐落) of the parcel the spot stands on.

    Looked up at the middle of each side, a few metres outside the spot's box.
    """
    x0, y0, x1, y1 = geometry.bounds
    box = (x0 - NEIGHBOUR_M, y0 - NEIGHBOUR_M, x1 + NEIGHBOUR_M, y1 + NEIGHBOUR_M)
    table = session.parcels.read(columns=["code", "holder", "location"], bbox=box)
    if not len(table):
        return {}, ""
    middle_x, middle_y = (x0 + x1) / 2, (y0 + y1) / 2
    points = {
        "n": (middle_x, y1 + NEIGHBOUR_M),
        "e": (x1 + NEIGHBOUR_M, middle_y),
        "s": (middle_x, y0 - NEIGHBOUR_M),
        "w": (x0 - NEIGHBOUR_M, middle_y),
    }
    sides = {}
    for side, place in points.items():
        hits = np.flatnonzero(shapely.intersects_xy(table.geometry, *place))
        if len(hits):
            sides[side] = str(table.column("holder")[hits[0]] or table.column("code")[hits[0]] or "")
    own = shapely.area(shapely.intersection(table.geometry, shapely.make_valid(geometry)))
    location = str(table.column("location")[int(np.argmax(own))] or "") if own.max() > 0 else ""
    return sides, location


def source_words(source: str) -> str:
    """The source of a shape as papers say it, from file｜layer｜row as the area statement keeps it.

    >>> source_words("county.gpkg｜spot｜23"), source_words("tb.txt｜7"), source_words("实测")
    ('文件county.gpkg，图层spot，第23行', '文件tb.txt，第7行', '实测')
    """
    parts = source.split("｜")
    if len(parts) == 1:
        return source
    file, *layer, row = parts
    told = [f"文件{file}", *(f"图层{name}" for name in layer), f"第{row}行" if row.isdigit() else f"图层{row}"]
    return "，".join(told)


def crs_text(crs: str) -> str:
    """CRS as papers print it: ellipsoid, zone width, zone and central meridian."""
    measuring = measuring_crs(crs)
    if not isinstance(measuring, GaussKruger):
        return crs
    return (
        f"{measuring.ellipsoid.name} 高斯-克吕格{measuring.width}度带 第{measuring.zone}带"
        f"（中央经线{measuring.central_meridian:g}°，{crs}）"
    )


def _view(geometry: Any) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = geometry.bounds
    reach = max(VIEW_TIMES * max(x1 - x0, y1 - y0), VIEW_LEAST_M)
    middle_x, middle_y = (x0 + x1) / 2, (y0 + y1) / 2
    return middle_x - reach, middle_y - reach, middle_x + reach, middle_y + reach
