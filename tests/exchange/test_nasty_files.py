"""Every file of the bad-input set is read right or refused with a clear message."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.exchange import vector
from zhiwei.plugin.gui.messages import MESSAGES, explain

REFUSED = {
    "zip_empty": "input.no_layers",
    "dwg_r2000": "input.dwg",
    "kml_truncated": "input.not_readable",
    "csv_unbalanced_quotes": "csv.quotes",
    "gdb_testopen": "input.several_layers",
}
TEXT = {
    "dbf_gbk_ldid": ("中国", "中国"),
    "dbf_gbk_noldid": ("NAME", "简体国语"),
    "shp_big5_cpg": ("NAME", "國語"),
    "dxf_utf8": ("Layer", "éven"),
}
CASES = [
    "shp_no_dbf",
    "shp_empty",
    "shp_point_nan",
    "shp_mixed_types",
    "shp_multipatch",
    "shp_polygon_m",
    "shp_bad_offset",
    "shp_prj_utf8_bom",
    "shp_prj_uppercase",
    "shp_zip",
    "shp_corrupt_too_long",
    "zip_empty",
    "dbf_gbk_ldid",
    "dbf_gbk_noldid",
    "shp_big5_cpg",
    "dbf_duplicate_fields",
    "dbf_bad_date",
    "json_two_files_invalid",
    "json_null_geometries",
    "json_geometrycollection",
    "gpkg_null_crs",
    "gpkg_nonconformant",
    "gpkg_curvepolygon",
    "dxf_bulge",
    "dxf_assorted",
    "dxf_utf8",
    "dxf_entities_only",
    "dwg_r2000",
    "kml_truncated",
    "gml_inspire_parcel",
    "gml_first_without_geom",
    "csv_unbalanced_quotes",
    "tab_lambert93_accents",
    "gdb_testopen",
]


@pytest.fixture(scope="module")
def index(data_dir):
    entries = json.loads((data_dir / "nasty_files" / "index_given.json").read_text("utf-8"))
    return {entry["id"]: (data_dir / "nasty_files" / entry["id"] / entry["open"], entry) for entry in entries}


def test_the_list_here_is_the_list_there(index):
    assert sorted(index) == sorted(CASES)


@pytest.mark.parametrize("case", CASES)
def test_read_right_or_refused_in_words(case, index):
    path, entry = index[case]
    if case in REFUSED:
        with pytest.raises(InputError) as refused:
            vector.read(path)
        assert refused.value.code == REFUSED[case]
        assert refused.value.code in MESSAGES
        shown = explain(refused.value)
        assert "{" not in shown and path.name.split(".")[0] in shown
        return
    table = vector.read(path)
    assert len(table) == entry["gdal362"]["feature_counts"][0]
    if case in TEXT:
        field, text = TEXT[case]
        assert table.columns[field][0] == text
    theirs = entry["pyogrio_gdal3124"][0]
    if "area" in theirs and not case.startswith("dxf"):
        ours = float(np.nansum(shapely.area(table.geometry)))
        assert ours == pytest.approx(theirs["area"], rel=1e-6, abs=1e-6)
    if theirs.get("null"):
        assert int(shapely.is_missing(table.geometry).sum()) == theirs["null"]


def test_area_attribute_of_the_upper_case_prj_is_the_area(index):
    table = vector.read(index["shp_prj_uppercase"][0])
    assert table.crs == "EPSG:27700"
    assert shapely.area(table.geometry) == pytest.approx(table.columns["AREA"], abs=0.03)


def test_missing_companions_are_named(index):
    codes = {code for _, code, _ in vector.read(index["shp_no_dbf"][0]).notes}
    assert {"input.no_dbf", "input.no_crs"} <= codes


def test_a_closed_polyline_with_arcs_is_an_area(index):
    table = vector.read(index["dxf_bulge"][0])
    assert table.geometry[0].geom_type == "Polygon"
    assert ("geometry.line_closed") in {code for _, code, _ in table.notes}


def test_a_multipatch_is_what_it_covers(index):
    table = vector.read(index["shp_multipatch"][0])
    assert table.geometry[0].geom_type == "Polygon"
    assert table.geometry[0].is_valid and table.geometry[0].area > 0


def test_duplicate_field_names_keep_both(index):
    table = vector.read(index["dbf_duplicate_fields"][0])
    assert len(table.columns) == 12


def test_an_open_ring_is_closed_and_named(index):
    table = vector.read(index["gml_inspire_parcel"][0])
    assert [code for row, code, _ in table.notes if row] == ["geometry.ring_closed"] * 2


def test_a_layer_of_a_zipped_geodatabase_can_be_named(index):
    path, _ = index["gdb_testopen"]
    table = vector.read(f"{path}|layername=multipolygon")
    assert len(table) == 5
    assert shapely.area(table.geometry).sum() == pytest.approx(8.75)
