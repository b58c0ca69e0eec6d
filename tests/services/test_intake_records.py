"""Parties, settings and photos taken into a workspace."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import openpyxl
import pytest
import shapely

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.exchange import vector
from zhiwei.plugin.services.intake import IntakeOptions, commit, prepare
from zhiwei.plugin.services.parties import import_parties
from zhiwei.plugin.services.photos import import_photos
from zhiwei.plugin.services.settings_import import import_settings
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=timezone.utc)


@pytest.fixture
def workspace(tmp_path):
    with Workspace.create(tmp_path / "county.gpkg", "EPSG:4549") as made:
        geometry = np.array([shapely.box(500000 + 30 * i, 2800000, 500010 + 30 * i, 2800010) for i in range(3)])
        codes = np.array(["S1", "S2", "S2"], dtype=object)
        plan = prepare(made, FeatureTable(geometry, {"JCBH": codes}, "EPSG:4549", "图斑"), "spot", IntakeOptions())
        commit(made, plan, "tester", NOW)
        yield made


def test_parties_are_linked_checked_and_not_doubled(workspace, tmp_path):
    path = tmp_path / "当事人.csv"
    path.write_bytes(
        "图斑编号,当事人,证件号码,联系电话,角色\n"
        "S1,张三,350521198001010012,13800000000,建设人\n"
        "S2,张三,350521198001010012,13800000000,建设人\n"
        "S1,甲乙有限公司,9135050012345678XE,,土地权利人\n"
        "S1,李四,350521198001010013,,建设人\n"
        "S9,王五,,,建设人\n"
        "S1,,,,\n".encode("gb18030")
    )
    report = import_parties(workspace, path, "tester", NOW)
    assert report.counts == {"rows": 6, "accepted": 4, "refused": 2, "new": 3, "same": 1, "links": 5}
    assert [(issue.row, issue.code) for issue in report.issues] == [
        (5, "identity.check"),
        (6, "party.spot_unknown"),
        (7, "party.no_name"),
    ]
    with workspace.reader() as reader:
        parties = {party.name: party for party in reader.parties.all()}
        spot = reader.spots.read(where={"code": "S1"}).columns["uid"][0]
        assert {(party.name, role) for party, role in reader.parties.for_spot(spot)} == {
            ("张三", "建设人"),
            ("甲乙有限公司", "土地权利人"),
            ("李四", "建设人"),
        }
    assert (parties["甲乙有限公司"].kind, parties["甲乙有限公司"].id_kind) == ("entity", "统一社会信用代码")
    again = import_parties(workspace, path, "tester", NOW)
    assert again.counts["new"] == 0 and again.counts["same"] == 4


def test_a_strict_import_of_parties_writes_nothing(workspace, tmp_path):
    path = tmp_path / "p.csv"
    path.write_text("spot,name\nS1,甲\nS9,乙\n", "utf-8")
    with pytest.raises(InputError) as refused:
        import_parties(workspace, path, "tester", NOW, strict=True)
    assert refused.value.code == "intake.strict"
    with workspace.reader() as reader:
        assert reader.parties.all() == []


def test_a_table_without_the_columns_is_refused(workspace, tmp_path):
    path = tmp_path / "p.csv"
    path.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(InputError) as refused:
        import_parties(workspace, path, "tester", NOW)
    assert refused.value.code == "party.no_columns"


def test_the_sample_settings_are_read_again_and_again(workspace, sample_dir):
    first = import_settings(workspace, sample_dir / "settings.yaml", "tester", NOW)
    assert (first.counts["organisations"], first.counts["officers"]) == (5, 10)
    again = import_settings(workspace, sample_dir / "settings.yaml", "tester", NOW)
    assert (again.counts["same"], again.counts["changed"]) == (15, 0)
    with workspace.reader() as reader:
        orgs = {org.code: org for org in reader.orgs.all()}
        officer = reader.officers.find(card_no="35992100003")[0]
        assert officer.org_uid == orgs["11359921MB0000002B"].uid
        assert officer.card_valid_to.isoformat() == "2028-05-31"
        assert reader.settings.get("numbering", None)


def test_settings_from_a_spreadsheet(workspace, tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "机构"
    sheet.append(["代码", "名称", "机关代字"])
    sheet.append(["X1", "某县自然资源局", "某自然资"])
    officers = book.create_sheet("执法人员")
    officers.append(["姓名", "执法证号", "机构代码", "有效期至"])
    officers.append(["甲某", "0001", "X1", datetime(2025, 1, 1)])
    book.save(tmp_path / "s.xlsx")
    report = import_settings(workspace, tmp_path / "s.xlsx", "tester", NOW)
    assert (report.counts["organisations"], report.counts["officers"]) == (1, 1)
    assert [issue.code for issue in report.issues] == ["settings.card_expired"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("organisations:\n  - {name: 甲}\n", "settings.missing"),
        ("officers:\n  - {name: 甲, card_no: '1', org: 没有}\n", "settings.unknown_org"),
        ("numbering: {pattern: 'no number'}\n", "numbering.invalid"),
        ("- just a list\n", "settings.nothing"),
        ("a: [\n", "settings.not_readable"),
    ],
)
def test_wrong_settings_are_refused_whole(workspace, tmp_path, text, code):
    path = tmp_path / "s.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError) as refused:
        import_settings(workspace, path, "tester", NOW)
    assert refused.value.code == code
    with workspace.reader() as reader:
        assert reader.orgs.all() == [] and reader.officers.all() == []


@pytest.fixture
def county(tmp_path, sample_dir):
    with Workspace.create(tmp_path / "sample.gpkg", "EPSG:4549") as made:
        layer = vector.read(f"{sample_dir / 'county.gpkg'}|layername=spot")
        commit(made, prepare(made, layer, "spot"), "tester", NOW)
        yield made


def test_the_sample_photos_find_their_spots_and_the_odd_ones_are_named(county, sample_dir):
    report = import_photos(county, sample_dir / "photos", "tester", NOW)
    assert report.counts["photos"] == report.counts["accepted"] == 30
    named = {name[-6:-4]: issue.code for name, issue in report.issues}
    assert named["26"] == "photo.no_direction"
    assert named["27"] == "photo.far"
    assert named["28"] == "photo.no_position"
    assert named["29"] == "photo.clock_default"
    assert named["30"] == "photo.future"
    with county.reader() as reader:
        evidence = reader.evidence.read()
        assert len(evidence) == 30
        first = reader.attachments.get(evidence.columns["attachment_uid"][0])
        original = (sample_dir / "photos" / first.original_name).read_bytes()
        assert reader.attachments.content(first.uid) == original
    again = import_photos(county, sample_dir / "photos", "tester", NOW)
    assert (again.counts["accepted"], again.counts["same"], again.batch) == (0, 30, "")
    assert again.counts["restored"] == 0 and county.verify() == []
    # a workspace that was copied without its files, and a photo that the office still has elsewhere
    kept = county.files.path(first.sha256, first.ext)
    kept.unlink()
    assert [problem.code for problem in county.verify()] == ["verify.file_missing"]
    assert import_photos(county, sample_dir / "photos", "tester", NOW).counts["restored"] == 1
    assert kept.read_bytes() == original and county.verify() == []


def test_a_damaged_photo_does_not_stop_the_rest(county, sample_dir, tmp_path):
    folder = tmp_path / "照片"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(b"")
    (folder / "b.jpg").write_bytes((sample_dir / "photos" / "IMG_20260001.jpg").read_bytes())
    (folder / "c.jpg").write_bytes(b"not a photo at all")
    report = import_photos(county, folder, "tester", NOW)
    assert (report.counts["accepted"], report.counts["refused"]) == (1, 2)
    assert [(name, issue.code) for name, issue in report.issues if issue.done.name == "refused"] == [
        ("a.jpg", "photo.empty"),
        ("c.jpg", "photo.not_an_image"),
    ]


def test_a_folder_without_photos_is_refused(county, tmp_path):
    (tmp_path / "leer").mkdir()
    with pytest.raises(InputError) as refused:
        import_photos(county, tmp_path / "leer", "tester", NOW)
    assert refused.value.code == "photo.none"
