"""Lists for everybody: only what is decided and served, persons by their surname, no number and no telephone."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, datetime, timezone

import openpyxl
import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.output.whole_file import write_whole
from zhiwei.plugin.services.import_ledger import prepare_ledger
from zhiwei.plugin.services.ledger_entry import commit_ledger
from zhiwei.plugin.services.ledger_plan import LedgerOptions
from zhiwei.plugin.services.public_list import draw_list, issue_list, public_list, write_sheet
from zhiwei.plugin.services.record_step import record_step
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

ON = date(2026, 3, 16)
NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)
IDENTITY, PHONE = "350521198001010012", "13812345678"
HEAD = (
    "案件编号,违法主体,身份证号,联系电话,镇街,村居,坐落,处置方式,"
    "占地面积,建筑面积,立案日期,处罚决定,送达,强拆日期,办理状态"
)
CASES = f"""
A-1,陈某某,{IDENTITY},{PHONE},云桠镇,桠头村,12号旁,拆除,120,240.5,2025-09-01,2025-10-09,2025-10-10,,
A-2,欧阳某,,,云桠镇,桠尾村,3号,拆除,60,60,2024-09-01,2024-10-09,2024-10-10,2025-06-03,
A-3,云桠某某石材有限公司,,,云桠镇,桠头村,厂区,拆除,800,1200,2025-09-01,2025-10-09,2025-10-10,,
A-4,林某,,,云桠镇,桠头村,5号,拆除,50,50,2025-09-01,,,,
A-5,黄某,,,云桠镇,桠头村,6号,没收,50,50,2025-09-01,2025-10-09,2025-10-10,,
A-6,王某,,,云桠镇,桠头村,7号,拆除,50,50,2025-09-01,2025-10-09,2025-10-10,,复议中
A-7,李某,,,云桠镇,桠头村,8号,拆除,50,50,2025-09-01,2025-10-09,,,
"""


@pytest.fixture
def workspace(tmp_path):
    path = office.make_office(tmp_path)
    ledger = tmp_path / "台账.csv"
    ledger.write_text(HEAD + CASES, "utf-8")
    with Workspace.open(path) as opened:
        plan = prepare_ledger(opened, ledger, LedgerOptions(org="01"), ON)
        assert plan.refused == ()
        commit_ledger(opened, plan, office.ACTOR, NOW)
        yield opened


def uids(workspace):
    with workspace.reader() as session:
        return [case.uid for case in session.cases.all()]


def made(workspace, kind="plan", **options):
    return public_list(workspace, uids(workspace), kind, "2026年第一批", ON, **options)


def text_of(pdf: bytes) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return "".join(done.stdout.decode("utf-8").split())


def test_only_what_is_decided_and_served_is_listed_as_to_be_demolished(workspace):
    found = made(workspace)
    assert {row["party"] for row in found.rows} == {"陈××", "云桠某某石材有限公司"}
    assert {refusal.subject: refusal.code for refusal in found.refused} == {
        "A-2": "publiclist.demolished",
        "A-4": "publiclist.no_demolition",
        "A-5": "publiclist.no_demolition",
        "A-6": "publiclist.not_ahead",
        "A-7": "publiclist.not_ahead",
    }


def test_what_is_reviewed_beside_its_execution_is_not_listed(tmp_path):
    ledger, row = tmp_path / "台账.csv", "云桠镇,桠头村,9号,拆除,50,50,2025-09-01,2025-10-09,2025-10-10,,申请法院"
    ledger.write_text(f"{HEAD}\nA-8,何某,,,{row}\nA-9,许某,,,{row}\n", "utf-8")
    with Workspace.open(office.make_office(tmp_path)) as opened:
        commit_ledger(opened, prepare_ledger(opened, ledger, LedgerOptions(org="01"), ON), office.ACTOR, NOW)
        assert {row["party"] for row in made(opened).rows} == {"何×", "许×"}
        with opened.reader() as session:
            case = next(case for case in session.cases.all() if case.number == "A-8")
        told = {"party": case.parties[0][0], "good_reason": "不可抗力", "lodged_on": "2026-03-10"}
        taken = record_step(opened, case.uid, "T26", ON, office.ACTOR, NOW, payload=told)
        assert taken.state.state == "COURT_APPLIED"
        found = made(opened)
    assert [row["party"] for row in found.rows] == ["许×"]
    refused = [(one.subject, one.code, one.params["state"]) for one in found.refused]
    assert refused == [("A-8", "publiclist.not_ahead", "行政复议中 (IN_REVIEW)")]


def test_the_day_is_the_earliest_lawful_one_and_says_so(workspace):
    row = next(row for row in made(workspace).rows if row["party"] == "陈××")
    assert row["planned_on"] is None or row["planned_on"].startswith("不早于")
    assert (row["division"], row["area_m2"], row["floor_m2"]) == ("云桠镇桠头村", 120.0, 240.5)
    assert row["breach"] == "未取得建设工程规划许可证进行建设"


def test_what_was_demolished_is_listed_with_its_day(workspace):
    found = made(workspace, "done")
    assert [(row["party"], row["planned_on"], row["result"]) for row in found.rows] == [
        ("欧阳×", "2025-06-03", "已拆除")
    ]


def test_no_number_and_no_given_name_is_printed(workspace):
    text = text_of(draw_list(made(workspace, until=date(2026, 3, 26))))
    for word in ("陈某某", IDENTITY, PHONE):
        assert word not in text
    for word in ("澄埔县城市管理局", "2026年第一批", "陈××", "2026年3月26日", "共2处", "0590-0000002"):
        assert word in text


def test_persons_may_be_left_unnamed(workspace):
    parties = {row["party"] for row in made(workspace, names="hidden").rows}
    assert parties == {"个人", "云桠某某石材有限公司"}


def test_the_spreadsheet_holds_the_same_figures(workspace, tmp_path):
    found = made(workspace)
    assert write_sheet(found, tmp_path / "名单.xlsx") == 2
    rows = list(openpyxl.load_workbook(tmp_path / "名单.xlsx").active.values)
    assert rows[1][:4] == ("序号", "镇村", "位置", "违法主体")
    assert {row[3] for row in rows[2:4]} == {"陈××", "云桠某某石材有限公司"}
    assert rows[4][4:6] == (920.0, 1440.5)
    assert write_whole(tmp_path / "名单.pdf", draw_list(found)).read_bytes().startswith(b"%PDF")


def test_a_list_needs_a_batch_a_body_and_a_case(workspace):
    with pytest.raises(InputError) as caught:
        public_list(workspace, uids(workspace), "plan", " ", ON)
    assert caught.value.code == "publiclist.batch"
    with pytest.raises(InputError) as caught:
        made(workspace, org="无此局")
    assert caught.value.code == "publiclist.org"
    with workspace.reader() as session:
        one = session.cases.find(number="A-4")[0].uid
    with pytest.raises(InputError) as caught:
        public_list(workspace, [one], "plan", "一", ON)
    assert caught.value.code == "publiclist.nothing"


def test_the_list_is_issued_with_a_number_frozen_and_stored(workspace):
    first = issue_list(workspace, made(workspace), office.ACTOR, NOW)
    second = issue_list(workspace, made(workspace, "done"), office.ACTOR, NOW)
    numbers = [paper.document.number for paper in (first, second)]
    assert numbers == ["澄城执公字〔2026〕第0001号", "澄城执公字〔2026〕第0002号"]
    assert "澄城执公字〔2026〕第0001号" in text_of(first.pdf) and "陈某某" not in str(first.document.facts)
    assert first.document.case_uid == "" and workspace.verify() == []
