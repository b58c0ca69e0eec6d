"""The overlay on real cities and cadastres, against tables that other engines made."""

from __future__ import annotations

import csv
import gzip
import json
from collections import defaultdict
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import numpy as np
import pytest
import shapely

from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.domain.land.overlay import Layer, Options, Overlay, overlay
from zhiwei.plugin.exchange import gpkg_read, vector
from zhiwei.plugin.exchange.transform import transform

# The tables give areas in thousandths; two engines differ by up to 9e-5 m² beyond that rounding.
TABLE_PRECISION = 6e-4
# PROJ versions place points a fraction of a millimetre apart: that times the outline of the common piece.
LARGE_PRECISION = 2e-3
NOT_IN_TABLE = 1e-3


def read(path: Path, layer: str, columns: list[str], crs: str) -> FeatureTable:
    table = gpkg_read.read_layer(path, layer, columns)
    return FeatureTable(transform(table.geometry, table.crs, crs), table.columns, crs, layer, str(path), table.rows)


def laid(spots: FeatureTable, layer: FeatureTable, code: str) -> Overlay:
    return overlay(spots.geometry, [Layer(layer.name, layer.geometry, layer.columns[code])])


def pairs(result: Overlay, keys: np.ndarray) -> dict[tuple[str, str], float]:
    rows = result.rows
    return {(str(keys[spot]), str(code)): area for spot, code, area in zip(rows.spot, rows.code, rows.area)}


def expected(path: Path, *names: str) -> dict[tuple[str, str], float]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
        return {tuple(row[name] for name in names): float(row["area_m2"]) for row in csv.DictReader(stream)}


def assert_same(found: dict, wanted: dict, precision: float) -> None:
    missing = {key: area for key, area in wanted.items() if key not in found and area > NOT_IN_TABLE}
    more = {key: area for key, area in found.items() if key not in wanted and area > NOT_IN_TABLE}
    assert not missing
    assert not more
    wrong = {
        key: (found[key], area) for key, area in wanted.items() if key in found and abs(found[key] - area) > precision
    }
    assert not wrong


@pytest.fixture(scope="module")
def city(data_dir: Path) -> dict[str, FeatureTable]:
    path = data_dir / "city_cambridge" / "cambridge_given.gpkg"
    columns = {
        "structures": ["sid"],
        "parcels_fy2014": ["pid"],
        "zoning_districts": ["zid"],
        "zoning_overlays": ["oid", "Name"],
    }
    return {layer: read(path, layer, names, "EPSG:26986") for layer, names in columns.items()}


class TestCambridge:
    """13,116 parcels, 261 zones, 53 overlapping overlay zones and 6,611 structures."""

    @pytest.mark.parametrize(
        ("layer", "code", "file"),
        [
            ("parcels_fy2014", "pid", "structure_x_parcel.csv.gz"),
            ("zoning_districts", "zid", "structure_x_zone.csv.gz"),
            ("zoning_overlays", "oid", "structure_x_overlay.csv.gz"),
        ],
    )
    def test_structures_agree_with_the_pair_tables(self, city, data_dir, layer, code, file) -> None:
        structures = city["structures"]
        found = pairs(laid(structures, city[layer], code), structures.columns["sid"])
        assert_same(found, expected(data_dir / "city_cambridge" / file, "sid", code), TABLE_PRECISION)

    def test_parcels_agree_with_the_zone_table(self, city, data_dir) -> None:
        parcels = city["parcels_fy2014"]
        result = laid(parcels, city["zoning_districts"], "zid")
        wanted = expected(data_dir / "city_cambridge" / "parcel_x_zone.csv.gz", "pid", "zid")
        assert_same(pairs(result, parcels.columns["pid"]), wanted, LARGE_PRECISION)

    def test_the_invalid_parcels_are_reported(self, data_dir) -> None:
        parcels = gpkg_read.read_layer(data_dir / "city_cambridge" / "cambridge_given.gpkg", "parcels_fy2014", [])
        result = overlay(parcels.geometry, [])
        assert [note.code for note in result.notes] == ["overlay.empty"] + ["overlay.repaired"] * 37

    def test_key_numbers(self, city) -> None:
        structures = city["structures"]
        result = laid(structures, city["parcels_fy2014"], "pid")
        assert result.spot_area.sum() == pytest.approx(62_006.564, abs=0.01)
        assert result.rows.area.sum() == pytest.approx(56_604.519, abs=0.01)
        on_parcels = np.bincount(result.rows.spot[result.rows.area > 0.5], minlength=len(structures))
        assert (on_parcels >= 2).sum() == 295
        assert len(structures) - len(np.unique(result.rows.spot)) == 713

    def test_overlapping_overlay_zones_leave_the_rest_of_their_union(self, city) -> None:
        structures, zones = city["structures"], city["zoning_overlays"]
        rest = laid(structures, zones, "oid").rests["zoning_overlays"]
        union = shapely.union_all(shapely.make_valid(zones.geometry))
        wanted = shapely.area(shapely.difference(structures.geometry, union))
        assert np.abs(rest.area - wanted).max() < 1e-4

    def test_pieces_of_parcels_carry_on_to_zones(self, city, data_dir) -> None:
        structures, parcels, zones = city["structures"], city["parcels_fy2014"], city["zoning_districts"]
        layer = Layer("parcel", parcels.geometry, parcels.columns["pid"])
        first = overlay(structures.geometry, [layer], Options(geometry=True)).rows
        second = overlay(first.geometry, [Layer("zone", zones.geometry, zones.columns["zid"])]).rows
        found = {
            (str(structures.columns["sid"][first.spot[piece]]), str(first.code[piece]), str(code)): area
            for piece, code, area in zip(second.spot, second.code, second.area)
        }
        wanted = expected(data_dir / "city_cambridge" / "structure_x_parcel_x_zone.csv.gz", "sid", "pid", "zid")
        assert_same(found, wanted, TABLE_PRECISION)


def test_pittsburgh_buildings_agree_with_the_zone_table(data_dir: Path) -> None:
    folder = data_dir / "city_pittsburgh"
    buildings = read(folder / "pittsburgh_buildings_given.gpkg", "buildings", ["bid"], "EPSG:32617")
    zoning = vector.read(folder / "zoning_shp" / "Zoning.shp")
    names = {name.lower(): name for name in zoning.columns}
    zones = FeatureTable(transform(zoning.geometry, zoning.crs, "EPSG:32617"), zoning.columns, name="zone")
    result = laid(buildings, zones, names["objectid"])
    wanted = expected(folder / "overlay_expected_given.csv.gz", "bid", "objectid")
    found = {
        (bid, str(round(float(code)))): area for (bid, code), area in pairs(result, buildings.columns["bid"]).items()
    }
    assert_same(found, wanted, LARGE_PRECISION)
    assert result.rows.area.sum() == pytest.approx(6_120_151.75, abs=0.05)
    assert result.spot_area.sum() == pytest.approx(6_120_316.47, abs=0.05)
    split = np.bincount(result.rows.spot[result.rows.area > 1.0], minlength=len(buildings))
    assert (split >= 2).sum() == 491
    assert sorted(note.layer for note in result.notes) == ["", "", "zone"]


@pytest.fixture(scope="module")
def shares(data_dir: Path) -> list[tuple[dict, dict, float, float]]:
    """(extract, restriction, computed m², m² of the parcel) for each restriction with area."""
    folder = data_dir / "oereb"
    parcels = gpkg_read.read_layer(folder / "oereb_given.gpkg", "parcels", ["extract"])
    areas = gpkg_read.read_layer(folder / "oereb_given.gpkg", "restriction_areas", ["extract", "rid"])
    truth = json.loads((folder / "expected_given.json").read_text(encoding="utf-8"))
    codes = np.array([f"{e}/{r}" for e, r in zip(areas.columns["extract"], areas.columns["rid"])], dtype=object)
    result = overlay(parcels.geometry, [Layer("restriction", areas.geometry, codes)])
    place = {extract: spot for spot, extract in enumerate(parcels.columns["extract"])}
    found: dict[tuple[int, str], float] = defaultdict(float)
    for spot, code, area in zip(result.rows.spot, result.rows.code, result.rows.area):
        found[(spot, code)] += area
    made = []
    for extract in truth["extracts"]:
        spot = place[extract["extract"]]
        for restriction in extract["restrictions"]:
            if restriction["n_surfaces"]:
                area = found[(spot, f"{extract['extract']}/{restriction['rid']}")]
                made.append((extract, restriction, area, float(result.spot_area[spot])))
    return made


class TestOereb:
    """Swiss extracts: the cantons printed areas that are compensated to the registered area."""

    def test_areas_agree_with_the_computed_ones(self, shares) -> None:
        assert len(shares) >= 20
        for _, restriction, area, _ in shares:
            assert area == pytest.approx(restriction["shapely_intersection_m2"], abs=1e-3)

    def test_compensated_areas_are_the_printed_ones(self, shares) -> None:
        real = [item for item in shares if not item[0]["extract"].startswith("claeis_")]
        printed = [item for item in real if item[1]["published_area_share_m2"] is not None]
        assert printed
        for extract, restriction, area, whole in printed:
            compensated = Decimal(area) * Decimal(extract["land_registry_area_m2"]) / Decimal(whole)
            rounded = int(compensated.quantize(Decimal(1), ROUND_HALF_UP))
            assert rounded == restriction["published_area_share_m2"], (extract["extract"], restriction["rid"])


def test_french_buildings_on_overlapping_parcels(data_dir: Path) -> None:
    folder = data_dir / "cadastre_fr"
    tables = {name: vector.read(folder / f"{name}.geojson") for name in ("batiments", "parcelles")}
    shapes = {name: transform(table.geometry, table.crs, "EPSG:2154") for name, table in tables.items()}
    codes = np.arange(len(shapes["parcelles"])).astype(object)
    result = overlay(shapes["batiments"], [Layer("parcel", shapes["parcelles"], codes)], Options(least=0.0))
    assert result.spot_area.sum() == pytest.approx(134_025.307, abs=0.01)
    assert result.rows.area.sum() == pytest.approx(134_045.217, abs=0.01)
    assert (result.rows.area > 0.5).sum() == 1615
    several = np.bincount(result.rows.spot[result.rows.area > 0.5], minlength=len(shapes["batiments"]))
    assert (several >= 2).sum() == 16


def test_overlapping_english_parcels_count_once(data_dir: Path) -> None:
    table = gpkg_read.read_layer(data_dir / "parcels_adur_uk" / "adur_parcels_west.gpkg")
    whole = shapely.box(*shapely.total_bounds(table.geometry)).buffer(1.0)
    spot = np.array([whole], dtype=object)
    each = overlay(spot, [Layer("parcel", table.geometry, table.columns["INSPIREID"])])
    assert each.rows.area.sum() == pytest.approx(19_471_345.35, abs=0.05)
    same = overlay(spot, [Layer("parcel", table.geometry, np.full(len(table), "land", dtype=object))])
    assert same.rows.area.tolist() == pytest.approx([18_206_527.88], abs=0.05)
    for result in (each, same):
        assert result.rests["parcel"].area[0] == pytest.approx(whole.area - 18_206_527.88, abs=0.05)
    assert not each.rests["parcel"].adds_up[0]


def nasty_pairs(data_dir: Path) -> Iterator[dict]:
    with gzip.open(data_dir / "nasty_geometry" / "overlay_pairs_given.jsonl.gz", "rt", encoding="utf-8") as stream:
        for line in stream:
            yield json.loads(line)


def test_pairs_that_break_overlays_have_the_area_of_two_engines(data_dir: Path) -> None:
    count = 0
    for case in nasty_pairs(data_dir):
        shapes = np.array([shapely.from_wkt(case["a"]), shapely.from_wkt(case["b"])], dtype=object)
        code = np.array(["B"], dtype=object)
        found = overlay(shapes[:1], [Layer("b", shapes[1:], code)], Options(least=0.0)).rows.area.sum()
        larger = max(case["area_a"], case["area_b"])
        assert abs(found - case["intersection_area_clipper"]) <= 2e-6 * larger + 1e-12, case["id"]
        if case["published_result_area"] is not None and case["a_valid"] and case["b_valid"]:
            assert abs(found - case["published_result_area"]) <= 1e-6 * larger, case["id"]
        count += 1
    assert count == 105


def test_invalid_cases_are_flagged(data_dir: Path) -> None:
    text = (data_dir / "nasty_geometry" / "validity_given.jsonl").read_text(encoding="utf-8")
    for line in text.splitlines():
        case = json.loads(line)
        try:
            shape = shapely.from_wkt(case["geometry"])
        except shapely.GEOSException:
            continue
        result = overlay(np.array([shape], dtype=object), [])
        flagged = any(note.code == "overlay.repaired" for note in result.notes)
        assert flagged == (not case["expected_valid"]), case
