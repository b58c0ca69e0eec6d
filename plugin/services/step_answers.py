"""What has to come first about what is missing and no field of a step can bring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    """What to do about something missing that no field of the step can bring.

    :param kind: ``document`` (issue it), ``delivery`` (record its service), ``fact`` (record it), ``step`` (take it
        first), ``register`` (the part of the case or of the settings to complete), ``wait`` (only time helps)
    :param what: form, fact, step or part
    """

    kind: str
    what: str = ""


#: what to do first about what no field of the step brings
ANSWERS: Mapping[str, tuple[Answer, ...]] = {
    "need.party": (Answer("register", "parties"),),
    "need.jurisdiction": (Answer("step", "T02"), Answer("register", "place")),
    "need.competence": (Answer("step", "T02"), Answer("register", "officers")),
    "need.two_officers": (Answer("register", "officers"),),
    "need.officer_recused": (Answer("register", "officers"),),
    "need.officer_no_card": (Answer("register", "officers"),),
    "need.officer_card": (Answer("register", "officers"),),
    "need.evidence": (Answer("register", "evidence"),),
    "need.limitation": (Answer("step", "T12"),),
    "need.local_policy": (Answer("register", "profile"),),
    "need.zone_allows": (Answer("register", "place"),),
    "need.retention_over": (Answer("wait"),),
    "need.proposal": (Answer("fact", "proposal"),),
    "need.not_notified": (Answer("step", "T59"),),
    "need.notice_served": (Answer("delivery"),),
    "need.notice_over": (Answer("wait"), Answer("fact", "waived")),
    "need.hearing_due": (Answer("register", "profile"),),
    "need.hearing_asked": (Answer("fact", "hearing_asked"),),
    "need.hearing_asked_late": (Answer("step", "T18"),),
    "need.hearing_held": (Answer("fact", "hearing_held"), Answer("fact", "hearing_withdrawn")),
    "need.hearing_chair": (Answer("fact", "hearing_held"),),
    "need.hearing_days": (Answer("delivery", "D19"), Answer("fact", "hearing_held")),
    "need.paper": (Answer("document"),),
    "need.defence_answered": (Answer("fact", "defence_answered"),),
    "need.defence_heavier": (Answer("fact", "defence_answered"),),
    "need.legal_review": (Answer("fact", "legal_review"),),
    "need.legal_review_agreed": (Answer("fact", "legal_review"),),
    "need.legal_review_after": (Answer("fact", "legal_review"),),
    "need.panel": (Answer("fact", "panel"),),
    "need.panel_held": (Answer("fact", "panel"), Answer("document", "D16")),
    "need.panel_after": (Answer("fact", "panel"),),
    "need.decision_time": (Answer("fact", "extended"), Answer("fact", "excluded")),
    "need.notify_again": (Answer("step", "T59"),),
    "need.one_fine": (Answer("register", "linked"),),
    "need.items": (Answer("register", "decision"),),
    "need.decision_served": (Answer("delivery", "D21"), Answer("delivery", "D22")),
    "need.no_remedy": (Answer("step", "T27"), Answer("step", "T60"), Answer("step", "T29"), Answer("step", "T62")),
    "need.remedy_answer": (Answer("fact", "remedy_answer"),),
    "need.remedy_answer_after": (Answer("fact", "remedy_answer"),),
    "need.appeal_over": (Answer("wait"),),
    "need.review_over": (Answer("wait"), Answer("step", "T27")),
    "need.review_resumed": (Answer("step", "T61"),),
    "need.performed": (Answer("fact", "performed"),),
    "need.permit_freeze": (Answer("fact", "permit_freeze"),),
    "need.handed_over": (Answer("document", "D33"),),
    "need.leads_sent": (Answer("step", "T51"),),
    "need.executed_first": (Answer("step", "T41"),),
    "need.open_item": (Answer("step", "T49"),),
    "need.self_deadline": (Answer("register", "decision"),),
    "need.self_deadline_over": (Answer("wait"),),
    "need.e0": (Answer("wait"),),
    "need.no_such_day": (Answer("delivery"), Answer("wait")),
    "need.reminder": (Answer("delivery", "D24"),),
    "need.reminder_over": (Answer("wait"),),
    "need.own_power": (Answer("step", "T37"),),
    "need.demolition_item": (Answer("register", "decision"),),
    "need.earliest_demolition": (Answer("wait"),),
    "need.belongings": (Answer("document", "D29"),),
    "need.fast_track_law": (Answer("register", "profile"),),
    "need.stop_order": (Answer("step", "T04"),),
    "need.stop_order_served": (Answer("delivery", "D04"),),
    "need.evidence_before_order": (Answer("fact", "evidence_before_order"),),
    "need.evidence_after_order": (Answer("fact", "still_building"),),
    "need.suspended_three_years": (Answer("wait"),),
    "need.court_item": (Answer("register", "decision"),),
    "need.court_window_open": (Answer("wait"),),
    "need.court_window_past": (Answer("step", "T69"),),
    "need.execution_open": (Answer("step", "T80"),),
    "need.remedy_final": (Answer("step", "T29"),),
    "need.judgment_time": (Answer("step", "T69"),),
    "need.judgment_of_party": (Answer("step", "T29"),),
    "need.ruling": (Answer("step", "T38"),),
    "need.ruling_served": (Answer("wait"),),
    "need.not_so": (Answer("step", "T43"), Answer("step", "T45")),
    "need.lane_ready": (Answer("wait"),),
    "need.item_known": (Answer("register", "decision"),),
    "need.item_kind": (Answer("register", "decision"),),
}
