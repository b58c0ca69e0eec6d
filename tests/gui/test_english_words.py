"""Nothing that the program says is Chinese in English windows.

Every screen that ``scripts/screenshots.py`` pictures is opened here, and every text in it is read: labels, cells, tips,
menus, charts. What an office typed stays as it is written, and so does what is official: :data:`OFFICIAL` says what
that is and why. Anything else needs its word in ``plugin/gui/texts/terms_*.py``.
"""

from __future__ import annotations

import importlib
import re
import sqlite3
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QThreadPool
from shown_words import shown

from zhiwei.plugin.domain.case.course import FACTS
from zhiwei.plugin.gui import drawn
from zhiwei.plugin.gui.compat import speaks_chinese
from zhiwei.plugin.plugin import ZhiweiPlugin
from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.catalogues import load
from zhiwei.plugin.services.step_context import context_of

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
HAN = re.compile("[\u3001-\u301f\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]+")
#: columns of a workspace that an office fills with names, places, numbers and remarks of its own
TYPED = {
    "assignment": ("crew",),
    "attachment": ("original_name",),
    "audit": ("actor",),
    "case_file": ("number", "cause"),
    "document": ("number", "title"),
    "event": ("actor",),
    "grid_cell": ("community_name",),
    "import_batch": ("source", "actor"),
    "land_class": ("owner_name",),
    "lead": ("number", "content"),
    "officer": ("name", "title"),
    "org_unit": ("name", "short", "address", "contact", "review_body", "court"),
    "parcel": ("holder", "location"),
    "party": ("name", "legal_rep", "position", "address"),
    "permit": ("number", "authority", "holder", "project", "content"),
    "plot": ("name", "remark"),
    "scenario": ("name",),
    "site": ("name",),
    "spot": ("name", "address", "remark"),
    "zone": ("name", "plan_name", "approval_no"),
}
#: Chinese that belongs there, and why
OFFICIAL = {
    r"（\d+）": "how a copy of a plan is named",
    "治违": "the name of the program, beside its English one",
    r"中文": "the switch of the help's language names each in itself",
    r"[^\s、<>]*〔[^〕\s]*〕[^\s、<>]*号": "numbers of cases and papers, and the patterns that make them",
    r"国土 TXT": "the name of a file format",
    r"年度, 镇街 and 年度任务 \(m²\)|with the columns .*": "columns as they are named in the files of an office",
    r"\w \(U\+\w+\)": "rare characters of names that a font is asked for",
    r"许×+|\w×+": "names of persons, covered",
}
#: words of kinds of papers in their numbers
KINDS = set(load("documents").data["meta"]["numbering"]["kinds"])
#: a paper's own title may stand in a line of a tip, below what the paper is called
TITLES = {form.title for form in current_forms().forms.values()}
#: behind the English of a blank stands how the paper names it: it is Chinese, and that is where it is looked for
PAPERS = "\n".join(
    path.read_text(encoding="utf-8") for path in sorted((SCRIPTS.parent / "resources" / "documents").glob("*.yaml"))
)
IN_PAPER = re.compile(r"(?<=[\w)])\s\(([^()]+)\)")
#: what the screens themselves type, as a person would
EXAMPLES = ("潘堃坪", "潘堃埕", "没有这个号", "2025年影像", "2026年影像", "县测绘院", "影像_2025", "影像_2026", "村界")
#: what is no window of ours, or is a guide that quotes what it tells of
NOT_READ = {"help", "menu", "locator", "message"}
#: workspace, the modules of screens that are shown with it, and how their names begin
ROOMS = (
    ("county_made", ("screens_office", "screens_case", "screens_map"), ""),
    ("planned_made", ("screens_plan",), "planning|site_form|resources|demolition|record"),
    ("uses_begun", ("screens_plan",), "afteruse"),
)


#: standard terms as a file has them that is taken in: the wizard shows what stands in the file
IN_FILES = ("spot_type", "structure", "building_state", "use")


def typed(path: Path, columns: Mapping[str, tuple[str, ...]]) -> list[str]:
    """What the office typed into columns of its workspace and into its settings, longest first."""
    found: set[str] = set()
    with sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True) as store:
        known = {name for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for table in known & set(columns):
            there = {row[1] for row in store.execute(f'PRAGMA table_info("{table}")')}
            for column in there & set(columns[table]):
                found |= {str(text) for (text,) in store.execute(f'SELECT DISTINCT "{column}" FROM "{table}"') if text}
        for (text,) in store.execute("SELECT value FROM setting"):
            found |= set(re.findall(r"[\w（）()-]+", str(text)))
    with sqlite3.connect(
        f"{(SCRIPTS.parent / 'resources' / 'sample' / 'county.gpkg').as_uri()}?mode=ro", uri=True
    ) as county:
        found |= {str(name) for (name,) in county.execute("SELECT XZQMC FROM division")} | set(EXAMPLES)
    # a town is called as its government without that word
    found |= {text.replace("人民政府", "") for text in found}
    return sorted((text for text in found if HAN.search(text)), key=len, reverse=True)


def left(text: str, office: list[str]) -> str:
    """What of a text neither an office typed nor is official."""
    text = "\n".join(line for line in text.split("\n") if line not in TITLES | KINDS)
    text = IN_PAPER.sub(lambda found: "" if found[1] in PAPERS else found[0], text)
    for pattern in OFFICIAL:
        text = re.sub(pattern, "", text)
    for own in office:
        text = text.replace(own, "")
    return text


def screens(modules: tuple[str, ...], begin: str) -> Iterator[tuple[str, Any]]:
    """Name of each screen, and what shows it."""
    for name in modules:
        module = importlib.import_module(name)
        found = {key[5:]: made for key, made in vars(module).items() if key.startswith("shot_")}
        for key, made in {**found, **getattr(module, "SHOTS", {})}.items():
            if re.match(begin, key) and key not in NOT_READ:
                yield key, made


@pytest.fixture
def stage(qgis_iface, not_loaded, qgis_new_project, gui_window, monkeypatch, tmp_path, qtbot):
    """The desktop of the screens, in the stub of QGIS."""
    plugin = ZhiweiPlugin(qgis_iface)
    plugin.initGui()
    monkeypatch.setenv("ZHIWEI_ROOT", str(SCRIPTS.parent))
    monkeypatch.syspath_prepend(str(SCRIPTS))
    monkeypatch.setattr(qgis.utils, "iface", qgis_iface)
    monkeypatch.setitem(qgis.utils.plugins, "zhiwei", plugin)
    for one in [name for name in sys.modules if name.startswith("screens_")]:
        monkeypatch.delitem(sys.modules, one)
    module = importlib.import_module("screens_stage")
    made = module.Stage(tmp_path)
    # QGIS's own tools and docks are not there
    monkeypatch.setattr(made, "tidy_map", lambda: None)
    monkeypatch.setattr(qgis_iface.messageBar(), "clearWidgets", lambda: None, raising=False)
    yield made
    made.clear()
    plugin.unload()
    # what the map has shown goes when nothing is drawn any more: it must not outlive QGIS
    qgis_iface.mapCanvas().stopRendering()
    QThreadPool.globalInstance().waitForDone()
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: not drawn._resting, timeout=20_000)


def papers_and_steps(stage: Any) -> Iterator[str]:
    """Every paper in the dialog that issues it, every step and fact in theirs, and why a batch of all is refused."""
    uid = stage.case_uid()
    form = stage.part("case_form").show()
    form.open(uid)
    form.open_tab("documents")
    stage.settle(0.2)
    dialog = form.tab("documents").issue()
    for place in range(dialog.form.count()):
        dialog.form.setCurrentIndex(place)
        dialog.look()
        yield f"paper {dialog.offer.form.id}"
    dialog.reject()
    steps = form.steps
    procedure = context_of(stage.desk.store, uid, stage.desk.today()).procedure
    facts = [f"FACT:{fact}" for fact in FACTS]
    for step in [*procedure.transitions, *facts, "DELIVERY", "CORRECTION", "DOCUMENT", "DOCUMENT_VOID", "TAKEN_OVER"]:
        opened = steps.take(uid, step)
        yield f"step {step}"
        opened.reject()
    stage.desk.papers_asked.emit([uid])
    window = stage.part("batch_papers").window
    window.tick(*current_forms().forms)
    window.check()
    stage.settle(0.5)
    yield "batch of all papers"


@pytest.mark.parametrize(("workspace", "modules", "begin"), ROOMS)
def test_no_word_of_the_program_is_chinese_in_english_windows(workspace, modules, begin, stage, copied, request):
    assert not speaks_chinese()
    path = copied(request.getfixturevalue(workspace))
    assert stage.desk.show(str(path))
    stage.settle(1.0)
    office = typed(path, TYPED)
    files = typed(path, {**TYPED, "spot": (*TYPED["spot"], *IN_FILES)})
    wrong, failed, seen = {}, {}, 0
    for name, show in screens(modules, begin):
        try:
            show(stage)
        except Exception as error:  # noqa: BLE001
            failed[name] = repr(error)
        stage.settle(0.2)
        for text in set(shown()):
            seen += 1
            if text not in wrong and HAN.search(left(text, files if name.startswith("import_") else office)):
                wrong[text] = name
        stage.clear()
    assert failed == {}
    assert seen > 500
    assert not wrong, "\n".join(f"{name}: {text!r}" for text, name in sorted(wrong.items(), key=lambda one: one[1]))


def test_no_paper_and_no_step_is_asked_for_in_chinese(stage, copied, county_made):
    path = copied(county_made)
    assert stage.desk.show(str(path))
    stage.settle(0.5)
    office, wrong, rooms = typed(path, TYPED), {}, []
    for name in papers_and_steps(stage):
        rooms.append(name)
        for text in set(shown()):
            if HAN.search(left(text, office)):
                wrong.setdefault(text, name)
    assert len(rooms) > 150
    assert not wrong, "\n".join(f"{name}: {text!r}" for text, name in wrong.items())
