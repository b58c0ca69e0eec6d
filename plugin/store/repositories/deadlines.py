"""Dates of cases: last days of periods, windows and limitations, as they stand after the last event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from ...domain.case.records import DeadlineRow
from .. import gpkg, schema
from .session import Session, new_uid
from .tables import SettingRepository

#: setting that says that all cases have their rows, and their days of decision and clearing since revision 0003
RENEWED = "deadlines.renewed.0003"
_KEY = ("item", "party_uid", "rule", "name")


class DeadlineRepository:
    """Deadline rows (期限). They hold dates and nothing that depends on today."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def for_case(self, case_uid: str, open_only: bool = False) -> list[DeadlineRow]:
        """Rows of a case by their last day."""
        return self.for_cases([case_uid], open_only)[case_uid]

    def for_cases(self, case_uids: Iterable[str], open_only: bool = False) -> dict[str, list[DeadlineRow]]:
        """Rows by case, each list by last day."""
        made: dict[str, list[DeadlineRow]] = {uid: [] for uid in case_uids}
        table = schema.deadline
        query = select(*_columns()).where(gpkg.among(table.c.case_uid, list(made)))
        if open_only:
            query = query.where(table.c.open.is_(True))
        for row in self._session.connection.execute(query.order_by(table.c.last_day, table.c.fid)).mappings():
            made[row["case_uid"]].append(_record(dict(row)))
        return made

    def renew(self, case_uid: str, rows: Sequence[DeadlineRow]) -> bool:
        """Make the rows of a case what these are; what did not change is not touched.

        :returns: True if anything changed
        """
        table = schema.deadline
        query = select(table.c.uid, *_columns()).where(table.c.case_uid == case_uid).order_by(table.c.fid)
        known: dict[tuple[Any, ...], tuple[str, DeadlineRow]] = {}
        for row in self._session.connection.execute(query).mappings():
            values = dict(row)
            uid = values.pop("uid")
            before = _record(values)
            known[_key(before, known)] = (uid, before)
        wanted: dict[tuple[Any, ...], DeadlineRow] = {}
        for record in rows:
            wanted[_key(record, wanted)] = record
        gone = [uid for key, (uid, _) in known.items() if key not in wanted]
        fresh = [record for key, record in wanted.items() if key not in known]
        changed = [(known[k][0], record) for k, record in wanted.items() if k in known and known[k][1] != record]
        if gone:
            self._session.write(table.name).execute(delete(table).where(table.c.uid.in_(gone)))
        for uid, record in changed:
            self._session.write(table.name).execute(update(table).where(table.c.uid == uid).values(**_values(record)))
        self.add_all(fresh)
        return bool(gone or changed or fresh)

    def remove_all(self, case_uids: Sequence[str]) -> None:
        """Delete every row of these cases."""
        table = schema.deadline
        self._session.write(table.name).execute(delete(table).where(gpkg.among(table.c.case_uid, case_uids)))

    def add_all(self, rows: Iterable[DeadlineRow]) -> None:
        """Insert rows of cases that do not have them yet."""
        values = [{"uid": new_uid(), **_values(record)} for record in rows]
        if values:
            self._session.write(schema.deadline.name).execute(insert(schema.deadline), values)

    def never_renewed(self) -> bool:
        """True where cases have events and no unit of work has computed their dates since they have rows."""
        if SettingRepository(self._session).get(RENEWED) is not None:
            return False
        case = schema.case_file
        return self._session.connection.execute(select(case.c.fid).where(case.c.event_seq > 0)).first() is not None

    def note_renewed(self) -> None:
        """Say that the dates of all cases were computed."""
        SettingRepository(self._session).put(RENEWED, True)

    def between(
        self,
        first: date | None,
        last: date,
        kinds: Sequence[str] = (),
        whose: Sequence[str] = (),
        limit: int | None = None,
    ) -> Iterator[tuple[DeadlineRow, str]]:
        """(row, case number) of open dates whose last day lies in ``first..last``, by that day.

        :param first: None for everything before ``last`` too
        :param kinds: any of these kinds, all when empty; likewise ``whose``
        :param limit: at most so many
        """
        table, case = schema.deadline, schema.case_file
        query = select(*_columns(), case.c.number).join_from(table, case, case.c.uid == table.c.case_uid)
        query = _within(query, first, last)
        for column, wanted in ((table.c.kind, kinds), (table.c.whose, whose)):
            if wanted:
                query = query.where(column.in_(list(wanted)))
        query = query.order_by(table.c.last_day, table.c.fid)
        if limit is not None:
            query = query.limit(limit)
        for row in self._session.connection.execute(query).mappings().fetchall():
            values = dict(row)
            number = values.pop("number") or ""
            yield _record(values), number

    def counts(self, first: date | None, last: date) -> Counter[tuple[str, str, date]]:
        """How many open dates of each (kind, whose, last day) lie in ``first..last``."""
        table = schema.deadline
        groups = (table.c.kind, table.c.whose, table.c.last_day)
        query = _within(select(*groups, func.count()), first, last).group_by(*groups)
        found: Counter[tuple[str, str, date]] = Counter()
        for kind, whose, day, count in self._session.connection.execute(query).fetchall():
            found[kind or "", whose or "", day] = count
        return found


def _within(query: Any, first: date | None, last: date) -> Any:
    table = schema.deadline
    query = query.where(table.c.open.is_(True), table.c.last_day <= last)
    return query if first is None else query.where(table.c.last_day >= first)


def _columns() -> list[Any]:
    return [c for c in schema.deadline.columns if c.name not in ("fid", "uid")]


def _key(record: DeadlineRow, taken: Any) -> tuple[Any, ...]:
    """What makes a row the same one as before; a second of the same name counts up."""
    base = tuple(getattr(record, name) for name in _KEY)
    number = 0
    while (*base, number) in taken:
        number += 1
    return (*base, number)


def _values(record: DeadlineRow) -> dict[str, Any]:
    made = {**vars(record), "reasons": [dict(reason) for reason in record.reasons]}
    return {name: value if value != "" else None for name, value in made.items()}


def _record(row: dict[str, Any]) -> DeadlineRow:
    for name in ("item", "party_uid", "rule", "name", "kind", "whose"):
        row[name] = row[name] or ""
    row["reasons"] = tuple(row["reasons"] or ())
    row["open"], row["provisional"] = bool(row["open"]), bool(row["provisional"])
    return DeadlineRow(**row)
