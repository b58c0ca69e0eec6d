"""What the audit of a plan is asked with and answers: places, terms, and rules that are broken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..case.workdays import WorkCalendar
from .resources import Resources
from .tables import Tables


@dataclass(frozen=True)
class Placed:
    """A site's place in a plan. :param first, last: its days on the site, those of its batch."""

    crew: str
    first: date
    last: date


@dataclass(frozen=True)
class Broken:
    """A rule that a plan breaks. :param code: message code ``audit.…``; :param site: uid, empty for a day's load."""

    code: str
    site: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> tuple[object, ...]:
        """Which rule it is; of loads and money each day is one."""
        return self.code, self.site, *((self.params.get("what"), self.params["day"]) if not self.site else ())

    @property
    def amount(self) -> float:
        """How much is used or spent; 0 where nothing is counted."""
        return float(self.params.get("used", self.params.get("spent", 0.0)))


@dataclass(frozen=True)
class Terms:
    """What a plan was made under.

    :param start, end: its first and last day
    :param level: output low, typical or high
    :param locks: uid to (first day or None, crew or empty)
    """

    resources: Resources
    tables: Tables
    calendar: WorkCalendar
    start: date
    end: date
    level: str = "typical"
    locks: Mapping[str, tuple[date | None, str]] = field(default_factory=dict)
