"""Administrative division (行政区划): villages that fill the county, three towns made of them."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from .layers import Layer, random
from .places import COUNTY, COUNTY_CODE, ORIGIN, TOWNS, VILLAGES
from .shapes import cover, fractal
from .terrain import Terrain


def village_code(index: int) -> str:
    """12 digits: county, town, village (统计用区划代码)."""
    village = VILLAGES[index]
    return COUNTY_CODE + TOWNS[village.town].code + village.code


def territories(seed: int, terrain: Terrain) -> list[Any]:
    """One polygon per village, borders fractal, no gap between neighbours."""
    rng = random(seed, "division")
    seeds = np.asarray([ORIGIN + village.seed for village in VILLAGES])
    diagram = shapely.get_parts(
        shapely.voronoi_polygons(shapely.multipoints(seeds), extend_to=terrain.county, only_edges=True)
    )
    edges = sorted((shapely.normalize(edge) for edge in diagram), key=lambda edge: edge.wkt)
    rough = [shapely.linestrings(fractal(np.asarray(edge.coords), rng, 0.11, 60.0)) for edge in edges]
    faces = [
        face
        for face in cover([terrain.county.boundary, *rough])
        if terrain.county.contains(face.representative_point())
    ]
    owner = [int(np.argmin(np.hypot(*(seeds - np.asarray(face.representative_point().coords[0])).T))) for face in faces]
    for index, point in enumerate(shapely.points(seeds)):
        for place, face in enumerate(faces):
            if face.contains(point):
                owner[place] = index
    return [
        shapely.coverage_union_all([face for face, who in zip(faces, owner) if who == index])
        for index in range(len(VILLAGES))
    ]


def layer(villages: list[Any]) -> Layer:
    """``division``: villages, towns and the county with their codes."""
    rows: list[tuple[Any, tuple[Any, ...]]] = []
    for index, shape in enumerate(villages):
        rows.append((shape, (village_code(index), VILLAGES[index].name, "村", TOWNS[VILLAGES[index].town].name)))
    for index, town in enumerate(TOWNS):
        shape = shapely.coverage_union_all([each for each, at in zip(villages, VILLAGES) if at.town == index])
        rows.append((shape, (COUNTY_CODE + town.code, town.name, "镇", COUNTY)))
    fields = (("XZQDM", "text"), ("XZQMC", "text"), ("JB", "text"), ("SJMC", "text"))
    return Layer("division", "MultiPolygon", fields, rows)
