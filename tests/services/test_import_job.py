"""An import from the file to the batch and back, without a window: what is proposed, decided, written, taken back."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import numpy as np
import openpyxl
import pytest
import shapely
from service_cases import service_helper

from zhiwei.plugin.domain.case.records import CaseFile, Document, OrgUnit
from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.services import import_job, import_preview
from zhiwei.plugin.services.import_job import Request, dry_run, enter
from zhiwei.plugin.services.import_source import Source, guess_layer, look, outline, position
from zhiwei.plugin.services.intake import IntakeOptions, commit, prepare, withdraw
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=timezone.utc)
X, Y = 500000.0, 2800000.0


@pytest.fixture
def workspace(tmp_path):
    with Workspace.create(tmp_path / "county.gpkg", "EPSG:4549") as made:
        yield made


def box(x: float, y: float = 0, width: float = 10, height: float = 10):
    return shapely.box(X + x, Y + y, X + x + width, Y + y + height)


def layer(shapes, crs="EPSG:4549", name="图斑", **columns) -> FeatureTable:
    geometry = np.empty(len(shapes), dtype=object)
    geometry[:] = shapes
    return FeatureTable(
        geometry, {key: np.array(v, dtype=object) for key, v in columns.items()}, crs, name, f"{name}.shp"
    )


def source_of(table: FeatureTable, job: str) -> Source:
    return Source(job, table.source, table.source, table.name, (), table, None, tuple(table.columns), len(table))


def run_of(workspace, table, job, **chosen):
    return dry_run(workspace, Request(source_of(table, job), **chosen), NOW)


def there(workspace, table, job="spot"):
    return commit(workspace, prepare(workspace, table, job, IntakeOptions()), "tester", NOW)


def spots(workspace):
    with workspace.reader() as reader:
        table = reader.spots.read()
    return {str(c): shape.area for c, shape in zip(table.columns["code"], table.geometry)}


@pytest.fixture
def mixed(workspace):
    """Three spots are there; the new file has one that is new, one that is the same, one that grew, one broken."""
    there(workspace, layer([box(0), box(50), box(100)], JCBH=["A", "B", "C"], BZ=["old", "old", "old"]))
    bow = shapely.Polygon([(X + 300, Y), (X + 300, Y), (X + 300, Y), (X + 300, Y)])
    shapes = [box(200), box(0), box(50, 0, 20), bow]
    return run_of(workspace, layer(shapes, JCBH=["N", "A", "B2", "X"], BZ=["new"] * 4), "spot")


def test_every_row_has_one_group_and_its_choices(mixed):
    assert list(mixed.rows.groups) == ["new", "same", "changed", "refused"]
    assert [mixed.rows.choices(place) for place in range(4)] == [
        ("take", "skip"),
        ("skip", "replace", "both"),
        ("both", "replace", "skip"),
        (),
    ]
    told = {"rows": 4, "written": 2, "replaced": 0, "same": 1, "left_out": 0, "refused": 1}
    assert mixed.tally({}) == told
    assert mixed.tally({0: "skip", 2: "replace"}) == {**told, "written": 0, "replaced": 1, "left_out": 1}
    with pytest.raises(InputError) as caught:
        mixed.tally({3: "take"})
    assert caught.value.code == "intake.decision" and caught.value.params["row"] == 4


def test_what_is_not_decided_goes_as_the_algorithm_does_it(workspace, mixed):
    batch = enter(workspace, mixed, {}, "tester", NOW)
    assert set(spots(workspace)) == {"A", "B", "C", "N", "B2"}
    assert withdraw(workspace, batch, "tester", NOW) == 2
    assert workspace.verify() == []


def test_a_replaced_spot_keeps_its_uid_and_comes_back_with_the_batch(workspace, mixed):
    with workspace.reader() as reader:
        before = reader.spots.read(where={"code": "B"})
    batch = enter(workspace, mixed, {0: "skip", 2: "replace"}, "tester", NOW)
    assert spots(workspace) == {"A": 100.0, "B2": 200.0, "C": 100.0}
    with workspace.reader() as reader:
        after = reader.spots.read(where={"code": "B2"})
    assert after.columns["uid"][0] == before.columns["uid"][0] and after.columns["remark"][0] == "new"
    assert after.columns["needs_assessment"][0]
    assert workspace.verify() == []
    # an assessment in between does not stand in the way
    with workspace.unit_of_work("tester", NOW) as unit:
        unit.spots.update(after.columns["uid"], {"needs_assessment": [False]})
    assert withdraw(workspace, batch, "tester", NOW) == 1
    with workspace.reader() as reader:
        back = reader.spots.read(where={"code": "B"})
    assert back.geometry[0].equals(before.geometry[0]) and back.columns["remark"][0] == "old"
    assert back.columns["extra"][0] == before.columns["extra"][0]
    assert workspace.verify() == []


def test_a_replaced_spot_that_was_changed_since_is_not_taken_back(workspace, mixed):
    batch = enter(workspace, mixed, {2: "replace"}, "tester", NOW)
    with workspace.unit_of_work("tester", NOW) as unit:
        row = unit.spots.read(where={"code": "B2"})
        unit.spots.update_one(str(row.columns["uid"][0]), {"remark": "by hand"}, int(row.columns["version"][0]))
    with pytest.raises(InputError) as caught:
        withdraw(workspace, batch, "tester", NOW)
    assert caught.value.code == "intake.replaced_changed" and caught.value.params["names"] == "B2"
    assert set(spots(workspace)) == {"A", "B2", "C", "N"}


def test_what_somebody_changed_since_the_check_is_not_replaced(workspace, mixed):
    with workspace.unit_of_work("other", NOW) as unit:
        row = unit.spots.read(where={"code": "B"})
        unit.spots.update_one(str(row.columns["uid"][0]), {"remark": "theirs"}, int(row.columns["version"][0]))
    with pytest.raises(InputError) as caught:
        enter(workspace, mixed, {2: "replace"}, "tester", NOW)
    assert caught.value.code == "intake.replaced_moved" and caught.value.params["name"] == "B"
    assert set(spots(workspace)) == {"A", "B", "C"}


def test_an_older_batch_waits_for_the_later_one_that_replaced_its_rows(workspace):
    older = there(workspace, layer([box(0)], JCBH=["A"]))
    run = run_of(workspace, layer([box(0, 0, 20)], JCBH=["A"], name="补测"), "spot")
    later = enter(workspace, run, {0: "replace"}, "tester", NOW)
    with pytest.raises(InputError) as caught:
        withdraw(workspace, older, "tester", NOW)
    assert [part[1]["names"] for part in caught.value.params["what"]] == ["补测.shp"]
    withdraw(workspace, later, "tester", NOW)
    assert withdraw(workspace, older, "tester", NOW) == 1
    assert spots(workspace) == {}


def test_a_spot_with_a_case_is_not_replaced(workspace, mixed, case_on):
    case_on(workspace, "B", "甲执2026-1")
    run = run_of(workspace, mixed.request.source.table, "spot")
    assert run.rows.choices(2) == ("both", "skip")
    with pytest.raises(InputError) as caught:
        enter(workspace, mixed, {2: "replace"}, "tester", NOW)
    assert caught.value.code == "intake.replaced_case" and "甲执2026-1" in caught.value.params["names"]
    assert set(spots(workspace)) == {"A", "B", "C"}


@pytest.fixture
def case_on():
    from zhiwei.plugin.domain.case.records import CaseFile, OrgUnit

    def make(workspace, code, number):
        with workspace.unit_of_work("tester", NOW) as unit:
            org = unit.orgs.add(OrgUnit("", "01", "甲局", "甲执"))
            uid = str(unit.spots.read(where={"code": code}).columns["uid"][0])
            unit.cases.add(CaseFile("", number, org.uid, "", "违法建设", "planning", "", "", spot_uids=(uid,)))

    return make


def test_a_parcel_with_a_known_code_and_another_shape_waits_for_a_decision(workspace):
    code = "359921001001GB00001"
    there(workspace, layer([box(0)], ZDDM=[code], QLR=["甲"]), "parcel")
    run = run_of(workspace, layer([box(0, 0, 12)], ZDDM=[code], QLR=["乙"], name="宗地"), "parcel")
    assert list(run.rows.groups) == ["changed"] and run.rows.choices(0) == ("skip", "replace")
    assert run.tally({})["refused"] == 1
    name, values, shape = import_job.there_already(workspace, run, 0)[0]
    assert (name, values["holder"], shape.area) == (code, "甲", 100.0)
    assert enter(workspace, run, {}, "tester", NOW) == ""
    batch = enter(workspace, run, {0: "replace"}, "tester", NOW, strict=True)
    with workspace.reader() as reader:
        parcels = reader.parcels.read()
    assert parcels.columns["holder"][0] == "乙" and parcels.geometry[0].area == 120.0
    withdraw(workspace, batch, "tester", NOW)
    with workspace.reader() as reader:
        assert reader.parcels.read().columns["holder"][0] == "甲"


def test_decisions_may_be_given_to_the_plan_itself(workspace):
    there(workspace, layer([box(0)], JCBH=["A"]))
    table = layer([box(0), box(50)], JCBH=["A", "B"])
    plan = prepare(workspace, table, "spot", IntakeOptions(decisions={1: "both", 2: "skip"}))
    assert plan.counts["accepted"] == 1 and list(plan.fates) == ["both", "skip"]
    with pytest.raises(InputError):
        prepare(workspace, table, "spot", IntakeOptions(decisions={9: "take"}))


def test_parties_are_looked_at_first_and_taken_back(workspace, tmp_path):
    there(workspace, layer([box(0), box(50)], JCBH=["S1", "S2"]))
    path = tmp_path / "当事人.csv"
    path.write_bytes("编号,甲方,电话\nS1,张三,138\nS2,张三,138\nS9,王五,\n".encode("gb18030"))
    source = look(workspace, "party", path)
    assert source.columns == ("编号", "甲方", "电话") and source.count == 3
    with pytest.raises(InputError) as caught:
        dry_run(workspace, Request(source), NOW)
    assert caught.value.code == "party.no_columns"
    request = Request(source, {"spot": "编号", "name": "甲方"})
    run = dry_run(workspace, request, NOW)
    assert list(run.rows.groups) == ["doubtful", "doubtful", "refused"]  # without an identity number
    with workspace.reader() as reader:
        assert reader.parties.all() == []
    batch = enter(workspace, run, {1: "skip"}, "tester", NOW)
    with workspace.reader() as reader:
        assert [party.name for party in reader.parties.all()] == ["张三"]
    again = dry_run(workspace, request, NOW)
    assert list(again.rows.kinds) == ["same", "new", "refused"]
    withdraw(workspace, batch, "tester", NOW)
    with workspace.reader() as reader:
        assert reader.parties.all() == []


def test_a_wrong_zone_shows_far_away_and_the_proposal_at_home(workspace):
    there(workspace, layer([box(0), box(500)], JCBH=["A", "B"]))
    moved = shapely.transform(box(100), lambda points: points + np.array([40_000_000, 0]))
    table = layer([moved], "EPSG:4549", JCBH=["Z"])
    from zhiwei.plugin.services.import_source import crs_choices

    choices, doubts = crs_choices(workspace, table)
    assert choices[0].key == "proposal" and choices[0].crs == "EPSG:4528"
    assert doubts[0][0] == "crs.prefix_not_in_crs"
    assert position(workspace, outline(workspace, table), choices[0].crs).distance_km == 0
    assert position(workspace, outline(workspace, table), "EPSG:4549").distance_km > 1000
    neighbour = layer([box(100)], "EPSG:4548", JCBH=["Z"])
    choices, doubts = crs_choices(workspace, neighbour)
    assert doubts[0][0] == "crs.neighbour_zone" and choices[0].crs == "EPSG:4549"
    far = position(workspace, outline(workspace, neighbour), "EPSG:4548")
    assert 250 < far.distance_km < 350 and 225 < far.bearing < 315
    run = run_of(workspace, neighbour, "spot", accept=True)
    assert run.crs == "EPSG:4549" and list(run.rows.groups) == ["new"]


def test_a_gbk_table_is_read_right_and_the_person_may_say_otherwise(workspace, tmp_path):
    path = tmp_path / "图斑.csv"
    path.write_bytes('监测编号,备注,WKT\nA,彩钢棚,"POLYGON((1 1,2 1,2 2,1 1))"\n'.encode("gb18030"))
    source = look(workspace, "spot", path)
    assert (source.encoding.name, source.encoding.how) == ("GB18030", "sniffed")
    assert source.table.columns["备注"][0] == "彩钢棚"
    other = look(workspace, "spot", path, encoding="CP1252")
    assert "备注" not in other.columns and other.encoding.how == "given"


def test_the_preview_shows_both_values_and_marks_the_odd_one(workspace):
    table = layer([box(0), box(50)], JCBH=["A", "B"], CS=["三", "x9"], FXRQ=["2026年3月5日", "2026-13-40"])
    request = Request(source_of(table, "spot"))
    shown = import_preview.preview(workspace, request)
    assert list(shown.original["found_on"]) == ["2026年3月5日", "2026-13-40"]
    assert str(shown.mapped["found_on"][0]) == "2026-03-05" and shown.mapped["found_on"][1] is None
    assert shown.problems[(1, "found_on")].code == "value.no_date" and (0, "found_on") not in shown.problems
    assert import_preview.mapped(workspace, request.source, {}).how["code"] == "name"
    given = import_preview.mapped(workspace, request.source, {"remark": "CS", "storeys": ""})
    assert given.fields["remark"] == "CS" and "storeys" not in given.fields and given.how["remark"] == "given"


def test_presets_are_kept_by_name(workspace):
    import_job.save_preset(workspace, "spot", "卫片", {"code": "JCBH"}, "tester", NOW)
    import_job.save_preset(workspace, "spot", "无人机", {"code": "BH"}, "tester", NOW)
    assert import_job.presets(workspace, "spot") == {"卫片": {"code": "JCBH"}, "无人机": {"code": "BH"}}
    import_job.save_preset(workspace, "spot", "卫片", None, "tester", NOW)
    assert list(import_job.presets(workspace, "spot")) == ["无人机"]
    assert import_job.presets(workspace, "parcel") == {}


def test_a_ledger_names_each_row_and_rows_may_be_left_out(case_office_path, tmp_path):
    book = openpyxl.Workbook()
    page = book.active
    page.append(["序号", "案件编号", "违法主体", "地址", "立案日期", "违法类型"])
    page.append([1, "澄2019-1", "张三", "桠头村1号", "2019-03-05", "未批先建"])
    page.append([2, "澄2019-1", "张三", "桠头村1号", "2019-03-05", "未批先建"])
    page.append([3, "澄2019-3", "李四", "桠头村3号", "2019-02-30", "未批先建"])
    page.append([4, "澄2019-4", "王五", "桠头村4号", "2019-03-06", "未批先建"])
    path = tmp_path / "台账.xlsx"
    book.save(path)
    with Workspace.open(case_office_path) as workspace:
        source = look(workspace, "ledger", path)
        found = import_preview.mapped(workspace, source, {})
        assert found.fields["party"] == "违法主体" and found.fields["filed"] == "立案日期"
        request = Request(source, org="01")
        shown = import_preview.preview(workspace, request)
        assert shown.problems[(2, "filed")].code == "ledger.date"
        run = dry_run(workspace, request, NOW)
        assert list(run.rows.groups)[1:3] == ["refused", "refused"] and "张三" in run.rows.keys[0]
        batch = enter(workspace, run, {3: "skip"}, "tester", NOW)
        with workspace.reader() as session:
            assert [case.number for case in session.cases.all()] == ["澄2019-1"]
        assert withdraw(workspace, batch, "tester", NOW) == 1


@pytest.fixture
def case_office_path(tmp_path):
    return service_helper("case_office").make_office(tmp_path)


def test_the_report_has_a_line_for_every_row(workspace, mixed, tmp_path):
    path = import_job.write_report(tmp_path / "r" / "报告.xlsx", "t", mixed, {2: "replace"}, lambda code, **_: code)
    book = openpyxl.load_workbook(path)
    rows = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]
    assert [row[4] for row in rows][-4:] == ["fate.take", "fate.same", "fate.replace", "fate.refused"]


def test_the_layer_is_guessed_by_its_name():
    names = ("division", "spot", "parcel", "zone_sanqu", "zone_sixian", "DLTB")
    assert [guess_layer(names, job) for job in ("spot", "parcel", "land_class", "zone")] == [
        "spot",
        "parcel",
        "DLTB",
        "",
    ]


def test_a_photo_plan_writes_nothing_and_is_taken_back(workspace, sample_dir):
    source = look(workspace, "photo", sample_dir / "photos")
    run = dry_run(workspace, Request(source), NOW)
    assert len(run.rows) == source.count and set(run.rows.groups) <= {"doubtful", "new", "refused", "same"}
    with workspace.reader() as reader:
        assert reader.evidence.count() == 0
    taken = [place for place in range(len(run.rows)) if run.rows.choices(place)]
    batch = enter(workspace, run, {taken[0]: "skip"}, "tester", NOW)
    with workspace.reader() as reader:
        assert reader.evidence.count() == len(taken) - 1
    assert withdraw(workspace, batch, "tester", NOW) == len(taken) - 1
    assert workspace.verify() == []


def test_papers_that_are_older_than_an_import_of_photos_do_not_rest_on_it(workspace, sample_dir):
    with workspace.reader() as reader:
        assert not reader.documents.find()
    first = look(workspace, "photo", sample_dir / "photos")
    place = dry_run(workspace, Request(first), NOW).rows.geometry
    place = next(point for point in place if point is not None)
    there(workspace, layer([place.buffer(5)], JCBH=["A"]))
    with workspace.unit_of_work("tester", NOW) as unit:
        uid = str(unit.spots.read().columns["uid"][0])
        org = unit.orgs.add(OrgUnit("", "01", "县城市管理局", "城"))
        case = unit.cases.add(CaseFile("", "案1", org.uid, "", "违建", "planning", "", "", spot_uids=(uid,)))

    def paper(moment):
        with workspace.unit_of_work("tester", moment) as unit:
            unit.documents.add(Document("", case.uid, "D01", "登记表", org.uid, 2026, "pending", created_at=moment))

    paper(NOW)
    later = NOW + timedelta(hours=1)
    batch = enter(
        workspace,
        dry_run(workspace, Request(look(workspace, "photo", sample_dir / "photos")), later),
        {},
        "tester",
        later,
    )
    with workspace.reader() as reader:
        assert uid in set(reader.evidence.read(columns=["spot_uid"]).columns["spot_uid"])
    assert withdraw(workspace, batch, "tester", later) > 0
    again = enter(workspace, dry_run(workspace, Request(first), later), {}, "tester", later)
    paper(later + timedelta(minutes=1))
    with pytest.raises(InputError, match="built_on"):
        withdraw(workspace, again, "tester", later)
