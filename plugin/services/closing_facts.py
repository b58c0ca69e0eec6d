"""What the papers that hand over, tell third bodies or end a case tell (D30-D34 D36 D38 D40 D41 D44)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ..domain.case.articles import article_text
from ..domain.case.periods import compute_rule
from ..output.formats import date_cn
from ..output.phrases import remedy_text
from . import enforcement_texts as texts
from .enforcement_view import View
from .told import fill

#: what an application to the court hands over, in the order of ACL art.55
_HANDED_OVER = (
    "D21", "D22", "D24", "D17", "D18", "D47", "D20", "D15", "D06", "D07", "D08", "D09", "D13", "D14", "D35",
)  # fmt: skip
#: steps that stop an execution, and how: for a while, for good, by local law
_SUSPENDING = {"T42": "suspend", "T69": "end", "T70": "end", "T44": "defer"}
#: steps that close a case for one ground of NRPM art.46(1) whatever its state
_CLOSING = {"T65": 7, "T68": 7, "T69": 5, "T70": 5, "T80": 6}
#: papers that are sent on when a case is transferred
_TRANSFERRED = ("D01", "D02", "D06", "D07", "D08", "D09", "D11", "D12", "D13", "D14", "D15")


def fill_closing(view: View) -> None:
    """Fill the groups of these papers in the facts of ``view``."""
    _handed_over(view)
    _notice(view)
    _ending(view)


def _handed_over(view: View) -> None:
    if not view.facts.get("attachments") and view.form in ("D30", "D34"):
        order = _HANDED_OVER if view.form == "D30" else _TRANSFERRED
        found = [view.told.papers[form] for form in order if form in view.told.papers]
        rows = [{"name": paper.title, "number": paper.number or None} for paper in found]
        if view.form == "D30":
            rows.insert(0, {"name": "强制执行申请书", "number": None})
        view.facts["attachments"] = rows
    decision = view.facts.get("decision") or {}
    start = decision.get("served_on")
    due = None
    if start:
        due = compute_rule(view.procedure, "DR27", date.fromisoformat(str(start)[:10]), view.calendar).last_day
    basis = [article_text("LALR art.58") if view.track == "land" else article_text("APL art.74(1)")]
    basis += [article_text("NRPM art.43")] if view.natural_resources else []
    fill(
        view.facts,
        "handover",
        number=view.told.number("D32"),
        effective_on=start,
        due_on=due.isoformat() if due else None,
        plan_number=(view.facts.get("survey") or {}).get("plan_number"),
        basis="、".join(basis),
    )
    fill(view.facts, "acceptance", unit=(view.facts.get("handover") or {}).get("to"))
    fill(view.facts, "substitute", basis=article_text("ACL art.50, 51"))
    kind = (view.facts.get("transfer") or {}).get("kind")
    fill(view.facts, "transfer", basis=_transfer_basis(view, str(kind or "")))


def _transfer_basis(view: View, kind: str) -> str | None:
    if kind == "crime":
        own = [article_text("NRPM art.13(1)")] if view.natural_resources else []
        return "、".join([article_text("APL art.27(1)"), *own])
    if kind == "discipline" and view.natural_resources:
        own = [article_text("LAL art.72")] if view.track == "land" else []
        return "、".join([*own, article_text("NRPM art.13(1)")])
    if kind == "jurisdiction" and view.natural_resources:
        return article_text("NRPM art.11(1)")
    return None


def _notice(view: View) -> None:
    public = view.facts.get("public_service") or {}
    title = str(public.get("document_title") or (view.facts.get("decision") or {}).get("title") or "")
    decision = _decision_called(view, title)
    decided = bool(decision)
    start = date.fromisoformat(str(public.get("posted_on") or view.on)[:10])
    remedies = view.facts.get("remedy") or {}
    open_to_remedy = decided or "强制执行决定" in title
    # against an enforcement decision every party has the ordinary terms
    paper = {**remedies, "short_suit_term": None} if "强制执行决定" in title else remedies
    fill(
        view.facts,
        "public_service",
        document_title=title or None,
        document_number=decision.get("number"),
        content=decision.get("items_text"),
        rights_text=remedy_text(paper, "决定") if open_to_remedy and remedies.get("review_body") else None,
        enforcement=any(word in title for word in ("催告书", "强制执行决定书", "代履行决定书")),
        served_on=compute_rule(view.procedure, "DR30", start, view.calendar).last_day.isoformat(),
    )
    letter = ""
    if view.track == "land" and not (view.facts.get("decision") or {}).get("number"):
        letter = article_text("LALR art.48") + "第四项"
    elif view.natural_resources:
        letter = article_text("NRPM art.40") + "第三项"
    if view.local_law == "ZJ2020" and view.track != "land":
        letter = texts.join_citations([letter, article_text("ZJ2020 art.22, 23")])
    fill(view.facts, "copy_letter", basis=letter or None)


def _decision_called(view: View, title: str) -> Mapping[str, Any]:
    """The decision (D21, D22) that the notice is about, by its title; empty where it is about another paper."""
    decision = view.facts.get("decision") or {}
    known = decision if title and title == decision.get("title") else {}
    for form in ("D21", "D22"):
        paper = view.told.papers.get(form)
        if paper is not None and paper.title == title:
            return {**known, **(paper.facts.get("decision") or {}), **view.paper(form)}
    return known


def _ending(view: View) -> None:
    taken = [event for event in view.events if event.transition in _SUSPENDING]
    stated = view.facts.get("suspension") or {}
    kind = str(stated.get("kind") or (_SUSPENDING[taken[-1].transition] if taken else ""))
    ground = stated.get("ground") or (taken[-1].payload.get("ground") if taken else None)
    words, article = texts.ground_text(kind, ground)
    deferred = kind == "defer" and view.local_law == "ZJ2020"
    fill(
        view.facts,
        "suspension",
        kind=kind or None,
        ground_text=words or None,
        basis=article or (article_text("ZJ2020 art.20") if deferred else None),
        from_on=view.on.isoformat(),
    )
    _closing(view)
    plot = view.facts.get("plot") or {}
    used, usable = plot.get("used_m2"), plot.get("usable_m2")
    fill(
        view.facts,
        "plot",
        freed_m2=(view.facts.get("inspection") or {}).get("freed_m2"),
        cleared_on=view.day_of("T24", "T41") or str((view.facts.get("inspection") or {}).get("at") or "")[:10] or None,
        used_share=float(used) / float(usable) if used and usable else None,
    )


def _closing(view: View) -> None:
    closed = [_CLOSING[event.transition] for event in view.events if event.transition in _CLOSING]
    closing = view.facts.get("closing") or {}
    ground = closing.get("ground") or (closed[-1] if closed else texts.CLOSING_GROUNDS.get(view.state))
    number = int(str(ground)) if str(ground or "").isdigit() else 0
    applied = view.told.steps.get("T37")
    report = view.facts.get("report") or {}
    waiting = f"已于{date_cn(applied.isoformat())}依法申请人民法院强制执行，尚未执行完毕" if applied else ""
    fill(
        view.facts,
        "closing",
        from_on=report.get("from_on") if view.told.steps.get("T06") else None,
        to_on=report.get("to_on") if view.told.steps.get("T11") else None,
        execution_text=texts.EXECUTION_WORDS.get(view.state),
        not_executed=waiting if number == 6 and applied else None,
        ground_words="一二三四五六七"[number - 1] if 1 <= number <= 7 else None,
        result_text=(view.facts.get("decision") or {}).get("items_text")
        or {1: "移送管辖", 2: "终止调查", 3: "不予行政处罚"}.get(number),
    )
    view.facts["closing"]["ground"] = number or None
