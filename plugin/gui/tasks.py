"""A job in QGIS's task manager: progress, cancel, result and error on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..domain.errors import CancelledError
from .messages import say


class TaskProgress:
    """The domain's progress, told to a QgsTask."""

    def __init__(self, task: JobTask) -> None:
        self._task = task
        self._last = ""

    @property
    def cancelled(self) -> bool:
        """True once the person pressed cancel."""
        return bool(self._task.isCanceled())

    def report(self, fraction: float, code: str = "", **params: Any) -> None:
        """Move the bar, and say what is being done when that changed."""
        self._task.setProgress(100.0 * fraction)
        text = say(code, **params) if code else ""
        if text and text != self._last:
            self._task.said.emit(text)
            self._last = text


class JobTask(QgsTask):
    """Runs ``job(progress)`` in the background; ``done(result)`` or ``failed(error)`` on the main thread."""

    #: what is being done, in words
    said = pyqtSignal(str)
    #: after ``done`` or ``failed``
    over = pyqtSignal()

    def __init__(
        self,
        title: str,
        job: Callable[[Any], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None],
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._job: Callable[[Any], Any] | None = job
        self._done = done
        self._failed = failed
        self._result: Any = None
        self._error: BaseException | None = None
        self._began = False

    def run(self) -> bool:
        """In the other thread."""
        self._began = True
        try:
            if self._job is not None:
                self._result = self._job(TaskProgress(self))
        except BaseException as error:  # noqa: BLE001  told on the main thread, in finished()
            self._error = error
        return self._error is None

    def finished(self, result: bool) -> None:
        """On the main thread."""
        if self._error is None and self._job is not None and not self._began:
            # cancelled while it waited for its turn
            self._error = CancelledError()
        self._job = None
        if self._error is not None:
            self._failed(self._error)
        elif self._done is not None:
            self._done(self._result)
        self._result = self._error = self._done = None
        self.over.emit()
