"""Bad files in the import wizard: what is wrong is told with file and row, and nothing is half written."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import numpy as np
import openpyxl
import pytest
import shapely
from import_people import square, write_layer
from sqlalchemy import event
from sqlalchemy.engine import Engine

from zhiwei.plugin.gui.import_wizard.window import CHECK, ENTER


def area(x: float) -> str:
    return f'"{square(x).wkt}"'


def told(wizard, position: int) -> str:
    """The remarks about a row as they are shown."""
    check = wizard.window.check_page
    wizard.select(position)
    return check.remarks.text()


def counted(desk) -> tuple[int, int, int]:
    """Spots, photos and batches of the workspace."""
    with desk.reader() as session:
        return session.spots.count(), session.evidence.count(), len(session.batches.find())


def test_rows_of_a_csv_have_the_numbers_of_a_spreadsheet_and_formulas_are_told(wizard, office_desk, tmp_path):
    path = tmp_path / "图斑.csv"
    lines = ["", "图斑编号,备注,wkt", f'="00123",甲,{area(1000)}', "", f"=B2,乙,{area(1100)}", "丙,丙,坏的"]
    path.write_bytes("\r\n".join(lines).encode("gb18030"))
    wizard.open("spot", path)
    wizard.check()
    rows = wizard.window.run.rows
    assert list(rows.numbers) == [3, 5, 6]
    assert list(rows.keys) == ["00123", "=B2", "丙"]
    assert list(rows.groups) == ["new", "doubtful", "refused"]
    assert "=B2" in told(wizard, 1) and told(wizard, 2)
    wizard.enter()
    book = openpyxl.load_workbook(wizard.window.enter_page.report.text())
    cells = [(row[1].value, row[2].value, row[2].data_type) for row in book.worksheets[0].iter_rows(min_row=2)]
    # our own report runs nothing that stood in a file
    assert cells == [(3, "00123", "s"), (5, "=B2", "s"), (6, "丙", "s")]


def test_rows_of_a_table_of_parties_are_named_as_they_are_seen(wizard, tmp_path):
    path = tmp_path / "当事人.csv"
    path.write_bytes('图斑编号,姓名,电话\r\nTB003,="张三",1\r\n\r\n,,\r\nTB998,李四,2\r\n'.encode("gb18030"))
    wizard.open("party", path)
    wizard.check()
    rows = wizard.window.run.rows
    assert list(rows.numbers) == [2, 5] and rows.keys[0] == "TB003，张三"
    assert "TB998" in told(wizard, 1)


def ledger_with_groups(path: Path, party: object, filed: str) -> Path:
    """Heads of two rows under a title, as offices keep them; and a sum."""
    book = openpyxl.Workbook()
    page = book.active
    page.title = "2019年"
    page.append(["某县违法建设台账"])
    page.append(["序号", "案件信息", None, None, "地点", "违法类型"])
    page.append([None, "案件编号", "违法主体", "立案日期", None, None])
    for cells in ("A1:F1", "B2:D2", "A2:A3", "E2:E3", "F2:F3"):
        page.merge_cells(cells)
    page.append([1, "澄2019-1", "张三", "2019-03-05", "桠头村1号", "未批先建"])
    page.append([2, "澄2019-2", party, filed, "桠头村2号", "未批先建"])
    page.append(["合计", 2])
    book.save(path)
    return path


def test_a_step_under_a_merged_heading_is_read_and_its_row_is_named(wizard, office_desk, tmp_path):
    path = ledger_with_groups(tmp_path / "台账.xlsx", "李四", "2019-02-30")
    wizard.open("ledger", path)
    page = wizard.window.source_page
    page.org.setCurrentIndex(page.org.findData("01"))
    wizard.check()
    run = wizard.window.run
    assert run.fields["filed"] == "案件信息·立案日期"
    assert list(run.rows.numbers) == [4, 5] and list(run.rows.groups) == ["new", "refused"]
    assert "2019-02-30" in told(wizard, 1)
    # the file goes while the wizard is open: the check says which, what was checked is not taken for true
    path.unlink()
    wizard.click(wizard.window.check_page.again)
    wizard.wait()
    assert path.name in wizard.window.said.text() and wizard.window.run is None
    assert not wizard.window.next.isEnabled()
    ledger_with_groups(path, "李四", "2019-02-20")
    wizard.click(wizard.window.check_page.again)
    wizard.wait()
    assert list(wizard.window.run.rows.groups) == ["new", "new"]


@pytest.mark.parametrize("job", ["ledger", "party"])
def test_a_formula_without_a_value_is_not_read_as_an_empty_cell(wizard, tmp_path, job):
    path = tmp_path / "表.xlsx"
    if job == "ledger":
        ledger_with_groups(path, "=C4", "2019-03-06")
    else:
        book = openpyxl.Workbook()
        book.active.title = "2019年"
        for row in (["图斑编号", "姓名"], [], [], [], ["TB003", "空"]):
            book.active.append(row)
        book.active["C5"] = "=CONCATENATE(A5,B5)"
        book.save(path)
    wizard.open(job, path)
    said = wizard.window.said.text()
    assert wizard.window.source is None
    assert all(word in said for word in ("表.xlsx", "2019年", "C5"))


def test_a_zone_number_of_elsewhere_lets_nothing_in(wizard, office_desk, tmp_path):
    before = counted(office_desk)
    moved = shapely.transform(square(1000), lambda points: points + np.array([38_000_000, 0]))
    path = write_layer(tmp_path / "带号.shp", [moved], 4549, JCBH=["彩钢棚"])
    path.with_suffix(".prj").unlink()
    wizard.open("spot", path)
    window = wizard.window
    assert window.source.table.columns["JCBH"][0] == "彩钢棚"
    assert not window.next.isEnabled() and not window.reachable(ENTER) and "38" in window.source_page.crs_box.why.text()
    assert counted(office_desk) == before


def test_a_layer_that_was_read_comes_in_though_its_file_is_gone(wizard, office_desk, tmp_path):
    path = write_layer(tmp_path / "取走.shp", [square(1000)], 4549, JCBH=["彩"])
    wizard.open("spot", path)
    for part in tmp_path.glob("取走.*"):
        part.unlink()
    wizard.check()
    wizard.enter()
    assert counted(office_desk)[0] == 7
    # to be read in another code page it has to be there
    page = wizard.window.source_page
    wizard.window.go(0)
    page.encoding.setCurrentIndex(page.encoding.findData("BIG5"))
    page.encoding.activated.emit(page.encoding.currentIndex())
    wizard.wait()
    assert "取走.shp" in wizard.window.said.text() and not wizard.window.next.isEnabled()


def test_a_photo_that_goes_before_the_commit_lets_none_in(wizard, office_desk, sample_dir, tmp_path):
    folder = tmp_path / "照片"
    shutil.copytree(sample_dir / "photos", folder)
    before = counted(office_desk)
    wizard.open("photo", folder)
    wizard.click(wizard.window.next)
    wizard.wait()
    gone = sorted(folder.iterdir())[2]
    gone.rename(tmp_path / gone.name)
    wizard.enter()
    page = wizard.window.enter_page
    assert gone.name in wizard.window.said.text() and not page.done and counted(office_desk) == before
    (tmp_path / gone.name).rename(gone)
    wizard.click(page.enter)
    wizard.wait()
    assert page.done and counted(office_desk)[1] == len(list(folder.iterdir()))


@pytest.fixture
def full(office_desk):
    """The disk has no room for more than some pages of the workspace."""
    pages = Path(office_desk.path).stat().st_size // 4096 + 2

    def no_room(connection, _record) -> None:
        connection.execute(f"PRAGMA max_page_count={pages}")

    def begin() -> None:
        event.listen(Engine, "connect", no_room)
        office_desk._let_go()

    def end() -> None:
        if event.contains(Engine, "connect", no_room):
            event.remove(Engine, "connect", no_room)
        office_desk._let_go()

    yield begin, end
    end()


def test_a_full_disk_in_the_commit_writes_nothing_and_it_may_be_tried_again(wizard, office_desk, tmp_path, full):
    fill, make_room = full
    count = 400
    shapes = [square(1000 + 50 * place) for place in range(count)]
    wizard.open("spot", write_layer(tmp_path / "x.gpkg", shapes, JCBH=[f"T{n}" for n in range(count)]))
    wizard.check()
    before = counted(office_desk)
    fill()
    wizard.enter()
    window = wizard.window
    assert "county.gpkg" in window.said.text() and "zhiwei.log" not in window.said.text()
    assert not window.enter_page.done and window.pages.currentIndex() == ENTER > CHECK
    make_room()
    assert counted(office_desk) == before and office_desk.store.verify() == []
    wizard.click(window.enter_page.enter)
    wizard.wait()
    assert counted(office_desk)[0] == before[0] + count and office_desk.store.verify() == []


def test_a_workspace_that_is_gone_is_told_at_every_step_and_comes_back(wizard, office_desk, tmp_path):
    path = write_layer(tmp_path / "x.gpkg", [square(1000)], 4549, JCBH=["A"])
    away = Path(office_desk.path)
    gone = away.with_name("拔出.gpkg")
    window = wizard.window

    def without(click) -> None:
        """Do something while the workspace is not there."""
        office_desk._let_go()
        away.rename(gone)
        window.tell("")
        click()
        wizard.wait()
        assert away.name in window.said.text() and not away.exists()
        gone.rename(away)

    without(lambda: wizard.open("spot", path))
    wizard.open("spot", path)
    without(lambda: window.go(CHECK))
    assert window.run is None
    wizard.click(window.check_page.again)
    wizard.wait()
    wizard.click(window.next)
    without(lambda: wizard.click(window.enter_page.enter))
    assert not window.enter_page.done
    wizard.click(window.enter_page.enter)
    wizard.wait()
    assert counted(office_desk)[0] == 7
    without(lambda: wizard.click(window.enter_page.take_back))


def test_a_disk_that_fills_while_photos_are_stored_keeps_none(wizard, office_desk, sample_dir, tmp_path, monkeypatch):
    folder = tmp_path / "照片"
    shutil.copytree(sample_dir / "photos", folder)
    before = counted(office_desk)
    wizard.open("photo", folder)
    wizard.click(wizard.window.next)
    wizard.wait()
    stored: list[int] = []
    usual = os.fsync

    def last_room(handle: int) -> None:
        stored.append(handle)
        if len(stored) > 4:
            raise OSError(errno.ENOSPC, "No space left on device")
        usual(handle)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", last_room)
        wizard.enter()
    page = wizard.window.enter_page
    assert "county.files" in wizard.window.said.text() and not page.done
    assert counted(office_desk) == before and office_desk.store.verify() == []
    wizard.click(page.enter)
    wizard.wait()
    assert page.done and counted(office_desk)[1] == len(list(folder.iterdir()))
