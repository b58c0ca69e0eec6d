"""What shows that a plot is used as it should be: photos taken there since work began, and nothing new that stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import shapely

from ..domain.errors import InputError
from ..domain.evidence.photo import FAR_M, parse_exif_time
from ..domain.land.statement import measure
from ..domain.local_time import CHINA, local_date

#: why a photo shows nothing of a plot's use
OLD, FAR = "old", "far"
#: a spot that covers less of a plot is noise of drawing, in m²
_NOISE_M2 = 1.0


@dataclass(frozen=True)
class PlotPhoto:
    """A photo that may show a plot.

    :param taken: moment, None where the camera did not say; ``place`` where it stood
    :param distance_m: from the camera to the plot, None without a position
    :param unfit: empty, ``old`` (taken before work began) or ``far``
    :param spot_uid: the spot it belongs to, empty for none
    :param file: where its bytes are, None where they are not kept
    """

    uid: str
    attachment_uid: str
    number: str
    name: str
    taken: datetime | None
    distance_m: float | None
    unfit: str
    file: Path | None = None
    spot_uid: str = ""

    @property
    def shown(self) -> str:
        """How it is called."""
        return self.number or self.name or self.uid


def photos_of_plot(session: Any, shape: Any, began: date | None) -> list[PlotPhoto]:
    """Photos of the workspace, those that fit first, the nearest before; those of no known place after them.

    :param shape: the plot; ``began`` the day on which work began
    """
    table = session.evidence.read(
        columns=("attachment_uid", "number", "taken_at", "taken_text", "source_file", "spot_uid")
    )
    held = {one.uid: one for one in session.attachments.find()} if len(table) else {}
    found = []
    for row in range(len(table)):
        attachment = str(table.column("attachment_uid")[row] or "")
        taken, place = table.column("taken_at")[row], table.geometry[row]
        # most phones write no time zone: their clock is the law's then
        clock = None if taken is not None else parse_exif_time(str(table.column("taken_text")[row] or ""))
        taken = taken if clock is None else clock.replace(tzinfo=CHINA)
        far = None if place is None or place.is_empty else round(float(shapely.distance(place, shape)), 1)
        old = taken is not None and began is not None and local_date(taken) < began
        kept = held.get(attachment)
        found.append(
            PlotPhoto(
                str(table.column("uid")[row]), attachment, str(table.column("number")[row] or ""),
                str(table.column("source_file")[row] or ""), taken, far,
                OLD if old else FAR if far is not None and far > FAR_M else "",
                session.files.path(kept.sha256, kept.ext) if kept is not None else None,
                str(table.column("spot_uid")[row] or ""),
            )
        )  # fmt: skip
    return sorted(found, key=_order)


def _order(one: PlotPhoto) -> tuple[bool, str, bool, float, str]:
    return bool(one.unfit), one.unfit, one.distance_m is None, one.distance_m or 0.0, one.shown


def need_photos(session: Any, code: str, shape: Any, began: date | None, wanted: Sequence[str]) -> list[str]:
    """Numbers of photos that are there, not older than the work and not taken somewhere else.

    :param wanted: numbers or uids
    :raises InputError: ``afteruse.photo``
    """
    if not wanted:
        raise InputError("afteruse.photo", plot=code, photo="-")
    known: dict[str, PlotPhoto] = {}
    for one in photos_of_plot(session, shape, began):
        known.update({mark: one for mark in (one.uid, one.attachment_uid, one.number) if mark})
    numbers = []
    for mark in wanted:
        found = known.get(mark.strip())
        if found is None or found.unfit:
            raise InputError("afteruse.photo", plot=code, photo=mark)
        numbers.append(found.number or mark)
    return numbers


def built_since(session: Any, shape: Any, cleared_on: date | None) -> list[tuple[str, float]]:
    """(code, m² of it on the plot) of open spots that were found since the plot was cleared."""
    spots = session.spots.read(columns=("code", "found_on", "status"), bbox=shape.bounds)
    found = []
    for row in range(len(spots)):
        found_on = spots.column("found_on")[row]
        later = found_on is not None and cleared_on is not None and found_on > cleared_on
        if not later or spots.column("status")[row] not in (None, "", "open"):
            continue
        common = shapely.intersection(spots.geometry[row], shape)
        if common.area > _NOISE_M2:
            parts = shapely.multipolygons([part for part in shapely.get_parts(common) if part.area > 0])
            area = round(float(measure([parts], session.crs)[0]), 2)
            found.append((str(spots.column("code")[row] or ""), area))
    return found
