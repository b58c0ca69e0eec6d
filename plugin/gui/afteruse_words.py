"""Uses, verdicts, criteria and states of plots in the language of QGIS, and their colours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor

from .compat import speaks_chinese
from .messages import MESSAGES, say, tr
from .terms import term

#: middle tones, so that they read on light and dark ground
VERDICT_COLOURS = {"allowed": "#2e9e5b", "conditional": "#d08a1a", "forbidden": "#d0453a"}
_STATUS_COLOURS = {"planned": "#8b98a5", "cleared": "#d4a017", "under_way": "#3f8fd2", "verified": "#2e9e5b"}
LATE_COLOUR = "#d32f2f"


class Words:
    """Names of uses as the office's book has them; in another language than Chinese, in that language."""

    def __init__(self, book: Any) -> None:
        chinese = speaks_chinese()
        self.uses: dict[str, str] = {
            one.id: one.name if chinese or f"use.{one.id}" not in MESSAGES else say(f"use.{one.id}")
            for one in book.uses.values()
        }
        self.colours = {one.id: "#{:02x}{:02x}{:02x}".format(*one.colour) for one in book.uses.values()}
        self.directions = {one.direction: one.id for one in book.uses.values()}
        self.targets = {name: say(f"use.{name}") if f"use.{name}" in MESSAGES else name for name in book.counts}
        self.weights: Mapping[str, Mapping[str, float]] = book.weights
        self.responsible = {one.id: term(one.responsible) for one in book.uses.values()}
        self.due_days = int(book.number("due_days"))
        self._locale = QLocale()

    def use(self, use: str) -> str:
        """Name of a use; empty for none."""
        return self.uses.get(use, use)

    def colour(self, use: str) -> QColor | None:
        """Colour of a use."""
        return QColor(self.colours[use]) if use in self.colours else None

    def number(self, value: Any, places: int = 2) -> str:
        """A figure with its places."""
        return str(self._locale.toString(float(value), "f", places))

    def m2(self, value: float) -> str:
        """An area in m²."""
        return f"{self.number(value)} m²"

    def mu_number(self, m2: float) -> str:
        """An area in m² as 亩, the figure alone, rounded as papers do."""
        from ..domain.land.units import half_up, mu

        return self.number(half_up(mu(m2), 4), 4)

    def mu(self, m2: float) -> str:
        """An area in m² as 亩."""
        return tr("{mu} mu").format(mu=self.mu_number(m2))

    def points(self, value: float | None) -> str:
        """Points with their one place."""
        return "" if value is None else self.number(value, 1)


def status_word(status: str) -> str:
    """Where a plot stands."""
    return {
        "planned": tr("to be cleared"),
        "cleared": tr("cleared"),
        "under_way": tr("work under way"),
        "verified": tr("verified"),
    }.get(status, status)


def status_colour(status: str) -> QColor | None:
    """Colour of where a plot stands."""
    colour = _STATUS_COLOURS.get(status)
    return QColor(colour) if colour else None


def decision_word(decision: str) -> str:
    """What of its use is settled."""
    return {
        "none": tr("nothing proposed"),
        "proposed": tr("proposed, not decided"),
        "accepted": tr("accepted as proposed"),
        "changed": tr("decided otherwise"),
    }.get(decision, decision)


def verdict_word(verdict: str) -> str:
    """What may be done."""
    return {
        "allowed": tr("allowed"),
        "conditional": tr("under conditions"),
        "forbidden": tr("forbidden"),
    }.get(verdict, verdict)


def criterion_word(criterion: str) -> str:
    """Name of a criterion."""
    return {
        "plan": tr("Plan and rules"),
        "size": tr("Plot size"),
        "shape": tr("Shape"),
        "road": tr("Road"),
        "neighbours": tr("Neighbours"),
        "green": tr("Distance to green"),
        "services": tr("Distance to services"),
        "slope": tr("Slope"),
        "soil": tr("Soil"),
    }.get(criterion, criterion)


def measured(words: Words, criterion: str, value: float | None) -> str:
    """What was measured of a criterion, with its unit."""
    if value is None:
        return "–"
    if criterion == "plan":
        return {1.0: tr("spoken for"), 0.5: tr("not spoken of"), 0.25: tr("under conditions")}.get(value, "")
    if criterion == "size":
        return words.m2(value)
    if criterion in ("road", "green", "services"):
        return f"{words.number(value, 1)} m"
    if criterion == "neighbours":
        return f"{words.number(100 * value, 1)} %"
    if criterion == "slope":
        return f"{words.number(value, 1)}°"
    return words.number(value, 2)


def unfit_word(unfit: str) -> str:
    """Why a photo shows nothing of a plot, or what is doubtful of it."""
    return {
        "old": tr("taken before work began"),
        "later": tr("taken after this day"),
        "undated": tr("time not known"),
        "unplaced": tr("place not known"),
        "far": tr("taken elsewhere"),
    }.get(unfit, "")


def given_word(name: str) -> str:
    """Name of a further input of planning."""
    return {"plan": tr("plan use"), "soil": tr("soil grade"), "slope": tr("slope")}.get(name, name)


def law_word(law: str, title: str, articles: str) -> str:
    """A law with its articles, as far as it is known in this language."""
    if not law:
        return ""
    name = say(f"law.{law}") if f"law.{law}" in MESSAGES else title
    return say("law.cited", law=name, articles=articles) if articles else tr("the {law}").format(law=name)


def field_word(name: str) -> str:
    """Name of what is kept of a plot, where two people changed it."""
    return {
        "direction": tr("Use"),
        "use_code": tr("Land-use code"),
        "responsible": tr("Department"),
        "due_on": tr("Due"),
        "status": tr("State"),
        "locked": tr("Locked"),
        "started_on": tr("Work began"),
        "verified_on": tr("Verified on"),
    }.get(name, name)
