"""Standard terms in the language of QGIS: the data keeps the Chinese term, whatever the window shows."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsCategorizedSymbolRenderer

from zhiwei.plugin.gui import terms
from zhiwei.plugin.gui.messages import MESSAGES, say
from zhiwei.plugin.gui.terms import TermBox, blank_term, blank_word, cited, paper_word, term, told
from zhiwei.plugin.output.template import FOLDER, load

HAN = re.compile("[\u3400-\u9fff]")


@pytest.fixture
def chinese(monkeypatch):
    monkeypatch.setattr(terms, "speaks_chinese", lambda: True)


def test_terms_steps_states_and_phases_are_said_in_english():
    assert (term("砖木"), term("建设人"), term("三区")) == ("Brick and timber", "Builder", "Building suitability areas")
    assert (term("当事人"), term("当事人", "role")) == ("Parties", "Party")
    assert term("第2期C片") == "Phase 2C" and term("永久基本农田") == "Permanent basic farmland"
    assert told("T04 责令停止, T05 批准立案") == "T04 Order to stop, T05 Approve the filing"
    assert told("DR16 行政诉讼起诉") == "DR16 Lodge a suit"
    assert told("结案 (CLOSED)") == "Closed"
    assert told("补办、保留临时使用") == "permit afterwards, temporary retention"
    assert paper_word("D04", "责令停止违法(建设)行为通知书") == "Stop order"


def test_what_somebody_wrote_stays():
    assert term("云桠镇桠头村") == "云桠镇桠头村" and told("他写的一句话，没有词") == "他写的一句话, 没有词"
    assert term(None) == "" and term("") == ""
    assert cited("某省某规定 第三条") == ""


def test_articles_are_cited_by_the_name_of_their_law():
    assert cited("LAL 77") == "Land Administration Law art. 77"
    assert cited("《土地管理法》第44、77条") == "Land Administration Law art. 44, 77"
    both = "Land Administration Law art. 77; Criminal Law art. 342"
    assert cited("《土地管理法》第77条、《刑法》第342条") == both
    assert cited("《土地管理法》第77条、《某省规定》第3条") == ""
    assert cited("刑法 art.342") == "Criminal Law art. 342"
    assert (
        cited("建法〔2012〕99号第四条第一项")
        == "Guidance on discretion in planning penalties (2012, No. 99) art. 4 item 1"
    )
    assert say("step.basis", article="SPC2013-5").endswith("forced demolition (2013, No. 5)")


def test_blanks_are_named_in_both_languages_because_the_paper_is_chinese():
    assert (
        blank_word("听证地点") == "Place of the hearing (听证地点)" and blank_term("听证地点") == "Place of the hearing"
    )
    # what explains a label, or tells two of a name apart, is in the English already
    assert blank_word("勘验人（两名以上）") == "Surveyors, at least two (勘验人)"
    assert blank_word("提供单位（个人）") == "Entity or person that provides it (提供单位)"
    assert blank_word("勘验时间（止）") == "Survey ended (勘验时间)"
    assert blank_word("查封（扣押）的理由") == "Reason for sealing or seizing (查封（扣押）的理由)"
    assert blank_word("未复议、未起诉的情况") == "No review or suit was asked for (未复议、未起诉的情况)"
    # a form of the office's own
    assert blank_word("巡河长") == "巡河长"


def test_what_the_law_requires_of_a_paper_is_said_in_english():
    papers = [load(path.stem) for path in FOLDER.glob("*.yaml")]
    labels = {str(entry["label"]) for paper in papers for entry in paper.must}
    assert len(labels) > 200
    assert [label for label in sorted(labels) if HAN.search(blank_term(label))] == []
    text = say("document.incomplete", form="D19", missing=["听证地点", "听证主持人"])
    assert "requires Place of the hearing (听证地点), Chair of the hearing (听证主持人), which" in text


def test_in_chinese_windows_every_term_is_the_one_of_the_data(chinese):
    names = [code.partition(".")[2] for code in MESSAGES if code.startswith("term.")]
    assert len(names) > 500
    assert [name for name in names if term(name) != name or told(name) != name] == []
    assert paper_word("D04", "责令停止") == "责令停止" and cited("LAL 77") == ""
    assert blank_word("勘验人（两名以上）") == "勘验人（两名以上）"


def test_every_term_is_english_where_windows_are():
    said = {code: say(code) for code in MESSAGES if code.startswith(("term.", "paper.", "law."))}
    assert {code: text for code, text in said.items() if HAN.search(text)} == {}


def test_a_box_of_terms_gives_back_what_the_data_knows(qtbot):
    box = TermBox(("建设人", "当事人"), "role")
    qtbot.addWidget(box)
    assert [box.itemText(at) for at in range(box.count())] == ["Builder", "Party"]
    box.setCurrentText("Builder")
    assert box.value() == "建设人"
    box.put("使用人")
    assert (box.currentText(), box.value()) == ("User", "使用人")
    box.setCurrentText("somebody's cousin")
    assert box.value() == "somebody's cousin"
    box.setCurrentText("当事人")
    assert box.value() == "当事人"


def test_layers_that_are_made_in_english_have_english_names_and_chinese_values(office_made):
    from zhiwei.plugin.store.layers import build_project

    project = build_project(office_made, None, term)
    try:
        shown = [group.name() for group in project.layerTreeRoot().findGroups()]
        shown += project.mapThemeCollection().mapThemes()
        shown += [one.name() for one in project.relationManager().relations().values()]
        for layer in project.mapLayers().values():
            shown.append(layer.name())
            shown += [layer.attributeAlias(at) for at in range(layer.fields().count())]
            shown += [str(layer.editorWidgetSetup(at).config()) for at in range(layer.fields().count())]
            shown += [tab.name() for tab in layer.editFormConfig().tabs()]
            if isinstance(layer.renderer(), QgsCategorizedSymbolRenderer):
                shown += [one.label() for one in layer.renderer().categories()]
            if layer.labeling() is not None:
                shown.append(layer.labeling().settings().fieldName)
        assert len(shown) > 100
        assert [text for text in shown if HAN.search(text)] == []
        (spots,) = project.mapLayersByName("Spots")
        styles = spots.styleManager()
        styles.setCurrentStyle("Progress")
        assert "未立案" in [one.value() for one in spots.renderer().categories()]
    finally:
        project.clear()
