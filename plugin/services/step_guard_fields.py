"""The fields that each guard of the procedure looks at."""

from __future__ import annotations

from collections.abc import Mapping

from ..domain.case.predicates_closing import CORRECTABLE
from ..domain.case.predicates_decision import NO_PENALTY_GROUNDS
from ..domain.case.predicates_enforcement import END_GROUNDS, SUSPENSION_GROUNDS
from ..domain.case.predicates_filing import TERMINATION_GROUNDS
from .step_field import (
    CHOICE,
    DAY,
    EVIDENCE,
    FLAG,
    FORMS,
    LONG,
    OFFICERS,
    ROWS,
    TEXT,
    YES_NO,
    Field,
    fact_field,
    own_field,
)

HEAD = fact_field("head_approved", FLAG, "head_approval")
PAPERS = fact_field("papers", FORMS, "paper", "belongings", "handed_over", "evidence", "panel_held")
GOOD_REASON = fact_field("good_reason", TEXT, "court_window_past", "judgment_time", "remedy_in_time")
NEW_FACTS = fact_field("new_facts", LONG, "no_heavier", "new_facts")
CHAIR = own_field("chair", TEXT, "hearing_chair")
HELD = own_field("held_on", DAY, "hearing_held", "hearing_days")
ROWS_FIELD = own_field(
    "items", ROWS, "items", "proposal", "item_parties", "item_amount", "self_deadline", "item_law", "notify_again",
    "no_heavier", "one_fine_item", "party_known",
)  # fmt: skip
BUSINESS = (fact_field("business", YES_NO, "hearing_due"), fact_field("heavy_penalty", YES_NO, "hearing_due"))

#: by guard or part of one, the fields that it looks at
GUARD_FIELDS: Mapping[str, tuple[Field, ...]] = {
    "source_known": (fact_field("source", TEXT, "source"),),
    "location_known": (fact_field("location", TEXT, "location"),),
    "breach_going_on": (fact_field("going_on", YES_NO, "going_on", "going_on_unknown"),),
    "facts_found": (fact_field("breach", YES_NO, "breach", "not_so"),),
    "liable": (fact_field("liable", YES_NO, "liability", "not_so"),),
    "within_DR01": (fact_field("breach_ended_on", DAY, "limitation"), fact_field("grave_harm", FLAG, "limitation")),
    "minor_and_corrected_without_harm": (fact_field("minor_corrected", FLAG, "minor_corrected"),),
    "other_authority": (fact_field("receiving_authority", TEXT, "receiving_authority"),),
    "head_approved": (HEAD,),
    "suspension_ground": (fact_field("ground", TEXT, "suspension_ground"),),
    "termination_ground": (fact_field("ground", CHOICE, "termination_ground", choices=TERMINATION_GROUNDS),),
    "measure_lawful": (
        fact_field("measure_form", CHOICE, choices=("D10", "D12")),
        HEAD,
        fact_field("sealing_basis", TEXT, "sealing_basis"),
    ),
    "historic_stock": (
        fact_field("built_on", DAY, "historic_stock"),
        own_field("until", DAY, "retention_until", "retention_term"),
    ),
    "retention_over": (fact_field("changed", FLAG, "retention_over"),),
    "not_heavier": (NEW_FACTS,),
    "P_TWO_OFFICERS": (
        fact_field("officers", OFFICERS, "two_officers", "officer_recused", "officer_no_card", "officer_card"),
    ),
    "P_EVIDENCE_COMPLETE": (fact_field("evidence", EVIDENCE, "evidence"), PAPERS),
    "P_NOTICE_OVER": BUSINESS,
    "P_HEARING_DUE": BUSINESS,
    "P_HEARING_ASKED_IN_TIME": (fact_field("hearing_asked_on", DAY, "hearing_asked", "hearing_asked_late"),),
    "P_HEARING_CLOSED": (HELD, CHAIR, PAPERS),
    "P_NO_OPEN_HEARING": (HELD, CHAIR, PAPERS),
    "hearing_neutral": (CHAIR,),
    "P_LEGAL_REVIEW_OK": (fact_field("review_due", YES_NO, "legal_review"), *BUSINESS),
    "P_PANEL_NOT_DUE": (fact_field("complex_or_major", YES_NO, "panel"), *BUSINESS),
    "P_PANEL_HELD": (PAPERS,),
    "P_ONE_FINE": (fact_field("separate_acts", FLAG, "one_fine_item"),),
    "no_penalty_ground": (fact_field("ground", CHOICE, "no_penalty_ground", choices=NO_PENALTY_GROUNDS), HEAD),
    "same_act_again": (NEW_FACTS, fact_field("new_reasons", LONG, "new_facts")),
    "remedy_paper": (own_field("served_on", DAY, "remedy_paper"),),
    "judgment_in_force": (
        own_field("in_force_on", DAY, "judgment_in_force", "appeal_over", needed=True),
        own_field("second_instance", FLAG, "judgment_served", "appeal_over"),
        own_field("judgment_served_on", DAY, "judgment_served", "appeal_over"),
    ),
    "ruling_in_force": (
        own_field("paper_on", DAY, "remedy_paper"),
        fact_field("in_force", YES_NO, "judgment_in_force"),
    ),
    "review_over": (fact_field("review_decided_on", DAY, "review_over"),),
    "remedy_in_time": (own_field("good_reason", TEXT, "remedy_in_time"),),
    "remedy_after_end": (own_field("good_reason", TEXT, "remedy_in_time"),),
    "P_NO_REMEDY_CONFIRMED": (fact_field("remedy_answer_on", DAY, "remedy_answer", "remedy_answer_after"),),
    "performed": (fact_field("performed", FLAG, "performed"),),
    "correctable": (fact_field("correctable", CHOICE, "correctable", choices=CORRECTABLE),),
    "permit_not_frozen": (fact_field("by_permit", FLAG),),
    "handed_over": (fact_field("handed_over", FLAG, "handed_over"), PAPERS),
    "leads_sent": (fact_field("crime_suspected", FLAG), fact_field("discipline_lead", FLAG)),
    "delay_approved": (HEAD, own_field("until", DAY, "delay_until")),
    "window_not_lapsed": (GOOD_REASON,),
    "agreement_made": (fact_field("agreement", LONG, "agreement"),),
    "P_SELF_DEADLINE_OVER": (),
    "not_banned_time": (),
    "P_NOT_BANNED_TIME": (fact_field("urgent_reason", TEXT, "no_holiday", "daytime"),),
    "execution_care": (
        fact_field("party_told", FLAG, "witness"),
        fact_field("witness", TEXT, "witness"),
        fact_field("belongings_listed", FLAG, "belongings"),
        PAPERS,
    ),
    "announcement_named": (own_field("deadline", DAY, "announcement_deadline"),),
    "gov_order_numbered": (own_field("number", TEXT, "gov_order_number"),),
    "P_FAST_TRACK": (
        own_field("evidence_before_on", DAY, "evidence_before_order"),
        own_field("building_seen_on", DAY, "evidence_after_order"),
        HEAD,
    ),
    "P_FAST_SCOPE": (
        fact_field("planned_part", CHOICE, "fast_track_part", choices=("after_order_part", "whole")),
        fact_field("still_building", FLAG, "evidence_after_order"),
    ),
    "execution_suspension_ground": (own_field("ground", CHOICE, "ground", choices=SUSPENSION_GROUNDS),),
    "deferral_ground": (fact_field("local_rule", TEXT, "local_rule"),),
    "end_of_execution_ground": (own_field("ground", CHOICE, "ground", choices=END_GROUNDS),),
    "suspended_three_years": (
        fact_field("no_social_harm", FLAG, "no_harm_unable"),
        fact_field("party_unable", FLAG, "no_harm_unable"),
    ),
    "substitute_performance": (
        fact_field("clearing_or_restoring", FLAG, "clearing_or_restoring"),
        fact_field("danger", TEXT, "substitute_danger"),
        fact_field("second_reminder_on", DAY, "second_reminder", "second_reminder_over"),
        fact_field("performance_on", DAY, "second_reminder", "second_reminder_over"),
    ),
    "P_COURT_WINDOW": (GOOD_REASON,),
    "reconsideration_or_window": (fact_field("reconsideration_asked_on", DAY, "reconsideration"), GOOD_REASON),
    "P_REMEDY_FINAL": (GOOD_REASON,),
    "court_informed": (fact_field("court_informed_on", DAY, "court_informed"),),
    "preservation_reason": (fact_field("evasion_feared", LONG, "evasion"),),
    "immediate_execution": (
        fact_field("public_safety", FLAG, "public_safety"),
        fact_field("president_approved", FLAG, "president"),
    ),
}
