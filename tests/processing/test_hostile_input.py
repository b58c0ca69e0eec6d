"""What careless people and broken files hand to the algorithms: one clear line or a right result, never silence."""

from __future__ import annotations

import math

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from zhiwei.plugin.store.workspace import Workspace

X, Y = 500_000.0, 2_750_000.0
BOWTIE = f"POLYGON(({X} {Y}, {X + 10} {Y + 10}, {X + 10} {Y}, {X} {Y + 10}, {X} {Y}))"
ARCS = f"CURVEPOLYGON(CIRCULARSTRING({X} {Y},{X + 10} {Y},{X + 10} {Y + 10},{X} {Y + 10},{X} {Y}))"


def square(x: float, y: float, size: float = 10.0) -> str:
    return f"POLYGON(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


def memory(rows: list[tuple], fields: str = "id:string", crs: str | None = "EPSG:4549", kind: str = "Polygon"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field={fields}", "图斑", "memory")
    if crs is None:
        layer.setCrs(QgsCoordinateReferenceSystem())
    features = []
    for wkt, *values in rows:
        feature = QgsFeature()
        feature.setAttributes(values)
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def rows_of(layer) -> list[list]:
    return [feature.attributes() for feature in layer.getFeatures()]


def overlay(run_algorithm, **parameters):
    return run_algorithm("zhiwei:overlay", {"SUMMARY": "TEMPORARY_OUTPUT", **parameters})


def refused(run_algorithm, name: str, parameters: dict) -> str:
    """What the algorithm says; the exception, which holds the layers, does not outlive this."""
    try:
        run_algorithm(f"zhiwei:{name}", parameters)
    except QgsProcessingException as error:
        text = str(error)
    else:
        pytest.fail("it was not refused")
    assert "did not expect" not in text and "Traceback" not in text
    return text


# zhiwei:overlay


def test_one_class_is_one_class_whatever_type_its_column_has(run_algorithm) -> None:
    words = memory([(square(X, Y, 6), "1"), (square(X + 20, Y), None)], "k:string")
    numbers = memory([(square(X, Y, 8), 1), (square(X + 20, Y), None)], "k:integer")
    spots = memory([(square(X, Y), "A"), (square(X + 20, Y), "B")])
    result = overlay(run_algorithm, INPUT=spots, KEY="id", ZONES=[words, numbers], ZONE_FIELD="k", AREA="planar")
    assert [row[:4] for row in rows_of(result["SUMMARY"])] == [
        ["A", "zone", "1", 64.0],
        ["A", "uncovered", "zone", 36.0],
        ["B", "zone", "", 100.0],
    ]


def test_whole_numbers_as_key_with_a_gap_stay_whole_and_exact(run_algorithm) -> None:
    spots = memory([(square(X, Y), 9007199254740993), (square(X + 20, Y), None)], "id:int8")
    result = overlay(run_algorithm, INPUT=spots, KEY="id", PARCELS=memory([(square(X, Y, 100), "P")]), AREA="planar")
    (first, *_), (second, *_) = rows_of(result["SUMMARY"])
    assert first == 9007199254740993
    assert second is None or second.isNull()


@pytest.mark.parametrize(
    ("layer", "told"),
    [
        (lambda: memory([(square(X, Y), "A")], crs=None), "CRS"),
        (lambda: memory([("POINT(500000 2750000)", "A")], kind="Point"), "no polygons"),
        (lambda: memory([(square(500, 500, 1), "A")], crs="EPSG:4490"), "extent"),
        (lambda: memory([(square(X + 40_000_000, Y), "A")]), "EPSG:4528"),
        (lambda: memory([(square(Y, X), "A")]), "swapped"),
    ],
)
def test_spots_that_cannot_be_placed_are_refused(run_algorithm, layer, told) -> None:
    text = refused(run_algorithm, "overlay", {"INPUT": layer(), "PARCELS": memory([(square(X, Y), "P")])})
    assert "图斑" in text and told in text


def test_parcels_without_polygons_do_not_pass_as_uncovered_land(run_algorithm, tmp_path) -> None:
    table = tmp_path / "表.csv"
    table.write_text("a,b\n1,2\n", "utf-8")
    spots = memory([(square(X, Y), "A")])
    assert "no polygons" in refused(run_algorithm, "overlay", {"INPUT": spots, "PARCELS": str(table)})


def test_a_wild_coordinate_costs_its_spot_only(run_algorithm) -> None:
    spots = memory([("POLYGON((0 0, 1e308 0, 1e308 1e308, 0 0))", "A"), (square(X, Y), "B")])
    result = overlay(run_algorithm, INPUT=spots, KEY="id", PARCELS=memory([(square(X, Y), "P")]), AREA="planar")
    assert [row[:4] for row in rows_of(result["SUMMARY"])] == [["B", "parcel", "1", 100.0]]


def test_the_missing_zone_layer_and_the_fields_that_there_are_get_named(run_algorithm) -> None:
    spots = memory([(square(X, Y), "A")])
    assert "/no/zones.gpkg" in refused(run_algorithm, "overlay", {"INPUT": spots, "ZONES": ["/no/zones.gpkg"]})
    assert "id" in refused(run_algorithm, "overlay", {"INPUT": spots, "KEY": "nope", "ZONES": [spots]}).split(":")[-1]


def test_a_shapefile_summary_is_the_table_that_is_there(run_algorithm, tmp_path) -> None:
    spots = memory([(square(X, Y), "A")])
    result = overlay(run_algorithm, INPUT=spots, ZONES=[spots], SUMMARY=str(tmp_path / "汇 总.shp"))
    assert result["SUMMARY"] == str(tmp_path / "汇 总.dbf") and (tmp_path / "汇 总.dbf").is_file()


def test_selected_invalid_spots_are_repaired_like_all_others(run_algorithm) -> None:
    spots = memory([(BOWTIE, "A"), (square(X, Y), "B")])
    QgsProject.instance().addMapLayer(spots)
    spots.selectByIds([1])
    chosen = QgsProcessingFeatureSourceDefinition(spots.id(), True)
    result = overlay(run_algorithm, INPUT=chosen, KEY="id", ZONES=[memory([(square(X, Y), "Z")])], AREA="planar")
    assert [row[3] for row in rows_of(result["SUMMARY"])] == [50.0]
    QgsProject.instance().removeMapLayer(spots.id())


# zhiwei:measurearea and the shifts


def measured(run_algorithm, layer) -> list[tuple[float, float]]:
    result = run_algorithm("zhiwei:measurearea", {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT"})
    return [(f["area_ellip_m2"], f["area_plan_m2"]) for f in result["OUTPUT"].getFeatures()]


def test_an_invalid_polygon_is_measured_as_repaired_and_the_rest_too(run_algorithm) -> None:
    assert measured(run_algorithm, memory([(BOWTIE, "A"), (square(X, Y), "B")])) == [(50.0, 50.0), (100.0, 100.0)]


def test_arcs_an_empty_layer_and_feet(run_algorithm) -> None:
    ((area, _),) = measured(run_algorithm, memory([(ARCS, "A")], kind="CurvePolygon"))
    assert area == pytest.approx(math.pi * 50, rel=1e-3)
    assert measured(run_algorithm, memory([], crs="EPSG:4490")) == []
    ((_, flat),) = measured(run_algorithm, memory([(square(0, 4_000_000), "A")], crs="EPSG:2249"))
    assert flat == pytest.approx(100 * (1200 / 3937) ** 2, abs=1e-4)


@pytest.mark.parametrize(
    "layer",
    [
        lambda: memory([(square(X, Y), "A")], crs=None),
        lambda: memory([("POINT(500000 2750000)", "A")], kind="Point"),
        lambda: memory([(square(X + 40_000_000, Y), "A")]),
        lambda: memory([(square(119.5, 24.5, 0.1), "A")]),
    ],
)
def test_what_cannot_be_measured_is_refused(run_algorithm, layer) -> None:
    assert "图斑" in refused(run_algorithm, "measurearea", {"INPUT": layer(), "OUTPUT": "TEMPORARY_OUTPUT"})


def test_shifting_needs_a_crs_and_takes_arcs(run_algorithm) -> None:
    nowhere = {"INPUT": memory([(square(X, Y), "A")], crs=None), "OUTPUT": "TEMPORARY_OUTPUT"}
    assert "CRS" in refused(run_algorithm, "wgs84togcj02", nowhere)
    arcs = {"INPUT": memory([(ARCS, "A")], kind="CurvePolygon"), "OUTPUT": "TEMPORARY_OUTPUT"}
    assert run_algorithm("zhiwei:wgs84togcj02", arcs)["COUNT"] == 1


# 国土 TXT


@pytest.mark.parametrize(
    ("points", "crs", "told"),
    [
        ("J1,1,2369625,37465566\nJ2,1,2369626,37465567\n", None, "2 points"),
        ("J1,1,nan,37465566\nJ2,1,1,2\nJ3,1,2,3\n", None, "Line 4"),
        ("J1,1,2369625,37465566\nJ2,1,2369725,37465566\nJ3,1,2369725,37465666\n", "EPSG:4549", "EPSG:4525"),
        ("J1,1,2369625,37465566\nJ2,1,2369725,37465566\nJ3,1,2369725,37465666\n", "EPSG:4490", "degrees"),
    ],
)
def test_boundary_points_that_give_nothing_right_are_refused(run_algorithm, tmp_path, points, crs, told) -> None:
    file = tmp_path / "界址.txt"
    file.write_text("[属性描述]\n带号=37\n3,1,1,a,面,,,,@\n" + points, "utf-8")
    parameters = {"INPUT": str(file), "OUTPUT": "TEMPORARY_OUTPUT", **({"CRS": crs} if crs else {})}
    text = refused(run_algorithm, "importcoordinates", parameters)
    assert "界址.txt" in text and told in text


# imports


@pytest.fixture
def county(tmp_path) -> str:
    path = tmp_path / "县.gpkg"
    Workspace.create(path, "EPSG:4549").close()
    return str(path)


def test_what_lies_on_another_continent_is_refused(run_algorithm, county) -> None:
    far = memory([(square(-77.1, 38.0, 0.1), "A")], crs="EPSG:4326")
    text = refused(run_algorithm, "importspots", {"WORKSPACE": county, "INPUT": far})
    assert "outside the reach of EPSG:4549" in text


def test_a_crs_that_is_nowhere_on_earth_is_refused(run_algorithm, county, data_dir) -> None:
    file = str(data_dir / "nasty_files" / "gpkg_null_crs" / "null_crs_gdal.gpkg")
    assert "null_crs_gdal" in refused(run_algorithm, "importspots", {"WORKSPACE": county, "INPUT": file})
    assert "null_crs_gdal" in refused(run_algorithm, "overlay", {"INPUT": file, "ZONES": [file]})


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4490", "EPSG:2249"])
def test_a_workspace_needs_a_plane_in_true_metres(run_algorithm, tmp_path, crs) -> None:
    assert crs in refused(run_algorithm, "createworkspace", {"CRS": crs, "OUTPUT": str(tmp_path / "w.gpkg")})
    assert not (tmp_path / "w.gpkg").exists()


def test_a_report_that_cannot_be_written_is_named(run_algorithm, county, tmp_path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    report = str(tmp_path / "file" / "核查.csv")
    assert report in refused(run_algorithm, "verifyworkspace", {"WORKSPACE": county, "REPORT": report})
