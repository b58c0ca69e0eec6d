"""zhiwei:makeplots, zhiwei:planafteruse and zhiwei:landbalance as a user runs them."""

from __future__ import annotations

import re
import subprocess
import zipfile

import numpy as np
import openpyxl
import pytest
from afteruse_office import (
    EAST,
    LAND,
    NORTH,
    NOW,
    THIRD,
    TODAY,
    ZONES,
    accept_use,
    done,
    make_decided,
    make_planned_uses,
    plots,
)
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from zhiwei.plugin.store.workspace import Workspace


@pytest.fixture
def path(tmp_path):
    """Three decided sites of which two are hauled; the first on basic farmland."""
    file = make_decided(tmp_path, ZONES[:2], LAND[:2])
    with Workspace.open(file) as opened:
        done(opened, 2)
    return str(file)


def test_from_cleared_sites_to_the_balance(run_algorithm, path, tmp_path):
    made = run_algorithm("zhiwei:makeplots", {"WORKSPACE": path, "FORESEEN": True})
    assert (made["PLOTS"], made["CLEARED_NOW"], made["KEPT"], made["WITHOUT"]) == (3, 0, 0, 0)
    layer = str(tmp_path / "plots.gpkg")
    plan = run_algorithm(
        "zhiwei:planafteruse",
        {"WORKSPACE": path, "TARGETS": "build=350", "ACCEPT": True, "OUTPUT": layer},
    )
    assert (plan["PLOTS"], plan["ACCEPTED"], plan["GAP"]) == (3, 3, 0.0)
    assert plan["MISSING"] == "" and plan["LOST"] > 0
    rows = {f["code"]: f for f in QgsVectorLayer(layer).getFeatures()}
    assert len(rows) == 3 and all(row["direction"] for row in rows.values())
    first = next(row for row in rows.values() if row["use_code"] == "01")
    assert first["area_m2"] == pytest.approx(400.0, abs=0.2) and first["verdict"] == "allowed"
    book, drawing = str(tmp_path / "台账.xlsx"), str(tmp_path / "图.pdf")
    told = run_algorithm("zhiwei:landbalance", {"WORKSPACE": path, "OUTPUT": book, "MAP": drawing})
    # the third building still stands: its ground is balanced, but not freed
    assert told["PLOTS"] == 3 and told["FREED"] == pytest.approx(800.0, abs=0.4) and told["USED"] == 0.0
    text = subprocess.run(["pdftotext", drawing, "-"], capture_output=True, text=True, check=True).stdout
    assert "拆后土地利用图" in text and "DK" in text and "宜耕（复耕）" in text
    sheets = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in openpyxl.load_workbook(book)}
    assert set(sheets) == {"利用指标", "用地平衡", "地块", "可做什么", "逾期"}
    total = sheets["用地平衡"][-1]
    assert total[0] == "合计" and total[3] == total[4] == pytest.approx(1200.0, abs=0.6)
    assert any("永久基本农田，只能恢复耕种" in str(row[3]) for row in sheets["可做什么"] if len(row) > 3)


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ({"TARGETS": "green"}, "green"),
        ({"TARGETS": "grass=5"}, "grass"),
        ({"WEIGHTS": "farm.view=5"}, "farm.view"),
    ],
)
def test_what_cannot_be_planned_is_one_clear_line(run_algorithm, path, parameters, text):
    run_algorithm("zhiwei:makeplots", {"WORKSPACE": path})
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm("zhiwei:planafteruse", {"WORKSPACE": path, **parameters})
    assert text in str(caught.value) and "Traceback" not in str(caught.value)


def test_without_plots_it_says_what_comes_first(run_algorithm, path):
    with pytest.raises(QgsProcessingException, match="cleared sites"):
        run_algorithm("zhiwei:planafteruse", {"WORKSPACE": path})


def polygons(path, field, kind, *rows):
    """A GeoPackage with a layer of (x0, y0, x1, y1, value), from the corner of the first plot."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4549&field={field}:{kind}", "given", "memory")
    features = []
    for x0, y0, x1, y1, value in rows:
        one = QgsFeature(layer.fields())
        one.setAttributes([value])
        one.setGeometry(QgsGeometry.fromRect(QgsRectangle(EAST + x0, NORTH + y0, EAST + x1, NORTH + y1)))
        features.append(one)
    layer.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    return str(path)


def slope_of(path):
    """A raster of 10 m cells over both plots: 4 degrees west of the second plot's middle, 12 east of it."""
    from osgeo import gdal, osr

    made = gdal.GetDriverByName("GTiff").Create(str(path), 20, 10, 1, gdal.GDT_Float32)
    made.SetGeoTransform((EAST - 20.0, 10.0, 0.0, NORTH + 60.0, 0.0, -10.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4549)
    made.SetProjection(reference.ExportToWkt())
    values = np.full((10, 20), 4.0, dtype=np.float32)
    values[:, 13:] = 12.0  # from 130 m east of the raster's corner on: the second plot lies from 120 to 140 m
    made.GetRasterBand(1).WriteArray(values)
    made.FlushCache()
    return str(path)


def test_plan_use_soil_and_slope_come_from_the_layers_that_are_given(run_algorithm, path, tmp_path):
    """By hand: three quarters of the second plot are grade 3, a quarter is grade 7: 0.75 * 3 + 0.25 * 7 = 4."""
    run_algorithm("zhiwei:makeplots", {"WORKSPACE": path})
    plan = polygons(tmp_path / "plan.gpkg", "dm", "string", (-5, -5, 30, 30, "0101"), (95, -5, 130, 30, "1401"))
    soil = polygons(tmp_path / "soil.gpkg", "grade", "double", (100, 0, 115, 20, 3.0), (115, 0, 120, 20, 7.0))
    run_algorithm(
        "zhiwei:planafteruse",
        {
            "WORKSPACE": path, "PLAN": plan, "PLAN_FIELD": "dm", "SOIL": soil, "SOIL_FIELD": "grade",
            "SLOPE": slope_of(tmp_path / "slope.tif"),
        },
    )  # fmt: skip
    with Workspace.open(path, read_only=True) as opened:
        first, second = plots(opened)
    assert first.proposals["place"]["plan"] == {"0101": pytest.approx(first.area_m2, abs=0.01)}
    assert second.proposals["place"]["plan"] == {"1401": pytest.approx(second.area_m2, abs=0.01)}
    # what the plan wants as a park may not be built on, and the reason names the plan
    assert second.rules["build"]["verdict"] == "forbidden"
    barred = [one for one in second.rules["build"]["reasons"] if one["verdict"] == "forbidden"]
    assert [(one["kind"], one["key"]) for one in barred] == [("plan", "14")]
    assert second.rules["green"]["verdict"] == "allowed"
    # nobody knows the soil of the first plot; its points say so and do without
    assert first.proposals["facts"]["soil"] is None
    assert second.proposals["facts"]["soil"] == pytest.approx(4.0, abs=0.01)
    (farm,) = first.proposals["ranked"]
    assert farm["unknown"] == ["soil"]
    # 4 degrees on all of the first plot: from 2° (1.0) to 15° (0.4) the score of farmland is 1 - 0.6 * 2 / 13
    slope = next(part for part in farm["parts"] if part["criterion"] == "slope")
    assert first.proposals["facts"]["slope"] == 4.0 and slope["score"] == pytest.approx(1 - 0.6 * 2 / 13, abs=1e-4)
    # half and half on the second, as near as a net of 19 places each way comes
    assert second.proposals["facts"]["slope"] == pytest.approx(8.0, abs=0.3)


def test_a_layer_without_its_field_is_told_with_the_fields_there_are(run_algorithm, path, tmp_path):
    run_algorithm("zhiwei:makeplots", {"WORKSPACE": path})
    soil = polygons(tmp_path / "soil.gpkg", "grade", "double", (100, 0, 115, 20, 3.0))
    with pytest.raises(QgsProcessingException) as caught:
        run_algorithm("zhiwei:planafteruse", {"WORKSPACE": path, "SOIL": soil})
    assert "SOIL" in str(caught.value) and "grade" in str(caught.value)


def test_the_form_is_issued_by_the_algorithm_as_pdf_and_word(run_algorithm, tmp_path):
    """The third plot's case is carried out: its form D41 tells the plot, its area and its use."""
    path = str(make_planned_uses(tmp_path))
    with Workspace.open(path) as opened:
        accept_use(opened, THIRD, "甲", NOW, TODAY)
        plot = next(one for one in plots(opened) if one.code == THIRD)
    folder = tmp_path / "papers"
    run_algorithm(
        "zhiwei:issuedocuments",
        {
            "WORKSPACE": path, "DOCUMENT": "D41", "DATE": "2026-04-13", "FORMAT": "both", "OUTPUT_FOLDER": str(folder),
            "FILTER": "\"state\" = 'EXECUTED'", "ACTOR": "颜堃",
        },
    )  # fmt: skip
    (pdf,) = folder.rglob("*.pdf")
    (word,) = folder.rglob("*.docx")
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    with zipfile.ZipFile(word) as file:
        document = re.sub(r"<[^>]+>", "", file.read("word/document.xml").decode())
    for told in (THIRD, f"{plot.area_m2:.2f}", "■增绿", plot.due_on.strftime("%Y年%-m月%-d日"), "园林绿化部门"):
        assert told in text and told in document, told
