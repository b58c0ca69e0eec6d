"""The report of an import as people read it: a table in the log, and a file (XLSX, JSON or CSV)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString, QgsProcessingParameterFileDestination

from ..plugin.gui.messages import say
from .base import tr

SHOWN = 200


def add_report(algorithm: Any) -> None:
    """Add the optional parameter REPORT."""
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            "REPORT",
            tr("Report (.xlsx, .json or .csv)"),
            "XLSX (*.xlsx);;JSON (*.json);;CSV (*.csv)",
            optional=True,
            createByDefault=False,
        )
    )


def add_counts(algorithm: Any, names: Sequence[str], batch: bool = True) -> None:
    """Declare the numbers that an import returns."""
    for name in names:
        algorithm.addOutput(QgsProcessingOutputNumber(name, name))
    if batch:
        algorithm.addOutput(QgsProcessingOutputString("BATCH", tr("Batch")))


def in_words(lines: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Report lines with their codes put into words."""
    return [
        {
            "file": line["file"],
            "row": line["row"] or None,
            "field": line["field"] or None,
            "what": say(line["code"], **line["params"]),
            "done": say(line["done"]),
            "code": line["code"],
        }
        for line in lines
    ]


def tell(feedback: Any, lines: Sequence[Mapping[str, Any]], counts: Mapping[str, int]) -> None:
    """Print the report; what was refused stands out."""
    for line in lines[:SHOWN]:
        place = line["file"] if line["row"] is None else tr("{0}, row {1}").format(line["file"], line["row"])
        if line["field"]:
            place = f"{place}, {line['field']}"
        text = f"{place}: {line['what']} → {line['done']}"
        if line["done"] == say("done.refused"):
            feedback.pushWarning(text)
        else:
            feedback.pushInfo(text)
    if len(lines) > SHOWN:
        feedback.pushInfo(tr("… and {0} more lines; give REPORT to have them all.").format(len(lines) - SHOWN))
    feedback.pushInfo(", ".join(f"{say('count.' + name)} {number}" for name, number in counts.items()))


def write_report(path: str, title: str, lines: Sequence[Mapping[str, Any]], counts: Mapping[str, int]) -> str:
    """Write the report; returns its path, empty when none was wanted.

    :raises InputError: ``output.not_written``
    """
    if not path:
        return ""
    from ..plugin.output.whole_file import write_whole

    file = Path(path)
    if file.suffix.lower() == ".json":
        content = {"title": title, "counts": dict(counts), "rows": [dict(line) for line in lines]}
        write_whole(file, json.dumps(content, ensure_ascii=False, indent=1).encode())
    elif file.suffix.lower() == ".csv":
        made = io.StringIO(newline="")
        writer = csv.writer(made)
        writer.writerow(_head())
        writer.writerows([_harmless(cell) for cell in _cells(line)] for line in lines)
        write_whole(file, made.getvalue().encode("utf-8-sig"))
    else:
        _workbook(file, title, lines, counts)
    return str(file)


def _head() -> list[str]:
    return [tr("File"), tr("Row"), tr("Field"), tr("What"), tr("Done")]


def _cells(line: Mapping[str, Any]) -> list[Any]:
    return [line["file"], line["row"], line["field"], line["what"], line["done"]]


def _harmless(cell: Any) -> Any:
    """A spreadsheet would run a text that begins like a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in "=+-@" else cell


def _workbook(file: Path, title: str, lines: Sequence[Mapping[str, Any]], counts: Mapping[str, int]) -> None:
    from ..plugin.output.spreadsheet import Column, Sheet, write_workbook

    widths = (28, 8, 18, 80, 16)
    columns = [Column(head, width, wrap=width > 50) for head, width in zip(_head(), widths)]
    numbers = [(say("count." + name), number) for name, number in counts.items()]
    sheets = [
        Sheet(tr("Report"), columns, [_cells(line) for line in lines]),
        Sheet(tr("Counts"), [Column(tr("What"), 40), Column(tr("Number"), 12)], numbers),
    ]
    write_workbook(file, sheets, title)
