"""zhiwei:makeplots, zhiwei:planafteruse and zhiwei:landbalance as a user runs them."""

from __future__ import annotations

import subprocess

import openpyxl
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from service_cases import service_helper

from zhiwei.plugin.store.workspace import Workspace

services = service_helper("test_afteruse")


@pytest.fixture
def path(tmp_path):
    """Three decided sites of which two are hauled; the first on basic farmland."""
    file = services.office.make_office(tmp_path)
    with Workspace.open(file) as opened:
        for spot in range(3):
            services.states.Case(opened, spot).served(area_m2=300.0)
        with opened.unit_of_work("甲", services.NOW) as unit:
            unit.zones.add(services.layer(("class_code",), (-5, -5, 40, 40, "KX-NT"), (90, -20, 240, 60, "CZ-01")))
            unit.land_classes.add(services.layer(("code",), (-50, -50, 60, 90, "0103"), (60, -50, 300, 90, "0702")))
        services.build_sites(opened, "甲", services.NOW, services.TODAY)
        services.done(opened, 2)
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
    assert told["PLOTS"] == 3 and told["FREED"] == pytest.approx(1200.0, abs=0.6) and told["USED"] == 0.0
    text = subprocess.run(["pdftotext", drawing, "-"], capture_output=True, text=True, check=True).stdout
    assert "拆后土地利用图" in text and "DK" in text and "宜耕（复耕）" in text
    sheets = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in openpyxl.load_workbook(book)}
    assert set(sheets) == {"利用指标", "用地平衡", "地块", "可做什么", "逾期"}
    total = sheets["用地平衡"][-1]
    assert total[0] == "合计" and total[3] == total[4] == told["FREED"]
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
