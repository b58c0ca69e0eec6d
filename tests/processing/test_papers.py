"""Papers as a user's model issues, voids and completes them: both formats, own wording, the signed scan."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException
from service_cases import service_helper

from zhiwei.plugin.output.template import FOLDER
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.store.workspace import Workspace

_HELPER = Path(__file__).resolve().parents[1] / "services" / "case_office.py"
office = service_helper("case_office")

NUMBER = "澄城执立字〔2026〕第0001号"


@pytest.fixture
def path(tmp_path):
    path = office.make_office(tmp_path)
    with Workspace.open(path) as opened:
        spots = office.spot_uids(opened)[:1]
        open_cases(opened, spots, office.OFFICERS, "auto", office.DAY, office.ACTOR, office.NOW)
    return str(path)


def issuing(path: str, folder, **changes) -> dict:
    parameters = {"WORKSPACE": path, "DOCUMENT": "D02", "DATE": "2026-03-16", "OUTPUT_FOLDER": str(folder)}
    return {**parameters, "ACTOR": "钟篁舟", **changes}


def test_both_formats_stand_in_the_folder_and_come_again(run_algorithm, path, tmp_path):
    first = run_algorithm("zhiwei:issuedocuments", issuing(path, tmp_path / "a", FORMAT="both"))
    assert (first["ISSUED"], first["REFUSED"]) == (1, 0)
    files = {file.suffix: file.read_bytes() for file in (tmp_path / "a").iterdir()}
    assert files[".pdf"].startswith(b"%PDF") and files[".docx"].startswith(b"PK")
    again = run_algorithm("zhiwei:issuedocuments", issuing(path, tmp_path / "b", FORMAT="docx"))
    assert again["REPRINTED"] == 1
    assert [file.read_bytes() for file in (tmp_path / "b").iterdir()] == [files[".docx"]]


def test_a_scan_is_taken_in_and_handed_out(run_algorithm, path, tmp_path):
    run_algorithm("zhiwei:issuedocuments", issuing(path, tmp_path / "a"))
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7 sealed")
    asked = {"WORKSPACE": path, "DOCUMENT": NUMBER, "FILE": str(scan), "KIND": "scan", "DATE": "2026-03-17"}
    done = run_algorithm("zhiwei:attachissued", asked)
    assert done["CASE"].startswith("澄城执案字") and len(done["DRAFT_SHA256"]) == 64 != done["SHA256"]
    run_algorithm("zhiwei:issuedocuments", issuing(path, tmp_path / "b"))
    assert [file.read_bytes() for file in (tmp_path / "b").iterdir()] == [scan.read_bytes()]
    assert run_algorithm("zhiwei:verifyworkspace", {"WORKSPACE": path})["PROBLEMS"] == 0


def test_a_void_number_is_not_given_again(run_algorithm, path, tmp_path):
    run_algorithm("zhiwei:issuedocuments", issuing(path, tmp_path))
    asked = {"WORKSPACE": path, "DOCUMENT": NUMBER, "REASON": "当事人姓名有误", "DATE": "2026-03-16"}
    assert run_algorithm("zhiwei:voiddocument", asked)["NUMBER"] == NUMBER
    run_algorithm("zhiwei:issuedocuments", issuing(path, tmp_path))
    with Workspace.open(path) as workspace, workspace.reader() as session:
        papers = [(one.number, one.status, one.void_reason) for one in session.documents.find(form="D02")]
    assert papers == [(NUMBER, "void", "当事人姓名有误"), ("澄城执立字〔2026〕第0002号", "issued", "")]


def test_a_paper_of_one_form_for_each_party_is_served_on_that_party_alone(run_algorithm, path, tmp_path):
    with Workspace.open(path) as workspace, workspace.unit_of_work("张三", office.NOW) as unit:
        (case,) = unit.cases.all()
        other = unit.parties.add(office.Party("", "person", "李乙㙍"))
        unit.cases.update(replace(case, parties=(*case.parties, (other.uid, "builder"))))
    names = ["当事人<0>&㙍", "李乙㙍"]
    asked = {"DOCUMENT": "D04", "GOING_ON": True}
    made = [run_algorithm("zhiwei:issuedocuments", issuing(path, tmp_path, PARTY=name, **asked)) for name in names]
    assert [(one["ISSUED"], one["REPRINTED"], one["REASONS"]) for one in made] == [(1, 0, "")] * 2
    known = run_algorithm("zhiwei:issuedocuments", issuing(path, tmp_path, PARTY=names[0], **asked))
    assert (known["ISSUED"], known["REPRINTED"]) == (0, 1)
    unknown = run_algorithm("zhiwei:issuedocuments", issuing(path, tmp_path, PARTY="王五", **asked))
    assert unknown["ISSUED"] == 0 and "王五" in unknown["REASONS"]
    another = run_algorithm("zhiwei:issuedocuments", issuing(path, tmp_path, PARTY=names[1], AGAIN=True, **asked))
    assert (another["ISSUED"], another["REPRINTED"]) == (1, 0)
    with Workspace.open(path) as workspace, workspace.reader() as session:
        papers = session.documents.find(form="D04")
        assert [[row["name"] for row in paper.facts["parties"]] for paper in papers] == [
            [names[0]],
            [names[1]],
            [names[1]],
        ]
        served = [session.deliveries.for_document(paper.uid) for paper in papers]
        assert [[row.party_uid for row in rows] for rows in served] == [
            [paper.facts["party"]["uid"]] for paper in papers
        ]
        assert len({paper.number for paper in papers}) == 3
        assert workspace.verify() == []


def test_a_template_is_previewed_kept_and_given_back(run_algorithm, path, tmp_path):
    own = tmp_path / "D02.yaml"
    own.write_text(
        (FOLDER / "D02.yaml").read_text(encoding="utf-8").replace("案情简述", "主要违法事实"), encoding="utf-8"
    )
    preview = tmp_path / "preview.pdf"
    asked = {"WORKSPACE": path, "INPUT": str(own), "FILTER": "\"track\" = 'planning'", "PREVIEW": str(preview)}
    assert run_algorithm("zhiwei:importtemplate", {**asked, "KEEP": False})["FORM"] == "D02"
    assert preview.read_bytes().startswith(b"%PDF")
    with Workspace.open(path) as workspace, workspace.reader() as session:
        assert session.templates.all() == [] and session.documents.all() == []
    kept = run_algorithm("zhiwei:importtemplate", {**asked, "NAME": "本局格式"})
    with Workspace.open(path) as workspace, workspace.reader() as session:
        row = session.templates.active("D02")
    assert (row.name, row.sha256) == ("本局格式", kept["SHA256"])
    run_algorithm("zhiwei:importtemplate", {"WORKSPACE": path, "RETIRE": "D02"})
    with Workspace.open(path) as workspace, workspace.reader() as session:
        assert session.templates.active("D02") is None


@pytest.mark.parametrize(
    ("algorithm", "changes", "told"),
    [
        ("importtemplate", {}, "template file"),
        ("importtemplate", {"INPUT": "broken.yaml"}, "line 3"),
        ("attachissued", {"DOCUMENT": "nothing", "FILE": "scan.pdf"}, "nothing"),
        ("voiddocument", {"DOCUMENT": NUMBER, "REASON": "x"}, NUMBER),
        ("issuedocuments", {"DOCUMENT": "D02", "DATA": "[1]"}, "DATA"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(run_algorithm, path, tmp_path, algorithm, changes, told):
    (tmp_path / "broken.yaml").write_text("id: B01\nblocks: [\n", encoding="utf-8")
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7 sealed")
    files = {key: str(tmp_path / value) for key, value in changes.items() if key in ("INPUT", "FILE")}
    asked = {"WORKSPACE": path, "OUTPUT_FOLDER": str(tmp_path / "out"), **changes, **files}
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm(f"zhiwei:{algorithm}", asked)
    assert told in str(caught.value) and "\n" not in str(caught.value).strip()
