"""What an assessment computed: findings, area statements and the assessment itself, in bulk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import BOOLEAN, DATE, INTEGER, Connection, Double, Table, bindparam, select, update

from ...domain.quoting import named
from .. import gpkg, schema
from ..seals import seal_findings, text_seal, write_seal
from ..triggers import guards_of_inserts, triggers_for
from ..types import Instant, Json, dump_instant, dump_json
from .session import Session, new_uid

#: from so many rows on it pays to take away for a moment what keeps others from inserting
_BULK_ROWS = 1000


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
        """Insert rows; returns their uids where the table has them. A missing column is NULL.

        A text in a JSON column is taken for JSON text already: who writes many rows makes it before the lock is held.
        """
        names = [c.name for c in self._table.columns if c.name not in ("fid", "version")]
        known, uids, made = set(names), [], []
        converted = [(name, convert) for name in names if (convert := _stored(self._table.c[name].type)) is not None]
        empty = dict.fromkeys(names)
        for row in rows:
            if not known.issuperset(row):
                raise KeyError(f"{self._table.name} has no column {sorted(set(row) - known)}")
            whole = {**empty, **row}
            if "uid" in known:
                uids.append(str(whole["uid"] or new_uid()))
                whole["uid"] = uids[-1]
            for name, convert in converted:
                if whole[name] is not None:
                    whole[name] = convert(whole[name])
            made.append(tuple(whole.values()))
        self.add_stored(names, made)
        return uids

    def add_stored(self, names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
        """Insert rows that are made already as the file holds them: JSON and instants as text, truth as 0 and 1.

        :param names: columns in the order of the values; the others are NULL
        """
        if rows:
            statement = named("INSERT INTO {table} ({columns})", table=self._table.name, columns=list(names))
            marks = ", ".join("?" * len(names))
            connection = self._session.write(self._table.name)
            own = triggers_for(self._table) if len(rows) >= _BULK_ROWS else {}
            away = [name for name in guards_of_inserts(self._table.name) if name in own]
            for name in away:
                connection.exec_driver_sql(named("DROP TRIGGER {name}", name=name))
            connection.exec_driver_sql(f"{statement} VALUES ({marks})", rows)
            for name in away:
                connection.exec_driver_sql(own[name])
            self._seal(connection, (dict(zip(names, values)) for values in rows))

    def _seal(self, connection: Connection, rows: Iterable[dict[str, Any]]) -> None:
        """Leave in the audit what the triggers do not tell of rows that were inserted."""

    def find(self, only: Sequence[str] = (), **equal: Any) -> list[dict[str, Any]]:
        """Rows whose columns equal the values (a list: any of them), oldest first.

        :param only: columns to read, all when empty
        """
        wanted = only or [c.name for c in self._table.columns if c.name != "fid"]
        query = select(*(self._table.c[name] for name in wanted)).order_by(self._table.c.fid)
        for name, value in equal.items():
            column = self._table.c[name]
            if isinstance(value, (list, tuple, set, frozenset)):
                query = query.where(gpkg.among(column, value))
            else:
                query = query.where(column == value)
        return [dict(zip(wanted, row)) for row in self._session.connection.execute(query).fetchall()]

    def get(self, uid: str) -> dict[str, Any] | None:
        """Row of a uid, None when there is none."""
        found = self.find(uid=uid)
        return found[0] if found else None

    def for_spot(self, spot_uid: str) -> list[dict[str, Any]]:
        """Rows of one spot, oldest first."""
        return self.find(spot_uid=spot_uid)

    def count(self) -> int:
        """Number of rows."""
        query = named("SELECT count(*) FROM {table}", table=self._table.name)
        return self._session.connection.exec_driver_sql(query).scalar_one()


class AssessmentRepository(RowRepository):
    """Assessments; the last one of a spot is ``current``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, schema.assessment)

    def _seal(self, connection: Connection, rows: Iterable[dict[str, Any]]) -> None:
        write_seal(connection, self._table.name, {row["uid"]: text_seal(row["explanation"]) for row in rows})

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

    def revive(self, uids: Iterable[str]) -> None:
        """Let former assessments count again, after a change was taken back; supersede what came since first."""
        table = self._table
        keys = [{"one": uid} for uid in uids]
        if keys:
            self._session.write(table.name).execute(
                update(table).where(table.c.uid == bindparam("one")).values(current=True), keys
            )

    def current(self, spot_uids: Iterable[str] | None = None) -> list[dict[str, Any]]:
        """Current assessments, of some spots or of all."""
        return self.find(current=True) if spot_uids is None else self.find(current=True, spot_uid=list(spot_uids))


class FindingRepository(RowRepository):
    """Findings: how much of a spot lies in what."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, schema.finding)

    def _seal(self, connection: Connection, rows: Iterable[dict[str, Any]]) -> None:
        seal_findings(connection, rows)

    def for_assessment(self, assessment_uid: str) -> list[dict[str, Any]]:
        """Findings of one assessment in their order."""
        return self.find(assessment_uid=assessment_uid)


def _stored(kind: Any) -> Callable[[Any], Any] | None:
    """How a value of a column becomes what the file holds; None where it already is."""
    if isinstance(kind, Json):
        return lambda value: value if isinstance(value, str) else dump_json(value)
    if isinstance(kind, Instant):
        return lambda value: value if isinstance(value, str) else dump_instant(value)
    if isinstance(kind, DATE):
        return lambda value: value if isinstance(value, str) else value.isoformat()
    if isinstance(kind, Double):
        return float
    return int if isinstance(kind, (BOOLEAN, INTEGER)) else None


def statements(session: Session) -> RowRepository:
    """Area statements."""
    return RowRepository(session, schema.area_statement)
