"""What has happened to an item of a decision and to its parties, as the formulas for its days take it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Optional


@dataclass(frozen=True)
class PartyCourse:
    """What has happened to one party of an item.

    :param served_on: day on which the decision (D21 or D22) was served on the party
    :param told_of_review: the decision told of right, body and period of review; likewise ``told_of_suit``
    :param review_told_on: where it did not, the day on which the party learned of it; likewise ``suit_told_on``
    :param remedy_pending: a review or suit is open, a suspended one included
    :param review_kept_served_on: service of the review decision that kept the act (维持)
    :param review_silent_on_suit: that decision did not name the period for suing
    :param review_ended_paper_on: receipt of the paper by which a review or suit was not accepted, rejected or ended
    :param judgment_in_force_on: day on which the judgment that keeps the decision came into force
    :param reminder_served_on: service of the reminder (催告书)
    :param late_days: days to perform from service where that came after the decision's own term, see :mod:`.self_terms`
    """

    party: str
    served_on: Optional[date]
    told_of_review: bool = True
    told_of_suit: bool = True
    remedy_pending: bool = False
    review_kept_served_on: Optional[date] = None
    review_silent_on_suit: bool = False
    review_ended_paper_on: Optional[date] = None
    judgment_in_force_on: Optional[date] = None
    reminder_served_on: Optional[date] = None
    review_told_on: Optional[date] = None
    suit_told_on: Optional[date] = None
    late_days: Optional[int] = None


@dataclass(frozen=True)
class ItemCourse:
    """What has happened to one item of the decision.

    :param kind: demolition, fine, confiscation, restore or correct
    :param fifteen_days: demolition of buildings on unlawfully occupied land (LAL art. 77, 78): 15 days to sue (art. 83)
    :param self_deadline: last day of the term for performing in the decision
    :param reminder_days: term of the reminder in ``reminder_unit``; ``reminder_term`` is a later day written in it
    :param announcement_deadline: last day of the term in the demolition announcement (D26)
    :param enforcement_decision_served: service of the enforcement decision (D25) on the last party
    :param execution_time: day of execution that it names
    :param gov_order_on: order of the government to the departments (责成)
    :param execution_notice_days: full working days between enforcement decision and demolition
    :param fine_delay_end: last day of an approved delay or of the last instalment of the fine
    :param ruling_served_on: service of the court's ruling; ``ruling_term_days`` is the term that it gives,
        ``ruling_term`` the last day that it names
    :param fast_track: the profile's local law lets building that goes on be removed at once
    :param refusal_proved_on: day on which it is proved that the stop order was not followed
    :param earlier_end: a demolition item that goes to the court but is not named in LAL art. 83 (LAL art. 74, LALR
        art. 52-53): its court window is counted by the 15 days all the same, so that no court finds it late; the
        other reading is told beside it
    :param waits_for_review: the court window of a 15-day item waits for the 60 days of review too
    :param fast_track_needs_decision: work in progress too is removed only on a served enforcement decision
    :param enforcement_decision_waits: the enforcement decision's own periods for review and suit are awaited
    """

    item: str
    kind: str
    fifteen_days: bool
    self_deadline: Optional[date]
    parties: tuple[PartyCourse, ...]
    reminder_days: int = 10
    reminder_unit: str = "working_day"
    reminder_term: Optional[date] = None
    announcement_deadline: Optional[date] = None
    enforcement_decision_served: Optional[date] = None
    execution_time: Optional[date] = None
    gov_order_on: Optional[date] = None
    execution_notice_days: int = 3
    fine_delay_end: Optional[date] = None
    ruling_served_on: Optional[date] = None
    ruling_term_days: Optional[int] = None
    ruling_term: Optional[date] = None
    fast_track: bool = False
    stop_order_served_on: Optional[date] = None
    refusal_proved_on: Optional[date] = None
    earlier_end: bool = False
    waits_for_review: bool = True
    fast_track_needs_decision: bool = True
    enforcement_decision_waits: bool = False
