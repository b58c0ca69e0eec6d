"""Sites and resources for tests of planning, small enough to count by hand."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import yaml

from zhiwei.plugin.domain.case.workdays import WorkCalendar
from zhiwei.plugin.domain.demolition.axis import make_axis
from zhiwei.plugin.domain.demolition.resources import Crew, Resources
from zhiwei.plugin.domain.demolition.site import Site
from zhiwei.plugin.domain.demolition.tables import parse_tables

CATALOGUE = Path(__file__).resolve().parents[3] / "resources" / "catalogues" / "demolition.yaml"
#: a Monday
START = date(2027, 3, 1)


def tables():
    return parse_tables(yaml.safe_load(CATALOGUE.read_text(encoding="utf-8")))


def calendar() -> WorkCalendar:
    """Weekdays are worked; one statutory holiday, Monday 5 April 2027."""
    holiday = date(2027, 4, 5)
    return WorkCalendar(frozenset({holiday}), frozenset(), frozenset({2026, 2027, 2028}), frozenset({holiday}))


def axis(days: int = 200, **more):
    return make_axis(START, START + timedelta(days=days), calendar(), **more)


def site(uid: str, **changes) -> Site:
    given = {"structure": "brick_concrete", "floor_area": 800.0, "ground_area": 400.0, "legal_day": START,
             "supplied": False}  # fmt: skip
    return Site(uid, **{**given, "consent": True, **changes})


def crews(count: int = 1, **more) -> Resources:
    return Resources(tuple(Crew(f"crew {number}") for number in range(1, count + 1)), **{"let_to_firm": False, **more})
