"""The facts that guards see, gathered from the workspace: who, where, what was found, with which cards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from ..domain.case.predicates import division_prefix
from ..domain.case.procedure import Procedure
from ..domain.case.records import CaseFile, Event, Officer, OrgUnit, Party
from ..domain.errors import InputError
from .case_catalogues import current_procedure

#: key of the setting that names the tracks of an organisation where they differ from the law's rule (APL art.18, 24)
ORG_TRACKS = "org_tracks"
#: a link to the closed case whose building stands again
REBUILT = "rebuilt"
#: states of items by which nobody is fined
NOT_FINED = ("REVOKED",)
#: what the name of a natural-resources department holds (NRPM art.2)
NATURAL_RESOURCES = "自然资源"
#: facts that name many things: what is stated comes to what is known
GATHERED = ("evidence", "papers")
#: facts that the workspace knows better than who records a step
REGISTERED = (
    "parties",
    "party_kinds",
    "org",
    "org_division",
    "org_tracks",
    "competent",
    "site_division",
    "track",
    "on",
)
#: how a township's level is written
TOWNSHIP_LEVELS = ("town", "township", "subdistrict", "乡", "镇", "乡镇", "乡级", "镇级", "乡镇级", "街道")
TOWNSHIP_NAMES = ("乡人民政府", "镇人民政府", "街道办事处", "乡政府", "镇政府")

#: 建设状态 as delivered, and what it means for "the breach is going on"
GOING_ON = {
    "在建": True,
    "正在建设": True,
    "未完工": True,
    "停工": False,
    "已建成": False,
    "建成": False,
    "竣工": False,
}


def going_on(building_state: object) -> bool | None:
    """True while something is being built (在建), None when nobody recorded it."""
    return GOING_ON.get(str(building_state or "").strip())


def officer_facts(officers: Iterable[Officer], recused: Iterable[str] = ()) -> list[dict[str, Any]]:
    """Officers as guards and papers see them."""
    out = set(recused)
    return [
        {
            "uid": officer.uid,
            "name": officer.name,
            "card_no": officer.card_no,
            "valid_from": _iso(officer.card_valid_from),
            "valid_to": _iso(officer.card_valid_to),
            "recused": officer.uid in out,
        }
        for officer in officers
    ]


def party_facts(parties: Iterable[tuple[Party, str]]) -> list[dict[str, str]]:
    """Parties as guards see them: no number, no address."""
    return [{"uid": party.uid, "name": party.name, "role": role} for party, role in parties]


def recused_officers(events: Iterable[Event]) -> set[str]:
    """Uids of officers whom a recusal decision (回避决定, D49) took off the case."""
    return {str(uid) for event in events for uid in event.payload.get("recused", ())}


def find_officers(session: Any, references: Sequence[str]) -> list[Officer]:
    """Officers by name or card number, in the order asked for, each once.

    :raises InputError: ``officer.unknown`` or ``officer.ambiguous``
    """
    known: list[Officer] = list(session.officers.all())
    found: list[Officer] = []
    for reference in references:
        text = reference.strip()
        if not text:
            continue
        matches = [officer for officer in known if text == officer.card_no] or [
            officer for officer in known if text in (officer.name, officer.uid)
        ]
        if not matches:
            raise InputError("officer.unknown", officer=text)
        if len(matches) > 1:
            raise InputError("officer.ambiguous", officer=text, cards=", ".join(o.card_no for o in matches))
        if matches[0] not in found:
            found.append(matches[0])
    return found


def spot_rows(session: Any, uids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Attributes of spots by uid, without their geometry; nulls as None."""
    table = session.spots.read(uids=list(uids), geometry=False)
    return {str(uid): row(table.columns, index) for index, uid in enumerate(table.columns["uid"])}


def row(columns: Mapping[str, Any], index: int) -> dict[str, Any]:
    """One row of a table as plain values; NaN becomes None."""
    made: dict[str, Any] = {}
    for name, values in columns.items():
        value = values[index]
        value = value.item() if hasattr(value, "item") else value
        made[name] = None if value != value else value
    return made


def current_assessment(session: Any, spot_uid: str) -> Mapping[str, Any] | None:
    """The assessment of a spot that counts now, keyed by schema columns."""
    found = session.assessments.current([spot_uid])
    return found[-1] if found else None


def assessment_facts(assessment: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """Facts that an assessment kept with its explanation; empty where it kept none."""
    explanation = (assessment or {}).get("explanation")
    facts = explanation.get("facts") if isinstance(explanation, Mapping) else None
    return facts if isinstance(facts, Mapping) else {}


def filing_facts(
    spot: Mapping[str, Any],
    assessment: Mapping[str, Any] | None,
    parties: Iterable[tuple[Party, str]],
    officers: list[dict[str, Any]],
    body: Mapping[str, Any],
    track: str,
) -> dict[str, Any]:
    """Facts for the steps up to the investigation.

    The breach counts as found unless the assessment finds everything permitted; who records the step vouches for the
    check on the spot. A spot that still stands is a breach that goes on in law (SPC1997, LWC2012-20), so that no
    limitation runs.

    :param body: what :func:`body_facts` says of the organisation
    """
    cleared = spot.get("status") == "cleared"
    permitted = assessment_facts(assessment).get("unpermitted") is False
    return {
        "source": spot.get("source_kind") or "report",
        "location": spot.get("address") or spot.get("village_code") or spot.get("town_code") or spot.get("code"),
        "parties": party_facts(parties),
        "breach": assessment is not None and not cleared and not permitted,
        "site_division": site_division(spot),
        "track": track,
        **body,
        "going_on": going_on(spot.get("building_state")),
        "officers": officers,
        "assessment": "" if assessment is None else str(assessment.get("uid") or ""),
    }


def site_division(spot: Mapping[str, Any]) -> str:
    """The division code (行政区划代码) of the place, empty where nobody recorded it."""
    return str(spot.get("village_code") or spot.get("town_code") or "")


def body_facts(session: Any, org: OrgUnit, track: str, site: str) -> dict[str, Any]:
    """The body as guards see it: its division, the tracks it acts on, and who else could act on this one."""
    procedure, own = current_procedure(), session.settings.get(ORG_TRACKS, None) or {}
    fitting = [
        other.name
        for other in session.orgs.all()
        if track in (_tracks(procedure, other, own) or ()) and _holds(other.division_code, site)
    ]
    return {
        "org": org.name,
        "org_division": org.division_code,
        "org_tracks": _tracks(procedure, org, own),
        "competent": "、".join(fitting),
    }


def competent(session: Any, org: OrgUnit, track: str, site: str) -> bool:
    """True if a body acts on this track at this place."""
    tracks = body_facts(session, org, track, site)["org_tracks"]
    return (tracks is None or track in tracks) and _holds(org.division_code, site)


def _tracks(procedure: Procedure, org: OrgUnit, own: Mapping[str, Any]) -> list[str] | None:
    if own.get(org.code):
        return list(own[org.code])
    level = org.level.strip().lower()
    township = level in TOWNSHIP_LEVELS or bool(not level and org.name.endswith(TOWNSHIP_NAMES))
    found = procedure.tracks_of_body(township)
    return None if found is None else list(found)


def _holds(division: str, site: str) -> bool:
    return not division or not site or site.startswith(division_prefix(division))


def case_officers(session: Any, case: CaseFile) -> list[Officer]:
    """The officers in charge of a case (承办人)."""
    found = {officer.uid: officer for officer in session.officers.find(uid=list(case.officer_uids))}
    return [found[uid] for uid in case.officer_uids if uid in found]


def officers_left(session: Any, case: CaseFile, events: Iterable[Event]) -> list[Officer]:
    """The officers in charge of a case whom no recusal took off it."""
    recused = recused_officers(events)
    return [officer for officer in case_officers(session, case) if officer.uid not in recused]


def case_parties(session: Any, case: CaseFile) -> list[tuple[Party, str]]:
    """The parties of a case with their roles."""
    found = {party.uid: party for party in session.parties.find(uid=[uid for uid, _ in case.parties])}
    return [(found[uid], role) for uid, role in case.parties if uid in found]


def party_named(parties: Iterable[Party], text: str) -> Party:
    """The one of these parties that a person names by name, number or uid; may be empty where there is one.

    :raises InputError: ``events.party``
    """
    text = text.strip()
    found = [party for party in parties if not text or text in (party.uid, party.id_number, party.name)]
    if len(found) != 1:
        raise InputError("events.party", party=text, count=len(found))
    return found[0]


def facts_of_case(session: Any, case: CaseFile, events: Iterable[Event], on: date) -> dict[str, Any]:
    """What the guards of a step of this case see today."""
    spots = spot_rows(session, case.spot_uids)
    spot = next((spots[uid] for uid in case.spot_uids if uid in spots), {})
    uid = str(spot.get("uid") or "")
    assessment = current_assessment(session, uid) if uid else None
    orgs = session.orgs.find(uid=case.org_uid)
    past = list(events)
    officers = officer_facts(case_officers(session, case), recused_officers(past))
    parties = case_parties(session, case)
    body = body_facts(session, orgs[0], case.track, site_division(spot)) if orgs else {}
    facts = filing_facts(spot, assessment, parties, officers, body, case.track)
    facts["party_kinds"] = sorted({party.kind for party, _ in parties})
    facts["natural_resources_body"] = bool(orgs) and NATURAL_RESOURCES in orgs[0].name
    facts["evidence"] = evidence_on_file(parties, assessment, bool(case.lead_uid), past)
    elsewhere = fines_elsewhere(session, case)
    if elsewhere:
        facts["fines_elsewhere"] = elsewhere
    facts["on"] = on.isoformat()
    return facts


def seen_facts(
    session: Any, case: CaseFile, events: Iterable[Event], on: date, stated: Mapping[str, Any]
) -> dict[str, Any]:
    """What the guards of a step see: what the workspace knows and what a person states over it.

    Nobody states away what the register says of an officer's card or recusal, nor who the parties are.
    """
    past = list(events)
    told = dict(stated)
    if isinstance(told.get("officers"), (list, tuple)):
        told["officers"] = _as_registered(session, past, told["officers"])
    return merged(facts_of_case(session, case, past, on), told)


def _as_registered(session: Any, events: Iterable[Event], stated: Iterable[Any]) -> list[Any]:
    """Officers as the register has them; somebody of another body stays as he was stated."""
    known: list[Officer] = list(session.officers.all())
    out = recused_officers(events)
    found: list[Any] = []
    for one in stated:
        told = one if isinstance(one, Mapping) else {"name": str(one)}
        fitting = [
            officer
            for key in ("uid", "card_no", "name")
            for officer in known
            if told.get(key) and told[key] in (getattr(officer, key), officer.card_no if key == "name" else "")
        ]
        registered = officer_facts(fitting[:1], out)
        if registered and told.get("recused"):
            registered[0]["recused"] = True
        found.append(registered[0] if registered else dict(told))
    return found


def merged(known: Mapping[str, Any], stated: Mapping[str, Any]) -> dict[str, Any]:
    """What is known with what a person states over it; evidence and papers on file are added up.

    What :data:`REGISTERED` names is not open to being stated otherwise.
    """
    facts = {**known, **stated, **{name: known[name] for name in REGISTERED if known.get(name)}}
    if known.get("fines_elsewhere") and stated.get("fines_elsewhere"):
        told = [one for one in stated["fines_elsewhere"] if one not in known["fines_elsewhere"]]
        facts["fines_elsewhere"] = [*known["fines_elsewhere"], *told]
    elif known.get("fines_elsewhere"):
        facts["fines_elsewhere"] = known["fines_elsewhere"]
    for name in GATHERED:
        if name in known and name in stated:
            facts[name] = list(dict.fromkeys([*known[name], *stated[name]]))
    return facts


def evidence_on_file(
    parties: Iterable[tuple[Party, str]], assessment: Mapping[str, Any] | None, lead: bool, events: Iterable[Event]
) -> list[str]:
    """Ids of evidence that the workspace holds or that earlier steps stated; papers count by their issue."""
    found = [str(one) for event in events for one in (event.payload.get("facts") or {}).get("evidence") or ()]
    named = list(parties)
    if named and all(party.id_number for party, _ in named):
        found.append("identity_paper")
    if assessment is not None:
        found.append("overlay_map")
    if lead:
        found.append("first_found")
    return list(dict.fromkeys(found))


def fines_elsewhere(session: Any, case: CaseFile) -> list[Mapping[str, Any]]:
    """Fines that linked cases decided already: one act is fined once (APL art.29).

    :returns: {case number, amount in yuan}; a case that was closed before the rebuilding is another act
    """
    beside = [
        link.other_uid if link.case_uid == case.uid else link.case_uid
        for link in session.case_links.for_case(case.uid)
        if link.kind != REBUILT
    ]
    if not beside:
        return []
    numbers = {other.uid: other.number for other in session.cases.find(uid=beside)}
    return [
        {"case": numbers.get(uid, uid), "amount": item.amount}
        for uid, items in session.items.for_cases(beside).items()
        for item in items
        if item.kind == "fine" and item.state not in NOT_FINED
    ]


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
