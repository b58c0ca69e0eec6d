"""What the form of a case shows of its place: findings, sums, the area statement, and why it was assessed so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from ..domain.errors import InputError
from ..domain.land.units import half_up, mu
from .case_facts import current_assessment, row
from .folded_cases import need_case

#: kinds of findings in the order in which they are shown
KINDS = ("zone", "parcel", "permit", "land_class", "distance")
#: kinds whose findings and the rest without any add up to the spot
WHOLE = ("parcel", "land_class")


@dataclass(frozen=True)
class PlaceRow:
    """One finding.

    :param code: parcel code, zone class, permit number or land class; empty for what nothing covers
    :param rest: True for what nothing of this kind covers
    :param told: what else is known of it: holder, authority, plan …
    """

    kind: str
    code: str
    label: str
    area_m2: float | None
    area_mu: float | None
    share: float | None
    distance_m: float | None
    doubtful: bool
    rest: bool
    told: str = ""


@dataclass(frozen=True)
class Place:
    """One spot of a case as it was assessed.

    :param lines: why, as message codes with their parameters
    :param sums: by kind, the area that its findings add up to
    :param statement: the area statement as it is stored; empty while there is none
    """

    uid: str
    code: str
    address: str
    geometry: Any
    needs_assessment: bool
    as_of: date | None
    assessed_at: datetime | None
    headline_zone: str
    severity: int
    track: str
    disposition: str
    hand_to: str
    alert: bool
    rows: tuple[PlaceRow, ...]
    lines: tuple[tuple[str, Mapping[str, Any]], ...]
    sums: Mapping[str, float]
    statement: Mapping[str, Any]


def places_of(workspace: Any, case_uid: str) -> tuple[Place, ...]:
    """The spots of a case, the first one first."""
    with workspace.reader() as session:
        case = need_case(session, case_uid)
        table = session.spots.read(uids=case.spot_uids)
        at = {str(uid): index for index, uid in enumerate(table.columns["uid"])}
        return tuple(
            _place(session, row(table.columns, at[uid]), table.geometry[at[uid]]) for uid in case.spot_uids if uid in at
        )


def place_of(workspace: Any, spot_uid: str) -> Place:
    """One spot by itself.

    :raises InputError: ``spot.unknown``
    """
    with workspace.reader() as session:
        table = session.spots.read(uids=[spot_uid])
        if not len(table):
            raise InputError("spot.unknown", spot=spot_uid)
        return _place(session, row(table.columns, 0), table.geometry[0])


def _place(session: Any, spot: Mapping[str, Any], geometry: Any) -> Place:
    uid = str(spot["uid"])
    found = current_assessment(session, uid) or {}
    findings = session.findings.for_assessment(found["uid"]) if found.get("uid") else []
    statement = session.statements.get(found["statement_uid"]) if found.get("statement_uid") else None
    rows = [_row(one) for one in findings]
    rows.sort(key=lambda one: (KINDS.index(one.kind) if one.kind in KINDS else len(KINDS), one.rest))
    sums = {
        kind: round(sum(one.area_m2 or 0.0 for one in rows if one.kind == kind), 2)
        for kind in WHOLE
        if any(one.kind == kind for one in rows)
    }
    explanation = found.get("explanation")
    lines = explanation.get("lines", ()) if isinstance(explanation, Mapping) else ()
    alert = found.get("crime_alert") or {}
    return Place(
        uid,
        str(spot.get("code") or ""),
        str(spot.get("address") or ""),
        geometry,
        bool(spot.get("needs_assessment")) or not found,
        found.get("as_of"),
        found.get("made_at"),
        str(found.get("headline_zone") or ""),
        int(found.get("severity") or 0),
        str(found.get("track") or ""),
        str(found.get("disposition") or ""),
        str(found.get("hand_to") or ""),
        alert.get("level") == "alert",
        tuple(rows),
        tuple((str(line["code"]), line.get("params") or {}) for line in lines),
        sums,
        dict(statement or {}),
    )


def _row(one: Mapping[str, Any]) -> PlaceRow:
    area, rest = one.get("area_m2"), one["kind"] == "uncovered"
    code = str(one.get("class_code") or "")
    # what is uncovered names the kind, a part of it, or a group of zones that should cover everything
    kind = code.partition(":")[0] if rest else str(one["kind"])
    if rest and kind not in KINDS:
        kind = "zone"
    return PlaceRow(
        kind,
        "" if rest else code,
        str(one.get("label") or ""),
        area,
        None if area is None else float(half_up(mu(float(area)), 4)),
        one.get("share"),
        one.get("distance_m"),
        bool(one.get("doubtful")),
        rest,
        _told(kind, one.get("detail") or {}),
    )


def _told(kind: str, detail: Mapping[str, Any]) -> str:
    names = {
        "parcel": ("holder", "right_nature", "use", "location"),
        "permit": ("authority", "holder", "issued_on"),
        "zone": ("group",),
        "distance": ("group",),
    }.get(kind, ())
    told = [str(detail[name]) for name in names if detail.get(name)]
    plans = [str(plan.get("approval_no") or plan.get("plan_name") or "") for plan in detail.get("plans") or ()]
    return "；".join([*told, *(plan for plan in plans if plan)])
