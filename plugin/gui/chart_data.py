"""What the charts of the dashboard say: labels, bars, hover texts, the filter behind each bar, and all as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QLocale

from .case_words import due_colour, due_word, state_colour, state_word
from .lists import pair, sentences
from .messages import tr
from .step_words import procedure_word
from .zone_names import zone_names

BLUE, GREEN, ORANGE, GREY, PURPLE = "#3f8fd2", "#2e9e5b", "#e0862e", "#8b98a5", "#8f6cc2"
NUMBER, M2, MU = MEASURES = ("number", "m2", "mu")


@dataclass(frozen=True)
class Series:
    """Bars of one kind.

    :param colours: one for all bars, or one for each
    :param values: length of each bar; ``texts`` what stands beside it, ``hovers`` what it says under the mouse
    :param filters: what a click asks of the list of cases; empty for nothing
    """

    name: str
    colours: tuple[str, ...]
    values: tuple[float, ...]
    hovers: tuple[str, ...]
    filters: tuple[Mapping[str, Any], ...]
    texts: tuple[str, ...] = ()

    def colour(self, place: int) -> str:
        """Colour of a bar."""
        return self.colours[place % len(self.colours)]


@dataclass(frozen=True)
class Chart:
    """One chart.

    :param style: ``bars`` lying (a row for each label), ``columns`` standing, ``bullets``: the second series inside the
        first, with a mark for each row
    :param marks: place of the mark in each row of bullets, None for none; ``colour_names`` what the colours of the
        bars inside mean
    :param heads: of the table; ``numeric`` tells which of its columns are figures
    :param rows: texts of the table, ``row_filters`` what a double click on a row asks for
    """

    id: str
    title: str
    note: str
    style: str
    unit: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    row_filters: tuple[Mapping[str, Any], ...]
    marks: tuple[float | None, ...] = ()
    mark_name: str = ""
    colour_names: Mapping[str, str] = field(default_factory=dict)
    empty: str = ""


class Figures:
    """Figures in the words of this locale."""

    def __init__(self, locale: QLocale | None = None) -> None:
        self._locale = locale or QLocale()

    def number(self, value: float, places: int = 0) -> str:
        """A figure."""
        return str(self._locale.toString(float(value), "f", places))

    def percent(self, value: float | None, places: int = 2) -> str:
        """A share; a dash where there is none."""
        return "–" if value is None else f"{self.number(100.0 * value, places)} %"

    def day(self, day: date) -> str:
        """A day as papers and tables of the trade have it."""
        return day.isoformat()

    def amount(self, amount: Any) -> str:
        """Number and area of rows."""
        return tr("{number} cases and spots, {m2} m² ({mu} mu)").format(
            number=self.number(amount.number), m2=self.number(amount.m2, 2), mu=self.number(amount.mu, 4)
        )


def charts(shown: Any, measure: str = NUMBER, locale: QLocale | None = None) -> list[Chart]:
    """All charts of the dashboard.

    :param shown: :class:`~..services.indicators.Indicators`
    :param measure: one of :data:`MEASURES`, of new and cleared, states and zones
    """
    say = Figures(locale)
    return [
        _towns(shown, say),
        _months(shown, measure, say),
        _dues(shown, say),
        _values("states", tr("By state"), tr("State"), shown.states, "state", measure, shown, say),
        _values("zones", tr("By zone that leads"), tr("Zone that leads"), shown.zones, "zone", measure, shown, say),
    ]


def summary(shown: Any, locale: QLocale | None = None) -> str:
    """The whole in one line."""
    say = Figures(locale)
    parts = [
        tr("{count} cases and spots").format(count=say.number(shown.rows)),
        tr("new this year {count}").format(count=say.number(shown.new.number)),
        tr("cleared {count} ({m2} m²)").format(
            count=say.number(shown.cleared.number), m2=say.number(shown.cleared.m2, 2)
        ),
        tr("of the target {rate} (time {time})").format(
            rate=say.percent(shown.whole.rate), time=say.percent(shown.time_progress)
        ),
        tr("overdue {count}").format(count=say.number(shown.overdue)),
    ]
    return " · ".join(parts)


def known_filter(values: Mapping[str, Any]) -> dict[str, Any]:
    """What of a filter the list of cases can be asked for; empty where nothing of it can."""
    from ..services.case_list import Filter

    names = {one.name for one in fields(Filter)}
    return {key: value for key, value in values.items() if key in names}


def _towns(shown: Any, say: Figures) -> Chart:
    year = shown.on.year
    names = [shown.town_names.get(line.town, line.town) or tr("Not known") for line in shown.towns]
    kind = tr("floor area") if shown.area_kind == "floor" else tr("ground area")
    hovers, rows = [], []
    for name, line in zip(names, shown.towns):
        target = "–" if line.target is None else f"{say.number(line.target, 2)} m²"
        hovers.append(
            tr(
                "{town}\nTarget {target}\nDone {done} m² ({cases} cases)\n"
                "{rate} of the target, {ahead} against the time\nRank {rank}"
            ).format(
                town=name,
                target=target,
                done=say.number(line.done, 2),
                cases=say.number(line.cases),
                rate=say.percent(line.rate),
                ahead=_signed(line.ahead, say),
                rank=line.rank or "–",
            )
        )
        figures = ["–" if line.target is None else say.number(line.target, 2), say.number(line.done, 2)]
        rows.append(
            (
                str(line.rank or "–"),
                name,
                *figures,
                say.percent(line.rate),
                _signed(line.ahead, say),
                say.number(line.cases),
            )
        )
    whole = shown.whole
    if rows:
        target = "–" if whole.target is None else say.number(whole.target, 2)
        done = (say.number(whole.done, 2), say.percent(whole.rate), _signed(whole.ahead, say), say.number(whole.cases))
        rows.append(("", tr("Whole"), target, *done))
    filters = tuple({"town": [line.town], "cleared": str(year)} for line in shown.towns)
    plain = tuple({"town": [line.town]} for line in shown.towns)
    note = tr("Cleared {kind} up to {day}; {time} of the year has passed.").format(
        kind=kind, day=say.day(shown.on), time=say.percent(shown.time_progress)
    )
    unknown = tr("{count} cleared cases have no surveyed floor area and count as 0.")
    aimless = whole.target is None
    note = sentences(
        note,
        unknown.format(count=say.number(shown.unknown_floor)) if shown.unknown_floor else "",
        tr("No targets are set for this year.") if shown.towns and aimless else "",
    )
    behind = tuple(ORANGE if (line.ahead or 0.0) < 0 else GREEN for line in shown.towns)
    return Chart(
        "towns",
        tr("Target and done by town, {year}").format(year=year),
        note,
        "bullets",
        "m²",
        tuple(names),
        (
            Series(tr("Target"), (GREY,), tuple(line.target or 0.0 for line in shown.towns), tuple(hovers), plain),
            Series(
                tr("Done"),
                behind or (GREEN,),
                tuple(line.done for line in shown.towns),
                tuple(hovers),
                filters,
                tuple(say.percent(line.rate, 1) if line.target else say.number(line.done, 0) for line in shown.towns),
            ),
        ),
        (
            tr("Rank"),
            tr("Town"),
            tr("Target (m²)"),
            tr("Done (m²)"),
            tr("Rate"),
            tr("Against the time"),
            tr("Cases"),
        ),
        tuple(rows),
        (*filters, *([{"cleared": str(year)}] if rows else [])),
        tuple(line.target * shown.time_progress if line.target else None for line in shown.towns),
        tr("Due by now"),
        {GREEN: tr("Done")} if aimless else {GREEN: tr("Done, in time"), ORANGE: tr("Done, behind the time")},
        tr("Nothing was cleared in this year and no targets are set. Set them with the button above."),
    )


def _months(shown: Any, measure: str, say: Figures) -> Chart:
    labels = tuple(line.month for line in shown.months)
    sides = (
        (tr("New"), ORANGE, "new", "found"),
        (tr("Cleared"), GREEN, "cleared", "cleared"),
    )
    series = tuple(
        Series(
            name,
            (colour,),
            tuple(_value(getattr(line, side), measure) for line in shown.months),
            tuple(f"{name} {line.month}\n{say.amount(getattr(line, side))}" for line in shown.months),
            tuple({key: line.month} for line in shown.months),
        )
        for name, colour, side, key in sides
    )
    rows = [(line.month, *_cells(line.new, say)[:2], *_cells(line.cleared, say)[:2]) for line in shown.months]
    rows.append((tr("Whole"), *_cells(shown.new, say)[:2], *_cells(shown.cleared, say)[:2]))
    return Chart(
        "months",
        tr("New against cleared, {year}").format(year=shown.on.year),
        tr("Found and cleared in each month up to {day}.").format(day=say.day(shown.on)),
        "columns",
        unit(measure),
        labels,
        series,
        (tr("Month"), tr("New"), tr("New (m²)"), tr("Cleared"), tr("Cleared (m²)")),
        tuple(rows),
        (*({"found": line.month} for line in shown.months), {"found": str(shown.on.year)}),
        empty=tr("Nothing was found or cleared in this year up to this day."),
    )


def _dues(shown: Any, say: Figures) -> Chart:
    from ..services.indicators import DUE_GROUPS

    words = [procedure_word(line.name) for line in shown.dues]
    names = [
        word if line.kind == "due" else tr("Power ends: {name}").format(name=word)
        for word, line in zip(words, shown.dues)
    ]
    series = []
    for at, group in enumerate(DUE_GROUPS):
        colour = due_colour(group)
        series.append(
            Series(
                due_word(group),
                (colour.name() if colour is not None else BLUE,),
                tuple(float(line.counts[at]) for line in shown.dues),
                tuple(
                    f"{name}\n{pair(due_word(group), say.number(line.counts[at]))}"
                    for name, line in zip(names, shown.dues)
                ),
                tuple(_due_filter(line, group) for line in shown.dues),
                tuple(say.number(line.counts[at]) if line.counts[at] else "" for line in shown.dues),
            )
        )
    return Chart(
        "dues",
        tr("Overdue and due soon"),
        tr("Next dates of the office as of {day}; the month holds the week.").format(day=say.day(shown.today)),
        "bars",
        unit(NUMBER),
        tuple(names),
        tuple(series),
        (tr("What is due"), *(due_word(group) for group in DUE_GROUPS)),
        tuple((name, *map(say.number, line.counts)) for name, line in zip(names, shown.dues)),
        tuple(_due_filter(line, "") for line in shown.dues),
        empty=tr("Nothing is overdue and nothing is due this month."),
    )


def _due_filter(line: Any, group: str) -> dict[str, Any]:
    if line.kind == "limit":
        return {"limit_name": [line.name], **({"limit": group} if group else {})}
    return {"due_name": [line.name], **({"due": group} if group else {})}


def _values(
    key: str, title: str, head: str, lines: Sequence[Any], name: str, measure: str, shown: Any, say: Figures
) -> Chart:
    words = zone_names() if name == "zone" else {}
    labels = [
        (state_word(line.value) if name == "state" else words.get(line.value, line.value)) or tr("Not known")
        for line in lines
    ]
    colours = (BLUE,)
    if name == "state":
        found = [state_colour(line.value) for line in lines]
        colours = tuple(one.name() if one is not None else BLUE for one in found) or (BLUE,)
    filters = tuple({name: [line.value]} for line in lines)
    places = {NUMBER: 0, M2: 2, MU: 4}[measure]
    return Chart(
        key,
        title,
        tr("All cases and spots as they stand on {day}.").format(day=say.day(shown.today)),
        "bars",
        unit(measure),
        tuple(labels),
        (
            Series(
                unit(measure),
                colours,
                tuple(_value(line.amount, measure) for line in lines),
                tuple(f"{label}\n{say.amount(line.amount)}" for label, line in zip(labels, lines)),
                filters,
                tuple(say.number(_value(line.amount, measure), places) for line in lines),
            ),
        ),
        (head, tr("Number"), tr("Area (m²)"), tr("Area (mu)")),
        tuple((label, *_cells(line.amount, say)) for label, line in zip(labels, lines)),
        filters,
        empty=tr("The workspace holds no cases and spots yet."),
    )


def unit(measure: str) -> str:
    """What a measure counts in."""
    return {NUMBER: tr("Number"), M2: "m²", MU: tr("mu")}[measure]


def _value(amount: Any, measure: str) -> float:
    return float(getattr(amount, measure))


def _cells(amount: Any, say: Figures) -> tuple[str, str, str]:
    return say.number(amount.number), say.number(amount.m2, 2), say.number(amount.mu, 4)


def _signed(share: float | None, say: Figures) -> str:
    text = say.percent(share)
    return f"+{text}" if share is not None and share > 0 else text
