"""Sites, scenarios with their assignments, and progress."""

from __future__ import annotations

from sqlalchemy import delete, select

from ...domain.demolition.records import AssignmentRow, ProgressRow, ScenarioRow, SiteRow
from .. import schema
from .records import RecordRepository
from .session import Session


class AssignmentRepository(RecordRepository[AssignmentRow]):
    """Places of sites in scenarios."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, schema.assignment, AssignmentRow)

    def of_scenario(self, scenario_uid: str) -> list[AssignmentRow]:
        """All places in one scenario, in the order of their making."""
        return self.find(scenario_uid=scenario_uid)

    def days_of(self, scenario_uid: str) -> list[AssignmentRow]:
        """As :meth:`of_scenario`, without works and reasons, which take most of the reading."""
        names = [name for name in self._names if name not in ("works", "why")]
        query = select(*(self._table.c[name] for name in names)).where(self._table.c.scenario_uid == scenario_uid)
        found = self._session.connection.execute(query.order_by(self._table.c.fid)).mappings()
        return self._made([{**row, "works": {}, "why": {}} for row in found])

    def spots_of_phases(self, scenario_uid: str) -> dict[str, list[str]]:
        """By short name of a phase, the spots of its sites that have a day."""
        place, site = schema.assignment, schema.site
        query = select(place.c.phase, site.c.spot_uid).join_from(place, site, place.c.site_uid == site.c.uid)
        query = query.where(place.c.scenario_uid == scenario_uid, place.c.first_day.is_not(None))
        query = query.where(site.c.spot_uid.is_not(None), place.c.phase.is_not(None))
        found: dict[str, list[str]] = {}
        for phase, spot in self._session.connection.execute(query):
            found.setdefault(phase, []).append(spot)
        return found

    def clear(self, scenario_uid: str) -> int:
        """Take all places of a scenario away; returns how many."""
        table = schema.assignment
        gone = self._session.write(table.name).execute(delete(table).where(table.c.scenario_uid == scenario_uid))
        return int(gone.rowcount)


def sites(session: Session) -> RecordRepository[SiteRow]:
    """Sites (拆除点)."""
    return RecordRepository(session, schema.site, SiteRow)


def scenarios(session: Session) -> RecordRepository[ScenarioRow]:
    """Scenarios (方案)."""
    return RecordRepository(session, schema.scenario, ScenarioRow)


def progress(session: Session) -> RecordRepository[ProgressRow]:
    """Progress (进度) of sites."""
    return RecordRepository(session, schema.progress, ProgressRow)
