"""What is known of plots from the layers of the workspace: where they lie, what is around, and the book to judge by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import shapely

from ..domain.afteruse.book import Book, parse_book
from ..domain.afteruse.rules import Place
from ..domain.afteruse.suitability import Facts, compactness
from ..domain.features import FeatureTable
from ..domain.land.findings import in_force_on
from ..domain.land.overlay import Layer, Options, overlay
from ..domain.land.statement import measure
from .catalogues import load, rulebook, with_own


@dataclass(frozen=True)
class Given:
    """What a person brings beside the workspace, one entry for each plot; empty where there is none.

    :param plan: plan use (2023 guide) to m²; ``slope`` in degrees; ``soil`` grade 1 to 10
    """

    plan: Sequence[Mapping[str, float]] = ()
    slope: Sequence[float | None] = ()
    soil: Sequence[float | None] = ()


def book_of(session: Any) -> Book:
    """The book of after-use, the bureau's own values on top (setting ``catalogue.afteruse``).

    :raises InputError: ``afteruse.table``
    """
    data = with_own("afteruse", session)
    return parse_book(data, load("land_use").data, [row["code"] for row in load("zones").data["zones"]])


def guide_codes() -> dict[str, str]:
    """Class of the third survey to its class of the 2023 guide."""
    return {str(k): str(v) for k, v in load("land_use").data["third_survey"]["to_guide_2023"]["map"].items()}


def class_names() -> dict[str, str]:
    """Chinese name of each class of the 2023 guide."""
    found = {}
    for row in load("land_use").data["guide_2023"]["classes"]:
        found[str(row["code"])] = str(row["zh"])
        for level in ("second", "third"):
            found.update({str(code): str(name) for code, name in (row.get(level) or {}).items()})
    return found


def areas_of(table: FeatureTable, shapes: Sequence[Any], field: str, crs: str) -> list[dict[str, float]]:
    """m² of each shape by the values of a field of a polygon layer in the same CRS."""
    codes = np.array([None if value is None else str(value) for value in table.column(field)], dtype=object)
    (shares,), _ = _shares(np.array(list(shapes), dtype=object), [Layer("plan", table.geometry, codes)], crs)
    return shares


def places_of(
    session: Any, shapes: Sequence[Any], areas: Sequence[float], day: date, given: Given | None = None
) -> list[Place]:
    """Where plots lie: zones in force on a day and present land classes, in official m²."""
    ground = np.array(list(shapes), dtype=object)
    if not len(ground):
        return []
    given = given or Given()
    rules = rulebook(session.settings).book
    boxes = shapely.bounds(ground)
    zones = session.zones.read(columns=("class_code", "effective_from", "effective_to"), bbox=boxes)
    zones = zones.take(in_force_on(zones, "effective_from", "effective_to", day))
    land = session.land_classes.read(columns=("code",), bbox=boxes)
    (in_zones, on_land), strips = _shares(
        ground,
        [Layer("zone", zones.geometry, zones.column("class_code")), Layer("land", land.geometry, land.column("code"))],
        session.crs,
        rules.rules.tolerance_m,
    )
    made = []
    for index, area in enumerate(areas):
        kinds: dict[str, float] = {}
        for code, part in on_land[index].items():
            kind = rules.land_use.kind(code)
            kinds[kind] = kinds.get(kind, 0.0) + part
        plan = given.plan[index] if given.plan else {}
        made.append(Place(float(area), in_zones[index], on_land[index], kinds, plan, strips[index]))
    return made


def _shares(
    shapes: Any, layers: Sequence[Layer], crs: str, tolerance: float = 0.0
) -> tuple[list[list[dict[str, float]]], list[dict[str, float]]]:
    """(By layer and shape class to m², by shape zone class to m² of strips that are doubtful)."""
    options = Options(areas=lambda pieces: measure(pieces, crs), tolerance=tolerance, threads=1)
    result = overlay(shapes, list(layers), options)
    found: list[list[dict[str, float]]] = [[{} for _ in shapes] for _ in layers]
    strips: list[dict[str, float]] = [{} for _ in shapes]
    rows = result.rows
    values = zip(rows.spot.tolist(), rows.layer.tolist(), rows.code.tolist(), rows.area.tolist())
    for at, (spot, layer, code, area) in enumerate(values):
        doubtful = layers[layer].name == "zone" and rows.doubtful[at]
        if code not in (None, ""):
            (strips[spot] if doubtful else found[layer][spot])[str(code)] = round(float(area), 4)
    return found, strips


def facts_of(
    session: Any, shapes: Sequence[Any], areas: Sequence[float], book: Book, given: Given | None = None
) -> list[Facts]:
    """Size, shape and surroundings of plots; distances are straight lines in the plane of the workspace."""
    ground = np.array(list(shapes), dtype=object)
    if not len(ground):
        return []
    given = given or Given()
    reach, ring = book.number("reach_m"), book.number("ring_m")
    boxes = shapely.bounds(ground) + np.array([-reach, -reach, reach, reach])
    land = session.land_classes.read(columns=("code",), bbox=boxes)
    codes = np.array([str(code or "") for code in land.column("code")], dtype=object)
    zones = session.zones.read(columns=("class_code",), bbox=boxes)
    far = {
        name: _nearest(ground, land.geometry, codes, zones, *wanted, reach=reach)
        for name, wanted in book.places.items()
    }
    around = _rings(ground, land.geometry, codes, ring)
    return [
        Facts(
            float(areas[index]),
            round(compactness(float(shape.area), float(shape.length)), 4),
            road_m=far["road"][index] if "road" in far else None,
            green_m=far["green"][index] if "green" in far else None,
            services_m=far["services"][index] if "services" in far else None,
            ring=around[index],
            slope=given.slope[index] if given.slope else None,
            soil=given.soil[index] if given.soil else None,
        )
        for index, shape in enumerate(ground)
    ]


def _nearest(
    shapes: Any, land: Any, codes: Any, zones: FeatureTable, prefixes: Any, classes: Any, reach: float
) -> list[float | None]:
    """m to the nearest of some classes; the reach where none is within it; None where there is no layer to look in."""
    if not len(land) and not len(zones):
        return [None] * len(shapes)
    of_land = np.array([code.startswith(tuple(prefixes)) for code in codes], dtype=bool)
    of_zones = np.isin(zones.column("class_code").astype(str), list(classes))
    targets = np.concatenate((land[of_land], zones.geometry[of_zones])) if len(shapes) else land[:0]
    found = np.full(len(shapes), reach)
    if len(targets):
        pairs, metres = shapely.STRtree(targets).query_nearest(
            shapes, max_distance=reach, return_distance=True, all_matches=False
        )
        found[pairs[0]] = metres
    return [round(float(value), 2) for value in found]


def _rings(shapes: Any, land: Any, codes: Any, width: float) -> list[dict[str, float]]:
    """Share of each land class in the ring around each plot."""
    if not len(land) or width <= 0:
        return [{} for _ in shapes]
    belts = shapely.difference(shapely.buffer(shapes, width), shapes)
    first, second = shapely.STRtree(land).query(belts, predicate="intersects")
    pieces = shapely.area(shapely.intersection(belts[first], land[second]))
    found: list[dict[str, float]] = [{} for _ in shapes]
    whole = shapely.area(belts)
    for plot, code, piece in zip(first.tolist(), codes[second], pieces.tolist()):
        if code and piece > 0:
            found[plot][code] = round(found[plot].get(code, 0.0) + piece / whole[plot], 6)
    return found
