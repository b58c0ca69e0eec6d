"""Inside QGIS: the pictures of the list of cases, of a case and of what is asked about it."""

from __future__ import annotations

from typing import Any

from screens_stage import Stage


def shot_case_list(stage: Stage) -> None:
    inside = stage.part("case_list").show()
    stage.settle()
    inside.table.selectRow(0)


def shot_case_list_filtered(stage: Stage) -> None:
    inside = stage.part("case_list").show()
    inside.take_filter({"state": ["INVESTIGATE"]})
    stage.settle()
    inside.table.selectRow(2)


def shot_case_list_none(stage: Stage) -> None:
    inside = stage.part("case_list").show()
    inside.search.setText("没有这个号")
    stage.settle(1.0)


def shot_case_list_menu(stage: Stage) -> None:
    inside = stage.part("case_list").show()
    inside.clear_filters()
    stage.settle(1.0)
    inside.table.selectRow(1)
    menu = inside.menu()
    stage.held.append(menu)
    menu.popup(inside.table.viewport().mapToGlobal(inside.table.viewport().rect().center()))


def shot_case_overview(stage: Stage) -> None:
    _case(stage, "overview")


def shot_case_place(stage: Stage) -> None:
    _case(stage, "place")


def shot_case_parties(stage: Stage) -> None:
    _case(stage, "parties")


def shot_case_evidence(stage: Stage) -> None:
    tab = _case(stage, "evidence").tab("evidence")
    stage.settle(1.5)
    tab.list.setCurrentRow(0)


def shot_case_procedure(stage: Stage) -> None:
    _case(stage, "procedure")


def shot_case_documents(stage: Stage) -> None:
    _case(stage, "documents")
    stage.settle(2.0)


def shot_case_history(stage: Stage) -> None:
    _case(stage, "history")


def shot_case_none(stage: Stage) -> None:
    from zhiwei.plugin.gui.case_form import CaseForm
    from zhiwei.plugin.gui.drafts import Drafts

    stage.frame(CaseForm(stage.desk, Drafts(parent=stage.window)), 620, 560)


def shot_party(stage: Stage) -> None:
    tab = _case(stage, "parties").tab("parties")
    from zhiwei.plugin.gui.party_dialogs import PartyDialog

    stage.hold(PartyDialog(stage.desk, stage.case_uid(), tab.party.party, "", stage.window))


def shot_known_party(stage: Stage) -> None:
    _case(stage, "parties")
    from zhiwei.plugin.gui.party_dialogs import KnownDialog

    stage.hold(KnownDialog(stage.desk, stage.case_uid(), stage.window))


def shot_issue(stage: Stage) -> None:
    tab = _case(stage, "documents").tab("documents")
    tab.issue()
    stage.settle(1.0)


def shot_step(stage: Stage) -> None:
    form = _case(stage, "procedure")
    from zhiwei.plugin.gui.tab_procedure import StepRow

    rows = [row for row in form.findChildren(StepRow) if row.button.isEnabled()]
    if rows:
        rows[0].button.click()
    stage.settle(1.0)


def shot_step_grey(stage: Stage) -> None:
    form = _case(stage, "procedure")
    from zhiwei.plugin.gui.tab_procedure import StepRow

    for row in [row for row in form.findChildren(StepRow) if not row.why.isHidden()][:2]:
        row.why.setChecked(True)


def shot_conflict(stage: Stage) -> None:
    from zhiwei.plugin.gui.conflict import ConflictDialog
    from zhiwei.plugin.gui.messages import tr
    from zhiwei.plugin.gui.party_dialogs import labels

    names = labels()
    base = {"name": "潘堃坪", "address": "云桠镇桠头村12号", "phone": "13900000001"}
    theirs = {**base, "phone": "13900000002", "address": "云桠镇桠头村127号"}
    mine = {**base, "phone": "13900000003", "name": "潘堃埕"}
    told = tr("Somebody else was here first")
    stage.hold(ConflictDialog(stage.window, told, theirs, mine, base, lambda key: names[key], "施㙍禾"))


def shot_drafts(stage: Stage) -> None:
    form = _case(stage, "procedure")
    form.drafts.note(stage.desk.path, stage.case_uid(), "step:T07:", lambda: {"measure_form": ""})
    form.drafts.flush()
    form._offer_drafts()


def _case(stage: Stage, tab: str) -> Any:
    stage.to_spot()
    form = stage.dock("case_form", 620)
    form.open(stage.case_uid())
    form.open_tab(tab)
    stage.settle()
    return form
