"""Guards of notice, hearing, review and decision (告知、听证、审核、决定): nobody is decided about unheard."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Optional

from .course import DecisionItem, LegalReview, chair_of
from .course_items import decision_items
from .decision_time import decision_due
from .laws_of_items import articles
from .periods import Interval
from .seen import Missing, Seen, day_of

AGREED = "同意"
#: grounds for no penalty: minor and corrected, no fault, first and slight, facts not made out, too young, ill
NO_PENALTY_GROUNDS = (
    "minor_corrected",
    "no_fault",
    "first_slight_corrected",
    "facts_not_made_out",
    "under_age",
    "no_capacity",
)


def proposal_made(seen: Seen) -> list[Missing]:
    """What is proposed is written down before it is told: kind, law and size of each item (APL art.44)."""
    return [] if seen.course.proposal or seen.payload.get("items") else [("need.proposal", {})]


def not_heavier(seen: Seen) -> list[Missing]:
    """Who defended himself against an earlier notice is told of nothing harder without new facts (APL art.45)."""
    earlier = seen.course.defended
    if not earlier or seen.stated("new_facts"):
        return []
    rows = seen.payload.get("items")
    fresh = decision_items(rows, seen.course.parties) if rows else seen.course.proposal
    return [("need.no_heavier", {"item": item.id}) for item in _beyond(fresh, earlier, same_law=False)]


def not_yet_notified(seen: Seen) -> list[Missing]:
    """The present proposal was not told before; a second notice needs a return to the investigation (T59)."""
    day = seen.course.notified_on
    return [] if day is None else [("need.not_notified", {"day": day.isoformat()})]


def notice_over(seen: Seen) -> list[Missing]:
    """Each party was told, and the days for defence and for asking a hearing ran out or were given up in writing."""
    if not seen.concerned:
        return [("need.party", {})]
    due = bool(hearing_grounds(seen))
    found: list[Missing] = []
    for party in seen.concerned:
        found.extend(_right_over(seen, party, "D17", seen.profile.defence))
        if due and (not _asked(seen, party) or party in seen.course.hearing.withdrawn):
            found.extend(_right_over(seen, party, "D18", seen.profile.hearing_request))
    return found


def _right_over(seen: Seen, party: str, form: str, rule: str) -> list[Missing]:
    served = seen.course.notice_served_on(form, party)
    if served is None or served > seen.on:
        return [("need.notice_served", {"party": name_of(seen, party), "form": form})]
    if (form, party) in seen.course.waived:
        return []
    last = seen.period(rule, served).last_day
    if seen.on > last:
        return []
    return [("need.notice_over", {"party": name_of(seen, party), "form": form, "last": last.isoformat()})]


def hearing_due(seen: Seen) -> list[Missing]:
    """An item is on a hearing list of the profile (APL art.63; NRPM art.34)."""
    return [] if hearing_grounds(seen) else [("need.hearing_due", {})]


def hearing_grounds(seen: Seen) -> tuple[object, ...]:
    """Why a hearing has to be offered; where nothing is proposed yet it has to."""
    items = seen.items if seen.step and seen.step.decides else (seen.course.notified or seen.course.proposal)
    if not items:
        return ("unknown",)
    kinds = tuple(seen.facts.get("party_kinds") or ())
    return seen.profile.hearing_due([item.row for item in items], kinds, seen.facts.get("business"), _heavy(seen))


def _heavy(seen: Seen) -> Optional[bool]:
    told = seen.facts.get("heavy_penalty")
    return None if told is None else bool(told)


def _asked(seen: Seen, party: str) -> Optional[date]:
    return seen.course.hearing.asked.get(party)


def hearing_asked_in_time(seen: Seen) -> list[Missing]:
    """Some party asked for the hearing within its days (APL art.64(1))."""
    late: list[Missing] = []
    asked = dict(seen.course.hearing.asked)
    own = seen.day("hearing_asked_on")
    if own is not None:
        asked.update(dict.fromkeys(seen.parties or seen.concerned[:1], own))
    for party, day in asked.items():
        last = _last_day_to_ask(seen, party)
        if last is None or day <= last:
            return []
        late.append(("need.hearing_asked_late", {"party": name_of(seen, party), "day": day, "last": last}))
    return late or [("need.hearing_asked", {})]


def _last_day_to_ask(seen: Seen, party: str) -> Optional[date]:
    """None where the right was not told of: then no day has run."""
    served = seen.course.notice_served_on("D18", party)
    return None if served is None else seen.period(seen.profile.hearing_request, served).last_day


def hearing_closed(seen: Seen) -> list[Missing]:
    """The hearing was held after its notice days and recorded, or the right to it was lost or withdrawn (APL 64)."""
    hearing = seen.course.hearing
    asked = set(hearing.asked)
    if asked and asked <= hearing.withdrawn | hearing.lost:
        lost = {party: day for party, day in hearing.lost_on.items() if party in asked - hearing.withdrawn}
        return [one for party, day in lost.items() for one in _noticed_in_time(seen, day, party)]
    held = seen.day("held_on") or hearing.held_on
    if held is None or held > seen.on:
        return [("need.hearing_held", {})]
    found = hearing_neutral(seen)
    for party in [party for party in hearing.asked if party not in hearing.withdrawn]:
        found.extend(_noticed_in_time(seen, held, party))
    if not seen.has_paper("D20"):
        found.append(("need.paper", {"form": "D20"}))
    return found


def hearing_neutral(seen: Seen) -> list[Missing]:
    """Nobody who investigated the case chairs its hearing (听证主持人, APL art.64(4))."""
    chair = chair_of(seen.payload) or seen.course.hearing.chair
    names = {str(one.get("name") or "") for one in seen.facts.get("officers") or () if isinstance(one, dict)}
    return [("need.hearing_chair", {"name": chair})] if chair and chair in names else []


def _noticed_in_time(seen: Seen, held: date, party: str) -> list[Missing]:
    """Seven days lie between the notice of the hearing and the hearing, full working days by default (APL 64(2)).

    Who was not called in time has not lost his right by staying away.
    """
    told = seen.course.served_on(party, "D19", skip=seen.course.notice_from)
    if told is None:
        return [("need.notice_served", {"party": name_of(seen, party), "form": "D19"})]
    last = seen.period("DR10", told).last_day
    if held > last or (held == last and not seen.profile.setting("hearing_notice_full_days")):
        return []
    return [("need.hearing_days", {"party": name_of(seen, party), "held": held, "last": last})]


def no_open_hearing(seen: Seen) -> list[Missing]:
    """Nobody who asked for a hearing in time still waits for it (APL art.63, 65)."""
    waiting = [
        party
        for party, day in seen.course.hearing.asked.items()
        if _in_time(seen, party, day) and party not in seen.course.hearing.withdrawn
    ]
    return hearing_closed(seen) if waiting else []


def _in_time(seen: Seen, party: str, day: date) -> bool:
    last = _last_day_to_ask(seen, party)
    return last is None or day <= last


def defence_answered(seen: Seen) -> list[Missing]:
    """Every defence was checked and answered with reasons, and nobody fares worse for it (APL art.45; ACL art.36)."""
    found: list[Missing] = []
    parties = set(seen.concerned)
    for defence in seen.course.defences:
        if parties and defence.party not in parties:
            continue
        told = {"party": name_of(seen, defence.party), "day": defence.day.isoformat()}
        if defence.answered_on is None or defence.answered_on > seen.on:
            found.append(("need.defence_answered", told))
        elif defence.heavier:
            found.append(("need.defence_heavier", told))
    return found


def legal_review_ok(seen: Seen) -> list[Missing]:
    """The legal review agreed where it is due, and after the hearing where one was held (APL art.58; NRPM art.32)."""
    held = seen.course.hearing.held_on or seen.day("held_on")
    stated = seen.facts.get("review_due")
    items = seen.items if seen.step and seen.step.decides else (seen.course.notified or seen.course.proposal)
    kinds = tuple(seen.facts.get("party_kinds") or ())
    due = stated is True or held is not None
    if not due and (stated is None or seen.track == "land"):  # NRPM art.32: every major decision
        rows = [item.row for item in items]
        due = bool(seen.profile.legal_review_due(rows, kinds, seen.facts.get("business"))) or not rows
    if not due:
        return []
    review, opinion = seen.course.legal_review, (seen.payload.get("data") or {}).get("D45") or {}
    if opinion.get("result"):
        review = LegalReview(str(opinion["result"]), day_of(opinion.get("day") or seen.on))
    if review is None or review.day > seen.on:
        return [("need.legal_review", {})]
    if review.result != AGREED:
        return [("need.legal_review_agreed", {"result": review.result})]
    if held is not None and review.day < held:
        return [("need.legal_review_after", {"day": review.day.isoformat(), "held": held.isoformat()})]
    return []


def panel_not_due(seen: Seen) -> list[Missing]:
    """The case is neither complex nor major nor over a local figure, or the heads discussed it (APL art.57(2))."""
    if seen.course.panel_on is not None and not _panel_before_hearing(seen):
        return []
    kinds = tuple(seen.facts.get("party_kinds") or ())
    told = seen.facts.get("complex_or_major")
    rows = [item.row for item in seen.items]
    judged = None if told is None else bool(told)
    grounds = seen.profile.panel_due(rows, kinds, seen.facts.get("business"), judged)
    if not grounds:
        return []
    if seen.course.panel_on is not None:
        return _panel_before_hearing(seen)
    why = "、".join(dict.fromkeys(ground.what or ground.name for ground in grounds))
    return [("need.panel", {"why": why})]


def panel_held(seen: Seen) -> list[Missing]:
    """The heads of the body discussed the case, with a record (集体讨论记录)."""
    if (seen.payload.get("document") or {}).get("form") == "D16":
        return []
    if seen.course.panel_on is not None or seen.has_paper("D16"):
        return _panel_before_hearing(seen)
    return [("need.panel_held", {})]


def _panel_before_hearing(seen: Seen) -> list[Missing]:
    """A discussion that came before the hearing did not weigh its record (APL art.65)."""
    held, day = seen.course.hearing.held_on, seen.course.panel_on
    if held is None or day is None or day >= held:
        return []
    return [("need.panel_after", {"day": day.isoformat(), "held": held.isoformat()})]


def in_decision_time(seen: Seen) -> list[Missing]:
    """The time to decide has not run out (warns only: the party must not gain or lose by it)."""
    last = decision_last_day(seen)
    return [] if last is None or seen.on <= last else [("need.decision_time", {"last": last.isoformat()})]


def decision_last_day(seen: Seen) -> Optional[date]:
    """Last day for the decision; None before the filing."""
    filed = seen.course.filed_on
    if filed is None:
        return None
    rule = seen.procedure.deadlines[seen.profile.decision_due]
    extended = rule.id in seen.course.extended and seen.profile.may_extend_decision
    out = tuple(Interval(first, last) for first, last in seen.course.excluded.get(rule.id, ()))
    extension = rule.extension if extended else 0
    roll = bool(seen.profile.setting("decision_time_rolls"))
    return decision_due(filed, rule.length or 0, extension, out, seen.calendar, rule.id, rule.basis, roll).day


def items_decided(seen: Seen) -> list[Missing]:
    """The decision names what it orders and whom (APL art.59)."""
    if not seen.items:
        return [("need.items", {})]
    nobody = [item.id for item in seen.items if not item.parties]
    found: list[Missing] = [("need.item_parties", {"items": nobody})] if nobody else []
    for item in seen.items:
        if item.kind == "fine" and item.amount is None:
            found.append(("need.item_amount", {"item": item.id}))
        if item.kind == "demolition" and (item.self_deadline is None or item.self_deadline <= seen.on):
            found.append(("need.self_deadline", {"item": item.id}))
    return found


def item_law_fits(seen: Seen) -> list[Missing]:
    """Each item rests on a law of the case's own track that gives it (URPL art.64-66, 68; LAL art.78, 83; SPC2013-5).

    Else the body would carry out itself what only the court may, or ask the court for what no court takes.
    """
    found: list[Missing] = []
    for item in seen.items:
        against = seen.procedure.law_against(item.law, item.kind, seen.track)
        if against is not None:
            params = {"item": item.id, "law": item.law, "track": seen.track, "article": against.basis}
            found.append(("need.item_law", params))
    return found


def as_notified(seen: Seen) -> list[Missing]:
    """The decision orders nothing more, and by no other law, than the parties were told of (APL art.44, 62)."""
    if not seen.course.notified:
        return []
    return [("need.notify_again", {"item": item.id}) for item in _beyond(seen.items, seen.course.notified)]


def _beyond(items: Iterable[DecisionItem], told: Iterable[DecisionItem], same_law: bool = True) -> list[DecisionItem]:
    """The items that what was told does not cover; each told item covers one."""
    left = {item.id: item for item in told}
    found: list[DecisionItem] = []
    by_name = sorted(items, key=lambda item: item.id not in left)
    for item in by_name:
        match = left.get(item.id) or _of_kind(item, left.values())
        if match is None or not _within(item, match, same_law):
            found.append(item)
        else:
            del left[match.id]
    return found


def _of_kind(item: DecisionItem, told: Iterable[DecisionItem]) -> Optional[DecisionItem]:
    same = [one for one in told if one.kind == item.kind and articles(one.law) == articles(item.law)]
    return same[0] if len(same) == 1 else None


def _within(item: DecisionItem, told: DecisionItem, same_law: bool = True) -> bool:
    if told.kind != item.kind:
        return False
    if same_law and told.law and item.law and articles(told.law) != articles(item.law):
        return False
    if item.amount is not None and (told.amount is None or item.amount > told.amount):
        return False
    if item.area_m2 is not None and told.area_m2 is not None and item.area_m2 > told.area_m2:
        return False
    return not told.parties or set(item.parties) <= set(told.parties)


def one_fine(seen: Seen) -> list[Missing]:
    """One act is fined once, also where two tracks or bodies have it (一事不再罚, APL art.29)."""
    fines = [item for item in seen.items if item.kind == "fine"]
    elsewhere = list(seen.facts.get("fines_elsewhere") or ())
    if fines and elsewhere:
        cases = [str(one.get("case", one)) if isinstance(one, dict) else str(one) for one in elsewhere]
        return [("need.one_fine", {"cases": cases})]
    if not fines:
        return []
    names = {item.id for item in fines}
    standing = [item for item in seen.course.items if item.kind == "fine" and item.id not in names]
    acts: dict[str, list[str]] = {}
    for item in (*standing, *fines):
        for party in item.parties or ("",):
            acts.setdefault(party, []).append(item.what)
    apart = bool(seen.stated("separate_acts"))
    doubled = [what for what in acts.values() if len(what) > 1 and not (apart and len(set(what)) == len(what))]
    return [("need.one_fine_item", {})] if doubled else []


def no_penalty_ground(seen: Seen) -> list[Missing]:
    """A ground on which no penalty is given, decided by the head of the body (APL art.30-33, 57)."""
    ground = seen.stated("ground")
    if ground is None and seen.facts.get("minor_corrected"):
        ground = "minor_corrected"
    found: list[Missing] = []
    if ground not in NO_PENALTY_GROUNDS:
        found.append(("need.no_penalty_ground", {"known": ", ".join(NO_PENALTY_GROUNDS)}))
    if not seen.stated("head_approved"):
        found.append(("need.head_approval", {}))
    return found


def name_of(seen: Seen, party: str) -> str:
    """The party's name as the step knows it, else the uid."""
    for one in seen.facts.get("parties") or ():
        if isinstance(one, dict) and one.get("uid") == party and one.get("name"):
            return str(one["name"])
    return party
