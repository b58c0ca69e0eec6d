"""What an office puts in the place of the program's own values: entries of the catalogues, and single options."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from ..domain.errors import InputError
from ..domain.patrol import LEAST_M, MOST_M, MOST_SLIVER
from ..exchange.mapping import plain
from .catalogues import load, rulebook
from .diary import LAPSE_DAYS

#: key of the setting with the review number (审图号) that maps carry
REVIEW_NO = "maps.review_no"
#: side of a cell of the patrol grid in metres, share below which a piece is no cell, days after which a cell is due
CELL_SIZE, CELL_SLIVER, PATROL_DAYS = "patrol.cell_m", "patrol.sliver_share", "patrol.days"
#: catalogues whose values an office may change, with the names under which its file may call them
CATALOGUES: Mapping[str, tuple[str, ...]] = {
    "zones": ("zones", "规划分区", "管控分区"),
    "assessment": ("assessment", "研判", "研判参数"),
    "land_use": ("landuse", "地类", "地类标准"),
    "casefile": ("casefile", "卷宗", "卷宗顺序"),
    "demolition": ("demolition", "拆除", "拆除测算"),
    "afteruse": ("afteruse", "拆后利用", "后续利用"),
}
#: what an assessment goes by: findings made before are of the older values
_OF_FINDINGS = ("zones", "assessment", "land_use")
_OF_A_ZONE = ("priority", "severity", "disposition", "hand_to", "track")
_LAND_USES = ("third_survey", "guide_2023")
OPTIONS: Mapping[str, tuple[str, ...]] = {
    LAPSE_DAYS: ("diary.lapsedays", "lapsedays", "到期提醒天数", "提前提醒天数"),
    REVIEW_NO: ("maps.reviewno", "reviewno", "审图号"),
    CELL_SIZE: ("patrol.cellm", "cellm", "巡查网格边长"),
    CELL_SLIVER: ("patrol.slivershare", "slivershare", "巡查网格最小占比"),
    PATROL_DAYS: ("patrol.days", "巡查周期天数"),
}
#: options that are numbers: least and most, and whether they are whole
_NUMBERS: Mapping[str, tuple[float, float, bool]] = {
    LAPSE_DAYS: (1, 366, True),
    CELL_SIZE: (LEAST_M, MOST_M, False),
    CELL_SLIVER: (0, MOST_SLIVER, False),
    PATROL_DAYS: (1, 366, True),
}


def catalogue_key(name: str) -> str:
    """Key of the setting that holds an office's own values of a catalogue."""
    return f"catalogue.{name}"


def put_catalogues(unit: Any, section: Mapping[str, Any], file: str) -> bool:
    """Keep an office's own values of catalogues; an empty one gives the program's own back.

    :param section: catalogue to values; a key may be written with dots (``assessment.distance_m``)
    :returns: True where findings made before rest on other values now
    :raises InputError: ``settings.unknown_key``, ``settings.bad_value``, ``catalogue.invalid``, ``casefile.order``
    """
    from .demolition_sites import tables_of
    from .plot_facts import book_of
    from .volume_order import order_of

    own: dict[str, Any] = {}
    for key, value in nested(section).items():
        name = _named(key, CATALOGUES, file)
        if value not in (None, "") and not isinstance(value, Mapping):
            raise InputError("settings.bad_value", file=file, key=key, value=str(value))
        own[name] = dict(value or {})
        _check_keys(name, own[name], file)
    changed = False
    for name, values in own.items():
        changed |= name in _OF_FINDINGS and values != (unit.settings.get(catalogue_key(name), None) or {})
        unit.settings.put(catalogue_key(name), values)
    rulebook(unit.settings)
    order_of(unit.settings)
    tables_of(unit)
    book_of(unit)
    return changed


def options_of(settings: Any) -> dict[str, Any]:
    """Single options by key; empty text where the program's own counts."""
    values = {key: settings.get(key, None) for key in OPTIONS}
    return {key: "" if value is None else value for key, value in values.items()}


def put_options(unit: Any, section: Mapping[str, Any], file: str) -> None:
    """Keep single options; an empty value gives the program's own back.

    :raises InputError: ``settings.unknown_key``, ``settings.bad_value``
    """
    for key, value in section.items():
        name = _named(key, OPTIONS, file)
        empty = value is None or not str(value).strip()
        if name in _NUMBERS and not empty:
            least, most, whole = _NUMBERS[name]
            try:
                number = float(str(value).strip())
            except ValueError:
                number = math.nan
            if not least <= number <= most or (whole and number != int(number)):
                raise InputError("settings.bad_value", file=file, key=key, value=str(value))
            unit.settings.put(name, int(number) if whole else number)
        else:
            unit.settings.put(name, None if empty else str(value).strip())


def _named(key: str, names: Mapping[str, tuple[str, ...]], file: str) -> str:
    wanted = plain(str(key))
    for name, known in names.items():
        if wanted in {plain(one) for one in known}:
            return name
    raise InputError("settings.unknown_key", file=file, key=str(key), known=", ".join(sorted(names)))


def nested(section: Mapping[str, Any]) -> dict[str, Any]:
    """The section with dotted keys (a spreadsheet has no others) laid out as mappings."""
    made: dict[str, Any] = {}
    for key, value in section.items():
        *above, last = str(key).split(".")
        place = made
        for part in above:
            place = place.setdefault(part, {})
        if isinstance(value, Mapping) and isinstance(place.get(last), dict):
            place[last].update(value)
        else:
            place[last] = value
    return made


def _check_keys(name: str, values: Mapping[str, Any], file: str) -> None:
    """Refuse a value that nobody would read: a wrong name changes nothing and looks as if it did."""
    if name == "zones":
        for zone, changed in values.items():
            if not isinstance(changed, Mapping):
                raise InputError("settings.bad_value", file=file, key=f"{name}.{zone}", value=str(changed))
            _only(changed, _OF_A_ZONE, f"{name}.{zone}", file)
        return
    data = load(name).data
    known = {"assessment": data.get("settings") or {}, "land_use": ("system",)}.get(name, data)
    _only(values, tuple(known), name, file)
    if name == "demolition":
        _check_rows(values, data, file)
    if name == "land_use" and values and values["system"] not in _LAND_USES:
        raise InputError("settings.bad_value", file=file, key="land_use.system", value=str(values["system"]))


def _check_rows(values: Mapping[str, Any], data: Mapping[str, Any], file: str) -> None:
    """The same for the rows of each section: a row has the fields that rows of its section have."""
    for section, rows in values.items():
        given, place = data[section], f"demolition.{section}"
        if not isinstance(given, Mapping):
            continue
        if not isinstance(rows, Mapping):
            raise InputError("settings.bad_value", file=file, key=place, value=str(rows))
        fields = {key for row in given.values() if isinstance(row, Mapping) for key in row}
        if not fields:
            _only(rows, (*given, "source"), place, file)
            continue
        for code, row in rows.items():
            if not isinstance(row, Mapping):
                raise InputError("settings.bad_value", file=file, key=f"{place}.{code}", value=str(row))
            _only(row, (*sorted(_own_of(section, given, code, fields, file)), "source"), f"{place}.{code}", file)


#: what a bureau may have its own of a work: the order of works is the law's and the trade's, no plan reads another
_OF_A_WORK = ("name", "days", "calendar_days")


def _own_of(section: str, given: Mapping[str, Any], code: str, fields: set[str], file: str) -> set[str]:
    if section != "works":
        return fields
    if code not in given:
        raise InputError("settings.unknown_key", file=file, key=f"demolition.works.{code}", known=", ".join(given))
    return set(_OF_A_WORK) & set(given[code])


def _only(values: Mapping[str, Any], known: tuple[str, ...], place: str, file: str) -> None:
    for key in values:
        if key not in known:
            raise InputError("settings.unknown_key", file=file, key=f"{place}.{key}", known=", ".join(known))
