"""Courses of the sample county's cases from the lead to the closing on each track, every form issued where it belongs.

A course is a list of rows, in the order of the days: papers, services and events. Where courses exclude each other (a
case is transferred or decided, kept or demolished) a track has several cases.
"""

from __future__ import annotations

from form_rows import ITEMS, Row, event, excluded, fact, investigated, paper, reported, serve
from form_to_closing import after
from form_to_decision import investigation, to_decision


def all_courses(track: str) -> dict[str, list[Row]]:
    """The courses of a track."""
    made = {
        "main": main(track),
        "second": second(track),
        "transferred": transferred(track),
        "not filed": not_filed(track),
        "forgiven": forgiven(track),
    }
    return made if track == "land" else {**made, "kept": kept(track)}


def main(track: str) -> list[Row]:
    """From the lead to the closing, with a hearing."""
    return [*investigation(track), *to_decision(track), *after(track)]


def second(track: str) -> list[Row]:
    """Decided, served by public notice, then handed over (planning, land) or corrected (village)."""
    items = ITEMS["second"][track]
    form = "D22" if track == "village" else "D21"
    handed = {
        "to": "澄埔县机关事务服务中心",
        "state": "空置",
        "plan_number": "附图1",
    }
    accepted = {
        "unit": "澄埔县机关事务服务中心",
        "giver": "施㙍禾",
        "receiver": "许某",
        "received_on": "2026-04-13",
        "direction": "利用",
        "photo_numbers": "P0201至P0206",
        "chattels": [
            {"name": "二层住宅", "spec": "砖混结构，二层", "quantity": "215.91", "unit": "平方米", "condition": "空置"}
        ],
    }
    notice = {
        "reason": "受送达人下落不明",
        "course": "2026年2月27日至住所直接送达未遇；3月2日邮寄被退回（改退批条：查无此人）",
        "posted_on": "2026-03-03",
        "place": "本机关公告栏及受送达人住所",
        "media": "《澄埔日报》第4版",
        "document_title": "行政处罚决定书" if form == "D21" else "责令限期改正决定书",
        "content": "没收违法建筑物" if form == "D21" else "责令限期改正违法建设",
    }
    return [
        *investigated(track),
        reported(),
        event("2026-01-28", "T15", items=items),
        paper("2026-01-28", "D17,D18"),
        serve("2026-01-28", "D17"),
        serve("2026-01-28", "D18"),
        fact("2026-02-10", "legal_review", result="同意"),
        event("2026-02-10", "T18"),
        fact("2026-02-12", "panel"),
        event("2026-02-13", "T20", items=items, whose="all"),
        paper("2026-02-13", form),
        paper("2026-03-03", "D36", {"D36": notice}),
        serve("2026-03-03", form, "notice"),
        *(
            [
                excluded("2026-04-10", "D32", "URPL art.65 knows no confiscation", handed),
                excluded("2026-04-10", "D33", "URPL art.65 knows no confiscation", accepted),
            ]
            if track == "village"
            else [
                paper("2026-04-10", "D32", {"D32": handed}, handed_over=True, items=[items[-1]["id"]]),
                paper("2026-04-13", "D33", {"D33": accepted}),
            ]
        ),
    ]


def transferred(track: str) -> list[Row]:
    """Another body's matter."""
    to, reasons = {
        "planning": ("澄埔县住房和城乡建设局", "涉案房屋的建设许可由该局核发并监管，不属于本机关管辖"),
        "village": ("澄埔县自然资源局", "涉案房屋位于城镇开发边界内，不属于乡、村庄规划区"),
        "land": ("澄埔县农业农村局", "农村村民非法占用土地建住宅，依法由农业农村主管部门管辖"),
    }[track]
    basis = {} if track == "land" else {"basis": "《中华人民共和国行政处罚法》第二十二条"}
    words = {
        "kind": "jurisdiction",
        "to": to,
        "reasons": reasons,
        **basis,
        "attachments": [{"name": "线索登记表", "pages": "1份（1页）"}, {"name": "现场勘验笔录", "pages": "1份（3页）"}],
    }
    return [paper("2026-01-22", "D34", {"D34": words}, receiving_authority=to)]


def not_filed(track: str) -> list[Row]:
    """Seen on the spot before the filing: put right already."""
    taken_back = [
        event("2026-01-13", "CORRECTION", target=target, reason="立案前现场已改正，立案有误") for target in (3, 2)
    ]
    words = {"grounds": ["minor"], "reasons": "已于2026年1月10日自行拆除", "follow_up": "纳入日常巡查"}
    refused = event("2026-01-13", "T03", facts={"minor_corrected": True})
    return [*taken_back, refused, paper("2026-01-13", "D03", {"D03": words})]


def forgiven(track: str) -> list[Row]:
    """No penalty: slight, put right in time, no harm (APL art.33)."""
    approved = {"ground": "minor_corrected", "head_approved": True}
    words = {"D23": {"reasons": "当事人在责令改正前已自行拆除，恢复土地原状"}}
    none = (
        []
        if track != "land"
        else [
            excluded(
                "2026-01-26",
                "D39",
                "no rule keeps for the time being what stands on unlawfully used land (CR11K)",
                KEPT,
                **KEPT_STATED,
            )
        ]
    )
    return [*investigated(track), *none, reported(), paper("2026-01-29", "D23", words, **approved)]


KEPT = {
    "policy": "澄政办发〔2025〕88号（虚构）第八条",
    "built_evidence": "2009年航空影像显示建筑物已建成",
    "category": "三类",
    "safety": "澄埔县房屋安全鉴定站评定为B级",
    "planning_effect": "不影响近期规划实施",
    "until": "2026-12-31",
    "recall": "规划实施、征收或者安全鉴定降级时自行无偿拆除",
}
KEPT_STATED = {"built_on": "2009-06-01", "head_approved": True, "until": "2026-12-31"}


def kept(track: str) -> list[Row]:
    """Stock that is kept for the time being by a local rule."""
    return [*investigated(track), paper("2026-01-26", "D39", {"D39": KEPT}, **KEPT_STATED)]


OFFICE_PAPERS = {
    "D42": {
        "on": "2026-11-02",
        "grid": "云桠镇第3网格",
        "patrollers": "谢藕舟、曾埕砚",
        "weather": "晴",
        "started_at": "2026-11-02T08:30",
        "ended_at": "2026-11-02T11:10",
        "route": "桠头村—桠尾村",
        "km": 12.4,
        "found_new": 1,
        "checked_old": 3,
        "stopped": 1,
        "reported": 1,
        "finds": [
            {
                "time": "09:20",
                "place": "桠头村后垄",
                "kind": "违法建设",
                "what": "新建砖混房屋一层在建",
                "action": "当场制止",
                "photo": "P0501",
            }
        ],
    },
    "D43": {
        "number": "JB2026-0031",
        "channel": "12345",
        "received_at": "2026-11-03T10:20",
        "content": "反映桠头村后垄夜间抢建",
        "place": "桠头村后垄",
        "named": False,
        "forwarded_to": "云桠镇人民政府",
        "due_on": "2026-11-13",
        "received_by": "苏荻旸",
    },
    "D57": {
        "batch": "2026年第四批",
        "kind": "plan",
        "until": "2026-11-30",
        "area_m2": 107.96,
        "floor_m2": 215.91,
        "listed": [
            {
                "division": "云桠镇桠头村",
                "place": "桠头村后垄",
                "party": "陈×",
                "area_m2": 107.96,
                "floor_m2": 215.91,
                "breach": "违法建设",
                "priority": "顶风抢建",
                "planned_on": "2026-12-15",
            }
        ],
    },
}
BODIES = {"planning": "澄埔县城市管理局", "village": "云桠镇人民政府", "land": "澄埔县自然资源局"}
