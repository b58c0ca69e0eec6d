"""The demolition algorithms as a user's model calls them: sites, facts, plan, comparison, progress."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path

import pytest
from plan_office import decide, office
from qgis.core import QgsProcessingException, QgsVectorLayer

from zhiwei.plugin.services.demolition_resources import save_resources
from zhiwei.plugin.store.workspace import Workspace

RESOURCES = Path(__file__).resolve().parents[2] / "docs" / "examples" / "resources.yaml"


@pytest.fixture
def path(tmp_path):
    file = str(office.make_office(tmp_path))
    with Workspace.open(file) as opened:
        decide(opened)
    return file


def names_of(path: str) -> list[str]:
    with Workspace.open(path) as workspace, workspace.reader() as session:
        return [row.name for row in session.sites.all()]


def asked(path: str, **changes) -> dict:
    return {
        "WORKSPACE": path,
        "SCENARIO": "春季",
        "START": "2026-12-01",
        "END": "2027-12-31",
        "RESOURCES": str(RESOURCES),
        "TARGETS": "2027-12-31=400",
        "TRIES": 5,
        "PHASES": 1,
        "OUTPUT": "memory:",
        "ASSIGNMENTS": "memory:",
        **changes,
    }


def table(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_from_decisions_to_a_plan_with_its_phases_and_places(run_algorithm, path):
    built = run_algorithm("zhiwei:buildsites", {"WORKSPACE": path})
    assert (built["MADE"], built["KEPT"], built["DROPPED"]) == (2, 0, 0)
    assert run_algorithm("zhiwei:buildsites", {"WORKSPACE": path})["KEPT"] == 2
    result = run_algorithm("zhiwei:plandemolition", asked(path))
    assert (result["PLACED"], result["UNPLACED"], result["REFUSED"], result["MOVED"]) == (2, 0, 0, 0)
    days = date.fromisoformat(result["TARGET_DAY"]) - date.fromisoformat(result["BOUND"])
    assert result["GAP"] == days.days >= 0
    phases: QgsVectorLayer = result["OUTPUT"]
    assert sum(feature["floor_m2"] for feature in phases.getFeatures()) == 500.0
    assert all(feature.geometry().area() > 0 for feature in phases.getFeatures())
    rows = [feature.attributeMap() for feature in result["ASSIGNMENTS"].getFeatures()]
    assert {row["site"] for row in rows} == set(names_of(path)) and all(row["why"] for row in rows)


def test_without_a_file_the_resources_and_targets_of_the_workspace_count(run_algorithm, path):
    run_algorithm("zhiwei:buildsites", {"WORKSPACE": path})
    given = asked(path, TARGETS="")
    del given["RESOURCES"]
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm("zhiwei:plandemolition", given)
    assert "Crews, machines, money and targets" in str(caught.value)
    values = {"crews": [{"name": "本局一队"}], "targets": [{"by": "2027-12-31", "m2": 400}]}
    with Workspace.open(path) as workspace:
        save_resources(workspace, values, {}, "甲", datetime.now(timezone.utc))
    result = run_algorithm("zhiwei:plandemolition", given)
    assert (result["PLACED"], result["UNPLACED"]) == (2, 0) and result["TARGET_DAY"] and result["BOUND"]
    assert {feature["crew"] for feature in result["ASSIGNMENTS"].getFeatures()} == {"本局一队"}


def test_a_scenario_planned_anew_is_compared_with_the_first(run_algorithm, path):
    run_algorithm("zhiwei:buildsites", {"WORKSPACE": path})
    run_algorithm("zhiwei:plandemolition", asked(path))
    again = run_algorithm("zhiwei:plandemolition", asked(path, SCENARIO="秋季", START="2027-10-08", REPLAN="春季"))
    found = run_algorithm(
        "zhiwei:comparescenarios", {"WORKSPACE": path, "FIRST": "春季", "SECOND": "秋季", "OUTPUT": "memory:"}
    )
    rows = [feature.attributeMap() for feature in found["OUTPUT"].getFeatures()]
    assert again["MOVED"] == found["MOVED"] == 2 and found["SAME"] == 0
    for row in rows:
        assert row["days"] == (date.fromisoformat(row["first_b"]) - date.fromisoformat(row["first_a"])).days > 0
    assert "cost: " in found["SUMS"]


def test_facts_of_sites_are_taken_whole_or_not_at_all(run_algorithm, path, tmp_path):
    run_algorithm("zhiwei:buildsites", {"WORKSPACE": path})
    one, other = names_of(path)
    good = table(
        tmp_path / "a.csv",
        f"拆除点,同意自拆,居住人数,受保护,六先拆,避让日期\n{one},是,4,否,X1、X3,2027-06-07..2027-06-09\n",
    )
    result = run_algorithm("zhiwei:importsites", {"WORKSPACE": path, "INPUT": good})
    assert (result["CHANGED"], result["SAME"]) == (1, 0)
    with Workspace.open(path) as workspace, workspace.reader() as session:
        (site,) = session.sites.find(name=one)
    assert (site.consent, site.persons, site.protected, site.categories) == (True, 4, False, ("X1", "X3"))
    assert [tuple(span) for span in site.blocked] == [("2027-06-07", "2027-06-09")]
    assert run_algorithm("zhiwei:importsites", {"WORKSPACE": path, "INPUT": good})["SAME"] == 1
    wrong = table(tmp_path / "b.csv", f"拆除点,危险等级\n{one},2\n{other},5\n")
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm("zhiwei:importsites", {"WORKSPACE": path, "INPUT": wrong})
    assert "3" in str(caught.value) and "危险等级" in str(caught.value)
    with Workspace.open(path) as workspace, workspace.reader() as session:
        assert {row.danger for row in session.sites.all()} == {0}


def test_progress_is_recorded_and_what_is_done_leaves_the_plan(run_algorithm, path, tmp_path):
    run_algorithm("zhiwei:buildsites", {"WORKSPACE": path})
    one, other = names_of(path)
    done = table(tmp_path / "a.csv", f"拆除点,进度,日期,方式\n{one},已拆,2026-11-20,自拆\n{one},开工,2026-11-18,自拆\n")
    assert run_algorithm("zhiwei:recordprogress", {"WORKSPACE": path, "INPUT": done})["RECORDED"] == 2
    assert run_algorithm("zhiwei:plandemolition", asked(path))["PLACED"] == 1
    wrong = table(tmp_path / "b.csv", f"site,kind,day\n{other},started,2026-11-18\n{other},hauled,2026-11-19\n")
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm("zhiwei:recordprogress", {"WORKSPACE": path, "INPUT": wrong})
    assert other in str(caught.value)
    with Workspace.open(path) as workspace, workspace.reader() as session:
        assert session.progress.count() == 2


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"SCENARIO": " "}, "name"),
        ({"END": "never"}, "never"),
        ({"RESOURCES": "/no/such.yaml"}, "/no/such.yaml"),
        ({"WEIGHTS": "beauty=3"}, "beauty"),
        ({"WEIGHTS": "urgent=much"}, "much"),
        ({"TARGETS": "2027-06-30=a lot"}, "a lot"),
        ({"REPLAN": "无此方案"}, "无此方案"),
    ],
)
def test_bad_input_ends_in_one_clear_line(run_algorithm, path, changes, text):
    run_algorithm("zhiwei:buildsites", {"WORKSPACE": path})
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm("zhiwei:plandemolition", asked(path, **changes))
    assert text in str(caught.value) and "Traceback" not in str(caught.value)
