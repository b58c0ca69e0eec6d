"""Take a folder of photos in: originals kept under their hash, facts read, matched to spots, odd ones named."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely

from ..domain.errors import InputError, WorkspaceError
from ..domain.evidence.photo import FAR_M, PhotoFacts, PhotoMatch, match_photo, photo_warnings
from ..domain.features import FeatureTable
from ..domain.progress import Part, Progress, Silent, check
from ..exchange.photos import MEDIA_TYPES, photo_files, read_photo
from ..exchange.transform import transform
from ..store.workspace import Workspace
from .intake_report import DONE, Issue
from .intake_rows import Rows, group_rows, objects, plain_rows

WGS84 = "EPSG:4326"


SILENT: Progress = Silent()


@dataclass(frozen=True)
class PhotoRow:
    """One photo that was taken in."""

    path: Path
    facts: PhotoFacts
    match: PhotoMatch
    spot_uid: str
    spot_code: str
    warnings: tuple[tuple[str, Mapping[str, Any]], ...]
    x: float = float("nan")
    y: float = float("nan")


@dataclass(frozen=True)
class PhotoReport:
    """What became of a folder.

    :param issues: (file name, line of the report)
    :param counts: ``photos``, ``accepted``, ``refused``, ``same``, ``restored`` (of the same: files that the workspace
        had lost) and one per match kind
    """

    batch: str
    rows: tuple[PhotoRow, ...]
    issues: tuple[tuple[str, Issue], ...]
    counts: Mapping[str, int]


@dataclass(frozen=True)
class PhotoPlan:
    """What an import of photos will do, before anything is written.

    :param taken: photos that can be taken in
    :param rows: every file and what it is; its number is the place in the list of files
    :param issues: (file name, line of the report)
    :param again: (file, SHA-256, extension in the store) of photos that are there already
    """

    source: str
    taken: tuple[PhotoRow, ...]
    rows: Rows
    issues: tuple[tuple[str, Issue], ...]
    counts: Mapping[str, int]
    again: tuple[tuple[Path, str, str], ...] = ()


def import_photos(
    workspace: Workspace, folder: str | Path, actor: str, now: datetime, progress: Progress = SILENT
) -> PhotoReport:
    """Read all photos, then store the good ones in one transaction. A damaged file does not stop the rest.

    :param folder: folder or one file
    :param now: the moment, aware
    :raises InputError: ``photo.none`` when there is no photo
    """
    plan = prepare_photos(workspace, folder, now, progress)
    batch, counts = commit_photos(workspace, plan, actor, now)
    return PhotoReport(batch, plan.taken, plan.issues, counts)


def prepare_photos(workspace: Workspace, folder: str | Path, now: datetime, progress: Progress = SILENT) -> PhotoPlan:
    """Read all photos and match them with the spots; nothing is written.

    :raises InputError: ``photo.none`` when there is no photo
    """
    files = photo_files(Path(folder))
    if not files:
        raise InputError("photo.none", folder=str(folder))
    issues: list[tuple[str, Issue]] = []
    read: list[tuple[Path, PhotoFacts]] = []
    numbers = {path: place for place, path in enumerate(files, start=1)}
    for place, path in enumerate(files):
        check(progress)
        progress.report(0.9 * place / len(files), "photo.reading", count=len(files))
        try:
            facts, notes = read_photo(path)
        except InputError as error:
            issues.append((path.name, Issue(numbers[path], error.code, dict(error.params), done=DONE.refused)))
            continue
        read.append((path, facts))
        issues.extend(
            (path.name, Issue(numbers[path], code, dict(params), done=DONE.accepted)) for code, params in notes
        )
    refused = len(files) - len(read)
    rows, again, same = _matched(workspace, read, now, issues, numbers)
    for row in rows:
        issues.extend(
            (row.path.name, Issue(numbers[row.path], code, dict(params), done=DONE.accepted))
            for code, params in row.warnings
        )
    counts = {"photos": len(files), "accepted": len(rows), "refused": refused, "same": same}
    for kind in ("inside", "faces", "near", "far", "none"):
        counts[kind] = sum(1 for row in rows if row.match.kind == kind)
    progress.report(1.0)
    judged = _judged(files, rows, {path for path, _ in read}, [issue for _, issue in issues])
    return PhotoPlan(str(folder), tuple(rows), judged, tuple(issues), counts, tuple(again))


def read_photos(
    workspace: Any, paths: Sequence[str], now: datetime, progress: Progress
) -> tuple[list[PhotoRow], tuple[tuple[str, str, Mapping[str, Any]], ...]]:
    """Photos that can be taken in, each once; and what is to be said of the others."""
    rows: dict[str, PhotoRow] = {}
    issues: list[tuple[str, str, Mapping[str, Any]]] = []
    for place, path in enumerate(paths):
        check(progress)
        plan = prepare_photos(workspace, Path(path), now, Part(progress, place / len(paths), (place + 1) / len(paths)))
        for row in plan.taken:
            rows.setdefault(row.facts.sha256, row)
        issues += [(name, issue.code, issue.params) for name, issue in plan.issues]
    return list(rows.values()), tuple(issues)


def commit_photos(
    workspace: Workspace, plan: PhotoPlan, actor: str, now: datetime, left_out: Collection[int] = ()
) -> tuple[str, dict[str, int]]:
    """Store the photos in one transaction; the file of one that is there already is put back where it was lost.

    :param left_out: numbers of files that a person left out
    :returns: uid of the batch (empty when there was nothing to store), and the numbers of what was done
    """
    numbers = {key: int(number) for key, number in zip(plan.rows.columns["path"], plan.rows.numbers)}
    out = set(left_out)
    wanted = [row for row in plan.taken if numbers[str(row.path)] not in out]
    batch = _store(workspace, wanted, plan.source, actor, now) if wanted else ""
    return batch, {**plan.counts, "accepted": len(wanted), "restored": _put_back(workspace, plan.again)}


def _put_back(workspace: Workspace, again: Sequence[tuple[Path, str, str]]) -> int:
    lost = [one for one in again if not workspace.files.path(one[1], one[2]).is_file()]
    if workspace.read_only:
        return 0
    return sum(workspace.files.put(path.read_bytes(), ext) == sha256 for path, sha256, ext in lost)


def withdraw_photos(workspace: Workspace, batch_uid: str, actor: str, now: datetime) -> int:
    """Take an import of photos back; the files stay in the store, where nothing refers to them any more.

    :returns: how many photos went
    :raises InputError: ``intake.built_on`` with the papers of cases on the spots of these photos that were made since
    :raises WorkspaceError: ``store.not_found``
    """
    from .intake import refuse_built_on

    with workspace.unit_of_work(actor=actor, now=now, reason="withdraw photo") as unit:
        photos = unit.evidence.read(columns=["spot_uid"], where={"batch_uid": batch_uid}, geometry=False)
        spots = sorted({str(uid) for uid in photos.columns["spot_uid"] if uid})
        cases = [case.uid for case in unit.cases.for_spots(spots)] if spots else []
        batch = unit.batches.get(batch_uid)
        if batch is None:
            raise WorkspaceError("store.not_found", table="import_batch", uid=batch_uid)
        since = batch.made_at
        found = unit.documents.find(case_uid=cases) if cases else []
        papers = [paper for paper in found if paper.created_at is None or paper.created_at >= since]
        refuse_built_on(batch_uid, {"documents": [paper.number or paper.title for paper in papers]})
        gone = unit.evidence.delete_batch(batch_uid)
        unit.batches.set_status(batch_uid, "withdrawn")
    return int(gone)


def _judged(files: list[Path], rows: list[PhotoRow], read: set[Path], issues: list[Issue]) -> Rows:
    taken = {row.path: row for row in rows}
    kinds = ["new" if path in taken else "same" if path in read else "refused" for path in files]
    numbers = list(range(1, len(files) + 1))
    doubtful = {path for path, row in taken.items() if row.match.kind in ("far", "none")}
    found = group_rows(objects(kinds), np.array(numbers), issues)
    groups = ["doubtful" if path in doubtful else group for path, group in zip(files, found)]
    shapes = [
        shapely.Point(taken[path].x, taken[path].y) if path in taken and not np.isnan(taken[path].x) else None
        for path in files
    ]
    made = plain_rows(numbers, [path.name for path in files], shapes, kinds, groups)
    spots = [taken[path].spot_code if path in taken and taken[path].spot_uid else None for path in files]
    columns = {"path": objects(str(path) for path in files), "spot": objects(spots)}
    partners = {
        place: (taken[path].spot_uid,) for place, path in enumerate(files) if path in taken and taken[path].spot_uid
    }
    return replace(made, columns=columns, partners=partners)


def _matched(
    workspace: Workspace,
    read: list[tuple[Path, PhotoFacts]],
    now: datetime,
    issues: list[tuple[str, Issue]],
    numbers: Mapping[Path, int],
) -> tuple[list[PhotoRow], list[tuple[Path, str, str]], int]:
    """Photos that are not there yet, with their spot; those that the workspace has; how many come a second time."""
    points = np.array(
        [shapely.Point(facts.longitude, facts.latitude) if facts.has_position else None for _, facts in read],
        dtype=object,
    )
    placed = transform(points, WGS84, workspace.crs) if len(points) else points
    with workspace.reader() as reader:
        evidence = reader.evidence.read(columns=["attachment_uid"], geometry=False)
        uids = set(evidence.columns["attachment_uid"])
        hashes = [facts.sha256 for _, facts in read]
        stored = {item.sha256: item.ext for item in reader.attachments.find(sha256=hashes) if item.uid in uids}
        spots = _spots_near(reader, placed)
    rows: list[PhotoRow] = []
    again: list[tuple[Path, str, str]] = []
    known, same = set(stored), 0
    for (path, facts), point in zip(read, placed):
        if facts.sha256 in known:
            same += 1
            if facts.sha256 in stored:
                again.append((path, facts.sha256, stored[facts.sha256]))
            issues.append(
                (path.name, Issue(numbers[path], "photo.same", {"sha256": facts.sha256[:12]}, done=DONE.skipped))
            )
            continue
        known.add(facts.sha256)
        if point is None:
            found = PhotoMatch("none")
            x = y = float("nan")
        else:
            x, y = point.x, point.y
            found = match_photo(x, y, spots.geometry, facts.direction_deg, facts.direction_ref)
        belongs = found.kind in ("inside", "faces", "near")
        uid = str(spots.columns["uid"][found.spot]) if belongs else ""
        code = str(spots.columns["code"][found.spot]) if found.spot >= 0 else ""
        warnings = tuple(photo_warnings(facts, found, now))
        if found.kind == "inside" and found.others:
            others = [str(spots.columns["code"][other]) for other in found.others]
            warnings += (("photo.sees_others", {"spot": code, "others": others}),)
        rows.append(PhotoRow(path, facts, found, uid, code, warnings, x, y))
    return rows, again, same


def _spots_near(reader: Any, points: np.ndarray) -> FeatureTable:
    present = points[~shapely.is_missing(points)]
    if not len(present):
        return FeatureTable(
            np.empty(0, dtype=object), {"uid": np.empty(0, dtype=object), "code": np.empty(0, dtype=object)}
        )
    boxes = shapely.bounds(present) + np.array([-FAR_M, -FAR_M, FAR_M, FAR_M])
    table: FeatureTable = reader.spots.read(columns=["code", "status"], bbox=boxes)
    return table.take(np.array([value != "withdrawn" for value in table.columns["status"]], dtype=bool))


def _store(workspace: Workspace, rows: list[PhotoRow], source: str, actor: str, now: datetime) -> str:
    with workspace.unit_of_work(actor=actor, now=now, reason="import photos") as unit:
        return store_in(unit, rows, source, actor, now)[0]


def store_in(
    unit: Any, rows: list[PhotoRow], source: str, actor: str, now: datetime
) -> tuple[str, list[tuple[str, str]]]:
    """Store photos as part of a unit of work that does more.

    :returns: uid of the batch, and (uid of the attachment, uid of the evidence) of each photo
    """
    begin = unit.evidence.count()
    batch: str = unit.batches.add("photo", source, actor, now, {"accepted": len(rows)}, {})
    uids = [
        unit.attachments.add(row.path, row.path.name, MEDIA_TYPES.get(row.path.suffix.lower(), ""), now) for row in rows
    ]
    geometry = np.array([None if np.isnan(row.x) else shapely.Point(row.x, row.y) for row in rows], dtype=object)

    def column(values: list[Any]) -> np.ndarray:
        made = np.empty(len(rows), dtype=object)
        made[:] = values
        return made

    facts = [row.facts for row in rows]
    columns = {
        "attachment_uid": column(uids),
        "spot_uid": column([row.spot_uid or None for row in rows]),
        "number": column([f"P{begin + place + 1:04d}" for place in range(len(rows))]),
        "taken_at": column([item.taken_at for item in facts]),
        "taken_text": column([item.taken_text or None for item in facts]),
        "direction_deg": column([item.direction_deg for item in facts]),
        "direction_ref": column([item.direction_ref or None for item in facts]),
        "altitude_m": column([item.altitude_m for item in facts]),
        "accuracy_m": column([item.accuracy_m for item in facts]),
        "device": column([item.device or None for item in facts]),
        "orientation": column([item.orientation or None for item in facts]),
        "match_kind": column([row.match.kind for row in rows]),
        "match_distance_m": column([row.match.distance_m for row in rows]),
        "warnings": column([_plain(row.warnings) for row in rows]),
        "source_file": column([row.path.name for row in rows]),
    }
    made = unit.evidence.add(FeatureTable(geometry, columns, unit.crs, "evidence"), batch_uid=batch)
    return batch, [(attachment, str(uid)) for attachment, uid in zip(uids, made)]


def _plain(warnings: tuple[tuple[str, Mapping[str, Any]], ...]) -> Optional[list[dict[str, Any]]]:
    return [{"code": code, **params} for code, params in warnings] or None
