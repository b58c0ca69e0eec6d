"""Layers of all kinds become feature tables with the right text, numbers, geometry and CRS."""

from __future__ import annotations

import json
from datetime import date

import numpy as np
import pytest
import shapely
from osgeo import gdal, ogr, osr

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.exchange import vector
from zhiwei.plugin.exchange.transform import transform


def made(driver: str, path, rows, srs: int = 4549, encoding: str = "") -> None:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(srs)
    # QGIS sets this to nothing for the whole process when it writes a shapefile, and GDAL minds it more than ENCODING
    before = gdal.GetThreadLocalConfigOption("SHAPE_ENCODING")
    gdal.SetThreadLocalConfigOption("SHAPE_ENCODING", encoding or None)
    try:
        _write(driver, path, rows, reference, encoding)
    finally:
        gdal.SetThreadLocalConfigOption("SHAPE_ENCODING", before)


def _write(driver: str, path, rows, reference, encoding: str) -> None:
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer(path.stem, reference, ogr.wkbPolygon, [f"ENCODING={encoding}"] if encoding else [])
    for name, kind in (("JCBH", ogr.OFTString), ("CS", ogr.OFTInteger), ("MJ", ogr.OFTReal), ("RQ", ogr.OFTDate)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for code, storeys, area, day, shape in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in zip(("JCBH", "CS", "MJ", "RQ"), (code, storeys, area, day)):
            if value is not None:
                feature.SetField(name, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape.wkt))
        layer.CreateFeature(feature)


ROWS = [
    ("惠安-1", 2, 100.5, "2026-03-01", shapely.box(500000, 2800000, 500010, 2800010)),
    ("惠安-2", None, None, None, shapely.box(500020, 2800000, 500030, 2800010)),
]


@pytest.mark.parametrize(
    ("driver", "name"), [("GPKG", "a.gpkg"), ("ESRI Shapefile", "a.shp"), ("MapInfo File", "a.tab")]
)
def test_values_keep_their_kind(tmp_path, driver, name):
    made(driver, tmp_path / name, ROWS, encoding="UTF-8" if name.endswith("shp") else "")
    table = vector.read(tmp_path / name)
    assert table.columns["JCBH"].tolist() == ["惠安-1", "惠安-2"]
    assert table.columns["MJ"][0] == 100.5
    assert table.columns["RQ"][0] == date(2026, 3, 1)
    assert shapely.area(table.geometry) == pytest.approx([100, 100], rel=1e-2 if driver == "MapInfo File" else 1e-9)
    if driver != "MapInfo File":
        assert table.crs == "EPSG:4549"
        assert np.isnan(table.columns["MJ"][1]) and np.isnan(table.columns["CS"][1])
        assert table.columns["RQ"][1] is None
    assert table.row_numbers().tolist() == [1, 2]


@pytest.mark.parametrize("cpg", [None, "UTF-8"])
def test_gbk_without_or_with_a_wrong_cpg_is_read_right(tmp_path, cpg):
    made("ESRI Shapefile", tmp_path / "图斑.shp", ROWS, encoding="GB18030")
    (tmp_path / "图斑.cpg").unlink(missing_ok=True)
    raw = bytearray((tmp_path / "图斑.dbf").read_bytes())
    raw[29] = 0
    (tmp_path / "图斑.dbf").write_bytes(raw)
    if cpg:
        (tmp_path / "图斑.cpg").write_text(cpg)
    table = vector.read(tmp_path / "图斑.shp")
    assert table.columns["JCBH"].tolist() == ["惠安-1", "惠安-2"]
    assert ("encoding.cpg_wrong" if cpg else "encoding.sniffed") in {code for _, code, _ in table.notes}


@pytest.mark.parametrize("left", ["", "UTF-8", "ISO-8859-1"])
def test_an_encoding_that_somebody_set_for_the_whole_process_changes_nothing(tmp_path, left):
    made("ESRI Shapefile", tmp_path / "图斑.shp", ROWS, encoding="GB18030")
    before = gdal.GetConfigOption("SHAPE_ENCODING")
    gdal.SetConfigOption("SHAPE_ENCODING", left)
    try:
        assert vector.read(tmp_path / "图斑.shp").columns["JCBH"].tolist() == ["惠安-1", "惠安-2"]
        assert gdal.GetConfigOption("SHAPE_ENCODING") == left
    finally:
        gdal.SetConfigOption("SHAPE_ENCODING", before)


def test_accents_are_not_taken_for_chinese(data_dir):
    root = data_dir / "zones_plu_fr"
    truth = json.loads((root / "truth_given.json").read_text("utf-8"))
    files = sorted(root.rglob("*ZONE_URBA*.shp"))
    assert files and truth
    for file in files:
        table = vector.read(file)
        assert "2154" in table.crs or "Lambert 93" in table.crs
        text = " ".join(str(value) for values in table.columns.values() for value in values if isinstance(value, str))
        assert not any("\u4e00" <= character <= "\u9fff" for character in text)


def test_real_map_data_has_the_true_areas(data_dir):
    root = data_dir / "cn_map"
    truth = json.loads((root / "truth_given.json").read_text("utf-8"))
    for folder, files in truth.items():
        for name, expected in files.items():
            if not isinstance(expected, dict) or "sum_area_m2" not in expected:
                continue
            table = vector.read(root / folder / name)
            assert len(table) == expected["features"]
            assert table.crs == expected["crs_of_file"]
            sums = expected["sum_area_m2"]
            key = next(iter(sums))
            target = key.split("_after")[0]
            if sums[key]:
                geometry = transform(table.geometry, table.crs, target)
                assert shapely.area(shapely.make_valid(geometry)).sum() == pytest.approx(sums[key], rel=2e-6, abs=1e-3)


def test_a_zipped_shapefile_is_read(tmp_path):
    import zipfile

    made("ESRI Shapefile", tmp_path / "a.shp", ROWS, encoding="UTF-8")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for path in tmp_path.glob("a.*"):
            if path.suffix != ".zip":
                archive.write(path, f"交付/{path.name}")
    table = vector.read(tmp_path / "a.zip")
    assert table.columns["JCBH"][0] == "惠安-1"
    assert table.source.endswith("a.zip")


def test_a_qgis_layer_with_unsaved_edits_is_read_as_edited(tmp_path):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    made("GPKG", tmp_path / "a.gpkg", ROWS)
    layer = QgsVectorLayer(str(tmp_path / "a.gpkg"), "a", "ogr")
    assert len(vector.from_source(layer)) == 2
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(ROWS[0][4].wkt))
    feature.setAttribute("JCBH", "新")
    layer.addFeature(feature)
    table = vector.from_source(layer)
    assert sorted(table.columns["JCBH"].tolist()) == sorted(["惠安-1", "惠安-2", "新"])
    assert table.crs == "EPSG:4549"
    layer.rollBack()


def test_transformation_agrees_with_pyproj():
    pyproj = pytest.importorskip("pyproj")
    rng = np.random.default_rng(7)
    lonlat = np.column_stack([rng.uniform(117.5, 121.5, 500), rng.uniform(24, 32, 500)])
    ours = transform(shapely.points(lonlat), "EPSG:4490", "EPSG:4549")
    theirs = pyproj.Transformer.from_crs(4490, 4549, always_xy=True).transform(lonlat[:, 0], lonlat[:, 1])
    assert np.abs(shapely.get_coordinates(ours) - np.column_stack(theirs)).max() < 1e-6


def test_one_point_out_of_reach_does_not_spoil_the_rest():
    geometry = np.array([shapely.box(118, 25, 118.1, 25.1), shapely.box(400, 95, 401, 99), None], dtype=object)
    moved = transform(geometry, "EPSG:4490", "EPSG:4549")
    assert moved[0] is not None and moved[1] is None and moved[2] is None


@pytest.mark.parametrize("suffix", ["shp", "gpkg", "geojson", "kml", "dxf", "zip", "csv", "txt", "tab", "dbf"])
def test_a_file_without_a_byte_is_called_empty(tmp_path, suffix):
    path = tmp_path / f"图斑.{suffix}"
    path.write_bytes(b"")
    with pytest.raises(InputError) as refused:
        vector.read(path)
    assert (refused.value.code, refused.value.params) == ("input.empty", {"file": path.name})


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("图斑.doc", b"\xd0\xcf\x11\xe0" + bytes(500), "input.unknown_format"),
        ("图斑.rar", b"Rar!\x1a\x07\x00" + bytes(50), "input.archive_kind"),
        ("图斑.7z", b"7z\xbc\xaf\x27\x1c" + bytes(50), "input.archive_kind"),
        ("图斑.zip", b"PK\x03\x04" + bytes(50), "input.archive_damaged"),
    ],
)
def test_what_is_no_map_data_is_refused_by_a_word_of_ours(tmp_path, name, data, code):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InputError) as refused:
        vector.read(tmp_path / name)
    assert (refused.value.code, refused.value.params) == (code, {"file": name})


def test_a_shapefile_that_was_not_copied_to_its_end_says_so_once(tmp_path):
    rows = [(f"S{i}", i, 1.0, None, shapely.box(500000 + 20 * i, 2800000, 500010 + 20 * i, 2800010)) for i in range(60)]
    made("ESRI Shapefile", tmp_path / "a.shp", rows)
    path = tmp_path / "a.shp"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    table = vector.read(path)
    assert [(row, code) for row, code, _ in table.notes if row == 0 and code != "encoding.sniffed"] == [
        (0, "input.cut_short")
    ]
    assert 0 < int((~shapely.is_missing(table.geometry)).sum()) < len(table) == 60


def test_a_plot_of_too_few_points_says_so(tmp_path):
    path = tmp_path / "点.csv"
    path.write_bytes("图斑编号;X;Y\r\n甲;2800000;500000\r\n乙;2800001;500001\r\n".encode("utf-8-sig"))
    table = vector.read(path)
    assert [(row, code) for row, code, _ in table.notes] == [(2, "csv.too_few_points"), (3, "csv.too_few_points")]
    assert shapely.is_missing(table.geometry).all()
