"""The forms (文书) as data: title, number word, stage, what the law demands in them, and the citations they print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import InputError
from .numbering import Numbering
from .procedure import Procedure, Transition

#: citation rows by track where nothing more is known
DEFAULT_CITATION = {"planning": "planning_city", "village": "planning_village", "land": "land_occupy"}


@dataclass(frozen=True)
class Form:
    """One form of the documents catalogue.

    :param kind: number word (文号字), empty where the form carries no number
    :param kind_where: another number word where a fact (dotted path) holds: an order to correct is no order to demolish
    :param must: contents the law demands; without them the paper is void or voidable
    :param receipt: true where it must be served with a proof of service (送达回证)
    """

    id: str
    title: str
    kind: str
    stage: str
    groups: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    must: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    sign: tuple[str, ...] = ()
    copies: int = 1
    receipt: bool = False
    kind_where: Mapping[str, str] = field(default_factory=dict)

    def number_word(self, facts: Mapping[str, Any]) -> str:
        """The number word of the paper that these facts make.

        :param facts: groups of facts, as the paper prints them
        """
        for path, word in self.kind_where.items():
            group, _, name = path.partition(".")
            if (facts.get(group) or {}).get(name):
                return word
        return self.kind


@dataclass(frozen=True)
class FormCatalogue:
    """All forms, how they are numbered and what they cite.

    :param blank_names: by ``group.field`` what a blank is called, where the words before it on paper are no name
    """

    forms: Mapping[str, Form]
    numbering: Numbering
    citations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    blank_names: Mapping[str, str] = field(default_factory=dict)

    def form(self, form_id: str) -> Form:
        """One form.

        :raises InputError: ``document.unknown_form``
        """
        found = self.forms.get(form_id.strip().upper())
        if found is None:
            raise InputError("document.unknown_form", form=form_id, known=", ".join(self.forms))
        return found


def parse_forms(data: object, source: str = "documents") -> FormCatalogue:
    """Make a :class:`FormCatalogue` of what the YAML holds.

    :raises InputError: ``documents.invalid`` naming every fault
    """
    faults: list[str] = []
    rows = data.get("documents") if isinstance(data, Mapping) else None
    if not isinstance(data, Mapping) or not isinstance(rows, list):
        raise InputError("documents.invalid", source=source, faults="documents: missing or no list")
    forms: dict[str, Form] = {}
    for position, row in enumerate(rows, start=1):
        if not isinstance(row, Mapping) or not row.get("id") or not row.get("title"):
            faults.append(f"documents row {position}: no id or title")
        elif str(row["id"]) in forms:
            faults.append(f"documents {row['id']}: twice")
        else:
            forms[str(row["id"])] = _form(row)
    numbering = data.get("meta", {}).get("numbering", {})
    known = set(numbering.get("kinds", {}))
    faults.extend(
        f"documents {form.id}: kind {word} is not listed"
        for form in forms.values()
        for word in (form.kind, *form.kind_where.values())
        if word and word not in known
    )
    if faults:
        raise InputError("documents.invalid", source=source, faults="; ".join(faults))
    citations = {
        str(name): {str(key): str(text) for key, text in rows.items()}
        for name, rows in (data.get("citations") or {}).items()
        if isinstance(rows, Mapping)
    }
    names = {
        f"{group}.{name}": str(label)
        for group, rows in (data.get("blank_names") or {}).items()
        for name, label in rows.items()
    }
    return FormCatalogue(forms, _numbering(numbering), citations, names)


def _numbering(values: Mapping[str, Any]) -> Numbering:
    own = ("pattern", "letter_pattern", "case_pattern", "lead_pattern", "letter_kinds")
    return Numbering().changed({name: values[name] for name in own if name in values})


def _form(row: Mapping[str, Any]) -> Form:
    copies = row.get("copies", 1)
    return Form(
        id=str(row["id"]),
        title=str(row["title"]),
        kind=str(row.get("kind") or ""),
        stage=str(row.get("stage", "")),
        groups=_texts(row, "groups"),
        fields=_texts(row, "fields"),
        must=_texts(row, "must"),
        basis=_texts(row, "basis"),
        sign=_texts(row, "sign"),
        copies=copies if isinstance(copies, int) else 2,
        receipt=row.get("receipt") is True,
        kind_where={str(path): str(word) for path, word in (row.get("kind_where") or {}).items()},
    )


def _texts(row: Mapping[str, Any], name: str) -> tuple[str, ...]:
    return tuple(str(item) for item in row.get(name) or ())


def steps_of(procedure: Procedure, form_id: str) -> list[Transition]:
    """The steps whose paper a form is, in the catalogue's order."""
    return [step for step in procedure.transitions.values() if form_id in step.docs]


def citation(catalogue: FormCatalogue, track: str, facts: Mapping[str, Any]) -> tuple[str, str]:
    """Articles breached and articles acted on (违反条款, 依据), as printed.

    :param facts: ``permit_held`` (built against a permit), ``temporary``, ``overdue``, ``villager_house``,
        ``farmland_m2``, ``entity`` (the party is no natural person); absent means no
    :returns: (breach, basis); URPL art.43 speaks of 建设单位, so a person is cited art.40
    """
    row = DEFAULT_CITATION[track]
    key = "breach"
    if track == "planning" and facts.get("temporary"):
        row = "planning_temp"
        key = "breach_overdue" if facts.get("overdue") else "breach"
    elif track == "planning":
        against = facts.get("permit_held") and facts.get("entity")
        key = "breach_against_permit" if against else "breach_no_permit"
    elif track == "land" and facts.get("villager_house"):
        row = "land_villager"
    elif track == "land" and float(facts.get("farmland_m2") or 0) > 0:
        key = "breach_conversion"
    texts = catalogue.citations.get(row, {})
    return texts.get(key, ""), texts.get("basis", "")
