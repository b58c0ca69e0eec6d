"""Papers: lawful, complete, numbered without gap, the same bytes again, and finished after a crash."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import signal
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from service_cases import service_helper
from shapely import Point

from zhiwei.plugin.domain.case.event_chain import canonical_hash, first_break
from zhiwei.plugin.domain.case.fold import fold
from zhiwei.plugin.domain.errors import InputError, UnlawfulStepError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.output.documents import render
from zhiwei.plugin.output.docx.reading import text_of
from zhiwei.plugin.services.case_catalogues import current_forms, current_procedure
from zhiwei.plugin.services.issue_document import (
    finish_pending,
    issue_document,
    issue_documents,
    void_document,
)
from zhiwei.plugin.services.issued_papers import reprint, write_files
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.record_step import record_step
from zhiwei.plugin.services.settings_import import import_settings
from zhiwei.plugin.services.site_facts import source_words
from zhiwei.plugin.services.workspace import verify
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

LATER = office.NOW + timedelta(hours=2)


class Crash(BaseException):
    """The machine goes off in the middle of rendering."""


def form(name: str):
    return current_forms().form(name)


@pytest.fixture
def workspace(tmp_path):
    path = office.make_office(tmp_path)
    with Workspace.open(path) as opened:
        open_cases(opened, office.spot_uids(opened), office.OFFICERS, "all", office.DAY, office.ACTOR, office.NOW)
        yield opened


@pytest.fixture
def cases(workspace):
    """Cases by spot code."""
    with workspace.reader() as session:
        codes = dict(zip(*(session.spots.read(geometry=False).columns[name] for name in ("uid", "code"))))
        return {f"{codes[case.spot_uids[0]]} {case.track}": case.uid for case in session.cases.all()}


def add_photo(workspace, case_uid, taken=office.NOW):
    """One photograph of the spot of a case."""
    with workspace.unit_of_work(actor="x", now=office.NOW) as uow:
        spot = uow.cases.get(case_uid).spot_uids[0]
        file = uow.attachments.add(b"a photograph", "IMG_1.jpg", "image/jpeg", office.NOW)
        columns = {"attachment_uid": [file], "spot_uid": [spot], "number": ["P0001"], "taken_at": [taken]}
        place = office.objects([Point(office.EAST, office.NORTH)])
        rows = FeatureTable(place, {name: office.objects(value) for name, value in columns.items()}, "EPSG:4549")
        uow.evidence.add(rows)


def issue(workspace, case_uid, name="D04", **options):
    kind = form(name) if isinstance(name, str) else name
    return issue_document(workspace, kind, case_uid, office.DAY, office.ACTOR, LATER, **options)


def test_a_stop_notice_is_numbered_frozen_stored_and_entered_with_its_hash(workspace, cases):
    done = issue(workspace, cases["TB000 planning"])
    document = done.document
    assert document.number == "澄城执停字〔2026〕第0001号" and document.status == "issued"
    assert done.pdf.startswith(b"%PDF") and hashlib.sha256(done.pdf).hexdigest() == document.file_sha256
    assert canonical_hash(document.facts) == document.facts_sha256
    assert document.facts["party"]["name"] == "当事人<0>&㙍"
    assert document.facts["land"]["area_m2"] == 400.01
    with workspace.reader() as session:
        events = session.events.for_case(document.case_uid)
        assert session.attachments.content(document.attachment_uid) == done.pdf
    assert events[-1].payload["document"]["file_sha256"] == document.file_sha256


def test_a_notice_after_the_recorded_order_is_its_paper_and_moves_nothing(workspace, cases):
    issue(workspace, cases["TB000 planning"])
    with workspace.reader() as session:
        events = session.events.for_case(cases["TB000 planning"])
    assert [e.transition for e in events] == ["T01", "T04", "T05", "T06", "DOCUMENT"]


@pytest.mark.parametrize(("spot", "missing"), [("TB001", "need.going_on"), ("TB002", "need.going_on_unknown")])
def test_a_stop_notice_needs_a_breach_that_goes_on(workspace, cases, spot, missing):
    with pytest.raises(UnlawfulStepError) as caught:
        issue(workspace, cases[f"{spot} planning"])
    assert caught.value.code == "step.refused"
    assert [code for code, _ in caught.value.params["missing"]] == [missing]
    assert "URPL" in caught.value.params["article"]
    with workspace.reader() as session:
        assert session.documents.all() == []
        assert all(kind != "停" for _, kind, _, _ in session.counters.all())


def test_an_officer_may_vouch_that_it_goes_on_and_the_notice_then_is_the_order(workspace, cases):
    case_uid = cases["TB002 planning"]
    issue(workspace, case_uid, stated={"going_on": True})
    with workspace.reader() as session:
        events = session.events.for_case(case_uid)
        assert session.cases.get(case_uid).flags == ("stop_ordered",)
    assert events[-1].transition == "T04" and events[-1].payload["facts"]["going_on"] is True


def test_issued_twice_it_is_printed_again_byte_for_byte(workspace, cases):
    first = issue(workspace, cases["TB000 planning"])
    second = issue(workspace, cases["TB000 planning"])
    assert second.reprint and second.pdf == first.pdf and second.document.uid == first.document.uid
    third = issue(workspace, cases["TB000 planning"], again=True)
    assert third.document.number == "澄城执停字〔2026〕第0002号"


def test_a_later_change_of_the_case_does_not_change_the_paper(workspace, cases):
    first = issue(workspace, cases["TB000 planning"])
    with workspace.unit_of_work(actor="x", now=LATER) as uow:
        case = uow.cases.get(cases["TB000 planning"])
        party = uow.parties.get(case.parties[0][0])
        uow.parties.update(type(party)(**{**vars(party), "name": "另一人"}))
    again = reprint(workspace, first.document.uid)
    assert again.pdf == first.pdf
    assert render("D04", again.document.facts).sha256 == first.document.file_sha256


def test_a_paper_without_what_the_law_requires_draws_no_number(workspace, cases):
    case_uid = cases["TB000 planning"]
    with workspace.unit_of_work(actor="x", now=LATER) as uow:
        case = uow.cases.get(case_uid)
        uow.cases.update(type(case)(**{**vars(case), "parties": ()}))
    with pytest.raises(InputError) as caught:
        issue(workspace, case_uid)
    assert caught.value.code == "document.incomplete" and "违法行为人姓名或名称" in caught.value.params["missing"]
    with workspace.reader() as session:
        assert all(kind != "停" for _, kind, _, _ in session.counters.all())


def test_a_crash_while_rendering_is_finished_with_the_same_number_and_facts(workspace, cases):
    def crash(*_):
        raise Crash

    with pytest.raises(Crash):
        issue(workspace, cases["TB000 planning"], renderer=crash)
    with workspace.reader() as session:
        (waiting,) = session.documents.pending()
    assert waiting.number == "澄城执停字〔2026〕第0001号"
    (done,), failed = finish_pending(workspace, office.ACTOR, LATER)
    assert failed == [] and done.document.number == waiting.number
    assert done.document.facts_sha256 == waiting.facts_sha256 and done.document.status == "issued"
    assert finish_pending(workspace, office.ACTOR, LATER) == ([], [])
    assert issue(workspace, cases["TB005 land"]).document.number == "澄城执停字〔2026〕第0002号"


def test_a_pending_paper_that_its_case_no_longer_allows_is_void_and_keeps_its_number(workspace, cases):
    case_uid = cases["TB002 planning"]

    def crash(*_):
        raise Crash

    with pytest.raises(Crash):
        issue(workspace, case_uid, stated={"going_on": True}, renderer=crash)
    record_step(workspace, case_uid, "T10", office.DAY, office.ACTOR, LATER)
    with workspace.unit_of_work(actor="x", now=LATER) as uow:
        case = uow.cases.get(case_uid)
        # no officer left whose card counts: the order of T04 is no longer lawful
        (document,) = uow.documents.pending()
        facts = {**document.facts, "step": {"transition": "T04", "facts": {"going_on": True, "officers": []}}}
        uow.documents.update(type(document)(**{**vars(document), "facts": facts}))
    done, failed = finish_pending(workspace, office.ACTOR, LATER)
    assert done == [] and failed[0].code == "step.refused"
    with workspace.reader() as session:
        void = session.documents.get(document.uid)
        state = fold(current_procedure(), session.events.for_case(case_uid), case.track)
    assert void.status == "void" and void.void_reason and state.state == "DETERMINE"
    assert issue(workspace, cases["TB000 planning"]).document.seq == 2


def test_a_paper_that_another_process_drew_up_meanwhile_is_not_numbered_twice(workspace, cases, monkeypatch):
    first = issue(workspace, cases["TB000 planning"])
    # as if the look before the transaction came too early to see it
    monkeypatch.setattr("zhiwei.plugin.services.issue_document._standing", lambda *_: None)
    second = issue(workspace, cases["TB000 planning"])
    assert (second.reprint, second.document.uid, second.document.seq) == (True, first.document.uid, 1)


def test_a_void_keeps_its_number_with_the_reason(workspace, cases):
    first = issue(workspace, cases["TB000 planning"])
    with pytest.raises(InputError):
        void_document(workspace, first.document.uid, "  ", office.DAY, office.ACTOR, LATER)
    void = void_document(workspace, first.document.uid, "name misspelt", office.DAY, office.ACTOR, LATER)
    assert void.status == "void" and void.number == first.document.number
    with pytest.raises(InputError):
        reprint(workspace, first.document.uid)
    with pytest.raises(InputError) as twice:
        void_document(workspace, first.document.uid, "again", office.DAY, office.ACTOR, LATER)
    assert twice.value.code == "document.already_void"
    assert issue(workspace, cases["TB000 planning"]).document.number == "澄城执停字〔2026〕第0002号"
    with workspace.reader() as session:
        last = session.events.for_case(cases["TB000 planning"])
    assert [e.transition for e in last][-2:] == ["DOCUMENT_VOID", "DOCUMENT"]


def test_forms_that_are_not_lawful_or_not_built_are_refused_with_the_reason(workspace, cases):
    with pytest.raises(UnlawfulStepError) as caught:
        issue(workspace, cases["TB000 planning"], "D21")
    assert caught.value.code == "document.not_lawful_now"
    with pytest.raises(InputError) as caught:
        issue(workspace, cases["TB000 planning"], replace(form("D04"), id="X99"))
    assert caught.value.code == "document.not_built"
    with pytest.raises(InputError) as caught:
        issue(workspace, cases["TB001 planning"], "D35")
    assert caught.value.code == "document.nothing_to_serve"


def test_a_job_reports_what_it_refused_and_does_the_rest(workspace, cases):
    report = issue_documents(workspace, [form("D04")], list(cases.values()), office.DAY, office.ACTOR, LATER)
    assert [one.document.seq for one in report.issued] == [1, 2, 3]
    assert [(r.subject[-3:], r.code) for r in report.refused] == [("D04", "step.refused")] * 2


def _issue_in_a_process(path: str, case_uids: list, start: float) -> None:
    while time.time() < start:
        time.sleep(0.001)
    with Workspace.open(path) as workspace:
        for uid in case_uids:
            issue_document(workspace, form("D04"), uid, office.DAY, "process", LATER, {"going_on": True}, again=True)


def numbers(workspace) -> list:
    with workspace.reader() as session:
        return sorted(document.seq for document in session.documents.all() if document.kind == "停")


def check_all(workspace) -> None:
    with workspace.reader() as session:
        for case in session.cases.all():
            events = session.events.for_case(case.uid)
            assert first_break(events, case.event_head, case.event_seq) is None
            assert fold(current_procedure(), events, case.track).state == case.state
        for document in session.documents.find(status="issued"):
            assert hashlib.sha256(session.attachments.content(document.attachment_uid)).hexdigest() == (
                document.file_sha256
            )
        drawn = {kind: value for _, kind, _, value in session.counters.all()}
    assert numbers(workspace) == list(range(1, drawn.get("停", 0) + 1))


def test_two_processes_at_once_leave_no_gap_and_no_double(workspace, cases):
    context = multiprocessing.get_context("fork")
    start = time.time() + 1.0
    uids = list(cases.values())
    both = [
        context.Process(target=_issue_in_a_process, args=(str(workspace.path), order, start))
        for order in (uids, uids[::-1])
    ]
    for process in both:
        process.start()
    for process in both:
        process.join(120)
        assert process.exitcode == 0
    assert numbers(workspace) == list(range(1, 2 * len(uids) + 1))
    check_all(workspace)


def test_kill_9_at_random_moments_loses_no_number_and_no_paper(workspace, cases):
    context = multiprocessing.get_context("fork")
    uids = list(cases.values())
    issue(workspace, cases["TB000 planning"])  # fonts warm, as in an office
    for round_ in range(10):
        process = context.Process(target=_issue_in_a_process, args=(str(workspace.path), uids, 0.0))
        process.start()
        time.sleep(0.02 + 0.037 * round_)
        os.kill(process.pid, signal.SIGKILL)
        process.join(30)
        with Workspace.open(workspace.path) as opened:
            _, failed = finish_pending(opened, "after the crash", LATER)
            assert failed == []
            check_all(opened)
            with opened.reader() as session:
                assert session.documents.pending() == []


@pytest.mark.parametrize(
    ("name", "number", "transition"),
    [
        ("D01", "", "DOCUMENT"),
        ("D02", "澄城执立字〔2026〕第0001号", "DOCUMENT"),
        ("D06", "", "T07"),
        ("D07", "", "T07"),
        ("D08", "", "T07"),
    ],
)
def test_each_form_of_the_filing_stage(workspace, cases, name, number, transition):
    if name == "D08":
        add_photo(workspace, cases["TB000 planning"])
    done = issue(workspace, cases["TB000 planning"], name)
    assert done.document.number == number and done.document.kind == form(name).kind
    with workspace.reader() as session:
        last = session.events.for_case(cases["TB000 planning"])[-1]
    assert (last.transition, last.payload["document"]["form"]) == (transition, name)


def test_a_photo_sheet_without_a_photo_that_was_there_is_refused(workspace, cases):
    case_uid = cases["TB000 planning"]
    with pytest.raises(InputError) as caught:
        issue(workspace, case_uid, "D08")
    assert caught.value.code == "document.incomplete"
    add_photo(workspace, case_uid, taken=office.NOW + timedelta(days=3))
    with pytest.raises(InputError) as caught:
        issue(workspace, case_uid, "D08")
    assert (caught.value.code, caught.value.params["first"]) == ("document.photos_later", "2026-03-19")
    assert issue(workspace, case_uid, "D06").document.facts["photos"] == []


def test_a_plan_says_in_words_where_its_shape_comes_from():
    assert source_words("county.gpkg｜spot｜23") == "文件county.gpkg，图层spot，第23行"
    assert source_words("tb.txt｜7") == "文件tb.txt，第7行"
    assert source_words("实测") == "实测"


def test_two_papers_without_number_stand_beside_each_other(workspace, cases):
    for spot in ("TB000", "TB001", "TB002"):
        issue(workspace, cases[f"{spot} planning"], "D06")
    with workspace.reader() as session:
        assert [document.seq for document in session.documents.find(form="D06")] == [0, 0, 0]


def test_a_proof_of_service_lists_each_outward_paper_once(workspace, cases):
    case_uid = cases["TB000 planning"]
    issue(workspace, case_uid, "D02")  # stays in the house
    notice = issue(workspace, case_uid, "D04").document
    first = issue(workspace, case_uid, "D35").document
    assert [row["number"] for row in first.facts["served"]] == [notice.number]
    assert first.facts["service"]["document_number"] == notice.number
    assert issue(workspace, case_uid, "D35").reprint
    second = issue(workspace, case_uid, "D04", again=True).document
    assert [row["number"] for row in issue(workspace, case_uid, "D35").document.facts["served"]] == [second.number]


def test_the_survey_plan_has_the_points_and_both_areas(workspace, cases):
    facts = issue(workspace, cases["TB000 planning"], "D07").document.facts["plan"]
    assert [point["name"] for point in facts["points"]] == ["J1", "J2", "J3", "J4"]
    assert {side["length_m"] for side in facts["sides"]} == {20.0}
    assert facts["areas"]["ellipsoidal_m2"] == 400.01 and facts["areas"]["planar_m2"] == 400.0
    assert facts["areas"]["legal"] == "ellipsoidal"
    assert facts["neighbours"][0]["holder"] == "李某"
    assert "3度带" in facts["crs_text"] and "EPSG:4549" in facts["crs_text"]


def test_word_stands_beside_the_pdf_and_comes_again_byte_for_byte(workspace, cases):
    first = issue(workspace, cases["TB000 planning"], formats=("pdf", "docx"))
    assert first.word.startswith(b"PK") and first.pdf.startswith(b"%PDF")
    with workspace.reader() as session:
        told = session.events.for_case(cases["TB000 planning"])[-1].payload["document"]
        assert told["word_sha256"] == hashlib.sha256(first.word).hexdigest()
        assert told["file_sha256"] == hashlib.sha256(first.pdf).hexdigest()
    again = issue(workspace, cases["TB000 planning"], formats=("docx",))
    assert again.reprint and (again.word, again.pdf) == (first.word, first.pdf)


def test_word_asked_for_later_has_the_facts_of_the_paper(workspace, cases):
    first = issue(workspace, cases["TB000 planning"])
    assert first.word is None
    with workspace.unit_of_work(actor="x", now=LATER) as uow:
        case = uow.cases.get(cases["TB000 planning"])
        party = uow.parties.get(case.parties[0][0])
        uow.parties.update(replace(party, name="另一人"))
    later = issue(workspace, cases["TB000 planning"], formats=("pdf", "docx"))
    assert later.pdf == first.pdf and "当事人<0>&㙍" in text_of(later.word) and "另一人" not in text_of(later.word)
    with workspace.reader() as session:
        file = session.events.for_case(cases["TB000 planning"])[-1].payload["file"]
    assert (file["role"], file["draft_sha256"]) == ("draft_word", first.document.file_sha256)
    assert issue(workspace, cases["TB000 planning"], formats=("docx",)).word == later.word
    assert verify(workspace.path) == []


def test_values_of_a_forms_fields_enter_the_case_with_the_paper(workspace, cases):
    payload = {"data": {"D05": {"place": "二楼询问室"}}, "document": {"uid": "forged"}}
    done = issue(workspace, cases["TB000 planning"], "D05", payload=payload)
    assert "二楼询问室" in str(done.document.facts)
    with workspace.reader() as session:
        last = session.events.for_case(cases["TB000 planning"])[-1]
    assert last.payload["data"] == payload["data"] and last.payload["document"]["uid"] == done.document.uid


def test_files_of_one_folder_do_not_write_over_each_other(workspace, cases, tmp_path):
    both = [issue(workspace, cases["TB000 planning"], "D06", formats=("pdf", "docx"), again=True) for _ in range(2)]
    names = [path.name for path in write_files(both, tmp_path / "out", ("pdf", "docx"))]
    assert len(set(names)) == 4 and sorted(Path(name).suffix for name in names) == [".docx", ".docx", ".pdf", ".pdf"]
    assert [path.suffix for path in write_files(both[:1], tmp_path / "word", ("docx",))] == [".docx"]


def test_an_organisation_numbers_like_letters_where_its_settings_say_so(workspace, cases, tmp_path):
    file = tmp_path / "office.yaml"
    file.write_text(
        "organisations:\n- {code: '01', name: 澄埔县城市管理局, short: 澄城执, letter_kinds: [停, 函]}\n",
        encoding="utf-8",
    )
    import_settings(workspace, file, "x", LATER)
    assert issue(workspace, cases["TB000 planning"]).document.number == "澄城执停〔2026〕1号"
    assert issue(workspace, cases["TB000 planning"], "D02").document.number == "澄城执立字〔2026〕第0001号"
    file.write_text("numbering: {by_org: {'01': {letter_kinds: 全部}}}\n", encoding="utf-8")
    import_settings(workspace, file, "x", LATER)
    assert issue(workspace, cases["TB001 planning"], "D02").document.number == "澄城执立〔2026〕2号"
    file.write_text("numbering: {letter_kinds: [鸭]}\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        import_settings(workspace, file, "x", LATER)
    assert (caught.value.code, caught.value.params["value"]) == ("numbering.invalid", "鸭")
