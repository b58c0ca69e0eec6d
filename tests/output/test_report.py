"""Reports on A4: headings counted, tables with their head on every page, rows kept whole, places to sign."""

from __future__ import annotations

from datetime import date

import pytest
from pypdf import PdfReader

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.output.curve import Goal, draw_curve
from zhiwei.plugin.output.report import Col, Report

COLUMNS = [Col("序号", 10, "center"), Col("名称", 60), Col("面积", 20, "right")]


def pages_of(path) -> list[str]:
    return [page.extract_text() for page in PdfReader(str(path)).pages]


def test_headings_are_counted_and_the_table_repeats_its_head(tmp_path):
    report = Report("某县报告", ["某局　2027年1月4日"])
    report.heading("概况")
    report.paragraph("一段文字。")
    report.heading("清单")
    report.table(COLUMNS, [[str(number), f"第{number}处", f"{number}.0"] for number in range(1, 91)], total=1)
    report.signatures(["编　　制", "批　　准"])
    path = tmp_path / "报告.pdf"
    count = report.write(path)
    pages = pages_of(path)
    assert count == len(pages) >= 3
    assert "一、概况" in pages[0] and "二、清单" in pages[0] and "某局" in pages[0]
    assert all("序号" in page for page in pages if "第9处" in page or "第45处" in page)
    assert "第90处" in pages[-1] and "批" in pages[-1]
    assert f"共{count}页" in pages[0]


def test_a_row_is_not_torn_between_pages(tmp_path):
    report = Report("报告")
    long = "一二三四五六七八九十" * 12
    rows = [[str(number), f"始{number:02d}{long}终{number:02d}", "1"] for number in range(30)]
    report.table(COLUMNS, rows)
    path = tmp_path / "a.pdf"
    report.write(path)
    pages = ["".join(page.split()) for page in pages_of(path)]
    for number in range(30):
        assert sum(f"始{number:02d}" in page and f"终{number:02d}" in page for page in pages) == 1


def test_a_row_higher_than_a_page_is_printed_to_its_end(tmp_path):
    report = Report("报告")
    report.table(COLUMNS, [["1", "字" * 9000 + "终", "1"]])
    path = tmp_path / "a.pdf"
    assert report.write(path) > 1
    assert "终" in pages_of(path)[-1]


def test_an_empty_table_says_so(tmp_path):
    report = Report("报告")
    report.table(COLUMNS, [])
    path = tmp_path / "a.pdf"
    report.write(path)
    assert "无" in pages_of(path)[0]


def test_a_report_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError) as caught:
        Report("报告").write(tmp_path / "file" / "a.pdf")
    assert caught.value.code == "output.not_written"


class Drawn:
    """A board that keeps what is drawn on it."""

    def __init__(self) -> None:
        self.lines, self.rects, self.texts, self.spans = [], [], [], []

    def rect(self, x, top, width, height, fill="", edge="", line=0.0):
        self.rects.append((x, top, width, height, fill))

    def line(self, x0, y0, x1, y1, colour, width):
        self.lines.append((x0, y0, x1, y1, colour))

    def text(self, text, x, baseline, style, align="left"):
        self.texts.append(text)
        self.spans.append((baseline, x, x + 10.0 * len(text)))
        return 10.0 * len(text)

    def width_of(self, text, style):
        return 10.0 * len(text)


def test_the_curve_rises_to_the_sum_and_a_goal_stands_at_its_height():
    board = Drawn()
    planned = {date(2027, 1, 10): 400.0, date(2027, 2, 10): 600.0}
    draw_curve(board, (0.0, 0.0, 400.0, 170.0), planned, {}, [Goal(date(2027, 2, 20), 500.0)])
    plan = [line for line in board.lines if line[4] == "#0072b2"]
    foot = max(y for line in plan for y in (line[1], line[3]))
    top = min(y for line in plan for y in (line[1], line[3]))
    goal = next(y + height / 2 for _, y, _, height, fill in board.rects if fill == "#c00000" and height == 5.0)
    assert foot - goal == pytest.approx((foot - top) / 2), "500 of 1,000 m² is half the height"
    assert "1,000" in board.texts and "0" in board.texts


def test_the_months_of_a_long_plan_never_lie_over_each_other_and_each_year_is_told():
    board = Drawn()
    planned = {date(2026, 12, 10): 400.0, date(2028, 12, 20): 600.0}
    draw_curve(board, (0.0, 0.0, 800.0, 170.0), planned, {}, [])
    foot = max(baseline for baseline, _, _ in board.spans)
    months = sorted((left, right) for baseline, left, right in board.spans if baseline == foot)
    assert len(months) > 10
    assert all(right <= left for (_, right), (left, _) in zip(months, months[1:]))
    assert {"2027-01", "2028-01"} <= set(board.texts)


def test_without_anything_planned_nothing_is_drawn():
    board = Drawn()
    draw_curve(board, (0.0, 0.0, 400.0, 170.0), {}, {}, [])
    assert not board.lines and not board.texts
