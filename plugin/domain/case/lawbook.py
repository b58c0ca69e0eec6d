"""What the procedure catalogue says of substance: laws, classification, first demolitions, fines, routing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import InputError
from .classification import ClassificationRule, FirstCategory, parse_first, parse_rules
from .fines import FineRule, parse_fines
from .jurisdiction import Routing, parse_routings
from .laws import Law, parse_laws


@dataclass(frozen=True)
class LawBook:
    """The substantive part of a procedure catalogue, checked."""

    laws: Mapping[str, Law]
    rules: tuple[ClassificationRule, ...]
    first: tuple[FirstCategory, ...]
    fines: Mapping[str, FineRule]
    routings: Mapping[str, Routing]


def parse_lawbook(data: Mapping[str, object], source: str = "procedure.yaml") -> LawBook:
    """The substantive part of the catalogue's mapping.

    :param source: file name for messages
    :raises InputError: ``catalogue.invalid``, ``procedure.invalid`` with every fault of the fines
    """
    faults: list[str] = []
    fines = parse_fines(data.get("thresholds"), faults)
    rules = parse_rules(data.get("classification_rules"))
    faults += [
        f"classification_rules {rule.id}: unknown fine {item.fine_rule}"
        for rule in rules
        for item in rule.items
        if item.fine_rule and item.fine_rule not in fines
    ]
    if faults:
        raise InputError("procedure.invalid", source=source, faults="; ".join(faults))
    return LawBook(
        laws=parse_laws(data.get("law_registry")),
        rules=rules,
        first=parse_first(data.get("demolish_first")),
        fines=fines,
        routings=parse_routings(data.get("jurisdiction_rules")),
    )
