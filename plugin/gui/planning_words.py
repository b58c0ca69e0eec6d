"""What the planning dock says: states of sites, reasons and advice, in the language of QGIS."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor

from .messages import say, tr

_COLOURS = {
    "open": "#7f8c8d",
    "started": "#e67e22",
    "demolished": "#2e86c1",
    "hauled": "#16a085",
    "accepted": "#27ae60",
}
#: a day that the law does not allow
UNLAWFUL = QColor("#d32f2f")


def site_state_word(state: str) -> str:
    """Name of a site's state."""
    return _states(tr("Date")).get(state, state)


# the words are made anew when the language changes, which the name of a word tells
@lru_cache(maxsize=4)
def _states(_language: str) -> Mapping[str, str]:
    return {
        "open": tr("Still stands"),
        "started": tr("Being demolished"),
        "demolished": tr("Demolished"),
        "hauled": tr("Rubble cleared"),
        "accepted": tr("Accepted, ticked off"),
        "dropped": tr("No longer planned"),
    }


def site_state_colour(state: str) -> QColor | None:
    """Colour of a site's state."""
    colour = _COLOURS.get(state)
    return QColor(colour) if colour else None


def scenario_state_word(status: str) -> str:
    """Name of a scenario's state."""
    words = {"draft": tr("draft"), "adopted": tr("in force"), "superseded": tr("superseded")}
    return words.get(status, status)


def show_words() -> list[tuple[str, str]]:
    """What may be shown of the sites: (key, name)."""
    return [
        ("all", tr("All sites")),
        ("planned", tr("With a day")),
        ("without", tr("Without a day")),
        ("locked", tr("Locked")),
        ("unlawful", tr("Day not lawful today")),
        ("begun", tr("Being demolished")),
        ("done", tr("Demolished")),
    ]


def codes_text(codes: Iterable[tuple[str, Mapping[str, Any]]], between: str = "; ") -> str:
    """Message codes in one line."""
    return (tr("; ") if between == "; " else between).join(say(code, **params) for code, params in codes)


def binds_text(binds: Iterable[Any], between: str = "; ") -> str:
    """Reasons of the board in one line."""
    return codes_text(((bind.code, bind.params) for bind in binds), between)


def kind_names() -> Mapping[str, str]:
    """Names of the kinds of resources that a plan shares out; the empty one is the law."""
    return {
        "": tr("the lawful days"),
        "crew": tr("the crews"),
        "excavators": tr("the excavators"),
        "trucks": tr("the trucks"),
        "tip": tr("the tip"),
        "survey": tr("the survey teams"),
        "notary": tr("the notaries"),
        "police": tr("the police teams"),
        "command": tr("the command groups"),
    }


def day_text(day: date | None) -> str:
    """A day as tables show it."""
    return day.isoformat() if day is not None else ""


def figure(value: float, decimals: int = 0) -> str:
    """A figure with the separators of the language, also where QGIS leaves those of thousands out: money is long."""
    locale = QLocale()
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    return str(locale.toString(float(value), "f", decimals))


def change_text(changes: Sequence[str], machines: int, day: date, gained: int) -> str:
    """What would bring a site forward, in words. :param machines: how many more excavators, where they are meant."""
    words = _changes(machines)
    name = words.get(changes[0], changes[0])
    for change in changes[1:]:
        other = words.get(change, change)
        name = tr("{one}, and {other}").format(one=name, other=other[:1].lower() + other[1:])
    if gained <= 0:
        return tr("{what}: it could begin on {day}").format(what=name, day=day)
    return tr("{what}: it could begin on {day}, {days} days earlier").format(what=name, day=day, days=gained)


def _changes(machines: int) -> Mapping[str, str]:
    return {
        "consent": tr("If its party agrees to demolish, or to be helped"),
        "crew": tr("With one more crew on these days"),
        "excavators": tr("With one more excavator")
        if machines < 2
        else tr("With {count} more excavators").format(count=machines),
        "trucks": tr("With more trucks"),
        "tip": tr("With more room at the tip"),
        "command": tr("With one more command group"),
        "police": tr("With one more police team"),
        "notary": tr("With one more notary"),
        "survey": tr("With one more survey team"),
        "money": tr("With the money of later spans at once"),
        "lane": tr("If the sites before it in the lane were gone"),
        "blocked": tr("Without the blocked days of this site"),
    }
