"""Record a patrol (巡查) with what was found and photographed, report zero, list patrols, take one back.

A patrol is one unit of work: its cells, new spots with their leads, photos and the record itself come or stay out
together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.evidence.photo import match_photo
from ..domain.local_time import CHINA, local_date
from ..domain.patrol import CHECKED, CLEAR, FOUND, Patrol, PatrolCell, PatrolPhoto
from ..domain.progress import Part, Progress, Silent, check
from .photos import PhotoRow, read_photos, store_in
from .spot_edit import register_in, suggest_in
from .spot_state import Change, need_versions, read_states, revert_in

#: a clock in the field may be ahead by this much
_AHEAD = timedelta(minutes=10)
#: no patrol takes longer
_LONGEST = timedelta(hours=36)


@dataclass(frozen=True)
class Find:
    """What was found: a new spot by its shape, or a known spot that was looked at again.

    :param geometry: polygon in the CRS of the workspace, None for a known spot
    :param stated: what the patrol says of a new spot (columns of ``spot_edit.STATED``)
    """

    spot_uid: str = ""
    geometry: Any = None
    stated: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Walk:
    """A patrol as the form has it.

    :param cells: uids of the cells that were walked
    :param photos: files
    :param zero: the person reports that nothing new was found
    """

    started_at: datetime
    ended_at: datetime
    officer_uid: str
    cells: tuple[str, ...]
    weather: str = ""
    note: str = ""
    finds: tuple[Find, ...] = ()
    photos: tuple[str, ...] = ()
    zero: bool = False


@dataclass(frozen=True)
class Recorded:
    """A patrol that was recorded.

    :param spots: (uid, code, number of the lead) of new spots
    :param photo_issues: (file, message code, values) of photos that were not taken in, or are odd
    """

    uid: str
    zero: bool
    spots: tuple[tuple[str, str, str], ...] = ()
    photos: int = 0
    photo_issues: tuple[tuple[str, str, Mapping[str, Any]], ...] = ()


@dataclass(frozen=True)
class PatrolLine:
    """A patrol for a list.

    :param cells: codes of walked cells; ``found`` and ``checked`` codes of spots
    """

    patrol: Patrol
    officer: str
    cells: tuple[str, ...]
    communities: tuple[str, ...]
    found: tuple[str, ...]
    checked: tuple[str, ...]
    photos: int

    @property
    def day(self) -> date:
        """Legal day."""
        return local_date(self.patrol.ended_at)


def record_patrol(workspace: Any, walk: Walk, actor: str, now: datetime, progress: Progress | None = None) -> Recorded:
    """Record a patrol. Without a new find it is a zero report.

    :raises InputError: ``patrol.no_officer``, ``patrol.no_cells``, ``patrol.times``, ``patrol.future``,
        ``patrol.zero_with_finds``, ``patrol.cells_gone``, and what registering a spot refuses
    """
    progress = progress or Silent()
    _check(walk, now)
    rows, issues = read_photos(workspace, walk.photos, now, Part(progress, 0.0, 0.7))
    check(progress)
    progress.report(0.8, "patrol.recording")
    with workspace.unit_of_work(actor=actor, now=now, reason="record patrol") as unit:
        _need_officer(unit, walk.officer_uid)
        cells = unit.grid_cells.read(columns=["code"], uids=walk.cells)
        if len(cells) != len(set(walk.cells)):
            raise InputError("patrol.cells_gone", count=len(set(walk.cells)) - len(cells))
        spots, walked = _enter_finds(unit, walk, actor, now)
        patrol = unit.patrols.add(
            Patrol(
                "",
                walk.started_at,
                walk.ended_at,
                walk.officer_uid,
                walk.weather.strip(),
                not spots,
                walk.note.strip(),
            )
        )
        with_find = {one.cell_uid for one in walked}
        plain = [PatrolCell("", uid) for uid in dict.fromkeys(walk.cells) if uid not in with_find]
        unit.patrols.walk(replace(one, patrol_uid=patrol.uid) for one in [*plain, *walked])
        if rows:
            rows = _matched_to(unit, rows, [uid for uid, _, _ in spots])
            _, stored = store_in(unit, rows, f"patrol {patrol.uid}", actor, now)
            unit.patrols.photograph(PatrolPhoto(patrol.uid, *uids) for uids in stored)
    progress.report(1.0)
    return Recorded(patrol.uid, not spots, tuple(spots), len(rows), issues)


def report_zero(
    workspace: Any, cells: Sequence[str], officer_uid: str, actor: str, now: datetime, weather: str = ""
) -> Recorded:
    """A zero report (零报告) of today for cells: nothing found, no photo, no time told but now."""
    return record_patrol(workspace, Walk(now, now, officer_uid, tuple(cells), weather, zero=True), actor, now)


def withdraw_patrol(workspace: Any, uid: str, actor: str, now: datetime) -> dict[str, int]:
    """Take a patrol back with its photos and the spots and leads it brought, where nothing was built on them.

    :returns: numbers of what went: cells, spots, photos
    :raises InputError: ``patrol.gone``, ``spot.built_on``, ``spot.lead_followed``
    :raises ConflictError: where somebody changed the patrol or one of its spots since
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="withdraw patrol") as unit:
        patrol = unit.patrols.get(uid)
        if patrol is None:
            raise InputError("patrol.gone")
        cells, photos = unit.patrols.cells_of([uid]), unit.patrols.photos_of([uid])
        spots = list(dict.fromkeys(one.spot_uid for one in cells if one.result == FOUND))
        evidence = [photo.evidence_uid for photo in photos if photo.evidence_uid]
        unit.patrols.take_back(patrol)
        if evidence:
            unit.evidence.delete(evidence)
        # the last lead first: the series of numbers has no gaps
        for spot in reversed(spots):
            states = read_states(unit, [spot])
            if states:
                as_registered = [replace(one, version=1, photos=(), parties=(), leads=one.leads[:1]) for one in states]
                # what a spot was when it was registered is not kept: its version alone tells
                need_versions(unit, as_registered)
                revert_in(unit, Change("register", (), tuple(as_registered)))
    return {
        "cells": len({one.cell_uid for one in cells if one.cell_uid}),
        "spots": len(spots),
        "photos": len(evidence),
    }


def patrols(session: Any, first: date, last: date, officer_uid: str = "") -> list[PatrolLine]:
    """Patrols that ended from one day to another, the newest first."""
    found = session.patrols.between(_begin(first), _begin(last + timedelta(days=1)), officer_uid)
    uids = [one.uid for one in found]
    cells: dict[str, list[PatrolCell]] = {}
    for cell in session.patrols.cells_of(uids):
        cells.setdefault(cell.patrol_uid, []).append(cell)
    photos: dict[str, int] = {}
    for photo in session.patrols.photos_of(uids):
        photos[photo.patrol_uid] = photos.get(photo.patrol_uid, 0) + 1
    walked = [one for many in cells.values() for one in many]
    grid = session.grid_cells.read(
        columns=["code", "community_name", "community_code"],
        uids=sorted({one.cell_uid for one in walked if one.cell_uid}),
        geometry=False,
    )
    codes = dict(zip(grid.column("uid"), (str(code) for code in grid.column("code"))))
    names = {
        uid: str(name or code)
        for uid, name, code in zip(grid.column("uid"), grid.column("community_name"), grid.column("community_code"))
    }
    table = session.spots.read(
        columns=["code"], uids=sorted({one.spot_uid for one in walked if one.spot_uid}), geometry=False
    )
    spots = dict(zip(table.column("uid"), (str(code) for code in table.column("code"))))
    officers = {one.uid: one.name for one in session.officers.all()}
    lines = []
    for patrol in found:
        mine = cells.get(patrol.uid, [])
        there = sorted({one.cell_uid for one in mine if one.cell_uid in codes}, key=lambda uid: codes[uid])
        lines.append(
            PatrolLine(
                patrol,
                officers.get(patrol.officer_uid, ""),
                tuple(codes[uid] for uid in there),
                tuple(dict.fromkeys(names[uid] for uid in there)),
                tuple(spots.get(one.spot_uid, one.spot_uid) for one in mine if one.result == FOUND),
                tuple(spots.get(one.spot_uid, one.spot_uid) for one in mine if one.result == CHECKED),
                photos.get(patrol.uid, 0),
            )
        )
    return lines


def _begin(day: date) -> datetime:
    """The moment a legal day begins."""
    return datetime.combine(day, time(), CHINA)


def _check(walk: Walk, now: datetime) -> None:
    if not walk.officer_uid:
        raise InputError("patrol.no_officer")
    if not walk.cells:
        raise InputError("patrol.no_cells")
    if walk.ended_at < walk.started_at or walk.ended_at - walk.started_at > _LONGEST:
        raise InputError("patrol.times")
    if walk.ended_at > now + _AHEAD:
        raise InputError("patrol.future")
    if walk.zero and any(find.geometry is not None for find in walk.finds):
        raise InputError("patrol.zero_with_finds")


def _need_officer(unit: Any, uid: str) -> None:
    if unit.officers.get(uid) is None:
        raise InputError("patrol.no_officer")


def _enter_finds(
    unit: Any, walk: Walk, actor: str, now: datetime
) -> tuple[list[tuple[str, str, str]], list[PatrolCell]]:
    """Register the new spots; each find stands with the cell where most of it lies."""
    spots: list[tuple[str, str, str]] = []
    walked: list[PatrolCell] = []
    day = local_date(walk.ended_at)
    for find in walk.finds:
        if find.geometry is None:
            table = unit.spots.read(columns=["code"], uids=[find.spot_uid])
            if not len(table):
                raise InputError("patrol.spot_gone")
            uid, shape, result = find.spot_uid, table.geometry[0], CHECKED
        else:
            shape, result = find.geometry, FOUND
            known = suggest_in(unit, shape, day, actor)
            stated = {
                "code": known.code,
                "town_code": known.town_code,
                "village_code": known.village_code,
                "address": known.address,
                "found_on": day,
                **{name: value for name, value in find.stated.items() if value not in (None, "")},
                "source_kind": "patrol",
            }
            made = register_in(unit, shape, stated, actor, now, known.orgs[0][0] if known.orgs else "")
            uid = made.uid
            spots.append((made.uid, made.code, made.lead))
        walked.append(PatrolCell("", _cell_of(unit, shape, walk.cells), result, uid))
    return spots, walked


def _cell_of(unit: Any, shape: Any, walked: Sequence[str]) -> str:
    """The cell with most of a shape, of the walked ones where it touches one; empty off the grid."""
    cells = unit.grid_cells.read(columns=[], bbox=shape.bounds)
    if not len(cells):
        return ""
    areas = shapely.area(shapely.intersection(shapely.make_valid(cells.geometry), shape))
    mine = np.isin(cells.column("uid"), list(walked))
    if (areas[mine] > 0).any():
        areas = np.where(mine, areas, 0.0)
    best = int(np.argmax(areas))
    return str(cells.column("uid")[best]) if areas[best] > 0 else ""


def _matched_to(unit: Any, rows: list[PhotoRow], spots: list[str]) -> list[PhotoRow]:
    """Photos that show no known spot are looked at again with the spots that this patrol found."""
    if not spots:
        return rows
    table = unit.spots.read(columns=["code"], uids=spots)
    made = []
    for row in rows:
        if not row.spot_uid and not np.isnan(row.x):
            found = match_photo(row.x, row.y, table.geometry, row.facts.direction_deg, row.facts.direction_ref)
            if found.kind in ("inside", "faces", "near"):
                uid, code = str(table.column("uid")[found.spot]), str(table.column("code")[found.spot])
                row = replace(row, match=found, spot_uid=uid, spot_code=code)
        made.append(row)
    return made


__all__ = [
    "CLEAR",
    "Find",
    "PatrolLine",
    "Recorded",
    "Walk",
    "patrols",
    "record_patrol",
    "report_zero",
    "withdraw_patrol",
]
