"""Which cases, spots and forms a job is about, in the words a person typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..domain.case.forms import Form, FormCatalogue
from ..domain.errors import InputError

_SEPARATORS = re.compile("[,;\uff0c\uff1b\u3001\n]+")


@dataclass(frozen=True)
class Refusal:
    """What was not done, to what, and why, as a message code with its parameters."""

    subject: str
    code: str
    params: Mapping[str, Any]


def split(text: str) -> list[str]:
    """The parts of a list typed with commas, semicolons (also the Chinese ones) or one per line, each once."""
    parts = (part.strip() for part in _SEPARATORS.split(text or ""))
    return list(dict.fromkeys(part for part in parts if part))


def forms_named(catalogue: FormCatalogue, text: str) -> list[Form]:
    """Forms by id (``D04``) or by title.

    :raises InputError: ``document.unknown_form``, ``document.none_asked``
    """
    by_title = {form.title: form for form in catalogue.forms.values()}
    found = [by_title.get(part) or catalogue.form(part) for part in split(text)]
    if not found:
        raise InputError("document.none_asked")
    return found
