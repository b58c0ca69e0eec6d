"""Guards (前置条件) as small functions over facts: which hold, under which article, and what is missing.

Facts are a mapping that can be written as JSON, because an event keeps the facts its guards saw:

``source`` text · ``location`` text · ``parties`` list of {uid, name, role} · ``breach`` true/false/absent ·
``liable`` true/false/absent · ``site_division``, ``org_division`` division codes · ``track`` of the case, ``org``
name of the body and ``org_tracks`` it may act on, ``competent`` name of the body that may ·
``breach_ended_on`` ISO date or absent while the breach goes on · ``grave_harm`` true where five years apply ·
``going_on`` true/false/absent · ``minor_corrected`` true/false · ``officers`` list of {uid, name, card_no,
valid_from, valid_to, recused} · ``evidence`` list of evidence ids on file · ``party_kinds`` list of person/entity
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Callable

from .procedure import PredicateSpec, Procedure, Transition

Facts = Mapping[str, Any]
#: message code and parameters of what is missing
Missing = tuple[str, Mapping[str, Any]]
Test = Callable[[Procedure, Facts, date], "list[Missing]"]

LIMITATION_YEARS = 2  # DR01, APL art.36
LIMITATION_YEARS_GRAVE = 5


@dataclass(frozen=True)
class Verdict:
    """What a guard said: ``missing`` is empty when it holds."""

    predicate: str
    basis: str
    missing: tuple[Missing, ...] = ()

    @property
    def holds(self) -> bool:
        """True if nothing is missing."""
        return not self.missing


def source_known(procedure: Procedure, facts: Facts, on: date) -> list[Missing]:
    """The lead says where it came from."""
    return [] if facts.get("source") else [("need.source", {})]


def location_known(procedure: Procedure, facts: Facts, on: date) -> list[Missing]:
    """The lead says where it is."""
    return [] if facts.get("location") else [("need.location", {})]


def breach_going_on(procedure: Procedure, facts: Facts, on: date) -> list[Missing]:
    """The breach is still being committed (正在进行); what nobody recorded is not assumed."""
    state = facts.get("going_on")
    if state is None:
        return [("need.going_on_unknown", {})]
    return [] if state else [("need.going_on", {})]


def actor_known(procedure: Procedure, facts: Facts, on: date) -> list[Missing]:
    """A definite party (NRPM art.16 (1))."""
    return [] if facts.get("parties") else [("need.party", {})]


def facts_found(procedure: Procedure, facts: Facts, on: date) -> list[Missing]:
    """A check found facts of a breach (NRPM art.16 (2))."""
    return [] if facts.get("breach") else [("need.breach", {})]


def liable(procedure: Procedure, facts: Facts, on: date) -> list[Missing]:
    """The law attaches a liability to it (NRPM art.16 (3)). Absent means yes once facts are found."""
    return [("need.liability", {})] if facts.get("liable") is False else []


def own_jurisdiction(procedure: Procedure, facts: Facts, on: date) -> list[Missing]:
    """The place lies in this body's division (NRPM art.6, 16 (4)) and the track is one of its own (URPL art.64, 65).

    Division codes nest by prefix once trailing zeros are cut (3301 holds 330102003).
    """
    site = str(facts.get("site_division") or "")
    own = division_prefix(str(facts.get("org_division") or ""))
    if site and own and not site.startswith(own):
        return [("need.jurisdiction", {"site": site, "org": facts.get("org_division")})]
    track, tracks = str(facts.get("track") or ""), facts.get("org_tracks")
    if not track or tracks is None or track in tracks:
        return []
    rule = next((rule for rule in procedure.competence if rule.track == track), None)
    named = str(facts.get("competent") or (rule.authority if rule else ""))
    params = {"org": facts.get("org", ""), "authority": named, "article": rule.basis if rule else ""}
    return [("need.competence", params)]


def within_DR01(procedure: Procedure, facts: Facts, on: date) -> list[Missing]:
    """Not time-barred (APL art.36): a breach that goes on has not begun to run."""
    ended = facts.get("breach_ended_on")
    if not ended:
        return []
    years = LIMITATION_YEARS_GRAVE if facts.get("grave_harm") else LIMITATION_YEARS
    last = same_day_in(date.fromisoformat(str(ended)), years)
    return [] if on <= last else [("need.limitation", {"last": last.isoformat()})]


def minor_and_corrected_without_harm(procedure: Procedure, facts: Facts, on: date) -> list[Missing]:
    """Minor, corrected in time, no harm (APL art.33)."""
    return [] if facts.get("minor_corrected") else [("need.minor_corrected", {})]


def two_officers(procedure: Procedure, facts: Facts, on: date) -> list[Missing]:
    """At least two officers whose card is valid on the day and who are not recused (APL art.42-43)."""
    officers = facts.get("officers") or []
    found: list[Missing] = []
    good = set()
    for officer in officers:
        name = officer.get("name", "")
        if officer.get("recused"):
            found.append(("need.officer_recused", {"name": name}))
        elif not officer.get("card_no"):
            found.append(("need.officer_no_card", {"name": name}))
        elif not _card_valid(officer, on):
            found.append(("need.officer_card", {"name": name, "card": officer["card_no"], "day": on.isoformat()}))
        else:
            good.add(officer["card_no"])
    if len(good) >= 2:
        return []
    return [("need.two_officers", {"count": len(good)}), *found]


def evidence_complete(procedure: Procedure, facts: Facts, on: date) -> list[Missing]:
    """Every required item of the minimum evidence is on file (APL art.46)."""
    held = set(facts.get("evidence") or ())
    kinds = set(facts.get("party_kinds") or ())
    return [
        ("need.evidence", {"item": item.zh})
        for item in procedure.evidence
        if item.required and item.id not in held and (not item.when or item.when in kinds)
    ]


ATOMS: Mapping[str, Test] = {
    "source_known": source_known,
    "location_known": location_known,
    "breach_going_on": breach_going_on,
    "actor_known": actor_known,
    "facts_found": facts_found,
    "liable": liable,
    "own_jurisdiction": own_jurisdiction,
    "within_DR01": within_DR01,
    "minor_and_corrected_without_harm": minor_and_corrected_without_harm,
}
#: predicates that the catalogue can only describe
PREDICATES: Mapping[str, Test] = {
    "P_TWO_OFFICERS": two_officers,
    "P_EVIDENCE_COMPLETE": evidence_complete,
}


def built(procedure: Procedure, name: str) -> bool:
    """True if a predicate or atom can be evaluated, with everything it refers to."""
    bare = _bare(name)
    if bare in ATOMS or bare in PREDICATES:
        return True
    spec = procedure.predicates.get(bare)
    parts = (spec.all_of + spec.any_of) if spec else ()
    return bool(parts) and all(built(procedure, part) for part in parts)


def available(procedure: Procedure, step: Transition) -> bool:
    """True if all guards of a step can be evaluated; a guard only in prose counts as not built."""
    return not step.guarded_in_prose_only and all(built(procedure, name) for name in step.checks)


def evaluate(procedure: Procedure, name: str, facts: Facts, on: date) -> Verdict:
    """Evaluate one predicate of the catalogue.

    :param on: legal date of the step
    :raises KeyError: when it is not built; ask :func:`built` first
    """
    spec = procedure.predicates.get(name, PredicateSpec(name))
    return Verdict(name, spec.basis, tuple(_missing(procedure, name, facts, on)))


def _missing(procedure: Procedure, name: str, facts: Facts, on: date) -> list[Missing]:
    bare = _bare(name)
    test = ATOMS.get(bare) or PREDICATES.get(bare)
    if test is not None:
        missing = test(procedure, facts, on)
    else:
        missing = _compound(procedure, procedure.predicates[bare], facts, on)
    if name == bare:
        return missing
    return [] if missing else [("need.not_so", {"predicate": bare})]


def _compound(procedure: Procedure, spec: PredicateSpec, facts: Facts, on: date) -> list[Missing]:
    if spec.all_of:
        return [item for part in spec.all_of for item in _missing(procedure, part, facts, on)]
    ways = [_missing(procedure, part, facts, on) for part in spec.any_of]
    if not ways:
        raise KeyError(spec.id)
    return [] if any(not way for way in ways) else [item for way in ways for item in way]


def _bare(name: str) -> str:
    return name[4:] if name.startswith("not ") else name


def _card_valid(officer: Mapping[str, Any], on: date) -> bool:
    starts, ends = officer.get("valid_from"), officer.get("valid_to")
    day = on.isoformat()
    return (not starts or str(starts) <= day) and (not ends or day <= str(ends))


def division_prefix(code: str) -> str:
    """The part of a division code (行政区划代码) that its members share: pairs, then threes, of zeros are cut.

    >>> division_prefix("330100000000"), division_prefix("330102"), division_prefix("330102003000")
    ('3301', '330102', '330102003')
    """
    parts = [code[0:2], code[2:4], code[4:6], code[6:9], code[9:12]]
    while parts and not parts[-1].strip("0"):
        parts.pop()
    return "".join(parts)


def same_day_in(start: date, years: int) -> date:
    """The corresponding day ``years`` later; 29 February ends on the 28th (民法典 art.202)."""
    try:
        return start.replace(year=start.year + years)
    except ValueError:
        return start.replace(year=start.year + years, day=28)
