"""What the menu entries do: start an algorithm's dialog, make or open a workspace, show its project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from ..domain.errors import WorkspaceError, ZhiweiError
from .libraries import NEEDED
from .messages import explain, say, tr

LAST = "zhiwei/workspace"


class Desk:
    """The workspace somebody works in, and the actions on it."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface

    @property
    def workspace(self) -> str:
        """Path of the workspace that the project shows, else of the one opened last; empty when it is gone."""
        shown = shown_workspace()
        if shown:
            return shown
        path = str(QgsSettings().value(LAST, "") or "")
        return path if path and Path(path).is_file() else ""

    def start(self, algorithm_id: str) -> None:
        """Show the dialog of an algorithm with the workspace filled in."""
        import processing

        processing.execAlgorithmDialog(algorithm_id, {"WORKSPACE": self.workspace} if self.workspace else {})

    def create(self) -> None:
        """Make a workspace with the algorithm's dialog, then show it."""
        import processing

        results = processing.execAlgorithmDialog("zhiwei:createworkspace", {})
        if results and results.get("OUTPUT"):
            self.show(str(results["OUTPUT"]))

    def open(self) -> None:
        """Ask for a workspace and show it."""
        folder = str(Path(self.workspace).parent) if self.workspace else ""
        path, _ = QFileDialog.getOpenFileName(
            self.iface.mainWindow(), tr("Open workspace…"), folder, "GeoPackage (*.gpkg)"
        )
        if path:
            self.show(path)

    def show(self, path: str) -> bool:
        """Load the project of a workspace into QGIS; what is wrong is told in the message bar."""
        try:
            project = project_of(path)
            if not QgsProject.instance().read(str(project)):
                raise WorkspaceError("workspace.project_not_loaded", path=str(project))
        except ZhiweiError as error:
            self.iface.messageBar().pushMessage("ZhiWei", explain(error), Qgis.MessageLevel.Critical)
            return False
        QgsSettings().setValue(LAST, path)
        return True

    def explain_missing(self, libraries: list[str]) -> None:
        """Say which libraries are not there, what is off without each, and how to get them."""
        lines = [say("library.off", library=name, what=say(NEEDED[name])) for name in libraries]
        text = "\n".join(lines) + "\n\n" + say("library.get")
        QMessageBox.information(self.iface.mainWindow(), "ZhiWei", text)


def shown_workspace() -> str:
    """Path of the workspace whose spots the open project shows; empty when it shows none."""
    for layer in QgsProject.instance().mapLayers().values():
        path, _, rest = layer.source().partition("|")
        if rest.split("|")[0] == "layername=spot" and path.endswith(".gpkg") and Path(path).is_file():
            return path
    return ""


def project_of(path: str) -> Path:
    """The QGIS project beside a workspace, made when it is not there.

    :raises WorkspaceError: when the workspace cannot be opened
    """
    from ..store.layers import write_project
    from ..store.workspace import Workspace

    Workspace.open(path, read_only=True).close()
    project = Path(path).with_suffix(".qgz")
    if not project.is_file():
        write_project(path, project)
    return project
