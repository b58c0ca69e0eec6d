"""Which field of a file means which column of ours: given by the person, remembered, by name, by content."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from .presets import PRESETS

SAMPLE = 500
_PARCEL = re.compile(r"\d{12}[GJZ][ABSXCDEFLNHWY]\d{5}", re.ASCII)
_UNIT = re.compile(r"\d{12}[GJZ][ABSXCDEFLNHWY]\d{5}[FLQW]\d{8}", re.ASCII)
_VILLAGE = re.compile(r"[1-6]\d{11}(0{7})?", re.ASCII)
_LAND = re.compile(r"(0[1-9]|1[0-2]|2[0-4])\d{0,2}(H[12]|[A-Z])?\d?", re.ASCII)
_NUMBER = re.compile(r".*[〔\[（(]\d{4}[〕\]）)].*号?")
#: what values look like where the name says nothing
CONTENT: Mapping[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "spot": (("village_code", _VILLAGE),),
    "parcel": (("code", _PARCEL), ("unit_code", _UNIT)),
    "zone": (),
    "permit": (("number", _NUMBER),),
    "land_class": (("code", _LAND),),
}


@dataclass(frozen=True)
class FieldMapping:
    """Column of ours to field of the file.

    :param fields: target to source
    :param how: target to ``given``, ``remembered``, ``name`` or ``content``
    :param unused: fields of the file that no target takes; they are kept as extra attributes
    """

    fields: Mapping[str, str]
    how: Mapping[str, str] = field(default_factory=dict)
    unused: tuple[str, ...] = ()


def plain(name: str) -> str:
    """A field name without case, blanks, underscores, full-width forms and a unit in brackets."""
    text = unicodedata.normalize("NFKC", name)
    text = re.sub(r"[\(\[](亩|m2|m²|㎡|平方米|公顷|ha|米)[\)\]]$", "", text, flags=re.IGNORECASE)
    return re.sub(r"[\s_]+", "", text).lower()


def find_mapping(
    table: FeatureTable,
    kind: str,
    given: Optional[Mapping[str, str]] = None,
    remembered: Optional[Mapping[str, str]] = None,
) -> FieldMapping:
    """The mapping for a table.

    :param kind: spot, parcel, zone, permit or land_class
    :param given: target to source from the person; an empty source leaves the target out
    :param remembered: the same from an earlier import of a source with these fields
    :raises InputError: ``mapping.no_target``, ``mapping.no_field`` when the person named what is not there
    """
    targets = PRESETS[kind]
    by_plain = {}
    for name in table.columns:
        by_plain.setdefault(plain(name), name)
    fields: dict[str, str] = {}
    how: dict[str, str] = {}
    left_out: set[str] = set()
    for source, origin in ((given or {}, "given"), (remembered or {}, "remembered")):
        for target, name in source.items():
            if target not in targets:
                raise InputError("mapping.no_target", target=target, kind=kind, targets=sorted(targets))
            if target in fields or target in left_out:
                continue
            if not name:
                left_out.add(target)
                continue
            found = name if name in table.columns else by_plain.get(plain(name))
            if found is None and origin == "given":
                raise InputError("mapping.no_field", field=name, target=target, fields=list(table.columns))
            if found is not None:
                fields[target], how[target] = found, origin
    for target, names in targets.items():
        if target not in fields and target not in left_out:
            found = _by_name(names, by_plain, set(fields.values()))
            if found is not None:
                fields[target], how[target] = found, "name"
    for target, pattern in CONTENT[kind]:
        if target not in fields and target not in left_out:
            found = _by_content(table, pattern, set(fields.values()))
            if found is not None:
                fields[target], how[target] = found, "content"
    taken = set(fields.values())
    return FieldMapping(fields, how, tuple(name for name in table.columns if name not in taken))


def _by_name(names: Iterable[str], by_plain: Mapping[str, str], taken: set[str]) -> Optional[str]:
    for name in names:
        wanted = plain(name)
        found = by_plain.get(wanted)
        if found is not None and found not in taken:
            return found
    for name in names:  # shapefiles cut names to ten bytes
        wanted = plain(name)
        if len(wanted.encode("gb18030", "replace")) <= 10:
            continue
        for short, found in by_plain.items():
            if found not in taken and len(found.encode("gb18030", "replace")) in (9, 10) and wanted.startswith(short):
                return found
    return None


def _by_content(table: FeatureTable, pattern: re.Pattern[str], taken: set[str]) -> Optional[str]:
    for name, values in table.columns.items():
        if name in taken:
            continue
        sample = [str(value).strip() for value in values[:SAMPLE] if value is not None and value == value]
        if len(sample) >= 1 and all(pattern.fullmatch(value) for value in sample):
            return name
    return None


def parse_mapping(text: str) -> dict[str, str]:
    """The person's mapping: JSON, ``target=source;target=source``, or a file that holds one of them.

    :raises InputError: ``mapping.not_readable``
    """
    text = text.strip()
    if not text:
        return {}
    if "=" not in text and not text.startswith("{"):
        path = Path(text)
        if not path.is_file():
            raise InputError("mapping.not_readable", text=text[:80])
        from .encoding import decode

        text = decode(path.read_bytes())[0].strip()
    if text.startswith("{"):
        try:
            loaded = json.loads(text)
        except json.JSONDecodeError as error:
            raise InputError("mapping.not_readable", text=str(error)) from error
        if not isinstance(loaded, dict):
            raise InputError("mapping.not_readable", text=text[:80])
        return {str(target): str(source or "") for target, source in loaded.items()}
    pairs: dict[str, str] = {}
    for part in re.split(r"[;；\n]+", text):
        if not part.strip() or part.strip().startswith("#"):
            continue
        target, separator, source = part.partition("=")
        if not separator:
            raise InputError("mapping.not_readable", text=part[:80])
        pairs[target.strip()] = source.strip()
    return pairs


def signature(table: FeatureTable, kind: str) -> str:
    """Key under which the mapping of a source with these fields is remembered."""
    names = "\n".join(sorted(table.columns))
    return f"mapping.{kind}.{hashlib.sha256(names.encode()).hexdigest()[:16]}"


def text_column(values: np.ndarray) -> np.ndarray:
    """Values as stripped text; empty is None; whole floats lose their ``.0`` (codes that were read as numbers)."""
    made = np.empty(len(values), dtype=object)
    if values.dtype == object:
        made[:] = [value.strip() or None if type(value) is str else _text(value) for value in values.tolist()]
    else:
        made[:] = [_text(value) for value in values.tolist()]
    return made


def _text(value: Any) -> Optional[str]:
    if value is None or value != value:
        return None
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip() or None
