"""Take layers of other people into the workspace: parcels, zones, permits, land classes and batches of spots.

``prepare`` computes everything, the report too, and writes nothing. ``commit`` writes the accepted rows in one
transaction. ``withdraw`` takes a batch back while nothing was built on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.progress import Part, Progress, Silent, check
from ..exchange.mapping import FieldMapping, find_mapping, signature
from ..store.workspace import Workspace
from . import intake_columns, intake_crs, intake_match
from .catalogues import zone_catalogue
from .intake_report import DONE, Issue, reader_issues

SILENT: Progress = Silent()
KINDS = ("spot", "parcel", "zone", "permit", "land_class")
#: a batch of cases from an office's old ledger
LEDGER = "ledger"
REPOSITORIES = {
    "spot": "spots",
    "parcel": "parcels",
    "zone": "zones",
    "permit": "permits",
    "land_class": "land_classes",
}


@dataclass(frozen=True)
class IntakeOptions:
    """What the person chose.

    :param mapping: column of ours to field of the file, over what is found automatically
    :param zone_class: class for every row of a zone layer, or the name of the field that holds it
    :param crs: CRS to take instead of the declared one
    :param accept_proposal: apply the CRS proposal where the coordinates contradict the CRS
    :param strict: refuse all if one row is refused
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    zone_class: str = ""
    crs: str = ""
    accept_proposal: bool = False
    strict: bool = False


@dataclass(frozen=True)
class IntakePlan:
    """What an import will do, before anything is written.

    :param table: rows to be written, columns named as in the schema, in the workspace's CRS
    :param issues: what happened to which row, for the report
    :param counts: ``rows``, ``accepted``, ``refused``, ``repaired`` and, per match, ``new``, ``same`` …
    :param mapping: which field went where
    """

    kind: str
    source: str
    layer: str
    table: FeatureTable
    issues: tuple[Issue, ...]
    counts: Mapping[str, int]
    mapping: FieldMapping
    options: IntakeOptions
    crs: str = ""
    signature: str = ""

    @property
    def refused(self) -> tuple[Issue, ...]:
        """The issues that refused a row."""
        return tuple(issue for issue in self.issues if issue.done == DONE.refused)


def prepare(
    workspace: Workspace,
    table: FeatureTable,
    kind: str,
    options: Optional[IntakeOptions] = None,
    progress: Progress = SILENT,
) -> IntakePlan:
    """Check, repair, map and match a layer.

    :param table: as read, in its own CRS
    :param kind: one of ``KINDS``
    :raises InputError: when the whole layer cannot be used: no rows, CRS in doubt, a mapping that names no field
    """
    options = options or IntakeOptions()
    if kind not in KINDS:
        raise InputError("intake.kind", kind=kind, kinds=KINDS)
    file = Path(table.source or table.name).name
    if not len(table):
        raise InputError("input.no_rows", file=file)
    with workspace.reader() as reader:
        remembered = reader.settings.get(signature(table, kind), None)
        near = intake_crs.whereabouts(reader, workspace.crs)
        catalogue = zone_catalogue(reader.settings) if kind == "zone" else None
    mapping = find_mapping(table, kind, options.mapping, remembered)
    placed = intake_crs.place(table, workspace.crs, near, options.crs, options.accept_proposal)
    progress.report(0.2, "intake.checking")
    check(progress)
    issues = [*reader_issues(table), *placed.issues]
    normal = intake_crs.clean(placed, workspace.crs)
    ok = ~shapely.is_missing(normal.geometry)
    explained = {issue.row for issue in issues if issue.row and issue.done == DONE.refused}
    rows = table.row_numbers()
    twice = {}
    for found in normal.found:
        row = int(rows[found.index])
        if found.code == "geometry.duplicate":
            twice[found.index] = int(found.params["of"])
        elif not (found.refused and row in explained):
            issues.append(Issue.of_geometry(row, found))
    repaired = {found.index for found in normal.found if found.code == "geometry.repaired"}
    progress.report(0.4, "intake.mapping")
    check(progress)
    work = intake_columns.Work(kind, table, mapping, normal.geometry, ok, file, table.name)
    columns = intake_columns.build(work, options.zone_class, catalogue, issues)
    _refuse_doubles(work, columns, twice, issues)
    progress.report(0.6, "intake.matching")
    check(progress)
    matched = intake_match.match(workspace, REPOSITORIES[kind], work, columns, issues, Part(progress, 0.6, 0.9))
    if kind == "spot":
        intake_crs.keep_source(columns, placed.crs, normal.source, work.ok, workspace.crs)
    accepted = np.flatnonzero(work.ok & ~matched.skipped)
    written = {name: values[accepted] for name, values in columns.items()}
    ready = FeatureTable(normal.geometry[accepted], written, workspace.crs, table.name, table.source, rows[accepted])
    counts = {
        "rows": len(table),
        "accepted": len(accepted),
        "refused": int((~work.ok).sum()),
        "repaired": len(repaired),
        **matched.counts,
    }
    progress.report(1.0, "intake.prepared")
    ordered = tuple(sorted(issues, key=lambda issue: issue.row))
    return IntakePlan(
        kind,
        table.source or table.name,
        table.name,
        ready,
        ordered,
        counts,
        mapping,
        options,
        placed.crs,
        signature(table, kind),
    )


def _refuse_doubles(
    work: intake_columns.Work, columns: Mapping[str, np.ndarray], twice: Mapping[int, int], issues: list[Issue]
) -> None:
    """The same shape twice in one file: refused where the key is the same too, else only named."""
    key = columns.get(intake_columns.KEYS[work.kind])
    rows = work.table.row_numbers()
    for index, first in twice.items():
        if not work.ok[index]:
            continue
        same_key = key is None or key[index] == key[first] or (work.kind == "spot" and work.code_made(index))
        done = DONE.refused if same_key else DONE.accepted
        if same_key:
            work.ok[index] = False
        issues.append(Issue(int(rows[index]), "geometry.duplicate", {"of": int(rows[first])}, done=done))


def commit(workspace: Workspace, plan: IntakePlan, actor: str, now: datetime, progress: Progress = SILENT) -> str:
    """Write the accepted rows in one transaction.

    :param actor: who takes them in
    :param now: the moment, aware
    :returns: uid of the batch, empty when there was nothing to write
    :raises InputError: ``intake.strict`` when the plan is strict and refused a row
    """
    if plan.options.strict and plan.counts["refused"]:
        first = plan.refused[0] if plan.refused else Issue(0, "intake.row_refused")
        raise InputError(
            "intake.strict",
            file=Path(plan.source).name,
            refused=plan.counts["refused"],
            row=first.row,
            reason=(first.code, first.params),
        )
    if not len(plan.table):
        return ""
    check(progress)
    with workspace.unit_of_work(actor=actor, now=now, reason=f"import {plan.kind}") as unit:
        made = {"fields": dict(plan.mapping.fields), "how": dict(plan.mapping.how)}
        batch = unit.batches.add(plan.kind, Path(plan.source).name, actor, now, dict(plan.counts), made)
        repository = getattr(unit, REPOSITORIES[plan.kind])
        repository.add(plan.table, batch_uid=batch)
        if plan.options.mapping:
            unit.settings.put(plan.signature, dict(plan.options.mapping))
        if plan.kind != "spot":
            _mark_for_assessment(unit, plan.table.geometry)
        check(progress)
    progress.report(1.0, "intake.committed", rows=len(plan.table))
    return batch


def _mark_for_assessment(unit: Any, geometries: np.ndarray) -> None:
    """Spots near what came or went must be assessed again."""
    bounds = shapely.total_bounds(geometries)
    if not np.isfinite(bounds).all():
        return
    near = unit.spots.read(columns=["needs_assessment"], bbox=tuple(float(value) for value in bounds), geometry=False)
    done = near.columns["needs_assessment"] != True  # noqa: E712  an array of objects
    uids = near.columns["uid"][np.asarray(done, dtype=bool)]
    if len(uids):
        unit.spots.update(uids, {"needs_assessment": np.ones(len(uids), dtype=bool)})


def withdraw(workspace: Workspace, batch_uid: str, actor: str, now: datetime) -> int:
    """Take a batch back; returns how many rows went.

    :raises InputError: ``intake.built_on`` when a lead, a case, a party or evidence hangs on one of its spots, or a
        case on a finding that rests on one of its rows; ``intake.already_withdrawn``
    """
    with workspace.reader() as reader:
        batch = reader.batches.get(batch_uid)
        if batch is None:
            raise InputError("intake.no_batch", batch=batch_uid)
        if batch.status == "withdrawn":
            raise InputError("intake.already_withdrawn", batch=batch_uid)
        if batch.kind not in (*KINDS, LEDGER):
            raise InputError("intake.kind", kind=batch.kind, kinds=(*KINDS, LEDGER))
    if batch.kind == LEDGER:
        from .ledger_entry import withdraw_ledger

        return withdraw_ledger(workspace, batch_uid, actor, now)
    with workspace.reader() as reader:
        rows = getattr(reader, REPOSITORIES[batch.kind]).read(columns=[], where={"batch_uid": batch_uid})
        uids = [str(uid) for uid in rows.columns["uid"]]
        _refuse_if_built_on(reader, batch.kind, uids, batch_uid)
    with workspace.unit_of_work(actor=actor, now=now, reason=f"withdraw {batch.kind}") as unit:
        _refuse_if_built_on(unit, batch.kind, uids, batch_uid)
        gone = getattr(unit, REPOSITORIES[batch.kind]).delete_batch(batch_uid)
        unit.batches.set_status(batch_uid, "withdrawn")
        if batch.kind == "spot":
            unit.assessments.supersede(uids)
        else:
            _mark_for_assessment(unit, rows.geometry)
    return int(gone)


def _refuse_if_built_on(reader: Any, kind: str, uids: list[str], batch_uid: str) -> None:
    if kind == "spot":
        members = set(uids)
        built = {
            "leads": sum(1 for lead in reader.leads.all() if lead.spot_uid in members),
            "cases": len(reader.cases.for_spots(uids)),
            "parties": len(reader.spot_parties.for_spots(uids)),
            "photos": len(reader.evidence.read(columns=[], where={"spot_uid": uids}, geometry=False)) if uids else 0,
        }
    else:
        members = set(uids)
        cases = reader.cases.all()
        spots = sorted({spot for case in cases for spot in case.spot_uids})
        found = reader.findings.find(spot_uid=spots) if spots else []
        built = {"cases": len({row["spot_uid"] for row in found if members.intersection(row["ref_uids"] or ())})}
    standing = {name: count for name, count in built.items() if count}
    if standing:
        what = ", ".join(f"{count} {name}" for name, count in standing.items())
        raise InputError("intake.built_on", batch=batch_uid, what=what)
