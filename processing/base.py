"""The base class of all ZhiWei algorithms: translation, icon, errors in words, progress, workspace and actor."""

from __future__ import annotations

import os
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QIcon

from ..plugin.domain.errors import CancelledError, InputError, MissingLibraryError, ZhiweiError
from ..plugin.gui.icons import icon_path
from ..plugin.gui.log import record
from ..plugin.gui.messages import explain, say, tr

__all__ = ["FeedbackProgress", "ZhiweiAlgorithm", "linear_type", "straight", "tr"]


ROOT_PACKAGE = __name__.partition(".")[0]


def group_title(group: str) -> str:
    """Shown name of a group of algorithms."""
    titles = {
        "workspace": tr("Workspace"),
        "import": tr("Import"),
        "area": tr("Areas and coordinates"),
        "assess": tr("Overlay and findings"),
        "case": tr("Cases and documents"),
        "demolition": tr("Demolition"),
        "afteruse": tr("After-use"),
        "map": tr("Maps"),
        "export": tr("Export"),
    }
    return titles[group]


def straight(geometry: QgsGeometry) -> QgsGeometry:
    """A copy of the geometry with arcs turned into short straight lines."""
    if geometry.isNull() or not QgsWkbTypes.isCurvedType(geometry.wkbType()):
        return QgsGeometry(geometry)
    return QgsGeometry(geometry.constGet().segmentize())


def linear_type(kind: Any) -> Any:
    """The geometry type that a layer of this type has without arcs."""
    return QgsWkbTypes.linearType(kind)


class FeedbackProgress:
    """The domain's progress, told to a QgsProcessingFeedback."""

    def __init__(self, feedback: QgsProcessingFeedback | None) -> None:
        self._feedback = feedback
        self._last = ""

    @property
    def cancelled(self) -> bool:
        """True once the person pressed cancel."""
        return self._feedback is not None and self._feedback.isCanceled()

    def report(self, fraction: float, code: str = "", **params: Any) -> None:
        """Move the bar, and say what is being done when that changed."""
        if self._feedback is None:
            return
        self._feedback.setProgress(100.0 * fraction)
        text = say(code, **params) if code else ""
        if text and text != self._last:
            self._feedback.pushInfo(text)
            self._last = text


def may_write(path: Path) -> bool:
    """Whether a file may be written, in a folder that is there."""
    if not path.parent.is_dir() or path.is_dir() or not os.access(path.parent, os.W_OK):
        return False
    return not path.exists() or os.access(path, os.W_OK)


class ZhiweiAlgorithm(QgsProcessingAlgorithm):
    """One job as a Processing algorithm.

    A subclass sets ``id_`` and ``group_`` (a key of :func:`group_title`) and writes ``title()``, ``help()``,
    ``define()`` (calls ``self.addParameter``) and ``job(parameters, context, feedback) -> dict``. Errors of ours
    become one clear line; whatever else goes wrong is written to the log file and named in one line.
    """

    id_ = ""
    group_ = "workspace"
    # Layouts and project instances belong to the main thread; such an algorithm sets this to False.
    threaded = True

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        # QgsProcessingAlgorithm.run() is what processing.run() calls: hiding it would break every caller.
        if "run" in cls.__dict__:
            raise TypeError(f"{cls.__name__}: call it job(), run() belongs to QGIS")

    def title(self) -> str:
        """Shown name."""
        raise NotImplementedError

    def help(self) -> str:
        """What it does, for the panel beside the parameters."""
        raise NotImplementedError

    def define(self) -> None:
        """Add the parameters."""
        raise NotImplementedError

    def job(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return the outputs."""
        raise NotImplementedError

    # What QGIS asks.

    def createInstance(self) -> ZhiweiAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.id_

    def displayName(self) -> str:
        return self.title()

    def group(self) -> str:
        return group_title(self.group_)

    def groupId(self) -> str:
        return self.group_

    def shortHelpString(self) -> str:
        return self.help()

    def icon(self) -> QIcon:
        return QIcon(str(icon_path(self.id_, self.group_)))

    def svgIconPath(self) -> str:
        return str(icon_path(self.id_, self.group_))

    def flags(self) -> Any:
        flags = super().flags()
        return flags if self.threaded else flags | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.define()

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        # QGIS 3.22 refuses a missing CRS or file even where the parameter has a default.
        defaults = {item.name(): item.defaultValue() for item in self.parameterDefinitions()}
        filled = {name: value for name, value in defaults.items() if value is not None and name not in parameters}
        return super().checkParameterValues({**filled, **parameters}, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            return self.job(parameters, context, feedback)
        except (QgsProcessingException, CancelledError, ZhiweiError, ImportError) as error:
            told = self._line(error)
        except Exception as error:  # noqa: BLE001  last boundary before a person: logged in full, told in one line
            told = self._unexpected(error)
        # QGIS never frees an exception that reaches it. So it is a fresh one, raised outside of the handlers and from
        # a frame that holds no layer: the job's own would keep every layer open, and its file locked on Windows.
        del parameters, context, feedback
        raise QgsProcessingException(told)

    def _line(self, error: Exception) -> str:
        if isinstance(error, ZhiweiError):
            return explain(error)
        if isinstance(error, ModuleNotFoundError) and error.name and not error.name.startswith(ROOT_PACKAGE):
            return explain(MissingLibraryError("library.missing", library=error.name.partition(".")[0]))
        if isinstance(error, QgsProcessingException):
            return str(error)
        return self._unexpected(error)

    def _unexpected(self, error: Exception) -> str:
        path = record(error, f"zhiwei:{self.id_}")
        return say("job.unexpected", reason=f"{type(error).__name__}: {error}", log=path)

    # What the algorithms share.

    def tr(self, text: str) -> str:
        """Translate; the same as the module's ``tr``."""
        return tr(text)

    def progress(self, feedback: QgsProcessingFeedback | None) -> FeedbackProgress:
        """The feedback as the services know it."""
        return FeedbackProgress(feedback)

    def add_workspace(self) -> None:
        """Add the parameter WORKSPACE: the GeoPackage that holds everything."""
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Workspace (GeoPackage)"), extension="gpkg"))

    def add_actor(self) -> None:
        """Add the optional parameter ACTOR: who does it, as the audit will name them."""
        self.addParameter(QgsProcessingParameterString("ACTOR", tr("Done by"), optional=True))

    def workspace(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext | None = None,
        read_only: bool = False,
        name: str = "WORKSPACE",
    ) -> Any:
        """The opened workspace of the parameter; a context manager that closes it.

        :raises WorkspaceError: when it cannot be opened
        """
        from ..plugin.services.workspace import finish_what_was_left
        from ..plugin.store.workspace import Workspace

        path = self.parameterAsFile(parameters, name, context or QgsProcessingContext())
        workspace = Workspace.open(path, read_only=read_only)
        if not workspace.read_only:
            finish_what_was_left(workspace, self.actor(parameters, context), datetime.now(timezone.utc))
        return workspace

    def actor(self, parameters: dict[str, Any], context: QgsProcessingContext | None = None) -> str:
        """The name of who does it: ACTOR, or the account of this machine."""
        if parameters.get("ACTOR"):
            return self.parameterAsString(parameters, "ACTOR", context or QgsProcessingContext()).strip()
        return QgsApplication.userFullName() or QgsApplication.userLoginName() or "unknown"

    def source(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Any:
        """A feature source that hands out invalid geometries too: what to do with them is the algorithm's to say.

        QGIS would stop at the first one, in the middle of reading.
        """
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        source.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
        return source

    def placed_source(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Any:
        """As :meth:`source`, of a layer that says where on earth it is.

        :raises InputError: ``overlay.no_crs``
        """
        source = self.source(parameters, name, context)
        crs = source.sourceCrs()
        if not crs.isValid() or crs.toWkt().startswith(("ENGCRS", "LOCAL_CS")):
            raise InputError("overlay.no_crs", source=source.sourceName())
        return source

    def sink(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, *what: Any) -> Any:
        """The sink of an output and its id; fields, geometry type and CRS as ``parameterAsSink`` takes them."""
        sink, output = self.parameterAsSink(parameters, name, context, *what)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        return sink, output

    def writable(self, parameters: dict[str, Any], context: QgsProcessingContext, *names: str) -> None:
        """Ask before long work begins whether the files of outputs may be written.

        :raises InputError: ``output.not_written``
        """
        for name in names:
            where = self.parameterAsOutputLayer(parameters, name, context) if parameters.get(name) else ""
            # a table of a database or of memory is no path
            path = Path(where.partition("|")[0])
            if where and path.is_absolute() and not may_write(path):
                raise InputError("output.not_written", path=path.name, reason=("workspace.not_writable", {}))

    def put(self, sink: Any, feature: Any, name: str = "OUTPUT") -> None:
        """Write a feature; a full disk must not pass in silence."""
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            reason = sink.lastError() or tr("the disk may be full")
            raise QgsProcessingException(tr("{name} cannot be written: {reason}").format(name=name, reason=reason))

    def table(
        self,
        source: Any,
        feedback: QgsProcessingFeedback | None = None,
        columns: list[str] | None = None,
    ) -> Any:
        """A QgsFeatureSource as a FeatureTable, read in this thread."""
        from ..plugin.exchange.vector import from_source

        return from_source(source, columns=columns, progress=FeedbackProgress(feedback))
