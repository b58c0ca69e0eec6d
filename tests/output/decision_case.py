"""Facts of one decided case on each track, filled as the services fill them from events, papers and items."""

from __future__ import annotations

from datetime import date
from typing import Any

from zhiwei.plugin.domain.case.forms import citation
from zhiwei.plugin.domain.case.records import CaseFile, Document, OrgUnit
from zhiwei.plugin.services.calendar import product_calendar
from zhiwei.plugin.services.case_catalogues import current_forms, current_procedure
from zhiwei.plugin.services.decision_facts import fill_decision
from zhiwei.plugin.services.told import Told, lay_stated

BUREAU = OrgUnit(
    "o1",
    "01",
    "澄埔县城市管理局",
    "澄城执",
    division_code="359921",
    address="澄埔县云桠镇主街3号",
    phone="0590-0000002",
    contact="蓝桠石",
    court="澄埔县人民法院",
)
LAND = OrgUnit(
    "o2",
    "02",
    "澄埔县自然资源局",
    "澄自然资",
    division_code="359921",
    address="澄埔县云桠镇主街1号",
    phone="0590-0000001",
    contact="柯稔川",
    court="澄埔县人民法院",
)
TOWN = OrgUnit(
    "o3",
    "03",
    "云桠镇人民政府",
    "云政",
    level="town",
    division_code="359921001",
    address="澄埔县云桠镇桠头村1号",
    phone="0590-0000003",
    contact="谢藕田",
    court="澄埔县人民法院",
)
BODY = {"planning": BUREAU, "village": TOWN, "land": LAND}
PROFILE = {"planning": "cn_planning_urban", "village": "cn_planning_village", "land": "cn_land"}
ACT = {
    "planning": "未取得建设工程规划许可证擅自进行建设",
    "village": "未取得乡村建设规划许可证擅自进行建设",
    "land": "未经批准擅自占用土地",
}
PARTIES = {"p1": "陈堃", "p2": "林喆<甲>&乙"}
ITEMS = {
    "planning": [
        {
            "id": "1",
            "kind": "demolition",
            "law": "URPL 64",
            "area_m2": 107.957,
            "what": "二层砖混结构住宅",
            "self_deadline": "2026-05-15",
        },
        {"id": "2", "kind": "fine", "law": "URPL 64", "amount": 10500.3},
    ],
    "village": [{"id": "1", "kind": "demolition", "law": "URPL 65", "self_deadline": "2026-05-15"}],
    "land": [
        {"id": "1", "kind": "restore", "law": "LAL 77", "area_m2": 107.957},
        {"id": "2", "kind": "demolition", "law": "LAL 77", "self_deadline": "2026-05-15"},
        {"id": "3", "kind": "fine", "law": "LAL 77", "amount": 10795.7},
    ],
}
#: what officers state for each form
DATA: dict[str, dict[str, Any]] = {
    "D03": {"grounds": ["minor"], "reasons": "已于2026年3月20日自行拆除", "follow_up": "纳入日常巡查"},
    "D05": {"appear_at": "2026-03-20T09:30", "appear_place": "本机关执法大队询问室"},
    "D09": {
        "times": 1,
        "started_at": "2026-03-20T09:30",
        "ended_at": "2026-03-20T10:20",
        "place": "执法大队询问室",
        "answers": [
            {"question": "房屋何时开工？", "answer": "2026年2月初。"},
            {"question": "是否办理许可？", "answer": "没有办理。"},
        ],
    },
    "D10": {
        "approver": "庄檐青",
        "place": "执法大队证据室",
        "keeping": "封存",
        "keeper": "施㙍禾",
        "goods": [{"name": "钢筋切割机", "spec": "GQ40", "quantity": 1, "unit": "台", "condition": "完好"}],
    },
    "D11": {
        "provider": "澄埔县不动产登记中心",
        "contact": "许某",
        "on": "2026-03-21",
        "papers": [{"name": "不动产登记查询结果证明", "pages": 2, "original": "原件"}],
    },
    "D12": {
        "approver": "庄檐青",
        "reason": "当事人拒不停止建设",
        "basis": "《中华人民共和国城乡规划法》第六十八条",
        "keeping": "就地查封",
        "goods": [{"name": "施工现场", "quantity": 1, "unit": "处"}],
    },
    "D13": {"to": "澄埔县测绘院", "matter": "建筑面积测绘和工程造价评估", "due_on": "2026-04-10"},
    "D14": {
        "to": "澄埔县自然资源局",
        "due_on": "2026-04-01",
        "reply_number": "澄自然资函〔2026〕8号",
        "reply_on": "2026-03-30",
        "reply_text": "该建设未取得规划许可，无法采取改正措施消除影响",
    },
    "D15": {"discretion": "占用耕地，未主动改正，适用一般处罚档次"},
    "D16": {
        "at": "2026-04-20T15:00",
        "place": "三楼会议室",
        "chair": "庄檐青（局长）",
        "attendees": "庄檐青、柯稔川、蓝桠石",
        "conclusion": "同意承办机构的处罚建议",
    },
    "D19": {
        "at": "2026-05-12T09:00",
        "place": "本机关听证室",
        "chair": "柯稔川",
        "members": "蓝桠石",
        "recorder": "苏荻旸",
    },
    "D20": {"opinion": "事实清楚、证据确凿，建议维持拟处罚决定", "ended_at": "2026-05-12T11:00"},
    "D21": {"bank": "澄埔县农村信用合作联社", "account_name": "澄埔县财政局", "account": "6200000000"},
    "D23": {"grounds": "minor_corrected", "reasons": "当事人在责令改正前已自行拆除"},
    "D45": {
        "result": "同意",
        "reviewer": "谢藕田",
        "reviewer_number": "A2019000001",
        "opinion": "同意按拟处理意见处理",
    },
    "D47": {
        "at": "2026-04-08T09:00",
        "place": "执法大队",
        "content": "房屋是唯一住房",
        "accepted": False,
        "reasons": "不属于免予处罚的情形",
    },
    "D48": {
        "place": "东溪镇上坂村12号",
        "recipient": "陈堃",
        "phone": "13900000000",
        "electronic": "短信",
        "agrees": True,
    },
    "D49": {
        "applicant": "陈堃",
        "person": "施㙍禾",
        "reason": "与邻居有亲属关系",
        "granted": True,
        "decided_by": "庄檐青",
        "opinion": "经查情况属实",
    },
    "D50": {"reason": "需要进行工程造价评估，案情复杂", "days": 30, "basis": "《自然资源行政处罚办法》第三十八条"},
}
NUMBERED = {
    "D02": "立",
    "D05": "询",
    "D10": "保",
    "D12": "封",
    "D17": "告",
    "D18": "听",
    "D19": "听",
    "D21": "处",
    "D22": "拆",
    "D23": "处",
    "D03": "立",
    "D13": "函",
    "D14": "函",
}
DAY = date(2026, 4, 25)


def paper(form: str, track: str, day: date, items: tuple[str, ...] = ()) -> Document:
    word = NUMBERED.get(form, "")
    title = {"D21": "行政处罚决定书", "D22": "责令限期拆除决定书"}.get(form, current_forms().forms[form].title)
    return Document(
        form,
        "c1",
        form,
        title,
        "o1",
        2026,
        "issued",
        word,
        1,
        f"{BODY[track].short}{word}字〔2026〕第0001号" if word else "",
        day,
        {"items": [{"id": one} for one in items]},
    )


def told(track: str, **changes: Any) -> Told:
    """Events of a case that was notified, defended by one party and decided."""
    days = {
        "D02": date(2026, 3, 16),
        "D06": date(2026, 3, 18),
        "D07": date(2026, 3, 18),
        "D09": date(2026, 3, 20),
        "D14": date(2026, 3, 22),
        "D17": date(2026, 4, 1),
        "D18": date(2026, 4, 1),
    }
    values: dict[str, Any] = {
        "data": DATA,
        "facts": (
            {"fact": "defence", "party": "p1", "day": "2026-04-08", "content": "房屋是唯一住房"},
            {
                "fact": "defence_answered",
                "party": "p1",
                "day": "2026-04-10",
                "adopted": False,
                "reason": "不属于免予处罚的情形",
            },
            {"fact": "legal_review", "day": "2026-04-15", "result": "同意"},
            {"fact": "panel", "day": "2026-04-20"},
        ),
        "deliveries": tuple(
            {"form": form, "party": party, "method": "direct", "served_on": "2026-04-02"}
            for form in ("D17", "D18")
            for party in PARTIES
        ),
        "proposal": tuple(ITEMS[track]),
        "items": tuple(ITEMS[track]),
        "papers": {form: paper(form, track, day) for form, day in days.items()},
        "steps": {"T06": date(2026, 3, 16), "T11": date(2026, 3, 28), "T19": DAY},
        "particulars": {},
        "scopes": {},
    }
    return Told(**{**values, **changes})


def facts_of(track: str, form: str, base: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The facts that a form of this case is rendered with.

    :param base: facts of the case itself, as the fixture ``facts`` has them
    """
    org, catalogue = BODY[track], current_forms()
    land = base["land"]["farmland_m2"] if track == "land" else None
    breach, basis = citation(catalogue, track, {"farmland_m2": land})
    facts = dict(base)
    facts["agency"] = {"name": org.name, "address": org.address, "contact": org.contact, "phone": org.phone}
    facts["case"] = {
        **base["case"],
        "track": track,
        "cause": ACT[track],
        "source": "卫片",
        "received_on": "2026-03-10",
        "filed_on": "2026-03-16",
        "facts_text": f"2026年2月，当事人在云岭县东溪镇上坂村后垄{ACT[track]}，砖混结构，2层，占地面积107.96平方米。",
        "breach_citation": breach,
        "basis_citation": basis,
    }
    facts["parties"] = [
        {
            "uid": "p1",
            **base["party"],
            "gender": "男",
            "age": 45,
            "id_number": "350599198001010011",
            "phone": "13900000000",
        },
        {"uid": "p2", "name": PARTIES["p2"], "kind": "person", "address": "东溪镇上坂村13号"},
    ]
    facts["party"] = facts["parties"][0]
    word = NUMBERED.get(form, "")
    facts["document"] = {
        "number": f"{org.short}{word}字〔2026〕第0001号" if word else "",
        "date": DAY.isoformat(),
        "date_cn": "2026年4月25日",
        "copies": 2,
    }
    case = CaseFile("c1", "20260001", org.uid, "l1", ACT[track], track, PROFILE[track])
    events = told(track, **changes)
    lay_stated(facts, events, form)
    fill_decision(
        facts,
        events,
        form,
        case,
        org,
        [BUREAU, LAND, TOWN],
        catalogue,
        current_procedure(),
        current_procedure().profiles[case.profile],
        product_calendar(),
        PARTIES,
        DAY,
    )
    return facts
