"""The desk: the workspace somebody works in, what the windows share about it, and how they hear of changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timezone
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QMessageBox

from ..domain.errors import CancelledError, InputError, MissingLibraryError, WorkspaceError, ZhiweiError
from ..domain.local_time import local_date
from .anew import connect_anew, read_anew
from .drawn import hold
from .libraries import NEEDED
from .log import record
from .messages import explain, say, tr
from .terms import term

LAST = "zhiwei/workspace"
ACTOR = "zhiwei/actor"
_LOOK_EVERY_MS = 1000


class Desk(QObject):
    """The workspace that is open at this desk, its readers and writers, and the signals about it.

    Every window hangs on these signals and never on another window.
    """

    #: another workspace is shown (its path), or none (empty)
    opened = pyqtSignal(str)
    #: something in the workspace changed: here, by an algorithm, by QGIS's editing or by another program
    changed = pyqtSignal()
    #: somebody wants the form of a case (uid), or the page of a spot that has no case (uid)
    case_asked = pyqtSignal(str)
    #: somebody wants to take a step of a case (uid, id of the step or kind of event)
    step_asked = pyqtSignal(str, str)
    spot_asked = pyqtSignal(str)
    #: somebody wants to know what is at a place (x, y in the map's CRS)
    here_asked = pyqtSignal(float, float)
    #: spots (uids) that were chosen in a list; the map follows
    spots_chosen = pyqtSignal(list)
    #: somebody wants notices and maps of rows of the list of cases (uids)
    papers_asked = pyqtSignal(list)
    #: filters for the list of cases, as its service takes them (a click in the dashboard)
    cases_filtered = pyqtSignal(dict)
    #: what the message bar says (text, whether something went wrong), for windows that lie over it
    said = pyqtSignal(str, bool)

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self.iface = iface
        self._workspace: Any = None
        self._shown = ""
        self._stamp: tuple[int, ...] = ()
        self._wal = False
        self._tasks: set[Any] = set()
        self._new: Any = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        project = QgsProject.instance()
        project.readProject.connect(self._project_changed)
        project.cleared.connect(self._project_changed)
        project.layersAdded.connect(self._project_changed)
        project.layersAdded.connect(self._watch_editing)
        self._watch_editing(project.mapLayers().values())
        self._project_changed()

    def leave(self) -> None:
        """Let go of the workspace and of QGIS's signals; work in the background is cancelled and tells nobody."""
        self._timer.stop()
        for job in self._tasks:
            job.leave()
        self._tasks.clear()
        project = QgsProject.instance()
        for signal in (project.readProject, project.cleared, project.layersAdded):
            signal.disconnect(self._project_changed)
        project.layersAdded.disconnect(self._watch_editing)
        for layer in _vector_layers(project.mapLayers().values()):
            layer.editingStarted.disconnect(self._editing_began)
        self._drop_new()
        self._let_go()

    # The workspace.

    @property
    def workspace(self) -> str:
        """Path of the workspace that the project shows, else of the one opened last; empty when it is gone."""
        shown = shown_workspace()
        if shown:
            return shown
        path = str(QgsSettings().value(LAST, "") or "")
        return path if path and Path(path).is_file() else ""

    @property
    def path(self) -> str:
        """Path of the workspace that the project shows; empty when it shows none."""
        return self._shown

    @property
    def store(self) -> Any:
        """The open workspace (:class:`~..store.workspace.Workspace`); it holds no connection.

        :raises WorkspaceError: ``workspace.none_open``, or why it cannot be opened
        """
        if not self._shown:
            raise WorkspaceError("workspace.none_open")
        if self._workspace is None:
            from ..services.workspace import open_at_desk

            self._workspace = open_at_desk(self._shown, self.actor, datetime.now(timezone.utc))
        return self._workspace

    @contextmanager
    def reader(self) -> Iterator[Any]:
        """One short read transaction on the open workspace."""
        with self.store.reader() as session:
            yield session

    @contextmanager
    def writer(self, reason: str = "") -> Iterator[Any]:
        """One short unit of work by who sits here; the windows hear of it when it is committed."""
        with self.store.unit_of_work(self.actor, datetime.now(timezone.utc), reason) as unit:
            yield unit
        self.note_change()

    @property
    def actor(self) -> str:
        """Who sits here, as the audit names them: the officer of the settings, else the account of this machine."""
        chosen = str(QgsSettings().value(ACTOR, "") or "").strip()
        return chosen or QgsApplication.userFullName() or QgsApplication.userLoginName() or "unknown"

    @actor.setter
    def actor(self, name: str) -> None:
        QgsSettings().setValue(ACTOR, name.strip())

    def today(self) -> date:
        """Today by the law's clock (+08:00)."""
        return local_date(datetime.now(timezone.utc))

    def note_change(self) -> None:
        """Tell every window that the workspace changed, and let QGIS read its layers again."""
        self._stamp = self._stamp_now()
        self._wal = self._has_wal()
        read_anew(workspace_layers(self._shown))
        self.changed.emit()

    # What the menu does.

    def start(self, algorithm_id: str, parameters: dict[str, Any] | None = None) -> dict[str, Any]:
        """Show the dialog of an algorithm with the workspace filled in; returns its last results."""
        import processing

        given = {"WORKSPACE": self.workspace} if self.workspace else {}
        results = processing.execAlgorithmDialog(algorithm_id, {**given, **(parameters or {})})
        self._look()
        return dict(results or {})

    def create(self) -> None:
        """Ask for what a new workspace needs, make it and show it."""
        from .new_workspace import ask_new_workspace

        with self.told():
            if self._new is not None and self._new.isVisible():
                self._new.raise_()
                self._new.activateWindow()
                return
            self._drop_new()
            self._new = ask_new_workspace(self)

    def _drop_new(self) -> None:
        if self._new is not None:
            self._new.leave()
            self._new = None

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
            if not self._upgraded(path):
                return False
            project = project_of(path)
            # of the project before this one
            hold(QgsProject.instance().mapLayers().values())
            if not self._may_leave():
                return False
            if not QgsProject.instance().read(str(project)):
                raise WorkspaceError("workspace.project_not_loaded", path=str(project))
        except ZhiweiError as error:
            self.tell(error)
            return False
        QgsSettings().setValue(LAST, path)
        return True

    def _may_leave(self) -> bool:
        """Whether the open project may go. Where something in it is not saved QGIS asks, as before its own opening."""
        project = QgsProject.instance()
        editing = any(layer.isEditable() for layer in _vector_layers(project.mapLayers().values()))
        return not (editing or project.isDirty()) or bool(self.iface.newProject(True))

    def _upgraded(self, path: str) -> bool:
        """Whether a workspace is of this program's schema; an older one is brought to it when the person agrees."""
        from ..store.workspace import Workspace

        try:
            Workspace.open(path, read_only=True).close()
        except WorkspaceError as error:
            if error.code != "workspace.older_read_only":
                raise
            question = tr(
                "{path} was made with an older ZhiWei. Bring it up to date? A verified copy is kept beside it first. "
                "The older ZhiWei cannot open it afterwards."
            ).format(path=path)
            buttons = QMessageBox.StandardButton
            answer = QMessageBox.question(self.iface.mainWindow(), "ZhiWei", question, buttons.Yes | buttons.No)
            if answer != buttons.Yes:
                return False
            # a copy of a county's workspace takes half a minute
            self.iface.mainWindow().statusBar().showMessage(tr("Bringing the workspace up to date…"))
            QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
                Workspace.open(path).close()
            finally:
                QApplication.restoreOverrideCursor()
                self.iface.mainWindow().statusBar().clearMessage()
        return True

    def explain_missing(self, libraries: list[str]) -> None:
        """Say which libraries are not there, what is off without each, and how to get them."""
        lines = [say("library.off", library=name, what=say(NEEDED[name])) for name in libraries]
        text = "\n".join(lines) + "\n\n" + say("library.get")
        QMessageBox.information(self.iface.mainWindow(), "ZhiWei", text)

    # What a person is told.

    def tell(self, what: BaseException | str, level: Any = None) -> None:
        """Say in the message bar what went wrong, or a text; what nobody expected goes to the log with its traceback.

        :param level: a ``Qgis.MessageLevel``; by default critical for an error, a warning for what
            was asked wrongly, information for a text
        """
        if isinstance(what, str):
            text, usual = what, Qgis.MessageLevel.Info
        else:
            text, usual = worded(what), Qgis.MessageLevel.Critical
        if isinstance(what, CancelledError):
            usual = Qgis.MessageLevel.Info
        elif isinstance(what, InputError):
            # something is missing or wrong in what was asked for: no failure of the program
            usual = Qgis.MessageLevel.Warning
        level = usual if level is None else level
        # the bar reads HTML: what stands between < and > in a name would be gone
        self.iface.messageBar().pushMessage("ZhiWei", escape(text, quote=False), level)
        self.said.emit(text, level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical))

    @contextmanager
    def told(self) -> Iterator[None]:
        """Around what a click starts: an error becomes one line in the message bar, never a traceback."""
        try:
            yield
        except Exception as error:  # noqa: BLE001  last boundary before a person: logged in full, told in one line
            self.tell(error)

    def run(
        self,
        title: str,
        job: Callable[[Any], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Any:
        """Do long work in the background with progress and cancel in QGIS's task bar.

        :param job: takes a :class:`~..domain.progress.Progress`, runs in another thread: no layer, no widget in it
        :param done: gets what the job returned, on the main thread; ``failed`` gets the error (default: it is told)
        :return: the :class:`~.tasks.Job`; its ``said`` signal carries what is being done
        """
        from .tasks import Job

        made = Job(title, job, done, failed or self.tell, self.tell)
        self._tasks.add(made)
        made.over.connect(self._forget_tasks)
        made.start()
        return made

    def _forget_tasks(self) -> None:
        self._tasks = {job for job in self._tasks if not job.is_over}

    # The map.

    def layer(self, table: str) -> QgsVectorLayer | None:
        """The layer of the open project that shows a table of the workspace (``spot``, ``parcel`` …)."""
        return next((layer for layer in workspace_layers(self._shown) if table_of(layer) == table), None)

    def selected(self, table: str) -> list[str]:
        """Uids of what is selected on the layer of a table (``spot``, ``plot`` …), by their keys alone: QGIS fetches
        features one by one, which takes a minute for a county. What was drawn and not saved yet has no uid."""
        layer = self.layer(table)
        fids = [] if layer is None else [fid for fid in layer.selectedFeatureIds() if fid > 0]
        if not fids:
            return []
        with self.reader() as session:
            found: list[str] = getattr(session, f"{table}s").uids_at(fids)
        return found

    def show_on_map(self, geometries: Sequence[Any], zoom: bool = True) -> None:
        """Zoom to geometries of the workspace and flash them.

        :param geometries: shapely geometries in the workspace's CRS
        """
        shapes = [shape for shape in geometries if shape is not None and not shape.is_empty]
        if not shapes:
            return
        canvas = self.iface.mapCanvas()
        crs = QgsCoordinateReferenceSystem(self.store.crs)
        found = []
        for shape in shapes:
            geometry = QgsGeometry()
            geometry.fromWkb(shape.wkb)
            found.append(geometry)
        if zoom:
            extent = QgsRectangle()
            for geometry in found:
                extent.combineExtentWith(geometry.boundingBox())
            extent.grow(max(extent.width(), extent.height(), 20.0) * 0.75)
            transform = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
            canvas.setExtent(transform.transformBoundingBox(extent))
            canvas.refresh()
        canvas.flashGeometries(found, crs)

    # Inside.

    def _project_changed(self, *_: Any) -> None:
        shown = shown_workspace()
        if shown == self._shown:
            return
        self._let_go()
        self._shown = shown
        self._stamp = self._stamp_now()
        self._wal = self._has_wal()
        if shown:
            QgsSettings().setValue(LAST, shown)
            self._timer.start(_LOOK_EVERY_MS)
        else:
            self._timer.stop()
        self.opened.emit(shown)

    def _watch_editing(self, layers: Iterable[Any]) -> None:
        for layer in _vector_layers(layers):
            layer.editingStarted.connect(self._editing_began)

    def _editing_began(self) -> None:
        """Let QGIS read the workspace by new connections when somebody begins to edit one of its layers: what a
        drawing opened in that moment stays in its pool and cannot read the file any more."""
        layers = workspace_layers(self._shown)
        if any(layer.isEditable() for layer in layers):
            self._wal = self._has_wal()
            connect_anew(layers, self.iface.mapCanvas(), drawn=False)

    def _let_go(self) -> None:
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    def _look(self) -> None:
        """Ask the file system, and the file only when something changed there.

        While a job of ours runs nothing is read: a large import writes all the time, and whoever read then would stand
        and wait. But where another program began to edit, QGIS reads nothing any more without new connections.
        """
        if not self._shown or self._stamp_now() == self._stamp:
            return
        if not self._tasks:
            if not self._being_saved():
                self.note_change()
        elif self._wal != self._has_wal():
            self._wal = not self._wal
            connect_anew(workspace_layers(self._shown), self.iface.mapCanvas(), drawn=True)

    def _being_saved(self) -> bool:
        """Whether somebody saves this very moment: each layer would wait for seconds, and then be empty."""
        from ..store.condition import being_saved

        return being_saved(self._shown)

    def _has_wal(self) -> bool:
        return Path(self._shown + "-wal").exists()

    def _stamp_now(self) -> tuple[int, ...]:
        found: list[int] = []
        for path in (Path(self._shown), Path(self._shown + "-wal")) if self._shown else ():
            try:
                status = path.stat()
            except OSError:
                continue
            found += [status.st_mtime_ns, status.st_size]
        return tuple(found)


def worded(error: BaseException) -> str:
    """An error in one line; what nobody expected is written to the log first."""
    if isinstance(error, ZhiweiError):
        return explain(error)
    if isinstance(error, ModuleNotFoundError) and error.name and not error.name.startswith("zhiwei"):
        return explain(MissingLibraryError("library.missing", library=error.name.partition(".")[0]))
    path = record(error, "desk")
    return say("job.unexpected", reason=f"{type(error).__name__}: {error}", log=path)


def table_of(layer: Any) -> str:
    """Name of the table that a layer of a GeoPackage shows."""
    _, _, rest = layer.source().partition("|")
    return rest.split("|")[0].partition("layername=")[2]


def _vector_layers(layers: Iterable[Any]) -> list[QgsVectorLayer]:
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer)]


def workspace_layers(path: str) -> list[QgsVectorLayer]:
    """The layers of the open project that show tables of a workspace."""
    if not path:
        return []
    layers = _vector_layers(QgsProject.instance().mapLayers().values())
    return [layer for layer in layers if layer.source().partition("|")[0] == path]


def shown_workspace() -> str:
    """Path of the workspace whose spots the open project shows; empty when it shows none."""
    for layer in QgsProject.instance().mapLayers().values():
        path = layer.source().partition("|")[0]
        if table_of(layer) == "spot" and path.endswith(".gpkg") and Path(path).is_file():
            return path
    return ""


def project_of(path: str) -> Path:
    """The QGIS project beside a workspace, made when it is not there; in the profile where the folder is read-only.

    :raises WorkspaceError: when the workspace cannot be opened
    """
    from ..store.layers import write_project
    from ..store.workspace import Workspace

    # an older one is upgraded here, after a backup: read only it could not be opened at all
    Workspace.open(path).close()
    project = Path(path).with_suffix(".qgz")
    if project.is_file():
        return project
    try:
        return write_project(path, project, term)
    except WorkspaceError as error:
        if error.code != "workspace.project_not_written":
            raise
    mark = sha256(str(Path(path).absolute()).encode()).hexdigest()[:8]
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "zhiwei" / "projects"
    folder.mkdir(parents=True, exist_ok=True)
    return write_project(path, folder / f"{project.stem}-{mark}.qgz", term)
