"""Register a drawn spot with its lead, give a spot another shape, split one, merge several; each whole or not at all.

Every function returns a :class:`~.spot_state.Change`, which :func:`~.spot_state.revert` takes back. What came out has
to be assessed again (``needs_assessment``); :mod:`.assess` does it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.land.drawn import cut, invalid_places, polygons_of, united
from ..domain.land.units import text
from ..domain.local_time import local_date
from ..store.schema import OF_AREA, OF_ASSESSMENT, OF_CASE, spot
from .case_catalogues import numbering_of
from .open_case import register_lead
from .spot_state import Change, SpotState, made_change, need_versions, put_new, revert

__all__ = ["Change", "Registration", "Suggestion", "merge", "register", "reshape", "revert", "split", "suggest"]

#: columns that a person states when registering
STATED = ("code", "source_kind", "spot_type", "found_on", "town_code", "village_code", "address", "remark")
#: what a spot usually is (图斑类型); any other word may be typed
SPOT_TYPES = ("住宅", "加层", "店面搭建", "简易棚", "厂房", "硬化地面", "围墙", "其他")
#: figures of the whole that are not those of a part
OF_THE_WHOLE = ("declared_area_m2", "floor_area_m2")
#: what is computed of a shape, and where it came from
OF_THE_SHAPE = (*OF_AREA, *OF_ASSESSMENT, "source_crs", "source_wkb")
#: key in ``extra`` for what a spot was split from, or merged of
SPLIT_FROM, MERGED_OF = "分割自", "合并自"
#: a neighbour's village counts up to this far, in metres
NEAR_M = 300.0


@dataclass(frozen=True)
class Suggestion:
    """What the workspace knows of a place, to start the form with.

    :param orgs: (uid, name) of the bodies that may register, the likely one first
    """

    code: str
    town_code: str = ""
    village_code: str = ""
    village_name: str = ""
    address: str = ""
    orgs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Registration:
    """A spot that was registered; ``lead`` is the number of its lead, empty where no body is set up yet."""

    uid: str
    code: str
    lead: str
    change: Change


def suggest(workspace: Any, geometry: Any, on: date, actor: str = "") -> Suggestion:
    """What the form of a new spot starts with.

    Village (村级代码) from the land class map's owner, else from the patrol grid or a spot next to it; address from
    the parcel below.

    :param geometry: shape in the workspace's CRS
    :param on: day of registration, part of the code
    :param actor: who sits here; the body of the officer of that name comes first
    """
    with workspace.reader() as session:
        return suggest_in(session, geometry, on, actor)


def suggest_in(session: Any, geometry: Any, on: date, actor: str = "") -> Suggestion:
    """As :func:`suggest`, in a transaction that is open."""
    from .site_facts import neighbours

    shape = polygons_of(shapely.make_valid(geometry))
    village, name = _village(session, shape)
    _, address = neighbours(session, shape)
    orgs = _orgs(session, actor)
    division = village[:6] or (str(orgs[0].division_code)[:6] if orgs else "")
    code = _free_code(session, division, on)
    listed = tuple((org.uid, org.name) for org in orgs)
    return Suggestion(code, village[:9], village, name, address, listed)


def register(
    workspace: Any,
    geometry: Any,
    stated: Mapping[str, Any],
    actor: str,
    now: datetime,
    org_uid: str = "",
    source: tuple[str, Any] | None = None,
) -> Registration:
    """Register a spot and its lead, with a number, in one unit of work.

    :param geometry: valid polygon in the workspace's CRS
    :param stated: values of :data:`STATED`
    :param org_uid: body that registers the lead; the first one when empty
    :param source: CRS and polygon as typed, where the coordinates came in another CRS than the workspace's
    :raises InputError: ``spot.no_shape``, ``spot.crosses_itself``, ``spot.code_missing``, ``spot.code_taken``
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="register spot") as unit:
        return register_in(unit, geometry, stated, actor, now, org_uid, source)


def register_in(
    unit: Any,
    geometry: Any,
    stated: Mapping[str, Any],
    actor: str,
    now: datetime,
    org_uid: str = "",
    source: tuple[str, Any] | None = None,
) -> Registration:
    """As :func:`register`, as part of a unit of work that does more."""
    shape = _checked(geometry)
    values = {name: _blank(stated.get(name)) for name in STATED}
    if not values["code"]:
        raise InputError("spot.code_missing")
    if values["village_code"] and not values["town_code"]:
        values["town_code"] = str(values["village_code"])[:9]
    if source is not None:
        values["source_crs"] = source[0]
        values["source_wkb"] = shapely.to_wkb(polygons_of(source[1]), output_dimension=2)
    if len(unit.spots.read(columns=[], where={"code": values["code"]}, geometry=False)):
        raise InputError("spot.code_taken", number=values["code"])
    uid = put_new(unit, {**values, "status": "open", "needs_assessment": True}, shape)
    org = unit.orgs.get(org_uid) if org_uid else next(iter(unit.orgs.all()), None)
    number = ""
    if org is not None:
        lead = register_lead(
            unit, {**values, "uid": uid}, org, numbering_of(unit, org.code), local_date(now), actor, now
        )
        number = lead.number
    change = made_change(unit, "register", (), [uid])
    return Registration(uid, str(values["code"]), number, change)


def reshape(
    workspace: Any, before: SpotState, geometry: Any, actor: str, now: datetime, source: tuple[str, Any] | None = None
) -> Change:
    """Give a spot another shape; it has to be assessed again.

    :param before: the spot as it was read
    :raises ConflictError: ``conflict.spot`` when somebody saved it since
    :raises InputError: ``spot.no_shape``, ``spot.crosses_itself``
    """
    shape = _checked(geometry)
    with workspace.unit_of_work(actor=actor, now=now, reason="reshape spot") as unit:
        need_versions(unit, [before])
        unit.spots.set_geometry(before.uid, shape, before.version)
        _forget_shape(unit, before.uid, source)
        return made_change(unit, "reshape", [before], [before.uid])


def split(
    workspace: Any,
    before: SpotState,
    line: Sequence[tuple[float, float]],
    actor: str,
    now: datetime,
    keep_case: bool = False,
) -> Change:
    """Split a spot along a line.

    The biggest part stays the spot, with its lead, photos, case and the figures stated for the whole; every other part
    is a new spot with the same attributes and parties.

    :param before: the spot as it was read
    :param line: corners in the workspace's CRS
    :param keep_case: the person said that a case stays with the biggest part
    :raises ConflictError: ``conflict.spot``
    :raises InputError: ``spot.line_cuts_nothing``, ``spot.has_case``
    """
    if before.geometry is None:
        raise InputError("spot.no_shape")
    parts = cut(before.geometry, line)
    if len(parts) < 2:
        raise InputError("spot.line_cuts_nothing", spot=before.code)
    with workspace.unit_of_work(actor=actor, now=now, reason="split spot") as unit:
        need_versions(unit, [before])
        if not keep_case:
            _refuse_with_case(unit, [before])
        version = unit.spots.set_geometry(before.uid, parts[0], before.version)
        _forget_shape(unit, before.uid)
        unit.spots.update([before.uid], {"version": [version]})
        uids = [before.uid]
        codes = _part_codes(unit, before.code, len(parts) - 1)
        for code, part in zip(codes, parts[1:]):
            uids.append(put_new(unit, _of_part(before, code), part))
        unit.spot_parties.add_all((uid, party, role) for uid in uids[1:] for party, role in before.parties)
        return made_change(unit, "split", [before], uids)


def merge(
    workspace: Any,
    states: Sequence[SpotState],
    actor: str,
    now: datetime,
    keep_case: bool = False,
    keeper_uid: str = "",
) -> Change:
    """Merge spots into one.

    One stays: the one with a case, else the one asked for, else the biggest. What it does not state it takes over from
    the others, whose attributes are kept with it; their leads, photos and parties come to it.

    :param states: at least two spots as they were read
    :param keep_case: the person said that the case is to cover the merged spot
    :raises ConflictError: ``conflict.spot``
    :raises InputError: ``spot.merge_two``, ``spot.several_cases``, ``spot.has_case``
    """
    shaped = [state for state in states if state.geometry is not None]
    if len(shaped) < 2:
        raise InputError("spot.merge_two")
    with workspace.unit_of_work(actor=actor, now=now, reason="merge spots") as unit:
        need_versions(unit, shaped)
        with_case = [state for state in shaped if unit.cases.for_spots([state.uid])]
        if len(with_case) > 1:
            raise InputError("spot.several_cases", spots=[state.code for state in with_case])
        if with_case and not keep_case:
            _refuse_with_case(unit, with_case)
        biggest = max(shaped, key=lambda state: float(state.geometry.area))
        asked = next((state for state in shaped if state.uid == keeper_uid), biggest)
        keeper = with_case[0] if with_case else asked
        gone = [state for state in shaped if state.uid != keeper.uid]
        shape = united([keeper.geometry, *(state.geometry for state in gone)])
        version = unit.spots.set_geometry(keeper.uid, shape, keeper.version)
        _forget_shape(unit, keeper.uid)
        unit.spots.update([keeper.uid], {**_one_row(_of_both(keeper, gone)), "version": [version]})
        _take_over(unit, keeper, gone)
        return made_change(unit, "merge", shaped, [keeper.uid])


def noted(workspace: Any, before: Sequence[SpotState]) -> Change:
    """The change that QGIS's own editing made to spots that were read before it."""
    with workspace.reader() as session:
        return made_change(session, "reshape", before, [state.uid for state in before])


def spots_cut_by(workspace: Any, line: Sequence[tuple[float, float]], only: Sequence[str] = ()) -> list[str]:
    """Uids of the spots that a line cuts into parts.

    :param line: corners in the workspace's CRS
    :param only: look at these alone; at all where empty
    """
    drawn = shapely.LineString(line)
    with workspace.reader() as session:
        table = session.spots.read(columns=[], bbox=drawn.bounds, uids=list(only) or None)
    return [
        str(uid)
        for uid, shape in zip(table.column("uid"), table.geometry)
        if shape is not None and shape.intersects(drawn) and len(cut(shape, line)) > 1
    ]


def _checked(geometry: Any) -> Any:
    shape = None if geometry is None else shapely.force_2d(geometry)
    if shape is None or shape.is_empty:
        raise InputError("spot.no_shape")
    places = invalid_places(shape)
    if places:
        x, y = places[0]
        raise InputError("spot.crosses_itself", x=text(y, 2), y=text(x, 2), count=len(places))
    if not shape.area > 0:
        raise InputError("spot.no_shape")
    return polygons_of(shape)


def _village(session: Any, shape: Any) -> tuple[str, str]:
    bounds = np.array(shape.bounds)
    classes = session.land_classes.read(columns=["owner_code", "owner_name"], bbox=tuple(bounds))
    if len(classes):
        areas = shapely.area(shapely.intersection(shapely.make_valid(classes.geometry), shape))
        for index in np.argsort(-areas, kind="stable"):
            code = str(classes.column("owner_code")[index] or "")
            if areas[index] > 0 and len(code) >= 12 and code[:12].isdigit():
                return code[:12], str(classes.column("owner_name")[index] or "")
    cells = session.grid_cells.read(columns=["community_code", "community_name"], bbox=tuple(bounds))
    for index in np.flatnonzero(shapely.intersects(cells.geometry, shape)) if len(cells) else ():
        code = str(cells.column("community_code")[index] or "")
        if len(code) >= 12:
            return code[:12], str(cells.column("community_name")[index] or "")
    near = session.spots.read(columns=["village_code"], bbox=tuple(bounds + np.array([-1, -1, 1, 1]) * NEAR_M))
    if len(near):
        for index in np.argsort(shapely.distance(near.geometry, shape), kind="stable"):
            code = str(near.column("village_code")[index] or "")
            if len(code) >= 12:
                return code[:12], ""
    return "", ""


def _orgs(session: Any, actor: str) -> list[Any]:
    orgs = list(session.orgs.all())
    own = {officer.org_uid for officer in session.officers.find(name=actor)} if actor else set()
    return sorted(orgs, key=lambda org: org.uid not in own)


def _free_code(session: Any, division: str, on: date) -> str:
    """Division, day and a running number that no spot has yet."""
    stem = f"{division}{on:%Y%m%d}"
    table = session.spots.read(columns=["code"], where=_like("code", stem), geometry=False)
    taken = {str(code) for code in table.column("code")}
    number = 1
    while f"{stem}{number:03d}" in taken:
        number += 1
    return f"{stem}{number:03d}"


def _like(column: str, stem: str) -> Any:
    return spot.c[column].startswith(stem, autoescape=True)


def _refuse_with_case(unit: Any, states: Sequence[SpotState]) -> None:
    for state in states:
        cases = unit.cases.for_spots([state.uid])
        if cases:
            papers = len(unit.documents.find(case_uid=[case.uid for case in cases]))
            numbers = [case.number for case in cases]
            raise InputError("spot.has_case", spot=state.code, case=numbers, papers=papers)


def _forget_shape(unit: Any, uid: str, source: tuple[str, Any] | None = None) -> None:
    """Coordinates of the source and figures of the former shape no longer belong to a spot."""
    values: dict[str, Any] = dict.fromkeys(OF_THE_SHAPE)
    if source is not None:
        values["source_crs"] = source[0]
        values["source_wkb"] = shapely.to_wkb(polygons_of(source[1]), output_dimension=2)
    unit.spots.update([uid], _one_row({**values, "needs_assessment": True}))


def _part_codes(unit: Any, code: str, count: int) -> list[str]:
    table = unit.spots.read(columns=["code"], where=_like("code", f"{code}-"), geometry=False)
    taken = {str(value) for value in table.column("code")}
    found: list[str] = []
    number = 1
    while len(found) < count:
        if f"{code}-{number}" not in taken:
            found.append(f"{code}-{number}")
        number += 1
    return found


def _of_part(before: SpotState, code: str) -> dict[str, Any]:
    left_out = {*OF_THE_WHOLE, *OF_THE_SHAPE, *OF_CASE}
    values = {name: value for name, value in before.columns.items() if name not in left_out}
    extra = {**(before.columns.get("extra") or {}), SPLIT_FROM: before.code}
    return {**values, "code": code, "extra": extra, "needs_assessment": True}


def _of_both(keeper: SpotState, gone: Sequence[SpotState]) -> dict[str, Any]:
    never = {
        *OF_THE_SHAPE, *OF_THE_WHOLE, *OF_CASE, "batch_uid",
        "source_file", "source_layer", "source_row", "extra", "status", "needs_assessment",
    }  # fmt: skip
    values: dict[str, Any] = {}
    for name, value in keeper.columns.items():
        if name in never or value not in (None, ""):
            continue
        found = next((state.columns[name] for state in gone if state.columns.get(name) not in (None, "")), None)
        if found is not None:
            values[name] = found
    of = [_kept(state) for state in gone]
    extra = dict(keeper.columns.get("extra") or {})
    values["extra"] = {**extra, MERGED_OF: [*(extra.get(MERGED_OF) or ()), *of]}
    return values


def _kept(state: SpotState) -> dict[str, Any]:
    left_out = ("source_wkb", "needs_assessment", "version")
    return {
        name: value if isinstance(value, (str, int, float, bool, list, dict)) else str(value)
        for name, value in state.columns.items()
        if value not in (None, "") and name not in left_out
    }


def _take_over(unit: Any, keeper: SpotState, gone: Sequence[SpotState]) -> None:
    from dataclasses import replace

    for state in gone:
        for lead in state.leads:
            unit.leads.update(replace(lead, spot_uid=keeper.uid))
        if state.photos:
            unit.evidence.update(state.photos, {"spot_uid": [keeper.uid] * len(state.photos)})
        unit.spot_parties.add_all((keeper.uid, party, role) for party, role in state.parties)
    uids = [state.uid for state in gone]
    unit.assessments.supersede(uids)
    unit.spot_parties.remove(uids)
    unit.spots.delete(uids)


def _one_row(values: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, value in values.items():
        one = np.empty(1, dtype=object)
        one[0] = json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value
        made[name] = one
    return made


def _blank(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip() or None
    return value
