"""The imports as algorithms: any path as INPUT, clear lines on failure, reports, the same numbers as the services."""

from __future__ import annotations

import json
import zipfile

import openpyxl
import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProject, QgsVectorLayer

from zhiwei.plugin.exchange import vector
from zhiwei.plugin.store.workspace import Workspace

SQUARE = "POLYGON((500000 2800000,500010 2800000,500010 2800010,500000 2800010,500000 2800000))"


@pytest.fixture
def county(tmp_path):
    path = tmp_path / "县.gpkg"
    Workspace.create(path, "EPSG:4549").close()
    return str(path)


def test_the_whole_sample_county_comes_in(run_algorithm, county, sample_dir, tmp_path):
    source = f"{sample_dir / 'county.gpkg'}|layername="
    run_algorithm("zhiwei:importsettings", {"WORKSPACE": county, "INPUT": str(sample_dir / "settings.yaml")})
    report = str(tmp_path / "report.xlsx")
    for name, layer in (
        ("importparcels", "parcel"),
        ("importzones", "zone_sanqu"),
        ("importzones", "zone_sixian"),
        ("importzones", "YJJBNT"),
        ("importpermits", "permit"),
        ("importlandclasses", "DLTB"),
        ("importspots", "spot"),
    ):
        result = run_algorithm(f"zhiwei:{name}", {"WORKSPACE": county, "INPUT": source + layer, "REPORT": report})
        assert result["REFUSED"] == 0 and result["ACCEPTED"] == result["ROWS"] > 0
        assert result["BATCH"]
        assert openpyxl.load_workbook(report).sheetnames
    parties = run_algorithm("zhiwei:importparties", {"WORKSPACE": county, "INPUT": source + "party"})
    assert parties["REFUSED"] == 0 and parties["LINKS"] == parties["ROWS"]
    again = run_algorithm("zhiwei:importspots", {"WORKSPACE": county, "INPUT": source + "spot"})
    assert again["SAME"] == again["ROWS"] and again["BATCH"] == ""
    with Workspace.open(county) as workspace:
        assert workspace.verify() == []


@pytest.mark.parametrize("kind", ["txt", "zip", "csv", "layer id", "layer"])
def test_any_input_will_do(run_algorithm, county, tmp_path, kind):
    head = "[属性描述]\n坐标系=2000国家大地坐标系\n几度分带=3\n带号=40\n[地块坐标]\n5,0.01,T1,甲,面,,,,@\n"
    ring = [(2800000, 500000), (2800000, 500010), (2800010, 500010), (2800010, 500000), (2800000, 500000)]
    text = head + "".join(f"J{i},1,{x},{y}\n" for i, (x, y) in enumerate(ring, 1))
    value = tmp_path / "中文 路径"
    value.mkdir()
    if kind == "txt":
        value = value / "界址点.txt"
        value.write_bytes(text.encode("gbk"))
    elif kind == "zip":
        value = value / "a.zip"
        with zipfile.ZipFile(value, "w") as archive:
            archive.writestr("界址点.txt", text.encode("gbk"))
    elif kind == "csv":
        value = value / "a.csv"
        value.write_text(f'图斑编号,WKT\nT1,"{SQUARE}"\n', "gbk")
    else:
        layer = QgsVectorLayer("Polygon?crs=EPSG:4549&field=图斑编号:string", "图斑", "memory")
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(SQUARE))
        feature.setAttributes(["T1"])
        layer.dataProvider().addFeature(feature)
        QgsProject.instance().addMapLayer(layer)
        value = layer.id() if kind == "layer id" else layer
    given = value if kind == "layer" else str(value)
    result = run_algorithm("zhiwei:importspots", {"WORKSPACE": county, "INPUT": given})
    assert (result["ACCEPTED"], result["NEW"]) == (1, 1)
    with Workspace.open(county) as workspace, workspace.reader() as reader:
        spots = reader.spots.read()
    assert spots.columns["code"].tolist() == ["T1"]
    assert shapely.area(spots.geometry)[0] == pytest.approx(100)
    QgsProject.instance().removeAllMapLayers()


def test_failures_are_one_clear_line(run_algorithm, county, tmp_path):
    points = tmp_path / "points.csv"
    points.write_text("WKT\nPOINT(500000 2800000)\n", "utf-8")
    with pytest.raises(QgsProcessingException) as failed:
        run_algorithm("zhiwei:importspots", {"WORKSPACE": county, "INPUT": str(points)})
    assert "points.csv" in str(failed.value) and "Traceback" not in str(failed.value)
    bad = tmp_path / "bad.geojson"
    bad.write_text("{not json", "utf-8")
    with pytest.raises(QgsProcessingException) as failed:
        run_algorithm("zhiwei:importparcels", {"WORKSPACE": county, "INPUT": str(bad)})
    assert "bad.geojson" in str(failed.value)
    with pytest.raises(QgsProcessingException):
        run_algorithm("zhiwei:importparcels", {"WORKSPACE": county, "INPUT": str(tmp_path / "nothing.shp")})


def test_the_report_says_file_row_field_what_and_what_was_done(run_algorithm, county, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(f'图斑编号,层数,WKT\nT1,两层半,"{SQUARE}"\nT2,1,\n', "utf-8")
    report = tmp_path / "r.json"
    result = run_algorithm("zhiwei:importspots", {"WORKSPACE": county, "INPUT": str(path), "REPORT": str(report)})
    assert (result["ACCEPTED"], result["REFUSED"]) == (1, 1)
    content = json.loads(report.read_text("utf-8"))
    rows = {(line["row"], line["code"]): line for line in content["rows"]}
    assert rows[(2, "value.no_number")]["field"] == "层数"
    assert rows[(2, "value.no_number")]["file"] == "a.csv"
    assert rows[(3, "geometry.empty")]["done"] == "refused"
    with pytest.raises(QgsProcessingException) as failed:
        run_algorithm("zhiwei:importspots", {"WORKSPACE": county, "INPUT": str(path), "STRICT": True})
    assert "a.csv" in str(failed.value)


def test_a_batch_is_taken_back(run_algorithm, county, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(f'图斑编号,WKT\nT1,"{SQUARE}"\n', "utf-8")
    result = run_algorithm("zhiwei:importspots", {"WORKSPACE": county, "INPUT": str(path)})
    gone = run_algorithm("zhiwei:withdrawimport", {"WORKSPACE": county, "BATCH": result["BATCH"]})
    assert gone["REMOVED"] == 1


def test_coordinates_in_and_out_keep_the_published_areas(run_algorithm, data_dir, tmp_path):
    truth = json.loads((data_dir / "cn_survey_txt" / "expected_given.json").read_text("utf-8"))["SampleData.txt"]
    source = str(data_dir / "cn_survey_txt" / "txt_shp_pair" / "SampleData.txt")
    layer = str(tmp_path / "parcels.gpkg")
    result = run_algorithm("zhiwei:importcoordinates", {"INPUT": source, "OUTPUT": layer})
    assert (result["COUNT"], result["REFUSED"]) == (5, 0)
    expected = [parcel["planar_area_m2_even_odd"] for parcel in truth["parcels"]]
    assert shapely.area(vector.read(layer).geometry) == pytest.approx(expected, abs=5e-5)
    text = str(tmp_path / "out.txt")
    for parameters in ({}, {"ENCODING": 1, "PREFIX": False}):
        run_algorithm("zhiwei:exportcoordinates", {"INPUT": layer, "OUTPUT": text, **parameters})
        again = vector.read(text)
        assert shapely.area(again.geometry) == pytest.approx(expected, abs=5e-5)
        assert again.crs == ("EPSG:4525" if not parameters else "EPSG:4546")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("organisations:\n- {code: A, name: 甲局}\nofficers:\n- {name: 张三, org: A}\n", "officers"),
        ("机构:\n- {code: A}\n", "机构"),
        ("organisations:\n- {code: A, name: 甲}\n执法人员:\n- {name: 张, card_no: 1, org: B}\n", "执法人员"),
        ("organisations:\n- {code: A, name: 甲, tracks: 火星}\n", "organisations"),
    ],
)
def test_a_refused_entry_of_the_settings_is_named_with_its_section(run_algorithm, county, tmp_path, text, said):
    path = tmp_path / "设置.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(QgsProcessingException, match=rf"设置\.yaml, {said}, entry 1"):
        run_algorithm("zhiwei:importsettings", {"WORKSPACE": county, "INPUT": str(path)})


def test_a_backup_is_laid_out_again_by_a_user_and_nothing_is_overwritten(run_algorithm, county, sample_dir, tmp_path):
    settings = {"WORKSPACE": county, "INPUT": str(sample_dir / "settings.yaml")}
    run_algorithm("zhiwei:importsettings", settings)
    backup = run_algorithm("zhiwei:backupworkspace", {"WORKSPACE": county})["BACKUP"]
    target = str(tmp_path / "新 文件夹" / "恢复.gpkg")
    assert run_algorithm("zhiwei:restoreworkspace", {"BACKUP": backup, "OUTPUT": target})["OUTPUT"] == target
    with Workspace.open(target) as restored, restored.reader() as reader:
        assert len(reader.officers.all()) == 10
        assert restored.verify() == []
    with pytest.raises(QgsProcessingException, match=r"恢复\.gpkg"):
        run_algorithm("zhiwei:restoreworkspace", {"BACKUP": backup, "OUTPUT": target})
    other = str(sample_dir / "county.gpkg")
    with pytest.raises(QgsProcessingException, match=r"county\.gpkg"):
        run_algorithm("zhiwei:restoreworkspace", {"BACKUP": other, "OUTPUT": str(tmp_path / "new" / "z.gpkg")})
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("crs", ["EPSG:4547", "EPSG:4528"])
def test_spots_in_another_zone_or_with_its_prefix_come_in_with_the_same_area(run_algorithm, county, tmp_path, crs):
    import numpy as np

    from zhiwei.plugin.domain.land.statement import legal_areas
    from zhiwei.plugin.exchange.transform import transform

    shapes = shapely.box([500000, 480000], 2800000, [500020, 480100], 2800050)
    where = transform(shapes, "EPSG:4549", crs)
    path = tmp_path / "spots.gpkg"
    write_polygons(path, where, crs)
    result = run_algorithm("zhiwei:importspots", {"WORKSPACE": county, "INPUT": str(path)})
    assert (result["ACCEPTED"], result["REFUSED"]) == (2, 0)
    with Workspace.open(county) as workspace, workspace.reader() as reader:
        spots = reader.spots.read()
    wanted, _, _ = legal_areas(shapes, "EPSG:4549")
    found, _, _ = legal_areas(spots.geometry, "EPSG:4549")
    assert np.abs(found - wanted).max() < 1e-3
    assert shapely.hausdorff_distance(spots.geometry, shapes).max() < 1e-4


def write_polygons(path, shapes, crs):
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("spots", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("JCBH", ogr.OFTString))
    for number, shape in enumerate(shapes):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("JCBH", f"T{number}")
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape.wkt))
        layer.CreateFeature(feature)
