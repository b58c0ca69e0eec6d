"""Zones and control lines (规划分区与控制线) laid over the spots: by class, groups checked by their coverage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely

from ..features import FeatureTable
from ..progress import Progress
from . import coverage, proximity
from .coverage import Cover, Groups, Laid
from .desk import Desk
from .findings import (
    DataError,
    Finding,
    coverage_errors,
    day_of,
    in_force_on,
    number_keys,
    published,
    share,
    texts,
    values,
)
from .units import round_half_up

Array = np.ndarray


def zones(desk: Desk, progress: Progress) -> None:
    """Zones in force on the day, by class; groups checked by their coverage."""
    table, catalogue = desk.around.zones, desk.book.zones
    laid = desk.lay(table, "控制线", progress)
    codes = texts(table, "class_code")
    force = in_force_on(table, "effective_from", "effective_to", desk.as_of)
    wanted = [
        code if ok and code in catalogue and catalogue[code].in_force(desk.as_of) else None
        for code, ok in zip(codes, force)
    ]
    keys, classes = number_keys(wanted)
    _unknown_classes(desk, laid, codes, force)
    groups = coverage.group(desk.ground, laid, keys, progress)
    plans = _Plans(table)
    areas = np.minimum(round_half_up(groups.area, 2), desk.stated[groups.spot])
    by_plan: dict[tuple[int, int], list[dict[str, Any]]] = {}
    for group_id in catalogue.groups:
        _zone_group(desk, group_id, laid, keys, classes, groups, areas, plans, by_plan, progress)
    everything = coverage.cover(desk.ground, groups, progress)
    uids, names = texts(table, "uid"), texts(table, "name")
    for row, area in enumerate(areas.tolist()):
        if area <= 0:
            continue
        i, number = int(groups.spot[row]), int(groups.key[row])
        spot, zone, instances = desk.found[i], catalogue[classes[number]], groups.instances(row)
        detail: dict[str, Any] = {
            "group": zone.group,
            "severity": zone.severity,
            "priority": zone.priority,
            "plans": by_plan.get((i, number)) or plans.of(instances),
        }
        named = sorted({names[j] for j in instances if names[j]})
        if named:
            detail["names"] = named
        spot.findings.append(
            Finding(
                "zone",
                zone.code,
                zone.zh,
                area,
                share(area, spot.legal),
                tuple(uids[j] for j in instances),
                doubtful=bool(groups.doubtful[row]),
                detail=detail,
            )
        )
    touched = np.zeros(len(desk.found), dtype=bool)
    touched[groups.spot[areas > 0]] = True
    rests = np.where(touched, np.minimum(round_half_up(everything.rest, 2), desk.stated), desk.stated)
    desk.rest(rests, everything.doubtful, "zone", "无控制线")
    _basic_farmland(desk, groups, classes)


def _basic_farmland(desk: Desk, groups: Groups, classes: Sequence[Any]) -> None:
    """Keep the basic farmland of each spot: its farmland is looked up when the land classes are laid over."""
    wanted = set(desk.book.rules.basic_farmland_classes)
    for row in np.flatnonzero(np.isin(groups.key, [n for n, code in enumerate(classes) if code in wanted])).tolist():
        facts = desk.found[int(groups.spot[row])].facts
        facts.setdefault("_basic", []).append(groups.geometry[row])


def _unknown_classes(desk: Desk, laid: Laid, codes: Sequence[str], force: Array) -> None:
    unknown = np.array([ok and code not in desk.book.zones for code, ok in zip(codes, force)], dtype=bool)
    if not unknown.any():
        return
    for row in np.flatnonzero(unknown[laid.feature]).tolist():
        point = shapely.point_on_surface(laid.piece[row])
        place = (round(shapely.get_x(point), 3), round(shapely.get_y(point), 3))
        code = codes[int(laid.feature[row])]
        error = DataError("assess.unknown_class", {"class_code": code}, place)
        errors = desk.found[int(laid.spot[row])].errors
        if not any(e.code == error.code and e.params == error.params for e in errors):
            errors.append(error)


class _Plans:
    """Plan name, approval number and days of the zone features."""

    def __init__(self, table: FeatureTable) -> None:
        self.name = texts(table, "plan_name")
        self._columns = [self.name, texts(table, "approval_no")]
        self._days = [values(table, "effective_from"), values(table, "effective_to")]
        self._known: dict[tuple[int, ...], list[dict[str, Any]]] = {}

    def of(self, features: Sequence[int]) -> list[dict[str, Any]]:
        """The plans that features belong to, each once; the same list for the same features: not to be changed."""
        features = tuple(features)
        if features not in self._known:
            self._known[features] = self._of(features)
        return self._known[features]

    def _of(self, features: Sequence[int]) -> list[dict[str, Any]]:
        found = {(*(c[j] for c in self._columns), *(_iso(c[j]) for c in self._days)) for j in features}
        keys = ("plan_name", "approval_no", "effective_from", "effective_to")
        return [{k: v for k, v in zip(keys, plan) if v} for plan in sorted(found, key=lambda p: tuple(map(str, p)))]


def _zone_group(
    desk: Desk,
    group_id: str,
    laid: Laid,
    keys: Array,
    classes: Sequence[Any],
    groups: Groups,
    areas: Array,
    plans: _Plans,
    by_plan: dict[tuple[int, int], list[dict[str, Any]]],
    progress: Progress,
) -> None:
    """Check one zone group by its coverage; where it is full, make its figures add up with the rest."""
    catalogue, tolerance = desk.book.zones, desk.book.rules.group_tolerance_share
    kind = catalogue.groups[group_id].coverage
    if kind == "free" or group_id not in desk.around.zone_groups:
        return
    members = [number for number, code in enumerate(classes) if catalogue[code].group == group_id]
    mask = np.isin(groups.key, members)
    own = groups.select(mask)
    cover = coverage.cover(desk.ground, own, progress)
    names = {number: catalogue[classes[number]].zh for number in members}
    split = _disagreeing(cover, laid, keys, members, plans, len(desk.found))
    adds_up = (cover.overlap == 0) & ~split
    if kind == "full":
        figures, rests = published(desk.stated, own, cover.rest, adds_up)
        areas[mask] = figures
        desk.rest(np.where(split, 0.0, rests), cover.doubtful, group_id, f"{group_id}未覆盖")
    one = Cover(
        np.where(split, 0.0, cover.rest), cover.doubtful, np.where(split, 0.0, cover.overlap), cover.rest_geometry
    )
    desk.errors(coverage_errors(desk.ground, own, one, kind == "full", names, group_id, tolerance))
    if split.any():
        _each_plan(desk, group_id, kind, laid, keys, members, names, plans, split, by_plan, progress)


def _disagreeing(cover: Cover, laid: Laid, keys: Array, members: Sequence[int], plans: _Plans, count: int) -> Array:
    """Spots where classes overlap because two plans are in force: no data error, both are printed."""
    split = np.zeros(count, dtype=bool)
    suspects = cover.overlap > 0
    if not suspects.any():
        return split
    rows = np.flatnonzero(suspects[laid.spot] & np.isin(keys[laid.feature], members))
    seen: dict[int, set[str]] = {}
    for spot, feature in zip(laid.spot[rows].tolist(), laid.feature[rows].tolist()):
        seen.setdefault(spot, set()).add(plans.name[feature])
    for spot, found in seen.items():
        split[spot] = len(found) > 1
    return split


def _each_plan(
    desk: Desk,
    group_id: str,
    kind: str,
    laid: Laid,
    keys: Array,
    members: Sequence[int],
    names: dict[int, str],
    plans: _Plans,
    split: Array,
    by_plan: dict[tuple[int, int], list[dict[str, Any]]],
    progress: Progress,
) -> None:
    """Figures and checks plan by plan, for the spots where plans disagree."""
    in_group = np.isin(keys, members)
    for plan in sorted({name for name, ok in zip(plans.name, in_group) if ok}):
        of_plan = np.array([name == plan for name in plans.name], dtype=bool) & in_group
        groups = coverage.group(desk.ground, laid, np.where(of_plan, keys, -1), progress)
        own = groups.select(split[groups.spot])
        cover = coverage.cover(desk.ground, own, progress)
        figures, rests = published(desk.stated, own, cover.rest, cover.overlap == 0)
        about = plans.of(np.flatnonzero(of_plan).tolist())[0] if of_plan.any() else {}
        for row, area in enumerate(figures.tolist()):
            entry = {**about, "plan_name": plan, "area_m2": area}
            by_plan.setdefault((int(own.spot[row]), int(own.key[row])), []).append(entry)
        met = np.zeros(len(desk.found), dtype=bool)
        met[own.spot] = True
        label = f"{group_id}（{plan}）"
        if kind == "full":
            desk.rest(np.where(met, rests, 0.0), cover.doubtful, group_id, f"{label}未覆盖")
        seen = Cover(np.where(met, cover.rest, 0.0), cover.doubtful, cover.overlap, cover.rest_geometry)
        tolerance = desk.book.rules.group_tolerance_share
        desk.errors(coverage_errors(desk.ground, own, seen, kind == "full", names, label, tolerance))


def distances(desk: Desk) -> None:
    """How far control lines are that the spot does not touch."""
    table, catalogue = desk.around.zones, desk.book.zones
    codes = texts(table, "class_code")
    force = in_force_on(table, "effective_from", "effective_to", desk.as_of)
    wanted = [
        code
        if ok
        and code in catalogue
        and catalogue[code].in_force(desk.as_of)
        and catalogue.groups[catalogue[code].group].distance
        else None
        for code, ok in zip(codes, force)
    ]
    keys, classes = number_keys(wanted)
    spot, key, distance = proximity.nearest(
        desk.ground.index.geometry, table.geometry, keys, desk.book.rules.distance_m
    )
    rounded = round_half_up(distance, 2)
    touched: dict[int, set[str]] = {}
    for i, number, metres in zip(spot.tolist(), key.tolist(), rounded.tolist()):
        if i not in touched:
            touched[i] = {f.class_code for f in desk.found[i].findings if f.kind == "zone"}
        zone = catalogue[classes[number]]
        if zone.code not in touched[i]:
            desk.found[i].findings.append(
                Finding("distance", zone.code, zone.zh, distance_m=metres, detail={"group": zone.group})
            )


def _iso(value: Any) -> str:
    day = day_of(value)
    return day.isoformat() if day is not None else ""
