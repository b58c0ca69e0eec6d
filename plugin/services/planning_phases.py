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
#: phases nearer than this (m) leave each other room
_NEAR = 60.0


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


def renew_phases(unit: Any, scenario_uid: str, keys: Iterable[str]) -> None:
    """Count and draw phases anew after places changed; a phase that lost its last site keeps border and dates."""
    phases = {key_of(row): row for row in phase_rows(unit, scenario_uid)}
    wanted = sorted(set(keys) & set(phases))
    groups: dict[str, list[AssignmentRow]] = {key: [] for key in _with_neighbours(phases, wanted)}
    places = [
        row for row in unit.assignments.find(scenario_uid=scenario_uid, phase=list(groups)) if row.first_day is not None
    ]
    for place in sorted(places, key=lambda row: (row.first_day, row.uid)):
        groups[place.phase].append(place)
    sites = {row.uid: row for row in unit.sites.find(uid=sorted({place.site_uid for place in places}))}
    borders = _borders(unit, groups, sites)
    for key in wanted:
        phase, border = phases[key], borders.get(key)
        figures = _figures(groups[key], [sites[place.site_uid] for place in groups[key]])
        version = unit.phases.update_one(phase["uid"], figures, int(phase["version"]))
        if border is None or (phase["shape"] is not None and border.symmetric_difference(phase["shape"]).area < _SAME):
            continue
        unit.phases.set_geometry(phase["uid"], border, version)


def _with_neighbours(phases: Mapping[str, Mapping[str, Any]], wanted: Sequence[str]) -> list[str]:
    """The wanted phases, and those of the same stretches of time beside them, which their borders leave room."""
    import shapely

    numbers = {phases[key]["number"] for key in wanted}

    shapes = {
        key: phase["shape"]
        for key, phase in phases.items()
        if phase["shape"] is not None and phase["number"] in numbers
    }
    around = shapely.buffer(shapely.union_all([shapes[key] for key in wanted if key in shapes]), _NEAR)
    return [key for key in phases if key in wanted or (key in shapes and shapes[key].intersects(around))]


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


def _borders(unit: Any, groups: Mapping[str, Sequence[AssignmentRow]], sites: Mapping[str, SiteRow]) -> dict[str, Any]:
    """Borders of the phases that have sites with an outline, drawn together, as they leave each other room."""
    spots = {row.spot_uid for group in groups.values() for row in (sites[place.site_uid] for place in group)}
    table = unit.spots.read(columns=(), uids=sorted(spots - {""}))
    shapes = {uid: shape for uid, shape in zip(table.columns["uid"], table.geometry) if shape is not None}
    areas = {
        key: [shapes[sites[place.site_uid].spot_uid] for place in group if sites[place.site_uid].spot_uid in shapes]
        for key, group in groups.items()
    }
    drawn = [key for key, area in areas.items() if area]
    return dict(zip(drawn, borders_of([areas[key] for key in drawn])))
