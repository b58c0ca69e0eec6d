"""What is known of one spot, for its page: where it came from, whose it is, what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..domain.errors import InputError
from .case_facts import row
from .case_place import Place, place_of

_PLAIN = (
    "name", "source_kind", "spot_type", "found_on", "before_phase", "after_phase", "structure", "storeys",
    "floor_area_m2", "building_state", "use", "town_code", "village_code", "declared_area_m2", "remark", "status",
)  # fmt: skip


@dataclass(frozen=True)
class OfficerChoice:
    """An officer who may take a case. :param valid: the card is valid on the day asked for."""

    card_no: str
    name: str
    org: str
    valid: bool


@dataclass(frozen=True)
class SpotFacts:
    """One spot.

    :param told: column to value of what is filled in
    :param parties: (name, role)
    :param cases: (uid, number, state) of its cases, the first one first; ``lead`` is the number of an open lead
    """

    uid: str
    fid: int
    code: str
    address: str
    told: Mapping[str, Any]
    parties: tuple[tuple[str, str], ...]
    cases: tuple[tuple[str, str, str], ...]
    lead: str
    place: Place


def spot_facts(workspace: Any, spot_uid: str) -> SpotFacts:
    """Everything about a spot.

    :raises InputError: ``spot.unknown``
    """
    with workspace.reader() as session:
        table = session.spots.read(uids=[spot_uid])
        if not len(table):
            raise InputError("spot.unknown", spot=spot_uid)
        spot = row(table.columns, 0)
        links = session.spot_parties.for_spots([spot_uid])
        names = {party.uid: party.name for party in session.parties.find(uid=[party for _, party, _ in links])}
        cases = session.cases.for_spots([spot_uid])
        leads = [lead for lead in session.leads.find(spot_uid=spot_uid) if not lead.case_uid]
    return SpotFacts(
        spot_uid,
        int(table.rows[0]),
        str(spot.get("code") or ""),
        str(spot.get("address") or ""),
        {name: spot[name] for name in _PLAIN if spot.get(name) not in (None, "")},
        tuple((names.get(party, party), role) for _, party, role in links),
        tuple((case.uid, case.number, case.state) for case in cases),
        leads[0].number if leads else "",
        place_of(workspace, spot_uid),
    )


def officers_on(workspace: Any, day: date) -> tuple[OfficerChoice, ...]:
    """All officers, those with a card that is valid on the day first, by organisation."""
    with workspace.reader() as session:
        orgs = {org.uid: org.short or org.name for org in session.orgs.all()}
        officers = session.officers.all()
    found = [
        OfficerChoice(
            officer.card_no,
            officer.name,
            orgs.get(officer.org_uid, ""),
            (officer.card_valid_from is None or officer.card_valid_from <= day)
            and (officer.card_valid_to is None or day <= officer.card_valid_to),
        )
        for officer in officers
    ]
    return tuple(sorted(found, key=lambda one: (not one.valid, one.org, one.name)))
