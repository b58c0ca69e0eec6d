"""In which order a bureau binds the file of a case, what is left out and what third parties do not see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..domain.errors import InputError
from .catalogues import load


@dataclass(frozen=True)
class Section:
    """A part of the file.

    :param forms: forms in their order
    :param photos: photographs that no paper shows are bound in here
    :param attachments: files that events name are bound in here, where no form of their step has a place
    """

    title: str
    forms: tuple[str, ...]
    photos: bool = False
    attachments: bool = False
    other: bool = False


@dataclass(frozen=True)
class Order:
    """How files are bound: sections, what is left out, what third parties do not see, the retention period."""

    sections: tuple[Section, ...]
    left_out: frozenset[str]
    withheld: frozenset[str]
    retention: str = ""

    def section_of(self, form: str) -> Section:
        """Where a form belongs."""
        found = next((section for section in self.sections if form in section.forms), None)
        return found or next((section for section in self.sections if section.other), self.sections[-1])


def order_of(settings: Any) -> Order:
    """How this bureau binds: the catalogue, changed by the setting ``catalogue.casefile``.

    :raises InputError: ``casefile.order`` for an own order that is none
    """
    data = {**load("casefile").data, **(settings.get("catalogue.casefile", None) or {})}
    try:
        sections = tuple(
            Section(
                str(entry["title"]),
                tuple(str(form) for form in entry.get("forms") or ()),
                bool(entry.get("photos")),
                bool(entry.get("attachments")),
                bool(entry.get("other")),
            )
            for entry in data["sections"]
        )
        if not sections:
            raise ValueError("sections")
        return Order(
            sections,
            frozenset(map(str, data.get("left_out") or ())),
            frozenset(map(str, data.get("withheld") or ())),
            str(data.get("retention") or ""),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError("casefile.order", reason=f"{type(error).__name__} {error}") from error
