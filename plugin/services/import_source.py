"""What an import starts from: a file or layer of somebody, its code page and CRS with reasons, and where it lies."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.land.crs import diagnose
from ..domain.progress import Progress, Silent
from ..exchange import guard, vector
from ..exchange.encoding import SAMPLE_BYTES, dbf_code_page, decode
from ..exchange.transform import is_local, same_crs, transform
from . import intake_crs
from .intake import KINDS, LEDGER, PARTY, PHOTO

#: everything that can be imported, in the order of an office's work
JOBS = ("parcel", "zone", "permit", "land_class", "spot", PARTY, PHOTO, LEDGER)
#: code pages that a person may choose
ENCODINGS = ("UTF-8", "GB18030", "BIG5", "CP1252")
#: so many shapes are enough to see where a layer lies
_SHAPES = 600
#: words in the name of a layer that tell what it is
_NAMES: Mapping[str, tuple[str, ...]] = {
    "parcel": ("parcel", "zd", "宗地"),
    "zone": ("zone", "sanqu", "yjjbnt", "stbhhx", "czkfbj", "规划", "分区", "红线"),
    "permit": ("permit", "xk", "许可", "批地", "供地"),
    "land_class": ("dltb", "地类", "land"),
    "spot": ("spot", "tb", "图斑", "jctb", "wf"),
    PARTY: ("party", "dsr", "当事人"),
    LEDGER: ("ledger", "台账", "案件"),
}


@dataclass(frozen=True)
class Encoding:
    """Code page of a file; ``how`` is ``cpg``, ``ldid``, ``bom``, ``sniffed``, ``cpg_wrong``, ``ascii``, ``given``."""

    name: str
    how: str


@dataclass(frozen=True)
class CrsChoice:
    """A CRS that a layer may be in, with the reason.

    :param key: ``declared``, ``assumed`` (that of the workspace), ``proposal``
    :param swap: the axes are exchanged
    :param code: message that says why, empty where nothing speaks against it
    :param refused: the coordinates cannot be in it
    """

    key: str
    crs: str
    swap: bool = False
    code: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    refused: bool = False


@dataclass(frozen=True)
class Source:
    """A file as it was found.

    :param layers: names to choose from, where the file has several and none was named
    :param table: features, None for tables, photos and ledgers
    :param sheet: sheet of a table of parties, or the sheets of a ledger
    :param doubts: what speaks against the CRS as declared: (code, params)
    """

    job: str
    path: str
    name: str
    layer: str = ""
    layers: tuple[str, ...] = ()
    table: FeatureTable | None = None
    sheet: Any = None
    columns: tuple[str, ...] = ()
    count: int = 0
    encoding: Encoding | None = None
    crs: str = ""
    choices: tuple[CrsChoice, ...] = ()
    doubts: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    notes: tuple[tuple[str, Mapping[str, Any]], ...] = ()

    @property
    def ready(self) -> bool:
        """True when a layer is chosen and there is something in it."""
        return self.count > 0


@dataclass(frozen=True)
class Outline:
    """Some shapes of a layer as they came, and some of the workspace: enough to see one beside the other."""

    shapes: np.ndarray
    county: np.ndarray


@dataclass(frozen=True)
class Position:
    """Where a layer lies beside the county, in the workspace's CRS.

    :param shapes: some of its shapes
    :param county: some shapes of the workspace
    :param distance_km: between the two, 0 where they meet; NaN where one of them is empty
    :param bearing: from the county, 0 north, clockwise, in degrees
    """

    shapes: np.ndarray
    county: np.ndarray
    distance_km: float
    bearing: float


def look(
    workspace: Any,
    job: str,
    path: str | Path,
    layer: str = "",
    encoding: str = "",
    table: FeatureTable | None = None,
    progress: Progress | None = None,
) -> Source:
    """Open a file and say what it is; nothing is decided yet.

    :param layer: which one, where the file has several
    :param encoding: code page that the person chose
    :param table: features of a layer that only QGIS can read
    :raises InputError: what is wrong with the file
    """
    progress = progress or Silent()
    plain, named = vector.split_uri(str(path))
    layer = layer or named
    name = Path(plain).name
    if job == PHOTO:
        from ..exchange.photos import photo_files

        files = photo_files(Path(plain))
        if not files:
            raise InputError("photo.none", folder=plain)
        return Source(job, plain, name, count=len(files), columns=tuple(file.name for file in files[:200]))
    if table is None and not Path(plain).exists():
        raise InputError("input.not_found", file=plain)
    address = f"{plain}|layername={layer}" if layer else plain
    try:
        if job == PARTY:
            return _party(address, plain, layer)
        if job == LEDGER:
            return _ledger(workspace, address, plain, layer)
        if job not in KINDS:
            raise InputError("intake.kind", kind=job, kinds=JOBS)
        if table is None:
            table = vector.read(plain, layer=layer, encoding=encoding, progress=progress)
    except InputError as error:
        if error.code == "input.several_layers" and not layer:
            names = tuple(str(item) for item in error.params.get("layers", ()))
            guess = guess_layer(names, job)
            if not guess:
                return Source(job, plain, name, layers=names)
            found = look(workspace, job, plain, guess, encoding, progress=progress)
            return Source(**{**vars(found), "layers": names})
        raise
    choices, doubts = crs_choices(workspace, table)
    told = tuple((code, params) for row, code, params in table.notes if not row)
    return Source(
        job,
        plain,
        name,
        layer or table.name,
        (),
        table,
        None,
        tuple(table.columns),
        len(table),
        Encoding(encoding, "given") if encoding else encoding_of(Path(plain)),
        table.crs,
        choices,
        doubts,
        told,
    )


def guess_layer(names: Sequence[str], job: str) -> str:
    """The layer whose name says that it is what is wanted, empty where none or several do."""
    for word in _NAMES.get(job, ()):
        found = [name for name in names if name.lower() == word] or [name for name in names if word in name.lower()]
        if len(found) == 1:
            return found[0]
        if found:
            return ""
    return ""


def _party(address: str, plain: str, layer: str) -> Source:
    from .parties import table_of

    sheet, _ = table_of(address)
    columns = tuple(name for name in sheet.columns if name)
    return Source(PARTY, address, Path(plain).name, layer or sheet.name, (), None, sheet, columns, len(sheet.rows))


def _ledger(workspace: Any, address: str, plain: str, layer: str) -> Source:
    from ..exchange.ledger_sheet import read_ledgers
    from .ledger_columns import is_known
    from .ledger_plan import HEADS, bare_head

    with workspace.reader() as session:
        named = set(session.settings.get(HEADS, ()))
    sheets = read_ledgers(address, lambda head: is_known(head) or bare_head(head) in named)
    count = sum(len(sheet.rows) for sheet in sheets)
    if not count:
        raise InputError("ledger.no_rows", file=Path(plain).name)
    columns = tuple(dict.fromkeys(column for sheet in sheets for column in sheet.columns))
    name = "、".join(sheet.name for sheet in sheets)
    return Source(LEDGER, address, Path(plain).name, layer or name, (), None, sheets, columns, count)


def encoding_of(path: Path) -> Encoding | None:
    """Code page of a shapefile, a DBF table or a text file, and how it was told; None for all others."""
    suffix = path.suffix.lower()
    if suffix in (".csv", ".txt") and path.is_file():
        with path.open("rb") as stream:
            sample = stream.read(SAMPLE_BYTES)
        _, codec = decode(sample)
        if codec == "utf-8-sig":
            return Encoding("UTF-8", "bom")
        return Encoding(codec.upper(), "ascii" if sample.isascii() else "sniffed")
    if suffix not in (".shp", ".dbf"):
        return None
    table = path if suffix == ".dbf" else guard.companion(path, ".dbf")
    if table is None:
        return None
    cpg = guard.companion(table, ".cpg")
    with table.open("rb") as stream:
        beginning = stream.read(SAMPLE_BYTES)
    page = dbf_code_page(beginning, decode(cpg.read_bytes()[:200])[0] if cpg else "")
    return Encoding(page.gdal, "ascii" if page.ascii else page.how)


def crs_choices(
    workspace: Any, table: FeatureTable
) -> tuple[tuple[CrsChoice, ...], tuple[tuple[str, Mapping[str, Any]], ...]]:
    """The CRS that a layer may be in, the likely one first, and what speaks against the declared one.

    The likely one is what :func:`.intake.prepare` takes by itself or after its proposal was accepted.
    """
    bounds = intake_crs._bounds(table.geometry)
    target = workspace.crs
    if bounds is None:
        crs = table.crs or target
        return (CrsChoice("declared" if table.crs else "assumed", crs),), ()
    with workspace.reader() as reader:
        near = intake_crs.whereabouts(reader, target)
    declared = "" if not table.crs or is_local(table.crs) else table.crs
    found = diagnose(bounds, declared, near=near)
    doubts = tuple((item.code, item.params) for item in found)
    made: list[CrsChoice] = []
    if declared:
        certain = next((item for item in found if item.certain), None)
        against = certain or (found[0] if found else None)
        code, params = (against.code, against.params) if against else ("", {})
        made.append(CrsChoice("declared", declared, False, code, params, certain is not None))
        likely_first = certain is not None
    elif not any(item.certain for item in diagnose(bounds, target, near=near)):
        made.append(CrsChoice("assumed", target, False, "crs.assumed", {"crs": target}))
        likely_first = False
    else:
        likely_first = True
    for item in found:
        if item.crs and (item.crs, item.swap) not in [(choice.crs, choice.swap) for choice in made]:
            choice = CrsChoice("proposal", item.crs, item.swap, item.code, item.params)
            made.insert(0 if likely_first and item.certain else len(made), choice)
    return tuple(made), doubts


def outline(workspace: Any, table: FeatureTable) -> Outline:
    """What :func:`position` moves about; read once, because a county is large."""
    present = np.flatnonzero(~(shapely.is_missing(table.geometry) | shapely.is_empty(table.geometry)))
    step = max(1, len(present) // _SHAPES)
    shapes = table.geometry[present[::step]]
    boxes = shapely.bounds(shapes)
    return Outline(shapes[np.isfinite(boxes).all(axis=1)] if len(shapes) else shapes, _county(workspace))


def position(workspace: Any, seen: Outline, crs: str, swap: bool = False) -> Position:
    """Where a layer would lie with a CRS.

    :param swap: exchange the axes first
    """
    shapes, county = seen.shapes, seen.county
    if swap:
        shapes = shapely.transform(shapes, lambda points: points[:, ::-1])
    if crs and not is_local(crs) and not same_crs(crs, workspace.crs):
        shapes = transform(shapely.force_2d(shapes), crs, workspace.crs)
    boxes = shapely.bounds(shapes)
    shapes = shapes[np.isfinite(boxes).all(axis=1)] if len(shapes) else shapes
    if not len(shapes) or not len(county):
        return Position(shapes, county, math.nan, math.nan)
    here, there = shapely.total_bounds(county), shapely.total_bounds(shapes)
    gap = shapely.distance(shapely.box(*here), shapely.box(*there))
    east = (there[0] + there[2] - here[0] - here[2]) / 2
    north = (there[1] + there[3] - here[1] - here[3]) / 2
    return Position(shapes, county, float(gap) / 1000, math.degrees(math.atan2(east, north)) % 360)


def _county(workspace: Any) -> np.ndarray:
    """Some shapes of the workspace, enough to know the county by them."""
    with workspace.reader() as reader:
        for repository in (reader.parcels, reader.zones, reader.spots):
            count = repository.count()
            if count:
                step = max(1, count // _SHAPES)
                found = repository.read(columns=[], where=f"fid % {int(step)} = 0").geometry
                found = found[~shapely.is_missing(found)]
                if len(found):
                    return np.asarray(found)
    return np.empty(0, dtype=object)
