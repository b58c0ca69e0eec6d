"""Registered parcels (宗地): plots of towns and villages, and contracted fields, with valid parcel codes."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from .landclasses import Patch
from .layers import Layer, random
from .parties import holder_name
from .places import COUNTY_CODE, TOWNS, VILLAGES
from .settlement import Block, Settlements
from .shapes import divide

#: use of block: parcel kind (特征码), use (用途), nature of the right (权利性质)
RIGHTS = {
    "residential": ("GB", "城镇住宅用地", "出让"),
    "shops": ("GB", "商服用地", "出让"),
    "industry": ("GB", "工业用地", "出让"),
    "school": ("GB", "科教用地", "划拨"),
    "office": ("GB", "机关团体用地", "划拨"),
    "park": ("GB", "公园与绿地", "划拨"),
    "heritage": ("GB", "城镇住宅用地", "划拨"),
    "utility": ("GB", "公用设施用地", "划拨"),
    "homestead": ("JC", "农村宅基地", "批准拨用"),
}
BODIES = {
    "school": "澄埔县第一实验学校",
    "office": "澄埔县人民政府机关事务中心",
    "park": "澄埔县园林所",
    "utility": "澄埔县公用事业站",
}
FIELDS_PER_VILLAGE = 104


def build(seed: int, places: Settlements, patches: list[Patch]) -> tuple[Layer, list[tuple[Any, str, str]]]:
    """The parcel layer, and (shape, code, use) of each parcel for those who build on them."""
    rng = random(seed, "parcels")
    serial: dict[tuple[int, str], int] = {}
    rows: list[tuple[Any, tuple[Any, ...]]] = []
    known: list[tuple[Any, str, str]] = []

    def put(shape: Any, village: int, feature: str, use: str, nature: str, holder: str, place: str) -> None:
        key = (village, feature)
        serial[key] = serial.get(key, 0) + 1
        code = f"{COUNTY_CODE}{TOWNS[VILLAGES[village].town].code}{VILLAGES[village].code}{feature}{serial[key]:05d}"
        located = f"{place}{serial[key]}号"
        built = feature != "JD" and rng.random() < 0.7
        unit = code + ("F00010001" if built else "W00000000")
        registered = round(shape.area + float(rng.normal(0, 0.02)), 2)
        rows.append((shape, (code, unit, holder, located, use, nature, registered)))
        known.append((shape, code, use))

    for block in places.blocks:
        feature, use, nature = RIGHTS[block.use]
        for plot in block.plots:
            put(plot, block.village, feature, use, nature, _holder(block, rng), _place(block))
    for village in range(len(VILLAGES)):
        fields = [
            patch
            for patch in patches
            if patch.village == village and patch.code in ("0101", "0103") and 5000 < patch.shape.area < 40000
        ]
        home = shapely.points(places.villages[village].centroid.coords[0])
        fields.sort(key=lambda patch: round(shapely.distance(patch.shape, home), 2))
        left = FIELDS_PER_VILLAGE
        for patch in fields:
            plots = divide(patch.shape, 2800, rng, 0.03)
            if left < len(plots):
                continue
            left -= len(plots)
            for plot in plots:
                put(
                    plot,
                    village,
                    "JD",
                    "水田" if patch.code == "0101" else "旱地",
                    "家庭承包",
                    holder_name(rng),
                    VILLAGES[village].name + "田间",
                )
    fields_ = (
        ("ZDDM", "text"),
        ("BDCDYH", "text"),
        ("QLR", "text"),
        ("ZL", "text"),
        ("YT", "text"),
        ("QLXZ", "text"),
        ("ZDMJ", "real"),
    )
    return Layer("parcel", "Polygon", fields_, rows), known


def _holder(block: Block, rng: np.random.Generator) -> str:
    if block.use in BODIES:
        return BODIES[block.use]
    if block.use == "industry":
        return f"澄埔{rng.choice(['砚石', '桠木', '藕丝', '檐瓦', '篁竹'])}制品厂"
    return holder_name(rng)


def _place(block: Block) -> str:
    town = TOWNS[block.town].name
    return town + (VILLAGES[block.village].name if block.use == "homestead" else "街区")
