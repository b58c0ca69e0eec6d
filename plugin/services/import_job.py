"""One import from the mapping of columns over the dry run to the batch, the same for layers, tables, photos, ledgers.

The work itself is that of :mod:`.intake`, :mod:`.parties`, :mod:`.photos` and :mod:`.import_ledger`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.local_time import local_date
from ..domain.progress import Progress, Silent
from ..exchange.mapping import find_mapping, signature
from ..exchange.presets import DATES, NUMBERS, PRESETS, WHOLE
from . import intake, intake_columns, intake_crs
from .catalogues import zone_catalogue
from .import_source import Source
from .intake import LEDGER, PARTY, PHOTO, IntakeOptions
from .intake_report import DONE, Issue
from .intake_rows import BOTH, REFUSED, REPLACE, SKIP, TAKE, Rows

#: rows that the preview of a mapping shows
PREVIEW_ROWS = 40
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

    def issues_by_row(self) -> dict[tuple[int, str], list[Issue]]:
        """(row number, sheet) to its remarks; (0, "") are those about the whole file."""
        sheets = sorted({str(name) for name in self.rows.sheets} - {""}) if self.rows.sheets is not None else []
        made: dict[tuple[int, str], list[Issue]] = {}
        for issue in self.issues:
            sheet = next((name for name in sheets if issue.field.startswith(name)), "") if issue.row else ""
            made.setdefault((issue.row, sheet), []).append(issue)
        return made

    def sheet_of(self, position: int) -> str:
        """The sheet of a row, empty where the file has one."""
        return str(self.rows.sheets[position]) if self.rows.sheets is not None else ""

    def tally(self, decisions: Mapping[int, str]) -> dict[str, int]:
        """How many rows are written new, replace something, are left out, are there already, are refused."""
        fates = self.rows.decided(decisions)
        chosen = np.zeros(len(fates), dtype=bool)
        chosen[list(decisions)] = True
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


@dataclass(frozen=True)
class Mapped:
    """A mapping of columns, found or given.

    :param targets: our columns in their order
    :param fields: target to source; ``how`` tells ``given``, ``remembered``, ``name`` or ``content``
    :param unused: columns of the file that nobody reads; they are kept as extra attributes
    """

    targets: tuple[str, ...]
    fields: Mapping[str, str]
    how: Mapping[str, str]
    unused: tuple[str, ...] = ()


@dataclass(frozen=True)
class Preview:
    """The first rows as they stand and as they would be written.

    :param numbers: row numbers of the file
    :param original: target to values of the file
    :param mapped: target to values of ours
    :param problems: (position, target) to what is odd; target "" is the row itself
    """

    numbers: tuple[int, ...]
    original: Mapping[str, Sequence[Any]]
    mapped: Mapping[str, Sequence[Any]]
    problems: Mapping[tuple[int, str], Issue]


def targets_of(job: str) -> tuple[str, ...]:
    """Our columns that a file may fill."""
    if job == PARTY:
        from .parties import COLUMNS

        return tuple(COLUMNS)
    if job == LEDGER:
        from .ledger_columns import STEPS, TARGETS

        return (*TARGETS, *(step for step, _ in STEPS))
    return tuple(PRESETS[job]) if job in PRESETS else ()


def needed_of(job: str) -> tuple[str, ...]:
    """Columns without which nothing can be taken in."""
    return ("spot", "name") if job == PARTY else ()


def mapped(workspace: Any, source: Source, given: Mapping[str, str]) -> Mapped:
    """Which column of the file says what: as the person says, as remembered, by name, by content.

    :raises InputError: ``mapping.no_field`` where the person named what is not there
    """
    targets = targets_of(source.job)
    if source.job == PARTY:
        from .parties import _fields

        found = _fields(source.sheet.columns)
        fields = {**found, **{target: name for target, name in given.items() if name}}
        fields = {target: name for target, name in fields.items() if given.get(target, name)}
        how = {target: "given" if target in given else "name" for target in fields}
        return Mapped(targets, fields, how, tuple(c for c in source.columns if c not in fields.values()))
    if source.job == LEDGER:
        from .ledger_columns import find_columns
        from .ledger_columns import signature as ledger_signature

        one: dict[str, str] = {}
        unused: list[str] = []
        how = {}
        for sheet in source.sheet:
            with workspace.reader() as session:
                remembered = session.settings.get(ledger_signature(sheet.columns), None) or {}
            there = {t: n for t, n in given.items() if all(part.strip() in sheet.columns for part in n.split("|") if n)}
            columns = find_columns(sheet.columns, {**remembered, **there})
            for target, name in columns.fields.items():
                one.setdefault(target, name)
                how.setdefault(target, "given" if target in given else "remembered" if target in remembered else "name")
            unused += [name for name in columns.unused if name not in unused]
        return Mapped(targets, one, how, tuple(unused))
    if source.table is None:
        return Mapped((), {}, {})
    with workspace.reader() as session:
        remembered = session.settings.get(signature(source.table, source.job), None)
    result = find_mapping(source.table, source.job, given, remembered)
    return Mapped(targets, result.fields, result.how, result.unused)


def preview(workspace: Any, request: Request) -> Preview:
    """The first rows as they stand in the file and as they would be written."""
    source = request.source
    if source.job == PARTY:
        return _preview_party(workspace, request)
    if source.job == LEDGER:
        return _preview_ledger(workspace, request)
    if source.table is None:
        return Preview((), {}, {}, {})
    fields = mapped(workspace, source, request.mapping)
    whole = find_mapping(source.table, source.job, fields.fields)
    whole = replace(whole, fields=fields.fields, how=fields.how, unused=fields.unused)
    table = source.table.take(np.arange(min(PREVIEW_ROWS, len(source.table))))
    with workspace.reader() as reader:
        near = intake_crs.whereabouts(reader, workspace.crs)
        catalogue = zone_catalogue(reader.settings) if source.job == "zone" else None
    issues: list[Issue] = []
    try:
        placed = intake_crs.place(table, workspace.crs, near, request.crs, request.accept)
        normal = intake_crs.clean(placed, workspace.crs)
        geometry = normal.geometry
        rows = table.row_numbers()
        issues += [Issue.of_geometry(int(rows[item.index]), item) for item in normal.found]
    except InputError:
        geometry = np.full(len(table), None, dtype=object)  # the CRS is dealt with on its own page
    ok = np.ones(len(table), dtype=bool)
    work = intake_columns.Work(source.job, table, whole, geometry, ok, source.name, table.name)
    columns = intake_columns.build(work, request.zone_class, catalogue, issues)
    numbers = tuple(int(number) for number in table.row_numbers())
    original = {target: _listed(table.columns[name]) for target, name in fields.fields.items() if name in table.columns}
    shown = {target: _listed(columns[target]) for target in fields.targets if target in columns}
    return Preview(numbers, original, shown, _problems(numbers, issues, fields.fields))


def _preview_party(workspace: Any, request: Request) -> Preview:
    from .parties import party_of

    sheet = request.source.sheet
    fields = mapped(workspace, request.source, request.mapping).fields
    rows = sheet.rows[:PREVIEW_ROWS]
    numbers = tuple(int(number) for number, _ in rows)
    original = {target: [row.get(name) for _, row in rows] for target, name in fields.items()}
    shown: dict[str, list[Any]] = {target: [] for target in targets_of(PARTY)}
    for _, row in rows:
        values = {target: str(row.get(name) or "").strip() for target, name in fields.items()}
        values.setdefault("name", "")
        party = party_of(values)
        for target in shown:
            shown[target].append(getattr(party, target, None) or values.get(target))
    return Preview(numbers, original, {t: v for t, v in shown.items() if any(v)}, {})


def _preview_ledger(workspace: Any, request: Request) -> Preview:
    from ..exchange.ledger_values import area, money, stated, whole
    from .ledger_columns import STEPS

    fields = mapped(workspace, request.source, request.mapping).fields
    today = local_date(datetime.now().astimezone())
    rows = [(row.number, row.values) for sheet in request.source.sheet for row in sheet.rows][:PREVIEW_ROWS]
    numbers = tuple(int(number) for number, _ in rows)
    steps = {step for step, _ in STEPS}
    areas = ("footprint", "floor_area", "excess_area", "farmland", "confiscated_area", "demolished_floor")

    def read(target: str, name: str, value: Any) -> Any:
        if target in areas:
            return area(value, name)
        if target == "fine":
            return money(value, name)
        if target == "storeys":
            return whole(value)
        if target in steps or target in ("found_on", "self_deadline"):
            told = stated(value, today)
            return told.day or (told.text if told.done else None)
        return value

    original: dict[str, list[Any]] = {}
    shown: dict[str, list[Any]] = {}
    problems: dict[tuple[int, str], Issue] = {}
    for target, names in fields.items():
        parts = [part.strip() for part in names.split(" | ")]
        original[target] = [
            " | ".join(str(values[part]) for part in parts if values.get(part) is not None) or None
            for _, values in rows
        ]
        shown[target] = []
        for position, (number, values) in enumerate(rows):
            made = []
            for part in parts:
                try:
                    value = read(target, part, values.get(part))
                except ValueError:
                    code = (
                        "ledger.no_area"
                        if target in areas
                        else "ledger.date"
                        if target != "fine"
                        else "ledger.no_amount"
                    )
                    told = {"value": str(values.get(part))[:60]}
                    problems[(position, target)] = Issue(number, code, told, part, DONE.accepted)
                    continue
                if value is not None:
                    made.append(value)
            shown[target].append(" | ".join(_told(value) for value in made) or None)
    return Preview(numbers, original, shown, problems)


def _told(value: Any) -> str:
    """A value as people write it: whole numbers without a fraction."""
    return f"{value:.4f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def _listed(values: Any) -> list[Any]:
    listed = np.asarray(values).tolist() if not isinstance(values, list) else values
    return [None if value is None or value != value else value for value in listed]


def _problems(
    numbers: Sequence[int], issues: Sequence[Issue], fields: Mapping[str, str]
) -> dict[tuple[int, str], Issue]:
    places = {number: position for position, number in enumerate(numbers)}
    targets: dict[str, str] = {name: target for target, name in fields.items()}
    made: dict[tuple[int, str], Issue] = {}
    for issue in issues:
        if issue.row in places and issue.done is not DONE.noted:
            made.setdefault((places[issue.row], targets.get(issue.field, "")), issue)
    return made


def kind_of_value(target: str) -> str:
    """``number``, ``whole``, ``date`` or ``text``."""
    if target in DATES:
        return "date"
    return "whole" if target in WHOLE else "number" if target in NUMBERS else "text"


def dry_run(workspace: Any, request: Request, now: datetime, progress: Progress | None = None) -> DryRun:
    """Decide about every row; nothing is written.

    :raises InputError: when the whole file cannot be used
    :raises CancelledError: when cancelled
    """
    made = _dry_run(workspace, request, now, progress or Silent())
    _ = made.rows.usual_fates  # here, where nobody waits for it
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
    :raises InputError: ``output.not_writable``
    """
    from ..output.spreadsheet import Column, Sheet, write_workbook

    fates = run.rows.decided(decisions)
    by_row = run.issues_by_row()
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
    file = Path(path)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_workbook(file, sheets, title)
    except OSError as error:
        raise InputError("output.not_writable", path=str(file), reason=error.strerror or str(error)) from error
    return str(file)


def has_shape(run: DryRun) -> np.ndarray:
    """Positions of the rows that can be shown on the map."""
    return np.flatnonzero(~shapely.is_missing(run.rows.geometry))
