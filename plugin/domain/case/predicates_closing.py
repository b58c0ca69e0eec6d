"""Guards of performance and closing (履行、结案): what was done, what was sent elsewhere first, who approved."""

from __future__ import annotations

from .predicates_filing import head_approved
from .seen import Missing, Seen

#: ways in which a breach may be put right (CR1, CR2, local policy)
CORRECTABLE = ("CR1", "CR2", "local")


def performed(seen: Seen) -> list[Missing]:
    """Each item in scope was performed and the performance checked on the spot (验收)."""
    if seen.stated("performed"):
        return []
    open_items = [item.id for item in seen.items if _done_on(seen, item.id) is None]
    if seen.items and not open_items:
        return []
    return [("need.performed", {"items": open_items})]


def _done_on(seen: Seen, item: str) -> object:
    progress = seen.course.enforcement.get(item)
    return progress.done_on if progress else None


def correctable(seen: Seen) -> list[Missing]:
    """The breach can be put right: rule CR1 or CR2, or a local policy (建法〔2012〕99号)."""
    if seen.stated("correctable") in CORRECTABLE:
        return []
    if seen.items and all(item.kind == "correct" for item in seen.items):
        return []
    return [("need.correctable", {"known": ", ".join(CORRECTABLE)})]


def permit_not_frozen(seen: Seen) -> list[Missing]:
    """No permit is given while permits are frozen for the case (LALR art.48(4); NRPM art.40(3))."""
    if "permit_freeze" in seen.flags and seen.stated("by_permit"):
        return [("need.permit_freeze", {})]
    return []


def handed_over(seen: Seen) -> list[Missing]:
    """The decision is in effect and the party hands the confiscated thing over (LALR art.58; NRPM art.43)."""
    if not seen.stated("handed_over") and not seen.has_paper("D33", "D32"):
        return [("need.handed_over", {})]
    return []


def leads_sent(seen: Seen) -> list[Missing]:
    """Leads to crimes and to officials' duties were sent on before the case is closed (NRPM art.46)."""
    suspected = bool(seen.stated("crime_suspected") or seen.stated("discipline_lead"))
    return [("need.leads_sent", {})] if suspected and not seen.course.crime_sent else []


def closing_while_executed(seen: Seen) -> list[Missing]:
    """Closing while the court executes is for natural-resources bodies (NRPM art.46(6)); others wait for the end."""
    if seen.track == "land" or seen.stated("natural_resources_body"):
        return []
    return [("need.executed_first", {})]


def delay_approved(seen: Seen) -> list[Missing]:
    """The delay or instalments of the fine are approved with a last day (APL art.66)."""
    found = head_approved(seen)
    until = seen.day("until")
    if until is None or until <= seen.on:
        found.append(("need.delay_until", {}))
    return found


def agreement_made(seen: Seen) -> list[Missing]:
    """An agreement on performance that harms neither public interest nor others (ACL art.42)."""
    return [] if seen.stated("agreement") else [("need.agreement", {})]
