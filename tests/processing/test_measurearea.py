"""zhiwei:measurearea on layers as people have them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

VECTORS = json.loads((Path(__file__).parents[1] / "data" / "area_vectors.json").read_text("utf-8"))["vectors"]


def layer(crs, *wkts, kind="Polygon"):
    made = QgsVectorLayer(f"{kind}?crs={crs}&field=name:string", "spots", "memory")
    features = []
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([f"s{number}"])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def wkt(item):
    rings = [item["exterior"], *item.get("holes", [])]
    text = ",".join("(" + ",".join(f"{x} {y}" for x, y in [*ring, ring[0]]) + ")" for ring in rings)
    return f"POLYGON({text})"


def measured(run_algorithm, source):
    result = run_algorithm("zhiwei:measurearea", {"INPUT": source, "OUTPUT": "memory:"})
    return [feature.attributes()[-3:] for feature in result["OUTPUT"].getFeatures()]


@pytest.mark.parametrize("item", [v for v in VECTORS if v["kind"] == "gk_polygon"], ids=lambda v: v["id"])
def test_official_planar_and_mu(run_algorithm, item):
    [(ellipsoidal, planar, mu)] = measured(run_algorithm, layer(item["crs"], wkt(item)))
    assert ellipsoidal == pytest.approx(item["expected"]["rule_ellipsoidal_m2"], abs=0.01)
    assert planar == pytest.approx(item["expected"]["gk_planar_m2"], abs=0.001)
    assert mu == pytest.approx(item["mu"], abs=1e-4)


def test_a_layer_in_degrees_gets_the_planar_area_of_its_zone(run_algorithm):
    item = next(v for v in VECTORS if v["id"] == "V01")
    ring = {"exterior": item["lonlat_epsg4490"]}
    [(ellipsoidal, planar, _)] = measured(run_algorithm, layer("EPSG:4490", wkt(ring)))
    assert ellipsoidal == pytest.approx(item["expected"]["rule_unrounded_m2"], abs=0.05)
    assert planar == pytest.approx(300.0, abs=0.05)


def test_web_mercator_is_measured_on_the_ellipsoid(run_algorithm):
    pyproj = pytest.importorskip("pyproj")
    item = next(v for v in VECTORS if v["id"] == "V05")
    transformer = pyproj.Transformer.from_crs(4551, 3857, always_xy=True)
    move = lambda ring: [transformer.transform(x, y) for x, y in ring]  # noqa: E731
    moved = {"exterior": move(item["exterior"]), "holes": [move(hole) for hole in item["holes"]]}
    [(ellipsoidal, planar, _)] = measured(run_algorithm, layer("EPSG:3857", wkt(moved)))
    assert ellipsoidal == pytest.approx(item["expected"]["rule_ellipsoidal_m2"], rel=2e-6)
    assert planar > 2 * ellipsoidal * 0.99


def test_multi_parts_empty_geometry_and_attributes_survive(run_algorithm):
    source = layer(
        "EPSG:4549",
        "MULTIPOLYGON(((500000 2770000,500010 2770000,500010 2770010,500000 2770010,500000 2770000)),"
        "((500020 2770000,500030 2770000,500030 2770010,500020 2770010,500020 2770000)))",
        "MULTIPOLYGON EMPTY",
        kind="MultiPolygon",
    )
    result = run_algorithm("zhiwei:measurearea", {"INPUT": source, "OUTPUT": "memory:"})
    first, second = [feature.attributes() for feature in result["OUTPUT"].getFeatures()]
    assert (first[0], second[0]) == ("s0", "s1")
    assert first[1] == pytest.approx(200.0, abs=0.01) and first[2] == pytest.approx(200.0)
    assert second[1:] == [0.0, 0.0, 0.0]


def test_measuring_twice_replaces_the_fields(run_algorithm):
    source = layer("EPSG:4549", "POLYGON((500000 2770000,500010 2770000,500010 2770010,500000 2770010,500000 2770000))")
    once = run_algorithm("zhiwei:measurearea", {"INPUT": source, "OUTPUT": "memory:"})["OUTPUT"]
    twice = run_algorithm("zhiwei:measurearea", {"INPUT": once, "OUTPUT": "memory:"})["OUTPUT"]
    assert [field.name() for field in twice.fields()] == ["name", "area_ellip_m2", "area_plan_m2", "area_mu"]


@pytest.mark.parametrize("algorithm", ["wgs84togcj02", "gcj02towgs84"])
def test_shifting_points_and_polygons(run_algorithm, algorithm):
    data = json.loads((Path(__file__).parents[1] / "data" / "gcj_vectors.json").read_text("utf-8"))
    start, end = ("wgs84", "gcj02") if algorithm == "wgs84togcj02" else ("gcj02", "wgs84")
    points = layer("EPSG:4326", *(f"POINT({v[start][0]} {v[start][1]})" for v in data["vectors"]), kind="Point")
    moved = run_algorithm(f"zhiwei:{algorithm}", {"INPUT": points, "OUTPUT": "memory:"})["OUTPUT"]
    for feature, vector in zip(moved.getFeatures(), data["vectors"]):
        point = feature.geometry().asPoint()
        assert (point.x(), point.y()) == pytest.approx(tuple(vector[end]), abs=2e-8)
