"""Work orders (拆除作业单) of some sites of a plan, from its dock."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from ..domain.errors import InputError
from .demolition_report import papers_of, write_orders
from .demolition_scenarios import scenario_named


def work_orders(
    session: Any, scenario_uid: str, site_uids: Iterable[str], path: Path, say: Callable[..., str], today: date
) -> Path:
    """Write the work orders of sites as one PDF, in the order of work.

    :raises InputError: ``demolition.nothing_planned`` when none of them has a day
    """
    scenario = scenario_named(session, scenario_uid)
    papers = papers_of(session, scenario, today)
    wanted = set(site_uids)
    chosen = replace(papers, lines=tuple(line for line in papers.lines if line.site.uid in wanted))
    if not chosen.planned:
        raise InputError("demolition.nothing_planned", name=scenario.name)
    write_orders(chosen, path, say)
    return path
