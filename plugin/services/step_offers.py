"""The steps that may leave where a case is: lawful, lacking what can be stated, or waiting for something first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..domain.case.state import NextStep
from .step_answers import ANSWERS, Answer
from .step_context import Context, named
from .step_fields import step_fields

#: how a step stands: see :class:`Offer`
LAWFUL, TO_STATE, BLOCKED = "lawful", "to_state", "blocked"


@dataclass(frozen=True)
class Offer:
    """A step that may leave where the case is.

    :param ready: ``lawful`` as it is, ``to_state`` where all that is missing can be stated in its form, ``blocked``
        where something else has to come first
    :param missing: what is missing, as message codes; ``articles`` of the guards that ask for it
    """

    kind: str
    name: str
    ready: str
    missing: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    guards: tuple[str, ...] = ()
    articles: str = ""
    answers: tuple[Answer, ...] = ()
    note: str = ""
    after: str = ""


def offered(context: Context) -> list[Offer]:
    """Every step that may leave where the case is, what is lawful first.

    A step that several items or parties could take is named once: it is lawful where it is for one of them.
    """
    ways: dict[str, list[NextStep]] = {}
    for one in context.view.next_steps:
        ways.setdefault(one.transition.id, []).append(one)
    found = [_offer(context, some) for some in ways.values()]
    return sorted(found, key=lambda one: (LAWFUL, TO_STATE, BLOCKED).index(one.ready))


def _offer(context: Context, ways: Sequence[NextStep]) -> Offer:
    step = ways[0].transition
    missing: list[tuple[str, Mapping[str, Any]]] = []
    articles: list[str] = []
    guards: list[str] = []
    lawful = any(one.lawful for one in ways)
    for one in () if lawful else ways:
        for verdict in one.verdicts:
            missing.extend(lack for lack in verdict.missing if lack not in missing)
            if verdict.missing and verdict.predicate not in guards:
                guards.append(verdict.predicate)
            if verdict.missing and verdict.basis and verdict.basis not in articles:
                articles.append(verdict.basis)
    met = {code for one in step_fields(context.procedure, step) for code in one.meets}
    ready = LAWFUL if lawful else TO_STATE if all(code in met for code, _ in missing) else BLOCKED
    answers = [answer for code, params in missing if code not in met for answer in answers_to(code, params)]
    target = step.arrives(context.view.state.state)
    return Offer(
        step.id, step.event, ready, tuple(missing), tuple(guards), "; ".join(articles), tuple(dict.fromkeys(answers)),
        step.note, named(context.procedure, target) if target != context.view.state.state else "",
    )  # fmt: skip


def answers_to(code: str, params: Mapping[str, Any]) -> list[Answer]:
    """What to do first about something missing, with the form that it names."""
    form = str(params.get("form") or "")
    return [
        Answer(one.kind, form) if one.kind in ("document", "delivery") and not one.what else one
        for one in ANSWERS.get(code, ())
    ]
