"""Take an office's old ledger (台账) over: read it and decide about each row; nothing is written here.

:mod:`.ledger_entry` enters what was decided, and takes it back.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from ..domain.case.procedure import TRACKS
from ..domain.errors import InputError
from ..domain.progress import Part, Progress, Silent, check
from ..exchange.ledger_sheet import read_ledgers
from .intake_report import DONE
from .intake_rows import DOUBTFUL, Rows, objects, plain_rows
from .ledger_columns import is_known
from .ledger_places import SHEET_ROWS
from .ledger_plan import AUTO, HEADS, LedgerOptions, LedgerPlan, bare_head, named_heads
from .ledger_rows import Reading


def prepare_ledger(
    workspace: Any,
    path: str | Path,
    options: LedgerOptions,
    on: date,
    progress: Progress | None = None,
) -> LedgerPlan:
    """Read a ledger and decide about each row.

    :param path: XLSX, CSV, or a vector file (``path|layername=NAME``) whose shapes become spots
    :param on: day of the taking over
    :raises InputError: ``ledger.no_head``, ``ledger.no_rows``, ``mapping.no_field``, ``ledger.org_unknown`` …
    :raises CancelledError: when cancelled
    """
    progress = progress or Silent()
    if options.track not in (AUTO, *TRACKS):
        raise InputError("case.unknown_track", track=options.track)
    source = Path(str(path).split("|")[0]).name
    with workspace.reader() as session:
        named = {*named_heads(options.mapping), *session.settings.get(HEADS, ())}
    sheets = read_ledgers(path, lambda head: is_known(head) or bare_head(head) in named)
    if not any(sheet.rows for sheet in sheets):
        raise InputError("ledger.no_rows", file=source)
    with workspace.reader() as session:
        reading = Reading(session, options, on, source, workspace.crs)
        total = sum(len(sheet.rows) for sheet in sheets)
        told: list[tuple[int, str, str, str, int]] = []
        done = 0
        for place, sheet in enumerate(sheets):
            columns = reading.columns(sheet)
            for row in sheet.rows:
                if done % 50 == 0:
                    check(progress)
                    progress.report(0.8 * done / total, "ledger.reading", done=done, total=total)
                before = (reading.refused, reading.same)
                called = sheet.name if len(sheets) > 1 else ""
                reading.take(row, columns, called, place * SHEET_ROWS)
                kind = "refused" if reading.refused > before[0] else "same" if reading.same > before[1] else "new"
                words = [str(row.values.get(columns.one.get(target, "")) or "") for target in ("case_number", "party")]
                told.append((row.number, "，".join(word for word in words if word), kind, called, place * SHEET_ROWS))
                done += 1
    shapes = reading.places.shapes(workspace, path, options.crs, Part(progress, 0.8, 0.95))
    cases = [replace(case, shape=reading.places.index_of(case.key)) for case in reading.cases]
    issues = sorted([*reading.issues, *reading.places.issues], key=lambda issue: issue.row)
    counts = {
        "rows": total,
        "accepted": len(cases),
        "refused": reading.refused,
        "same": reading.same,
        "with_spot": sum(1 for case in cases if case.spot_uid),
        "with_shape": sum(1 for case in cases if case.shape is not None),
        "without_shape": sum(1 for case in cases if not case.spot_uid and case.shape is None),
    }
    progress.report(1.0)
    return LedgerPlan(
        source,
        tuple(cases),
        tuple(issues),
        counts,
        reading.fields,
        tuple(reading.signatures),
        options,
        on,
        shapes,
        _rows(workspace, told, cases, shapes, issues),
    )


def _rows(workspace: Any, told: Any, cases: Any, shapes: Any, issues: Any) -> Rows:
    """Every row of the ledger, with the shape of its spot where it has one."""
    by_key = {case.key: case for case in cases}
    wanted = sorted({case.spot_uid for case in cases if case.spot_uid})
    with workspace.reader() as session:
        spots = session.spots.read(columns=[], uids=wanted) if wanted else None
    places = {} if spots is None else dict(zip(spots.columns["uid"], spots.geometry))
    geometry: list[Any] = []
    for number, _, _, _, offset in told:
        case = by_key.get(offset + number)
        if case is None:
            geometry.append(None)
        elif case.shape is not None and shapes is not None:
            geometry.append(shapes.geometry[case.shape])
        else:
            geometry.append(places.get(case.spot_uid))
    # rows of several sheets may have one number: what is odd is told by sheet and number
    odd = {(issue.row, issue.field.split(" ")[0]) for issue in issues if issue.row and issue.done is DONE.accepted}
    plain = {row for row, _ in odd}
    groups = []
    for number, _, kind, sheet, _ in told:
        doubt = (number, sheet) in odd if sheet else number in plain
        groups.append(DOUBTFUL if kind == "new" and doubt else kind)
    made = plain_rows(
        [item[0] for item in told],
        [item[1] or None for item in told],
        geometry,
        [item[2] for item in told],
        groups,
        [item[3] for item in told],
    )
    return replace(made, columns={"key": objects(item[4] + item[0] for item in told)})
