"""Pictures from above: which there are and when they were taken, the pair for a spot, and what was seen on it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..domain.errors import InputError
from ..domain.evidence.image_note import SEEN, ImageNote
from ..exchange.values import day

#: key of the setting with the catalogue of pictures (影像目录)
SOURCES = "imagery.sources"
#: a file (also a VRT), tiles by number, a WMS or WMTS layer as QGIS writes its source
KINDS = ("file", "xyz", "wms")


@dataclass(frozen=True)
class ImageSource:
    """A registered picture.

    :param origin: who made it: satellite, agency, flight
    :param uri: path, relative ones from the workspace's folder; or address of tiles or of a WMS or WMTS layer
    """

    name: str
    taken_on: date
    uri: str
    kind: str = "file"
    origin: str = ""
    resolution_m: float | None = None

    @property
    def title(self) -> str:
        """Name and origin, as a note keeps them."""
        return f"{self.name}（{self.origin}）" if self.origin else self.name

    def stored(self) -> dict[str, Any]:
        """As it stands in the setting and in a settings file."""
        kept = {key: value for key, value in asdict(self).items() if value not in (None, "")}
        return {**kept, "taken_on": self.taken_on.isoformat()}

    def file(self, workspace_path: Path | str) -> Path | None:
        """The file of a local picture, None for one from the network."""
        if self.kind != "file":
            return None
        path = Path(self.uri)
        return path if path.is_absolute() else Path(workspace_path).parent / path

    def is_missing(self, workspace_path: Path | str) -> bool:
        """Whether its file is not where it should be; of the network nobody knows."""
        file = self.file(workspace_path)
        return file is not None and not file.is_file()


@dataclass(frozen=True)
class SpotToSee:
    """A spot as the pair needs it: shape in the workspace's CRS, days, newest case."""

    uid: str
    code: str
    address: str
    geometry: Any
    found_on: date | None
    before: str
    after: str
    case_uid: str = ""
    case_number: str = ""


def read_source(values: Mapping[str, Any], place: Mapping[str, Any] | None = None) -> ImageSource:
    """A source from texts as a person wrote them.

    :raises InputError: ``image.needs`` (key), ``image.bad`` (key, value)
    """
    where = dict(place or {})
    for key in ("name", "taken_on", "uri"):
        if not str(values.get(key) or "").strip():
            raise InputError("image.needs", **where, key=key)
    try:
        taken = day(values["taken_on"])
    except (InputError, ValueError) as error:
        raise InputError("image.bad", **where, key="taken_on", value=str(values["taken_on"])) from error
    if taken is None:
        raise InputError("image.bad", **where, key="taken_on", value=str(values["taken_on"]))
    uri = str(values["uri"]).strip()
    kind = str(values.get("kind") or "").strip().lower() or _kind_of(uri)
    kind = {"wmts": "wms", "文件": "file", "raster": "file"}.get(kind, kind)
    if kind not in KINDS:
        raise InputError("image.bad", **where, key="kind", value=kind)
    resolution = str(values.get("resolution_m") or "").strip()
    try:
        metres = float(resolution) if resolution else None
    except ValueError:
        metres = -1.0
    if metres is not None and not 0 < metres < 100_000:
        raise InputError("image.bad", **where, key="resolution_m", value=resolution)
    return ImageSource(str(values["name"]).strip(), taken, uri, kind, str(values.get("origin") or "").strip(), metres)


def sources(session: Any) -> list[ImageSource]:
    """The catalogue, oldest first."""
    found = [read_source(one) for one in session.settings.get(SOURCES, None) or []]
    return sorted(found, key=lambda one: (one.taken_on, one.name))


def put_sources(workspace: Any, found: Sequence[ImageSource], actor: str, now: datetime) -> None:
    """Keep the catalogue. A file below the workspace's folder is kept relative to it, so that both can move.

    :raises InputError: ``image.twice``
    """
    kept = []
    for one in found:
        file = one.file(workspace.path)
        if file is not None:
            try:
                one = replace(one, uri=file.resolve().relative_to(Path(workspace.path).resolve().parent).as_posix())
            except ValueError:
                one = replace(one, uri=file.as_posix())
        kept.append(one)
    names = [(one.name, one.taken_on) for one in kept]
    for name in names:
        if names.count(name) > 1:
            raise InputError("image.twice", name=name[0], day=name[1].isoformat())
    with workspace.unit_of_work(actor=actor, now=now, reason="imagery") as unit:
        unit.settings.put(SOURCES, [one.stored() for one in kept])


def spot_to_see(session: Any, spot_uid: str) -> SpotToSee | None:
    """A spot with its days and its newest case; None when it is gone."""
    table = session.spots.read(uids=[spot_uid])
    if not len(table):
        return None
    columns = table.columns

    def text(name: str) -> str:
        return str(columns[name][0] or "")

    cases = session.cases.for_spots([spot_uid])
    case_uid, number = (cases[-1].uid, cases[-1].number) if cases else ("", "")
    found = columns["found_on"][0]
    return SpotToSee(
        spot_uid, text("code"), text("address"), table.geometry[0], found if isinstance(found, date) else None,
        text("before_phase"), text("after_phase"), case_uid, number,
    )  # fmt: skip


def propose(known: Sequence[ImageSource], spot: SpotToSee) -> tuple[int | None, int | None]:
    """Places of the pair: nearest to the spot's phases (前时相, 后时相), else last before and first after it was found.

    :param known: oldest first
    """
    if len(known) < 2:
        return (0, None) if known else (None, None)
    before, after = phase_day(spot.before), phase_day(spot.after)
    first = _nearest(known, before) if before else None
    second = _nearest(known, after) if after else None
    if first is None:
        limit = spot.found_on or (after if after else None)
        earlier = [at for at, one in enumerate(known) if limit is None or one.taken_on < limit]
        first = earlier[-1] if earlier and limit is not None else 0
    if second is None:
        later = [at for at, one in enumerate(known) if spot.found_on is not None and one.taken_on >= spot.found_on]
        second = later[0] if later else len(known) - 1
    if first >= second:
        # both phases are nearest to one picture: a pair needs two
        first, second = (second - 1, second) if second > 0 else (0, 1)
    return first, second


def phase_day(text: str) -> date | None:
    """The day of a phase as it is delivered: ``20251016``, ``2025-10-16``, ``2025年10月``; None where it is none.

    >>> phase_day("20251016"), phase_day("2025年3月"), phase_day("去年")
    (datetime.date(2025, 10, 16), datetime.date(2025, 3, 1), None)
    """
    found = re.match(r"\s*(\d{4})\D?(\d{1,2})(?:\D?(\d{1,2}))?", text or "")
    if not found:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3] or 1))
    except ValueError:
        return None


def note_change(
    workspace: Any,
    spot: SpotToSee,
    seen: str,
    before: ImageSource,
    after: ImageSource,
    remark: str,
    actor: str,
    now: datetime,
    sheet: bytes | None = None,
) -> ImageNote:
    """Keep what somebody saw on a pair: a clue with the spot, in one unit of work; findings stay as they are.

    :param sheet: the pair as PDF, kept as attachment
    :raises InputError: ``image.bad``, ``image.order`` when the later picture is not later
    """
    if seen not in SEEN:
        raise InputError("image.bad", key="seen", value=seen)
    if after.taken_on <= before.taken_on:
        raise InputError("image.order", before=before.taken_on.isoformat(), after=after.taken_on.isoformat())
    with workspace.unit_of_work(actor=actor, now=now, reason="change seen on imagery") as unit:
        uid = None
        if sheet is not None:
            name = f"影像比对_{spot.code or spot.uid}_{before.taken_on:%Y%m%d}_{after.taken_on:%Y%m%d}.pdf"
            uid = unit.attachments.add(sheet, name.replace("/", "_"), "application/pdf", now)
        note: ImageNote = unit.image_notes.add(
            ImageNote(
                "",
                spot.uid,
                seen,
                before.taken_on,
                after.taken_on,
                before.title,
                after.title,
                now,
                actor,
                remark.strip(),
                uid,
            )
        )
    return note


def notes_of(session: Any, spot_uids: Sequence[str]) -> list[ImageNote]:
    """What was seen on pairs of these spots, oldest first; for a case: of its spots."""
    return list(session.image_notes.find(spot_uid=list(spot_uids))) if spot_uids else []


def notes_of_case(session: Any, case_uid: str) -> list[ImageNote]:
    """What was seen on pairs of the spots of a case, oldest first.

    :raises InputError: ``case.unknown``
    """
    from .folded_cases import need_case

    return notes_of(session, need_case(session, case_uid).spot_uids)


def sheet_file(workspace: Any, note: ImageNote) -> Path | None:
    """The printed pair of a note."""
    with workspace.reader() as session:
        held = session.attachments.get(note.sheet_uid) if note.sheet_uid else None
        return session.files.path(held.sha256, held.ext) if held is not None else None


def _kind_of(uri: str) -> str:
    if re.search(r"\{[xyzq]\}", uri):
        return "xyz"
    return "wms" if "url=" in uri or uri.startswith(("http:", "https:")) else "file"


def _nearest(known: Sequence[ImageSource], wanted: date) -> int:
    return min(range(len(known)), key=lambda at: abs((known[at].taken_on - wanted).days))


_SEEN_ZH = {"yes": "有变化", "no": "无变化", "unsure": "不能确定", "": "未填写"}


def pair_sheet(
    spot: SpotToSee,
    before: ImageSource,
    after: ImageSource,
    pictures: Sequence[bytes],
    extent: tuple[float, float, float, float],
    crs: str,
    seen: str,
    remark: str,
    actor: str,
) -> bytes:
    """The pair as a sheet (PDF).

    :param pictures: the two pictures, PNG, that show ``extent``
    """
    from ..output.image_pair import Pair, Picture, image_pair

    def caption(word: str, one: ImageSource) -> list[str]:
        resolution = f"  分辨率 {one.resolution_m:g} m" if one.resolution_m else ""
        return [f"{word}：{one.taken_on:%Y年%m月%d日}{resolution}", f"来源：{one.title}"]

    centre = spot.geometry.centroid
    place = f"图斑：{spot.code}  坐落：{spot.address or '——'}  案号：{spot.case_number or '——'}"
    lines = [
        place,
        f"中心坐标：X {centre.y:.3f}  Y {centre.x:.3f}（{crs}）  发现日期：{spot.found_on or '——'}",
        f"比对情况：{before.taken_on} 至 {after.taken_on} 之间{_SEEN_ZH[seen]}  {remark}".rstrip(),
        f"比对记录人：{actor}",
    ]
    rings = [
        [(x, y) for x, y, *_ in ring.coords]
        for polygon in getattr(spot.geometry, "geoms", [spot.geometry])
        for ring in (polygon.exterior, *polygon.interiors)
    ]
    return image_pair(
        Pair(
            "影像比对页",
            Picture(pictures[0], caption("前时相", before)),
            Picture(pictures[1], caption("后时相", after)),
            extent,
            rings,
            crs,
            lines,
        )
    )
