"""EXIF facts agree with exiftool's; a damaged file is named; nothing invents a position."""

from __future__ import annotations

import json

import pytest

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.exchange.photos import photo_files, read_photo


@pytest.fixture(scope="module")
def images(data_dir):
    truth = json.loads((data_dir / "exif" / "truth_given.json").read_text("utf-8"))["images"]
    return [(data_dir / "exif" / "images" / entry["file"], entry) for entry in truth]


def test_positions_agree_with_exiftool_to_a_tenth_of_a_millionth(images):
    found = 0
    for path, entry in images:
        facts, _ = read_photo(path)
        assert facts.has_position == entry["has_gps_position"], path.name
        if not entry["has_gps_position"]:
            assert facts.longitude is None and facts.latitude is None
            continue
        exif = entry["exif_only"]
        sign = {"N": 1, "S": -1, "E": 1, "W": -1}
        assert facts.latitude == pytest.approx(exif["GPSLatitude"] * sign[exif["GPSLatitudeRef"]], abs=1e-7)
        assert facts.longitude == pytest.approx(exif["GPSLongitude"] * sign[exif["GPSLongitudeRef"]], abs=1e-7)
        found += 1
    assert found == 8


def test_time_direction_altitude_orientation_and_hash_agree(images):
    for path, entry in images:
        facts, _ = read_photo(path)
        exif = entry["exif_only"]
        assert facts.sha256 == entry["sha256"]
        assert facts.size == entry["size"]
        expected = exif.get("DateTimeOriginal", "")
        if expected:
            assert facts.taken_text == expected[:19], path.name
        if "GPSImgDirection" in exif:
            assert facts.direction_deg == pytest.approx(exif["GPSImgDirection"], abs=1e-5)
            assert facts.direction_ref == exif["GPSImgDirectionRef"]
        else:
            assert facts.direction_deg is None and facts.direction_ref == ""
        if "GPSAltitude" in exif:
            assert facts.altitude_m == pytest.approx(exif["GPSAltitude"], abs=1e-5)
        else:
            assert facts.altitude_m is None
        if "Orientation" in exif and path.suffix != ".HEIC":
            assert facts.orientation == exif["Orientation"]


def test_an_instant_is_only_given_where_the_file_gives_a_zone_or_gps_time(images):
    by_name = {path.name: read_photo(path)[0] for path, _ in images}
    assert by_name["IMG_5195.HEIC"].taken_at.isoformat() == "2021-04-11T20:47:53+00:00"
    assert by_name["iphone_hdr_YES.jpg"].taken_at.isoformat() == "2015-04-10T18:12:23.060000+00:00"
    assert by_name["landscape_1.jpg"].taken_at is None
    assert by_name["Kodak_CX7530.jpg"].taken_at is None


def test_damaged_files_are_named(tmp_path, images):
    empty = tmp_path / "空.jpg"
    empty.write_bytes(b"")
    with pytest.raises(InputError) as refused:
        read_photo(empty)
    assert refused.value.code == "photo.empty"
    text = tmp_path / "text.jpg"
    text.write_text("not a photo")
    with pytest.raises(InputError) as refused:
        read_photo(text)
    assert refused.value.code == "photo.not_an_image"
    whole = next(path for path, _ in images if path.name == "DSCN0010.jpg").read_bytes()
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(whole[: len(whole) // 2])
    facts, notes = read_photo(cut)
    assert "photo.truncated" in [code for code, _ in notes]
    assert facts.has_position


def test_every_cut_of_a_photo_ends_without_an_exception_of_its_own(tmp_path, images):
    whole = next(path for path, _ in images if path.name == "iphone_hdr_YES.jpg").read_bytes()
    path = tmp_path / "cut.jpg"
    for size in (4, 12, 30, 100, 300, 500, 900, 1500, 3000, 10_000):
        path.write_bytes(whole[:size])
        facts, _ = read_photo(path)
        assert not (facts.longitude == 0 and facts.latitude == 0)


def test_files_are_listed_by_name_and_kind(tmp_path):
    for name in ("b.JPG", "a.jpeg", "c.txt", ".hidden.jpg"):
        (tmp_path / name).write_bytes(b"x")
    assert [path.name for path in photo_files(tmp_path)] == ["a.jpeg", "b.JPG"]
