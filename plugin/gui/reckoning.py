"""How a day was reached, in words: one line per reason, parts indented below the day that was chosen from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..domain.case.explained import Explained
from ..domain.case.periods import Reason
from .messages import say

INDENT = "    "


def reasons_in_words(reasons: Iterable[Reason]) -> list[str]:
    """Each reason as a sentence of the language of QGIS."""
    return [say(reason.code, **reason.params) for reason in reasons]


def in_words(explained: Explained) -> str:
    """The day, its reasons, and below it the days that it was chosen from."""
    return "\n".join(_lines(explained, 0))


def _lines(explained: Explained, depth: int) -> Iterator[str]:
    day = {} if explained.day is None else {"day": explained.day.isoformat()}
    yield INDENT * depth + say(explained.code, **day)
    for line in reasons_in_words(explained.reasons):
        yield INDENT * (depth + 1) + line
    for part in explained.parts:
        yield from _lines(part, depth + 1)
