"""The import wizard with very many rows: the window never waits for all of them (what is done, no times)."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from import_people import square, write_layer
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.gui import calm
from zhiwei.plugin.gui.import_wizard import map_rows, page_check, place_view, row_model
from zhiwei.plugin.gui.import_wizard.window import MAPPING
from zhiwei.plugin.services.intake_rows import DECISIONS, Rows, objects

COUNT = 60


@pytest.fixture
def many(wizard, tmp_path):
    """Sixty new spots, checked."""
    shapes = [square(30.0 * place, 20.0, 5000.0) for place in range(COUNT)]
    wizard.open("spot", write_layer(tmp_path / "many.gpkg", shapes, JCBH=[f"M{n:02d}" for n in range(COUNT)]))
    wizard.check()
    return wizard


def keys(check) -> list[str]:
    return [check.model.data(check.model.index(line, row_model.KEY)) for line in range(check.model.rowCount())]


def test_selecting_all_rows_asks_the_model_about_no_row_by_itself(many, qtbot, monkeypatch):
    check = many.window.check_page
    asked: list[int] = []
    usual = row_model.RowModel.columnCount
    monkeypatch.setattr(row_model.RowModel, "columnCount", lambda *given: asked.append(1) or usual(*given))
    check.table.selectAll()
    asked.clear()
    check.table.horizontalHeader().viewport().repaint()
    # what is seen is painted; each head asked about each of its rows before
    assert len(asked) < 3 * COUNT
    assert list(check.positions()) == list(range(COUNT)) and check.buttons["skip"].isEnabled()


def test_a_search_among_very_many_rows_does_not_hold_up_the_typing(many, qtbot, monkeypatch):
    monkeypatch.setattr(page_check, "_MANY", 10)
    check = many.window.check_page
    check.search.setText("M1")
    check.search.setText("M17")
    assert check.model.rowCount() == COUNT
    qtbot.waitUntil(lambda: keys(check) == ["M17"], timeout=10_000)
    check.search.setText("m2")
    qtbot.waitUntil(lambda: keys(check) == [f"M2{n}" for n in range(10)], timeout=10_000)
    check.table.sortByColumn(row_model.KEY, Qt.SortOrder.DescendingOrder)
    assert keys(check)[0] == "M29"
    check.search.clear()
    qtbot.waitUntil(lambda: check.model.rowCount() == COUNT, timeout=10_000)
    # what is typed stays when the rows are checked anew
    check.search.setText("M33")
    qtbot.waitUntil(lambda: keys(check) == ["M33"], timeout=10_000)
    many.click(check.again)
    many.wait()
    qtbot.waitUntil(lambda: keys(check) == ["M33"], timeout=10_000)


def test_the_map_layer_is_filled_by_and_by_and_may_be_taken_away_meanwhile(many, qtbot, monkeypatch):
    monkeypatch.setattr(map_rows, "_AT_ONCE", 7)
    check = many.window.check_page
    before = len(QgsProject.instance().mapLayers())
    portions: list[int] = []
    usual = check.map._fill
    check.map._timer.timeout.disconnect()
    check.map._timer.timeout.connect(lambda: (portions.append(len(check.map._filling[1])), usual()))
    many.click(check.on_map)
    many.wait()
    qtbot.waitUntil(lambda: check.map.layer is not None, timeout=10_000)
    names = [feature["name"] for feature in check.map.layer.getFeatures()]
    assert names == [f"M{n:02d}" for n in range(COUNT)]
    assert portions == list(range(COUNT - 7, 0, -7))
    many.click(check.on_map)
    many.click(check.on_map)
    many.wait()
    many.click(check.on_map)
    qtbot.wait(50)
    assert check.map.layer is None and len(QgsProject.instance().mapLayers()) == before


def test_another_crs_moves_what_was_read_once(wizard, tmp_path, monkeypatch):
    path = write_layer(tmp_path / "x.gpkg", [square(1000)], 4549, JCBH=["Z"])
    wizard.open("spot", path)
    page = wizard.window.source_page

    def never(*_):
        raise AssertionError("the county was read again")

    monkeypatch.setattr("zhiwei.plugin.services.import_source._county", never)
    page._crs_chosen("EPSG:4546", False)
    assert page.where.text().startswith("⚠")
    page._crs_chosen("EPSG:4549", False)
    assert page.where.text().startswith("✓")


def test_shapes_that_lie_over_each_other_are_both_filled(qtbot):
    view = place_view.PlaceView()
    qtbot.addWidget(view)
    view.resize(200, 200)
    view.show_shapes([([square(0, 100), square(0, 100)], "new", "", 0, True)])
    picture = view.grab().toImage()
    ground, middle = picture.pixelColor(3, 3), picture.pixelColor(100, 90)
    assert middle != ground and len(view.layers) == 1 and view.bounds[2] - view.bounds[0] == 100


def test_what_is_decided_for_many_rows_is_what_each_row_allows():
    kinds = objects(["new", "same", "grown", "taken", "refused", "grown"])
    nothing = objects([None] * 6)
    partners = {1: ("a",), 2: ("b",), 3: ("c",), 5: ("d", "e")}
    rows = Rows(np.arange(1, 7), nothing, nothing, kinds, kinds, partners, frozenset({2}))
    for decision in DECISIONS:
        assert list(rows.allowed[decision]) == [decision in rows.choices(place) for place in range(6)]
    fates = rows.decided({0: "skip", 3: "replace", 5: "both"})
    assert list(fates) == ["skip", "skip", "both", "replace", "refused", "both"]
    for wrong in ({4: "take"}, {2: "replace"}, {0: "skip", 1: "take"}, {0: "nonsense"}):
        with pytest.raises(InputError) as caught:
            rows.decided(wrong)
        place, decision = list(wrong.items())[-1]
        assert caught.value.params == {"row": place + 1, "decision": decision}


def test_the_collector_waits_while_much_is_made_and_goes_on_as_before():
    usual = gc.get_threshold()
    with calm.calm():
        assert gc.get_threshold() == calm._SELDOM
        with calm.calm():
            pass
        assert gc.get_threshold() == calm._SELDOM
        circle: list[object] = []
        circle.append(circle)
    assert gc.get_threshold() == usual and gc.get_freeze_count() > 0
    calm.let_go()
    assert gc.get_freeze_count() == 0


class Goods:
    """Counts how many are left."""

    left = 0

    def __init__(self) -> None:
        Goods.left += 1

    def __del__(self) -> None:
        Goods.left -= 1


class Owner:
    """What the wizard holds: arrays and long lists, some of them below."""

    def __init__(self, kept: list[Goods]) -> None:
        self.array = objects(Goods() for _ in range(10))
        self.columns = {"a": objects(Goods() for _ in range(10))}
        self.long = [Goods() for _ in range(calm._AT_ONCE + 3)]
        self.kept = kept


def test_what_is_let_go_is_freed_and_what_somebody_holds_stays(qtbot):
    kept = [Goods() for _ in range(calm._AT_ONCE + 1)]
    owner = Owner(kept)
    calm.let_go(owner)
    del owner
    qtbot.waitUntil(lambda: Goods.left == len(kept), timeout=10_000)
    assert len(kept) == calm._AT_ONCE + 1 and isinstance(kept[0], Goods)


def test_what_a_narrow_column_cuts_is_named_where_one_points(many):
    model = many.window.check_page.model
    tips = [model.data(model.index(0, column), Qt.ItemDataRole.ToolTipRole) for column in range(4)]
    assert tips == [str(model.data(model.index(0, column))) for column in range(4)] and tips[1] == "M00"
    many.window.go(MAPPING)
    table = many.window.mapping_page.table
    assert table.item(0, 3).toolTip() == table.item(0, 3).text() == "M00"
