"""By what rows of a dry run are filtered, sorted and searched: numbers and one long text, made in the background."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import numpy as np

from ...services.import_job import DryRun
from ...services.intake_report import Issue
from ...services.intake_rows import DECISIONS, GROUPS, REFUSED, SKIP
from ..messages import say

#: fates in the order of their words; ``same`` is a row left out because it is there already
_FATES = tuple(sorted((*DECISIONS, REFUSED, "same")))
#: no key and no remark holds it
_END = "\0"


class RowIndex:
    """Of one dry run. Everything but :meth:`find` is quick with a county's rows."""

    def __init__(self, run: DryRun) -> None:
        rows = run.rows
        self.run = run
        self.groups = _places(rows.groups, GROUPS)
        names = np.array(["" if key is None else str(key) for key in rows.keys] or [""], dtype=str)
        self.keys = np.unique(names, return_inverse=True)[1].reshape(-1)[: len(rows)]
        self.told = np.array([len(self.issues(position)) for position in range(len(rows))], dtype=np.int64)
        self._same = rows.kinds == "same"
        self._text = ""
        self._starts: np.ndarray | None = None

    def issues(self, position: int) -> list[Issue]:
        """The remarks about a row."""
        run = self.run
        return run.issues_by_row.get((int(run.rows.numbers[position]), run.sheet_of(position)), [])

    def count(self, group: str) -> int:
        """Rows of a group."""
        return int((self.groups == GROUPS.index(group)).sum())

    def of_groups(self, groups: Collection[str]) -> np.ndarray:
        """Positions of the rows of some groups."""
        return np.flatnonzero(np.isin(self.groups, [GROUPS.index(group) for group in groups]))

    def fates(self, decided: np.ndarray, decisions: Mapping[int, str]) -> np.ndarray:
        """What happens to each row as numbers in the order of the words."""
        made = _places(decided, _FATES)
        same = self._same & (made == _FATES.index(SKIP))
        same[list(decisions)] = False
        made[same] = _FATES.index("same")
        return made

    def find(self, words: str) -> np.ndarray:
        """Positions of the rows whose number, name or remark holds a text, in small letters."""
        if self._starts is None:
            self._read()
        found = []
        at = self._text.find(words)
        while at >= 0:
            row = int(np.searchsorted(self._starts, at, side="right")) - 1
            found.append(row)
            # one hit a row is enough
            at = self._text.find(words, int(self._starts[row + 1])) if row + 1 < len(self._starts) else -1
        return np.array(found, dtype=np.int64)

    def _read(self) -> None:
        """All that a row is searched by, one row behind the other."""
        rows, known = self.run.rows, dict[tuple[str, str], str]()
        texts = []
        for position in range(len(rows)):
            key = rows.keys[position]
            parts = [str(rows.numbers[position]), "" if key is None else str(key).lower()]
            parts += [_remark(issue, known) for issue in self.issues(position)]
            texts.append(_END.join([*parts, ""]))
        ends = np.cumsum(np.fromiter((len(text) for text in texts), dtype=np.int64, count=len(texts)))
        self._text = "".join(texts)
        self._starts = np.concatenate([np.zeros(1, dtype=np.int64), ends])[: len(rows)]


def _remark(issue: Issue, known: dict[tuple[str, str], str]) -> str:
    """A remark as it is searched; thousands of rows say the same."""
    key = (issue.code, str(issue.params))
    text = known.get(key)
    if text is None:
        text = known[key] = say(issue.code, **issue.params).lower()
    return text


def _places(words: Any, order: tuple[str, ...]) -> np.ndarray:
    """Place of each word in an order."""
    places = {word: place for place, word in enumerate(order)}
    return np.array([places.get(word, len(order)) for word in words], dtype=np.int8)
