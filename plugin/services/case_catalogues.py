"""Read the procedure and documents catalogues: today's from the plugin, an old case's from the workspace by hash."""

from __future__ import annotations

import hashlib
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from ..domain.case.forms import FormCatalogue, parse_forms
from ..domain.case.numbering import Numbering
from ..domain.case.procedure import Procedure
from ..domain.case.procedure_catalogue import parse_procedure
from ..domain.case.records import CaseFile
from ..domain.errors import InputError

CATALOGUES = Path(__file__).resolve().parents[2] / "resources" / "catalogues"
#: key of the setting that holds a bureau's own number patterns
NUMBERING = "numbering"


@cache
def catalogue_text(name: str) -> str:
    """Text of a catalogue that comes with the plugin.

    :param name: ``procedure`` or ``documents``
    """
    return (CATALOGUES / f"{name}.yaml").read_text("utf-8")


def text_hash(text: str) -> str:
    """SHA-256 under which a workspace keeps a catalogue text."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


@lru_cache(maxsize=8)
def procedure_from(text: str, source: str = "procedure.yaml") -> Procedure:
    """The procedure of a catalogue text.

    :raises InputError: when the text is no YAML or no valid procedure
    """
    return parse_procedure(_load(text, source), source)


@lru_cache(maxsize=8)
def forms_from(text: str, source: str = "documents.yaml") -> FormCatalogue:
    """The forms of a catalogue text.

    :raises InputError: when the text is no YAML or no valid documents catalogue
    """
    return parse_forms(_load(text, source), source)


def current_procedure() -> Procedure:
    """The procedure that comes with the plugin."""
    return procedure_from(catalogue_text("procedure"))


def current_forms() -> FormCatalogue:
    """The forms that come with the plugin."""
    return forms_from(catalogue_text("documents"))


def procedure_of(session: Any, case: CaseFile) -> Procedure:
    """The procedure a case was filed under: an update of the plugin changes no old case.

    :param session: open reader or unit of work
    :raises WorkspaceError: when the text it was filed under is no longer there
    """
    if not case.catalogue_sha256 or case.catalogue_sha256 == text_hash(catalogue_text("procedure")):
        return current_procedure()
    return procedure_from(session.catalogues.get(case.catalogue_sha256))


def numbering_of(session: Any) -> Numbering:
    """How this bureau numbers: the catalogue's patterns, changed by the setting ``numbering``.

    :raises InputError: ``numbering.invalid``
    """
    own = session.settings.get(NUMBERING, None)
    base = current_forms().numbering
    return base.changed(own) if own else base


@lru_cache(maxsize=1)
def zone_looks() -> dict[str, tuple[str, tuple[int, int, int]]]:
    """Name and line colour (RGB) of each zone class, as the zone catalogue has them."""
    data = _load(catalogue_text("zones"), "zones.yaml")
    rows = data.get("zones", []) if isinstance(data, dict) else []
    found: dict[str, tuple[str, tuple[int, int, int]]] = {}
    for row in rows:
        line = (row.get("style") or {}).get("line")
        if isinstance(line, list) and len(line) == 3:
            found[str(row["code"])] = (str(row.get("zh", "")), (line[0], line[1], line[2]))
    return found


def _load(text: str, source: str) -> object:
    import yaml

    try:
        return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise InputError("input.not_readable", source=source, reason=str(error).replace("\n", " ")) from None
