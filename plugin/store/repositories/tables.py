"""Small tables: counters, settings, catalogues, batches, attachments and the audit log."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select, update

from ...domain.errors import InputError, WorkspaceError
from .. import gpkg, schema
from ..seals import LOOKED_AT
from .session import Session, new_uid


class CounterRepository:
    """Gapless numbers per organisation, kind and year. A rolled back unit of work has drawn nothing."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def next(self, org_uid: str, kind: str, year: int) -> int:
        """Draw the next number, the first is 1."""
        table = schema.counter
        connection = self._session.write(table.name)
        key = (table.c.org_uid == org_uid, table.c.kind == kind, table.c.year == year)
        value = connection.execute(select(table.c.value).where(*key)).scalar_one_or_none()
        if value is None:
            connection.execute(insert(table).values(org_uid=org_uid, kind=kind, year=year, value=1))
            return 1
        connection.execute(update(table).where(*key).values(value=value + 1))
        return value + 1

    def at_least(self, org_uid: str, kind: str, year: int, value: int) -> None:
        """Go on after a number that was drawn elsewhere (an older ledger); never backwards."""
        table = schema.counter
        connection = self._session.write(table.name)
        key = (table.c.org_uid == org_uid, table.c.kind == kind, table.c.year == year)
        known = connection.execute(select(table.c.value).where(*key)).scalar_one_or_none()
        if known is None:
            connection.execute(insert(table).values(org_uid=org_uid, kind=kind, year=year, value=value))
        elif known < value:
            connection.execute(update(table).where(*key).values(value=value))

    def last(self, org_uid: str, kind: str, year: int) -> int:
        """The last number drawn, 0 before the first."""
        table = schema.counter
        key = (table.c.org_uid == org_uid, table.c.kind == kind, table.c.year == year)
        return self._session.connection.execute(select(table.c.value).where(*key)).scalar_one_or_none() or 0

    def give_back(self, org_uid: str, kind: str, year: int) -> None:
        """Let the last number drawn be drawn again: what bore it is gone."""
        table = schema.counter
        key = (table.c.org_uid == org_uid, table.c.kind == kind, table.c.year == year)
        connection = self._session.write(table.name)
        connection.execute(update(table).where(*key, table.c.value > 0).values(value=table.c.value - 1))

    def all(self) -> list[tuple[str, str, int, int]]:
        """(org uid, kind, year, last number drawn)."""
        table = schema.counter
        query = select(table.c.org_uid, table.c.kind, table.c.year, table.c.value).order_by(table.c.fid)
        return [tuple(row) for row in self._session.connection.execute(query).fetchall()]


class SettingRepository:
    """Settings of the workspace: key to JSON value."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, key: str, default: Any = None) -> Any:
        """Value, or the default where it was never put."""
        table = schema.setting
        row = self._session.connection.execute(select(table.c.value).where(table.c.key == key)).first()
        return default if row is None else row[0]

    def put(self, key: str, value: Any) -> None:
        """Set a value."""
        table = schema.setting
        connection = self._session.write(table.name)
        if not connection.execute(update(table).where(table.c.key == key).values(value=value)).rowcount:
            connection.execute(insert(table).values(key=key, value=value))


class CatalogueRepository:
    """Texts of catalogues that cases and assessments were made by, kept by hash for good."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, name: str, text: str) -> str:
        """Keep a text; returns its SHA-256."""
        table = schema.catalogue
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        known = select(table.c.fid).where(table.c.sha256 == sha256)
        if self._session.connection.execute(known).first() is None:
            self._session.write(table.name).execute(insert(table).values(sha256=sha256, name=name, text=text))
        return sha256

    def get(self, sha256: str) -> str:
        """The text.

        :raises WorkspaceError: ``store.not_found``
        """
        table = schema.catalogue
        row = self._session.connection.execute(select(table.c.text).where(table.c.sha256 == sha256)).first()
        if row is None:
            raise WorkspaceError("store.not_found", table=table.name, uid=sha256)
        return row[0]


@dataclass(frozen=True)
class Batch:
    """An import: what came from where, by whom. ``status`` is ``committed`` or ``withdrawn``."""

    uid: str
    kind: str
    source: str
    actor: str
    made_at: datetime
    status: str = "committed"
    counts: Mapping[str, Any] = field(default_factory=dict)
    mapping: Mapping[str, Any] = field(default_factory=dict)


class BatchRepository:
    """Import batches."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        kind: str,
        source: str,
        actor: str,
        made_at: datetime,
        counts: Mapping[str, Any] | None = None,
        mapping: Mapping[str, Any] | None = None,
        uid: str = "",
    ) -> str:
        """Enter a batch as committed; returns its uid.

        :param uid: where it was drawn before
        """
        uid = uid or new_uid()
        batch = Batch(uid, kind, source, actor, made_at, "committed", dict(counts or {}), dict(mapping or {}))
        table = schema.import_batch
        self._session.write(table.name).execute(insert(table).values(**vars(batch)))
        return batch.uid

    def get(self, uid: str) -> Batch | None:
        """The batch, None when there is none."""
        found = self.find(uid=uid)
        return found[0] if found else None

    def find(self, **equal: Any) -> list[Batch]:
        """Batches whose columns equal the values, oldest first."""
        table = schema.import_batch
        query = select(*(c for c in table.columns if c.name != "fid")).order_by(table.c.fid)
        for name, value in equal.items():
            query = query.where(table.c[name] == value)
        rows = self._session.connection.execute(query).mappings()
        return [Batch(**{**row, "counts": row["counts"] or {}, "mapping": row["mapping"] or {}}) for row in rows]

    def set_status(self, uid: str, status: str) -> None:
        """Mark a batch ``committed`` or ``withdrawn``."""
        table = schema.import_batch
        self._session.write(table.name).execute(update(table).where(table.c.uid == uid).values(status=status))


@dataclass(frozen=True)
class Attachment:
    """A stored file; its bytes lie in the file store under ``sha256`` and ``ext``."""

    uid: str
    sha256: str
    ext: str
    size: int
    original_name: str
    media_type: str
    added_at: datetime


class AttachmentRepository:
    """Files that belong to the workspace. What was added is never changed."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, content: bytes | Path, original_name: str, media_type: str, added_at: datetime) -> str:
        """Store a file and enter it; the same bytes under the same name are one attachment.

        :returns: uid
        :raises InputError: ``input.not_readable`` when a path cannot be read
        """
        if isinstance(content, Path):
            try:
                content = content.read_bytes()
            except OSError as error:
                raise InputError("input.not_readable", source=str(content), reason=error.strerror or "") from error
        table = schema.attachment
        connection = self._session.write(table.name)
        ext = Path(original_name).suffix.lstrip(".").lower()
        sha256 = self._session.files.put(content, ext)
        same = (table.c.sha256 == sha256, table.c.original_name == original_name)
        known = connection.execute(select(table.c.uid).where(*same)).scalars().first()
        if known:
            return known
        made = Attachment(new_uid(), sha256, ext, len(content), original_name, media_type, added_at)
        connection.execute(insert(table).values(**vars(made)))
        return made.uid

    def get(self, uid: str) -> Attachment | None:
        """The attachment, None when there is none."""
        found = self.find(uid=uid)
        return found[0] if found else None

    def find(self, **equal: Any) -> list[Attachment]:
        """Attachments whose columns equal the values, oldest first; a list means any of its values."""
        table = schema.attachment
        query = select(*(c for c in table.columns if c.name != "fid")).order_by(table.c.fid)
        for name, value in equal.items():
            column = table.c[name]
            query = query.where(gpkg.among(column, value) if isinstance(value, list) else column == value)
        return [Attachment(**row) for row in self._session.connection.execute(query).mappings()]

    def content(self, uid: str) -> bytes:
        """Bytes of the file, checked against their hash.

        :raises WorkspaceError: ``store.not_found``, ``workspace.file_missing``, ``workspace.file_changed``
        """
        found = self.get(uid)
        if found is None:
            raise WorkspaceError("store.not_found", table="attachment", uid=uid)
        return self._session.files.get(found.sha256, found.ext)


class AuditRepository:
    """Who changed what and when; written by triggers."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(self, limit: int | None = None, **equal: Any) -> list[dict[str, Any]]:
        """Entries (at, actor, table_name, row_uid, action, old, new, reason), oldest first."""
        table = schema.audit
        query = select(*(c for c in table.columns if c.name != "fid")).order_by(table.c.fid)
        for name, value in equal.items():
            query = query.where(table.c[name] == value)
        if limit is not None:
            query = query.limit(limit)
        return [dict(row) for row in self._session.connection.execute(query).mappings()]

    def last(self) -> int:
        """Key of the newest entry, 0 when there is none: entries made later have greater ones."""
        table = schema.audit
        query = select(table.c.fid).order_by(table.c.fid.desc()).limit(1)
        return self._session.connection.execute(query).scalar_one_or_none() or 0

    def any_after(self, mark: int, tables: Iterable[str]) -> bool:
        """True when one of these tables changed after the entry with this key."""
        table = schema.audit
        query = select(table.c.fid).where(table.c.fid > mark, table.c.table_name.in_(list(tables)))
        query = query.where(table.c.action != LOOKED_AT).limit(1)
        return self._session.connection.execute(query).first() is not None

    def changed_after(self, mark: int, table_name: str) -> set[str]:
        """Rows of a table that were made, changed or deleted after the entry with this key, by uid."""
        table = schema.audit
        query = select(table.c.row_uid).where(table.c.fid > mark, table.c.table_name == table_name)
        query = query.where(table.c.action != LOOKED_AT).distinct()
        return {str(uid) for uid in self._session.connection.execute(query).scalars()}

    def reshaped_after(self, mark: int, table_name: str) -> set[str]:
        """Rows of a table whose shape was changed after the entry with this key, by uid."""
        table = schema.audit
        query = select(table.c.row_uid, table.c.old).where(table.c.fid > mark, table.c.table_name == table_name)
        rows = self._session.connection.execute(query.where(table.c.action == "update"))
        return {str(uid) for uid, old in rows if "geom" in (old or ())}

    def note(self, table_name: str, uid: str, action: str, new: Mapping[str, Any]) -> None:
        """Enter what no trigger sees: a look at a row, which changes nothing."""
        row = {"table_name": table_name, "row_uid": uid, "action": action, "new": dict(new)}
        context = schema.audit_context
        connection = self._session.write("audit")
        told = connection.execute(select(context.c.actor, context.c.at, context.c.reason).limit(1)).one()
        connection.execute(schema.audit.insert().values(actor=told.actor, at=told.at, reason=told.reason, **row))

    def for_row(self, uid: str) -> list[dict[str, Any]]:
        """Entries of one row, oldest first."""
        return self.find(row_uid=uid)
