"""A plan on the map: each site with a day at its place, and the borders of the phases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from .planning_view import PhaseSums, PlanRow, read_plan


@dataclass(frozen=True)
class PlacedSite:
    """A site with a day. :param shape: shapely geometry of its spot, in the workspace's CRS."""

    row: PlanRow
    shape: Any


@dataclass(frozen=True)
class PlanOnMap:
    """Sites and phases of a scenario; ``without_place`` counts sites whose spot is gone."""

    name: str
    sites: tuple[PlacedSite, ...]
    phases: tuple[PhaseSums, ...]
    without_place: int = 0

    @property
    def span(self) -> tuple[date, date] | None:
        """First and last day of work; None without sites."""
        days = [day for one in self.sites for day in (one.row.first, one.row.last) if day is not None]
        return (min(days), max(days)) if days else None


def read_on_map(session: Any, scenario_uid: str) -> PlanOnMap | None:
    """A scenario as the map shows it; None where there is none."""
    view = read_plan(session, scenario_uid)
    if view.scenario is None:
        return None
    rows = [row for row in view.rows if row.first is not None]
    table = session.spots.read(columns=(), uids=sorted({row.site.spot_uid for row in rows} - {""}))
    shapes = {str(uid): shape for uid, shape in zip(table.columns["uid"], table.geometry) if shape is not None}
    placed = [PlacedSite(row, shapes[row.site.spot_uid]) for row in rows if row.site.spot_uid in shapes]
    phases = tuple(phase for phase in view.phases if phase.shape is not None)
    return PlanOnMap(view.scenario.name, tuple(placed), phases, len(rows) - len(placed))
