"""Spreadsheets (XLSX) for intake reports and findings: sheets of rows under a styled head.

Text that begins like a formula (= + - @) is stored as text, because a spreadsheet must never run what came in with an
imported file. The file appears whole or not at all.
"""

from __future__ import annotations

import io
import math
import os
import re
import tempfile
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from ..domain.errors import InputError, MissingLibraryError
from ..domain.local_time import CHINA

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_FORBIDDEN_IN_TITLE = re.compile(r"[\[\]:*?/\\]")
_LONGEST_CELL = 32767
MOST_ROWS = 1_048_576

AREA = "#,##0.00"
MU = "#,##0.0000"
PERCENT = "0.00%"
DAY = "yyyy-mm-dd"
MINUTE = "yyyy-mm-dd hh:mm"


@dataclass(frozen=True)
class Column:
    """A column: head, width in characters (0 finds it from the head), number format, wrapped or not."""

    head: str
    width: float = 0.0
    number_format: str = ""
    wrap: bool = False


@dataclass(frozen=True)
class Sheet:
    """A sheet: title, columns, rows of plain values. ``notes`` stand above the head."""

    title: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Any]]
    notes: Sequence[str] = field(default_factory=tuple)


def write_workbook(path: Path, sheets: Sequence[Sheet], title: str = "", author: str = "ZhiWei 治违") -> int:
    """Write a workbook; returns the number of rows written.

    :raises InputError: ``output.not_writable`` (folder missing, file open in Excel), ``output.too_many_rows``
    :raises MissingLibraryError: openpyxl is not installed
    """
    try:
        from openpyxl import Workbook
    except ImportError as error:
        raise MissingLibraryError("library.missing", library="openpyxl", job="spreadsheets") from error
    # Rows are read to the end first: a source that fails must not leave a half-written sheet behind.
    filled = [(sheet, list(sheet.rows)) for sheet in sheets]
    for sheet, rows in filled:
        limit = MOST_ROWS - len(sheet.notes) - 1
        if len(rows) > limit:
            raise InputError("output.too_many_rows", sheet=sheet.title, limit=limit)
    path = Path(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".xlsx")
        os.close(handle)
        try:
            book = Workbook(write_only=True)
            book.properties.title = title
            book.properties.creator = author
            taken: set[str] = set()
            for sheet, rows in filled:
                _write_sheet(book, sheet, rows, taken)
            # In memory first: on a full disk openpyxl would leave its half-written archive to the interpreter, which
            # then prints a traceback about it.
            content = io.BytesIO()
            book.save(content)
            Path(temporary).write_bytes(content.getvalue())
            Path(temporary).replace(path)
        finally:
            Path(temporary).unlink(missing_ok=True)
    except OSError as error:
        raise InputError("output.not_writable", path=str(path), reason=error.strerror or str(error)) from error
    return sum(len(rows) for _, rows in filled)


def sheet_title(text: str, taken: set[str]) -> str:
    """Return a title that Excel accepts: at most 31 characters, none of ``[]:*?/\\``, no other sheet's title."""
    base = _FORBIDDEN_IN_TITLE.sub("_", _ILLEGAL.sub("", text)).strip().strip("'") or "Sheet"
    title, number = base[:31], 2
    while title.lower() in taken:
        suffix = f"_{number}"
        title = base[: 31 - len(suffix)] + suffix
        number += 1
    taken.add(title.lower())
    return title


def _write_sheet(book: Any, sheet: Sheet, rows: list[Sequence[Any]], taken: set[str]) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    page = book.create_sheet(sheet_title(sheet.title, taken))
    for number, column in enumerate(sheet.columns, 1):
        page.column_dimensions[get_column_letter(number)].width = column.width or _width(column.head) + 4
    head_row = len(sheet.notes) + 1
    page.freeze_panes = f"A{head_row + 1}"
    thin = Side(style="thin", color="999999")
    border = Border(left=thin, right=thin, top=thin, bottom=thin)
    note_cells = _Cells(page)
    for note in sheet.notes:
        page.append([note_cells.holding(note)])
    head = {
        "font": Font(bold=True),
        "fill": PatternFill("solid", fgColor="DDE6F0"),
        "alignment": Alignment(horizontal="center", vertical="center", wrap_text=True),
        "border": border,
    }
    page.append([_Cells(page, **head).holding(column.head) for column in sheet.columns])
    wrapped = {"border": border, "alignment": Alignment(vertical="top", wrap_text=True)}
    columns = [
        _Cells(page, column.number_format, **(wrapped if column.wrap else {"border": border}))
        for column in sheet.columns
    ]
    for row in rows:
        page.append([cells.holding(value) for cells, value in zip(columns, row)])
    if sheet.columns:
        page.auto_filter.ref = f"A{head_row}:{get_column_letter(len(sheet.columns))}{head_row + len(rows)}"


class _Cells:
    """The cells of one column, one for each number format: giving every cell its own style takes minutes.

    A cell is written when its row is appended, and may then hold the value of the next row.
    """

    def __init__(self, page: Any, number_format: str = "", **style: Any) -> None:
        self._page = page
        self._format = number_format
        self._style = style
        self._known: dict[tuple[str, bool], Any] = {}

    def holding(self, value: Any) -> Any:
        """A cell with this value, styled; good until the next value."""
        value = plain_value(value)
        told, quoted = "General", False
        if isinstance(value, str):
            quoted = value.startswith(_FORMULA)
            told = "@" if value.isdigit() and len(value) > 11 else "General"
        elif self._format:
            told = self._format
        elif isinstance(value, datetime):
            told = MINUTE
        elif isinstance(value, date):
            told = DAY
        cell = self._known.get((told, quoted))
        if cell is None:
            cell = self._known[(told, quoted)] = self._cell(told, quoted)
        cell.value = value
        if quoted:
            cell.data_type = "s"
        return cell

    def _cell(self, number_format: str, quoted: bool) -> Any:
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(self._page)
        cell.number_format = number_format
        for name, value in self._style.items():
            setattr(cell, name, value)
        if quoted:
            cell.quotePrefix = True  # stays text when somebody edits the cell
        return cell


def plain_value(value: Any) -> Any:
    """Turn a value into one that a cell can hold: instants in Beijing time, no control characters, no NaN."""
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, Decimal):
        return float(value) if value.is_finite() else None
    if isinstance(value, datetime):
        return value.astimezone(CHINA).replace(tzinfo=None) if value.tzinfo is not None else value
    if isinstance(value, date):
        return value
    if hasattr(value, "item") and getattr(value, "shape", None) == ():
        return plain_value(value.item())
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return _ILLEGAL.sub("", str(value))[:_LONGEST_CELL]


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
