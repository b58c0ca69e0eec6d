"""The disposition of a case (分类处置) from the workspace: what its breach leads to, why, with which fine, and by whom.

Decision support: facts come from the assessment (overlay) and from what the body established (FACT ``finding``); what
was established goes first. The same case on the same day gives the same answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Optional

from ..domain.case import laws as law_texts
from ..domain.case.articles import basis_in_chinese
from ..domain.case.classification import LEAST_M2, Classification, classify, parse_first
from ..domain.case.established import established
from ..domain.case.fines import FineSheet, one_fine, suggested_rate, work_out
from ..domain.case.fold import in_force
from ..domain.case.jurisdiction import Route, border, route
from ..domain.case.lawbook import LawBook
from ..domain.case.limitation import Limitation, limitation
from ..domain.case.profiles import Profile
from ..domain.case.records import CaseFile, Event, OrgUnit
from ..domain.land.disposition import CrimeAlert
from ..domain.land.units import half_up, mu
from ..domain.land.zones import ZoneClass
from .case_catalogues import procedure_catalogue
from .case_facts import assessment_facts, body_facts, site_division, spot_rows
from .catalogues import rulebook
from .law import lawbook_of
from .profiles import profile_of

Line = tuple[str, Mapping[str, Any]]
#: what the rate of a fine is taken of, and the established fact that holds it
BASES = {
    "建设工程造价": "cost_yuan",
    "临时建设工程造价": "cost_yuan",
    "违法所得": "gain_yuan",
    "耕地开垦费": "cultivation_fee_yuan",
    "土地复垦费": "reclamation_fee_yuan",
    "非法占用土地面积": "occupied_m2",
}
#: facts of the overlay that a determination may overturn
HINTS = ("conforms_to_plan", "building_permit_partial", "villager_house")
#: facts that hold for a place only if they hold for every part of it
FULL = ("building_permit_full", "land_permit_full", "village_house")
#: states in which an act has been dealt with (SPC2000-14 art.9)
DEALT_WITH = ("NO_CASE", "WITHDRAWN", "NO_PENALTY", "CLOSED", "EXECUTED", "RECTIFIED", "CONFISCATED")
YEAR = timedelta(days=365)
#: severity from which a zone is named as a reason
NAMED_SEVERITY = 3


@dataclass(frozen=True)
class Disposition:
    """What a breach leads to; every part carries its reasons as (code, params).

    :param fines: one sheet for each fine of the rule · :param fine: the one that may be imposed (APL art.29)
    :param items: what a decision would order, rows {kind, law, what, amount, area_m2} as a decision takes them
    """

    case_uid: str
    classification: Classification
    fines: tuple[FineSheet, ...]
    fine: Optional[FineSheet]
    items: tuple[Mapping[str, Any], ...]
    route: Route
    limitation: Limitation
    crime: tuple[CrimeAlert, ...]
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The reasons in Chinese, one line each, as papers print them."""
        return "\n".join(in_chinese(self.lines))


def dispose(session: Any, case: CaseFile, events: Sequence[Event], on: date, chosen: str = "") -> Disposition:
    """The disposition of a case on a day.

    :param session: open reader or unit of work
    :param events: those of the case
    :param chosen: id of an optional rule to look at (保留临时使用, 完善手续 …); without one that which the body chose
        (``chosen_rule``)
    :raises InputError: ``classify.not_open`` when the chosen rule does not hold
    """
    book, profile = lawbook_of(session, case), profile_of(session, case)
    told = established(in_force(events))
    spots = spot_rows(session, case.spot_uids)
    spot = next((spots[uid] for uid in case.spot_uids if uid in spots), {})
    facts, zone_lines = _facts(session, case, told)
    facts["local_retention"] = bool(profile.setting("temporary_retention"))
    cut_off = profile.setting("cut_off_date")
    own_first = profile.values.get("demolish_first")
    found = classify(
        book.rules,
        facts,
        case.track,
        cut_off if cut_off is None or isinstance(cut_off, date) else date.fromisoformat(str(cut_off)),
        parse_first(own_first) if own_first is not None else book.first,
        chosen or str(told.get("chosen_rule") or ""),
    )
    sheets, fine, fine_lines = _fines(book, found, facts)
    barred = _limitation(facts, spot, on)
    way, way_lines = _route(session, case, book, profile, facts, spot)
    crime, crime_lines = _crime(session, case, book, facts, on)
    acted = None if facts.get("standing", True) else facts.get("ended_on")
    older = law_texts.substance(book.laws, law_texts.cited(found.basis), acted)
    hints = [
        ("classify.from_assessment", {"fact": name})
        for name in HINTS
        if name not in told and any(code == "classify.fact" and p["fact"] == name for code, p in found.lines)
    ]
    lines = (*found.lines, *hints, *zone_lines, *older, *fine_lines, *barred.lines, *way_lines, *crime_lines)
    named = tuple((code, _named(params)) for code, params in lines)
    return Disposition(case.uid, found, sheets, fine, _items(found, fine, facts), way, barred, crime, named)


def _named(params: Mapping[str, Any]) -> Mapping[str, Any]:
    """Facts by the names that papers use, yes and no in words."""
    names: Mapping[str, str] = procedure_catalogue().data.get("fact_names") or {}
    told = dict(params)
    if "fact" in told:
        told["fact"] = names.get(str(told["fact"]), told["fact"])
        value = str(told.get("value", ""))
        told["value"] = {"True": "是", "False": "否", "stock": "历史存量", "new": "新增"}.get(value, value)
    if "asks" in told:
        told["asks"] = "、".join(names.get(one, one) for one in str(told["asks"]).split("、"))
    return told


def in_chinese(lines: Iterable[Line]) -> list[str]:
    """Reasons in the words that papers print (``reason_texts`` of the procedure catalogue)."""
    texts: Mapping[str, str] = procedure_catalogue().data.get("reason_texts") or {}
    return [texts.get(code, code).format_map(_Shown(_printed(params))) for code, params in lines]


def _printed(params: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters with citations as papers print them."""
    cited = {name: params[name] for name in ("basis", "laws") if params.get(name)}
    return {**params, **{name: basis_in_chinese(str(text)) for name, text in cited.items()}}


class _Shown(dict):  # type: ignore[type-arg]
    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


def _facts(session: Any, case: CaseFile, told: Mapping[str, Any]) -> tuple[dict[str, Any], list[Line]]:
    """Facts for the rules: the overlay's of all spots, what its zones say, and over both what was established."""
    assessments = session.assessments.current(list(case.spot_uids)) if case.spot_uids else []
    findings = [one for row in assessments for one in session.findings.find(assessment_uid=row["uid"])]
    known = _together([assessment_facts(row) for row in assessments])
    zones, excluded, severity, lines = _zones(session, findings)
    rests = _sums((one["class_code"], one["area_m2"]) for one in findings if one["kind"] == "uncovered")
    areas = [_legal_m2(session.statements.get(row["statement_uid"])) for row in assessments if row["statement_uid"]]
    facts: dict[str, Any] = {
        **known,
        "max_severity": severity if assessments else None,
        "zones_m2": zones,
        "villager_house": known.get("village_house"),
        "land_unpermitted": _land_unpermitted(known, rests, case.track),
        "basic_farmland_m2": zones.get("KX-NT", 0.0),
        "occupied_m2": sum(area for area in areas if area is not None) if areas else None,
    }
    facts.update(told)
    if facts.get("protected_building"):
        excluded.add("拆除")
    facts["excluded"] = tuple(sorted(excluded))
    return facts, lines


def _together(facts: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Facts of several spots of one act: areas add up, permits and plan hold only if they hold for all."""
    if len(facts) == 1:
        return dict(facts[0])
    found: dict[str, Any] = {}
    for name in {name for one in facts for name in one}:
        values = [one.get(name) for one in facts]
        if None in values:
            found[name] = None
        elif name.endswith("_m2"):
            found[name] = sum(values)  # type: ignore[arg-type]
        else:
            found[name] = all(values) if name in ("conforms_to_plan", *FULL) else any(values)
    return found


def _sums(pairs: Iterable[tuple[str, Any]]) -> dict[str, float]:
    found: dict[str, float] = {}
    for name, area in pairs:
        found[name] = found.get(name, 0.0) + float(area or 0.0)
    return found


def _land_unpermitted(known: Mapping[str, Any], rests: Mapping[str, float], track: str) -> Optional[bool]:
    if known.get("land_permit_full") is not None:
        return not known["land_permit_full"]
    if "permit:land" in rests:
        return rests["permit:land"] > LEAST_M2
    return True if track == "land" and known.get("unpermitted") else None


def _legal_m2(statement: Optional[Mapping[str, Any]]) -> Optional[float]:
    if not statement:
        return None
    area = statement.get("area_ellip_m2") if statement.get("legal") == "ellipsoidal" else statement.get("area_plan_m2")
    return None if area is None else float(area)


def _zones(session: Any, findings: Sequence[Mapping[str, Any]]) -> tuple[dict[str, float], set[str], int, list[Line]]:
    """Overlap by zone class, what the zones rule out, the worst severity, and the reasons; doubtful slivers are out."""
    catalogue = rulebook(session.settings).book.zones
    areas: dict[str, float] = {}
    excluded: set[str] = set()
    severity = 0
    lines: list[Line] = []
    for one in findings:
        known: Optional[ZoneClass] = catalogue.classes.get(one["class_code"]) if one["kind"] == "zone" else None
        area = float(one["area_m2"] or 0.0)
        if known is None or area <= LEAST_M2:
            continue
        told: dict[str, Any] = {"zone": known.zh, "area_m2": f"{area:.2f}", "severity": known.severity}
        if one.get("doubtful"):
            lines.append(("classify.zone_doubtful", told))
            continue
        areas[known.code] = areas.get(known.code, 0.0) + area
        excluded |= set(known.excluded)
        severity = max(severity, known.severity)
        if known.severity >= NAMED_SEVERITY:
            lines.append(("classify.zone", told))
        if known.hand_to:
            params = {"zone": known.zh, "authority": known.hand_to, "when": known.hand_to_when}
            lines.append(("route.zone_when" if known.hand_to_when else "route.zone", params))
    return areas, excluded, severity, lines


def _fines(
    book: LawBook, found: Classification, facts: Mapping[str, Any]
) -> tuple[tuple[FineSheet, ...], Optional[FineSheet], list[Line]]:
    sheets: list[FineSheet] = []
    lines: list[Line] = []
    for item in found.items:
        rule = book.fines.get(item.fine_rule)
        if rule is None:
            continue
        rate, why = facts.get("fine_rate"), None
        if rate is None:
            rate, why = suggested_rate(rule, facts.get("corrected_in_time"))
        sheet = work_out(rule, facts.get(BASES.get(rule.base, "")), rate)
        sheets.append(sheet if why is None else replace(sheet, lines=(*sheet.lines, why)))
        lines += sheets[-1].lines
    best, told = one_fine(sheets)
    return tuple(sheets), best, [*lines, *told]


def _items(found: Classification, fine: Optional[FineSheet], facts: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    """Rows as a decision takes them; a fine stands among them once its amount is known."""
    rows: list[dict[str, Any]] = []
    for item in found.items:
        row: dict[str, Any] = {"id": str(len(rows) + 1), "kind": item.kind, "law": item.law, "what": item.what}
        if item.kind == "fine":
            if fine is None or fine.amount is None or fine.rule.id != item.fine_rule:
                continue
            row["amount"] = str(fine.amount)
        else:
            row["area_m2"] = facts.get("floor_m2") or facts.get("occupied_m2")
        rows.append(row)
    return tuple(rows)


def _limitation(facts: Mapping[str, Any], spot: Mapping[str, Any], on: date) -> Limitation:
    standing = facts.get("standing")
    if standing is None:
        standing = spot.get("status") != "cleared"
    return limitation(facts.get("ended_on"), spot.get("found_on"), on, bool(facts.get("grave_harm")), bool(standing))


def _route(
    session: Any, case: CaseFile, book: LawBook, profile: Profile, facts: Mapping[str, Any], spot: Mapping[str, Any]
) -> tuple[Route, list[Line]]:
    way = route(book.routings, facts, case.track, str(profile.values.get("jurisdiction") or ""))
    lines: list[Line] = list(way.lines)
    orgs: list[OrgUnit] = session.orgs.find(uid=case.org_uid)
    if not orgs:
        return way, lines
    site = site_division(spot)
    body = body_facts(session, orgs[0], case.track, site)
    tracks = body["org_tracks"]
    if tracks is not None and case.track not in tracks:
        lines.append(("route.transfer", {"org": orgs[0].name, "authority": body["competent"] or way.authority}))
    places = facts.get("divisions") or ([(site, facts.get("occupied_m2") or 1.0)] if site else [])
    lines += border(places, orgs[0].division_code, _filed_first(session, case))
    return way, lines


def _filed_first(session: Any, case: CaseFile) -> str:
    """Division of another body that filed on the same spots and track before."""
    others = [
        other
        for other in session.cases.for_spots(case.spot_uids)
        if other.uid != case.uid and other.track == case.track and other.org_uid != case.org_uid and other.filed_on
    ]
    earlier = [other for other in others if case.filed_on is None or other.filed_on < case.filed_on]
    if not earlier:
        return ""
    orgs = session.orgs.find(uid=min(earlier, key=lambda other: other.filed_on).org_uid)
    return orgs[0].division_code if orgs else ""


def _crime(
    session: Any, case: CaseFile, book: LawBook, facts: Mapping[str, Any], on: date
) -> tuple[tuple[CrimeAlert, ...], list[Line]]:
    """Farmland thresholds; acts of the same parties within a year, not yet dealt with, are added (SPC2000-14 art.9)."""
    basic, other = _farmland(facts)
    added: list[str] = []
    if case.track == "land":
        for one in session.cases.for_parties([uid for uid, _ in case.parties]):
            if one.uid == case.uid or one.track != "land" or one.state in DEALT_WITH or not one.filed_on:
                continue
            if abs((case.filed_on or on) - one.filed_on) > YEAR or set(one.spot_uids) & set(case.spot_uids):
                continue
            more_basic, more_other = _farmland_of_spots(session, one.spot_uids)
            if more_basic + more_other > 0:
                basic, other = basic + more_basic, other + more_other
                added.append(one.number)
    rules = rulebook(session.settings).book.rules
    alerts = rules.crime_alerts({"basic_farmland_m2": basic, "other_farmland_m2": other})
    lines: list[Line] = []
    for alert in alerts:
        told = {"land": alert.zh, "mu": str(alert.mu), "threshold": str(alert.threshold)}
        basis = "; ".join(f"{one.law} art.{one.articles}" if one.articles else one.law for one in alert.basis)
        lines.append(("crime.alert" if alert.level == "alert" else "crime.near", {**told, "basis": basis}))
    if alerts and added:
        lines.append(("crime.added", {"cases": "、".join(sorted(added))}))
    lines += _transfer_crime(book, facts, basic, other)
    return alerts, lines


def _transfer_crime(book: LawBook, facts: Mapping[str, Any], basic: float, other: float) -> list[Line]:
    if not facts.get("transfer_for_profit"):
        return []
    rest = max(float(facts.get("occupied_m2") or 0.0) - basic - other, 0.0)
    areas = {"basic_farmland": basic, "other_farmland": other, "other_land": rest}
    lines: list[Line] = []
    for one in book.transfer_crime:
        size = mu(areas[one.land]) if one.land in areas else facts.get("gain_yuan")
        if size is not None and size >= one.least:
            told = {"what": f"{one.zh} {half_up(size, 2):f} {one.unit}", "threshold": f"{one.least} {one.unit}"}
            lines.append(("crime.transfer", told))
    return lines


def _farmland(facts: Mapping[str, Any]) -> tuple[float, float]:
    farmland = float(facts.get("farmland_m2") or 0.0)
    inside = facts.get("farmland_in_basic_m2")
    basic = float(facts.get("basic_farmland_m2") or 0.0)
    other = farmland - float(inside if inside is not None else min(farmland, basic))
    return basic, max(other, 0.0)


def _farmland_of_spots(session: Any, uids: Sequence[str]) -> tuple[float, float]:
    basic = other = 0.0
    for assessment in session.assessments.current(list(uids)):
        zones = session.findings.find(assessment_uid=assessment["uid"], kind="zone", class_code="KX-NT")
        inside = sum(float(one["area_m2"] or 0.0) for one in zones)
        more = _farmland({**assessment_facts(assessment), "basic_farmland_m2": inside})
        basic, other = basic + more[0], other + more[1]
    return basic, other
