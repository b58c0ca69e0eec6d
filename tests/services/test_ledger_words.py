"""What the words of an old ledger say of a case: how far it came, what was decided, when a remedy was lodged."""

from __future__ import annotations

from datetime import date

import pytest

from zhiwei.plugin.exchange.ledger_values import Stated, stated
from zhiwei.plugin.services.ledger_course import History, drafts, final_state, items_of, lodged_on

ON = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("status", "reached", "state"),
    [
        ("已结案", "SERVED", "CLOSED"),
        ("未结案", "SERVED", "SERVED"),
        ("已送达，尚未拆除", "DECIDED", "SERVED"),
        ("待催告", "SERVED", "SERVED"),
        ("正在催告", "SERVED", "REMINDED"),
        ("未立案", "LEAD", "LEAD"),
        ("不予立案", "LEAD", "NO_CASE"),
        ("复议中", "SERVED", "IN_REVIEW"),
        ("立案", "SERVED", "SERVED"),
        ("调查中", "FILED", "INVESTIGATE"),
        ("保留使用", "DECIDED", "TEMP_RETAINED"),
        ("", "FILED", "FILED"),
    ],
)
def test_the_stage_in_the_ledgers_words_counts_where_it_goes_beyond_its_steps(status, reached, state):
    assert final_state(History({}, status), reached) == state


def test_no_law_is_named_for_what_the_track_does_not_give():
    told = items_of("没收", "village", 50.0, 500.0, None, None, ["p"], False)
    assert [(item["kind"], item["law"]) for item in told] == [("confiscation", ""), ("fine", "")]
    planned = items_of("拆除、罚款", "planning", 50.0, 500.0, None, date(2019, 7, 1), ["p"], False)
    assert [(item["kind"], item["law"], item.get("self_deadline")) for item in planned] == [
        ("demolition", "URPL 64", "2019-07-01"),
        ("fine", "URPL 64", None),
    ]


@pytest.mark.parametrize(
    ("text", "state", "day"),
    [
        ("2019年8月5日申请行政复议，审理中", "IN_REVIEW", date(2019, 8, 5)),
        ("2019年8月5日提起诉讼，审理中", "IN_LITIGATION", date(2019, 8, 5)),
        ("2019年8月5日复议维持，诉讼中", "IN_LITIGATION", None),
        ("2019年8月5日受理复议申请", "IN_REVIEW", None),
        ("复议中", "IN_REVIEW", None),
        ("2019年8月5日申请行政复议，审理中", "SERVED", None),
    ],
)
def test_the_day_of_an_open_remedy_is_taken_only_where_the_ledger_says_that_it_was_lodged_then(text, state, day):
    told = stated(text, ON)
    assert lodged_on(told, state) == day
    made = drafts(History({"filed": Stated("立案", date(2019, 1, 8), done=True), "remedy": told}, state_words[state]),
                  [], ON, {"row": 1})  # fmt: skip
    assert made[-1].payload["state"] == state and made[-1].payload.get("lodged_on") == (day and day.isoformat())


#: how a ledger names these stages
state_words = {"IN_REVIEW": "复议中", "IN_LITIGATION": "诉讼中", "SERVED": "已送达"}
