"""The Gantt chart (横道图) of a plan of demolition, as PDF or SVG."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .demolition_progress import begun_and_ended

if TYPE_CHECKING:
    from .demolition_report import PlanPapers


def bars_of(papers: PlanPapers, today: date) -> list[Any]:
    """The rows of the chart: each area of a phase, and its sites by day below it."""
    from ..output.gantt import Bar

    sites: dict[str, list[Bar]] = {}
    for number, line in enumerate(papers.planned, 1):
        place = line.place
        if place.first_day is None or place.last_day is None:
            continue
        area = line.site.floor_area_m2 or 0.0
        done = begun_and_ended(line.done, today)
        sites.setdefault(place.phase, []).append(
            Bar(
                str(number), line.site.name, place.phase, place.crew, area, place.first_day, place.last_day, done,
                place.locked,
            )
        )  # fmt: skip
    return [bar for key in sorted(sites, key=_order) for bar in (_phase(key, sites[key]), *sites[key])]


def _order(key: str) -> tuple[int, str]:
    number, _, area = key.partition("-")
    return (int(number) if number.isdigit() else 0, area)


def _phase(key: str, bars: Iterable[Any]) -> Any:
    from ..output.gantt import Bar

    own = list(bars)
    number, _, area = key.partition("-")
    name = f"第{number}期{area}片（{len(own)}处）" if number else f"未分期（{len(own)}处）"
    floor = sum(bar.floor_m2 for bar in own)
    return Bar("", name, key, "", floor, min(bar.first for bar in own), max(bar.last for bar in own), head=True)


def write_chart(papers: PlanPapers, path: Path, today: date) -> list[Path]:
    """Write the chart; an SVG where the file is called .svg, a PDF otherwise.

    :raises InputError: ``output.not_written``
    """
    from ..output.gantt import gantt_pdf, gantt_svg

    writer = gantt_svg if path.suffix.lower() == ".svg" else gantt_pdf
    writer(path, f"{papers.scenario.name}　拆除横道图", bars_of(papers, today), today)
    return [path]
