"""The main course on each track after the decision: reminder, forced demolition or court, supervision, closing."""

from __future__ import annotations

from typing import Any

from form_rows import BANK, CHATTELS, LEADERS, Row, event, excluded, fact, paper, serve


def after(track: str) -> list[Row]:
    """From the reminder to the closing: by the court on land, else by the bureau itself."""
    return _court(track) if track == "land" else _by_itself(track)


SUSPENDED = {
    "kind": "suspend",
    "ground": 2,
    "reason": "案外人提供购房合同，对部分建筑物主张权利",
    "evidence": "购房合同复印件、询问笔录",
    "state_text": "已催告，尚未实施",
    "until": "2026-12-31",
    "resume": "案外人的权利主张经确认不成立",
}
RECORD = {
    "commander": "庄檐青（大队长）",
    "recorder": "苏荻旸",
    "units": "澄埔县公安局、县人民医院",
    "presence": "当事人未到场，已依法通知",
    "party_absent": True,
    "witness": "许某（村民委员会）",
    "people_clear": "经逐间检查，屋内无人员滞留。",
    "utilities": "房屋腾空后，由供电、供水企业切断并确认。",
    "scope_text": "整栋拆除至地面，见附图1。",
    "area_m2": 107.96,
    "floor_m2": 215.91,
    "incidents": "无。",
    "end_state": "拆除完毕，场地平整。",
    "media_numbers": "V0001至V0006",
}
BELONGINGS = {"storage": "执法大队仓库", "keeper": "曾埕砚", "witness": "许某", "total": 3, "chattels": CHATTELS}
CHECKED = {
    "presence": "到场",
    "findings": "建筑物已经拆除至地面，场地平整，未发现新的建设。",
    "removed_m2": 215.91,
    "freed_m2": 107.96,
    "by": "强拆",
    "waste": "已清运完毕",
    "result": "all",
    "photos_before": "P0001",
    "photos_after": "P0301",
}
PLOT = {
    "code": "DK2026-0012",
    "direction": "复耕",
    "usable_m2": 107.96,
    "used_m2": 100,
    "department": "云桠镇人民政府",
    "scheme": "清除地基、回填耕作层后复耕",
    "due_on": "2026-12-31",
    "freed_m2": 107.96,
    "registered_by": "苏荻旸",
}
SUPERVISION = {
    "D51": {
        "unit": "云桠镇人民政府",
        "at": "2026-11-03T09:00",
        "place": "上坂村后垄",
        "inspectors": "柯稔川、蓝桠石",
        "problem": "新增违法建设发现后超过二十四小时未到场制止。",
        "photos": "P0401",
        "matters": "立即到场制止并报告处置情况。",
        "due_on": "2026-11-06",
    },
    "D52": {
        "unit": "云桠镇人民政府",
        "reminded_text": "2026年11月3日以督提字提醒，逾期未整改。",
        "problem": "当事人仍在施工，第二层已经封顶。",
        "points": 2,
        "due_on": "2026-11-11",
    },
    "D53": {
        "unit": "云桠镇人民政府",
        "person": "谢藕田",
        "source": "逾期",
        "problem": "违法建设案逾期未作出决定。",
        "matters": "五个工作日内提出处理意见。",
        "due_on": "2026-11-16",
    },
    "D54": {
        "unit": "云桠镇人民政府",
        "problem": "未经事先告知即作出责令限期拆除决定",
        "evidence": "案卷材料",
        "basis": "《某省行政执法监督条例》第二十八条",
        "decision_kind": "撤销",
        "matters": "撤销云政拆字〔2026〕第0009号责令限期拆除决定",
        "objection": "可以自收到本决定书之日起十五日内向本机关书面提出",
        "due_on": "2026-11-19",
    },
    "D55": {
        "unit": "云桠镇人民政府",
        "problem": "送达回证未填写送达时间",
        "matters": "一、补正送达证明。\n二、组织送达业务培训。",
        "due_on": "2026-11-19",
    },
}


def _substitute(day: str, again: str, last: str, **scope: Any) -> Row:
    """Clearing by another at the party's cost (ACL art.50)."""
    words = {
        "duty": "清除堆放在河道管理范围内的建筑垃圾、恢复原状",
        "at": last,
        "budget": 12600,
        "reasons": "堆放的建筑垃圾已经造成水体污染，继续拖延将破坏自然资源",
        "how": "清运建筑垃圾并平整场地",
        "target": "河道管理范围内约120立方米建筑垃圾",
        "performer": "澄埔县环卫工程有限公司",
        "performer_kind": "没有利害关系的第三人",
    }
    stated = {"clearing_or_restoring": True, "danger": True, "second_reminder_on": again, "performance_on": last}
    return paper(day, "D31", {"D31": words}, **stated, **scope)


def _by_itself(track: str) -> list[Row]:
    """The administration demolishes: remedies run until 2 September, then reminder, announcement, decision."""
    court = (
        [
            paper(
                "2026-09-28",
                "D30",
                {"D30": {"leader": LEADERS[track], "leader_position": "局长"}},
                items=["2"],
                court="澄埔县人民法院",
            ),
            fact("2026-10-12", "performed", items=["2"]),
            event("2026-10-12", "T24", items=["2"]),
        ]
        if track == "planning"
        else [
            excluded(
                "2026-09-28",
                "D30",
                "the court takes no demolition under the planning law, and a village case has nothing else (SPC2013-5)",
                {"leader": LEADERS[track]},
            ),
        ]
    )
    ordered = (
        [
            paper("2026-10-09", "D27", {"D27": {"department": "澄埔县城市管理局", "approved_by": "县长办公会议"}}),
            event("2026-10-10", "T33", gov_order_on="2026-10-10", number="澄政函〔2026〕12号", items=["1"]),
        ]
        if track == "planning"
        else [
            excluded(
                "2026-10-09",
                "D27",
                "the township demolishes by itself, no order of the government is needed (URPL art.65)",
            ),
        ]
    )
    ended = {"head_approved": True, "leads_sent": True}
    return [
        paper("2026-09-07", "D24", {"D24": BANK if track == "planning" else {}}),
        serve("2026-09-07", "D24"),
        _substitute("2026-09-09", "2026-09-09", "2026-09-16", items=["1"]),
        paper("2026-09-10", "D38", {"D38": SUSPENDED}, ground="third_party_claim", items=["1"]),
        event("2026-09-18", "T43", items=["1"]),
        paper(
            "2026-09-22",
            "D26",
            {
                "D26": {
                    "self_by": "2026-10-08",
                    "execute_at": "2026-10-21T09:30",
                    "clear_by": "2026-10-19",
                    "place": "违法建筑物外墙及村务公开栏",
                    "posted_on": "2026-09-22",
                    "photo_numbers": "P0088、P0089",
                }
            },
            deadline="2026-10-08",
            items=["1"],
        ),
        *court,
        fact("2026-10-09", "remedy_answer", review_body=True, court=True),
        *ordered,
        paper(
            "2026-10-12",
            "D25",
            {
                "D25": {
                    "method": "采用机械和人工相结合的方式整体拆除",
                    "execute_at": "2026-10-21T09:30",
                    "clear_by": "2026-10-19",
                }
            },
            execution_time="2026-10-21T09:30",
            items=["1"],
        ),
        serve("2026-10-12", "D25"),
        event("2026-10-21 09:30", "T35", facts={"party_told": True, "belongings_listed": True}, items=["1"]),
        paper(
            "2026-10-21",
            "D28,D29",
            {
                "D28": {**RECORD, "started_at": "2026-10-21T09:30", "ended_at": "2026-10-21T16:20"},
                "D29": {**BELONGINGS, "at": "2026-10-21T09:40", "collect_by": "2026-11-20"},
            },
        ),
        paper("2026-10-23", "D37", {"D37": {**CHECKED, "at": "2026-10-23T10:00"}}, items=["1"]),
        paper("2026-10-26", "D41", {"D41": PLOT}),
        paper(
            "2026-10-26",
            "D44",
            {
                "D44": {
                    "to": "澄埔县不动产登记中心",
                    "matter": "暂停办理涉案建筑物和土地的权属登记",
                    "basis": "《中华人民共和国行政处罚法》第二十六条",
                }
            },
        ),
        paper("2026-11-09", "D51,D52,D53,D54,D55", SUPERVISION),
        paper("2026-11-10", "D40", {"D40": {"by": "强拆"}}, **ended),
        paper("2026-11-11", "D56"),
    ]


def _court(track: str) -> list[Row]:
    """The court is asked: 15 days for the suit against the demolition, the review until 6 May."""
    ended = {"head_approved": True, "leads_sent": True}
    return [
        fact("2026-03-16", "performed", items=["3"]),
        event("2026-03-16", "T24", items=["3"]),
        paper("2026-05-07", "D24", {"D24": {}}),
        serve("2026-05-07", "D24"),
        paper("2026-05-08", "D38", {"D38": SUSPENDED}, ground="third_party_claim", items=["2"]),
        event("2026-05-15", "T43", items=["2"]),
        _substitute("2026-05-20", "2026-05-20", "2026-05-27", items=["1"]),
        paper(
            "2026-05-25",
            "D30",
            {"D30": {"leader": LEADERS[track], "leader_position": "局长"}},
            items=["2"],
            court="澄埔县人民法院",
        ),
        event(
            "2026-06-03",
            "T38",
            allows=["2"],
            items=["2"],
            served_on="2026-06-05",
            term_days=15,
            number="（2026）闽9921行审12号",
        ),
        excluded(
            "2026-06-08",
            "D26",
            "on unlawfully used land the court enforces (LAL art.83): no announcement of "
            "a demolition by the administration",
            {"self_by": "2026-06-20"},
            deadline="2026-06-20",
        ),
        excluded("2026-06-08", "D27", "URPL art.68 is for buildings under the planning law"),
        excluded(
            "2026-06-08",
            "D25",
            "the administration enforces nothing on land by itself (ACL art.13; LAL art.83)",
            {"method": "拆除", "execute_at": "2026-06-24T10:00", "clear_by": "2026-06-23"},
        ),
        event("2026-06-24 10:00", "T40", facts={"party_told": True, "belongings_listed": True}, items=["2"]),
        paper(
            "2026-06-24",
            "D28,D29",
            {
                "D28": {**RECORD, "started_at": "2026-06-24T10:00", "ended_at": "2026-06-24T16:20"},
                "D29": {**BELONGINGS, "at": "2026-06-24T10:10", "collect_by": "2026-07-24"},
            },
        ),
        paper("2026-06-26", "D37", {"D37": {**CHECKED, "at": "2026-06-26T10:00"}}, items=["2"]),
        fact("2026-06-26", "performed", items=["1"]),
        event("2026-06-26", "T24", items=["1"]),
        paper("2026-06-29", "D41", {"D41": PLOT}),
        paper(
            "2026-06-29",
            "D44",
            {
                "D44": {
                    "to": "澄埔县不动产登记中心",
                    "matter": "暂停办理涉案建筑物和土地的权属登记",
                    "basis": "《中华人民共和国土地管理法实施条例》第四十八条",
                }
            },
        ),
        paper("2026-11-09", "D51,D52,D53,D54,D55", SUPERVISION),
        paper("2026-11-10", "D40", {"D40": {"by": "强拆"}}, **ended),
        paper("2026-11-11", "D56"),
    ]
