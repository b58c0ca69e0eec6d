"""The course of a case (案件经过): what its events say about notices, service, remedies and enforcement.

Guards, formulas and papers read it instead of raw events. It holds what was done and told, never what follows from the
law: no period, no state. Every date is a legal date at +08:00.

What an event carries under its payload, beside ``facts`` (what the guards saw):

``data`` fields of papers by form id, ``{"D19": {"time": "2026-04-20 09:30", "place": "…"}}`` · ``party`` or
``parties`` uids, ``items`` ids: the scope of the step · ``document`` {uid, form, number, …} of its paper.

============  =================================================================================================
T14 T15       ``items``: what is proposed (拟处罚内容), rows as for T19; without them the FACT ``proposal`` counts
T19 T20 T58   ``items``: rows {id, kind, law, amount, area_m2, what, self_deadline, parties}; kind is one of
              ``demolition fine confiscation restore correct``; amount in yuan, area in m²; without them the
              proposal is decided as it was told
T05 T07 T31   optional ``permit_freeze``: permits and registration for the case are frozen from then (also T37, T79)
T24 T25 T72   ``items``, optional ``open_area_m2`` / ``open_amount`` of what is left
T26 T28       ``party``, optional ``items``; optional ``lodged_on`` where it was lodged before it was recorded,
              ``accepted_on`` (the review body took it), ``good_reason`` (taken although late)
T61           ``party``; suspends the review, or ends its suspension (``resumed``)
T27 T30       ``served_on`` (the party got the review decision or judgment), ``silent_on_suit``;
              T30 ``grounds`` (``procedure`` where revoked for procedure only)
T29           ``in_force_on`` judgment in force, ``performance_until`` in it, ``judgment_served_on`` (of the first
              instance) or ``second_instance``
T64           ``items`` as they stand now, ``paper_on``, ``review_decision`` false where no review changed them
T60 T62       ``paper_on`` (the party got the ruling), T60 ``reason`` refused|rejected|withdrawn|ended
T31           ``term`` (last day of a reminder that names one) · T32 ``deadline`` of the announcement
T33           ``gov_order_on``, ``number`` · T34 T55 ``execution_time`` ISO instant or day named in the decision
T37 T66 T79   ``court`` · T38 ``items`` that are allowed, ``served_on``, ``term_days`` or ``term`` · T39 ``served_on``
T47           ``until`` expiry of the temporary retention · T71 ``party``, ``successor`` (uid or absent), ``kind``
T73           ``items``, ``until`` end of the delay or of the last instalment
DELIVERY      {form, document, party, method, served_on, items?, told_of_review?, told_of_suit?, …proof};
              ``served_on`` may lie ahead (公告送达); an attempt in vain has ``failed`` (why) instead
FACT          {fact, day, …}, see :data:`FACTS`
TAKEN_OVER    {state, note, flags?, items?, filed_on?, decided_on?, lodged_on?}: the state as an older ledger has it
CORRECTION    {target, reason, payload?, occurred_at?} · DOCUMENT {document} · DOCUMENT_VOID {document, reason}
============  =================================================================================================
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Optional

CORRECTION = "CORRECTION"
DOCUMENT = "DOCUMENT"
DOCUMENT_VOID = "DOCUMENT_VOID"
DELIVERY = "DELIVERY"
FACT = "FACT"
TAKEN_OVER = "TAKEN_OVER"
#: kinds of event that are no step of the procedure (TAKEN_OVER sets the state that an older ledger has)
STILL = (CORRECTION, DOCUMENT, DOCUMENT_VOID, DELIVERY, FACT, TAKEN_OVER)

#: kinds of item (处理事项) that a decision may hold; a measure (措施) comes before any decision
ITEM_KINDS = ("demolition", "fine", "confiscation", "restore", "correct")
MEASURE = "measure"

#: facts that events record, with the keys each needs beside ``fact``
FACTS: Mapping[str, tuple[str, ...]] = {
    "waived": ("form", "party", "day"),  # right given up in writing: form D17 (defence) or D18 (hearing)
    "hearing_asked": ("party", "day"),
    "hearing_withdrawn": ("party", "day"),
    "hearing_lost": ("party", "day"),  # did not appear or left without leave (APL art.64(6))
    "hearing_held": ("day",),  # chair
    "defence": ("party", "day"),  # stage: notice (default) or reminder
    "defence_answered": ("party", "day", "adopted", "reason"),  # heavier: true where the penalty grew by it
    "legal_review": ("day", "result"),  # 同意, 补充, 纠正 or 移送
    "panel": ("day",),  # conclusion
    "remedy_told": ("party",),  # review, suit: false where the paper did not tell of it, true with day: learned then
    "remedy_answer": ("day",),  # no review or suit on asking: review_body, court (both true to count)
    "still_building": ("day",),  # evidence
    "evidence_before_order": ("day",),
    "refusal_proved": ("day",),
    "extended": ("rule", "day"),  # an extension granted: rule DR11, DR06 …
    "excluded": ("rule", "from", "to", "reason"),  # days that do not count
    "performed": ("items", "day"),
    "proposal": ("items", "day"),  # 拟处罚内容 before it is told; rows as for T19
    "lifted": ("measure", "day"),  # sealed or preserved
    "permit_freeze": ("day",),  # lifted: true where it ends
    "finding": ("day", "values"),  # what was established for the disposition, see :mod:`.established`
}


@dataclass(frozen=True)
class Paper:
    """A paper (文书) that was issued and not voided since."""

    form: str
    uid: str
    number: str
    day: date


@dataclass(frozen=True)
class Delivery:
    """Service (送达) of a paper on one party; it counts from ``served_on`` on.

    :param items: items of the decision that the paper holds; empty for all
    :param void: the paper was voided since: it serves nobody
    """

    form: str
    party: str
    served_on: date
    document: str = ""
    method: str = ""
    items: tuple[str, ...] = ()
    void: bool = False


@dataclass(frozen=True)
class DecisionItem:
    """One thing that a decision orders (处理事项), or a measure before it.

    :param law: short name and article, ``"LAL 77"``
    :param amount: yuan
    :param area_m2: m² to demolish, confiscate or give back
    :param self_deadline: last day of self-performance as the decision names it
    :param party_deadlines: later last days of single parties (successor)
    :param changed_in_review: enforced by the review body or the court (ARL art.78(2))
    """

    id: str
    kind: str
    law: str = ""
    amount: Optional[Decimal] = None
    area_m2: Optional[float] = None
    what: str = ""
    self_deadline: Optional[date] = None
    parties: tuple[str, ...] = ()
    party_deadlines: Mapping[str, date] = field(default_factory=dict)
    changed_in_review: bool = False
    open: bool = True

    @property
    def row(self) -> dict[str, Any]:
        """The item as profiles and fines read it."""
        return {"id": self.id, "kind": self.kind, "law": self.law, "amount": self.amount, "what": self.what}

    @property
    def fifteen_days(self) -> bool:
        """True for the demolition of buildings on unlawfully occupied land: 15 days to sue (LAL art.83)."""
        short = self.law.replace("art.", " ").split()
        return self.kind == "demolition" and short[:1] == ["LAL"] and bool({"77", "78"} & set(short[1:]))


@dataclass(frozen=True)
class Defence:
    """A statement or defence (陈述申辩) and what became of it."""

    party: str
    day: date
    stage: str = "notice"
    answered_on: Optional[date] = None
    adopted: Optional[bool] = None
    heavier: bool = False


@dataclass(frozen=True)
class Hearing:
    """The hearing (听证): who asked when, and how it ended."""

    asked: Mapping[str, date] = field(default_factory=dict)
    withdrawn: frozenset[str] = frozenset()
    lost: frozenset[str] = frozenset()
    lost_on: Mapping[str, date] = field(default_factory=dict)
    chair: str = ""
    notice_on: Optional[date] = None
    held_on: Optional[date] = None


@dataclass(frozen=True)
class LegalReview:
    """Result of the legal review (法制审核意见)."""

    result: str
    day: date


@dataclass(frozen=True)
class Remedy:
    """A review (行政复议) or suit (行政诉讼) of one party.

    :param kind: ``review`` or ``suit``
    :param party: empty where an older ledger does not say whose it is: then it is everybody's
    :param lodged_on: None where an older ledger does not say when; ``recorded_on`` is the day by which it was lodged
    :param accepted_on: the review body took it: its time runs from there
    :param outcome: empty while it is open; ``kept``, ``ended``, ``revoked``, ``upheld`` (judgment in force)
    :param paper_on: day on which the party got the decision or ruling that ended it
    :param suspensions: of a review (复议中止), as (first day, day on which it went on or None)
    """

    kind: str
    party: str
    lodged_on: Optional[date]
    items: tuple[str, ...] = ()
    outcome: str = ""
    paper_on: Optional[date] = None
    silent_on_suit: bool = False
    in_force_on: Optional[date] = None
    performance_until: Optional[date] = None
    recorded_on: Optional[date] = None
    accepted_on: Optional[date] = None
    suspensions: tuple[tuple[date, Optional[date]], ...] = ()

    @property
    def open(self) -> bool:
        """True while it goes on."""
        return not self.outcome

    @property
    def suspended(self) -> bool:
        """True while a review is suspended: its time stands still (ARL art.39)."""
        return bool(self.suspensions) and self.suspensions[-1][1] is None

    @property
    def stood_still(self) -> tuple[tuple[date, date], ...]:
        """The days of suspensions that are over, first and last: from the day of each to the day before it went on."""
        return tuple(
            (since, until - timedelta(days=1))
            for since, until in self.suspensions
            if until is not None and until > since
        )

    def of_party(self, party: str) -> bool:
        """True if it is this party's."""
        return self.party in (party, "")

    def concerns(self, item: str) -> bool:
        """True if this item is attacked; without a list all are."""
        return not self.items or item in self.items


@dataclass(frozen=True)
class Ruling:
    """A ruling that allows execution (裁定准予执行).

    :param term: last day for performance that the ruling names
    """

    served_on: Optional[date]
    term_days: Optional[int] = None
    term: Optional[date] = None


@dataclass(frozen=True)
class Enforcement:
    """How far one item was carried on towards its execution.

    :param reminded_from: by party, the day of the step 催告: a reminder served before it is none
    """

    reminded_from: Mapping[str, date] = field(default_factory=dict)
    reminder_term: Optional[date] = None
    announced_on: Optional[date] = None
    announcement_deadline: Optional[date] = None
    gov_order_on: Optional[date] = None
    decided_on: Optional[date] = None
    execution_time: Optional[date] = None
    applied_on: Optional[date] = None
    ruling: Optional[Ruling] = None
    refused_on: Optional[date] = None
    suspended_on: Optional[date] = None
    delay_until: Optional[date] = None
    started_on: Optional[date] = None
    done_on: Optional[date] = None


@dataclass(frozen=True)
class Measure:
    """A measure before any decision (强制措施): ``sealed`` (查封扣押, DR06) or ``preserved`` (先行登记保存, DR05)."""

    kind: str
    since: date
    document: str = ""
    lifted_on: Optional[date] = None


@dataclass(frozen=True)
class FastTrackCourse:
    """Proof for the fast track (在建快速处置)."""

    evidence_before_on: Optional[date] = None
    building_seen_on: Optional[date] = None
    refusal_proved_on: Optional[date] = None
    taken_on: Optional[date] = None


@dataclass(frozen=True)
class Course:
    """Everything guards need to know of a case's past, derived from its events alone.

    :param parties: uids as the last step that named them has them, successors in place
    :param not_told: (party, ``review`` | ``suit``) of rights that the decision did not tell of
    :param told_later: by these, the day on which the party learned of the right after all
    :param notified: the proposal as it stood when the parties were told of it
    :param defended: what an earlier notice proposed, against which somebody defended himself or asked for a hearing
    :param excluded: days that do not count, by rule id, as (first, last)
    :param notice_from: deliveries before this one belong to an earlier notice; likewise ``decided_from`` by item for
        the decision in force (made on ``decided_days``) and ``reminder_from`` by item and party for the reminder
    :param taken_over: True where an older ledger set the state; ``ledger_days`` are the days of the steps towards
        enforcement that it tells (``reminded``, ``announced``, ``enforcement``): of acts, not of their service
    """

    track: str = ""
    parties: tuple[str, ...] = ()
    filed_on: Optional[date] = None
    notified_on: Optional[date] = None
    decided_on: Optional[date] = None
    revoked_on: Optional[date] = None
    revoked_for: str = ""
    retained_until: Optional[date] = None
    suspended_on: Optional[date] = None
    closed_on: Optional[date] = None
    papers: tuple[Paper, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    waived: frozenset[tuple[str, str]] = frozenset()
    hearing: Hearing = Hearing()
    defences: tuple[Defence, ...] = ()
    legal_review: Optional[LegalReview] = None
    panel_on: Optional[date] = None
    proposal: tuple[DecisionItem, ...] = ()
    notified: tuple[DecisionItem, ...] = ()
    defended: tuple[DecisionItem, ...] = ()
    items: tuple[DecisionItem, ...] = ()
    enforcement: Mapping[str, Enforcement] = field(default_factory=dict)
    remedies: tuple[Remedy, ...] = ()
    not_told: frozenset[tuple[str, str]] = frozenset()
    told_later: Mapping[tuple[str, str], date] = field(default_factory=dict)
    remedy_answer_on: Optional[date] = None
    fast_track: FastTrackCourse = FastTrackCourse()
    excluded: Mapping[str, tuple[tuple[date, date], ...]] = field(default_factory=dict)
    extended: frozenset[str] = frozenset()
    successors: Mapping[str, str] = field(default_factory=dict)
    crime_sent: bool = False
    measures: tuple[Measure, ...] = ()
    notice_from: int = 0
    decided_from: Mapping[str, int] = field(default_factory=dict)
    decided_days: Mapping[str, date] = field(default_factory=dict)
    reminder_from: Mapping[tuple[str, str], int] = field(default_factory=dict)
    taken_over: bool = False
    ledger_days: Mapping[str, date] = field(default_factory=dict)

    def item(self, name: str) -> DecisionItem:
        """An item of the decision in force.

        :raises KeyError: when there is none of this id
        """
        for item in self.items:
            if item.id == name:
                return item
        raise KeyError(name)

    def served_on(
        self, party: str, *forms: str, item: str = "", since: Optional[date] = None, skip: int = 0
    ) -> Optional[date]:
        """First day on which one of these forms was served on a party; the day may lie ahead (公告送达).

        :param since: service before this day does not count
        :param skip: this many of the first deliveries do not count
        """
        days = [
            delivery.served_on
            for delivery in self.deliveries[skip:]
            if delivery.form in forms
            and not delivery.void
            and delivery.party == party
            and (not item or not delivery.items or item in delivery.items)
            and (since is None or delivery.served_on >= since)
        ]
        return min(days, default=None)

    def notice_served_on(self, form: str, party: str) -> Optional[date]:
        """Day on which the notice (D17, D18) of the present proposal was served on a party, not before its making."""
        return self.served_on(party, form, since=self.notified_on, skip=self.notice_from)

    def reminded_on(self, item: str, party: str) -> Optional[date]:
        """Day on which the reminder (D24) that counts was served.

        One before a review or suit ended does not count, nor one before the step of reminding was lawful.
        """
        progress = self.enforcement.get(item)
        since = progress.reminded_from.get(party) if progress else None
        skip = max(self.reminder_from.get((item, party), 0), self.decided_from.get(item, 0))
        return self.served_on(party, "D24", item=item, since=since, skip=skip)

    def decision_served_on(self, item: str, party: str) -> Optional[date]:
        """Day on which the decision with this item was served on a party.

        Where both a penalty decision (D21) and an order to demolish (D22) exist, each item counts by its own paper;
        a service that names its items counts for these.
        """
        forms, since = self._decision_forms(item), self.decided_days.get(item)
        return self.served_on(party, *forms, item=item, since=since, skip=self.decided_from.get(item, 0))

    def _decision_forms(self, item: str) -> tuple[str, ...]:
        kind = next((one.kind for one in self.items if one.id == item), "")
        own, other = ("D22", "D21") if kind == "demolition" else ("D21", "D22")
        since, own_deliveries = self.decided_on or date.min, self.deliveries[self.decided_from.get(item, 0) :]
        there = any(paper.form == own and paper.day >= since for paper in self.papers) or any(
            delivery.form == own and not delivery.void for delivery in own_deliveries
        )
        named = any(item in delivery.items and not delivery.void for delivery in own_deliveries)
        return (own,) if there and not named else (own, other)

    def issued(self, form: str) -> Optional[date]:
        """Day of the last paper of a form that stands."""
        return max((paper.day for paper in self.papers if paper.form == form), default=None)

    def remedies_of(self, party: str, item: str = "") -> tuple[Remedy, ...]:
        """Reviews and suits of a party, in order."""
        return tuple(r for r in self.remedies if r.of_party(party) and (not item or r.concerns(item)))

    def remedy_pending(self, party: str = "", item: str = "", kind: str = "") -> bool:
        """True while a review or suit is open, of one party or of any."""
        return any(
            r.open and (not party or r.of_party(party)) and (not item or r.concerns(item)) and kind in ("", r.kind)
            for r in self.remedies
        )


def chair_of(payload: Mapping[str, Any]) -> str:
    """Who chairs the hearing (听证主持人), as the papers of a step say."""
    data = payload.get("data") or {}
    told = [(data.get(form) or {}).get("chair") for form in ("D20", "D19")]
    return str(next((one for one in (*told, payload.get("chair")) if one), "")).strip()


def changed(course: Course, **fields: Any) -> Course:
    """The course with some fields changed: :func:`dataclasses.replace` without its checks, as every event does it."""
    made = object.__new__(Course)
    made.__dict__.update(course.__dict__)
    made.__dict__.update(fields)
    return made
