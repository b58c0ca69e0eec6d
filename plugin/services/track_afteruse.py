"""The course of a plot: a use accepted, work begun, verified by photo and by a new overlay; and what is overdue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import shapely

from ..domain.afteruse.balance import CLEARED, UNDER_WAY, VERIFIED, Figures, Line, Used, balance, figures
from ..domain.afteruse.book import FORBIDDEN, Book
from ..domain.afteruse.rules import reserved, verdicts
from ..domain.errors import InputError
from ..domain.evidence.photo import FAR_M
from ..domain.land.statement import measure
from ..domain.local_time import local_date
from .plan_afteruse import use_named
from .plot_facts import book_of, guide_codes, places_of


@dataclass(frozen=True)
class Plot:
    """A plot as a planner sees it."""

    uid: str
    code: str
    name: str
    town_code: str
    area_m2: float
    status: str
    use: str
    direction: str
    use_code: str
    responsible: str
    cleared_on: date | None
    due_on: date | None
    started_on: date | None
    verified_on: date | None
    locked: bool
    proposals: Any
    rules: Any
    version: int
    shape: Any


def plots_in(session: Any, book: Book | None = None) -> list[Plot]:
    """All plots in the order of their codes."""
    book = book or book_of(session)
    table = session.plots.read()
    names = (
        "uid", "code", "name", "town_code", "area_m2", "status", "direction", "use_code", "responsible", "cleared_on",
        "due_on", "started_on", "verified_on", "locked", "proposals", "rules", "version",
    )  # fmt: skip
    found = []
    for row in range(len(table)):
        value = {name: table.column(name)[row] for name in names}
        for name in ("code", "name", "town_code", "status", "direction", "use_code", "responsible"):
            value[name] = str(value[name] or "")
        value["locked"], value["area_m2"] = bool(value["locked"]), float(value["area_m2"])
        value["version"] = int(value["version"])
        found.append(Plot(use=use_named(book, value["direction"]), shape=table.geometry[row], **value))
    return sorted(found, key=lambda one: one.code)


def need_plot(session: Any, mark: str) -> Plot:
    """A plot by uid or code.

    :raises InputError: ``afteruse.no_plot``
    """
    found = next((one for one in plots_in(session) if mark in (one.uid, one.code)), None)
    if found is None:
        raise InputError("afteruse.no_plot", plot=mark)
    return found


def accept_use(
    workspace: Any,
    mark: str,
    actor: str,
    now: datetime,
    today: date,
    use: str = "",
    version: int | None = None,
    responsible: str = "",
    due_on: date | None = None,
    lock: bool = True,
) -> Plot:
    """Accept the proposed use of a plot, or another lawful one.

    :param use: empty for the proposed one
    :param version: of the plot as it was read; None where nobody looked at it before
    :raises InputError: ``afteruse.no_plot``, ``afteruse.no_proposal``, ``afteruse.no_use``, ``afteruse.forbidden``,
        ``afteruse.begun``
    :raises ConflictError: somebody changed the plot since
    """
    with workspace.unit_of_work(actor, now, "acceptuse") as unit:
        book = book_of(unit)
        plot = need_plot(unit, mark)
        _accept(unit, book, plot, use, version, responsible, due_on, lock, today)
        return need_plot(unit, plot.uid)


def accept_all(workspace: Any, actor: str, now: datetime, today: date) -> list[str]:
    """Accept every proposal about which nobody decided otherwise; returns the codes."""
    with workspace.unit_of_work(actor, now, "acceptuse") as unit:
        book, done = book_of(unit), []
        for plot in plots_in(unit, book):
            proposed = (plot.proposals or {}).get("use")
            if proposed and not plot.locked and plot.status not in (UNDER_WAY, VERIFIED) and plot.use != proposed:
                _accept(unit, book, plot, "", None, plot.responsible, plot.due_on, False, today)
                done.append(plot.code)
    return done


def _accept(
    unit: Any,
    book: Book,
    plot: Plot,
    use: str,
    version: int | None,
    responsible: str,
    due_on: Any,
    lock: bool,
    today: date,
) -> None:
    chosen = use_named(book, use) if use else (plot.proposals or {}).get("use") or ""
    if use and not chosen:
        raise InputError("afteruse.no_use", use=use, known=", ".join(book.uses))
    if not chosen:
        raise InputError("afteruse.no_proposal", plot=plot.code)
    if plot.status in (UNDER_WAY, VERIFIED):
        raise InputError("afteruse.begun", plot=plot.code, status=plot.status)
    (place,) = places_of(unit, [plot.shape], [plot.area_m2], today)
    said = verdicts(place, book)[chosen]
    if said.verdict == FORBIDDEN:
        first = said.reasons[0]
        raise InputError("afteruse.forbidden", plot=plot.code, use=book.uses[chosen].name, reason=first.text)
    days = timedelta(days=int(book.number("due_days")))
    values = {
        "direction": book.uses[chosen].direction,
        "use_code": book.uses[chosen].code,
        "responsible": responsible or book.uses[chosen].responsible,
        "due_on": due_on or (plot.cleared_on or today) + days,
        "locked": lock,
    }
    unit.plots.update_one(plot.uid, values, plot.version if version is None else version)


def begin(workspace: Any, mark: str, day: date, actor: str, now: datetime, today: date) -> Plot:
    """Work on the accepted use began.

    :raises InputError: ``afteruse.no_plot``, ``afteruse.not_cleared``, ``afteruse.not_accepted``, ``afteruse.day``
    """
    with workspace.unit_of_work(actor, now, "beginuse") as unit:
        plot = need_plot(unit, mark)
        if plot.status != CLEARED:
            raise InputError("afteruse.not_cleared", plot=plot.code, status=plot.status)
        if not plot.direction:
            raise InputError("afteruse.not_accepted", plot=plot.code)
        _check_day(plot, day, plot.cleared_on, today)
        unit.plots.update_one(plot.uid, {"status": UNDER_WAY, "started_on": day}, plot.version)
        return need_plot(unit, plot.uid)


def _check_day(plot: Plot, day: date, first: date | None, today: date) -> None:
    if day > today or (first is not None and day < first):
        raise InputError("afteruse.day", plot=plot.code, day=day, first=first or "", today=today)


def verify_use(
    workspace: Any, mark: str, day: date, photos: Sequence[str], actor: str, now: datetime, today: date
) -> Plot:
    """The use is there: shown by photos of the plot, and by a new overlay that finds no new building on it.

    :param photos: numbers or uids of photos in the workspace
    :raises InputError: ``afteruse.not_begun``, ``afteruse.photo``, ``afteruse.built_again``, ``afteruse.forbidden``,
        ``afteruse.day``, ``afteruse.no_plot``
    """
    with workspace.unit_of_work(actor, now, "verifyuse") as unit:
        book = book_of(unit)
        plot = need_plot(unit, mark)
        if plot.status != UNDER_WAY:
            raise InputError("afteruse.not_begun", plot=plot.code, status=plot.status)
        _check_day(plot, day, plot.started_on, today)
        shown = _photos(unit, plot, photos)
        _nothing_new(unit, plot)
        (place,) = places_of(unit, [plot.shape], [plot.area_m2], day)
        said = verdicts(place, book)[plot.use] if plot.use else None
        if said is not None and said.verdict == FORBIDDEN:
            raise InputError(
                "afteruse.forbidden", plot=plot.code, use=book.uses[plot.use].name, reason=said.reasons[0].text
            )
        overlay = {
            "day": day.isoformat(),
            "area_m2": plot.area_m2,
            "zones": dict(place.zones),
            "land": dict(place.land),
            "verdict": said.verdict if said is not None else "",
        }
        values = {"status": VERIFIED, "verified_on": day, "verified_by": {"photos": shown, "overlay": overlay}}
        unit.plots.update_one(plot.uid, values, plot.version)
        return need_plot(unit, plot.uid)


def _photos(unit: Any, plot: Plot, wanted: Sequence[str]) -> list[str]:
    """Numbers of photos that are there, not older than the work and not taken somewhere else."""
    table = unit.evidence.read(columns=("attachment_uid", "number", "taken_at"))
    known: dict[str, int] = {}
    for row in range(len(table)):
        marks = (table.column(name)[row] for name in ("uid", "attachment_uid", "number"))
        known.update({str(mark): row for mark in marks if mark})
    if not wanted:
        raise InputError("afteruse.photo", plot=plot.code, photo="-")
    numbers = []
    for mark in wanted:
        row = known.get(mark.strip(), -1)
        if row < 0:
            raise InputError("afteruse.photo", plot=plot.code, photo=mark)
        taken, place = table.column("taken_at")[row], table.geometry[row]
        too_old = taken is not None and plot.started_on is not None and local_date(taken) < plot.started_on
        if too_old or (place is not None and shapely.distance(place, plot.shape) > FAR_M):
            raise InputError("afteruse.photo", plot=plot.code, photo=mark)
        numbers.append(str(table.column("number")[row] or mark))
    return numbers


def _nothing_new(unit: Any, plot: Plot) -> None:
    """No open spot found since the plot was cleared lies on it with more than 1 m².

    :raises InputError: ``afteruse.built_again``
    """
    spots = unit.spots.read(columns=("code", "found_on", "status"), bbox=plot.shape.bounds)
    for row in range(len(spots)):
        found_on = spots.column("found_on")[row]
        later = found_on is not None and plot.cleared_on is not None and found_on > plot.cleared_on
        if not later or spots.column("status")[row] not in (None, "", "open"):
            continue
        common = shapely.intersection(spots.geometry[row], plot.shape)
        if common.area > 1.0:
            area = float(
                measure([shapely.multipolygons([p for p in shapely.get_parts(common) if p.area > 0])], unit.crs)[0]
            )
            raise InputError(
                "afteruse.built_again", plot=plot.code, spot=spots.column("code")[row] or "", area=round(area, 2)
            )


def overdue(session: Any, today: date) -> list[tuple[Plot, int]]:
    """Plots whose day passed without the use being verified, with the days since, the longest first."""
    late = [
        (one, (today - one.due_on).days)
        for one in plots_in(session)
        if one.due_on is not None and one.due_on < today and one.status != VERIFIED
    ]
    return sorted(late, key=lambda pair: (-pair[1], pair[0].code))


@dataclass(frozen=True)
class Balanced:
    """Land balance and figures of all plots on a day."""

    lines: tuple[Line, ...]
    figures: tuple[Figures, ...]
    plots: tuple[Plot, ...]
    used: tuple[Used, ...]


def land_balance(session: Any, today: date, count_from: str = "") -> Balanced:
    """The balance before and after by class and town, and the figures of each town and of all.

    :param count_from: from when a plot counts as used, ``started`` or ``done``; empty for the setting
    """
    book = book_of(session)
    plots = plots_in(session, book)
    places = places_of(session, [one.shape for one in plots], [one.area_m2 for one in plots], today)
    used = tuple(
        Used(one.code, one.town_code, one.area_m2, place.land, one.use, one.use_code, one.status, reserved(place, book))
        for one, place in zip(plots, places)
    )
    return Balanced(tuple(balance(used, guide_codes())), tuple(figures(used, book, count_from)), tuple(plots), used)
