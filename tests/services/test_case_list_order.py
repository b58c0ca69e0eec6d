"""In which order the list of cases stands, by whichever column, filtered or not."""

from __future__ import annotations

from datetime import date

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.chinese_order import order_key
from zhiwei.plugin.gui.case_model import columns
from zhiwei.plugin.services import case_list
from zhiwei.plugin.services.case_list import Filter
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")
ON = date(2026, 3, 18)
PLACES = ("赵屯村10号", "丁屯村1号", "赵屯村9号", "㙍屯村1号", "李屯村2号", None)


@pytest.fixture
def workspace(tmp_path):
    """Six spots at known places; 0, 1 and 5 have a case."""
    with Workspace.open(office.make_office(tmp_path)) as opened:
        uids = office.spot_uids(opened)
        open_cases(opened, [uids[0], uids[1], uids[5]], office.OFFICERS, "auto", office.DAY, office.ACTOR, office.NOW)
        with opened.unit_of_work("甲", office.NOW) as unit:
            unit.spots.update(uids, {"address": list(PLACES)})
        yield opened


def shown(workspace, column: str, descending: bool = False, asked: Filter = Filter()) -> list[dict]:  # noqa: B008
    with workspace.reader() as session:
        keys, m2, mu = case_list.listed(session, asked, ON, column, descending)
        rows = session.case_list.rows(keys)
        count, *sums = case_list.totals(session, asked, ON)
    assert count == len(keys) and sums == [pytest.approx(m2), pytest.approx(mu)]
    return [rows[key] for key in keys]


def test_places_stand_by_sound_and_number_and_unknown_ones_last(workspace):
    # ding, li, zhao 9, zhao 10, what GB 2312 does not have, nothing
    wanted = ["丁屯村1号", "李屯村2号", "赵屯村9号", "赵屯村10号", "㙍屯村1号", None]
    assert [row["address"] for row in shown(workspace, "address")] == wanted
    backwards = [*reversed(wanted[:-1]), None]
    assert [row["address"] for row in shown(workspace, "address", True)] == backwards
    # and so where rows are filtered, which goes another way through the database
    asked = Filter(text="屯")
    assert [row["address"] for row in shown(workspace, "address", True, asked)] == backwards[:-1]


@pytest.mark.parametrize("descending", [False, True])
def test_every_column_sorts_alike_with_and_without_a_filter(workspace, descending):
    everything = Filter(kind=("case", "lead", "spot"))
    for column in columns():
        plain = [row["uid"] for row in shown(workspace, column.key, descending)]
        assert plain == [row["uid"] for row in shown(workspace, column.key, descending, everything)], column.key
        assert len(plain) == len(set(plain)) == 6, column.key


def test_what_is_due_stands_by_sound(workspace):
    names = [row["due_name"] for row in shown(workspace, "due_name")]
    known = [name for name in names if name]
    assert known and names == sorted(known, key=order_key) + [None] * (6 - len(known))


def test_the_different_texts_of_a_column_are_found_without_reading_all_rows(workspace):
    with workspace.reader() as session:
        assert session.case_list.values("state") == ["INVESTIGATE", "SPOT"]
        assert session.case_list.values("wait_name") == []
        assert session.case_list.values("track") == ["land", "planning"]


def test_powers_that_end_are_filtered_by_their_day(workspace):
    days = (date(2026, 3, 17), ON, date(2026, 3, 31))
    with workspace.unit_of_work("甲", office.NOW) as unit:
        for n, (case, day) in enumerate(zip(unit.cases.all(), days)):
            unit.session.connection.exec_driver_sql(
                "INSERT INTO deadline (uid, case_uid, rule, name, kind, last_day, open, provisional) "
                "VALUES (?,?,'r','处罚时效','limitation',?,1,0)",
                (f"end-{n}", case.uid, day.isoformat()),
            )
    with workspace.reader() as session:
        for group, wanted in {"overdue": days[:1], "today": days[1:2], "week": days[1:2], "month": days[1:]}.items():
            rows = session.case_list.rows(case_list.keys(session, Filter(limit=group), ON, "limit_on"))
            assert sorted(row["limit_on"] for row in rows.values()) == list(wanted), group
        counts = case_list.due_choices(session, Filter(limit_name=("处罚时效",)), ON, "limit")
        assert counts == {"overdue": 1, "today": 1, "week": 1, "month": 2}
    assert Filter.of({"limit": "week", "limit_name": "x"}) == Filter(limit="week", limit_name=("x",))
