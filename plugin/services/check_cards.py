"""疑似违法图斑核查登记卡: the card with which a satellite spot goes out to be checked, before there is a case.

Its facts are frozen and its file is hashed like those of any paper; it belongs to a spot and carries no number. While
nothing changed the stored bytes are handed out again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..domain.case.event_chain import canonical, canonical_hash
from ..domain.case.numbering import year_of
from ..domain.case.records import Document
from ..domain.errors import InputError
from ..domain.land.land_use import KINDS
from ..domain.land.units import mu
from ..domain.progress import Progress, Silent, check
from ..output.whole_file import write_whole
from .breach_facts import BASIC_FARMLAND
from .case_facts import competent, current_assessment, row, site_division
from .catalogues import rulebook
from .document_facts import legal_area
from .issued_papers import ISSUED, safe_name
from .open_case import ENDED
from .selection import Refusal

FORM = "check_card"
TITLE = "疑似违法图斑核查登记卡"
PERMITS = {"land_approval": "批地", "land_supply": "供地", "planning": "规划许可", "village": "乡村建设规划许可"}
#: what deliveries of spots call the fields that no column of ours takes (监测图斑)
EXTRA = {
    "project_kind": ("项目类型", "XMLX"),
    "approval_no": ("立项文号", "LXWH"),
    "land_user": ("用地单位", "YDDW", "权利人"),
    "used_from": ("用地时间", "YDSJ", "built_on"),
    "reported": ("上报情况", "SBQK"),
    "balance": ("占补平衡", "ZBPH"),
    "compensation": ("征地补偿", "ZDBC"),
}


@dataclass(frozen=True)
class Card:
    """A card with its bytes; ``reprint`` where nothing changed since the last one."""

    spot_code: str
    document: Document
    pdf: bytes
    reprint: bool = False


@dataclass(frozen=True)
class CardReport:
    """Cards, and spots that got none, with the reason."""

    cards: tuple[Card, ...]
    refused: tuple[Refusal, ...]


def issue_cards(
    workspace: Any,
    spot_uids: Sequence[str],
    on: date,
    actor: str,
    now: datetime,
    progress: Progress | None = None,
) -> CardReport:
    """A card for each spot, each whole or not at all.

    :param on: date of the card
    :raises CancelledError: when cancelled; cards issued until then stay
    """
    progress = progress or Silent()
    cards: list[Card] = []
    refused: list[Refusal] = []
    with workspace.reader() as session:
        known = {str(d.facts.get("spot_uid")): d for d in session.documents.find(form=FORM, status=ISSUED)}
    for position, uid in enumerate(spot_uids):
        check(progress)
        progress.report(position / len(spot_uids), "checkcards.issuing", done=position, total=len(spot_uids))
        try:
            cards.append(_issue(workspace, uid, known.get(uid), on, actor, now))
        except InputError as error:
            refused.append(Refusal(uid, error.code, error.params))
    progress.report(1.0)
    return CardReport(tuple(cards), tuple(refused))


def write_cards(cards: Sequence[Card], folder: str | Path) -> list[Path]:
    """Write each card into a folder, named by the number of its spot.

    :raises InputError: ``output.not_written``
    """
    target = Path(folder)
    written: list[Path] = []
    for card in cards:
        path = target / f"{safe_name(f'{card.spot_code}_核查登记卡')}.pdf"
        if path in written:
            path = path.with_name(f"{path.stem}_{card.document.uid[:8]}.pdf")
        written.append(write_whole(path, card.pdf))
    return written


def card_facts(session: Any, spot_uid: str) -> dict[str, Any]:
    """What the card prints, from the spot, its assessment, its parties and its cases.

    :raises InputError: ``spot.unknown``
    """
    table = session.spots.read(uids=[spot_uid], geometry=False)
    if not len(table):
        raise InputError("spot.unknown", spot=spot_uid)
    spot = row(table.columns, 0)
    extra = spot.get("extra")
    extra = json.loads(extra) if isinstance(extra, str) else (extra or {})
    assessment = current_assessment(session, spot_uid) or {}
    findings = session.findings.find(assessment_uid=assessment["uid"]) if assessment.get("uid") else []
    statement = session.statements.get(assessment["statement_uid"]) if assessment.get("statement_uid") else None
    area = (legal_area(statement) if statement else None) or spot.get("area_ellip_m2")
    parties = [party for party, _ in session.parties.for_spot(spot_uid)]
    cases = session.cases.for_spots([spot_uid])
    standing = [case for case in cases if case.state not in ENDED] or cases
    bodies = [org for org in session.orgs.all() if competent(session, org, "land", site_division(spot))]
    declared, found = spot.get("declared_area_m2"), spot.get("found_on")
    return {
        "agency": {"name": bodies[0].name if bodies else ""},
        "card": {
            "spot_code": spot.get("code"),
            "parcel_code": _codes(findings, "parcel"),
            "area_m2": area,
            "area_mu": float(mu(area)) if area is not None else None,
            "declared_mu": float(mu(declared)) if declared is not None else None,
            "before_phase": spot.get("before_phase"),
            "after_phase": spot.get("after_phase"),
            "project": spot.get("name"),
            "address": spot.get("address"),
            "use": spot.get("use"),
            "land_class": _largest(findings),
            "permits": _permits(session, findings),
            "offender": "、".join(party.name for party in parties) or None,
            "offender_kind": parties[0].kind if parties else None,
            "state": spot.get("building_state"),
            "breach": spot.get("spot_type"),
            "handling": _handling(standing),
            "case_number": standing[-1].number if standing else None,
            "found": found.isoformat() if found and spot.get("source_kind") == "patrol" else None,
            "overlay": _overlay(findings),
            **{name: _first(extra, keys) for name, keys in EXTRA.items()},
        },
        "areas": _areas(session, findings),
    }


def _issue(workspace: Any, uid: str, last: Document | None, on: date, actor: str, now: datetime) -> Card:
    from ..output.documents import missing_requirements, render

    with workspace.reader() as session:
        facts = json.loads(canonical(card_facts(session, uid)))
        content = canonical_hash(facts)
        code = str(facts["card"]["spot_code"] or uid)
        if last is not None and last.facts.get("content_sha256") == content:
            return Card(code, last, session.attachments.content(last.attachment_uid), reprint=True)
    lacking = missing_requirements(FORM, facts)
    if lacking:
        raise InputError("document.incomplete", form=TITLE, missing=[str(one) for one in lacking])
    facts["spot_uid"], facts["content_sha256"] = uid, content
    facts["document"] = {"title": TITLE, "date": on.isoformat(), "number": ""}
    made = render(FORM, facts)
    workspace.files.put(made.pdf, "pdf")
    with workspace.unit_of_work(actor=actor, now=now, reason=f"issue {FORM}") as uow:
        attachment = uow.attachments.add(made.pdf, f"{safe_name(code)}_核查登记卡.pdf", "application/pdf", now)
        document = uow.documents.add(
            Document(
                uid="",
                case_uid="",
                form=FORM,
                title=TITLE,
                org_uid="",
                year=year_of(on),
                status=ISSUED,
                issued_on=on,
                facts=facts,
                facts_sha256=canonical_hash(facts),
                template_sha256=made.template_sha256,
                fonts=tuple(made.fonts),
                attachment_uid=attachment,
                file_sha256=made.sha256,
                created_at=now,
            )
        )
    return Card(code, document, made.pdf)


def _handling(cases: Sequence[Any]) -> str | None:
    """立案 only where a case was filed; a lead alone is neither."""
    if not cases:
        return None
    if any(case.filed_on is not None for case in cases):
        return "filed"
    return "not_filed" if all(case.state == "NO_CASE" for case in cases) else None


def _codes(findings: Sequence[Mapping[str, Any]], kind: str) -> str | None:
    found = [one for one in findings if one["kind"] == kind and one.get("area_m2")]
    found.sort(key=lambda one: -one["area_m2"])
    return "、".join(str(one["class_code"]) for one in found[:3]) or None


def _largest(findings: Sequence[Mapping[str, Any]]) -> str | None:
    classes = [one for one in findings if one["kind"] == "land_class" and one.get("area_m2")]
    best = max(classes, key=lambda one: one["area_m2"], default=None)
    return f"{best['class_code']} {best['label']}".strip() if best else None


def _areas(session: Any, findings: Sequence[Mapping[str, Any]]) -> dict[str, float | None]:
    """原地类 in m² by the land law's kinds; None where no land class layer was overlaid."""
    classes = [one for one in findings if one["kind"] == "land_class" and one.get("area_m2") is not None]
    zones = [one for one in findings if one["kind"] == "zone" and one["class_code"] == BASIC_FARMLAND]
    basic = sum(one["area_m2"] or 0.0 for one in zones) if findings else None
    if not classes:
        return {"agricultural": None, "farmland": None, "basic_farmland": basic, "construction": None, "unused": None}
    use = rulebook(session.settings).book.land_use
    sums = dict.fromkeys(KINDS, 0.0)
    for one in classes:
        kind = use.kind(str(one["class_code"]))
        if kind:
            sums[kind] += one["area_m2"]
    sums["agricultural"] += sums["farmland"]  # 耕地 is 农用地
    return {**sums, "basic_farmland": basic}


def _permits(session: Any, findings: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    uids = [uid for one in findings if one["kind"] == "permit" for uid in one["ref_uids"] or ()]
    if not uids:
        return []
    table = session.permits.read(uids=uids, geometry=False)
    found = []
    for index in range(len(table)):
        one = row(table.columns, index)
        found.append(
            {
                "kind": PERMITS.get(str(one.get("kind")), one.get("kind")),
                "authority": one.get("authority"),
                "number": one.get("number"),
                "issued_on": one["issued_on"].isoformat() if one.get("issued_on") else None,
                "area_m2": one.get("approved_area_m2"),
                "farmland_m2": None,
            }
        )
    return found


def _overlay(findings: Sequence[Mapping[str, Any]]) -> str | None:
    zones = [one for one in findings if one["kind"] == "zone" and one.get("area_m2")]
    return "、".join(f"{one['label']}{one['area_m2']:.2f}平方米" for one in zones) or None


def _first(extra: Mapping[str, Any], keys: Sequence[str]) -> Any:
    return next((extra[key] for key in keys if extra.get(key)), None)
