"""Spreadsheets: rows, formats, safe text, whole files."""

from __future__ import annotations

from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path

import numpy as np
import openpyxl
import pytest

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.output.spreadsheet import AREA, Column, Sheet, sheet_title, write_workbook, writing


def _book(path: Path, rows, columns=("甲", "乙")) -> openpyxl.Workbook:
    write_workbook(path, [Sheet("结果", [Column(head) for head in columns], rows)])
    return openpyxl.load_workbook(path)


@pytest.mark.parametrize("text", ["=1+1", "+86 13800000000", "-1", "@SUM(A1)", '=HYPERLINK("http://x","y")'])
def test_text_like_a_formula_stays_text(text: str, tmp_path: Path) -> None:
    cell = _book(tmp_path / "a.xlsx", [[text, ""]])["结果"]["A2"]
    assert cell.value == text
    assert cell.data_type == "s"
    assert cell.quotePrefix


def test_values_keep_their_kind(tmp_path: Path) -> None:
    row = [
        np.float64(12.345),
        np.int64(7),
        Decimal("0.10"),
        date(2026, 11, 21),
        datetime(2026, 11, 20, 16, 30, tzinfo=timezone.utc),
        float("nan"),
        "350521198001010012",
        "坏\x00字\ud800<&\r",
        True,
    ]
    page = _book(tmp_path / "a.xlsx", [row], [f"列{number}" for number in range(len(row))])["结果"]
    values = [cell.value for cell in page[2]]
    assert values[:3] == [12.345, 7, 0.1]
    assert values[3].date() == date(2026, 11, 21)
    assert values[4] == datetime(2026, 11, 21, 0, 30), "instants are written in Beijing time"
    assert values[5] is None
    assert values[6] == "350521198001010012", "an identity number is not a figure"
    assert values[7] == "坏字<&\r"
    assert values[8] is True


def test_head_is_styled_frozen_and_filtered(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    columns = [Column("面积（m²）", 18, AREA), Column("说明", 40, wrap=True)]
    assert write_workbook(path, [Sheet("图斑/面积", columns, [[1234.5, "长文"]], ["资料：样例"])]) == 1
    page = openpyxl.load_workbook(path)["图斑_面积"]
    assert page["A1"].value == "资料：样例"
    assert page["A2"].font.b
    assert page.freeze_panes == "A3"
    assert page.auto_filter.ref == "A2:B3"
    assert page["A3"].number_format == AREA
    assert page.column_dimensions["A"].width == 18
    assert page["B3"].alignment.wrap_text


def test_titles_of_sheets_are_made_lawful_and_different() -> None:
    taken: set[str] = set()
    long = "非常长的工作表名称" * 6
    titles = [sheet_title(text, taken) for text in (long, long, "a[b]:c", "", "A_B__C")]
    assert all(0 < len(title) <= 31 for title in titles)
    assert len({title.lower() for title in titles}) == 5


def test_old_file_stays_when_writing_fails(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")

    def rows():
        yield ["x", "y"]
        raise InputError("input.not_readable", source="s", reason="r")

    with pytest.raises(InputError):
        write_workbook(path, [Sheet("结果", [Column("甲"), Column("乙")], rows())])
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.xlsx"]


def test_folder_that_is_a_file_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("x")
    with pytest.raises(InputError) as caught:
        write_workbook(tmp_path / "f" / "a.xlsx", [Sheet("s", [Column("a")], [["1"]])])
    assert caught.value.code == "output.not_written"


def test_cells_are_those_that_openpyxl_itself_would_write(tmp_path: Path) -> None:
    row = [
        "字",
        "",
        None,
        1,
        2.5,
        True,
        date(2026, 1, 2),
        datetime(2026, 1, 2, 3, 4),
        " 空格 ",
        "两\n\t行<&>",
        0.1 + 0.2,
        10**15,
        -3,
    ]
    ours = _book(tmp_path / "a.xlsx", [row, row], [f"列{number}" for number in range(len(row))])["结果"]
    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet("结果")
    page.append(row)
    book.save(tmp_path / "b.xlsx")
    theirs = openpyxl.load_workbook(tmp_path / "b.xlsx")["结果"]
    told = [(cell.value, cell.data_type if cell.value is not None else "n") for cell in theirs[1]]
    for number in (2, 3):
        assert [(cell.value, cell.data_type) for cell in ours[number]] == told
        assert all(cell.border.left.style == "thin" for cell in ours[number])


def test_sheets_are_filled_by_turns_and_one_too_long_is_refused(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "a.xlsx"
    with writing(path) as book:
        one, two = book.page("一", [Column("甲")]), book.page("二", [Column("乙")], ["注"])
        for number in range(3):
            one.append([number])
            two.append([-number])
    read = openpyxl.load_workbook(path)
    assert [cell.value for cell in read["一"]["A"]] == ["甲", 0, 1, 2]
    assert [cell.value for cell in read["二"]["A"]] == ["注", "乙", 0, -1, -2]
    assert (read["一"].auto_filter.ref, read["二"].auto_filter.ref) == ("A1:A4", "A2:A5")
    monkeypatch.setattr("zhiwei.plugin.output.spreadsheet.MOST_ROWS", 3)
    with pytest.raises(InputError) as caught:
        write_workbook(path, [Sheet("长", [Column("甲")], [[1], [2], [3]])])
    assert caught.value.code == "output.too_many_rows" and caught.value.params["limit"] == 2
    assert len(openpyxl.load_workbook(path).sheetnames) == 2


def test_a_sheet_prints_as_wide_as_its_paper_with_the_head_on_every_page(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    narrow = Sheet("窄", [Column("甲", 20), Column("乙", 20)], [["1", "2"]], notes=["说明"])
    wide = Sheet("宽", [Column(f"列{number}", 20) for number in range(8)], [["x"] * 8])
    widest = Sheet("很宽", [Column(f"列{number}", 20) for number in range(12)], [["x"] * 12])
    write_workbook(path, [narrow, wide, widest])
    book = openpyxl.load_workbook(path)
    told = {page.title: (page.page_setup.orientation, int(page.page_setup.paperSize)) for page in book}
    assert told == {"窄": ("portrait", 9), "宽": ("landscape", 9), "很宽": ("landscape", 8)}
    for page in book:
        assert page.sheet_properties.pageSetUpPr.fitToPage
        assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert book["窄"].print_title_rows.replace("$", "") == "2:2"


def test_a_row_is_as_high_as_its_wrapped_text(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    columns = [Column("号", 6), Column("理由", 21, wrap=True)]
    write_workbook(path, [Sheet("s", columns, [["1", "短"], ["2", "长" * 35], ["3", "一\n二\n三"]])])
    page = openpyxl.load_workbook(path)["s"]
    heights = [page.row_dimensions[number].height for number in (2, 3, 4)]
    # 35 characters of two columns each on lines of 20: four lines
    assert heights[0] is None and heights[1:] == pytest.approx([4 * 14.4, 3 * 14.4])
