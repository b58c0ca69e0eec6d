"""Assess spots: what each lies in, its official area, and what follows; stored as findings and an area statement.

Computes first, from what lies near the spots only (spatial index), and then writes everything in one unit of work.
A spot that somebody changed meanwhile is left for the next run. Earlier assessments stay, no longer current.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any, Union

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.land.assessing import Surroundings, assess_spots
from ..domain.land.crs import measuring_crs
from ..domain.land.findings import Assessment, in_force_on, texts
from ..domain.land.permit_layer import PERMIT_COLUMNS
from ..domain.land.statement import AreaStatement, legal_areas, measure, state
from ..domain.local_time import local_date
from ..domain.progress import Part, Progress, Silent, check
from ..store.repositories.session import new_uids
from ..store.schema import OF_AREA, OF_ASSESSMENT
from .catalogues import RulebookText, rulebook
from .collector import without_collector

if TYPE_CHECKING:
    from ..store.unit import Unit
    from ..store.workspace import Workspace

SPOTS_AT_ONCE = 4000
_SPOT = ("code", "spot_type", "source_crs", "source_wkb", "source_file", "source_layer", "source_row", "version")
_PARCEL = ("code", "unit_code", "holder", "location", "use", "right_kind", "right_nature", "registered_area_m2")
_ZONE = ("class_code", "name", "plan_name", "approval_no", "effective_from", "effective_to")
_LAND = ("code", "name", "deduct_ratio")


Which = Union[str, Sequence[str]]


@dataclass(frozen=True)
class Outcome:
    """What a run did.

    :param assessed: uids of the spots assessed
    :param skipped: codes of spots without an area, which cannot be assessed
    :param changed: codes of spots that somebody changed while this ran
    :param alerts: spots with a crime alert
    :param data_errors: data errors found
    """

    as_of: date
    assessed: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    alerts: int = 0
    data_errors: int = 0
    tracks: dict[str, int] = field(default_factory=dict)
    headlines: dict[str, int] = field(default_factory=dict)


@without_collector()
def assess(
    workspace: Workspace,
    which: Which = "new",
    as_of: date | None = None,
    actor: str = "",
    now: datetime | None = None,
    progress: Progress | None = None,
    tolerance_m: float | None = None,
) -> Outcome:
    """Assess spots of a workspace.

    :param which: ``new`` (spots that need it), ``all``, or uids
    :param as_of: the day whose zones and permits count, None for the local date of ``now``
    :param now: aware instant
    :param tolerance_m: positional tolerance, None for the workspace's setting
    :raises InputError: ``assess.scope``, ``assess.unknown_spot``
    :raises CancelledError: nothing was written
    """
    progress = progress or Silent()
    now = now or datetime.now(timezone.utc)
    day = as_of or local_date(now)
    with workspace.reader() as reader:
        rules = rulebook(reader.settings)
        spots = _spots(reader, which)
        world = _world(reader, rules, day)
    areal = ~(shapely.is_missing(spots.geometry) | shapely.is_empty(spots.geometry)) & (
        shapely.area(spots.geometry) > 0
    )
    skipped = tuple(_names(spots.take(~areal)))
    spots = spots.take(areal)
    tolerance = rules.book.rules.tolerance_m if tolerance_m is None else tolerance_m
    made: list[_Rows] = []
    fresh = iter(new_uids(len(spots)))
    for start, chunk in _chunks(spots):
        part = Part(progress, 0.85 * start / max(len(spots), 1), 0.85 * (start + len(chunk)) / max(len(spots), 1))
        part.report(0.0, "assess.computing", count=len(spots))
        results = _assess_chunk(workspace, chunk, world, rules, day, now, tolerance, part)
        made += [_rows(next(fresh), assessment, statement, actor, now) for assessment, statement in results]
        check(progress)
    if not made:
        return Outcome(day, skipped=skipped)
    progress.report(0.86, "assess.writing", count=len(made))
    versions = dict(zip(spots.column("uid").tolist(), spots.column("version").tolist()))
    with workspace.unit_of_work(actor=actor, now=now, reason="assess") as unit:
        changed = _write(unit, made, versions, rules)
    progress.report(1.0)
    return _outcome(day, made, skipped, changed, spots)


def _spots(reader: Unit, which: Which) -> FeatureTable:
    if which == "all":
        return reader.spots.read(columns=_SPOT)
    if which == "new":
        return reader.spots.read(columns=_SPOT, where='"needs_assessment" IS NOT 0')
    if isinstance(which, str):
        raise InputError("assess.scope", scope=which)
    wanted = list(dict.fromkeys(which))
    found = reader.spots.read(columns=_SPOT, uids=wanted)
    missing = set(wanted) - set(found.column("uid").tolist())
    if missing:
        raise InputError("assess.unknown_spot", uid=sorted(missing)[0], count=len(missing))
    return found


@dataclass(frozen=True)
class _World:
    """What is loaded anywhere in the workspace: only what is loaded can leave something uncovered."""

    zone_groups: frozenset[str]
    zone_classes: frozenset[str]
    land_known: bool


def _world(reader: Unit, rules: RulebookText, day: date) -> _World:
    zones = reader.zones.read(columns=("class_code", "effective_from", "effective_to"), geometry=False)
    force = in_force_on(zones, "effective_from", "effective_to", day)
    catalogue = rules.book.zones
    loaded = {code for code, ok in zip(texts(zones, "class_code"), force) if ok and code in catalogue}
    classes = frozenset(code for code in loaded if catalogue[code].in_force(day))
    groups = frozenset(catalogue[code].group for code in classes)
    return _World(groups, classes, reader.land_classes.extent() is not None)


def _chunks(spots: FeatureTable) -> list[tuple[int, FeatureTable]]:
    """Spots in pieces that lie together, so that what lies about them is read once."""
    if len(spots) <= SPOTS_AT_ONCE:
        return [(0, spots)] if len(spots) else []
    bounds = shapely.bounds(spots.geometry)
    pieces = int(np.ceil(len(spots) / SPOTS_AT_ONCE))
    order = np.argsort(bounds[:, 1], kind="stable")
    cuts = np.linspace(0, len(spots), pieces + 1).astype(int)
    return [(int(a), spots.take(np.sort(order[a:b]))) for a, b in zip(cuts[:-1], cuts[1:])]


def _assess_chunk(
    workspace: Workspace,
    spots: FeatureTable,
    world: _World,
    rules: RulebookText,
    day: date,
    now: datetime,
    tolerance: float,
    progress: Progress,
) -> list[tuple[Assessment, AreaStatement]]:
    boxes = shapely.bounds(spots.geometry)
    reach = rules.book.rules.distance_m
    with workspace.reader() as reader:
        around = Surroundings(
            parcels=reader.parcels.read(columns=_PARCEL, bbox=boxes),
            zones=reader.zones.read(columns=_ZONE, bbox=boxes + np.array([-reach, -reach, reach, reach])),
            permits=reader.permits.read(columns=PERMIT_COLUMNS, bbox=boxes),
            land_classes=reader.land_classes.read(columns=_LAND, bbox=boxes),
            zone_groups=world.zone_groups,
            zone_classes=world.zone_classes,
            land_known=world.land_known,
        )
    check(progress)
    legal, statements = measure_spots(spots, workspace.crs, now, tolerance)
    crs = workspace.crs
    assessed = assess_spots(
        spots, legal, statements, around, rules.book, day, lambda pieces: measure(pieces, crs), tolerance, progress
    )
    return list(zip(assessed, statements))


def measure_spots(
    spots: FeatureTable, crs: str, now: datetime, tolerance_m: float
) -> tuple[np.ndarray, list[AreaStatement]]:
    """Unrounded legal areas and statements of spots, by their source coordinates where these are kept.

    :param crs: CRS of the spots' own geometry
    """
    sources = np.array(
        [_source_crs(a, b) or crs for a, b in zip(spots.column("source_crs"), spots.column("source_wkb"))]
    )
    uids = spots.column("uid").tolist()
    named, fresh = _sources(spots), new_uids(len(spots))
    legal = np.zeros(len(spots))
    statements: list[AreaStatement | None] = [None] * len(spots)
    plane = shapely.area(spots.geometry)
    for source in np.unique(sources):
        rows = np.flatnonzero(sources == source)
        geometry = spots.geometry[rows]
        if source != crs:
            geometry = shapely.from_wkb(np.array([bytes(spots.column("source_wkb")[i]) for i in rows], dtype=object))
        ellipsoidal, planar, kind = legal_areas(geometry, source)
        legal[rows] = ellipsoidal if kind == "ellipsoidal" else planar
        made = state(
            [fresh[i] for i in rows],
            [uids[i] for i in rows],
            geometry,
            source,
            [named[i] for i in rows],
            now,
            tolerance_m,
            plane[rows],
            (ellipsoidal, planar, kind),
        )
        for i, statement in zip(rows.tolist(), made):
            statements[i] = statement
    return legal, [statement for statement in statements if statement is not None]


def _source_crs(crs: Any, wkb: Any) -> str:
    """CRS of the kept source coordinates, empty when there are none that the area rule can measure."""
    return str(crs) if crs and wkb and measuring_crs(str(crs)) is not None else ""


def _sources(spots: FeatureTable) -> list[str]:
    columns = [texts(spots, name) for name in ("source_file", "source_layer", "source_row")]
    return ["｜".join(part for part in parts if part) for parts in zip(*columns)]


def _names(spots: FeatureTable) -> list[str]:
    return [code or uid for code, uid in zip(texts(spots, "code"), texts(spots, "uid"))]


@dataclass(frozen=True)
class _Rows:
    """Rows of one spot as they will be stored, JSON made already: the lock is held for the writing only."""

    uid: str
    assessment: dict[str, Any]
    findings: list[tuple[Any, ...]]
    statement: dict[str, Any]
    alert: bool
    data_errors: int


#: columns of a finding in the order in which its row is made
FINDING = (
    "spot_uid",
    "assessment_uid",
    "kind",
    "class_code",
    "ref_uids",
    "label",
    "area_m2",
    "share",
    "distance_m",
    "doubtful",
    "detail",
)


def _rows(uid: str, assessment: Assessment, statement: AreaStatement, actor: str, now: datetime) -> _Rows:
    from ..store.types import dump_json

    row = {
        "uid": uid,
        "spot_uid": assessment.spot_uid,
        "current": True,
        "made_at": now,
        "as_of": assessment.as_of,
        "actor": actor,
        "headline_zone": assessment.headline_zone or None,
        "severity": assessment.severity,
        "track": assessment.track,
        "disposition": assessment.disposition,
        "basis": dump_json(assessment.basis),
        "hand_to": assessment.hand_to,
        "crime_alert": None if assessment.crime_alert is None else dump_json(assessment.crime_alert),
        "data_errors": dump_json([error.as_mapping() for error in assessment.data_errors]),
        "explanation": dump_json(assessment.explanation),
        "statement_uid": statement.uid,
    }
    findings = [
        (
            assessment.spot_uid,
            uid,
            finding.kind,
            finding.class_code,
            dump_json(finding.ref_uids) if finding.ref_uids else "[]",
            finding.label,
            finding.area_m2,
            finding.share,
            finding.distance_m,
            int(finding.doubtful),
            dump_json(finding.detail) if finding.detail else "{}",
        )
        for finding in assessment.findings
    ]
    stated = {name: getattr(statement, name) for name in statement.__dataclass_fields__}
    alert = assessment.crime_alert is not None and assessment.crime_alert["level"] == "alert"
    return _Rows(assessment.spot_uid, row, findings, stated, alert, len(assessment.data_errors))


def _write(unit: Unit, made: Sequence[_Rows], versions: dict[str, Any], rules: RulebookText) -> set[str]:
    """Store everything; returns the uids of spots that changed since they were read."""
    uids = [rows.uid for rows in made]
    stored = unit.spots.read(columns=("version",), uids=uids, geometry=False)
    current = dict(zip(stored.column("uid").tolist(), stored.column("version").tolist()))
    changed = {uid for uid in uids if uid not in current or current[uid] != versions[uid]}
    kept = [rows for rows in made if rows.uid not in changed]
    for catalogue in rules.catalogues:
        unit.catalogues.put(catalogue.name, catalogue.text)
    sha256 = unit.catalogues.put("rulebook", rules.manifest)
    unit.assessments.supersede([rows.uid for rows in kept])
    unit.statements.add_many(rows.statement for rows in kept)
    unit.assessments.add_many({**rows.assessment, "catalogue_sha256": sha256} for rows in kept)
    unit.findings.add_stored(FINDING, [row for rows in kept for row in rows.findings])
    caches: dict[str, list[Any]] = {
        **{name: [rows.statement[name] for rows in kept] for name in OF_AREA},
        **{name: [rows.assessment[name] for rows in kept] for name in OF_ASSESSMENT},
        "needs_assessment": [False] * len(kept),
    }
    unit.spots.update([rows.uid for rows in kept], caches)
    return changed


def _outcome(
    day: date, made: Sequence[_Rows], skipped: tuple[str, ...], changed: set[str], spots: FeatureTable
) -> Outcome:
    kept = [rows for rows in made if rows.uid not in changed]
    names = dict(zip(spots.column("uid").tolist(), _names(spots)))
    return Outcome(
        as_of=day,
        assessed=tuple(rows.uid for rows in kept),
        skipped=skipped,
        changed=tuple(sorted(names[uid] for uid in changed)),
        alerts=sum(rows.alert for rows in kept),
        data_errors=sum(rows.data_errors for rows in kept),
        tracks=dict(Counter(rows.assessment["track"] for rows in kept)),
        headlines=dict(Counter(rows.assessment["headline_zone"] or "" for rows in kept)),
    )
