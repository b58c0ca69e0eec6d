"""Open cases (立案) from spots: lead, check, stop order where building goes on, filing, officers in charge.

One case is one act on one track. Each case is opened whole or not at all; what cannot be opened is reported.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ..domain.case.numbering import CASE_COUNTER, LEAD_COUNTER, Numbering, year_of
from ..domain.case.predicates import evaluate
from ..domain.case.procedure import TRACKS
from ..domain.case.records import CaseFile, Lead, Officer, OrgUnit, Party
from ..domain.errors import ConflictError, InputError, UnlawfulStepError, ZhiweiError
from ..domain.progress import Progress, Silent, check
from .case_catalogues import current_procedure, numbering_of, procedure_catalogue
from .case_facts import (
    assessment_facts,
    body_facts,
    competent,
    current_assessment,
    filing_facts,
    find_officers,
    officer_facts,
    site_division,
    spot_rows,
)
from .link_cases import link_new_case
from .profiles import profile_for
from .record_step import Entry, append_all, moment, show_on_spots
from .selection import Refusal

#: states in which a case no longer stands in the way of a new one on the same spot and track
ENDED = ("NO_CASE", "CLOSED", "WITHDRAWN", "TRANSFERRED", "NO_PENALTY")
#: 案由 by track, and where a permit was held but not kept to
CAUSES = {
    "planning": "涉嫌未取得建设工程规划许可证进行建设",
    "village": "涉嫌未取得乡村建设规划许可证进行建设",
    "land": "涉嫌未经批准非法占用土地",
}
CAUSES_AGAINST_PERMIT = {
    "planning": "涉嫌未按照建设工程规划许可证的规定进行建设",
    "village": "涉嫌未按照乡村建设规划许可证的规定进行建设",
}
#: whose matter a villager's house on unlawfully used land is (LAL art.67, 78)
AGRICULTURE = "县级以上农业农村主管部门"
AUTO, ALL = "auto", "all"


@dataclass(frozen=True)
class Opened:
    """A case that was opened; ``linked`` names other cases on the same spot."""

    spot_uid: str
    spot_code: str
    case_uid: str
    number: str
    track: str
    state: str
    linked: tuple[str, ...] = ()
    found_on: date | None = None
    doubt: Refusal | None = None


@dataclass(frozen=True)
class OpenReport:
    """What was opened and what was not, with the reason; ``notes`` are odd things about what was opened."""

    opened: tuple[Opened, ...]
    refused: tuple[Refusal, ...]
    notes: tuple[Refusal, ...] = ()


@dataclass(frozen=True)
class _Seat:
    """An organisation with those of the named officers who belong to it."""

    org: OrgUnit
    officers: tuple[Officer, ...]
    chairs: list[dict[str, Any]]


@dataclass(frozen=True)
class _Request:
    """What holds for all cases of one call."""

    seats: tuple[_Seat, ...]
    numbering: Numbering
    catalogue_sha256: str
    on: date
    actor: str
    now: datetime
    track: str


def open_cases(
    workspace: Any,
    spot_uids: Sequence[str],
    officers: Sequence[str],
    track: str,
    on: date,
    actor: str,
    now: datetime,
    progress: Progress | None = None,
) -> OpenReport:
    """Open a case for each spot.

    Officers of several organisations may be named: each case goes to the one whose matter the track is at that place
    (URPL art.64 the county's, art.65 the township's, NRPM art.6 the land bureau's), and to its officers.

    :param spot_uids: spots, in the order in which numbers are drawn
    :param officers: names or card numbers of at least two officers in charge
    :param track: ``planning``, ``village``, ``land``; ``auto`` for the one that leads by the assessment, ``all`` for a
        linked case beside it where the spot breaks land law and planning law
    :param on: legal date of lead, filing and designation
    :param now: aware instant of the recording
    :raises InputError: unknown or ambiguous officer, unknown track, no officer at all
    :raises CancelledError: when cancelled; cases opened until then stay
    """
    progress = progress or Silent()
    request = _prepare(workspace, officers, track, on, actor, now)
    opened: list[Opened] = []
    refused: list[Refusal] = []
    lacking = _lacking(request)
    for position, uid in enumerate(spot_uids):
        check(progress)
        progress.report(position / len(spot_uids), "case.opening", done=position, total=len(spot_uids))
        label, tracks = _tracks_of(workspace, uid, track)
        if lacking is not None:
            refused.append(Refusal(label, lacking.code, lacking.params))
            continue
        for one in tracks:
            try:
                opened.append(_open(workspace, uid, one, request))
            except (InputError, UnlawfulStepError, ConflictError) as error:
                refused.append(Refusal(label, error.code, error.params))
        if not tracks:
            reason = _why_no_track(workspace, uid)
            refused.append(Refusal(label, reason.code, reason.params))
    progress.report(1.0)
    notes = [
        Refusal(case.number, "case.found_later", {"spot": case.spot_code, "found": case.found_on, "day": on})
        for case in opened
        if case.found_on is not None and case.found_on > on
    ]
    notes += [case.doubt for case in opened if case.doubt is not None]
    return OpenReport(tuple(opened), tuple(refused), tuple(notes))


def register_lead(
    uow: Any, spot: Mapping[str, Any], org: OrgUnit, numbering: Numbering, on: date, actor: str, now: datetime
) -> Lead:
    """Register a lead (线索) for a spot and draw its number; the spot's lead without a case is taken if there is one.

    :param uow: open unit of work
    :param spot: its attributes
    """
    waiting = [lead for lead in uow.leads.find(spot_uid=spot["uid"]) if not lead.case_uid]
    if waiting:
        return waiting[0]  # type: ignore[no-any-return]
    year = year_of(on)
    seq = uow.counters.next(org.uid, LEAD_COUNTER, year)
    lead = Lead(
        uid="",
        number=numbering.lead_number(org.short, org.code, year, seq),
        spot_uid=str(spot["uid"]),
        source_kind=str(spot.get("source_kind") or "report"),
        registered_at=moment(on, now, []),
        found_on=spot.get("found_on"),
        content=str(spot.get("remark") or ""),
        registered_by=actor,
        org_uid=org.uid,
    )
    return uow.leads.add(lead)  # type: ignore[no-any-return]


def cause_of(track: str, assessment: Mapping[str, Any] | None) -> str:
    """案由 printed on every paper of the case."""
    against = bool(assessment_facts(assessment).get("building_permit_partial")) and track != "land"
    return (CAUSES_AGAINST_PERMIT if against else CAUSES)[track]


def tracks_of(assessment: Mapping[str, Any] | None, asked: str = AUTO) -> list[str]:
    """Tracks on which to open cases, by what the assessment says.

    :param asked: ``auto`` for the track that leads, ``all`` for the linked case beside it too (land and building
        breach of one spot), or one track
    """
    if asked in TRACKS:
        return [asked]
    detail = (assessment or {}).get("explanation") or {}
    named = [(assessment or {}).get("track"), detail.get("also_track") if isinstance(detail, Mapping) else None]
    found = [str(track) for track in dict.fromkeys(named) if track in TRACKS]
    return found if asked == ALL else found[:1]


def _prepare(workspace: Any, officers: Sequence[str], track: str, on: date, actor: str, now: datetime) -> _Request:
    if track not in (AUTO, ALL, *TRACKS):
        raise InputError("case.unknown_track", track=track)
    with workspace.reader() as session:
        found = find_officers(session, officers)
        if not found:
            raise InputError("officer.none")
        seats = _seats(session, found)
        numbering = numbering_of(session)
    with workspace.unit_of_work(actor=actor, now=now, reason="procedure catalogue") as uow:
        kept = uow.catalogues.put("procedure", procedure_catalogue().text)
    return _Request(seats, numbering, kept, on, actor, now, track)


def _seats(session: Any, officers: Sequence[Officer]) -> tuple[_Seat, ...]:
    by_org: dict[str, list[Officer]] = {}
    for officer in officers:
        by_org.setdefault(officer.org_uid, []).append(officer)
    seats = []
    for uid, members in by_org.items():
        orgs = session.orgs.find(uid=uid)
        if not orgs:
            raise InputError("officer.no_org", officer=members[0].name)
        seats.append(_Seat(orgs[0], tuple(members), officer_facts(members)))
    return tuple(seats)


def _lacking(request: _Request) -> InputError | None:
    """Why no named organisation has two officers on that day; None where one has."""
    found = [_short_of_officers(seat, request.on) for seat in request.seats]
    return None if None in found else found[0]


def _short_of_officers(seat: _Seat, on: date) -> InputError | None:
    verdict = evaluate(current_procedure(), "P_TWO_OFFICERS", {"officers": seat.chairs}, on)
    if verdict.holds:
        return None
    return InputError("case.officers", org=seat.org.name, article=verdict.basis, missing=list(verdict.missing))


def _seat_for(session: Any, spot: Mapping[str, Any], track: str, request: _Request) -> _Seat:
    """Who acts: the first of the named organisations whose matter it is, else the first, which the guard refuses.

    :raises InputError: ``case.officers``
    """
    site = site_division(spot)
    seat = next((one for one in request.seats if competent(session, one.org, track, site)), request.seats[0])
    lacking = _short_of_officers(seat, request.on)
    if lacking is not None:
        raise lacking
    return seat


def _tracks_of(workspace: Any, spot_uid: str, track: str) -> tuple[str, list[str]]:
    with workspace.reader() as session:
        spot = spot_rows(session, [spot_uid]).get(spot_uid, {})
        label = str(spot.get("code") or spot_uid)
        assessment = current_assessment(session, spot_uid)
    return label, tracks_of(assessment, track)


def _why_no_track(workspace: Any, spot_uid: str) -> ZhiweiError:
    with workspace.reader() as session:
        spot = spot_rows(session, [spot_uid]).get(spot_uid)
        if spot is None:
            return InputError("spot.unknown", spot=spot_uid)
        if current_assessment(session, spot_uid) is None:
            return InputError("case.not_assessed")
    return InputError("case.no_breach")


def _open(workspace: Any, spot_uid: str, track: str, request: _Request) -> Opened:
    reason = f"open case {track}"
    with workspace.unit_of_work(actor=request.actor, now=request.now, reason=reason) as uow:
        spot = spot_rows(uow, [spot_uid]).get(spot_uid)
        if spot is None:
            raise InputError("spot.unknown", spot=spot_uid)
        assessment = current_assessment(uow, spot_uid)
        if assessment is None or spot.get("needs_assessment"):
            raise InputError("case.not_assessed")
        linked = [case for case in uow.cases.for_spots([spot_uid]) if case.state not in ENDED]
        same = [case for case in linked if case.track == track]
        if same:
            raise InputError("case.already_open", case=same[0].number, track=track)
        parties: list[tuple[Party, str]] = uow.parties.for_spot(spot_uid)
        if not parties:
            raise InputError("case.no_party", article="NRPM art.16")
        seat = _seat_for(uow, spot, track, request)
        body = body_facts(uow, seat.org, track, site_division(spot))
        facts = filing_facts(spot, assessment, parties, seat.chairs, body, track)
        if request.track in TRACKS:
            # who names the track has seen the breach, also one that no map shows (a storey too many)
            facts["breach"] = spot.get("status") != "cleared"
        case = _add_case(uow, spot, track, assessment, parties, seat, request)
        done = _record_filing(uow, case, spot, facts, linked, request)
        return replace(done, doubt=_doubt(case, assessment, seat.org))


def _doubt(case: CaseFile, assessment: Mapping[str, Any], org: OrgUnit) -> Refusal | None:
    """A villager's house is the agriculture authority's (LAL art.67, 78), unless the power was given away."""
    house = case.track == "land" and assessment_facts(assessment).get("village_house")
    if not house or "农业" in org.name:
        return None
    params = {"authority": AGRICULTURE, "article": "LAL art.67, 78", "org": org.name}
    return Refusal(case.number, "case.other_authority", params)


def _add_case(
    uow: Any,
    spot: Mapping[str, Any],
    track: str,
    assessment: Mapping[str, Any],
    parties: Sequence[tuple[Party, str]],
    seat: _Seat,
    request: _Request,
) -> CaseFile:
    org, numbering = seat.org, request.numbering
    lead = register_lead(uow, spot, org, numbering, request.on, request.actor, request.now)
    year = year_of(request.on)
    seq = uow.counters.next(org.uid, CASE_COUNTER, year)
    case: CaseFile = uow.cases.add(
        CaseFile(
            uid="",
            number=numbering.case_number(org.short, org.code, year, seq),
            org_uid=org.uid,
            lead_uid=lead.uid,
            cause=cause_of(track, assessment),
            track=track,
            profile=profile_for(uow, track, request.on).reference,
            catalogue_sha256=request.catalogue_sha256,
            officer_uids=tuple(officer.uid for officer in seat.officers),
            spot_uids=(str(spot["uid"]),),
            parties=tuple((party.uid, role) for party, role in parties),
        )
    )
    uow.leads.update(replace(lead, case_uid=case.uid))
    return case


def _record_filing(
    uow: Any,
    case: CaseFile,
    spot: Mapping[str, Any],
    facts: Mapping[str, Any],
    linked: Sequence[CaseFile],
    request: _Request,
) -> Opened:
    steps = ["T01", *(["T04"] if facts.get("going_on") else []), "T05", "T06"]
    at = moment(request.on, request.now, [])
    links = {"linked_cases": [other.uid for other in linked]} if linked else {}
    entries = [Entry(step, at, facts, links if step == "T05" else {}) for step in steps]
    case = append_all(uow, case, [], entries, request.now, request.actor).case
    link_new_case(uow, case, request.on, request.actor, request.now)
    show_on_spots(uow, case)
    return Opened(
        spot_uid=str(spot["uid"]),
        spot_code=str(spot.get("code") or ""),
        case_uid=case.uid,
        number=case.number,
        track=case.track,
        state=case.state,
        linked=tuple(other.number for other in linked),
        found_on=spot.get("found_on"),
    )
