"""The facts of a paper, gathered once and frozen with it: who, where, what was found, under which articles.

Everything is plain JSON: areas in m², dates ISO, coordinates [x east, y north] of the workspace's CRS.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from ..domain.case.established import established
from ..domain.case.fold import fold, in_force
from ..domain.case.forms import Form, FormCatalogue, citation
from ..domain.case.records import CaseFile, Document, Event, OrgUnit, Party
from ..domain.errors import InputError
from ..domain.local_time import CHINA, local_date
from ..output.enforcement_groups import ENFORCEMENT_FILLS
from ..output.formats import date_cn
from .breach_facts import BASIC_FARMLAND, act_of, citation_facts, facts_text
from .calendar import calendar_of
from .case_catalogues import procedure_of
from .case_facts import assessment_facts, case_parties, current_assessment, officers_left, row
from .decision_facts import fill_decision
from .enforcement_facts import fill_enforcement
from .enforcement_view import Law, View, own_step
from .profiles import profile_of
from .site_facts import crs_text, neighbours, plan_of
from .told import fill, lay_stated, read_told

#: cover and contents of the case file, whose facts are the papers themselves
CASE_FILE = "D56"
#: how the source of a lead is printed
SOURCES = {
    "satellite": "卫片",
    "patrol": "巡查",
    "report": "举报",
    "survey": "测绘调查",
    "hotline": "12345",
    "assigned": "上级交办",
    "media": "媒体",
    "transfer": "部门移送",
    "property": "物业报告",
    "video": "视频",
    "ledger": "台账接管",
}
#: roles in the order in which a party is the one the paper is addressed to
ROLES = ("builder", "建设单位", "当事人", "owner", "holder", "occupant", "user")
#: town and village at the beginning of an address
_PLACES = re.compile(
    r"(?:[^镇乡]{1,6}?[县区市])?(?P<town>[^县区市]{1,8}?(?:镇|乡|街道))(?P<village>.{1,8}?(?:村|社区|居委会))?"
)
FARMLAND = ("0101", "0102", "0103")


def gather(
    session: Any,
    catalogue: FormCatalogue,
    form: Form,
    case: CaseFile,
    org: OrgUnit,
    events: list[Event],
    on: date,
    actor: str,
) -> dict[str, Any]:
    """All facts that a form of this case may print.

    :param session: open reader
    :param on: legal date of the paper
    """
    spot_uid = case.spot_uids[0] if case.spot_uids else ""
    table = session.spots.read(uids=[spot_uid])
    spot = row(table.columns, 0) if len(table) else {}
    geometry = table.geometry[0] if len(table) else None
    assessment = current_assessment(session, spot_uid) or {}
    findings = session.findings.find(assessment_uid=assessment["uid"]) if assessment.get("uid") else []
    statement = _statement(session, assessment, spot)
    parties = _addressed(case_parties(session, case))
    lead = next(iter(session.leads.find(uid=case.lead_uid)), None)
    site = _site(session, spot, geometry, findings)
    past = [event for event in in_force(events) if local_date(event.occurred_at) <= on]
    found = established(past)
    areas = _land(findings, statement, assessment, found)
    areas["conforms"] = found.get("conforms_to_plan")
    told = citation_facts(assessment, found, parties, areas)
    breach, basis = citation(catalogue, case.track, told)
    act = act_of(case.track, told)
    receipt = receipt_told(events) if form.id == "D35" else {}
    named = next((one for one, _ in parties if one.uid == receipt.get("party")), None)
    party = named or (parties[0][0] if parties else None)
    build = _build(spot, statement, found)
    lead_facts = _lead(lead, spot, actor)
    procedure, profile, calendar = procedure_of(session, case), profile_of(session, case), calendar_of(session)
    state = fold(procedure, past, case.track, calendar, profile, on)
    photos = _photos(session, case.spot_uids, site["address"], on) if form.id in ("D06", "D08") else []
    if form.id == "D08" and not photos:
        _tell_later_photos(session, case.spot_uids, on)
    facts: dict[str, Any] = {
        "agency": _agency(org),
        "document": {
            "title": form.title,
            "number": "",
            "date": on.isoformat(),
            "date_cn": f"{on.year}年{on.month}月{on.day}日",
            "copies": form.copies,
        },
        "party": _party(party, on),
        "parties": [_party(one, on) for one, _ in parties],
        "site": site,
        "build": build,
        "land": areas,
        "officers": _officers(session, case, events),
        "case": {
            "number": case.number,
            "cause": case.cause,
            "source": lead_facts["source_kind"],
            "received_on": lead_facts["registered_at"][:10] or None,
            "filed_on": case.filed_on.isoformat() if case.filed_on else None,
            "facts_text": facts_text(act, [one.name for one, _ in parties], site, build, areas, findings, lead_facts),
            "breach_citation": breach,
            "basis_citation": basis,
            "track": case.track,
            "spot_code": str(spot.get("code") or ""),
            "proposal": "建议立案调查。",
            "state": state.state,
        },
        "lead": lead_facts,
        "order": {"act": act},
        "findings": [_finding(one) for one in findings],
        "survey": {
            "crs_text": crs_text(session.crs),
            "date": on.isoformat(),
            "place": site["address"],
            "photo_numbers": "、".join(str(photo["number"]) for photo in photos) or None,
        },
        "photos": photos,
        "plan": _plan(session, form, geometry, statement, spot, on),
        **_service(session, catalogue, form, case, party, site, receipt),
    }
    told_by_events = read_told(session, case, events, on)
    lay_stated(facts, told_by_events, form.id)
    fill(facts, "survey", plan_number=_plan_number(session, form, case, told_by_events.papers.get("D07")))
    names = {one.uid: one.name for one, _ in parties}
    orgs = session.orgs.all()
    fill_decision(facts, told_by_events, form.id, case, org, orgs, catalogue, procedure, profile, calendar, names, on)
    if form.id == "D15" and not facts["report"].get("discretion"):
        facts["report"]["discretion"] = _discretion(session, case, past, on)
    if form.id == "D41":
        from .plot_paper import plot_told

        code = str((facts.get("plot") or {}).get("code") or "")
        officers = [one["name"] for one in facts["officers"]]
        fill(facts, "plot", **plot_told(session, case, on, code, actor, officers))
    if form.id in ENFORCEMENT_FILLS:
        law = Law(catalogue, procedure, profile, calendar)
        closed = next((step.before for step in reversed(state.history) if step.after == "CLOSED"), "")
        own = own_step(form.id, past)
        before = fold(procedure, past[: past.index(own)], case.track, calendar, profile, on).course if own else None
        view = View(
            facts, told_by_events, form.id, case.track, law, state.course, past, state.flags, on, closed, before
        )
        fill_enforcement(view)
    if form.id == CASE_FILE:
        from .case_volume import volume_facts

        facts.update(volume_facts(session, case.uid, on))
    return facts


def _discretion(session: Any, case: CaseFile, past: list[Event], on: date) -> str:
    """What the breach leads to and why, with the arithmetic of the fine; empty while nothing decides it."""
    from .dispose import dispose, in_chinese

    disposition = dispose(session, case, past, on)
    lines = in_chinese(disposition.lines) if disposition.classification.rule else []
    return "；".join(line.rstrip("。；") for line in lines) + "。" if lines else ""


def photo_bytes(session: Any, facts: Mapping[str, Any]) -> dict[str, bytes]:
    """The photo files that frozen facts name, by SHA-256."""
    found = {}
    for photo in facts.get("photos") or ():
        if photo.get("attachment_uid"):
            found[str(photo["sha256"])] = session.attachments.content(photo["attachment_uid"])
    return found


def _agency(org: OrgUnit) -> dict[str, Any]:
    return {
        "name": org.name,
        "short": org.short,
        "address": org.address,
        "contact": org.contact,
        "phone": org.phone,
    }


def _addressed(parties: list[tuple[Party, str]]) -> list[tuple[Party, str]]:
    """The parties in the order in which papers are addressed to them."""
    rank = {role: position for position, role in enumerate(ROLES)}
    return sorted(parties, key=lambda item: rank.get(item[1], len(ROLES)))


def age_on(party: Party, on: date) -> int | None:
    """Age in full years by the birth date in an 18-digit identity number, None where there is none."""
    digits = party.id_number[6:14]
    if party.kind != "person" or len(party.id_number) != 18 or not digits.isdigit():
        return None
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    years = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    return years if years >= 0 else None


def _party(party: Party | None, on: date) -> dict[str, Any]:
    if party is None:
        return {}
    return {
        "uid": party.uid,
        "age": age_on(party, on),
        "name": party.name,
        "kind": party.kind,
        "id_kind": party.id_kind,
        "id_number": party.id_number,
        "legal_rep": party.legal_rep,
        "gender": party.gender,
        "position": party.position,
        "address": party.address,
        "phone": party.phone,
    }


def _officers(session: Any, case: CaseFile, events: list[Event]) -> list[dict[str, str]]:
    return [
        {"name": officer.name, "card_no": officer.card_no, "position": officer.title}
        for officer in officers_left(session, case, events)
    ]


def _statement(session: Any, assessment: Mapping[str, Any], spot: Mapping[str, Any]) -> dict[str, Any]:
    """The stored area statement: the one number that screen, command line and paper share."""
    found = session.statements.get(assessment["statement_uid"]) if assessment.get("statement_uid") else None
    if found is not None:
        return dict(found)
    return {name: spot.get(name) for name in ("area_ellip_m2", "area_plan_m2", "area_mu")}


def legal_area(statement: Mapping[str, Any]) -> float | None:
    """The legal area in m² of a statement."""
    name = "area_plan_m2" if statement.get("legal") == "planar" else "area_ellip_m2"
    return statement.get(name)  # type: ignore[no-any-return]


def _land(
    findings: list[dict[str, Any]],
    statement: Mapping[str, Any],
    assessment: Mapping[str, Any],
    found: Mapping[str, Any],
) -> dict[str, Any]:
    classes = [one for one in findings if one["kind"] == "land_class" and one.get("area_m2")]
    told = assessment_facts(assessment)
    farmland = told.get("farmland_m2")
    if farmland is None and classes:
        farmland = sum(one["area_m2"] for one in classes if str(one["class_code"]).startswith(FARMLAND))
    basic = [one["area_m2"] or 0.0 for one in findings if one["kind"] == "zone" and one["class_code"] == BASIC_FARMLAND]
    largest = max(classes, key=lambda one: one["area_m2"], default=None)
    return {
        "area_m2": legal_area(statement),
        "area_mu": statement.get("area_mu"),
        "farmland_m2": farmland,
        "basic_farmland_m2": sum(basic) if basic else (0.0 if findings else None),
        "land_class": largest["label"] if largest else None,
        # what the plan wants there is for the planning office to say; the zones are what the overlay found
        "planned_use": found.get("planned_use"),
        "zones": "、".join(dict.fromkeys(one["label"] for one in findings if one["kind"] == "zone")) or None,
        # whether it conforms is for the planning office to determine (D14), not for an overlay to say
        "conforms": None,
    }


def _site(session: Any, spot: Mapping[str, Any], geometry: Any, findings: list[dict[str, Any]]) -> dict[str, Any]:
    parcels = [one for one in findings if one["kind"] == "parcel" and one.get("area_m2")]
    parcels.sort(key=lambda one: -one["area_m2"])
    center = None
    sides: dict[str, str] = {}
    where = str(spot.get("address") or "")
    if geometry is not None:
        point = geometry.representative_point()
        center = f"X={point.y:.3f}，Y={point.x:.3f}"
        sides, location = neighbours(session, geometry)
        where = where or location
    names = _division_names(session)
    told = _PLACES.match(where)
    town = names.get(str(spot.get("town_code") or "")) or (told and told["town"]) or ""
    village = names.get(str(spot.get("village_code") or "")) or (told and told["village"]) or ""
    if not where:
        where = f"{town}{village}" or f"图斑{spot.get('code') or ''}处（{center or '位置见附图'}）"
    return {
        "address": where,
        "town": town or None,
        "village": village or spot.get("village_code"),
        "parcel_code": "、".join(str(one["class_code"]) for one in parcels[:3]) or None,
        "center": center,
        "neighbours": sides,
    }


def _division_names(session: Any) -> dict[str, str]:
    """Division code to name, as far as the bodies of the workspace tell them."""
    return {
        org.division_code: org.name.replace("人民政府", "")
        for org in session.orgs.all()
        if org.division_code and "人民政府" in org.name
    }


def _build(spot: Mapping[str, Any], statement: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "name": spot.get("name"),
        "structure": spot.get("structure"),
        "storeys": spot.get("storeys"),
        "height": None,
        "footprint_m2": legal_area(statement),
        "floor_m2": spot.get("floor_area_m2"),
        "use": spot.get("use"),
        "state": spot.get("building_state"),
        "started_on": None,
        "finished_on": found["built_on"].isoformat() if found.get("built_on") else None,
        "cost_yuan": float(found["cost_yuan"]) if found.get("cost_yuan") is not None else None,
    }


def _lead(lead: Any, spot: Mapping[str, Any], actor: str) -> dict[str, Any]:
    if lead is None:
        return {
            "number": None,
            "source_kind": None,
            "registered_at": "",
            "found_on": None,
            "spot_code": spot.get("code"),
        }
    return {
        "number": lead.number,
        "source_kind": SOURCES.get(lead.source_kind, lead.source_kind),
        "registered_at": _local(lead.registered_at),
        "found_on": lead.found_on.isoformat() if lead.found_on else None,
        "content": lead.content or None,
        "spot_code": spot.get("code"),
        "registered_by": lead.registered_by or actor,
    }


def _plan(
    session: Any, form: Form, geometry: Any, statement: Mapping[str, Any], spot: Mapping[str, Any], on: date
) -> dict[str, Any]:
    if form.id != "D07" or geometry is None:
        return {}
    return plan_of(session, geometry, statement, spot, on.isoformat())


def _plan_number(session: Any, form: Form, case: CaseFile, drawn: Document | None) -> str | None:
    """What the survey plan is called, on itself and where another paper refers to it; None while there is none.

    :param drawn: the last plan that was issued
    """
    if form.id == "D07":
        # one that was voided keeps its number
        return f"{case.number}图{len(session.documents.find(case_uid=case.uid, form=form.id)) + 1}"
    if drawn is None:
        return None
    own = (drawn.facts.get("survey") or {}).get("plan_number")
    return own or drawn.number or f"{date_cn(str(drawn.issued_on))}{drawn.title}"


def _local(instant: datetime | None) -> str:
    return "" if instant is None else instant.astimezone(CHINA).isoformat(timespec="minutes")


def _finding(one: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "kind": one["kind"],
        "class": one["class_code"],
        "label": one["label"],
        "area_m2": one["area_m2"],
        "share": one["share"],
        "doubtful": bool(one.get("doubtful")),
    }


def _photos(session: Any, spot_uids: Iterable[str], place: str, on: date) -> list[dict[str, Any]]:
    """Photos of the spots taken up to the paper's day: a paper shows nothing that was not there yet."""
    table = session.evidence.read(where={"spot_uid": list(spot_uids)})
    photos = []
    for index in range(len(table)):
        one = row(table.columns, index)
        if not one.get("attachment_uid") or _taken_after(one, on):
            continue
        file = session.attachments.get(one["attachment_uid"])
        point = table.geometry[index]
        photos.append(
            {
                "number": one.get("number") or str(index + 1),
                "taken_at": one.get("taken_text") or _local(one.get("taken_at")) or None,
                "place": place,
                "direction": one.get("direction_deg"),
                "coordinates": None if point is None or point.is_empty else f"X={point.y:.2f}，Y={point.x:.2f}",
                "photographer": one.get("photographer"),
                "proves": None,
                "device": one.get("device"),
                "sha256": file.sha256,
                "storage": f"本案电子证据库，原文件名{file.original_name}",
                "attachment_uid": one["attachment_uid"],
            }
        )
    return sorted(photos, key=lambda photo: str(photo["number"]))


def _taken_after(photo: Mapping[str, Any], on: date) -> bool:
    taken = photo.get("taken_at")
    return taken is not None and local_date(taken) > on


def _tell_later_photos(session: Any, spot_uids: Iterable[str], on: date) -> None:
    """Say that the photos there are were taken after the paper's day.

    :raises InputError: ``document.photos_later``
    """
    table = session.evidence.read(where={"spot_uid": list(spot_uids)}, geometry=False)
    rows = (row(table.columns, index) for index in range(len(table)))
    days = sorted(local_date(one["taken_at"]) for one in rows if one.get("taken_at") is not None)
    if days:
        raise InputError("document.photos_later", day=on.isoformat(), first=days[0].isoformat())


def _service(
    session: Any,
    catalogue: FormCatalogue,
    form: Form,
    case: CaseFile,
    party: Party | None,
    site: Mapping[str, Any],
    receipt: Mapping[str, Any],
) -> dict[str, Any]:
    """What a proof of service (送达回证) lists: outward papers that none before it listed, or the one it is for."""
    if form.id != "D35":
        return {}
    issued: list[Document] = session.documents.find(case_uid=case.uid, status="issued")
    listed = {one.get("uid") for paper in issued if paper.form == "D35" for one in paper.facts.get("served") or ()}
    served = [
        {"uid": paper.uid, "title": paper.title, "number": paper.number, "date": str(paper.issued_on or "")}
        for paper in issued
        # a form of the office's own that is no longer in use is not known any more
        if paper.form in catalogue.forms
        and catalogue.forms[paper.form].receipt
        and (paper.uid == receipt["document"] if receipt else paper.uid not in listed)
    ]
    return {
        "served": served,
        "service": {
            "document_title": "、".join(one["title"] for one in served) or None,
            "document_number": "、".join(one["number"] for one in served if one["number"]) or None,
            "recipient": party.name if party else None,
            "place": (party.address if party else "") or site["address"],
            **(receipt.get("fields") or {}),
        },
    }


def receipt_told(events: Iterable[Event]) -> Mapping[str, Any]:
    """For a receipt (D35) that is drawn up filled: {document, party, fields}, of the event it will have; else empty."""
    last = max(events, key=lambda event: event.seq, default=None)
    told = last.payload.get("receipt") if last is not None and not last.uid else None
    return told if isinstance(told, Mapping) else {}
