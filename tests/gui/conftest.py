"""A desk with an office's workspace on it, for tests of windows."""

from __future__ import annotations

import shutil
from datetime import date, datetime, timezone
from html import unescape
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QThreadPool
from qgis.PyQt.QtPrintSupport import QPrintDialog, QPrinter
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMainWindow, QMessageBox
from service_cases import service_helper

from zhiwei.plugin.domain.local_time import local_date
from zhiwei.plugin.gui.desk import ACTOR, LAST, Desk

HERE = Path(__file__).resolve().parent
ZONE_LAYERS = ("zone_sanqu", "zone_sixian", "YJJBNT", "STBHHX", "CZKFBJ", "zone_road", "zone_river")


#: files that every run takes; the others press whole windows through, and `make test-long` runs them for many minutes
SHORT = {
    "test_desk.py",
    "test_drawn.py",
    "test_every_action.py",
    "test_help.py",
    "test_own_geos.py",
    "test_spot_page.py",
    "test_tasks.py",
    "test_words_of_choices.py",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is long, so that the first answer of a test run comes soon."""
    for item in items:
        if item.path.name not in SHORT and HERE in item.path.parents:
            item.add_marker(pytest.mark.long)


@pytest.fixture(scope="session", autouse=True)
def map_without_names(qgis_iface):
    """The map shows what is added, and Python keeps no name for it, as in QGIS.

    pytest-qgis keeps one for every layer until the next one comes, and so would delete those that were taken off since
    in the midst of a drawing.
    """

    def show(layers: list[QgsMapLayer]) -> None:
        qgis_iface.canvas.setLayers([*qgis_iface.canvas.layers(), *layers])

    added = QgsProject.instance().layersAdded
    added.disconnect(qgis_iface.addLayers)
    added.connect(show)
    yield
    added.disconnect(show)
    added.connect(qgis_iface.addLayers)


@pytest.fixture(scope="session", autouse=True)
def one_day():
    """The day does not change in the midst of a run: plans that one test makes are read by the next."""
    today = local_date(datetime.now(timezone.utc))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Desk, "today", lambda _desk: today)
        yield


@pytest.fixture(scope="session")
def case_office():
    """The helper that makes a small office's workspace by services (tests/services/case_office.py)."""
    return service_helper("case_office")


@pytest.fixture(scope="session")
def case_course():
    """The helper that takes a case through a lawful course (tests/services/case_course.py)."""
    return service_helper("case_course")


def copy_workspace(path: Path, folder: Path) -> Path:
    """A workspace with its files, laid into another folder; nobody has it open."""
    target = folder / path.name
    shutil.copyfile(path, target)
    files = path.with_name(path.stem + ".files")
    if files.is_dir():
        shutil.copytree(files, folder / files.name)
    return target


@pytest.fixture
def copied(tmp_path):
    """Lays a copy of a workspace that was made once into the folder of the test."""
    return lambda path: copy_workspace(path, tmp_path)


@pytest.fixture(scope="session")
def office_made(case_office, tmp_path_factory) -> Path:
    """A small office with six spots, parties and officers; made once, never opened."""
    return Path(case_office.make_office(tmp_path_factory.mktemp("office")))


@pytest.fixture
def office_path(office_made, tmp_path) -> Path:
    """A copy of the small office's workspace."""
    return copy_workspace(office_made, tmp_path)


@pytest.fixture(scope="session")
def county_made(qgis_processing, sample_dir, tmp_path_factory) -> Path:
    """The sample county, imported and assessed, with photos, parties and twelve cases; made once, never opened."""
    import processing

    from zhiwei.processing.provider import ZhiweiProvider

    registry = QgsApplication.processingRegistry()
    mine = None
    if registry.providerById("zhiwei") is None:
        mine = ZhiweiProvider()
        registry.addProvider(mine)
    folder = tmp_path_factory.mktemp("county")
    path = str(folder / "county.gpkg")
    county = sample_dir / "county.gpkg"

    def step(algorithm: str, **parameters):
        processing.run(f"zhiwei:{algorithm}", parameters)

    step("createworkspace", CRS="EPSG:4549", OUTPUT=path)
    step("importsettings", WORKSPACE=path, INPUT=str(sample_dir / "settings.yaml"))
    jobs = [("importparcels", "parcel"), *(("importzones", name) for name in ZONE_LAYERS)]
    jobs += [("importpermits", "permit"), ("importlandclasses", "DLTB"), ("importspots", "spot")]
    jobs += [("importparties", "party")]
    for algorithm, name in jobs:
        step(algorithm, WORKSPACE=path, INPUT=f"{county}|layername={name}")
    step("assess", WORKSPACE=path, AS_OF="2026-10-10")
    step("importphotos", WORKSPACE=path, FOLDER=str(sample_dir / "photos"))
    step(
        "opencases",
        WORKSPACE=path,
        FILTER="right(\"code\", 3) IN ('001','023','046','056','068','079','101','111','121','187','245','255')",
        OFFICERS="庄檐青,施㙍禾,谢藕舟,曾埕砚,郑砚禾,许柘青,颜篁川,吴苇澄",
        TRACK="auto",
        DATE="2026-10-12",
        ACTOR="庄檐青",
    )
    if mine is not None:
        registry.removeProvider(mine)
    return Path(path)


@pytest.fixture
def county_path(county_made, tmp_path) -> Path:
    """A copy of the sample county's workspace."""
    return copy_workspace(county_made, tmp_path)


@pytest.fixture(scope="session")
def planned_made(tmp_path_factory) -> Path:
    """A small office with a plan of demolition (tests/helpers/plan_office.py); made once, never opened."""
    from plan_office import make_planned

    return make_planned(tmp_path_factory.mktemp("planned"))


@pytest.fixture
def planned_path(planned_made, tmp_path) -> Path:
    """A copy of the workspace with a plan."""
    return copy_workspace(planned_made, tmp_path)


@pytest.fixture
def planned_desk(desk, planned_path, monkeypatch):
    """The desk with a plan of demolition on it, on the day on which it was made."""
    from plan_office import TODAY

    monkeypatch.setattr(desk, "today", lambda: TODAY)
    assert desk.show(str(planned_path))
    return desk


@pytest.fixture(scope="session")
def sites_made(tmp_path_factory) -> Path:
    """The small office with two sites to demolish, made today; never opened."""
    from plan_office import make_sites

    return make_sites(tmp_path_factory.mktemp("sites"), datetime.now(timezone.utc))


@pytest.fixture
def sites_desk(desk, sites_made, copied):
    """The desk with the two sites on it."""
    from zhiwei.plugin.gui.demolition_forms import windows

    assert desk.show(str(copied(sites_made)))
    yield desk
    windows.close_all(desk)


@pytest.fixture
def uids(sites_desk) -> list[str]:
    """The two sites."""
    with sites_desk.reader() as session:
        return [row.uid for row in session.sites.all()]


@pytest.fixture
def plan_state(planned_desk):
    """What the pages of the planning dock share, with the plan looked at."""
    from plan_office import NAME

    from zhiwei.plugin.gui.planning_pages import PlanState
    from zhiwei.plugin.services.demolition_scenarios import scenario_named

    made = PlanState(planned_desk)
    with planned_desk.reader() as session:
        made.set_scenario(scenario_named(session, NAME).uid)
    yield made
    made.leave()


@pytest.fixture(scope="session")
def uses_made(tmp_path_factory) -> Path:
    """A small office with three cleared plots and uses proposed (tests/helpers/afteruse_office.py); never opened."""
    from afteruse_office import make_planned_uses

    return make_planned_uses(tmp_path_factory.mktemp("uses"))


@pytest.fixture(scope="session")
def uses_begun(uses_made, tmp_path_factory) -> Path:
    """The cleared plots with uses accepted for two of them, and work begun on one; never opened."""
    from afteruse_office import FIRST, NOW, SECOND, TODAY, accept_use

    from zhiwei.plugin.services.track_afteruse import begin
    from zhiwei.plugin.store.workspace import Workspace

    path = copy_workspace(uses_made, tmp_path_factory.mktemp("begun"))
    with Workspace.open(path) as opened:
        for plot in (FIRST, SECOND):
            accept_use(opened, plot, "甲", NOW, TODAY)
        begin(opened, FIRST, date(2026, 11, 10), "甲", NOW, TODAY)
    return path


@pytest.fixture
def uses_desk(desk, uses_made, tmp_path, monkeypatch):
    """The desk with the cleared plots on it, on the day of that office."""
    from afteruse_office import TODAY

    monkeypatch.setattr(desk, "today", lambda: TODAY)
    assert desk.show(str(copy_workspace(uses_made, tmp_path)))
    return desk


@pytest.fixture
def gui_window(qgis_iface, monkeypatch, qtbot):
    """QGIS's main window with docks and toolbars that are there, which the stub of QGIS does not have."""
    window = QMainWindow()
    for name, made in {
        "mainWindow": lambda: window,
        "addDockWidget": window.addDockWidget,
        "removeDockWidget": window.removeDockWidget,
        "addToolBar": window.addToolBar,
    }.items():
        monkeypatch.setattr(qgis_iface, name, made, raising=False)
    window.resize(1366, 768)
    window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def import_part(office_desk):
    """The import wizard's entry in the menu."""
    from zhiwei.plugin.gui.import_wizard.part import ImportWizardPart

    made = ImportWizardPart(office_desk)
    made.build()
    yield made
    made.remove()


@pytest.fixture
def wizard(import_part, qtbot):
    """The import wizard, driven as a person does."""
    from import_people import Wizard

    return Wizard(import_part.show(), qtbot)


@pytest.fixture
def nobody_yet() -> None:
    """Nobody sat here before: no workspace and no name is remembered."""
    for key in (LAST, ACTOR):
        QgsSettings().remove(key)


@pytest.fixture
def not_loaded(qgis_processing, nobody_yet) -> None:
    """QGIS before the plugin is loaded."""
    registry = QgsApplication.processingRegistry()
    if registry.providerById("zhiwei") is not None:
        registry.removeProvider("zhiwei")


@pytest.fixture
def desk(qgis_iface, qgis_new_project, nobody_yet, monkeypatch):
    """A desk without a workspace: ``desk.show(str(path))`` opens one."""
    made = Desk(qgis_iface)
    yield made
    made.leave()
    # as QGIS does before it closes a project: nothing is drawn any more while its layers go. Stopping only asks:
    # the threads of what was being drawn go on for a moment
    qgis_iface.mapCanvas().stopRendering()
    QThreadPool.globalInstance().waitForDone()
    QgsProject.instance().clear()


@pytest.fixture
def told(desk, monkeypatch) -> list[str]:
    """What the desk says in the message bar."""
    said: list[str] = []
    monkeypatch.setattr(desk.iface.messageBar(), "pushMessage", lambda *words: said.append(unescape(str(words[1]))))
    return said


@pytest.fixture
def yes(monkeypatch) -> list[str]:
    """Every question is answered with yes; what was asked."""
    asked: list[str] = []

    def answer(_parent, _title, text, *_args, **_kwargs):
        asked.append(text)
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", answer)
    return asked


@pytest.fixture
def decides(monkeypatch):
    """What the person does with both versions (a method of the dialog, or nothing); what was asked."""
    from zhiwei.plugin.gui.conflict import ConflictDialog

    seen: list[list[str]] = []
    todo = {"do": lambda dialog: None}

    def answer(dialog):
        seen.append(sorted(dialog.keys))
        todo["do"](dialog)
        return 1

    monkeypatch.setattr(ConflictDialog, "exec", answer)
    todo["seen"] = seen
    return todo


@pytest.fixture
def prints(monkeypatch):
    """Lets who prints do so into a file: ``prints(path)``."""

    def to(path: Path) -> None:
        def accept(dialog):
            dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            dialog.printer().setOutputFileName(str(path))
            return QDialog.DialogCode.Accepted

        monkeypatch.setattr(QPrintDialog, "exec", accept)

    return to


@pytest.fixture
def opens(monkeypatch):
    """Lets the next file dialogs give files: ``opens(path, …)``."""

    def give(*paths) -> None:
        found = list(map(str, paths))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (found.pop(0) if found else "", ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (found, ""))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (found.pop(0) if found else "", ""))

    return give


@pytest.fixture
def office_desk(desk, office_path):
    """The desk with the small office's workspace on it."""
    assert desk.show(str(office_path))
    return desk


@pytest.fixture
def county_desk(desk, county_path):
    """The desk with the sample county on it."""
    assert desk.show(str(county_path))
    return desk


@pytest.fixture
def case_uid(office_desk, case_office) -> str:
    """The only case of the small office: of its second spot, just opened on the planning track."""
    from zhiwei.plugin.services.open_case import open_cases

    spots = case_office.spot_uids(office_desk.store)[1:2]
    day, now = date(2026, 3, 16), datetime(2026, 3, 16, 2, tzinfo=timezone.utc)
    assert not open_cases(office_desk.store, spots, case_office.OFFICERS, "planning", day, "颜堃", now).refused
    with office_desk.reader() as session:
        return str(session.cases.all()[0].uid)


class MapMouse:
    """A mouse over the canvas that knows the map's coordinates."""

    def __init__(self, canvas) -> None:
        self.canvas = canvas

    def pixel(self, x: float, y: float):
        from qgis.core import QgsPointXY
        from qgis.PyQt.QtCore import QPoint

        place = self.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        return QPoint(round(place.x()), round(place.y()))

    def click(self, x: float, y: float, right: bool = False, ctrl: bool = False) -> None:
        """Move to a place and click there."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        button = Qt.MouseButton.RightButton if right else Qt.MouseButton.LeftButton
        keys = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        QTest.mouseMove(self.canvas.viewport(), self.pixel(x, y))
        QTest.mouseClick(self.canvas.viewport(), button, keys, self.pixel(x, y))


@pytest.fixture
def wide_canvas(qgis_iface, qtbot):
    """QGIS's map, 800 by 600 pixels, shown."""
    canvas = qgis_iface.mapCanvas()
    window = canvas.window()
    window.resize(820, 620)
    window.show()
    canvas.setMinimumSize(800, 600)
    canvas.show()
    # the canvas takes a new size with a delay of its own
    qtbot.waitUntil(lambda: canvas.mapSettings().outputSize().width() >= 780, timeout=20_000)
    yield canvas
    canvas.setMinimumSize(0, 0)
    window.hide()


@pytest.fixture
def map_mouse(office_desk, wide_canvas, qgis_iface, monkeypatch) -> MapMouse:
    """The mouse over a canvas that shows the spots and parcels of the small office."""
    from qgis.core import QgsRectangle

    for name in ("addDockWidget", "removeDockWidget"):
        monkeypatch.setattr(qgis_iface, name, lambda *_: None, raising=False)
    canvas = wide_canvas
    canvas.setDestinationCrs(office_desk.layer("spot").crs())
    canvas.setLayers([office_desk.layer("spot"), office_desk.layer("parcel")])
    canvas.setExtent(QgsRectangle(499_940.0, 3_299_940.0, 500_260.0, 3_300_180.0))
    return MapMouse(canvas)
