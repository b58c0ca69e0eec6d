"""Land classes (地类图斑, DLTB) as a full cover, and the farmland cells that other layers grow from.

Class codes are those of the third national survey (三调).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from .division import village_code
from .layers import Layer, random
from .places import COUNTY_CODE, VILLAGES
from .settlement import Settlements
from .shapes import cells, cover
from .terrain import Terrain

NAMES = {
    "0101": "水田",
    "0103": "旱地",
    "0201": "果园",
    "0202": "茶园",
    "0301": "乔木林地",
    "0305": "灌木林地",
    "0307": "其他林地",
    "0404": "其他草地",
    "05H1": "商业服务业设施用地",
    "0601": "工业用地",
    "0701": "城镇住宅用地",
    "0702": "农村宅基地",
    "08H1": "机关团体新闻出版用地",
    "08H2": "科教文卫用地",
    "0809": "公用设施用地",
    "0810": "公园与绿地",
    "1003": "公路用地",
    "1004": "城镇村道路用地",
    "1006": "农村道路",
    "1101": "河流水面",
    "1104": "坑塘水面",
    "1106": "内陆滩涂",
}
OF_USE = {
    "residential": "0701",
    "shops": "05H1",
    "industry": "0601",
    "school": "08H2",
    "office": "08H1",
    "park": "0810",
    "heritage": "0701",
    "utility": "0809",
}


@dataclass(frozen=True)
class Patch:
    """One land-class polygon: its class, deduction ratio (扣除系数) and village index."""

    shape: Any
    code: str
    deduct: float
    village: int


def build(seed: int, terrain: Terrain, places: Settlements, villages: list[Any]) -> list[Patch]:
    """Classify every face between roads, water, settlements, hills and field banks (田坎)."""
    rng = random(seed, "landclasses")
    outlines = shapely.union_all([*places.towns, *places.villages])
    roads = terrain.open_road(outlines)
    wide = shapely.union_all([road.line.buffer(road.width / 2, quad_segs=1) for road in roads if road.width > 6])
    narrow = shapely.union_all([road.line.buffer(road.width / 2, quad_segs=1) for road in roads if road.width < 6])
    paved = shapely.union_all([wide, narrow, outlines, terrain.management])
    valley = terrain.river.buffer(620, quad_segs=2)
    open_land = shapely.difference(terrain.county, shapely.union_all([paved, terrain.hills]))
    flat, slope = shapely.intersection(open_land, valley), shapely.difference(open_land, valley)
    lines = [
        terrain.county.boundary,
        terrain.river.boundary,
        terrain.management.boundary,
        wide.boundary,
        narrow.boundary,
        terrain.hills.boundary,
        *[shape.boundary for shape in villages],
    ]
    lines += [shape.boundary for shape in (*places.towns, *places.villages)]
    lines += [block.shape.boundary for block in places.blocks if block.use != "homestead"]
    for region, spacing, turn in ((flat, (235, 120), -24), (slope, (260, 190), 35), (terrain.hills, (520, 400), 0)):
        for cell in cells(region, spacing, turn, rng):
            lines.append(shapely.intersection(cell.boundary, region))
    faces = [face for face in cover(lines) if terrain.county.contains(face.representative_point())]
    return _classify(faces, terrain, places, villages, wide, narrow, valley, rng)


def _classify(
    faces: list[Any],
    terrain: Terrain,
    places: Settlements,
    villages: list[Any],
    wide: Any,
    narrow: Any,
    valley: Any,
    rng: np.random.Generator,
) -> list[Patch]:
    point = shapely.points([face.representative_point().coords[0] for face in faces])
    order = np.lexsort(shapely.get_coordinates(point).round(2).T)
    blocks = [block for block in places.blocks if block.use != "homestead"]
    tree = shapely.STRtree([block.shape for block in blocks])
    inside = {
        name: shapely.contains(shape, point)
        for name, shape in (
            ("river", terrain.river),
            ("bank", terrain.management),
            ("town", shapely.union_all(list(places.towns))),
            ("village", shapely.union_all(list(places.villages))),
            ("wide", wide),
            ("narrow", narrow),
            ("hill", terrain.hills),
            ("valley", valley),
        )
    }
    made: dict[tuple[str, float, int], list[Any]] = {}
    patches: list[Patch] = []
    for at in order:
        home = next((index for index, shape in enumerate(villages) if shape.contains(point[at])), 0)
        block = tree.query(point[at], predicate="within")
        deduct = 0.0
        if len(block):
            code = OF_USE[blocks[block[0]].use]
        elif inside["river"][at]:
            code = "1101"
        elif inside["town"][at]:
            code = "1004"
        elif inside["village"][at]:
            code = "0702"
        elif inside["wide"][at]:
            code = "1003"
        elif inside["narrow"][at]:
            code = "1006"
        elif inside["bank"][at]:
            code = "1106"
        elif inside["hill"][at]:
            code = str(rng.choice(["0301", "0301", "0301", "0305", "0307"]))
        elif inside["valley"][at]:
            code = str(rng.choice(["0101"] * 11 + ["0103"] * 3 + ["0201", "1104"]))
            deduct = round(float(rng.uniform(0.01, 0.04)), 4) if code[:2] == "01" else 0.0
        else:
            code = str(rng.choice(["0103"] * 7 + ["0201"] * 4 + ["0202"] * 2 + ["0305", "0404", "0101"]))
            deduct = round(float(rng.uniform(0.06, 0.14)), 4) if code[:2] == "01" else 0.0
        if code in ("0101", "0103"):
            patches.append(Patch(faces[at], code, deduct, home))
        else:
            made.setdefault((code, deduct, home), []).append(faces[at])
    for (code, deduct, home), shapes in made.items():
        for part in shapely.get_parts(shapely.coverage_union_all(shapes)):
            patches.append(Patch(part, code, deduct, home))
    return patches


def layer(patches: list[Patch]) -> Layer:
    """``DLTB`` with the field names of the survey database."""
    fields = (
        ("BSM", "text"),
        ("TBBH", "text"),
        ("DLBM", "text"),
        ("DLMC", "text"),
        ("QSXZ", "text"),
        ("QSDWDM", "text"),
        ("QSDWMC", "text"),
        ("TBMJ", "real"),
        ("KCDLBM", "text"),
        ("KCXS", "real"),
        ("KCMJ", "real"),
        ("TBDLMJ", "real"),
        ("SJNF", "integer"),
    )
    rows: list[tuple[Any, tuple[Any, ...]]] = []
    for number, patch in enumerate(patches, start=1):
        state = patch.code[:2] in ("05", "06", "08", "11") or patch.code in ("0701", "1003", "1004")
        area = round(patch.shape.area, 2)
        taken = round(area * patch.deduct, 2)
        values = (
            f"{COUNTY_CODE}2001{number:08d}",
            f"{number:05d}",
            patch.code,
            NAMES[patch.code],
            "20" if state else "30",
            village_code(patch.village) + "0" * 7,
            VILLAGES[patch.village].name + ("村民委员会" if not state else "(国有)"),
            area,
            "1203" if patch.deduct else None,
            patch.deduct or None,
            taken or None,
            round(area - taken, 2),
            2025,
        )
        rows.append((patch.shape, values))
    return Layer("DLTB", "Polygon", fields, rows)
