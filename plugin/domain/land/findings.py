"""Findings (套合结果) of spots: what of each lies in which parcel, zone, permit and land class, and what in none.

Areas here are published figures: half up to 0.01 m², and where parts make up the whole they add up exactly to the
stated area (largest remainder). ``assessing`` puts them together; this module holds the values and the arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Optional

import numpy as np
import shapely

from ..features import FeatureTable
from .coverage import Cover, Ground, Groups, overlap_places
from .rounding_sum import round_to_total
from .units import round_half_up
from .zones import in_force

Array = np.ndarray


@dataclass(frozen=True)
class Finding:
    """What a spot has to do with one thing.

    :param kind: ``parcel``, ``zone``, ``permit``, ``land_class``, ``uncovered`` or ``distance``
    :param class_code: parcel code, zone class, permit number, land class; for ``uncovered`` ``parcel``, ``zone``,
        ``permit``, ``permit:building``, ``permit:land``, ``land_class`` or the zone group that leaves the rest
    :param area_m2: published area (None for a distance)
    :param share: part of the spot's stated area
    :param doubtful: narrower than the positional tolerance lets one believe (存疑)
    """

    kind: str
    class_code: str
    label: str
    area_m2: Optional[float] = None
    share: Optional[float] = None
    ref_uids: tuple[str, ...] = ()
    distance_m: Optional[float] = None
    doubtful: bool = False
    detail: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class DataError:
    """What is wrong with the layers at a spot, and where (X east, Y north of the workspace CRS)."""

    code: str
    params: Mapping[str, Any]
    place: Optional[tuple[float, float]] = None

    def as_mapping(self) -> dict[str, Any]:
        """For storing as JSON."""
        return {"code": self.code, "params": dict(self.params), "place": self.place}


@dataclass(frozen=True)
class Assessment:
    """The findings of one spot and what follows from them. Decision support only."""

    spot_uid: str
    as_of: date
    legal_m2: float
    findings: tuple[Finding, ...]
    headline_zone: str
    severity: Optional[int]
    track: str
    disposition: str
    basis: tuple[Mapping[str, Any], ...]
    hand_to: str
    crime_alert: Optional[Mapping[str, Any]]
    data_errors: tuple[DataError, ...]
    explanation: Mapping[str, Any]

    def of_kind(self, kind: str) -> tuple[Finding, ...]:
        """Findings of one kind."""
        return tuple(finding for finding in self.findings if finding.kind == kind)


def published(stated: Array, groups: Groups, rest: Array, adds_up: Array) -> tuple[Array, Array]:
    """Figures of the rows and of the rests, to 0.01 m².

    :param stated: n stated areas of the spots (multiples of 0.01)
    :param rest: n rests in m²
    :param adds_up: n booleans: rows and rest of the spot are its parts and must add up to the stated area
    """
    count = len(stated)
    areas, rests = round_half_up(groups.area, 2), round_half_up(rest, 2)
    areas = np.minimum(areas, stated[groups.spot])
    rests = np.minimum(rests, stated)
    rows = np.flatnonzero(adds_up[groups.spot])
    spots = np.flatnonzero(adds_up & (rest > 0))
    if len(rows) + len(spots):
        exact = round_to_total(
            np.concatenate((groups.area[rows], rest[spots])), np.concatenate((groups.spot[rows], spots)), stated, 2
        )
        areas[rows], rests[spots] = exact[: len(rows)], exact[len(rows) :]
    touched = np.zeros(count, dtype=bool)
    touched[groups.spot] = True
    rests[~touched] = stated[~touched]
    return areas, rests


def share(area: float, whole: float) -> float:
    """Part of the stated area, 0 to 1, to a millionth."""
    return round(min(area / whole, 1.0), 6) if whole > 0 else 0.0


def coverage_errors(
    ground: Ground, groups: Groups, cover: Cover, full: bool, names: Mapping[int, str], label: str, tolerance: float
) -> dict[int, list[DataError]]:
    """Gaps and overlaps of a division that should have none, with their places.

    :param full: gaps are errors too
    :param names: key to name
    :param tolerance: share of the spot from which an error is more than a ``minor`` one
    """
    errors: dict[int, list[DataError]] = {}
    doubled = np.flatnonzero(cover.overlap >= 0.005)
    start, end = np.searchsorted(groups.spot, doubled), np.searchsorted(groups.spot, doubled + 1)
    members, common = [], np.empty(len(doubled), dtype=object)
    for i, (place, found) in enumerate(overlap_places(groups.geometry, start, end)):
        common[i] = place
        keys = groups.key[start[i] : end[i]]
        members.append("、".join(sorted({names[int(keys[j])] for pair in found for j in pair})))
    bare = np.flatnonzero(full & (cover.rest >= 0.005))
    for code, spots, area, where, named in (
        ("assess.overlap", doubled, cover.overlap[doubled], common, members),
        ("assess.gap", bare, cover.rest[bare], cover.rest_geometry[bare], [""] * len(bare)),
    ):
        minor = area <= tolerance * ground.legal[spots]
        for spot, error in zip(spots.tolist(), _errors(code, label, area, minor, where, named)):
            errors.setdefault(spot, []).append(error)
    return errors


def _errors(
    code: str, label: str, area: Array, minor: Array, where: Array, members: Sequence[str]
) -> Iterator[DataError]:
    points = shapely.point_on_surface(where)
    places = zip(shapely.get_x(points).tolist(), shapely.get_y(points).tolist())
    for m2, small, (x, y), named in zip(round_half_up(area, 2).tolist(), minor.tolist(), places, members):
        east, north = round(x, 3), round(y, 3)
        params = {
            "group": label,
            "members": named,
            "area_m2": f"{m2:.2f}",
            "minor": small,
            "east": f"{east:.3f}",
            "north": f"{north:.3f}",
        }
        yield DataError(code, params, (east, north))


def day_of(value: Any) -> Optional[date]:
    """A day out of a column: date, instant or text like 2026-01-31; None where there is none."""
    if value is None or value != value or value == "":
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def in_force_on(table: FeatureTable, start: str, end: str, day: date) -> Array:
    """Which features are in force on a day; an open or unreadable end counts as in force."""
    starts, ends = values(table, start), values(table, end)
    return np.array([in_force(day_of(a), day_of(b), day) for a, b in zip(starts, ends)], dtype=bool)


def values(table: FeatureTable, column: str) -> Sequence[Any]:
    """A column as plain values, None for null; all None where the table does not have it."""
    if column not in table.columns:
        return [None] * len(table)
    return [None if v is None or v != v else v for v in table.columns[column].tolist()]


def texts(table: FeatureTable, column: str) -> list[str]:
    """A column as text, empty for null."""
    return ["" if v is None else str(v) for v in values(table, column)]


def number_keys(codes: Sequence[Any]) -> tuple[Array, list[Any]]:
    """Whole numbers for codes, and the code of each number; a code of None stays negative."""
    known: dict[Any, int] = {}
    keys = [-1 if code is None else known.setdefault(code, len(known)) for code in codes]
    return np.array(keys, dtype=np.int64), list(known)
