"""What is checked before a file of somebody else is given to a parser: archives, XML entities, companions."""

from __future__ import annotations

import re
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ..domain.errors import InputError

MAX_UNPACKED = 8_000_000_000
MAX_MEMBERS = 20_000
#: an archive that grows by more than this is no data
MAX_RATIO = 400
ARCHIVES = (".zip", ".kmz", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tbz2")
#: archives that only programs of their own open
CLOSED_ARCHIVES = (".rar", ".7z")
XML_SUFFIXES = (".kml", ".gml", ".xml", ".gpx", ".osm", ".gfs", ".xsd")
#: vector files, the ones that are certainly meant first
OPENABLE = (
    ".gpkg",
    ".shp",
    ".gdb",
    ".kml",
    ".geojson",
    ".json",
    ".gml",
    ".dxf",
    ".tab",
    ".mif",
    ".csv",
    ".txt",
    ".xml",
    ".dbf",
)
_ENTITY = re.compile(rb"<!\s*(ENTITY|DOCTYPE)", re.IGNORECASE)
_CHUNK = 1 << 20


def refuse_empty(path: Path) -> None:
    """Refuse a file without a byte: what came of a copy that was broken off.

    :raises InputError: ``input.empty``
    """
    if path.is_file() and not path.stat().st_size:
        raise InputError("input.empty", file=path.name)


def refuse_entities(path: Path) -> None:
    """Refuse XML that declares entities or a document type: the way of XML bombs, never of map data.

    :raises InputError: ``input.xml_entities``
    """
    tail = b""
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            plain = (tail + chunk).replace(b"\0", b"")  # UTF-16 hides in zero bytes
            if _ENTITY.search(plain):
                raise InputError("input.xml_entities", file=path.name)
            tail = chunk[-32:]


def is_archive(path: Path) -> bool:
    """True for the archives that are unpacked before reading."""
    return path.is_file() and path.name.lower().endswith(ARCHIVES)


def unpack(path: Path, folder: Path) -> list[Path]:
    """Unpack an archive into a folder of ours and return the data sets in it.

    Member names that were written in GBK are read as such. Nothing is written outside the folder.

    :raises InputError: ``input.archive_damaged``, ``input.archive_locked``, ``input.archive_bad``,
        ``input.archive_too_big``
    """
    try:
        members = list(_members(path))
        packed = max(path.stat().st_size, 1)
        total = sum(size for _, size, _ in members)
        if len(members) > MAX_MEMBERS or total > MAX_UNPACKED or (total > 100_000_000 and total / packed > MAX_RATIO):
            raise InputError("input.archive_too_big", file=path.name, members=len(members), bytes=total)
        for name, size, opened in members:
            _store(name, size, opened, folder, path)
    except (zipfile.BadZipFile, tarfile.TarError, EOFError) as error:
        raise InputError("input.archive_damaged", file=path.name) from error
    except (OSError, RuntimeError) as error:
        if "password" in str(error):
            raise InputError("input.archive_locked", file=path.name) from error
        raise InputError("input.archive_bad", file=path.name, reason=str(error)) from error
    return datasets(folder)


def _members(path: Path) -> Iterator[tuple[str, int, object]]:
    if zipfile.is_zipfile(path):
        archive = zipfile.ZipFile(path)
        for info in archive.infolist():
            if not info.is_dir():
                yield _name(info), info.file_size, (archive, info)
        return
    tar = tarfile.open(path)  # noqa: SIM115  read by _store, closed with the process of this call
    for member in tar:
        if member.isfile():
            yield member.name, member.size, (tar, member)


def _name(info: zipfile.ZipInfo) -> str:
    if info.flag_bits & 0x800:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("gb18030")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return info.filename


def _store(name: str, size: int, opened: object, folder: Path, path: Path) -> None:
    parts = [part for part in re.split(r"[\\/]+", name) if part not in ("", ".", "..") and ":" not in part]
    if not parts:
        return
    target = folder.joinpath(*parts)
    target.parent.mkdir(parents=True, exist_ok=True)
    archive, member = opened  # type: ignore[misc]
    stream: BinaryIO = archive.open(member) if isinstance(archive, zipfile.ZipFile) else archive.extractfile(member)
    written = 0
    with stream, target.open("wb") as out:
        while chunk := stream.read(_CHUNK):
            written += len(chunk)
            if written > size:  # the directory of the archive lied
                raise InputError("input.archive_bad", file=path.name, reason=name)
            out.write(chunk)


def datasets(folder: Path) -> list[Path]:
    """What can be opened below a folder, best kinds first; companions of shapefiles are not listed."""
    found: list[Path] = []
    for item in sorted(folder.rglob("*")):
        suffix = item.suffix.lower()
        inside = any(parent.suffix.lower() == ".gdb" for parent in item.relative_to(folder).parents)
        if inside or suffix not in OPENABLE or item.name.startswith("._"):
            continue
        if item.is_dir() != (suffix == ".gdb"):
            continue
        if suffix in (".txt", ".csv", ".xml") and not item.stat().st_size:
            continue
        if suffix == ".dbf" and companion(item, ".shp") is not None:
            continue
        found.append(item)
    best = min((OPENABLE.index(item.suffix.lower()) for item in found), default=0)
    return [item for item in found if OPENABLE.index(item.suffix.lower()) == best]


def companion(path: Path, suffix: str) -> Path | None:
    """The file beside ``path`` with another suffix, whatever its case."""
    for item in path.parent.glob(f"{_escaped(path.stem)}.*"):
        if item.suffix.lower() == suffix and item.stem == path.stem:
            return item
    return None


def _escaped(stem: str) -> str:
    return re.sub(r"([\[\]?*])", r"[\1]", stem)
