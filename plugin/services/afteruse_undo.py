"""Take back what was done to plots, and do it again: each whole or not at all, never over what another did since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from ..domain.errors import ConflictError
from .track_afteruse import Plot, plots_in

#: what a person decides and records of a plot
DECIDED = (
    "direction", "use_code", "responsible", "due_on", "status", "started_on", "verified_on", "verified_by", "locked",
    "remark",
)  # fmt: skip
#: what planning computes
PROPOSED = ("rules", "proposals")


@dataclass(frozen=True)
class PlotChange:
    """Plots as they were and as they are, one for one.

    :param columns: what the change wrote
    """

    before: tuple[Plot, ...]
    after: tuple[Plot, ...]
    columns: tuple[str, ...] = DECIDED


def change_of(before: Sequence[Plot], after: Sequence[Plot], columns: tuple[str, ...] = DECIDED) -> PlotChange:
    """The change from plots as they were read to what a service made of some of them."""
    was = {one.uid: one for one in before}
    return PlotChange(tuple(was[one.uid] for one in after), tuple(after), columns)


def revert(workspace: Any, change: PlotChange, actor: str, now: datetime) -> PlotChange:
    """Bring back what was before; returns the change that does it again.

    :raises ConflictError: ``conflict.plot``, a plot is not as the change left it
    """
    with workspace.unit_of_work(actor, now, "undouse") as unit:
        there = {one.uid: one for one in plots_in(unit, where={"uid": [one.uid for one in change.after]})}
        for was, became in zip(change.before, change.after):
            found = there.get(became.uid)
            if found is None or any(getattr(found, name) != getattr(became, name) for name in change.columns):
                raise ConflictError("conflict.plot", plot=became.code)
            unit.plots.update_one(found.uid, _stored(was, change.columns), found.version)
        made = {one.uid: one for one in plots_in(unit, where={"uid": list(there)})}
    return replace(change, before=change.after, after=tuple(made[one.uid] for one in change.before))


def _stored(plot: Plot, columns: Sequence[str]) -> dict[str, Any]:
    """Values as the table holds them: what is empty is no value."""
    values = {name: getattr(plot, name) for name in columns}
    return {name: value if name == "locked" else value or None for name, value in values.items()}
