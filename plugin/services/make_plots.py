"""Make plots (拆后地块) of sites that are cleared; what a planner decided about a plot stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import numpy as np
import shapely

from ..domain.afteruse.balance import CLEARED, PLANNED
from ..domain.afteruse.plots import Cleared, Plot, Tidy, make_plots
from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.land.statement import measure
from ..domain.progress import Progress, Silent, check
from .plot_facts import book_of

#: from which step on the ground of a site counts as cleared
STEPS = {"hauled": ("hauled", "accepted"), "accepted": ("accepted",)}


@dataclass(frozen=True)
class Made:
    """What :func:`plots_of_sites` did: codes of plots made, of plots that are cleared now, and how many stayed.

    :param without: names of cleared sites that have no ground (their spot has no shape)
    """

    made: tuple[str, ...]
    cleared: tuple[str, ...]
    kept: int
    without: tuple[str, ...]


def plots_of_sites(
    workspace: Any,
    actor: str,
    now: datetime,
    today: date,
    cleared_from: str = "hauled",
    foreseen: bool = False,
    progress: Progress | None = None,
) -> Made:
    """Make plots of cleared sites that are in none yet.

    A plot about which nothing is decided is made anew with ground that is now cleared beside it, and keeps its code.

    :param cleared_from: step that clears a site, ``hauled`` or ``accepted``
    :param foreseen: plots of sites still standing too, as planned ones
    :raises InputError: ``afteruse.step``
    :raises CancelledError: nothing was written
    """
    progress = progress or Silent()
    if cleared_from not in STEPS:
        raise InputError("afteruse.step", step=cleared_from, known=", ".join(STEPS))
    with workspace.reader() as session:
        book = book_of(session)
        sites = {row.uid: row for row in session.sites.all() if row.status != "dropped"}
        days = _cleared_days(session, STEPS[cleared_from])
        shapes = _ground(session, sites.values())
        plots = session.plots.read()
    number = book.number
    tidy = Tidy(number("gap_m"), number("sliver_m"), number("hole_m2"), number("part_m2"))
    used = {site for row in range(len(plots)) for site in plots.column("site_uids")[row] or ()}
    fresh = [
        Cleared(uid, row.spot_uid, row.town_code, shapes[uid])
        for uid, row in sites.items()
        if uid not in used and uid in shapes and (foreseen or uid in days)
    ]
    open_rows = [row for row in range(len(plots)) if undecided(plots, row) and _beside(plots, row, fresh, tidy.gap)]
    again = {site: row for row in open_rows for site in plots.column("site_uids")[row] or ()}
    ground = fresh + [
        Cleared(uid, sites[uid].spot_uid, sites[uid].town_code, shapes[uid])
        for uid in again
        if uid in sites and uid in shapes
    ]
    check(progress)
    progress.report(0.3, "afteruse.making", sites=len(ground))
    made = make_plots(ground, lambda pieces: measure(pieces, workspace.crs), tidy)
    codes = _codes(made, again, plots, today.year)
    check(progress)
    names = {uid: row.name for uid, row in sites.items()}
    with workspace.unit_of_work(actor, now, "makeplots") as unit:
        unit.plots.delete([plots.column("uid")[row] for row in open_rows])
        if made:
            unit.plots.add(_table(made, codes, days, names, workspace.crs))
        cleared = _now_cleared(unit, days, timedelta(days=int(number("due_days"))))
    progress.report(1.0)
    without = tuple(sites[uid].name for uid in sites if uid in days and uid not in shapes and uid not in used)
    return Made(tuple(codes), cleared, len(plots) - len(open_rows), without)


def undecided(plots: FeatureTable, row: int) -> bool:
    """True where nobody accepted, locked or began anything."""
    return (
        not plots.column("direction")[row] and not plots.column("locked")[row] and not plots.column("started_on")[row]
    )


def _cleared_days(session: Any, kinds: Iterable[str]) -> dict[str, date]:
    """Site to the day from which its ground is free."""
    found: dict[str, date] = {}
    for row in session.progress.all():
        if row.kind in kinds:
            found[row.site_uid] = min(row.day, found.get(row.site_uid, row.day))
    return found


def _ground(session: Any, sites: Iterable[Any]) -> dict[str, Any]:
    """Site to its ground: its spot, and where it is the only site of its case all spots of the case."""
    rows = list(sites)
    cases = {case.uid: case for case in session.cases.find(uid=sorted({row.case_uid for row in rows}))}
    alone = {row.case_uid for row in rows if sum(other.case_uid == row.case_uid for other in rows) == 1}
    wanted = {
        row.uid: tuple(cases[row.case_uid].spot_uids) if row.case_uid in alone and row.case_uid in cases
        else (row.spot_uid,)
        for row in rows
    }  # fmt: skip
    table = session.spots.read(columns=(), uids=sorted({uid for uids in wanted.values() for uid in uids if uid}))
    shapes = {
        str(uid): shape
        for uid, shape in zip(table.column("uid"), table.geometry)
        if shape is not None and not shape.is_empty
    }
    found = {}
    for site, uids in wanted.items():
        own = [shapes[uid] for uid in uids if uid in shapes]
        if own:
            found[site] = shapely.union_all(shapely.make_valid(np.array(own, dtype=object)))
    return found


def _beside(plots: FeatureTable, row: int, fresh: Iterable[Cleared], gap: float) -> bool:
    town, shape = str(plots.column("town_code")[row] or ""), plots.geometry[row]
    return any(one.town == town and shapely.dwithin(shape, one.shape, gap) for one in fresh)


def _codes(made: Iterable[Plot], again: Mapping[str, int], plots: FeatureTable, year: int) -> list[str]:
    """A code for each plot: the lowest of the plots it comes from, else the next of the year."""
    head = f"DK{year}-"
    known = [str(code or "") for code in plots.column("code")]
    serial = max(
        (int(code[len(head) :]) for code in known if code.startswith(head) and code[len(head) :].isdigit()), default=0
    )
    codes: list[str] = []
    taken: set[str] = set()
    for one in made:
        old = sorted({known[again[site]] for site in one.sites if site in again} - taken - {""})
        if old:
            code = old[0]
        else:
            serial += 1
            code = f"{head}{serial:04d}"
        taken.add(code)
        codes.append(code)
    return codes


def _table(
    made: list[Plot], codes: list[str], days: Mapping[str, date], names: Mapping[str, str], crs: str
) -> FeatureTable:
    cleared = [max(days[site] for site in one.sites) if all(s in days for s in one.sites) else None for one in made]
    columns: dict[str, list[Any]] = {
        "code": codes,
        "name": [names[one.sites[0]] + (f"等{len(one.sites)}处" if len(one.sites) > 1 else "") for one in made],
        "town_code": [one.town or None for one in made],
        "site_uids": [list(one.sites) for one in made],
        "spot_uids": [list(one.spots) for one in made],
        "area_m2": [one.area_m2 for one in made],
        "area_mu": [one.area_mu for one in made],
        "cleared_on": cleared,
        "status": [CLEARED if day else PLANNED for day in cleared],
        "locked": [False] * len(made),
    }
    return FeatureTable(objects([one.shape for one in made]), {k: objects(v) for k, v in columns.items()}, crs)


def objects(values: list[Any]) -> Any:
    """An object array of values that may be lists."""
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made


def _now_cleared(unit: Any, days: Mapping[str, date], until_due: timedelta) -> tuple[str, ...]:
    """Plots that were planned and whose sites are all cleared by now; the days of an accepted use run from then."""
    columns = ("code", "site_uids", "status", "direction", "due_on")
    plots = unit.plots.read(columns=columns, where={"status": PLANNED}, geometry=False)
    found = []
    for row in range(len(plots)):
        sites = plots.column("site_uids")[row] or ()
        if sites and all(site in days for site in sites):
            day, due = max(days[site] for site in sites), plots.column("due_on")[row]
            if plots.column("direction")[row] and (due is None or due <= day):
                due = day + until_due
            found.append((plots.column("uid")[row], plots.column("code")[row], day, due))
    unit.plots.update(
        [uid for uid, *_ in found],
        {
            "status": [CLEARED] * len(found),
            "cleared_on": [day for _, _, day, _ in found],
            "due_on": [due for *_, due in found],
        },
    )
    return tuple(str(code) for _, code, *_ in found)
