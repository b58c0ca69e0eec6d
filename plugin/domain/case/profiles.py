"""Profiles (地方口径): how the national procedure is worked at one place, and what its lists make due.

A profile is data: the eight of the procedure catalogue, and those that a bureau adds. Lists (听证范围、集体讨论范围)
are rows of kinds of item with figures in yuan. What the law leaves open is a setting with a safe default
(:data:`OPEN_QUESTIONS`); a bureau changes it in a profile of its own, which is kept by hash with the case.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Optional

#: kinds of item (处理事项) that a list can name; ``gain`` is confiscated unlawful income (违法所得)
ITEM_KINDS = ("demolition", "fine", "confiscation", "gain", "restore", "correct", "stop_business", "licence")
#: a row that somebody has to judge: complex, major, or as heavy as what the list names
JUDGED = "judged"
#: words in ``what`` of a confiscation that make it one of income
GAIN_WORDS = ("违法所得", "违法收入")
#: how much of work in progress local law lets be removed at once (在建快速处置)
DEMOLISH_NOW = ("none", "after_order_part", "whole")


@dataclass(frozen=True)
class Setting:
    """A point the law leaves open.

    :param kind: bool, int, day, time, texts or figures ({person: yuan, entity: yuan})
    :param default: the safe reading
    :param why: why it is open and why this is safe
    """

    kind: str
    default: Any
    why: str


#: open questions of the procedure catalogue and other values that only local law can give
OPEN_QUESTIONS: Mapping[str, Setting] = {
    "demolition_is_penalty": Setting("bool", True, "URPL art.64 责令限期拆除: notice, defence and hearing are given"),
    "enforcement_decision_waits": Setting(
        "bool", False, "the law lets the enforcement decision be carried out before its own remedy period ends"
    ),
    "decision_time_rolls": Setting("bool", False, "the agency's own 90 days never grow over a holiday"),
    "decision_extension": Setting(
        "land_only", None, "NRPM art.38 gives natural-resources bodies 30 days more; APL art.60 gives nobody any"
    ),
    "hearing_notice_full_days": Setting("bool", True, "seven full working days lie between notice and hearing"),
    "fast_track_needs_decision": Setting("bool", True, "a written enforcement decision also for work in progress"),
    "land_waits_for_review": Setting("bool", True, "the 60 days of review are awaited before the court is asked"),
    "land_window_by_fifteen_days": Setting(
        "bool", True, "LAL art.83 does not name demolition by LAL art.74, LALR art.52-53: file by the earlier end"
    ),
    "late_service_days": Setting(
        "int",
        None,
        "served after the decision's own term: as many days as the first party had (ACL art.34); 0 for none",
    ),
    "substitute_performance_on_land": Setting("bool", False, "代履行 is no way round E0 or a ruling (ACL art.50)"),
    "night_from": Setting("time", "22:00", "ACL art.43 does not say when night begins; NPL art.88 does"),
    "night_to": Setting("time", "06:00", "ACL art.43 does not say when night ends; NPL art.88 does"),
    "large_fine": Setting("figures", None, "较大数额罚款 (APL art.63): without a local figure any fine is large"),
    "large_gain": Setting("figures", None, "较大数额违法所得 (APL art.63): without a local figure any sum is large"),
    "major_kinds": Setting(
        "texts",
        ("demolition", "confiscation"),
        "重大 (APL art.57): these are major until somebody judges otherwise",
    ),
    "cut_off_date": Setting("day", None, "from when on a building is new (新增): without a local date all are new"),
    "temporary_retention": Setting("bool", False, "保留临时使用 exists by local policy only"),
    "temporary_retention_months": Setting("int", 24, "the longest term of 保留临时使用, counted from the approval"),
}


@dataclass(frozen=True)
class Ground:
    """Why something is due: the list, its row, the article and the item that meets it.

    ``code`` is ``list.kind`` (on the list as such), ``list.figure`` (at or above the figure), ``list.no_figure``
    (no local figure, so any amount), ``list.amount_unknown``, ``list.judged`` (somebody judged so),
    ``list.not_judged`` (nobody judged yet, taken as due) or ``list.unreadable``.
    """

    code: str
    name: str
    what: str = ""
    basis: str = ""
    item: str = ""
    amount: Optional[Decimal] = None
    figure: Optional[Decimal] = None


@dataclass(frozen=True)
class ListRow:
    """One row of a list: a kind of item and, for money, from which sum in yuan on.

    :param business: None for both, True only for acts in business (经营活动), False only for others
    :param local_figure: the law says "large" without a sum: the figures of the profile's other lists decide
    """

    kind: str
    zh: str
    person_min: Optional[Decimal] = None
    entity_min: Optional[Decimal] = None
    business: Optional[bool] = None
    local_figure: bool = False

    @property
    def has_figure(self) -> bool:
        """True if the row names a sum."""
        return self.person_min is not None or self.entity_min is not None

    def figure(self, party_kinds: Iterable[str]) -> Optional[Decimal]:
        """The sum for these kinds of party; the lowest that could apply where the kind is not known."""
        kinds = set(party_kinds) & {"person", "entity"} or {"person", "entity"}
        by_kind = {"person": self.person_min, "entity": self.entity_min}
        known = [by_kind[kind] for kind in kinds if by_kind[kind] is not None]
        return min(known, default=None)  # type: ignore[type-var]


@dataclass(frozen=True)
class ThresholdList:
    """A list with its article; without rows nobody can say what is not on it."""

    name: str
    basis: str
    rows: tuple[ListRow, ...] = ()


@dataclass(frozen=True)
class FastTrack:
    """在建快速处置: what local law lets be done with work in progress without E0.

    :param demolish_now: ``none``, ``after_order_part`` (only what was built after the stop order) or ``whole``
    :param needs: forms that must be served or issued before
    :param without_reminder: no reminder (催告) is asked for
    """

    demolish_now: str = "none"
    seal_site: bool = False
    seize_tools: bool = False
    without_reminder: bool = False
    needs: tuple[str, ...] = ()
    by: str = ""
    when: str = ""
    basis: str = ""

    @property
    def allowed(self) -> bool:
        """True if anything may be demolished at once."""
        return self.demolish_now != "none"


@dataclass(frozen=True)
class Profile:
    """A local way of doing it (地方口径): ``values`` with what ``extends`` brings merged in.

    :param lists: the threshold lists that ``values`` names, and those of the profile's own
    :param sha256: hash of a bureau's own text; empty for those of the procedure catalogue
    """

    id: str
    zh: str
    tracks: tuple[str, ...]
    effective_from: date | None
    values: Mapping[str, Any]
    effective_to: date | None = None
    version: str = ""
    lists: Mapping[str, ThresholdList] = field(default_factory=dict)
    sha256: str = ""

    @property
    def reference(self) -> str:
        """What a case keeps: the id, for a bureau's own profile with its hash (``id@sha256``)."""
        return f"{self.id}@{self.sha256}" if self.sha256 else self.id

    def in_force(self, on: date) -> bool:
        """True if the profile's own text is in force on a day."""
        starts, ends = self.effective_from, self.effective_to
        return (starts is None or starts <= on) and (ends is None or on <= ends)

    def setting(self, name: str) -> Any:
        """An open question as this profile answers it, else the safe default.

        :raises KeyError: when :data:`OPEN_QUESTIONS` has no such setting
        """
        default = OPEN_QUESTIONS[name].default
        own = self.values.get("settings")
        return own.get(name, default) if isinstance(own, Mapping) else default

    @property
    def decision_due(self) -> str:
        """Period in which to decide (DR11, or DR12 where local rules are stricter)."""
        return str(self.values.get("decision_due") or "DR11")

    @property
    def may_extend_decision(self) -> bool:
        """True if the head of the body may extend the period to decide: by NRPM art.38, or by a local rule."""
        own = self.setting("decision_extension")
        return bool(own) if own is not None else "land" in self.tracks or self.decision_due != "DR11"

    @property
    def defence(self) -> str:
        """Period for statement and defence (陈述申辩, DR08)."""
        return str(self.values.get("defence") or "DR08")

    @property
    def hearing_request(self) -> str:
        """Period for asking for a hearing (DR09)."""
        return str(self.values.get("hearing_request") or "DR09")

    @property
    def reminder_days(self) -> int:
        """Length of a reminder (催告) in working days; ten is fixed by ACL art.54 where the court is asked."""
        return int(self.values.get("reminder_days") or 10)

    @property
    def reminder_unit(self) -> str:
        """Unit of :attr:`reminder_days`: ACL art.69 makes it working days up to ten."""
        return str(self.values.get("reminder_unit") or "working_day")

    @property
    def reminder_before_e0(self) -> bool:
        """True where local practice reminds before the remedies have lapsed (default: not)."""
        return bool(self.values.get("reminder_before_E0", False))

    @property
    def execution_notice_days(self) -> int:
        """Full working days between service of the enforcement decision and the demolition; no number in the law."""
        days = self.values.get("execution_notice_working_days")
        return 3 if days is None else int(days)

    @property
    def gov_order(self) -> bool:
        """True where the county government must make a department responsible first (责成, URPL art.68)."""
        return self.values.get("gov_order", "none") == "required"

    @property
    def fast_track(self) -> FastTrack:
        """What local law allows for work in progress; nothing is demolished at once without a basis."""
        told = self.values.get("fast_track")
        raw: Mapping[str, Any] = told if isinstance(told, Mapping) else {}
        basis = str(raw.get("basis") or "")
        return FastTrack(
            demolish_now=str(raw.get("demolish_now") or "none") if basis else "none",
            seal_site=bool(raw.get("seal_site")),
            seize_tools=bool(raw.get("seize_tools")),
            without_reminder=bool(raw.get("without_reminder")),
            needs=tuple(str(form) for form in raw.get("needs") or ()),
            by=str(raw.get("by") or ""),
            when=str(raw.get("when") or ""),
            basis=basis,
        )

    def hearing_due(
        self,
        items: Iterable[Mapping[str, Any]],
        party_kinds: Iterable[str] = (),
        business: Optional[bool] = None,
        stated: Optional[bool] = None,
    ) -> tuple[Ground, ...]:
        """Why a hearing must be offered (听证告知), empty when it need not be (APL art.63, NRPM art.34).

        :param items: of the decision or of the proposal: ``{id, kind, amount, what}``, amount in yuan
        :param party_kinds: ``person``, ``entity``; unknown takes the lower figure
        :param business: whether the act was one in business; unknown takes the lower figure
        :param stated: the officer says that a penalty is as heavy as those listed
        """
        return self._due(self._named("hearing"), list(items), tuple(party_kinds), business, stated, ())

    def panel_due(
        self,
        items: Iterable[Mapping[str, Any]],
        party_kinds: Iterable[str] = (),
        business: Optional[bool] = None,
        complex_or_major: Optional[bool] = None,
    ) -> tuple[Ground, ...]:
        """Why the heads of the body must discuss the case (集体讨论), empty when they need not (APL art.57(2)).

        :param complex_or_major: what the body judged; unsaid counts as major for the kinds of ``major_kinds``
        """
        major = tuple(self.setting("major_kinds"))
        return self._due(self._named("panel"), list(items), tuple(party_kinds), business, complex_or_major, major)

    def legal_review_due(
        self,
        items: Iterable[Mapping[str, Any]],
        party_kinds: Iterable[str] = (),
        business: Optional[bool] = None,
        hearing_held: bool = False,
        stated: Optional[bool] = None,
    ) -> tuple[Ground, ...]:
        """Why the legal review (法制审核) must come first, empty when it need not (APL art.58, NRPM art.32).

        A decision on the hearing list counts as major; after a hearing the review is always due.
        """
        found: list[Ground] = []
        if hearing_held:
            found.append(Ground("list.judged", "legal_review", "经过听证", "APL art.58(2)"))
        if stated:
            found.append(Ground("list.judged", "legal_review", "疑难复杂或者重大公共利益", "APL art.58"))
        found.extend(self.hearing_due(items, party_kinds, business))
        return tuple(found)

    def _named(self, key: str) -> tuple[ThresholdList, ...]:
        raw = self.values.get(key)
        names = [raw] if isinstance(raw, str) else list(raw or ())
        return tuple(self.lists.get(str(name)) or ThresholdList(str(name), "") for name in names)

    def _due(
        self,
        lists: tuple[ThresholdList, ...],
        items: list[Mapping[str, Any]],
        party_kinds: tuple[str, ...],
        business: Optional[bool],
        judged: Optional[bool],
        major: tuple[str, ...],
    ) -> tuple[Ground, ...]:
        found: list[Ground] = []
        sums = [row for known in lists for row in known.rows if row.has_figure]
        for known in lists:
            if not known.rows and items:
                found.append(Ground("list.unreadable", known.name, basis=known.basis))
            for row in known.rows:
                if row.kind == JUDGED:
                    found.extend(_judged(known, row, items, judged, major))
                    continue
                for item in items:
                    if item_kind(item) == row.kind and not self._no_penalty(known, row):
                        found.extend(self._met(known, row, item, sums, party_kinds, business))
        return tuple(found)

    def _no_penalty(self, known: ThresholdList, row: ListRow) -> bool:
        """Open question 1: where the order to demolish by URPL art.64 is held to be no penalty."""
        return row.kind == "demolition" and "land" not in self.tracks and not self.setting("demolition_is_penalty")

    def _met(
        self,
        known: ThresholdList,
        row: ListRow,
        item: Mapping[str, Any],
        sums: list[ListRow],
        party_kinds: tuple[str, ...],
        business: Optional[bool],
    ) -> list[Ground]:
        told: dict[str, Any] = {
            "name": known.name,
            "what": row.zh,
            "basis": known.basis,
            "item": str(item.get("id", "")),
        }
        if row.business is not None and business is not None and row.business is not business:
            return []
        if not row.has_figure and not row.local_figure:
            return [Ground("list.kind", **told)]
        if row.has_figure:
            figure = row.figure(party_kinds)
        else:
            if any(other.kind == row.kind for other in sums):
                return []  # the list that names the figure decides
            figure = _local_figure(self, row.kind).figure(party_kinds)
        amount = yuan(item.get("amount"))
        if figure is None:
            return [Ground("list.no_figure", amount=amount, **told)]
        if amount is None:
            return [Ground("list.amount_unknown", figure=figure, **told)]
        return [Ground("list.figure", amount=amount, figure=figure, **told)] if amount >= figure else []


def item_kind(item: Mapping[str, Any]) -> str:
    """Kind of an item as lists know it: confiscated income (违法所得) is ``gain``, a confiscated thing is not."""
    kind = str(item.get("kind") or "")
    if kind == "confiscation" and any(word in str(item.get("what") or "") for word in GAIN_WORDS):
        return "gain"
    return kind


def yuan(value: Any) -> Optional[Decimal]:
    """A sum as a Decimal, None where none is given.

    :raises ValueError: when it is no number of 0 or more
    """
    if value is None or value == "":
        return None
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        raise ValueError(f"{value!r} is no sum") from None
    if not amount.is_finite() or amount < 0:
        raise ValueError(f"{value!r} is no sum")
    return amount


def _local_figure(profile: Profile, kind: str) -> ListRow:
    name = {"fine": "large_fine", "gain": "large_gain"}.get(kind)
    told = profile.setting(name) if name else None
    figures: Mapping[str, Any] = told if isinstance(told, Mapping) else {}
    return ListRow(kind, "", yuan(figures.get("person")), yuan(figures.get("entity")))


def _judged(
    known: ThresholdList, row: ListRow, items: list[Mapping[str, Any]], judged: Optional[bool], major: tuple[str, ...]
) -> list[Ground]:
    if judged:
        return [Ground("list.judged", known.name, row.zh, known.basis)]
    if judged is None:
        return [
            Ground("list.not_judged", known.name, row.zh, known.basis, str(item.get("id", "")))
            for item in items
            if item_kind(item) in major
        ]
    return []
