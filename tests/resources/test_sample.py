"""The sample county is what its README says, and the generator makes exactly the committed file."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import shapely

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
PARCEL_CODE = re.compile(r"^\d{6}\d{3}\d{3}[GJZ][ABSXCDEFLNHWY]\d{5}$")


@pytest.fixture(scope="module")
def generator():
    sys.path.insert(0, str(SAMPLE))
    try:
        from generate import county, layers, photos, terrain, write

        yield {"county": county, "layers": layers, "photos": photos, "terrain": terrain, "write": write}
    finally:
        sys.path.remove(str(SAMPLE))


@pytest.fixture(scope="module")
def committed(generator):
    return {layer.name: layer for layer in generator["write"].read(SAMPLE / "county.gpkg")}


def column(layer, name):
    return [values[[field for field, _ in layer.fields].index(name)] for _, values in layer.rows]


def shapes(layer):
    return np.array([shape for shape, _ in layer.rows], dtype=object)


def test_generator_makes_the_committed_content(generator, committed, tmp_path):
    made = generator["county"].build()
    generator["write"].write(made, tmp_path / "county.gpkg")
    digest = generator["layers"].digest
    written = generator["write"].read(tmp_path / "county.gpkg")
    assert digest(made) == digest(written) == digest(list(committed.values()))


def test_another_seed_is_another_county(generator, committed):
    seed = generator["county"].SEED
    same, other = (generator["terrain"].build(each).county for each in (seed, seed + 1))
    covered = shapely.union_all(shapes(committed["zone_sanqu"]))
    assert shapely.area(shapely.symmetric_difference(covered, same)) < 30.0
    assert shapely.area(shapely.symmetric_difference(covered, other)) > 10_000.0


def test_size_and_counts(committed):
    assert (SAMPLE / "county.gpkg").stat().st_size < 4_000_000
    assert len(committed["spot"].rows) == 400
    assert 5_600 < len(committed["parcel"].rows) < 6_400
    assert Counter(column(committed["division"], "JB")) == {"村": 12, "镇": 3}
    assert set(column(committed["zone_sixian"], "KXMC")) == {"绿线", "蓝线", "紫线", "黄线"}


def test_parcel_codes_are_valid_and_unique(committed):
    codes = column(committed["parcel"], "ZDDM")
    assert len(set(codes)) == len(codes)
    assert all(PARCEL_CODE.match(code) for code in codes)
    units = column(committed["parcel"], "BDCDYH")
    assert all(unit.startswith(code) and re.fullmatch(r"[FW]\d{8}", unit[19:]) for unit, code in zip(units, codes))


def test_every_shape_is_valid(committed):
    for layer in committed.values():
        if layer.kind != "None":
            assert shapely.is_valid(shapes(layer)).all(), layer.name


@pytest.mark.parametrize("name", ["parcel", "DLTB", "zone_sanqu"])
def test_no_polygon_overlaps_its_neighbour(committed, name):
    polygons = shapes(committed[name])
    tree = shapely.STRtree(polygons)
    left, right = tree.query(polygons, predicate="intersects")
    once = left < right
    shared = shapely.area(shapely.intersection(polygons[left[once]], polygons[right[once]]))
    # next to a cut made in one block only, the neighbour's straight edge lies half a millimetre off
    assert shared.max() < 0.05


@pytest.mark.parametrize("name", ["DLTB", "zone_sanqu"])
def test_full_covers_leave_no_gap(committed, name):
    villages = [shape for shape, values in committed["division"].rows if values[2] == "村"]
    county = shapely.union_all(villages)
    covered = shapely.union_all(shapes(committed[name]))
    assert sum(len(part.interiors) for part in shapely.get_parts(covered)) == 0
    assert shapely.area(shapely.symmetric_difference(county, covered)) < 30.0  # a millimetre along the county's border


def test_spots_have_holes_parts_and_centimetres_over_a_border(committed):
    spots = shapes(committed["spot"])
    assert sum(shapely.get_num_geometries(spots) > 1) >= 10
    assert sum(len(part.interiors) > 0 for spot in spots for part in shapely.get_parts(spot)) >= 10
    good = shapely.union_all([shape for shape, values in committed["zone_sanqu"].rows if values[0] == "适宜建设区"])
    inside = shapely.area(shapely.intersection(spots, good))
    assert ((inside > 0) & (inside < 1.5)).sum() >= 5


def test_spots_touch_no_other_spot(committed):
    spots = shapes(committed["spot"])
    left, right = shapely.STRtree(spots).query(spots, predicate="intersects")
    assert (left == right).all()


def test_numbers_of_parties_pass_their_check_digits(committed):
    ric = pytest.importorskip("stdnum.cn.ric")
    uscc = pytest.importorskip("stdnum.cn.uscc")
    party = committed["party"]
    for kind, number in zip(column(party, "DSRLX"), column(party, "ZJHM")):
        if kind == "单位":
            assert uscc.is_valid(number)
        else:
            # the library also looks the division up, which on purpose does not exist: only the check digit is asked
            assert ric.calc_check_digit(number) == number[-1] and number.startswith("359921")
    assert {"㙍", "堃", "𬭚", "&"} <= set("".join(column(party, "MC")))
    assert set(column(party, "TBBH")) <= set(column(committed["spot"], "JCBH"))


def test_photos_say_where_and_when_they_were_taken(generator, committed):
    exifread = pytest.importorskip("exifread")
    planned = {photo.name: photo for photo in generator["photos"].plan(generator["county"].SEED, committed["spot"])}
    files = sorted((SAMPLE / "photos").glob("*.jpg"))
    assert len(files) == 30
    without_position = 0
    for path in files:
        assert path.stat().st_size < 60_000
        with path.open("rb") as stream:
            tags = exifread.process_file(stream, details=False)
        photo = planned[path.name]
        assert str(tags["EXIF DateTimeOriginal"]) == photo.taken
        if photo.position is None:
            without_position += 1
            assert "GPS GPSLatitude" not in tags
            continue
        degrees = [float(part.num) / float(part.den) for part in tags["GPS GPSLatitude"].values]
        assert degrees[0] + degrees[1] / 60 + degrees[2] / 3600 == pytest.approx(photo.position[1], abs=1e-6)
    assert without_position == 1
