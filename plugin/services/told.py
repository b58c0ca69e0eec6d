"""What the events and papers of a case tell up to a day, and how the field values that they carry fill the forms.

An event may carry ``data``: values of a form's fields by form id, ``{"D19": {"place": "…"}}``.
They fill the group of that form; a key that names another group or list fills that one, on this form only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..domain.case.course import DELIVERY, FACT
from ..domain.case.fold import in_force
from ..domain.case.records import CaseFile, Document, Event
from ..domain.local_time import local_date
from ..output.facts import FILLED_BY, GROUPS, LISTS

#: steps that propose a penalty, and steps that decide it
PROPOSING, DECIDING = ("T14", "T15"), ("T19", "T20", "T58")
#: the fact that tells of a proposal before its step
PROPOSAL = "proposal"
#: lists that tell of the case, not of one form
COMMON_LISTS = ("evidence", "items")
#: groups that every form has for itself
OWN_GROUPS = ("approval", "order", "service", "supervision")


@dataclass(frozen=True)
class Told:
    """Events and papers of a case up to a day, sorted by what they tell.

    :param data: field values by form id, later events over earlier ones
    :param facts: payloads of FACT events, in order
    :param deliveries: payloads of DELIVERY events, in order
    :param proposal: items proposed, as the events have them
    :param items: items decided
    :param papers: the last standing paper of each form
    :param steps: day of the last step of each id
    :param scopes: uids of the parties whom a form concerns, where its field values were stated for some only
    :param particulars: what the last event of each id carries and what its guards saw
    """

    data: Mapping[str, Mapping[str, Any]]
    facts: tuple[Mapping[str, Any], ...]
    deliveries: tuple[Mapping[str, Any], ...]
    proposal: tuple[Mapping[str, Any], ...]
    items: tuple[Mapping[str, Any], ...]
    papers: Mapping[str, Document]
    steps: Mapping[str, date]
    particulars: Mapping[str, Mapping[str, Any]]
    scopes: Mapping[str, tuple[str, ...]]

    def named(self, *names: str) -> list[Mapping[str, Any]]:
        """The facts of these kinds, in order."""
        return [fact for fact in self.facts if fact.get("fact") in names]

    def served(self, form: str) -> dict[str, str]:
        """Day (ISO) on which each party was served a form for the first time."""
        found: dict[str, str] = {}
        for one in self.deliveries:
            if one.get("form") == form and one.get("served_on"):
                party = str(one.get("party") or "")
                found[party] = min(found.get(party, "9"), str(one["served_on"])[:10])
        return found

    def number(self, form: str) -> str | None:
        """Number of the last standing paper of a form, also of one that was issued outside and served."""
        paper = self.papers.get(form)
        return (paper.number or None) if paper else self._outside(form).get("number")

    def day(self, form: str) -> str | None:
        """Day (ISO) of the last standing paper of a form, also of one that was issued outside and served."""
        paper = self.papers.get(form)
        if paper is None:
            return self._outside(form).get("issued_on")
        return paper.issued_on.isoformat() if paper.issued_on else None

    def _outside(self, form: str) -> Mapping[str, Any]:
        found = [one["paper"] for one in self.deliveries if one.get("form") == form and one.get("paper")]
        return _mapping(found[-1]) if found else {}


def read_told(session: Any, case: CaseFile, events: Iterable[Event], on: date) -> Told:
    """Sort what the events and papers of a case tell up to a day.

    :param session: open reader
    :param on: what came later is left out
    """
    past = [event for event in in_force(events) if local_date(event.occurred_at) <= on]
    data: dict[str, dict[str, Any]] = {}
    steps: dict[str, date] = {}
    scopes: dict[str, tuple[str, ...]] = {}
    particulars: dict[str, Mapping[str, Any]] = {}
    proposal: Sequence[Any] = ()
    items: Sequence[Any] = ()
    for event in past:
        scope = concerned(event.payload)
        for form, values in _mapping(event.payload.get("data")).items():
            data.setdefault(str(form).upper(), {}).update(_mapping(values))
            scopes[str(form).upper()] = scope
        steps[event.transition] = local_date(event.occurred_at)
        particulars[event.transition] = {**_mapping(event.payload.get("facts")), **event.payload}
        rows = event.payload.get("items")
        proposed = event.transition in PROPOSING or event.payload.get("fact") == PROPOSAL
        if proposed and rows:
            proposal = rows
        elif event.transition in DECIDING and rows:
            items = rows
    return Told(
        data=data,
        facts=tuple(event.payload for event in past if event.transition == FACT),
        deliveries=tuple(event.payload for event in past if event.transition == DELIVERY),
        proposal=_rows(proposal),
        items=_rows(items),
        papers=_papers(session, case, on),
        steps=steps,
        particulars=particulars,
        scopes=scopes,
    )


def lay_stated(facts: dict[str, Any], told: Told, form: str) -> None:
    """Put the field values that the events carry into the groups they belong to."""
    for source, values in told.data.items():
        own, group = source == form, FILLED_BY.get(source, "")
        for key, value in values.items():
            if key in LISTS and isinstance(value, (list, tuple)):
                if own or key in COMMON_LISTS:
                    facts[key] = [dict(row) for row in value if isinstance(row, Mapping)]
            elif key in GROUPS and isinstance(value, Mapping):
                if own:
                    facts[key] = {**_mapping(facts.get(key)), **value}
            elif group and (own or group not in OWN_GROUPS):
                facts[group] = {**_mapping(facts.get(group)), key: value}


def fill(facts: dict[str, Any], group: str, **values: Any) -> None:
    """Put values into a group where nothing else was stated."""
    given = {name: value for name, value in _mapping(facts.get(group)).items() if value not in (None, "")}
    facts[group] = {**values, **given}


def _papers(session: Any, case: CaseFile, on: date) -> dict[str, Document]:
    issued: list[Document] = session.documents.find(case_uid=case.uid, status="issued")
    standing = [paper for paper in issued if paper.issued_on is not None and paper.issued_on <= on]
    return {paper.form: paper for paper in sorted(standing, key=lambda paper: (str(paper.issued_on), paper.seq))}


def concerned(payload: Mapping[str, Any]) -> tuple[str, ...]:
    """Uids of the parties that an event is about, none where it is about all."""
    many, one = payload.get("parties"), payload.get("party")
    return tuple(map(str, many)) if isinstance(many, (list, tuple)) else ((str(one),) if one else ())


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _rows(value: Any) -> tuple[Mapping[str, Any], ...]:
    # the scope of a later step lists ids only
    return tuple(row for row in value if isinstance(row, Mapping)) if isinstance(value, (list, tuple)) else ()
