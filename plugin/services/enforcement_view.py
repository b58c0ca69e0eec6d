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
from ..domain.case.self_terms import own_term
from ..domain.case.workdays import WorkCalendar
from ..output.formats import date_cn
from .enforcement_texts import heard_on_reminder, obligation_text
from .item_texts import DEMOLITION
from .told import Told

#: the steps that a paper belongs to, where they may be about some of the items
_STEPS = {"D24": ("T31",), "D25": ("T34", "T55"), "D26": ("T32",), "D30": ("T37", "T66", "T79")}
#: papers whose own step takes items out of what is open: they tell what was open before it
_CLOSING_STEPS = {"D37": ("T24", "T25", "T41", "T72"), "D38": ("T42", "T44", "T69", "T70")}
#: papers that name the decision of an item also where nothing is open any more
_LOOKING_BACK = ("D37", "D38", "D40", "D44")


@dataclass(frozen=True)
class Law:
    """What a case is judged by: forms with their citations, procedure, profile and working days."""

    forms: FormCatalogue
    procedure: Procedure
    profile: Profile
    calendar: WorkCalendar


def own_step(form: str, events: Sequence[Event]) -> Event | None:
    """The step that this paper records, where it settles items: the one it is drawn up for, or one without paper."""
    steps = _CLOSING_STEPS.get(form, ())
    found = next((event for event in reversed(events) if event.transition in steps), None)
    if found is None or (found.uid and found.payload.get("document")):
        return None
    return found


class View:
    """What the papers of enforcement are composed of.

    :param facts: the facts of the case, the decision's filled in
    :param form: the paper that is being made
    :param course: what the events say up to the paper's day
    :param events: those in force up to the paper's day
    :param flags: flags of the state, ``fast_track`` among them
    :param closed_from: state in which the case was closed, empty while it is open
    :param before: what the events say before the paper's own step, see :func:`own_step`
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
        before: Course | None = None,
    ) -> None:
        self.facts, self.told, self.form, self.track, self.on = facts, told, form, track, on
        self.procedure, self.profile, self.calendar = law.procedure, law.profile, law.calendar
        self.course, self.events, self.before = course, events, before or course
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
        known = {item.id: item for item in self.before.items}
        inside = self.scope()
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
            days = self._terms(state)
            if days:
                left["self_deadline"] = max(days.values()).isoformat()
            text = obligation_text(left, self.track, self._until(days))
            rows.append({**left, "text": text, "own": power.own and not changed, "court": power.court or changed})
        return rows

    def _terms(self, item: DecisionItem | None) -> dict[str, date]:
        """Last day for performing oneself of each party that the paper names, by uid; empty where there is none."""
        if item is None:
            return {}
        named = [str(row.get("uid")) for row in self.facts.get("parties") or ()]
        parties = [uid for uid in named if uid in (item.parties or self.course.parties)]
        late = self.profile.setting("late_service_days")
        days = {uid: own_term(self.course, item, uid, self.calendar, late) for uid in parties}
        return {uid: day for uid, day in days.items() if day is not None}

    def _until(self, days: Mapping[str, date]) -> str:
        """Until when each party was to perform, in words, where they do not all have the same day; else empty."""
        if len(set(days.values())) < 2:
            return ""
        names = {str(row.get("uid")): str(row.get("name")) for row in self.facts.get("parties") or ()}
        return f"分别于{'、'.join(f'{date_cn(day.isoformat())}（{names[uid]}）' for uid, day in days.items())}前"

    def late_text(self) -> str | None:
        """Who was served after the term in the decision, and until when he had then to demolish; None for nobody."""
        names = {str(row.get("uid")): str(row.get("name")) for row in self.facts.get("parties") or ()}
        told = []
        for item in self.course.items:
            if item.kind != DEMOLITION or item.id not in self.items:
                continue
            for uid, day in self._terms(item).items():
                served = self.course.decision_served_on(item.id, uid)
                if served is not None and item.self_deadline is not None and day > item.self_deadline:
                    whom = f"对{names[uid]}于{date_cn(served.isoformat())}送达"
                    told.append(f"{whom}，其自行拆除的期限至{date_cn(day.isoformat())}届满")
        return "；".join(dict.fromkeys(told)) or None

    def decided_in(self, kinds: Container[str] = ()) -> list[dict[str, Any]]:
        """The decision papers (D21, D22) that hold these open items, with number, day and last service.

        :param kinds: kinds of item; empty for all that the paper is about
        """
        rows: Sequence[Mapping[str, Any]] = self.duties
        if self.form == "D40" or (self.form in _LOOKING_BACK and not rows):
            inside = self.scope()
            rows = [row for row in self.facts.get("items") or () if not inside or str(row.get("id")) in inside]
        names = {str(row.get("id")) for row in rows if not kinds or row.get("kind") in kinds}
        found = []
        for form in ("D21", "D22"):
            paper = self.told.papers.get(form)
            if paper is not None and names & {str(row.get("id")) for row in paper.facts.get("items") or ()}:
                found.append(self.paper(form))
        return found

    def scope(self) -> set[str]:
        """Items that this paper is about; empty for all."""
        drawn_up = next((event for event in self.events if not event.uid), None)
        own = own_step(self.form, self.events)
        if own is not None:
            closed = {item.id for item in self.before.items if item.open}
            closed -= {item.id for item in self.course.items if item.open}
            return _named(own) or closed
        if drawn_up is not None and _named(drawn_up):
            return _named(drawn_up)
        steps = _STEPS.get(self.form, ())
        told = [event for event in self.events if event.transition in steps]
        return _named(told[-1]) if told else set()

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


def _named(event: Event) -> set[str]:
    """Ids of the items that an event names."""
    return {str(item) for item in event.payload.get("items") or () if isinstance(item, str)}


def _left(item: Mapping[str, Any], state: DecisionItem | None) -> dict[str, Any]:
    """The item with what is left of it after a part performance."""
    if state is None:
        return dict(item)
    amount = None if state.amount is None else str(state.amount)
    return {**item, "amount": amount, "area_m2": state.area_m2}
