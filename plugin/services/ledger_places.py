"""Where a case of an old ledger lies: a spot that is there, corner points typed into a cell, the shape of a layer, or
nowhere yet. A case without a shape gets a spot without one, which somebody may draw later."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.progress import Progress
from .intake import IntakeOptions, prepare
from .intake_report import DONE, Issue

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
#: a point may lie this far beside the spot it means, m
_BESIDE_M = 5.0
GEOGRAPHIC = "EPSG:4490"
#: more than any sheet has: keys of rows of the second sheet begin here
SHEET_ROWS = 10_000_000


class Places:
    """Finds the place of each row; shapes are checked and brought to the workspace's CRS together."""

    def __init__(self, session: Any, source: str, crs: str) -> None:
        self._session = session
        self._source = source
        self._crs = crs
        self._rings: dict[str, list[tuple[int, Any]]] = {crs: [], GEOGRAPHIC: []}
        self._index: dict[int, int] = {}
        self.issues: list[Issue] = []
        table = session.spots.read(columns=["code", "status"], geometry=False)
        self._codes: dict[str, list[str]] = {}
        for uid, code, status in zip(table.columns["uid"], table.columns["code"], table.columns["status"]):
            if code and status != "withdrawn":
                self._codes.setdefault(str(code), []).append(str(uid))

    def find(self, row: int, code: str, coordinates: str, field: str) -> str:
        """Uid of the spot that a row means, empty where none is there; corner points are kept for :meth:`shapes`.

        :param row: number of the row, made different for several sheets
        """
        found = self._codes.get(code, []) if code else []
        if len(found) == 1:
            return found[0]
        if len(found) > 1:
            self.issues.append(
                Issue(row % SHEET_ROWS, "ledger.spots", {"value": code, "count": len(found)}, field, DONE.accepted)
            )
        if not coordinates:
            return ""
        points = _points(coordinates)
        if points is None:
            params = {"value": coordinates[:60]}
            self.issues.append(Issue(row % SHEET_ROWS, "ledger.coordinates", params, field, DONE.accepted))
            return ""
        if len(points) >= 3:
            crs = GEOGRAPHIC if max(abs(value) for point in points for value in point) <= 180 else self._crs
            self._rings[crs].append((row, shapely.MultiPolygon([shapely.Polygon(points)])))
            return ""
        return self._around(row, points[0], field)

    def shapes(self, workspace: Any, path: str | Path, crs: str, progress: Progress) -> FeatureTable | None:
        """All shapes in the workspace's CRS, checked and repaired; None when there are none."""
        tables = []
        for name, rings in self._rings.items():
            if rings:
                tables.append(self._table([shape for _, shape in rings], [row for row, _ in rings], name))
        layer = _layer(path)
        if layer is not None:
            tables.append(layer)
        made = []
        for table in tables:
            try:
                plan = prepare(workspace, table, "spot", IntakeOptions(crs=crs), progress)
            except InputError as error:
                self.issues.append(Issue(0, error.code, error.params, done=DONE.accepted))
                continue
            wanted = ("geometry.", "crs.")
            told = (issue for issue in plan.issues if issue.code.startswith(wanted))
            for issue in told:
                done = DONE.accepted if issue.done is DONE.refused else issue.done
                self.issues.append(Issue(issue.row % SHEET_ROWS, issue.code, issue.params, issue.field, done))
            made.append(plan.table)
        if not made:
            return None
        rows = np.concatenate([table.row_numbers() for table in made])
        self._index = {int(row): position for position, row in enumerate(rows)}
        columns = {}
        for name in ("source_crs", "source_wkb"):
            parts = [table.columns.get(name, np.full(len(table), None, dtype=object)) for table in made]
            columns[name] = np.concatenate([np.asarray(part, dtype=object) for part in parts])
        return FeatureTable(np.concatenate([table.geometry for table in made]), columns, workspace.crs, rows=rows)

    def index_of(self, row: int) -> int | None:
        """Place of a row's shape in :meth:`shapes`."""
        return self._index.get(row)

    def _around(self, row: int, point: tuple[float, float], field: str) -> str:
        """The spot that a single point lies in or beside."""
        x, y = point
        if max(abs(x), abs(y)) <= 180:
            from ..exchange.transform import transform

            moved = transform(np.array([shapely.Point(x, y)], dtype=object), GEOGRAPHIC, self._crs)
            x, y = moved[0].x, moved[0].y
        box = (x - _BESIDE_M, y - _BESIDE_M, x + _BESIDE_M, y + _BESIDE_M)
        near = self._session.spots.read(columns=["status"], bbox=box)
        away = shapely.distance(near.geometry, shapely.Point(x, y)) if len(near) else np.array([])
        hits = [str(uid) for uid, metres in zip(near.columns["uid"], away) if metres <= _BESIDE_M]
        if len(hits) == 1:
            return hits[0]
        self.issues.append(Issue(row % SHEET_ROWS, "ledger.point", {"count": len(hits)}, field, DONE.accepted))
        return ""

    def _table(self, shapes: list[Any], rows: list[int], crs: str) -> FeatureTable:
        geometry = np.empty(len(shapes), dtype=object)
        geometry[:] = shapes
        return FeatureTable(geometry, {}, crs, self._source, self._source, np.array(rows, dtype=np.int64))


def _layer(path: str | Path) -> FeatureTable | None:
    """The shapes of a vector file; None for a table."""
    file = Path(str(path).split("|")[0])
    if file.suffix.lower() in (".xlsx", ".xlsm", ".csv", ".txt", ".tsv"):
        return None
    from ..exchange.vector import read

    table = read(str(path))
    return None if shapely.is_missing(table.geometry).all() else table


def _points(text: str) -> list[tuple[float, float]] | None:
    """Pairs (x east, y north) in a text; None where it holds no pairs.

    Degrees by their size; a plane X of the surveyors (north, seven figures) changes places with Y, whose zone prefix
    goes.
    """
    text = unicodedata.normalize("NFKC", text)
    if re.search(r"[°′'\"]", text) and not re.search(r"\d+\.\d+\s*°", text):
        return None  # degrees, minutes, seconds
    numbers = [float(found) for found in _NUMBER.findall(re.sub(r"J\d+|[XYxy]\s*\d?\s*[=:]", " ", text))]
    if len(numbers) < 2 or len(numbers) % 2:
        return None
    made = []
    for first, second in zip(numbers[::2], numbers[1::2]):
        pair = _pair(first, second)
        if pair is None:
            return None
        made.append(pair)
    return made


def _pair(first: float, second: float) -> tuple[float, float] | None:
    if max(first, second) <= 180:
        return (first, second) if first > second else (second, first)  # in China longitude is the larger
    north, east = (first, second) if 1e6 <= first < 1e7 else (second, first)
    if not 1e6 <= north < 1e7 or not (1e5 <= east < 1e6 or 1.3e7 <= east < 4.6e7):
        return None
    return (east % 1e6, north)
