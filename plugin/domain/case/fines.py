"""Fines (罚款): base, range and arithmetic, line by line, and one fine for one act (一事不再罚).

Amounts in yuan, rounded half up to the fen (分) at the end only; areas in m². A range gives room: the body chooses the
rate by its own discretion table, and without a rate the sheet shows the least and the most.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Optional

from ..errors import InputError
from .profiles import yuan

FEN = Decimal("0.01")
#: message codes by method
_RANGE = {"percent": "fine.range_percent", "per_m2": "fine.range_per_m2", "multiple": "fine.range_multiple"}
_PRODUCT = {"percent": "fine.product_percent", "per_m2": "fine.product_per_m2", "multiple": "fine.product_multiple"}
#: message code and parameters
Line = tuple[str, Mapping[str, Any]]


@dataclass(frozen=True)
class FineRule:
    """A fine that a law allows.

    :param base: what the rate is taken of: 建设工程造价, 违法所得, 耕地开垦费 …; for ``per_m2`` the area occupied
    :param low: the least rate (percent, yuan/m² or times) · :param high: the most
    :param optional: the law says 可以并处
    :param allowed: False where the law gives no fine at all
    :param when: the condition under which it may be imposed · :param beside: with which other item
    """

    id: str
    basis: str
    method: str = "percent"
    base: str = ""
    low: Decimal = Decimal(0)
    high: Decimal = Decimal(0)
    optional: bool = False
    allowed: bool = True
    when: str = ""
    beside: str = ""


@dataclass(frozen=True)
class FineSheet:
    """A fine worked out.

    :param amount: None while rate or base is open · :param least: and :param most: None while the base is open
    :param lines: how it was reached, message code and parameters
    """

    rule: FineRule
    base: Optional[Decimal] = None
    rate: Optional[Decimal] = None
    amount: Optional[Decimal] = None
    least: Optional[Decimal] = None
    most: Optional[Decimal] = None
    lines: tuple[Line, ...] = ()


def parse_fines(thresholds: object, faults: list[str]) -> dict[str, FineRule]:
    """The ``fine_*`` entries of the thresholds that give or deny a fine.

    :param faults: what is wrong is added here, with its place
    """
    found: dict[str, FineRule] = {}
    for name, entry in (thresholds if isinstance(thresholds, Mapping) else {}).items():
        if not str(name).startswith("fine_") or not isinstance(entry, Mapping) or "rule" in entry:
            continue
        try:
            found[str(name)] = _rule(str(name), entry)
        except (KeyError, TypeError, ValueError, IndexError) as error:
            faults.append(f"thresholds {name}: {error}")
    return found


def _rule(name: str, entry: Mapping[str, Any]) -> FineRule:
    told: dict[str, Any] = {
        "id": name,
        "basis": str(entry["basis"]),
        "optional": bool(entry.get("optional", False)),
        "when": str(entry.get("when", "")),
        "beside": str(entry.get("with", "")),
    }
    if entry.get("allowed") is False:
        return FineRule(allowed=False, **told)
    if "max_pct" in entry:
        method, base, span = "percent", str(entry["base"]), (entry.get("min_pct", 0), entry["max_pct"])
    elif "pct_of_gain" in entry:
        method, base, span = "percent", "违法所得", entry["pct_of_gain"]
    elif "max_multiple" in entry:
        method, base, span = "multiple", str(entry["base"]), (0, entry["max_multiple"])
    elif "multiple_of" in entry:
        method, base, span = "multiple", str(entry["multiple_of"]), entry["range"]
    elif "per_m2" in entry:
        method, base, span = "per_m2", "非法占用土地面积", entry["per_m2"]
    else:
        method, base, span = "per_m2", "非法占用土地面积", (entry["per_m2_min"], entry["per_m2_max"])
    low, high = Decimal(str(span[0])), Decimal(str(span[1]))
    if not 0 <= low <= high:
        raise ValueError(f"range {low} to {high}")
    return FineRule(method=method, base=base, low=low, high=high, **told)


def work_out(rule: FineRule, base: Any = None, rate: Any = None) -> FineSheet:
    """A fine line by line.

    :param base: yuan, for ``per_m2`` an area in m²; None while it is not known
    :param rate: percent, yuan per m² or times; None while the body has not chosen it
    :raises InputError: ``fine.rate_outside`` when the rate leaves the law's range, ``fine.not_a_number``
    """
    if not rule.allowed:
        return FineSheet(rule, lines=(("fine.not_allowed", {"basis": rule.basis}),))
    known, chosen = _number(rule, base), _number(rule, rate)
    if chosen is not None and not rule.low <= chosen <= rule.high:
        params = {"rate": str(chosen), "low": str(rule.low), "high": str(rule.high), "article": rule.basis}
        raise InputError("fine.rate_outside", **params)
    lines: list[Line] = [("fine.optional" if rule.optional else "fine.due", {"basis": rule.basis})]
    if rule.when:
        lines.append(("fine.when", {"when": rule.when}))
    if rule.beside:
        lines.append(("fine.beside", {"item": rule.beside}))
    lines.append((_RANGE[rule.method], {"base": rule.base, "low": _plain(rule.low), "high": _plain(rule.high)}))
    if known is None:
        lines.append(("fine.base_unknown", {"base": rule.base}))
        return FineSheet(rule, rate=chosen, lines=tuple(lines))
    unit = "fine.base_m2" if rule.method == "per_m2" else "fine.base_yuan"
    lines.append((unit, {"base": rule.base, "value": _plain(known)}))
    least, most = _amount(rule, known, rule.low), _amount(rule, known, rule.high)
    lines.append(("fine.span", {"least": str(least), "most": str(most)}))
    if chosen is None:
        lines.append(("fine.rate_open", {}))
        return FineSheet(rule, known, None, None, least, most, tuple(lines))
    amount = _amount(rule, known, chosen)
    told = {"value": _plain(known), "rate": _plain(chosen), "amount": str(amount)}
    lines.append((_PRODUCT[rule.method], told))
    return FineSheet(rule, known, chosen, amount, least, most, tuple(lines))


def one_fine(sheets: Iterable[FineSheet]) -> tuple[Optional[FineSheet], tuple[Line, ...]]:
    """The one fine for one act that breaks several laws: the higher (APL art.29); with why.

    Ranges compare by their most, then their least; while a base is open nobody can say which is higher.
    """
    allowed = [sheet for sheet in sheets if sheet.rule.allowed]
    if len(allowed) < 2:
        return (allowed[0] if allowed else None), ()
    laws = "; ".join(sheet.rule.basis for sheet in allowed)
    if any(sheet.most is None for sheet in allowed):
        return None, (("fine.compare_open", {"laws": laws}),)
    best = max(allowed, key=lambda sheet: (sheet.most, sheet.least))
    return best, (("fine.one_for_one_act", {"laws": laws, "basis": best.rule.basis, "most": str(best.most)}),)


def suggested_rate(rule: FineRule, in_time: Optional[bool]) -> tuple[Optional[Decimal], Optional[Line]]:
    """The rate of the ministry's guidance (建法〔2012〕99号 art.5, 7): corrected in time 5 %, not in time 10 %.

    A bureau's own discretion table (裁量基准) goes first.
    """
    if rule.id != "fine_planning_correctable" or in_time is None:
        return None, None
    rate = rule.low if in_time else rule.high
    return rate, ("fine.guidance", {"rate": _plain(rate)})


def _amount(rule: FineRule, base: Decimal, rate: Decimal) -> Decimal:
    raw = base * rate / 100 if rule.method == "percent" else base * rate
    return raw.quantize(FEN, ROUND_HALF_UP)


def _number(rule: FineRule, value: Any) -> Optional[Decimal]:
    try:
        return yuan(value)
    except ValueError as error:
        raise InputError("fine.not_a_number", rule=rule.id, value=str(value)) from error


def _plain(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
