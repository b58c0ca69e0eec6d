"""The phases of a scenario after a site was moved by hand: counted anew, drawn anew, and which one a day belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..domain.demolition.borders import borders_of
from ..domain.demolition.records import AssignmentRow, SiteRow
from .demolition_scenarios import phase_rows

#: a border that differs by less (m²) is left as it is
_SAME = 1.0
#: sites of other phases further than this (m) from a phase's do not change its border
_NEAR = 1000.0


@dataclass(frozen=True)
class Stretch:
    """A stretch of time that phases of one number share. :param areas: short name to border."""

    number: int
    first: date
    last: date
    areas: Mapping[str, Any]

    def away(self, day: date) -> int:
        """Days between a day and the stretch, 0 within it."""
        return max((self.first - day).days, (day - self.last).days, 0)


def key_of(phase: Mapping[str, Any]) -> str:
    """Short name of a phase, as assignments hold it."""
    return f"{phase['number']}-{phase['area']}"


def stretches(phases: Iterable[Mapping[str, Any]]) -> list[Stretch]:
    """The stretches of time of a scenario's phases, in their order."""
    groups: dict[int, list[Mapping[str, Any]]] = {}
    for phase in phases:
        if phase["first_day"] is not None and phase["last_day"] is not None:
            groups.setdefault(int(phase["number"]), []).append(phase)
    return [
        Stretch(
            number,
            min(phase["first_day"] for phase in group),
            max(phase["last_day"] for phase in group),
            {key_of(phase): phase["shape"] for phase in group},
        )
        for number, group in sorted(groups.items())
    ]


def phase_on(found: Sequence[Stretch], day: date, at: tuple[float, float], present: str = "") -> str:
    """The phase that a site belongs to which begins on a day: its own while the day lies in it, else the nearest."""
    import shapely

    if not found:
        return present
    own = next((one for one in found if present in one.areas), None)
    if own is not None and own.away(day) == 0:
        return present
    stretch = min(found, key=lambda one: (one.away(day), one.number))
    point = shapely.Point(at)
    return min(stretch.areas, key=lambda key: (_distance(stretch.areas[key], point), key))


def _distance(border: Any, point: Any) -> float:
    return float("inf") if border is None or border.is_empty else float(border.distance(point))


def renew_phases(unit: Any, scenario_uid: str, changes: Iterable[tuple[AssignmentRow, AssignmentRow]]) -> None:
    """Count phases anew whose places changed, and draw those that lost or gained one.

    A phase that lost its last site keeps border and dates.

    :param changes: places before and after
    """
    pairs = [(one, other) for one, other in changes if _counted_by(one) != _counted_by(other)]
    counted = {row.phase for pair in pairs for row in pair}
    moved = {row.phase for pair in pairs if len({_counted_by(row)[0] for row in pair}) > 1 for row in pair}
    if not counted:
        return
    phases = {key_of(row): row for row in phase_rows(unit, scenario_uid)}
    wanted = sorted(counted & set(phases))
    groups: dict[str, list[AssignmentRow]] = {key: [] for key in wanted}
    places = [row for row in unit.assignments.find(scenario_uid=scenario_uid, phase=wanted) if row.first_day]
    for place in sorted(places, key=lambda row: (row.first_day, row.uid)):
        groups[place.phase].append(place)
    sites = {row.uid: row for row in unit.sites.find(uid=sorted({place.site_uid for place in places}))}
    borders = _borders(unit, scenario_uid, sorted(moved & set(phases)))
    for key in wanted:
        phase, border = phases[key], borders.get(key)
        figures = _figures(groups[key], [sites[place.site_uid] for place in groups[key]])
        version = unit.phases.update_one(phase["uid"], figures, int(phase["version"]))
        if border is None or (phase["shape"] is not None and border.symmetric_difference(phase["shape"]).area < _SAME):
            continue
        unit.phases.set_geometry(phase["uid"], border, version)


def _counted_by(row: AssignmentRow) -> tuple[str, date | None, date | None]:
    """What of a place a phase is counted and drawn by."""
    return row.phase if row.first_day is not None else "", row.first_day, row.last_day


def _figures(places: Sequence[AssignmentRow], sites: Sequence[SiteRow]) -> dict[str, Any]:
    def total(name: str) -> float:
        return sum(float(place.works.get(name) or 0.0) for place in places)

    found: dict[str, Any] = {
        "sites": len(places),
        "households": sum(site.persons > 0 for site in sites),
        "floor_m2": total("floor_m2"),
        "ground_m2": sum(site.ground_area_m2 or 0.0 for site in sites),
        "waste_t": total("waste_t"),
        "waste_m3": total("waste_m3"),
        "loads": int(total("loads")),
        "cost": total("cost"),
    }
    if places:
        found["first_day"] = min(place.first_day for place in places if place.first_day is not None)
        found["last_day"] = max(place.last_day for place in places if place.last_day is not None)
    return found


def _borders(unit: Any, scenario_uid: str, wanted: Sequence[str]) -> dict[str, Any]:
    """Borders of some phases, which leave the sites of all others room."""
    import numpy as np
    import shapely

    spots = unit.assignments.spots_of_phases(scenario_uid) if wanted else {}
    own = unit.spots.read(columns=(), uids=sorted({spot for key in wanted for spot in spots.get(key, ())}))
    shapes = {uid: shape for uid, shape in zip(own.columns["uid"], own.geometry) if shape is not None}
    drawn = [key for key in wanted if any(spot in shapes for spot in spots.get(key, ()))]
    if not drawn:
        return {}
    boxes = [shapely.total_bounds([shapes[spot] for spot in spots[key] if spot in shapes]) for key in drawn]
    around = unit.spots.read(columns=(), bbox=np.array(boxes) + np.array([-_NEAR, -_NEAR, _NEAR, _NEAR]))
    shapes.update((uid, shape) for uid, shape in zip(around.columns["uid"], around.geometry) if shape is not None)
    order = [*drawn, *sorted(set(spots) - set(drawn))]
    areas = [[shapes[spot] for spot in sorted(spots[key]) if spot in shapes] for key in order]
    return dict(zip(drawn, borders_of(areas, only=range(len(drawn)))))
