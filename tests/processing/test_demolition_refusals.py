"""What is wrong with the input of a demolition or after-use algorithm is said in one clear sentence."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException
from service_cases import beside

from zhiwei.plugin.store.workspace import Workspace

steps = beside(__file__, "test_demolition")
path = steps.path


def refusal(run_algorithm, algorithm: str, parameters: dict) -> str:
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm(f"zhiwei:{algorithm}", parameters)
    said = str(caught.value)
    assert "Traceback" not in said and "zhiwei.log" not in said and len(said) > 10
    return said


@pytest.fixture
def built(run_algorithm, path):
    run_algorithm("zhiwei:buildsites", {"WORKSPACE": path})
    return path


@pytest.fixture
def planned(run_algorithm, built):
    run_algorithm("zhiwei:plandemolition", steps.asked(built))
    return built


def test_a_plan_is_refused_with_what_is_wrong(run_algorithm, built, tmp_path):
    broken, listed = tmp_path / "a.yaml", tmp_path / "b.yaml"
    broken.write_text("crews: [", encoding="utf-8")
    listed.write_text("- 1\n", encoding="utf-8")
    for changes, words in (
        ({"END": "2026-11-01"}, ("2026-11-01", "2026-12-01")),
        ({"START": "2026-13-01"}, ("2026-13-01",)),
        ({"END": "31.12.2027"}, ("31.12.2027",)),
        ({"RESOURCES": str(broken)}, ("a.yaml",)),
        ({"RESOURCES": str(listed)}, ("b.yaml",)),
        ({"RESOURCES": str(tmp_path)}, ("RESOURCES",)),
        ({"TARGETS": "2027-12-31=-5"}, ("-5",)),
        ({"TARGETS": "2027-12-31"}, ("2027-12-31",)),
        ({"TARGETS": "soon=500"}, ("soon",)),
        ({"WEIGHTS": "urgent=140"}, ("140",)),
        ({"PHASES": 0}, ("PHASES",)),
        ({"SECONDS": -1}, ("SECONDS",)),
        ({"WORKSPACE": str(tmp_path / "none.gpkg")}, ("none.gpkg",)),
    ):
        said = refusal(run_algorithm, "plandemolition", steps.asked(built, **changes))
        assert all(word in said for word in words), (changes, said)


@pytest.mark.parametrize("name", ["OUTPUT", "ASSIGNMENTS"])
def test_a_file_that_cannot_be_written_is_told_before_a_plan_is_made(run_algorithm, built, tmp_path, name):
    (tmp_path / "file").write_text("x")
    said = refusal(run_algorithm, "plandemolition", steps.asked(built, **{name: str(tmp_path / "file" / "out.gpkg")}))
    assert "out.gpkg" in said and "may not be written" in said
    with Workspace.open(built) as workspace, workspace.reader() as session:
        assert not session.scenarios.all()


def test_a_name_is_taken_once(run_algorithm, planned):
    assert "春季" in refusal(run_algorithm, "plandemolition", steps.asked(planned))


def test_without_sites_there_is_nothing_to_plan(run_algorithm, path):
    assert "Build the sites" in refusal(run_algorithm, "plandemolition", steps.asked(path))


@pytest.mark.parametrize("names", [{"FIRST": "无", "SECOND": "春季"}, {"FIRST": "春季", "SECOND": ""}])
def test_a_comparison_names_the_scenarios_that_there_are(run_algorithm, planned, names):
    said = refusal(run_algorithm, "comparescenarios", {"WORKSPACE": planned, "OUTPUT": "memory:", **names})
    assert "春季" in said


def test_papers_need_a_scenario_and_a_folder(run_algorithm, planned, tmp_path):
    asked = {"WORKSPACE": planned, "SCENARIO": "春季", "OUTPUT_FOLDER": str(tmp_path / "out")}
    assert "夏季" in refusal(run_algorithm, "demolitionreport", {**asked, "SCENARIO": "夏季"})
    (tmp_path / "file").write_text("x")
    said = refusal(run_algorithm, "demolitionreport", {**asked, "OUTPUT_FOLDER": str(tmp_path / "file")})
    assert "file" in said


def test_progress_names_row_and_column(run_algorithm, built, tmp_path):
    one, _ = steps.names_of(built)
    for number, (text, words) in enumerate((
        ("", ()),
        ("a,b\n1,2\n", ("site", "kind", "day")),
        (f"site,kind,day\n{one},flown,2026-11-18\n", ("flown", "2")),
        (f"site,kind,day\n{one},started,soon\n", ("soon", "2")),
        (f"site,kind,day\n{one},started,2999-01-01\n", ("2999-01-01", "2")),
        ("site,kind,day\n无此点,started,2026-11-18\n", ("无此点", "2")),
        (f"site,kind,day,floor_m2\n{one},started,2026-11-18,-4\n", ("2",)),
    )):  # fmt: skip
        file = steps.table(tmp_path / f"{number}.csv", text)
        said = refusal(run_algorithm, "recordprogress", {"WORKSPACE": built, "INPUT": file})
        assert all(word in said for word in words), (text, said)
    with Workspace.open(built) as workspace, workspace.reader() as session:
        assert session.progress.count() == 0


def test_after_use_is_refused_with_what_is_wrong(run_algorithm, built, tmp_path):
    asked = {"WORKSPACE": built}
    assert run_algorithm("zhiwei:makeplots", asked)["PLOTS"] == 0
    refusal(run_algorithm, "planafteruse", asked)
    balance = {**asked, "OUTPUT": str(tmp_path / "a.xlsx")}
    for name in ("MAP", "PAPER"):
        refusal(run_algorithm, "landbalance", {**balance, name: str(tmp_path / f"{name}.pdf")})
    run_algorithm("zhiwei:makeplots", {**asked, "FORESEEN": True})
    for changes, words in (
        ({"TARGETS": "grass=5"}, ("grass",)),
        ({"TARGETS": "green=much"}, ("green=much",)),
        ({"WEIGHTS": "farm.view=5"}, ("view",)),
        ({"WEIGHTS": "palace.road=5"}, ("palace",)),
        ({"WEIGHTS": "farm=5"}, ("farm",)),
        ({"TARGETS": "green=-3"}, ("-3",)),
    ):
        said = refusal(run_algorithm, "planafteruse", {**asked, **changes})
        assert all(word in said for word in words), (changes, said)
    (tmp_path / "file").write_text("x")
    assert "file" in refusal(run_algorithm, "landbalance", {**balance, "OUTPUT": str(tmp_path / "file" / "a.xlsx")})
