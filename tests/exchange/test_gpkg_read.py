"""Reading plain GeoPackage layers past QGIS, with every form of geometry header."""

from __future__ import annotations

import sqlite3
import struct
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import ogr, osr
from shapely import box

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.exchange import gpkg_read, rtree
from zhiwei.plugin.exchange.near import Near


def write(path: Path, shapes: list, layer: str = "plots") -> Path:
    """A GeoPackage as OGR makes it, with names and numbers."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4549)
    driver = ogr.GetDriverByName("GPKG")
    source = driver.Open(str(path), 1) if path.exists() else driver.CreateDataSource(str(path))
    made = source.CreateLayer(layer, reference, ogr.wkbUnknown)
    made.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    made.CreateField(ogr.FieldDefn("size", ogr.OFTReal))
    made.CreateField(ogr.FieldDefn("count", ogr.OFTInteger64))
    made.StartTransaction()
    for number, shape in enumerate(shapes):
        feature = ogr.Feature(made.GetLayerDefn())
        if shape is not None:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape)))
        feature.SetField("name", f"地块{number}")
        feature.SetField("size", number / 2)
        if number:
            feature.SetField("count", number)
        made.CreateFeature(feature)
    made.CommitTransaction()
    del made, source
    return path


def grid(side: int) -> list:
    return [box(10 * x, 10 * y, 10 * x + 10, 10 * y + 10) for x in range(side) for y in range(side)]


def test_a_layer_comes_as_it_is(tmp_path: Path) -> None:
    shapes = [box(0, 0, 1, 1), None, shapely.MultiPolygon([box(3, 3, 4, 4), box(6, 6, 7, 7)])]
    table = gpkg_read.read_layer(write(tmp_path / "plots.gpkg", shapes))
    assert table.crs == "EPSG:4549"
    assert table.name == "plots"
    assert table.rows.tolist() == [1, 2, 3]
    assert table.geometry[1] is None
    assert shapely.equals(table.geometry[[0, 2]], np.array([shapes[0], shapes[2]], dtype=object)).all()
    assert table.columns["name"].tolist() == ["地块0", "地块1", "地块2"]
    assert table.columns["size"].tolist() == [0.0, 0.5, 1.0]
    assert table.columns["count"].tolist() == [None, 1, 2]


def test_only_the_columns_asked_for(tmp_path: Path) -> None:
    path = write(tmp_path / "plots.gpkg", grid(2))
    assert list(gpkg_read.read_layer(path, "PLOTS", ["NAME"]).columns) == ["name"]
    assert list(gpkg_read.read_layer(path, columns=["fid"]).columns["fid"]) == [1, 2, 3, 4]


@pytest.mark.parametrize("boxes", [1, 3, 40])
@pytest.mark.parametrize("indexed", [True, False])
def test_only_what_meets_a_box(tmp_path: Path, boxes: int, indexed: bool) -> None:
    shapes = grid(60)
    path = write(tmp_path / "plots.gpkg", shapes)
    if not indexed:
        with sqlite3.connect(path) as connection:
            connection.execute("DROP TABLE rtree_plots_geom")
    rng = np.random.default_rng(boxes)
    low = rng.random((boxes, 2)) * 590
    wanted = np.hstack((low, low + 5.0))
    table = gpkg_read.read_layer(path, columns=["name"], bbox=wanted)
    met = shapely.STRtree(np.array(shapes)).query(shapely.box(*wanted.T))[1]
    assert set(np.unique(met).tolist()) <= set((table.rows - 1).tolist())
    assert len(table) < 12 * boxes
    assert table.columns["name"].tolist() == [f"地块{row - 1}" for row in table.rows]


def test_a_deep_index_is_searched_by_its_nodes(tmp_path: Path) -> None:
    shapes = grid(110)
    path = write(tmp_path / "plots.gpkg", shapes)
    boxes = np.array([[15.0, 15.0, 25.0, 35.0], [1000.0, 1000.0, 1001.0, 1001.0]])
    with sqlite3.connect(path) as connection:
        found = rtree.search(connection, "rtree_plots_geom", Near(boxes))
    wanted = np.unique(shapely.STRtree(np.array(shapes)).query(shapely.box(*boxes.T))[1]) + 1
    assert set(wanted.tolist()) <= set(found.tolist())
    assert len(found) < len(wanted) + 12


def header(flags: int, envelope: bytes, order: str = "<") -> bytes:
    return b"GP" + struct.pack(order + "BBi", 0, flags, 4549) + envelope


def replaced(path: Path, blobs: list[bytes]) -> Path:
    """The geometries of a layer replaced by blobs, past all triggers."""
    with sqlite3.connect(path) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        for row, blob in enumerate(blobs, 1):
            connection.execute("UPDATE plots SET geom = ? WHERE fid = ?", (blob, row))
    return path


def test_touches_finds_just_what_meets_a_box() -> None:
    random = np.random.default_rng(7)
    low = random.uniform(0, 1000, (300, 2))
    boxes = np.hstack((low, low + random.uniform(0, 30, (300, 2))))
    corner = random.uniform(-50, 1050, (2000, 2))
    asked = np.hstack((corner, corner + random.uniform(0, 20, (2000, 2))))
    meets = (asked[:, None, :2] <= boxes[None, :, 2:]).all(axis=2) & (asked[:, None, 2:] >= boxes[None, :, :2]).all(
        axis=2
    )
    expected = meets.any(axis=1)
    assert 0 < expected.sum() < len(asked)
    assert (Near(boxes).touches(asked) == expected).all()
    assert (Near(boxes).meets(asked) | ~expected).all()


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("nearby", [None, (2.5, 2.5, 2.6, 2.6)])
def test_every_form_of_header_is_read(tmp_path: Path, order: str, nearby) -> None:
    shape = box(2, 2, 3, 3)
    little = 1 if order == "<" else 0
    wkb = shapely.to_wkb(shape, byte_order=little)
    flat = struct.pack(order + "4d", 2, 3, 2, 3)
    extra = struct.pack(order + "2d", 0, 0)
    envelopes = [b"", flat, flat + extra, flat + extra, flat + extra + extra]
    blobs = [header(little | code << 1, part, order) + wkb for code, part in enumerate(envelopes)]
    path = replaced(write(tmp_path / "plots.gpkg", [shape] * 5), blobs)
    table = gpkg_read.read_layer(path, columns=[], bbox=nearby)
    assert table.rows.tolist() == [1, 2, 3, 4, 5]
    assert shapely.equals(table.geometry, shape).all()


def test_what_is_no_plain_geometry_is_noted(tmp_path: Path) -> None:
    shape = box(2, 2, 3, 3)
    good = header(1, b"") + shapely.to_wkb(shape)
    blobs = [header(1 | 0x20, b"") + b"????", header(1, b"") + shapely.to_wkb(shape)[:30], b"nonsense", good]
    table = gpkg_read.read_layer(replaced(write(tmp_path / "plots.gpkg", [shape] * 4), blobs))
    assert [item is None for item in table.geometry] == [True, True, True, False]
    assert {(row, code) for row, code, _ in table.notes} == {
        (1, "input.geometry_extended"),
        (2, "input.geometry_not_readable"),
    }


def test_heights_are_dropped(tmp_path: Path) -> None:
    table = gpkg_read.read_layer(write(tmp_path / "plots.gpkg", [shapely.force_3d(box(0, 0, 1, 1), 5.0)]))
    assert not shapely.has_z(table.geometry).any()


def test_an_empty_layer(tmp_path: Path) -> None:
    table = gpkg_read.read_layer(write(tmp_path / "plots.gpkg", []), bbox=(0, 0, 1, 1))
    assert (len(table), list(table.columns)) == (0, ["name", "size", "count"])


def test_several_layers_want_a_name(tmp_path: Path) -> None:
    path = write(write(tmp_path / "plots.gpkg", grid(1)), grid(2), "others")
    assert len(gpkg_read.read_layer(path, "others")) == 4
    with pytest.raises(InputError) as caught:
        gpkg_read.read_layer(path)
    assert caught.value.code == "input.no_layer_named"
    assert caught.value.params["layers"] == "others, plots"


def test_a_missing_field_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        gpkg_read.read_layer(write(tmp_path / "plots.gpkg", grid(1)), columns=["nothing"])
    assert (caught.value.code, caught.value.params["field"]) == ("input.no_field", "nothing")


@pytest.mark.parametrize("content", [None, b"", b"no database at all, only some text" * 40])
def test_a_file_that_is_none_is_refused(tmp_path: Path, content) -> None:
    path = tmp_path / "地块 #1?.gpkg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        gpkg_read.read_layer(path)
    assert caught.value.code == "input.not_readable"


def test_a_chinese_path_with_odd_characters(tmp_path: Path) -> None:
    plain = write(tmp_path / "plots.gpkg", grid(1))
    odd = plain.rename(tmp_path / "违法 #1?%20.gpkg")
    assert len(gpkg_read.read_layer(odd)) == 1


def test_locks_of_this_process_stay(tmp_path: Path) -> None:
    path = write(tmp_path / "plots.gpkg", grid(1))
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("PRAGMA journal_mode = DELETE")
    writer.execute("BEGIN IMMEDIATE")
    gpkg_read.read_layer(path)
    other = sqlite3.connect(path, timeout=0, isolation_level=None)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    writer.execute("ROLLBACK")
