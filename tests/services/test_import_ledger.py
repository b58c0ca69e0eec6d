"""Old ledgers as offices keep them: merged heads, sums and footers, days and areas in every form; nothing made up."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
from old_ledgers import IDENTITY, building_ledger, land_ledger, row
from openpyxl import Workbook as Excel
from sent_statements import statements
from service_cases import service_helper

from zhiwei.plugin.domain.case.fold import fold
from zhiwei.plugin.domain.errors import CancelledError, InputError
from zhiwei.plugin.domain.local_time import local_date
from zhiwei.plugin.services.case_catalogues import current_procedure
from zhiwei.plugin.services.import_ledger import prepare_ledger
from zhiwei.plugin.services.intake import withdraw
from zhiwei.plugin.services.intake_report import DONE
from zhiwei.plugin.services.ledger_entry import commit_ledger
from zhiwei.plugin.services.ledger_plan import LedgerOptions
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")


ON = date(2026, 3, 16)
NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def workspace(tmp_path):
    path = office.make_office(tmp_path)
    with Workspace.open(path) as opened:
        yield opened


def prepared(workspace, path, **options):
    return prepare_ledger(workspace, path, LedgerOptions(**{"org": "01", **options}), ON)


def taken(workspace, path, **options):
    plan = prepared(workspace, path, **options)
    return plan, commit_ledger(workspace, plan, office.ACTOR, NOW)


def refusals(plan):
    return [(issue.row, issue.code) for issue in plan.refused]


def case_of(workspace, number):
    with workspace.reader() as session:
        found = session.cases.find(number=number)
        return (found[0], session.events.for_case(found[0].uid)) if found else (None, [])


def test_a_ledger_with_merged_heads_sums_and_footers_is_read_by_its_names(workspace, tmp_path):
    plan = prepared(workspace, building_ledger(tmp_path / "台账.xlsx"))
    assert refusals(plan) == []
    assert plan.counts["rows"] == 4 and plan.counts["accepted"] == 4
    assert plan.fields["party"] == "违法主体·姓名/单位" and plan.fields["id_number"] == "违法主体·身份证号"
    assert plan.fields["filed"] == "立案·文号 | 立案·日期" and plan.fields["decided"] == "处罚决定·文号 | 处罚决定·日期"
    assert plan.fields["built_on"].startswith("建设时间") and plan.fields["closed"] == "结案日期"
    with workspace.reader() as session:
        assert session.cases.all() == []


def test_history_becomes_dated_events_marked_taken_over(workspace, tmp_path):
    _, batch = taken(workspace, building_ledger(tmp_path / "台账.xlsx"))
    case, events = case_of(workspace, "澄执2019-001")
    steps = [(e.transition, e.payload.get("state"), local_date(e.occurred_at)) for e in events]
    assert steps == [
        ("TAKEN_OVER", "FILED", date(2019, 5, 3)),
        ("TAKEN_OVER", "DECIDED", date(2019, 6, 4)),
        ("TAKEN_OVER", "SERVED", date(2019, 6, 6)),
        ("DELIVERY", None, date(2019, 6, 6)),
        ("TAKEN_OVER", "CLOSED", date(2019, 9, 1)),
    ]
    assert all(e.payload["taken_over"] == {"file": "台账.xlsx", "row": 6, "batch": batch} for e in events)
    assert "澄城执立〔2019〕1号" in events[0].payload["note"] and events[0].payload["note"].startswith("台账接管")
    assert (case.state, case.filed_on, case.decided_on) == ("CLOSED", date(2019, 5, 3), date(2019, 6, 4))
    assert fold(current_procedure(), events, case.track).state == "CLOSED"
    items = events[1].payload["items"]
    assert [(i["kind"], i["law"], i["area_m2"], i["parties"]) for i in items] == [
        ("demolition", "URPL 64", 240.0, [case.parties[0][0]])
    ]
    assert events[3].payload["served_on"] == "2019-06-06" and events[3].payload["party"] == case.parties[0][0]


def test_a_step_without_an_exact_day_is_told_and_no_day_is_made_up(workspace, tmp_path):
    taken(workspace, building_ledger(tmp_path / "台账.xlsx"))
    case, events = case_of(workspace, "澄执2019-002")
    assert [(e.payload["state"], local_date(e.occurred_at)) for e in events] == [
        ("FILED", date(2019, 5, 3)),
        ("DECIDED", ON),
    ]
    assert "2019年7月" in events[1].payload["note"] and "日期不详" in events[1].payload["note"]
    assert case.state == "DECIDED"


def test_cases_without_a_shape_get_a_spot_without_one_with_what_the_ledger_says(workspace, tmp_path):
    plan, batch = taken(workspace, building_ledger(tmp_path / "台账.xlsx"))
    assert plan.counts["without_shape"] == 4
    with workspace.reader() as session:
        spots = session.spots.read(where={"batch_uid": batch})
    rows = {code: i for i, code in enumerate(spots.columns["code"])}
    first, second = rows["澄执2019-001"], rows["澄执2019-002"]
    assert spots.geometry[first] is None and not spots.columns["needs_assessment"][first]
    assert spots.columns["address"][first] == "云桠镇桠头村12号旁"
    assert spots.columns["storeys"][first] == 2 and spots.columns["floor_area_m2"][first] == 240.0
    assert spots.columns["declared_area_m2"][second] == pytest.approx(200.0)  # 0.3亩
    assert spots.columns["case_state"][first] == "CLOSED"
    assert spots.columns["extra"][first] == {"built_on": "2018-05"}
    assert workspace.verify() == []


def test_parties_are_checked_and_one_person_is_one_party(workspace, tmp_path):
    rows = [
        row("A-1", identity=IDENTITY),
        row("A-2", identity=IDENTITY),
        row("A-3", "林某某", identity="350521198001010013"),  # wrong check digit
        row("A-4", "陈某、黄某某", phone="13812345678、13912345678"),
        row("A-5", "云桠某某石材有限公司"),
        row("A-6", "无主"),
    ]
    plan, _ = taken(workspace, building_ledger(tmp_path / "台账.xlsx", rows))
    told = {(issue.row, issue.code) for issue in plan.issues}
    assert (8, "identity.check") in told and (11, "ledger.no_party") in told
    with workspace.reader() as session:
        parties = {party.uid: party for party in session.parties.all()}
        cases = {case.number: case for case in session.cases.all()}
    assert cases["A-1"].parties == cases["A-2"].parties
    assert [parties[uid].name for uid, _ in cases["A-4"].parties] == ["陈某", "黄某某"]
    assert [parties[uid].phone for uid, _ in cases["A-4"].parties] == ["13812345678", "13912345678"]
    assert parties[cases["A-5"].parties[0][0]].kind == "entity"
    assert cases["A-6"].parties == ()


def test_numbers_of_persons_never_enter_the_chain_of_events(workspace, tmp_path):
    taken(workspace, building_ledger(tmp_path / "台账.xlsx"))
    _, events = case_of(workspace, "澄执2019-001")
    assert IDENTITY not in str([e.payload for e in events]) and "13812345678" not in str([e.payload for e in events])
    assert events[0].payload["ledger"]["结构"] == "砖混"


@pytest.mark.parametrize(
    ("changes", "code", "said"),
    [
        ({"filed": (None, "2019.2.30")}, "ledger.date", {"value": "2019.2.30"}),
        ({"filed": (None, "2026.3.17")}, "ledger.date_future", {"day": "2026-03-17"}),
        ({"filed": (None, "2019.6.5"), "decided": (None, "2019.6.4")}, "ledger.order", {"first": "立案"}),
        ({"decided": (None, "2019.6.4"), "served": "2019.6.1"}, "ledger.order", {"then": "决定送达"}),
        ({"served": "2019.6.1", "closed": "2019.5.1"}, "ledger.order", {"then": "结案"}),
    ],
)
def test_a_row_with_days_that_cannot_be_is_refused_and_named(workspace, tmp_path, changes, code, said):
    path = building_ledger(tmp_path / "台账.xlsx", [row("A-1"), row("A-2", **changes)])
    plan, _ = taken(workspace, path)
    assert refusals(plan) == [(7, code)]
    assert said.items() <= dict(plan.refused[0].params).items()
    assert case_of(workspace, "A-1")[0] is not None and case_of(workspace, "A-2")[0] is None


def test_doubles_and_empty_rows_are_refused(workspace, tmp_path):
    empty = row(None, None, town=None, village=None, address=None)
    path = building_ledger(tmp_path / "台账.xlsx", [row("A-1"), row("A-1", "林某"), empty])
    plan = prepared(workspace, path)
    assert refusals(plan) == [(7, "ledger.twice"), (8, "ledger.nothing")]
    assert plan.refused[0].params == {"value": "A-1", "of": 6}


def test_strict_enters_nothing_if_one_row_is_refused(workspace, tmp_path):
    path = building_ledger(tmp_path / "台账.xlsx", [row("A-1"), row("A-2", filed=(None, "2019.2.30"))])
    with pytest.raises(InputError) as caught:
        taken(workspace, path, strict=True)
    assert caught.value.code == "intake.strict" and caught.value.params["row"] == 7
    with workspace.reader() as session:
        assert session.cases.all() == [] and session.batches.find(kind="ledger") == []


def test_an_import_that_breaks_off_leaves_nothing(workspace, tmp_path):
    plan = prepared(workspace, building_ledger(tmp_path / "台账.xlsx"))

    class Pressed:
        cancelled = True

        def report(self, *args, **params):
            pass

    with pytest.raises(CancelledError):
        commit_ledger(workspace, plan, office.ACTOR, NOW, Pressed())
    with workspace.reader() as session:
        assert session.cases.all() == [] and len(session.spots.read(geometry=False)) == 6


def test_a_case_over_several_merged_rows_has_several_parties(workspace, tmp_path):
    rows = [row("A-1", "陈某", seq=1), row(None, "林某", seq=None), row("A-2", "黄某", seq=2)]
    path = building_ledger(tmp_path / "台账.xlsx", rows, merges=("A6:A7", "B6:B7"))
    plan, _ = taken(workspace, path)
    assert plan.counts["accepted"] == 2
    with workspace.reader() as session:
        parties = {party.uid: party.name for party in session.parties.all()}
        case = session.cases.find(number="A-1")[0]
    assert [parties[uid] for uid, _ in case.parties] == ["陈某", "林某"]


def test_land_cases_find_their_spot_by_number_point_or_corners(workspace, tmp_path):
    x, y = office.EAST, office.NORTH
    ring = f"{y},{x + 1000}；{y},{x + 1020}；{y + 20},{x + 1020}；{y + 20},{x + 1000}"
    path = land_ledger(
        tmp_path / "用地.xlsx",
        [
            ["TB000", "甲公司", "桠头村", None, 0.6, "0.3亩", "立案", None, None, "2020-01-06", None, "已立案"],
            [
                None,
                "乙公司",
                "桠头村",
                f"X={y + 10}，Y={40_000_000 + x + 110}",
                0.6,
                None,
                "立案",
                1.25,
                None,
                "2020-01-06",
                "2020.3.2",
                None,
            ],
            [None, "丙公司", "桠尾村", ring, 0.6, None, "非立案", None, None, None, None, None],
            ["TB999", "丁公司", "桠尾村", "无坐标", 0.6, None, None, None, None, None, None, "复议中"],
        ],
    )
    plan, _ = taken(workspace, path)
    assert refusals(plan) == []
    assert (plan.counts["with_spot"], plan.counts["with_shape"], plan.counts["without_shape"]) == (2, 1, 1)
    with workspace.reader() as session:
        spots = session.spots.read()
        code = dict(zip(spots.columns["uid"], spots.columns["code"]))
        shape = dict(zip(spots.columns["uid"], spots.geometry))
        cases = session.cases.all()
    assert {case.track for case in cases} == {"land"}
    assert [code[case.spot_uids[0]] for case in cases[:2]] == ["TB000", "TB001"]
    made = shape[cases[2].spot_uids[0]]
    assert made.area == pytest.approx(400.0) and made.bounds[0] == x + 1000
    assert [case.state for case in cases] == ["FILED", "DECIDED", "NO_CASE", "IN_REVIEW"]
    _, events = case_of(workspace, cases[1].number)
    assert events[-1].payload["items"] == [
        {"id": "1", "kind": "fine", "law": "LAL 77", "amount": 12500.0, "parties": [cases[1].parties[0][0]]}
    ]
    assert (5, "ledger.coordinates") in {(issue.row, issue.code) for issue in plan.issues}
    assert workspace.verify() == []


def test_numbers_of_our_own_pattern_are_not_drawn_again(workspace, tmp_path):
    path = building_ledger(tmp_path / "台账.xlsx", [row("澄城执案字〔2026〕第0007号"), row(None, "林某")])
    taken(workspace, path)
    with workspace.reader() as session:
        assert [case.number for case in session.cases.all()] == [
            "澄城执案字〔2026〕第0007号",
            "澄城执案字〔2026〕第0008号",
        ]


def test_the_same_ledger_again_changes_nothing(workspace, tmp_path):
    path = building_ledger(tmp_path / "台账.xlsx", [row("A-1"), row("A-2", "林某"), row(None, "黄某")])
    taken(workspace, path)
    plan, batch = taken(workspace, path)
    assert batch == "" and plan.counts["same"] == 3
    told = [(issue.code, issue.done) for issue in plan.issues if issue.code.startswith("ledger.known")]
    assert told == [("ledger.known", DONE.skipped)] * 2 + [("ledger.known_row", DONE.skipped)]


def test_a_ledger_can_be_taken_back_and_read_again(workspace, tmp_path):
    path = building_ledger(tmp_path / "台账.xlsx")
    _, batch = taken(workspace, path)
    assert withdraw(workspace, batch, office.ACTOR, NOW) == 4
    case, events = case_of(workspace, "澄执2019-001")
    assert case.state == "NO_CASE" and case.spot_uids == ()
    assert [e.transition for e in events[5:]] == ["CORRECTION"] * 5 + ["TAKEN_OVER"]
    with workspace.reader() as session:
        assert len(session.spots.read(geometry=False)) == 6
    assert workspace.verify() == []
    plan, again = taken(workspace, path)
    assert again and plan.counts["accepted"] == 4
    case, _ = case_of(workspace, "澄执2019-001")
    assert case.state == "CLOSED" and len(case.spot_uids) == 1
    assert withdraw(workspace, again, office.ACTOR, NOW) == 4


def test_a_ledger_that_was_worked_on_is_not_taken_back(workspace, tmp_path):
    _, batch = taken(workspace, building_ledger(tmp_path / "台账.xlsx"))
    case, _ = case_of(workspace, "澄执2019-003")
    with workspace.unit_of_work("x", NOW) as uow:
        uow.events.append(case.uid, "FACT", NOW, NOW, "x", {"fact": "panel", "day": "2026-03-16"})
    with pytest.raises(InputError) as caught:
        withdraw(workspace, batch, office.ACTOR, NOW)
    assert caught.value.code == "intake.built_on"
    assert [part[1]["names"] for part in caught.value.params["what"]] == ["澄执2019-003"]


def test_the_mapping_of_the_person_wins_and_is_remembered(workspace, tmp_path):
    book = Excel()
    book.active.append(["甲", "乙", "丙", "丁 类"])
    book.active.append(["A-1", "陈某", "2019.5.3", 120])
    path = tmp_path / "怪.xlsx"
    book.save(path)
    own = {"case_number": "甲", "party": "乙", "filed": "丙", "floor_area": "丁类"}
    plan, _ = taken(workspace, path, mapping=own)
    assert plan.cases[0].events[0].payload["state"] == "FILED" and plan.cases[0].spot["floor_area_m2"] == 120.0
    book.active.append(["A-2", "林某", "2019.5.4", 90])
    book.save(path)
    plan = prepared(workspace, path)
    assert plan.fields["filed"] == "丙" and plan.cases[0].spot["floor_area_m2"] == 90.0


@pytest.mark.parametrize(
    ("mapping", "code"), [({"colour": "甲"}, "mapping.no_target"), ({"filed": "丙"}, "mapping.no_field")]
)
def test_a_mapping_that_names_what_is_not_there_is_refused(workspace, tmp_path, mapping, code):
    with pytest.raises(InputError) as caught:
        prepared(workspace, building_ledger(tmp_path / "台账.xlsx"), mapping=mapping)
    assert caught.value.code == code


def test_with_several_bodies_the_ledger_must_say_whose_it_is(workspace, tmp_path):
    plan = prepared(workspace, building_ledger(tmp_path / "台账.xlsx", [row("A-1")]), org="")
    assert refusals(plan) == [(6, "ledger.org_missing")]
    with pytest.raises(InputError) as caught:
        prepared(workspace, building_ledger(tmp_path / "台账.xlsx"), org="无此局")
    assert caught.value.code == "ledger.org_unknown"


def test_a_file_without_a_head_is_named(workspace, tmp_path):
    book = Excel()
    book.active.append(["今天", "天气", "晴"])
    book.save(tmp_path / "x.xlsx")
    with pytest.raises(InputError) as caught:
        prepared(workspace, tmp_path / "x.xlsx")
    assert caught.value.code == "ledger.no_head"


def test_a_csv_without_a_head_is_named_too(workspace, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("今天,天气\n一,晴\n", "utf-8")
    with pytest.raises(InputError) as caught:
        prepared(workspace, path)
    assert caught.value.code == "ledger.no_head"


def test_a_csv_in_a_chinese_code_page_is_read_too(workspace, tmp_path):
    path = tmp_path / "台账.csv"
    path.write_bytes("案件编号,当事人,地址,立案日期,结案日期\nA-1,陈某,桠头村,2019.5.3,\n".encode("gbk"))
    taken(workspace, path)
    assert case_of(workspace, "A-1")[0].state == "FILED"


def test_hundreds_of_rows_are_entered_in_seconds(workspace, tmp_path):
    import time

    path = building_ledger(
        tmp_path / "台账.xlsx", [row(f"A-{i}", f"陈某{i}", filed=(None, "2019.5.3")) for i in range(300)]
    )
    started = time.process_time()
    plan, _ = taken(workspace, path)
    assert plan.counts["accepted"] == 300 and time.process_time() - started < 30


def test_a_large_ledger_is_taken_back_with_as_few_statements_as_a_small_one(workspace, tmp_path):
    counts = []
    for size in (5, 60):
        rows = [row(f"{size}-{n}", f"陈{chr(0x4E00 + n)}") for n in range(size)]
        _, batch = taken(workspace, building_ledger(tmp_path / f"{size}.xlsx", rows))
        with statements() as sent:
            assert withdraw(workspace, batch, office.ACTOR, NOW) == size
        counts.append(len(sent))
    assert counts[1] <= counts[0] + 5
    with workspace.reader() as session:
        cases = session.cases.all()
        assert {case.state for case in cases} == {"NO_CASE"} and {case.spot_uids for case in cases} == {()}
        assert not any(session.items.for_cases([case.uid for case in cases]).values())
        assert not any(session.deadlines.for_cases([case.uid for case in cases]).values())
        assert {one.status for case in cases for one in session.deliveries.for_case(case.uid)} <= {"void"}
        assert len(session.spots.read(geometry=False)) == 6
    assert workspace.verify() == []
