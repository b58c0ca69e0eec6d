"""Guards of reminder, enforcement decision and demolition (催告、强制执行、拆除): never early, never by night."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Optional

from ..local_time import CHINA
from .course import MEASURE, DecisionItem
from .demolition_day import earliest_demolition, earliest_demolition_land, reminder_end
from .e0 import e0, e0_group
from .explained import Explained
from .predicates_decision import name_of
from .seen import Missing, Seen, day_of
from .self_terms import late_days, late_term

#: grounds for suspending execution (ACL art.39), and an order of review body or court (ARL art.42; ALL art.56)
SUSPENSION_GROUNDS = ("unable", "third_party_claim", "irreparable_loss", "other", "ordered_to_stop")
#: grounds for ending execution (ACL art.40)
END_GROUNDS = ("person_dead", "entity_ended", "object_gone", "decision_revoked", "other")


def not_performed(seen: Seen) -> list[Missing]:
    """Something in scope is still to be done (ACL art.34)."""
    return [] if any(item.open for item in seen.items) else [("need.open_item", {})]


def self_deadline_over(seen: Seen) -> list[Missing]:
    """The term for performing by oneself is over for the parties in scope (ACL art.34)."""
    found: list[Missing] = []
    for item in seen.items:
        last = _self_deadline(seen, item)
        if last is None:
            found.append(("need.self_deadline", {"item": item.id}))
        elif seen.on <= last:
            found.append(("need.self_deadline_over", {"item": item.id, "last": last.isoformat()}))
    return found


def _self_deadline(seen: Seen, item: DecisionItem) -> Optional[date]:
    """The latest of what the decision names and, for a fine, fifteen days from receipt (APL art.67, DR14)."""
    parties = [party for party in item.parties if not seen.parties or party in seen.parties]
    days = [item.self_deadline, *(item.party_deadlines.get(party) for party in parties)]
    days.extend(day for party in parties for day in _late(seen, item, party, item.self_deadline))
    if item.kind == "fine":
        for party in parties:
            served = seen.course.decision_served_on(item.id, party)
            if served is not None:
                days.append(seen.period("DR14", served).last_day)
        progress = seen.course.enforcement.get(item.id)
        days.append(progress.delay_until if progress else None)
    elif item.kind in ("confiscation", "restore") and item.self_deadline is None:
        # one term for the whole decision; what is confiscated has to be handed over once the decision is in effect
        named = [other.self_deadline for other in seen.course.items]
        days.extend(named)
        days.extend(day for last in named for party in parties for day in _late(seen, item, party, last))
        if item.kind == "confiscation":
            days.extend(seen.course.decision_served_on(item.id, party) for party in parties)
    return max((day for day in days if day is not None), default=None)


def _late(seen: Seen, item: DecisionItem, party: str, named: Optional[date]) -> list[date]:
    """Last day of the new term of a party that was served after the one in the decision; empty where that holds."""
    days = late_days(seen.course, item, party, named, seen.profile.setting("late_service_days"))
    served = seen.course.decision_served_on(item.id, party)
    if days is None or named is None or served is None:
        return []
    last = late_term(served, days, named, seen.calendar, "due.self_deadline").day
    return [] if last is None else [last]


def reminder_timing(seen: Seen) -> list[Missing]:
    """Reminded not before E0 of the party, where the body demolishes itself and the profile does not say otherwise."""
    if seen.track == "land" or seen.profile.reminder_before_e0:
        return []
    found: list[Missing] = []
    for item in seen.item_courses(("demolition",)):
        for party in item.parties:
            if not seen.parties or party.party in seen.parties:
                found.extend(_not_before(seen, item.item, e0(item, party, seen.calendar, seen.terms), "need.e0"))
    return found


def reminder_served(seen: Seen) -> list[Missing]:
    """The reminder (D24) that counts was served on each party for the items in scope (ACL art.35, 54)."""
    if not seen.items:
        return [("need.items", {})]
    return [
        ("need.reminder", {"party": name_of(seen, party), "item": item.id})
        for item in seen.items
        for party in (item.parties or seen.course.parties)
        if (not seen.parties or party in seen.parties) and not _reminded(seen, item.id, party)
    ]


def _reminded(seen: Seen, item: str, party: str) -> bool:
    day = seen.course.reminded_on(item, party)
    return day is not None and day <= seen.on


def reminder_over(seen: Seen) -> list[Missing]:
    """The reminder's term ran out for every party, or local law asks for none with work in progress (ACL 35-37)."""
    if seen.fast_track and seen.profile.fast_track.without_reminder:
        return []
    found = reminder_served(seen)
    if found:
        return found
    for item in seen.item_courses():
        last = reminder_end(item, seen.calendar).day
        if last is None or seen.on <= last:
            found.append(("need.reminder_over", {"item": item.item, "last": last.isoformat() if last else "-"}))
    return found


def own_power(seen: Seen) -> list[Missing]:
    """The body carries out only what a law lets it (URPL art.65, 68); never what the review changed (ARL art.78(2))."""
    found: list[Missing] = []
    for item in seen.items:
        power = seen.procedure.power("changed" if item.changed_in_review else item.kind, seen.track)
        if item.kind != MEASURE and not power.own:
            found.append(("need.own_power", {"item": item.id, "by": power.by, "article": power.basis}))
    return found


def e0_reached(seen: Seen) -> list[Missing]:
    """No review or suit can come any more for any party of the item (ACL art.44; URPL art.68)."""
    if seen.fast_track:
        return []
    items = seen.item_courses(("demolition",))
    if not items:
        return [("need.demolition_item", {})]
    return [
        lacking
        for item in items
        for lacking in _not_before(seen, item.item, e0_group(item, seen.calendar, seen.terms), "need.e0")
    ]


def earliest_demolition_reached(seen: Seen) -> list[Missing]:
    """The earliest lawful day of the demolition has come (ACL art.35-38, 44)."""
    items = seen.item_courses(("demolition", "measure"))
    if not items:
        return [("need.demolition_item", {})]
    found: list[Missing] = []
    for item in items:
        if seen.track == "land":
            first = earliest_demolition_land(item, seen.calendar)
        else:
            first = earliest_demolition(item, seen.calendar, seen.terms)
        found.extend(_not_before(seen, item.item, first, "need.earliest_demolition"))
    return found


def _not_before(seen: Seen, item: str, first: Explained, code: str) -> list[Missing]:
    if first.day is None:
        return [("need.no_such_day", {"item": item, "why": _whys(first)})]
    return [] if seen.on >= first.day else [(code, {"item": item, "day": first.day.isoformat()})]


def _whys(day: Explained) -> list[Missing]:
    """The innermost reasons why a day does not exist."""
    inner = [why for part in day.parts if part.day is None for why in _whys(part)]
    return inner or [(day.code, {})]


def not_banned_time(seen: Seen) -> list[Missing]:
    """Neither by night nor on a statutory holiday, unless urgent with a written reason (ACL art.43)."""
    if seen.stated("urgent_reason"):
        return []
    found: list[Missing] = []
    if seen.calendar.is_statutory(seen.on):
        found.append(("need.no_holiday", {"day": seen.on.isoformat()}))
    if seen.at is not None:
        starts, ends = str(seen.profile.setting("night_from")), str(seen.profile.setting("night_to"))
        if is_night(seen.at, starts, ends):
            clock = seen.at.astimezone(CHINA).strftime("%H:%M")
            found.append(("need.daytime", {"time": clock, "first": starts, "last": ends}))
    return found


def is_night(at: datetime, starts: str, ends: str) -> bool:
    """True between two times of day at +08:00, ``HH:MM``, also over midnight."""
    clock = at.astimezone(CHINA).strftime("%H:%M")
    return starts <= clock < ends if starts <= ends else clock >= starts or clock < ends


def execution_care(seen: Seen) -> list[Missing]:
    """The party was told to come or a neutral person witnesses, and belongings are listed (ZJ2020 art.18-19)."""
    found: list[Missing] = []
    if not (seen.stated("party_told") or seen.stated("witness")):
        found.append(("need.witness", {}))
    if not seen.stated("belongings_listed") and not seen.has_paper("D29"):
        found.append(("need.belongings", {}))
    return found


def announcement_named(seen: Seen) -> list[Missing]:
    """The announcement names the term until which the party may demolish himself (ACL art.44)."""
    told = ((seen.payload.get("data") or {}).get("D26") or {}).get("deadline")
    deadline = seen.day("deadline") or (day_of(told) if told else None)
    return [] if deadline is not None and deadline > seen.on else [("need.announcement_deadline", {})]


def gov_order_numbered(seen: Seen) -> list[Missing]:
    """The government's order, or the standing authorisation that is relied on, is recorded by its number (URPL 68)."""
    return [] if str(seen.stated("number") or "").strip() else [("need.gov_order_number", {})]


# --- building that goes on ---


def fast_track_proved(seen: Seen) -> list[Missing]:
    """Stop order served, building before and after it proved, approved, and local law lets it be removed at once."""
    course, track = seen.course, seen.profile.fast_track
    found: list[Missing] = []
    if not track.allowed:
        found.append(("need.fast_track_law", {"profile": seen.profile.zh}))
    if "stop_ordered" not in seen.flags:
        found.append(("need.stop_order", {}))
    served = min((one.served_on for one in course.deliveries if one.form == "D04" and not one.void), default=None)
    if served is None or served > seen.on:
        found.append(("need.stop_order_served", {}))
    before = seen.day("evidence_before_on") or course.fast_track.evidence_before_on
    after = seen.day("building_seen_on") or course.fast_track.building_seen_on
    ordered = course.issued("D04") or served
    if before is None or (ordered is not None and before > ordered):
        found.append(("need.evidence_before_order", {}))
    if after is None or after > seen.on or (served is not None and after < served):
        found.append(("need.evidence_after_order", {}))
    if not seen.stated("head_approved"):
        found.append(("need.head_approval", {}))
    return found


def fast_scope(seen: Seen) -> list[Missing]:
    """Work in progress is removed only as far as the profile's local law goes (ZJ2020 art.9; SH2018 11; BJ2021 74)."""
    if not seen.fast_track:
        return []
    track = seen.profile.fast_track
    if not track.allowed:
        return [("need.fast_track_law", {"profile": seen.profile.zh})]
    if track.demolish_now == "whole":
        return []
    part = seen.stated("planned_part") or next((item.what for item in seen.items if item.what), "")
    found: list[Missing] = []
    if part != "after_order_part":
        found.append(("need.fast_track_part", {}))
    if "still_building" not in seen.flags and not seen.stated("still_building"):
        found.append(("need.evidence_after_order", {}))
    return found


# --- suspending, deferring, ending ---


def execution_suspension_ground(seen: Seen) -> list[Missing]:
    """A ground on which execution is suspended (ACL art.39; ARL art.42; ALL art.56)."""
    return _one_of(seen, SUSPENSION_GROUNDS)


def deferral_ground(seen: Seen) -> list[Missing]:
    """A local rule lets the demolition be put off (ZJ2020 art.20: the only home)."""
    return [] if seen.stated("local_rule") else [("need.local_rule", {})]


def end_of_execution_ground(seen: Seen) -> list[Missing]:
    """A ground on which execution ends (ACL art.40)."""
    return _one_of(seen, END_GROUNDS)


def _one_of(seen: Seen, known: Iterable[str]) -> list[Missing]:
    names = tuple(known)
    return [] if seen.stated("ground") in names else [("need.ground", {"known": ", ".join(names)})]


def suspended_three_years(seen: Seen) -> list[Missing]:
    """Suspended for three years, no clear harm to society, and the party truly unable (ACL art.39, DR35)."""
    found: list[Missing] = []
    for item in seen.items:
        progress = seen.course.enforcement.get(item.id)
        since = progress.suspended_on if progress else None
        last = None if since is None else seen.period("DR35", since).last_day
        if last is None or seen.on <= last:
            found.append(("need.suspended_three_years", {"item": item.id, "last": last.isoformat() if last else "-"}))
    if not (seen.stated("no_social_harm") and seen.stated("party_unable")):
        found.append(("need.no_harm_unable", {}))
    return found


def substitute_performance(seen: Seen) -> list[Missing]:
    """Performed by another at the party's cost: only to clear or restore where harm threatens (ACL art.50-51)."""
    found: list[Missing] = []
    if not seen.stated("clearing_or_restoring"):
        found.append(("need.clearing_or_restoring", {}))
    if not seen.stated("danger"):
        found.append(("need.substitute_danger", {}))
    found.extend(reminder_served(seen))
    again, planned = seen.day("second_reminder_on"), seen.day("performance_on")
    if again is None or planned is None:
        found.append(("need.second_reminder", {}))
    else:
        last = seen.period("DR25", again).last_day
        if planned <= last:
            found.append(("need.second_reminder_over", {"last": last.isoformat()}))
    for item in seen.item_courses(("demolition",)):
        if seen.track == "land" and seen.profile.setting("substitute_performance_on_land"):
            continue
        if seen.track == "land":
            found.extend(_not_before(seen, item.item, earliest_demolition_land(item, seen.calendar), "need.e0"))
        else:
            found.extend(_not_before(seen, item.item, e0_group(item, seen.calendar, seen.terms), "need.e0"))
    return found
