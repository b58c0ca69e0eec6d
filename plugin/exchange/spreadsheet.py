"""Tables of other people: XLSX by openpyxl, CSV in any code page, attribute tables of vector files."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..domain.errors import InputError, MissingLibraryError
from .guard import refuse_empty

MAX_ROWS = 200_000
#: a cell with a formula, which stands before its value
_CELL = re.compile(rb"<c\b([^>]*[^/>])>\s*(<f\b.*?)</c>", re.DOTALL)


@dataclass(frozen=True)
class Sheet:
    """One table.

    :param rows: (row number in the source, column name to value)
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, Any]], ...]


def read_sheets(path: str | Path) -> list[Sheet]:
    """All tables of a file; ``path|layername=NAME`` for a table of a database.

    :raises InputError: with file and reason
    :raises MissingLibraryError: an XLSX without openpyxl
    """
    text = str(path)
    file = Path(text.split("|")[0])
    if not file.exists():
        raise InputError("input.not_found", file=str(file))
    suffix = file.suffix.lower()
    if suffix in (".xlsx", ".xlsm"):
        return _workbook(file)
    if suffix in (".xls", ".et", ".wps"):
        raise InputError("sheet.old_format", file=file.name)
    if suffix in (".csv", ".txt", ".tsv"):
        from .csv_layer import rows_of

        names, rows = rows_of(file)
        return [_sheet(file.stem, names, rows)]
    from .vector import read

    table = read(text)
    names = list(table.columns)
    lists = [table.columns[name].tolist() for name in names]
    numbers = table.row_numbers().tolist()
    return [_sheet(table.name, names, list(zip(numbers, zip(*lists))) if lists else [])]


def open_workbook(file: Path, whole: bool = False) -> Any:
    """The XLSX workbook with the values that its formulas had when it was saved.

    :param whole: everything at once, which merged cells need
    :raises InputError: ``input.not_found``, ``input.empty``, ``sheet.damaged``
    :raises MissingLibraryError: without openpyxl
    """
    try:
        import openpyxl
    except ImportError as error:
        raise MissingLibraryError("library.missing", library="openpyxl") from error
    if not file.exists():
        raise InputError("input.not_found", file=str(file))
    refuse_empty(file)
    try:
        book = openpyxl.load_workbook(file, read_only=not whole, data_only=True)
        unsaved = _unsaved_formula(file)
    except Exception as error:  # a damaged workbook raises whatever the part of openpyxl that met it raises
        raise InputError("sheet.damaged", file=file.name) from error
    if unsaved:
        book.close()
        raise InputError("sheet.formula", file=file.name, sheet=unsaved[0], cell=unsaved[1])
    return book


def _unsaved_formula(file: Path) -> tuple[str, str] | None:
    """Sheet and cell of the first formula whose value was not saved: read as it is, the cell would be empty.

    Programs write such workbooks; Excel and WPS keep the value beside the formula.
    """
    import openpyxl

    with zipfile.ZipFile(file) as packed:
        cells = {}
        for name in packed.namelist():
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                text = packed.read(name)
                found = next(filter(None, map(_without_value, _CELL.finditer(text))), "")
                if found:
                    cells[name] = found
    if not cells:
        return None
    book = openpyxl.load_workbook(file, read_only=True)
    try:
        titles = {sheet._worksheet_path.lstrip("/"): sheet.title for sheet in book.worksheets}
    finally:
        book.close()
    name = next((name for name in titles if name in cells), next(iter(cells)))
    return titles.get(name, Path(name).stem), cells[name]


def _without_value(cell: re.Match[bytes]) -> str:
    """Address of a cell with a formula and no value; an empty text is a value."""
    head, inside = cell[1], cell[2]
    if re.search(rb"<(?:v|is|t)[^>]*>[^<]", inside) or b't="str"' in head:
        return ""
    address = re.search(rb'\br="([A-Z]+\d+)"', head)
    return address[1].decode() if address else "?"


def _workbook(file: Path) -> list[Sheet]:
    book = open_workbook(file)
    sheets = []
    try:
        for sheet in book.worksheets:
            lines = []
            for number, row in enumerate(sheet.iter_rows(values_only=True), start=1):
                if number > MAX_ROWS:
                    raise InputError("sheet.too_long", file=file.name, sheet=sheet.title, rows=MAX_ROWS)
                if any(value not in (None, "") for value in row):
                    lines.append((number, row))
            if lines:
                names = ["" if value is None else str(value) for value in lines[0][1]]
                sheets.append(_sheet(sheet.title, names, lines[1:]))
    finally:
        book.close()
    return sheets


def _sheet(title: str, names: Sequence[str], lines: Sequence[tuple[int, Sequence[Any]]]) -> Sheet:
    columns = tuple(name.strip().lstrip("\ufeff") for name in names)
    rows = []
    for number, values in lines:
        row = {name: clean(value) for name, value in zip(columns, values) if name}
        rows.append((int(number), row))
    return Sheet(title, columns, tuple(rows))


def clean(value: Any) -> Any:
    """A cell's value: no blanks around text, nothing for an empty one, whole floats as whole numbers."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, float):
        return None if value != value else int(value) if value.is_integer() else value
    return value
