"""States, tracks and groups of dates in the language of QGIS, and their colours in lists."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from qgis.PyQt.QtGui import QColor

from ..domain.case.phases import CLUE, ELSEWHERE, PHASES, TAKEN_BACK
from .messages import tr

#: colour by state: they are laid thinly over the background, so that text reads on light and dark themes
_STATE_COLOURS = {"SPOT": CLUE.colour, **{state: phase.colour for phase in PHASES for state in phase.states}}
_STATE_COLOURS[TAKEN_BACK] = ELSEWHERE.colour
_DUE_COLOURS = {"overdue": "#d32f2f", "today": "#ef6c00", "week": "#f0b400", "month": "#8fa63a"}


def state_word(state: str | None) -> str:
    """Name of a state; what the procedure of a bureau adds keeps its code."""
    return _states(tr("Date")).get(state or "", state or "")


def track_word(track: str | None) -> str:
    """Name of a track."""
    return track_words().get(track or "", track or "")


def track_words() -> Mapping[str, str]:
    """Name of each track."""
    return _tracks(tr("Date"))


def due_word(due: str) -> str:
    """Name of a group of dates."""
    return _dues(tr("Date")).get(due, due)


def kind_word(kind: str | None) -> str:
    """Name of what a row of the list is."""
    return _kinds(tr("Date")).get(kind or "", kind or "")


@lru_cache(maxsize=4)
def zone_words() -> dict[str, str]:
    """Name by code of the zone classes, as the zone catalogue has them."""
    from ..services.case_catalogues import zone_looks

    return {code: look[0] for code, look in zone_looks().items()}


def state_colour(state: str | None) -> QColor | None:
    """Colour of a state."""
    colour = _STATE_COLOURS.get(state or "")
    return QColor(colour) if colour else None


def due_colour(group: str) -> QColor | None:
    """Colour of a group of dates."""
    colour = _DUE_COLOURS.get(group)
    return QColor(colour) if colour else None


@lru_cache(maxsize=4)
def _tracks(_language: str) -> dict[str, str]:
    return {"planning": tr("Planning"), "village": tr("Village planning"), "land": tr("Land")}


@lru_cache(maxsize=4)
def _kinds(_language: str) -> dict[str, str]:
    return {"case": tr("Case"), "lead": tr("Lead"), "spot": tr("Unregistered spot")}


@lru_cache(maxsize=4)
def _dues(_language: str) -> dict[str, str]:
    return {
        "overdue": tr("Overdue"),
        "today": tr("Today"),
        "week": tr("This week"),
        "month": tr("This month"),
    }


@lru_cache(maxsize=4)
def _states(_language: str) -> dict[str, str]:
    return {
        "SPOT": tr("Unregistered spot"),
        "LEAD": tr("Lead registered"),
        "VERIFY": tr("Lead being verified"),
        "NO_CASE": tr("Not filed"),
        "TRANSFERRED": tr("Transferred to another body"),
        "FILED": tr("Filed"),
        "INVESTIGATE": tr("Investigation"),
        "SUSPENDED_INV": tr("Investigation suspended"),
        "DETERMINE": tr("Determination by planning or land office"),
        "REPORTED": tr("Investigation concluded"),
        "LEGAL_REVIEW": tr("Legal review of the case"),
        "PANEL": tr("Collective discussion of the case"),
        "NOTIFIED": tr("Prior notice given"),
        "HEARING": tr("Hearing"),
        "NO_PENALTY": tr("No penalty"),
        "DECIDED": tr("Decision made"),
        "SERVED": tr("Decision served"),
        "SELF_PERFORM": tr("Time for self-performance"),
        "IN_REVIEW": tr("In administrative review"),
        "IN_LITIGATION": tr("In litigation"),
        "REVOKED": tr("Decision revoked or changed"),
        "REMINDED": tr("Reminded"),
        "ANNOUNCED": tr("Demolition announced"),
        "GOV_ORDERED": tr("Ordered by the government"),
        "ENFORCE_DECIDED": tr("Enforcement decided"),
        "COURT_APPLIED": tr("Court applied to"),
        "COURT_RULED": tr("Court allows enforcement"),
        "COURT_REFUSED": tr("Court refuses"),
        "EXEC_SUSPENDED": tr("Enforcement suspended"),
        "DEFERRED": tr("Demolition deferred"),
        "EXECUTING": tr("Being demolished"),
        "EXECUTED": tr("Carried out"),
        "RECTIFIED": tr("Put right"),
        "TEMP_RETAINED": tr("Kept for temporary use"),
        "CONFISCATED": tr("Confiscated and handed over"),
        "WITHDRAWN": tr("Case withdrawn"),
        "CLOSED": tr("Closed"),
        "POST_USE": tr("Use after demolition followed"),
        TAKEN_BACK: tr("Taken back with its import"),
    }


def days_left(days: int) -> str:
    """How long a due day is away, or past."""
    if days < 0:
        return tr("{days} days overdue").format(days=-days)
    return tr("{days} days left").format(days=days) if days else tr("today")
