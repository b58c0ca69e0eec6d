"""Photos of the ground of a plot: those that show it before the building went, after it went, and used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..domain.local_time import local_date
from .plot_evidence import FAR, PlotPhoto, photos_of_plot
from .site_progress import photos_of
from .track_afteruse import Plot

BEFORE, AFTER, USED = "photos_before", "photos_after", "photos_used"
PHASES = (BEFORE, AFTER, USED)
#: the building was down, or partly so, when photos came with these steps
_DOWN = ("demolished", "hauled", "accepted")
#: as many of each as the form has room for
_SHOWN = 4


@dataclass(frozen=True)
class GroundPhoto:
    """A photo and what it shows. :param phase: one of ``PHASES``, empty where nobody can say"""

    photo: PlotPhoto
    phase: str


def ground_photos(session: Any, plot: Plot, on: date) -> list[GroundPhoto]:
    """Photos of the spots of a plot's sites and those taken there, by the time they were taken, up to a day.

    A photo that came with the step of a site shows what the step says; else the day of the camera tells.
    """
    (named,) = session.plots.read(columns=("site_uids",), uids=[plot.uid], geometry=False).column("site_uids")
    sites = session.sites.find(uid=[str(uid) for uid in named or ()])
    steps = session.progress.find(site_uid=[row.uid for row in sites])
    came = photos_of(session, steps)
    down = {uid for row in steps if row.kind in _DOWN for uid in came[row.uid]}
    standing = {uid for row in steps if row.kind not in _DOWN for uid in came[row.uid]}
    broken = min((row.day for row in steps if row.kind in _DOWN), default=plot.cleared_on)
    spots = {row.spot_uid for row in sites if row.spot_uid}
    used = set((plot.verified_by or {}).get("photos", ()))
    found = []
    for photo in photos_of_plot(session, plot.shape, None):
        day = local_date(photo.taken) if photo.taken else None
        verified = bool(used & {photo.shown, photo.uid})
        if (day is not None and day > on) or not (verified or _of_it(photo, spots)):
            continue
        if verified:
            phase = USED
        elif photo.uid in down:
            phase = AFTER
        elif photo.uid in standing:
            phase = BEFORE
        else:
            phase = _by_day(day, broken, plot)
        # far away or not: somebody said that it shows this ground
        found.append(GroundPhoto(replace(photo, doubts=()), phase))
    return sorted(found, key=lambda one: (one.photo.taken is None, str(one.photo.taken), one.photo.shown))


def _of_it(photo: PlotPhoto, spots: set[str]) -> bool:
    """Whether a photo belongs to a spot of the plot, or to none and was taken there."""
    if photo.spot_uid:
        return photo.spot_uid in spots
    return photo.distance_m is not None and FAR not in photo.doubts


def _by_day(day: date | None, broken: date | None, plot: Plot) -> str:
    if day is None or day == broken:
        return ""
    if broken is None or day < broken:
        return BEFORE
    if plot.cleared_on is None or day < plot.cleared_on:
        return ""  # half down
    return AFTER if plot.started_on is None or day < plot.started_on else ""


def numbers(photos: Iterable[PlotPhoto]) -> str:
    """Photos as a form names them; empty for none."""
    return "、".join(one.shown for one in photos)


def usual(photos: Sequence[GroundPhoto], phase: str) -> tuple[PlotPhoto, ...]:
    """Those of a phase that a form shows where nobody chose: the last ones; what was verified by, all."""
    mine = [one.photo for one in photos if one.phase == phase]
    return tuple(mine if phase == USED else mine[-_SHOWN:])
