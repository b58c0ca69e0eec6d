"""The phases of a case (办案阶段): which states belong together on a map, in a list and in a legend, and their colours.

Legends are Chinese as those of the layers: they stand on printed maps.
"""

from __future__ import annotations

from typing import NamedTuple


class Phase(NamedTuple):
    """States that stand for one phase.

    :param title: as a legend says it
    :param colour: readable on light and dark ground, and beside those of the others
    """

    title: str
    colour: str
    states: tuple[str, ...]


CLUE = Phase("线索核查", "#7f8c8d", ("LEAD", "VERIFY"))
INVESTIGATION = Phase(
    "立案调查",
    "#2980b9",
    ("FILED", "INVESTIGATE", "SUSPENDED_INV", "DETERMINE", "REPORTED", "LEGAL_REVIEW", "PANEL"),
)
NOTICE = Phase("告知听证", "#8e44ad", ("NOTIFIED", "HEARING"))
DECISION = Phase("决定履行", "#d4a017", ("DECIDED", "SERVED", "SELF_PERFORM", "TEMP_RETAINED", "DEFERRED"))
REMEDY = Phase("复议诉讼", "#c2185b", ("IN_REVIEW", "IN_LITIGATION", "REVOKED"))
COMPULSION = Phase(
    "催告强制",
    "#e67e22",
    ("REMINDED", "ANNOUNCED", "GOV_ORDERED", "ENFORCE_DECIDED", "COURT_APPLIED", "COURT_RULED", "COURT_REFUSED"),
)
DEMOLITION = Phase("拆除执行", "#c0392b", ("EXEC_SUSPENDED", "EXECUTING"))
DONE = Phase("已整改结案", "#27ae60", ("EXECUTED", "RECTIFIED", "CONFISCATED", "CLOSED", "POST_USE"))
ELSEWHERE = Phase("不予处罚或移送", "#607d5b", ("NO_CASE", "TRANSFERRED", "NO_PENALTY", "WITHDRAWN"))
#: what a list says of a case that came with an old ledger which was taken back (随批次撤回): it counts as never filed
TAKEN_BACK = "TAKEN_BACK"
#: in the order of a course
PHASES = (CLUE, INVESTIGATION, NOTICE, DECISION, REMEDY, COMPULSION, DEMOLITION, DONE, ELSEWHERE)
