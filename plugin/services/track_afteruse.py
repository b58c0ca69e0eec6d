"""The course of a plot: a use accepted, work begun, verified by photo and by a new overlay; and what is overdue."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from ..domain.afteruse.balance import CLEARED, UNDER_WAY, VERIFIED, Figures, Line, Used, balance, figures
from ..domain.afteruse.book import FORBIDDEN, Book
from ..domain.afteruse.rules import Place, Verdict, reserved, verdicts
from ..domain.errors import InputError
from .plan_afteruse import use_named
from .plot_evidence import built_since, need_photos, photos_of_plot
from .plot_facts import Given, book_of, guide_codes, places_of


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
    verified_by: Any
    remark: str
    version: int
    shape: Any


@dataclass(frozen=True)
class Pick:
    """A use that is accepted for a plot.

    :param mark: uid or code of the plot
    :param use: empty for the proposed one
    :param version: of the plot as it was read; None where nobody looked at it before
    :param why: the reason for a use other than the proposed one, kept with the plot
    """

    mark: str
    use: str = ""
    version: int | None = None
    responsible: str = ""
    due_on: date | None = None
    lock: bool = True
    why: str = ""


def plots_in(
    session: Any, book: Book | None = None, where: Mapping[str, Any] | None = None, whole: bool = True
) -> list[Plot]:
    """Plots in the order of their codes.

    :param where: column to value or values; None for all
    :param whole: False leaves the rules out, and of the proposals how the points came about: a list needs neither
    """
    book = book or book_of(session)
    names = [
        "uid", "code", "name", "town_code", "area_m2", "status", "direction", "use_code", "responsible", "cleared_on",
        "due_on", "started_on", "verified_on", "locked", "proposals", "rules", "verified_by", "remark", "version",
    ]  # fmt: skip
    heavy = () if whole else ("proposals", "rules")
    table = session.plots.read(columns=[name for name in names if name not in heavy], where=where)
    short = {} if whole else session.plots.proposals_in_short()
    found = []
    for row in range(len(table)):
        value = {name: table.column(name)[row] for name in names if name not in heavy}
        if heavy:
            value.update(proposals=short.get(str(table.column("uid")[row])), rules=None)
        for name in ("code", "name", "town_code", "status", "direction", "use_code", "responsible", "remark"):
            value[name] = str(value[name] or "")
        value["locked"], value["area_m2"] = bool(value["locked"]), float(value["area_m2"])
        value["version"] = int(value["version"])
        found.append(Plot(use=use_named(book, value["direction"]), shape=table.geometry[row], **value))
    return sorted(found, key=lambda one: one.code)


def need_plot(session: Any, mark: str) -> Plot:
    """A plot by uid or code.

    :raises InputError: ``afteruse.no_plot``
    """
    found = plots_in(session, where={"uid": mark}) or plots_in(session, where={"code": mark})
    if not found:
        raise InputError("afteruse.no_plot", plot=mark)
    return found[0]


def accept_uses(
    workspace: Any, picks: Sequence[Pick], actor: str, now: datetime, today: date, only: Collection[str] = ()
) -> list[Plot]:
    """Accept uses of plots, all or none; the plots as they are then.

    :param only: a plot whose use is judged otherwise by the layers of now is left as it is; empty refuses all where one
        is forbidden
    :raises InputError: ``afteruse.no_plot``, ``afteruse.no_proposal``, ``afteruse.no_use``, ``afteruse.forbidden``,
        ``afteruse.begun``
    :raises ConflictError: somebody changed a plot since it was read
    """
    with workspace.unit_of_work(actor, now, "acceptuse") as unit:
        book = book_of(unit)
        there = plots_in(unit, book)
        found = {mark: one for one in there for mark in (one.code, one.uid)}
        missing = next((pick.mark for pick in picks if pick.mark not in found), "")
        if missing:
            raise InputError("afteruse.no_plot", plot=missing)
        plots = [found[pick.mark] for pick in picks]
        uses = [_chosen(book, plot, pick) for plot, pick in zip(plots, picks)]
        accepted = []
        for plot, pick, use, place in zip(plots, picks, uses, _places(unit, plots, today)):
            said = verdicts(place, book)[use]
            if only and said.verdict not in only:
                continue
            if said.verdict == FORBIDDEN:
                raise _forbidden(book, plot, said)
            _accept(unit, book, plot, pick, use)
            accepted.append(plot.uid)
        return _these(unit, book, accepted)


def accept_all(workspace: Any, actor: str, now: datetime, today: date) -> list[str]:
    """Accept every proposal about which nobody decided otherwise; returns the codes."""
    with workspace.reader() as session:
        open_ones = [one for one in plots_in(session) if is_open(one)]
    # another use than before is another department's
    picks = [Pick(one.uid, "", one.version, "", one.due_on, lock=False) for one in open_ones]
    return [one.code for one in accept_uses(workspace, picks, actor, now, today)]


def is_open(plot: Plot) -> bool:
    """Whether a proposal waits to be accepted: nobody locked another use, and no work began."""
    proposed = (plot.proposals or {}).get("use")
    return bool(proposed) and not plot.locked and plot.status not in (UNDER_WAY, VERIFIED) and plot.use != proposed


def _chosen(book: Book, plot: Plot, pick: Pick) -> str:
    """The use that is accepted; work on another one must not have begun."""
    chosen = use_named(book, pick.use) if pick.use else (plot.proposals or {}).get("use") or ""
    if pick.use and not chosen:
        raise InputError("afteruse.no_use", use=pick.use, known=", ".join(book.uses))
    if not chosen:
        raise InputError("afteruse.no_proposal", plot=plot.code)
    if plot.status in (UNDER_WAY, VERIFIED):
        raise InputError("afteruse.begun", plot=plot.code, status=plot.status)
    return str(chosen)


def _accept(unit: Any, book: Book, plot: Plot, pick: Pick, use: str) -> None:
    days = timedelta(days=int(book.number("due_days")))
    values = {
        "direction": book.uses[use].direction,
        "use_code": book.uses[use].code,
        "responsible": pick.responsible or book.uses[use].responsible,
        # while its buildings stand the days do not run: makeplots sets the day when the plot is cleared
        "due_on": pick.due_on or (plot.cleared_on + days if plot.cleared_on else None),
        "locked": pick.lock,
        "remark": pick.why.strip() or None,
    }
    unit.plots.update_one(plot.uid, values, plot.version if pick.version is None else pick.version)


def _places(session: Any, plots: Sequence[Plot], day: date) -> list[Place]:
    """Where plots lie by the layers of now, with the plan use that was given when they were planned."""
    plan = [((one.proposals or {}).get("place") or {}).get("plan") or {} for one in plots]
    return places_of(session, [one.shape for one in plots], [one.area_m2 for one in plots], day, Given(plan=plan))


def _forbidden(book: Book, plot: Plot, said: Verdict) -> InputError:
    return InputError("afteruse.forbidden", plot=plot.code, use=book.uses[said.use].name, reason=said.reasons[0].text)


def _these(session: Any, book: Book, uids: Sequence[str]) -> list[Plot]:
    found = {one.uid: one for one in plots_in(session, book, {"uid": list(uids)})}
    return [found[uid] for uid in uids]


def begin(workspace: Any, mark: str, day: date, actor: str, now: datetime, today: date) -> Plot:
    """Work on the accepted use of a plot began; see :func:`begin_many`."""
    with workspace.reader() as session:
        seen = need_plot(session, mark)
    (plot,) = begin_many(workspace, [seen], day, actor, now, today)
    return plot


def begin_many(workspace: Any, seen: Sequence[Plot], day: date, actor: str, now: datetime, today: date) -> list[Plot]:
    """Work on the accepted uses of plots began, all or none; the plots as they are then.

    :param seen: the plots as they were read
    :raises InputError: ``afteruse.not_cleared``, ``afteruse.not_accepted``, ``afteruse.day``, and
        ``afteruse.forbidden`` where the layers of that day do not allow any more what was accepted
    :raises ConflictError: somebody changed a plot since it was read
    """
    with workspace.unit_of_work(actor, now, "beginuse") as unit:
        book = book_of(unit)
        for plot, place in zip(seen, _places(unit, seen, day)):
            if plot.status != CLEARED:
                raise InputError("afteruse.not_cleared", plot=plot.code, status=plot.status)
            if not plot.direction:
                raise InputError("afteruse.not_accepted", plot=plot.code)
            _check_day(plot, day, plot.cleared_on, today)
            said = verdicts(place, book)[plot.use] if plot.use else None
            if said is not None and said.verdict == FORBIDDEN:
                raise _forbidden(book, plot, said)
            unit.plots.update_one(plot.uid, {"status": UNDER_WAY, "started_on": day}, plot.version)
        return _these(unit, book, [one.uid for one in seen])


def _check_day(plot: Plot, day: date, first: date | None, today: date) -> None:
    if day > today or (first is not None and day < first):
        raise InputError("afteruse.day", plot=plot.code, day=day, first=first or "", today=today)


def verify_use(
    workspace: Any,
    mark: str,
    day: date,
    photos: Sequence[str],
    actor: str,
    now: datetime,
    today: date,
    version: int | None = None,
    why: str = "",
) -> Plot:
    """The use is there: shown by photos of the plot, and by a new overlay that finds no new building on it.

    :param photos: numbers or uids of photos in the workspace
    :param version: of the plot as it was read; None where nobody looked at it before
    :param why: why photos count that have no date or place, or were taken elsewhere
    :raises InputError: ``afteruse.not_begun``, ``afteruse.photo``, ``afteruse.photo_reason``, ``afteruse.built_again``,
        ``afteruse.forbidden``, ``afteruse.day``, ``afteruse.no_plot``
    :raises ConflictError: somebody changed the plot since it was read
    """
    with workspace.unit_of_work(actor, now, "verifyuse") as unit:
        book = book_of(unit)
        plot = need_plot(unit, mark)
        if plot.status != UNDER_WAY:
            raise InputError("afteruse.not_begun", plot=plot.code, status=plot.status)
        _check_day(plot, day, plot.started_on, today)
        there = photos_of_plot(unit, plot.shape, plot.started_on, day)
        shown = need_photos(plot, there, photos, why)
        overlay = overlay_now(unit, book, plot, day)
        for spot, area in overlay.built:
            raise InputError("afteruse.built_again", plot=plot.code, spot=spot, area=area)
        if overlay.said is not None and overlay.said.verdict == FORBIDDEN:
            raise _forbidden(book, plot, overlay.said)
        told = {
            "day": day.isoformat(),
            "area_m2": plot.area_m2,
            "zones": dict(overlay.place.zones),
            "land": dict(overlay.place.land),
            "verdict": overlay.said.verdict if overlay.said is not None else "",
        }
        values = {"status": VERIFIED, "verified_on": day, "verified_by": {**shown, "overlay": told}}
        unit.plots.update_one(plot.uid, values, plot.version if version is None else version)
        return need_plot(unit, plot.uid)


@dataclass(frozen=True)
class Overlay:
    """A plot under the layers of a day.

    :param said: what may be done with its use, None without one
    :param built: (code, m²) of spots found on it since it was cleared
    """

    place: Place
    said: Verdict | None
    built: tuple[tuple[str, float], ...]


def overlay_now(session: Any, book: Book, plot: Plot, day: date) -> Overlay:
    """Lay a plot under the layers once more."""
    (place,) = _places(session, [plot], day)
    said = verdicts(place, book)[plot.use] if plot.use else None
    return Overlay(place, said, tuple(built_since(session, plot.shape, plot.cleared_on)))


#: what a step back takes away, by where the plot stands
_BACK = {
    VERIFIED: {"status": UNDER_WAY, "verified_on": None, "verified_by": None},
    UNDER_WAY: {"status": CLEARED, "started_on": None},
}
_UNDECIDED = {"direction": None, "use_code": None, "responsible": None, "due_on": None, "locked": False, "remark": None}


def take_back(workspace: Any, seen: Sequence[Plot], actor: str, now: datetime) -> list[Plot]:
    """One step back for each plot, all or none: not verified, not begun, or nothing accepted.

    :param seen: the plots as they were read
    :raises InputError: ``afteruse.nothing_back``
    :raises ConflictError: somebody changed a plot since it was read
    """
    with workspace.unit_of_work(actor, now, "takebackuse") as unit:
        for plot in seen:
            if plot.status not in _BACK and not plot.direction:
                raise InputError("afteruse.nothing_back", plot=plot.code)
            unit.plots.update_one(plot.uid, _BACK.get(plot.status, _UNDECIDED), plot.version)
        return _these(unit, book_of(unit), [one.uid for one in seen])


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
