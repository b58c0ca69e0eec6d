"""The case algorithms as a user's model calls them, on a workspace made like an office makes it."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException
from service_cases import service_helper

from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.issue_document import issue_document
from zhiwei.plugin.store.workspace import Workspace

_HELPER = Path(__file__).resolve().parents[1] / "services" / "case_office.py"
office = service_helper("case_office")


@pytest.fixture
def path(tmp_path):
    return str(office.make_office(tmp_path))


def opening(path: str, **changes) -> dict:
    return {
        "WORKSPACE": path,
        "FILTER": "\"code\" IN ('TB000', 'TB001', 'TB003')",
        "OFFICERS": "颜堃，35992100004",
        "DATE": "2026-03-16",
        "ACTOR": "钟篁舟",
        **changes,
    }


def test_a_filter_picks_spots_and_refusals_are_told(run_algorithm, path):
    result = run_algorithm("zhiwei:opencases", opening(path))
    assert (result["OPENED"], result["REFUSED"]) == (2, 1)
    assert result["CASES"] == "澄城执案字〔2026〕第0001号; 澄城执案字〔2026〕第0002号"
    assert result["REASONS"].startswith("TB003: ") and "party" in result["REASONS"]
    with Workspace.open(path) as workspace, workspace.reader() as session:
        assert {case.state for case in session.cases.all()} == {"INVESTIGATE"}


def test_a_filter_by_geometry_and_a_track(run_algorithm, path):
    result = run_algorithm(
        "zhiwei:opencases", opening(path, FILTER="$area > 1 and x_min($geometry) < 500050", TRACK="land")
    )
    assert result["OPENED"] == 1
    with Workspace.open(path) as workspace, workspace.reader() as session:
        assert [case.track for case in session.cases.all()] == ["land"]


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"FILTER": '"code" = ('}, '"code" = ('),
        ({"FILTER": '"no_such_field" = 1'}, "no_such_field"),
        ({"OFFICERS": "无此人"}, "无此人"),
        ({"DATE": "the day after"}, "the day after"),
    ],
)
def test_bad_input_ends_in_one_clear_line(run_algorithm, path, changes, text):
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm("zhiwei:opencases", opening(path, **changes))
    assert text in str(caught.value) and "Traceback" not in str(caught.value)


def test_documents_are_written_and_a_second_run_prints_the_same(run_algorithm, path, tmp_path):
    run_algorithm("zhiwei:opencases", opening(path))
    parameters = {
        "WORKSPACE": path,
        "DOCUMENT": "D02, 责令停止违法(建设)行为通知书",
        "FILTER": "\"track\" = 'planning'",
        "DATE": "2026-03-17",
        "ACTOR": "钟篁舟",
        "OUTPUT_FOLDER": str(tmp_path / "notices"),
    }
    first = run_algorithm("zhiwei:issuedocuments", parameters)
    assert (first["ISSUED"], first["REPRINTED"], first["REFUSED"]) == (3, 0, 1)
    assert "D04" in first["REASONS"] and "going on" in first["REASONS"]
    written = {p.name: p.read_bytes() for p in (tmp_path / "notices").iterdir()}
    assert len(written) == 3 and all(content.startswith(b"%PDF") for content in written.values())
    assert any(name.startswith("澄城执案字〔2026〕第0001号_D04_") for name in written)
    second = run_algorithm("zhiwei:issuedocuments", parameters)
    assert (second["ISSUED"], second["REPRINTED"]) == (0, 3)
    assert {p.name: p.read_bytes() for p in (tmp_path / "notices").iterdir()} == written
    vouched = run_algorithm("zhiwei:issuedocuments", {**parameters, "DOCUMENT": "D04", "GOING_ON": True})
    assert (vouched["ISSUED"], vouched["REFUSED"]) == (1, 0)


def test_an_unknown_document_is_named(run_algorithm, path, tmp_path):
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm(
            "zhiwei:issuedocuments", {"WORKSPACE": path, "DOCUMENT": "D99", "OUTPUT_FOLDER": str(tmp_path / "out")}
        )
    assert "D99" in str(caught.value)


def test_opening_a_workspace_finishes_what_a_crash_left_pending(run_algorithm, path, tmp_path):
    class Crash(BaseException):
        pass

    def crash(*_):
        raise Crash

    run_algorithm("zhiwei:opencases", opening(path))
    with Workspace.open(path) as workspace:
        with workspace.reader() as session:
            case = session.cases.all()[0]
        with pytest.raises(Crash):
            issue_document(
                workspace, current_forms().form("D04"), case.uid, office.DAY, "x", office.NOW, renderer=crash
            )
    run_algorithm("zhiwei:opencases", opening(path))
    with Workspace.open(path) as workspace, workspace.reader() as session:
        assert session.documents.pending() == []
        assert [d.status for d in session.documents.all()] == ["issued"]


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"FILTER": "\"code\" || 'x'"}, "no question"),
        ({"FILTER": '"code"'}, "no question"),
        ({"FILTER": "5"}, "no question"),
        ({"DATE": "2026-03-16junk"}, "2026-03-16junk"),
        ({"DATE": "2026-02-30"}, "2026-02-30"),
    ],
)
def test_no_case_is_opened_by_a_slip(run_algorithm, path, changes, text):
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm("zhiwei:opencases", opening(path, **changes))
    assert text in str(caught.value)
    with Workspace.open(path) as workspace, workspace.reader() as session:
        assert list(session.cases.all()) == []


def test_a_date_may_be_written_as_people_here_do(run_algorithm, path):
    result = run_algorithm("zhiwei:opencases", opening(path, FILTER="\"code\" = 'TB000'", DATE="2026年3月16日"))
    assert result["OPENED"] == 1
