"""The one place that reads catalogues (YAML): safely, with the hash of the text, and a bureau's own values on top.

Own values stand in the workspace setting ``catalogue.<name>``; for ``zones`` a mapping of zone code to changed values,
for ``assessment`` a mapping of settings (``tolerance_m``, ``distance_m``, ``group_tolerance_share``).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

from ..domain.errors import InputError, MissingLibraryError
from ..domain.land.assessing import Rulebook
from ..domain.land.disposition import AssessmentRules
from ..domain.land.land_use import LandUse
from ..domain.land.zones import ZoneCatalogue

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "catalogues"


class Settings(Protocol):
    """What overrides are read from: the settings of a workspace."""

    def get(self, key: str, default: Any = None) -> Any:
        """Value of a key."""


@dataclass(frozen=True)
class Catalogue:
    """A catalogue as it stands in its file.

    :param sha256: hash of ``text``; by it cases and assessments name what they were made with
    """

    name: str
    text: str
    sha256: str
    data: Mapping[str, Any] = field(repr=False)


def load(name: str) -> Catalogue:
    """Catalogue of the product by name, e.g. ``zones``.

    :raises InputError: ``catalogue.not_found``, ``catalogue.not_readable``
    :raises MissingLibraryError: when PyYAML is not installed
    """
    path = FOLDER / f"{name}.yaml"
    try:
        stamp = path.stat().st_mtime_ns
    except OSError as error:
        raise InputError("catalogue.not_found", catalogue=name, path=str(path)) from error
    return _load(path, stamp)


@lru_cache(maxsize=32)
def _load(path: Path, stamp: int) -> Catalogue:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("catalogue.not_readable", catalogue=path.stem, reason=str(error)) from error
    return parse(path.stem, text)


def parse(name: str, text: str) -> Catalogue:
    """Catalogue from its text; nothing but plain values is made of it.

    :raises InputError: ``catalogue.not_readable`` with line and column
    """
    try:
        import yaml
    except ImportError as error:
        raise MissingLibraryError("library.missing", library="PyYAML") from error
    try:
        # the C parser is ten times as fast and just as safe, but not everywhere built in
        data = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # nosec B506
    except yaml.YAMLError as error:
        raise InputError("catalogue.not_readable", catalogue=name, reason=" ".join(str(error).split())) from error
    if not isinstance(data, dict):
        raise InputError("catalogue.not_readable", catalogue=name, reason="the file is not a mapping")
    return Catalogue(name, text, hashlib.sha256(text.encode("utf-8")).hexdigest(), data)


def law_title(law: str) -> str:
    """Chinese title of a law by its id in the catalogue of zones; the id where it is not there."""
    return next((str(row["zh"]) for row in load("zones").data["laws"] if row["id"] == law), law)


def with_own(name: str, session: Any = None) -> dict[str, Any]:
    """A catalogue as it stands in its file, the bureau's own values on top, two levels deep.

    :param session: open reader; None for the program's values alone
    """
    data = dict(load(name).data)
    own = (session.settings.get(f"catalogue.{name}") or {}) if session is not None else {}
    for section, values in own.items():
        if isinstance(values, Mapping) and isinstance(data.get(section), Mapping):
            merged = {**data[section]}
            for key, value in values.items():
                both = isinstance(value, Mapping) and isinstance(merged.get(key), Mapping)
                merged[key] = {**merged[key], **value} if both else value
            data[section] = merged
        else:
            data[section] = values
    return data


def zone_catalogue(settings: Settings | None = None) -> ZoneCatalogue:
    """Zone classes, with the own values of a workspace."""
    return ZoneCatalogue.from_mapping(load("zones").data, _overrides("zones", settings))


@dataclass(frozen=True)
class RulebookText:
    """The rulebook of an assessment and the texts it was made from.

    :param manifest: JSON text naming the hash of every catalogue and the own values; its hash names the whole
    """

    book: Rulebook
    catalogues: tuple[Catalogue, ...]
    manifest: str


#: rulebooks made in this program by their manifest: the same texts and own values make the same rules
_RULEBOOKS: dict[str, RulebookText] = {}
_MOST_RULEBOOKS = 8


def rulebook(settings: Settings | None = None) -> RulebookText:
    """Everything an assessment goes by.

    :raises InputError: ``catalogue.invalid`` when an entry or an own value is wrong
    """
    found = tuple(load(name) for name in ("zones", "assessment", "land_use"))
    zones, assessment, land_use = found
    own = {name: _overrides(name, settings) for name in ("zones", "assessment", "land_use")}
    manifest = json.dumps(
        {"catalogues": {c.name: c.sha256 for c in found}, "own": own}, ensure_ascii=False, sort_keys=True
    )
    known = _RULEBOOKS.get(manifest)
    if known is None:
        book = Rulebook(
            ZoneCatalogue.from_mapping(zones.data, own["zones"]),
            AssessmentRules.from_mapping(assessment.data, own["assessment"]),
            LandUse.from_mapping(land_use.data, str(own["land_use"].get("system", "third_survey"))),
        )
        known = RulebookText(book, found, manifest)
        if len(_RULEBOOKS) >= _MOST_RULEBOOKS:
            _RULEBOOKS.clear()
        _RULEBOOKS[manifest] = known
    return known


def _overrides(name: str, settings: Settings | None) -> dict[str, Any]:
    own = settings.get(f"catalogue.{name}", None) if settings is not None else None
    if own is None:
        return {}
    if not isinstance(own, dict):
        raise InputError(
            "catalogue.invalid", catalogue=name, entry="(settings)", key=f"catalogue.{name}", reason="is not a mapping"
        )
    return own
