"""Why an assessment says what it says: (code, params) lines for any language, and one Chinese text for documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Optional

from .disposition import Decision
from .units import mu, text
from .zones import Basis, ZoneClass

if TYPE_CHECKING:
    from .assessing import Rulebook, Spot
    from .findings import Finding

Line = tuple[str, dict[str, Any]]
#: facts kept with the assessment for the papers of a case
KEPT = (
    "farmland_m2",
    "farmland_in_basic_m2",
    "conforms_to_plan",
    "building_permit_full",
    "building_permit_partial",
    "land_permit_full",
    "land_permit_needed",
    "outside_plan_m2",
    "never_conform_m2",
    "unpermitted",
    "urban",
    "village_house",
)


def explain(
    spot: Spot,
    book: Rulebook,
    decision: Decision,
    headline: Optional[ZoneClass],
    firm: Optional[ZoneClass],
    believed: Sequence[ZoneClass],
    facts: Mapping[str, Any],
    as_of: date,
    tolerance_m: float,
    hand_to: str,
) -> dict[str, Any]:
    """Lines and text of one assessment.

    :returns: ``lines`` as [{code, params}], ``zh``, the text one line each, ``also_track``, the track of a linked case
        (empty when there is none), and the ``facts`` that papers print
    """
    lines: list[Line] = [_area(spot), ("assess.as_of", {"day": as_of.isoformat()})]
    for finding in spot.findings:
        lines += _finding(finding, as_of)
        if finding.doubtful:
            lines.append(
                (
                    "assess.doubtful",
                    {"label": finding.label, "area_m2": _m2(finding.area_m2), "tolerance_m": f"{tolerance_m:g}"},
                )
            )
    if not any(finding.kind == "zone" for finding in spot.findings):
        lines.append(("assess.no_zone", {}))
    lines += _farmland(facts)
    lines += [(error.code, dict(error.params)) for error in spot.errors]
    lines += _zone_verdict(headline, firm, believed)
    lines += _decision(book, decision, facts)
    lines += _hand_to(hand_to, believed)
    lines.append(("assess.notice", {}))
    return {
        "lines": [{"code": code, "params": params} for code, params in lines],
        "zh": chinese(lines, book.rules.texts),
        "also_track": decision.also_track,
        "facts": {name: _plain(facts.get(name)) for name in KEPT},
    }


def _plain(value: Any) -> Any:
    return value.item() if hasattr(value, "item") else value


def chinese(lines: Sequence[Line], texts: Mapping[str, str]) -> str:
    """The lines in Chinese, by the texts of the catalogue."""
    return "\n".join(texts[code].format(**params) for code, params in lines if code in texts)


def _m2(published: Optional[float]) -> str:
    # published figures are whole hundredths already: formatting cannot round them again
    return f"{published or 0.0:.2f}"


def _percent(share: Optional[float]) -> str:
    # shares have six decimals; the millionth part keeps a half from falling by a float's error
    return f"{int((share or 0.0) * 10000 + 0.5 + 1e-6) / 100:.2f}"


def _cited(basis: Sequence[Basis]) -> str:
    return "、".join(item.text() for item in basis)


def _area(spot: Spot) -> Line:
    statement = spot.statement
    params = {
        "mu": text(statement.area_mu, 4),
        "plan_m2": "—" if statement.area_plan_m2 is None else _m2(statement.area_plan_m2),
        "crs": statement.crs,
    }
    if statement.legal == "ellipsoidal":
        return "assess.area", {**params, "area_m2": _m2(statement.area_ellip_m2)}
    return "assess.area_planar", params


_UNCOVERED = {
    "parcel": "assess.no_parcel",
    "permit": "assess.no_permit",
    "permit:building": "assess.no_building_permit",
    "permit:land": "assess.no_land_permit",
    "land_class": "assess.no_land_class",
}


def _finding(finding: Finding, as_of: date) -> list[Line]:
    detail = finding.detail
    params: dict[str, Any] = {"area_m2": _m2(finding.area_m2), "percent": _percent(finding.share)}
    if finding.kind == "parcel":
        return [
            ("assess.parcel", {**params, "code": finding.class_code, "holder": detail.get("holder") or "权利人不明"})
        ]
    if finding.kind == "zone":
        params.update(group=detail.get("group", ""), zone=finding.label, plans=plan_text(detail.get("plans", [])))
        return [("assess.zone", params)]
    if finding.kind == "permit":
        params.update(
            kind=finding.label,
            number=finding.class_code,
            authority=detail.get("authority") or "机关不明",
            issued_on=detail.get("issued_on") or "日期不明",
            holder=detail.get("holder") or "权利人不明",
            approved_m2="—" if detail.get("approved_area_m2") is None else text(float(detail["approved_area_m2"]), 2),
            day=as_of.isoformat(),
        )
        return [("assess.permit" if detail.get("in_force") else "assess.permit_lapsed", params)]
    if finding.kind == "land_class":
        return [("assess.land_class", {**params, "code": finding.class_code, "name": finding.label})]
    if finding.kind == "distance":
        return [("assess.near", {"zone": finding.label, "distance_m": text(float(finding.distance_m or 0.0), 2)})]
    if finding.class_code == "zone":
        return []
    code = _UNCOVERED.get(finding.class_code)
    return (
        [(code, params)] if code else [("assess.group_rest", {**params, "group": finding.label.replace("未覆盖", "")})]
    )


def plan_text(plans: Sequence[Mapping[str, Any]]) -> str:
    """Plans as printed: name, approval number, date (and area where plans disagree), separated by semicolons."""
    told = []
    for plan in plans:
        parts = [str(plan.get(key, "")) for key in ("plan_name", "approval_no", "effective_from")]
        if "area_m2" in plan:
            parts.append(f"{_m2(plan['area_m2'])} 平方米")
        told.append("，".join(part for part in parts if part))
    return "；".join(part for part in told if part) or "规划名称不明"


def _farmland(facts: Mapping[str, Any]) -> list[Line]:
    area = facts.get("farmland_m2")
    if area is None:
        return [("assess.land_unknown", {})]
    if not area:
        return []
    params = {"area_m2": _m2(area), "mu": text(mu(float(area)), 4), "basic_m2": _m2(facts.get("farmland_in_basic_m2"))}
    return [("assess.farmland", params)]


def _zone_verdict(
    headline: Optional[ZoneClass], firm: Optional[ZoneClass], believed: Sequence[ZoneClass]
) -> list[Line]:
    lines: list[Line] = []
    if headline is not None:
        shown = {"zone": headline.zh, "severity": headline.severity, "disposition": headline.disposition or "—"}
        lines.append(("assess.headline", shown))
        if headline is not firm:
            lines.append(("assess.headline_doubtful", {"zone": firm.zh if firm is not None else "无"}))
    for zone in believed:
        if zone.guard:
            lines.append(("assess.guard", {"zone": zone.zh, "guard": zone.guard}))
    return lines


def _decision(book: Rulebook, decision: Decision, facts: Mapping[str, Any]) -> list[Line]:
    names = book.rules.track_names
    track, disposition = decision.track, decision.disposition
    lines: list[Line] = [
        ("assess.track", {"track": names[track.track], "reason": track.zh, "basis": track.basis_text()})
    ]
    if decision.also_track:
        lines.append(("assess.track_also", {"track": names[decision.also_track]}))
    lines.append(("assess.disposition", {"disposition": disposition.zh, "basis": disposition.basis_text()}))
    excluded = list(dict.fromkeys([*disposition.excludes, *facts.get("excluded", ())]))
    if excluded:
        lines.append(("assess.excluded", {"outcomes": "、".join(excluded)}))
    lines += [("assess.alternative", {"text": rule.zh}) for rule in decision.alternatives]
    for alert in decision.crime:
        code = "assess.crime" if alert.level == "alert" else "assess.crime_near"
        shown = {
            "land": alert.zh,
            "mu": f"{alert.mu:f}",
            "threshold": f"{alert.threshold:f}",
            "basis": _cited(alert.basis),
        }
        lines.append((code, shown))
    return lines


def _hand_to(authority: str, believed: Sequence[ZoneClass]) -> list[Line]:
    """The authority, then those whose zone the spot lies in as well, or whose matter it is under a condition."""
    lines: list[Line] = [("assess.hand_to", {"authority": authority})]
    told = {authority}
    for zone in sorted(believed, key=lambda zone: zone.priority):
        if zone.hand_to_when:
            shown = {"when": zone.hand_to_when, "authority": zone.hand_to, "zone": zone.zh}
            lines.append(("assess.hand_to_when", shown))
        elif zone.hand_to and zone.hand_to not in told:
            told.add(zone.hand_to)
            lines.append(("assess.hand_to_also", {"zone": zone.zh, "authority": zone.hand_to}))
    return lines
