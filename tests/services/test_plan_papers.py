"""What the report of a plan says is what the plan says: targets, bounds, batches, money, what binds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import icalendar
import openpyxl
import pytest
from plan_office import NOW, RESOURCES, TODAY, make_sites, request
from pypdf import PdfReader

from zhiwei.plugin.gui.messages import say
from zhiwei.plugin.services.demolition_chart import bars_of
from zhiwei.plugin.services.demolition_plan_report import MANY, SHOWN, targets_reached, write_plan_report
from zhiwei.plugin.services.demolition_report import haulage, papers_of, write_calendars, write_orders, write_tables
from zhiwei.plugin.services.plan_demolition import plan_demolition
from zhiwei.plugin.store.workspace import Workspace


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    with Workspace.open(make_sites(tmp_path_factory.mktemp("papers"))) as workspace:
        asked = request(targets=[(date(2027, 12, 31), 250.0, ""), (date(2027, 12, 31), 9000.0, "")])
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


def test_a_target_that_only_this_plan_misses_is_not_called_out_of_reach(papers, tmp_path):
    bounds = {**papers.scenario.bounds, "1": "2027-11-01"}
    write_plan_report(replace(papers, scenario=replace(papers.scenario, bounds=bounds)), tmp_path / "a.pdf", say, TODAY)
    # 500 of 9,000 m2 are down
    text = text_of(tmp_path / "a.pdf")
    assert "差8,500m²" in text and "不能达到" not in text


def test_what_is_down_when_a_target_is_due_stands_beside_it(papers, tmp_path):
    first, second = papers.planned
    early, late = date(2027, 1, 8), date(2027, 1, 15)
    lines = [replace(line, place=replace(line.place, last_day=day)) for line, day in ((first, early), (second, late))]
    targets = ((early.isoformat(), 450.0, ""), (late.isoformat(), 450.0, ""))
    told = replace(papers, lines=tuple(lines), scenario=replace(papers.scenario, targets=targets))
    assert [one.down for one in targets_reached(told)] == [first.site.floor_area_m2, 500.0]
    write_plan_report(told, tmp_path / "a.pdf", say, TODAY)
    assert "届时完成" in text_of(tmp_path / "a.pdf")


def test_a_day_put_by_hand_and_money_without_a_sum_are_printed_in_words(papers, tmp_path):
    line = papers.planned[0]
    why = {**line.place.why, "binds": [["planning.by_hand", {"who": "甲", "day": "2026-11-22"}, 0]]}
    by_hand = replace(line, place=replace(line.place, why=why))
    resources = {**papers.scenario.resources, "money": [{"from": "2026-12-01", "yuan": 90000}, {"from": "2027-01-05"}]}
    told = replace(
        papers,
        lines=tuple(by_hand if one.site == line.site else one for one in papers.lines),
        scenario=replace(papers.scenario, resources=resources),
    )
    write_plan_report(told, tmp_path / "a.pdf", say, TODAY)
    text = text_of(tmp_path / "a.pdf")
    assert "人工排定日期" in text and "planning.by_hand" not in text
    assert "2026-129.009.00" in text and "2027-010.009.00" in text


def many_left(papers):
    """The papers with many more sites, each 1 m² and one point above the one before, for which no crew was free."""
    line = papers.planned[0]
    why = {"binds": [["bind.wait", {"day": "2027-01-21"}, 0]], "earlier": [["bind.crew", {}, 9], ["bind.end", {}, 0]]}
    left = []
    for number in range(MANY + 1):
        site = replace(line.site, uid=f"u{number}", name=f"余{number:03d}", floor_area_m2=100.0 + number)
        place = replace(line.place, site_uid=site.uid, first_day=None, last_day=None, points=float(number), why=why)
        left.append(replace(line, site=site, place=place))
    sites = {**papers.sites, **{line.site.uid: line.site for line in left}}
    return replace(papers, lines=(*papers.lines, *left), sites=sites)


def test_many_sites_without_a_day_are_added_up_and_the_most_urgent_named(papers, tmp_path):
    told = many_left(papers)
    write_plan_report(told, tmp_path / "a.pdf", say, TODAY)
    text = text_of(tmp_path / "a.pdf")
    count = MANY + 1
    area = sum(100.0 + number for number in range(count))
    assert f"共{count}处，建筑面积{area:,.2f}平方米" in text and f"另有{count}处本方案期内未安排" in text
    assert f"拆除队{count}{area:,.1f}" in text
    named = [number for number in range(count) if f"余{number:03d}" in text]
    assert named == list(range(count - SHOWN, count))


def test_the_workbook_lists_every_site_without_a_day_the_most_urgent_first(papers, tmp_path):
    write_tables(many_left(papers), tmp_path / "a.xlsx", say, TODAY)
    rows = list(openpyxl.load_workbook(tmp_path / "a.xlsx")["未安排"].iter_rows(min_row=2, values_only=True))
    assert [(row[0], row[2], row[3]) for row in rows] == [
        (f"余{number:03d}", 100.0 + number, number) for number in reversed(range(MANY + 1))
    ]


def test_a_shed_goes_by_the_method_and_not_by_the_structure_of_the_same_code(papers, tmp_path):
    line = papers.planned[0]
    shed = replace(line, place=replace(line.place, works={**line.works, "method": "shed"}))
    write_orders(replace(papers, lines=(shed,)), tmp_path / "a.pdf", say)
    assert "人工切割配合机械" in text_of(tmp_path / "a.pdf")


def test_no_truck_goes_on_a_day_on_which_nothing_may_be_done(tmp_path):
    with Workspace.open(make_sites(tmp_path)) as workspace:
        scenario, _ = plan_demolition(workspace, request(resources=RESOURCES), "甲", NOW, TODAY)
        with workspace.reader() as session:
            blocked = papers_of(session, scenario, TODAY)
    days = [date(2026, 12, day) for day in (11, 14, 18, 21)]
    assert [blocked.works_on(day) for day in days] == [True, False, False, True]


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


def test_the_weekly_rest_of_a_crew_stands_in_its_calendar_and_no_other(papers, tmp_path):
    crews = [{"name": "一队", "rests": ["sat", "wed"]}, {"name": "二队"}]
    scenario = replace(papers.scenario, resources={**papers.scenario.resources, "crews": crews})
    (used,) = {line.place.crew for line in papers.planned} - {"二队"}
    files = {file.stem: file for file in write_calendars(replace(papers, scenario=scenario), tmp_path / "日历", NOW)}
    rules = {}
    for name, file in files.items():
        for event in icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT"):
            if "RRULE" in event:
                rules[name] = event
    assert set(rules) == {used} == {"一队"}
    rest = rules["一队"]
    # the plan begins on a Tuesday
    assert (rest["DTSTART"].dt, rest["DTEND"].dt) == (date(2026, 12, 2), date(2026, 12, 3))
    assert rest["RRULE"]["BYDAY"] == ["WE", "SA"] and rest["RRULE"]["UNTIL"] == [date(2027, 12, 31)]
    assert (str(rest["SUMMARY"]), str(rest["TRANSP"])) == ("一队 休息", "TRANSPARENT")
