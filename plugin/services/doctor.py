"""What a person who helps wants to know: versions, libraries, fonts, the workspace and its disk; as rows of codes.

Nothing personal is in it: folders below a person's own are named by ``~``, and nobody's name is read.
"""

from __future__ import annotations

import os
import platform
import re
import sqlite3
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

from ..domain.errors import ZhiweiError
from ..domain.progress import Progress, Silent, check

#: characters of names that many fonts lack
RARE_CHARACTERS = "㙍堃喆旸䶮𬭚𠅤"
ROLES: Mapping[str, str] = {
    "fangsong": "doctor.role_fangsong",
    "song": "doctor.role_song",
    "hei": "doctor.role_hei",
    "kai": "doctor.role_kai",
    "title": "doctor.role_title",
}
OK, INFO, WARN, BAD = "ok", "info", "warn", "bad"
#: less free space than this, or than three copies of the workspace, is warned of
LITTLE_SPACE = 2_000_000_000
#: a backup older than this is warned of
BACKUP_DAYS = 7


@dataclass(frozen=True)
class Row:
    """One line: what, and how it is.

    :param code: message of the line's name, ``params`` its values; ``text`` where it is a value that needs no words
    :param level: ``ok``, ``info``, ``warn`` or ``bad``
    """

    name: tuple[str, Mapping[str, Any]]
    text: str = ""
    code: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    level: str = INFO


@dataclass(frozen=True)
class Section:
    """Rows under one heading (message code)."""

    code: str
    rows: tuple[Row, ...]


def examine(
    path: str,
    needed: Mapping[str, str],
    missing: Sequence[str],
    distributions: Mapping[str, str],
    extra: Sequence[tuple[str, str]],
    now: datetime,
    progress: Progress | None = None,
) -> list[Section]:
    """Everything but the verification.

    :param path: the open workspace, empty when there is none
    :param needed: import name of each library to the message that says what is off without it
    :param missing: those that are not there
    :param distributions: name of a library's package where it is not its import name
    :param extra: (name, version) of what only the caller knows: plugin, QGIS, Qt
    :param now: the moment (aware)
    """
    progress = progress or Silent()
    found: list[Section] = []
    if path and "sqlalchemy" not in missing:
        found.append(Section("doctor.workspace", workspace_rows(path, now)))
    elif not path:
        found.append(Section("doctor.workspace", (Row(("doctor.file", {}), code="workspace.none_open"),)))
    progress.report(0.3, "doctor.looking")
    check(progress)
    found.append(Section("doctor.libraries", libraries(needed, missing, distributions)))
    progress.report(0.6, "doctor.looking")
    check(progress)
    if not {"reportlab", "fontTools"} & set(missing):
        found.append(Section("doctor.fonts", fonts()))
    found.append(Section("doctor.versions", versions(extra)))
    progress.report(1.0, "doctor.looking")
    return found


def versions(extra: Sequence[tuple[str, str]]) -> tuple[Row, ...]:
    """Versions of the programs below the plugin."""
    rows = [Row(("doctor.name", {"name": name}), text=version) for name, version in extra]
    told = [("Python", platform.python_version()), ("SQLite", sqlite3.sqlite_version)]
    try:
        from osgeo import gdal, osr

        proj = ".".join(str(part) for part in (osr.GetPROJVersionMajor(), osr.GetPROJVersionMinor()))
        told += [("GDAL", gdal.VersionInfo("RELEASE_NAME")), ("PROJ", proj)]
    except (ImportError, AttributeError):
        told.append(("GDAL", "—"))
    try:
        import shapely

        told.append(("GEOS", shapely.geos_version_string))
    except ImportError:
        told.append(("GEOS", "—"))
    told.append((platform.system() or sys.platform, f"{platform.release()} {platform.machine()}"))
    return (*rows, *(Row(("doctor.name", {"name": name}), text=version) for name, version in told))


def libraries(needed: Mapping[str, str], missing: Sequence[str], distributions: Mapping[str, str]) -> tuple[Row, ...]:
    """Version of each library; what is off without one that is missing."""
    rows = []
    for name, off in needed.items():
        named = ("doctor.name", {"name": distributions.get(name, name)})
        if name in missing:
            rows.append(Row(named, code="doctor.absent", params={"what": (off, {})}, level=BAD))
        else:
            rows.append(Row(named, text=_version(name, distributions.get(name, name)) or "✓", level=OK))
    return tuple(rows)


def _version(name: str, distribution: str) -> str:
    # a copy in the bundle goes before what else is on this machine, and has no description beside it
    inside = find_bundled(name)
    if not inside:
        with suppress(metadata.PackageNotFoundError):
            return metadata.version(distribution)
    try:
        return str(getattr(import_module(inside or name), "__version__", ""))
    except ImportError:
        return ""


def find_bundled(name: str) -> str:
    """Full name of the bundle's own copy of a library, empty without one."""
    root = Path(__file__).resolve().parents[2]
    return f"{__name__.partition('.')[0]}.vendor.{name}" if (root / "vendor" / name).is_dir() else ""


def workspace_rows(path: str, now: datetime) -> tuple[Row, ...]:
    """File, schema, locks, journal, right to write, CRS, backups and disk of a workspace."""
    from ..store.condition import FREE, SAVING, condition
    from ..store.workspace import Workspace

    where = Row(("doctor.file", {}), text=without_person(path))
    try:
        # read-only: an older schema is not changed by looking
        with Workspace.open(path, read_only=True) as looked:
            crs = str(looked.crs)
        reason = _read_only_reason(path)
        seen = condition(path, bool(reason))
    except ZhiweiError as error:
        return (where, Row(("doctor.state", {}), code=error.code, params=error.params, level=BAD))
    rows = [
        where,
        Row(("doctor.size", {}), text=size_text(seen.size)),
        Row(
            ("doctor.files", {}),
            code="doctor.files_are",
            params={"count": seen.files_count, "size": size_text(seen.files_size)},
        ),
        Row(
            ("doctor.schema", {}),
            text=seen.revision
            if seen.revision == seen.newest_revision
            else f"{seen.revision} → {seen.newest_revision}",
            level=OK if seen.revision == seen.newest_revision else WARN,
        ),
        Row(("doctor.crs", {}), text=crs if len(crs) < 40 else crs[:40] + "…"),
        Row(
            ("doctor.writing", {}),
            code=reason or "doctor.may_write",
            params={"path": without_person(path)},
            level=OK if not reason else BAD,
        ),
        Row(
            ("doctor.journal", {}),
            code="doctor.journal_is",
            params={"mode": seen.journal.upper()},
            level=OK if seen.journal in ("delete", "wal") else WARN,
        ),
    ]
    if seen.lock == FREE:
        rows.append(Row(("doctor.lock", {}), code="doctor.lock_free", level=OK))
    elif seen.lock == SAVING:
        holder = seen.holder or "?"
        rows.append(Row(("doctor.lock", {}), code="doctor.lock_held", params={"holder": holder}, level=WARN))
    rows += [_backup(seen.backup_at, now), _space(seen.disk_free, seen.size + seen.files_size)]
    return tuple(rows)


def _read_only_reason(path: str) -> str:
    from ..store.connect import remote_reason

    file = Path(path)
    reason: str = remote_reason(file)
    if not reason and not (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)):
        return "workspace.not_writable"
    return reason


def _backup(made: datetime | None, now: datetime) -> Row:
    name: tuple[str, Mapping[str, Any]] = ("doctor.backup", {})
    if made is None:
        return Row(name, code="doctor.backup_none", level=WARN)
    age = now - made
    day = made.astimezone().strftime("%Y-%m-%d %H:%M")
    old = age > timedelta(days=BACKUP_DAYS)
    return Row(name, code="doctor.backup_at", params={"day": day, "days": max(age.days, 0)}, level=WARN if old else OK)


def _space(free: int, wanted: int) -> Row:
    little = free < max(LITTLE_SPACE, 3 * wanted)
    code = "doctor.disk_little" if little else "doctor.disk_free"
    return Row(("doctor.disk", {}), code=code, params={"size": size_text(free)}, level=BAD if little else OK)


def fonts() -> tuple[Row, ...]:
    """Which font draws each role of official papers, and each rare character in the body's role."""
    from ..output.fonts import FontSession, machine_book

    try:
        book = machine_book()
    except ZhiweiError as error:
        return (Row(("doctor.fonts", {}), code=error.code, params=error.params, level=BAD),)
    rows = []
    for role, code in ROLES.items():
        face = FontSession(book).face(role, "国")
        if face is not None:
            rows.append(Row((code, {}), text=face.name, level=OK))
        else:
            rows.append(Row((code, {}), code="doctor.font_none", level=BAD))
    session = FontSession(book)
    for char in RARE_CHARACTERS:
        face = session.face("fangsong", char)
        named = ("doctor.character", {"char": char, "code": f"U+{ord(char):04X}"})
        if face is not None:
            rows.append(Row(named, text=face.name, level=OK))
        else:
            rows.append(Row(named, code="doctor.character_none", level=WARN))
    return tuple(rows)


def size_text(size: float) -> str:
    """Bytes in the unit that reads best."""
    for unit in ("B", "KB", "MB", "GB"):
        if size < 1024 or unit == "GB":
            return f"{size:.0f} {unit}" if unit in ("B", "KB") else f"{size:.1f} {unit}"
        size /= 1024
    return ""


def without_person(text: str) -> str:
    """A text with paths in it, without the name of the person in whose folder they lie."""
    home = Path.home()
    for form in (str(home), home.as_posix()):
        text = re.sub(re.escape(form) + r"(?=[/\\\\]|$)", "~", text, flags=re.IGNORECASE | re.MULTILINE)
    return text


def worst(sections: Sequence[Section]) -> str:
    """The worst level of all rows."""
    levels = {row.level for section in sections for row in section.rows}
    return next((level for level in (BAD, WARN, OK) if level in levels), INFO)
