"""Land classes (地类图斑, DLTB) laid over the spots: farmland net of deductions, and farmland in basic farmland."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from ..progress import Progress
from . import coverage
from .coverage import Groups, Laid
from .desk import Desk
from .findings import Finding, coverage_errors, number_keys, published, share, texts, values
from .pairs import intersection
from .units import round_half_up

Array = np.ndarray


def land_classes(desk: Desk, progress: Progress) -> None:
    """Land classes (DLTB): parts of the spot that add up; farmland net of the deduction ratio (扣除系数)."""
    table, land_use = desk.around.land_classes, desk.book.land_use
    if not desk.around.land_known:
        for spot in desk.found:
            spot.facts.pop("_basic", None)
        return
    laid = desk.lay(table, "地类图斑", progress)
    uids, names = texts(table, "uid"), texts(table, "name")
    keys, codes = number_keys(texts(table, "code"))
    groups = coverage.group(desk.ground, laid, keys, progress)
    cover = coverage.cover(desk.ground, groups, progress)
    areas, rests = published(desk.stated, groups, cover.rest, cover.overlap == 0)
    ratios = np.array([_ratio(value) for value in values(table, "deduct_ratio")], dtype=float)
    kinds = [land_use.kind(str(code)) for code in codes]
    net = _net(laid, keys, ratios, groups)
    left = round_half_up(areas * net, 2).tolist()
    sums = np.zeros((len(desk.found), 3))  # farmland net, not construction, known
    for row, area in enumerate(areas.tolist()):
        if area <= 0:
            continue
        i, number = int(groups.spot[row]), int(groups.key[row])
        spot, instances, kind = desk.found[i], groups.instances(row), kinds[number]
        detail: dict[str, Any] = {"kind": kind}
        if kind == "farmland":
            detail["net_m2"] = left[row]
            detail["deduct_ratios"] = sorted({float(ratios[j]) for j in instances})
            sums[i, 0] += detail["net_m2"]
        if kind in ("farmland", "agricultural", "unused"):
            sums[i, 1] += area
        label = next((names[j] for j in instances if names[j]), str(codes[number]))
        spot.findings.append(
            Finding(
                "land_class",
                str(codes[number]),
                label,
                area,
                share(area, spot.legal),
                tuple(uids[j] for j in instances),
                doubtful=bool(groups.doubtful[row]),
                detail=detail,
            )
        )
    desk.rest(rests, cover.doubtful, "land_class", "无地类图斑")
    shown = {number: str(code) for number, code in enumerate(codes)}
    tolerance = desk.book.rules.group_tolerance_share
    desk.errors(coverage_errors(desk.ground, groups, cover, True, shown, "地类图斑", tolerance))
    farmland = np.array([kind == "farmland" for kind in kinds], dtype=bool)
    basic = round_half_up(_farmland_in_basic(desk, laid, keys, farmland, ratios), 2).tolist()
    for i, spot in enumerate(desk.found):
        spot.facts["farmland_m2"] = round(float(sums[i, 0]), 2)
        spot.facts["non_construction_m2"] = float(sums[i, 1])
        spot.facts["farmland_in_basic_m2"] = basic[i]
        spot.facts["other_farmland_m2"] = max(round(float(sums[i, 0]) - spot.facts["farmland_in_basic_m2"], 2), 0.0)


def _net(laid: Laid, keys: Array, ratios: Array, groups: Groups) -> Array:
    """Part of each row that is left after the deductions of the features behind it."""
    width = int(keys.max()) + 1 if len(keys) else 1
    row = np.searchsorted(groups.spot * width + groups.key, laid.spot * width + keys[laid.feature])
    gross = np.bincount(row, weights=laid.area, minlength=len(groups))
    left = np.bincount(row, weights=laid.area * (1.0 - ratios[laid.feature]), minlength=len(groups))
    return np.divide(left, gross, out=np.ones(len(groups)), where=gross > 0)


def _farmland_in_basic(desk: Desk, laid: Laid, keys: Array, farmland: Array, ratios: Array) -> Array:
    """Net farmland inside basic farmland (永久基本农田) of each spot, m²."""
    total = np.zeros(len(desk.found))
    basic = np.full(len(desk.found), None, dtype=object)
    for i, spot in enumerate(desk.found):
        parts = spot.facts.pop("_basic", None)
        if parts:
            basic[i] = shapely.union_all(parts) if len(parts) > 1 else parts[0]
    has = np.array([geometry is not None for geometry in basic], dtype=bool)
    if not has.any() or not len(laid.spot):
        return total
    rows = np.flatnonzero(has[laid.spot] & farmland[keys[laid.feature]])
    common = intersection(basic[laid.spot[rows]], laid.piece[rows])
    area = np.asarray(desk.ground.measure(common), dtype=float) * desk.ground.factor[laid.spot[rows]]
    np.add.at(total, laid.spot[rows], area * (1.0 - ratios[laid.feature[rows]]))
    return np.minimum(total, desk.stated)


def _ratio(value: Any) -> float:
    """A deduction ratio 0..1; some counties write percent."""
    ratio = float(value) if value is not None else 0.0
    ratio = ratio / 100.0 if ratio > 1.0 else ratio
    return min(max(ratio, 0.0), 1.0)
