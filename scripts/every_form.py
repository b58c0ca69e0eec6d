"""Issue every form over the courses of the tests and draw all pages on sheets to look at: build/forms/TRACK-nn.png."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from headless import ROOT, headless_qgis

# the courses that the test works
sys.path.append(str(ROOT / "tests" / "helpers"))

OUT = ROOT / "build" / "forms"
PER_SHEET = 12


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
    from form_courses import BODIES, OFFICE_PAPERS, all_courses
    from form_office import Office
    from form_rows import TRACKS
    from form_to_closing import SUPERVISION

    shutil.rmtree(OUT, ignore_errors=True)
    for tool in ("pdftoppm", "montage"):
        if shutil.which(tool) is None:
            print(f"{tool} is not installed (poppler-utils, imagemagick)", file=sys.stderr)
            return 1
    with headless_qgis(locale="zh-Hans"):
        import processing

        for track in sys.argv[1:] or TRACKS:
            folder = OUT / track
            folder.mkdir(parents=True)
            office = Office(processing.run, folder)
            office.found()
            rows = all_courses(track)
            cases = office.open(track, list(rows))
            for name, course in rows.items():
                office.work(track, name, cases[name], course)
            for form, stated in {**OFFICE_PAPERS, **SUPERVISION}.items():
                office.office_paper("2026-11-12", form, BODIES[track], stated)
            print(
                f"{track}: {len(office.papers)} papers, {draw(track, office.papers, folder)} pages, {OUT}/{track}-*.png"
            )
    return 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)
