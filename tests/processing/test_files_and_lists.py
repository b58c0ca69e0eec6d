"""Case files, public lists, check cards and old ledgers as the toolbox runs them."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorFileWriter, QgsVectorLayer
from service_cases import service_helper

from zhiwei.plugin.store.workspace import Workspace

SERVICES = Path(__file__).resolve().parents[1] / "services"
office = service_helper("case_office")

HEAD = "案件编号,违法主体,联系电话,镇街,村居,坐落,处置方式,占地面积,建筑面积,立案日期,处罚决定,送达,强拆日期\n"
LEDGER = HEAD + (
    "A-1,陈某某,13812345678,云桠镇,桠头村,12号,拆除,120,240.5,2025-09-01,2025-10-09,2025-10-10,\n"
    "A-2,欧阳某,,云桠镇,桠尾村,3号,拆除,60,60,2024-09-01,2024-10-09,2024-10-10,2025-06-03\n"
    "A-3,林某,,云桠镇,桠头村,5号,拆除,50,50,2025.9.31,,,\n"
)


@pytest.fixture
def gpkg(tmp_path):
    return office.make_office(tmp_path)


@pytest.fixture
def ledger(tmp_path):
    path = tmp_path / "台账.csv"
    path.write_text(LEDGER, "utf-8")
    return path


def take_over(run_algorithm, gpkg, ledger, **options):
    given = {"WORKSPACE": str(gpkg), "INPUT": str(ledger), "ORG": "01", "DATE": "2026-03-16", **options}
    return run_algorithm("zhiwei:importledger", given)


def test_a_ledger_is_taken_over_reported_listed_and_taken_back(run_algorithm, gpkg, ledger, tmp_path):
    done = take_over(run_algorithm, gpkg, ledger, REPORT=str(tmp_path / "报告.xlsx"))
    assert (done["ROWS"], done["ACCEPTED"], done["REFUSED"], done["WITHOUT_SHAPE"]) == (3, 2, 1, 2)
    lines = list(load_workbook(tmp_path / "报告.xlsx").worksheets[0].values)
    refused = next(line for line in lines if line and line[1] == 4)
    assert refused[0] == "台账.csv" and refused[2] == "立案日期" and "2025.9.31" in refused[3]

    plan = {"WORKSPACE": str(gpkg), "BATCH": "第一批", "DATE": "2026-03-16", "UNTIL": "2026-03-26"}
    made = run_algorithm(
        "zhiwei:publiclist",
        {**plan, "OUTPUT": str(tmp_path / "名单.pdf"), "SPREADSHEET": str(tmp_path / "名单.xlsx")},
    )
    assert (made["LISTED"], made["REFUSED"]) == (1, 1) and "A-2" in made["REASONS"]
    assert Path(made["OUTPUT"]).read_bytes().startswith(b"%PDF")
    cells = [cell for row in load_workbook(made["SPREADSHEET"]).active.values for cell in row]
    assert "陈××" in cells and "陈某某" not in cells and "13812345678" not in map(str, cells)

    removed = run_algorithm("zhiwei:withdrawimport", {"WORKSPACE": str(gpkg), "BATCH": done["BATCH"]})
    assert removed["REMOVED"] == 2


def test_strict_names_the_row_and_writes_nothing(run_algorithm, gpkg, ledger):
    with pytest.raises(QgsProcessingException, match="4"):
        take_over(run_algorithm, gpkg, ledger, STRICT=True)
    with Workspace.open(gpkg) as workspace, workspace.reader() as session:
        assert session.cases.all() == []


def test_the_shapes_of_a_layer_become_the_spots_of_its_cases(run_algorithm, gpkg, tmp_path):
    x, y = office.EAST + 3000, office.NORTH
    fields = "&".join(f"field={name}:string" for name in ("案件编号", "违法主体", "立案日期"))
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4549&{fields}", "台账", "memory")
    rows = [("V-1", "陈某", "2025-09-01", 0), ("V-2", "林某", "2025-09-02", 100)]
    features = []
    for number, party, day, shift in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, party, day])
        ring = (
            f"{x + shift} {y}, {x + shift + 20} {y}, {x + shift + 20} {y + 20}, {x + shift} {y + 20}, {x + shift} {y}"
        )
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    path = tmp_path / "台账.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    done = take_over(run_algorithm, gpkg, path)
    assert (done["ACCEPTED"], done["WITH_SHAPE"]) == (2, 2)
    with Workspace.open(gpkg) as workspace, workspace.reader() as session:
        cases = session.cases.all()
        spots = session.spots.read(uids=[uid for case in cases for uid in case.spot_uids])
    assert [round(shape.area, 6) for shape in spots.geometry] == [400.0, 400.0]
    assert list(spots.columns["needs_assessment"]) == [True, True]
    assert [case.state for case in cases] == ["FILED", "FILED"]


def test_case_files_are_bound_from_the_toolbox_whole_and_masked(run_algorithm, gpkg, tmp_path):
    officers = ",".join(office.OFFICERS)
    common = {"WORKSPACE": str(gpkg), "DATE": "2026-03-16"}
    opened = {**common, "FILTER": "code = 'TB000'", "OFFICERS": officers, "TRACK": "planning"}
    assert run_algorithm("zhiwei:opencases", opened)["OPENED"] == 1
    papers = {**common, "DOCUMENT": "D02,D04", "OUTPUT_FOLDER": str(tmp_path / "文书")}
    assert run_algorithm("zhiwei:issuedocuments", papers)["ISSUED"] == 2
    for masked in (False, True):
        done = run_algorithm("zhiwei:casefile", {**common, "MASKED": masked, "OUTPUT": str(tmp_path / "卷宗")})
        assert (done["BOUND"], done["REFUSED"]) == (1, 0) and done["PAGES"] >= 2
        assert Path(done["FILES"]).read_bytes().startswith(b"%PDF")
    assert len(list((tmp_path / "卷宗").iterdir())) == 2


def test_check_cards_are_issued_and_printed_again(run_algorithm, gpkg, tmp_path):
    given = {"WORKSPACE": str(gpkg), "FILTER": "code in ('TB001','TB002')", "OUTPUT": str(tmp_path / "卡")}
    first, again = (run_algorithm("zhiwei:checkcards", given) for _ in range(2))
    assert (first["ISSUED"], first["REPRINTED"]) == (2, 0) and (again["ISSUED"], again["REPRINTED"]) == (0, 2)
    assert sorted(path.name for path in (tmp_path / "卡").iterdir()) == ["TB001_核查登记卡.pdf", "TB002_核查登记卡.pdf"]
