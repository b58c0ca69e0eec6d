"""One thing to state in a step: what kind of value it is, where in the event it goes, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, replace

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


def fact_field(key: str, kind: str, *meets: str, **more: object) -> Field:
    return replace(Field(key, kind, FACTS_PLACE, meets=tuple(f"need.{one}" for one in meets)), **more)  # type: ignore[arg-type]


def own_field(key: str, kind: str, *meets: str, **more: object) -> Field:
    return replace(Field(key, kind, meets=tuple(f"need.{one}" for one in meets)), **more)  # type: ignore[arg-type]
