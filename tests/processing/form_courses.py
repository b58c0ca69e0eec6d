"""Cases of the sample county worked from the lead to the closing on each track, every form issued where it belongs.

A course is a list of rows, in the order of the days: papers, services and events. Where courses exclude each other (a
case is transferred or decided, kept or demolished) a track has several cases. All goes through the algorithms that an
office has; :class:`Office` runs them and keeps every paper that came out.
"""

from __future__ import annotations

import csv
import json
import re
import shutil
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
LAYERS = (
    ("importparcels", "parcel"),
    ("importzones", "CZKFBJ"),
    ("importzones", "zone_sanqu"),
    ("importzones", "YJJBNT"),
    ("importpermits", "permit"),
    ("importlandclasses", "DLTB"),
    ("importspots", "spot"),
    ("importparties", "party"),
)
TRACKS = ("planning", "village", "land")
OFFICERS = {
    "planning": "颜堃,钟篁舟",
    "village": "谢藕舟,曾埕砚,郑砚禾,许柘青,颜篁川,吴苇澄",
    "land": "庄檐青,施㙍禾",
}
LEADERS = {"planning": "蓝桠石", "village": "谢藕田", "land": "柯稔川"}
ACTOR = "庄檐青"
FOUND_ON = "2026-01-08"
OPENED_ON, SURVEYED_ON = "2026-01-12", "2026-01-14"
#: photographs of the main cases' spots: taken in the sample in October, here on the day of the survey
PHOTOS = ("IMG_20260003.jpg", "IMG_20260006.jpg", "IMG_20260011.jpg")
_TAKEN = re.compile(rb"2026:10:\d\d (?=\d\d:)")
#: spot of each case by course and track
SPOTS = {
    "main": {"planning": 56, "village": 23, "land": 111},
    "second": {"planning": 301, "village": 26, "land": 101},
    "transferred": {"planning": 24, "village": 31, "land": 217},
    "not filed": {"planning": 385, "village": 40, "land": 4},
    "forgiven": {"planning": 32, "village": 49, "land": 5},
    "kept": {"planning": 12, "village": 259},
}
EVIDENCE = yaml.safe_load((SAMPLE / "evidence.yaml").read_text(encoding="utf-8"))
ACT_OF = {
    "planning": {"unpermitted": True, "building_permit_partial": False},
    "village": {"unpermitted": True},
    "land": {"land_unpermitted": True, "conforms_to_plan": False, "villager_house": False},
}
DECISIONS = ("D21", "D22")
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


@dataclass(frozen=True)
class Paper:
    """A paper that was issued: its form, its case and both files."""

    track: str
    course: str
    form: str
    day: str
    pdf: Path
    docx: Path


@dataclass(frozen=True)
class Case:
    number: str
    parties: tuple[str, ...]
    entities: tuple[bool, ...]


class Office:
    """A bureau at work: runs the algorithms and keeps what came out.

    :param run: runs an algorithm by id with its parameters and returns its results
    """

    def __init__(self, run: Callable[[str, dict[str, Any]], dict[str, Any]], folder: Path) -> None:
        self._run, self.folder = run, folder
        self.workspace = folder / "workspace.gpkg"
        self.papers: list[Paper] = []
        self.refused: list[tuple[str, str, Row, str]] = []

    def run(self, algorithm: str, **parameters: Any) -> dict[str, Any]:
        return self._run(f"zhiwei:{algorithm}", {"WORKSPACE": str(self.workspace), **parameters})

    def found(self) -> None:
        """The sample county in a workspace, assessed, with its photographs and local rules."""
        self._run("zhiwei:createworkspace", {"CRS": "EPSG:4549", "OUTPUT": str(self.workspace)})
        self.run("importsettings", INPUT=str(SAMPLE / "settings.yaml"))
        for name in ("profile", "profile_choice"):
            self.run("importsettings", INPUT=str(SAMPLE / f"{name}.yaml"))
        self._town_rule()
        county = self._county()
        for algorithm, layer in LAYERS:
            self.run(algorithm, INPUT=f"{county}|layername={layer}")
        self.run("assess", AS_OF=OPENED_ON)
        photos = self.folder / "photos"
        photos.mkdir()
        day = SURVEYED_ON.replace("-", ":").encode()
        for name in PHOTOS:
            content = (SAMPLE / "photos" / name).read_bytes()
            (photos / name).write_bytes(_TAKEN.sub(day + b" ", content))
        self.run("importphotos", FOLDER=str(photos))

    def _county(self) -> Path:
        """The sample county with the spots of the cases found before their courses begin, which take ten months."""
        from osgeo import ogr

        ogr.UseExceptions()
        path = self.folder / "county.gpkg"
        shutil.copyfile(SAMPLE / "county.gpkg", path)
        source = ogr.Open(str(path), update=1)
        codes = ", ".join(f"'{spot:03d}'" for by_track in SPOTS.values() for spot in by_track.values())
        source.ExecuteSQL(f"UPDATE spot SET FXRQ = '{FOUND_ON}' WHERE substr(JCBH, -3) IN ({codes})", dialect="SQLite")
        del source
        return path

    def _town_rule(self) -> None:
        """The county's rule for the town too: what is kept for the time being there."""
        rule = (SAMPLE / "profile.yaml").read_text(encoding="utf-8")
        for old, new in (
            ("chengpu_village", "chengpu_town"),
            ("cn_planning_village", "cn_planning_urban"),
            ("乡村", "城镇"),
        ):
            rule = rule.replace(old, new)
        files = {"town.yaml": rule, "choice.yaml": "profiles:\n  village: chengpu_village\n  planning: chengpu_town\n"}
        for name, text in files.items():
            (self.folder / name).write_text(text, encoding="utf-8")
            self.run("importsettings", INPUT=str(self.folder / name))

    def open(self, track: str, courses: Sequence[str]) -> dict[str, Case]:
        """Open the cases of a track, by course."""
        spots = {course: SPOTS[course][track] for course in courses if track in SPOTS[course]}
        codes = ", ".join(f"'{spot:03d}'" for spot in spots.values())
        done = self.run(
            "opencases",
            FILTER=f'right("code", 3) IN ({codes})',
            OFFICERS=OFFICERS[track],
            TRACK=track,
            DATE=OPENED_ON,
            ACTOR=ACTOR,
        )
        if done["REFUSED"]:
            raise RuntimeError(f"opencases: {done}")
        cases = self._cases()
        return {course: cases[spot] for course, spot in spots.items()}

    def _cases(self) -> dict[int, Case]:
        connection = sqlite3.connect(f"file:{self.workspace}?mode=ro", uri=True)
        try:
            rows = connection.execute(
                "SELECT s.code, c.number, p.name, p.kind FROM spot s JOIN case_spot l ON l.spot_uid = s.uid "
                "JOIN case_file c ON c.uid = l.case_uid JOIN case_party m ON m.case_uid = c.uid "
                "JOIN party p ON p.uid = m.party_uid ORDER BY c.number, p.name"
            ).fetchall()
        finally:
            connection.close()
        found: dict[int, Case] = {}
        for code, number, party, kind in rows:
            known = found.get(int(code[-3:]), Case(number, (), ()))
            found[int(code[-3:])] = Case(number, (*known.parties, party), (*known.entities, kind == "entity"))
        return found

    def work(self, track: str, course: str, case: Case, rows: Sequence[Row]) -> None:
        """Take a case through its course."""
        waiting: list[tuple[str, str, str, Mapping[str, Any]]] = []
        for row in rows:
            if row.what == "event":
                data = dict(row.data)
                whose = data.pop("whose", "")
                waiting.append((row.name, row.day, ";".join(case.parties) if whose == "all" else whose, data))
                continue
            if row.what == "serve" and row.data["method"] == "direct" and row.name not in DECISIONS:
                for party, entity in zip(case.parties, case.entities):
                    proof = self._proof(track, party, entity)
                    waiting.append(("DELIVERY", row.day, party, {"form": row.name, "method": "direct", "proof": proof}))
                continue
            self._record(course, case, waiting)
            waiting = []
            if row.what == "serve" and row.data["method"] == "direct":
                self._serve(track, case, row)
            elif row.what == "serve":
                self._post(case, row)
            else:
                self._issue(track, course, case, row)
        self._record(course, case, waiting)

    def _proof(self, track: str, party: str, entity: bool) -> dict[str, Any]:
        servers = OFFICERS[track].split(",")[:2]
        return {"receiver": party, "relation": "收发部门" if entity else "本人", "servers": servers}

    def _record(self, course: str, case: Case, rows: Sequence[tuple[str, str, str, Mapping[str, Any]]]) -> None:
        if not rows:
            return
        path = self.folder / "events.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["case", "event", "date", "actor", "party", "data"])
            for name, day, party, data in rows:
                text = json.dumps(data, ensure_ascii=False) if data else ""
                writer.writerow([case.number, name, day, ACTOR, party, text])
        self.run("recordevents", INPUT=str(path), ACTOR=ACTOR)

    def _serve(self, track: str, case: Case, row: Row) -> None:
        """Serve a decision: from then on the periods of each party run."""
        for party, entity in zip(case.parties, case.entities):
            proof = json.dumps(self._proof(track, party, entity), ensure_ascii=False)
            asked = {"DOCUMENT": row.name, "CASE": case.number, "PARTY": party, "DATE": row.day, "ACTOR": ACTOR}
            self.run("recorddelivery", METHOD="direct", PROOF=proof, **asked)

    def _post(self, case: Case, row: Row) -> None:
        """Serve by public notice; the receipt is filled at once."""
        proof = {
            "notice_ground": "other_ways_failed",
            "notice_reason": "直接送达未遇，邮寄被退回（改退批条：查无此人）",
            "notice_place": "本机关公告栏及受送达人住所",
        }
        tried = (("direct", "上门未遇，家属称其外出"), ("mail", "邮件被退回，改退批条：查无此人"))
        for party in case.parties:
            asked = {"DOCUMENT": row.name, "CASE": case.number, "PARTY": party, "DATE": row.day, "ACTOR": ACTOR}
            for method, why in tried:
                self.run("recorddelivery", METHOD=method, FAILED=why, **asked)
            self.run("recorddelivery", METHOD="notice", PROOF=json.dumps(proof, ensure_ascii=False), **asked)

    def _issue(self, track: str, course: str, case: Case | None, row: Row) -> None:
        target = self.folder / "papers" / track / f"{len(self.papers) + len(self.refused):03d}"
        asked = {"FILTER": f"\"number\" = '{case.number}'"} if case else {}
        done = self.run(
            "issuedocuments",
            DOCUMENT=row.name,
            DATE=row.day,
            FORMAT="both",
            ACTOR=ACTOR,
            GOING_ON=row.going_on,
            DATA=json.dumps(row.data, ensure_ascii=False),
            OUTPUT_FOLDER=str(target),
            AGAIN=bool(row.why),
            **asked,
        )
        if row.why:
            if done["ISSUED"]:
                raise RuntimeError(f"{track} {course} {row.name} was issued, though: {row.why}")
            self.refused.append((track, row.name, row, done["REASONS"]))
            return
        forms = row.name.split(",")
        if (done["ISSUED"], done["REFUSED"], done["REPRINTED"]) != (len(forms), 0, 0):
            raise RuntimeError(f"{track} {course} {row.day} {row.name}: {done}")
        for form in forms:
            (pdf,) = target.glob(f"*_{form}_*.pdf")
            (docx,) = target.glob(f"*_{form}_*.docx")
            self.papers.append(Paper(track, course, form, row.day, pdf, docx))

    def office_paper(self, day: str, form: str, body: str, stated: Mapping[str, Any]) -> None:
        """A paper that belongs to no case."""
        row = Row("paper", day, form, {"organisation": body, "data": {form: dict(stated)}})
        self._issue("office", "office", None, row)


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


def main(track: str) -> list[Row]:
    """From the lead to the closing, with a hearing."""
    return [*_investigation(track), *_to_decision(track), *_after(track)]


def _investigation(track: str) -> list[Row]:
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


def _to_decision(track: str) -> list[Row]:
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


def _after(track: str) -> list[Row]:
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
