"""Inside QGIS, by ``screenshots.py``: show each screen of the plugin and take a picture of the whole desktop.

Called by ``qgis --code``; where to, of which workspace and which screens stands in the environment.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(os.environ["ZHIWEI_ROOT"]) / "scripts"))

import screens_case
import screens_map
import screens_office
import screens_plan
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from screens_stage import Stage

OUT = Path(os.environ.get("ZHIWEI_SHOTS", "."))
WORKSPACE = os.environ.get("ZHIWEI_SHOTS_WORKSPACE", "")
ONLY = set(filter(None, os.environ.get("ZHIWEI_SHOTS_ONLY", "").split(",")))


def shots() -> dict[str, Callable[[Stage], Any]]:
    """Every screen by its name, in the order of the modules."""
    found: dict[str, Callable[[Stage], Any]] = {}
    for module in (screens_office, screens_case, screens_map, screens_plan):
        for name, made in vars(module).items():
            if name.startswith("shot_"):
                found[name[5:]] = made
        found.update(getattr(module, "SHOTS", {}))
    # its list stays over what comes after
    found["locator"] = found.pop("locator")
    return found


def prepare(stage: Stage) -> None:
    """A window of the whole screen with the workspace in it and room for the map."""
    stage.window.showMaximized()
    # nothing is shown as pointed at
    QCursor.setPos(0, 0)
    stage.settle(1.0)
    stage.clear()
    # of an older schema, it would ask
    from zhiwei.plugin.store.workspace import Workspace

    Workspace.open(WORKSPACE).close()
    stage.desk.show(WORKSPACE)
    stage.settle(1.5)
    QgsSettings().setValue("zhiwei/actor", "庄檐青")


def take(stage: Stage, name: str, shot: Callable[[Stage], Any], log: Any) -> bool:
    """One picture; whether it could be taken. What QGIS said meanwhile goes to the log."""
    good = True
    try:
        stage.clear()
        shot(stage)
        stage.shoot(name)
        said = [item.text() for item in iface.messageBar().items()]
        if said:
            log.write(f"{name}: message bar: {said}\n")
    except Exception:  # noqa: BLE001  the next picture is taken all the same
        good = False
        log.write(f"{name}: {traceback.format_exc()}\n")
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    log.flush()
    return good


def main() -> None:
    """Take every picture; one that fails is named in the log and keeps nobody from the others."""
    status = 0
    with (OUT / "log.txt").open("w", encoding="utf-8") as log:
        try:
            known = shots()
            unknown = ONLY - set(known)
            if unknown:
                status = 1
                log.write(f"no such screen: {', '.join(sorted(unknown))}; there are {', '.join(known)}\n")
            stage = Stage(OUT)
            prepare(stage)
            for name, shot in known.items():
                if (not ONLY or name in ONLY) and not take(stage, name, shot, log):
                    status = 1
        except Exception:  # noqa: BLE001  told by the script outside
            status = 1
            log.write(traceback.format_exc())
    # without QGIS's questions about projects that were not saved
    os._exit(status)


QTimer.singleShot(3000, main)
