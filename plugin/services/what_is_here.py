"""What is at a place: parcel, zones and how far their lines are, permits, land class, spots and their cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import shapely

from ..domain.features import FeatureTable, plain
from ..domain.land.findings import in_force_on
from .catalogues import rulebook

#: rows of one kind that are told
MOST = 30

_PARCEL = ("code", "unit_code", "holder", "location", "use", "right_nature", "registered_area_m2")
_PERMIT = ("kind", "number", "holder", "project", "issued_on", "expires_on", "approved_area_m2")
_LAND = ("code", "name", "owner_name", "owner_kind", "deduct_ratio")
_SPOT = (
    "code", "name", "spot_type", "address", "area_ellip_m2", "area_mu", "needs_assessment", "headline_zone",
    "disposition", "case_number", "case_state", "status",
)  # fmt: skip


@dataclass(frozen=True)
class ZoneHere:
    """A class of zone at a place.

    :param inside: the place lies in it
    :param distance_m: to its nearest border line
    """

    code: str
    title: str
    title_en: str
    name: str
    inside: bool
    distance_m: float
    severity: int
    priority: int
    known: bool = True
    uid: str = ""


@dataclass(frozen=True)
class Here:
    """What was found; rows are plain values by column, with ``uid`` and, for parcels and the like, ``area_m2``."""

    x: float
    y: float
    crs: str
    parcels: tuple[Mapping[str, Any], ...] = ()
    zones: tuple[ZoneHere, ...] = ()
    permits: tuple[Mapping[str, Any], ...] = ()
    land_classes: tuple[Mapping[str, Any], ...] = ()
    spots: tuple[Mapping[str, Any], ...] = ()
    cases: tuple[Mapping[str, Any], ...] = ()
    shapes: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @property
    def empty(self) -> bool:
        """True where nothing is known of the place."""
        return not (self.parcels or self.zones or self.permits or self.land_classes or self.spots)


def here(workspace: Any, x: float, y: float, day: date, slack_m: float = 0.0) -> Here:
    """Look up a place.

    :param x: east and ``y`` north in the workspace's CRS
    :param day: zones in force on that day
    :param slack_m: spots count up to this far from the place, so that a small one is met
    """
    place = shapely.Point(x, y)
    shapes: dict[str, Any] = {}
    with workspace.reader() as session:
        rules = rulebook(session.settings).book
        reach = rules.rules.distance_m
        parcels = _at(session.parcels, _PARCEL, place, 0.0, shapes)
        permits = _at(session.permits, _PERMIT, place, 0.0, shapes)
        land = _at(session.land_classes, _LAND, place, 0.0, shapes)
        spots = _at(session.spots, _SPOT, place, slack_m, shapes)
        box = (x - reach, y - reach, x + reach, y + reach)
        near = session.zones.read(
            columns=("class_code", "name", "plan_name", "effective_from", "effective_to"), bbox=box
        )
        zones = _zones(near, place, day, reach, rules.zones, shapes)
        found = session.cases.for_spots([row["uid"] for row in spots]) if spots else []
        cases = tuple(
            {"uid": case.uid, "number": case.number, "state": case.state, "track": case.track, "cause": case.cause,
             "filed_on": case.filed_on, "spot_uids": case.spot_uids}
            for case in found
        )  # fmt: skip
    return Here(x, y, workspace.crs, parcels, zones, permits, land, spots, cases, shapes)


def spot_at(workspace: Any, x: float, y: float, slack_m: float = 0.0) -> str:
    """Uid of the spot at a place: the smallest that covers it, else the nearest within reach; empty without."""
    place = shapely.Point(x, y)
    with workspace.reader() as session:
        found = _at(session.spots, ("code",), place, slack_m, {})
    return str(found[0]["uid"]) if found else ""


def _at(repository: Any, columns: Sequence[str], place: Any, slack: float, shapes: dict[str, Any]) -> tuple[Any, ...]:
    box = (place.x - slack, place.y - slack, place.x + slack, place.y + slack)
    table: FeatureTable = repository.read(columns=columns, bbox=box)
    if not len(table):
        return ()
    distance = shapely.distance(table.geometry, place)
    with np.errstate(invalid="ignore"):
        hit = np.flatnonzero(distance <= slack)
    area = shapely.area(table.geometry)
    order = sorted(hit.tolist(), key=lambda index: (distance[index], area[index]))[:MOST]
    rows = []
    for index in order:
        row = {name: plain(values[index]) for name, values in table.columns.items()}
        row["area_m2"] = float(area[index])
        shapes[str(row["uid"])] = table.geometry[index]
        rows.append(row)
    return tuple(rows)


def _zones(
    near: FeatureTable, place: Any, day: date, reach: float, catalogue: Any, shapes: dict[str, Any]
) -> tuple[ZoneHere, ...]:
    if not len(near):
        return ()
    near = near.take(in_force_on(near, "effective_from", "effective_to", day))
    if not len(near):
        return ()
    inside = shapely.intersects_xy(near.geometry, place.x, place.y)
    border = shapely.distance(shapely.boundary(near.geometry), place)
    best: dict[str, int] = {}
    codes = [str(code or "") for code in near.column("class_code")]
    for index, code in enumerate(codes):
        if not inside[index] and not border[index] <= reach:
            continue
        other = best.get(code)
        if other is None or (not inside[index], border[index]) < (not inside[other], border[other]):
            best[code] = index
    made = []
    for code, index in best.items():
        known = catalogue.classes.get(code)
        in_class = [i for i, other in enumerate(codes) if other == code]
        uid = str(near.column("uid")[index])
        shapes[uid] = near.geometry[index]
        made.append(
            ZoneHere(
                code,
                known.zh if known else code,
                known.en if known else code,
                str(near.column("name")[index] or near.column("plan_name")[index] or ""),
                bool(inside[index]),
                float(min(border[i] for i in in_class)),
                known.severity if known else 0,
                known.priority if known else 10_000,
                known is not None,
                uid,
            )
        )
    return tuple(sorted(made, key=lambda zone: (not zone.inside, zone.priority, zone.distance_m)))
