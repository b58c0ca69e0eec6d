"""The rows of a course by which a case is worked, and what all courses state: tracks, days, evidence, items."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
TRACKS = ("planning", "village", "land")
LEADERS = {"planning": "蓝桠石", "village": "谢藕田", "land": "柯稔川"}
OPENED_ON, SURVEYED_ON = "2026-01-12", "2026-01-14"
EVIDENCE = yaml.safe_load((SAMPLE / "evidence.yaml").read_text(encoding="utf-8"))
ACT_OF = {
    "planning": {"unpermitted": True, "building_permit_partial": False},
    "village": {"unpermitted": True},
    "land": {"land_unpermitted": True, "conforms_to_plan": False, "villager_house": False},
}
SELF_BY = "2026-03-20"
ITEMS = {
    "main": {
        "planning": [
            {"id": "1", "kind": "demolition", "law": "URPL 64", "self_deadline": SELF_BY},
            {"id": "2", "kind": "fine", "law": "URPL 64", "amount": 20000},
        ],
        "village": [{"id": "1", "kind": "demolition", "law": "URPL 65", "self_deadline": SELF_BY}],
        "land": [
            {"id": "1", "kind": "restore", "law": "LAL 77"},
            {"id": "2", "kind": "demolition", "law": "LAL 77", "self_deadline": SELF_BY},
            {"id": "3", "kind": "fine", "law": "LAL 77", "amount": 30000},
        ],
    },
    "second": {
        "planning": [{"id": "1", "kind": "confiscation", "law": "URPL 64"}],
        "village": [{"id": "1", "kind": "correct", "law": "URPL 65", "self_deadline": "2026-05-08"}],
        "land": [
            {"id": "1", "kind": "restore", "law": "LAL 77"},
            {"id": "2", "kind": "confiscation", "law": "LAL 77"},
        ],
    },
}
BANK = {"bank": "澄埔县农村信用合作联社", "account_name": "澄埔县财政局", "account": "6200000000"}
GOODS = [{"name": "钢筋切割机", "spec": "GQ40", "quantity": 1, "unit": "台", "condition": "完好"}]
CHATTELS = [
    {"name": "木质书桌", "spec": "1.2米", "quantity": 2, "unit": "张", "condition": "完好", "photo": "P0101"},
    {"name": "液化气瓶", "spec": "15千克", "quantity": 1, "unit": "个", "condition": "使用中", "photo": "P0102"},
]


@dataclass(frozen=True)
class Row:
    """One thing done with a case on a day.

    :param what: ``paper``, ``serve`` or ``event``
    :param name: forms separated by commas, or the event
    :param data: of a paper what its events carry (``data`` by form, scope, approvals), of an event its payload
    :param why: why the law excludes the paper here
    """

    what: str
    day: str
    name: str
    data: Mapping[str, Any] = field(default_factory=dict)
    why: str = ""
    going_on: bool = False


def paper(day: str, forms: str, stated: Mapping[str, Mapping[str, Any]] | None = None, **payload: Any) -> Row:
    """Issue papers; ``stated`` are values of the forms' own fields."""
    going_on = payload.pop("going_on", False)
    return Row("paper", day, forms, {**payload, "data": dict(stated or {})}, going_on=going_on)


def excluded(day: str, form: str, why: str, stated: Any = None, **payload: Any) -> Row:
    """A paper that the law does not know here, and why."""
    data = {**payload, "data": {form: dict(stated or {})}}
    return Row("paper", day, form, data, why=why)


def serve(day: str, form: str, method: str = "direct") -> Row:
    """Serve a paper on every party."""
    return Row("serve", day, form, {"method": method})


def event(day: str, name: str, **payload: Any) -> Row:
    """An event of the chain."""
    return Row("event", day, name, payload)


def fact(day: str, name: str, **payload: Any) -> Row:
    """A fact that somebody else made."""
    return Row("event", day, "FACT", {"fact": name, "day": day, **payload})


def investigated(track: str) -> list[Row]:
    """The shortest way to the end of an investigation, for the cases beside the main one."""
    return [
        fact("2026-01-13", "finding", values=ACT_OF[track]),
        event("2026-01-14", "T07", facts={"evidence": EVIDENCE}),
        event("2026-01-20", "T10"),
    ]


def reported() -> Row:
    return event("2026-01-27", "T11", facts={"evidence": EVIDENCE}, data={"D15": REPORT})


REPORT = {
    "evidence": [
        {"name": "现场勘验笔录及勘验图", "pages": 3},
        {"name": "现场照片", "pages": 2},
        {"name": "询问笔录", "pages": 2},
        {"name": "规划（用地）认定复函", "pages": 1},
    ],
    "discretion": "未主动改正，适用一般处罚档次",
}
