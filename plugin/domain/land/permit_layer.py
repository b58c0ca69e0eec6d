"""Permits (许可) laid over the spots: land approvals and planning permits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np

from ..progress import Progress
from . import coverage
from .coverage import Groups
from .desk import Desk
from .findings import Finding, in_force_on, number_keys, share, texts, values
from .units import half_up, round_half_up

#: columns that say what was approved, by whom and when
PERMIT_COLUMNS = (
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
    detail = {name: values(table, name) for name in PERMIT_COLUMNS if name in table.columns}
    for row, area in enumerate(areas.tolist()):
        if area <= 0:
            continue
        spot, (kind, number, ok) = desk.found[int(groups.spot[row])], codes[int(groups.key[row])]
        instances = groups.instances(row)
        more = {name: _plain(column[instances[0]]) for name, column in detail.items()}
        more = {**{name: value for name, value in more.items() if value is not None}, "in_force": ok}
        approved = more.get("approved_area_m2")
        if approved is not None:
            more["beyond_approved_m2"] = float(half_up(max(spot.legal - float(approved), 0.0), 2))
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


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
