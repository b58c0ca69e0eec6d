"""Each kind of layer laid over the spots of a batch: findings, data errors and facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Callable

import numpy as np
import shapely

from ..features import FeatureTable
from ..progress import Progress
from . import coverage
from .coverage import Cover, Ground, Groups, Laid
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
from .polygonal import Note
from .rounding_sum import round_half_up

if TYPE_CHECKING:
    from .assessing import Rulebook, Spot, Surroundings

Array = np.ndarray
_PARCEL_DETAIL = ("unit_code", "holder", "location", "use", "right_kind", "right_nature", "registered_area_m2")
_PERMIT_DETAIL = (
    "kind",
    "number",
    "authority",
    "holder",
    "project",
    "issued_on",
    "expires_on",
    "approved_area_m2",
    "approved_floor_m2",
    "content",
)


@dataclass(frozen=True)
class Desk:
    """The spots of a batch and what is looked up for them; findings are put into ``found``."""

    ground: Ground
    found: Sequence[Spot]
    stated: Array
    book: Rulebook
    as_of: date
    around: Surroundings

    def lay(self, table: FeatureTable, label: str, progress: Progress) -> Laid:
        """Lay a layer over the spots; repaired features become data errors of the spots that meet them."""
        laid, notes = coverage.lay(self.ground, table.geometry, table.name, progress)
        repaired: dict[int, Note] = {note.index: note for note in notes if note.code == "overlay.repaired"}
        if repaired:
            met = np.flatnonzero(np.isin(laid.feature, list(repaired)))
            for row in met.tolist():
                reason = str(repaired[int(laid.feature[row])].params.get("reason", ""))
                self.found[int(laid.spot[row])].errors.append(
                    DataError("assess.repaired", {"layer": label, "reason": reason})
                )
        return laid

    def errors(self, found: dict[int, list[DataError]]) -> None:
        """Hand data errors to their spots."""
        for spot, errors in found.items():
            self.found[spot].errors.extend(errors)

    def rest(self, rests: Array, doubtful: Array, code: str, label: str, least: float = 0.0) -> None:
        """A finding for what is left open of each spot."""
        for i in np.flatnonzero(rests > least).tolist():
            area = float(rests[i])
            self.found[i].findings.append(
                Finding("uncovered", code, label, area, share(area, self.stated[i]), doubtful=bool(doubtful[i]))
            )


def parcels(desk: Desk, progress: Progress) -> None:
    """Parcels (宗地): parts of the spot that add up with the rest; parcels that overlap are a data error."""
    table = desk.around.parcels
    laid = desk.lay(table, "宗地", progress)
    uids = texts(table, "uid")
    keys, codes = number_keys([code or uid for code, uid in zip(texts(table, "code"), uids)])
    groups = coverage.group(desk.ground, laid, keys, progress)
    cover = coverage.cover(desk.ground, groups, progress)
    areas, rests = published(desk.ground, desk.stated, groups, cover.rest, cover.overlap == 0)
    detail = {name: values(table, name) for name in _PARCEL_DETAIL if name in table.columns}
    owner = [[0.0, 0.0, 0.0] for _ in desk.found]  # state, collective, homestead
    for row, area in enumerate(areas.tolist()):
        if area <= 0:
            continue
        i = int(groups.spot[row])
        spot, code, instances = desk.found[i], str(codes[int(groups.key[row])]), groups.instances(row)
        more = {name: column[instances[0]] for name, column in detail.items() if column[instances[0]] is not None}
        spot.findings.append(
            Finding(
                "parcel",
                code,
                code,
                area,
                share(area, spot.legal),
                tuple(uids[j] for j in instances),
                doubtful=bool(groups.doubtful[row]),
                detail=more,
            )
        )
        letters = code[12:14]
        owner[i][0] += area * (letters[:1] == "G")
        owner[i][1] += area * (letters[:1] == "J")
        owner[i][2] += area * (letters[1:] == "C")
    desk.rest(rests, cover.doubtful, "parcel", "无宗地")
    names = {number: str(code) for number, code in enumerate(codes)}
    tolerance = desk.book.rules.group_tolerance_share
    desk.errors(coverage_errors(desk.ground, groups, cover, False, names, "宗地", tolerance))
    for i, spot in enumerate(desk.found):
        for place, name in enumerate(("state_share", "collective_share", "homestead_share")):
            spot.facts[name] = owner[i][place] / spot.legal if spot.legal else 0.0


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

    def of(self, features: Sequence[int]) -> list[dict[str, Any]]:
        """The plans that features belong to, each once."""
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
        figures, rests = published(desk.ground, desk.stated, own, cover.rest, adds_up)
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
        figures, rests = published(desk.ground, desk.stated, own, cover.rest, cover.overlap == 0)
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


def permits(desk: Desk, progress: Progress) -> None:
    """Permits (许可): what was approved, by whom, when, how much of the spot each covers, what none in force covers."""
    table, rules = desk.around.permits, desk.book.rules
    laid = desk.lay(table, "许可", progress)
    uids, kinds, numbers = texts(table, "uid"), texts(table, "kind"), texts(table, "number")
    force = in_force_on(table, "issued_on", "expires_on", desk.as_of)
    keys, codes = number_keys(
        [(kind, number or uid, bool(ok)) for kind, number, uid, ok in zip(kinds, numbers, uids, force)]
    )
    groups = coverage.group(desk.ground, laid, keys, progress)
    areas = np.minimum(round_half_up(groups.area, 2), desk.stated[groups.spot])
    detail = {name: values(table, name) for name in _PERMIT_DETAIL if name in table.columns}
    for row, area in enumerate(areas.tolist()):
        if area <= 0:
            continue
        spot, (kind, number, ok) = desk.found[int(groups.spot[row])], codes[int(groups.key[row])]
        instances = groups.instances(row)
        more = {name: _plain(column[instances[0]]) for name, column in detail.items()}
        more = {**{name: value for name, value in more.items() if value is not None}, "in_force": ok}
        approved = more.get("approved_area_m2")
        if approved is not None:
            more["beyond_approved_m2"] = float(round_half_up(np.array([max(spot.legal - float(approved), 0.0)]), 2)[0])
        spot.findings.append(
            Finding(
                "permit",
                number,
                rules.permit_names.get(kind, kind),
                area,
                share(area, spot.legal),
                tuple(uids[j] for j in instances),
                doubtful=bool(groups.doubtful[row]),
                detail=more,
            )
        )
    _outside(desk, groups, codes, ("permit", "无有效许可"), None, "permit_outside_m2", progress)
    _outside(
        desk,
        groups,
        codes,
        ("permit:building", "无有效规划许可"),
        rules.building_permits,
        "building_outside_m2",
        progress,
    )
    _outside(desk, groups, codes, ("permit:land", "无有效用地批准"), rules.land_permits, "land_outside_m2", progress)


def _outside(
    desk: Desk,
    groups: Groups,
    codes: Sequence[Any],
    name: tuple[str, str],
    kinds: Sequence[str] | None,
    fact: str,
    progress: Progress,
) -> None:
    """What of each spot no permit in force of these kinds covers."""
    wanted = [n for n, (kind, _, ok) in enumerate(codes) if ok and (kinds is None or kind in kinds)]
    own = groups.select(np.isin(groups.key, wanted))
    cover = coverage.cover(desk.ground, own, progress)
    touched = np.zeros(len(desk.found), dtype=bool)
    touched[own.spot] = True
    rests = np.where(touched, np.minimum(round_half_up(cover.rest, 2), desk.stated), desk.stated)
    desk.rest(rests, cover.doubtful, *name)
    for spot, area in zip(desk.found, rests.tolist()):
        spot.facts[fact] = area


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
    areas, rests = published(desk.ground, desk.stated, groups, cover.rest, cover.overlap == 0)
    ratios = np.array([_ratio(value) for value in values(table, "deduct_ratio")], dtype=float)
    kinds = [land_use.kind(str(code)) for code in codes]
    net = _net(laid, keys, ratios, groups)
    sums = np.zeros((len(desk.found), 3))  # farmland net, not construction, known
    for row, area in enumerate(areas.tolist()):
        if area <= 0:
            continue
        i, number = int(groups.spot[row]), int(groups.key[row])
        spot, instances, kind = desk.found[i], groups.instances(row), kinds[number]
        detail: dict[str, Any] = {"kind": kind}
        if kind == "farmland":
            detail["net_m2"] = float(round_half_up(np.array([area * net[row]]), 2)[0])
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
    basic = _farmland_in_basic(desk, laid, keys, farmland, ratios)
    for i, spot in enumerate(desk.found):
        spot.facts["farmland_m2"] = round(float(sums[i, 0]), 2)
        spot.facts["non_construction_m2"] = float(sums[i, 1])
        spot.facts["farmland_in_basic_m2"] = float(round_half_up(basic[i : i + 1], 2)[0])
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
    common = coverage.pairs.intersection(basic[laid.spot[rows]], laid.piece[rows])
    area = np.asarray(desk.ground.measure(common), dtype=float) * desk.ground.factor[laid.spot[rows]]
    np.add.at(total, laid.spot[rows], area * (1.0 - ratios[laid.feature[rows]]))
    return np.minimum(total, desk.stated)


def distances(desk: Desk, nearest: Callable[[Array, Array, Array, float], tuple[Array, Array, Array]]) -> None:
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
    spot, key, distance = nearest(desk.ground.index.geometry, table.geometry, keys, desk.book.rules.distance_m)
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


def spot_types(spots: FeatureTable) -> list[str]:
    """Spot types (图斑类型) as text."""
    return texts(spots, "spot_type")


def _ratio(value: Any) -> float:
    """A deduction ratio 0..1; some counties write percent."""
    ratio = float(value) if value is not None else 0.0
    ratio = ratio / 100.0 if ratio > 1.0 else ratio
    return min(max(ratio, 0.0), 1.0)


def _iso(value: Any) -> str:
    day = day_of(value)
    return day.isoformat() if day is not None else ""


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
