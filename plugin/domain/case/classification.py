"""Classified disposition (分类处置): what a breach leads to, why, and what else the body could choose.

The rules CR1 to CR12 come from the procedure catalogue as conditions on facts; zones, stock or new, and what the body
has established are facts too. Decision support: the responsible authority decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

from ..errors import InputError
from ..land.disposition import Condition, parse_condition
from .procedure import TRACKS
from .profiles import ITEM_KINDS

#: outcome and how it is written
OUTCOMES: Mapping[str, str] = {
    "demolish": "拆除",
    "confiscate": "没收",
    "correct": "限期改正",
    "complete": "完善手续",
    "keep": "保留临时使用",
    "none": "不予处罚",
    "open": "待认定",
}
#: outcomes that a zone can rule out, and the words its catalogue has for them
RULED_OUT = {"complete": "补办", "keep": "保留临时使用", "demolish": "拆除"}
STOCK, NEW = "stock", "new"
#: overlap from which a place lies in a zone, m²
LEAST_M2 = 1.0

Facts = Mapping[str, Any]
Line = tuple[str, Mapping[str, Any]]


@dataclass(frozen=True)
class ProposedItem:
    """What a decision would order (拟处理事项); a fine names its rule, the amount is worked out apart.

    :param what: the thing itself, as papers say it (建筑物); empty for the building as such
    """

    kind: str
    law: str
    what: str = ""
    fine_rule: str = ""


@dataclass(frozen=True)
class ClassificationRule:
    """One rule: on which tracks and when, what follows.

    :param optional: taken only where the body chooses it
    :param excluded_by: the word by which a zone rules it out
    """

    id: str
    outcome: str
    result: str
    tracks: tuple[str, ...]
    when: tuple[Condition, ...] = ()
    items: tuple[ProposedItem, ...] = ()
    measures: tuple[str, ...] = ()
    actor: str = ""
    basis: str = ""
    optional: bool = False
    excluded_by: str = ""

    def holds(self, facts: Facts) -> bool:
        """True when every condition holds and no zone rules it out."""
        return not self.ruled_out(facts) and all(one.holds(facts) for one in self.when)

    def ruled_out(self, facts: Facts) -> bool:
        """True if a zone of the place forbids this outcome."""
        return bool(self.excluded_by) and self.excluded_by in (facts.get("excluded") or ())

    def asks(self, facts: Facts) -> tuple[str, ...]:
        """Facts nobody knows on which it depends; empty when it holds or cannot hold."""
        if self.ruled_out(facts) or any(not one.holds(facts) and not one.unknown(facts) for one in self.when):
            return ()
        return tuple(dict.fromkeys(name for one in self.when for name in one.unknown(facts)))


@dataclass(frozen=True)
class FirstCategory:
    """A category that is demolished first (先拆): one condition, or overlap with one zone, is enough."""

    id: str
    zh: str
    any_of: tuple[Condition, ...] = ()
    zones: tuple[str, ...] = ()
    new_only: bool = False

    def holds(self, facts: Facts) -> bool:
        """True when a breach belongs to it.

        :param facts: with ``zones_m2``, overlap in m² by zone class, and ``stock``
        """
        if self.new_only and facts.get("stock") != NEW:
            return False
        zones: Mapping[str, float] = facts.get("zones_m2") or {}
        return any(one.holds(facts) for one in self.any_of) or any(
            (zones.get(code) or 0.0) > LEAST_M2 for code in self.zones
        )


@dataclass(frozen=True)
class Classification:
    """What a breach leads to.

    :param rule: id of the rule that was taken, empty when none could be
    :param alternatives: (rule, facts that must be established first); without facts the body may choose it now
    :param age: ``stock`` (存量) or ``new`` (新增)
    :param first: ids and names of the categories that are demolished first
    :param lines: why, message code and parameters
    """

    track: str
    outcome: str
    rule: str
    result: str
    basis: str
    items: tuple[ProposedItem, ...]
    measures: tuple[str, ...]
    actor: str
    alternatives: tuple[tuple[ClassificationRule, tuple[str, ...]], ...]
    excluded: tuple[str, ...]
    age: str
    first: tuple[tuple[str, str], ...]
    lines: tuple[Line, ...]

    @property
    def zh(self) -> str:
        """The outcome as it is written in papers."""
        return OUTCOMES[self.outcome]


def parse_rules(rows: object) -> tuple[ClassificationRule, ...]:
    """The ``classification_rules`` of the procedure catalogue; older texts held prose and give none.

    :raises InputError: ``catalogue.invalid``
    """
    found = []
    for row in rows if isinstance(rows, list) else ():
        if not isinstance(row, Mapping) or "if" not in row:
            continue
        name = str(row.get("id"))
        outcome = str(row.get("outcome"))
        tracks = tuple(str(track) for track in row.get("tracks") or TRACKS)
        if outcome not in OUTCOMES or set(tracks) - set(TRACKS):
            raise _invalid(name, "outcome", f"outcome is one of {', '.join(OUTCOMES)}, tracks are {', '.join(TRACKS)}")
        found.append(
            ClassificationRule(
                id=name,
                outcome=outcome,
                result=str(row.get("result", "")),
                tracks=tracks,
                when=tuple(parse_condition(item, name, "procedure") for item in row["if"]),
                items=tuple(_item(name, item) for item in row.get("items") or ()),
                measures=tuple(str(text) for text in row.get("measures") or ()),
                actor=str(row.get("actor", "")),
                basis=str(row.get("basis", "")),
                optional=bool(row.get("optional", False)),
                excluded_by=str(row.get("excluded_by", "")),
            )
        )
    return tuple(found)


def _item(owner: str, row: Mapping[str, Any]) -> ProposedItem:
    kind = str(row.get("kind"))
    if kind not in ITEM_KINDS:
        raise _invalid(owner, "items", f"kind is one of {', '.join(ITEM_KINDS)}")
    return ProposedItem(kind, str(row.get("law", "")), str(row.get("what", "")), str(row.get("rule", "")))


def parse_first(rows: object) -> tuple[FirstCategory, ...]:
    """The list of what is demolished first, of the catalogue or of a profile.

    :raises InputError: ``catalogue.invalid``
    """
    found = []
    for position, row in enumerate(rows if isinstance(rows, list) else (), start=1):
        if not isinstance(row, Mapping) or not row.get("id") or not row.get("zh"):
            raise _invalid(f"demolish_first {position}", "id", "an entry needs id and zh")
        name = str(row["id"])
        any_of = tuple(parse_condition(item, name, "procedure") for item in row.get("any") or ())
        zones = tuple(str(code) for code in row.get("zones") or ())
        if not any_of and not zones:
            raise _invalid(name, "any", "an entry needs any or zones")
        found.append(FirstCategory(name, str(row["zh"]), any_of, zones, bool(row.get("new_only", False))))
    return tuple(found)


def age_of(built_on: Optional[date], cut_off: Optional[date]) -> tuple[str, Line]:
    """Stock (存量) or new (新增) by the cut-off date; without a local date, or without a proved day, it counts as new.

    :param built_on: day on which the building was finished; on the cut-off date itself it is new
    """
    if cut_off is None:
        return NEW, ("classify.no_cut_off", {})
    if built_on is None:
        return NEW, ("classify.built_unknown", {"cut_off": cut_off.isoformat()})
    told = {"built": built_on.isoformat(), "cut_off": cut_off.isoformat()}
    return (NEW, ("classify.new", told)) if built_on >= cut_off else (STOCK, ("classify.stock", told))


def classify(
    rules: Iterable[ClassificationRule],
    facts: Facts,
    track: str,
    cut_off: Optional[date] = None,
    first: Sequence[FirstCategory] = (),
    chosen: str = "",
) -> Classification:
    """Apply the rules to the facts of one breach.

    :param facts: names as in the rules, with ``built_on`` (date), ``excluded`` (words of zones), ``zones_m2``; None or
        absent where nobody knows
    :param chosen: id of the optional rule that the body chose
    :raises InputError: ``classify.not_open`` when the chosen rule does not hold, with the facts it still needs
    """
    age, age_line = age_of(facts.get("built_on"), cut_off)
    told = {**facts, "stock": age, "track": track}
    own = [rule for rule in rules if track in rule.tracks]
    taken = _chosen(own, told, chosen) if chosen else _first_that_holds(own, told)
    lines: list[Line] = [age_line]
    excluded = tuple(told.get("excluded") or ())
    if taken is not None and RULED_OUT.get(taken.outcome, "") in excluded and taken.outcome == "demolish":
        lines.append(("classify.protected", {}))
        taken = None
    if taken is None:
        lines.append(_why_open(own, told))
    else:
        lines.append(("classify.rule", {"rule": taken.id, "result": taken.result, "basis": taken.basis}))
        lines += [("classify.fact", {"fact": name, "value": str(told[name])}) for name in _used(taken, told)]
        if taken.optional:
            lines.append(("classify.chosen", {"rule": taken.id}))
    if excluded:
        lines.append(("classify.excluded", {"outcomes": "、".join(excluded)}))
    others = tuple(
        (rule, rule.asks(told))
        for rule in own
        if rule is not taken and (rule.asks(told) or (rule.optional and rule.holds(told)))
    )
    categories = tuple((one.id, one.zh) for one in first if one.holds(told))
    lines += [("classify.first", {"id": name, "zh": zh}) for name, zh in categories]
    return Classification(
        track=track,
        outcome=taken.outcome if taken else "open",
        rule=taken.id if taken else "",
        result=taken.result if taken else "",
        basis=taken.basis if taken else "",
        items=taken.items if taken else (),
        measures=taken.measures if taken else (),
        actor=taken.actor if taken else "",
        alternatives=others,
        excluded=excluded,
        age=age,
        first=categories,
        lines=tuple(lines),
    )


def _first_that_holds(rules: Sequence[ClassificationRule], facts: Facts) -> Optional[ClassificationRule]:
    return next((rule for rule in rules if not rule.optional and rule.holds(facts)), None)


def _chosen(rules: Sequence[ClassificationRule], facts: Facts, chosen: str) -> ClassificationRule:
    rule = next((rule for rule in rules if rule.id == chosen), None)
    if rule is None or not rule.holds(facts):
        asks = rule.asks(facts) if rule else ()
        raise InputError("classify.not_open", rule=chosen, asks="、".join(asks) or "-")
    return rule


def _why_open(rules: Sequence[ClassificationRule], facts: Facts) -> Line:
    asks = tuple(dict.fromkeys(name for rule in rules if not rule.optional for name in rule.asks(facts)))
    return ("classify.open", {"asks": "、".join(asks)}) if asks else ("classify.no_breach", {})


def _used(rule: ClassificationRule, facts: Facts) -> list[str]:
    parts = [part for one in rule.when for part in (one.either or (one,))]
    return list(dict.fromkeys(part.fact for part in parts if part.holds(facts)))


def _invalid(entry: str, key: str, reason: str) -> InputError:
    return InputError("catalogue.invalid", catalogue="procedure", entry=entry, key=key, reason=reason)
