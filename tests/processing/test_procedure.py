"""zhiwei:recordevents, zhiwei:recorddelivery and zhiwei:casestate as a user runs them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import openpyxl
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from service_cases import service_helper

from zhiwei.plugin.store.workspace import Workspace

office, courses = service_helper("case_office"), service_helper("case_course")


@pytest.fixture
def path(run_algorithm, tmp_path):
    made = str(office.make_office(tmp_path, 2))
    run_algorithm(
        "zhiwei:opencases",
        {"WORKSPACE": made, "FILTER": "\"code\" = 'TB000'", "OFFICERS": "颜堃,钟篁舟", "DATE": "2026-03-16"},
    )
    return made


@pytest.fixture
def rows(path):
    with Workspace.open(path) as workspace, workspace.reader() as session:
        (case,) = session.cases.all()
        names = {session.parties.get(uid).name: uid for uid, _ in case.parties}
    return case.number, next(iter(names)), courses.course(names)


def test_a_table_is_recorded_and_the_state_told_as_of_any_day(run_algorithm, path, rows, tmp_path):
    number, party, course = rows
    served = [
        (
            "DELIVERY",
            "2026-04-21",
            party,
            {
                "form": "D21",
                "method": "direct",
                "proof": courses.direct(party),
                "paper": courses.outside("D21", "2026-04-20"),
            },
        ),
        ("T22", "2026-04-21", party, {}),
    ]
    table = courses.write(tmp_path / "事件.csv", number, [*course, *served])
    result = run_algorithm("zhiwei:recordevents", {"WORKSPACE": path, "INPUT": str(table), "ACTOR": "录入员"})
    assert (result["RECORDED"], result["REFUSED"], result["CASES"]) == (len(course) + 2, 0, 1)

    def state(as_of: str) -> dict:
        out = str(tmp_path / f"{as_of}.gpkg")
        done = run_algorithm("zhiwei:casestate", {"WORKSPACE": path, "AS_OF": as_of, "OUTPUT": out})
        assert (done["CASES"], done["PROBLEMS"]) == (1, 0)
        layer = QgsVectorLayer(out, "state", "ogr")
        (feature,) = layer.getFeatures()
        return dict(zip(layer.fields().names(), feature.attributes()))

    now = state("2026-05-01")
    assert (now["state"], now["e0"].toString("yyyy-MM-dd")) == ("SERVED", "2026-10-22")
    assert party in now["lanes"] and "Decision served" in now["lanes"]
    assert "T23" in now["next"] and "行政诉讼起诉" in now["due"]
    assert now["next_due"].toString("yyyy-MM-dd") == "2026-06-22"
    assert "2026-10-21" in now["why"]
    before = state("2026-03-26")
    assert before["state"] == "LEGAL_REVIEW" and "T14" in before["missing"]
    for told in (now, before):
        for name in ("flags", "lanes", "next", "missing", "due", "why", "disposition", "disposition_why", "older_laws"):
            # names of grounds, marks, guards and states are for programs; a period goes by its number too
            assert re.findall(r"[A-Za-z]+_[A-Za-z_]+|\b[A-Z]{4,}\b", str(told[name] or "")) == [], name


def test_nothing_is_recorded_where_one_row_may_not_and_the_report_names_it(run_algorithm, path, rows, tmp_path):
    number, _, course = rows
    table = courses.write(tmp_path / "事件.csv", number, [*course[:4], ("T19", "2026-03-28", "", {})])
    report = str(tmp_path / "报告.xlsx")
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm("zhiwei:recordevents", {"WORKSPACE": path, "INPUT": str(table), "REPORT": report})
    assert "事件.csv" in str(caught.value) and "6" in str(caught.value)
    cells = [cell for row in openpyxl.load_workbook(report).worksheets[0].iter_rows(values_only=True) for cell in row]
    assert 6 in cells and "事件.csv" in cells
    with Workspace.open(path) as workspace, workspace.reader() as session:
        assert [case.state for case in session.cases.all()] == ["INVESTIGATE"]


def test_service_of_an_issued_paper_is_recorded_with_its_proof(run_algorithm, path, rows, tmp_path):
    number, party, _ = rows
    papers = {"WORKSPACE": path, "DOCUMENT": "D04", "DATE": "2026-03-17", "OUTPUT_FOLDER": str(tmp_path / "papers")}
    assert run_algorithm("zhiwei:issuedocuments", papers)["ISSUED"] == 1
    scan = tmp_path / "回证.jpg"
    scan.write_bytes(b"a scan")
    serving = {"WORKSPACE": path, "CASE": number, "DOCUMENT": "D04", "DATE": "2026-03-18", "TIME": "10:20"}
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm("zhiwei:recorddelivery", serving)
    assert "Civil Procedure Law" in str(caught.value) or "CPL" in str(caught.value)
    proof = json.dumps(courses.direct(party), ensure_ascii=False)
    whole = {**serving, "PROOF": proof, "SCAN": str(scan), "PARTY": party, "RECEIPT_FOLDER": str(tmp_path / "回证")}
    done = run_algorithm("zhiwei:recorddelivery", whole)
    assert "D35" in done["RECEIPT"] and Path(done["RECEIPT"]).read_bytes().startswith(b"%PDF")
    assert (done["STATUS"], done["SERVED_ON"], done["STATE"]) == ("served", "2026-03-18", "INVESTIGATE")
    with Workspace.open(path) as workspace:
        with workspace.reader() as session:
            (row,) = session.deliveries.find(status="served")
            assert session.attachments.content(row.proof["attachment"]) == b"a scan"
        assert workspace.verify() == []
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm("zhiwei:recorddelivery", {**serving, "PROOF": proof})
    assert "already" in str(caught.value)
    assert run_algorithm("zhiwei:recorddelivery", {"WORKSPACE": path})["SETTLED"] == 0
