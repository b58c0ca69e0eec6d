"""What an import does with every row of its file, and what a person may decide instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from ..domain.errors import InputError
from .intake_report import DONE, Issue

#: what may be decided about a row: write it, leave it out, put it in the place of what is there, write it beside that
TAKE, SKIP, REPLACE, BOTH = "take", "skip", "replace", "both"
DECISIONS = (TAKE, SKIP, REPLACE, BOTH)
#: what a row is, the strongest first
REFUSED, SAME, CHANGED, DOUBTFUL, NEW = "refused", "same", "changed", "doubtful", "new"
GROUPS = (NEW, CHANGED, DOUBTFUL, SAME, REFUSED)
#: a key that is there with another shape
TAKEN = "taken"
_CHANGED = ("grown", "shrunk", "split", "merged", TAKEN)


@dataclass(frozen=True)
class Rows:
    """Every row of a file as parallel arrays, in the order of the file.

    :param numbers: n row numbers in the source
    :param keys: n names by which people know the row (code, number, file), None where it has none
    :param geometry: n shapes in the workspace's CRS, None where there is none
    :param kinds: n words: ``new``, ``same``, ``grown``, ``shrunk``, ``split``, ``merged``, ``cleared``, ``taken``,
        ``refused``
    :param groups: n of :data:`GROUPS`
    :param partners: position to uids of what is there already, the nearest first
    :param locked: positions whose partner may not be replaced, because a case stands on it
    :param columns: what would be written, by column of the workspace
    :param versions: version of each partner when it was looked at
    :param sheets: n names of the sheet, where the file has several
    """

    numbers: np.ndarray
    keys: np.ndarray
    geometry: np.ndarray
    kinds: np.ndarray
    groups: np.ndarray
    partners: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    locked: frozenset[int] = frozenset()
    columns: Mapping[str, np.ndarray] = field(default_factory=dict)
    sheets: np.ndarray | None = None
    versions: Mapping[str, int] = field(default_factory=dict)
    unique: bool = False
    replaceable: bool = True

    def __len__(self) -> int:
        return len(self.numbers)

    def choices(self, position: int) -> tuple[str, ...]:
        """What may be decided about a row, what happens without a word first; nothing for one that cannot be taken."""
        kind = self.kinds[position]
        if kind == "refused":
            return ()
        partners = self.partners.get(position, ())
        replace = self.replaceable and len(partners) == 1 and position not in self.locked
        swap = (REPLACE,) if replace else ()
        if kind == TAKEN:
            return (SKIP, *swap)
        if kind == "same":
            return (SKIP, *swap) if self.unique or not self.replaceable else (SKIP, *swap, BOTH)
        if partners and self.replaceable:
            return (BOTH, *swap, SKIP)
        return (TAKE, SKIP)

    def usual(self, position: int) -> str:
        """What happens to a row that nobody decided about: a decision, or ``refused``."""
        if self.kinds[position] == TAKEN:
            return REFUSED
        choices = self.choices(position)
        return choices[0] if choices else REFUSED

    @cached_property
    def usual_fates(self) -> np.ndarray:
        """What happens to each row when nobody decides anything."""
        return objects(self.usual(position) for position in range(len(self)))

    @cached_property
    def allowed(self) -> Mapping[str, np.ndarray]:
        """Each decision to n truths: which rows allow it."""
        made = {decision: np.zeros(len(self), dtype=bool) for decision in DECISIONS}
        for position in range(len(self)):
            for decision in self.choices(position):
                made[decision][position] = True
        return made

    def decided(self, decisions: Mapping[int, str]) -> np.ndarray:
        """What happens to each row.

        :param decisions: position to decision
        :raises InputError: ``intake.decision`` for one that a row does not allow
        """
        made = self.usual_fates.copy()
        if not decisions:
            return made
        places = np.fromiter(decisions, dtype=np.int64, count=len(decisions))
        words = np.array(list(decisions.values()), dtype=object)
        fits = np.zeros(len(places), dtype=bool)
        for decision in set(decisions.values()).intersection(DECISIONS):
            meant = words == decision
            fits[meant] = self.allowed[decision][places[meant]]
        if not fits.all():
            first = int(np.argmin(fits))
            raise InputError("intake.decision", row=int(self.numbers[places[first]]), decision=words[first])
        made[places] = words
        return made


def group_rows(kinds: np.ndarray, numbers: np.ndarray, issues: Iterable[Issue]) -> np.ndarray:
    """What each row is: refused, there already, changed, to be looked at, or simply new."""
    odd = {issue.row for issue in issues if issue.row and issue.done in (DONE.accepted, DONE.repaired)}
    made = np.empty(len(kinds), dtype=object)
    for position, kind in enumerate(kinds):
        if kind == "refused":
            made[position] = REFUSED
        elif kind == "same":
            made[position] = SAME
        elif kind in _CHANGED:
            made[position] = CHANGED
        else:
            made[position] = DOUBTFUL if kind == "cleared" or int(numbers[position]) in odd else NEW
    return made


def plain_rows(
    numbers: list[int], keys: list[Any], geometry: list[Any], kinds: list[str], groups: list[str], sheets: Any = None
) -> Rows:
    """Rows of a table that replaces nothing."""
    return Rows(
        np.array(numbers, dtype=np.int64),
        objects(keys),
        objects(geometry),
        objects(kinds),
        objects(groups),
        sheets=None if sheets is None else objects(sheets),
        replaceable=False,
    )


def objects(values: Iterable[Any]) -> np.ndarray:
    """An array of objects, whatever they are."""
    rows = list(values)
    made = np.empty(len(rows), dtype=object)
    for position, value in enumerate(rows):  # a shape or a tuple would be taken apart by a slice
        made[position] = value
    return made
