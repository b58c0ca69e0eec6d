"""The Gantt chart on paper and as a picture: every site, its bar where its days stand, what was done beneath."""

from __future__ import annotations

from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.output.gantt import Bar, colour, gantt_pdf, gantt_svg

SVG = "{http://www.w3.org/2000/svg}"
TODAY = date(2027, 3, 10)
FIRST = date(2027, 3, 1)


def bars(count: int) -> list[Bar]:
    rows = [
        Bar(
            str(number + 1),
            f"拆除点{number:03d}",
            "1-A",
            "拆除一队",
            120.5,
            FIRST + timedelta(days=number),
            FIRST + timedelta(days=number + 3),
        )
        for number in range(count)
    ]
    return [Bar("", "第1期A片", "1-A", "", 120.5 * count, FIRST, rows[-1].last, head=True), *rows]


def texts(path) -> list[str]:
    return [node.text for node in ElementTree.parse(path).getroot().iter(f"{SVG}text")]


def rects(path, fill: str) -> list[dict[str, float]]:
    found = [node for node in ElementTree.parse(path).getroot().iter(f"{SVG}rect") if node.get("fill") == fill]
    return [{key: float(node.get(key)) for key in ("x", "y", "width", "height")} for node in found]


def test_the_picture_is_one_with_every_row_once(tmp_path):
    path = tmp_path / "横道图.svg"
    gantt_svg(path, "方案 <甲> & 乙", bars(120), TODAY)
    shown = texts(path)
    assert "方案 <甲> & 乙" in shown
    assert [text for text in shown if text.startswith("拆除点") and len(text) > 3] == [
        f"拆除点{n:03d}" for n in range(120)
    ]
    assert shown.count("120") == 1, "rows are numbered without those of phases"


def test_a_bar_is_as_long_as_its_days(tmp_path):
    path = tmp_path / "a.svg"
    one = Bar("", "甲", "1-A", "", 1.0, date(2027, 3, 1), date(2027, 3, 10))
    other = Bar("", "乙", "1-A", "", 1.0, date(2027, 3, 11), date(2027, 3, 15))
    gantt_svg(path, "t", [one, other], TODAY)
    first, second = sorted((row for row in rects(path, colour("1-A")) if row["y"] > 119), key=lambda row: row["y"])
    assert first["width"] == pytest.approx(2 * second["width"], abs=0.05)
    assert first["x"] + first["width"] == pytest.approx(second["x"], abs=0.05)


def test_what_was_done_and_what_is_locked_are_seen(tmp_path):
    path = tmp_path / "a.svg"
    span = (date(2027, 3, 1), date(2027, 3, 9))
    plain = Bar("", "甲", "1-A", "", 1.0, *span)
    gantt_svg(path, "t", [plain, Bar("", "乙", "1-A", "", 1.0, *span, done=span, locked=True)], TODAY)
    done = [row for row in rects(path, "#222222") if row["y"] > 119]
    assert len(done) == 1 and "锁定" in texts(path)
    gantt_svg(path, "t", [plain], TODAY)
    assert "锁定" not in texts(path)


def test_sheets_hold_their_rows_and_no_phase_ends_one(tmp_path):
    path = tmp_path / "a.pdf"
    rows = [
        *bars(41),
        Bar("", "第2期A片", "2-A", "", 1.0, FIRST, FIRST, head=True),
        Bar("", "末点", "2-A", "", 1.0, FIRST, FIRST),
    ]
    assert gantt_pdf(path, "方案", rows, TODAY) == 2
    pages = [page.extract_text() for page in PdfReader(str(path)).pages]
    assert "第2期A片" not in pages[0] and "第2期A片" in pages[1] and "末点" in pages[1]
    assert "第1页" in pages[0] and "共2页" in pages[0]


@pytest.mark.parametrize("write", [gantt_pdf, gantt_svg])
def test_a_place_that_cannot_be_written_is_said(tmp_path, write):
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError) as caught:
        write(tmp_path / "file" / "a", "t", bars(2), TODAY)
    assert caught.value.code == "output.not_written"
