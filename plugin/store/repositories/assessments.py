"""What an assessment computed: findings, area statements and the assessment itself, in bulk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Table, bindparam, insert, select, text, update

from .. import schema
from .session import Session, new_uid


class RowRepository:
    """Rows of a table as mappings keyed by its columns."""

    def __init__(self, session: Session, table: Table) -> None:
        self._session = session
        self._table = table

    def add(self, row: Mapping[str, Any]) -> str:
        """Insert one row; returns its uid (empty for a table without)."""
        uids = self.add_many([row])
        return uids[0] if uids else ""

    def add_many(self, rows: Iterable[Mapping[str, Any]]) -> list[str]:
        """Insert rows; returns their uids where the table has them. A missing column is NULL."""
        names = [c.name for c in self._table.columns if c.name not in ("fid", "version")]
        made = []
        for row in rows:
            unknown = set(row) - set(names)
            if unknown:
                raise KeyError(f"{self._table.name} has no column {sorted(unknown)}")
            made.append({name: row.get(name) for name in names})
        if "uid" in names:
            for row in made:
                row["uid"] = row["uid"] or new_uid()
        if made:
            self._session.write(self._table.name).execute(insert(self._table), made)
        return [row["uid"] for row in made] if "uid" in names else []

    def find(self, **equal: Any) -> list[dict[str, Any]]:
        """Rows whose columns equal the values (a list: any of them), oldest first."""
        query = select(*(c for c in self._table.columns if c.name != "fid")).order_by(self._table.c.fid)
        parameters: dict[str, Any] = {}
        for name, value in equal.items():
            if isinstance(value, (list, tuple, set, frozenset)):
                # any number of values, as one parameter
                query = query.where(text(f'"{name}" IN (SELECT value FROM json_each(:in_{name}))'))
                parameters[f"in_{name}"] = json.dumps(list(value))
                self._table.c[name]
            else:
                query = query.where(self._table.c[name] == value)
        return [dict(row) for row in self._session.connection.execute(query, parameters).mappings()]

    def get(self, uid: str) -> dict[str, Any] | None:
        """Row of a uid, None when there is none."""
        found = self.find(uid=uid)
        return found[0] if found else None

    def for_spot(self, spot_uid: str) -> list[dict[str, Any]]:
        """Rows of one spot, oldest first."""
        return self.find(spot_uid=spot_uid)

    def count(self) -> int:
        """Number of rows."""
        return self._session.connection.exec_driver_sql(f'SELECT count(*) FROM "{self._table.name}"').scalar_one()


class AssessmentRepository(RowRepository):
    """Assessments; the last one of a spot is ``current``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, schema.assessment)

    def supersede(self, spot_uids: Iterable[str]) -> None:
        """What is current for these spots is so no longer."""
        table = self._table
        keys = [{"spot": uid} for uid in spot_uids]
        if keys:
            self._session.write(table.name).execute(
                update(table)
                .where(table.c.spot_uid == bindparam("spot"), table.c.current.is_(True))
                .values(current=False),
                keys,
            )

    def current(self, spot_uids: Iterable[str] | None = None) -> list[dict[str, Any]]:
        """Current assessments, of some spots or of all."""
        return self.find(current=True) if spot_uids is None else self.find(current=True, spot_uid=list(spot_uids))


class FindingRepository(RowRepository):
    """Findings: how much of a spot lies in what."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, schema.finding)

    def for_assessment(self, assessment_uid: str) -> list[dict[str, Any]]:
        """Findings of one assessment in their order."""
        return self.find(assessment_uid=assessment_uid)


def statements(session: Session) -> RowRepository:
    """Area statements."""
    return RowRepository(session, schema.area_statement)
