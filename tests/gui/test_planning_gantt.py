"""The chart over time: painted, zoomed, chosen in and from, arranged three ways, saved."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QHelpEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QToolTip

from zhiwei.plugin.gui.gantt_paint import phase_colour
from zhiwei.plugin.gui.gantt_scale import HEAD, ROW, Scale, scale_of
from zhiwei.plugin.gui.gantt_view import GanttView
from zhiwei.plugin.gui.planning_gantt import WAY, GanttPage
from zhiwei.plugin.services.plan_chart import CREW, PHASE, SITE, ChartRow, PlanChart, lines_of

FIRST = date(2027, 1, 4)
NO = Qt.KeyboardModifier.NoModifier


def chart_of(count: int) -> PlanChart:
    """So many sites, one after another in ten crews and four phases."""
    rows = []
    for number in range(count):
        begin = FIRST + timedelta(days=number // 14)
        phase = f"{1 + number * 4 // count}-A"
        rows.append(
            ChartRow(f"u{number}", f"点{number}", phase, f"{number % 10}队", begin, begin + timedelta(days=2),
                     locked=number % 7 == 0, floor_m2=100.0)
        )  # fmt: skip
    last = max(row.last for row in rows)
    shut = ((FIRST + timedelta(days=4), FIRST + timedelta(days=6)),)
    return PlanChart("方案", tuple(rows), FIRST, last, shut, frozenset(), {row.uid: row for row in rows})


def shown(view: GanttView, chart: PlanChart, way: str = SITE, closed=()) -> None:
    names = {row.phase: row.phase for row in chart.rows} if way == PHASE else {}
    view.show_chart(chart, lines_of(chart.rows, way, closed), names, closed, FIRST + timedelta(days=1))


@pytest.fixture
def view(qtbot):
    made = GanttView()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def turn(view, up: bool, y: int, keys=NO) -> None:
    place = QPointF(600.0, float(y))
    event = QWheelEvent(
        place, QPointF(view.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, 120 if up else -120),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_five_thousand_sites_are_painted_smoothly(view):
    chart = chart_of(5000)
    shown(view, chart, PHASE)
    view.grab()
    began = time.process_time()
    for value in range(0, 20 * ROW, ROW):
        view.verticalScrollBar().setValue(value * 100)
        view.viewport().grab()
    assert (time.process_time() - began) / 20 < 0.05, "a picture takes less than 50 ms of the processor"
    assert view.verticalScrollBar().maximum() > 4900 * ROW


def test_a_bar_has_its_phases_colour_on_its_days(view):
    chart = chart_of(40)
    shown(view, chart)
    image = view.viewport().grab().toImage()
    box = view.bar_of(3)
    phase = view.lines[3].row.phase
    assert image.pixelColor(int(box.left() + 4), int(box.center().y())).name() == phase_colour(phase).name()
    ratio = view.scale.day_px
    assert box.width() == pytest.approx(3 * ratio) and box.left() == pytest.approx(
        view.names_px + (FIRST - view.scale.first).days * ratio
    )
    # what is shut is another colour than the ground beside it
    below = HEAD + 39 * ROW + ROW
    ground = image.pixelColor(int(view.names_px + view.scale.x(FIRST + timedelta(days=9)) + 2), min(below, 490))
    shut = image.pixelColor(int(view.names_px + view.scale.x(FIRST + timedelta(days=5)) + 2), min(below, 490))
    assert shut != ground


def test_a_plan_of_years_tells_each_year_above_its_months(view):
    shown(view, chart_of(14 * 700))
    view.resize(1000, 500)
    view.fit()
    scale = view.scale
    assert not scale.ticks() and [first.year for first, _ in scale.years()] == [2027, 2028]
    assert scale.years()[1][0] == date(2028, 1, 1) and scale.years()[0] == (scale.first, date(2027, 12, 31))
    image = view.viewport().grab().toImage()

    def tones(day, top):
        left = int(view.names_px + scale.x(day)) + 5
        return {image.pixelColor(x, y).name() for x in range(left, left + 12) for y in range(top, top + HEAD // 2 - 6)}

    assert len(tones(date(2028, 1, 1), 3)) > 1, "the year is written"
    assert len(tones(date(2028, 6, 1), 3)) == 1, "once, not over each month"
    assert len(tones(date(2028, 6, 1), HEAD // 2 + 3)) > 1, "the month below it"


def test_the_wheel_scrolls_zooms_and_goes_sideways(view):
    shown(view, chart_of(500))
    before = view.scale.day_px
    turn(view, False, 300)
    assert view.verticalScrollBar().value() == 3 * ROW and view.scale.day_px == before
    under = view.scale.day(600 - view.names_px + view.horizontalScrollBar().value())
    for _ in range(4):
        turn(view, True, 300, Qt.KeyboardModifier.ControlModifier)
    assert view.scale.day_px == pytest.approx(before * 1.25**4)
    # the day under the mouse stays there
    now = view.scale.day(600 - view.names_px + view.horizontalScrollBar().value())
    assert abs((now - under).days) <= 1
    side = view.horizontalScrollBar().value()
    turn(view, False, 300, Qt.KeyboardModifier.ShiftModifier)
    assert view.horizontalScrollBar().value() == side + 120
    turn(view, False, HEAD // 2)
    assert view.scale.day_px == pytest.approx(before * 1.25**3)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.scale.day_px == pytest.approx(before) and view.horizontalScrollBar().maximum() == 0


def middle(view, at: int) -> QPoint:
    return QPoint(view.names_px // 2, HEAD + at * ROW + ROW // 2 - view.verticalScrollBar().value())


def test_sites_are_chosen_one_by_one_in_a_row_and_by_group(view):
    chart = chart_of(40)
    shown(view, chart, PHASE)
    told = []
    view.chosen.connect(told.append)
    port = view.viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, NO, middle(view, 1))
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, middle(view, 3))
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, middle(view, 2))
    names = [line.key for line in view.lines]
    assert told == [[names[1]], names[1:4], [names[1], names[3]]]
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, NO, middle(view, 0))
    assert sorted(told[-1]) == sorted(row.uid for row in chart.rows if row.phase == "1-A")
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert told[-1] == [names[12]], "after the last of the group, its head aside"
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert told[-1] == [names[10]]
    asked = []
    view.asked.connect(asked.append)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, NO, middle(view, 2))
    assert asked == [names[10], names[2]]


def test_what_is_chosen_elsewhere_is_brought_into_sight(view):
    shown(view, chart_of(500))
    for _ in range(8):
        view.zoom(1.5)
    view.select(["u400"])
    port = view.viewport()
    assert 0 < view.bar_of(400).top() < port.height() and view.names_px <= view.bar_of(400).left() < port.width()


def test_a_resting_mouse_gets_the_bar_in_words(view):
    shown(view, chart_of(40))
    at = middle(view, 0)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert "点0" in QToolTip.text() and "2027-01-04" in QToolTip.text() and "0队" in QToolTip.text()


def test_days_are_written_as_their_room_allows():
    months = Scale(date(2026, 12, 1), date(2027, 2, 10), 1.0).months()
    assert months[0] == (date(2026, 12, 1), date(2026, 12, 31)) and months[-1][1] == date(2027, 2, 10)
    for day_px, count in ((20.0, 72), (6.0, 10), (2.5, 4), (1.0, 0)):
        assert len(Scale(date(2026, 12, 1), date(2027, 2, 10), day_px).ticks()) == count
    assert scale_of(FIRST, FIRST, date(2020, 1, 1)).first == date(2027, 1, 1), "a far today does not stretch the chart"
    assert scale_of(FIRST, FIRST, date(2026, 12, 20)).first == date(2026, 12, 1)
    wide = Scale(FIRST, FIRST + timedelta(days=99), 1.0)
    assert wide.fitted(500.0).day_px == 5.0 and wide.zoomed(1e9).day_px == 48.0 and wide.width == 100.0


@pytest.fixture
def page(plan_state, qtbot):
    QgsSettings().remove(WAY)
    made = GanttPage(plan_state)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    yield made
    made.remove()
    QgsSettings().remove(WAY)


def test_the_page_arranges_by_phase_crew_and_site_and_remembers(page):
    heads = [line.key for line in page.view.lines if line.row is None]
    assert heads[0] == "1-A" and len(page.view.lines) == len(heads) + 4
    page.way.setCurrentIndex(page.way.findData(CREW))
    assert {line.key for line in page.view.lines if line.row is None} <= {"一队", "二队"}
    page.close_all.click()
    assert all(line.row is None for line in page.view.lines)
    page.open_all.click()
    assert sum(line.row is not None for line in page.view.lines) == 4
    page.way.setCurrentIndex(page.way.findData(SITE))
    assert len(page.view.lines) == 4 and not page.close_all.isEnabled()
    assert QgsSettings().value(WAY) == SITE
    assert "▨" in page.legend.text()


def test_a_group_is_closed_and_opened_at_its_arrow(page):
    port, count = page.view.viewport(), len(page.view.lines)
    inside = len(page.view.lines[0].uids)
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, NO, QPoint(8, HEAD + ROW // 2))
    assert len(page.view.lines) == count - inside
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, NO, middle(page.view, 0))
    assert len(page.view.lines) == count


def test_choosing_goes_both_ways(page, monkeypatch):
    heard = []
    page.state.sites_chosen.connect(heard.append)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, NO, middle(page.view, 1))
    uid = page.view.lines[1].key
    assert heard == [[uid]] and page.state.chosen == [uid]
    other = page.view.lines[-1].key
    page.state.choose_sites([other])
    assert page.view.selected == {other}
    opened = []
    monkeypatch.setattr("zhiwei.plugin.gui.demolition_forms.open_site", lambda _desk, site: opened.append(site))
    QTest.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, NO, middle(page.view, 1))
    assert opened == [uid]


def test_zoom_whole_and_today(page):
    before = page.view.scale.day_px
    page.in_button.click()
    assert page.view.scale.day_px == pytest.approx(before * 1.5)
    page.out_button.click()
    page.in_button.click()
    page.today_button.click()
    page.fit_button.click()
    assert page.view.scale.day_px == pytest.approx(before)


@pytest.mark.parametrize(("kind", "begins"), [("pdf", b"%PDF"), ("svg", b"<")])
def test_the_chart_is_saved(page, kind, begins, tmp_path, monkeypatch, qtbot, told):
    path = tmp_path / f"图.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    page.save_actions[kind].trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert path.read_bytes().startswith(begins) and str(path) in told[-1]


def test_without_a_plan_it_says_so(page):
    page.state.set_scenario("")
    assert page.chart is None and page.view.lines == [] and not page.save_button.isEnabled()
    assert not page.view.viewport().grab().isNull() and page.legend.text() == ""
