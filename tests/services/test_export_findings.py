"""The workbook of findings holds the stored figures."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
import shapely
from openpyxl import load_workbook

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.services.assess import assess
from zhiwei.plugin.services.export_findings import export_findings
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 6, 1, tzinfo=timezone.utc)
E, N = 377_000.0, 2_768_000.0


def table(*rows):
    geometry = np.empty(len(rows), dtype=object)
    geometry[:] = [shapely.MultiPolygon([shapely.box(E + x0, N + y0, E + x1, N + y1)]) for (x0, y0, x1, y1), _ in rows]
    names = {name for _, values in rows for name in values}
    columns = {name: np.array([values.get(name) for _, values in rows], dtype=object) for name in names}
    return FeatureTable(geometry, columns, crs="EPSG:4549")


@pytest.fixture
def workspace(tmp_path):
    with Workspace.create(tmp_path / "w.gpkg", crs="EPSG:4549") as ws:
        with ws.unit_of_work(actor="a", now=NOW) as unit:
            unit.parcels.add(table(((0, 0, 50, 50), {"code": "350521001001JC00001", "holder": "=甲"})))
            unit.zones.add(
                table(
                    ((0, 0, 30, 100), {"class_code": "SQ-JJ", "plan_name": "总规", "approval_no": "政〔2024〕1号"}),
                    ((40, 0, 100, 100), {"class_code": "SQ-SJ", "plan_name": "总规"}),
                )
            )
            unit.land_classes.add(table(((-10, -10, 200, 200), {"code": "0101", "name": "水田", "deduct_ratio": 0.2})))
            unit.spots.add(
                table(
                    ((20, 20, 60, 30), {"code": "B2", "name": "棚"}),
                    ((0, 60, 10, 70), {"code": "B1", "name": "房"}),
                    ((500, 500, 510, 510), {"code": "B3"}),
                )
            )
        yield ws


def rows(sheet):
    """Rows under the head as dicts."""
    values = [list(row) for row in sheet.iter_rows(values_only=True)]
    head = next(i for i, row in enumerate(values) if row[0] in ("图斑编号", "项目"))
    return [dict(zip(values[head], row)) for row in values[head + 1 :]]


def test_every_sheet_tells_what_is_stored(workspace, tmp_path):
    assess(workspace, "all", actor="a", now=NOW)
    path = tmp_path / "出" / "findings.xlsx"
    counts = export_findings(workspace, path, now=NOW)
    book = load_workbook(path)
    assert book.sheetnames == ["图斑汇总", "宗地", "控制线", "许可", "地类", "邻近控制线", "数据错误", "方法"]
    summary = rows(book["图斑汇总"])
    assert counts["图斑汇总"] == len(summary) == 3
    assert [row["图斑编号"] for row in summary] == ["B1", "B2", "B3"]
    b2 = summary[1]
    with workspace.reader() as reader:
        spots = reader.spots.read(columns=("code", "area_ellip_m2", "area_mu"), where={"code": "B2"}, geometry=False)
        uid = spots.column("uid")[0]
        findings = reader.findings.for_spot(uid)
    legal = float(spots.column("area_ellip_m2")[0])
    assert b2["椭球面积（平方米）"] == legal and b2["平面面积（平方米）"] == 400.0
    assert b2["面积（亩）"] == pytest.approx(legal * 0.0015, abs=1e-9)
    assert b2["重点控制线"] == "禁止建设区" and b2["严重程度"] == 5
    assert b2["耕地净面积（平方米）"] == pytest.approx(legal * 0.8, abs=0.01)
    assert "处置建议" in b2["说明"]
    parcels = [row for row in rows(book["宗地"]) if row["图斑编号"] == "B2"]
    assert round(sum(row["面积（平方米）"] for row in parcels), 2) == legal
    assert {row["宗地代码"] for row in parcels} == {"350521001001JC00001", "无宗地"}
    stored = {f["label"]: f["area_m2"] for f in findings if f["kind"] == "zone"}
    shown = {row["控制线"]: row["面积（平方米）"] for row in rows(book["控制线"]) if row["图斑编号"] == "B2"}
    assert {name: shown[name] for name in stored} == stored
    assert "政〔2024〕1号" in next(
        row["规划、批准文号、日期"] for row in rows(book["控制线"]) if row["代码"] == "SQ-JJ"
    )
    gap = next(row for row in rows(book["数据错误"]) if row["图斑编号"] == "B2")
    assert "三区有缝隙" in gap["问题"]
    assert E + 30 <= gap["Y（东）"] <= E + 40 and N + 20 <= gap["X（北）"] <= N + 30
    method = {row["项目"]: row["内容"] for row in rows(book["方法"])}
    assert "EPSG:4549" in method["面积说明 B2"] and "SHA-256" in method["面积说明 B2"]


def test_text_that_looks_like_a_formula_stays_text(workspace, tmp_path):
    assess(workspace, "all", actor="a", now=NOW)
    export_findings(workspace, tmp_path / "f.xlsx", now=NOW)
    sheet = load_workbook(tmp_path / "f.xlsx")["宗地"]
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "=甲")
    assert cell.data_type == "s"


def test_without_any_assessment_it_says_so(workspace, tmp_path):
    with pytest.raises(InputError) as caught:
        export_findings(workspace, tmp_path / "f.xlsx")
    assert caught.value.code == "assess.none"
    assert not (tmp_path / "f.xlsx").exists()


def cells(path):
    """Everything a person sees: sheets, cells, kinds, formats, widths, frozen heads, filters."""
    book = load_workbook(path)
    return {
        sheet.title: (
            [
                [(c.value, c.data_type, c.number_format, c.alignment.wrap_text) for c in row]
                for row in sheet.iter_rows()
            ],
            sheet.freeze_panes,
            sheet.auto_filter.ref,
            {letter: column.width for letter, column in sheet.column_dimensions.items()},
        )
        for sheet in book
    }


def test_blocks_of_spots_make_the_same_workbook_as_all_at_once(workspace, tmp_path, monkeypatch):
    assess(workspace, "all", actor="a", now=NOW)
    assess(workspace, "all", actor="a", now=NOW)  # the earlier assessments stay in the file and out of the workbook
    counts = export_findings(workspace, tmp_path / "once.xlsx", now=NOW)
    monkeypatch.setattr("zhiwei.plugin.services.export_findings._SPOTS_AT_ONCE", 1)
    assert export_findings(workspace, tmp_path / "blocks.xlsx", now=NOW) == counts
    assert cells(tmp_path / "blocks.xlsx") == cells(tmp_path / "once.xlsx")
    with workspace.reader() as reader:
        current = {row["uid"] for row in reader.assessments.current()}
        kinds = [row["kind"] for row in reader.findings.find() if row["assessment_uid"] in current]
    told = sum(counts[title] for title in ("宗地", "控制线", "许可", "地类", "邻近控制线"))
    assert told == len(kinds) > 10, "every finding stands in one sheet"


def test_a_stop_in_the_middle_leaves_nothing_behind(workspace, tmp_path, monkeypatch):
    from zhiwei.plugin.domain.errors import CancelledError

    class Stopped:
        seen = 0

        def report(self, *_, **__):
            self.seen += 1

        @property
        def cancelled(self):
            return self.seen > 1

    assess(workspace, "all", actor="a", now=NOW)
    monkeypatch.setattr("zhiwei.plugin.services.export_findings._SPOTS_AT_ONCE", 1)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "t"))
    (tmp_path / "t").mkdir()
    with pytest.raises(CancelledError):
        export_findings(workspace, tmp_path / "out" / "f.xlsx", progress=Stopped(), now=NOW)
    assert not (tmp_path / "out").exists() and not list((tmp_path / "t").iterdir())
