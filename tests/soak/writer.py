"""A program that writes until it is killed. Says on its standard output what was committed, after it was.

Run as ``python writer.py MODE WORKSPACE SEED``; MODE is ``rows``, ``intake`` or ``documents``.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from datetime import datetime, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DAY = datetime(2026, 3, 16).date()
ACTOR = "钟篁舟"


def register() -> None:
    """Make the repository importable as package ``zhiwei``."""
    spec = importlib.util.spec_from_file_location(
        "zhiwei", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["zhiwei"] = module
    spec.loader.exec_module(module)


def say(**done: object) -> None:
    """One line that is out before anything else happens."""
    os.write(1, (json.dumps(done) + "\n").encode())


def polygons(count: int, seed: int):
    """Squares that do not meet, another set for another seed."""
    import numpy as np
    import shapely

    random = np.random.default_rng(seed)
    x = 500000 + 40.0 * (np.arange(count) % 100) + random.uniform(0, 5)
    y = 3300000 + 40.0 * (np.arange(count) // 100) + 1000.0 * (seed % 50)
    side = random.uniform(5, 30, count)
    return shapely.box(x, y, x + side, y + side)


def write_rows(workspace, seed: int) -> None:
    """Through the repositories: parcels, a number, a numbered paper and its file in every transaction."""
    from zhiwei.plugin.domain.case.records import Document
    from zhiwei.plugin.domain.features import FeatureTable

    with workspace.reader() as reader:
        org, case = reader.orgs.all()[0], reader.cases.all()[0]
    step = 0
    while True:
        step += 1
        now = datetime.now(timezone.utc)
        table = FeatureTable(polygons(4000, seed * 1000 + step))
        with workspace.unit_of_work(ACTOR, now) as unit:
            batch = unit.batches.add("parcel", "rows", ACTOR, now, {"accepted": len(table)})
            unit.parcels.add(table, batch)
            seq = unit.counters.next(org.uid, "测", 2026)
            paper = unit.attachments.add(f"paper {seq} {seed}".encode(), f"{seq}.txt", "text/plain", now)
            stored = unit.attachments.get(paper)
            unit.documents.add(
                Document("", case.uid, "X", "测试", org.uid, 2026, "issued", "测", seq, str(seq), attachment_uid=paper,
                         file_sha256=stored.sha256)
            )  # fmt: skip
            unit.events.append(case.uid, "DOCUMENT", now, now, ACTOR, {"seq": seq})
        say(batch=batch, rows=len(table), number=["测", seq])


def write_intake(workspace, seed: int) -> None:
    """Through the service that people use."""
    import numpy as np

    from zhiwei.plugin.domain.features import FeatureTable
    from zhiwei.plugin.services.intake import commit, prepare

    step = 0
    while True:
        step += 1
        geometry = polygons(1500, seed * 1000 + step)
        codes = np.array([f"T{seed}-{step}-{i}" for i in range(len(geometry))], dtype=object)
        table = FeatureTable(geometry, {"JCBH": codes}, workspace.crs, "spots", "spots.gpkg")
        plan = prepare(workspace, table, "spot")
        batch = commit(workspace, plan, ACTOR, datetime.now(timezone.utc))
        say(batch=batch, rows=len(plan.table))


def write_documents(workspace, seed: int) -> None:
    """Cases opened and their papers issued, one after the other; first what an earlier writer left pending."""
    from zhiwei.plugin.services.case_catalogues import current_forms
    from zhiwei.plugin.services.issue_document import finish_pending, issue_documents
    from zhiwei.plugin.services.open_case import open_cases

    forms = [current_forms().form(name) for name in ("D01", "D02")]
    finish_pending(workspace, ACTOR, datetime.now(timezone.utc))
    with workspace.reader() as reader:
        spots = reader.spots.read(columns=["case_number"], geometry=False)
    waiting = [uid for uid, number in zip(spots.columns["uid"], spots.columns["case_number"]) if not number]
    for uid in waiting:
        now = datetime.now(timezone.utc)
        report = open_cases(workspace, [uid], ["颜堃", "35992100004"], "auto", DAY, ACTOR, now)
        for opened in report.opened:
            say(case=opened.number)
            for form in forms:
                done = issue_documents(workspace, [form], [opened.case_uid], DAY, ACTOR, now)
                for paper in done.issued:
                    say(document=paper.document.uid, number=[paper.document.kind, paper.document.seq])


def main() -> None:
    """Write until killed."""
    register()
    from zhiwei.plugin.store.workspace import Workspace

    mode, path, seed = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with Workspace.open(path) as workspace:
        say(started=True)
        {"rows": write_rows, "intake": write_intake, "documents": write_documents}[mode](workspace, seed)
    say(finished=True)


if __name__ == "__main__":
    main()
