"""A period that somebody asks for: by a rule of the procedure, by a role in a profile, or by length and unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Optional

from ..domain.case.periods import Interval, PeriodResult, Reason, compute, compute_rule, unknown_rule
from ..domain.case.procedure import DeadlineRule, Procedure
from ..domain.case.profiles import Profile
from ..domain.errors import InputError
from ..exchange.values import day
from .calendar import calendar_of
from .case_catalogues import current_procedure

#: rules that a profile may answer with one of its own, by the name under which the profile has it
ROLES = {"decision_due": "DR11", "defence": "DR08", "hearing_request": "DR09", "on_site": "DR03", "feedback": "DR04"}
#: terms that only a profile has, with the name of its value (working days) and its article
TERMS = {
    "reminder": ("reminder_days", "ACL art.35, 54, 69"),
    "execution_notice": ("execution_notice_days", "ACL art.37"),
}
_BETWEEN = re.compile(r"[;,；，、\n]+")
_TO = re.compile(r"\s*(?:/|~|～|至|到|\.\.)\s*")


@dataclass(frozen=True)
class Question:
    """What is asked.

    :param rule: id (DR15) or name of a rule, or what a profile calls it (decision_due, reminder ...)
    :param length: with ``unit`` instead of a rule, or for a rule to which the law gives no number
    :param roll: a last day on a rest day moves on; a rule that rolls does so anyway
    :param profile: id of a profile, or empty
    """

    start: date
    rule: str = ""
    length: Optional[int] = None
    unit: str = "calendar_day"
    roll: bool = False
    profile: str = ""
    extended: bool = False
    excluded: Sequence[Interval] = ()


def calculate(question: Question, session: Any = None) -> PeriodResult:
    """The period, with its reasons.

    :param session: open reader of a workspace whose calendar and profiles count, or None
    :raises InputError: ``period.nothing``, ``period.both``, ``period.unknown_rule``, ``period.unknown_profile``,
        ``period.no_length``, ``period.not_extendable``, ``period.bad_length``, ``period.unknown_unit``
    """
    procedure = current_procedure()
    calendar = calendar_of(session)
    profile = _profile(question.profile, procedure, session, question.start) if question.profile else None
    if not question.rule:
        if question.length is None:
            raise InputError("period.nothing")
        return compute(
            question.start, question.length, question.unit, calendar, question.roll, excluded=question.excluded
        )
    named = question.rule.strip()
    if named in TERMS and profile is not None:
        value, article = TERMS[named]
        unit = profile.reminder_unit if named == "reminder" else "working_day"
        found = compute(
            question.start,
            int(getattr(profile, value)),
            unit,
            calendar,
            question.roll,
            excluded=question.excluded,
            rule=named,
            basis=article,
        )
        return _noted(found, Reason("period.profile", {"profile": profile.zh}))
    rule, notes = _rule(named, procedure, profile)
    if question.length is not None:
        if rule.length is not None:
            raise InputError("period.both", rule=rule.id, name=rule.name)
        rule = replace(rule, length=question.length, unit=question.unit)
    if question.extended and rule.id == "DR11" and profile is not None and not profile.may_extend_decision:
        raise InputError("period.not_extendable_here", rule=rule.id, name=rule.name, profile=profile.zh)
    if question.roll:
        rule = replace(rule, roll=True)
    changed = replace(procedure, deadlines={**procedure.deadlines, rule.id: rule})
    found = compute_rule(changed, rule.id, question.start, calendar, question.excluded, question.extended)
    return _noted(found, *notes)


def read_excluded(text: str) -> tuple[Interval, ...]:
    """Intervals from text: ``2026-04-01/2026-04-10; 2026-05-06``, also with 至.

    :raises InputError: ``period.bad_excluded``, ``period.bad_interval``
    """
    found = []
    for part in _BETWEEN.split(text):
        if not part.strip():
            continue
        ends = _TO.split(part.strip())
        try:
            days = [day(end) for end in ends]
        except ValueError:
            days = []
        first, last = (days[0], days[-1]) if 1 <= len(days) <= 2 else (None, None)
        if first is None or last is None:
            raise InputError("period.bad_excluded", value=part.strip())
        found.append(Interval(first, last))
    return tuple(found)


def _noted(found: PeriodResult, *notes: Reason) -> PeriodResult:
    return replace(found, reasons=(*notes, *found.reasons))


def _rule(named: str, procedure: Procedure, profile: Optional[Profile]) -> tuple[DeadlineRule, tuple[Reason, ...]]:
    """The rule of an id, a name, or a role in the profile; the profile's own in place of the national one."""
    wanted = named.split(" ")[0]
    rules = procedure.deadlines
    rule_id = next((each for each in rules if each.lower() == wanted.lower()), "")
    rule_id = rule_id or ROLES.get(named, "") or next((each.id for each in rules.values() if each.name == named), "")
    if not rule_id:
        raise unknown_rule(procedure, named)
    role = next((name for name, national in ROLES.items() if national == rule_id), "")
    own = str((profile.values.get(role) if profile is not None and role else "") or "")
    if profile is not None and own in rules and own != rule_id:
        note = Reason("period.profile_rule", {"profile": profile.zh, "own": own, "rule": rule_id})
        return rules[own], (note,)
    return rules[rule_id], ()


def _profile(name: str, procedure: Procedure, session: Any, on: date) -> Profile:
    """A profile of the catalogue by id or name, or the workspace's own in the version of that day."""
    known = procedure.profiles
    found = known.get(name) or next((each for each in known.values() if each.zh == name), None)
    if found is None and session is not None:
        from .profiles import PROFILES, profile_named

        versions = (session.settings.get(PROFILES, None) or {}).get(name, [])
        day = on.isoformat()
        fitting = [one for one in versions if one["effective_from"] <= day <= (one.get("effective_to") or day)]
        if fitting:
            return profile_named(session, f"{name}@{fitting[-1]['sha256']}", procedure)
    if found is None:
        raise InputError("period.unknown_profile", profile=name, known=", ".join(known))
    return found
