"""What a step brings, in words: state, dates with their reasons, what is no longer due, and what has to come first."""

from __future__ import annotations

from html import escape

from ..services.step_context import Context
from ..services.step_foresee import Foreseen
from .lists import listed
from .messages import say, tr
from .reckoning import reasons_in_words
from .step_words import fact_name, procedure_word

WARNING = "⚠ "


def answer_words(kind: str, what: str, context: Context | None = None) -> str:
    """What to do first, as the text of a link."""
    if kind == "fact":
        return tr("Record: {what}").format(what=fact_name(what))
    if kind == "delivery":
        return tr("Record the service of {what}").format(what=what) if what else tr("Record the service")
    if kind == "document":
        return tr("Issue {what}").format(what=what) if what else tr("Issue the paper")
    if kind == "step":
        name = procedure_word(context.title_of(what)) if context else what
        return tr("Take the step first: {what}").format(what=name)
    if kind == "register":
        return {
            "parties": tr("Complete the parties"),
            "officers": tr("Complete the officers and their cards (settings)"),
            "evidence": tr("Complete the evidence"),
            "place": tr("Look at the place"),
            "profile": tr("Ask whoever keeps the profile of the office"),
            "decision": tr("Look at the items of the decision"),
            "linked": tr("Look at the linked cases"),
        }.get(what, what)
    return tr("Only time helps")


def what_follows(context: Context, seen: Foreseen) -> list[str]:
    """What would follow, a paragraph of rich text for each thing."""
    lines: list[str] = []
    if seen.after != seen.before:
        lines.append(
            tr("State: {before} → {after}").format(
                before=escape(procedure_word(seen.before)), after=escape(procedure_word(seen.after))
            )
        )
    else:
        lines.append(tr("State stays: {state}").format(state=escape(procedure_word(seen.before))))
    if seen.step:
        lines.append(tr("Issuing it takes the step: {step}").format(step=escape(procedure_word(seen.step))))
    for item, party, before, after in seen.lanes:
        who = escape(context.name_of(party))
        lines.append(
            tr("Item {item}, {party}: {state}").format(item=escape(item), party=who, state=_arrow(before, after))
        )
    if seen.flags:
        lines.append(tr("Marked: {flags}").format(flags=escape(listed(map(procedure_word, seen.flags)))))
    for due in seen.dates:
        name = escape(
            " · ".join(filter(None, (procedure_word(due.name), context.name_of(due.party) if due.party else "")))
        )
        why = "<br>".join(escape(with_names(context, one)) for one in reasons_in_words(due.explained.reasons))
        lines.append(f"<b>{due.last_day.isoformat()}</b> {name}<br><small>{why}</small>")
    for due in seen.gone:
        lines.append(
            tr("No longer due: {name} ({day})").format(
                name=escape(procedure_word(due.name)), day=due.last_day.isoformat()
            )
        )
    lines += [WARNING + escape(say(code, **params)) for code, params in seen.warnings]
    return lines


def with_names(context: Context, text: str) -> str:
    """Parties by name where a reason has their ids."""
    for uid, name, _ in context.parties:
        text = text.replace(uid, name)
    return text


def _arrow(before: str, after: str) -> str:
    return escape(f"{procedure_word(before)} → {procedure_word(after)}" if before else procedure_word(after))
