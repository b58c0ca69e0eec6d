"""The dashboard: what its charts say, where a click leads, and what it saves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDate, QLocale
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog

from zhiwei.plugin.gui import chart_card, chart_draw, dashboard
from zhiwei.plugin.gui.chart_data import charts, known_filter
from zhiwei.plugin.gui.dashboard import MEASURE, Dashboard
from zhiwei.plugin.gui.targets_dialog import TargetsDialog
from zhiwei.plugin.services.indicators import Amount, DueLine, Indicators, MonthLine, TownLine, ValueLine

A, B = "359921001", "359921002"
ON = date(2026, 7, 2)


def figures(**changed) -> Indicators:
    """Half of the year has passed: A is ahead, B behind, C has no target."""
    values = {
        "on": ON,
        "today": date(2026, 7, 3),
        "area_kind": "ground",
        "time_progress": 0.5,
        "towns": (
            TownLine(A, 1000.0, 600.0, 3, 0.6, 0.1, 1),
            TownLine(B, 1000.0, 250.0, 2, 0.25, -0.25, 2),
            TownLine("", None, 10.0, 1, None, None, None),
        ),
        "whole": TownLine("", 2000.0, 860.0, 6, 0.43, -0.07),
        "months": tuple(MonthLine(f"2026-{m:02d}", Amount(m, 10.0 * m, 0.0), Amount(1, 5.0, 0.0)) for m in range(1, 8)),
        "states": (ValueLine("SPOT", Amount(4, 40.0, 0.06)), ValueLine("FILED", Amount(2, 20.0, 0.03))),
        "zones": (ValueLine("KX-NT", Amount(5, 50.0, 0.075)), ValueLine("", Amount(1, 10.0, 0.015))),
        "dues": (DueLine("due", "作出处罚决定", (2, 1, 3)), DueLine("limit", "追诉时效", (0, 0, 1))),
        "town_names": {A: "云桠镇", B: "桠头镇"},
        "unknown_floor": 0,
        "overdue": 2,
        "rows": 6,
    }
    return Indicators(**{**values, **changed})


def by_id(shown, **options):
    return {chart.id: chart for chart in charts(shown, locale=QLocale("en_US"), **options)}


def test_towns_stand_beside_target_and_time():
    chart = by_id(figures())["towns"]
    assert chart.labels[:2] == ("云桠镇", "桠头镇")
    target, done = chart.series
    assert target.values == (1000.0, 1000.0, 0.0) and done.values == (600.0, 250.0, 10.0)
    assert chart.marks == (500.0, 500.0, None)
    assert done.colour(0) != done.colour(1), "behind the time is another colour"
    assert done.filters[0] == {"town": [A], "cleared": "2026"} and done.texts[:2] == ("60.0 %", "25.0 %")
    assert chart.rows[0] == ("1", "云桠镇", "1,000.00", "600.00", "60.00 %", "+10.00 %", "3")
    assert chart.rows[2][2:6] == ("–", "10.00", "–", "–")
    assert chart.rows[3][2:5] == ("2,000.00", "860.00", "43.00 %")


def test_measures_change_what_bars_count():
    number, m2 = by_id(figures()), by_id(figures(), measure="m2")
    assert number["states"].series[0].values == (4.0, 2.0) and m2["states"].series[0].values == (40.0, 20.0)
    assert number["months"].series[0].values == (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0)
    assert m2["months"].series[1].values == (5.0,) * 7 and m2["months"].rows[-1][1:] == ("28", "280.00", "7", "35.00")


def test_every_filter_is_one_that_the_list_knows():
    for chart in charts(figures()):
        for series in chart.series:
            assert len(series.filters) == len(series.values) == len(series.hovers) == len(chart.labels)
            for values in series.filters:
                assert known_filter(values) == dict(values), (chart.id, values)
        assert len(chart.rows) == len(chart.row_filters) and all(len(row) == len(chart.heads) for row in chart.rows)


@pytest.mark.parametrize("empty", [False, True])
def test_every_chart_is_drawn_and_its_bars_can_be_hit(empty):
    shown = figures(towns=(), months=(), states=(), zones=(), dues=()) if empty else figures()
    from matplotlib.figure import Figure

    for chart in charts(shown):
        bands = chart_draw.draw(Figure(), chart, chart_draw.PAPER)
        if empty:
            assert bands == []
            continue
        hit = {(band.series, band.place) for band in bands}
        whole = {(at, place) for at in range(len(chart.series)) for place in range(len(chart.labels))}
        assert hit == ({(1, place) for place in range(3)} if chart.style == "bullets" else whole)
        assert all(band.low < band.high for band in bands)


@pytest.fixture
def board(office_desk, qtbot):
    QgsSettings().remove(MEASURE)
    made = Dashboard(office_desk)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitUntil(lambda: made.shown is not None, timeout=20000)
    yield made
    made.remove()


def press(card, series: int, place: int) -> None:
    """Click the middle of a bar."""
    from matplotlib.backend_bases import MouseEvent

    band = next(band for band in card._bands if (band.series, band.place) == (series, place))
    middle = (band.low + band.high) / 2
    axes = card.canvas.figure.axes[0]
    across = sum(axes.get_ylim() if card.chart.style == "columns" else axes.get_xlim()) / 2
    point = (middle, across) if card.chart.style == "columns" else (across, middle)
    card.canvas.draw()
    x, y = axes.transData.transform(point)
    for name in ("motion_notify_event", "button_press_event"):
        event = MouseEvent(name, card.canvas, x, y, 1)
        card.canvas.callbacks.process(name, event)


def test_a_click_on_a_bar_filters_the_list(board, office_desk, qtbot):
    heard: list[dict] = []
    office_desk.cases_filtered.connect(heard.append)
    cards = {card.chart.id: card for card in board.cards}
    assert list(cards) == ["towns", "months", "dues", "states", "zones"]
    states = cards["states"]
    press(states, 0, 0)
    assert heard[-1] == {"state": [board.shown.states[0].value]}
    press(cards["zones"], 0, 0)
    assert list(heard[-1]) == ["zone"]
    press(cards["months"], 0, 2)
    assert heard[-1] == {"found": f"{board.shown.on.year}-03"}
    states.data_button.click()
    assert states.table.isVisible() and not states.canvas.isVisible()
    states.table.activated.emit(states.table.model().index(0, 0))
    assert heard[-1] == {"state": [board.shown.states[0].value]}
    states.copy_table()


def test_it_counts_again_when_something_changed_and_for_another_day(board, office_desk, qtbot):
    before = board.shown
    with office_desk.writer("test") as unit:
        unit.settings.put("diary.lapse_days", 31)
    qtbot.waitUntil(lambda: board.shown is not before, timeout=20000)
    board.day.setDate(QDate(2026, 2, 28))
    qtbot.waitUntil(lambda: board.shown.on == date(2026, 2, 28), timeout=20000)
    assert board.shown.new.number == 0 and [line.month for line in board.shown.months] == ["2026-01", "2026-02"]
    board.measure.setCurrentIndex(1)
    assert board.charts[1].unit == "m²"
    again = board.shown
    board.refresh_button.click()
    qtbot.waitUntil(lambda: board.shown is not again, timeout=20000)


def test_only_charts_with_other_figures_are_drawn_again(board, qtbot, monkeypatch):
    drawn: list[str] = []
    plain = chart_card.draw
    monkeypatch.setattr(
        chart_card, "draw", lambda figure, chart, look: drawn.append(chart.id) or plain(figure, chart, look)
    )
    again = board.shown
    board.refresh_button.click()
    qtbot.waitUntil(lambda: board.shown is not again, timeout=20000)
    assert drawn == [] and board.cards[3].table.rowCount() == len(board.charts[3].rows) > 0
    board.shown = replace(board.shown, states=(ValueLine("SPOT", Amount(77, 40.0, 0.06)),))
    board._show()
    assert drawn == ["states"]


def test_charts_and_tables_are_saved(board, tmp_path, monkeypatch, told):
    for kind, start in (("png", b"\x89PNG"), ("pdf", b"%PDF"), ("xlsx", b"PK")):
        path = tmp_path / f"看板.{kind}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, one=path: (str(one), ""))
        board.save_actions[kind].trigger()
        assert path.read_bytes().startswith(start), told
    path = tmp_path / "一张.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    board.cards[1].save_button.click()
    assert path.read_bytes().startswith(b"%PDF")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x.pdf"), ""))
    board.cards[1].save_button.click()
    assert "x.pdf" in told[-1]


def test_targets_are_typed_imported_and_kept(board, office_desk, qtbot, monkeypatch, tmp_path, told):
    dialog = TargetsDialog(office_desk, 2026)
    qtbot.addWidget(dialog)
    assert dialog.table.rowCount() == 1 and dialog.table.item(0, 0).text().startswith("云桠镇")
    dialog.table.item(0, 1).setText("1200.5")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("359921002", True))
    dialog.add_button.click()
    table = tmp_path / "t.csv"
    table.write_text("年度,镇街,年度任务\n2026,359921002,800\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    dialog.import_button.click()
    assert dialog.towns() == {A: 1200.5, B: 800.0}
    dialog.table.item(0, 1).setText("viel")
    dialog.buttons.accepted.emit()
    assert "viel" in told[-1] and dialog.result() == 0
    dialog.table.item(0, 1).setText("1,200.5")
    before = board.shown
    dialog.buttons.accepted.emit()
    assert dialog.result() == 1
    qtbot.waitUntil(lambda: board.shown is not before, timeout=20000)
    with office_desk.reader() as session:
        assert session.settings.get("targets") == {"2026": {"kind": "ground", "towns": {A: 1200.5, B: 800.0}}}
    board.day.setDate(QDate(2026, 6, 30))
    qtbot.waitUntil(lambda: board.shown.on == date(2026, 6, 30), timeout=20000)
    assert board.shown.whole.target == pytest.approx(2000.5)


def test_without_matplotlib_the_figures_are_tables(office_desk, qtbot, monkeypatch):
    monkeypatch.setattr(dashboard, "has_matplotlib", lambda: False)
    made = Dashboard(office_desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.shown is not None, timeout=20000)
    assert made.missing.isVisible() and all(card.canvas is None for card in made.cards)
    assert made.cards[3].table.rowCount() == len(made.shown.states)
    assert not made.save_actions["pdf"].isEnabled() and made.save_actions["xlsx"].isEnabled()
    made.remove()
