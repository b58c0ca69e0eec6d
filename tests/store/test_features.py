"""Feature layers: what goes in comes out, and the spatial index agrees with a look at every shape."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from zhiwei.plugin.domain.errors import WorkspaceError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.store import blobs, gpkg
from zhiwei.plugin.store.triggers import all_triggers

from .conftest import NOW, random_polygons, squares


def brute_force(geometry: np.ndarray, box) -> set[int]:
    bounds = shapely.bounds(geometry)
    hit = (bounds[:, 2] >= box[0]) & (bounds[:, 0] <= box[2]) & (bounds[:, 3] >= box[1]) & (bounds[:, 1] <= box[3])
    return set(np.flatnonzero(hit).tolist())


def test_values_of_every_type_come_back_as_they_went_in(workspace):
    table = squares(
        (0, 0),
        (20, 0),
        code=["甲-1", None],
        found_on=[date(2026, 1, 31), None],
        storeys=[2, None],
        floor_area_m2=[123.456789012345, None],
        needs_assessment=[False, None],
        extra=[{"JCBH": "图斑", "n": [1, 2.5]}, None],
        source_wkb=[b"\x00\xff", None],
        source_row=np.array([7, 8]),
    )
    with workspace.unit_of_work("张三", NOW) as unit:
        uids = unit.spots.add(table)
    with workspace.reader() as reader:
        back = reader.spots.read()
    assert list(back.columns["uid"]) == list(uids)
    assert list(back.columns["code"]) == ["甲-1", None]
    assert list(back.columns["found_on"]) == [date(2026, 1, 31), None]
    assert list(back.columns["storeys"]) == [2, None]
    assert back.columns["floor_area_m2"][0] == 123.456789012345
    assert np.isnan(back.columns["floor_area_m2"][1])
    assert list(back.columns["needs_assessment"]) == [False, None]
    assert list(back.columns["extra"]) == [{"JCBH": "图斑", "n": [1, 2.5]}, None]
    assert list(back.columns["source_wkb"]) == [b"\x00\xff", None]
    assert list(back.columns["source_row"]) == [7, 8]
    assert back.crs == "EPSG:4549"
    assert [g.geom_type for g in back.geometry] == ["MultiPolygon", "MultiPolygon"]
    assert shapely.equals(back.geometry, table.geometry).all()


def test_coordinates_come_back_to_the_last_bit(workspace):
    geometry = random_polygons(50)
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.parcels.add(FeatureTable(geometry))
    with workspace.reader() as reader:
        back = reader.parcels.read(columns=[]).geometry
    assert np.array_equal(shapely.get_coordinates(back), shapely.get_coordinates(geometry))


@pytest.mark.parametrize("count", [3, 150, 2500])
def test_the_index_answers_like_a_look_at_every_shape(workspace, count):
    """Right after insert, change and delete; below and above the number from which rows go in by bulk."""
    geometry = random_polygons(count)
    with workspace.unit_of_work("张三", NOW) as unit:
        keep = unit.batches.add("parcel", "a", "张三", NOW)
        uids = unit.parcels.add(FeatureTable(geometry), keep)
        drop = unit.batches.add("parcel", "b", "张三", NOW)
        unit.parcels.add(FeatureTable(random_polygons(count, seed=2)), drop)
    random = np.random.default_rng(5)
    moved = geometry.copy()
    with workspace.unit_of_work("张三", NOW) as unit:
        assert unit.parcels.delete_batch(drop) == count
        for i in random.choice(count, 3, replace=False):
            moved[i] = shapely.transform(moved[i], lambda xy: xy + 777.0)
            unit.parcels.set_geometry(uids[i], moved[i], 1)
    with workspace.reader() as reader:
        for _ in range(40):
            x, y = random.uniform(0, 30000, 2)
            w = random.choice([1.0, 200.0, 9000.0])
            box = (500000 + x, 3300000 + y, 500000 + x + w, 3300000 + y + w)
            found = reader.parcels.read(columns=[], bbox=box)
            wanted = brute_force(moved, box)
            got = {list(uids).index(u) for u in found.columns["uid"]}
            assert wanted <= got
            # single precision of the index: half a metre at most, at these northings
            assert got <= brute_force(moved, (box[0] - 0.5, box[1] - 0.5, box[2] + 0.5, box[3] + 0.5))
        assert reader.parcels.count() == count
        extent = reader.parcels.extent()
    assert np.allclose(extent, shapely.total_bounds(moved), atol=800)
    assert workspace.verify() == []


def test_many_boxes_are_answered_together(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        uids = unit.parcels.add(squares((0, 0), (1000, 0), (2000, 0)))
    with workspace.reader() as reader:
        found = reader.parcels.read(
            bbox=np.array([[500001, 3300001, 500002, 3300002], [502001, 3300001, 502002, 3300002]])
        )
    assert list(found.columns["uid"]) == [uids[0], uids[2]]


def test_conditions_choose_rows(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        uids = unit.spots.add(squares((0, 0), (20, 0), (40, 0), code=["a", "b", None], storeys=[1, 2, 3]))
    with workspace.reader() as reader:
        spots = reader.spots
        assert list(spots.read(where={"code": "a"}).columns["uid"]) == [uids[0]]
        assert list(spots.read(where={"code": None}).columns["uid"]) == [uids[2]]
        assert list(spots.read(where={"storeys": [1, 3]}).columns["uid"]) == [uids[0], uids[2]]
        assert list(spots.read(where="storeys > 1").columns["uid"]) == [uids[1], uids[2]]
        assert list(spots.read(uids=uids[1:]).columns["uid"]) == list(uids[1:])
        assert set(spots.read(columns=["code"], geometry=False).columns) == {"uid", "code"}
        assert len(spots.read(uids=[])) == 0


def test_bulk_insert_puts_every_trigger_back(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.parcels.add(FeatureTable(random_polygons(1000)))
        rows = unit.session.connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        assert dict(rows.fetchall()) == all_triggers()
    with workspace.reader() as reader:
        audit = reader.audit.find(table_name="parcel", action="insert")
        (seal,) = reader.audit.find(table_name="parcel", action="seal")
    assert len(audit) == 1000
    assert seal["new"]["first"] == 1 and len(seal["new"]["sha256"]) == 1000 * 24
    assert {(a["actor"], a["action"], a["at"]) for a in audit} == {("张三", "insert", NOW)}


def test_a_withdrawn_batch_can_be_rebuilt_from_the_audit(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        batch = unit.batches.add("spot", "a.shp", "张三", NOW)
        (uid,) = unit.spots.add(squares((0, 0), code=["a"], storeys=[2]), batch)
        unit.spots.update([uid], {"storeys": [3]})
        unit.spots.delete_batch(batch)
    with workspace.reader() as reader:
        insert, update, delete = reader.audit.for_row(uid)
    assert insert["new"] == {"batch_uid": batch}
    assert (update["old"], update["new"]) == ({"storeys": 2}, {"storeys": 3})
    assert delete["old"]["code"] == "a"
    assert shapely.equals(blobs.decode(bytes.fromhex(delete["old"]["geom"])), squares((0, 0)).geometry[0])


def test_a_batch_taken_back_in_bulk_leaves_the_audit_that_one_row_leaves(workspace):
    audits = []
    for count in (1, 1000):
        with workspace.unit_of_work("张三", NOW, "a reason") as unit:
            batch = unit.batches.add("parcel", "a", "张三", NOW)
            codes = [f"c{i}" for i in range(count)]
            uids = unit.parcels.add(FeatureTable(random_polygons(count), {"code": np.array(codes, object)}), batch)
            assert unit.parcels.delete_batch(batch) == count
        with workspace.reader() as reader:
            audits.append([row for row in reader.audit.find(action="delete") if row["row_uid"] in set(uids)])
            assert reader.parcels.count() == 0
            assert reader.parcels.extent() is None
        assert workspace.verify() == []
    (one,), many = audits
    assert len(many) == 1000
    assert {row["old"]["code"] for row in many} == set(codes)
    assert all(row["old"].keys() == one["old"].keys() for row in many)
    same = ("at", "actor", "table_name", "action", "new", "reason")
    assert {tuple(row[name] for name in same) for row in many} == {tuple(one[name] for name in same)}
    shapes = {row["old"]["code"]: blobs.decode(bytes.fromhex(row["old"]["geom"])) for row in many}
    for code, shape in zip(codes, random_polygons(1000)):
        assert shapely.equals(shapes[code], shape)


def test_a_geometry_of_another_type_or_crs_is_refused_with_its_row(workspace):
    line = np.array([shapely.LineString([(0, 0), (1, 1)])], dtype=object)
    with pytest.raises(WorkspaceError) as caught, workspace.unit_of_work("张三", NOW) as unit:
        unit.parcels.add(FeatureTable(line, rows=np.array([17])))
    assert caught.value.code == "store.geometry_type"
    assert caught.value.params["row"] == 17
    with pytest.raises(WorkspaceError) as caught, workspace.unit_of_work("张三", NOW) as unit:
        unit.parcels.add(FeatureTable(random_polygons(1), crs="EPSG:4548"))
    assert caught.value.code == "store.crs_differs"


@pytest.mark.parametrize("count", [2, 400])
def test_one_uid_is_never_given_twice(workspace, count):
    geometry = random_polygons(count)
    double = np.array(["11111111-1111-4111-8111-111111111111"] * count, dtype=object)
    with pytest.raises(WorkspaceError), workspace.unit_of_work("张三", NOW) as unit:
        unit.parcels.add(FeatureTable(geometry, {"uid": double}))
    with workspace.reader() as reader:
        assert reader.parcels.count() == 0


def test_empty_and_missing_geometries_are_kept_and_not_indexed(workspace):
    geometry = np.array([None, shapely.MultiPolygon(), shapely.box(500000, 3300000, 500001, 3300001)], dtype=object)
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.spots.add(FeatureTable(geometry, {"code": np.array(["a", "b", "c"], dtype=object)}))
    with workspace.reader() as reader:
        assert list(reader.spots.read(bbox=(0, 0, 1e7, 1e7)).columns["code"]) == ["c"]
        back = reader.spots.read().geometry
    assert back[0] is None and back[1].is_empty
    assert workspace.verify() == []


def test_points_have_no_envelope_when_gdal_writes_them():
    blob = blobs.encode(shapely.Point(1.5, 2.5), 4549, "POINT")
    bare = blob[:3] + b"\x01" + blob[4:8] + blob[40:]
    assert blobs.envelope(bare) == (1.5, 1.5, 2.5, 2.5)
    assert blobs.decode(bare) == shapely.Point(1.5, 2.5)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.floats(-1e7, 1e7), st.floats(-1e7, 1e7), st.floats(0.001, 1e4), st.booleans()),
        min_size=1,
        max_size=8,
    )
)
def test_blobs_bring_back_any_polygon_and_its_envelope(corners):
    geometry = np.array(
        [
            shapely.multipolygons([shapely.box(x, y, x + w, y + w)]) if many else shapely.box(x, y, x + w, y + w)
            for x, y, w, many in corners
        ],
        dtype=object,
    )
    made = blobs.encode_many(geometry, 4549, "MULTIPOLYGON")
    back = blobs.decode_many(made)
    assert np.array_equal(shapely.get_coordinates(back), shapely.get_coordinates(geometry))
    for blob, shape in zip(made, geometry):
        x0, y0, x1, y1 = shape.bounds
        assert blobs.envelope(blob) == (x0, x1, y0, y1)


@pytest.mark.parametrize("spread", [900.0, 30000.0])
def test_many_boxes_find_what_each_of_them_finds(workspace, spread, monkeypatch):
    shapes = random_polygons(3000)
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.parcels.add(FeatureTable(shapes, {}, "EPSG:4549"))
    corner = np.array([500000.0, 3300000.0]) + np.random.default_rng(5).uniform(0, spread, (100, 2))
    boxes = np.concatenate([corner, corner + 40.0], axis=1)
    boxes[0] = shapely.bounds(shapes[0])
    boxes[1] = [*boxes[0, 2:], *(boxes[0, 2:] + 1.0)]  # touches at a corner
    boxes[2] = np.nan
    with workspace.reader() as reader:
        at_once = gpkg.fids_in_boxes(reader.session.connection, "parcel", boxes)
        nothing = gpkg.fids_in_boxes(reader.session.connection, "zone", boxes)
        monkeypatch.setattr(gpkg, "_ROWS_FOR_A_BOX", 0)
        assert at_once.tolist() == gpkg.fids_in_boxes(reader.session.connection, "parcel", boxes).tolist()
        monkeypatch.setattr(gpkg, "_MANY_BOXES", 1000)
        assert at_once.tolist() == gpkg.fids_in_boxes(reader.session.connection, "parcel", boxes).tolist()
    assert len(at_once) and not len(nothing)
    wanted = set().union(*(brute_force(shapes, box) for box in boxes if not np.isnan(box).any()))
    assert wanted <= {fid - 1 for fid in at_once.tolist()}
