"""The whole main job on the sample county, through the algorithms that users have; everything in build/demo/."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import time
from pathlib import Path
from typing import Any

import demo_afteruse
import demo_ends
import demo_plan
import demo_stock
from headless import ROOT, headless_qgis

SAMPLE = ROOT / "resources" / "sample"
COUNTY = SAMPLE / "county.gpkg"
# Another folder may be named, for example to try the offline bundle (QGIS_PLUGINPATH tells where that was unpacked).
OUT = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "build" / "demo"
WORKSPACE = OUT / "workspace.gpkg"
ACTOR = "庄檐青"
# The county bureau's officers and each township's: a case goes to the body whose matter it is (URPL art.64, 65).
OFFICERS = "庄檐青,施㙍禾,谢藕舟,曾埕砚,郑砚禾,许柘青,颜篁川,吴苇澄"
ASSESSED_ON = "2026-10-10"
OPENED_ON = "2026-10-12"
ISSUED_ON = "2026-10-13"
# after the last photograph of the sample
SURVEYED_ON = "2026-10-29"
ZONE_LAYERS = ("zone_sanqu", "zone_sixian", "YJJBNT", "STBHHX", "CZKFBJ", "zone_road", "zone_river")
DOCUMENTS = {
    "D01": OPENED_ON,
    "D02": OPENED_ON,
    "D04": ISSUED_ON,
    "D35": ISSUED_ON,
    "D06": SURVEYED_ON,
    "D07": SURVEYED_ON,
    "D08": SURVEYED_ON,
}
# One of every kind that has a photograph: houses, sheds, a yard, a factory; built and being built; all three tracks.
CASE_SPOTS = (1, 23, 46, 56, 68, 79, 101, 111, 121, 187, 245, 255)
CASES = 'right("code", 3) IN (' + ", ".join(f"'{number:03d}'" for number in CASE_SPOTS) + ")"


class DemoError(Exception):
    """A step that failed, in words."""


class Demo:
    """Runs the steps, keeps what they said and how long they took."""

    def __init__(self) -> None:
        self.timings: list[tuple[str, float, str]] = []
        self.ends: list[str] = []
        self.plan: list[str] = []

    def step(self, algorithm: str, name: str = "", **parameters: Any) -> dict[str, Any]:
        """Run one algorithm; what it warns of is shown."""
        import processing
        from qgis.core import QgsProcessingException, QgsProcessingFeedback

        class Feedback(QgsProcessingFeedback):
            def __init__(self) -> None:
                super().__init__(False)
                self.told: list[str] = []

            def pushWarning(self, warning: str) -> None:
                self.told.append(warning)

            def reportError(self, error: str, fatalError: bool = False) -> None:
                self.told.append(error)

        feedback = Feedback()
        started = time.perf_counter()
        try:
            results = processing.run(f"zhiwei:{algorithm}", parameters, feedback=feedback)
        except QgsProcessingException as error:
            raise DemoError(f"zhiwei:{algorithm}: {' '.join(str(error).split())}") from None
        seconds = time.perf_counter() - started
        counts = ", ".join(f"{key}={value}" for key, value in results.items() if isinstance(value, (int, float)))
        self.timings.append((name or algorithm, seconds, counts))
        print(f"  {name or algorithm:<24} {seconds:7.2f} s  {counts}", flush=True)
        for line in feedback.told[:5]:
            print(f"      ! {line}")
        if len(feedback.told) > 5:
            print(f"      ! … {len(feedback.told) - 5} more")
        return results

    def timed(self, name: str, work: Any) -> Any:
        """A piece of the demo that is no algorithm."""
        started = time.perf_counter()
        result = work()
        seconds = time.perf_counter() - started
        self.timings.append((name, seconds, ""))
        print(f"  {name:<24} {seconds:7.2f} s", flush=True)
        return result


def layer(name: str) -> str:
    """A layer of the sample county as a person would pick it."""
    return f"{COUNTY}|layername={name}"


def run(demo: Demo) -> None:
    """All steps, in the order in which an office takes them."""
    workspace = str(WORKSPACE)
    report = OUT / "reports"
    report.mkdir(parents=True)
    demo.step("createworkspace", CRS="EPSG:4549", OUTPUT=workspace)
    demo.step("importsettings", WORKSPACE=workspace, INPUT=str(SAMPLE / "settings.yaml"))
    jobs = [("importparcels", "parcel")]
    jobs += [("importzones", name) for name in ZONE_LAYERS]
    jobs += [("importpermits", "permit"), ("importlandclasses", "DLTB"), ("importspots", "spot")]
    for algorithm, name in jobs:
        demo.step(
            algorithm,
            f"{algorithm} {name}",
            WORKSPACE=workspace,
            INPUT=layer(name),
            REPORT=str(report / f"{name}.xlsx"),
        )
    demo.step("importparties", WORKSPACE=workspace, INPUT=layer("party"))
    demo.step("assess", WORKSPACE=workspace, AS_OF=ASSESSED_ON)
    demo.step("importphotos", WORKSPACE=workspace, FOLDER=str(SAMPLE / "photos"), REPORT=str(report / "photos.xlsx"))
    try:
        demo.ends = demo_ends.run(demo, WORKSPACE, OUT, OFFICERS, ACTOR)
    except RuntimeError as error:
        raise DemoError(f"ten ends: {error}") from None
    demo.step(
        "opencases", WORKSPACE=workspace, FILTER=CASES, OFFICERS=OFFICERS, TRACK="auto", DATE=OPENED_ON, ACTOR=ACTOR
    )
    for document, issued_on in DOCUMENTS.items():
        demo.step(
            "issuedocuments",
            f"issuedocuments {document}",
            WORKSPACE=workspace,
            DOCUMENT=document,
            DATE=issued_on,
            FILTER=f"\"filed_on\" = '{OPENED_ON}'",
            ACTOR=ACTOR,
            OUTPUT_FOLDER=str(OUT / "notices"),
        )
    (OUT / "maps").mkdir()
    demo.step("enforcementmaps", WORKSPACE=workspace, FILTER=CASES, OUTPUT=str(OUT / "maps" / "enforcement.pdf"))
    demo.step("diary", WORKSPACE=workspace, FROM="2026-11-20", TO="2027-02-28", OUTPUT=str(OUT / "diary.xlsx"))
    demo.step("exportfindings", WORKSPACE=workspace, OUTPUT=str(OUT / "findings.xlsx"))
    demo_stock.take_over(demo, WORKSPACE, OUT, [*CASE_SPOTS, *(end.spot for end in demo_ends.ENDS)], ACTOR)
    demo.plan = demo_plan.run(demo, WORKSPACE, OUT)
    demo_afteruse.after_use(demo, workspace, OUT / "afteruse")
    found = demo.step("verifyworkspace", WORKSPACE=workspace, REPORT=str(report / "verify.csv"))
    if found["PROBLEMS"]:
        raise DemoError(f"the workspace does not verify: {found['PROBLEMS']} problems, see {report / 'verify.csv'}")
    demo.step("backupworkspace", WORKSPACE=workspace, OUTPUT=str(OUT / "backup" / "workspace.gpkg"))
    demo.timed("project zhiwei.qgz", project)
    demo.timed("overview.png", overview)


def project() -> None:
    """The project that shows the workspace, as the menu makes it."""
    from zhiwei.plugin.gui.desk import project_of

    made = project_of(str(WORKSPACE))
    if made != OUT / "zhiwei.qgz":
        shutil.move(made, OUT / "zhiwei.qgz")


def overview() -> None:
    """Draw the whole county as the project shows it."""
    from county_sheet import draw

    wrong = draw(OUT / "zhiwei.qgz", COUNTY, OUT / "overview.png")
    if wrong:
        raise DemoError(wrong)


def summary(demo: Demo, seconds: float) -> str:
    """Counts, areas and files, read from what was written."""
    connection = sqlite3.connect(f"file:{WORKSPACE}?mode=ro", uri=True)
    try:
        tables = (
            "spot",
            "parcel",
            "zone",
            "permit",
            "land_class",
            "evidence",
            "party",
            "case_file",
            "site",
            "plot",
            "event",
            "document",
            "finding",
        )
        counts = {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
        areas = area_lines(connection)
    finally:
        connection.close()
    lines = ["", "Sample county: " + ", ".join(f"{value} {name}" for name, value in counts.items())]
    lines += areas
    lines += ["Ten cases through ten ends:", *demo.ends]
    lines += [f"{demo_plan.PLAN} by phases:", *demo.plan]
    lines.append(f"Files in {OUT.parent}:")
    for path in sorted(OUT.rglob("*")):
        if path.is_file() and path.relative_to(OUT).parts[0] not in {"workspace.files", "backup", "reports", "notices"}:
            lines.append(f"  {path.relative_to(OUT.parent)}  {path.stat().st_size / 1024:,.0f} KB")
    notices = sorted((OUT / "notices").rglob("*.pdf"))
    lines.append(f"  {(OUT / 'notices').relative_to(OUT.parent)}/  {len(notices)} PDF")
    lines.append(f"Done in {seconds:.1f} s. Open {OUT / 'zhiwei.qgz'} in QGIS, or: make qgis")
    return "\n".join(lines)


def area_lines(connection: sqlite3.Connection) -> list[str]:
    """Legal areas as stored with the assessments."""
    total, count = connection.execute(
        "SELECT coalesce(sum(area_ellip_m2), 0), count(area_ellip_m2) FROM spot"
    ).fetchone()
    return [f"Legal area of {count} spots: {total:,.2f} m² = {total * 0.0015:,.2f} 亩"]


def main() -> int:
    """Entry point."""
    started = time.perf_counter()
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    demo = Demo()
    print(f"ZhiWei 治违: the main job on the sample county, into {OUT}/")
    with headless_qgis(locale="zh-Hans"):
        try:
            run(demo)
        except DemoError as error:
            print(f"demo: {error}", file=sys.stderr)
            return 1
    print(summary(demo, time.perf_counter() - started))
    return 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    # QGIS and Python disagree about who deletes what at the end; everything is written, so leave at once.
    os._exit(status)
