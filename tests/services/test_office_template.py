"""An office changes a form's wording or adds its own; papers that were issued keep what they were drawn with."""

from __future__ import annotations

import csv
import json
from datetime import timedelta

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.output.docx.reading import text_of
from zhiwei.plugin.output.template import FOLDER
from zhiwei.plugin.services.case_volume import bind_case
from zhiwei.plugin.services.deliveries import Attempt, fill_receipt, find_paper, record_delivery
from zhiwei.plugin.services.form_templates import forms_of
from zhiwei.plugin.services.issue_document import finish_pending, issue_document
from zhiwei.plugin.services.issued_papers import reprint
from zhiwei.plugin.services.office_template import keep_template, retire_template, try_template
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.record_events import record_events
from zhiwei.plugin.services.workspace import verify
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

LATER = office.NOW + timedelta(hours=2)
BOTH = ("pdf", "docx")
OWN = """id: B01
title: 约谈函
kind: 约
groups: {talk: [place]}
must:
  - {fact: party.name, label: 受约谈人}
blocks:
  - title: {agency: "{{ agency.name }}", text: 约谈函}
  - number: "{{ document.number }}"
  - paragraph: "{{ party.name }}：请到{{ talk.place }}接受约谈。"
  - seal: {}
"""


class Crash(BaseException):
    """The machine goes off in the middle of rendering."""


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(office.make_office(tmp_path)) as opened:
        open_cases(opened, office.spot_uids(opened)[:2], office.OFFICERS, "auto", office.DAY, office.ACTOR, office.NOW)
        yield opened


@pytest.fixture
def cases(workspace):
    with workspace.reader() as session:
        return [case.uid for case in session.cases.all()]


def take_in(workspace, text: str, tmp_path, case_uid: str = ""):
    path = tmp_path / "own.yaml"
    path.write_text(text, encoding="utf-8")
    tried = try_template(workspace, path, office.DAY, office.ACTOR, case_uid)
    return keep_template(workspace, tried, "", office.ACTOR, LATER)


def issue(workspace, case_uid, form_id, **options):
    with workspace.reader() as session:
        form = forms_of(session).form(form_id)
    options = {"formats": BOTH, **options}
    return issue_document(workspace, form, case_uid, office.DAY, office.ACTOR, LATER, **options)


def reworded() -> str:
    text = (FOLDER / "D02.yaml").read_text(encoding="utf-8")
    assert "案情简述" in text
    return text.replace("案情简述", "主要违法事实")


def test_another_wording_is_used_from_then_on_and_not_before(workspace, cases, tmp_path):
    before = issue(workspace, cases[0], "D02")
    kept = take_in(workspace, reworded(), tmp_path, cases[1])
    after = issue(workspace, cases[1], "D02")
    assert "案情简述" in text_of(before.word) and "主要违法事实" in text_of(after.word)
    assert after.document.template_sha256 == kept.sha256 != before.document.template_sha256
    assert reprint(workspace, before.document.uid).pdf == before.pdf
    assert [before.document.seq, after.document.seq] == [1, 2]
    assert verify(workspace.path) == []


def test_going_back_to_the_plugins_template_leaves_old_papers_their_own(workspace, cases, tmp_path):
    take_in(workspace, reworded(), tmp_path)
    own = issue(workspace, cases[0], "D02", formats=("pdf",))
    retire_template(workspace, "d02", office.ACTOR, LATER)
    assert "案情简述" in text_of(issue(workspace, cases[1], "D02").word)
    # asked for as Word only now: still the wording it was issued with
    assert "主要违法事实" in text_of(issue(workspace, cases[0], "D02").word)
    assert reprint(workspace, own.document.uid).pdf == own.pdf
    with pytest.raises(InputError) as caught:
        retire_template(workspace, "D02", office.ACTOR, LATER)
    assert caught.value.code == "template.none_of_its_own"


def test_a_crash_is_finished_with_the_template_of_the_draft(workspace, cases, tmp_path):
    def crash(*_):
        raise Crash

    take_in(workspace, reworded(), tmp_path)
    with pytest.raises(Crash):
        issue(workspace, cases[0], "D02", renderer=crash)
    retire_template(workspace, "D02", office.ACTOR, LATER)
    (done,), failed = finish_pending(workspace, office.ACTOR, LATER)
    assert failed == [] and "主要违法事实" in text_of(done.word)


def test_a_form_of_the_offices_own_is_numbered_and_issued(workspace, cases, tmp_path):
    take_in(workspace, OWN, tmp_path, cases[0])
    payload = {"data": {"B01": {"talk": {"place": "三楼会议室"}}}}
    done = issue(workspace, cases[0], "B01", payload=payload)
    assert done.document.number == "澄城执约字〔2026〕第0001号" and done.document.title == "约谈函"
    assert "当事人<0>&㙍：请到三楼会议室接受约谈。" in text_of(done.word)
    assert verify(workspace.path) == []


def test_a_preview_draws_no_number_and_writes_nothing(workspace, cases, tmp_path):
    path = tmp_path / "own.yaml"
    path.write_text(OWN, encoding="utf-8")
    tried = try_template(workspace, path, office.DAY, office.ACTOR, cases[0])
    assert tried.pdf.startswith(b"%PDF") and not tried.kept
    with workspace.reader() as session:
        assert session.documents.all() == [] and session.templates.all() == []
        assert all(kind != "约" for _, kind, _, _ in session.counters.all())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (OWN.replace("{{ talk.place }}", "{{ talk.plaza }}"), "template.refused"),
        (OWN.replace("id: B01", "id: 约谈"), "template.own_id"),
        (OWN.replace("id: B01", "id: D99"), "document.unknown_form"),
        (OWN.replace("kind: 约", "kind: '../x'"), "template.refused"),
        ("", "template.refused"),
        ("- a\n- b\n", "template.refused"),
    ],
)
def test_a_broken_template_is_refused_and_the_old_one_stays(workspace, cases, tmp_path, text, code):
    path = tmp_path / "own.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        try_template(workspace, path, office.DAY, office.ACTOR, cases[0])
    assert caught.value.code == code
    with workspace.reader() as session:
        assert session.templates.all() == []


def test_a_wording_cannot_take_away_what_the_law_requires(workspace, cases, tmp_path):
    text = (FOLDER / "D04.yaml").read_text(encoding="utf-8")
    first = text.index("must:")
    bare = text[:first] + "must: []\n" + text[text.index("names:") :]
    take_in(workspace, bare, tmp_path)
    with workspace.unit_of_work(actor="x", now=LATER) as uow:
        case = uow.cases.get(cases[0])
        uow.cases.update(type(case)(**{**vars(case), "parties": ()}))
    with pytest.raises(InputError) as caught:
        issue(workspace, cases[0], "D04")
    assert caught.value.code == "document.incomplete"


def test_a_served_form_of_the_offices_own_is_planned_for_service_delivered_and_bound(workspace, cases, tmp_path):
    take_in(workspace, OWN.replace("kind: 约\n", "kind: 约\nreceipt: true\n"), tmp_path)
    done = issue(workspace, cases[0], "B01", payload={"data": {"B01": {"talk": {"place": "二楼会议室"}}}})
    with workspace.reader() as session:
        rows = session.deliveries.for_document(done.document.uid)
        case = session.cases.get(cases[0])
    assert [(row.form, row.party_uid, row.status) for row in rows] == [
        ("B01", uid, "planned") for uid in dict.fromkeys(uid for uid, _ in case.parties)
    ]
    volume = bind_case(workspace, cases[0], office.DAY)
    entry = next(entry for entry in volume.entries if entry.title == "约谈函")
    assert entry.number == done.document.number and entry.pdf == done.pdf
    retire_template(workspace, "B01", office.ACTOR, LATER)
    assert "约谈函" in [entry.title for entry in bind_case(workspace, cases[0], office.DAY).entries]


@pytest.mark.parametrize("retired", [False, True])
def test_the_service_of_an_own_form_is_recorded_by_hand_and_by_table_also_after_its_wording_went(
    workspace, cases, tmp_path, retired
):
    take_in(workspace, OWN.replace("kind: 约\n", "kind: 约\nreceipt: true\n"), tmp_path)
    places = [issue(workspace, uid, "B01", payload={"data": {"B01": {"talk": {"place": "二楼"}}}}) for uid in cases[:2]]
    if retired:
        retire_template(workspace, "B01", office.ACTOR, LATER)
    with workspace.reader() as session:
        files = [session.cases.get(uid) for uid in cases[:2]]
        names = [session.parties.get(file.parties[0][0]).name for file in files]
        paper, party = find_paper(session, files[0].number, "b01", names[0])
    proof = {"receiver": names[0], "relation": "本人", "servers": ["颜堃", "钟篁舟"]}
    done = record_delivery(workspace, Attempt(paper, party, "direct", office.DAY, proof), office.ACTOR, LATER)
    assert (done.delivery.form, done.delivery.status, paper) == ("B01", "served", places[0].document.uid)
    table = tmp_path / "e.csv"
    data = json.dumps({"form": "b01", "method": "direct", "proof": {**proof, "receiver": names[1]}}, ensure_ascii=False)
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(
            [
                ["case", "event", "date", "party", "data"],
                [files[1].number, "DELIVERY", office.DAY.isoformat(), names[1], data],
            ]
        )
    assert record_events(workspace, table, office.ACTOR, LATER).refused == ()
    with workspace.reader() as session:
        rows = session.deliveries.for_document(places[1].document.uid)
        assert {row.status for row in rows if row.party_uid == files[1].parties[0][0]} == {"served"}
    linked, receipt = fill_receipt(workspace, done.delivery, office.ACTOR, LATER)
    assert linked.receipt_uid and [one["number"] for one in receipt.document.facts["served"]] == [
        places[0].document.number
    ]
    assert workspace.verify() == []
