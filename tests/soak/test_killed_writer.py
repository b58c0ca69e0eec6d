"""Kill a writer at random moments: the file opens, verifies clean, holds what was committed and nothing half done."""

from __future__ import annotations

import importlib.util
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from zhiwei.plugin.domain.case.fold import fold
from zhiwei.plugin.services.case_catalogues import procedure_of
from zhiwei.plugin.store.workspace import Workspace

HERE = Path(__file__).parent
MODES = ("rows", "intake", "documents")


def office():
    spec = importlib.util.spec_from_file_location("case_office", HERE.parent / "services" / "case_office.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A bureau with 400 spots, one of which has a case."""
    folder = tmp_path / "断电 测试"
    folder.mkdir()
    made = office().make_office(folder, count=400)
    from zhiwei.plugin.services.open_case import open_cases

    with Workspace.open(made) as workspace:
        first = office().spot_uids(workspace)[1:2]
        open_cases(workspace, first, office().OFFICERS, "auto", office().DAY, office().ACTOR, office().NOW)
    return made


class Writer:
    """The child, and what it has said so far."""

    def __init__(self, mode: str, path: Path, seed: int) -> None:
        command = [sys.executable, str(HERE / "writer.py"), mode, str(path), str(seed)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.said: list[dict] = []
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()

    def _listen(self) -> None:
        for line in self.process.stdout:
            self.said.append(json.loads(line))

    def kill_after(self, commits: int, seconds: float) -> list[dict]:
        """Wait for a number of commits and then some time, kill, return what was said."""
        limit = time.monotonic() + 120
        while sum("started" not in line for line in self.said) < commits or not self.said:
            if self.process.poll() is not None:
                raise AssertionError(self.process.stderr.read().decode())
            assert time.monotonic() < limit, "the writer does not get anywhere"
            time.sleep(0.005)
        time.sleep(seconds)
        assert self.process.poll() is None, self.process.stderr.read().decode()
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self._reader.join(10)
        self.process.stdout.close()
        self.process.stderr.close()
        return self.said


def folded(unit, case, events):
    state = fold(procedure_of(unit, case), events, case.track)
    return state.state, state.flags


def look(path: Path, said: list[dict], mode: str) -> None:
    """What must hold after a kill."""
    with Workspace.open(path, read_only=True) as workspace:
        # the repository-level writer records papers as events of no procedure
        assert workspace.verify(fold=None if mode == "rows" else folded) == []
        with workspace.reader() as reader:
            for layer in (reader.parcels, reader.spots):
                found: dict[str, int] = {}
                for uid in layer.read(columns=["batch_uid"], geometry=False).columns["batch_uid"]:
                    if uid:
                        found[uid] = found.get(uid, 0) + 1
                for uid, rows in found.items():
                    assert reader.batches.get(uid).counts["accepted"] == rows, "half a batch"
                if mode == ("rows" if layer is reader.parcels else "intake"):
                    for line in said:
                        if "batch" in line:
                            assert found[line["batch"]] == line["rows"], "a committed batch is missing"
            numbers = {(d.kind, d.seq) for d in reader.documents.all()}
            uids = {d.uid: d.status for d in reader.documents.all()}
            cases = {c.number for c in reader.cases.all()}
            for line in said:
                if "number" in line and line["number"][1]:
                    assert tuple(line["number"]) in numbers, "a committed number is missing"
                if "document" in line:
                    assert uids[line["document"]] == "issued"
                if "case" in line:
                    assert line["case"] in cases
            for kind in {kind for kind, seq in numbers if seq}:
                series = sorted(d.seq for d in reader.documents.find(kind=kind))
                assert series == list(range(1, len(series) + 1)), "a number is doubled or skipped"


def kill_often(path: Path, mode: str, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    said: list[dict] = []
    for turn in range(kills):
        said += Writer(mode, path, seed + turn).kill_after(chance.randint(0, 2), chance.uniform(0.0, 0.5))
        look(path, said, mode)
    assert sum("started" not in line for line in said) > 0, "no writer came as far as a commit"
    if mode == "documents":
        from datetime import datetime, timezone

        from zhiwei.plugin.services.issue_document import finish_pending

        with Workspace.open(path) as workspace:
            _, failed = finish_pending(workspace, "x", datetime.now(timezone.utc))
            assert failed == []
            with workspace.reader() as reader:
                assert reader.documents.pending() == []
        look(path, said, mode)


@pytest.mark.parametrize(("mode", "kills"), [("rows", 4), ("intake", 3), ("documents", 3)])
def test_a_writer_killed_at_random_moments_harms_nothing(path, mode, kills):
    kill_often(path, mode, kills, seed=20260316)


@pytest.mark.soak
@pytest.mark.parametrize(("mode", "kills"), [("rows", 34), ("intake", 33), ("documents", 33)])
def test_a_hundred_kills_harm_nothing(path, mode, kills):
    kill_often(path, mode, kills, seed=int.from_bytes(os.urandom(3), "big"))
