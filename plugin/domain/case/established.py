"""Facts that a body establishes (认定事实) for the disposition, beside those that the overlay gives.

They come in events (FACT ``finding`` with ``values``) and may be restated: the latest word on each fact counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from ..errors import InputError
from .profiles import yuan
from .records import Event

FINDING = "finding"
#: fact and its kind: flag (true/false), count, day, sum (yuan), area (m²), rate, word, places ([[division, m²], …])
FACT_KINDS: Mapping[str, str] = {
    # permits and plan
    "unpermitted": "flag",
    "building_permit_partial": "flag",  # a planning permit is held and not kept to
    "land_unpermitted": "flag",
    "conforms_to_plan": "flag",  # determination of the planning office (D14)
    "planned_use": "word",  # 规划用途, likewise
    "scheme_approved": "flag",  # design scheme approved by the planning office
    "fits_scheme": "flag",
    "deviation_removable": "flag",
    "conditions_met": "flag",  # of a permit that can still be had
    "temporary": "flag",
    "villager_house": "flag",
    "farmland_destroyed": "flag",
    # consequences
    "demolition_endangers": "flag",
    "safety_finding": "flag",  # of a qualified firm
    "protected_building": "flag",
    "safe": "flag",
    "plan_soon": "flag",  # the plan is carried out soon
    "minor_corrected": "flag",  # minor, corrected in time, no harm
    "no_fault": "flag",
    "first_slight_corrected": "flag",
    "corrected_in_time": "flag",
    "grave_harm": "flag",  # life, health or finance safety, with harm: five years
    "business": "flag",
    "chosen_rule": "word",  # the optional rule that the body chose (CR11K 保留临时使用, CR11P 完善手续, CR12M)
    # time
    "built_on": "day",
    "ended_on": "day",
    "standing": "flag",
    # what makes it go first
    "official_builder": "flag",
    "defied_order": "flag",
    "dangerous": "flag",
    "blocks_project": "flag",
    "for_profit": "flag",
    "complaints": "count",
    # fines
    "cost_yuan": "sum",  # 建设工程造价 of the building that breaks the plan
    "gain_yuan": "sum",  # 违法所得
    "cultivation_fee_yuan": "sum",  # 耕地开垦费
    "reclamation_fee_yuan": "sum",  # 土地复垦费
    "occupied_m2": "area",
    "floor_m2": "area",
    "fine_rate": "rate",
    "transfer_for_profit": "flag",
    # jurisdiction
    "power_handed_down": "flag",
    "land_supply": "word",  # 划拨, 出让
    "has_site_opinion": "flag",
    "has_land_planning_permit": "flag",
    "has_project_planning_permit": "flag",
    "procedure_defect": "flag",
    "planning_completion_verified": "flag",
    "land_type": "word",  # 国有, 集体, 农用地
    "divisions": "places",
}
_FLAGS: Mapping[str, bool] = {"true": True, "false": False, "是": True, "否": False, "yes": True, "no": False}


def checked(values: Mapping[str, Any]) -> dict[str, Any]:
    """Established facts as values: bool, int, date, Decimal, text.

    :raises InputError: ``classify.unknown_fact``, ``classify.bad_fact``
    """
    found: dict[str, Any] = {}
    for name, value in values.items():
        kind = FACT_KINDS.get(str(name))
        if kind is None:
            raise InputError("classify.unknown_fact", fact=name, known=", ".join(FACT_KINDS))
        if value is None:
            found[str(name)] = None  # taken back
            continue
        try:
            found[str(name)] = _value(kind, value)
        except (TypeError, ValueError) as error:
            raise InputError("classify.bad_fact", fact=name, value=str(value), kind=kind) from error
    return found


def _value(kind: str, value: Any) -> Any:
    if kind == "flag":
        if isinstance(value, bool):
            return value
        known = _FLAGS.get(str(value).strip().lower())
        if known is None:
            raise ValueError(value)
        return known
    if kind == "day":
        return value if isinstance(value, date) else date.fromisoformat(str(value))
    if kind == "count":
        number = int(value)
        if isinstance(value, bool) or number < 0:
            raise ValueError(value)
        return number
    if kind == "places":
        return [(str(code), float(area)) for code, area in value]
    if kind == "word":
        return str(value).strip()
    amount: Decimal | None = yuan(value)
    return float(amount) if kind == "area" and amount is not None else amount


def established(events: Iterable[Event]) -> dict[str, Any]:
    """What was established up to now; later events restate earlier ones.

    :param events: those in force, in their order
    """
    found: dict[str, Any] = {}
    for event in events:
        if event.payload.get("fact") == FINDING and isinstance(event.payload.get("values"), Mapping):
            found.update(checked(event.payload["values"]))
    return {name: value for name, value in found.items() if value is not None}
