"""Spots (监测图斑): 400 suspected buildings and yards, set where people really build.

Each kind of place is an own function that proposes a shape; a proposal that touches an earlier spot is dropped.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Callable

import numpy as np
import shapely

from .buildings import House
from .division import village_code
from .landclasses import Patch
from .layers import Layer, random
from .places import COUNTY_CODE, TOWNS, VILLAGES
from .settlement import Settlements
from .shapes import blob, rotation, snap
from .terrain import Terrain

Proposal = tuple[Any, str]  # shape, kind of building


@dataclass(frozen=True)
class Ground:
    """What the proposals look at."""

    terrain: Terrain
    places: Settlements
    patches: list[Patch]
    houses: list[House]
    sanqu: Layer
    rng: np.random.Generator


def build(ground: Ground, villages: list[Any]) -> Layer:
    """The ``spot`` layer with the field names of the monitoring delivery."""
    rng = ground.rng
    shapes: list[Any] = []
    kinds: list[str] = []
    wanted: tuple[tuple[int, Callable[[Ground], Iterator[Proposal]]], ...] = (
        (112, _village_houses),
        (58, _added_storeys),
        (72, _field_sheds),
        (36, _river_sheds),
        (46, _street_fronts),
        (34, _yards),
        (1, _big_factory),
        (9, _workshops),
        (16, _hill_houses),
        (16, _across_borders),
    )
    for count, propose in wanted:
        got = 0
        for shape, kind in propose(ground):
            shape = snap(shape)
            if shape.is_empty or shape.area < 8 or not ground.terrain.county.contains(shape):
                continue
            if shapely.dwithin(shape, np.array(shapes, dtype=object), 0.5).any():
                continue
            shapes.append(shape)
            kinds.append(kind)
            got += 1
            if got == count:
                break
    order = rng.permutation(len(shapes))
    rows = [_row(number, shapes[at], kinds[at], villages, ground) for number, at in enumerate(order, start=1)]
    fields = (
        ("XZQDM", "text"),
        ("XMC", "text"),
        ("JCBH", "text"),
        ("TBLX", "text"),
        ("TZ", "text"),
        ("QSX", "text"),
        ("HSX", "text"),
        ("XZB", "real"),
        ("YZB", "real"),
        ("JCMJ", "real"),
        ("BGDL", "text"),
        ("WPND", "integer"),
        ("ZL", "text"),
        ("JG", "text"),
        ("CS", "integer"),
        ("JZMJ", "real"),
        ("JSZT", "text"),
        ("SJYT", "text"),
        ("FXRQ", "text"),
        ("BZ", "text"),
    )
    return Layer("spot", "MultiPolygon", fields, rows)


def rectangle(centre: np.ndarray, length: float, width: float, turn: float) -> Any:
    """A rectangle around ``centre``; ``turn`` in degrees counter-clockwise."""
    corners = np.array([[-length, -width], [length, -width], [length, width], [-length, width]]) / 2
    return shapely.Polygon(corners @ rotation(turn).T + centre)


def figure(centre: np.ndarray, length: float, width: float, turn: float, rng: np.random.Generator) -> Any:
    """A building's outline: plain, L-shaped, with a courtyard, or main house and outhouse."""
    kind = rng.choice(["plain", "plain", "plain", "plain", "L", "L", "court", "two"])
    body = rectangle(centre, length, width, turn)
    side = rotation(turn).T
    if kind == "L":
        wing = rectangle(centre + np.array([length * 0.3, width * 0.55]) @ side, length * 0.4, width * 0.9, turn)
        return shapely.union_all([body, wing], grid_size=0.001)
    if kind == "court" and min(length, width) > 8:
        return shapely.difference(body, rectangle(centre, length * 0.45, width * 0.4, turn))
    if kind == "two":
        hut = rectangle(centre + np.array([length * 0.75, 0.0]) @ side, length * 0.3, width * 0.6, turn)
        return shapely.union_all([body, hut])
    return body


def _bearing(shape: Any) -> float:
    corners = np.asarray(shapely.minimum_rotated_rectangle(shape).exterior.coords)
    step = corners[1] - corners[0]
    return float(np.degrees(np.arctan2(step[1], step[0])))


def _village_houses(ground: Ground) -> Iterator[Proposal]:
    """On a plot, often over its edge into the lane or the neighbour's plot."""
    rng = ground.rng
    plots = [
        plot for block in ground.places.blocks if block.use == "homestead" for plot in block.plots if plot.area > 90
    ]
    for at in rng.permutation(len(plots)):
        plot = plots[at]
        centre = np.asarray(plot.centroid.coords[0]) + rng.uniform(-4.5, 4.5, 2)
        yield figure(centre, rng.uniform(10, 14), rng.uniform(8, 11), _bearing(plot), rng), "住宅"


def _added_storeys(ground: Ground) -> Iterator[Proposal]:
    """The very footprint of a house that is on the map."""
    for at in ground.rng.permutation(len(ground.houses)):
        if ground.houses[at].shape.area < 400:
            yield ground.houses[at].shape, "加层"


def _field_sheds(ground: Ground) -> Iterator[Proposal]:
    """On farmland some steps from a road, along it."""
    rng = ground.rng
    fields = shapely.union_all([patch.shape for patch in ground.patches if patch.code in ("0101", "0103", "0201")])
    roads = list(ground.terrain.open_road(shapely.union_all([*ground.places.towns, *ground.places.villages])))
    for _ in range(4000):
        line = roads[int(rng.integers(len(roads)))].line
        part = line if line.geom_type == "LineString" else max(shapely.get_parts(line), key=lambda each: each.length)
        at = rng.uniform(0.02, 0.98) * part.length
        one, two = (np.asarray(part.interpolate(at + step).coords[0]) for step in (-1.0, 1.0))
        along = (two - one) / np.hypot(*(two - one))
        centre = (one + two) / 2 + np.array([-along[1], along[0]]) * rng.uniform(16, 58) * rng.choice([-1, 1])
        if fields.contains(shapely.points(centre)):
            turn = float(np.degrees(np.arctan2(along[1], along[0])))
            long = rng.uniform(14, 38)
            yield figure(centre, long, rng.uniform(8, 15), turn, rng), str(rng.choice(["简易棚", "厂房", "养殖棚"]))


def _river_sheds(ground: Ground) -> Iterator[Proposal]:
    """At the water, partly inside the management area, some leaning over its line."""
    rng = ground.rng
    rings = [part.exterior for part in shapely.get_parts(ground.terrain.management)]
    for _ in range(2000):
        ring = rings[int(rng.integers(len(rings)))]
        at = rng.uniform(0, ring.length)
        one, two = (np.asarray(ring.interpolate(at + step).coords[0]) for step in (-2.0, 2.0))
        along = (two - one) / max(np.hypot(*(two - one)), 0.1)
        centre = (one + two) / 2 + np.array([-along[1], along[0]]) * rng.uniform(-10, 10)
        shape = figure(
            centre, rng.uniform(9, 24), rng.uniform(6, 10), float(np.degrees(np.arctan2(along[1], along[0]))), rng
        )
        if not shapely.intersects(shape, ground.terrain.river):
            yield shape, str(rng.choice(["简易棚", "养殖棚", "住宅"]))


def _street_fronts(ground: Ground) -> Iterator[Proposal]:
    """Shop fronts pushed into the street: between two centimetres and two metres beyond the block's edge."""
    rng = ground.rng
    blocks = [block for block in ground.places.blocks if block.use in ("shops", "residential", "heritage", "school")]
    for _ in range(2000):
        block = blocks[int(rng.integers(len(blocks)))]
        corners = np.asarray(block.shape.exterior.coords)
        edge = int(rng.integers(len(corners) - 1))
        step = corners[edge + 1] - corners[edge]
        length = float(np.hypot(*step))
        if length < 30:
            continue
        along = step / length
        inward = np.array([-along[1], along[0]])
        middle = corners[edge] + along * rng.uniform(10, length - 10)
        if not block.shape.contains(shapely.points(middle + inward * 2)):
            inward = -inward
        depth = rng.uniform(3.5, 8)
        over = float(rng.choice([0.02, 0.04, 0.08, 0.15, rng.uniform(0.4, 2.0), rng.uniform(0.4, 2.0)]))
        centre = middle + inward * (depth / 2 - over)
        turn = float(np.degrees(np.arctan2(along[1], along[0])))
        yield rectangle(centre, rng.uniform(5, 13), depth, turn), "店面搭建"


def _yards(ground: Ground) -> Iterator[Proposal]:
    """Hardened ground (硬化地面) of irregular shape at the edge of a settlement."""
    rng = ground.rng
    outlines = [*ground.places.villages, *ground.places.towns]
    for _ in range(800):
        ring = outlines[int(rng.integers(len(outlines)))].buffer(rng.uniform(22, 60), quad_segs=2).exterior
        centre = ring.interpolate(rng.uniform(0, ring.length)).coords[0]
        size = rng.uniform(9, 24)
        yield blob(centre, (size, size * rng.uniform(0.6, 1.0)), rng.uniform(0, 180), rng, 0.08, 7.0, 7), "硬化地面"


def _big_factory(ground: Ground) -> Iterator[Proposal]:
    """One works of halls, a yard and an inner court on basic farmland south-east of the county town."""
    centre = np.asarray(ground.places.towns[0].centroid.coords[0]) + np.array([980.0, 20.0])
    for shift in range(0, 400, 40):
        at = centre + np.array([float(shift), 0.0])
        halls = [
            rectangle(at, 92, 64, 12),
            rectangle(at + np.array([66.0, 20.0]), 46, 30, 12),
            rectangle(at + np.array([-20.0, 66.0]), 60, 26, 12),
        ]
        whole = shapely.union_all(halls[:2], grid_size=0.001)
        yield (
            shapely.union_all([shapely.difference(whole, rectangle(at, 30, 18, 12)), halls[2]], grid_size=0.001),
            "厂房",
        )


def _workshops(ground: Ground) -> Iterator[Proposal]:
    """Workshops around towns and villages."""
    rng = ground.rng
    for _ in range(400):
        outline = [*ground.places.towns, *ground.places.villages][int(rng.integers(15))]
        ring = outline.buffer(rng.uniform(60, 150), quad_segs=2).exterior
        centre = np.asarray(ring.interpolate(rng.uniform(0, ring.length)).coords[0])
        shape = figure(centre, rng.uniform(34, 58), rng.uniform(18, 30), rng.uniform(0, 90), rng)
        if not shapely.intersects(shape, ground.terrain.river):
            yield shape, "厂房"


def _hill_houses(ground: Ground) -> Iterator[Proposal]:
    """Villas and huts in the forest, not far from its edge."""
    rng = ground.rng
    hills = [part for part in shapely.get_parts(ground.terrain.hills) if part.area > 60000]
    for _ in range(800):
        ring = hills[int(rng.integers(len(hills)))].buffer(-rng.uniform(8, 60))
        if ring.is_empty:
            continue
        ring = max(shapely.get_parts(ring), key=lambda part: part.area).exterior
        centre = np.asarray(ring.interpolate(rng.uniform(0, ring.length)).coords[0])
        yield (
            figure(centre, rng.uniform(9, 22), rng.uniform(8, 14), rng.uniform(0, 180), rng),
            str(rng.choice(["住宅", "简易棚"])),
        )


def _across_borders(ground: Ground) -> Iterator[Proposal]:
    """Houses of the buildable area with some centimetres of wall beyond its border."""
    rng = ground.rng
    rings = [shape.exterior for shape, values in ground.sanqu.rows if values[0] == "适宜建设区"]
    for _ in range(2000):
        corners = np.asarray(rings[int(rng.integers(len(rings)))].coords)
        edge = int(rng.integers(len(corners) - 1))
        step = corners[edge + 1] - corners[edge]
        length = float(np.hypot(*step))
        if length < 16:
            continue
        along = step / length
        depth, over = rng.uniform(7, 10), float(rng.choice([0.02, 0.03, 0.05, 0.1, 0.2]))
        sign = rng.choice([-1.0, 1.0])
        centre = (corners[edge] + corners[edge + 1]) / 2 + np.array([-along[1], along[0]]) * sign * (depth / 2 - over)
        yield rectangle(centre, length * 0.7, depth, float(np.degrees(np.arctan2(along[1], along[0])))), "住宅"


def _row(number: int, shape: Any, kind: str, villages: list[Any], ground: Ground) -> tuple[Any, tuple[Any, ...]]:
    rng = ground.rng
    centre = shape.centroid
    home = next((index for index, area in enumerate(villages) if area.contains(centre)), 0)
    storeys = {"住宅": int(rng.integers(1, 5)), "加层": 1, "厂房": 1, "店面搭建": 1}.get(
        kind, 1 if kind != "硬化地面" else 0
    )
    frame = {"住宅": "砖混", "加层": str(rng.choice(["钢结构", "砖混"])), "厂房": "钢结构", "店面搭建": "铝合金"}.get(
        kind, "简易"
    )
    month = int(rng.integers(1, 10))
    place = f"{TOWNS[VILLAGES[home].town].name}{VILLAGES[home].name}"
    area = shape.area
    values = (
        village_code(home),
        f"{VILLAGES[home].name}{kind}{number}",
        f"{COUNTY_CODE}2026{number:05d}",
        kind,
        "建(构)筑物" if kind != "硬化地面" else "推填土",
        "20251016",
        f"2026{month:02d}20",
        round(centre.x, 2),
        round(centre.y, 2),
        round(area * float(rng.normal(1, 0.004)), 2),
        {"厂房": "0601", "硬化地面": "1004"}.get(kind, "0702"),
        2026,
        f"{place}{int(rng.integers(1, 300))}号旁",
        frame if storeys else None,
        storeys or None,
        round(area * storeys * 0.97, 2) if storeys else None,
        str(rng.choice(["在建", "已建成", "已建成"])),
        {"厂房": "生产加工", "住宅": "居住", "加层": "居住", "店面搭建": "经营"}.get(kind, "堆放"),
        f"2026-{month:02d}-{int(rng.integers(1, 28)):02d}",
        "群众反映" if rng.random() < 0.1 else None,
    )
    return shape, values


def ground(
    seed: int, terrain: Terrain, places: Settlements, patches: list[Patch], houses: list[House], sanqu: Layer
) -> Ground:
    """Bundle with the random stream of this subject."""
    return Ground(terrain, places, patches, houses, sanqu, random(seed, "spots"))
