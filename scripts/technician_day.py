"""A technician's day through the windows of the real QGIS on a virtual screen, with the time of each step.

From an empty workspace of an office to the notice and the map: ``technician_day.py [--language zh] [--keep FOLDER]``.
Prints a table in Markdown; a picture of each step goes to ``--keep``.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

# QGIS does not say from which file it runs a script
ROOT = Path(os.environ["ZHIWEI_ROOT"]) if "ZHIWEI_DAY" in os.environ else Path(__file__).resolve().parents[1]


def outside() -> int:
    """Start QGIS on a virtual screen and print what it measured."""
    from screenshots import on_a_screen

    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--language", default="zh")
    given.add_argument("--size", default="1600x1000")
    given.add_argument("--keep", type=Path)
    options = given.parse_args()
    with tempfile.TemporaryDirectory(prefix="zhiwei-day-") as name:
        folder = Path(name)
        code = on_a_screen(
            folder, options.language, options.size, "", Path(__file__), {"ZHIWEI_DAY": name, "ZHIWEI_ROOT": str(ROOT)}
        )
        table = folder / "day.md"
        print(table.read_text(encoding="utf-8") if table.is_file() else "QGIS did not come up")
        trouble = folder / "log.txt"
        if trouble.is_file():
            print(trouble.read_text(encoding="utf-8"), file=sys.stderr)
        if options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            for picture in folder.glob("*.png"):
                shutil.copyfile(picture, options.keep / picture.name)
    return code


def inside() -> None:
    """In QGIS: the day."""
    import time
    import traceback
    from datetime import date

    sys.path.insert(0, str(ROOT / "scripts"))
    import processing
    import screens_stage as screen
    from qgis.PyQt.QtCore import QCoreApplication, QDate

    folder = Path(os.environ["ZHIWEI_DAY"])
    stage = screen.Stage(folder)
    desk = stage.desk
    county = ROOT / "resources" / "sample" / "county.gpkg"
    path = str(folder / "澄埔县.gpkg")
    rows: list[tuple[str, float, str]] = []

    def until(true, seconds=120.0) -> None:
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                raise TimeoutError
            QCoreApplication.processEvents()
            time.sleep(0.002)

    def run(algorithm: str, **parameters):
        results = processing.run(f"zhiwei:{algorithm}", {"WORKSPACE": path, **parameters})
        desk._look()
        return results

    def step(title: str, job) -> None:
        started = time.perf_counter()
        told = job()
        until(lambda: not desk._tasks)
        QCoreApplication.processEvents()
        rows.append((title, time.perf_counter() - started, str(told or "")))
        stage.shoot(f"{len(rows):02d}")

    def import_spots():
        window = stage.part("import_wizard").show()
        page = window.source_page
        page.job.setCurrentIndex(page.job.findData("spot"))
        page.open(str(county), "spot")
        until(lambda: window.task is None)
        for _page in range(2):
            window.next.click()
            until(lambda: window.task is None)
        until(lambda: window.run is not None, 30.0)
        window.next.click()
        window.enter_page.enter.click()
        until(lambda: window.task is None)
        window.close()
        with desk.reader() as session:
            return f"{session.spots.count()} 个图斑"

    def look_here():
        place = stage.to_spot().centroid().asPoint()
        part = next(part for part in stage.plugin.parts if part.name == "whatishere")
        part.take()
        part.look(place.x(), place.y())

    def find():
        dock = stage.part("case_list").show()
        until(lambda: dock.model.rowCount() > 0)
        dock.search.setText(screen.SPOT)
        until(lambda: dock.model.rowCount() == 1)
        dock.table.selectRow(0)
        return f"{dock.model.rowCount()} 行"

    def case() -> str:
        with desk.reader() as session:
            return str(session.cases.all()[0].uid)

    def form():
        made = stage.part("case_form").show()
        made.open(case())
        for index in range(made.book.count()):
            made.book.setCurrentIndex(index)
            until(lambda: not desk._tasks)
        return f"{made.book.count()} 页"

    def record():
        made = stage.part("case_form").show()
        dialog = made.take("T08" if not steps else steps[0])
        dialog.date.setDate(QDate.currentDate())
        dialog.look()
        told = dialog.title()
        if not dialog.save_button.isEnabled():
            dialog.close()
            raise ValueError(f"{told} 不能登记")
        dialog.save_button.click()
        return told

    def paper():
        made = stage.part("case_form").show()
        made.open_tab("documents")
        tab = made.tab("documents")
        dialog = tab.issue()
        before = len(tab.papers)
        # work that is over is no longer to be stopped: then the notice to be heard
        for name in ("D04", "D05"):
            dialog.choose(name)
            for line in dialog.lines.values():
                if not line.text():
                    line.setText("详见现场勘验笔录")
            dialog.look()
            if dialog.go.isEnabled():
                break
        else:
            raise ValueError(dialog.told.text())
        dialog.go.click()
        until(lambda: len(tab.papers) > before)
        return f"{tab.paper.form} {tab.paper.number}"

    steps: list[str] = ["T07"]
    log = (folder / "log.txt").open("w", encoding="utf-8")
    status = 0
    try:
        stage.window.showMaximized()
        stage.settle(1.0)
        stage.clear()
        processing.run("zhiwei:createworkspace", {"CRS": "EPSG:4549", "OUTPUT": path})
        run("importsettings", INPUT=str(ROOT / "resources" / "sample" / "settings.yaml"))
        run("importparcels", INPUT=f"{county}|layername=parcel")
        for name in ("zone_sanqu", "zone_sixian", "YJJBNT", "STBHHX", "CZKFBJ", "zone_road", "zone_river"):
            run("importzones", INPUT=f"{county}|layername={name}")
        run("importpermits", INPUT=f"{county}|layername=permit")
        run("importlandclasses", INPUT=f"{county}|layername=DLTB")
        desk.actor = "庄檐青"
        today = date.today().isoformat()
        one = f"\"code\" = '{screen.SPOT}'"
        officers = "庄檐青,施㙍禾,谢藕舟,曾埕砚,郑砚禾,许柘青,颜篁川,吴苇澄"
        photos = str(ROOT / "resources" / "sample" / "photos")
        day = [
            ("打开工作库 open the workspace", lambda: desk.show(path) and None),
            ("导入向导 import spots by the wizard", import_spots),
            ("分析认定 assess", lambda: f"{run('assess').get('COUNT', '')}"),
            ("导入照片 photos", lambda: run("importphotos", FOLDER=photos) and None),
            ("导入当事人 parties", lambda: run("importparties", INPUT=f"{county}|layername=party") and None),
            ("台账中查找 find in the case list", find),
            ("此处有什么 what is here", look_here),
            (
                "立案 open a case",
                lambda: (
                    run("opencases", FILTER=one, OFFICERS=officers, TRACK="auto", DATE=today, ACTOR="庄檐青") and None
                ),
            ),
            ("案件窗口 case window, every tab", form),
            ("登记步骤 record a step", record),
            ("制发通知书 issue a notice", paper),
            (
                "执法图 enforcement map",
                lambda: run("enforcementmaps", FILTER=one, OUTPUT=str(folder / "map.pdf")) and None,
            ),
        ]
        for title, job in day:
            try:
                step(title, job)
            except Exception:  # noqa: BLE001  the day goes on; the step is named
                status = 1
                log.write(f"{title}\n{traceback.format_exc()}\n")
            said = [item.text() for item in screen.iface.messageBar().items()]
            if said:
                log.write(f"{title}: {said}\n")
            screen.iface.messageBar().clearWidgets()
    except Exception:  # noqa: BLE001  told outside
        status = 1
        log.write(traceback.format_exc())
    log.close()
    lines = ["| 步骤 step | s | |", "|---|---:|---|"]
    lines += [f"| {title} | {seconds:.1f} | {told} |" for title, seconds, told in rows]
    lines.append(f"| 合计 together | {sum(seconds for _, seconds, _ in rows):.1f} | |")
    (folder / "day.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    os._exit(status)


if "ZHIWEI_DAY" in os.environ:
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(3000, inside)
elif __name__ == "__main__":
    sys.exit(outside())
