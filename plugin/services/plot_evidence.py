"""What shows that a plot is used as it should be: photos taken there since work began, and nothing new that stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import shapely

from ..domain.errors import InputError
from ..domain.evidence.photo import FAR_M, parse_exif_time
from ..domain.land.statement import measure
from ..domain.local_time import CHINA, local_date

#: why a photo shows nothing of a plot's use: taken before work began, or after the day that it is to prove
OLD, LATER = "old", "later"
#: what somebody has to answer for who takes a photo all the same
UNDATED, UNPLACED, FAR = "undated", "unplaced", "far"
_TOLD = {UNDATED: "无拍摄时间", UNPLACED: "无拍摄位置"}
#: a spot that covers less of a plot is noise of drawing, in m²
_NOISE_M2 = 1.0


@dataclass(frozen=True)
class PlotPhoto:
    """A photo that may show a plot.

    :param taken: moment, None where the camera did not say; ``place`` where it stood
    :param distance_m: from the camera to the plot, None without a position
    :param unfit: empty, :data:`OLD` or :data:`LATER`
    :param doubts: :data:`UNDATED`, :data:`UNPLACED` and :data:`FAR`, as far as they are true
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
    doubts: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """How it is called."""
        return self.number or self.name or self.uid


def photos_of_plot(session: Any, shape: Any, began: date | None, until: date | None = None) -> list[PlotPhoto]:
    """Photos of the workspace, those that fit first, the nearest before; those of no known place after them.

    :param shape: the plot; ``began`` the day on which work began, ``until`` the day that a photo is to prove
    """
    table = session.evidence.read(
        columns=("attachment_uid", "number", "taken_at", "taken_text", "source_file", "spot_uid")
    )
    named = sorted({str(uid) for uid in table.column("attachment_uid") if uid})
    held = {one.uid: one for one in session.attachments.find(uid=named)} if named else {}
    found = []
    for row in range(len(table)):
        attachment = str(table.column("attachment_uid")[row] or "")
        taken, place = table.column("taken_at")[row], table.geometry[row]
        # most phones write no time zone: their clock is the law's then
        clock = None if taken is not None else parse_exif_time(str(table.column("taken_text")[row] or ""))
        taken = taken if clock is None else clock.replace(tzinfo=CHINA)
        far = None if place is None or place.is_empty else round(float(shapely.distance(place, shape)), 1)
        day = None if taken is None else local_date(taken)
        unfit = OLD if day and began and day < began else LATER if day and until and day > until else ""
        where = (UNPLACED,) if far is None else (FAR,) if far > FAR_M else ()
        doubts = ((UNDATED,) if day is None else ()) + where
        kept = held.get(attachment)
        found.append(
            PlotPhoto(
                str(table.column("uid")[row]), attachment, str(table.column("number")[row] or ""),
                str(table.column("source_file")[row] or ""), taken, far,
                unfit,
                session.files.path(kept.sha256, kept.ext) if kept is not None else None,
                str(table.column("spot_uid")[row] or ""), doubts,
            )
        )  # fmt: skip
    return sorted(found, key=_order)


def _order(one: PlotPhoto) -> tuple[bool, str, bool, bool, float, str]:
    return bool(one.unfit), one.unfit, bool(one.doubts), one.distance_m is None, one.distance_m or 0.0, one.shown


def need_photos(plot: Any, photos: Sequence[PlotPhoto], wanted: Sequence[str], why: str) -> dict[str, Any]:
    """What is kept of the photos that show a use: their numbers, what is doubtful of which, and why they count.

    :param plot: it has a ``code``; ``photos`` those that may be meant
    :param wanted: numbers or uids
    :param why: what a person says of those without a date or place, or taken elsewhere
    :raises InputError: ``afteruse.photo``, ``afteruse.photo_reason``
    """
    if not wanted:
        raise InputError("afteruse.photo", plot=plot.code, photo="-")
    known: dict[str, PlotPhoto] = {}
    for one in photos:
        known.update({mark: one for mark in (one.uid, one.attachment_uid, one.number) if mark})
    numbers, doubtful = [], []
    for mark in wanted:
        found = known.get(mark.strip())
        if found is None or found.unfit:
            raise InputError("afteruse.photo", plot=plot.code, photo=mark)
        numbers.append(found.number or mark)
        if found.doubts:
            doubtful.append({"photo": numbers[-1], "doubts": list(found.doubts), "distance_m": found.distance_m})
    if not doubtful:
        return {"photos": numbers}
    if not why.strip():
        raise InputError("afteruse.photo_reason", plot=plot.code, photos=[one["photo"] for one in doubtful])
    return {"photos": numbers, "doubtful": doubtful, "why": why.strip()}


def doubts_told(verified_by: Mapping[str, Any] | None) -> str:
    """What a paper says of photos that a person took for proof though when or where they were taken is in doubt."""
    told = []
    for one in (verified_by or {}).get("doubtful", ()):
        parts = [text for doubt, text in _TOLD.items() if doubt in one["doubts"]]
        if FAR in one["doubts"]:
            parts.append(f"拍摄点距地块{one['distance_m']:.0f}米")
        told.append(f"{one['photo']}{'、'.join(parts)}")
    return f"{'；'.join(told)}。采信理由：{(verified_by or {}).get('why', '')}" if told else ""


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
