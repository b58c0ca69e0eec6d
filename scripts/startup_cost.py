"""What loading the plugin costs QGIS, in milliseconds: import, algorithms, menu; each run in a fresh process."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from typing import Any

from headless import ROOT, headless_qgis

RUNS = 5
HEAVY = ("sqlalchemy", "alembic", "shapely", "reportlab", "openpyxl", "exifread")


class Window:
    """The part of QGIS's interface that the plugin asks for, with a true main window behind it."""

    def __init__(self) -> None:
        from qgis.PyQt.QtWidgets import QMainWindow

        self._window = QMainWindow()

    def mainWindow(self) -> Any:
        return self._window

    def addToolBar(self, title: str) -> Any:
        return self._window.addToolBar(title)


def once() -> dict[str, Any]:
    """Load and unload the plugin in this process, as the desktop does, after Processing was loaded."""
    with headless_qgis(plugin=False):
        before = set(sys.modules)
        started = time.perf_counter()
        import zhiwei

        plugin = zhiwei.classFactory(Window())
        imported = time.perf_counter()
        plugin.initGui()
        ready = time.perf_counter()
        added = set(sys.modules) - before
        plugin.unload()
        return {
            "import_ms": 1000 * (imported - started),
            "gui_ms": 1000 * (ready - imported),
            "total_ms": 1000 * (ready - started),
            "heavy": [name for name in HEAVY if name in added],
        }


def main() -> int:
    """Entry point."""
    if sys.argv[1:] == ["once"]:
        print(json.dumps(once()), flush=True)
        return 0
    runs = []
    for _ in range(RUNS):
        done = subprocess.run([sys.executable, __file__, "once"], check=True, capture_output=True, text=True, cwd=ROOT)
        runs.append(json.loads(done.stdout.strip().splitlines()[-1]))
    result = {key: round(statistics.median(run[key] for run in runs), 1) for key in ("import_ms", "gui_ms", "total_ms")}
    result["heavy_libraries_loaded"] = sorted({name for run in runs for name in run["heavy"]})
    print(json.dumps(result))
    return 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)
