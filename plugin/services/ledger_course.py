"""The history of a case as an old ledger tells it, as entered events marked taken over (台账接管).

Each dated step is an event of its own, so that the file shows when what was done. A step that the ledger names without
an exact day is told in the words of the next dated one: no day is made up, as periods would run from it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from ..domain.case.course import DELIVERY, TAKEN_OVER
from ..domain.errors import InputError
from ..exchange.ledger_values import Stated

#: steps in the order of the procedure: (step, words, state after it)
COURSE: tuple[tuple[str, str, str], ...] = (
    ("filed", "立案", "FILED"),
    ("notified", "告知", "NOTIFIED"),
    ("hearing", "听证", "HEARING"),
    ("decided", "作出决定", "DECIDED"),
    ("served", "决定送达", "SERVED"),
    ("reminded", "催告", "REMINDED"),
    ("announced", "公告", "ANNOUNCED"),
    ("enforcement", "强制执行决定", "ENFORCE_DECIDED"),
    ("court", "申请法院强制执行", "COURT_APPLIED"),
    ("confiscated", "没收移交", "CONFISCATED"),
    ("demolished", "拆除", "EXECUTED"),
    ("closed", "结案", "CLOSED"),
)
#: steps after the decision whose order among themselves differs by track and item
#: steps whose days say from when a demolition may be foreseen
_TOWARDS = ("reminded", "announced", "enforcement")
_ENFORCING = ("reminded", "announced", "enforcement", "court", "confiscated", "demolished")
#: what a ledger calls the stage a case is in, and the state it means; the first that fits
STATUS: tuple[tuple[str, str], ...] = (
    ("不予立案", "NO_CASE"),
    ("未立案", "LEAD"),
    ("不予处罚", "NO_PENALTY"),
    ("已结案", "CLOSED"),
    ("已办结", "CLOSED"),
    ("结案", "CLOSED"),
    ("撤案", "WITHDRAWN"),
    ("移送", "TRANSFERRED"),
    ("复议中", "IN_REVIEW"),
    ("复议", "IN_REVIEW"),
    ("诉讼", "IN_LITIGATION"),
    ("已拆除", "EXECUTED"),
    ("拆除完毕", "EXECUTED"),
    ("执行完毕", "EXECUTED"),
    ("保留", "TEMP_RETAINED"),
    ("暂缓", "DEFERRED"),
    ("申请法院", "COURT_APPLIED"),
    ("法院", "COURT_APPLIED"),
    ("公告", "ANNOUNCED"),
    ("催告", "REMINDED"),
    ("送达", "SERVED"),
    ("决定", "DECIDED"),
    ("处罚", "DECIDED"),
    ("听证", "HEARING"),
    ("告知", "NOTIFIED"),
    ("调查", "INVESTIGATE"),
    ("立案", "FILED"),
    ("核查", "VERIFY"),
)
#: by the state of an open remedy: the word that names it, and that of the other one
_REMEDY_WORDS = {"IN_REVIEW": ("复议", "诉"), "IN_LITIGATION": ("诉", "复议")}
#: words that make a day that of lodging a remedy, and words of another act
_LODGED = re.compile(r"申请|提起|起诉|提出")
_ENDED = re.compile(r"维持|撤销|驳回|判决|裁定|终止|撤回|决定|受理|答复|开庭|一审|二审")
_NOT_YET = re.compile(r"未|待|拟|尚|暂不|没有|无需|准备")
#: items that a way of disposition (处置方式) means
DISPOSITIONS: tuple[tuple[str, str], ...] = (
    ("没收", "confiscation"),
    ("拆", "demolition"),
    ("恢复", "restore"),
    ("改正", "correct"),
    ("完善", "correct"),
    ("补办", "correct"),
)
LAWS = {"planning": "URPL 64", "village": "URPL 65", "land": "LAL 77"}
#: URPL art.65 gives neither: which law such an old decision rested on the ledger does not tell
_NOT_BY_65 = ("fine", "confiscation")
#: states from which on a case has items
_DECIDED_ON = ("DECIDED", "SERVED", *(state for step, _, state in COURSE if step in _ENFORCING), "CLOSED")


@dataclass(frozen=True)
class History:
    """What the ledger tells of one case.

    :param steps: step to what its cells say, only steps that were taken
    :param status: the stage in the ledger's words
    :param not_filed: True where the ledger says that no case was filed
    """

    steps: Mapping[str, Stated]
    status: str = ""
    not_filed: bool = False
    found_on: date | None = None


@dataclass(frozen=True)
class Drafted:
    """An event to be entered: kind, legal date, payload."""

    kind: str
    day: date
    payload: Mapping[str, Any] = field(default_factory=dict)


def drafts(history: History, items: Sequence[Mapping[str, Any]], on: date, source: Mapping[str, Any]) -> list[Drafted]:
    """The events of one case, the last on the day of the taking over where nothing later is dated.

    :param items: items of the decision, see :func:`items_of`
    :param on: day of the taking over
    :param source: file and row, kept with each event
    :raises InputError: ``ledger.order``, ``ledger.date_future``
    """
    check_order(history, on)
    made: list[Drafted] = []
    waiting: list[str] = []
    state = "LEAD"
    decided = False
    for step, words, after in COURSE:
        told = history.steps.get(step)
        if told is None or not told.done:
            continue
        state, decided = after, decided or after in _DECIDED_ON
        line = f"{words}：{told.text}" if told.text else words
        if told.day is None:
            waiting.append(f"{line}（日期不详）")
            continue
        days = {step: told.day} if step in _TOWARDS else {}
        made.append(_event(after, told.day, [*waiting, line], items if decided else (), source, told.number, days))
        waiting = []
    made.sort(key=lambda draft: draft.day)
    final = final_state(history, state)
    if waiting or not made or made[-1].payload["state"] != final:
        if history.status:
            waiting.append(f"台账状态：{history.status}")
        if not made and not waiting:
            waiting.append("台账未记载办理环节")
        held = items if final in _DECIDED_ON or decided else ()
        made.append(_event(final, on, waiting or ["以台账所记最后环节为准"], held, source))
    decided_on = history.steps.get("decided", Stated()).day
    if decided_on is not None:
        # each taking over says anew how the case stands: those from the decision on tell its day
        made = [
            replace(one, payload={**one.payload, "decided_on": decided_on.isoformat()})
            if one.payload["state"] in _DECIDED_ON and one.day >= decided_on
            else one
            for one in made
        ]
    lodged = lodged_on(history.steps.get("remedy", Stated()), final)
    if lodged is not None:
        made = [
            replace(one, payload={**one.payload, "lodged_on": lodged.isoformat()})
            if one.payload["state"] == final
            else one
            for one in made
        ]
    return made


def lodged_on(remedy: Stated, state: str) -> date | None:
    """Day on which the review or suit that is open was lodged, None where the words may mean another day.

    >>> told = Stated("2019年8月5日申请行政复议，审理中", date(2019, 8, 5), done=True)
    >>> lodged_on(told, "IN_REVIEW"), lodged_on(told, "IN_LITIGATION")
    (datetime.date(2019, 8, 5), None)
    """
    own, other = _REMEDY_WORDS.get(state, ("", ""))
    text = remedy.text
    if not own or own not in text or other in text or remedy.several:
        return None
    return remedy.day if _LODGED.search(text) and not _ENDED.search(text) else None


def final_state(history: History, reached: str) -> str:
    """Where the case stands: by its steps, unless the ledger's own word goes beyond them."""
    if history.not_filed and reached == "LEAD":
        return "NO_CASE"
    stated = _stated_state(history.status)
    order = {state: position for position, (_, _, state) in enumerate(COURSE)}
    if not stated or stated == reached:
        return reached
    if stated in order and reached in order and order[stated] < order[reached]:
        return reached
    if reached == "CLOSED" or (stated in ("LEAD", "VERIFY", "NO_CASE") and reached != "LEAD"):
        return reached
    return stated


def _stated_state(status: str) -> str:
    """The state that the ledger's own words mean, empty where they mean none; what is not done yet does not count."""
    clauses = [part for part in re.split(r"[\s,，;；。、]+", status) if part]
    told = [part for part in clauses if not _NOT_YET.search(part) or part.startswith("未立案")]
    return next((state for word, state in STATUS if any(word in part for part in told)), "")


def check_order(history: History, on: date) -> None:
    """No day after the taking over, and none before a step that the law puts first.

    :raises InputError: ``ledger.date_future``, ``ledger.order``
    """
    names = {step: words for step, words, _ in COURSE}
    for step, told in history.steps.items():
        if told.day is not None and told.day > on:
            raise InputError("ledger.date_future", step=names.get(step, step), day=told.day.isoformat())
    last: tuple[str, date] | None = None
    enforcing: list[tuple[str, date]] = []
    for step, words, _ in COURSE:
        told = history.steps.get(step, Stated())
        if told.day is None:
            continue
        # what comes after the decision must come after it; among themselves the tracks differ
        before = last if step in _ENFORCING else max([last, *enforcing], key=_day, default=None)
        if before is not None and told.day < before[1]:
            raise InputError(
                "ledger.order",
                first=before[0],
                first_day=before[1].isoformat(),
                then=words,
                then_day=told.day.isoformat(),
            )
        if step in _ENFORCING:
            enforcing.append((words, told.day))
        else:
            last = (words, told.day)


def items_of(
    disposition: str,
    track: str,
    floor_m2: float | None,
    fine: float | None,
    confiscated_m2: float | None,
    self_deadline: date | None,
    parties: Sequence[str],
    demolished: bool,
) -> list[dict[str, Any]]:
    """Items of the decision as far as the ledger tells them.

    :param disposition: 处置方式 in the ledger's words; where it names none and a demolition is told, one is taken
    :param parties: uids
    """
    kinds = [kind for word, kind in DISPOSITIONS if word in disposition]
    if confiscated_m2 and "confiscation" not in kinds:
        kinds.append("confiscation")
    if not kinds and demolished:
        kinds = ["demolition"]
    made: list[dict[str, Any]] = []
    for kind in dict.fromkeys(kinds):
        area = confiscated_m2 if kind == "confiscation" and confiscated_m2 else floor_m2
        row: dict[str, Any] = {
            "id": str(len(made) + 1),
            "kind": kind,
            "law": _law(track, kind),
            "parties": list(parties),
        }
        if area is not None:
            row["area_m2"] = area
        if self_deadline is not None and kind in ("demolition", "restore", "correct"):
            row["self_deadline"] = self_deadline.isoformat()
        made.append(row)
    if fine:
        number, law = str(len(made) + 1), _law(track, "fine")
        made.append({"id": number, "kind": "fine", "law": law, "amount": fine, "parties": list(parties)})
    return made


def _law(track: str, kind: str) -> str:
    return "" if track == "village" and kind in _NOT_BY_65 else LAWS[track]


def deliveries(
    history: History, items: Sequence[Mapping[str, Any]], parties: Sequence[str], source: Mapping[str, Any]
) -> list[Drafted]:
    """Service of the decision on each party, where the ledger gives an exact day for it."""
    told = history.steps.get("served")
    if told is None or told.day is None:
        return []
    form = "D22" if any(item.get("kind") == "demolition" for item in items) else "D21"
    payload = {"form": form, "served_on": told.day.isoformat(), "method": "taken_over", "taken_over": dict(source)}
    return [Drafted(DELIVERY, told.day, {**payload, "party": party}) for party in parties]


def _event(
    state: str,
    day: date,
    words: Sequence[str],
    items: Sequence[Mapping[str, Any]],
    source: Mapping[str, Any],
    number: str = "",
    days: Mapping[str, date] | None = None,
) -> Drafted:
    note = "；".join(words)
    payload: dict[str, Any] = {"state": state, "note": f"台账接管：{note}", "taken_over": dict(source)}
    if items:
        payload["items"] = [dict(item) for item in items]
    if number:
        payload["number"] = number
    if days:
        payload["days"] = {step: told.isoformat() for step, told in days.items()}
    return Drafted(TAKEN_OVER, day, payload)


def _day(entry: tuple[str, date] | None) -> date:
    return date.min if entry is None else entry[1]
