"""A decided and served case on each track, carried on towards its end, with what officers state for each paper."""

from __future__ import annotations

from datetime import date
from typing import Any

from service_cases import beside

from zhiwei.plugin.domain.case.course import Course, Delivery
from zhiwei.plugin.domain.case.course_events import decision_items
from zhiwei.plugin.services.calendar import product_calendar
from zhiwei.plugin.services.case_catalogues import current_forms, current_procedure
from zhiwei.plugin.services.enforcement_facts import fill_enforcement
from zhiwei.plugin.services.enforcement_view import Law, View
from zhiwei.plugin.services.told import lay_stated

decided = beside(__file__, "decision_case")

TRACKS = ("planning", "village", "land")
PROFILES = {"planning": "cn_planning_urban", "village": "cn_planning_village", "land": "cn_land"}
#: forms of a case after its decision, of supervision, and those that belong to no case
CASE_FORMS = tuple(f"D{number}" for number in (*range(24, 35), *range(36, 42), 44))
SUPERVISION_FORMS = ("D51", "D52", "D53", "D54", "D55")
OFFICE_FORMS = ("D42", "D43", "D57")
SERVED, REMINDED, ANNOUNCED, LAST = date(2026, 4, 28), date(2026, 11, 2), date(2026, 11, 18), date(2026, 12, 2)
CHATTELS = [
    {"name": "木质书桌", "spec": "1.2米", "quantity": 2, "unit": "张", "condition": "完好", "photo": "P0101"},
    {"name": "液化气瓶", "spec": "15千克", "quantity": 1, "unit": "个", "condition": "使用中", "photo": "P0102"},
]
DATA: dict[str, dict[str, Any]] = {
    "D24": {"bank": "澄埔县农村信用合作联社"},
    "D25": {"method": "采用机械和人工相结合的方式整体拆除", "execute_at": "2026-12-09T09:00", "clear_by": "2026-12-07"},
    "D26": {
        "self_by": "2026-11-27",
        "execute_at": "2026-12-09T09:00",
        "clear_by": "2026-12-07",
        "place": "违法建筑物东侧外墙及上坂村村务公开栏",
        "posted_on": "2026-11-18",
        "photo_numbers": "P0088、P0089",
    },
    "D27": {"department": "澄埔县城市管理局", "approved_by": "县长办公会议"},
    "D28": {
        "started_at": "2026-12-09T09:00",
        "ended_at": "2026-12-09T16:20",
        "commander": "庄檐青（局长）",
        "recorder": "苏荻旸",
        "units": "澄埔县公安局、云桠镇人民政府、县人民医院",
        "presence": "当事人未到场，已依法通知",
        "party_absent": True,
        "witness": "许柘青（上坂村村民委员会）",
        "people_clear": "经逐间检查，屋内无人员滞留。",
        "utilities": "房屋腾空后，由供电、供水企业切断并确认。",
        "scope_text": "整栋拆除至地面，见附图1。",
        "area_m2": 107.957,
        "floor_m2": 215.914,
        "incidents": "无。",
        "end_state": "拆除完毕，场地平整。",
        "media_numbers": "V0001至V0006",
    },
    "D29": {
        "at": "2026-12-09T09:20",
        "storage": "云桠镇综合执法队仓库",
        "keeper": "曾埕砚",
        "witness": "许柘青",
        "collect_by": "2027-01-08",
        "total": 3,
        "chattels": CHATTELS,
    },
    "D30": {"leader": "庄檐青", "leader_position": "局长"},
    "D31": {
        "duty": "清除堆放在河道管理范围内的建筑垃圾、恢复原状",
        "at": "2026-12-01",
        "budget": 12600,
        "reasons": "堆放的建筑垃圾已经造成水体污染，继续拖延将破坏自然资源",
        "how": "清运建筑垃圾并平整场地",
        "target": "上坂村后垄河道管理范围内约120立方米建筑垃圾",
        "performer": "澄埔县环卫工程有限公司",
        "performer_kind": "没有利害关系的第三人",
    },
    "D32": {"to": "澄埔县机关事务服务中心", "state": "空置", "plan_number": "附图1"},
    "D33": {
        "giver": "施㙍禾",
        "receiver": "许柘青",
        "received_on": "2026-12-05",
        "direction": "利用",
        "photo_numbers": "P0201至P0206",
        "chattels": [
            {"name": "二层住宅", "spec": "砖混结构，二层", "quantity": "215.91", "unit": "平方米", "condition": "空置"}
        ],
    },
    "D34": {
        "kind": "crime",
        "to": "澄埔县公安局",
        "reasons": "占用永久基本农田达到刑事立案追诉标准，涉嫌非法占用农用地罪",
        "attachments": [
            {"name": "调查终结报告", "pages": "1份（6页）"},
            {"name": "现场勘验笔录", "pages": "1份（3页）"},
        ],
    },
    "D36": {
        "reason": "受送达人下落不明",
        "course": "2026年4月26日至住所直接送达未遇，家属称其外出；5月6日邮寄被退回（改退批条：查无此人）",
        "posted_on": "2026-05-12",
        "place": "本机关公告栏及受送达人住所",
        "media": "《澄埔日报》第4版",
    },
    "D37": {
        "at": "2026-12-10T10:00",
        "presence": "到场",
        "findings": "建筑物已经拆除至地面，场地平整，未发现新的建设。",
        "removed_m2": 215.914,
        "freed_m2": 107.957,
        "by": "强拆",
        "waste": "已清运完毕",
        "result": "all",
        "photos_before": "P0001",
        "photos_after": "P0301",
    },
    "D38": {
        "kind": "suspend",
        "ground": 2,
        "reason": "案外人提供购房合同，对部分建筑物主张权利",
        "evidence": "购房合同复印件、询问笔录",
        "state_text": "已公告，尚未实施拆除",
        "until": "2027-03-01",
        "resume": "案外人的权利主张经确认不成立",
    },
    "D39": {
        "policy": "《澄埔县存量违法建筑分类处置办法》第八条",
        "built_evidence": "2009年航空影像显示建筑物已建成",
        "category": "三类",
        "safety": "澄埔县房屋安全鉴定站评定为B级",
        "planning_effect": "不影响近期规划实施",
        "until": "2029-12-31",
        "recall": "规划实施、征收或者安全鉴定降级时自行无偿拆除",
    },
    "D40": {
        "ground": 4,
        "by": "强拆",
        "execution_text": "当事人逾期未自行拆除，已于2026年12月9日依法强制拆除，罚款已缴清。",
    },
    "D41": {
        "code": "DK2026-0012",
        "direction": "复耕",
        "usable_m2": 107.957,
        "used_m2": 100,
        "department": "云桠镇人民政府",
        "scheme": "清除地基、回填耕作层后复耕",
        "due_on": "2027-03-31",
        "freed_m2": 107.957,
        "registered_by": "苏荻旸",
    },
    "D44": {
        "to": "澄埔县不动产登记中心",
        "matter": "暂停办理涉案建筑物和土地的权属登记",
        "basis": "《中华人民共和国行政处罚法》第二十六条",
    },
    "D51": {
        "unit": "云桠镇人民政府",
        "at": "2026-11-20T09:00",
        "place": "上坂村后垄",
        "inspectors": "柯稔川、蓝桠石",
        "problem": "新增违法建设发现后超过二十四小时未到场制止。",
        "photos": "P0401",
        "matters": "立即到场制止并报告处置情况。",
        "due_on": "2026-11-24",
    },
    "D52": {
        "unit": "云桠镇人民政府",
        "reminded_text": "2026年11月20日以督提字第0001号提醒，逾期未整改。",
        "problem": "当事人仍在施工，第二层已经封顶。",
        "points": 2,
        "due_on": "2026-11-27",
    },
    "D53": {
        "unit": "云桠镇人民政府",
        "person": "谢藕田",
        "source": "逾期",
        "problem": "上坂村后垄违法建设案逾期未作出决定。",
        "matters": "五个工作日内提出处理意见。",
        "due_on": "2026-12-04",
    },
    "D54": {
        "unit": "云桠镇人民政府",
        "problem": "未经事先告知即作出责令限期拆除决定",
        "evidence": "案卷材料",
        "basis": "《某省行政执法监督条例》第二十八条",
        "decision_kind": "撤销",
        "matters": "撤销云政拆字〔2026〕第0009号责令限期拆除决定",
        "objection": "可以自收到本决定书之日起十五日内向本机关书面提出",
        "due_on": "2026-12-10",
    },
    "D55": {
        "unit": "云桠镇人民政府",
        "problem": "送达回证未填写送达时间",
        "matters": "一、补正送达证明。\n二、组织送达业务培训。",
        "due_on": "2026-12-18",
    },
}


def course_of(track: str, **changes: Any) -> Course:
    """What the events of the case say: served, remedies lapsed, reminded."""
    parties = tuple(decided.PARTIES)
    deliveries = [Delivery("D21", party, SERVED) for party in parties]
    deliveries += [Delivery("D24", party, REMINDED) for party in parties]
    values: dict[str, Any] = {
        "track": track,
        "parties": parties,
        "decided_on": decided.DAY,
        "deliveries": tuple(deliveries),
        "items": decision_items(decided.ITEMS[track], parties),
    }
    return Course(**{**values, **changes})


def told_of(track: str, form: str, data: dict[str, Any] | None = None, **changes: Any) -> Any:
    """What the events and papers tell, up to the paper that is made."""
    before = {"D21": decided.DAY, "D04": date(2026, 3, 10)}
    later = {"D24": REMINDED, "D26": ANNOUNCED, "D25": LAST, "D32": LAST}
    if track == "land":  # the court carries its demolition out
        later = {"D24": REMINDED, "D32": LAST}
    order = list(later)
    until = order.index(form) if form in order else len(order)
    days = {**before, **{name: later[name] for name in order[:until]}}
    words = {"D04": "停", "D24": "催", "D25": "强", "D26": "公", "D32": "交"}
    papers = dict(decided.told(track).papers)
    for name, day in days.items():
        ids = tuple(str(row["id"]) for row in decided.ITEMS[track]) if name == "D21" else ()
        made = decided.paper(name, track, day, ids)
        if name in words:
            number = f"{decided.BODY[track].short}{words[name]}字〔2026〕第0001号"
            made = type(made)(**{**vars(made), "kind": words[name], "number": number})
        papers[name] = made
    served = [("D04", "2026-03-10"), ("D21", SERVED.isoformat()), ("D24", REMINDED.isoformat())]
    deliveries = [
        {"form": name, "party": party, "method": "direct", "served_on": day}
        for name, day in served
        for party in decided.PARTIES
    ]
    stated = {**decided.DATA, **(DATA if data is None else data)}
    values = {"papers": papers, "deliveries": tuple(deliveries), "data": stated}
    steps = {**decided.told(track).steps, "T31": REMINDED}
    return decided.told(track, **{**values, "steps": steps, **changes})


def facts_of(
    track: str,
    form: str,
    base: dict[str, Any],
    profile: str = "",
    course: Course | None = None,
    data: dict[str, Any] | None = None,
    on: date = LAST,
    events: tuple[Any, ...] = (),
    flags: frozenset[str] = frozenset(),
    state: str = "EXECUTED",
    **changes: Any,
) -> dict[str, Any]:
    """The facts with which a form of this case is rendered."""
    told = told_of(track, form, data, **changes)
    made = decided.facts_of(
        track,
        form,
        base,
        data=told.data,
        papers=told.papers,
        deliveries=told.deliveries,
        steps=told.steps,
        facts=told.facts,
    )
    word = current_forms().forms[form].kind
    number = f"{decided.BODY[track].short}{word}字〔2026〕第0001号" if word else ""
    day = f"{on.year}年{on.month}月{on.day}日"
    made["document"] = {"number": number, "date": on.isoformat(), "date_cn": day, "copies": None}
    made["case"]["state"] = state
    lay_stated(made, told, form)
    procedure = current_procedure()
    law = Law(current_forms(), procedure, procedure.profiles[profile or PROFILES[track]], product_calendar())
    fill_enforcement(View(made, told, form, track, law, course or course_of(track), events, flags, on))
    return made
