"""How an office numbers its papers, as its settings file says: patterns for all, and for single organisations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..domain.case.numbering import ALL_KINDS, kind_words
from ..domain.errors import InputError
from .case_catalogues import BY_ORG, NUMBERING, current_forms
from .form_templates import forms_of


def check_numbering(session: Any, numbering: Any, file: str) -> None:
    """Refuse what cannot number.

    :param session: open reader or unit of work
    :raises InputError: ``settings.not_readable``, ``numbering.invalid``
    """
    if not isinstance(numbering, Mapping):
        raise InputError("settings.not_readable", file=file, reason=NUMBERING)
    own = dict(numbering)
    by_org = own.pop(BY_ORG, None) or {}
    if not isinstance(by_org, Mapping) or not all(isinstance(part, Mapping) for part in by_org.values()):
        raise InputError("numbering.invalid", name=BY_ORG, value=by_org)
    for part in (own, *by_org.values()):
        current_forms().numbering.changed(part)
        check_kinds(session, part.get("letter_kinds", ()))


def check_kinds(session: Any, value: object) -> tuple[str, ...]:
    """Kind words that are numbered as official letters are.

    :raises InputError: ``numbering.invalid`` for a word that no form has
    """
    forms = forms_of(session).forms.values()
    known = {word for form in forms for word in (form.kind, *form.kind_where.values())} | {ALL_KINDS}
    words = kind_words(value)
    for word in words:
        if word not in known:
            raise InputError("numbering.invalid", name="letter_kinds", value=word)
    return words


def put_numbering(uow: Any, numbering: Mapping[str, Any] | None, letters: Mapping[str, tuple[str, ...]]) -> None:
    """Keep the patterns.

    :param numbering: patterns for all and under ``by_org``; None leaves them as they are
    :param letters: kind words numbered as letters, by code of the organisation
    """
    if numbering is None and not letters:
        return
    stored = dict(uow.settings.get(NUMBERING, None) or {})
    by_org = {code: dict(part) for code, part in (stored.pop(BY_ORG, None) or {}).items()}
    fresh = stored if numbering is None else dict(numbering)
    for code, part in (fresh.pop(BY_ORG, None) or {}).items():
        by_org[str(code)] = dict(part)
    for code, words in letters.items():
        by_org.setdefault(code, {})["letter_kinds"] = list(words)
    uow.settings.put(NUMBERING, {**fresh, **({BY_ORG: by_org} if by_org else {})})
