"""What is particular to zones, permits and land classes when they are taken in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Optional

import numpy as np

from ..domain.errors import InputError
from ..domain.land.zones import ZoneCatalogue, ZoneClass
from ..exchange.mapping import plain, text_column
from ..exchange.presets import PERMIT_WORDS, PRESETS
from .intake_report import DONE, Issue

if TYPE_CHECKING:
    from .intake_columns import Work


def zone_columns(work: Work, zone_class: str, catalogue: ZoneCatalogue, issues: list[Issue]) -> dict[str, np.ndarray]:
    """``class_code`` of every row: from the person, from the best field, else from the layer's name.

    :param zone_class: class code, Chinese name or field name; empty to find out
    :raises InputError: ``zone.class_not_known`` when the person named neither a class nor a field
    """
    count = len(work.table)
    classes = np.full(count, None, dtype=object)
    source = ""
    if zone_class:
        field = _field_named(work, zone_class)
        fixed = None if field else catalogue.recognise(zone_class)
        if fixed is not None:
            classes[:] = fixed.code
            return {"class_code": classes}
        if not field:
            raise InputError("zone.class_not_known", value=zone_class, classes=sorted(catalogue.classes))
        source = field
        classes = _recognised(catalogue, work, field)
    else:
        source, classes = _best_field(catalogue, work)
        missing = np.array([value is None for value in classes])
        by_layer = catalogue.recognise(None, work.layer) or catalogue.recognise(None, work.file)
        if by_layer is not None and missing.any():
            classes[missing] = by_layer.code
            issues.append(Issue(0, "zone.class_by_layer", {"value": by_layer.code, "layer": work.layer}))
    rows = work.table.row_numbers()
    values = work.table.columns[source] if source else np.full(count, None, dtype=object)
    for index in range(count):
        if classes[index] is None:
            params = {"value": str(values[index] if values[index] is not None else ""), "layer": work.layer}
            if work.ok[index]:
                issues.append(Issue(int(rows[index]), "zone.class_unknown", params, source, DONE.refused))
            work.ok[index] = False
    return {"class_code": classes}


def _field_named(work: Work, name: str) -> str:
    if name in work.table.columns:
        return name
    return next((field for field in work.table.columns if plain(field) == plain(name)), "")


def _best_field(catalogue: ZoneCatalogue, work: Work) -> tuple[str, np.ndarray]:
    """The field whose values name classes in most rows; the preset's order breaks ties."""
    mapped = work.mapping.fields.get("class_code")
    if mapped and work.mapping.how.get("class_code") in ("given", "remembered"):
        return mapped, _recognised(catalogue, work, mapped)
    order = {plain(name): place for place, name in enumerate(PRESETS["zone"]["class_code"])}
    fields = sorted(work.table.columns, key=lambda name: order.get(plain(name), 999))
    best, chosen, most = np.full(len(work.table), None, dtype=object), "", 0
    for name in fields:
        found = _recognised(catalogue, work, name)
        hits = sum(value is not None for value in found)
        if hits > most:
            best, chosen, most = found, name, hits
    return chosen or (mapped or ""), best


def _recognised(catalogue: ZoneCatalogue, work: Work, name: str) -> np.ndarray:
    known: dict[Optional[str], Optional[str]] = {None: None}
    made = np.empty(len(work.table), dtype=object)
    layer = work.layer if "JSYDGZQ" in work.layer.upper() else ""  # tells 三区 and 四区 apart
    for index, value in enumerate(text_column(work.table.columns[name])):
        if value not in known:
            found: Optional[ZoneClass] = catalogue.recognise(value, layer, name)
            known[value] = found.code if found is not None else None
        made[index] = known[value]
    return made


def permit_columns(work: Work, columns: Mapping[str, np.ndarray], issues: list[Issue]) -> dict[str, np.ndarray]:
    """``kind`` of every permit from its own words: kind, number, content, the layer's name."""
    count = len(work.table)
    kinds = np.full(count, None, dtype=object)
    rows = work.table.row_numbers()
    layer = _permit_kind(f"{work.layer} {work.file}")
    for index in range(count):
        for name in ("kind", "number", "content"):
            value = columns[name][index] if name in columns else None
            kinds[index] = _permit_kind(value) if value else None
            if kinds[index]:
                break
        kinds[index] = kinds[index] or layer
        if kinds[index] is None and work.ok[index]:
            issues.append(Issue(int(rows[index]), "permit.kind_unknown", {}, done=DONE.accepted))
        if "number" not in columns or columns["number"][index] is None:
            issues.append(Issue(int(rows[index]), "permit.no_number", {}, done=DONE.accepted))
    return {"kind": kinds}


def _permit_kind(text: str) -> Optional[str]:
    lower = text.lower()
    for kind, words in PERMIT_WORDS:
        if any(word in lower for word in words):
            return kind
    return None


def land_class_columns(work: Work, columns: Mapping[str, np.ndarray], issues: list[Issue]) -> dict[str, np.ndarray]:
    """Codes kept with their leading zero; 扣除系数 as a share from 0 to 1."""
    made: dict[str, np.ndarray] = {}
    rows = work.table.row_numbers()
    codes = columns.get("code")
    if codes is None:
        issues.append(Issue(0, "land.no_code_field", {"fields": list(work.table.columns)}, done=DONE.accepted))
    else:
        numeric = work.table.columns[work.mapping.fields["code"]].dtype.kind in "if"
        made["code"] = np.array([_padded(value) if numeric and value else value for value in codes], dtype=object)
        for index, value in enumerate(codes):
            if value is None:
                name = work.mapping.fields["code"]
                issues.append(Issue(int(rows[index]), "land.no_code", {}, name, DONE.accepted))
    ratios = columns.get("deduct_ratio")
    if ratios is not None:
        shares = np.array([np.nan if value is None else value for value in ratios], dtype=float)
        if np.nanmax(shares, initial=0.0) > 1.0:
            shares = shares / 100.0
            issues.append(Issue(0, "land.ratio_percent", {}, work.mapping.fields["deduct_ratio"], DONE.repaired))
        bad = (shares < 0) | (shares > 1)
        for index in np.flatnonzero(bad):
            params = {"value": float(shares[index])}
            name = work.mapping.fields["deduct_ratio"]
            issues.append(Issue(int(rows[index]), "land.ratio_range", params, name, DONE.accepted))
        shares[bad] = np.nan
        made["deduct_ratio"] = shares
    return made


def _padded(code: str) -> str:
    """Numbers lost the zero in front: 101 is 0101, 1 is 01."""
    return code.zfill(2 if len(code) <= 2 else 4) if code.isdigit() else code
