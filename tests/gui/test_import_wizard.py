"""The import wizard, clicked through with real files: nothing is written before the commit, everything can go back."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import numpy as np
import openpyxl
import pytest
import shapely
from import_people import EAST, NORTH, square, write_layer
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from zhiwei.plugin.gui.import_wizard.window import BATCHES, CHECK, ENTER, MAPPING, SOURCE

NASTY = Path(__file__).resolve().parents[3] / "shared" / "data" / "nasty_files"


def codes(desk) -> set[str]:
    with desk.reader() as session:
        return {str(code) for code in session.spots.read(geometry=False).columns["code"]}


@pytest.fixture
def batch_file(tmp_path):
    """A batch of spots: one new, one that is there, one that grew; with GBK text and no code page."""
    shapes = [square(1000), square(0), square(200, 30)]
    return write_layer(
        tmp_path / "卫片.shp",
        shapes,
        JCBH=["新1", "TB000", "大2"],
        备注=["彩钢棚", "在建", "扩建"],
        FXRQ=["2026年3月5日", "2026-03-06", "2026-13-40"],
    )


def test_a_batch_goes_from_the_file_to_the_map_and_back(wizard, office_desk, batch_file, monkeypatch):
    window = wizard.window
    assert not window.next.isEnabled() and window.said.text()
    wizard.open("spot", batch_file)
    page = window.source_page
    assert window.source.columns[:2] == ("JCBH", "备注")
    assert page.encoding.currentData() == "GB18030" and page.encoding_why.text()
    assert page.where.text().startswith("✓")
    wizard.click(window.next)
    mapping = window.mapping_page
    assert mapping.fields["code"] == "JCBH" and mapping.fields["remark"] == "备注"
    assert (2, "found_on") in mapping.model.preview.problems
    wizard.check()
    run = window.run
    assert list(run.rows.groups) == ["new", "same", "changed"]
    before = codes(office_desk)
    assert len(before) == 6
    check = window.check_page
    wizard.select(2)
    assert [name for name, button in check.buttons.items() if button.isEnabled()] == ["skip", "replace", "both"]
    assert len(check.view.layers) == 2 and check.values.rowCount() > 2
    wizard.click(check.buttons["replace"])
    assert window.decisions == {2: "replace"}
    wizard.enter()
    assert "1" in window.enter_page.result.text()
    assert codes(office_desk) == (before - {"TB002"}) | {"新1", "大2"}
    book = openpyxl.load_workbook(window.enter_page.report.text())
    assert book.worksheets[0].max_row >= 4
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    started: list[str] = []
    monkeypatch.setattr(office_desk, "start", started.append)
    wizard.click(window.enter_page.assess)
    assert started == ["zhiwei:assess"]
    wizard.click(window.enter_page.take_back)
    wizard.wait()
    wizard.wait()
    assert codes(office_desk) == before
    with office_desk.reader() as session:
        assert session.batches.find()[-1].status == "withdrawn"


def test_decisions_are_taken_for_many_rows_and_given_back(wizard, batch_file):
    wizard.open("spot", batch_file)
    wizard.check()
    window, check = wizard.window, wizard.window.check_page
    check.table.selectAll()
    wizard.click(check.buttons["skip"])
    assert window.decisions == {0: "skip", 2: "skip"} and window.run.tally(window.decisions)["written"] == 0
    wizard.click(check.buttons["both"])
    assert window.decisions == {0: "skip", 1: "both"}
    assert window.said.text()
    wizard.click(check.reset)
    assert window.decisions == {}
    wizard.select(1)
    menu = check.menu()
    assert len([action for action in menu.actions() if action.text()]) == 4
    menu.actions()[0].trigger()
    assert window.decisions == {} and check.model.fate(1) == "same"
    menu.actions()[1].trigger()
    assert window.decisions == {1: "replace"}
    menu.actions()[-1].trigger()
    assert window.decisions == {}
    wizard.click(check.groups["new"])
    assert check.model.rowCount() == 2
    wizard.click(check.groups["new"])
    check.search.setText("大2")
    assert check.model.rowCount() == 1
    check.search.clear()
    check.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [check.model.data(check.model.index(row, 1)) for row in range(3)] == ["新1", "大2", "TB000"]


def test_the_rows_are_laid_over_the_map_and_taken_away(wizard, office_desk, batch_file):
    wizard.open("spot", batch_file)
    wizard.check()
    check = wizard.window.check_page
    count = len(QgsProject.instance().mapLayers())
    wizard.click(check.on_map)
    wizard.wait()
    assert check.map.layer.featureCount() == 3 and len(QgsProject.instance().mapLayers()) == count + 1
    wizard.select(0)
    assert check.map._bands
    wizard.window.close()
    assert len(QgsProject.instance().mapLayers()) == count and not check.map._bands


def test_a_wrong_zone_is_seen_and_the_proposal_brings_it_home(wizard, tmp_path):
    path = write_layer(tmp_path / "邻带.gpkg", [square(1000)], 4548, JCBH=["Z"])
    wizard.open("spot", path)
    page = wizard.window.source_page
    assert page.crs_box.choices[0].key == "proposal" and page.where.text().startswith("✓")
    assert wizard.window.next.isEnabled()
    declared = next(i for i, choice in enumerate(page.crs_box.choices) if choice.key == "declared")
    wizard.click(page.crs_box.group.button(declared))
    assert page.where.text().startswith("⚠") and not wizard.window.next.isEnabled()
    assert page.crs_box.why.text()
    wizard.click(page.crs_box.group.button(0))
    wizard.check()
    assert wizard.window.run.crs == "EPSG:4549"


def test_a_zone_number_in_the_eastings_and_a_missing_prj(wizard, tmp_path):
    moved = shapely.transform(square(1000), lambda points: points + np.array([40_000_000, 0]))
    path = write_layer(tmp_path / "带号.shp", [moved], 4549, JCBH=["Z"])
    path.with_suffix(".prj").unlink()
    wizard.open("spot", path)
    page = wizard.window.source_page
    assert (page.crs_box.choices[0].key, page.crs_box.choices[0].crs) == ("proposal", "EPSG:4528")
    wizard.check()
    assert list(wizard.window.run.rows.groups) == ["new"]
    shape = wizard.window.run.rows.geometry[0]
    assert abs(shape.centroid.x - EAST - 1010) < 0.01


def test_a_crs_of_ones_own(wizard, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem

    path = write_layer(tmp_path / "x.gpkg", [square(1000)], 4549, JCBH=["Z"])
    wizard.open("spot", path)
    page = wizard.window.source_page
    page.crs_box.other.setCrs(QgsCoordinateReferenceSystem("EPSG:4546"))
    assert page.where.text().startswith("⚠")
    assert page.request({}, "").crs == "EPSG:4546"
    wizard.click(page.crs_box.group.button(0))
    assert page.request({}, "").crs == ""


def test_columns_are_chosen_kept_as_a_preset_and_found_again(wizard, office_desk, batch_file, monkeypatch):
    wizard.open("spot", batch_file)
    window = wizard.window
    wizard.click(window.next)
    page = window.mapping_page
    page.choose("name", "备注")
    assert page.fields["name"] == "备注" and "remark" not in page.fields
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("卫片执法", True))
    wizard.click(page.save)
    assert page.presets.currentData() == "卫片执法"
    wizard.click(page.again)
    assert page.fields["remark"] == "备注"
    page.presets.setCurrentIndex(page.presets.findData("卫片执法"))
    page.presets.activated.emit(page.presets.currentIndex())
    assert page.fields["name"] == "备注"
    wizard.click(page.drop)
    assert page.presets.count() == 1


def test_a_file_with_several_layers_asks_which(wizard, office_desk, sample_dir):
    county = sample_dir / "county.gpkg"
    wizard.open("zone", county)
    window, page = wizard.window, wizard.window.source_page
    assert page.layer.count() > 5 and not window.next.isEnabled()
    page.layer.setCurrentIndex(page.layer.findData("zone_sixian"))
    page.layer.activated.emit(page.layer.currentIndex())
    wizard.wait()
    assert window.source.count == 14 and window.source.layer == "zone_sixian"
    page.job.setCurrentIndex(page.job.findData("parcel"))
    wizard.wait()
    assert window.source.job == "parcel"


def test_the_sample_county_comes_in_layer_by_layer(wizard, office_desk, sample_dir):
    # the office lies elsewhere than the sample county: the map says so, the import does not forbid it
    county = sample_dir / "county.gpkg"
    wizard.open("zone", county, "zone_sixian")
    wizard.check()
    wizard.enter()
    assert wizard.window.enter_page.batch
    wizard.click(wizard.window.enter_page.another)
    wizard.open("land_class", county, "DLTB")
    wizard.check()
    assert len(wizard.window.run.rows) == 1959
    wizard.enter()
    with office_desk.reader() as session:
        assert session.land_classes.count() == 1959 and session.zones.count() == 14


def test_parties_are_mapped_checked_and_taken_back(wizard, office_desk, tmp_path, monkeypatch):
    path = tmp_path / "当事人.csv"
    with path.open("w", encoding="gb18030", newline="") as stream:
        csv.writer(stream).writerows([["编号", "甲方", "电话"], ["TB003", "苏某某", "1"], ["TB999", "吴某", ""]])
    wizard.open("party", path)
    window = wizard.window
    wizard.click(window.next)
    assert not window.next.isEnabled() and window.said.text()
    window.mapping_page.choose("spot", "编号")
    window.mapping_page.choose("name", "甲方")
    wizard.check()
    assert list(window.run.rows.groups) == ["doubtful", "refused"]
    wizard.select(0)
    values = window.check_page.values
    assert [values.item(row, 1).text() for row in range(3)] == ["TB003", "苏某某", "1"]
    wizard.enter()
    with office_desk.reader() as session:
        assert "苏某某" in {party.name for party in session.parties.all()}
    window.go(BATCHES)
    page = window.batches_page
    page.table.selectRow(0)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    wizard.click(page.back)
    wizard.wait()
    assert not page.back.isEnabled() and page.table.item(0, 5).text()
    with office_desk.reader() as session:
        assert "苏某某" not in {party.name for party in session.parties.all()}


def test_photos_skip_the_columns(wizard, office_desk, sample_dir, tmp_path):
    folder = tmp_path / "照片"
    shutil.copytree(sample_dir / "photos", folder)
    (folder / "坏.jpg").write_bytes(b"no picture")
    wizard.open("photo", folder)
    wizard.click(wizard.window.next)
    wizard.wait()
    assert wizard.window.pages.currentIndex() == CHECK
    assert "refused" in set(wizard.window.run.rows.groups)
    wizard.enter()
    with office_desk.reader() as session:
        assert session.evidence.count() == wizard.window.run.counts["accepted"] > 0


def test_an_old_ledger_with_its_procedure_and_organisation(wizard, office_desk, tmp_path, monkeypatch):
    book = openpyxl.Workbook()
    page = book.active
    page.append(["序号", "案件编号", "违法主体", "地址", "立案日期", "违法类型"])
    page.append([1, "澄2019-1", "张三", "桠头村1号", "2019-03-05", "未批先建"])
    page.append([2, "澄2019-3", "李四", "桠头村3号", "2019-02-30", "未批先建"])
    path = tmp_path / "台账.xlsx"
    book.save(path)
    wizard.open("ledger", path)
    source = wizard.window.source_page
    assert source.org.isVisible() and source.track.isVisible()
    source.org.setCurrentIndex(source.org.findData("01"))
    wizard.check()
    assert list(wizard.window.run.rows.groups)[1] == "refused"
    wizard.enter()
    with office_desk.reader() as session:
        assert [case.number for case in session.cases.all()] == ["澄2019-1"]
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *said: asked.append(said[2]) or QMessageBox.StandardButton.Yes)
    wizard.click(wizard.window.enter_page.take_back)
    wizard.wait()
    assert "1" in asked[0] and "State > 'Taken back with its import'" in asked[0]


def test_strict_refuses_all_and_says_so(wizard, office_desk, tmp_path):
    flat = shapely.Polygon([(EAST, NORTH)] * 4)
    path = write_layer(tmp_path / "x.gpkg", [square(1000), flat], JCBH=["A", "B"])
    wizard.open("spot", path)
    wizard.check()
    wizard.click(wizard.window.next)
    page = wizard.window.enter_page
    page.strict.setChecked(True)
    assert not page.enter.isEnabled() and page.result.text()
    page.strict.setChecked(False)
    assert page.enter.isEnabled()
    wizard.click(page.save_only)
    wizard.wait()
    assert Path(page.report.text()).is_file()
    assert len(codes(office_desk)) == 6


def test_files_wait_in_line(wizard, office_desk, tmp_path, monkeypatch):
    paths = [write_layer(tmp_path / f"{n}.gpkg", [square(1000 * n)], JCBH=[f"N{n}"]) for n in (1, 2)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(path) for path in paths], ""))
    wizard.click(wizard.window.source_page.browse)
    wizard.wait()
    assert wizard.window.source_page.queue.isVisible()
    wizard.check()
    wizard.enter()
    wizard.click(wizard.window.enter_page.next_file)
    wizard.wait()
    assert wizard.window.source.name == "2.gpkg"
    wizard.check()
    wizard.enter()
    assert {"N1", "N2"} <= codes(office_desk)


def test_a_layer_of_the_project_with_edits_is_read_as_it_is(wizard, office_desk):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4549&field=JCBH:string", "手绘", "memory")
    from qgis.core import QgsFeature, QgsGeometry

    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(square(1000).wkt))
    feature.setAttributes(["手1"])
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    page = wizard.window.source_page
    page.layers_menu.aboutToShow.emit()
    action = next(action for action in page.layers_menu.actions() if action.text() == "手绘")
    action.trigger()
    wizard.wait()
    wizard.check()
    wizard.enter()
    assert "手1" in codes(office_desk)


@pytest.mark.skipif(not NASTY.is_dir(), reason="the nasty files are not here")
@pytest.mark.parametrize("name", [p.name for p in sorted(NASTY.iterdir()) if p.is_dir()] if NASTY.is_dir() else [])
def test_a_nasty_file_is_told_in_words_or_checked(wizard, name):
    files = [path for path in sorted((NASTY / name).iterdir()) if path.suffix.lower() not in (".md", ".cpg", ".gfs")]
    main = next((path for path in files if path.suffix.lower() == ".shp"), files[0])
    wizard.open("spot", main)
    window = wizard.window
    if window.source is None:
        assert window.said.text() and "Traceback" not in window.said.text() and "zhiwei.log" not in window.said.text()
        return
    if not window.next.isEnabled():
        assert window.said.text()
        return
    wizard.click(window.next)
    if window.next.isEnabled():
        wizard.click(window.next)
        wizard.wait()
        assert window.run is not None or window.said.text()
        assert "zhiwei.log" not in window.said.text()


def test_leaving_takes_everything_away(import_part, office_desk):
    window = import_part.show()
    assert window.pages.currentIndex() == SOURCE
    assert not window.reachable(MAPPING) and not window.reachable(ENTER) and window.reachable(BATCHES)
    QgsProject.instance().clear()
    assert not window.isVisible()


def test_without_a_workspace_it_says_so(desk, told, qtbot):
    from zhiwei.plugin.gui.import_wizard.part import ImportWizardPart

    part = ImportWizardPart(desk)
    part.build()
    part.actions[0].trigger()
    assert part.window is None and told
    part.remove()


def test_twenty_thousand_spots_do_not_freeze_the_table(wizard, tmp_path):
    import time

    count = 20_000
    shapes = [square(30.0 * (i % 200), 20.0, 30.0 * (i // 200) + 5000) for i in range(count)]
    path = write_layer(tmp_path / "many.gpkg", shapes, JCBH=[f"M{i:05d}" for i in range(count)])
    wizard.open("spot", path)
    wizard.click(wizard.window.next)
    wizard.click(wizard.window.next)
    wizard.wait()
    check = wizard.window.check_page
    assert check.model.rowCount() == count
    began = time.perf_counter()
    check.search.setText("M19999")
    assert check.model.rowCount() == 1
    check.search.clear()
    check.table.selectAll()
    wizard.click(check.buttons["skip"])
    assert wizard.window.run.tally(wizard.window.decisions)["left_out"] == count
    assert time.perf_counter() - began < 5
