"""Files that are meant to hurt: entity bombs, lying archives, lying counts."""

from __future__ import annotations

import sqlite3
import time
import zipfile

import pytest
import shapely

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.exchange import guard, vector

LAUGHS = """<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY lol "lol">
{entities}]>
<ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/">&lol9;</ogr:FeatureCollection>"""
SQUARE = "POLYGON((500000 2800000,500010 2800000,500010 2800010,500000 2800010,500000 2800000))"


def bomb() -> str:
    lines = [f'<!ENTITY lol{i} "{"&lol%s;" % (i - 1 or "") * 10}">' for i in range(1, 10)]
    return LAUGHS.format(entities="\n".join(lines))


@pytest.mark.parametrize("suffix", [".gml", ".kml", ".xml"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_an_entity_bomb_is_refused_at_once(tmp_path, suffix, codec):
    path = tmp_path / f"bomb{suffix}"
    path.write_text(bomb(), codec)
    begin = time.monotonic()
    with pytest.raises(InputError) as refused:
        vector.read(path)
    assert refused.value.code == "input.xml_entities"
    assert time.monotonic() - begin < 2


def test_an_entity_bomb_in_a_kmz_is_refused(tmp_path):
    path = tmp_path / "bomb.kmz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("doc.kml", bomb())
    with pytest.raises(InputError) as refused:
        vector.read(path)
    assert refused.value.code == "input.xml_entities"


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = tmp_path / "big.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.csv", "w") as stream:
        for _ in range(300):
            stream.write(b"0" * 1_000_000)
    with pytest.raises(InputError) as refused:
        vector.read(path)
    assert refused.value.code == "input.archive_too_big"


def test_nothing_is_written_outside_the_folder(tmp_path):
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../evil.csv", f'WKT\n"{SQUARE}"\n')
    folder = tmp_path / "in" / "here"
    folder.mkdir(parents=True)
    found = guard.unpack(path, folder)
    assert found == [folder / "evil.csv"]
    assert not (tmp_path / "evil.csv").exists()


def test_chinese_names_of_a_zip_from_windows_are_read(tmp_path):
    path = tmp_path / "图斑.zip"
    with zipfile.ZipFile(path, "w") as archive:
        info = zipfile.ZipInfo("placeholder.csv")
        archive.writestr(info, f'图斑编号,WKT\nA1,"{SQUARE}"\n')
    raw = path.read_bytes()
    name = "图斑二零二六年".encode("gbk") + b"4"  # as long as the placeholder
    assert len(name) == len(b"placeholder.csv") == 15
    path.write_bytes(raw.replace(b"placeholder.csv", "图斑二六年a".encode("gbk") + b".csv"))
    table = vector.read(path)
    assert table.name == "图斑二六年a"
    assert table.columns["图斑编号"][0] == "A1"


def test_a_geopackage_that_claims_nine_quintillion_rows_is_read_by_what_it_holds(tmp_path):
    from osgeo import ogr, osr

    path = tmp_path / "huge.gpkg"
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4549)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("spot", reference, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(SQUARE))
    layer.CreateFeature(feature)
    feature = layer = dataset = None
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TRIGGER IF EXISTS trigger_insert_feature_count_spot")
        connection.execute("UPDATE gpkg_ogr_contents SET feature_count = 9223372036854775807")
    table = vector.read(path)
    assert shapely.area(table.geometry).tolist() == [100.0]


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(InputError) as refused:
        vector.read(tmp_path / "nothing.shp")
    assert refused.value.code == "input.not_found"


def test_noise_is_refused_in_words(tmp_path):
    for suffix in (".shp", ".gpkg", ".geojson", ".kml", ".dxf", ".tab", ".zip"):
        path = tmp_path / f"noise{suffix}"
        path.write_bytes(bytes(range(256)) * 20)
        with pytest.raises(InputError):
            vector.read(path)
