"""Patrols, the cells they walked and their photos."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select

from ...domain.patrol import Patrol, PatrolCell, PatrolPhoto
from .. import gpkg, schema
from .records import RecordRepository
from .session import Session


class PatrolRepository(RecordRepository[Patrol]):
    """Patrols (巡查) with what hangs on them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, schema.patrol, Patrol)

    def between(self, first: datetime, last: datetime, officer_uid: str = "") -> list[Patrol]:
        """Patrols that ended from ``first`` to before ``last``, the newest first."""
        table = schema.patrol
        query = select(*(table.c[name] for name in self._names)).where(
            table.c.ended_at >= first, table.c.ended_at < last
        )
        if officer_uid:
            query = query.where(table.c.officer_uid == officer_uid)
        query = query.order_by(table.c.ended_at.desc(), table.c.fid.desc())
        return self._made([dict(row) for row in self._session.connection.execute(query).mappings()])

    def walk(self, cells: Iterable[PatrolCell]) -> None:
        """Enter walked cells."""
        rows = [{name: value or None for name, value in vars(one).items()} for one in cells]
        if rows:
            self._session.write(schema.patrol_cell.name).execute(insert(schema.patrol_cell), rows)

    def photograph(self, photos: Iterable[PatrolPhoto]) -> None:
        """Enter photos."""
        rows = [{name: value or None for name, value in vars(one).items()} for one in photos]
        if rows:
            self._session.write(schema.patrol_photo.name).execute(insert(schema.patrol_photo), rows)

    def cells_of(self, patrol_uids: Iterable[str]) -> list[PatrolCell]:
        """Walked cells of patrols."""
        table = schema.patrol_cell
        query = select(table.c.patrol_uid, table.c.cell_uid, table.c.result, table.c.spot_uid).order_by(table.c.fid)
        rows = self._session.connection.execute(query.where(gpkg.among(table.c.patrol_uid, list(patrol_uids))))
        return [PatrolCell(*(value or "" for value in row)) for row in rows.fetchall()]

    def photos_of(self, patrol_uids: Iterable[str]) -> list[PatrolPhoto]:
        """Photos of patrols."""
        table = schema.patrol_photo
        query = select(table.c.patrol_uid, table.c.attachment_uid, table.c.evidence_uid).order_by(table.c.fid)
        rows = self._session.connection.execute(query.where(gpkg.among(table.c.patrol_uid, list(patrol_uids))))
        return [PatrolPhoto(*(value or "" for value in row)) for row in rows.fetchall()]

    def walked(self, cell_uids: Iterable[str] | None = None) -> set[str]:
        """Which of these cells (of all, where None) any patrol walked."""
        table = schema.patrol_cell
        query = select(table.c.cell_uid).distinct().where(table.c.cell_uid.is_not(None))
        if cell_uids is not None:
            query = query.where(gpkg.among(table.c.cell_uid, list(cell_uids)))
        return {str(row[0]) for row in self._session.connection.execute(query).fetchall()}

    def last_walks(self, before: datetime, since: datetime) -> dict[str, tuple[datetime, int]]:
        """Cell to (end of its last patrol before a moment, patrols that ended since another)."""
        cell, patrol = schema.patrol_cell, schema.patrol
        recent = func.count(patrol.c.uid.distinct()).filter(patrol.c.ended_at >= since)
        query = (
            select(cell.c.cell_uid, func.max(patrol.c.ended_at, type_=patrol.c.ended_at.type), recent)
            .join(patrol, patrol.c.uid == cell.c.patrol_uid)
            .where(patrol.c.ended_at < before, cell.c.cell_uid.is_not(None))
            .group_by(cell.c.cell_uid)
        )
        rows: list[Any] = list(self._session.connection.execute(query).fetchall())
        return {str(uid): (ended, int(count)) for uid, ended, count in rows}

    def take_back(self, patrol: Patrol) -> None:
        """Delete a patrol with its cells and photo links; nobody may have changed it since it was read.

        :raises ConflictError: ``conflict.changed``
        """
        for table in (schema.patrol_cell, schema.patrol_photo):
            self._session.write(table.name).execute(delete(table).where(table.c.patrol_uid == patrol.uid))
        self.remove(patrol)
