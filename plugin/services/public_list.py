"""The list of buildings that are to be demolished, or were (拟拆名单公示、拆除情况公布, D57), for everybody to read.

Persons stand with their surname alone, no number and no telephone leaves the office. Only what is decided and served is
published as to be demolished: a clue is no finding, and a case under review may still be lost.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..domain.case.course_events import REMEDY_STATES
from ..domain.case.fold import in_force, state_name
from ..domain.case.masking import mask_name, mask_text
from ..domain.case.records import CaseFile, OrgUnit
from ..domain.errors import InputError, UnlawfulStepError
from ..domain.local_time import local_date
from ..domain.progress import Progress, Silent, check
from .case_catalogues import current_forms, procedure_of
from .case_facts import case_parties, current_assessment, spot_rows
from .case_state import CaseView, dates_of
from .dispose import dispose
from .document_facts import legal_area
from .folded_cases import folded, need_case
from .form_templates import template_for
from .issued_papers import Issued
from .office_papers import Wanted, issue_office_paper
from .selection import Refusal

FORM = "D57"
PLAN, DONE = "plan", "done"
SURNAME, HIDDEN = "surname", "hidden"
#: states of a lane in which a demolition lies ahead
AHEAD = (
    "SERVED",
    "SELF_PERFORM",
    "REMINDED",
    "ANNOUNCED",
    "GOV_ORDERED",
    "ENFORCE_DECIDED",
    "COURT_APPLIED",
    "COURT_RULED",
    "EXECUTING",
)
_PLACES = re.compile(
    r"(?:[^镇乡]{1,6}?[县区市])?(?P<town>[^县区市]{1,8}?(?:镇|乡|街道))(?P<village>.{1,8}?(?:村|社区|居委会))?"
)
HEADS = (
    ("序号", 6, ""),
    ("镇村", 18, "division"),
    ("位置", 30, "place"),
    ("违法主体", 18, "party"),
    ("占地面积（平方米）", 14, "area_m2"),
    ("建筑面积（平方米）", 14, "floor_m2"),
    ("违法类型", 26, "breach"),
    ("优先拆除类别", 18, "priority"),
    ("计划拆除时间", 18, "planned_on"),
    ("拆除情况", 16, "result"),
)


@dataclass(frozen=True)
class PublicList:
    """A list ready to be printed.

    :param facts: those of the form D57
    :param template: the bureau's own where it has one
    """

    kind: str
    rows: tuple[Mapping[str, Any], ...]
    refused: tuple[Refusal, ...]
    facts: Mapping[str, Any]
    body: OrgUnit
    on: date
    template: Any = FORM


def public_list(
    workspace: Any,
    case_uids: Sequence[str],
    kind: str,
    batch: str,
    on: date,
    until: date | None = None,
    org: str = "",
    names: str = SURNAME,
    progress: Progress | None = None,
) -> PublicList:
    """Make a list of cases.

    :param kind: ``plan`` for what is to be demolished, ``done`` for what was
    :param batch: 批次, printed
    :param until: last day on which objections are taken (公示期)
    :param org: code or name of the body that publishes; needed where the cases belong to several
    :param names: ``surname`` prints 陈×, ``hidden`` 个人
    :raises InputError: ``publiclist.nothing``, ``publiclist.org``, ``publiclist.batch``
    """
    progress = progress or Silent()
    if not batch.strip():
        raise InputError("publiclist.batch")
    rows: list[dict[str, Any]] = []
    refused: list[Refusal] = []
    with workspace.reader() as session:
        cases = [need_case(session, uid) for uid in case_uids]
        body = _body(session, cases, org)
        template = template_for(session, FORM)
        for position, case in enumerate(cases):
            check(progress)
            progress.report(position / len(cases), "publiclist.reading", done=position, total=len(cases))
            try:
                rows.append(_row(session, case, kind, on, names))
            except (InputError, UnlawfulStepError) as error:
                refused.append(Refusal(case.number, error.code, error.params))
    if not rows:
        raise InputError("publiclist.nothing", refused=len(refused))
    rows.sort(key=lambda row: (str(row["division"] or ""), str(row["place"])))
    facts = {
        "agency": {"name": body.name, "address": body.address, "contact": body.contact, "phone": body.phone},
        "document": {"number": "", "date": on.isoformat(), "date_cn": f"{on.year}年{on.month}月{on.day}日"},
        "public_list": {
            "kind": kind,
            "batch": batch.strip(),
            "from_on": on.isoformat(),
            "until": until.isoformat() if until else None,
            "area_m2": _sum(rows, "area_m2"),
            "floor_m2": _sum(rows, "floor_m2"),
        },
        "listed": rows,
    }
    progress.report(1.0)
    return PublicList(kind, tuple(rows), tuple(refused), facts, body, on, template)


def draw_list(made: PublicList) -> bytes:
    """The list as PDF, a draft without a number.

    :raises InputError: ``document.incomplete``
    """
    from ..output.documents import render

    return render(made.template, made.facts).pdf


def issue_list(workspace: Any, made: PublicList, actor: str, now: datetime) -> Issued:
    """Issue the list as a paper of the office: numbered, frozen, stored.

    :raises InputError: ``document.incomplete``
    """
    data = {FORM: {"public_list": made.facts["public_list"], "listed": list(made.rows)}}
    wanted = Wanted(made.on, actor, now, data, made.body.uid)
    return issue_office_paper(workspace, current_forms().form(FORM), wanted)


def write_sheet(made: PublicList, path: str | Path) -> int:
    """Write the list as XLSX; returns the number of buildings."""
    from ..output.spreadsheet import AREA, Column, Sheet, write_workbook

    done = made.kind == DONE
    title = "违法建设拆除情况公布" if done else "拟拆除违法建设名单公示"
    columns = []
    for head, width, name in HEADS:
        shown = "拆除时间" if done and name == "planned_on" else head
        columns.append(Column(shown, width, AREA if name.endswith("_m2") else "", wrap=width > 20))
    rows = [[number, *(row.get(name) for _, _, name in HEADS[1:])] for number, row in enumerate(made.rows, 1)]
    told = made.facts["public_list"]
    total = ["合计", None, None, f"共{len(rows)}处", told["area_m2"], told["floor_m2"]]
    notes = (f"{made.facts['agency']['name']}　{title}　{told['batch']}",)
    write_workbook(Path(path), [Sheet(title, columns, [*rows, total], notes)], title)
    return len(rows)


def _body(session: Any, cases: Sequence[CaseFile], wanted: str) -> OrgUnit:
    known: list[OrgUnit] = list(session.orgs.all())
    text = wanted.strip()
    if text:
        found = next((org for org in known if text in (org.code, org.name, org.short, org.uid)), None)
    else:
        uids = {case.org_uid for case in cases}
        found = next((org for org in known if {org.uid} == uids), None)
    if found is None:
        raise InputError("publiclist.org", value=text, known="、".join(org.name for org in known))
    return found


def _row(session: Any, case: CaseFile, kind: str, on: date, names: str) -> dict[str, Any]:
    """One building.

    :raises InputError: why it may not stand in the list
    """
    events = session.events.for_case(case.uid)
    past = [event for event in in_force(events) if local_date(event.occurred_at) <= on]
    view = dates_of(session, case, folded(session, case, past, on))
    items = [item for item in view.state.items if item.kind == "demolition"]
    if not items:
        raise InputError("publiclist.no_demolition", state=state_name(procedure_of(session, case), view.state.state))
    when, result = _done(view, items) if kind == DONE else _ahead(session, case, view, items)
    spot = next(iter(spot_rows(session, case.spot_uids).values()), {})
    place = str(spot.get("address") or "")
    division = _division(session, spot, place)
    assessment = current_assessment(session, str(spot.get("uid") or "")) if spot else None
    floors = [item.area_m2 for item in items if item.area_m2 is not None]
    first = [zh for _, zh in dispose(session, case, events, on).classification.first]
    return {
        "division": division or None,
        "place": mask_text(place.removeprefix(division)) or f"图斑{spot.get('code') or ''}处",
        "party": "、".join(_shown(party, names) for party, _ in case_parties(session, case)) or "待查",
        "area_m2": _footprint(session, spot, assessment),
        "floor_m2": sum(floors) if floors else spot.get("floor_area_m2"),
        "breach": case.cause[2:] if case.cause.startswith("涉嫌") else case.cause,
        "priority": "、".join(first) or None,
        "planned_on": when,
        "result": result,
    }


def _ahead(session: Any, case: CaseFile, view: CaseView, items: Sequence[Any]) -> tuple[str | None, str | None]:
    """When what is decided is to be demolished: the day named in the decision, else the earliest lawful one."""
    open_items = [item for item in items if not _done_on(view, item.id)]
    if not open_items:
        raise InputError("publiclist.demolished")
    wanted, course = {item.id for item in open_items}, view.state.course
    for lane in view.lanes:
        # a review or suit may run beside the court's execution
        pending = [one for one, kind in REMEDY_STATES.items() if course.remedy_pending(lane.party, lane.item, kind)]
        if lane.item in wanted and (lane.state not in AHEAD or pending):
            state = pending[0] if lane.state in AHEAD else lane.state
            raise InputError("publiclist.not_ahead", state=state_name(procedure_of(session, case), state))
    told = view.state.course.enforcement
    named = [told[item.id].execution_time for item in open_items if item.id in told]
    days = [day for day in named if day is not None]
    if days:
        return max(days).isoformat(), "未拆除"
    found = [view.earliest_demolition[item.id].day for item in open_items if item.id in view.earliest_demolition]
    lawful = [day for day in found if day is not None]
    if len(lawful) < len(open_items):
        return None, "未拆除"
    day = max(lawful)
    return f"不早于{day.year}年{day.month}月{day.day}日", "未拆除"


def _done(view: CaseView, items: Sequence[Any]) -> tuple[str | None, str]:
    days = {item.id: _done_on(view, item.id) for item in items}
    done = [day for day in days.values() if day is not None]
    if not done:
        raise InputError("publiclist.not_demolished")
    told = view.state.course.enforcement
    forced = any(item.id in told and told[item.id].started_on is not None for item in items)
    way = "强制拆除" if forced else "自行拆除"
    if view.state.course.taken_over:
        way = "已拆除"
    return max(done).isoformat(), way if len(done) == len(items) else f"部分{way}"


def _done_on(view: CaseView, item: str) -> date | None:
    told = view.state.course.enforcement.get(item)
    if told is not None and told.done_on is not None:
        return told.done_on
    lanes = [lane.state for lane in view.lanes if lane.item == item]
    if not lanes or any(state not in ("EXECUTED", "CLOSED", "POST_USE") for state in lanes):
        return None
    # closed alone does not say that it was demolished
    days = [step.occurred_at for step in view.state.history if step.after == "EXECUTED"]
    return local_date(min(days)) if days else None


def _shown(party: Any, names: str) -> str:
    if party.kind == "entity":
        return str(party.name)
    return "个人" if names == HIDDEN else mask_name(party.name)


def _footprint(session: Any, spot: Mapping[str, Any], assessment: Mapping[str, Any] | None) -> float | None:
    """The stored legal area, the one number that all papers share; as an old ledger states it where there is none."""
    uid = (assessment or {}).get("statement_uid")
    statement = session.statements.get(uid) if uid else None
    area = legal_area(statement) if statement is not None else None
    return area if area is not None else spot.get("area_ellip_m2") or spot.get("declared_area_m2")


def _division(session: Any, spot: Mapping[str, Any], place: str) -> str:
    names = {
        org.division_code: org.name.replace("人民政府", "") for org in session.orgs.all() if "人民政府" in org.name
    }
    told = _PLACES.match(place)
    town = names.get(str(spot.get("town_code") or "")) or (told["town"] if told else "") or ""
    village = (told["village"] if told else "") or ""
    return f"{town}{village}"


def _sum(rows: Sequence[Mapping[str, Any]], name: str) -> float | None:
    values = [row[name] for row in rows if row[name] is not None]
    return sum(values) if values else None
