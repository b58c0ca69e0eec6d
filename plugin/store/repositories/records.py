"""Repositories of frozen records: a dataclass per row, saved by compare-and-swap on ``version``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Table, delete, func, insert, select, update

from ...domain.case.records import Document, Lead, Officer, OrgUnit, Party
from ...domain.errors import ConflictError
from ...domain.evidence.image_note import ImageNote
from .. import gpkg, schema
from .session import Session, new_uid

R = TypeVar("R")


class RecordRepository(Generic[R]):
    """Rows of one table as records of one dataclass.

    Empty text is NULL in the table, so that unique and foreign keys leave what is not known alone.
    """

    def __init__(self, session: Session, table: Table, record: type[R], kept: tuple[str, ...] = ()) -> None:
        self._session = session
        self._table = table
        self._record = record
        self._names = [f.name for f in fields(record) if f.name in table.c]  # type: ignore[arg-type]
        # columns that another repository keeps
        self._kept = kept
        self._tuples = {f.name for f in fields(record) if str(f.type).startswith("tuple")}  # type: ignore[arg-type]
        self._texts = {f.name for f in fields(record) if str(f.type) == "str"}  # type: ignore[arg-type]
        self._mappings = {f.name for f in fields(record) if str(f.type).startswith("Mapping")}  # type: ignore[arg-type]

    def get(self, uid: str) -> R | None:
        """The record, None when there is none."""
        found = self.find(uid=uid) if uid else []
        return found[0] if found else None

    def all(self) -> list[R]:
        """Every record in the order of its making."""
        return self.find()

    def find(self, **equal: Any) -> list[R]:
        """Records whose fields equal the given values; a list means any of its values."""
        query = select(*(self._table.c[n] for n in self._names)).order_by(self._table.c.fid)
        found = self._session.connection.execute(query.where(*self._conditions(equal))).mappings()
        return self._made([dict(row) for row in found])

    def count(self, **equal: Any) -> int:
        """How many records :meth:`find` would find."""
        query = select(func.count()).select_from(self._table).where(*self._conditions(equal))
        return int(self._session.connection.execute(query).scalar_one())

    def add(self, record: R) -> R:
        """Insert; a record without uid gets one. Returns the record as stored."""
        return self.add_all([record])[0]

    def add_all(self, records: Iterable[R]) -> list[R]:
        """Insert many as :meth:`add` does one."""
        made = [one if one.uid else replace(one, uid=new_uid()) for one in records]  # type: ignore[attr-defined,type-var]
        if made:
            self._session.write(self._table.name).execute(insert(self._table), [self._values(one) for one in made])
        return made

    def update(self, record: R) -> R:
        """Save a record that nobody changed since it was read; returns it with its new version.

        :raises ConflictError: ``conflict.changed`` with ``ours`` and ``theirs`` (None when it was deleted)
        """
        uid, version = record.uid, record.version  # type: ignore[attr-defined]
        values = {k: v for k, v in self._values(record).items() if k != "uid" and k not in self._kept}
        values["version"] = version + 1
        changed = (
            self._session.write(self._table.name)
            .execute(
                update(self._table).where(self._table.c.uid == uid, self._table.c.version == version).values(**values)
            )
            .rowcount
        )
        if not changed:
            theirs = self.find(uid=uid)
            raise ConflictError(
                "conflict.changed", table=self._table.name, uid=uid, ours=record, theirs=theirs[0] if theirs else None
            )
        return replace(record, version=version + 1)  # type: ignore[type-var]

    def remove(self, record: R) -> None:
        """Delete a record that nobody changed since it was read; the audit keeps it.

        :raises ConflictError: ``conflict.changed`` as :meth:`update`
        """
        uid, version = record.uid, record.version  # type: ignore[attr-defined]
        table = self._table
        gone = self._session.write(table.name).execute(
            delete(table).where(table.c.uid == uid, table.c.version == version)
        )
        if not gone.rowcount:
            theirs = self.find(uid=uid)
            raise ConflictError(
                "conflict.changed", table=table.name, uid=uid, ours=record, theirs=theirs[0] if theirs else None
            )

    def _conditions(self, equal: Mapping[str, Any]) -> list[ColumnElement[bool]]:
        found: list[ColumnElement[bool]] = []
        for name, value in equal.items():
            column = self._table.c[name]
            if isinstance(value, (list, tuple, set, frozenset)):
                found.append(column.in_(list(value)))
            else:
                found.append(column.is_(None) if value in (None, "") else column == value)
        return found

    def _made(self, rows: list[dict[str, Any]]) -> list[R]:
        return [self._record(**self._loaded(row)) for row in rows]

    def _values(self, record: R) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for name in self._names:
            value = getattr(record, name)
            if name in self._tuples:
                value = list(value)
            elif name in self._mappings:
                value = dict(value)
            elif isinstance(value, str) and not value:
                value = None
            made[name] = value
        return made

    def _loaded(self, row: Mapping[str, Any]) -> dict[str, Any]:
        made = dict(row)
        for name, value in row.items():
            if name in self._tuples:
                made[name] = tuple(tuple(v) if isinstance(v, list) else v for v in value or ())
            elif name in self._mappings:
                made[name] = value or {}
            elif value is None and name in self._texts:
                made[name] = ""
        return made


class PartyRepository(RecordRepository[Party]):
    """Parties (当事人)."""

    def for_spot(self, spot_uid: str) -> list[tuple[Party, str]]:
        """(party, role) of a spot."""
        link = schema.spot_party
        query = select(link.c.party_uid, link.c.role).where(link.c.spot_uid == spot_uid).order_by(link.c.fid)
        links = self._session.connection.execute(query).fetchall()
        found = {p.uid: p for p in self.find(uid=[uid for uid, _ in links])} if links else {}
        return [(found[uid], role) for uid, role in links]


class DocumentRepository(RecordRepository[Document]):
    """Papers of cases (文书)."""

    def pending(self) -> list[Document]:
        """Papers whose number is drawn and whose file is not stored yet."""
        return self.find(status="pending")

    def _values(self, record: Document) -> dict[str, Any]:
        # papers without a number have no place in the unique series of numbers
        values = super()._values(record)
        return values if record.seq else {**values, "seq": None}

    def _loaded(self, row: Mapping[str, Any]) -> dict[str, Any]:
        made = super()._loaded(row)
        return made if made["seq"] is not None else {**made, "seq": 0}


class SpotPartyRepository:
    """Which party has to do with which spot, and as what."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, spot_uid: str, party_uid: str, role: str) -> None:
        """Link; the same link twice is one link."""
        self.add_all([(spot_uid, party_uid, role)])

    def add_all(self, links: Iterable[tuple[str, str, str]]) -> None:
        """Link as :meth:`add` does: (spot uid, party uid, role) each."""
        table = schema.spot_party
        wanted = list(dict.fromkeys(links))
        known = set(self.for_spots(list({spot for spot, _, _ in wanted})))
        rows = [{"spot_uid": s, "party_uid": p, "role": r} for s, p, r in wanted if (s, p, r) not in known]
        if rows:
            self._session.write(table.name).execute(insert(table), rows)

    def remove(self, spot_uids: list[str]) -> None:
        """Take all links of spots away."""
        table = schema.spot_party
        for start in range(0, len(spot_uids), 500):
            some = spot_uids[start : start + 500]
            self._session.write(table.name).execute(delete(table).where(table.c.spot_uid.in_(some)))

    def remove_links(self, links: Iterable[tuple[str, str, str]]) -> None:
        """Take single links away: (spot uid, party uid, role) each."""
        table = schema.spot_party
        for spot, party, role in links:
            same = (table.c.spot_uid == spot, table.c.party_uid == party, table.c.role == role)
            self._session.write(table.name).execute(delete(table).where(*same))

    def for_parties(self, party_uids: list[str]) -> list[tuple[str, str, str]]:
        """(spot uid, party uid, role) of parties."""
        table = schema.spot_party
        query = select(table.c.spot_uid, table.c.party_uid, table.c.role).order_by(table.c.fid)
        rows = self._session.connection.execute(query.where(gpkg.among(table.c.party_uid, party_uids))).fetchall()
        return [tuple(row) for row in rows]

    def for_spots(self, spot_uids: list[str]) -> list[tuple[str, str, str]]:
        """(spot uid, party uid, role) of spots."""
        table = schema.spot_party
        query = select(table.c.spot_uid, table.c.party_uid, table.c.role).order_by(table.c.fid)
        rows = self._session.connection.execute(query.where(gpkg.among(table.c.spot_uid, spot_uids))).fetchall()
        return [tuple(row) for row in rows]


def orgs(session: Session) -> RecordRepository[OrgUnit]:
    """Enforcement bodies."""
    return RecordRepository(session, schema.org_unit, OrgUnit)


def officers(session: Session) -> RecordRepository[Officer]:
    """Enforcement officers."""
    return RecordRepository(session, schema.officer, Officer)


def leads(session: Session) -> RecordRepository[Lead]:
    """Leads (线索)."""
    return RecordRepository(session, schema.lead, Lead)


def image_notes(session: Session) -> RecordRepository[ImageNote]:
    """What was seen on two pictures of a spot: clues."""
    return RecordRepository(session, schema.image_note, ImageNote)
