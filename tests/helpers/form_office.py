"""A bureau of the sample county at work: it opens cases, works rows of a course and keeps every paper that came out.

All goes through the algorithms that an office has.
"""

from __future__ import annotations

import csv
import json
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from form_rows import OPENED_ON, SURVEYED_ON, Row
from service_cases import TESTS, helper_in

ends = helper_in(TESTS.parent / "scripts", "demo_ends")
Case = ends.Case

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
OFFICERS = {
    "planning": "颜堃,钟篁舟",
    "village": "谢藕舟,曾埕砚,郑砚禾,许柘青,颜篁川,吴苇澄",
    "land": "庄檐青,施㙍禾",
}
ACTOR = "庄檐青"
FOUND_ON = "2026-01-08"
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
DECISIONS = ("D21", "D22")


@dataclass(frozen=True)
class Paper:
    """A paper that was issued: its form, its case and both files."""

    track: str
    course: str
    form: str
    day: str
    pdf: Path
    docx: Path


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
        cases = ends.cases_of(self.workspace)
        return {course: cases[spot] for course, spot in spots.items()}

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
