"""Jobs in the background: each tells its end exactly once, however many run, fail or are cancelled at a time."""

from __future__ import annotations

import gc
import time

import pytest
from qgis.core import QgsApplication

from zhiwei.plugin.domain.errors import CancelledError, WorkspaceError

JOBS = 50


def _ends(desk, number, ends):
    """Start a job of one of five kinds; returns its task and how it is to end."""
    kind = ("good", "refused", "broken", "patient", "waiting")[number % 5]

    def job(progress):
        for step in range(number % 7):
            progress.report(step / 7, "job.cancelled")
            time.sleep(0.001 * (number % 3))
        if kind == "refused":
            raise WorkspaceError("workspace.missing", path=str(number))
        if kind == "broken":
            raise ZeroDivisionError(str(number))
        while kind in ("patient", "waiting"):
            if progress.cancelled:
                raise CancelledError
            time.sleep(0.001)
        gc.collect()
        return number

    task = desk.run(
        f"job {number}",
        job,
        lambda result: ends.setdefault(number, []).append(result),
        lambda error: ends.setdefault(number, []).append(type(error)),
    )
    wanted = {"good": number, "refused": WorkspaceError, "broken": ZeroDivisionError}.get(kind, CancelledError)
    return task, kind, wanted


@pytest.mark.parametrize("cycle", range(3))
def test_fifty_jobs_at_once_each_tell_their_end_once(desk, qtbot, cycle):
    ends: dict[int, list[object]] = {}
    wanted = {}
    patient = []
    for number in range(JOBS):
        task, kind, wanted[number] = _ends(desk, number, ends)
        if kind == "waiting":
            task.cancel()
        elif kind == "patient":
            patient.append(task)
        if number % 10 == cycle:
            QgsApplication.processEvents()
            gc.collect()
    for task in patient:
        task.cancel()
    del task, patient
    gc.collect()
    qtbot.waitUntil(lambda: len(ends) == JOBS, timeout=20000)
    qtbot.wait(50)
    assert ends == {number: [end] for number, end in wanted.items()}
    assert not desk._tasks


def test_jobs_that_start_jobs_lose_none(desk, qtbot):
    """One after the other on two strings, as a page does that reads again whenever something changed."""
    done: list[int] = []

    def again(number):
        done.append(number)
        if number < 200:
            desk.run(f"{number + 2}", lambda _progress: number + 2, again)

    desk.run("1", lambda _progress: 1, again)
    desk.run("2", lambda _progress: 2, again)
    qtbot.waitUntil(lambda: len(done) == 201, timeout=20000)
    assert sorted(done) == list(range(1, 202))


def test_a_page_that_breaks_at_the_end_of_its_job_is_told_and_the_job_is_over(desk, told, qtbot):
    over: list[int] = []

    def broken(_result):
        raise ZeroDivisionError("zzz")

    desk.run("t", lambda _progress: 1, broken).over.connect(lambda: over.append(1))
    qtbot.waitUntil(lambda: bool(over), timeout=20_000)
    assert len(told) == 1 and "zzz" in told[0]
    assert not desk._tasks


def test_a_job_whose_task_qgis_lost_is_put_in_again(desk, qtbot, monkeypatch):
    from zhiwei.plugin.gui import tasks

    real, added = tasks.Job._add, []

    def lossy(job):
        added.append(job)
        if len(added) == 1:
            job._task = tasks.JobTask(job)  # as after QgsTaskManager took its runnable out of the queue
        else:
            real(job)

    monkeypatch.setattr(tasks.Job, "_add", lossy)
    done: list[int] = []
    desk.run("t", lambda _progress: 7, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    qtbot.wait(600)
    assert done == [7] and len(added) == 2


def test_nobody_hears_of_a_job_after_the_desk_was_left(qgis_iface, qgis_new_project, qtbot):
    from zhiwei.plugin.gui.desk import Desk

    desk, heard, over = Desk(qgis_iface), [], []

    def patient(progress):
        while not progress.cancelled:
            time.sleep(0.001)
        raise CancelledError

    job = desk.run("t", patient, heard.append, heard.append)
    job.over.connect(lambda: over.append(1))
    qtbot.waitUntil(job.isActive, timeout=20_000)
    desk.leave()
    qtbot.waitUntil(lambda: bool(over), timeout=20_000)
    assert heard == []
