"""Take layers of other people into the workspace: parcels, zones, permits, land classes and batches of spots.

``prepare`` computes everything, the report too, and writes nothing. ``commit`` writes the accepted rows in one
transaction. ``withdraw`` takes a batch back while nothing was built on it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
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
from .intake_replace import KEY, bring_back, replace_rows
from .intake_report import DONE, Issue, reader_issues
from .intake_rows import BOTH, REPLACE, SKIP, TAKE, TAKEN, Rows, group_rows

SILENT: Progress = Silent()
KINDS = ("spot", "parcel", "zone", "permit", "land_class")
#: a batch of cases from an office's old ledger
LEDGER = "ledger"
PARTY, PHOTO = "party", "photo"
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
    :param decisions: row number to ``take``, ``skip``, ``replace`` or ``both``, over what would happen by itself
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    zone_class: str = ""
    crs: str = ""
    accept_proposal: bool = False
    strict: bool = False
    decisions: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class IntakePlan:
    """What an import will do, before anything is written.

    :param table: rows to be written, columns named as in the schema, in the workspace's CRS
    :param issues: what happened to which row, for the report
    :param counts: ``rows``, ``accepted``, ``refused``, ``repaired`` and, per match, ``new``, ``same`` …
    :param mapping: which field went where
    :param rows: every row of the file and what it is
    :param fates: n words, what happens to each: a decision of :mod:`.intake_rows`, or ``refused``
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
    rows: Optional[Rows] = None
    fates: Optional[np.ndarray] = None

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
    counts = {
        "rows": len(table),
        "accepted": int((work.ok & ~matched.skipped).sum()),
        "refused": int((~work.ok).sum()),
        "repaired": len(repaired),
        **matched.counts,
    }
    progress.report(1.0, "intake.prepared")
    ordered = tuple(sorted(issues, key=lambda issue: issue.row))
    kinds = np.where(work.ok | (matched.kinds == TAKEN), matched.kinds, "refused")
    judged = Rows(
        rows,
        columns.get(intake_columns.KEYS[kind], np.full(len(table), None, dtype=object)),
        normal.geometry,
        kinds,
        group_rows(kinds, rows, issues),
        matched.partners,
        matched.locked,
        columns,
        versions=matched.versions,
        unique=kind != "spot",
    )
    empty = np.zeros(0, dtype=int)
    plan = IntakePlan(
        kind,
        table.source or table.name,
        table.name,
        FeatureTable(normal.geometry[empty], {}, workspace.crs, table.name, table.source, rows[empty]),
        ordered,
        counts,
        mapping,
        options,
        placed.crs,
        signature(table, kind),
        judged,
    )
    places = {int(number): place for place, number in enumerate(rows)} if options.decisions else {}
    unknown = sorted(set(options.decisions) - set(places))
    if unknown:
        raise InputError("intake.decision", row=unknown[0], decision=options.decisions[unknown[0]])
    return decide(plan, {places[row]: decision for row, decision in options.decisions.items()})


def decide(plan: IntakePlan, decisions: Mapping[int, str]) -> IntakePlan:
    """The same plan with other decisions about its rows; nothing is computed anew.

    :param decisions: position of the row to ``take``, ``skip``, ``replace`` or ``both``; all others go as they would
    :raises InputError: ``intake.decision`` where a row does not allow one
    """
    rows = plan.rows
    if rows is None:
        raise ValueError("a plan without rows")
    fates = rows.decided(decisions)
    written = np.flatnonzero((fates == TAKE) | (fates == BOTH))
    columns = {name: values[written] for name, values in rows.columns.items()}
    table = replace(plan.table, geometry=rows.geometry[written], columns=columns, rows=rows.numbers[written])
    lifted = int(((rows.kinds == TAKEN) & (fates != "refused")).sum())
    counts = {**plan.counts, "accepted": len(written), "refused": int((fates == "refused").sum())}
    if decisions:
        counts.update(replaced=int((fates == REPLACE).sum()), left_out=int((fates == SKIP).sum()))
    issues = plan.issues
    if lifted:
        free = {int(rows.numbers[place]) for place in np.flatnonzero((rows.kinds == TAKEN) & (fates != "refused"))}
        issues = tuple(
            replace(issue, done=DONE.accepted) if issue.code == "match.code_taken" and issue.row in free else issue
            for issue in issues
        )
    return replace(plan, table=table, counts=counts, issues=issues, fates=fates)


def _replacing(plan: IntakePlan) -> np.ndarray:
    """Positions of the rows that take the place of what is there."""
    return np.flatnonzero(plan.fates == REPLACE) if plan.fates is not None else np.zeros(0, dtype=int)


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
    replacing = _replacing(plan)
    if not len(plan.table) and not len(replacing):
        return ""
    check(progress)
    with workspace.unit_of_work(actor=actor, now=now, reason=f"import {plan.kind}") as unit:
        made: dict[str, Any] = {
            "fields": dict(plan.mapping.fields),
            "how": dict(plan.mapping.how),
            "layer": plan.layer,
        }
        if len(replacing):
            made[KEY] = _replace(unit, plan, replacing)
        batch = unit.batches.add(plan.kind, Path(plan.source).name, actor, now, dict(plan.counts), made)
        repository = getattr(unit, REPOSITORIES[plan.kind])
        repository.add(plan.table, batch_uid=batch)
        if plan.options.mapping:
            unit.settings.put(plan.signature, dict(plan.options.mapping))
        if plan.kind != "spot" and len(plan.table):
            _mark_for_assessment(unit, plan.table.geometry)
        check(progress)
    progress.report(1.0, "intake.committed", rows=len(plan.table) + len(replacing))
    return batch


def _replace(unit: Any, plan: IntakePlan, positions: np.ndarray) -> list[Any]:
    """Put rows in the place of what is there.

    :raises InputError: ``intake.replaced_twice``, ``intake.replaced_case`` when a case was opened meanwhile
    """
    rows = plan.rows
    if rows is None:
        raise ValueError("a plan without rows")
    uids = [rows.partners[int(position)][0] for position in positions]
    twice = [uid for uid, count in Counter(uids).items() if count > 1]
    if twice:
        both = [int(rows.numbers[place]) for place, uid in zip(positions, uids) if uid == twice[0]]
        raise InputError("intake.replaced_twice", rows=both)
    if plan.kind == "spot":
        held = unit.cases.for_spots(uids)
        if held:
            raise InputError("intake.replaced_case", names=_names([case.number for case in held]))
    made = set(plan.mapping.fields) | {"source_file", "source_layer", "source_row", "extra"}
    given = {
        name: values[positions]
        for name, values in rows.columns.items()
        if name in made or name in ("source_crs", "source_wkb") or plan.kind != "spot"
    }
    kept = replace_rows(unit, REPOSITORIES[plan.kind], uids, given, rows.geometry[positions], rows.versions)
    if plan.kind != "spot":
        shapes = [shapely.from_wkb(bytes.fromhex(entry["wkb"])) for entry in kept]
        _mark_for_assessment(unit, np.array([*shapes, *rows.geometry[positions]], dtype=object))
    return kept


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
    """Take a batch back; returns how many rows went or came back to what they were.

    :raises InputError: ``intake.built_on`` with names, when a lead, a case, a party or evidence hangs on one of its
        spots, a case on a finding that rests on one of its rows, or a later batch replaced one of its rows;
        ``intake.replaced_changed`` when a row that it replaced was changed since; ``intake.already_withdrawn``
    """
    with workspace.reader() as reader:
        batch = reader.batches.get(batch_uid)
        if batch is None:
            raise InputError("intake.no_batch", batch=batch_uid)
        if batch.status == "withdrawn":
            raise InputError("intake.already_withdrawn", batch=batch_uid)
        if batch.kind not in (*KINDS, LEDGER, PARTY, PHOTO):
            raise InputError("intake.kind", kind=batch.kind, kinds=(*KINDS, LEDGER, PARTY, PHOTO))
    if batch.kind == LEDGER:
        from .ledger_entry import withdraw_ledger

        return withdraw_ledger(workspace, batch_uid, actor, now)
    if batch.kind == PARTY:
        from .parties import withdraw_parties

        return withdraw_parties(workspace, batch_uid, actor, now)
    if batch.kind == PHOTO:
        from .photos import withdraw_photos

        return withdraw_photos(workspace, batch_uid, actor, now)
    replaced = list(batch.mapping.get(KEY, ()))
    with workspace.unit_of_work(actor=actor, now=now, reason=f"withdraw {batch.kind}") as unit:
        rows = getattr(unit, REPOSITORIES[batch.kind]).read(columns=[], where={"batch_uid": batch_uid})
        uids = [str(uid) for uid in rows.columns["uid"]]
        _refuse_if_built_on(unit, batch.kind, uids, batch, [str(entry["uid"]) for entry in replaced])
        gone = getattr(unit, REPOSITORIES[batch.kind]).delete_batch(batch_uid)
        shapes = bring_back(unit, REPOSITORIES[batch.kind], replaced) if replaced else []
        unit.batches.set_status(batch_uid, "withdrawn")
        if batch.kind == "spot":
            unit.assessments.supersede(uids)
        elif len(rows) or shapes:
            _mark_for_assessment(unit, np.array([*rows.geometry, *shapes], dtype=object))
    return int(gone) + len(replaced)


def _refuse_if_built_on(reader: Any, kind: str, uids: list[str], batch: Any, replaced: list[str]) -> None:
    members = set(uids)
    built: dict[str, list[str]] = {}
    if kind == "spot":
        built["leads"] = [lead.number for lead in reader.leads.find(spot_uid=uids)]
        held = reader.cases.for_spots([*uids, *replaced])
        built["cases"] = [case.number for case in held]
        parties = {party for _, party, _ in reader.spot_parties.for_spots(uids)}
        built["parties"] = [party.name for party in reader.parties.find(uid=sorted(parties))]
        photos = reader.evidence.read(columns=["number"], where={"spot_uid": uids}, geometry=False) if uids else None
        built["photos"] = [] if photos is None else [str(number) for number in photos.columns["number"]]
    else:
        of_spot: dict[str, str] = {}
        for case in reader.cases.all():
            of_spot.update(dict.fromkeys(case.spot_uids, case.number))
        found = reader.findings.find(spot_uid=sorted(of_spot)) if of_spot else []
        members = members.union(replaced)
        built["cases"] = sorted(
            {of_spot[row["spot_uid"]] for row in found if members.intersection(row["ref_uids"] or ())}
        )
        members = set(uids)
    later = [
        other.source
        for other in reader.batches.find(kind=kind, status="committed")
        if other.uid != batch.uid and members.intersection(entry["uid"] for entry in other.mapping.get(KEY, ()))
    ]
    built["later imports"] = later
    refuse_built_on(batch.uid, built)


def refuse_built_on(batch: str, built: Mapping[str, Sequence[str]]) -> None:
    """Refuse to take a batch back, naming what rests on it.

    :param built: what it is, to the names
    :raises InputError: ``intake.built_on``
    """
    standing = [
        ("intake.rests", {"count": len(names), "what": (f"rests.{what.replace(' ', '_')}", {}), "names": _names(names)})
        for what, names in built.items()
        if names
    ]
    if standing:
        raise InputError("intake.built_on", batch=batch, what=standing)


def _names(names: Sequence[str]) -> str:
    """The first of many names."""
    shown = "、".join(name or "—" for name in names[:5])
    return f"{shown} …" if len(names) > 5 else shown
