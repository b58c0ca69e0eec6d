"""The procedure and documents catalogues: today's from the plugin, an old case's from the workspace by hash."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from ..domain.case.forms import FormCatalogue, parse_forms
from ..domain.case.numbering import Numbering
from ..domain.case.predicates import available
from ..domain.case.procedure import Procedure
from ..domain.case.procedure_catalogue import parse_procedure
from ..domain.case.records import CaseFile
from .catalogues import Catalogue, load, parse

PROCEDURE = "procedure"
#: key of the setting that holds a bureau's own number patterns
NUMBERING = "numbering"
#: part of it that holds the patterns of single organisations by their code
BY_ORG = "by_org"


def procedure_catalogue() -> Catalogue:
    """The procedure catalogue that comes with the plugin, with its text and hash."""
    return load(PROCEDURE)


def current_procedure() -> Procedure:
    """The procedure that comes with the plugin.

    :raises InputError: when it is no valid procedure
    """
    return _procedure(procedure_catalogue().text)


def current_forms() -> FormCatalogue:
    """The forms that come with the plugin.

    :raises InputError: when the documents catalogue is not valid
    """
    return _forms(load("documents").text)


def procedure_of(session: Any, case: CaseFile) -> Procedure:
    """The procedure a case was filed under: an update of the plugin changes no old case.

    A text from before every step had guards is read by today's: its steps without guards could never be taken, and
    those that could have the same guards today.

    :param session: open reader or unit of work
    :raises WorkspaceError: when the text it was filed under is no longer there
    """
    if not case.catalogue_sha256 or case.catalogue_sha256 == procedure_catalogue().sha256:
        return current_procedure()
    filed_under = _procedure(session.catalogues.get(case.catalogue_sha256))
    whole = all(available(filed_under, step) for step in filed_under.transitions.values())
    return filed_under if whole else current_procedure()


def numbering_of(session: Any, org_code: str = "") -> Numbering:
    """How this bureau numbers: the catalogue's patterns, changed by the setting ``numbering``.

    :param org_code: of the organisation whose own patterns are laid over those of all
    :raises InputError: ``numbering.invalid``
    """
    own = dict(session.settings.get(NUMBERING, None) or {})
    by_org = own.pop(BY_ORG, None) or {}
    return current_forms().numbering.changed({**own, **(by_org.get(org_code) or {})})


@lru_cache(maxsize=1)
def zone_looks() -> dict[str, tuple[str, tuple[int, int, int]]]:
    """Name and line colour (RGB) of each zone class, as the zone catalogue has them."""
    found: dict[str, tuple[str, tuple[int, int, int]]] = {}
    for row in load("zones").data.get("zones", []):
        line = (row.get("style") or {}).get("line")
        if isinstance(line, list) and len(line) == 3:
            found[str(row["code"])] = (str(row.get("zh", "")), (line[0], line[1], line[2]))
    return found


@lru_cache(maxsize=1)
def zone_titles() -> dict[str, tuple[str, str]]:
    """Chinese and English name of each zone class, as the zone catalogue has them."""
    rows = load("zones").data.get("zones", [])
    return {str(row["code"]): (str(row.get("zh") or ""), str(row.get("en") or row.get("zh") or "")) for row in rows}


@lru_cache(maxsize=8)
def _procedure(text: str) -> Procedure:
    return parse_procedure(parse(PROCEDURE, text).data, "procedure.yaml")


@lru_cache(maxsize=2)
def _forms(text: str) -> FormCatalogue:
    return parse_forms(parse("documents", text).data, "documents.yaml")
