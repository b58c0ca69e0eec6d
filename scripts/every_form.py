"""Issue every form over the courses of the tests and draw all pages on sheets to look at: build/forms/TRACK-nn.png."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from headless import ROOT, headless_qgis

OUT = ROOT / "build" / "forms"
COURSES = ROOT / "tests" / "processing" / "form_courses.py"
PER_SHEET = 12


def courses() -> Any:
    """The courses that the test works, as a module."""
    spec = importlib.util.spec_from_file_location("form_courses", COURSES)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(COURSES)
    module = sys.modules["form_courses"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def draw(track: str, papers: list[Any], folder: Path) -> int:
    """Draw the pages of the papers, twelve on a sheet, each under its form; returns how many pages there are."""
    pages = folder / "pages"
    pages.mkdir()
    for position, paper in enumerate(papers):
        target = pages / f"{position:03d}-{paper.form}"
        subprocess.run(["pdftoppm", "-r", "50", "-png", str(paper.pdf), str(target)], check=True)
    drawn = sorted(pages.glob("*.png"))
    for start in range(0, len(drawn), PER_SHEET):
        sheet = OUT / f"{track}-{start // PER_SHEET:02d}.png"
        asked = ["-label", "%t", *map(str, drawn[start : start + PER_SHEET]), "-tile", "6x2", "-geometry", "+4+4"]
        subprocess.run(["montage", *asked, "-background", "#ddd", str(sheet)], check=True)
    return len(drawn)


def main() -> int:
    """Entry point; tracks may be named."""
    made = courses()
    shutil.rmtree(OUT, ignore_errors=True)
    for tool in ("pdftoppm", "montage"):
        if shutil.which(tool) is None:
            print(f"{tool} is not installed (poppler-utils, imagemagick)", file=sys.stderr)
            return 1
    with headless_qgis(locale="zh-Hans"):
        import processing

        for track in sys.argv[1:] or made.TRACKS:
            folder = OUT / track
            folder.mkdir(parents=True)
            office = made.Office(processing.run, folder)
            office.found()
            rows = made.all_courses(track)
            cases = office.open(track, list(rows))
            for name, course in rows.items():
                office.work(track, name, cases[name], course)
            for form, stated in {**made.OFFICE_PAPERS, **made.SUPERVISION}.items():
                office.office_paper("2026-11-12", form, made.BODIES[track], stated)
            print(
                f"{track}: {len(office.papers)} papers, {draw(track, office.papers, folder)} pages, {OUT}/{track}-*.png"
            )
    return 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)
