"""Spreadsheets (XLSX) for intake reports and findings: sheets of rows under a styled head.

Text that begins like a formula (= + - @) is stored as text, because a spreadsheet must never run what came in with an
imported file. The file appears whole or not at all.
"""

from __future__ import annotations

import io
import math
import re
import shutil
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from ..domain.errors import InputError, MissingLibraryError
from ..domain.local_time import CHINA
from .whole_file import write_whole

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_FORBIDDEN_IN_TITLE = re.compile(r"[\[\]:*?/\\]")
_LONGEST_CELL = 32767
#: what cannot stand in XML as it is
_MARKUP = re.compile("[\x00-\x08\x0b\x0c-\x1f&<>\ufffe\uffff\ud800-\udfff]")
#: what openpyxl writes where the rows of a sheet are to go: one empty row
_NO_ROWS = re.compile(rb'<row r="1"\s*(?:/>|></row>)')
MOST_ROWS = 1_048_576

#: paper by Excel's numbers, and up to how many characters wide a sheet stands upright, or fits on A4 at all
A4, A3 = 9, 8
PORTRAIT, LANDSCAPE = 95.0, 190.0
#: height of a line and of the highest row that Excel knows, in points
LINE, HIGHEST = 14.4, 409.0
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


class Book:
    """A workbook that is being written; made by :func:`writing`."""

    def __init__(self, title: str, author: str) -> None:
        from openpyxl import Workbook

        self._book = Workbook(write_only=True)
        self._book.properties.title = title
        self._book.properties.creator = author
        self._taken: set[str] = set()
        self.pages: list[Page] = []

    def page(self, title: str, columns: Sequence[Column], notes: Sequence[str] = ()) -> Page:
        """Another sheet: title, head and what stands above it. Rows may go to several sheets by turns."""
        made = Page(self._book.create_sheet(sheet_title(title, self._taken)), title, columns, notes)
        self.pages.append(made)
        return made

    def content(self) -> io.BytesIO:
        """The finished file: openpyxl writes all but the rows, which go where it left their place."""
        frame, made = io.BytesIO(), io.BytesIO()
        for page in self.pages:
            page.finish()
        self._book.save(frame)
        places = {f"xl/worksheets/sheet{number}.xml": page for number, page in enumerate(self.pages, 1)}
        with zipfile.ZipFile(frame) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
            for name in source.namelist():
                if name not in places:
                    target.writestr(name, source.read(name))
                    continue
                before, after = _NO_ROWS.split(source.read(name))
                with target.open(name, "w", force_zip64=True) as part:
                    part.write(before)
                    places[name].copy_rows(part)
                    part.write(after)
        return made

    def close(self) -> None:
        """Take the rows off the disk."""
        for page in self.pages:
            page.close()


@contextmanager
def writing(path: Path, title: str = "", author: str = "ZhiWei 治违") -> Iterator[Book]:
    """Write a workbook row by row: rows go to the disk at once, the file appears whole at the end of the block.

    :raises InputError: ``output.not_written`` (folder missing, file open in Excel), ``output.too_many_rows``
    :raises MissingLibraryError: openpyxl is not installed
    """
    try:
        book = Book(title, author)
    except ImportError as error:
        raise MissingLibraryError("library.missing", library="openpyxl", job="spreadsheets") from error
    try:
        yield book
        # In memory first: on a full disk an archive would stay half-written until the interpreter finds it, which
        # then prints a traceback about it.
        content = book.content().getvalue()
    except OSError as error:
        raise InputError("output.not_written", path=str(path), reason=error.strerror or str(error)) from error
    finally:
        book.close()
    write_whole(path, content)


def write_workbook(path: Path, sheets: Iterable[Sheet], title: str = "", author: str = "ZhiWei 治违") -> int:
    """Write a workbook sheet by sheet; returns the number of rows written.

    :raises InputError: as :func:`writing`
    :raises MissingLibraryError: openpyxl is not installed
    """
    with writing(path, title, author) as book:
        for sheet in sheets:
            page = book.page(sheet.title, sheet.columns, sheet.notes)
            for row in sheet.rows:
                page.append(row)
    return sum(page.count for page in book.pages)


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


class Page:
    """A sheet that is being written. Rows are turned into XML here and kept on the disk until the file is made.

    openpyxl makes and checks an object for each cell, which takes ten times as long; styles, widths and everything else
    are its own.

    :ivar count: rows under the head
    """

    def __init__(self, page: Any, title: str, columns: Sequence[Column], notes: Sequence[str]) -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
        from openpyxl.utils import get_column_letter

        self.title, self.count = title, 0
        self._page = page
        self._rows = tempfile.TemporaryFile()  # noqa: SIM115
        self._head_row = len(notes) + 1
        self._most = MOST_ROWS - self._head_row
        letters = [get_column_letter(number) for number in range(1, len(columns) + 1)]
        for letter, column in zip(letters, columns):
            page.column_dimensions[letter].width = column.width or _width(column.head) + 4
        page.freeze_panes = f"A{self._head_row + 1}"
        self._on_paper([page.column_dimensions[letter].width for letter in letters])
        self._wrapped = [(place, column.width) for place, column in enumerate(columns) if column.wrap and column.width]
        thin = Side(style="thin", color="999999")
        border = Border(left=thin, right=thin, top=thin, bottom=thin)
        head = {
            "font": Font(bold=True),
            "fill": PatternFill("solid", fgColor="DDE6F0"),
            "alignment": Alignment(horizontal="center", vertical="center", wrap_text=True),
            "border": border,
        }
        wrapped = {"border": border, "alignment": Alignment(vertical="center", wrap_text=True)}
        plain: dict[str, Any] = {"border": border}
        if any(column.wrap for column in columns):
            plain["alignment"] = Alignment(vertical="center")
        self._cells = [
            _Cells(page, letter, column.number_format, wrapped if column.wrap else plain).cell
            for letter, column in zip(letters, columns)
        ]
        self._last = letters[-1] if letters else ""
        note_cells = _Cells(page, "A", "", {})
        for number, note in enumerate(notes, 1):
            self._write(number, [note_cells.cell(note, number)])
        heads = [_Cells(page, letter, "", head).cell for letter in letters]
        self._write(self._head_row, [cell(c.head, self._head_row) for cell, c in zip(heads, columns)])

    def append(self, row: Sequence[Any]) -> None:
        """Write a row of plain values under the last one.

        :raises InputError: ``output.too_many_rows``
        """
        if self.count == self._most:
            raise InputError("output.too_many_rows", sheet=self.title, limit=self._most)
        self.count += 1
        number = self._head_row + self.count
        lines = max((_lines(row[place], width) for place, width in self._wrapped if place < len(row)), default=1)
        self._write(number, [cell(value, number) for cell, value in zip(self._cells, row)], lines)

    def _write(self, number: int, cells: list[str], lines: int = 1) -> None:
        height = f' ht="{min(LINE * lines, HIGHEST):g}" customHeight="1"' if lines > 1 else ""
        self._rows.write(f'<row r="{number}"{height}>{"".join(cells)}</row>'.encode())

    def _on_paper(self, widths: Sequence[float]) -> None:
        """Print as wide as the paper, the head on every page, the pages counted."""
        page, wide = self._page, sum(widths)
        page.page_setup.orientation = "landscape" if wide > PORTRAIT else "portrait"
        page.page_setup.paperSize = A3 if wide > LANDSCAPE else A4
        page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
        page.sheet_properties.pageSetUpPr.fitToPage = True
        page.print_title_rows = f"{self._head_row}:{self._head_row}"
        page.page_margins.left = page.page_margins.right = 0.4
        page.page_margins.top, page.page_margins.bottom = 0.5, 0.6
        page.oddFooter.center.text = "第&P页　共&N页"

    def finish(self) -> None:
        """Set the filter over the head, which needs to know how many rows there are, and mark the rows' place."""
        if self._last:
            self._page.auto_filter.ref = f"A{self._head_row}:{self._last}{self._head_row + self.count}"
        self._page.append([])

    def copy_rows(self, target: Any) -> None:
        """Write all rows to a binary file."""
        self._rows.seek(0)
        shutil.copyfileobj(self._rows, target, 1 << 20)

    def close(self) -> None:
        """Take the rows off the disk."""
        self._rows.close()


class _Cells:
    """The cells of one column as XML; a style is made once for each number format."""

    def __init__(self, page: Any, letter: str, number_format: str, style: Mapping[str, Any]) -> None:
        from openpyxl.utils.datetime import to_excel

        self._page = page
        self._format = number_format
        self._style = style
        self._known: dict[tuple[str, bool], int] = {}
        self._serial = to_excel
        self._start = f'<c r="{letter}'
        self._text = f'" s="{self._id("General")}" t="inlineStr"><is><t'
        self._blank = f'" s="{self._id("General")}"/>'
        figure = self._id(number_format or "General")
        self._figure, self._empty = f'" s="{figure}"><v>', f'" s="{figure}"/>'
        self._truth = f'" s="{figure}" t="b"><v>'

    def cell(self, value: Any, row: int) -> str:
        """A cell with this value, styled."""
        if type(value) is not str:
            value = plain_value(value)
        if value is None:
            return f"{self._start}{row}{self._empty}"
        if isinstance(value, str):
            return f"{self._start}{row}{self._written(value) if value else self._blank}"
        if isinstance(value, bool):
            return f"{self._start}{row}{self._truth}{value:d}</v></c>"
        if isinstance(value, date):
            default = MINUTE if isinstance(value, datetime) else DAY
            return f'{self._start}{row}" s="{self._id(self._format or default)}"><v>{self._serial(value):.16g}</v></c>'
        return f"{self._start}{row}{self._figure}{value:.16g}</v></c>"

    def _written(self, text: str) -> str:
        start = self._text
        if text.startswith(_FORMULA):
            start = f'" s="{self._id("General", True)}" t="inlineStr"><is><t'
        elif len(text) > 11 and text.isdigit():
            start = f'" s="{self._id("@")}" t="inlineStr"><is><t'
        if len(text) > _LONGEST_CELL or _MARKUP.search(text):
            text = _ILLEGAL.sub("", text)[:_LONGEST_CELL]
            text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
        space = ' xml:space="preserve"' if text != text.strip() else ""
        return f"{start}{space}>{text}</t></is></c>"

    def _id(self, number_format: str, quoted: bool = False) -> int:
        known = self._known.get((number_format, quoted))
        if known is None:
            from openpyxl.cell import WriteOnlyCell

            cell = WriteOnlyCell(self._page)
            cell.number_format = number_format
            for name, value in self._style.items():
                setattr(cell, name, value)
            if quoted:
                cell.quotePrefix = True  # stays text when somebody edits the cell
            known = self._known[(number_format, quoted)] = cell.style_id
        return known


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


def _lines(value: Any, width: float) -> int:
    """Lines that a text takes in a column of so many characters."""
    if not isinstance(value, str) or (len(value) * 2 <= width and "\n" not in value):
        return 1
    return sum(max(1, math.ceil(_width(line) / max(width - 1.0, 1.0))) for line in value.split("\n"))


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
