"""The photos of a case as its form shows them: which there are, where they looked, and which spot they belong to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..domain.evidence.photo import FAR_M, HALF_VIEW_DEG, MAGNETIC_DEG
from ..domain.progress import Part, Progress, Silent, check
from .case_facts import row
from .folded_cases import need_case
from .photos import PhotoReport, import_photos

_SPARE = 200


@dataclass(frozen=True)
class Photo:
    """A photo as it is on file.

    :param file: where its bytes are, as they came
    :param linked: True where it belongs to a spot of the case
    :param x: place of the camera in the workspace's CRS, None without a position; likewise ``y``
    :param distance_m: from the camera to the case's spot
    :param half_view_deg: half the angle it shows, wider where the compass was magnetic
    """

    uid: str
    number: str
    name: str
    file: Path
    sha256: str
    linked: bool
    taken: str
    x: float | None
    y: float | None
    direction_deg: float | None
    half_view_deg: float
    orientation: int
    distance_m: float | None
    warnings: tuple[tuple[str, Mapping[str, Any]], ...]
    version: int


def photos_of(workspace: Any, case_uid: str) -> tuple[Photo, ...]:
    """The photos of a case's spots, then those that belong to no spot and were taken near or nobody knows where."""
    import numpy as np
    import shapely

    with workspace.reader() as session:
        case = need_case(session, case_uid)
        spots = session.spots.read(columns=["code"], uids=case.spot_uids)
        mine = session.evidence.read(where={"spot_uid": list(case.spot_uids)})
        spare = session.evidence.read(where={"spot_uid": None})
        site = shapely.union_all(spots.geometry) if len(spots) else None
        away = np.array(
            [0.0 if one is None or site is None else shapely.distance(one, site) for one in spare.geometry], dtype=float
        )
        spare = spare.take(away <= FAR_M)
        tables = [(mine, True), (spare, False)]
        uids = [str(uid) for table, _ in tables for uid in table.columns["attachment_uid"]]
        known = {one.uid: one for one in session.attachments.find(uid=uids)} if uids else {}
        found = []
        for table, linked in tables:
            for index in range(min(len(table), len(table) if linked else _SPARE)):
                one = row(table.columns, index)
                held = known.get(str(one["attachment_uid"]))
                if held is not None:
                    file = session.files.path(held.sha256, held.ext)
                    found.append(_photo(one, table.geometry[index], site, file, held.sha256, linked))
    return tuple(sorted(found, key=lambda photo: (not photo.linked, photo.number)))


def _photo(one: Mapping[str, Any], point: Any, site: Any, file: Path, sha256: str, linked: bool) -> Photo:
    import shapely

    placed = point is not None and not point.is_empty
    half = HALF_VIEW_DEG + (MAGNETIC_DEG if one.get("direction_ref") == "M" else 0.0)
    warnings = one.get("warnings") or ()
    return Photo(
        str(one["uid"]),
        str(one.get("number") or ""),
        str(one.get("source_file") or ""),
        file,
        sha256,
        linked,
        str(one.get("taken_text") or ""),
        float(point.x) if placed else None,
        float(point.y) if placed else None,
        one.get("direction_deg"),
        half,
        int(one.get("orientation") or 0),
        round(float(shapely.distance(point, site)), 1) if placed and site is not None else None,
        tuple((str(told["code"]), {k: v for k, v in told.items() if k != "code"}) for told in warnings),
        int(one.get("version") or 1),
    )


def check_photo(photo: Photo) -> tuple[str, dict[str, str]] | None:
    """Message code and parameters of why the file of a photo is no longer what was taken in, None when it is."""
    import hashlib

    try:
        content = photo.file.read_bytes()
    except OSError as error:
        return "workspace.file_missing", {"path": photo.file.name, "reason": error.strerror or str(error)}
    if hashlib.sha256(content).hexdigest() == photo.sha256:
        return None
    return "workspace.file_changed", {"path": photo.file.name}


def link_photo(workspace: Any, case_uid: str, photo: Photo, linked: bool, actor: str, now: datetime) -> None:
    """Let a photo belong to the case's spot, or to none; the audit tells who did it.

    :raises ConflictError: where somebody else changed it meanwhile
    """
    reason = "link photo" if linked else "unlink photo"
    with workspace.unit_of_work(actor=actor, now=now, reason=reason) as uow:
        case = need_case(uow, case_uid)
        spot = case.spot_uids[0] if linked and case.spot_uids else None
        uow.evidence.update_one(photo.uid, {"spot_uid": spot}, photo.version)


def take_in(
    workspace: Any, paths: list[str], actor: str, now: datetime, progress: Progress | None = None
) -> list[PhotoReport]:
    """Take photos and folders of photos in; each is read whole before anything of it is written.

    :raises InputError: where one holds no photo
    """
    progress = progress or Silent()
    done = []
    for place, path in enumerate(paths):
        check(progress)
        part = Part(progress, place / len(paths), (place + 1) / len(paths))
        done.append(import_photos(workspace, path, actor, now, part))
    return done
