"""Permits (审批): land approval (批地), land supply (供地), planning permits for towns and villages."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from .buildings import House
from .layers import Layer, random
from .parties import holder_name
from .places import COUNTY, TOWNS, VILLAGES
from .settlement import Settlements

PERMIT = tuple[Any, tuple[Any, ...]]
COUNTY_SHORT = "澄"


def build(seed: int, places: Settlements, houses: list[House]) -> Layer:
    """The ``permit`` layer; supplies lie inside approvals, planning permits inside supplies."""
    rng = random(seed, "permits")
    rows: list[PERMIT] = []
    towns = [block for block in places.blocks if block.use != "homestead"]
    for number, town in enumerate(TOWNS):
        mine = [block for block in towns if block.town == number]
        for batch, use in enumerate(("industry", "residential", "shops"), start=1):
            chosen = [block.shape for block in mine if block.use == use]
            if use == "residential":
                chosen = chosen[: len(chosen) // 2]
            whole = shapely.multipolygons(shapely.get_parts(shapely.union_all(chosen)))
            year = 2015 + batch * 2 + number
            rows.append(
                _row(
                    whole,
                    "批地",
                    f"闽政地〔{year}〕虚{number * 10 + batch:03d}号",
                    "省人民政府(示例)",
                    f"{COUNTY}人民政府",
                    f"{town.name}{year}年第{batch}批次城镇建设用地",
                    _day(rng, year),
                    None,
                    None,
                )
            )
    serial = 0
    for block in towns:
        if block.use not in ("industry", "shops", "residential") or (
            block.use == "residential" and rng.random() < 0.75
        ):
            continue
        serial += 1
        year = int(rng.integers(2018, 2026))
        holder = "澄埔砚石制品厂" if block.use == "industry" else "澄埔城建有限公司"
        supply = f"{COUNTY_SHORT}供地〔{year}〕{serial:03d}号"
        rows.append(
            _row(
                block.shape,
                "供地",
                supply,
                f"{COUNTY}自然资源局",
                holder,
                f"{TOWNS[block.town].name}{serial}号地块",
                _day(rng, year),
                None,
                None,
            )
        )
        for plot in block.plots[: max(1, len(block.plots) // 6)]:
            number_ = f"建字第3599212{year}{len(rows):05d}号"
            rows.append(
                _row(
                    plot,
                    "建设工程规划许可",
                    number_,
                    f"{COUNTY}自然资源局",
                    holder,
                    f"{serial}号地块建筑工程",
                    _day(rng, min(year + 1, 2025)),
                    None,
                    round(plot.area * 2.4, 2),
                )
            )
    village_houses = [house for house in houses if places.blocks[house.block].use == "homestead"]
    for at in rng.permutation(len(village_houses))[:70]:
        house = village_houses[at]
        year = int(rng.integers(2019, 2026))
        home = VILLAGES[places.blocks[house.block].village]
        number_ = f"乡字第3599212{year}{len(rows):05d}号"
        rows.append(
            _row(
                house.plot,
                "乡村建设规划许可",
                number_,
                f"{TOWNS[home.town].name}人民政府",
                holder_name(rng),
                f"{home.name}村民住宅",
                _day(rng, year),
                f"{year + 2}-12-31",
                round(house.shape.area * 3, 2),
            )
        )
    fields = (
        ("XKLX", "text"),
        ("WH", "text"),
        ("FZJG", "text"),
        ("SQR", "text"),
        ("XMMC", "text"),
        ("FZRQ", "text"),
        ("YXQZ", "text"),
        ("PZMJ", "real"),
        ("PZJZMJ", "real"),
    )
    return Layer("permit", "MultiPolygon", fields, rows)


def _day(rng: np.random.Generator, year: int) -> str:
    return f"{year}-{int(rng.integers(1, 13)):02d}-{int(rng.integers(1, 29)):02d}"


def _row(
    shape: Any,
    kind: str,
    number: str,
    authority: str,
    holder: str,
    project: str,
    day: str,
    end: str | None,
    floor: float | None,
) -> PERMIT:
    return shape, (kind, number, authority, holder, project, day, end, round(shape.area, 2), floor)
