"""Any vector layer that QGIS or OGR opens, as a FeatureTable: a file, an archive, a layer in a file, a QGIS layer.

Beyond what OGR does: GBK attributes without a code page, archives with Chinese names, XML bombs and lying counts
refused, curves and surfaces made plain, closed polylines of drawings taken as areas, and words for what is missing.
"""

from __future__ import annotations

import re
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely
from osgeo import gdal

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.progress import Progress, Silent, check
from . import coordinate_text, csv_layer, gpkg_read, guard
from .encoding import SAMPLE_BYTES, CodePage, dbf_code_page, decode, sniff
from .ogr_read import Messages, Note, as_array, geometries_from_wkb, joined, polygon_layers, read_layer

SILENT: Progress = Silent()
DRAWINGS = (".dxf", ".kml")
DATABASES = (".gpkg", ".gdb", ".sqlite", ".db")
#: what drivers say, once for each row, when a file ends before its rows do
_CUT_SHORT = re.compile(r"Error in f(read|seek)\(\)|[Ff]ailed to (read|seek)|corrupted|truncated")


def read(
    path: str | Path,
    *,
    layer: str = "",
    columns: Optional[Sequence[str]] = None,
    encoding: str = "",
    progress: Progress = SILENT,
) -> FeatureTable:
    """Read a layer of a file.

    :param path: file or folder (.gdb); ``path|layername=NAME`` names the layer
    :param layer: name of the layer where the file has several
    :param columns: the attributes wanted, all by default
    :param encoding: code page of a shapefile, a DBF table or a text file, over what its bytes tell
    :raises InputError: with the file and the reason: missing, damaged, several layers, no layer, unsafe
    """
    plain, named = split_uri(str(path))
    layer = layer or named
    file = Path(plain)
    if not file.exists():
        raise InputError("input.not_found", file=plain)
    guard.refuse_empty(file)
    if file.suffix.lower() == ".dwg":
        raise InputError("input.dwg", file=file.name)
    if file.suffix.lower() in guard.CLOSED_ARCHIVES:
        raise InputError("input.archive_kind", file=file.name)
    if guard.is_archive(file):
        return _read_archive(file, layer, columns, progress, encoding)
    if file.is_dir() and file.suffix.lower() != ".gdb":
        found = guard.datasets(file)
        file = _only(found, file.name, layer)
    return _read_file(file, layer, columns, progress, encoding)


def split_uri(text: str) -> tuple[str, str]:
    """Path and layer name of a QGIS data source text."""
    path, *parts = text.split("|")
    for part in parts:
        key, _, value = part.partition("=")
        if key.lower() == "layername":
            return path, value.strip("\"'")
    return path, ""


def _read_archive(
    file: Path, layer: str, columns: Optional[Sequence[str]], progress: Progress, encoding: str = ""
) -> FeatureTable:
    with tempfile.TemporaryDirectory(prefix="zhiwei-") as folder:
        found = guard.unpack(file, Path(folder))
        member = _only(found, file.name, layer)
        wanted = "" if member.stem == layer else layer
        table = _read_file(member, wanted, columns, progress, encoding)
    return FeatureTable(table.geometry, table.columns, table.crs, table.name, str(file), table.rows, table.notes)


def _only(found: Sequence[Path], name: str, layer: str) -> Path:
    """The one data set that is meant.

    :raises InputError: ``input.no_layers`` or ``input.several_layers``
    """
    if not found:
        raise InputError("input.no_layers", file=name)
    named = [item for item in found if item.stem == layer or item.name == layer]
    if len(named) == 1 or len(found) == 1:
        return (named or list(found))[0]
    raise InputError("input.several_layers", file=name, layers=[item.stem for item in found])


def _read_file(
    file: Path, layer: str, columns: Optional[Sequence[str]], progress: Progress, encoding: str = ""
) -> FeatureTable:
    suffix = file.suffix.lower()
    if suffix in guard.XML_SUFFIXES:
        guard.refuse_entities(file)
    if suffix == ".csv":
        return csv_layer.read(file, encoding)
    if suffix == ".txt":
        with file.open("rb") as stream:
            beginning = stream.read(20_000)
        return (
            coordinate_text.read(file)
            if coordinate_text.is_coordinate_text(beginning)
            else csv_layer.read(file, encoding)
        )
    if suffix == ".gpkg":
        plain = _read_plain_geopackage(file, layer, columns)
        if plain is not None:
            return plain
    notes: list[Note] = []
    options = [f"ENCODING={encoding}"] if encoding and suffix in (".shp", ".dbf") else _open_options(file, notes)
    with Messages() as messages, _drawing_encoding(file):
        try:
            dataset = gdal.OpenEx(str(file), gdal.OF_VECTOR | gdal.OF_READONLY, open_options=options)
        except RuntimeError as error:
            messages.errors.append(str(error))
            dataset = None
        if dataset is None:
            if not messages.errors:
                raise InputError("input.unknown_format", file=file.name)
            raise InputError("input.not_readable", source=file.name, reason=_short("; ".join(messages.errors), file))
        table = _from_dataset(dataset, file, layer, columns, progress)
    if messages.errors and not len(table):
        raise InputError("input.not_readable", source=file.name, reason=_short("; ".join(messages.errors), file))
    cut = [text for text in messages.errors if _CUT_SHORT.search(text)]
    if cut:
        notes.append((0, "input.cut_short", {"file": file.name}))
    notes.extend((0, "input.driver_says", {"text": _short(text, file)}) for text in messages.errors if text not in cut)
    if not table.crs and suffix not in (".dbf",):
        notes.append((0, "input.no_crs", {"file": file.name}))
    return FeatureTable(
        table.geometry, table.columns, table.crs, table.name, str(file), table.rows, (*notes, *table.notes)
    )


def _read_plain_geopackage(file: Path, layer: str, columns: Optional[Sequence[str]]) -> Optional[FeatureTable]:
    """The only or the named polygon layer by the fast way; None for what it does not know (curves, odd files)."""
    try:
        names = [info.name for info in gpkg_read.layers(file)]
        name = layer or (names[0] if len(names) == 1 else "")
        if name not in names:
            return None
        kind, types = _described(file, name)
        if kind not in ("POLYGON", "MULTIPOLYGON"):
            return None
        table = gpkg_read.read_layer(file, name, columns)
    except (InputError, sqlite3.Error, shapely.errors.ShapelyError, ValueError):
        return None
    if not table.crs or not len(table):
        return None
    arrays = {key: _with_days(values, types.get(key, "")) for key, values in table.columns.items()}
    return FeatureTable(table.geometry, arrays, table.crs, table.name, str(file), table.rows, table.notes)


def _described(file: Path, name: str) -> tuple[str, dict[str, str]]:
    """Geometry type and declared column types of a layer."""
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        kind = connection.execute(
            "SELECT geometry_type_name FROM gpkg_geometry_columns WHERE table_name = ?", (name,)
        ).fetchone()
        rows = connection.execute("SELECT name, type FROM pragma_table_info(?)", (name,)).fetchall()
    return str(kind[0]).upper() if kind else "", {str(column): str(kept).upper() for column, kept in rows}


def _with_days(values: np.ndarray, kind: str) -> np.ndarray:
    """A column as OGR would hand it out: days and instants for the text that the file keeps."""
    if kind not in ("DATE", "DATETIME"):
        return as_array(values.tolist()) if values.dtype == object else values
    made = np.empty(len(values), dtype=object)
    made[:] = [_moment_of(value, kind) for value in values.tolist()]
    return made


def _moment_of(value: Any, kind: str) -> Any:
    if not isinstance(value, str):
        return None
    try:
        if kind == "DATE":
            return date.fromisoformat(value[:10])
        return datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        return None


@contextmanager
def _drawing_encoding(file: Path) -> Iterator[None]:
    """Text of drawings in the code page of its bytes: the one in their header is often wrong."""
    if file.suffix.lower() != ".dxf":
        yield
        return
    with file.open("rb") as stream:
        sample = stream.read(SAMPLE_BYTES)
    before = gdal.GetThreadLocalConfigOption("DXF_ENCODING")
    if not sample.isascii():
        gdal.SetThreadLocalConfigOption("DXF_ENCODING", CodePage(sniff(sample.splitlines()), "sniffed").gdal)
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("DXF_ENCODING", before)


def _short(text: str, file: Path) -> str:
    """A driver's message without the folder, which may be a temporary one."""
    return text.replace(str(file.parent) + "/", "").replace(str(file.parent) + "\\", "")[:500]


def _from_dataset(
    dataset: Any, file: Path, layer: str, columns: Optional[Sequence[str]], progress: Progress
) -> FeatureTable:
    drawing = file.suffix.lower() in DRAWINGS

    def table_of(item: Any) -> FeatureTable:
        keyed = file.suffix.lower() in DATABASES
        return read_layer(item, source=str(file), columns=columns, close_lines=drawing, keyed=keyed, progress=progress)

    if layer:
        chosen = dataset.GetLayerByName(layer)
        if chosen is None:
            names = [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
            raise InputError("input.no_layer_named", file=file.name, layer=layer, layers=names)
        return table_of(chosen)
    if dataset.GetLayerCount() == 0:
        raise InputError("input.no_layers", file=file.name)
    candidates = list(polygon_layers(dataset))
    if not candidates and dataset.GetLayerCount() == 1:
        candidates = [dataset.GetLayer(0)]
    if not candidates:
        candidates = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    if len(candidates) > 1 and not drawing:
        raise InputError("input.several_layers", file=file.name, layers=[item.GetName() for item in candidates])
    tables = [table_of(item) for item in candidates]
    return joined(tables) if any(len(table) for table in tables) else tables[0]


def _open_options(file: Path, notes: list[Note]) -> list[str]:
    """The code page of shapefiles and DBF tables, told from their bytes; notes on what is missing beside them."""
    suffix = file.suffix.lower()
    if suffix not in (".shp", ".dbf"):
        return []
    table = file if suffix == ".dbf" else guard.companion(file, ".dbf")
    if table is None:
        notes.append((0, "input.no_dbf", {"file": file.name}))
        return []
    if suffix == ".shp" and guard.companion(file, ".shx") is None:
        raise InputError("input.no_shx", file=file.name)
    cpg = guard.companion(table, ".cpg")
    with table.open("rb") as stream:
        beginning = stream.read(SAMPLE_BYTES)
    declared = decode(cpg.read_bytes()[:200])[0] if cpg else ""
    page = dbf_code_page(beginning, declared)
    if page.how != "cpg" and page.name != "utf-8" and not page.ascii:
        notes.append((0, f"encoding.{page.how}", {"file": table.name, "encoding": page.gdal}))
    return [f"ENCODING={page.gdal}"]


def from_source(
    source: Any, columns: Optional[Sequence[str]] = None, progress: Optional[Progress] = None
) -> FeatureTable:
    """A QgsFeatureSource or QgsVectorLayer in the thread that may read it.

    A file-based layer without edits, filter or joins is read straight from its file.

    :raises CancelledError: when the person pressed cancel
    """
    progress = progress or Silent()
    from qgis.core import QgsFeatureRequest, QgsVectorLayer

    if isinstance(source, QgsVectorLayer) and _is_plain_file(source):
        try:
            return read(source.source(), columns=columns, progress=progress)
        except InputError:
            pass  # what OGR alone cannot open goes through QGIS
    names = [field.name() for field in source.fields()]
    wanted = [(index, name) for index, name in enumerate(names) if columns is None or name in columns]
    request = QgsFeatureRequest().setSubsetOfAttributes([index for index, _ in wanted])
    blobs: list[Optional[bytes]] = []
    rows: list[int] = []
    values: list[list[Any]] = [[] for _ in wanted]
    total = source.featureCount()
    for feature in source.getFeatures(request):
        rows.append(feature.id())
        blobs.append(bytes(feature.geometry().asWkb().data()) if feature.hasGeometry() else None)
        attributes = feature.attributes()
        for store, (index, _) in zip(values, wanted):
            store.append(_python_value(attributes[index]))
        if len(rows) % 20_000 == 0:
            check(progress)
            progress.report(min(len(rows) / total, 1.0) if total > 0 else 0.5, "input.reading", rows=len(rows))
    notes: list[Note] = []
    numbers = np.array(rows, dtype=np.int64)
    geometry = geometries_from_wkb(blobs, numbers, notes)
    arrays = {name: as_array(store) for (_, name), store in zip(wanted, values)}
    crs = source.sourceCrs()
    text = (crs.authid() or crs.toWkt()) if crs.isValid() else ""
    return FeatureTable(geometry, arrays, text, source.sourceName(), source.sourceName(), numbers, tuple(notes))


def _is_plain_file(layer: Any) -> bool:
    if layer.providerType() != "ogr" or layer.isModified() or layer.subsetString() or layer.vectorJoins():
        return False
    path, _ = split_uri(layer.source())
    return (
        Path(path).exists() and not layer.expressionFields()
        if hasattr(layer, "expressionFields")
        else Path(path).exists()
    )


def _python_value(value: Any) -> Any:
    """A Qt value as Python has it."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    for method in ("toPyDate", "toPyDateTime", "toPyTime"):
        if hasattr(value, method):
            return getattr(value, method)()
    return value
