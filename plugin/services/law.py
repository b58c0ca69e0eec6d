"""The substantive law of the procedure catalogue: today's from the plugin, an old case's from the workspace by hash."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from ..domain.case.lawbook import LawBook, parse_lawbook
from ..domain.case.records import CaseFile
from .case_catalogues import PROCEDURE, procedure_catalogue
from .catalogues import parse


def lawbook() -> LawBook:
    """Classification, fines, routing and laws that come with the plugin.

    :raises InputError: when the catalogue is not valid
    """
    return _lawbook(procedure_catalogue().text)


def lawbook_of(session: Any, case: CaseFile) -> LawBook:
    """Those a case was filed under: an update of the plugin changes no old case.

    A case from before the rules were conditions goes by today's.

    :param session: open reader or unit of work
    :raises WorkspaceError: when the text it was filed under is no longer there
    """
    if not case.catalogue_sha256 or case.catalogue_sha256 == procedure_catalogue().sha256:
        return lawbook()
    book = _lawbook(session.catalogues.get(case.catalogue_sha256))
    return book if book.rules else lawbook()


@lru_cache(maxsize=8)
def _lawbook(text: str) -> LawBook:
    return parse_lawbook(parse(PROCEDURE, text).data)
