"""Progress of sites as its form shows and records it: what is done, what comes next, photos with a step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ..domain.demolition.records import AssignmentRow, ProgressRow, SiteRow
from ..domain.demolition.site import Site
from ..domain.demolition.tables import Tables
from ..domain.demolition.works import Quantities, quantities
from ..domain.errors import InputError
from ..domain.progress import Part, Progress, Silent, check
from .demolition_progress import STEPS, Step, record_in
from .demolition_scenarios import scenario_named
from .demolition_sites import tables_of
from .photos import PhotoRow, read_photos, store_in

Said = tuple[str, str, Mapping[str, Any]]


@dataclass(frozen=True)
class SiteLine:
    """A site and how far it is.

    :param case_number: number of its case
    :param done: steps that were recorded, in their order; ``photos`` how many came with each, by its uid
    :param place: its place in the plan in force, None without one
    :param reckoned: what the tables say of its waste and cost
    """

    site: SiteRow
    case_number: str
    done: tuple[ProgressRow, ...]
    photos: Mapping[str, int]
    place: AssignmentRow | None
    reckoned: Quantities

    @property
    def next(self) -> str:
        """The step that comes next; empty where all are done or the site is dropped."""
        left = STEPS[len(self.done) :]
        return left[0] if left and self.site.status != "dropped" else ""

    @property
    def last(self) -> ProgressRow | None:
        """The step that was recorded last."""
        return self.done[-1] if self.done else None

    def late(self, today: date) -> int:
        """Days behind the last day of the plan in force; by today where the building still stands."""
        if self.place is None or self.place.last_day is None:
            return 0
        ended = next((row.day for row in self.done if row.kind == "demolished"), today)
        return max((ended - self.place.last_day).days, 0)


@dataclass(frozen=True)
class Recorded:
    """What was recorded. :param said: (file, message code, values) of photos that are odd or were not taken in."""

    rows: tuple[ProgressRow, ...]
    photos: int = 0
    said: tuple[Said, ...] = ()


def site_lines(session: Any, uids: Sequence[str]) -> list[SiteLine]:
    """The sites of these uids in their order; one that is gone is left out."""
    sites = {row.uid: row for row in session.sites.find(uid=list(uids))}
    cases = session.cases.find(uid=sorted({row.case_uid for row in sites.values()}))
    numbers = {case.uid: case.number for case in cases}
    done: dict[str, list[ProgressRow]] = {}
    for row in session.progress.find(site_uid=list(sites)):
        done.setdefault(row.site_uid, []).append(row)
    photos = photos_of(session, [row for rows in done.values() for row in rows])
    places = _places(session)
    tables = tables_of(session)
    found = []
    for uid in dict.fromkeys(uids):
        if uid not in sites:
            continue
        site = sites[uid]
        mine = tuple(sorted(done.get(uid, ()), key=lambda row: STEPS.index(row.kind)))
        counts = {row.uid: len(photos[row.uid]) for row in mine}
        number = numbers.get(site.case_uid, "")
        found.append(SiteLine(site, number, mine, counts, places.get(uid), reckoned(site, tables)))
    return found


def reckoned(site: SiteRow, tables: Tables) -> Quantities:
    """Days, waste and cost of a site by the tables, at typical output."""
    plain = Site(
        site.uid,
        structure=site.structure or "other",
        floor_area=site.floor_area_m2 or 0.0,
        ground_area=site.ground_area_m2 or 0.0,
        protected_neighbour=site.protected_neighbour,
    )
    return quantities(plain, tables)


def _places(session: Any) -> dict[str, AssignmentRow]:
    try:
        adopted = scenario_named(session, "")
    except InputError:
        return {}
    return {row.site_uid: row for row in session.assignments.of_scenario(adopted.uid)}


def photos_of(session: Any, rows: Iterable[ProgressRow]) -> dict[str, list[str]]:
    """Uids of the photos that came with steps, by the step's uid; all steps are keys."""
    found: dict[str, list[str]] = {row.uid: [] for row in rows}
    steps = {_source(uid): uid for uid in found}
    batches = {batch.uid: steps[batch.source] for batch in session.batches.find(kind="photo") if batch.source in steps}
    if batches:
        table = session.evidence.read(columns=("batch_uid",), where={"batch_uid": list(batches)}, geometry=False)
        for uid, batch in zip(table.columns["uid"], table.columns["batch_uid"]):
            found[batches[batch]].append(str(uid))
    return found


def record_steps(
    workspace: Any,
    steps: Sequence[Step],
    photos: Mapping[str, Sequence[str]],
    actor: str,
    now: datetime,
    today: date,
    progress: Progress | None = None,
) -> Recorded:
    """Record steps of sites with their photos, all or none. The photos become evidence of the sites' spots.

    :param steps: one a site at most, by its uid
    :param photos: uid of a site to files and folders
    :raises InputError: as :func:`.demolition_progress.record_progress`, and ``photo.none``
    :raises CancelledError: when cancelled; nothing is written then
    """
    progress = progress or Silent()
    read: dict[str, list[PhotoRow]] = {}
    said: list[Said] = []
    wanted = {uid: list(paths) for uid, paths in photos.items() if paths}
    for place, (uid, paths) in enumerate(wanted.items()):
        part = Part(progress, 0.8 * place / len(wanted), 0.8 * (place + 1) / len(wanted))
        read[uid], told = read_photos(workspace, paths, now, part)
        said += told
    check(progress)
    with workspace.unit_of_work(actor, now, "recordprogress") as unit:
        rows = record_in(unit, steps, actor, now, today)
        spots = {row.uid: row.spot_uid for row in unit.sites.find(uid=[row.site_uid for row in rows])}
        stored = []
        for row in rows:
            mine = [replace(photo, spot_uid=spots.get(row.site_uid) or photo.spot_uid)
                    for photo in read.get(row.site_uid, ())]  # fmt: skip
            if mine:
                _, kept = store_in(unit, mine, _source(row.uid), actor, now)
                row = unit.progress.update(replace(row, attachment_uid=kept[0][0]))
            stored.append(row)
    progress.report(1.0)
    return Recorded(tuple(stored), sum(len(found) for found in read.values()), tuple(said))


def _source(step_uid: str) -> str:
    return f"progress {step_uid}"
