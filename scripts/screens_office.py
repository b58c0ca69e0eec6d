"""Inside QGIS: the pictures of the windows that are about no single case."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import Any

from screens_stage import Stage

SAMPLE = Path(os.environ["ZHIWEI_ROOT"]) / "resources" / "sample"
#: names of the pages of the settings, in their order
SETTINGS = (
    "general", "orgs", "officers", "numbering", "profiles", "templates", "tolerances", "zones", "first", "holidays",
    "patrol", "resources", "tables",
)  # fmt: skip


def shot_welcome(stage: Stage) -> None:
    stage.part("welcome").show()


def shot_new_workspace(stage: Stage) -> None:
    stage.desk.create()


def shot_menu(stage: Stage) -> None:
    bar = stage.window.menuBar()
    place = bar.mapToGlobal(bar.actionGeometry(stage.plugin.menu.menuAction()).bottomLeft())
    stage.plugin.menu.popup(place)


def shot_help(stage: Stage) -> None:
    stage.part("help").open(("治违台账", "The case list"))


def shot_doctor(stage: Stage) -> None:
    stage.part("doctor").show()
    stage.settle(1.0)


def shot_dashboard(stage: Stage) -> None:
    stage.dock("dashboard", 640)
    stage.settle(2.0)


def shot_targets(stage: Stage) -> None:
    from zhiwei.plugin.gui.targets_dialog import TargetsDialog

    stage.hold(TargetsDialog(stage.desk, stage.desk.today().year, stage.window))


def shot_locator(stage: Stage) -> None:
    from qgis.utils import iface

    iface.locatorSearch("zhiwei 桠头")
    stage.settle(2.0)


def shot_batch_notices(stage: Stage) -> None:
    window = _batch(stage)
    window.tick("D04")
    window.check()
    stage.settle(1.5)


def shot_batch_maps(stage: Stage) -> None:
    window = _batch(stage)
    window.tabs.setCurrentIndex(1)


def _batch(stage: Stage) -> Any:
    with stage.desk.reader() as session:
        uids = [case.uid for case in session.cases.all()][:12]
    stage.desk.papers_asked.emit(uids)
    window = stage.part("batch_papers").window
    window.tabs.setCurrentIndex(0)
    return window


def shot_import_source(stage: Stage) -> None:
    _import(stage)


def shot_import_mapping(stage: Stage) -> None:
    _import(stage, 1)


def shot_import_check(stage: Stage) -> None:
    window = _import(stage, 2)
    window.check_page.select(0)


def shot_import_enter(stage: Stage) -> None:
    _import(stage, 3)


def shot_import_batches(stage: Stage) -> None:
    window = stage.part("import_wizard").show()
    window.go(4)


def _import(stage: Stage, pages: int = 0) -> Any:
    window = stage.part("import_wizard").show()
    window.go(0)
    page = window.source_page
    page.job.setCurrentIndex(page.job.findData("spot"))
    page.open(str(SAMPLE / "county.gpkg"), "spot")
    stage.settle(1.0)
    for _page in range(pages):
        window.next.click()
        stage.settle(1.5)
    return window


def _settings(at: int, stage: Stage) -> None:
    part = stage.part("officesettings")
    part.show()
    part.window.list.setCurrentRow(at)


SHOTS = {f"settings_{name}": partial(_settings, at) for at, name in enumerate(SETTINGS)}


def shot_message(stage: Stage) -> None:
    """What a person is told where there is nothing to show."""
    stage.part("case_list").show()
    stage.desk.layer("spot").removeSelection()
    with stage.desk.told():
        stage.part("editspots").merge_selected()
