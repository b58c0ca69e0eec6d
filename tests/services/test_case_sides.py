"""Place, parties, evidence and papers of a case as its form reads and changes them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timezone

import numpy as np
import pytest
import shapely
from service_cases import service_helper

from zhiwei.plugin.domain.case.records import Party
from zhiwei.plugin.domain.errors import ConflictError, InputError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.output.template import FOLDER
from zhiwei.plugin.services import case_evidence, case_papers, case_parties, case_place
from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.store.workspace import Workspace

case_office = service_helper("case_office")
NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)
DAY = date(2026, 3, 16)
ME = "颜堃"


@pytest.fixture
def office(tmp_path):
    with Workspace.open(case_office.make_office(tmp_path)) as workspace:
        spots = case_office.spot_uids(workspace)
        assert not open_cases(workspace, spots[1:2], case_office.OFFICERS, "planning", DAY, ME, NOW).refused
        with workspace.reader() as session:
            case = session.cases.all()[0]
        yield workspace, case, spots


def test_blanks_have_names_and_not_the_pieces_of_a_sentence_before_them(office):
    workspace, _, _ = office
    forms = [form for form in current_forms().forms.values() if (FOLDER / f"{form.id}.yaml").is_file()]
    blanks = {form.id: case_papers.own_fields(workspace, form) for form in forms}
    labels = {row: {one.name: one.label for one in blanks[row]} for row in blanks}
    assert labels["D04"] == {"act": "违法行为", "correct_by": "改正期限届满日"}
    assert (labels["D09"]["gender"], labels["D09"]["age"]) == ("性别", "年龄")
    assert labels["D45"]["reviewer"] == "审核人" and labels["D45"]["reviewed_on"] == "审核日期"
    broken = re.compile(r"^[一二三四五六七八九]、|^.$|(于|自|在|(?<!行)为|到|违反了|之日起)$|（[^）]*$|（\d）$")
    found = {(row, one.label) for row in blanks for one in blanks[row] if broken.search(one.label)}
    assert {row for row, _ in found} <= {"D51", "D52", "D53", "D54", "D55"}, found  # made without a dialog
    named = {f"{one.group}.{one.name}" for row in blanks.values() for one in row}
    assert set(current_forms().blank_names) <= named


def test_place_tells_findings_sums_statement_and_why(office):
    workspace, case, _ = office
    (place,) = case_place.places_of(workspace, case.uid)
    assert (place.code, place.disposition, place.needs_assessment) == ("TB001", "限期拆除", False)
    zone, land = place.rows
    assert (zone.kind, zone.label, zone.area_m2, zone.area_mu) == ("zone", "禁止建设区", 120.5, 0.1808)
    assert (land.code, land.share) == ("0103", 0.2)
    assert place.sums == {"land_class": 80.0}
    assert place.statement["area_ellip_m2"] == 400.01 and place.geometry.area == 400.0


def test_parties_are_added_edited_and_only_taken_out_where_nothing_names_them(office):
    workspace, case, _ = office
    (first,) = case_parties.parties_of(workspace, case.uid)
    assert first.bound
    with pytest.raises(InputError, match=r"party\.bound"):
        case_parties.remove_party(workspace, case.uid, first.party.uid, ME, NOW)
    made = case_parties.add_party(workspace, case.uid, Party("", "person", " 林某 "), "使用人", ME, NOW)
    assert made.name == "林某"
    with pytest.raises(InputError, match=r"party\.twice"):
        case_parties.add_party(workspace, case.uid, made, "使用人", ME, NOW)
    twin = replace(first.party, uid="", name="另一人")
    with pytest.raises(InputError, match=r"party\.number_known"):
        case_parties.add_party(workspace, case.uid, twin, "使用人", ME, NOW)
    saved = case_parties.save_party(workspace, case.uid, replace(made, phone="0590-1"), "建设人", ME, NOW)
    with pytest.raises(ConflictError):
        case_parties.save_party(workspace, case.uid, replace(made, phone="0590-2"), "建设人", ME, NOW)
    second = case_parties.parties_of(workspace, case.uid)[1]
    assert (second.party, second.role, second.bound) == (saved, "建设人", False)
    case_parties.remove_party(workspace, case.uid, made.uid, ME, NOW)
    assert len(case_parties.parties_of(workspace, case.uid)) == 1
    assert made.uid in {one.uid for one in case_parties.find_parties(workspace, "林", case.uid)}


@pytest.mark.parametrize(
    ("kind", "number", "problem"),
    [
        ("居民身份证", "11010519491231002X", ""),
        ("居民身份证", "110105194912310021", "identity.check"),
        ("统一社会信用代码", "91350100M000100Y4", "credit.form"),
        ("护照", "E123", ""),
        ("居民身份证", "", ""),
    ],
)
def test_numbers_are_checked_by_their_kind(kind, number, problem):
    assert case_parties.number_problem(kind, number, DAY) == problem


def test_photos_are_linked_to_the_spot_and_back(office, tmp_path):
    workspace, case, spots = office
    with workspace.unit_of_work(ME, NOW) as uow:
        attachment = uow.attachments.add(b"\xff\xd8\xff\xd9", "a.jpg", "image/jpeg", NOW)
        points = np.array([shapely.Point(case_office.EAST + 110, case_office.NORTH - 10), None], dtype=object)
        uow.evidence.add(
            FeatureTable(
                points,
                {
                    "attachment_uid": np.array([attachment] * 2, dtype=object),
                    "number": np.array(["P0001", "P0002"], dtype=object),
                    "spot_uid": np.array([spots[1], None], dtype=object),
                    "direction_deg": np.array([0.0, np.nan]),
                    "direction_ref": np.array(["M", None], dtype=object),
                    "warnings": np.array([[{"code": "photo.far", "distance_m": 9}], None], dtype=object),
                },
                workspace.crs,
            )
        )
    mine, spare = case_evidence.photos_of(workspace, case.uid)
    assert (mine.linked, mine.distance_m, mine.half_view_deg) == (True, 10.0, 43.0)
    assert mine.warnings == (("photo.far", {"distance_m": 9}),)
    assert (spare.linked, spare.x, spare.direction_deg) == (False, None, None)
    case_evidence.link_photo(workspace, case.uid, spare, True, ME, NOW)
    with pytest.raises(ConflictError):
        case_evidence.link_photo(workspace, case.uid, spare, False, ME, NOW)
    now = case_evidence.photos_of(workspace, case.uid)
    assert [one.linked for one in now] == [True, True]
    with workspace.reader() as session:
        assert session.audit.for_row(spare.uid)[-1]["reason"] == "link photo"
    assert case_evidence.check_photo(mine) is None
    mine.file.write_bytes(b"?")
    assert case_evidence.check_photo(mine) == ("workspace.file_changed", {"path": mine.file.name})
    mine.file.unlink()
    code, params = case_evidence.check_photo(mine)
    assert code == "workspace.file_missing" and params["path"] == mine.file.name and params["reason"]


def test_a_paper_is_checked_filled_issued_and_saved(office, tmp_path):
    workspace, case, _ = office
    offers = {one.form.id: one for one in case_papers.offers(workspace, case.uid, DAY, NOW)}
    assert offers["D06"].problem is None and offers["D21"].problem is not None
    form = offers["D06"].form
    labels = {one.name: (one.label, one.kind) for one in case_papers.own_fields(workspace, form)}
    assert labels["weather"] == ("天气", "text") and labels["started_at"] == ("勘验时间（起）", "time")
    payload = case_papers.payload_of(form, {("survey", "weather"): "多云", ("survey", "place"): ""})
    assert payload == {"data": {"D06": {"survey": {"weather": "多云"}}}}
    assert case_papers.check_issue(workspace, form, case.uid, DAY, ME, NOW, payload).ready
    assert not case_papers.check_issue(workspace, offers["D21"].form, case.uid, DAY, ME, NOW, {}).ready
    issued = case_papers.issue_paper(workspace, form, case.uid, DAY, ME, NOW, payload, False, True)
    assert issued.document.facts["survey"]["weather"] == "多云"
    paper = next(one for one in case_papers.papers_of(workspace, case.uid) if one.form == "D06")
    assert (paper.status, paper.word, paper.outward) == ("issued", True, False)
    saved = case_papers.save_as(workspace, paper.uid, tmp_path / "笔录")
    assert saved.name == "笔录.pdf" and saved.read_bytes() == issued.pdf
    assert case_papers.save_as(workspace, paper.uid, tmp_path / "笔录.docx", word=True).read_bytes() == issued.word
    with pytest.raises(InputError, match=r"output\.not_written"):
        case_papers.save_as(workspace, paper.uid, tmp_path / "no" / "x.pdf")
