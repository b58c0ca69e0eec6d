"""Workbooks with formulas: the values that were saved beside them are read, a formula without one is named."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.exchange.spreadsheet import read_sheets


def workbook(path: Path) -> Path:
    """A sum and an empty text as formulas, saved by a program that works nothing out."""
    book = openpyxl.Workbook()
    book.active.title = "台账"
    for row in (["数", "和", "字"], [1, "=A2+1", '=""']):
        book.active.append(row)
    book.save(path)
    return path


def saved_by_excel(path: Path) -> Path:
    """The same with the values that Excel and WPS keep beside the formulas."""
    with zipfile.ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    sheet = sheet.replace("<f>A2+1</f><v></v>", "<f>A2+1</f><v>2</v>").replace("<f>A2+1</f><v/>", "<f>A2+1</f><v>2</v>")
    sheet = sheet.replace('<c r="C2">', '<c r="C2" t="str">')
    parts["xl/worksheets/sheet1.xml"] = sheet.encode()
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return path


def test_a_formula_without_its_value_is_named(tmp_path):
    with pytest.raises(InputError) as caught:
        read_sheets(workbook(tmp_path / "表.xlsx"))
    assert caught.value.code == "sheet.formula"
    assert caught.value.params == {"file": "表.xlsx", "sheet": "台账", "cell": "B2"}


def test_values_that_were_saved_beside_formulas_are_read(tmp_path):
    (sheet,) = read_sheets(saved_by_excel(workbook(tmp_path / "表.xlsx")))
    assert sheet.rows == ((2, {"数": 1, "和": 2, "字": None}),)
