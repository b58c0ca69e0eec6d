"""One item of a decision as the formulas for E0, demolition and court window take it."""

from __future__ import annotations

from datetime import date
from typing import Optional

from .course import MEASURE, Course, DecisionItem, Enforcement
from .formula_facts import ItemCourse, PartyCourse
from .profiles import Profile
from .self_terms import late_days

#: laws whose demolition items LAL art.83 does not name although the court enforces them
NOT_IN_ARTICLE_83 = ("LAL", "LALR")


def item_course(
    course: Course, item: DecisionItem, profile: Profile, track: str = "", fast_track: bool = False
) -> ItemCourse:
    """What has happened to one item of the decision and to each of its parties.

    :param profile: its reminder and notice days count, and whether the government must order
    :param track: as in the course when empty
    :param fast_track: building that goes on is removed at once
    """
    track = track or course.track
    done = course.enforcement.get(item.id, Enforcement())
    parties = item.parties or course.parties
    ruling = done.ruling
    return ItemCourse(
        item=item.id,
        kind=item.kind,
        fifteen_days=item.fifteen_days,
        self_deadline=_latest([item.self_deadline, *item.party_deadlines.values()]),
        parties=tuple(party_course(course, item, party, profile.setting("late_service_days")) for party in parties),
        reminder_days=max(profile.reminder_days, 10) if track == "land" or _for_court(item) else profile.reminder_days,
        reminder_unit="working_day" if track == "land" or _for_court(item) else profile.reminder_unit,
        reminder_term=done.reminder_term,
        announcement_deadline=done.announcement_deadline,
        enforcement_decision_served=_all_served(course, item, parties),
        execution_time=done.execution_time,
        gov_order_on=done.gov_order_on,
        execution_notice_days=profile.execution_notice_days,
        fine_delay_end=done.delay_until,
        ruling_served_on=ruling.served_on if ruling else None,
        ruling_term_days=ruling.term_days if ruling else None,
        ruling_term=ruling.term if ruling else None,
        fast_track=fast_track,
        stop_order_served_on=max(
            (d.served_on for d in course.deliveries if d.form == "D04" and not d.void), default=None
        ),
        refusal_proved_on=course.fast_track.refusal_proved_on or course.fast_track.building_seen_on,
        waits_for_review=bool(profile.setting("land_waits_for_review")),
        fast_track_needs_decision=bool(profile.setting("fast_track_needs_decision")),
        enforcement_decision_waits=bool(profile.setting("enforcement_decision_waits")),
        earlier_end=bool(profile.setting("land_window_by_fifteen_days"))
        and track == "land"
        and item.kind == "demolition"
        and not item.fifteen_days
        and item.law.split(" ")[0] in NOT_IN_ARTICLE_83,
    )


def party_course(course: Course, item: DecisionItem, party: str, late_service: Optional[int] = None) -> PartyCourse:
    """What has happened to one party of an item: service, remedies, reminder.

    :param late_service: days to perform by the profile where the decision came after its own term
    """
    remedies = course.remedies_of(party, item.id)
    kept = [one for one in remedies if one.outcome == "kept"]
    ended = [one.paper_on for one in remedies if one.outcome == "ended" and one.paper_on]
    upheld = [one.in_force_on for one in remedies if one.outcome == "upheld" and one.in_force_on]
    return PartyCourse(
        party=party,
        served_on=course.decision_served_on(item.id, party),
        told_of_review=(party, "review") not in course.not_told,
        told_of_suit=(party, "suit") not in course.not_told,
        review_told_on=course.told_later.get((party, "review")),
        suit_told_on=course.told_later.get((party, "suit")),
        remedy_pending=any(one.open for one in remedies),
        review_kept_served_on=kept[-1].paper_on if kept else None,
        review_silent_on_suit=bool(kept and kept[-1].silent_on_suit),
        review_ended_paper_on=max(ended, default=None),
        judgment_in_force_on=max(upheld, default=None),
        reminder_served_on=course.reminded_on(item.id, party),
        late_days=late_days(course, item, party, item.self_deadline, late_service),
    )


def _for_court(item: DecisionItem) -> bool:
    """Ten working days are fixed by ACL art.54 where the court is asked; a profile may not shorten them."""
    return item.kind not in ("demolition", MEASURE)


def _all_served(course: Course, item: DecisionItem, parties: tuple[str, ...]) -> Optional[date]:
    """Day on which the enforcement decision (D25) was served on the last party; None until all have it."""
    decided = course.enforcement.get(item.id, Enforcement()).decided_on
    days = [course.served_on(party, "D25", item=item.id, since=decided) for party in parties]
    known = [day for day in days if day is not None]
    return max(known) if decided and known and len(known) == len(days) else None


def _latest(days: list[Optional[date]]) -> Optional[date]:
    return max((day for day in days if day is not None), default=None)
