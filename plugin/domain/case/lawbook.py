"""What the procedure catalogue says of substance: laws, classification, first demolitions, fines, routing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from ..errors import InputError
from .classification import ClassificationRule, FirstCategory, parse_first, parse_rules
from .fines import FineRule, parse_fines
from .jurisdiction import Routing, parse_routings
from .laws import Law, parse_laws


@dataclass(frozen=True)
class TransferCrime:
    """From how much unlawful transfer of land for profit is a crime (刑法 art.228, SPC2000-14 art.1).

    :param land: ``basic_farmland``, ``other_farmland``, ``other_land`` (亩) or ``gain`` (yuan)
    """

    land: str
    zh: str
    least: Decimal
    unit: str


@dataclass(frozen=True)
class LawBook:
    """The substantive part of a procedure catalogue, checked."""

    laws: Mapping[str, Law]
    rules: tuple[ClassificationRule, ...]
    first: tuple[FirstCategory, ...]
    fines: Mapping[str, FineRule]
    routings: Mapping[str, Routing]
    transfer_crime: tuple[TransferCrime, ...] = ()


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
        transfer_crime=_transfer_crime(data.get("thresholds")),
    )


def _transfer_crime(thresholds: object) -> tuple[TransferCrime, ...]:
    rows = thresholds.get("crime_alert_farmland") if isinstance(thresholds, Mapping) else None
    row = next((row for row in rows or () if isinstance(row, Mapping) and "gain_yuan" in row), None)
    if row is None:
        return ()
    names = (
        ("basic_farmland", "永久基本农田", "mu_min", "亩"),
        ("other_farmland", "其他耕地", "other_farmland_mu", "亩"),
        ("other_land", "其他土地", "other_land_mu", "亩"),
        ("gain", "违法所得", "gain_yuan", "元"),
    )
    return tuple(TransferCrime(land, zh, Decimal(str(row[key])), unit) for land, zh, key, unit in names)
