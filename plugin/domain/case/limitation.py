"""Limitation (追诉时效): two years, five for grave harm, none while a breach goes on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

YEARS = 2  # APL art.36
YEARS_GRAVE = 5


@dataclass(frozen=True)
class Limitation:
    """When penalties lapse for an act.

    :param last_day: last day on which the act may still be found out; None while the breach goes on
    :param barred: True when nobody found it out in time
    :param lines: why, message code and parameters
    """

    last_day: Optional[date]
    years: int
    barred: bool
    lines: tuple[tuple[str, Mapping[str, Any]], ...]


def limitation(
    ended_on: Optional[date], found_on: Optional[date], on: date, grave_harm: bool = False, standing: bool = True
) -> Limitation:
    """Whether an act may still be punished (APL art.36).

    Unlawful occupation and building against the plan go on until the land is restored or the building is removed or
    permitted (最高法〔1997〕法行字第26号, 法工办发〔2012〕20号): while it stands, nothing has begun to run.

    :param ended_on: day on which the act ended; for a breach that went on the day it ended, not the day it began
    :param found_on: day on which a body found it out; None when nobody has, then ``on`` counts
    :param standing: the building or the occupation is still there, which overrides ``ended_on``
    :param grave_harm: life, health or financial safety is touched and harm was done: five years
    """
    years = YEARS_GRAVE if grave_harm else YEARS
    if standing or ended_on is None:
        return Limitation(None, years, False, (("limitation.continuing", {}),))
    last = same_day_in(ended_on, years)
    found = min(found_on or on, on)
    told = {"ended": ended_on.isoformat(), "years": years, "last": last.isoformat(), "found": found.isoformat()}
    code = "limitation.barred" if found > last else "limitation.in_time"
    return Limitation(last, years, found > last, ((code, told),))


def same_day_in(start: date, years: int) -> date:
    """The corresponding day ``years`` later; 29 February ends on the 28th (民法典 art.202)."""
    try:
        return start.replace(year=start.year + years)
    except ValueError:
        return start.replace(year=start.year + years, day=28)
