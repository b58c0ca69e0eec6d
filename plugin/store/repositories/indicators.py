"""What a dashboard counts: sums over the list of cases and over what was demolished, made by the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import TEXT, ColumnElement, case, func, or_, select, type_coerce

from ...domain.case.phases import TAKEN_BACK
from .. import schema
from .session import Session

_ROW = schema.case_row
#: (number, m², 亩)
_AMOUNT = (func.count(), func.sum(_ROW.c.area_m2), func.sum(_ROW.c.area_mu))


class IndicatorRepository:
    """Sums over the rows of the list of cases (see :mod:`..case_rows`)."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def by_state_and_zone(self) -> list[tuple[str, str, int, float, float]]:
        """(state, zone, number, m², 亩) of each pair; an empty text is "not known"."""
        pair = _unordered(_ROW.c.state), _unordered(_ROW.c.zone)
        standing = _ROW.c.state.is_distinct_from(TAKEN_BACK)
        found = self._rows(select(*pair, *_AMOUNT).where(standing).group_by(*pair))
        return [(state, zone, *_plain(rest)) for state, zone, *rest in found]

    def by_month(self, column: str, first: date, last: date) -> list[tuple[str, str, int, float, float]]:
        """(town, month as 2026-03, number, m², 亩) of the rows whose day in ``column`` lies in a span."""
        day = _unordered(_ROW.c[column])
        town, month = _unordered(_ROW.c.town_code), func.substr(day, 1, 7)
        query = select(town, month, *_AMOUNT).where(day >= first.isoformat(), day <= last.isoformat())
        found = self._rows(query.group_by(town, month))
        return [(code, str(when), *_plain(rest)) for code, when, *rest in found]

    def by_date(
        self, name: str, day: str, spans: Sequence[tuple[date | None, date | None]]
    ) -> list[tuple[str, tuple[int, ...]]]:
        """(what is due, number of rows in each span) of each kind of date.

        :param name: column with what is due; ``day`` the one with its last day
        :param spans: first and last day, None for open ends
        """
        wanted = [_within(_ROW.c[day], *span) for span in spans]
        query = select(_ROW.c[name], *(func.sum(case((one, 1), else_=0)) for one in wanted))
        query = query.where(_ROW.c[day].is_not(None), or_(*wanted)).group_by(_ROW.c[name])
        return [(value or "", tuple(int(n or 0) for n in numbers)) for value, *numbers in self._rows(query)]

    def within(self, day: str, first: date | None, last: date | None) -> int:
        """Number of rows whose day in a column lies in a span."""
        column = _ROW.c[day]
        query = select(func.count()).select_from(_ROW).where(column.is_not(None), _within(column, first, last))
        return int(self._session.connection.execute(query).scalar_one())

    def demolished(self, first: date, last: date) -> list[tuple[str, float]]:
        """(town, m² of floor) that the progress of sites records as demolished in a span."""
        site, progress = schema.site, schema.progress
        floor = func.sum(func.coalesce(progress.c.floor_m2, site.c.floor_area_m2, 0.0))
        query = select(site.c.town_code, floor).join_from(progress, site, site.c.uid == progress.c.site_uid)
        query = query.where(progress.c.kind == "demolished", progress.c.day >= first, progress.c.day <= last)
        return [(town or "", float(m2 or 0.0)) for town, m2 in self._rows(query.group_by(site.c.town_code))]

    def cleared_floors(self, first: date, last: date) -> list[tuple[str, float | None]]:
        """(town, m² of surveyed floor) of each case cleared in a span whose demolition no progress records.

        None where no spot of the case has a surveyed floor area.
        """
        site, progress, link, spot = schema.site, schema.progress, schema.case_spot, schema.spot
        recorded = (
            select(progress.c.fid)
            .join_from(progress, site, site.c.uid == progress.c.site_uid)
            .where(progress.c.kind == "demolished", site.c.case_uid == _ROW.c.uid)
            .exists()
        )
        floor = (
            select(func.sum(spot.c.floor_area_m2))
            .join_from(link, spot, spot.c.uid == link.c.spot_uid)
            .where(link.c.case_uid == _ROW.c.uid)
            .scalar_subquery()
        )
        query = select(_ROW.c.town_code, floor).where(_ROW.c.cleared_on >= first, _ROW.c.cleared_on <= last, ~recorded)
        return [(town or "", m2) for town, m2 in self._rows(query)]

    def _rows(self, query: Any) -> list[Any]:
        return list(self._session.connection.execute(query).fetchall())


def _unordered(column: Any) -> Any:
    """A column, empty for none, so that no index is walked: one pass over the table is many times quicker."""
    return func.coalesce(type_coerce(column, TEXT), "")


def _within(column: Any, first: date | None, last: date | None) -> ColumnElement[bool]:
    made: ColumnElement[bool] = column.is_not(None)
    if first is not None:
        made = made & (column >= first)
    if last is not None:
        made = made & (column <= last)
    return made


def _plain(amount: Sequence[Any]) -> tuple[int, float, float]:
    number, m2, mu = amount
    return int(number), float(m2 or 0.0), float(mu or 0.0)
