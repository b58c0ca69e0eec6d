"""One import from the mapping of columns over the dry run to the batch, the same for layers, tables, photos, ledgers.

The work itself is that of :mod:`.intake`, :mod:`.parties`, :mod:`.photos` and :mod:`.import_ledger`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.local_time import local_date
from ..domain.progress import Progress, Silent
from . import intake, intake_columns
from .catalogues import zone_catalogue
from .import_source import Source
from .intake import LEDGER, PARTY, PHOTO, IntakeOptions
from .intake_report import DONE, Issue
from .intake_rows import BOTH, REFUSED, REPLACE, SKIP, TAKE, Rows

_PRESETS = "mapping.presets"


@dataclass(frozen=True)
class Request:
    """What the person chose.

    :param crs: CRS over the declared one, empty for the declared one
    :param accept: apply the proposal where the coordinates contradict the declared CRS
    :param zone_class: class or field of a zone layer
    :param track: of a ledger; ``org`` too
    """

    source: Source
    mapping: Mapping[str, str] = field(default_factory=dict)
    crs: str = ""
    accept: bool = False
    zone_class: str = ""
    track: str = "auto"
    org: str = ""
    strict: bool = False


@dataclass(frozen=True)
class DryRun:
    """What an import will do with every row; nothing is written yet.

    :param plan: that of the service which does it
    """

    request: Request
    rows: Rows
    issues: tuple[Issue, ...]
    counts: Mapping[str, int]
    fields: Mapping[str, str]
    crs: str
    plan: Any

    @cached_property
    def issues_by_row(self) -> Mapping[tuple[int, str], list[Issue]]:
        """(row number, sheet) to its remarks; (0, "") are those about the whole file."""
        sheets = sorted({str(name) for name in self.rows.sheets} - {""}) if self.rows.sheets is not None else []
        made: dict[tuple[int, str], list[Issue]] = {}
        for issue in self.issues:
            sheet = ""
            if sheets and issue.row:
                sheet = next((name for name in sheets if issue.field.startswith(name)), "")
            made.setdefault((issue.row, sheet), []).append(issue)
        return made

    def sheet_of(self, position: int) -> str:
        """The sheet of a row, empty where the file has one."""
        return str(self.rows.sheets[position]) if self.rows.sheets is not None else ""

    def tally(self, decisions: Mapping[int, str]) -> dict[str, int]:
        """How many rows are written new, replace something, are left out, are there already, are refused."""
        fates = self.rows.decided(decisions)
        skipped = fates == SKIP
        there = skipped & (self.rows.kinds == "same")
        return {
            "rows": len(fates),
            "written": int(((fates == TAKE) | (fates == BOTH)).sum()),
            "replaced": int((fates == REPLACE).sum()),
            "same": int(there.sum()),
            "left_out": int((skipped & ~there).sum()),
            "refused": int((fates == REFUSED).sum()),
        }


def dry_run(workspace: Any, request: Request, now: datetime, progress: Progress | None = None) -> DryRun:
    """Decide about every row; nothing is written.

    :raises InputError: when the whole file cannot be used
    :raises CancelledError: when cancelled
    """
    made = _dry_run(workspace, request, now, progress or Silent())
    _ = made.rows.usual_fates, made.rows.allowed, made.issues_by_row  # here, where nobody waits for it
    return made


def _dry_run(workspace: Any, request: Request, now: datetime, progress: Progress) -> DryRun:
    source = request.source
    if source.job == PARTY:
        from .parties import prepare_parties

        plan = prepare_parties(workspace, source.path, local_date(now), request.mapping, progress)
        return DryRun(request, plan.rows, plan.issues, plan.counts, plan.fields, "", plan)
    if source.job == PHOTO:
        from .photos import prepare_photos

        photos = prepare_photos(workspace, source.path, now, progress)
        found = tuple(issue for _, issue in photos.issues)
        return DryRun(request, photos.rows, found, photos.counts, {}, "", photos)
    if source.job == LEDGER:
        from .import_ledger import prepare_ledger
        from .ledger_plan import LedgerOptions

        options = LedgerOptions(request.mapping, request.track, request.org, request.crs, request.strict)
        ledger = prepare_ledger(workspace, source.path, options, local_date(now), progress)
        if ledger.rows is None:
            raise ValueError("a ledger without rows")
        return DryRun(request, ledger.rows, ledger.issues, ledger.counts, ledger.fields, request.crs, ledger)
    if source.table is None:
        raise InputError("input.several_layers", file=source.name, layers=list(source.layers))
    made = IntakeOptions(request.mapping, request.zone_class, request.crs, request.accept, request.strict)
    layer = intake.prepare(workspace, source.table, source.job, made, progress)
    if layer.rows is None:
        raise ValueError("a plan without rows")
    return DryRun(request, layer.rows, layer.issues, layer.counts, layer.mapping.fields, layer.crs, layer)


def enter(
    workspace: Any,
    run: DryRun,
    decisions: Mapping[int, str],
    actor: str,
    now: datetime,
    strict: bool = False,
    progress: Progress | None = None,
) -> str:
    """Write what was decided in one transaction.

    :param decisions: position of a row to ``take``, ``skip``, ``replace`` or ``both``
    :param strict: refuse all if one row is refused
    :returns: uid of the batch, empty when there was nothing to write
    :raises InputError: ``intake.strict``, ``intake.decision``, ``intake.replaced_case`` …
    """
    progress = progress or Silent()
    job = run.request.source.job
    fates = run.rows.decided(decisions)
    left_out = [int(number) for number, fate in zip(run.rows.numbers, fates) if fate == SKIP]
    if job == PARTY:
        from .parties import commit_parties

        return commit_parties(workspace, run.plan, actor, now, left_out, strict)[0]
    if job == PHOTO:
        from .photos import commit_photos

        if strict and run.counts["refused"]:
            _refuse_strict(run)
        return commit_photos(workspace, run.plan, actor, now, left_out)[0]
    if job == LEDGER:
        from .ledger_entry import commit_ledger

        out = {run.rows.columns["key"][place] for place in np.flatnonzero(fates == SKIP)}
        cases = tuple(case for case in run.plan.cases if case.key not in out)
        counts = {**run.plan.counts, "accepted": len(cases)}
        options = replace(run.plan.options, strict=strict)
        return commit_ledger(
            workspace, replace(run.plan, cases=cases, counts=counts, options=options), actor, now, progress
        )
    plan = intake.decide(run.plan, decisions)
    plan = replace(plan, options=replace(plan.options, strict=strict))
    return intake.commit(workspace, plan, actor, now, progress)


def _refuse_strict(run: DryRun) -> None:
    first = next(issue for issue in run.issues if issue.done is DONE.refused)
    raise InputError(
        "intake.strict",
        file=run.request.source.name,
        refused=run.counts["refused"],
        row=first.row,
        reason=(first.code, first.params),
    )


def there_already(workspace: Any, run: DryRun, position: int) -> list[tuple[str, Mapping[str, Any], Any]]:
    """What the workspace holds where a row belongs: (name, values, shape), the nearest first."""
    uids = run.rows.partners.get(position, ())
    job = run.request.source.job
    if not uids:
        return []
    repository = intake.REPOSITORIES.get(job, "spots")
    key = intake_columns.KEYS.get(job, "code")
    with workspace.reader() as reader:
        table = getattr(reader, repository).read(uids=uids)
    made = {}
    for place in range(len(table)):
        values = {name: column[place] for name, column in table.columns.items()}
        made[str(values["uid"])] = (str(values.get(key) or ""), values, table.geometry[place])
    return [made[uid] for uid in uids if uid in made]


def told_by_file(run: DryRun, position: int) -> dict[str, Any]:
    """What a row of a table or ledger says, column by column; nothing for layers and photos, numbers of persons cut."""
    source = run.request.source
    if source.job == PARTY:
        values = source.sheet.rows[position][1]
    elif source.job == LEDGER:
        values = [row for sheet in source.sheet for row in sheet.rows][position].values
    else:
        return {}
    covered = {run.fields.get(target) for target in ("id_number", "phone")}
    made = {name: value for name, value in values.items() if value not in (None, "")}
    return {name: _covered(value) if name in covered else value for name, value in made.items()}


def _covered(value: Any) -> str:
    text = str(value)
    return "*" * max(0, len(text) - 4) + text[-4:]


def batches(workspace: Any) -> list[Any]:
    """The imports of the workspace, the last one first."""
    with workspace.reader() as reader:
        return list(reversed(reader.batches.find()))


def presets(workspace: Any, job: str) -> dict[str, dict[str, str]]:
    """Mappings that were saved under a name."""
    with workspace.reader() as reader:
        return dict(reader.settings.get(f"{_PRESETS}.{job}", None) or {})


def save_preset(
    workspace: Any, job: str, name: str, mapping: Mapping[str, str] | None, actor: str, now: datetime
) -> None:
    """Keep a mapping under a name for everybody who works in this workspace; None takes it away."""
    with workspace.unit_of_work(actor=actor, now=now, reason="mapping preset") as unit:
        kept = dict(unit.settings.get(f"{_PRESETS}.{job}", None) or {})
        kept.pop(name, None)
        if mapping is not None:
            kept[name] = dict(mapping)
        unit.settings.put(f"{_PRESETS}.{job}", kept)


def zone_classes(workspace: Any) -> list[tuple[str, str]]:
    """(code, Chinese name) of the zone classes."""
    with workspace.reader() as reader:
        catalogue = zone_catalogue(reader.settings)
    return [(code, found.zh) for code, found in catalogue.classes.items()]


def organisations(workspace: Any) -> list[tuple[str, str]]:
    """(code, name) of the bodies that may keep a ledger."""
    with workspace.reader() as reader:
        return [(org.code, org.name) for org in reader.orgs.all()]


def write_report(
    path: str | Path, title: str, run: DryRun, decisions: Mapping[int, str], words: Callable[..., str]
) -> str:
    """Write what happens to every row, all remarks and the numbers as a workbook.

    :param words: puts a code with its parameters into words
    :raises InputError: ``output.not_written``
    """
    from ..output.spreadsheet import Column, Sheet, write_workbook

    fates = run.rows.decided(decisions)
    by_row = run.issues_by_row
    several = run.rows.sheets is not None and any(run.rows.sheets)
    lines = []
    for position in range(len(run.rows)):
        number, sheet = int(run.rows.numbers[position]), run.sheet_of(position)
        told = [words(issue.code, **issue.params) for issue in by_row.get((number, sheet), ())]
        fate = str(fates[position])
        if fate == SKIP and run.rows.kinds[position] == "same" and position not in decisions:
            fate = "same"
        key = run.rows.keys[position]
        lines.append(
            [
                run.request.source.name,
                *([sheet] if several else []),
                number,
                None if key is None else str(key),
                words(f"group.{run.rows.groups[position]}"),
                words(f"fate.{fate}"),
                "\n".join(told) or None,
            ]
        )
    heads = [("file", 26), *([("sheet", 14)] if several else []), ("row", 8), ("key", 26), ("found", 12), ("fate", 16)]
    columns = [*(Column(words(f"report.{head}"), width) for head, width in heads)]
    columns.append(Column(words("report.told"), 80, wrap=True))
    numbers = [(words(f"tally.{name}"), count) for name, count in run.tally(decisions).items()]
    whole = [[words(issue.code, **issue.params)] for issue in by_row.get((0, ""), ())]
    sheets = [
        Sheet(words("report.rows"), columns, lines),
        Sheet(words("report.counts"), [Column(words("report.what"), 40), Column(words("report.number"), 12)], numbers),
    ]
    if whole:
        sheets.append(Sheet(words("report.file_remarks"), [Column(words("report.told"), 100, wrap=True)], whole))
    write_workbook(Path(path), sheets, title)
    return str(path)


def has_shape(run: DryRun) -> np.ndarray:
    """Positions of the rows that can be shown on the map."""
    return np.flatnonzero(~shapely.is_missing(run.rows.geometry))
