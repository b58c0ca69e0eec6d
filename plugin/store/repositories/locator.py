"""Looking things up by part of a number, name or code: a few rows of each kind, best first."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import case, func, select

from .. import schema
from .session import Session


class Found(NamedTuple):
    """One thing: what it is, its name, a second line, and what it leads to."""

    kind: str
    title: str
    detail: str = ""
    more: str = ""
    case_uid: str = ""
    spot_uid: str = ""
    parcel_uid: str = ""


class Locator:
    """Short queries with a limit."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(self, kind: str, text: str, limit: int) -> list[Found]:
        """The best matches of one kind."""
        query, at = getattr(self, f"_{kind}")(text)
        rows = self._session.connection.execute(query.limit(limit)).fetchall()
        return [Found(kind, *(str(value or "") for value in row[:at])) for row in rows]

    def _case(self, text: str) -> Any:
        row = schema.case_row
        known = (row.c.number, row.c.address, row.c.state)
        uid = case((row.c.kind == "case", row.c.uid), else_="")
        query = select(*known, uid, row.c.spot_uid).where(_has(row.c.number, text), row.c.kind != "spot")
        return query.order_by(_rank(row.c.number, text), row.c.fid.desc()), 5

    def _document(self, text: str) -> Any:
        paper, file = schema.document, schema.case_file
        query = select(paper.c.number, paper.c.title, file.c.number, file.c.uid)
        query = query.join(file, file.c.uid == paper.c.case_uid).where(_has(paper.c.number, text))
        return query.order_by(_rank(paper.c.number, text), paper.c.fid.desc()), 4

    def _party(self, text: str) -> Any:
        party, link, mine, row = schema.party, schema.case_party, schema.spot_party, schema.case_row
        # one case and one spot of the party: the newest
        of_case = select(link.c.case_uid).where(link.c.party_uid == party.c.uid).order_by(link.c.fid.desc()).limit(1)
        of_spot = select(mine.c.spot_uid).where(mine.c.party_uid == party.c.uid).order_by(mine.c.fid.desc()).limit(1)
        number = select(row.c.number).join(link, link.c.case_uid == row.c.uid).where(link.c.party_uid == party.c.uid)
        number = number.order_by(link.c.fid.desc()).limit(1)
        # names alone look all alike: without a case it is the spot's code that tells them apart
        spot = schema.spot
        code = select(spot.c.code).join(mine, mine.c.spot_uid == spot.c.uid).where(mine.c.party_uid == party.c.uid)
        code = code.order_by(mine.c.fid.desc()).limit(1)
        known_by = func.coalesce(number.scalar_subquery(), code.scalar_subquery())
        query = select(
            party.c.name, party.c.kind, known_by, of_case.scalar_subquery(), of_spot.scalar_subquery()
        ).where(_has(party.c.name, text))
        return query.order_by(_rank(party.c.name, text), party.c.fid), 5

    def _parcel(self, text: str) -> Any:
        parcel = schema.parcel
        none = func.trim("")
        query = select(parcel.c.code, parcel.c.location, none, none, none, parcel.c.uid).where(
            _has(parcel.c.code, text)
        )
        return query.order_by(_rank(parcel.c.code, text), parcel.c.fid), 6

    def _place(self, text: str) -> Any:
        row = schema.case_row
        uid = case((row.c.kind == "case", row.c.uid), else_="")
        query = select(row.c.address, row.c.number, row.c.spot_codes, uid, row.c.spot_uid)
        return query.where(_has(row.c.address, text)).order_by(_rank(row.c.address, text), row.c.fid.desc()), 5

    def _spot(self, text: str) -> Any:
        spot, link = schema.spot, schema.case_spot
        of_case = select(link.c.case_uid).where(link.c.spot_uid == spot.c.uid).order_by(link.c.fid.desc()).limit(1)
        query = select(spot.c.code, spot.c.address, spot.c.case_number, of_case.scalar_subquery(), spot.c.uid)
        return query.where(_has(spot.c.code, text)).order_by(_rank(spot.c.code, text), spot.c.fid), 5


def _has(column: Any, text: str) -> Any:
    return func.instr(func.lower(column), text.lower()) > 0


def _rank(column: Any, text: str) -> Any:
    """The same first, then what begins or ends so, then the rest."""
    low = func.lower(column)
    at = func.instr(low, text.lower())
    ends = at + len(text) - 1 == func.length(low)
    return case((low == text.lower(), 0), (at == 1, 1), (ends, 2), else_=3)
