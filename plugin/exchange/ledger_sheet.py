"""Ledgers (台账) as offices keep them in Excel: titles, merged heads of several rows, merged cells, sums, footers.

A head of two rows becomes one name per column: ``立案`` over ``文号`` and ``日期`` are ``立案·文号`` and ``立案·日期``.
A case that takes several rows under one merged number is handed out as one row with its continuations.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from ..domain.errors import InputError
from .mapping import plain
from .spreadsheet import MAX_ROWS, clean, open_workbook, read_sheets

#: between the levels of a head
LEVEL = "·"
_HEAD_ROWS = 20
_FEWEST = 3
_FOOT = re.compile(r"^(合计|小计|总计|累计|共计|制表|填表|填报|审核|审批|负责人|注[:：]|说明[:：]|备注[:：]|统计)")
_KEYS = ("案件编号", "案号", "案件号", "序号", "编号", "no", "no.")


@dataclass(frozen=True)
class LedgerRow:
    """One case of a ledger.

    :param number: row in the file
    :param values: column to value
    :param more: rows that belong to the same case (further parties): row number and values
    """

    number: int
    values: dict[str, Any]
    more: tuple[tuple[int, dict[str, Any]], ...] = ()


@dataclass(frozen=True)
class LedgerSheet:
    """One sheet with its columns in order."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[LedgerRow, ...]


def read_ledgers(path: str | Path, known: Callable[[str], bool]) -> list[LedgerSheet]:
    """The sheets of a file that hold a ledger, empty ones left out.

    :param known: whether a head means something to us; finds the rows of the head
    :raises InputError: ``ledger.no_head`` when no sheet has a head, ``sheet.old_format``, ``sheet.damaged``
    :raises MissingLibraryError: an XLSX without openpyxl
    """
    file = Path(str(path).split("|")[0])
    if file.suffix.lower() not in (".xlsx", ".xlsm"):
        found = [_plain_sheet(sheet) for sheet in read_sheets(path) if sheet.rows]
    else:
        found = [sheet for sheet in (_sheet(grid, known) for grid in _grids(file)) if sheet is not None]
    if not found:
        raise InputError("ledger.no_head", file=file.name)
    return [sheet for sheet in found if sheet.rows]


def _plain_sheet(sheet: Any) -> LedgerSheet:
    rows = tuple(LedgerRow(number, values) for number, values in sheet.rows if any(_filled(v) for v in values.values()))
    return LedgerSheet(sheet.name, tuple(name for name in sheet.columns if name), rows)


@dataclass
class _Grid:
    """Cells of a sheet with merged ones filled.

    :param above: (row, column) of a merged cell that is not its first row, to that first row
    """

    name: str
    rows: dict[int, list[Any]]
    above: dict[tuple[int, int], int]
    wide: dict[tuple[int, int], int]


def _grids(file: Path) -> list[_Grid]:
    book = open_workbook(file, whole=True)
    try:
        return [_grid(sheet, file) for sheet in book.worksheets if sheet.sheet_state == "visible"]
    finally:
        book.close()


def _grid(sheet: Any, file: Path) -> _Grid:
    if sheet.max_row > MAX_ROWS:
        raise InputError("sheet.too_long", file=file.name, sheet=sheet.title, rows=MAX_ROWS)
    rows = {number: list(values) for number, values in enumerate(sheet.iter_rows(values_only=True), start=1)}
    above: dict[tuple[int, int], int] = {}
    wide: dict[tuple[int, int], int] = {}
    for area in sheet.merged_cells.ranges:
        value = rows.get(area.min_row, [None] * area.max_col)[area.min_col - 1]
        for number in range(area.min_row, area.max_row + 1):
            row = rows.get(number)
            if row is None:
                continue
            for column in range(area.min_col - 1, min(area.max_col, len(row))):
                row[column] = value
                if number > area.min_row:
                    above[number, column] = area.min_row
                if area.max_col > area.min_col:
                    wide[number, column] = area.max_col - area.min_col + 1
    return _Grid(sheet.title, rows, above, wide)


def _sheet(grid: _Grid, known: Callable[[str], bool]) -> LedgerSheet | None:
    head = _head(grid, known)
    if head is None:
        return None
    columns = _columns(grid, head)
    keys = [position for position, name in enumerate(columns) if plain(name.split(LEVEL)[-1]) in _KEYS]
    last = [_text(value) for value in grid.rows[head[-1]]]
    rows: list[LedgerRow] = []
    places: dict[int, int] = {}
    for number in sorted(grid.rows):
        values = grid.rows[number]
        if number <= head[-1] or not _is_case(values, last):
            continue
        named = {name: clean(value) for name, value in zip(columns, values) if name}
        first = next((grid.above[number, key] for key in keys if (number, key) in grid.above), 0)
        if first in places:
            owner = rows[places[first]]
            rows[places[first]] = LedgerRow(owner.number, owner.values, (*owner.more, (number, named)))
            continue
        places[number] = len(rows)
        rows.append(LedgerRow(number, named))
    return LedgerSheet(grid.name, tuple(dict.fromkeys(name for name in columns if name)), tuple(rows))


def _head(grid: _Grid, known: Callable[[str], bool]) -> list[int] | None:
    """Numbers of the rows that make the head; None where there is none."""
    for number in sorted(grid.rows)[:_HEAD_ROWS]:
        names = {_text(value) for value in grid.rows[number]} - {""}
        if len([name for name in names if known(name)]) < _FEWEST:
            continue
        rows = [number]
        while _goes_on(grid, rows):
            rows.append(rows[-1] + 1)
        return rows
    return None


def _goes_on(grid: _Grid, head: Sequence[int]) -> bool:
    """True if the next row is part of the head: a cell of the head reaches into it, or a group lacks its parts."""
    following = grid.rows.get(head[-1] + 1)
    if following is None or len(head) >= 4:
        return False
    reaching = any(
        grid.above.get((head[-1] + 1, column), 0) in head and not _is_group(grid, head[-1] + 1, column)
        for column in range(len(following))
    )
    parts = [
        _text(following[column])
        for column in range(len(following))
        if grid.wide.get((head[-1], column)) and _text(grid.rows[head[-1]][column])
    ]
    filled = [part for part in parts if part]
    return reaching or (len(filled) >= 2 and not any(re.search(r"\d", part) for part in filled))


def _is_group(grid: _Grid, number: int, column: int) -> bool:
    return (number, column) in grid.wide


def _columns(grid: _Grid, head: Sequence[int]) -> list[str]:
    width = max(len(grid.rows[number]) for number in head)
    names = []
    taken: set[str] = set()
    for column in range(width):
        levels: list[str] = []
        for number in head:
            row = grid.rows[number]
            text = _text(row[column]) if column < len(row) else ""
            if text and (not levels or levels[-1] != text):
                levels.append(text)
        name, base, times = LEVEL.join(levels), LEVEL.join(levels), 2
        while name and name in taken:
            name, times = f"{base} ({times})", times + 1
        taken.add(name)
        names.append(name)
    return names


def _is_case(values: Sequence[Any], head: Sequence[str]) -> bool:
    """False for empty rows, sums, footers, the row of column numbers and a head that is printed again."""
    filled = [value for value in values if _filled(value)]
    if not filled:
        return False
    texts = [_text(value) for value in values]
    first = re.sub(r"\s", "", next(text for text in texts if text))
    if _FOOT.match(first) or (len(set(map(str, filled))) == 1 and len(filled) > 2):
        return False
    numbers = [re.sub(r"[()（）]", "", text) for text in texts if text]
    if len(numbers) > 3 and all(text.isdigit() or text in "甲乙丙丁" for text in numbers):
        counted = [int(text) for text in numbers if text.isdigit()]
        if all(b - a == 1 for a, b in zip(counted, counted[1:])):
            return False
    return sum(1 for text, name in zip(texts, head) if text and text == name) < _FEWEST


def _filled(value: Any) -> bool:
    return value is not None and str(value).strip() != ""


def _text(value: Any) -> str:
    return "" if value is None else re.sub(r"\s+", "", str(value)).lstrip("\ufeff")
