"""The fields of what an event carries: those of steps, of facts, and of papers and cases taken over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..domain.case.course import DOCUMENT, DOCUMENT_VOID, TAKEN_OVER
from .step_field import (
    CHOICE,
    DAY,
    EVIDENCE,
    FLAG,
    FORMS,
    ITEMS,
    LONG,
    NUMBER,
    PAPER_CHOICE,
    PARTY,
    RULE,
    STATE,
    TEXT,
    VALUES,
    YES_NO,
    Field,
    fact_field,
    own_field,
)
from .step_guard_fields import ROWS_FIELD

#: what the event of a step carries beside its scope
STEP_FIELDS: Mapping[str, tuple[Field, ...]] = {
    "T02": (fact_field("receiving_authority", TEXT, "receiving_authority"),),
    "T07": (fact_field("evidence", EVIDENCE, "evidence"),),
    "T14": (ROWS_FIELD,),
    "T15": (ROWS_FIELD,),
    "T26": (own_field("lodged_on", DAY, "remedy_in_time"), own_field("accepted_on", DAY)),
    "T27": (own_field("silent_on_suit", FLAG),),
    "T28": (own_field("lodged_on", DAY, "remedy_in_time"),),
    "T29": (own_field("performance_until", DAY),),
    "T30": (
        own_field("served_on", DAY),
        own_field("grounds", CHOICE, choices=("facts", "procedure", "law", "unfit", "other")),
    ),
    "T31": (own_field("term", DAY),),
    "T33": (own_field("gov_order_on", DAY),),
    "T34": (own_field("execution_time", DAY),),
    "T36": (own_field("deadline", DAY), own_field("refusal_proved_on", DAY), own_field("part", TEXT)),
    "T37": (own_field("court", TEXT),),
    "T38": (own_field("served_on", DAY, needed=True), own_field("term_days", NUMBER), own_field("term", DAY)),
    "T39": (own_field("served_on", DAY),),
    "T55": (own_field("execution_time", DAY),),
    "T60": (own_field("reason", CHOICE, choices=("refused", "rejected", "withdrawn", "ended")),),
    "T61": (own_field("resumed", YES_NO),),
    "T64": (own_field("paper_on", DAY), own_field("review_decision", YES_NO)),
    "T66": (own_field("court", TEXT),),
    "T71": (
        own_field("successor", PARTY),
        own_field("kind", CHOICE, choices=("dead", "ended", "changed")),
        own_field("self_deadline", DAY),
    ),
    "T79": (own_field("court", TEXT),),
}

#: by kind of fact, its own fields; its day is that of the event
FACT_FIELDS: Mapping[str, tuple[Field, ...]] = {
    "waived": (own_field("form", CHOICE, choices=("D17", "D18"), needed=True), own_field("party", PARTY, needed=True)),
    "hearing_asked": (own_field("party", PARTY, needed=True),),
    "hearing_withdrawn": (own_field("party", PARTY, needed=True),),
    "hearing_lost": (own_field("party", PARTY, needed=True),),
    "hearing_held": (own_field("chair", TEXT, needed=True),),
    "defence": (
        own_field("party", PARTY, needed=True),
        own_field("stage", CHOICE, choices=("notice", "reminder")),
        own_field("content", LONG),
    ),
    "defence_answered": (
        own_field("party", PARTY, needed=True),
        own_field("adopted", YES_NO, needed=True),
        own_field("reason", LONG, needed=True),
        own_field("heavier", FLAG),
    ),
    "legal_review": (
        own_field("result", CHOICE, choices=("同意", "补充", "纠正", "移送"), needed=True),
        own_field("opinion", LONG),
    ),
    "panel": (own_field("conclusion", LONG),),
    "remedy_told": (own_field("party", PARTY, needed=True), own_field("review", YES_NO), own_field("suit", YES_NO)),
    "remedy_answer": (own_field("review_body", FLAG), own_field("court", FLAG)),
    "still_building": (own_field("evidence", LONG),),
    "evidence_before_order": (own_field("evidence", LONG),),
    "refusal_proved": (own_field("evidence", LONG),),
    "extended": (own_field("rule", RULE, needed=True), own_field("reason", LONG)),
    "excluded": (
        own_field("rule", RULE, needed=True),
        own_field("from", DAY, needed=True),
        own_field("to", DAY, needed=True),
        own_field("reason", LONG, needed=True),
    ),
    "performed": (own_field("items", ITEMS, needed=True),),
    "proposal": (replace(ROWS_FIELD, needed=True),),
    "lifted": (own_field("measure", CHOICE, choices=("sealed", "preserved"), needed=True),),
    "permit_freeze": (own_field("lifted", FLAG),),
    "finding": (own_field("values", VALUES, needed=True),),
}

PAPER_FIELDS: Mapping[str, tuple[Field, ...]] = {
    DOCUMENT: (own_field("form", FORMS, needed=True), own_field("party", PARTY)),
    DOCUMENT_VOID: (own_field("document", PAPER_CHOICE, needed=True), own_field("reason", LONG, needed=True)),
    TAKEN_OVER: (
        own_field("state", STATE, needed=True),
        own_field("note", LONG, needed=True),
        own_field("filed_on", DAY),
        own_field("decided_on", DAY),
        ROWS_FIELD,
    ),
}
