"""The main course on each track from the lead to the decision, with a hearing."""

from __future__ import annotations

from form_rows import (
    ACT_OF,
    BANK,
    EVIDENCE,
    GOODS,
    ITEMS,
    LEADERS,
    OPENED_ON,
    REPORT,
    SURVEYED_ON,
    Row,
    event,
    excluded,
    fact,
    paper,
    serve,
)


def investigation(track: str) -> list[Row]:
    """From the lead to the end of the investigation."""
    seal = {
        "approver": LEADERS[track],
        "reason": "当事人拒不停止建设",
        "basis": "《中华人民共和国城乡规划法》第六十八条",
        "keeping": "就地查封",
        "goods": [{"name": "施工现场", "quantity": 1, "unit": "处"}],
    }
    sealing = (
        [paper(SURVEYED_ON, "D12", {"D12": seal}, head_approved=True)]
        if track == "planning"
        else [
            excluded(
                SURVEYED_ON,
                "D12",
                "URPL art.68 lets the government seal on the planning track only; no law gives "
                "townships or land bodies the sealing of a site (ACL art.17)",
                seal,
                head_approved=True,
            )
        ]
    )
    return [
        fact(OPENED_ON, "finding", values=ACT_OF[track]),
        paper(
            OPENED_ON,
            "D01,D02,D05",
            {
                "D02": {"officer": "拟同意立案调查。"},
                "D05": {"appear_at": "2026-01-16T09:30", "appear_place": "本机关执法大队询问室"},
            },
        ),
        paper("2026-01-13", "D04", going_on=True),
        serve("2026-01-13", "D04"),
        paper("2026-01-13", "D35,D48", {"D48": {"recipient": "当事人本人", "electronic": "短信", "agrees": True}}),
        paper(SURVEYED_ON, "D06,D07,D08", {"D06": {"weather": "晴", "presence": "当事人到场", "recorder": "苏荻旸"}}),
        excluded(SURVEYED_ON, "D10", "without the approval of the head nothing is kept (APL art.56)", {"goods": GOODS}),
        paper(
            SURVEYED_ON,
            "D10",
            {
                "D10": {
                    "approver": LEADERS[track],
                    "place": "执法大队证据室",
                    "keeping": "封存",
                    "keeper": "苏荻旸",
                    "goods": GOODS,
                }
            },
            head_approved=True,
        ),
        *sealing,
        paper(
            "2026-01-16",
            "D09,D11,D13,D49",
            {
                "D09": {
                    "times": 1,
                    "started_at": "2026-01-16T09:30",
                    "ended_at": "2026-01-16T10:20",
                    "place": "执法大队询问室",
                    "answers": [
                        {"question": "房屋何时开工？", "answer": "2025年12月。"},
                        {"question": "是否办理许可？", "answer": "没有办理。"},
                    ],
                },
                "D11": {
                    "provider": "澄埔县不动产登记中心",
                    "contact": "许某",
                    "on": "2026-01-16",
                    "papers": [{"name": "不动产登记查询结果证明", "pages": 2, "original": "原件"}],
                },
                "D13": {"to": "澄埔县测绘院", "matter": "建筑面积测绘和工程造价评估", "due_on": "2026-01-23"},
                "D49": {
                    "applicant": "当事人",
                    "person": "苏荻旸",
                    "reason": "与邻居有亲属关系",
                    "granted": True,
                    "decided_by": LEADERS[track],
                    "opinion": "经查情况属实",
                },
            },
        ),
        paper(
            "2026-01-20",
            "D14",
            {
                "D14": {
                    "to": "澄埔县自然资源局" if track != "land" else "云桠镇人民政府",
                    "due_on": "2026-01-26",
                }
            },
        ),
    ]


def to_decision(track: str) -> list[Row]:
    """Notices, hearing, decision and its service."""
    items = ITEMS["main"][track]
    hearing = {
        "at": "2026-02-13T09:00",
        "place": "本机关听证室",
        "chair": "柯稔安",
        "members": "许某某",
        "recorder": "苏荻旸",
    }
    extension = (
        [paper("2026-02-26", "D50", {"D50": {"reason": "需要进行工程造价评估，案情复杂"}})]
        if track == "land"
        else [
            excluded(
                "2026-02-26",
                "D50",
                "the law on penalties knows no extension of its 90 days (APL art.60); NRPM "
                "art.38 is for bodies of natural resources",
                {"kind": "decision", "reason": "案情复杂"},
            )
        ]
    )
    if track == "planning":
        extension.append(
            paper(
                "2026-02-11",
                "D50",
                {
                    "D50": {
                        "kind": "sealing",
                        "reason": "案情复杂，拆除前需要继续查封施工现场",
                    }
                },
            )
        )
        extension.reverse()
    penalty = {
        "planning": [paper("2026-02-27", "D46,D22,D21", {"D21": BANK})],
        "village": [
            paper("2026-02-27", "D46,D22"),
            excluded(
                "2026-02-27",
                "D21",
                "URPL art.65 gives the township neither fine nor confiscation: what it orders stands in D22",
                BANK,
            ),
        ],
        "land": [paper("2026-02-27", "D46,D22,D21", {"D21": BANK})],
    }[track]
    forms = {"planning": ("D22", "D21"), "village": ("D22",), "land": ("D22", "D21")}[track]
    answer = "现场勘验和规划认定证据充分，不属于免予处罚的情形"
    return [
        event("2026-01-27", "T11", facts={"evidence": EVIDENCE}),
        paper("2026-01-27", "D15", {"D15": {**REPORT, "items": items}}),
        event("2026-01-28", "T15", items=items),
        paper("2026-01-28", "D17,D18"),
        serve("2026-01-28", "D17"),
        serve("2026-01-28", "D18"),
        fact("2026-01-30", "defence", whose="all", content="房屋是唯一住房"),
        paper(
            "2026-01-30",
            "D47",
            {
                "D47": {
                    "at": "2026-01-30T09:00",
                    "place": "执法大队",
                    "content": "房屋是唯一住房",
                    "accepted": False,
                    "reasons": answer,
                }
            },
        ),
        fact("2026-02-02", "defence_answered", whose="all", adopted=False, reason=answer),
        fact("2026-01-30", "hearing_asked", whose="all"),
        paper("2026-02-02", "D19", {"D19": hearing}),
        serve("2026-02-02", "D19"),
        *[one for one in extension if one.day < "2026-02-13"],
        fact("2026-02-13", "hearing_held"),
        paper(
            "2026-02-13",
            "D20",
            {
                "D20": {
                    "opinion": "事实清楚、证据确凿，建议维持拟处罚决定",
                    "ended_at": "2026-02-13T11:00",
                }
            },
        ),
        paper(
            "2026-02-25",
            "D45",
            {
                "D45": {
                    "result": "同意",
                    "reviewer": "谢藕田",
                    "reviewer_number": "A2019000001",
                    "opinion": "同意按拟处理意见处理",
                }
            },
        ),
        fact("2026-02-25", "legal_review", result="同意"),
        paper(
            "2026-02-26",
            "D16",
            {
                "D16": {
                    "at": "2026-02-26T15:00",
                    "place": "三楼会议室",
                    "chair": "蓝桠石（局长）",
                    "attendees": "蓝桠石、柯稔川、谢藕田",
                    "conclusion": "同意承办机构的处罚建议",
                }
            },
        ),
        fact("2026-02-26", "panel"),
        *[one for one in extension if one.day > "2026-02-13"],
        event("2026-02-27", "T20", items=items, whose="all"),
        *penalty,
        *(serve("2026-03-02", form) for form in forms),
        event("2026-03-03", "T23"),
    ]
