"""What spots are at a moment, and how a change of spots is taken back and done again, whole.

A :class:`Change` holds the spots before and after. :func:`revert` brings back what was before, unless somebody else
saved meanwhile or something was built on it, and returns the change that undoes the undoing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import numpy as np

from ..domain.case.numbering import LEAD_COUNTER, year_of
from ..domain.case.records import Lead
from ..domain.errors import ConflictError, InputError
from ..domain.features import FeatureTable, plain
from ..domain.local_time import local_date
from ..store.schema import WORKED_OUT
from .case_catalogues import numbering_of

#: columns that a spot's row always brings by itself
_OWN = ("fid", "geom", "uid", "version")
#: what nobody types says nothing about who touched a spot
_NOT_TYPED = frozenset((*WORKED_OUT, "needs_assessment"))


@dataclass(frozen=True)
class SpotState:
    """A spot with what hangs on it.

    :param columns: every column but fid, geom, uid and version
    :param geometry: shape in the workspace's CRS, None where it has none
    :param assessment: uid of the current assessment, empty without
    """

    uid: str
    version: int
    columns: Mapping[str, Any]
    geometry: Any
    assessment: str = ""
    leads: tuple[Lead, ...] = ()
    photos: tuple[str, ...] = ()
    parties: tuple[tuple[str, str], ...] = ()

    @property
    def code(self) -> str:
        """What people call it."""
        return str(self.columns.get("code") or self.uid)


@dataclass(frozen=True)
class Change:
    """One change of spots.

    :param kind: ``register``, ``reshape``, ``split`` or ``merge``
    :param before: spots as they were; ``after`` as they became
    :param standing: (case uid, number of papers) of the cases on these spots
    :param audit_mark: last audit entry when it was made: what came later may have moved the surroundings
    """

    kind: str
    before: tuple[SpotState, ...]
    after: tuple[SpotState, ...]
    standing: tuple[tuple[str, int], ...] = ()
    audit_mark: int = 0

    @property
    def uids(self) -> list[str]:
        """Spots that are there after the change."""
        return [state.uid for state in self.after]


def read_states(session: Any, uids: Iterable[str]) -> tuple[SpotState, ...]:
    """Spots as they stand, in the order asked for; one that is not there is left out."""
    wanted = list(dict.fromkeys(uids))
    table = session.spots.read(uids=wanted)
    current = {row["spot_uid"]: str(row["uid"]) for row in session.assessments.current(wanted)}
    leads: dict[str, list[Lead]] = {}
    for lead in session.leads.find(spot_uid=wanted) if wanted else ():
        leads.setdefault(lead.spot_uid, []).append(lead)
    photos: dict[str, list[str]] = {}
    hung = session.evidence.read(columns=["spot_uid"], where={"spot_uid": wanted}, geometry=False)
    for uid, spot in zip(hung.column("uid"), hung.column("spot_uid")):
        photos.setdefault(str(spot), []).append(str(uid))
    parties: dict[str, list[tuple[str, str]]] = {}
    for spot, party, role in session.spot_parties.for_spots(wanted):
        parties.setdefault(spot, []).append((party, role))
    found: dict[str, SpotState] = {}
    for index, key in enumerate(table.column("uid")):
        uid = str(key)
        columns = {name: plain(values[index]) for name, values in table.columns.items() if name not in _OWN}
        found[uid] = SpotState(
            uid,
            int(table.column("version")[index]),
            columns,
            table.geometry[index],
            current.get(uid, ""),
            tuple(leads.get(uid, ())),
            tuple(photos.get(uid, ())),
            tuple(parties.get(uid, ())),
        )
    return tuple(found[uid] for uid in wanted if uid in found)


def uids_of_fids(session: Any, fids: Iterable[int]) -> list[tuple[int, str]]:
    """(fid, uid) of spots by the keys that QGIS knows them by."""
    table = session.spots.read(columns=[], where={"fid": [int(fid) for fid in fids]}, geometry=False)
    return [(int(fid), str(uid)) for fid, uid in zip(table.row_numbers(), table.column("uid"))]


def made_change(unit: Any, kind: str, before: Sequence[SpotState], uids: Sequence[str]) -> Change:
    """The change that a unit of work just made.

    :param uids: spots that are there now
    """
    touched = dict.fromkeys([*(state.uid for state in before), *uids])
    return Change(kind, tuple(before), read_states(unit, uids), standing(unit, touched), unit.audit.last())


def standing(session: Any, uids: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """(case uid, number of papers) of the cases on spots."""
    cases = sorted(case.uid for case in session.cases.for_spots(list(uids)))
    papers = [document.case_uid for document in session.documents.find(case_uid=cases)] if cases else []
    return tuple((uid, papers.count(uid)) for uid in cases)


def need_versions(session: Any, states: Sequence[SpotState]) -> None:
    """Refuse when somebody saved one of these spots since it was read, or took it away.

    :raises ConflictError: ``conflict.spot``
    """
    current = session.spots.read(columns=["version"], uids=[state.uid for state in states], geometry=False)
    versions = dict(zip(current.column("uid").tolist(), current.column("version").tolist()))
    for state in states:
        if versions.get(state.uid) != state.version:
            theirs = read_states(session, [state.uid])
            raise ConflictError("conflict.spot", spot=state.code, ours=state, theirs=theirs[0] if theirs else None)


def _need_as_left(standing_now: Sequence[SpotState], left: Sequence[SpotState]) -> None:
    """Refuse when one of these spots is not as a change left it. Contents are compared, not versions: what was done
    to it later and taken back again has raised the version and changed nothing.

    :raises ConflictError: ``conflict.spot``
    """
    now = {state.uid: state for state in standing_now}
    for state in left:
        theirs = now.get(state.uid)
        if theirs is None or (theirs.version != state.version and not _alike(theirs, state)):
            raise ConflictError("conflict.spot", spot=state.code, ours=state, theirs=theirs)


def _alike(first: SpotState, second: SpotState) -> bool:
    typed = [
        {name: value for name, value in state.columns.items() if name not in _NOT_TYPED} for state in (first, second)
    ]
    empty = first.geometry is None and second.geometry is None
    return typed[0] == typed[1] and (empty or _same(first.geometry, second.geometry))


def revert(workspace: Any, change: Change, actor: str, now: datetime) -> Change:
    """Bring back what was before a change, with shapes, attributes, leads, photos, parties and assessments.

    :returns: the change that brings back what was undone
    :raises ConflictError: ``conflict.spot`` when somebody saved one of the spots since
    :raises InputError: ``spot.built_on`` when a case, a paper, a lead, a party or a photo came to them since
    """
    with workspace.unit_of_work(actor=actor, now=now, reason=f"undo {change.kind} spot") as unit:
        return revert_in(unit, change)


def revert_in(unit: Any, change: Change) -> Change:
    """As :func:`revert`, as part of a unit of work that does more."""
    target = {state.uid: state for state in change.before}
    standing_now = read_states(unit, change.uids)
    _need_as_left(standing_now, change.after)
    after = {state.uid: state for state in standing_now}
    _refuse_if_built_on(unit, change, standing_now)
    _remove(unit, [after[uid] for uid in after if uid not in target], change)
    for uid, state in target.items():
        _put(unit, state, after.get(uid))
    _hang(unit, change)
    _assess_as_before(unit, change)
    return made_change(unit, change.kind, standing_now, list(target))


def put_new(unit: Any, columns: Mapping[str, Any], geometry: Any, uid: str = "") -> str:
    """Insert one spot; returns its uid."""
    shape = np.empty(1, dtype=object)
    shape[0] = geometry
    made = {name: np.array([value], dtype=object) for name, value in columns.items()}
    for name, value in columns.items():
        if isinstance(value, (list, dict, bytes)):
            one = np.empty(1, dtype=object)
            one[0] = value
            made[name] = one
    if uid:
        made["uid"] = np.array([uid], dtype=object)
    return str(unit.spots.add(FeatureTable(shape, made, unit.crs))[0])


def _refuse_if_built_on(unit: Any, change: Change, states_now: Sequence[SpotState]) -> None:
    uids = dict.fromkeys([*(state.uid for state in change.before), *change.uids])
    known_cases = dict(change.standing)
    now_cases = dict(standing(unit, uids))
    built = {
        "cases": len(set(now_cases) - set(known_cases)),
        "papers": sum(count - known_cases.get(uid, 0) for uid, count in now_cases.items()),
        "leads": _more(states_now, change.after, lambda state: [lead.uid for lead in state.leads]),
        "photos": _more(states_now, change.after, lambda state: state.photos),
        "parties": _more(states_now, change.after, lambda state: state.parties),
    }
    going = {state.uid for state in change.after} - {state.uid for state in change.before}
    for state in states_now:
        if state.uid in going:
            built["cases"] += sum(1 for lead in state.leads if lead.case_uid)
    for name, count in built.items():
        if count > 0:
            raise InputError("spot.built_on", spot=change.after[0].code, what=(f"built.{name}", {"count": count}))


def _more(states_now: Sequence[SpotState], known: Sequence[SpotState], of: Any) -> int:
    before = {item for state in known for item in of(state)}
    return sum(1 for state in states_now for item in of(state) if item not in before)


def _remove(unit: Any, gone: Sequence[SpotState], change: Change) -> None:
    if not gone:
        return
    kept = {lead.uid for state in change.before for lead in state.leads}
    for state in gone:
        for lead in unit.leads.find(spot_uid=state.uid):
            if lead.uid not in kept:
                unit.leads.remove(lead)
                _give_number_back(unit, lead)
    uids = [state.uid for state in gone]
    unit.assessments.supersede(uids)
    unit.spot_parties.remove(uids)
    unit.spots.delete(uids)


def _put(unit: Any, state: SpotState, after: SpotState | None) -> None:
    if after is None:
        put_new(unit, state.columns, state.geometry, state.uid)
    else:
        if state.geometry is not None and not _same(state.geometry, after.geometry):
            unit.spots.set_geometry(state.uid, state.geometry, after.version)
        unit.spots.update([state.uid], {name: _one(value) for name, value in state.columns.items()})
    # never a number that stood for another content
    fresh = max(state.version, after.version if after is not None else 0) + 1
    unit.spots.update([state.uid], {"version": [fresh]})


def _hang(unit: Any, change: Change) -> None:
    """Let leads, photos and parties hang where they hung."""
    for state in change.before:
        for lead in state.leads:
            known = unit.leads.get(lead.uid)
            if known is None:
                unit.leads.add(_renumbered(unit, replace(lead, case_uid="", version=1)))
            elif known.spot_uid != state.uid:
                unit.leads.update(replace(known, spot_uid=state.uid))
        if state.photos:
            unit.evidence.update(state.photos, {"spot_uid": [state.uid] * len(state.photos)})
        there = {(party, role) for _, party, role in unit.spot_parties.for_spots([state.uid])}
        if there != set(state.parties):
            unit.spot_parties.remove([state.uid])
            unit.spot_parties.add_all((state.uid, party, role) for party, role in state.parties)


def _assess_as_before(unit: Any, change: Change) -> None:
    """The former assessments count again; where the surroundings changed meanwhile they are made anew."""
    unit.assessments.supersede([state.uid for state in change.before])
    unit.assessments.revive([state.assessment for state in change.before if state.assessment])
    moved = unit.audit.any_after(change.audit_mark, ("parcel", "zone", "permit", "land_class"))
    marks = [bool(state.columns.get("needs_assessment")) or moved for state in change.before]
    unit.spots.update([state.uid for state in change.before], {"needs_assessment": marks})


def _give_number_back(unit: Any, lead: Lead) -> None:
    """The series of leads has no gaps: only its last number can go.

    :raises InputError: ``spot.lead_followed``
    """
    org = unit.orgs.get(lead.org_uid)
    if org is None:
        return
    year = year_of(local_date(lead.registered_at))
    last = unit.counters.last(org.uid, LEAD_COUNTER, year)
    if numbering_of(unit).lead_number(org.short, org.code, year, last) != lead.number:
        raise InputError("spot.lead_followed", lead=lead.number)
    unit.counters.give_back(org.uid, LEAD_COUNTER, year)


def _renumbered(unit: Any, lead: Lead) -> Lead:
    """A lead that comes again, with the number that is next."""
    org = unit.orgs.get(lead.org_uid)
    if org is None:
        return lead
    year = year_of(local_date(lead.registered_at))
    seq = unit.counters.next(org.uid, LEAD_COUNTER, year)
    return replace(lead, number=numbering_of(unit).lead_number(org.short, org.code, year, seq))


def _same(first: Any, second: Any) -> bool:
    return second is not None and first is not None and first.equals_exact(second, 0.0)


def _one(value: Any) -> np.ndarray:
    made = np.empty(1, dtype=object)
    made[0] = value
    return made
