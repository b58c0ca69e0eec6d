"""The lists of a form that a person fills row by row: questions and answers, things kept, things counted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..domain.case.forms import Form
from .form_templates import template_for

#: lists that the case cannot tell by itself; the others are drawn from its events and papers
FILLED_BY_HAND = ("answers", "goods", "papers", "chattels", "attachments", "requests")
#: what a person states of a list that a form prints as running text
_IN_TEXTS = {"answers": (("question", "问"), ("answer", "答")), "requests": (("text", "申请执行事项"),)}
_CELL = re.compile(r"\brow\.(?P<field>[a-z_0-9]+)")


@dataclass(frozen=True)
class OwnList:
    """A list of a form.

    :param columns: (field, head) of what is stated of a row, as the form names it
    """

    name: str
    columns: tuple[tuple[str, str], ...]


def own_lists(workspace: Any, form: Form) -> tuple[OwnList, ...]:
    """The lists of a form that a person fills, with the columns that the form prints."""
    with workspace.reader() as session:
        template = template_for(session, form.id)
    found: dict[str, dict[str, str]] = {}
    for table in _tables(template.blocks):
        name = str(table.get("each") or "")
        if name not in FILLED_BY_HAND:
            continue
        for column in table.get("columns") or ():
            cell = _CELL.search(str(column.get("text") or ""))
            if cell:
                found.setdefault(name, {}).setdefault(cell["field"], str(column.get("head") or cell["field"]))
    whole = str(template.blocks)
    for name, columns in _IN_TEXTS.items():
        if re.search(rf"\bin {name}\b", whole):
            found.setdefault(name, dict(columns))
    return tuple(OwnList(name, tuple(columns.items())) for name, columns in found.items())


def _tables(value: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, Mapping):
        if "each" in value:
            yield value
        for inner in value.values():
            yield from _tables(inner)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for inner in value:
            yield from _tables(inner)


def stated_rows(one: OwnList, rows: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
    """The rows in which something was stated, with the fields of the list alone."""
    texts = [{name: str(row.get(name) or "").strip() for name, _ in one.columns} for row in rows]
    return [{name: text for name, text in row.items() if text} for row in texts if any(row.values())]
