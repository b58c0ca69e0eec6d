"""QGIS's own tools on a workspace that we have open: what they may do, what they may not, and that it is known."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing

import numpy as np
import pytest
import shapely
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerEditUtils,
    QgsVectorLayerUtils,
)

from .conftest import NOW, random_polygons, squares

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
pytestmark = pytest.mark.usefixtures("qgis_app")


def layer_of(workspace, table: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{workspace.path}|layername={table}", table, "ogr")
    assert layer.isValid()
    return layer


@pytest.fixture
def spots(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        batch = unit.batches.add("spot", "a.shp", "张三", NOW)
        table = squares((0, 0), (100, 0), (200, 0), code=["a", "b", "c"])
        uids = unit.spots.add(table, batch)
        unit.spots.update(
            uids,
            {
                "needs_assessment": [False] * 3,
                "area_ellip_m2": [100.01] * 3,
                "area_mu": [0.15] * 3,
                "case_state": ["FILED"] * 3,
                "source_wkb": [b"\x01\x02"] * 3,
            },
        )
    return uids


def values(workspace, uid: str) -> dict:
    with workspace.reader() as reader:
        table = reader.spots.read(uids=[uid])
    return {name: column[0] for name, column in table.columns.items()}


def test_qgis_sees_every_layer_with_its_crs_type_and_count(workspace, spots):
    layer = layer_of(workspace, "spot")
    assert layer.featureCount() == 3
    assert layer.crs().authid() == "EPSG:4549"
    assert layer.wkbType() == 6  # MultiPolygon
    assert layer.fields().field("area_ellip_m2").typeName() == "Real"
    assert layer.fields().field("found_on").typeName() == "Date"
    for name in ("parcel", "zone", "permit", "land_class", "evidence", "case_file", "event"):
        assert layer_of(workspace, name).featureCount() == 0


def test_an_attribute_changed_in_qgis_is_saved_audited_and_raises_the_version(workspace, spots):
    layer = layer_of(workspace, "spot")
    feature = next(layer.getFeatures("code = 'b'"))
    assert layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("name"), "违建棚")
    assert layer.commitChanges(), layer.commitErrors()
    after = values(workspace, spots[1])
    assert after["name"] == "违建棚"
    assert after["version"] == 2
    assert not after["needs_assessment"]
    assert after["area_ellip_m2"] == 100.01
    with workspace.reader() as reader:
        entry = reader.audit.for_row(spots[1])[-1]
    assert entry["actor"] == "QGIS"
    assert entry["action"] == "update"
    assert entry["old"] == {"name": None}
    assert entry["new"] == {"name": "违建棚"}


def test_a_shape_changed_in_qgis_marks_the_spot_and_drops_what_no_longer_belongs_to_it(workspace, spots):
    layer = layer_of(workspace, "spot")
    feature = next(layer.getFeatures("code = 'c'"))
    assert layer.startEditing()
    moved = QgsGeometry(feature.geometry())
    moved.translate(5000, 0)
    layer.changeGeometry(feature.id(), moved)
    assert layer.commitChanges(), layer.commitErrors()
    after = values(workspace, spots[2])
    assert after["needs_assessment"]
    assert np.isnan(after["area_ellip_m2"]) and np.isnan(after["area_mu"])
    assert after["source_wkb"] is None
    assert after["case_state"] == "FILED"
    assert after["version"] > 1
    with workspace.reader() as reader:
        assert list(reader.spots.read(bbox=(505200, 3300000, 505210, 3300010)).columns["uid"]) == [spots[2]]
        assert len(reader.spots.read(bbox=(500201, 3300001, 500209, 3300009))) == 0
        changes = [e for e in reader.audit.for_row(spots[2]) if e["actor"] == "QGIS"]
    assert any("geom" in e["old"] for e in changes)
    assert workspace.verify() == []


def test_a_feature_drawn_in_qgis_gets_uid_version_and_audit(workspace, spots):
    layer = layer_of(workspace, "spot")
    assert layer.startEditing()
    feature = QgsVectorLayerUtils.createFeature(
        layer, QgsGeometry.fromWkt("MULTIPOLYGON(((500300 3300000,500310 3300000,500310 3300010,500300 3300000)))")
    )
    feature["code"] = "新"
    assert layer.addFeature(feature)
    assert layer.commitChanges(), layer.commitErrors()
    with workspace.reader() as reader:
        table = reader.spots.read(where={"code": "新"})
        uid = table.columns["uid"][0]
        entries = reader.audit.for_row(uid)
    assert UUID.fullmatch(uid)
    assert table.columns["version"][0] == 1
    assert table.columns["needs_assessment"][0]
    assert [e["action"] for e in entries] == ["insert"]
    assert entries[0]["actor"] == "QGIS"
    assert entries[0]["new"]["code"] == "新"
    assert workspace.verify() == []


def test_a_spot_split_in_qgis_is_a_new_spot_without_the_other_ones_results(workspace, spots):
    layer = layer_of(workspace, "spot")
    assert layer.startEditing()
    from qgis.core import QgsPointXY

    QgsVectorLayerEditUtils(layer).splitFeatures([QgsPointXY(500005, 3299990), QgsPointXY(500005, 3300020)], False)
    assert layer.commitChanges(), layer.commitErrors()
    with workspace.reader() as reader:
        table = reader.spots.read(bbox=(500000, 3300000, 500010, 3300010))
    assert len(table) == 2
    assert len(set(table.columns["uid"])) == 2
    assert all(UUID.fullmatch(uid) for uid in table.columns["uid"])
    new = list(table.columns["uid"]).index(next(u for u in table.columns["uid"] if u != spots[0]))
    assert table.columns["case_state"][new] is None
    assert np.isnan(table.columns["area_ellip_m2"][new])
    assert shapely.area(table.geometry).sum() == pytest.approx(100.0)
    assert workspace.verify() == []


def test_a_computed_column_cannot_be_typed_in_qgis(workspace, spots):
    layer = layer_of(workspace, "spot")
    feature = next(layer.getFeatures("code = 'a'"))
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("case_state"), "CLOSED")
    assert not layer.commitChanges()
    assert any("computed by ZhiWei" in line for line in layer.commitErrors())
    layer.rollBack()
    assert values(workspace, spots[0])["case_state"] == "FILED"


def test_the_uid_of_a_row_cannot_be_changed_in_qgis(workspace, spots):
    layer = layer_of(workspace, "spot")
    feature = next(layer.getFeatures("code = 'a'"))
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("uid"), "x")
    assert not layer.commitChanges()
    layer.rollBack()
    assert values(workspace, spots[0])["uid"] == spots[0]


@pytest.mark.parametrize("table", ["case_file", "event", "document", "counter", "finding", "attachment", "setting"])
def test_tables_of_the_program_refuse_rows_typed_in_qgis(workspace, table):
    layer = layer_of(workspace, table)
    layer.startEditing()
    layer.addFeature(QgsFeature(layer.fields()))
    assert not layer.commitChanges()
    assert any("kept by ZhiWei" in line for line in layer.commitErrors())
    layer.rollBack()
    assert layer_of(workspace, table).featureCount() == 0


def test_rows_of_the_program_are_neither_changed_nor_deleted_from_outside(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.settings.put("numbering", {"letter": "x"})
    with closing(sqlite3.connect(workspace.path)) as outside:
        for statement in ("UPDATE setting SET value = '{}'", "DELETE FROM setting"):
            with pytest.raises(sqlite3.IntegrityError, match="kept by ZhiWei"):
                outside.execute(statement)
    with workspace.reader() as reader:
        assert reader.settings.get("numbering") == {"letter": "x"}


def test_a_parcel_deleted_in_qgis_stands_whole_in_the_audit(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        uids = unit.parcels.add(squares((0, 0), code=["330100"]), unit.batches.add("parcel", "p.shp", "张三", NOW))
    layer = layer_of(workspace, "parcel")
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    assert layer.commitChanges(), layer.commitErrors()
    with workspace.reader() as reader:
        assert reader.parcels.count() == 0
        entry = reader.audit.for_row(uids[0])[-1]
    assert (entry["action"], entry["actor"]) == ("delete", "QGIS")
    assert entry["old"]["code"] == "330100"
    from zhiwei.plugin.store.blobs import decode

    assert decode(bytes.fromhex(entry["old"]["geom"])).area == 100.0
    assert workspace.verify() == []


@pytest.mark.parametrize("hung", ["case_spot", "lead", "evidence", "spot_party"])
def test_a_spot_on_which_something_hangs_is_not_deleted_in_qgis(workspace, spots, hung):
    """A case would stand without its place."""
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.session.connection.exec_driver_sql(f'INSERT INTO "{hung}" (spot_uid) VALUES (?)', (spots[1],))
    layer = layer_of(workspace, "spot")
    assert layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures("code = 'b'")).id())
    assert not layer.commitChanges()
    assert any("set its status to withdrawn" in line for line in layer.commitErrors())
    layer.rollBack()
    # one with nothing on it may go, and the program itself may take away what it made
    assert layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures("code = 'a'")).id())
    assert layer.commitChanges(), layer.commitErrors()
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.spots.delete([spots[1]])
    with workspace.reader() as reader:
        assert list(reader.spots.read(columns=["code"]).column("code")) == ["c"]


def test_we_save_while_qgis_has_unsaved_edits_and_it_saves_afterwards(workspace, spots):
    layer = layer_of(workspace, "spot")
    feature = next(layer.getFeatures("code = 'a'"))
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("remark"), "现场看过")
    with workspace.unit_of_work("李四", NOW) as unit:
        unit.parcels.add(squares((0, 0), code=["p"]))
    assert layer.commitChanges(), layer.commitErrors()
    assert values(workspace, spots[0])["remark"] == "现场看过"
    with workspace.reader() as reader:
        assert reader.parcels.count() == 1
    assert workspace.verify() == []


def test_a_bulk_import_shows_in_a_layer_that_qgis_already_shows(workspace):
    layer = layer_of(workspace, "parcel")
    assert layer.featureCount() == 0
    half_read = layer.getFeatures()
    with workspace.unit_of_work("张三", NOW) as unit:
        from zhiwei.plugin.domain.features import FeatureTable

        unit.parcels.add(FeatureTable(random_polygons(1000)), unit.batches.add("parcel", "p.shp", "张三", NOW))
    del half_read
    layer.dataProvider().reloadData()
    layer.reload()
    assert layer.featureCount() == 1000
    feature = next(layer.getFeatures())
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("holder"), "某某")
    assert layer.commitChanges(), layer.commitErrors()
    assert workspace.verify() == []


def test_a_filtered_layer_counts_what_the_filter_leaves(workspace, spots):
    """Without gpkg_ogr_contents QGIS 3.22 counts the whole table; with rows in it a count could grow stale."""
    some = QgsVectorLayer(f"{workspace.path}|layername=spot|subset=\"code\" IN ('a', 'b')", "some", "ogr")
    assert some.featureCount() == 2

    layer = layer_of(workspace, "spot")
    layer.startEditing()
    feature = QgsVectorLayerUtils.createFeature(
        layer, QgsGeometry.fromWkt("MULTIPOLYGON(((300 0,310 0,310 10,300 10,300 0)))"), {1: None}
    )
    feature["code"] = "d"
    assert layer.addFeature(feature)
    assert layer.commitChanges(), layer.commitErrors()
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.spots.add(squares((400, 0), code=["e"]))
    assert layer_of(workspace, "spot").featureCount() == 5
    assert list(workspace.verify()) == []
