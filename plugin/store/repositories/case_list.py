"""The list of cases: filtered, sorted and searched by the database, read in windows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, case, false, func, or_, select

from ...domain.case.phases import TAKEN_BACK
from .. import case_rows, gpkg, schema
from .session import Session

_ROW = schema.case_row
#: columns of a row as a list shows it
_INNER = ("fid", "search", "officer_uids", *(f"{name}_order" for name in schema.ORDERED_BY_SOUND))
SHOWN = tuple(c.name for c in _ROW.columns if c.name not in _INNER)


@dataclass(frozen=True)
class Wanted:
    """Which rows of the list are wanted; what is empty asks for nothing.

    :param equal: column to any of its values; None among them is "not known"
    :param words: each has to stand somewhere in what is searched
    :param days: column to the beginning of its days, as ``2026-03``
    :param spans: column to its (first, last) day, ends included, None for open ends
    :param officer_uids: of any of these officers
    :param uids: only these cases, leads and spots; None for all
    :param taken_back: also cases whose ledger was taken back
    """

    equal: Mapping[str, Sequence[str | None]]
    words: Sequence[str] = ()
    spans: Mapping[str, tuple[date | None, date | None]] = field(default_factory=dict)
    officer_uids: Sequence[str] | None = None
    uids: Sequence[str] | None = None
    days: Mapping[str, str] = field(default_factory=dict)
    taken_back: bool = False


class CaseListRepository:
    """Rows of the list of cases; they are made by :mod:`..case_rows`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def is_stale(self) -> bool:
        """True while rows wait for a unit of work to make them anew."""
        return case_rows.has_stale(self._session.connection)

    def found(
        self, wanted: Wanted, column: str, descending: bool = False, ranks: Mapping[str, int] | None = None
    ) -> tuple[list[int], float, float]:
        """(keys, m², 亩) of all rows that are wanted, in order; rows without a value come last whichever way.

        :param ranks: place of each value where its text does not say it
        """
        conditions = _conditions(wanted)
        if not conditions:
            keys = self._every_key(column, descending, ranks)
            if not wanted.taken_back:
                gone = set(self._keys(select(_ROW.c.fid).where(_ROW.c.state == TAKEN_BACK)))
                keys = [key for key in keys if key not in gone] if gone else keys
            return (keys, *self.totals(wanted)[1:])
        # the rows are read once for both: what is searched has no index
        by = _ROW.c[_ordering(column)]
        place = case(dict(ranks), value=by, else_=len(ranks)) if ranks else by
        ordered = (place.desc(), _ROW.c.fid.desc()) if descending else (place, _ROW.c.fid)
        query = select(_ROW.c.fid, _ROW.c.area_m2, _ROW.c.area_mu).where(*conditions, *_standing(wanted))
        rows = query.order_by(by.is_(None), *ordered).subquery().c
        whole = select(func.json_group_array(rows.fid), func.sum(rows.area_m2), func.sum(rows.area_mu))
        keys, m2, mu = self._session.connection.execute(whole).one()
        return json.loads(keys), m2 or 0.0, mu or 0.0

    def keys(
        self, wanted: Wanted, column: str, descending: bool = False, ranks: Mapping[str, int] | None = None
    ) -> list[int]:
        """Keys of all rows that are wanted, in order."""
        return self.found(wanted, column, descending, ranks)[0]

    def values(self, column: str) -> list[str]:
        """The different texts of a column, by as many steps along its index and no walk over all rows."""
        by = _ROW.c[column]
        step = select(func.min(by).label("value")).cte(recursive=True)
        following = select(func.min(by)).where(by > step.c.value).scalar_subquery()
        steps = step.union_all(select(following).where(step.c.value.is_not(None)))
        query = select(steps.c.value).where(steps.c.value.is_not(None))
        return list(self._session.connection.execute(query).scalars())

    def rows(self, keys: Iterable[int]) -> dict[int, dict[str, Any]]:
        """Rows by key."""
        columns = [_ROW.c.fid, *(_ROW.c[name] for name in SHOWN)]
        query = select(*columns).where(gpkg.among(_ROW.c.fid, list(keys)))
        found = self._session.connection.execute(query).fetchall()
        return {row[0]: dict(zip(SHOWN, row[1:])) for row in found}

    def totals(self, wanted: Wanted) -> tuple[int, float, float]:
        """(number, m², 亩) of the rows that are wanted."""
        query = select(func.count(), func.sum(_ROW.c.area_m2), func.sum(_ROW.c.area_mu))
        query = query.where(*_conditions(wanted), *_standing(wanted))
        count, m2, mu = self._session.connection.execute(query).one()
        return count, m2 or 0.0, mu or 0.0

    def count_all(self) -> int:
        """Number of all rows but those that were taken back with their ledger."""
        query = select(func.count()).select_from(_ROW).where(*_standing(Wanted({})))
        return self._session.connection.execute(query).scalar_one()

    def counts(self, wanted: Wanted, column: str) -> dict[str | None, int]:
        """How many of the rows that are wanted have each value of a column."""
        query = select(_ROW.c[column], func.count()).group_by(_ROW.c[column])
        query = query.where(*_conditions(wanted), *_standing(wanted))
        return dict(self._session.connection.execute(query).tuples().fetchall())

    def uids_at(self, spot_uids: Iterable[str]) -> list[str]:
        """Uids of the rows that any of these spots belongs to."""
        spots = list(spot_uids)
        link = schema.case_spot
        linked = select(link.c.case_uid).where(gpkg.among(link.c.spot_uid, spots))
        query = select(_ROW.c.uid).where(or_(gpkg.among(_ROW.c.spot_uid, spots), _ROW.c.uid.in_(linked)))
        return list(self._session.connection.execute(query).scalars())

    def keys_of(self, uids: Iterable[str]) -> list[int]:
        """Keys of rows by their uids."""
        query = select(_ROW.c.fid).where(gpkg.among(_ROW.c.uid, list(uids)))
        return list(self._session.connection.execute(query).scalars())

    def spots_of(self, uids: Iterable[str]) -> list[str]:
        """Uids of the spots of rows."""
        wanted = list(uids)
        link = schema.case_spot
        linked = select(link.c.spot_uid).where(gpkg.among(link.c.case_uid, wanted)).order_by(link.c.fid)
        own = select(_ROW.c.spot_uid).where(gpkg.among(_ROW.c.uid, wanted), _ROW.c.spot_uid.is_not(None))
        connection = self._session.connection
        return list(dict.fromkeys([*connection.execute(own).scalars(), *connection.execute(linked).scalars()]))

    def example_addresses(self) -> dict[str, str]:
        """An address of each town."""
        # one row of each town by the index, not the addresses of all rows
        towns = select(_ROW.c.town_code).where(_ROW.c.town_code.is_not(None)).distinct().subquery()
        row = _ROW.alias()
        one = select(row.c.address).where(row.c.town_code == towns.c.town_code, row.c.address.is_not(None)).limit(1)
        query = select(towns.c.town_code, one.scalar_subquery())
        return dict(self._session.connection.execute(query).tuples().fetchall())

    def span(self, column: str) -> tuple[date | None, date | None]:
        """First and last day of a column."""
        day = _ROW.c[column]
        row = self._session.connection.execute(select(func.min(day), func.max(day))).one()
        return row[0], row[1]

    def _every_key(self, column: str, descending: bool, ranks: Mapping[str, int] | None) -> list[int]:
        """Keys of all rows, by walks along the index of the column instead of one sorting."""
        by, fid = _ROW.c[_ordering(column)], _ROW.c.fid
        end = fid.desc() if descending else fid
        if ranks is None:
            walks = [select(fid).where(by.is_not(None)).order_by(by.desc() if descending else by, end)]
        else:
            last = len(ranks)
            values = sorted(self.values(column), key=lambda value: ranks.get(value, last), reverse=descending)
            walks = [select(fid).where(by == value).order_by(end) for value in values]
        walks.append(select(fid).where(by.is_(None)).order_by(end))
        return [key for walk in walks for key in self._keys(walk)]

    def _keys(self, query: Any) -> list[int]:
        # as one text: a hundred thousand rows one by one take five times as long
        text = self._session.connection.execute(select(func.json_group_array(query.subquery().c.fid))).scalar_one()
        return json.loads(text)  # type: ignore[no-any-return]


def _ordering(column: str) -> str:
    """The column that has the order of a column."""
    return f"{column}_order" if column in schema.ORDERED_BY_SOUND else column


def _standing(wanted: Wanted) -> list[ColumnElement[bool]]:
    """What keeps cases out whose ledger was taken back, where they are not asked for."""
    return [] if wanted.taken_back else [_ROW.c.state.is_distinct_from(TAKEN_BACK)]


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    made: list[ColumnElement[bool]] = []
    for name, values in wanted.equal.items():
        column = _ROW.c[name]
        known = [value for value in values if value]
        options: list[ColumnElement[bool]] = [column.in_(known)] if known else []
        if len(known) < len(values):
            options.append(column.is_(None))
        if options:
            made.append(or_(*options))
    for name, begin in wanted.days.items():
        made.append(func.substr(_ROW.c[name], 1, len(begin)) == begin)
    for name, (first, last) in wanted.spans.items():
        day = _ROW.c[name]
        made += [day >= first] if first else []
        made += [day <= last] if last else []
        made += [day.is_not(None)]
    if wanted.officer_uids is not None:
        made.append(or_(false(), *(func.instr(_ROW.c.officer_uids, uid) > 0 for uid in wanted.officer_uids)))
    if wanted.uids is not None:
        made.append(gpkg.among(_ROW.c.uid, wanted.uids))
    made += [func.instr(_ROW.c.search, word) > 0 for word in wanted.words]
    return made
