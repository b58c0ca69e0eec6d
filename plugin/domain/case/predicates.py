"""Guards (前置条件) as small functions over what is seen: which hold, under which article, and what is missing.

What is stated with a step is a mapping that can be written as JSON, because its event keeps it:

``source`` text · ``location`` text · ``parties`` list of {uid, name, role} · ``breach`` true/false/absent ·
``liable`` true/false/absent · ``site_division``, ``org_division`` division codes · ``track`` of the case, ``org``
name of the body and ``org_tracks`` it may act on, ``competent`` name of the body that may ·
``breach_ended_on`` ISO date or absent while the breach goes on · ``grave_harm`` true where five years apply ·
``going_on`` true/false/absent · ``minor_corrected`` true/false · ``officers`` list of {uid, name, card_no,
valid_from, valid_to, recused} · ``evidence`` list of evidence ids on file · ``party_kinds`` list of person/entity ·
``head_approved`` true · ``ground`` of a step that needs one · ``review_due``, ``complex_or_major``,
``heavy_penalty``, ``business`` true/false/absent · ``fines_elsewhere`` list of {case, amount} of linked cases ·
``separate_acts`` true where fines on one party punish several acts · ``new_facts`` what was found since the last notice
or the revoked decision · ``second_instance`` true for a judgment that nobody can appeal ·
``papers`` forms on file that another system made · ``party_told``, ``witness``, ``belongings_listed``,
``urgent_reason`` at a demolition. Served papers, remedies, hearings and defences are never stated: they are derived
from the events before the step (:mod:`.course`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Callable

from . import (
    predicates_closing,
    predicates_court,
    predicates_decision,
    predicates_enforcement,
    predicates_filing,
    predicates_remedy,
)
from .predicates_filing import division_prefix
from .procedure import PredicateSpec, Procedure, Transition
from .seen import Facts, Missing, Seen

__all__ = ["Facts", "Missing", "Verdict", "division_prefix"]

Test = Callable[[Seen], "list[Missing]"]


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


#: tests that the catalogue's predicates are made of by ``all`` and ``any``
ATOMS: Mapping[str, Test] = {
    name: getattr(room, name)
    for room, names in (
        (
            predicates_filing,
            (
                "source_known",
                "location_known",
                "breach_going_on",
                "actor_known",
                "facts_found",
                "liable",
                "own_jurisdiction",
                "within_DR01",
                "minor_and_corrected_without_harm",
                "other_authority",
                "head_approved",
                "suspension_ground",
                "termination_ground",
                "measure_lawful",
                "historic_stock",
                "retention_over",
            ),
        ),
        (
            predicates_decision,
            (
                "proposal_made",
                "not_yet_notified",
                "items_decided",
                "as_notified",
                "no_penalty_ground",
                "not_heavier",
                "item_law_fits",
                "hearing_neutral",
            ),
        ),
        (
            predicates_remedy,
            (
                "remedy_paper",
                "judgment_in_force",
                "ruling_in_force",
                "review_over",
                "same_act_again",
                "remedy_in_time",
                "remedy_after_end",
            ),
        ),
        (
            predicates_enforcement,
            (
                "own_power",
                "execution_care",
                "announcement_named",
                "gov_order_numbered",
                "execution_suspension_ground",
                "deferral_ground",
                "end_of_execution_ground",
                "suspended_three_years",
                "substitute_performance",
            ),
        ),
        (
            predicates_court,
            (
                "reconsideration_or_window",
                "preservation_reason",
                "window_not_lapsed",
                "immediate_execution",
                "court_informed",
            ),
        ),
        (
            predicates_closing,
            (
                "performed",
                "correctable",
                "permit_not_frozen",
                "handed_over",
                "leads_sent",
                "closing_while_executed",
                "delay_approved",
                "agreement_made",
            ),
        ),
    )
    for name in names
}
#: predicates whose rule the catalogue explains by ``expr``
PREDICATES: Mapping[str, Test] = {
    "P_TWO_OFFICERS": predicates_filing.two_officers,
    "P_EVIDENCE_COMPLETE": predicates_filing.evidence_complete,
    "P_NOTICE_OVER": predicates_decision.notice_over,
    "P_HEARING_DUE": predicates_decision.hearing_due,
    "P_HEARING_ASKED_IN_TIME": predicates_decision.hearing_asked_in_time,
    "P_HEARING_CLOSED": predicates_decision.hearing_closed,
    "P_NO_OPEN_HEARING": predicates_decision.no_open_hearing,
    "P_DEFENCE_ANSWERED": predicates_decision.defence_answered,
    "P_LEGAL_REVIEW_OK": predicates_decision.legal_review_ok,
    "P_PANEL_NOT_DUE": predicates_decision.panel_not_due,
    "P_PANEL_HELD": predicates_decision.panel_held,
    "P_IN_DECISION_TIME": predicates_decision.in_decision_time,
    "P_ONE_FINE": predicates_decision.one_fine,
    "P_SERVED": predicates_remedy.served,
    "P_NO_REMEDY_PENDING": predicates_remedy.no_remedy_pending,
    "P_NO_REMEDY_CONFIRMED": predicates_remedy.no_remedy_confirmed,
    "P_NOT_PERFORMED": predicates_enforcement.not_performed,
    "P_SELF_DEADLINE_OVER": predicates_enforcement.self_deadline_over,
    "P_REMINDER_TIMING": predicates_enforcement.reminder_timing,
    "P_REMINDER_SERVED": predicates_enforcement.reminder_served,
    "P_REMINDER_OVER": predicates_enforcement.reminder_over,
    "P_E0": predicates_enforcement.e0_reached,
    "P_EARLIEST_DEMOLITION": predicates_enforcement.earliest_demolition_reached,
    "P_NOT_BANNED_TIME": predicates_enforcement.not_banned_time,
    "P_FAST_TRACK": predicates_enforcement.fast_track_proved,
    "P_FAST_SCOPE": predicates_enforcement.fast_scope,
    "P_COURT_ITEM": predicates_court.court_item,
    "P_COURT_WINDOW": predicates_court.in_court_window,
    "P_EXECUTION_OPEN": predicates_court.execution_open,
    "P_REMEDY_FINAL": predicates_court.remedy_final,
    "P_RULING_SERVED": predicates_court.ruling_served,
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
    """Evaluate one predicate of the catalogue over stated facts alone, without a case.

    :param on: legal date of the step
    :raises KeyError: when it is not built; ask :func:`built` first
    """
    return judge(Seen(procedure, facts, on), name)


def judge(seen: Seen, name: str) -> Verdict:
    """Evaluate one predicate of the catalogue over what a step sees.

    :raises KeyError: when it is not built; ask :func:`built` first
    """
    spec = seen.procedure.predicates.get(name, PredicateSpec(name))
    return Verdict(name, spec.basis, tuple(_missing(seen, name)))


def _missing(seen: Seen, name: str) -> list[Missing]:
    bare = _bare(name)
    test = ATOMS.get(bare) or PREDICATES.get(bare)
    missing = test(seen) if test is not None else _compound(seen, seen.procedure.predicates[bare])
    if name == bare:
        return missing
    return [] if missing else [("need.not_so", {"predicate": bare})]


def _compound(seen: Seen, spec: PredicateSpec) -> list[Missing]:
    if spec.all_of:
        return [item for part in spec.all_of for item in _missing(seen, part)]
    ways = [_missing(seen, part) for part in spec.any_of]
    if not ways:
        raise KeyError(spec.id)
    return [] if any(not way for way in ways) else [item for way in ways for item in way]


def _bare(name: str) -> str:
    return name[4:] if name.startswith("not ") else name
