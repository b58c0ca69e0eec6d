"""Columns of the ledgers that offices keep, by the names they really have."""

from __future__ import annotations

import pytest

from zhiwei.plugin.services.ledger_columns import find_columns, is_known

BUILDING = [
    "序号",
    "案件编号",
    "线索编号",
    "区县/镇街/村居/网格",
    "坐落",
    "坐标",
    "宗地代码",
    "违法主体(姓名/单位)",
    "主体类型(个人/企业/集体/机关)",
    "是否党员干部公职人员",
    "联系电话",
    "违法类型(未批/超批/改用途/临时逾期/乡村)",
    "建设时间(年月)",
    "新增或存量",
    "建设状态(在建/已建/已用/出租)",
    "结构",
    "层数",
    "占地面积",
    "建筑面积",
    "超建面积",
    "用途",
    "处置方式(拆除/没收/完善/保留/改正)",
    "承办机构",
    "承办人",
    "立案日期文号",
    "停工",
    "告知",
    "决定文号日期",
    "送达",
    "自行期限",
    "复议诉讼",
    "催告",
    "公告",
    "强拆日期",
    "已拆建筑面积",
    "已拆占地面积",
    "拆除方式(自拆/助拆/强拆/法院)",
    "结案日期",
    "拆后用途",
    "拆后完成日",
    "照片前后",
    "备注",
]
LAND = [
    "图斑号/监测编号",
    "图斑面积(m2/亩)",
    "前后时相",
    "变化地类",
    "占用耕地",
    "占用基本农田",
    "项目名称",
    "批准情况(文号面积)",
    "违法类型(批地/占地/转让/破坏耕地)",
    "核查结论(伪变化/合法/违法/设施农用地)",
    "建设现状(平整/部分/全部)",
    "立案/非立案",
    "罚款额",
    "没收面积",
    "复耕面积",
    "移送(党政/刑事)文号",
]
PROCESS = [
    "违法主体",
    "所在区",
    "用途",
    "责令停止·编号",
    "责令停止·下达日",
    "立案·编号",
    "立案·批准日",
    "告知/听证·编号",
    "告知/听证·日",
    "处罚决定·编号",
    "处罚决定·日",
    "责令履行通知·编号",
    "责令履行通知·日",
    "强制执行申请·编号",
    "强制执行申请·移送日",
    "处分建议·编号",
    "犯罪移送·编号",
    "非法财物移交·编号",
    "结案·编号",
    "结案·日",
    "未立案/未结原因",
    "区域责任人",
    "备注",
]


def test_the_ledger_of_illegal_buildings_is_known_by_its_names():
    found = find_columns(BUILDING, {})
    assert {target: found.one[target] for target in ("party", "party_kind", "breach", "built_on", "disposition")} == {
        "party": "违法主体(姓名/单位)",
        "party_kind": "主体类型(个人/企业/集体/机关)",
        "breach": "违法类型(未批/超批/改用途/临时逾期/乡村)",
        "built_on": "建设时间(年月)",
        "disposition": "处置方式(拆除/没收/完善/保留/改正)",
    }
    assert found.steps == {
        "filed": ("立案日期文号",),
        "stopped": ("停工",),
        "notified": ("告知",),
        "decided": ("决定文号日期",),
        "served": ("送达",),
        "remedy": ("复议诉讼",),
        "reminded": ("催告",),
        "announced": ("公告",),
        "demolished": ("强拆日期",),
        "closed": ("结案日期",),
    }
    assert found.one["spot_code"] == "线索编号" and found.one["town"] == "区县/镇街/村居/网格"
    assert not found.land and "拆后用途" in found.unused and "照片前后" in found.unused


def test_the_ledger_of_illegal_land_use_is_known_by_its_names():
    found = find_columns(LAND, {})
    assert found.land
    assert found.one["spot_code"] == "图斑号/监测编号" and found.one["footprint"] == "图斑面积(m2/亩)"
    assert found.one["filing"] == "立案/非立案" and found.one["fine"] == "罚款额"
    assert found.one["confiscated_area"] == "没收面积" and "filed" not in found.steps


def test_the_process_ledger_has_number_and_day_of_each_step():
    found = find_columns(PROCESS, {})
    assert found.steps["filed"] == ("立案·编号", "立案·批准日")
    assert found.steps["notified"] == ("告知/听证·编号", "告知/听证·日")
    assert found.steps["decided"] == ("处罚决定·编号", "处罚决定·日")
    assert found.steps["court"] == ("强制执行申请·编号", "强制执行申请·移送日")
    assert found.steps["reminded"] == ("责令履行通知·编号", "责令履行通知·日")
    assert found.steps["confiscated"] == ("非法财物移交·编号",) and found.steps["crime"] == ("犯罪移送·编号",)
    assert found.one["not_filed"] == "未立案/未结原因" and "处分建议·编号" in found.unused


@pytest.mark.parametrize("head", ["未立案原因", "天气", "照片", "拆后用途", "区域责任人", "处分建议"])
def test_what_only_begins_like_a_step_is_none(head):
    assert is_known(head) == (head == "未立案原因")


@pytest.mark.parametrize("head", ["违法建设地点", "违法用地位置", "违建地点", "坐落位置"])
def test_the_place_is_known_by_the_names_that_offices_give_it(head):
    assert find_columns(["案件编号", "当事人", head], {}).one["address"] == head
