"""What has to be stated for each step and kind of event: plain fields, and where what no field can bring comes from.

A step's fields follow from its row in the procedure (scope, items, guards) and from what its event carries
(:mod:`..domain.case.course`). Guards name what is missing by ``need.…`` codes: for each there is a field that meets it
or an :class:`Answer` that says what to do first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..domain.case.course import CORRECTION, DELIVERY, DOCUMENT, DOCUMENT_VOID, FACT, TAKEN_OVER
from ..domain.case.predicates_closing import CORRECTABLE
from ..domain.case.predicates_decision import NO_PENALTY_GROUNDS
from ..domain.case.predicates_enforcement import END_GROUNDS, SUSPENSION_GROUNDS
from ..domain.case.predicates_filing import TERMINATION_GROUNDS
from ..domain.case.procedure import Procedure, Transition
from ..domain.case.service_ways import ServiceRules

#: where a value goes: beside the facts, into them, into the proof of a service, or nowhere (it only steers the form)
PAYLOAD, FACTS_PLACE, PROOF, PAPER, STEERS = "payload", "facts", "proof", "paper", "steers"
#: kinds of field
TEXT, LONG, DAY, TIME, FLAG, YES_NO, CHOICE, NUMBER = (
    "text",
    "long",
    "day",
    "time",
    "flag",
    "yes_no",
    "choice",
    "number",
)
PARTY, PARTIES, ITEMS, ROWS, LEFT = "party", "parties", "items", "rows", "left"
OFFICERS, NAMES, EVIDENCE, FORMS = "officers", "names", "evidence", "forms"
PAPER_CHOICE, EVENT, RULE, STATE, VALUES, FILE = "document", "event", "rule", "state", "values", "file"
TAKE_BACK, NEW_DAY, RESTATE = "take_back", "new_day", "restate"
#: states of a lane: from the decision on
LANE_STATES = frozenset(
    [
        "DECIDED",
        "SERVED",
        "SELF_PERFORM",
        "IN_REVIEW",
        "IN_LITIGATION",
        "REVOKED",
        "REMINDED",
        "ANNOUNCED",
        "GOV_ORDERED",
        "ENFORCE_DECIDED",
        "COURT_APPLIED",
        "COURT_RULED",
        "COURT_REFUSED",
        "EXEC_SUSPENDED",
        "DEFERRED",
        "EXECUTING",
        "EXECUTED",
        "RECTIFIED",
        "CONFISCATED",
    ]
)


@dataclass(frozen=True)
class Field:
    """One thing to state.

    :param key: its name in the event
    :param needed: the step cannot do without it, whatever the guards say
    :param meets: ``need.…`` codes that it can answer
    :param choices: ids of a choice
    :param shown_for: (key of a choice, its values) for which alone the field is shown
    """

    key: str
    kind: str
    place: str = PAYLOAD
    needed: bool = False
    meets: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    shown_for: tuple[str, tuple[str, ...]] = ("", ())


@dataclass(frozen=True)
class Answer:
    """What to do about something missing that no field of the step can bring.

    :param kind: ``document`` (issue it), ``delivery`` (record its service), ``fact`` (record it), ``step`` (take it
        first), ``register`` (the part of the case or of the settings to complete), ``wait`` (only time helps)
    :param what: form, fact, step or part
    """

    kind: str
    what: str = ""


def _facts(key: str, kind: str, *meets: str, **more: object) -> Field:
    return replace(Field(key, kind, FACTS_PLACE, meets=tuple(f"need.{one}" for one in meets)), **more)  # type: ignore[arg-type]


def _own(key: str, kind: str, *meets: str, **more: object) -> Field:
    return replace(Field(key, kind, meets=tuple(f"need.{one}" for one in meets)), **more)  # type: ignore[arg-type]


HEAD = _facts("head_approved", FLAG, "head_approval")
PAPERS = _facts("papers", FORMS, "paper", "belongings", "handed_over", "evidence", "panel_held")
GOOD_REASON = _facts("good_reason", TEXT, "court_window_past", "judgment_time", "remedy_in_time")
NEW_FACTS = _facts("new_facts", LONG, "no_heavier", "new_facts")
CHAIR = _own("chair", TEXT, "hearing_chair")
HELD = _own("held_on", DAY, "hearing_held", "hearing_days")
ROWS_FIELD = _own(
    "items", ROWS, "items", "proposal", "item_parties", "item_amount", "self_deadline", "item_law", "notify_again",
    "no_heavier", "one_fine_item", "party_known",
)  # fmt: skip
BUSINESS = (_facts("business", YES_NO, "hearing_due"), _facts("heavy_penalty", YES_NO, "hearing_due"))

#: by guard or part of one, the fields that it looks at
GUARD_FIELDS: Mapping[str, tuple[Field, ...]] = {
    "source_known": (_facts("source", TEXT, "source"),),
    "location_known": (_facts("location", TEXT, "location"),),
    "breach_going_on": (_facts("going_on", YES_NO, "going_on", "going_on_unknown"),),
    "facts_found": (_facts("breach", YES_NO, "breach", "not_so"),),
    "liable": (_facts("liable", YES_NO, "liability", "not_so"),),
    "within_DR01": (_facts("breach_ended_on", DAY, "limitation"), _facts("grave_harm", FLAG, "limitation")),
    "minor_and_corrected_without_harm": (_facts("minor_corrected", FLAG, "minor_corrected"),),
    "other_authority": (_facts("receiving_authority", TEXT, "receiving_authority"),),
    "head_approved": (HEAD,),
    "suspension_ground": (_facts("ground", TEXT, "suspension_ground"),),
    "termination_ground": (_facts("ground", CHOICE, "termination_ground", choices=TERMINATION_GROUNDS),),
    "measure_lawful": (
        _facts("measure_form", CHOICE, choices=("D10", "D12")),
        HEAD,
        _facts("sealing_basis", TEXT, "sealing_basis"),
    ),
    "historic_stock": (
        _facts("built_on", DAY, "historic_stock"),
        _own("until", DAY, "retention_until", "retention_term"),
    ),
    "retention_over": (_facts("changed", FLAG, "retention_over"),),
    "not_heavier": (NEW_FACTS,),
    "P_TWO_OFFICERS": (
        _facts("officers", OFFICERS, "two_officers", "officer_recused", "officer_no_card", "officer_card"),
    ),
    "P_EVIDENCE_COMPLETE": (_facts("evidence", EVIDENCE, "evidence"), PAPERS),
    "P_NOTICE_OVER": BUSINESS,
    "P_HEARING_DUE": BUSINESS,
    "P_HEARING_ASKED_IN_TIME": (_facts("hearing_asked_on", DAY, "hearing_asked", "hearing_asked_late"),),
    "P_HEARING_CLOSED": (HELD, CHAIR, PAPERS),
    "P_NO_OPEN_HEARING": (HELD, CHAIR, PAPERS),
    "hearing_neutral": (CHAIR,),
    "P_LEGAL_REVIEW_OK": (_facts("review_due", YES_NO, "legal_review"), *BUSINESS),
    "P_PANEL_NOT_DUE": (_facts("complex_or_major", YES_NO, "panel"), *BUSINESS),
    "P_PANEL_HELD": (PAPERS,),
    "P_ONE_FINE": (_facts("separate_acts", FLAG, "one_fine_item"),),
    "no_penalty_ground": (_facts("ground", CHOICE, "no_penalty_ground", choices=NO_PENALTY_GROUNDS), HEAD),
    "same_act_again": (NEW_FACTS, _facts("new_reasons", LONG, "new_facts")),
    "remedy_paper": (_own("served_on", DAY, "remedy_paper"),),
    "judgment_in_force": (
        _own("in_force_on", DAY, "judgment_in_force", "appeal_over", needed=True),
        _own("second_instance", FLAG, "judgment_served", "appeal_over"),
        _own("judgment_served_on", DAY, "judgment_served", "appeal_over"),
    ),
    "ruling_in_force": (_own("paper_on", DAY, "remedy_paper"), _facts("in_force", YES_NO, "judgment_in_force")),
    "review_over": (_facts("review_decided_on", DAY, "review_over"),),
    "remedy_in_time": (_own("good_reason", TEXT, "remedy_in_time"),),
    "remedy_after_end": (_own("good_reason", TEXT, "remedy_in_time"),),
    "P_NO_REMEDY_CONFIRMED": (_facts("remedy_answer_on", DAY, "remedy_answer", "remedy_answer_after"),),
    "performed": (_facts("performed", FLAG, "performed"),),
    "correctable": (_facts("correctable", CHOICE, "correctable", choices=CORRECTABLE),),
    "permit_not_frozen": (_facts("by_permit", FLAG),),
    "handed_over": (_facts("handed_over", FLAG, "handed_over"), PAPERS),
    "leads_sent": (_facts("crime_suspected", FLAG), _facts("discipline_lead", FLAG)),
    "delay_approved": (HEAD, _own("until", DAY, "delay_until")),
    "window_not_lapsed": (GOOD_REASON,),
    "agreement_made": (_facts("agreement", LONG, "agreement"),),
    "P_SELF_DEADLINE_OVER": (),
    "not_banned_time": (),
    "P_NOT_BANNED_TIME": (_facts("urgent_reason", TEXT, "no_holiday", "daytime"),),
    "execution_care": (
        _facts("party_told", FLAG, "witness"),
        _facts("witness", TEXT, "witness"),
        _facts("belongings_listed", FLAG, "belongings"),
        PAPERS,
    ),
    "announcement_named": (_own("deadline", DAY, "announcement_deadline"),),
    "gov_order_numbered": (_own("number", TEXT, "gov_order_number"),),
    "P_FAST_TRACK": (
        _own("evidence_before_on", DAY, "evidence_before_order"),
        _own("building_seen_on", DAY, "evidence_after_order"),
        HEAD,
    ),
    "P_FAST_SCOPE": (
        _facts("planned_part", CHOICE, "fast_track_part", choices=("after_order_part", "whole")),
        _facts("still_building", FLAG, "evidence_after_order"),
    ),
    "execution_suspension_ground": (_own("ground", CHOICE, "ground", choices=SUSPENSION_GROUNDS),),
    "deferral_ground": (_facts("local_rule", TEXT, "local_rule"),),
    "end_of_execution_ground": (_own("ground", CHOICE, "ground", choices=END_GROUNDS),),
    "suspended_three_years": (
        _facts("no_social_harm", FLAG, "no_harm_unable"),
        _facts("party_unable", FLAG, "no_harm_unable"),
    ),
    "substitute_performance": (
        _facts("clearing_or_restoring", FLAG, "clearing_or_restoring"),
        _facts("danger", TEXT, "substitute_danger"),
        _facts("second_reminder_on", DAY, "second_reminder", "second_reminder_over"),
        _facts("performance_on", DAY, "second_reminder", "second_reminder_over"),
    ),
    "P_COURT_WINDOW": (GOOD_REASON,),
    "reconsideration_or_window": (_facts("reconsideration_asked_on", DAY, "reconsideration"), GOOD_REASON),
    "P_REMEDY_FINAL": (GOOD_REASON,),
    "court_informed": (_facts("court_informed_on", DAY, "court_informed"),),
    "preservation_reason": (_facts("evasion_feared", LONG, "evasion"),),
    "immediate_execution": (
        _facts("public_safety", FLAG, "public_safety"),
        _facts("president_approved", FLAG, "president"),
    ),
}

#: what the event of a step carries beside its scope
STEP_FIELDS: Mapping[str, tuple[Field, ...]] = {
    "T02": (_facts("receiving_authority", TEXT, "receiving_authority"),),
    "T07": (_facts("evidence", EVIDENCE, "evidence"),),
    "T14": (ROWS_FIELD,),
    "T15": (ROWS_FIELD,),
    "T26": (_own("lodged_on", DAY, "remedy_in_time"), _own("accepted_on", DAY)),
    "T27": (_own("silent_on_suit", FLAG),),
    "T28": (_own("lodged_on", DAY, "remedy_in_time"),),
    "T29": (_own("performance_until", DAY),),
    "T30": (_own("served_on", DAY), _own("grounds", CHOICE, choices=("facts", "procedure", "law", "unfit", "other"))),
    "T31": (_own("term", DAY),),
    "T33": (_own("gov_order_on", DAY),),
    "T34": (_own("execution_time", DAY),),
    "T36": (_own("deadline", DAY), _own("refusal_proved_on", DAY), _own("part", TEXT)),
    "T37": (_own("court", TEXT),),
    "T38": (_own("served_on", DAY, needed=True), _own("term_days", NUMBER), _own("term", DAY)),
    "T39": (_own("served_on", DAY),),
    "T55": (_own("execution_time", DAY),),
    "T60": (_own("reason", CHOICE, choices=("refused", "rejected", "withdrawn", "ended")),),
    "T61": (_own("resumed", YES_NO),),
    "T64": (_own("paper_on", DAY), _own("review_decision", YES_NO)),
    "T66": (_own("court", TEXT),),
    "T71": (
        _own("successor", PARTY),
        _own("kind", CHOICE, choices=("dead", "ended", "changed")),
        _own("self_deadline", DAY),
    ),
    "T79": (_own("court", TEXT),),
}

#: by kind of fact, its own fields; its day is that of the event
FACT_FIELDS: Mapping[str, tuple[Field, ...]] = {
    "waived": (_own("form", CHOICE, choices=("D17", "D18"), needed=True), _own("party", PARTY, needed=True)),
    "hearing_asked": (_own("party", PARTY, needed=True),),
    "hearing_withdrawn": (_own("party", PARTY, needed=True),),
    "hearing_lost": (_own("party", PARTY, needed=True),),
    "hearing_held": (_own("chair", TEXT, needed=True),),
    "defence": (
        _own("party", PARTY, needed=True),
        _own("stage", CHOICE, choices=("notice", "reminder")),
        _own("content", LONG),
    ),
    "defence_answered": (
        _own("party", PARTY, needed=True),
        _own("adopted", YES_NO, needed=True),
        _own("reason", LONG, needed=True),
        _own("heavier", FLAG),
    ),
    "legal_review": (
        _own("result", CHOICE, choices=("同意", "补充", "纠正", "移送"), needed=True),
        _own("opinion", LONG),
    ),
    "panel": (_own("conclusion", LONG),),
    "remedy_told": (_own("party", PARTY, needed=True), _own("review", YES_NO), _own("suit", YES_NO)),
    "remedy_answer": (_own("review_body", FLAG), _own("court", FLAG)),
    "still_building": (_own("evidence", LONG),),
    "evidence_before_order": (_own("evidence", LONG),),
    "refusal_proved": (_own("evidence", LONG),),
    "extended": (_own("rule", RULE, needed=True), _own("reason", LONG)),
    "excluded": (
        _own("rule", RULE, needed=True),
        _own("from", DAY, needed=True),
        _own("to", DAY, needed=True),
        _own("reason", LONG, needed=True),
    ),
    "performed": (_own("items", ITEMS, needed=True),),
    "proposal": (replace(ROWS_FIELD, needed=True),),
    "lifted": (_own("measure", CHOICE, choices=("sealed", "preserved"), needed=True),),
    "permit_freeze": (_own("lifted", FLAG),),
    "finding": (_own("values", VALUES, needed=True),),
}

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
#: fields of the form itself that the time guards look at
AT_FIELD = Field("at", TIME, STEERS, meets=("need.daytime",))


def parts_of(procedure: Procedure, names: Iterable[str]) -> list[str]:
    """Guards with everything that they are made of, each once; a negation by what it negates."""
    found: list[str] = []
    for name in names:
        bare = name[4:] if name.startswith("not ") else name
        if bare in found:
            continue
        found.append(bare)
        spec = procedure.predicates.get(bare)
        if spec is not None:
            found.extend(one for one in parts_of(procedure, spec.all_of + spec.any_of) if one not in found)
    return found


def step_fields(procedure: Procedure, step: Transition) -> tuple[Field, ...]:
    """The fields of a step: its scope, what its event carries, what its guards look at."""
    fields: list[Field] = []
    if step.per_party:
        fields.append(_own("party", PARTY, "party_named", "party_known"))
    if step.decides:
        fields.append(ROWS_FIELD)
    elif step.id == "T72":
        fields.append(_own("items", LEFT, "items", "item_known", "item_kind"))
    elif step.id == "T64":
        fields.append(ROWS_FIELD)
    elif step.moves not in ("case", "beside") and not step.measure and LANE_STATES & set(step.sources):
        fields.append(_own("items", ITEMS, "items", "item_known", "item_kind", "court_item", "own_power"))
        if not step.per_party and step.moves == "lane":
            fields.append(_own("parties", PARTIES, "party_known", "lane_ready"))
    fields.extend(STEP_FIELDS.get(step.id, ()))
    for part in parts_of(procedure, step.checks):
        fields.extend(GUARD_FIELDS.get(part, ()))
    return _merged(fields)


def delivery_fields(rules: ServiceRules) -> tuple[Field, ...]:
    """The fields of a service: the paper, on whom, how, and the proof of each way."""
    ways: dict[str, tuple[str, ...]] = {}
    meets: dict[str, tuple[str, ...]] = {}
    for way in rules.ways.values():
        for keys in way.proof:
            for key in keys:
                ways[key] = (*ways.get(key, ()), way.id)
                meets[key] = (*meets.get(key, ()), "service.need." + "_or_".join(keys))
    for key in rules.excuses:
        ways[key] = tuple(dict.fromkeys((*ways.get(key, ()), *(way for way in rules.ways if way != "direct"))))
    kinds = {
        "servers": NAMES,
        "relation": CHOICE,
        "refused_by": CHOICE,
        "notice_ground": CHOICE,
        "refusal_reason": LONG,
        "notice_reason": LONG,
        "impossible_reason": LONG,
    }
    proof = tuple(
        Field(key, kinds.get(key, TEXT), PROOF, meets=meets.get(key, ()), shown_for=("method", shown))
        for key, shown in ways.items()
    )
    return (
        _own("document", PAPER_CHOICE),
        Field("form", FORMS, meets=(), shown_for=("document", ("",))),
        Field("number", TEXT, PAPER, shown_for=("document", ("",))),
        Field("issued_on", DAY, PAPER, shown_for=("document", ("",))),
        _own("party", PARTY, needed=True),
        _own("method", CHOICE, choices=tuple(rules.ways), needed=True),
        *proof,
        _own("items", ITEMS),
        _own("failed", LONG),
        _own("told_of_review", YES_NO),
        _own("told_of_suit", YES_NO),
        Field("scan", FILE, STEERS),
    )


def correction_fields(target: tuple[Field, ...] = ()) -> tuple[Field, ...]:
    """The fields of a correction; with those of the event that it restates."""
    base = (
        _own("target", EVENT, needed=True),
        Field("mode", CHOICE, STEERS, needed=True, choices=(TAKE_BACK, NEW_DAY, *((RESTATE,) if target else ()))),
        # without it the entry would be taken back
        Field("new_day", DAY, STEERS, needed=True, shown_for=("mode", (NEW_DAY,))),
        _own("reason", LONG, needed=True),
    )
    own = {field.key for field in base}
    more = tuple(
        replace(field, needed=False, shown_for=("mode", (RESTATE,)))
        for field in target
        if field.key not in own and not field.shown_for[0]
    )
    return (*base, *more)


def still_fields(kind: str, rules: ServiceRules, fact: str = "") -> tuple[Field, ...]:
    """The fields of an event that is no step.

    :param fact: kind of a fact
    :raises KeyError: for a kind that nobody enters
    """
    if kind == FACT:
        return FACT_FIELDS[fact]
    if kind == DELIVERY:
        return delivery_fields(rules)
    if kind == CORRECTION:
        return correction_fields()
    return _PAPER_FIELDS[kind]


_PAPER_FIELDS: Mapping[str, tuple[Field, ...]] = {
    DOCUMENT: (_own("form", FORMS, needed=True), _own("party", PARTY)),
    DOCUMENT_VOID: (_own("document", PAPER_CHOICE, needed=True), _own("reason", LONG, needed=True)),
    TAKEN_OVER: (
        _own("state", STATE, needed=True),
        _own("note", LONG, needed=True),
        _own("filed_on", DAY),
        _own("decided_on", DAY),
        ROWS_FIELD,
    ),
}


def needs_a_time(procedure: Procedure, step: Transition) -> bool:
    """True where the hour matters: nothing is carried out by night."""
    return "P_NOT_BANNED_TIME" in step.checks


def _merged(fields: Iterable[Field]) -> tuple[Field, ...]:
    """Each key once, with everything that it meets."""
    found: dict[str, Field] = {}
    for field in fields:
        known = found.get(field.key)
        if known is None:
            found[field.key] = field
        else:
            meets = tuple(dict.fromkeys((*known.meets, *field.meets)))
            found[field.key] = replace(known, meets=meets, needed=known.needed or field.needed)
    return tuple(found.values())
