"""Land balance and figures of plots as the after-use dock shows them, by class and town, before and after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..domain.afteruse.balance import Figures, Line
from ..domain.progress import Progress, Silent, check
from .case_list import town_names
from .plot_facts import book_of, class_names
from .track_afteruse import land_balance


@dataclass(frozen=True)
class BalanceLine:
    """One class in one town, or in all."""

    town: str
    code: str
    name: str
    before_m2: float
    after_m2: float
    change_m2: float


@dataclass(frozen=True)
class BalanceShown:
    """The balance on a day.

    :param lines: by town and class; ``towns`` the (code, name) of those that have plots
    :param figures: (name of the town, figures), all towns last with an empty name
    :param count_from: from when a plot counts as used, ``started`` or ``done``
    """

    on: date
    count_from: str
    lines: tuple[BalanceLine, ...]
    towns: tuple[tuple[str, str], ...]
    figures: tuple[tuple[str, Figures], ...]

    def of(self, town: str = "") -> tuple[BalanceLine, ...]:
        """Lines of one town, or of all towns together by class."""
        if town:
            return tuple(one for one in self.lines if one.town == town)
        cents: dict[str, list[int]] = {}
        names = {}
        for one in self.lines:
            found = cents.setdefault(one.code, [0, 0])
            found[0] += round(one.before_m2 * 100)
            found[1] += round(one.after_m2 * 100)
            names[one.code] = one.name
        return tuple(
            BalanceLine("", code, names[code], before / 100, after / 100, (after - before) / 100)
            for code, (before, after) in sorted(cents.items())
        )

    def figures_of(self, town: str = "") -> Figures:
        """Figures of one town, or of all."""
        return next(one for _, one in reversed(self.figures) if one.town == town)


def balance_shown(session: Any, today: date, count_from: str = "", progress: Progress | None = None) -> BalanceShown:
    """The balance with the names of towns and classes.

    :param count_from: ``started`` or ``done``, empty for the setting
    """
    progress = progress or Silent()
    progress.report(0.1)
    found = land_balance(session, today, count_from)
    check(progress)
    names, towns = class_names(), town_names(session)
    counted = count_from or str(book_of(session).settings["count_from"])
    here = dict.fromkeys(one.town for one in found.figures[:-1])
    return BalanceShown(
        today,
        counted,
        _lines(found.lines, names),
        tuple((code, towns.get(code) or code) for code in here),
        tuple((towns.get(one.town) or one.town, one) for one in found.figures),
    )


def _lines(lines: Sequence[Line], names: dict[str, str]) -> tuple[BalanceLine, ...]:
    return tuple(
        BalanceLine(one.town, one.code, names.get(one.code, ""), one.before_m2, one.after_m2, one.change_m2)
        for one in lines
    )
