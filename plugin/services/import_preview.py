"""What an import makes of a file's columns, and its first rows as they stand and as they would be written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import numpy as np

from ..domain.errors import InputError
from ..domain.local_time import local_date
from ..exchange.mapping import find_mapping, signature
from ..exchange.presets import PRESETS
from . import intake_columns, intake_crs
from .catalogues import zone_catalogue
from .import_job import Request
from .import_source import Source
from .intake import LEDGER, PARTY
from .intake_report import DONE, Issue

#: rows that the preview of a mapping shows
PREVIEW_ROWS = 40


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
