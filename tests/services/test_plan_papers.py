"""What the report of a plan says is what the plan says: targets, bounds, batches, money, what binds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone

import icalendar
import pytest
from pypdf import PdfReader
from service_cases import service_helper

from zhiwei.plugin.gui.messages import say
from zhiwei.plugin.services.demolition_chart import bars_of
from zhiwei.plugin.services.demolition_plan_report import targets_reached, write_plan_report
from zhiwei.plugin.services.demolition_report import haulage, papers_of, write_calendars, write_orders
from zhiwei.plugin.services.demolition_sites import build_sites
from zhiwei.plugin.services.plan_demolition import plan_demolition
from zhiwei.plugin.store.workspace import Workspace

office, states, plans = (service_helper(name) for name in ("case_office", "test_case_state", "test_plan_demolition"))
NOW = datetime(2026, 11, 22, 2, 0, tzinfo=timezone.utc)
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    path = office.make_office(tmp_path_factory.mktemp("papers"))
    with Workspace.open(path) as workspace:
        for spot in (1, 2):
            states.Case(workspace, spot).served(area_m2=100.0 * (spot + 1))
        build_sites(workspace, "甲", NOW, TODAY)
        asked = plans.request(targets=[(date(2027, 12, 31), 250.0, ""), (date(2027, 12, 31), 9000.0, "")])
        scenario, _ = plan_demolition(workspace, asked, "甲", NOW, TODAY)
        with workspace.reader() as session:
            yield papers_of(session, scenario, TODAY)


def text_of(path) -> str:
    return "".join("".join(page.extract_text().split()) for page in PdfReader(str(path)).pages)


def test_a_target_is_reached_on_the_day_on_which_the_sum_is_down(papers):
    first, second = targets_reached(papers)
    lines = sorted(papers.planned, key=lambda line: line.place.last_day)
    areas = [line.site.floor_area_m2 for line in lines]
    assert sorted(areas) == [200.0, 300.0]
    expected = lines[0] if areas[0] >= 250.0 else lines[1]
    assert first.reached == expected.place.last_day and first.bound <= first.reached
    assert second.reached is None and second.bound is None


def test_the_report_names_every_site_target_and_signature(papers, tmp_path):
    path = tmp_path / "报告.pdf"
    write_plan_report(papers, path, say, TODAY)
    text = text_of(path)
    for line in papers.planned:
        assert line.site.name.split()[0] in text
        assert f"{line.works['cost']:,.0f}" in text
    assert "500.00m²" in text and "不能达到" in text and "按期达到" in text
    assert (
        text.index("一、方案概要") < text.index("二、目标与可证界限") < text.index("七、分批清单") < text.index("批准")
    )


def test_wishes_that_could_not_be_kept_are_printed(papers, tmp_path):
    site = papers.planned[0].site
    notes = [[site.uid, "bind.sowing", {"day": "2027-03-01"}]]
    told = replace(papers, scenario=replace(papers.scenario, measures={**papers.scenario.measures, "notes": notes}))
    path = tmp_path / "报告.pdf"
    write_plan_report(told, path, say, TODAY)
    assert "未能照办的要求" in text_of(path) and "2027-03-01" in text_of(path)


def test_the_chart_has_a_row_a_site_under_the_row_of_its_phase(papers):
    bars = bars_of(papers, TODAY)
    assert [bar.name for bar in bars if not bar.head] == [line.site.name for line in papers.planned]
    head = bars[0]
    assert head.head and head.floor_m2 == sum(bar.floor_m2 for bar in bars if bar.phase == head.phase and not bar.head)


def test_an_order_is_one_page_a_site(papers, tmp_path):
    path = tmp_path / "作业单.pdf"
    write_orders(papers, path, say)
    pages = [page.extract_text() for page in PdfReader(str(path)).pages]
    assert len(pages) == len(papers.planned)
    for page, line in zip(pages, papers.planned):
        assert "拆除作业单" in page.replace(" ", "") and line.site.name.split()[0] in page


def test_trucks_carry_the_waste_of_all_sites_and_rest_on_holidays(papers):
    rows = haulage(papers)
    assert sum(row[2] for row in rows) == pytest.approx(sum(line.works["waste_m3"] for line in papers.planned))
    assert all(papers.works_on(row[0]) for row in rows)
    assert all((row[3] - 1) * papers.truck_m3 < row[2] <= row[3] * papers.truck_m3 for row in rows)


def unfolded(data: bytes) -> list[str]:
    """The content lines of RFC 5545 section 3.1, read without the library that wrote them."""
    assert all(len(line) <= 75 for line in data.split(b"\r\n")) and b"\n" not in data.replace(b"\r\n", b"")
    return data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")


def test_calendars_are_whole_by_the_rules_of_rfc_5545(papers, tmp_path):
    files = write_calendars(papers, tmp_path / "日历", NOW)
    days = {}
    for file in files:
        lines = unfolded(file.read_bytes())
        assert lines[0] == "BEGIN:VCALENDAR" and lines[-2:] == ["END:VCALENDAR", ""]
        assert sum(line.startswith("VERSION:2.0") for line in lines) == 1
        assert sum(line.startswith("PRODID:") for line in lines) == 1
        stack = []
        for line in lines[:-1]:
            kind, _, name = line.partition(":")
            if kind == "BEGIN":
                stack.append(name)
            elif kind == "END":
                assert stack.pop() == name
        assert not stack
        events = "\n".join(lines).split("BEGIN:VEVENT")[1:]
        for event in events:
            facts = dict(line.split(":", 1) for line in event.splitlines() if ":" in line)
            assert facts["UID"] and facts["DTSTAMP"] == "20261122T020000Z"
            days[facts["UID"]] = (facts["DTSTART;VALUE=DATE"], facts["DTEND;VALUE=DATE"])
        assert len(icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")) == len(events)
    assert len(days) == len(papers.planned)
    for line in papers.planned:
        begins, ends = days[f"{line.place.uid}@zhiwei"]
        assert begins == f"{line.place.first_day:%Y%m%d}"
        assert (date.fromisoformat(f"{ends[:4]}-{ends[4:6]}-{ends[6:]}") - line.place.last_day).days == 1
