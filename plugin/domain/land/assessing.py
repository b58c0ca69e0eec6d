"""The assessment of spots: overlay with everything about them, figures, facts, rules, explanation.

One call does a whole batch; all geometry is vectorised, only the wording is done spot by spot.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Optional

import numpy as np
import shapely

from ..features import FeatureTable
from ..progress import Part, Progress, Silent, check
from . import land_layer, parcel_layer, permit_layer, zone_layer
from .coverage import Ground, Measure
from .desk import Desk
from .disposition import AssessmentRules
from .explanation import explain
from .findings import Assessment, DataError, Finding, texts
from .land_use import LandUse
from .polygonal import make_valid, only_polygons
from .statement import AreaStatement
from .zones import ZoneCatalogue, ZoneClass


@dataclass(frozen=True)
class Surroundings:
    """What lies about the spots; columns named as in the workspace.

    :param zone_groups: zone groups that have anything in force in the whole workspace, near or far
    :param zone_classes: zone classes that have
    :param land_known: the workspace holds land classes (DLTB)
    """

    parcels: FeatureTable
    zones: FeatureTable
    permits: FeatureTable
    land_classes: FeatureTable
    zone_groups: frozenset[str]
    zone_classes: frozenset[str]
    land_known: bool


@dataclass(frozen=True)
class Rulebook:
    """The catalogues by which one assesses."""

    zones: ZoneCatalogue
    rules: AssessmentRules
    land_use: LandUse


@dataclass
class Spot:
    """What is being found out about one spot."""

    uid: str
    statement: AreaStatement
    findings: list[Finding] = field(default_factory=list)
    errors: list[DataError] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def legal(self) -> float:
        """Stated legal area in m²."""
        return self.statement.legal_m2


def assess_spots(
    spots: FeatureTable,
    legal: Any,
    statements: Sequence[AreaStatement],
    around: Surroundings,
    book: Rulebook,
    as_of: date,
    measure: Measure,
    tolerance_m: Optional[float] = None,
    progress: Optional[Progress] = None,
    threads: int = 2,
) -> list[Assessment]:
    """Assess a batch of spots.

    :param spots: n polygons in the workspace's CRS with the column ``uid`` (``spot_type`` is used when there)
    :param legal: n legal areas in m², unrounded (of the source coordinates where these are kept)
    :param statements: n area statements
    :param as_of: the day whose zones and permits count
    :param measure: legal m² of an array of polygons in the workspace's CRS
    :param tolerance_m: positional tolerance, None for that of the rules
    :raises CancelledError: when the person pressed cancel
    """
    progress = progress or Silent()
    tolerance = book.rules.tolerance_m if tolerance_m is None else tolerance_m
    valid = shapely.is_valid(spots.geometry)
    polygons, notes = make_valid(spots.geometry, valid, "spot", np.arange(len(spots)))
    ground = Ground.prepare(only_polygons(polygons), np.asarray(legal, dtype=float), measure, tolerance, threads)
    found = [Spot(uid, statement) for uid, statement in zip(spots.column("uid").tolist(), statements)]
    for note in notes:
        found[note.index].errors.append(DataError("assess.repaired", {"layer": "spot", **note.params}))
    desk = Desk(ground, found, np.array([spot.legal for spot in found]), book, as_of, around)
    parcel_layer.parcels(desk, Part(progress, 0.0, 0.3))
    zone_layer.zones(desk, Part(progress, 0.3, 0.55))
    permit_layer.permits(desk, Part(progress, 0.55, 0.65))
    land_layer.land_classes(desk, Part(progress, 0.65, 0.8))
    check(progress)
    zone_layer.distances(desk)
    types = texts(spots, "spot_type")
    assessments = []
    for i, spot in enumerate(found):
        if not i % 512:
            check(progress)
            progress.report(0.8 + 0.2 * i / max(len(found), 1))
        assessments.append(_conclude(spot, types[i], book, around, as_of, tolerance))
    progress.report(1.0)
    return assessments


def _conclude(
    spot: Spot, spot_type: str, book: Rulebook, around: Surroundings, as_of: date, tolerance: float
) -> Assessment:
    zones = [finding for finding in spot.findings if finding.kind == "zone"]
    headline = book.zones.headline((f.class_code, f.area_m2 or 0.0) for f in zones)
    firm = book.zones.headline((f.class_code, f.area_m2 or 0.0) for f in zones if not f.doubtful)
    believed = [
        book.zones[f.class_code] for f in zones if not f.doubtful and (f.area_m2 or 0.0) > book.zones.min_overlap_m2
    ]
    facts = _facts(spot, believed, spot_type, book, around)
    decision = book.rules.decide(facts)
    hand_to = firm.hand_to if firm is not None and firm.hand_to and not firm.hand_to_when else decision.authority
    explanation = explain(spot, book, decision, headline, firm, believed, facts, as_of, tolerance, hand_to)
    basis = [{"for": "track", "law": b.law, "title": b.title, "articles": b.articles} for b in decision.track.basis]
    basis += [
        {"for": "disposition", "law": b.law, "title": b.title, "articles": b.articles}
        for b in decision.disposition.basis
    ]
    if headline is not None:
        basis += [
            {"for": headline.code, "law": b.law, "title": b.title, "articles": b.articles} for b in headline.basis
        ]
    return Assessment(
        spot_uid=spot.uid,
        as_of=as_of,
        legal_m2=spot.legal,
        findings=tuple(spot.findings),
        headline_zone=headline.code if headline is not None else "",
        severity=headline.severity if headline is not None else None,
        track=decision.track.track,
        disposition=decision.disposition.zh,
        basis=tuple(basis),
        hand_to=hand_to,
        crime_alert=_crime(decision.crime),
        data_errors=tuple(spot.errors),
        explanation=explanation,
    )


def _crime(alerts: Sequence[Any]) -> Optional[dict[str, Any]]:
    if not alerts:
        return None
    return {
        "level": "alert" if any(alert.level == "alert" for alert in alerts) else "near",
        "items": [
            {
                "id": alert.id,
                "level": alert.level,
                "land": alert.land,
                "zh": alert.zh,
                "mu": float(alert.mu),
                "threshold_mu": float(alert.threshold),
                "basis": [{"law": b.law, "title": b.title, "articles": b.articles} for b in alert.basis],
            }
            for alert in alerts
        ],
    }


def _facts(
    spot: Spot, believed: Sequence[ZoneClass], spot_type: str, book: Rulebook, around: Surroundings
) -> dict[str, Any]:
    """Facts that the rules ask for; None where the layer that would tell is not loaded."""
    rules, facts = book.rules, spot.facts
    least = book.zones.min_overlap_m2
    area = {f.class_code: f.area_m2 or 0.0 for f in spot.findings if f.kind == "zone"}
    urban = None
    if around.zone_classes & set(rules.urban_classes):
        inside: dict[str, float] = {}
        for code in rules.urban_classes:
            group = book.zones[code].group
            inside[group] = inside.get(group, 0.0) + area.get(code, 0.0)
        urban = max(inside.values()) > spot.legal / 2
    plans = []
    for codes in (rules.land_plan_classes, rules.space_plan_classes):
        if any(book.zones[code].group in around.zone_groups for code in codes):
            plans.append(max(spot.legal - sum(area.get(code, 0.0) for code in codes), 0.0))
    outside_plan = min(plans) if plans else None
    never = sum(area.get(code, 0.0) for code in rules.never_conform_classes)
    non_construction = facts.get("non_construction_m2")
    building_outside, land_outside = facts["building_outside_m2"], facts["land_outside_m2"]
    land_full = land_outside <= least
    needed = not land_full and (non_construction or 0.0) > 1.0
    building_full = building_outside <= least
    return {
        **facts,
        "area_m2": spot.legal,
        "max_severity": max((zone.severity for zone in believed), default=0),
        "excluded": tuple(sorted({text for zone in believed for text in zone.excluded})),
        "basic_farmland_m2": sum(area.get(code, 0.0) for code in rules.basic_farmland_classes),
        "urban": urban,
        "outside_plan_m2": outside_plan,
        "conforms_to_plan": None if outside_plan is None else outside_plan <= least and never <= least,
        "never_conform_m2": never,
        "land_permit_full": land_full,
        "land_permit_needed": needed,
        "building_permit_full": building_full,
        "building_permit_partial": not building_full and spot.legal - building_outside > least,
        "unpermitted": not building_full or needed,
        "village_house": urban is not True
        and (facts.get("homestead_share", 0.0) > 0.5 or any(word in spot_type for word in ("house", "宅", "民房"))),
    }
