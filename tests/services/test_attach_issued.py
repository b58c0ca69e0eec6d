"""The scan or the edited Word file is the version issued; the draft stays beside it, and verify knows both."""

from __future__ import annotations

import hashlib
import io
import zipfile
from datetime import timedelta

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.attach_issued import attach_issued, versions
from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.issue_document import issue_document, void_document
from zhiwei.plugin.services.issued_papers import reprint, write_files
from zhiwei.plugin.services.office_papers import Wanted, issue_office_paper
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.workspace import verify
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

LATER = office.NOW + timedelta(days=2)
ON = office.DAY + timedelta(days=1)


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(office.make_office(tmp_path)) as opened:
        open_cases(opened, office.spot_uids(opened)[:2], office.OFFICERS, "auto", office.DAY, office.ACTOR, office.NOW)
        yield opened


@pytest.fixture
def paper(workspace):
    with workspace.reader() as session:
        case = session.cases.all()[0]
    form = current_forms().form("D02")
    return issue_document(workspace, form, case.uid, office.DAY, office.ACTOR, office.NOW, formats=("pdf", "docx"))


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "扫描件.pdf"
    path.write_bytes(b"%PDF-1.4 signed and sealed")
    return path


def attach(workspace, paper, file, kind="scan", on=ON, now=LATER):
    return attach_issued(workspace, paper, file, kind, on, office.ACTOR, now)


def codes(workspace) -> list:
    return [code for code, _ in verify(workspace.path)]


def test_a_scan_becomes_the_issued_version_beside_its_draft(workspace, paper, scan, tmp_path):
    done = attach(workspace, paper.document.number, scan)
    assert done.draft_sha256 == paper.document.file_sha256
    assert done.sha256 == hashlib.sha256(scan.read_bytes()).hexdigest()
    again = reprint(workspace, paper.document.uid)
    assert again.pdf == scan.read_bytes() and again.word == paper.word
    with workspace.reader() as session:
        last = session.events.for_case(paper.document.case_uid)[-1]
        files = versions(session, session.documents.get(paper.document.uid))
        draft = session.attachments.find(sha256=done.draft_sha256)[0]
        assert session.attachments.content(draft.uid) == paper.pdf
    assert last.transition == "DOCUMENT" and last.payload["file"]["dated_on"] == ON.isoformat()
    assert [one.role for one in files] == ["draft", "draft_word", "scan"] and files[-1].dated_on == ON
    assert codes(workspace) == []
    names = [path.name for path in write_files([again], tmp_path / "out", ("pdf", "docx"))]
    assert [name.rpartition(".")[2] for name in names] == ["pdf", "docx"]


def test_an_edited_word_file_then_its_scan_the_last_one_counts(workspace, paper, scan, tmp_path):
    edited = tmp_path / "改定稿.docx"
    edited.write_bytes(_word("改定"))
    first = attach(workspace, paper.document.uid, edited, "word")
    again = reprint(workspace, paper.document.uid)
    assert (again.ext, again.pdf) == ("docx", edited.read_bytes())
    second = attach(workspace, paper.document.uid, scan)
    assert first.draft_sha256 == second.draft_sha256 == paper.document.file_sha256
    assert reprint(workspace, paper.document.uid).ext == "pdf"
    assert codes(workspace) == []


def test_attaching_moves_no_step_and_doubles_no_paper(workspace, paper, scan):
    with workspace.reader() as session:
        before = session.cases.get(paper.document.case_uid)
    attach(workspace, paper.document.uid, scan)
    with workspace.reader() as session:
        after = session.cases.get(paper.document.case_uid)
    assert (after.state, after.flags) == (before.state, before.flags)
    form = current_forms().form("D02")
    same = issue_document(workspace, form, after.uid, office.DAY, office.ACTOR, LATER)
    assert same.reprint and same.pdf == scan.read_bytes()


def test_a_paper_of_no_case_takes_its_scan_and_the_audit_tells_both_hashes(workspace, scan):
    form = current_forms().form("D42")
    day = {"date": "2026-03-16", "grid": "01", "patrollers": ["谢藕舟"]}
    wanted = Wanted(office.DAY, office.ACTOR, office.NOW, {"D42": day}, "01")
    log = issue_office_paper(workspace, form, wanted)
    done = attach(workspace, log.document.uid, scan)
    assert (done.case_number, done.draft_sha256) == ("", log.document.file_sha256)
    assert reprint(workspace, log.document.uid).pdf == scan.read_bytes()
    with workspace.reader() as session:
        told = session.audit.find(table_name="document", row_uid=log.document.uid, action="update")[-1]
    assert (told["old"]["file_sha256"], told["new"]["file_sha256"]) == (done.draft_sha256, done.sha256)
    assert codes(workspace) == []


@pytest.mark.parametrize(
    ("name", "content", "kind", "code"),
    [
        ("a.docx", b"%PDF-1.4", "word", "attach.kind"),
        ("a.docx", b"PK\x03\x04 no archive", "word", "attach.kind"),
        ("a.pdf", b"<html>", "scan", "attach.kind"),
        ("a.exe", b"MZ", "scan", "attach.kind"),
        ("a.pdf", b"%PDF-1.4", "photo", "attach.kind"),
    ],
)
def test_a_file_that_is_not_what_it_is_called_is_refused(workspace, paper, tmp_path, name, content, kind, code):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        attach(workspace, paper.document.uid, path, kind)
    assert caught.value.code == code
    assert reprint(workspace, paper.document.uid).pdf == paper.pdf


def test_a_word_file_with_macros_is_refused(workspace, paper, tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(_word("x", "word/vbaProject.bin"))
    with pytest.raises(InputError) as caught:
        attach(workspace, paper.document.uid, path, "word")
    assert caught.value.code == "attach.macros"


def test_what_does_not_fit_the_paper_is_refused_with_the_reason(workspace, paper, scan):
    number = paper.document.number
    for code, options in (
        ("attach.unknown_paper", {"paper": "澄城执立字〔2026〕第0099号"}),
        ("attach.unknown_paper", {"paper": " "}),
        ("attach.too_early", {"on": office.DAY - timedelta(days=1)}),
        ("attach.future", {"on": office.DAY + timedelta(days=9)}),
    ):
        with pytest.raises(InputError) as caught:
            attach(workspace, **{"paper": number, "file": scan, **options})
        assert caught.value.code == code
    attach(workspace, number, scan)
    with pytest.raises(InputError) as caught:
        attach(workspace, number, scan)
    assert caught.value.code == "attach.same"
    void_document(workspace, paper.document.uid, "名称有误", ON, office.ACTOR, LATER)
    with pytest.raises(InputError) as caught:
        attach(workspace, paper.document.uid, scan)
    assert caught.value.code == "document.not_issued"


def test_verify_finds_a_version_that_no_event_tells_of(workspace, paper, scan):
    attach(workspace, paper.document.uid, scan)
    with workspace.unit_of_work(actor="x", now=LATER) as uow:
        document = uow.documents.get(paper.document.uid)
        other = uow.attachments.add(b"%PDF forged", "forged.pdf", "application/pdf", LATER)
        sha256 = uow.attachments.get(other).sha256
        uow.documents.update(type(document)(**{**vars(document), "attachment_uid": other, "file_sha256": sha256}))
    assert "verify.paper_version" in codes(workspace)


def test_verify_finds_a_changed_draft_behind_a_scan(workspace, paper, scan):
    done = attach(workspace, paper.document.uid, scan)
    path = workspace.files.path(done.draft_sha256, "pdf")
    path.chmod(0o644)
    path.write_bytes(b"%PDF other")
    assert "verify.file_changed" in codes(workspace)


def _word(text: str, *more: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        parts.writestr("word/document.xml", f"<w>{text}</w>")
        for name in more:
            parts.writestr(name, b"x")
    return out.getvalue()
