"""Columns of the workspace from the fields of a file, with a line in the report for every value that is odd."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Callable, Optional

import numpy as np
import shapely

from ..domain.features import FeatureTable
from ..domain.land.codes import division_code_problem, parcel_code_problem, unit_code_problem
from ..domain.land.zones import ZoneCatalogue
from ..exchange.coordinate_text import UNITS
from ..exchange.mapping import FieldMapping, plain, text_column
from ..exchange.presets import AREAS, DATES, NUMBERS, WHOLE
from ..exchange.values import convert, day, number
from .intake_kinds import land_class_columns, permit_columns, zone_columns
from .intake_report import DONE, Issue

#: the column that names a row to people
KEYS = {"spot": "code", "parcel": "code", "zone": "class_code", "permit": "number", "land_class": "code"}
#: a stated area may differ from ours by this share, or this many m², without a word
AREA_SHARE, AREA_M2 = 0.02, 1.0


@dataclass
class Work:
    """What is known about the rows while they are being prepared.

    :param geometry: n multipolygons in the workspace's CRS, None where refused
    :param ok: n booleans, True while the row can be taken
    """

    kind: str
    table: FeatureTable
    mapping: FieldMapping
    geometry: np.ndarray
    ok: np.ndarray
    file: str
    layer: str
    made_codes: set[int] = field(default_factory=set)

    def code_made(self, index: int) -> bool:
        """True when the file had no code for this row."""
        return index in self.made_codes


def build(
    work: Work, zone_class: str, catalogue: Optional[ZoneCatalogue], issues: list[Issue]
) -> dict[str, np.ndarray]:
    """All columns for all rows, refused ones included; ``work.ok`` loses rows that cannot be taken.

    :param catalogue: zone classes, for zones
    """
    columns: dict[str, np.ndarray] = {}
    for target, source in work.mapping.fields.items():
        values = work.table.columns[source]
        if work.kind == "zone" and target == "class_code":
            continue
        if target in NUMBERS or target in WHOLE:
            columns[target] = _converted(work, source, values, number, "value.no_number", issues)
            if target in WHOLE:
                columns[target] = _whole(columns[target])
        elif target in DATES:
            columns[target] = _converted(work, source, values, day, "value.no_date", issues)
        else:
            columns[target] = text_column(values)
    for target in AREAS.intersection(columns):
        columns[target] = _area(work, work.mapping.fields[target], columns[target], issues)
    _warn_of_length_fields(work, columns, issues)
    if work.kind == "zone" and catalogue is not None:
        columns.update(zone_columns(work, zone_class, catalogue, issues))
    elif work.kind == "permit":
        columns.update(permit_columns(work, columns, issues))
    elif work.kind == "land_class":
        columns.update(land_class_columns(work, columns, issues))
    elif work.kind == "parcel":
        _check_parcels(work, columns, issues)
    else:
        _check_spots(work, columns, issues)
    columns.update(_origin(work))
    return columns


def _converted(
    work: Work, source: str, values: np.ndarray, how: Callable[[Any], Any], code: str, issues: list[Issue]
) -> np.ndarray:
    made, bad = convert(values, how)
    rows = work.table.row_numbers()
    for index in bad:
        params = {"value": str(values[index])[:60]}
        issues.append(Issue(int(rows[index]), code, params, source, DONE.accepted))
    array = np.empty(len(made), dtype=object)
    array[:] = made
    return array


def _whole(values: np.ndarray) -> np.ndarray:
    array = np.empty(len(values), dtype=object)
    array[:] = [None if value is None else int(value) for value in values]
    return array


def _area(work: Work, source: str, values: np.ndarray, issues: list[Issue]) -> np.ndarray:
    """A stated area in m²; the unit is the one that most rows confirm (亩 and 公顷 are usual and rarely said)."""
    stated = np.array([np.nan if value is None else value for value in values], dtype=float)
    ours = shapely.area(work.geometry)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = stated / ours
    known = np.isfinite(ratio) & (ratio > 0)
    if not known.any():
        return stated
    middle = float(np.median(ratio[known]))
    unit, factor = min(UNITS.items(), key=lambda item: abs(np.log(middle * item[1])))
    if factor != 1.0 and abs(np.log(middle * factor)) > 0.7:  # fits no unit: leave it as it is
        unit, factor = "m²", 1.0
    if factor != 1.0:
        issues.append(Issue(0, "area.unit", {"unit": unit}, source, DONE.repaired))
    stated = stated * factor
    off = np.abs(stated - ours)
    rows = work.table.row_numbers()
    for index in np.flatnonzero(known & (off > np.maximum(AREA_SHARE * ours, AREA_M2))):
        params = {"stated_m2": round(float(stated[index]), 2), "ours_m2": round(float(ours[index]), 2)}
        issues.append(Issue(int(rows[index]), "area.differs", params, source, DONE.accepted))
    return stated


def _warn_of_length_fields(work: Work, columns: Mapping[str, np.ndarray], issues: list[Issue]) -> None:
    """Shape_Area of a GIS is no stated area; where it differs much, it was measured in Web Mercator or degrees."""
    for name, values in work.table.columns.items():
        if plain(name) not in ("shapearea", "shapeare") or values.dtype.kind not in "fi" or AREAS.intersection(columns):
            continue
        ours = shapely.area(work.geometry)
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = values.astype(float) / ours
        ratio = ratio[np.isfinite(ratio) & (ratio > 0)]
        if len(ratio) and abs(float(np.median(ratio)) - 1) > AREA_SHARE:
            percent = round(100 * (float(np.median(ratio)) - 1), 1)
            issues.append(Issue(0, "area.field_differs", {"percent": percent}, name, DONE.noted))


def _check_parcels(work: Work, columns: dict[str, np.ndarray], issues: list[Issue]) -> None:
    codes = columns.get("code")
    if codes is None:
        issues.append(Issue(0, "parcel.no_code_field", {"fields": list(work.table.columns)}, done=DONE.accepted))
        return
    rows = work.table.row_numbers()
    source = work.mapping.fields["code"]
    counties = Counter(str(code)[:6] for code in codes if code)
    county = counties.most_common(1)[0][0] if counties and counties.most_common(1)[0][1] > 0.9 * len(codes) else ""
    for index, code in enumerate(codes):
        problem = "code.parcel_none" if code is None else parcel_code_problem(code, county)
        if problem:
            params = {"value": code or "", "county": county}
            issues.append(Issue(int(rows[index]), problem, params, source, DONE.accepted))
    _same_twice(work, codes, source, "code.twice_in_file", issues)
    units = columns.get("unit_code")
    for index, unit in enumerate(units if units is not None else ()):
        problem = unit_code_problem(unit, codes[index] or "") if unit else ""
        if problem:
            name = work.mapping.fields["unit_code"]
            issues.append(Issue(int(rows[index]), problem, {"value": unit}, name, DONE.accepted))


def _check_spots(work: Work, columns: dict[str, np.ndarray], issues: list[Issue]) -> None:
    count = len(work.table)
    rows = work.table.row_numbers()
    codes = columns.get("code")
    if codes is None:
        codes = columns["code"] = np.full(count, None, dtype=object)
    for index in range(count):
        if codes[index] is None:
            codes[index] = f"{work.layer}-{int(rows[index])}"
            work.made_codes.add(index)
            params = {"value": codes[index]}
            issues.append(Issue(int(rows[index]), "spot.code_made", params, done=DONE.noted))
    _same_twice(work, codes, work.mapping.fields.get("code", ""), "code.twice_in_file", issues)
    if "source_kind" not in columns:
        satellite = any(plain(name) in ("jcbh", "监测编号", "qsx", "hsx", "前时相") for name in work.table.columns)
        columns["source_kind"] = np.full(count, "satellite" if satellite else None, dtype=object)
    villages = columns.get("village_code")
    if villages is not None:
        columns["village_code"] = np.array([value[:12] if value else None for value in villages], dtype=object)
        if "town_code" not in columns:
            columns["town_code"] = np.array([value[:9] if value else None for value in villages], dtype=object)
    for target in ("village_code", "town_code"):
        if target in work.mapping.fields:
            _check_divisions(work, target, columns[target], issues)


def _check_divisions(work: Work, target: str, codes: np.ndarray, issues: list[Issue]) -> None:
    """A line for each code that is none of a division: by it the body that is competent for the place is found."""
    rows = work.table.row_numbers()
    for index, code in enumerate(codes):
        problem = division_code_problem(str(code)) if code else ""
        if problem:
            issues.append(Issue(int(rows[index]), problem, {"value": code}, work.mapping.fields[target], DONE.accepted))


def _same_twice(work: Work, codes: np.ndarray, source: str, code: str, issues: list[Issue]) -> None:
    rows = work.table.row_numbers()
    first: dict[str, int] = {}
    for index, value in enumerate(codes):
        if value is None:
            continue
        if value in first:
            params = {"value": value, "of": int(rows[first[value]])}
            issues.append(Issue(int(rows[index]), code, params, source, DONE.accepted))
        else:
            first[value] = index


def _origin(work: Work) -> dict[str, np.ndarray]:
    """File, layer, row, and every attribute that no column takes."""
    count = len(work.table)
    unused = work.mapping.unused
    extra = np.full(count, None, dtype=object)
    if unused:
        lists = [work.table.columns[name].tolist() for name in unused]
        for index, values in enumerate(zip(*lists)):
            kept = {
                name: _jsonable(value) for name, value in zip(unused, values) if value is not None and value == value
            }
            kept = {name: value for name, value in kept.items() if value != ""}
            if kept:
                extra[index] = json.dumps(kept, ensure_ascii=False)
    return {
        "source_file": np.full(count, work.file, dtype=object),
        "source_layer": np.full(count, work.layer, dtype=object),
        "source_row": np.asarray(work.table.row_numbers(), dtype=np.int64),
        "extra": extra,
    }


def _jsonable(value: Any) -> Optional[Any]:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, (bytes, bytearray)):
        return f"<{len(value)} bytes>"
    if isinstance(value, (str, int, float, bool)):
        return value
    return str(value)
