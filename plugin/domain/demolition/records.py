"""Rows of a workspace about demolition: sites, scenarios, assignments, progress."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Optional


@dataclass(frozen=True)
class SiteRow:
    """What a bureau knows of a site (拆除点); areas in m², height in m.

    ``item`` names the item of the decision; ``protected`` is None while nobody has looked; ``status`` is open, started,
    demolished, hauled, accepted or dropped.
    """

    uid: str
    case_uid: str
    item: str = ""
    spot_uid: str = ""
    name: str = ""
    town_code: str = ""
    structure: str = ""
    storeys: int = 1
    floor_area_m2: float | None = None
    ground_area_m2: float | None = None
    height_m: float | None = None
    persons: int = 0
    let: bool = False
    supplied: bool = True
    consent: bool = False
    consent_on: date | None = None
    batch: str = ""
    lane: str = ""
    lane_order: int = 0
    danger: int = 0
    protected: Optional[bool] = None
    protected_neighbour: bool = False
    new_building: bool = False
    categories: tuple[str, ...] = ()
    complaints: int = 0
    public_project: bool = False
    sole_home: bool = False
    sowing_day: date | None = None
    blocked: tuple[Any, ...] = ()
    remark: str = ""
    status: str = "open"
    version: int = 1


@dataclass(frozen=True)
class ScenarioRow:
    """A plan as it was made (拆除方案): with what, for what, and what it comes to.

    ``status`` is draft, adopted or superseded; ``based_on`` the scenario it was copied or re-planned from.
    """

    uid: str
    name: str
    status: str = "draft"
    starts_on: date | None = None
    ends_on: date | None = None
    level: str = "typical"
    resources: Mapping[str, Any] = field(default_factory=dict)
    weights: Mapping[str, Any] = field(default_factory=dict)
    targets: tuple[Any, ...] = ()
    seed: int = 1
    measures: Mapping[str, Any] = field(default_factory=dict)
    bounds: Mapping[str, Any] = field(default_factory=dict)
    refused: tuple[Any, ...] = ()
    based_on: str = ""
    made_at: datetime | None = None
    made_by: str = ""
    remark: str = ""
    version: int = 1


@dataclass(frozen=True)
class AssignmentRow:
    """A site's place in a scenario: phase, crew, days; ``why`` as message codes with parameters."""

    uid: str
    scenario_uid: str
    site_uid: str
    phase: str = ""
    crew: str = ""
    first_day: date | None = None
    last_day: date | None = None
    locked: bool = False
    points: float = 0.0
    works: Mapping[str, Any] = field(default_factory=dict)
    why: Mapping[str, Any] = field(default_factory=dict)
    version: int = 1


@dataclass(frozen=True)
class ProgressRow:
    """What was done on a site on a day: started, demolished, hauled or accepted; ``how`` self, assisted or forced."""

    uid: str
    site_uid: str
    kind: str
    day: date
    how: str = ""
    floor_m2: float | None = None
    waste_m3: float | None = None
    cost: float | None = None
    note: str = ""
    attachment_uid: str = ""
    recorded_at: datetime | None = None
    recorded_by: str = ""
    version: int = 1
