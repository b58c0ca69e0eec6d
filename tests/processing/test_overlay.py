"""zhiwei:overlay as users, models and the command line call it."""

from __future__ import annotations

import csv
import sqlite3
from collections import defaultdict
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

X, Y = 500_000.0, 2_750_000.0
FIELDS = ["spot", "kind", "class", "area_m2", "share", "doubtful"]


def rectangle(x0: float, y0: float, x1: float, y1: float) -> str:
    x0, x1, y0, y1 = X + x0, X + x1, Y + y0, Y + y1
    return f"POLYGON(({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))"


def memory(name: str, fields: str, rows: list[tuple], crs: str = "EPSG:4549") -> QgsVectorLayer:
    made = QgsVectorLayer(f"Polygon?crs={crs}&{fields}", name, "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature()
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def some_spots() -> QgsVectorLayer:
    rows = [(rectangle(0, 0, 10, 10), "S1"), (rectangle(100, 0, 120, 10), "S2")]
    return memory("spots", "field=bh:string", rows)


def some_parcels() -> QgsVectorLayer:
    rows = [(rectangle(-5, -5, 4, 50), "P1"), (rectangle(4, -5, 7, 50), "P2"), (rectangle(90, -5, 130, 50), "P3")]
    return memory("parcels", "field=zddm:string", rows)


def some_zones() -> list[QgsVectorLayer]:
    first = [(rectangle(0, 0, 6, 10), "GREEN"), (rectangle(4, 0, 8, 10), "GREEN")]
    second = [(rectangle(5, 0, 9, 10), "BLUE"), (rectangle(7, 0, 9, 10), "GREEN"), (rectangle(90, -5, 110, 50), "BLUE")]
    return [memory("green", "field=kind:string", first), memory("blue", "field=kind:string", second)]


@pytest.fixture
def spots() -> QgsVectorLayer:
    return some_spots()


@pytest.fixture
def parcels() -> QgsVectorLayer:
    return some_parcels()


@pytest.fixture
def zones() -> list[QgsVectorLayer]:
    return some_zones()


def rows_of(layer: QgsVectorLayer) -> dict[tuple, float]:
    assert [field.name() for field in layer.fields()][-6:] == FIELDS
    found = {}
    for feature in layer.getFeatures():
        key = (feature["spot"], feature["kind"], feature["class"])
        assert key not in found, "one row per spot, kind and class"
        found[key] = feature["area_m2"]
    return found


WANTED = {
    ("S1", "parcel", "P1"): 40.0,
    ("S1", "parcel", "P2"): 30.0,
    ("S1", "uncovered", "parcel"): 30.0,
    ("S1", "zone", "BLUE"): 40.0,
    ("S1", "zone", "GREEN"): 90.0,
    ("S1", "uncovered", "zone"): 10.0,
    ("S2", "parcel", "P3"): 200.0,
    ("S2", "zone", "BLUE"): 100.0,
    ("S2", "uncovered", "zone"): 100.0,
}


def parameters(spots, parcels, zones, **more) -> dict:
    return {
        "INPUT": spots,
        "KEY": "bh",
        "PARCELS": parcels,
        "PARCEL_FIELD": "zddm",
        "ZONES": zones,
        "ZONE_FIELD": "kind",
        "AREA": "planar",
        "SUMMARY": "TEMPORARY_OUTPUT",
        **more,
    }


def test_summary_of_memory_layers(run_algorithm, spots, parcels, zones) -> None:
    result = run_algorithm("zhiwei:overlay", parameters(spots, parcels, zones))
    assert rows_of(result["SUMMARY"]) == WANTED
    assert "OUTPUT" not in result
    shares = {(f["spot"], f["kind"], f["class"]): f["share"] for f in result["SUMMARY"].getFeatures()}
    assert shares[("S1", "parcel", "P1")] == 0.4
    assert shares[("S2", "uncovered", "zone")] == 0.5


def test_pieces_have_the_area_of_their_rows(run_algorithm, spots, parcels, zones) -> None:
    result = run_algorithm("zhiwei:overlay", parameters(spots, parcels, zones, OUTPUT="TEMPORARY_OUTPUT"))
    assert rows_of(result["OUTPUT"]) == WANTED
    assert result["OUTPUT"].crs().authid() == "EPSG:4549"
    for feature in result["OUTPUT"].getFeatures():
        assert feature.geometry().isGeosValid()
        assert feature.geometry().area() == pytest.approx(feature["area_m2"], abs=1e-5)


def test_without_any_output_nothing_is_written(run_algorithm, spots, parcels, zones) -> None:
    result = run_algorithm("zhiwei:overlay", parameters(spots, parcels, zones, SUMMARY=None))
    assert not {"OUTPUT", "SUMMARY"} & set(result)
    assert result["ROWS"] == len(WANTED)


def save(layer: QgsVectorLayer, path: Path) -> str:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = {"gpkg": "GPKG", "shp": "ESRI Shapefile", "geojson": "GeoJSON"}[path.suffix[1:]]
    error = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    assert error[0] == QgsVectorFileWriter.WriterError.NoError, error
    return str(path)


@pytest.mark.parametrize("suffix", ["gpkg", "shp"])
def test_files_give_the_same_as_layers(run_algorithm, spots, parcels, zones, tmp_path, suffix) -> None:
    files = [save(item, tmp_path / f"{item.name()}.{suffix}") for item in (spots, parcels, *zones)]
    result = run_algorithm(
        "zhiwei:overlay",
        parameters(
            files[0], files[1], files[2:], SUMMARY=str(tmp_path / "summary.gpkg"), OUTPUT=str(tmp_path / "o.gpkg")
        ),
    )
    summary = QgsVectorLayer(result["SUMMARY"], "summary", "ogr")
    assert rows_of(summary) == WANTED
    assert rows_of(QgsVectorLayer(result["OUTPUT"], "pieces", "ogr")) == WANTED


def test_a_csv_summary(run_algorithm, spots, parcels, zones, tmp_path) -> None:
    path = tmp_path / "summary.csv"
    run_algorithm("zhiwei:overlay", parameters(spots, parcels, zones, SUMMARY=str(path)))
    with path.open(encoding="utf-8", newline="") as stream:
        lines = list(csv.reader(stream))
    assert lines[0] == FIELDS
    assert lines[1] == ["S1", "parcel", "P1", "40", "0.4", "0"]
    assert len(lines) == 1 + len(WANTED)


def test_one_layer_of_several_in_a_file(run_algorithm, spots, parcels, zones, tmp_path) -> None:
    path = tmp_path / "all.gpkg"
    save(spots, path)
    for item in (parcels, *zones):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = item.name()
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        QgsVectorFileWriter.writeAsVectorFormatV3(item, str(path), QgsProject.instance().transformContext(), options)
    named = {item.name(): f"{path}|layername={item.name()}" for item in (parcels, *zones)}
    first = sqlite3.connect(path).execute("SELECT table_name FROM gpkg_contents LIMIT 1").fetchone()[0]
    result = run_algorithm(
        "zhiwei:overlay",
        parameters(f"{path}|layername={first}", named["parcels"], [named["green"], named["blue"]]),
    )
    assert rows_of(result["SUMMARY"]) == WANTED


def test_an_edited_or_filtered_layer_is_read_as_it_shows(run_algorithm, spots, parcels, zones, tmp_path) -> None:
    filtered = QgsVectorLayer(save(spots, tmp_path / "spots.gpkg"), "spots", "ogr")
    filtered.setSubsetString("\"bh\" = 'S2'")
    edited = QgsVectorLayer(save(parcels, tmp_path / "parcels.gpkg"), "parcels", "ogr")
    edited.startEditing()
    (third,) = (f for f in edited.getFeatures() if f["zddm"] == "P3")
    edited.changeAttributeValue(third.id(), edited.fields().lookupField("zddm"), "P9")
    result = run_algorithm("zhiwei:overlay", parameters(filtered, edited, None))
    assert rows_of(result["SUMMARY"]) == {("S2", "parcel", "P9"): 200.0}
    edited.rollBack()


def test_only_selected_spots(run_algorithm, spots, parcels, zones) -> None:
    spots.selectByExpression("\"bh\" = 'S2'")
    chosen = QgsProcessingFeatureSourceDefinition(spots.id(), True)
    QgsProject.instance().addMapLayer(spots, False)
    try:
        result = run_algorithm("zhiwei:overlay", parameters(chosen, parcels, zones))
        assert {spot for spot, _, _ in rows_of(result["SUMMARY"])} == {"S2"}
    finally:
        QgsProject.instance().removeMapLayer(spots.id())


def test_official_areas_are_the_default_in_cgcs2000(run_algorithm, spots, parcels, zones) -> None:
    chosen = parameters(spots, parcels, zones)
    del chosen["AREA"]
    result = run_algorithm("zhiwei:overlay", chosen)
    assert result["AREA"] == "ellipsoidal"
    found = rows_of(result["SUMMARY"])
    measured = run_algorithm("zhiwei:measurearea", {"INPUT": spots, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    for feature in measured.getFeatures():
        own = [area for (spot, kind, code), area in found.items() if spot == feature["bh"] and "parcel" in (kind, code)]
        assert sum(own) == pytest.approx(feature["area_ellip_m2"], abs=1e-4)


def test_planar_is_the_default_elsewhere(run_algorithm) -> None:
    plot = memory("plot", "field=a:integer", [("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))", 7)], "EPSG:2056")
    zone = memory("zone", "field=k:string", [("POLYGON((0 0, 4 0, 4 99, 0 99, 0 0))", "Z")], "EPSG:2056")
    result = run_algorithm(
        "zhiwei:overlay",
        {"INPUT": plot, "KEY": "a", "ZONES": [zone], "ZONE_FIELD": "k", "SUMMARY": "TEMPORARY_OUTPUT"},
    )
    assert result["AREA"] == "planar"
    assert rows_of(result["SUMMARY"]) == {(7, "zone", "Z"): 40.0, (7, "uncovered", "zone"): 60.0}


def moved(layer: QgsVectorLayer, crs: str, fields: str) -> QgsVectorLayer:
    target = QgsCoordinateReferenceSystem(crs)
    change = QgsCoordinateTransform(layer.crs(), target, QgsProject.instance().transformContext())
    rows = []
    for feature in layer.getFeatures():
        shape = feature.geometry().densifyByDistance(1.0)
        shape.transform(change)
        rows.append((shape.asWkt(12), *feature.attributes()))
    return memory(layer.name(), fields, rows, crs)


def test_layers_in_another_crs_are_brought_to_that_of_the_spots(run_algorithm, spots, parcels, zones) -> None:
    other = moved(parcels, "EPSG:4490", "field=zddm:string")
    neighbour = [moved(zone, "EPSG:4548", "field=kind:string") for zone in zones]
    result = run_algorithm("zhiwei:overlay", parameters(spots, other, neighbour))
    found = {key: area for key, area in rows_of(result["SUMMARY"]).items() if area > 0.01}
    assert found == {key: pytest.approx(area, abs=1e-3) for key, area in WANTED.items()}


def test_spots_in_degrees_are_measured_in_their_zone(run_algorithm, spots, parcels, zones) -> None:
    degrees = moved(spots, "EPSG:4490", "field=bh:string")
    result = run_algorithm("zhiwei:overlay", parameters(degrees, parcels, zones, OUTPUT="TEMPORARY_OUTPUT"))
    assert result["MEASURED_IN"] == "EPSG:4549"
    found = {key: area for key, area in rows_of(result["SUMMARY"]).items() if area > 0.01}
    assert found == {key: pytest.approx(area, abs=1e-3) for key, area in WANTED.items()}
    assert result["OUTPUT"].crs().authid() == "EPSG:4490"
    assert result["OUTPUT"].extent().xMaximum() < 180


def test_slivers_are_marked(run_algorithm, spots, zones) -> None:
    sliver = memory("sliver", "field=kind:string", [(rectangle(9.9, 0, 50, 50), "EDGE")])
    result = run_algorithm("zhiwei:overlay", parameters(spots, None, [sliver], TOLERANCE=0.1))
    marks = {(f["spot"], f["kind"]): f["doubtful"] for f in result["SUMMARY"].getFeatures()}
    assert marks == {("S1", "zone"): 1, ("S1", "uncovered"): 0, ("S2", "uncovered"): 0}


def test_small_rows_can_be_left_out(run_algorithm, spots, parcels, zones) -> None:
    result = run_algorithm("zhiwei:overlay", parameters(spots, parcels, zones, MIN_AREA=40.0))
    assert rows_of(result["SUMMARY"]) == {key: area for key, area in WANTED.items() if area >= 40.0}


@pytest.fixture
def files(qgis_app, tmp_path) -> dict[str, str]:
    """The layers as files: QGIS keeps the frames of a refused run, and with them what they were given."""
    return {
        item.name(): save(item, tmp_path / f"{item.name()}.gpkg")
        for item in (some_spots(), some_parcels(), *some_zones())
    }


def test_a_wrong_field_is_named(run_algorithm, files) -> None:
    zones = [files["green"], files["blue"]]
    with pytest.raises(QgsProcessingException, match="no field nothing"):
        run_algorithm("zhiwei:overlay", parameters(files["spots"], files["parcels"], zones, ZONE_FIELD="nothing"))


def test_nothing_to_overlay_with_is_refused(run_algorithm, files) -> None:
    with pytest.raises(QgsProcessingException, match="nothing to overlay"):
        run_algorithm("zhiwei:overlay", {"INPUT": files["spots"], "SUMMARY": "TEMPORARY_OUTPUT"})


def test_sums_are_exact_in_square_millimetres(run_algorithm, tmp_path) -> None:
    third = memory("spots", "field=bh:string", [(rectangle(0, 0, 10 / 3, 10 / 7), "S")])
    rows = [(rectangle(-1, -1, x, 9), f"P{n}") for n, x in enumerate((0.7,))]
    rows += [(rectangle(0.7, -1, 1.9, 9), "Q"), (rectangle(1.9, -1, 2.3333333, 9), "R")]
    cover = memory("parcels", "field=zddm:string", rows)
    result = run_algorithm("zhiwei:overlay", parameters(third, cover, None))
    sums: dict[str, int] = defaultdict(int)
    for (spot, _, _), area in rows_of(result["SUMMARY"]).items():
        sums[spot] += round(area * 1e6)
    assert sums == {"S": round(10 / 3 * 10 / 7 * 1e6)}


def test_areas_that_a_cadastre_printed_come_out_when_the_registered_area_is_kept(run_algorithm, data_dir):
    """Swiss extracts: printed area = area in the restriction x registered area / area of the parcel."""
    import json

    folder = data_dir / "oereb"
    layer = f"{folder / 'oereb_given.gpkg'}|layername="
    truth = json.loads((folder / "expected_given.json").read_text("utf-8"))["extracts"]
    whole = {item["extract"]: item for item in truth if not item["extract"].startswith("claeis_")}
    checked = 0
    for extract, item in whole.items():
        restrictions = QgsVectorLayer(f"{layer}restriction_areas", "restriction", "ogr")
        restrictions.setSubsetString(f"extract = '{extract}'")
        parameters = {"INPUT": f"{layer}parcels", "KEY": "extract", "ZONES": [restrictions], "ZONE_FIELD": "rid"}
        result = run_algorithm("zhiwei:overlay", {**parameters, "AREA": "planar", "SUMMARY": "memory:"})
        rows = [f for f in result["SUMMARY"].getFeatures() if f["spot"] == extract]
        areas = {f["class"]: f["area_m2"] for f in rows if f["kind"] == "zone"}
        for restriction in item["restrictions"]:
            printed = restriction["published_area_share_m2"]
            if restriction["n_surfaces"] and printed is not None:
                found = areas.get(str(restriction["rid"]), 0.0)
                assert found == pytest.approx(restriction["shapely_intersection_m2"], abs=0.011)
                kept = found * item["land_registry_area_m2"] / item["geometric_area_m2"]
                assert kept == pytest.approx(printed, abs=0.5 + 0.011)
                checked += 1
    assert checked >= 15
