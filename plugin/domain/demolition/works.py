"""What the works on a site take: days, crew, excavators, trucks, waste, cost; and how urgent it is, part by part."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from .site import Site
from .tables import LEVELS, Method, Tables

#: a crew or an excavator gives four quarters of a day
QUARTERS = 4


@dataclass(frozen=True)
class Quantities:
    """What one site takes, at one level of output.

    :param fence, demolition, haulage, levelling: days on the site
    :param waste_t, waste_m3: building waste (建筑垃圾); ``loads`` trucks full
    :param cost: yuan, demolition and haulage, salvage not deducted
    """

    method: Method
    fence: float
    demolition: float
    haulage: float
    levelling: float
    waste_t: float
    waste_m3: float
    loads: int
    cost: float

    @property
    def on_site(self) -> float:
        """Days from the fence to the levelled ground; haulage begins half a day after demolition."""
        return self.fence + max(self.demolition, min(self.demolition, 0.5) + self.haulage) + self.levelling


def quantities(site: Site, tables: Tables, level: str = "typical") -> Quantities:
    """Durations, waste and cost of a site.

    :param level: output low, typical or high: low output takes longest
    """
    at = LEVELS[level]
    structure = tables.structure(site.structure)
    method = tables.methods[structure.method]
    by_hand = tables.methods.get("by_hand")
    if site.protected_neighbour and by_hand is not None:
        method = by_hand
    waste_m3 = site.floor_area * structure.waste_m3
    fence = tables.works["P8"].days or (0.0, 0.0, 0.0)
    # low output, long works: the three points of a duration run the other way
    slow = 2 - at
    return Quantities(
        method,
        fence[slow],
        site.floor_area / method.per_day[at],
        waste_m3 / tables.load_m3_per_day[at],
        site.ground_area / tables.level_m2_per_day[at],
        site.floor_area * structure.waste_t,
        waste_m3,
        ceil(waste_m3 / tables.truck_m3) if waste_m3 > 0 else 0,
        site.floor_area * method.cost[1] + waste_m3 * tables.cost_per_m3[1],
    )


def wait_days(tables: Tables, work: str, level: str = "typical") -> int:
    """Calendar days that a work waits (low output: the longest)."""
    found = tables.works[work].wait
    return 0 if found is None else ceil(found[2 - LEVELS[level]])


def work_days(tables: Tables, work: str, level: str = "typical", whole: bool = True) -> float:
    """Working days that a preparing work takes. :param whole: rounded up."""
    found = tables.works[work].days
    if found is None:
        return 0
    days = found[2 - LEVELS[level]]
    return ceil(days) if whole else days


def priority(site: Site, tables: Tables, legally_ready: bool) -> dict[str, float]:
    """Points of a site by part; their sum is its priority."""
    points = tables.priority
    found = {
        "legal_ready": points.get("legal_ready", 0.0) * legally_ready,
        "safety": points.get("safety", 0.0) * min(site.danger, 3) / 3.0,
        "new_building": points.get("new_building", 0.0) * site.new_building,
        "zone_severity": points.get("zone_severity", 0.0) * min(site.severity, 5) / 5.0,
        "demolish_first": points.get("demolish_first", 0.0) * bool(site.categories),
        "complaints": points.get("complaints", 0.0) * min(site.complaints, 3),
        "public_project": points.get("public_project", 0.0) * site.public_project,
        "sole_home": points.get("sole_home", 0.0) * site.sole_home,
        "occupied_five_persons": points.get("occupied_five_persons", 0.0) * site.persons / 5.0,
    }
    return {key: value for key, value in found.items() if value}
