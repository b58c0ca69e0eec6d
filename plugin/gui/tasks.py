"""A job in QGIS's task manager: progress, cancel, result and error on the main thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, QThreadPool, QTimer, pyqtSignal

from ..domain.errors import CancelledError
from .messages import say

_LOOK_EVERY_MS = 250
#: a task that was not begun at so many looks, though a thread was free, will never be
_LOOKS = 3


class TaskProgress:
    """The domain's progress, told to a job and the task it runs in."""

    def __init__(self, job: Job, task: QgsTask) -> None:
        self._job = job
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
            self._job.said.emit(text)
            self._last = text


class Job(QObject):
    """Runs ``work(progress)`` in the background; ``done(result)`` or ``failed(error)`` on the main thread, once.

    QGIS's task manager can lose a task: it keeps the address of the runnable of a task that ended, and takes the
    runnable of another, which was laid at that address meanwhile, out of the queue of the thread pool. About one in
    twenty thousand stays "queued" for ever. So a job looks after its task, and puts a lost one in again.
    """

    #: what is being done, in words
    said = pyqtSignal(str)
    #: per cent
    progressChanged = pyqtSignal(float)  # noqa: N815  as QgsTask calls it
    #: after ``done`` or ``failed``
    over = pyqtSignal()

    def __init__(
        self,
        title: str,
        work: Callable[[Any], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None],
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self.title = title
        self._work: Callable[[Any], Any] | None = work
        self._done = done
        self._failed: Callable[[BaseException], None] | None = failed
        self._tell: Callable[[BaseException], None] | None = tell
        self._lock = threading.Lock()
        self._task: JobTask | None = None
        self._began = False
        self._looks = 0

    def start(self) -> None:
        """Hand the work to QGIS."""
        _alive.add(self)
        self._add()
        _watch()

    def cancel(self) -> None:
        """Ask it to stop; ``failed`` gets a :class:`CancelledError` then."""
        if self._task is not None:
            self._task.cancel()

    @property
    def is_over(self) -> bool:
        """Whether it told its end."""
        return self._work is None

    def isActive(self) -> bool:
        """Whether it was begun and is not over."""
        return self._task is not None and bool(self._task.isActive())

    def leave(self) -> None:
        """Cancel it, and tell nobody of its end any more."""
        self._done = self._failed = self._tell = None
        self.cancel()

    def look(self) -> None:
        """Put the work in again where QGIS lost the task."""
        task = self._task
        if task is None or self._began or task.status() != QgsTask.TaskStatus.Queued or not _thread_is_free():
            self._looks = 0
            return
        self._looks += 1
        if self._looks < _LOOKS:
            return
        self._looks = 0
        with self._lock:
            if self._began:
                return
            self._task = None
        self._add()
        # it ends without a word: it is not the task of this job any more
        task.cancel()

    def begin(self, task: JobTask) -> Callable[[Any], Any] | None:
        """In the other thread: the work, when it is to be done by this task."""
        with self._lock:
            if task is not self._task or self._began:
                return None
            self._began = True
            return self._work

    def end(self, task: JobTask, result: Any, error: BaseException | None) -> None:
        """On the main thread: tell the end."""
        if task is not self._task:
            return
        self._task = None
        if error is None and not self._began:
            # cancelled while it waited for its turn
            error = CancelledError()
        done, failed, tell = self._done, self._failed, self._tell
        self._work = self._done = self._failed = self._tell = None
        try:
            if error is not None:
                if failed is not None:
                    failed(error)
            elif done is not None:
                done(result)
        except Exception as wrong:  # noqa: BLE001  last boundary before a person
            # a window that was closed meanwhile wants no answer
            if tell is not None and not (isinstance(wrong, RuntimeError) and "has been deleted" in str(wrong)):
                tell(wrong)
        finally:
            _alive.discard(self)
            self.over.emit()

    def _add(self) -> None:
        task = JobTask(self)
        task.progressChanged.connect(self.progressChanged)
        self._task = task
        _tasks.add(task)
        QgsApplication.taskManager().addTask(task)


class JobTask(QgsTask):
    """What QGIS runs and shows of a job."""

    def __init__(self, job: Job) -> None:
        super().__init__(job.title, QgsTask.Flag.CanCancel)
        self._job: Job | None = job
        self._result: Any = None
        self._error: BaseException | None = None

    def run(self) -> bool:
        """In the other thread."""
        job = self._job
        if job is None:
            return False
        try:
            work = job.begin(self)
            if work is None:
                return False
            self._result = work(TaskProgress(job, self))
        except BaseException as error:  # noqa: BLE001  told on the main thread, in finished()
            self._error = error
        return self._error is None

    def finished(self, result: bool) -> None:
        """On the main thread."""
        job, value, error = self._job, self._result, self._error
        self._job = self._result = self._error = None
        _tasks.discard(self)
        if job is not None:
            job.end(self, value, error)


#: jobs that are not over. QGIS keeps its half of a task, but not Python's, which would be gone before the end is told
_alive: set[Job] = set()
_tasks: set[JobTask] = set()
_timers: list[QTimer] = []


def _watch() -> None:
    """Look after the jobs while there are any."""
    if _timers:
        return
    timer = QTimer()
    timer.timeout.connect(_look)
    timer.start(_LOOK_EVERY_MS)
    _timers.append(timer)


def _look() -> None:
    for job in sorted(_alive, key=id):
        job.look()
    if not _alive and _timers:
        timer = _timers.pop()
        timer.stop()
        timer.deleteLater()


def _thread_is_free() -> bool:
    manager = QgsApplication.taskManager()
    # newer QGIS has threads of its own for tasks
    pool = manager.threadPool() if hasattr(manager, "threadPool") else QThreadPool.globalInstance()
    return bool(pool.activeThreadCount() < pool.maxThreadCount())
