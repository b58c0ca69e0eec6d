"""Bordered forms and tables in Word: fixed widths, merged cells, heads that repeat, rows of a least height."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..pen import MM
from ..tables import Cell
from .styles import TABLE_STYLE, Styles, put
from .text import fill_cell, write


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
    from docx.shared import Pt

    table = document.add_table(rows=len(rows), cols=len(columns))
    table.style = TABLE_STYLE
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    widths = [width * part / sum(columns) for part in columns]
    _widths(table, widths)
    taken: set[tuple[int, int]] = set()
    for number, row in enumerate(rows):
        column = 0
        for cell in row:
            while (number, column) in taken:
                column += 1
            if column >= len(columns):
                break
            last = min(column + cell.span, len(columns))
            down = min(cell.down, len(rows) - number)
            taken.update((number + deep, place) for deep in range(down) for place in range(column, last))
            box = table.cell(number, column)
            if down > 1 or last - column > 1:
                box = box.merge(table.cell(number + down - 1, last - 1))
            box.width = Pt(sum(widths[column:last]))
            _fill(box, cell, styles, size)
            column = last
        least = max((cell.least for cell in row if cell.down == 1), default=0.0)
        _row(table.rows[number], least, head=number < heads)
    _hide_covered(table)
    return table


def _hide_covered(table: Any) -> None:
    """Cells under a merged one hold an empty paragraph, which must not make their row higher."""
    from docx.text.paragraph import Paragraph

    for element in table._tbl.iter_tcs():
        for paragraph in element.p_lst:
            if paragraph.pPr is None:
                Paragraph(paragraph, table).style = "分隔"


def _widths(table: Any, widths: Sequence[float]) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    for column, width in zip(table.columns, widths):
        column.width = Pt(width)
    total = table._tbl.tblPr.find(qn("w:tblW"))
    total.set(qn("w:type"), "dxa")
    total.set(qn("w:w"), str(round(sum(widths) * 20)))


def _row(row: Any, least: float, head: bool) -> None:
    from docx.enum.table import WD_ROW_HEIGHT_RULE
    from docx.shared import Mm

    if least:
        row.height = Mm(least)
        row.height_rule = WD_ROW_HEIGHT_RULE.AT_LEAST
    if head:
        properties = row._tr.get_or_add_trPr()
        put(properties, "cantSplit")
        put(properties, "tblHeader")


def _fill(box: Any, cell: Cell, styles: Styles, size: float) -> None:
    from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT

    base = "表格标签" if cell.label else "表格文字"
    changes: dict[str, Any] = {"size": cell.size or size}
    if cell.align:
        changes["align"] = cell.align
    fill_cell(box, cell.text, styles.variant(base, **changes))
    top = cell.sign or (cell.least > 12.0 and not cell.label)
    box.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.TOP if top else WD_CELL_VERTICAL_ALIGNMENT.CENTER
    if cell.sign:
        # at the foot of the cell, as long as the text leaves room
        lines = cell.text.count("\n") + 1
        free = cell.least * MM - (lines + 1.5) * styles.look("表格文字").pitch * size / 12.0 - 8.5
        style = styles.variant("表格签名", size=size, before=max(3.0, round(free)))
        write(box.add_paragraph(style=style), cell.sign)
