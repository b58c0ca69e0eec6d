"""A case after its decision, as its papers see it: what is still open, who enforces it, until when relief was there."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..domain.case.course import Course, DecisionItem
from ..domain.case.e0 import e0_group
from ..domain.case.forms import FormCatalogue
from ..domain.case.item_course import item_course
from ..domain.case.procedure import Procedure
from ..domain.case.profiles import Profile
from ..domain.case.records import Event
from ..domain.case.remedy_terms import terms_of
from ..domain.case.workdays import WorkCalendar
from .enforcement_texts import heard_on_reminder, obligation_text
from .told import Told

#: the steps that a paper belongs to, where they may be about some of the items
_STEPS = {"D24": ("T31",), "D25": ("T34", "T55"), "D26": ("T32",), "D30": ("T37", "T66", "T79")}


@dataclass(frozen=True)
class Law:
    """What a case is judged by: forms with their citations, procedure, profile and working days."""

    forms: FormCatalogue
    procedure: Procedure
    profile: Profile
    calendar: WorkCalendar


class View:
    """What the papers of enforcement are composed of.

    :param facts: the facts of the case, the decision's filled in
    :param form: the paper that is being made
    :param course: what the events say up to the paper's day
    :param events: those in force up to the paper's day
    :param flags: flags of the state, ``fast_track`` among them
    :param closed_from: state in which the case was closed, empty while it is open
    """

    def __init__(
        self,
        facts: dict[str, Any],
        told: Told,
        form: str,
        track: str,
        law: Law,
        course: Course,
        events: Sequence[Event],
        flags: frozenset[str],
        on: date,
        closed_from: str = "",
    ) -> None:
        self.facts, self.told, self.form, self.track, self.on = facts, told, form, track, on
        self.procedure, self.profile, self.calendar = law.procedure, law.profile, law.calendar
        self.course, self.events = course, events
        self.state = closed_from or str((facts.get("case") or {}).get("state") or "")
        self.fast = "fast_track" in flags
        #: local law (ZJ2020, SH2018, BJ2021) that the profile rests on, empty for the country's
        self.local_law = law.profile.fast_track.basis.split(" ")[0]
        self.enforce = dict(law.forms.citations.get("enforce", {}))
        parties = facts.get("parties") or ()
        entity = (facts.get("party") or {}).get("kind") == "entity"
        self.you = "你们" if len(parties) > 1 else "你单位" if entity else "你"
        self.natural_resources = self.track == "land" or "自然资源" in str((facts.get("agency") or {}).get("name"))
        self.duties = self._open_duties()
        terms = terms_of(law.procedure)
        self.items = {
            item.id: item_course(course, item, law.profile, track)
            for item in course.items
            if any(duty["id"] == item.id for duty in self.duties)
        }
        ends = [e0_group(replace(item, self_deadline=None), law.calendar, terms) for item in self.items.values()]
        days = [end.day for end in ends if end.day is not None]
        self.no_remedy = bool(ends) and len(days) == len(ends) and max(days) <= on

    def _open_duties(self) -> list[dict[str, Any]]:
        """The items of the decision that are still to be performed, with what is left of each."""
        if not (self.facts.get("decision") or {}).get("number"):
            return []
        known = {item.id: item for item in self.course.items}
        inside = self._scope()
        rows = []
        for item in self.facts.get("items") or ():
            if inside and str(item.get("id")) not in inside:
                continue
            state = known.get(str(item.get("id")))
            if state is not None and not state.open:
                continue
            changed = state is not None and state.changed_in_review
            power = self.procedure.power(str(item.get("kind")), self.track)
            left = _left(item, state)
            text = obligation_text(left, self.track)
            rows.append({**left, "text": text, "own": power.own and not changed, "court": power.court or changed})
        return rows

    def decided_in(self, kinds: Container[str] = ()) -> list[dict[str, Any]]:
        """The decision papers (D21, D22) that hold these open items, with number, day and last service.

        :param kinds: kinds of item; empty for all that the paper is about
        """
        names = {str(duty["id"]) for duty in self.duties if not kinds or duty.get("kind") in kinds}
        found = []
        for form in ("D21", "D22"):
            paper = self.told.papers.get(form)
            if paper is not None and names & {str(row.get("id")) for row in paper.facts.get("items") or ()}:
                found.append(self.paper(form))
        return found

    def _scope(self) -> set[str]:
        """Items that the step of this paper is about; empty for all."""
        steps = _STEPS.get(self.form, ())
        told = [event.payload.get("items") for event in self.events if event.transition in steps]
        return {str(item) for item in (told[-1] or ()) if isinstance(item, str)} if told else set()

    def paper(self, form: str) -> dict[str, Any]:
        """Title, number, day and last service of the last standing paper of a form."""
        paper = self.told.papers.get(form)
        served = sorted(self.told.served(form).values())
        return {
            "title": paper.title if paper else None,
            "number": self.told.number(form),
            "date": self.told.day(form),
            "served_on": served[-1] if served else None,
        }

    def day_of(self, *steps: str) -> str | None:
        """Day (ISO) on which the last of these steps was taken."""
        days = [self.told.steps[step] for step in steps if step in self.told.steps]
        return max(days).isoformat() if days else None

    def heard(self, them: str) -> str | None:
        """What the party said to the reminder, see :func:`.enforcement_texts.heard_on_reminder`."""
        if "D24" not in self.told.papers:
            return None
        reminder = [fact for fact in self.told.named("defence") if fact.get("stage") == "reminder"]
        answers = [fact for fact in self.told.named("defence_answered") if fact.get("stage") == "reminder"]
        if not answers and reminder:
            day = str(reminder[0].get("day") or "")[:10]
            answers = [one for one in self.told.named("defence_answered") if str(one.get("day") or "")[:10] >= day]
        return heard_on_reminder(reminder, answers, them)

    def remedy_end(self, names: set[Any] | None = None) -> str | None:
        """Last day on which a party could seek relief against these items, None while that day is not there yet."""
        days = []
        for name, item in self.items.items():
            if names is None or name in names:
                day = e0_group(replace(item, self_deadline=None), self.calendar, terms_of(self.procedure)).day
                if day is None:
                    return None
                days.append(day.toordinal() - 1)
        return date.fromordinal(max(days)).isoformat() if days else None


def _left(item: Mapping[str, Any], state: DecisionItem | None) -> dict[str, Any]:
    """The item with what is left of it after a part performance."""
    if state is None:
        return dict(item)
    amount = None if state.amount is None else str(state.amount)
    return {**item, "amount": amount, "area_m2": state.area_m2}
