"""What other weights would change, told at once: the kept facts and rules of plots ranked anew, nothing written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..domain.afteruse.book import ALLOWED
from ..domain.afteruse.rules import Reason, Verdict
from ..domain.afteruse.suitability import Facts, propose
from ..domain.progress import Progress, Silent, check
from .plot_facts import book_of
from .track_afteruse import Plot, plots_in


@dataclass(frozen=True)
class Preview:
    """What would be ranked first.

    :param changed: (code, use ranked first by the last plan, use ranked first with the other weights)
    """

    plots: int
    changed: tuple[tuple[str, str, str], ...]


def preview(session: Any, weights: Mapping[str, Mapping[str, float]], progress: Progress | None = None) -> Preview:
    """Rank the uses of all planned plots with other weights.

    :param weights: use to criterion to weight, over the book's
    """
    progress = progress or Silent()
    book = book_of(session)
    planned = [one for one in plots_in(session, book) if (one.proposals or {}).get("ranked")]
    changed = []
    for one in planned:
        check(progress)
        ranked = propose(_facts(one), _verdicts(one), book, weights)
        before = str(one.proposals["ranked"][0]["use"])
        if ranked and ranked[0].use != before:
            changed.append((one.code, before, ranked[0].use))
    return Preview(len(planned), tuple(changed))


def _facts(plot: Plot) -> Facts:
    return Facts(**plot.proposals["facts"])


def _verdicts(plot: Plot) -> dict[str, Verdict]:
    found = {}
    for use, told in plot.rules.items():
        reasons = tuple(Reason(**reason) for reason in told["reasons"])
        named = any(one.verdict == ALLOWED and one.kind != "unruled" for one in reasons)
        found[use] = Verdict(use, told["verdict"], named, reasons)
    return found
