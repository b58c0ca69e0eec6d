"""Planning zones and control lines, each layer with the field names and codes that its office delivers."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from .landclasses import Patch
from .layers import Layer, random
from .places import BROOK, COUNTY, RIVER
from .settlement import Settlements
from .shapes import cover, fractal, snap
from .terrain import Terrain

PLAN = f"{COUNTY}国土空间总体规划(2021-2035年)"
APPROVAL = "澄政〔2023〕17号"
TEXT = "text"


def build(seed: int, terrain: Terrain, places: Settlements, patches: list[Patch]) -> list[Layer]:
    """All zone layers."""
    rng = random(seed, "zones")
    buildable = [_growth(town, rng, 110) for town in places.towns] + [
        _growth(shape, rng, 45) for shape in places.villages
    ]
    towns = buildable[: len(places.towns)]
    return [
        _sanqu(terrain, buildable),
        _sixian(terrain, places, rng),
        _farmland(patches, terrain, shapely.union_all(buildable)),
        _ecology(terrain),
        _boundary(terrain, towns),
        _roads(terrain, places),
        _river(terrain),
    ]


def _growth(outline: Any, rng: np.random.Generator, width: float) -> Any:
    """The settlement and some land to grow on, with a rough border."""
    ring = np.asarray(outline.buffer(width, quad_segs=2).simplify(18).exterior.coords)
    shape = shapely.Polygon(fractal(ring, rng, 0.12, 24.0)).buffer(0)
    return snap(shapely.union_all([max(shapely.get_parts(shape), key=lambda part: part.area), outline]))


def _sanqu(terrain: Terrain, buildable: list[Any]) -> Layer:
    forbidden = shapely.union_all([terrain.hills, terrain.management])
    good = shapely.union_all(buildable)
    faces = cover([terrain.county.boundary, forbidden.boundary, good.boundary])
    groups: dict[str, list[Any]] = {"禁止建设区": [], "适宜建设区": [], "限制建设区": []}
    for face in faces:
        point = face.representative_point()
        if not terrain.county.contains(point):
            continue
        kind = "禁止建设区" if forbidden.contains(point) else "适宜建设区" if good.contains(point) else "限制建设区"
        groups[kind].append(face)
    rows: list[tuple[Any, tuple[Any, ...]]] = []
    for kind, shapes in groups.items():
        for part in shapely.get_parts(shapely.coverage_union_all(shapes)):
            rows.append((part, (kind, round(part.area, 2), PLAN, APPROVAL, "2023-08-01")))
    fields = (("FQMC", TEXT), ("MJ", "real"), ("GHMC", TEXT), ("PZWH", TEXT), ("SXRQ", TEXT))
    return Layer("zone_sanqu", "Polygon", fields, rows)


def _sixian(terrain: Terrain, places: Settlements, rng: np.random.Generator) -> Layer:
    """绿线 parks and the belt along the water, 蓝线 water, 紫线 old quarter, 黄线 utilities and a power corridor."""
    by_use: dict[str, list[Any]] = {"park": [], "heritage": [], "utility": []}
    for block in places.blocks:
        if block.use in by_use:
            by_use[block.use].append(block.shape)
    rows: list[tuple[Any, tuple[Any, ...]]] = []

    def put(code: str, name: str, shape: Any, label: str) -> None:
        for part in shapely.get_parts(snap(shape)):
            if part.geom_type == "Polygon" and part.area > 50:
                rows.append((part, (code, name, label, APPROVAL)))

    seat = shapely.union_all([places.towns[0]])
    put("SX-LV", "绿线", shapely.union_all(by_use["park"]).buffer(4, join_style="mitre"), "街心公园")
    belt = shapely.intersection(
        shapely.difference(terrain.blue.buffer(30, quad_segs=2), terrain.blue), seat.buffer(700, quad_segs=3)
    )
    put("SX-LV", "绿线", belt, "滨水绿带")
    put("SX-LA", "蓝线", shapely.intersection(terrain.blue, seat.buffer(1900, quad_segs=3)), f"{RIVER}城区段")
    quarter = shapely.union_all(by_use["heritage"]).buffer(16, join_style="mitre").buffer(-4, join_style="mitre")
    put("SX-ZI", "紫线", quarter, "桠头历史文化街区")
    put("SX-HU", "黄线", shapely.union_all(by_use["utility"]).buffer(6, join_style="mitre"), "供水厂与变电站")
    route = np.vstack(
        [
            np.asarray(places.towns[0].centroid.coords[0]) + each
            for each in ((430, -320), (900, -900), (1900, -1500), (2700, -2700))
        ]
    )
    put(
        "SX-HU",
        "黄线",
        shapely.intersection(shapely.linestrings(route).buffer(14, cap_style="flat"), terrain.county),
        "高压走廊",
    )
    fields = (("KXDM", TEXT), ("KXMC", TEXT), ("MC", TEXT), ("PZWH", TEXT))
    return Layer("zone_sixian", "Polygon", fields, rows)


def _farmland(patches: list[Patch], terrain: Terrain, buildable: Any) -> Layer:
    """Permanent basic farmland: the fields near the river that no settlement wants, as connected pieces."""
    fields_ = [patch for patch in patches if patch.code in ("0101", "0103")]
    near = terrain.river.buffer(560)
    chosen = [
        patch.shape
        for patch in fields_
        if near.contains(patch.shape.centroid)
        and shapely.distance(patch.shape, buildable) > 25
        and patch.shape.area > 900
    ]
    rows: list[tuple[Any, tuple[Any, ...]]] = []
    for number, part in enumerate(shapely.get_parts(shapely.coverage_union_all(chosen)), start=1):
        rows.append((part, (f"3599212005{number:08d}", "2005010300", f"PYT{number:04d}", round(part.area, 2))))
    return Layer("YJJBNT", "Polygon", (("BSM", TEXT), ("YSDM", TEXT), ("YJJBNTTBBH", TEXT), ("YJJBNTMJ", "real")), rows)


def _ecology(terrain: Terrain) -> Layer:
    """Ecological redline (生态保护红线): the cores of the two large hills."""
    hills = sorted(shapely.get_parts(terrain.hills), key=lambda part: -part.area)[:3]
    rows = [
        (part, (f"359921901{number:09d}", "水源涵养", round(part.area, 2)))
        for number, part in enumerate(
            (part for hill in hills for part in shapely.get_parts(snap(hill.buffer(-130, quad_segs=2)))), start=1
        )
    ]
    return Layer("STBHHX", "Polygon", (("BSM", TEXT), ("LHLX", TEXT), ("MJ", "real")), rows)


def _boundary(terrain: Terrain, towns: list[Any]) -> Layer:
    """Urban development boundary (城镇开发边界) with its two sub-zones."""
    rows: list[tuple[Any, tuple[Any, ...]]] = []
    for town in towns:
        inner = max(shapely.get_parts(snap(town.buffer(-55, quad_segs=1))), key=lambda part: part.area)
        for face in cover([town.boundary, inner.boundary]):
            core = inner.contains(face.representative_point())
            if town.contains(face.representative_point()):
                rows.append(
                    (
                        face,
                        (
                            "CZ-01" if core else "CZ-02",
                            "城镇集中建设区" if core else "城镇弹性发展区",
                            round(face.area, 2),
                        ),
                    )
                )
    return Layer("CZKFBJ", "Polygon", (("GHFQDM", TEXT), ("GHFQMC", TEXT), ("MJ", "real")), rows)


def _roads(terrain: Terrain, places: Settlements) -> Layer:
    """Road red lines (道路红线): street space in towns, wider strips along the roads outside."""
    blocks = shapely.union_all([block.shape for block in places.blocks if block.use != "homestead"])
    rows: list[tuple[Any, tuple[Any, ...]]] = []
    for town, name in zip(places.towns, ("云桠镇区道路", "砚坪镇区道路", "石檐镇区道路")):
        for part in shapely.get_parts(snap(shapely.difference(town, blocks))):
            if part.geom_type == "Polygon" and part.area > 200:
                rows.append((part, ("道路红线", name, None)))
    towns = shapely.union_all(list(places.towns))
    half = {"省道": 15.0, "县道": 9.0}
    for road in terrain.open_road(towns):
        if road.kind in half:
            strip = shapely.difference(
                shapely.intersection(road.line.buffer(half[road.kind], quad_segs=1), terrain.county), towns
            )
            for part in shapely.get_parts(snap(strip)):
                if part.geom_type == "Polygon" and part.area > 200:
                    rows.append((part, ("道路红线", road.name, half[road.kind] * 2)))
    return Layer("zone_road", "Polygon", (("HXLX", TEXT), ("MC", TEXT), ("HXKD", "real")), rows)


def _river(terrain: Terrain) -> Layer:
    parts = sorted(shapely.get_parts(terrain.management), key=lambda part: -part.area)
    rows = [
        (part, ("河道管理范围", RIVER if number == 0 else BROOK, round(part.area, 2), "澄水〔2022〕5号"))
        for number, part in enumerate(parts)
    ]
    return Layer("zone_river", "Polygon", (("LX", TEXT), ("MC", TEXT), ("MJ", "real"), ("PZWH", TEXT)), rows)
