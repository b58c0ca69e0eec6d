"""Small things that every window uses: words in a row, names in the language of QGIS, hints, buttons with a menu."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QMenu, QScrollArea, QTableWidget, QToolButton, QVBoxLayout

from zhiwei.plugin.gui import compat, lists, zone_names
from zhiwei.plugin.gui.audit_words import reason_word
from zhiwei.plugin.gui.case_words import days_left
from zhiwei.plugin.gui.chart_card import ChartCard
from zhiwei.plugin.gui.chart_data import Chart
from zhiwei.plugin.gui.close_tabs import CloseTabs
from zhiwei.plugin.gui.days import clock_text
from zhiwei.plugin.gui.elided import ElidedLabel
from zhiwei.plugin.gui.empty_hint import EmptyHint
from zhiwei.plugin.gui.evidence_words import evidence_word
from zhiwei.plugin.gui.menu_button import MenuButton
from zhiwei.plugin.gui.messages import say, say_on_paper
from zhiwei.plugin.gui.paper_language import chinese
from zhiwei.plugin.gui.tall import Tall
from zhiwei.plugin.gui.telling import WrongLabel
from zhiwei.plugin.services.case_catalogues import zone_titles
from zhiwei.plugin.services.catalogues import load


@pytest.mark.parametrize(
    ("language", "row", "zone"), [("zh-Hans", "甲、乙", "城市紫线"), ("en", "甲, 乙", "Urban purple line")]
)
def test_rows_and_zones_follow_the_language(monkeypatch, language, row, zone):
    for module in (compat, zone_names):
        monkeypatch.setattr(module, "locale_code", lambda: language)
    assert lists.listed(["甲", "乙"]) == row
    assert zone_names.zone_names()["SX-ZI"].startswith(zone)
    assert zone_names.finding_name("zone", "SX-ZI", "旧名").startswith(zone)


def test_papers_are_chinese_whatever_the_windows_speak():
    reasons = {"reasons": [("bind.crew", {}), ("bind.excavators", {})]}
    assert say_on_paper("bind.wait", day="2026-12-10") == "公告动员、清租户和备案要到 2026-12-10 才完成"
    assert "；" in say_on_paper("bind.together", **reasons) or "、" in say_on_paper("bind.together", **reasons)
    # and the windows go on in their own language, also where a paper fails
    with pytest.raises(ZeroDivisionError), chinese():
        raise ZeroDivisionError
    assert say("bind.wait", day="2026-12-10").startswith("notices") and lists.listed("ab") == "a, b"


def test_of_steps_that_a_ledger_does_not_date_nothing_is_said():
    known = {"reminded": "2026-05-25", "announced": "—", "enforcement": "—"}
    assert say("legal.ledger", **known) == "by the old ledger: reminded 2026-05-25"
    assert "—" not in say("legal.ledger", **{**known, "enforcement": "2026-06-01"})
    assert say("legal.ledger", **{**known, "enforcement": "2026-06-01"}).endswith("enforcement decided 2026-06-01")


@pytest.mark.parametrize(
    ("language", "told"),
    [("zh-Hans", ("甲；乙", "一。二。", "图斑：1")), ("en", ("甲; 乙", "一。 二。", "图斑: 1"))],
)
def test_clauses_sentences_and_pairs_follow_the_language(monkeypatch, language, told):
    monkeypatch.setattr(compat, "locale_code", lambda: language)
    assert (lists.clauses(["甲", "乙"]), lists.sentences("一。", "", "二。"), lists.pair("图斑", "1")) == told


def test_days_to_a_date_are_told_in_words():
    assert [days_left(days) for days in (49, 0, -3)] == ["49 days left", "today", "3 days overdue"]


def test_an_instant_is_told_by_the_clock_of_the_law_wherever_the_machine_is():
    assert clock_text(datetime(2026, 11, 22, 18, 30, tzinfo=timezone.utc)) == "2026-11-23 02:30"


def test_every_zone_has_both_names():
    assert all(chinese and english for chinese, english in zone_titles().values())


def test_what_lies_nowhere_is_named_and_a_name_of_the_data_stays():
    assert zone_names.finding_name("parcel", "", "无宗地") == "No parcel"
    assert zone_names.finding_name("parcel", "JC00012", "JC00012") == "JC00012"


def test_every_item_of_evidence_has_a_word():
    kinds = load("procedure").data["minimal_evidence"]
    items = [item for group in kinds.values() if isinstance(group, list) for item in group if isinstance(item, dict)]
    assert len(items) == 21
    assert [item["id"] for item in items if evidence_word(item["id"], "?") == "?"] == []
    assert evidence_word("of_the_office", "本单位证据") == "本单位证据"


def test_the_opening_of_a_case_is_named_in_the_history():
    assert reason_word("open case land") == "Case opened (land)"
    assert reason_word("import spot") == "Imported: Spots"
    assert reason_word("undo split spot") == "Taken back: Spot split"
    assert reason_word("undo merge spot") == "Taken back: Spots merged"
    assert reason_word("issued D22") == "Issued D22"


def test_a_hint_stands_in_the_middle_and_goes(qtbot):
    table = QTableWidget()
    qtbot.addWidget(table)
    hint = EmptyHint(table)
    table.resize(400, 300)
    table.show()
    hint.tell("先导入")
    ground = table.viewport().rect()
    assert hint.isVisible() and hint.geometry() == ground.adjusted(16, 8, -16, -8)
    table.resize(500, 200)
    qtbot.waitUntil(lambda: hint.width() == table.viewport().width() - 32, timeout=20_000)
    hint.tell("")
    assert not hint.isVisible()


def test_a_button_with_a_menu_leaves_room_for_its_arrow(qtbot):
    ours, usual = MenuButton(), QToolButton()
    for button in (ours, usual):
        qtbot.addWidget(button)
        button.setText("更多")
        button.setMenu(QMenu(button))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    assert ours.sizeHint().width() == usual.sizeHint().width() + 12
    assert ours.popupMode() == QToolButton.ToolButtonPopupMode.InstantPopup


def test_a_card_asks_for_the_height_of_its_wrapped_note(qtbot):
    card = ChartCard(False)
    qtbot.addWidget(card)
    chart = Chart("x", "标题", "很长的说明。" * 30, "bars", "m²", (), (), ("镇街", "数量"), (("甲", "1"),), ({},))
    card.show_chart(chart)
    card.resize(800, 100)
    card.show()
    wide = card.minimumHeight()
    card.resize(300, 100)
    assert card.minimumHeight() > wide >= card.table.minimumHeight()


def test_a_line_without_room_ends_in_an_ellipsis(qtbot):
    line = ElidedLabel()
    qtbot.addWidget(line)
    line.setText("132 处，31547 m² · 2027-03-08 达到任务 · 2027-08-09 全部完成")
    line.resize(120, 24)
    line.show()
    cut = line.grab().toImage()
    line.setText(line.fontMetrics().elidedText(line.text(), Qt.TextElideMode.ElideRight, 120))
    assert line.text().endswith("…") and line.grab().toImage() == cut
    line.setText("")
    assert line.grab().toImage() != cut


def test_the_inside_of_a_scroll_area_keeps_its_height(qtbot):
    area, inner = QScrollArea(), Tall()
    qtbot.addWidget(area)
    column = QVBoxLayout(inner)
    cards = [ChartCard(False) for _ in range(4)]
    for at, card in enumerate(cards):
        card.show_chart(Chart(str(at), "标题", "很长的说明。" * 20, "bars", "m²", (), (), ("甲",), (("1",),), ({},)))
        column.addWidget(card)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    area.resize(300, 200)
    area.show()
    qtbot.waitUntil(lambda: inner.height() >= sum(card.minimumHeight() for card in cards), timeout=20_000)
    places = [card.geometry() for card in cards]
    assert all(upper.bottom() < lower.top() for upper, lower in zip(places, places[1:]))


def test_close_tabs_take_the_colours_of_the_theme_and_show_their_texts_whole(qtbot):
    tabs = CloseTabs()
    qtbot.addWidget(tabs)
    tabs.setStyleSheet("QTabBar::tab { color: #00ff00; background: #000000; }")
    for text in ("概览", "办案程序"):
        tabs.addTab(QLabel(text), text)
    tabs.resize(400, 200)
    tabs.show()
    image = tabs.tabBar().grab().toImage()
    green = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).green() > 200]
    for at in range(2):
        tab = tabs.tabBar().tabRect(at)
        drawn = [x for x in green if tab.left() <= x <= tab.right()]
        room = tabs.fontMetrics().boundingRect(tabs.tabText(at)).width()
        assert room - 4 <= max(drawn) - min(drawn) <= room + 4


def test_names_are_told_as_they_are_though_the_bar_reads_html(desk, monkeypatch):
    shown, heard = [], []
    monkeypatch.setattr(desk.iface.messageBar(), "pushMessage", lambda *words: shown.append(words[1]))
    desk.said.connect(lambda text, wrong: heard.append((text, wrong)))
    desk.tell('张<㙍> & "子"')
    # read as HTML this is the text again
    assert shown == ['张&lt;㙍&gt; &amp; "子"'] and heard == [('张<㙍> & "子"', False)]
    wrong = WrongLabel()
    wrong.setText("<b>张</b>")
    assert wrong.textFormat() == Qt.TextFormat.PlainText
