"""The plugin in QGIS: what it builds it takes away, and it loads without its heavy libraries."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from zhiwei.plugin.gui.outside import place_for
from zhiwei.plugin.plugin import ZhiweiPlugin


@pytest.fixture
def main_window(qgis_iface):
    return qgis_iface.mainWindow()


@pytest.fixture
def registry(qgis_processing):
    """The Processing registry without our provider, which the next test that wants it registers again."""
    registry = QgsApplication.processingRegistry()
    if registry.providerById("zhiwei") is not None:
        registry.removeProvider("zhiwei")
    return registry


def test_unload_takes_away_exactly_what_init_built(qgis_iface, registry, main_window):
    menus = [action.text() for action in main_window.menuBar().actions()]

    plugin = ZhiweiPlugin(qgis_iface)
    plugin.initGui()
    assert registry.providerById("zhiwei") is not None
    assert len(main_window.menuBar().actions()) == len(menus) + 1
    assert plugin.actions

    shown = place_for("送达回证.pdf")
    shown.write_bytes(b"%PDF")
    plugin.unload()
    assert not shown.exists(), "a paper laid out for a viewer names people"
    assert registry.providerById("zhiwei") is None
    assert [action.text() for action in main_window.menuBar().actions()] == menus
    assert plugin.menu is None
    assert plugin.toolbar is None
    assert not plugin.actions


LOAD = """
import json, sys, time
sys.path.insert(0, {root!r} + "/scripts")
from headless import headless_qgis, stdout_for_results
import os
with stdout_for_results() as out, headless_qgis(plugin={plugin!r}):
    heavy = [n for n in {heavy!r} if n in sys.modules]
    os.write(out, json.dumps(heavy).encode())
os._exit(0)
"""
HEAVY = (
    "sqlalchemy",
    "alembic",
    "shapely",
    "reportlab",
    "openpyxl",
    "exifread",
    "stdnum",
    "yaml",
    "jinja2",
    "fontTools",
    "chinese_calendar",
    "docx",
    "lxml",
    "pypdf",
    "icalendar",
    "dateutil",
)


def heavy_libraries(root: Path, plugin: bool) -> set[str]:
    code = LOAD.format(root=str(root), heavy=HEAVY, plugin=plugin)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, cwd="/")
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def test_loading_imports_no_heavy_library():
    root = Path(__file__).resolve().parents[1]
    if not (root / "build" / "plugins" / "zhiwei").exists():
        pytest.skip("the plugin is not linked under build/plugins (scripts/setup.sh does it)")
    # Newer QGIS imports some of them itself (3.44: shapely).
    assert heavy_libraries(root, plugin=True) - heavy_libraries(root, plugin=False) == set()


def test_every_algorithm_has_a_name_help_and_its_own_or_its_groups_icon(zhiwei_provider):
    algorithms = zhiwei_provider.algorithms()
    assert algorithms
    for algorithm in algorithms:
        assert algorithm.displayName() and algorithm.displayName() != algorithm.name(), algorithm.id()
        assert len(algorithm.shortHelpString()) > 40, algorithm.id()
        assert not algorithm.icon().isNull(), algorithm.id()
        assert not algorithm.svgIconPath().endswith("zhiwei.svg"), algorithm.id()


def test_the_issues_ids_are_all_there(zhiwei_provider):
    promised = {
        "createworkspace", "importsettings", "importparcels", "importzones", "importpermits", "importlandclasses",
        "importspots", "importparties", "measurearea", "overlay", "assess", "opencases", "issuedocuments",
        "enforcementmaps", "importphotos", "importcoordinates", "exportcoordinates", "gcj02towgs84", "wgs84togcj02",
        "exportfindings", "verifyworkspace", "backupworkspace", "restoreworkspace",
        "periodcalculator", "recordevents", "casestate", "recorddelivery", "attachissued", "importledger", "casefile",
        "diary", "publiclist",
    }  # fmt: skip
    assert promised - {algorithm.name() for algorithm in zhiwei_provider.algorithms()} == set()


def test_menu_starts_an_algorithm_with_the_open_workspace(qgis_iface, qgis_processing, monkeypatch, tmp_path):
    import processing
    from qgis.core import QgsSettings

    from zhiwei.plugin.gui.desk import LAST, Desk

    workspace = tmp_path / "w.gpkg"
    workspace.write_bytes(b"")
    QgsSettings().setValue(LAST, str(workspace))
    started = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *call: started.append(call), raising=False)
    try:
        Desk(qgis_iface).start("zhiwei:verifyworkspace")
    finally:
        QgsSettings().remove(LAST)
    assert started == [("zhiwei:verifyworkspace", {"WORKSPACE": str(workspace)})]


def test_a_file_that_is_no_workspace_is_told_in_the_message_bar(qgis_iface, tmp_path):
    from zhiwei.plugin.gui.desk import Desk

    shown = []
    bar = qgis_iface.messageBar()
    bar.pushMessage = lambda *message, **named: shown.append(message)
    broken = tmp_path / "notes.gpkg"
    broken.write_text("not a database")
    assert Desk(qgis_iface).show(str(broken)) is False
    assert "notes.gpkg" in shown[0][1]


def test_the_menu_says_what_is_off_when_a_library_is_missing(qgis_iface, registry, monkeypatch):
    from zhiwei.plugin.gui import libraries

    monkeypatch.setattr(libraries, "missing", lambda: ["sqlalchemy"])
    plugin = ZhiweiPlugin(qgis_iface)
    plugin.initGui()
    try:
        assert "zhiwei_missing" in [action.objectName() for action in plugin.actions]
        assert registry.providerById("zhiwei").algorithm("measurearea") is not None
    finally:
        plugin.unload()


def test_every_library_of_the_requirements_is_looked_for_and_says_what_is_off_without_it():
    from zhiwei.plugin.gui.libraries import NEEDED
    from zhiwei.plugin.gui.messages import MESSAGES

    root = Path(__file__).resolve().parents[1]
    lines = (root / "requirements.txt").read_text(encoding="utf-8").splitlines()
    required = {re.split("[=<>]", line)[0] for line in lines if line and not line.startswith("#")}
    modules = {
        "python-docx": "docx", "python-stdnum": "stdnum", "PyYAML": "yaml", "Pillow": "PIL", "ExifRead": "exifread",
        "fonttools": "fontTools",
    }  # fmt: skip
    # A table of our own stands in for chinesecalendar; nothing is off without it.
    wanted = {modules.get(name, name.lower()) for name in required - {"chinesecalendar"}}
    assert wanted <= set(NEEDED)
    # lxml stands below python-docx; matplotlib comes with the system, as QGIS's own does on Windows
    assert set(NEEDED) - wanted == {"lxml", "matplotlib"}
    assert set(NEEDED.values()) <= set(MESSAGES)


def test_the_message_on_missing_libraries_names_what_is_off(qgis_iface, monkeypatch):
    from qgis.PyQt.QtWidgets import QMessageBox

    from zhiwei.plugin.gui.desk import Desk

    told = []
    monkeypatch.setattr(QMessageBox, "information", lambda _window, _title, text: told.append(text))
    Desk(qgis_iface).explain_missing(["docx", "pypdf"])
    docx, pypdf, *_, how = told[0].splitlines()
    assert "docx" in docx and "Word" in docx
    assert "pypdf" in pypdf and "PDF" in pypdf
    assert "ZhiWei" in how or "治违" in how


def test_every_action_of_menu_and_toolbar_does_something(qgis_iface, registry, monkeypatch):
    """Each algorithm's action opens its dialog and no other; new and open ask for what they need; none raises."""
    import processing
    from qgis.PyQt.QtWidgets import QFileDialog

    from zhiwei.plugin.gui.new_workspace import NewWorkspaceDialog

    opened, asked = [], []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda name, _given: opened.append(name), raising=False)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: asked.append("open") or ("", ""))
    monkeypatch.setattr(NewWorkspaceDialog, "open", lambda _self: asked.append("new"))
    plugin = ZhiweiPlugin(qgis_iface)
    plugin.initGui()
    try:
        # what a part's actions do is shown by the tests of its window
        parts = {id(action) for part in plugin.parts for action in part.actions}
        for action in plugin.actions:
            assert action.text()
            assert not action.icon().isNull(), action.objectName()
            if id(action) in parts:
                continue
            before = len(opened) + len(asked)
            action.trigger()
            assert len(opened) + len(asked) == before + 1, action.objectName()
        algorithms = {algorithm.id() for algorithm in plugin.provider.algorithms()}
        assert sorted(opened) == sorted(algorithms - {"zhiwei:createworkspace"})
        assert asked == ["new", "open"]
    finally:
        plugin.unload()


def test_every_algorithm_has_a_dialog_that_can_be_filled(qgis_iface, zhiwei_provider, monkeypatch):
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: None, raising=False)
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    for algorithm in zhiwei_provider.algorithms():
        dialog = AlgorithmDialog(algorithm.create(), False, qgis_iface.mainWindow())
        try:
            wrappers = dialog.mainWidget().wrappers
            wanted = {one.name() for one in algorithm.parameterDefinitions() if not one.isDestination()}
            assert wanted <= set(wrappers), algorithm.id()
        finally:
            dialog.close()
            dialog.deleteLater()


def test_a_table_or_ledger_is_chosen_from_the_files_and_may_name_a_table_inside(zhiwei_provider):
    from qgis.core import QgsProcessingParameterFile

    for name in ("recordevents", "importparties", "importledger"):
        given = zhiwei_provider.algorithm(name).parameterDefinition("INPUT")
        assert isinstance(given, QgsProcessingParameterFile), name
        assert given.checkValueIsAcceptable("/a b/county.gpkg|layername=events"), name


def test_a_new_workspace_is_not_made_in_a_temporary_file(zhiwei_provider):
    from qgis.core import QgsProcessingContext

    algorithm = zhiwei_provider.algorithm("createworkspace").create()
    good, words = algorithm.checkParameterValues(
        {"CRS": "EPSG:4549", "OUTPUT": "TEMPORARY_OUTPUT"}, QgsProcessingContext()
    )
    assert not good
    assert words


def test_the_shown_project_tells_which_workspace_is_meant(qgis_iface, qgis_app, tmp_path):
    from qgis.core import QgsProject, QgsVectorLayer

    from zhiwei.plugin.gui.desk import Desk
    from zhiwei.plugin.store.workspace import Workspace

    path = tmp_path / "县 库.gpkg"
    Workspace.create(path, "EPSG:4549").close()
    QgsProject.instance().addMapLayer(QgsVectorLayer(f"{path}|layername=spot", "图斑", "ogr"))
    try:
        assert Path(Desk(qgis_iface).workspace) == path
    finally:
        QgsProject.instance().clear()


def test_writing_over_the_translation_leaves_a_running_qgis_alone(qgis_app, tmp_path, monkeypatch):
    from zhiwei.plugin import plugin as module

    source = Path(module.ROOT) / "i18n" / "zhiwei_zh.qm"
    if not source.is_file():
        pytest.skip("translations are not compiled")
    target = tmp_path / source.name
    target.write_bytes(source.read_bytes())
    monkeypatch.setattr(module, "locale_code", lambda: "zh-Hans")
    found = module.translator(tmp_path)
    before = found.translate("ZhiWei", "Create workspace")
    assert before
    with target.open("r+b") as stream:
        stream.truncate(0)
    assert found.translate("ZhiWei", "Create workspace") == before
