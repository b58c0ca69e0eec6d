"""国土 TXT: rings by containment, zones by prefix, units by comparison, and back again."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.exchange import coordinate_text, vector

HEAD = "[属性描述]\n坐标系=2000国家大地坐标系\n几度分带=3\n带号={zone}\n[地块坐标]\n"
SQUARE = "J01,1,2800000,{y0}\nJ02,1,2800000,{y1}\nJ03,1,2800010,{y1}\nJ04,1,2800010,{y0}\nJ01,1,2800000,{y0}\n"


@pytest.fixture
def truth(data_dir):
    return json.loads((data_dir / "cn_survey_txt" / "expected_given.json").read_text("utf-8"))["SampleData.txt"]


def test_the_real_file_has_the_published_areas(data_dir, truth):
    table = vector.read(data_dir / "cn_survey_txt" / "txt_shp_pair" / "SampleData.txt")
    assert table.crs == f"EPSG:{truth['epsg']}"
    expected = [parcel["planar_area_m2_even_odd"] for parcel in truth["parcels"]]
    assert shapely.area(table.geometry) == pytest.approx(expected, abs=5e-5)
    assert table.columns["面积平方米"] == pytest.approx([parcel["declared_area"] for parcel in truth["parcels"]])
    parts = [shapely.get_num_geometries(geometry) for geometry in table.geometry]
    assert parts == [parcel["parts"] for parcel in truth["parcels"]]
    assert shapely.is_valid(table.geometry).all()


def test_text_and_shapefile_of_the_same_parcels_agree(data_dir):
    folder = data_dir / "cn_survey_txt" / "txt_shp_pair"
    text, shapes = vector.read(folder / "SampleData.txt"), vector.read(folder / "SampleData.shp")
    assert text.crs == shapes.crs == "EPSG:4525"
    assert shapely.area(text.geometry) == pytest.approx(shapely.area(shapes.geometry), abs=1e-4)
    assert shapes.columns["JHLX"][0] == "面"


@pytest.mark.parametrize(
    "name", ["坐标_投影.csv", "坐标_投影  无带号.csv", "坐标-经纬度.csv", "坐标-经纬度-逆时针环.csv"]
)
def test_point_lists_become_one_plot(data_dir, name):
    folder = data_dir / "cn_survey_txt"
    truth = json.loads((folder / "expected_kml_csv_given.json").read_text("utf-8"))[name]
    table = vector.read(folder / "kml_csv" / name)
    assert len(table) == 1
    if truth["kind"] == "lon,lat":
        from zhiwei.plugin.exchange.transform import transform

        assert table.crs == "EPSG:4490"
        area = shapely.area(transform(table.geometry, "EPSG:4490", "EPSG:4527"))[0]
        assert area == pytest.approx(truth["area_m2_if_projected_to_EPSG4527"], abs=0.01)
    else:
        assert table.crs == ("EPSG:4527" if "无" not in name else "")
        assert shapely.area(table.geometry)[0] == pytest.approx(truth["area_m2"], abs=0.01)


@pytest.mark.parametrize(
    ("zone", "y0", "crs"),
    [
        ("40", 40500000, "EPSG:4528"),
        ("40", 500000, "EPSG:4549"),
        ("39", 500000, "EPSG:4548"),
        ("20", 20500000, "EPSG:4498"),
    ],
)
def test_crs_comes_from_header_and_prefix(tmp_path, zone, y0, crs):
    path = tmp_path / "a.txt"
    path.write_text(HEAD.format(zone=zone) + "5,0.01,1,甲,面,,,,@\n" + SQUARE.format(y0=y0, y1=y0 + 10), "gbk")
    table = vector.read(path)
    assert table.crs == crs
    assert shapely.area(table.geometry)[0] == pytest.approx(100.0)
    assert table.columns["地块名称"][0] == "甲"
    assert table.columns["面积平方米"][0] == pytest.approx(100.0)  # 0.01 hectares


def test_prefix_wins_over_a_wrong_header_and_says_so(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(HEAD.format(zone="39") + "5,100,1,,面,,,,@\n" + SQUARE.format(y0=40500000, y1=40500010), "utf-8")
    table = vector.read(path)
    assert table.crs == "EPSG:4528"
    assert "txt.zone_mismatch" in {code for _, code, _ in table.notes}


def test_a_bad_point_refuses_its_parcel_only(tmp_path):
    path = tmp_path / "a.txt"
    good = SQUARE.format(y0=40500000, y1=40500010)
    bad = good.replace("2800010,40500010", "28000x0,40500010", 1)
    path.write_text(HEAD.format(zone="40") + "5,100,1,,面,,,,@\n" + bad + "5,100,2,,面,,,,@\n" + good, "utf-8")
    table = vector.read(path)
    assert table.geometry[0] is None and table.geometry[1].area == pytest.approx(100)
    assert [(row, code) for row, code, _ in table.notes if row] == [(6, "txt.bad_point")]


def test_swapped_axes_are_put_right_and_named(tmp_path):
    path = tmp_path / "a.txt"
    lines = SQUARE.format(y0=40500000, y1=40500010).strip().splitlines()
    swapped = "\n".join(",".join([*line.split(",")[:2], line.split(",")[3], line.split(",")[2]]) for line in lines)
    path.write_text(HEAD.format(zone="40") + "5,100,1,,面,,,,@\n" + swapped + "\n", "utf-8")
    table = vector.read(path)
    assert shapely.bounds(table.geometry[0]).tolist() == [40500000, 2800000, 40500010, 2800010]
    assert "txt.axes_swapped" in {code for _, code, _ in table.notes}


def test_written_and_read_again_is_the_same(tmp_path):
    shape = shapely.Polygon(
        [(500000, 2800000), (500100, 2800000), (500100, 2800100), (500000, 2800100)],
        [[(500020, 2800020), (500080, 2800020), (500080, 2800080), (500020, 2800080)]],
    )
    island = shapely.box(500040, 2800040, 500060, 2800060)
    geometry = np.array([shapely.MultiPolygon([shape, island]), shapely.box(500200, 2800000, 500210, 2800010)])
    columns = {"code": np.array(["甲-1", "B2"], dtype=object), "name": np.array(["沙埕", None], dtype=object)}
    table = FeatureTable(geometry, columns, "EPSG:4549")
    for encoding, prefix, crs in (("gb18030", True, "EPSG:4528"), ("utf-8", False, "EPSG:4549")):
        path = tmp_path / f"{encoding}.txt"
        content, written = coordinate_text.written_as(table, encoding=encoding, prefix=prefix)
        assert written == 2 and path.write_bytes(content)
        again = vector.read(path)
        assert again.crs == crs
        assert shapely.area(again.geometry) == pytest.approx([6800.0, 100.0])
        assert again.columns["地块编号"].tolist() == ["甲-1", "B2"]
        assert again.columns["地块名称"].tolist() == ["沙埕", None]
        assert not [note for note in again.notes if note[0]]


def test_writing_degrees_is_refused():
    table = FeatureTable(np.array([shapely.box(118, 25, 118.1, 25.1)]), {}, "EPSG:4490")
    with pytest.raises(InputError) as refused:
        coordinate_text.written_as(table)
    assert refused.value.code == "txt.needs_zone"
