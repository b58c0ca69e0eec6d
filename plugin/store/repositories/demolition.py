"""Sites, scenarios with their assignments, and progress."""

from __future__ import annotations

from sqlalchemy import delete

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
