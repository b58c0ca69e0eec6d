"""From facts of a spot to a track, a disposition hint (处置建议), a crime alert and an authority: rules as data.

Decision support only. The rules come in as the mapping of ``assessment.yaml``; each names its legal basis.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Optional

from ..errors import InputError
from .units import half_up, mu
from .zones import TRACKS, Basis, bases

Facts = Mapping[str, Any]
NEAR = Decimal("0.8")  # share of a threshold from which it is worth a warning: acts of one year are added up
_OPERATORS = ("is", "above", "at_least", "at_most")


@dataclass(frozen=True)
class Condition:
    """One condition on a fact, or several of which one must hold (``either``)."""

    fact: str = ""
    operator: str = ""
    value: Any = None
    either: tuple[Condition, ...] = ()

    def holds(self, facts: Facts) -> bool:
        """True when the facts fulfil it; an unknown fact (None) fulfils only ``is: null``."""
        if self.either:
            return any(condition.holds(facts) for condition in self.either)
        known = facts.get(self.fact)
        if self.operator == "is":
            return bool(known is self.value or (known is not None and known == self.value))
        if known is None:
            return False
        if self.operator == "above":
            return bool(known > self.value)
        return bool(known >= self.value if self.operator == "at_least" else known <= self.value)

    def unknown(self, facts: Facts) -> tuple[str, ...]:
        """Facts nobody knows that could still make it hold; empty when it holds, or is known not to."""
        if self.holds(facts):
            return ()
        if self.either:
            return tuple(name for condition in self.either for name in condition.unknown(facts))
        return (self.fact,) if facts.get(self.fact) is None else ()


@dataclass(frozen=True)
class Rule:
    """A rule of the catalogue: conditions and what follows."""

    id: str
    zh: str
    code: str = ""
    track: str = ""
    when: tuple[Condition, ...] = ()
    basis: tuple[Basis, ...] = ()
    excludes: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()
    max_severity: int = 5
    outcome: str = ""

    def holds(self, facts: Facts) -> bool:
        """True when every condition holds."""
        return all(condition.holds(facts) for condition in self.when)

    def basis_text(self) -> str:
        """Basis as cited: 《土地管理法》第75, 77条."""
        return "、".join(basis.text() for basis in self.basis)


@dataclass(frozen=True)
class CrimeThreshold:
    """Farmland area in 亩 from which a crime is to be suspected."""

    id: str
    land: str
    zh: str
    mu_min: Decimal
    basis: tuple[Basis, ...]


@dataclass(frozen=True)
class CrimeAlert:
    """A threshold that is reached (``alert``) or nearly so (``near``)."""

    id: str
    level: str
    land: str
    zh: str
    mu: Decimal
    threshold: Decimal
    basis: tuple[Basis, ...]


@dataclass(frozen=True)
class Decision:
    """What the rules say about one spot."""

    track: Rule
    also_track: str
    disposition: Rule
    authority: str
    alternatives: tuple[Rule, ...]
    crime: tuple[CrimeAlert, ...]


@dataclass(frozen=True)
class AssessmentRules:
    """The rules, settings and texts of ``assessment.yaml``, checked."""

    tolerance_m: float
    distance_m: float
    group_tolerance_share: float
    land_permits: tuple[str, ...]
    building_permits: tuple[str, ...]
    permit_names: Mapping[str, str]
    urban_classes: tuple[str, ...]
    basic_farmland_classes: tuple[str, ...]
    land_plan_classes: tuple[str, ...]
    space_plan_classes: tuple[str, ...]
    never_conform_classes: tuple[str, ...]
    tracks: tuple[Rule, ...]
    dispositions: tuple[Rule, ...]
    alternatives: tuple[Rule, ...]
    authorities: tuple[Rule, ...]
    crime: tuple[CrimeThreshold, ...]
    track_names: Mapping[str, str]
    texts: Mapping[str, str]

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], overrides: Optional[Mapping[str, Any]] = None) -> AssessmentRules:
        """Rules from the YAML mapping.

        :param overrides: settings (``tolerance_m``, ``distance_m``, ``group_tolerance_share``) of a workspace
        :raises InputError: ``catalogue.invalid``
        """
        try:
            laws = {str(law["id"]): str(law["zh"]) for law in data["laws"]}
            settings = {**data["settings"], **(overrides or {})}
            return cls(
                tolerance_m=_positive(settings, "tolerance_m"),
                distance_m=_positive(settings, "distance_m"),
                group_tolerance_share=_positive(settings, "group_tolerance_share"),
                land_permits=tuple(data["permits"]["land"]),
                building_permits=tuple(data["permits"]["building"]),
                permit_names=dict(data["permits"]["names"]),
                urban_classes=tuple(data["urban_classes"]["inside"]),
                basic_farmland_classes=tuple(data["basic_farmland_classes"]),
                land_plan_classes=tuple(data["plan_conform"]["land_plan"]),
                space_plan_classes=tuple(data["plan_conform"]["space_plan"]),
                never_conform_classes=tuple(data["plan_conform"]["never"]),
                tracks=_rules(data, "tracks", laws),
                dispositions=_rules(data, "dispositions", laws),
                alternatives=_rules(data, "alternatives", laws),
                authorities=_rules(data, "authorities", laws),
                crime=tuple(_threshold(entry, laws) for entry in data["crime_alerts"]),
                track_names=dict(data["track_names"]),
                texts=dict(data["texts"]),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise _invalid("(file)", str(error), "is missing or of the wrong kind") from error

    def decide(self, facts: Facts) -> Decision:
        """Apply the rules to the facts of one spot.

        :param facts: names as in the rules; areas in m²; None where nobody knows
        """
        track = _first(self.tracks, facts)
        also = ""
        if track.track == "land" and facts.get("building_permit_full") is False:
            also = _first([rule for rule in self.tracks if rule.track != "land"], facts).track
        known = {**facts, "track": track.track}
        disposition = _first(self.dispositions, known)
        authority = _first([rule for rule in self.authorities if rule.track == track.track], known)
        severity = facts.get("max_severity") or 0
        ruled_out = set(facts.get("excluded") or ()) | set(disposition.excludes)
        alternatives = tuple(
            rule
            for rule in self.alternatives
            if track.track in rule.tracks and severity <= rule.max_severity and rule.outcome not in ruled_out
        )
        return Decision(track, also, disposition, authority.zh, alternatives, self.crime_alerts(facts))

    def crime_alerts(self, facts: Facts) -> tuple[CrimeAlert, ...]:
        """Thresholds that the farmland of the spot reaches, or comes near to (from 80 %)."""
        alerts = []
        for threshold in self.crime:
            area = facts.get(f"{threshold.land}_m2")
            if area is None:
                continue
            size = mu(float(area))
            if size < threshold.mu_min * NEAR:
                continue
            level = "alert" if size >= threshold.mu_min else "near"
            alerts.append(
                CrimeAlert(
                    threshold.id,
                    level,
                    threshold.land,
                    threshold.zh,
                    half_up(size, 4),
                    threshold.mu_min,
                    threshold.basis,
                )
            )
        return tuple(alerts)


def _first(rules: Sequence[Rule], facts: Facts) -> Rule:
    return next(rule for rule in rules if rule.holds(facts))


def _invalid(entry: str, key: str, reason: str) -> InputError:
    return InputError("catalogue.invalid", catalogue="assessment", entry=entry, key=key, reason=reason)


def _positive(settings: Mapping[str, Any], key: str) -> float:
    value = settings[key]
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
        raise _invalid("settings", key, "is not a number of 0 or more")
    return float(value)


def _rules(data: Mapping[str, Any], section: str, laws: Mapping[str, str]) -> tuple[Rule, ...]:
    rules = tuple(_rule(entry, section, laws) for entry in data[section])
    if len({rule.id for rule in rules}) != len(rules):
        raise _invalid(section, "id", "occurs twice")
    if section in ("tracks", "dispositions") and (not rules or rules[-1].when):
        raise _invalid(section, "when", "the last rule must hold without a condition")
    if section == "authorities" and {rule.track for rule in rules if not rule.when} != set(TRACKS):
        raise _invalid(section, "track", "every track needs an authority without a condition")
    return rules


def _rule(entry: Mapping[str, Any], section: str, laws: Mapping[str, str]) -> Rule:
    owner = f"{section}.{entry['id']}"
    track = entry.get("track", "")
    if track and track not in TRACKS:
        raise _invalid(owner, "track", f"is not one of {', '.join(TRACKS)}")
    when = entry.get("when", [])
    return Rule(
        id=str(entry["id"]),
        zh=str(entry["zh"]),
        code=str(entry.get("code", "")),
        track=track,
        when=tuple(parse_condition(item, owner) for item in when) if isinstance(when, list) else (),
        basis=bases(entry, laws, owner),
        excludes=tuple(entry.get("excludes", ())),
        tracks=tuple(entry.get("tracks", ())),
        max_severity=int(entry.get("max_severity", 5)),
        outcome=str(entry.get("outcome", "")),
    )


def parse_condition(item: Mapping[str, Any], owner: str, catalogue: str = "assessment") -> Condition:
    """A condition of a catalogue: ``{fact, is|above|at_least|at_most}`` or ``{any: [conditions]}``.

    :param owner: the entry it stands in, for the message
    :raises InputError: ``catalogue.invalid``
    """
    if "any" in item:
        return Condition(either=tuple(parse_condition(part, owner, catalogue) for part in item["any"]))
    operators = [name for name in _OPERATORS if name in item]
    if len(operators) != 1 or not isinstance(item.get("fact"), str):
        reason = f"a condition needs a fact and one of {', '.join(_OPERATORS)}"
        raise InputError("catalogue.invalid", catalogue=catalogue, entry=owner, key="when", reason=reason)
    return Condition(item["fact"], operators[0], item[operators[0]])


def _threshold(entry: Mapping[str, Any], laws: Mapping[str, str]) -> CrimeThreshold:
    cited = [{"law": entry["law"], "articles": entry["articles"]}, entry["interpretation"]]
    return CrimeThreshold(
        str(entry["id"]),
        str(entry["land"]),
        str(entry["zh"]),
        Decimal(str(entry["mu_min"])),
        bases({"basis": cited}, laws, str(entry["id"])),
    )
