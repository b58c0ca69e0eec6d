"""Papers of many cases in one go: the look ahead says what happens, and what happens is told row by row."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.errors import CancelledError, InputError
from zhiwei.plugin.services.batch_papers import (
    ISSUED,
    READY,
    REFUSED,
    REPRINT,
    Order,
    cases_of_rows,
    cases_of_spots,
    check_papers,
    fitting_forms,
    issue_papers,
    one_pdf,
    spots_of_cases,
)
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")


@pytest.fixture
def workspace(tmp_path):
    """Cases on spots 0 (being built), 1 (finished) and 5 (being built)."""
    with Workspace.open(office.make_office(tmp_path)) as opened:
        uids = office.spot_uids(opened)
        open_cases(opened, [uids[0], uids[1], uids[5]], office.OFFICERS, "auto", office.DAY, office.ACTOR, office.NOW)
        yield opened


def order(workspace, *ids: str, **options) -> Order:
    with workspace.reader() as session:
        uids = [case.uid for case in sorted(session.cases.all(), key=lambda case: case.number)]
        forms = {form.id: form for form, _ in fitting_forms(session, uids)}
    return Order([forms[one] for one in ids], uids, office.DAY, office.ACTOR, office.NOW, **options)


class Stop:
    """A person who presses cancel after so many reports."""

    def __init__(self, after: int) -> None:
        self.left = after

    @property
    def cancelled(self) -> bool:
        return self.left <= 0

    def report(self, *_: object, **__: object) -> None:
        self.left -= 1


def told(batch):
    return [(row.case_number[-5:-1], row.form, row.outcome) for row in batch.rows]


EXPECTED = [
    ("0001", "D04", READY), ("0001", "D05", READY), ("0002", "D04", REFUSED),
    ("0002", "D05", READY), ("0003", "D04", READY), ("0003", "D05", READY),
]  # fmt: skip


def test_looking_ahead_writes_nothing_and_says_what_happens(workspace, tmp_path):
    asked = order(workspace, "D04", "D05")
    batch = check_papers(workspace, asked)
    assert told(batch) == EXPECTED
    refused = batch.rows[2]
    assert refused.code == "step.refused" and refused.params["guard"] == "P_GOING_ON"
    with workspace.reader() as session:
        assert session.documents.find() == []
    done = issue_papers(workspace, asked, tmp_path / "out")
    assert told(done) == [(case, form, ISSUED if out == READY else out) for case, form, out in EXPECTED]
    assert (done.count(ISSUED), done.count(REFUSED)) == (5, 1)
    files = [Path(path) for row in done.rows for path in row.files]
    assert len({*files}) == 5 and all(path.read_bytes().startswith(b"%PDF") for path in files)
    assert done.rows[0].number and done.rows[0].document_uid and not done.rows[2].files
    again = check_papers(workspace, asked)
    assert [row.outcome for row in again.rows] == [REPRINT, REPRINT, REFUSED, REPRINT, REPRINT, REPRINT]
    assert again.rows[0].number == done.rows[0].number
    before = {path.name: path.read_bytes() for path in files}
    once_more = issue_papers(workspace, asked, tmp_path / "two")
    assert once_more.count(REPRINT) == 5 and once_more.count(ISSUED) == 0
    assert {path.name: path.read_bytes() for path in (tmp_path / "two").iterdir()} == before


def test_what_lacks_contents_is_named_before_a_number_is_drawn(workspace):
    batch = check_papers(workspace, order(workspace, "D14"))
    assert {row.code for row in batch.rows} == {"document.incomplete"}
    assert batch.rows[0].params["missing"] == ["受函机关"]


def test_cancelled_in_the_middle_keeps_what_was_issued(workspace, tmp_path):
    asked = order(workspace, "D05")
    batch = issue_papers(workspace, asked, tmp_path, Stop(2))
    assert batch.cancelled and told(batch) == [("0001", "D05", ISSUED), ("0002", "D05", ISSUED)]
    with pytest.raises(CancelledError):
        check_papers(workspace, asked, Stop(1))


def test_a_folder_that_takes_no_files_is_told_before_a_number_is_drawn(workspace, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError) as caught:
        issue_papers(workspace, order(workspace, "D05"), tmp_path / "file")
    assert caught.value.code == "output.not_written"
    with workspace.reader() as session:
        assert session.documents.find() == []


def test_all_papers_as_one_pdf_with_a_bookmark_for_each(workspace, tmp_path):
    from pypdf import PdfReader

    batch = issue_papers(workspace, order(workspace, "D05"), tmp_path)
    uids = [row.document_uid for row in batch.rows]
    whole = PdfReader(io.BytesIO(one_pdf(workspace, [*uids, uids[0]])))
    single = sum(len(PdfReader(row.files[0]).pages) for row in batch.rows)
    assert len(whole.pages) == single
    assert [one.title.split(" ")[0] for one in whole.outline] == [row.number for row in batch.rows]
    with pytest.raises(InputError) as caught:
        one_pdf(workspace, [])
    assert caught.value.code == "print.nothing"


def test_rows_of_the_list_and_spots_lead_to_cases(workspace):
    spots = office.spot_uids(workspace)
    with workspace.reader() as session:
        cases = {case.spot_uids[0]: case.uid for case in session.cases.all()}
        assert cases_of_rows(session, [spots[3], cases[spots[1]], "nothing"]) == [cases[spots[1]]]
        assert cases_of_spots(session, [spots[5], spots[2]]) == [cases[spots[5]]]
        assert set(spots_of_cases(session, [cases[spots[5]], cases[spots[0]]])) == {spots[5], spots[0]}
        fits = [form.id for form, fit in fitting_forms(session, list(cases.values())) if fit]
        assert "D04" in fits and "D21" not in fits
        assert "D42" not in [form.id for form, _ in fitting_forms(session, list(cases.values()))]
