"""Guards of the way to the court (申请法院强制执行): what goes there, when, and what its ruling allows."""

from __future__ import annotations

from .court_window import court_window
from .demolition_day import earliest_demolition_land
from .predicates_decision import name_of
from .seen import Missing, Seen


def court_item(seen: Seen) -> list[Missing]:
    """The court takes only what the body may not carry out itself (ACL art.13, 53; LAL art.83; SPC2013-5)."""
    if not seen.items:
        return [("need.items", {})]
    found: list[Missing] = []
    for item in seen.items:
        power = seen.procedure.power(item.kind, seen.track)
        if not (power.court or item.changed_in_review):
            found.append(("need.court_item", {"item": item.id, "by": power.by, "article": power.basis}))
    return found


def in_court_window(seen: Seen) -> list[Missing]:
    """Applied after reminder and remedies and not later than three months after the time to sue (ACL art.53-54)."""
    if not seen.items:
        return [("need.items", {})]
    found: list[Missing] = []
    for item in seen.item_courses():
        for party in item.parties:
            if seen.parties and party.party not in seen.parties:
                continue
            window = court_window(item, party, seen.calendar, seen.terms)
            told = {"party": name_of(seen, party.party), "item": item.item}
            if window.start.day is None or window.end.day is None:
                end = window.start if window.start.day is None else window.end
                found.append(("need.no_such_day", {"item": item.item, "why": [(end.code, {})]}))
            elif seen.on < window.start.day:
                found.append(("need.court_window_open", {**told, "day": window.start.day.isoformat()}))
            elif seen.on > window.end.day and not seen.stated("good_reason"):
                found.append(("need.court_window_past", {**told, "day": window.end.day.isoformat()}))
    return found


def window_not_lapsed(seen: Seen) -> list[Missing]:
    """A delay of the fine is approved while the court can still be asked: it revives nothing (ACL art.53, APL 72)."""
    found: list[Missing] = []
    for item in seen.item_courses(("fine",)):
        for party in item.parties:
            end = court_window(item, party, seen.calendar, seen.terms).end.day
            if end is not None and seen.on > end and not seen.stated("good_reason"):
                told = {"party": name_of(seen, party.party), "item": item.item, "day": end.isoformat()}
                found.append(("need.court_window_past", told))
    return found


def reconsideration_or_window(seen: Seen) -> list[Missing]:
    """The higher court was asked in time, or the window is still open (ACL art.56, 58; ALLI art.155, 161)."""
    asked = seen.day("reconsideration_asked_on")
    if asked is not None:
        known = [seen.course.enforcement.get(item.id) for item in seen.items]
        refused = [one.refused_on for one in known if one is not None and one.refused_on is not None]
        lasts = [seen.period("DR24", day).last_day for day in refused]
        if lasts and max(refused) <= asked <= min(*lasts, seen.on):
            return []
        return [("need.reconsideration", {"last": min(lasts).isoformat() if lasts else "-"})]
    return in_court_window(seen)


def execution_open(seen: Seen) -> list[Missing]:
    """The case was closed with an execution still open (NRPM art.46(6))."""
    return [] if "execution_open" in seen.flags else [("need.execution_open", {})]


def remedy_final(seen: Seen) -> list[Missing]:
    """A judgment in force upheld the decision, and two years for asking its execution are not over (ALL art.95)."""
    if "remedy_final" not in seen.flags:
        return [("need.remedy_final", {})]
    found: list[Missing] = []
    upheld = [one for one in seen.course.remedies if one.outcome == "upheld"]
    for one in upheld:
        if seen.parties and one.party not in seen.parties:
            continue
        start = one.performance_until or one.paper_on or one.in_force_on
        if start is None:
            continue
        last = seen.period("DR38", start).last_day
        if seen.on > last and not seen.stated("good_reason"):
            found.append(("need.judgment_time", {"party": name_of(seen, one.party), "last": last.isoformat()}))
    for item in seen.items:
        for party in seen.parties:
            if party in item.parties and not any(one.party == party and one.concerns(item.id) for one in upheld):
                found.append(("need.judgment_of_party", {"party": name_of(seen, party)}))
    return found


def ruling_served(seen: Seen) -> list[Missing]:
    """The court allowed it, its ruling was served and the term in it is over (ACL art.57; ALLI art.160)."""
    found: list[Missing] = []
    for item in seen.item_courses(("demolition", "restore", "correct", "confiscation")):
        progress = seen.course.enforcement.get(item.item)
        ruling = progress.ruling if progress else None
        if ruling is None:
            found.append(("need.ruling", {"item": item.item}))
            continue
        first = earliest_demolition_land(item, seen.calendar).day
        if first is None or seen.on < first:
            found.append(("need.ruling_served", {"item": item.item, "day": first.isoformat() if first else "-"}))
    return found or ([] if seen.items else [("need.items", {})])


def court_informed(seen: Seen) -> list[Missing]:
    """The court that ruled knows of a review or suit lodged since and ordered no stop (ARL art.42; ALL art.56)."""
    told = seen.day("court_informed_on")
    found: list[Missing] = []
    for remedy in seen.course.remedies:
        concerned = not seen.items or any(remedy.concerns(item.id) for item in seen.items)
        if not (remedy.open and concerned):
            continue
        since = remedy.lodged_on or remedy.recorded_on
        if told is None or told > seen.on or (since is not None and told < since):
            found.append(("need.court_informed", {"party": name_of(seen, remedy.party)}))
    return found


def preservation_reason(seen: Seen) -> list[Missing]:
    """Good reason to fear that the party evades execution (ALLI art.159)."""
    return [] if seen.stated("evasion_feared") else [("need.evasion", {})]


def immediate_execution(seen: Seen) -> list[Missing]:
    """Urgent for public safety, approved by the president of the court (ACL art.59)."""
    found: list[Missing] = []
    if not seen.stated("public_safety"):
        found.append(("need.public_safety", {}))
    if not seen.stated("president_approved"):
        found.append(("need.president", {}))
    return found
