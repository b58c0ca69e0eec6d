"""What the chart over time says in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from re import sub
from typing import Any

from ..services.plan_chart import Line
from .messages import tr
from .planning_words import figure


def phase_name(key: str) -> str:
    """A phase's short name in words."""
    number, _, area = key.partition("-")
    if not number.isdigit():
        return tr("No phase")
    return tr("Phase {number}{area}").format(number=number, area=area)


def nothing_text() -> str:
    """Where there is nothing to show."""
    return tr("No site has a day here. Choose a plan, or make one on the page Run.")


def line_text(line: Line, names: Mapping[str, str]) -> str:
    """The name of a line; of a group with how many sites it has."""
    if line.row is not None:
        return line.row.name
    return tr("{name}: {count} sites").format(name=names.get(line.key, line.key), count=len(line.uids))


def hint_of(line: Line, names: Mapping[str, str]) -> str:
    """A line in full."""
    days = tr("{first} to {last}").format(first=line.first, last=line.last)
    area = f"{figure(line.floor_m2)} m²"
    if line.row is None:
        return "\n".join((line_text(line, names), days, area))
    row = line.row
    parts = [row.name, days, f"{phase_name(row.phase)}  {row.crew}".strip(), area]
    if row.locked:
        parts.append(tr("Locked to its day"))
    if row.done is not None:
        parts.append(tr("Done: {first} to {last}").format(first=row.done[0], last=row.done[1]))
    if row.late:
        parts.append(tr("{count} days behind the plan").format(count=row.late))
    return "\n".join(parts)


def months_text(day: date, width: float, metrics: Any, alone: bool = True) -> str:
    """A month as its room allows: with the year, alone, as a number. :param alone: no line above tells the year."""
    # where a year begins it is told, if shortly
    short = ("{year}.{month}",) if day.month == 1 else ()
    for text in (*((tr("{year}-{month:02d}"), *short) if alone else ()), "{month:02d}", "{month}"):
        shown = text.format(year=day.year, month=day.month)
        # measured alike in all months, whatever their figures
        if metrics.boundingRect(sub(r"\d", "0", shown)).width() <= width:
            return shown
    return ""
