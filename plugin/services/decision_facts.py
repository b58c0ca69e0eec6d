"""What the papers from the investigation to the decision tell: composed of events, papers and items, never invented.

Every value that an event states (:mod:`.told`) stands; what is composed here only fills what nobody stated.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from ..domain.case.forms import FormCatalogue
from ..domain.case.periods import Interval, compute, compute_rule
from ..domain.case.procedure import Procedure
from ..domain.case.profiles import Profile
from ..domain.case.records import CaseFile, OrgUnit
from ..domain.case.workdays import WorkCalendar
from ..domain.errors import InputError
from ..output.formats import date_cn, decimal_text
from .heard import heard_text
from .item_texts import (
    CORRECT,
    DEMOLITION,
    FINE,
    basis_text,
    consequence_text,
    numbered,
    perform_text,
    written,
)
from .remedy_facts import is_township, remedy_facts
from .told import Told, fill

#: papers that prove something, and what; letters and measures prove nothing themselves
EVIDENCE = {
    "D06": "违法建设（用地）的位置、结构、层数、面积和现状",
    "D07": "违法建设（用地）的界址、范围和面积",
    "D08": "现场状况",
    "D09": "违法行为的主体、时间、经过和当事人的陈述",
    "D11": "向有关单位调取的书证",
}
#: answers that others gave: group, name, key of the number, of the day and of what it says, what it proves otherwise
_ANSWERS = (
    ("appraisal", "鉴定（认定、测绘）意见", "number", "concluded_on", "conclusion", "面积、造价或者质量安全等专门事项"),
    ("enquiry", "复函", "reply_number", "reply_on", "reply_text", "用地、规划许可的办理情况和规划认定意见"),
)
DECISIONS = ("D21", "D22")
#: papers that are addressed to whom their items name
_ITEM_PAPERS = ("D17", "D18", *DECISIONS)
#: what an order to demolish (责令限期拆除决定书) may hold
_ORDERED = (DEMOLITION, CORRECT)


def fill_decision(
    facts: dict[str, Any],
    told: Told,
    form: str,
    case: CaseFile,
    org: OrgUnit,
    orgs: Iterable[OrgUnit],
    catalogue: FormCatalogue,
    procedure: Procedure,
    profile: Profile,
    calendar: WorkCalendar,
    parties: Mapping[str, str],
    on: date,
) -> None:
    """Fill the groups of the papers up to the decision.

    :param facts: the facts of the case with what events state; changed in place
    :param parties: names by party uid
    """
    proposal = written(told.proposal or _stated_items(told, "D15", "D17", "D18"), case.track)
    decided = written(told.items or _stated_items(told, *DECISIONS, "D46"), case.track)
    items = _for_paper(form, decided, told, on) if form in DECISIONS else (decided or proposal)
    facts["items"] = items
    parties = _address(facts, parties, told.scopes.get(form) or _ordered_to(items if form in _ITEM_PAPERS else ()))
    fine = next((item for item in items if item["kind"] == FINE), None)
    fill(
        facts,
        "case",
        filing_number=told.number("D02"),
        names="、".join(parties.values()) or None,
        fine_citation=basis_text([fine], catalogue) if fine else None,
    )
    facts["evidence"] = facts.get("evidence") or evidence_rows(facts, told)
    if form == "D19":
        _need_hearing_days(facts, procedure, profile, calendar, on)
    nature = _fill_investigation(facts, told, procedure, profile, calendar, on)
    _fill_notice(facts, told, proposal, catalogue, procedure, profile, nature)
    # only the decision itself is sued within fifteen days (LAL art.83), no measure and no later paper
    ordered = items if form in DECISIONS else []
    facts["remedy"] = {**remedy_facts(org, orgs, ordered), **(facts.get("remedy") or {})}
    if (facts.get("decision") or {}).get("on_the_spot"):
        facts["remedy"]["review_first"] = True
    _fill_decision(facts, told, items, org, case, catalogue, parties)


def _ordered_to(items: Iterable[Mapping[str, Any]]) -> set[str]:
    """Uids of the parties that items name; empty where one of them is everybody's."""
    named = [item.get("parties") or () for item in items]
    return {str(uid) for uids in named for uid in uids} if all(named) else set()


def _address(facts: dict[str, Any], parties: Mapping[str, str], scope: Iterable[str]) -> Mapping[str, str]:
    """Address the paper to the parties in scope, to all where none is; returns their names by uid."""
    wanted = set(scope)
    rows = [row for row in facts["parties"] if row.get("uid") in wanted]
    if not rows:
        return parties
    facts["parties"], facts["party"] = rows, rows[0]
    return {uid: name for uid, name in parties.items() if uid in wanted}


def evidence_rows(facts: Mapping[str, Any], told: Told) -> list[dict[str, Any]]:
    """The list of evidence (证据目录) that the issued papers make up."""
    rows = []
    for form, proves in EVIDENCE.items():
        paper = told.papers.get(form)
        if paper is not None:
            name = f"{paper.title}{f'（{paper.number}）' if paper.number else ''}"
            rows.append({"name": name, "form": form, "date": told.day(form), "proves": proves})
    for group, name, number, day, says, proves in _ANSWERS:
        answer = facts.get(group) or {}
        if answer.get(number) or answer.get(says):
            title = f"{name}（{answer[number]}）" if answer.get(number) else name
            rows.append({"name": title, "date": answer.get(day), "proves": answer.get(says) or proves})
    return [{"number": str(number), **row} for number, row in enumerate(rows, 1)]


def _stated_items(told: Told, *forms: str) -> Sequence[Mapping[str, Any]]:
    for form in forms:
        rows = (told.data.get(form) or {}).get("items")
        if rows:
            return [row for row in rows if isinstance(row, Mapping)]
    return ()


def _for_paper(form: str, decided: list[dict[str, Any]], told: Told, on: date) -> list[dict[str, Any]]:
    """The items of one decision paper: no item stands in two, so that no party is ordered the same thing twice."""
    decided_on = max((told.steps[step] for step in ("T19", "T20", "T58") if step in told.steps), default=on)
    taken: set[str] = set()
    for other in DECISIONS:
        paper = told.papers.get(other)
        if other != form and paper is not None and paper.issued_on is not None and paper.issued_on >= decided_on:
            taken |= {str(row.get("id")) for row in paper.facts.get("items") or ()}
    return [item for item in decided if item["id"] not in taken and (form == "D21" or item["kind"] in _ORDERED)]


def _fill_investigation(
    facts: dict[str, Any], told: Told, procedure: Procedure, profile: Profile, calendar: WorkCalendar, on: date
) -> str:
    """Fill the groups of the investigation; returns the nature of the breach in words (违法性质和情节)."""
    land, build = facts["land"], facts["build"]
    touched = []
    for name, words in (("basic_farmland_m2", "永久基本农田"), ("farmland_m2", "耕地")):
        if land.get(name):
            touched.append(f"占用{words}{decimal_text(land[name])}平方米")
            break
    act = str(facts["case"]["cause"] or "违法行为").removeprefix("涉嫌")
    state = [f"建设状态为{build['state']}"] if build.get("state") else []
    nature = "，".join([f"属于{act}的行为", *touched, *state])
    fill(
        facts,
        "report",
        from_on=_iso(told.steps.get("T06")),
        to_on=_iso(told.steps.get("T11")) or on.isoformat(),
        facts_text=facts["case"]["facts_text"],
        law_text=facts["case"]["breach_citation"],
        nature_text=f"当事人违反了{facts['case']['breach_citation']}的规定，{nature}。",
        proposal_text=numbered([item["text"] for item in facts["items"]]) or None,
    )
    for group, rule in (("preservation", "DR05"), ("sealing", "DR06")):
        start = _day_of((facts.get(group) or {}).get("from_on") or on)
        if start is not None:
            period = compute_rule(procedure, rule, start, calendar)
            length = procedure.deadlines[rule].length
            fill(facts, group, from_on=start.isoformat(), days=length, last_day=period.last_day.isoformat())
    fill(facts, "no_penalty", grounds=told.particulars.get("T21", {}).get("ground"))
    fill(facts, "refusal", grounds=_not_fileable(told.particulars.get("T03", {})) or None)
    fill(facts, "hearing", notice_number=told.number("D19"), held_on=_iso_of(told, "hearing_held"))
    asked = told.named("hearing_asked")
    fill(facts, "hearing", asked_on=str(asked[-1].get("day") or "")[:10] or None if asked else None)
    _fill_extension(facts, told, procedure, profile, calendar)
    return f"当事人的上述行为{nature}"


def _not_fileable(seen: Mapping[str, Any]) -> list[str]:
    """Which tests of filing failed (NRPM art.16), of what the guards of the step saw."""
    if not seen:
        return []
    failed = {
        "actor": seen.get("parties") in ([], ()),
        "facts": seen.get("breach") is False,
        "liability": seen.get("liable") is False,
        "minor": bool(seen.get("minor_corrected")),
    }
    return [name for name, found in failed.items() if found]


def _need_hearing_days(
    facts: Mapping[str, Any], procedure: Procedure, profile: Profile, calendar: WorkCalendar, on: date
) -> None:
    """The notice comes seven working days before the hearing (APL art.64(2)), served on its own day at the earliest.

    :raises InputError: ``document.hearing_too_soon``
    """
    held = _day_of((facts.get("hearing") or {}).get("at"))
    if held is None:
        return  # what is missing is asked for by the form itself
    last = compute_rule(procedure, "DR10", on, calendar).last_day
    first = calendar.add_working(last, 1) if profile.setting("hearing_notice_full_days") else last
    if held < first:
        raise InputError("document.hearing_too_soon", held=held.isoformat(), first=first.isoformat())


def _fill_extension(
    facts: dict[str, Any], told: Told, procedure: Procedure, profile: Profile, calendar: WorkCalendar
) -> None:
    """When a period ends and would end once extended, with the days that do not count, as the clock has it.

    What no rule allows to extend must be stated with its basis.
    """
    extension = facts.get("extension") or {}
    sealing = extension.get("kind") == "sealing"
    rule = "DR06" if sealing else profile.decision_due
    spec = procedure.deadlines[rule]
    held = told.papers.get("D12") if sealing else None
    measure = (held.facts if held is not None else facts).get("sealing") or {}
    stated = measure.get("from_on") if sealing else facts["case"].get("filed_on")
    start = _day_of(stated or extension.get("from_on"))
    if start is None or spec.length is None:
        return
    roll = spec.roll or (not sealing and bool(profile.setting("decision_time_rolls")))
    out = [row for row in told.named("excluded") if row.get("rule") == rule]
    spans = [
        Interval(date.fromisoformat(str(row["from"])[:10]), date.fromisoformat(str(row["to"])[:10])) for row in out
    ]

    def last(added: int, excluded: Sequence[Interval] = spans, begin: date = start) -> date:
        return compute(begin, spec.length or 0, spec.unit, calendar, roll, excluded, added).raw_last_day

    allowed = spec.extension if sealing or profile.may_extend_decision else 0
    days = extension.get("days") or allowed
    added = int(str(days)) if str(days or "").isdigit() else 0
    end = calendar.next_working(last(added)) if roll else last(added)
    first = calendar.next_working(last(0)) if roll else last(0)
    fill(
        facts,
        "extension",
        from_on=start.isoformat(),
        original_due=first.isoformat(),
        days=days or None,
        new_due=end.isoformat() if added else None,
        basis=_EXTENDED_BY.get(rule) if allowed else None,
        excluded_text="；".join(_span_text(row, span) for row, span in zip(out, spans)) or None,
        excluded_days=(last(added) - last(added, ())).days or None,
    )


def _span_text(row: Mapping[str, Any], span: Interval) -> str:
    days = f"{date_cn(span.first.isoformat())}至{date_cn(span.last.isoformat())}"
    return f"{str(row.get('reason') or '').strip() or '不计入期限的期间'}（{days}）"


_EXTENDED_BY = {
    "DR06": "《中华人民共和国行政强制法》第二十五条",
    "DR11": "《自然资源行政处罚办法》第三十八条",
    "DR12": "泉政文〔2007〕59号",
}


def _fill_notice(
    facts: dict[str, Any],
    told: Told,
    proposal: Sequence[Mapping[str, Any]],
    catalogue: FormCatalogue,
    procedure: Procedure,
    profile: Profile,
    nature: str,
) -> None:
    fill(
        facts,
        "notice",
        number=told.number("D17"),
        date=told.day("D17"),
        hearing_number=told.number("D18"),
        hearing_date=told.day("D18"),
        facts_text=facts["report"]["facts_text"],
        evidence_text="；".join(str(row["name"]) for row in facts["evidence"]) or None,
        breach_citation=facts["case"]["breach_citation"],
        basis_citation=basis_text(proposal, catalogue) or facts["case"]["basis_citation"],
        proposal_text=numbered([item["text"] for item in proposal]) or None,
        discretion=facts["report"].get("discretion"),
        reasons=nature,
        defence_days=procedure.deadlines[profile.defence].length,
        hearing_days=procedure.deadlines[profile.hearing_request].length,
    )


def _fill_decision(
    facts: dict[str, Any],
    told: Told,
    items: list[dict[str, Any]],
    org: OrgUnit,
    case: CaseFile,
    catalogue: FormCatalogue,
    parties: Mapping[str, str],
) -> None:
    form = next((name for name in DECISIONS if name in told.papers), None)
    served = sorted(told.served(form).values()) if form else []
    fine = next((item for item in items if item["kind"] == FINE), {})
    torn = [item for item in items if item["kind"] == DEMOLITION]
    deadlines = sorted(str(item["self_deadline"])[:10] for item in items if item.get("self_deadline"))
    fill(
        facts,
        "decision",
        form=form,
        title=told.papers[form].title if form else None,
        number=told.number(form) if form else None,
        date=told.day(form) if form else None,
        served_on=served[-1] if served else None,
        facts_text=facts["notice"]["facts_text"],
        evidence_text=facts["notice"]["evidence_text"],
        notice_text=heard_text(told, facts, parties) or None,
        review_text=_reviewed(told, facts) or None,
        breach_citation=facts["notice"]["breach_citation"],
        basis_citation=basis_text(items, catalogue) or facts["notice"]["basis_citation"],
        fine_citation=facts["case"]["fine_citation"],
        discretion=facts["notice"].get("discretion"),
        items_text=numbered([item["text"] for item in items]) or None,
        fine_yuan=fine.get("amount"),
        self_deadline=deadlines[-1] if deadlines else None,
        scope_text="；".join(str(item.get("what") or "") for item in torn if item.get("what")) or None,
        correcting=bool(items) and all(item["kind"] == CORRECT for item in items),
        plan_number=(facts.get("survey") or {}).get("plan_number"),
        area_m2=sum(item["area_m2"] for item in torn if isinstance(item.get("area_m2"), (int, float))) or None,
        consequence=consequence_text(items, case.track, is_township(org)) or None,
        panel_opinion=(facts.get("panel") or {}).get("conclusion"),
    )
    fill(facts, "decision", perform_text=perform_text(items, facts["decision"]) or None)


def _reviewed(told: Told, facts: Mapping[str, Any]) -> str:
    """That the legal review and the panel of heads were held, as far as they were."""
    parts = []
    review = [fact for fact in told.named("legal_review") if fact.get("result") == "同意"]
    if review or (facts.get("review") or {}).get("result") == "同意":
        parts.append("已经法制审核")
    panel = told.named("panel")
    day = (panel[-1].get("day") if panel else None) or (facts.get("panel") or {}).get("at")
    if panel or "D16" in told.papers:
        parts.append(f"经本机关负责人{f'于{date_cn(str(day)[:10])}' if day else ''}集体讨论决定")
    return f"本案{'，并'.join(parts)}。" if parts else ""


def _day_of(value: object) -> date | None:
    """The day of a date or instant as events write it; None for what is none, which is printed as it stands."""
    try:
        return date.fromisoformat(str(value or "")[:10])
    except ValueError:
        return None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _iso_of(told: Told, fact: str) -> str | None:
    found = told.named(fact)
    return str(found[-1].get("day") or "")[:10] or None if found else None
