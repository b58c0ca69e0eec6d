"""Days, areas and amounts as people type them into ledgers."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from zhiwei.plugin.exchange.ledger_values import area, money, month, stated, whole

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2019-05-03", date(2019, 5, 3)),
        ("2019.5.3", date(2019, 5, 3)),
        ("2019/5/3", date(2019, 5, 3)),
        ("2019年5月3日", date(2019, 5, 3)),
        ("2019 年 5 月 3 日", date(2019, 5, 3)),
        ("２０１９．５．３", date(2019, 5, 3)),
        ("20190503", date(2019, 5, 3)),
        ("19.5.3", date(2019, 5, 3)),
        ("98.5.3", date(1998, 5, 3)),
        ("'19.5.3", date(2019, 5, 3)),
        ("2019.5.3上午送达", date(2019, 5, 3)),
        ("二〇一九年五月十三日", date(2019, 5, 13)),
        ("二零一九年十二月三十一日", date(2019, 12, 31)),
        (43588, date(2019, 5, 3)),
        (datetime(2019, 5, 3, 8), date(2019, 5, 3)),
        (date(2019, 5, 3), date(2019, 5, 3)),
    ],
)
def test_days(written, day):
    found = stated(written, TODAY)
    assert found.done and found.day == day and found.number == ""


@pytest.mark.parametrize(
    "written", ["2019年5月", "2019.5", 2019.5, "2019年", "5月3日", "已立案", "√", "是", "2019年底"]
)
def test_a_step_without_an_exact_day_is_done_and_undated(written):
    found = stated(written, TODAY)
    assert found.done and found.day is None


@pytest.mark.parametrize("written", [None, "", " ", "否", "无", "未", "未立案", "/", "——", "-", "×", "N", float("nan")])
def test_a_step_that_was_not_taken(written):
    assert not stated(written, TODAY).done


@pytest.mark.parametrize("written", ["2019.2.30", "2019-13-01", "20191301"])
def test_a_day_that_no_calendar_has_is_an_error(written):
    with pytest.raises(ValueError):
        stated(written, TODAY)


def test_a_number_and_a_day_in_one_cell():
    found = stated("澄城执罚字〔2019〕第12号 2019.6.4", TODAY)
    assert (found.number, found.day) == ("澄城执罚字〔2019〕第12号", date(2019, 6, 4))
    found = stated("澄国土资罚[2019]12号（2019年6月4日）", TODAY)
    assert (found.number, found.day) == ("澄国土资罚[2019]12号", date(2019, 6, 4))
    assert stated("澄城执罚字〔2019〕第12号", TODAY).day is None  # the year of a number is no day


def test_of_several_days_the_last_counts():
    found = stated("2019.5.3、2019.6.1", TODAY)
    assert found.day == date(2019, 6, 1) and found.several


def test_number_and_day_in_two_cells_are_one_step():
    found = stated("澄城执罚〔2019〕12号", TODAY).joined(stated("2019.6.4", TODAY))
    assert (found.number, found.day, found.done) == ("澄城执罚〔2019〕12号", date(2019, 6, 4), True)


@pytest.mark.parametrize(
    ("written", "head", "m2"),
    [
        (120, "占地面积", 120.0),
        ("120.5", "", 120.5),
        ("120㎡", "", 120.0),
        ("120 平方米", "", 120.0),
        ("约120平方左右", "", 120.0),
        ("1,234.50", "", 1234.5),
        ("１２０m²", "", 120.0),
        ("0.3亩", "", 200.0),
        (0.3, "图斑面积(亩)", 200.0),
        ("120平方米", "图斑面积(亩)", 120.0),
        ("0.02公顷", "", 200.0),
        ("1.2万平方米", "", 12000.0),
        ("12*10", "", 120.0),
        ("12米×10米", "", 120.0),
        ("80+40", "", 120.0),
        ("一百二十平方米", "", 120.0),
        ("十五", "", 15.0),
    ],
)
def test_areas(written, head, m2):
    assert area(written, head) == pytest.approx(m2)


@pytest.mark.parametrize("written", [None, "", "无", "/", "—"])
def test_no_area(written):
    assert area(written) is None


@pytest.mark.parametrize("written", ["120-130", "待测", "一层120二层100", -5, "约一间"])
def test_what_is_no_area_is_an_error(written):
    with pytest.raises(ValueError):
        area(written)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2019年5月", "2019-05"),
        ("2019.5", "2019-05"),
        ("2019", "2019"),
        (2019, "2019"),
        ("2019年", "2019"),
        ("2008年前", "2008"),
        ("19年5月", "2019-05"),
        ("98年", "1998"),
        ("2019.5.3", "2019-05-03"),
        (datetime(2019, 5, 3), "2019-05-03"),
        ("不详", ""),
        (None, ""),
    ],
)
def test_building_time_is_kept_as_far_as_it_is_told(written, told):
    assert month(written) == told


@pytest.mark.parametrize(("written", "storeys"), [(2, 2), ("2层", 2), ("二层半", 2), ("三", 3), ("3F", 3), ("", None)])
def test_storeys(written, storeys):
    assert whole(written) == storeys


@pytest.mark.parametrize(
    ("written", "head", "yuan"),
    [
        (5000, "罚款额", 5000),
        ("5,000元", "", 5000),
        ("1.25万元", "", 12500),
        (1.25, "罚款(万元)", 12500),
        ("/", "", None),
    ],
)
def test_money(written, head, yuan):
    assert money(written, head) == yuan


def test_a_head_that_names_two_units_says_nothing_of_a_bare_figure():
    assert area("0.6亩", "图斑面积(m2/亩)") == pytest.approx(400.0)
    with pytest.raises(ValueError):
        area(0.6, "图斑面积(m2/亩)")
