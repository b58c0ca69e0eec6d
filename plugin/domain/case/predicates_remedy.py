"""Guards of service and remedies (送达、复议、诉讼): a decision binds whom it was served on; remedies come first."""

from __future__ import annotations

from .course import MEASURE
from .e0 import e0_group
from .lanes import DONE_STATES
from .predicates_decision import name_of
from .remedy_terms import remedy_ends
from .seen import Missing, Seen


def served(seen: Seen) -> list[Missing]:
    """Each party in scope was served with the decision by a lawful way (APL art.61)."""
    if not seen.items or not seen.parties:
        return [("need.items", {})]
    return [
        ("need.decision_served", {"party": name_of(seen, party), "item": item.id})
        for item in seen.items
        for party in seen.parties
        if party in item.parties and not _served_by(seen, item.id, party)
    ]


def _served_by(seen: Seen, item: str, party: str) -> bool:
    day = seen.course.decision_served_on(item, party)
    return day is not None and day <= seen.on


def remedy_paper(seen: Seen) -> list[Missing]:
    """The day on which the party got the decision or ruling that ended the remedy: the next period starts there."""
    day = seen.day("served_on", "paper_on", "judgment_served_on")
    return [] if day is not None and day <= seen.on else [("need.remedy_paper", {})]


def judgment_in_force(seen: Seen) -> list[Missing]:
    """The judgment is in force: nobody appealed in time, or it is one of the second instance (ALL art.85)."""
    day = seen.day("in_force_on")
    if day is None or day > seen.on:
        return [("need.judgment_in_force", {})]
    if seen.stated("second_instance"):
        return []
    served_on = seen.day("judgment_served_on", "served_on")
    if served_on is None:
        return [("need.judgment_served", {})]
    if served_on is not None:
        last = seen.period("DR40", served_on).last_day
        if day <= last:
            return [("need.appeal_over", {"last": last.isoformat()})]
    return []


def ruling_in_force(seen: Seen) -> list[Missing]:
    """The ruling that ended the suit is on file and in force (ALL art.85)."""
    found = remedy_paper(seen)
    if not found and seen.stated("in_force") is False:
        found.append(("need.judgment_in_force", {}))
    return found


def review_over(seen: Seen) -> list[Missing]:
    """Out of a review into court only after its decision, or when its time is over (ALL art.45)."""
    if seen.day("review_decided_on") is not None:
        return []
    found: list[Missing] = []
    for remedy in seen.course.remedies:
        if not remedy.open or remedy.kind != "review" or (seen.parties and remedy.party not in ("", *seen.parties)):
            continue
        if seen.items and not any(remedy.concerns(item.id) for item in seen.items):
            continue
        if remedy.suspended:
            found.append(("need.review_resumed", {"party": name_of(seen, remedy.party)}))
            continue
        start = remedy.accepted_on or remedy.lodged_on or remedy.recorded_on or seen.on
        last = seen.period("DR18", start, "DR18" in seen.course.extended, remedy.stood_still).last_day
        if seen.on <= last:
            found.append(("need.review_over", {"party": name_of(seen, remedy.party), "last": last.isoformat()}))
    return found


def remedy_in_time(seen: Seen) -> list[Missing]:
    """Lodged within its period, or taken by the review body or the court for a good reason (ARL art.20; ALL 48)."""
    if seen.stated("good_reason"):
        return []
    kind = "remedy.review" if seen.step is not None and seen.step.lodges == "review" else "remedy.suit"
    lodged = seen.day("lodged_on") or seen.on
    found: list[Missing] = []
    for item in seen.item_courses():
        for party in item.parties:
            if seen.parties and party.party not in seen.parties:
                continue
            ends = [end.day for end in remedy_ends(item, party, seen.calendar, seen.terms) if end.code.startswith(kind)]
            # what was judged, or reviewed and kept, is not brought again
            ends.append(party.judgment_in_force_on)
            ends.append(party.review_kept_served_on if kind == "remedy.review" else None)
            last = max((day for day in ends if day is not None), default=None)
            if last is not None and lodged > last:
                told = {"party": name_of(seen, party.party), "item": item.item, "last": last.isoformat()}
                found.append(("need.remedy_in_time", told))
    return found


def remedy_after_end(seen: Seen) -> list[Missing]:
    """Where everything is done and closed a remedy that comes late has to be told with its reason."""
    return remedy_in_time(seen) if seen.states and all(state in DONE_STATES for state in seen.states) else []


def no_remedy_pending(seen: Seen) -> list[Missing]:
    """No review or suit of a party in scope is open, a suspended one included (ACL art.44, 53)."""
    concerned = set(seen.parties or seen.concerned)
    open_now = [remedy for remedy in seen.course.remedies if remedy.open]
    return [
        ("need.no_remedy", {"party": name_of(seen, remedy.party)})
        for remedy in open_now
        if (not concerned or not remedy.party or remedy.party in concerned)
        and (not seen.items or any(remedy.concerns(item.id) or item.kind == MEASURE for item in seen.items))
    ]


def no_remedy_confirmed(seen: Seen) -> list[Missing]:
    """Review body and court were asked and answered, on or after E0, that nothing was lodged (CPL art.85; ARL 88)."""
    if seen.fast_track or _all_judged(seen):
        return []
    answer = seen.course.remedy_answer_on
    stated = seen.day("remedy_answer_on")
    days = [day for day in (answer, stated) if day is not None and day <= seen.on]
    if not days:
        return [("need.remedy_answer", {})]
    for item in seen.item_courses(("demolition",)):
        first = e0_group(item, seen.calendar, seen.terms).day
        if first is not None and max(days) < first:
            return [("need.remedy_answer_after", {"day": max(days).isoformat(), "e0": first.isoformat()})]
    return []


def _all_judged(seen: Seen) -> bool:
    """True if a judgment in force upheld the decision for every party of the items in scope (救济程序已终结)."""
    upheld = [one for one in seen.course.remedies if one.outcome == "upheld"]
    pairs = [(party, item.id) for item in seen.items for party in item.parties]
    judged = all(any(one.party == party and one.concerns(item) for one in upheld) for party, item in pairs)
    return "remedy_final" in seen.flags and bool(pairs) and judged


def same_act_again(seen: Seen) -> list[Missing]:
    """A revoked decision is not made again on the same facts and reasons, unless only procedure failed (ALL art.71)."""
    if seen.course.revoked_for == "procedure" or seen.stated("new_facts") or seen.stated("new_reasons"):
        return []
    return [("need.new_facts", {})]
