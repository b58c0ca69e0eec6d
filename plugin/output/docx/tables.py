"""Bordered forms and tables in Word: fixed widths, merged cells, heads that repeat, rows of a least height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..pen import MM
from ..tables import Cell
from .styles import TABLE_STYLE, Styles, put
from .text import fill_cell, write


@dataclass
class _Open:
    """A cell that reaches into the rows below: so many are still to come."""

    rows: int
    span: int


def add_table(
    document: Any,
    styles: Styles,
    rows: Sequence[Sequence[Cell]],
    columns: Sequence[float],
    width: float,
    size: float = 12.0,
    heads: int = 0,
) -> Any:
    """Add a table of cells as :func:`..tables.lay_rows` lays them.

    :param columns: relative widths
    :param width: width of the whole table in points
    :param size: type size in points
    :param heads: so many first rows are repeated on every page
    """
    from docx.enum.table import WD_TABLE_ALIGNMENT

    table = document.add_table(rows=0, cols=len(columns))
    table.style = TABLE_STYLE
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    widths = [width * part / sum(columns) for part in columns]
    _widths(table, widths)
    below: dict[int, _Open] = {}
    for number, row in enumerate(rows):
        made = _row(table, max((cell.least for cell in row if cell.down == 1), default=0.0), head=number < heads)
        column = 0
        waiting = list(row)
        while column < len(columns):
            if column in below:
                column += _continued(table, made, below, column, widths, styles)
                continue
            if not waiting:
                break
            cell = waiting.pop(0)
            span = min(cell.span, len(columns) - column)
            down = min(cell.down, len(rows) - number)
            _fill(_box(table, made, widths, column, span, "restart" if down > 1 else ""), cell, styles, size)
            if down > 1:
                below[column] = _Open(down - 1, span)
            column += span
    return table


def _continued(
    table: Any, row: Any, below: dict[int, _Open], column: int, widths: Sequence[float], styles: Styles
) -> int:
    """The part of a cell that began in a row above; returns the columns it takes."""
    covered = below[column]
    box = _box(table, row, widths, column, covered.span, "continue")
    # an empty paragraph, which must not make its row higher
    styles.put_on(box.paragraphs[0], "分隔")
    covered.rows -= 1
    if not covered.rows:
        del below[column]
    return covered.span


def _box(table: Any, row: Any, widths: Sequence[float], column: int, span: int, merge: str) -> Any:
    """A new cell at the end of a row."""
    from docx.oxml.table import CT_Tc
    from docx.table import _Cell

    element = CT_Tc.new()
    properties = element.get_or_add_tcPr()
    for old in list(properties):
        properties.remove(old)
    put(properties, "tcW", type="dxa", w=round(sum(widths[column : column + span]) * 20))
    if span > 1:
        put(properties, "gridSpan", val=span)
    if merge:
        put(properties, "vMerge", val=merge)
    row.append(element)
    return _Cell(element, table)


def _widths(table: Any, widths: Sequence[float]) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    for column, width in zip(table.columns, widths):
        column.width = Pt(width)
    total = table._tbl.tblPr.find(qn("w:tblW"))
    total.set(qn("w:type"), "dxa")
    total.set(qn("w:w"), str(round(sum(widths) * 20)))


def _row(table: Any, least: float, head: bool) -> Any:
    from docx.oxml.parser import OxmlElement

    row = OxmlElement("w:tr")
    table._tbl.append(row)
    if least or head:
        properties = put(row, "trPr")
        if head:
            put(properties, "cantSplit")
        if least:
            put(properties, "trHeight", val=round(least * MM * 20), hRule="atLeast")
        if head:
            put(properties, "tblHeader")
    return row


def _fill(box: Any, cell: Cell, styles: Styles, size: float) -> None:
    from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT

    base = "表格标签" if cell.label else "表格文字"
    changes: dict[str, Any] = {"size": cell.size or size}
    if cell.align:
        changes["align"] = cell.align
    fill_cell(box, cell.text, styles.variant(base, **changes), styles)
    top = cell.sign or (cell.least > 12.0 and not cell.label)
    box.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.TOP if top else WD_CELL_VERTICAL_ALIGNMENT.CENTER
    if cell.sign:
        # at the foot of the cell, as long as the text leaves room
        lines = cell.text.count("\n") + 1
        free = cell.least * MM - (lines + 1.5) * styles.look("表格文字").pitch * size / 12.0 - 8.5
        style = styles.variant("表格签名", size=size, before=max(3.0, round(free)))
        write(styles.put_on(box.add_paragraph(), style), cell.sign)
