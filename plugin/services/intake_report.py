"""The report of an import: file, row, field, what, what was done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from ..domain.features import FeatureTable
from ..domain.land.geometry import GeometryIssue

#: more rows than this with one harmless remark become one line of the report
COLLAPSE = 50


class DONE(str, Enum):
    """What was done with the row."""

    refused = "done.refused"
    repaired = "done.repaired"
    accepted = "done.accepted"
    skipped = "done.skipped"
    noted = "done.noted"


@dataclass(frozen=True)
class Issue:
    """One line of the report.

    :param row: row in the source, 0 for the whole file
    :param code: message code of what
    :param field: the field of the file it is about, if one
    """

    row: int
    code: str
    params: Mapping[str, Any] = field(default_factory=dict)
    field: str = ""
    done: DONE = DONE.noted

    @classmethod
    def of_geometry(cls, row: int, found: GeometryIssue) -> Issue:
        """Line for what ``normalise`` found."""
        if found.refused:
            done = DONE.refused
        elif found.code in ("geometry.repaired", "geometry.collection"):
            done = DONE.repaired
        elif found.code == "geometry.z_dropped":
            done = DONE.noted
        else:
            done = DONE.accepted
        return cls(row, found.code, dict(found.params), done=done)


#: remarks of a reader after which the row has no geometry
_LOST = (
    "geometry.unreadable",
    "txt.bad_point",
    "txt.not_area",
    "txt.too_few_points",
)
_MENDED = ("geometry.curve_linearised", "geometry.ring_closed", "geometry.line_closed", "geometry.surface_flattened")

#: rows that are taken, and that somebody has to look at
_ODD = ("csv.formula",)


def reader_issues(table: FeatureTable) -> list[Issue]:
    """What the reader of the file remarked."""
    issues = []
    for row, code, params in table.notes:
        done = DONE.refused if code in _LOST else DONE.repaired if code in _MENDED else DONE.noted
        if code in _ODD:
            done = DONE.accepted
        issues.append(Issue(int(row), code, dict(params), done=done))
    return issues


def report_rows(source: str, issues: Iterable[Issue]) -> list[dict[str, Any]]:
    """Lines for table and spreadsheet: ``file``, ``row``, ``field``, ``code``, ``params``, ``done``.

    Harmless remarks that many rows share are one line with their number.
    """
    file = Path(source).name
    issues = list(issues)
    harmless = Counter(issue.code for issue in issues if issue.done is DONE.noted and issue.row)
    lines = []
    collapsed: set[str] = set()
    for issue in issues:
        if issue.done is DONE.noted and issue.row and harmless[issue.code] > COLLAPSE:
            if issue.code in collapsed:
                continue
            collapsed.add(issue.code)
            params = {**issue.params, "rows": harmless[issue.code]}
            lines.append(_line(file, 0, issue, params))
            continue
        lines.append(_line(file, issue.row, issue, issue.params))
    return lines


def _line(file: str, row: int, issue: Issue, params: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "file": file,
        "row": row,
        "field": issue.field,
        "code": issue.code,
        "params": dict(params),
        "done": issue.done.value,
    }
