"""A site (拆除点): what is to be removed of one case, and what the planning has to know about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Optional


@dataclass(frozen=True)
class Site:
    """One site.

    :param structure: code of a structure of the tables
    :param floor_area: m², planar (建筑面积); ``ground_area`` m², official (占地面积); ``height`` m
    :param persons: people living in it; ``let``: let to tenants; ``supplied``: water, power or gas is connected
    :param consent: the party demolishes or agreed to be helped (自拆、助拆); otherwise it is forced (强拆)
    :param legal_day: first day on which it may be demolished; None while there is none, with why in ``legal_reasons``
    :param batch: sites of one mark share walls or structure and go together
    :param lane: sites of one mark are reached by one lane: one at a time, by ``lane_order`` from the lane inward
    :param danger: 0 none to 3 acute
    :param protected: itself protected: never scheduled; None while nobody has looked
    :param in_purple_line: within the urban purple line, where somebody must have looked first
    :param foreseen: the lawful day is counted ahead, not reached
    :param protected_neighbour: a protected or occupied neighbour nearer than 1.5 times its height: by hand only
    :param categories: marks of the demolish-first list that apply
    :param severity: of the worst zone, 0 to 5
    :param sowing_day: farmland is to be ready before this day
    :param checked: day on which its check, plan and estimate (P1) ended, where that is over: waits run from it
    :param surveyed: survey of the surroundings and list of belongings are done, supplies are cut
    :param days_done: working days that its works have run already; more than 0 once they have begun
    :param down_on: day on which it was demolished, while its rubble lies there still: it is hauled and levelled yet
    :param blocked: (first day, last day) on which nothing may be done here, e.g. an examination room nearby
    :param x, y: its middle in the workspace's CRS, m
    """

    uid: str
    name: str = ""
    case_uid: str = ""
    town: str = ""
    structure: str = "other"
    storeys: int = 1
    floor_area: float = 0.0
    ground_area: float = 0.0
    height: float = 0.0
    persons: int = 0
    let: bool = False
    supplied: bool = True
    consent: bool = False
    legal_day: date | None = None
    legal_reasons: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    batch: str = ""
    lane: str = ""
    lane_order: int = 0
    danger: int = 0
    protected: Optional[bool] = None
    in_purple_line: bool = False
    foreseen: bool = False
    protected_neighbour: bool = False
    new_building: bool = False
    categories: tuple[str, ...] = ()
    severity: int = 0
    complaints: int = 0
    public_project: bool = False
    sole_home: bool = False
    sowing_day: date | None = None
    blocked: tuple[tuple[date, date], ...] = ()
    checked: date | None = None
    surveyed: bool = False
    days_done: float = 0.0
    down_on: date | None = None
    x: float = 0.0
    y: float = 0.0
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def forced(self) -> bool:
        """Demolished against the party's will."""
        return not self.consent

    @property
    def occupied(self) -> bool:
        """Somebody lives in it or rents it."""
        return self.let or self.persons > 0

    @property
    def begun(self) -> bool:
        """Work on it has begun."""
        return self.days_done > 0 or self.down_on is not None

    @property
    def standing_area(self) -> float:
        """Floor area that is still to be demolished, m²."""
        return self.floor_area if self.down_on is None else 0.0

    @property
    def refused(self) -> str:
        """Why it may not be planned at all, as a message code; empty when it may."""
        if self.down_on is not None:
            return ""
        if self.protected:
            return "demolition.protected"
        if self.in_purple_line and self.protected is None:
            return "demolition.protection_unknown"
        if self.legal_day is None and not self.consent:
            return "demolition.no_legal_day"
        if self.floor_area <= 0:
            return "demolition.no_area"
        return ""
