"""The first hour: a CRS found from a layer, a workspace with its office in it, and the sample county to try."""

from __future__ import annotations

import math
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Optional

from ..domain.case.records import Officer, OrgUnit
from ..domain.errors import InputError, WorkspaceError
from ..domain.land.crs import GaussKruger, diagnose, epsg_of, measuring_crs, zone_for_longitude
from ..domain.local_time import local_date
from ..domain.progress import Part, Progress, Silent, check

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
#: name of the sample's workspace in the folder that a person chose
SAMPLE_NAME = "示例县.gpkg"
_SAMPLE_LAYERS = (
    ("parcel", "parcel"),
    *(
        ("zone", name)
        for name in ("zone_sanqu", "zone_sixian", "YJJBNT", "STBHHX", "CZKFBJ", "zone_road", "zone_river")
    ),
    ("permit", "permit"),
    ("land_class", "DLTB"),
    ("spot", "spot"),
)
#: spots of the sample with a photograph, one of every kind; cases are opened for them
_SAMPLE_CASES = ("001", "023", "046", "056", "068", "079", "101", "111", "121", "187", "245", "255")
_SAMPLE_CRS = "EPSG:4549"
_CHINA = (73.0, 136.0, 3.0, 54.0)
#: a layer that reaches further than this over the edge of its zone lies in two
_STRADDLES_DEGREES = 0.15


# The CRS.


@dataclass(frozen=True)
class LayerExtent:
    """Where a layer says it lies.

    :param bounds: x0, y0, x1, y1 in its own units
    :param crs: as declared, empty when it says none
    """

    name: str
    bounds: tuple[float, float, float, float]
    crs: str


@dataclass(frozen=True)
class CrsProposal:
    """A CRS for the workspace and why.

    :param crs: ``EPSG:…`` of a 3-degree CGCS2000 zone without number in the eastings; empty when nothing can be said
    :param reason: message code and parameters
    :param doubts: what is wrong with the layer itself
    """

    crs: str
    reason: tuple[str, dict[str, Any]]
    doubts: tuple[tuple[str, dict[str, Any]], ...] = ()

    @property
    def zone(self) -> Optional[GaussKruger]:
        """The zone, None when nothing is proposed."""
        return GaussKruger.from_epsg(epsg_of(self.crs)) if self.crs else None


def propose_crs(layers: Iterable[LayerExtent]) -> CrsProposal:
    """The CRS in which an office should work, by the first layer that tells where it lies."""
    last: Optional[CrsProposal] = None
    for layer in layers:
        found = _propose(layer)
        if found.crs:
            return found
        last = last or found
    return last or CrsProposal("", ("crs.nothing_to_see", {}))


def _propose(layer: LayerExtent) -> CrsProposal:
    named = {"layer": layer.name, "crs": layer.crs or "—"}
    if not all(math.isfinite(value) for value in layer.bounds):
        return CrsProposal("", ("crs.empty_layer", named))
    suspicions = diagnose(layer.bounds, layer.crs)
    doubts = tuple((one.code, dict(one.params)) for one in suspicions)
    certain = next((one for one in suspicions if one.certain), None)
    crs, bounds = layer.crs, layer.bounds
    if certain is not None and certain.crs:
        crs = certain.crs
    if certain is not None and certain.swap:
        bounds = (bounds[1], bounds[0], bounds[3], bounds[2])
    declared = GaussKruger.from_epsg(epsg_of(crs))
    place = _longitudes(bounds, crs)
    if place is None:
        return CrsProposal("", ("crs.place_unknown", named), doubts)
    west, middle, east = place
    zone = GaussKruger.cgcs2000(zone_for_longitude(middle))
    told = {**named, "zone": zone.zone, "meridian": int(zone.central_meridian), "longitude": f"{middle:.2f}"}
    wanted = f"EPSG:{zone.epsg}"
    beyond = max(east - (zone.central_meridian + 1.5), (zone.central_meridian - 1.5) - west)
    if beyond > _STRADDLES_DEGREES:
        doubts = (*doubts, ("crs.straddles", {"zone": zone.zone, "degrees": f"{beyond:.2f}"}))
    if declared is not None and declared.width == 3 and not declared.prefixed and epsg_of(wanted) == declared.epsg:
        return CrsProposal(wanted, ("crs.proposed_same", told), doubts)
    if declared is not None and declared.width == 3 and abs(middle - declared.central_meridian) < 3.0:
        # an office works in the zone of its province's survey even where the edge of the next begins
        kept = GaussKruger.cgcs2000(declared.zone)
        told = {**told, "zone": kept.zone, "meridian": int(kept.central_meridian)}
        code = "crs.proposed_without_prefix" if declared.prefixed else "crs.proposed_datum"
        if kept.epsg == declared.epsg:
            code = "crs.proposed_same"
        return CrsProposal(f"EPSG:{kept.epsg}", (code, told), doubts)
    return CrsProposal(wanted, ("crs.proposed_longitude", told), doubts)


def _longitudes(bounds: tuple[float, float, float, float], crs: str) -> Optional[tuple[float, float, float]]:
    """West, middle and east of a layer in degrees, None when it does not lie in China or its CRS is not known."""
    known = measuring_crs(crs)
    x0, y0, x1, y1 = bounds
    middle = (y0 + y1) / 2
    if known is not None:
        found = [[math.degrees(float(v)) for v in known.to_geodetic(x, middle)] for x in (x0, (x0 + x1) / 2, x1)]
        places = [(longitude, latitude) for latitude, longitude in found]
    elif crs:
        try:
            import numpy as np
            import shapely

            from ..exchange.transform import transform

            points = shapely.points([x0, (x0 + x1) / 2, x1], [middle] * 3)
            moved = transform(np.asarray(points, dtype=object), crs, "EPSG:4490")
            if shapely.is_missing(moved).any():
                return None
            places = [(float(point.x), float(point.y)) for point in moved]
        except (InputError, RuntimeError):
            return None
    else:
        return None
    west, east, south, north = _CHINA
    if not all(west <= longitude <= east and south <= latitude <= north for longitude, latitude in places):
        return None
    return places[0][0], places[1][0], places[2][0]


def layer_extent(path: str | Path) -> LayerExtent:
    """Extent and CRS of the only layer of a file.

    :raises InputError: when it cannot be read
    """
    import shapely

    from ..exchange.vector import read

    table = read(path, columns=())
    bounds = shapely.total_bounds(table.geometry)
    return LayerExtent(Path(str(path).split("|")[0]).name, tuple(float(value) for value in bounds), table.crs)  # type: ignore[arg-type]


# A new workspace.


@dataclass(frozen=True)
class NewWorkspace:
    """What the person filled in.

    :param org: the office, None to leave it for later
    :param officers: with their card; ``org_uid`` is filled in
    :param settings_file: settings of an office to take over, empty for none
    """

    path: str
    crs: str
    org: Optional[OrgUnit] = None
    officers: Sequence[Officer] = ()
    settings_file: str = ""
    county: str = ""


@dataclass(frozen=True)
class Made:
    """The new workspace and what to mind."""

    path: str
    told: tuple[tuple[str, Any], ...] = ()


def make_workspace(wanted: NewWorkspace, actor: str, now: datetime) -> Made:
    """Make a workspace with its office in it; when anything in it is refused, no file is left.

    :raises WorkspaceError: ``workspace.exists``, ``workspace.folder``, ``workspace.crs_not_projected`` …
    :raises InputError: of the settings, the organisation or an officer
    """
    from ..store.workspace import Workspace
    from .office_settings import save_county, save_officer, save_org
    from .settings_import import import_settings
    from .workspace import create

    zone = GaussKruger.from_epsg(epsg_of(wanted.crs))
    if epsg_of(wanted.crs) and zone is None and measuring_crs(wanted.crs) is not None:
        raise WorkspaceError("workspace.crs_not_projected", crs=wanted.crs)
    if zone is not None and zone.prefixed:
        raise WorkspaceError("workspace.crs_with_prefix", crs=wanted.crs, wanted=GaussKruger.cgcs2000(zone.zone).epsg)
    path = create(wanted.path, wanted.crs)
    told: list[tuple[str, Any]] = []
    try:
        with Workspace.open(path) as workspace:
            if wanted.settings_file:
                report = import_settings(workspace, wanted.settings_file, actor, now)
                told += [(issue.code, dict(issue.params)) for issue in report.issues]
            if wanted.org is not None:
                org, minded = save_org(workspace, wanted.org, (), actor, now)
                told += minded
                for officer in wanted.officers:
                    save_officer(workspace, _of(officer, org), actor, now)
            elif wanted.officers:
                raise InputError("settings.officer_org", name=wanted.officers[0].name)
            if wanted.county and not wanted.settings_file:
                code = wanted.org.division_code[:6] if wanted.org else ""
                save_county(workspace, {"name": wanted.county, "division_code": code}, {}, actor, now)
    except Exception:
        _unmake(path)
        raise
    return Made(str(path), tuple(told))


def _of(officer: Officer, org: OrgUnit) -> Officer:
    return replace(officer, org_uid=org.uid)


def _unmake(path: Path) -> None:
    """Take away what was made a moment ago."""
    for end in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            path.with_name(path.name + end).unlink(missing_ok=True)
    shutil.rmtree(path.with_name(path.stem + ".files"), ignore_errors=True)


# The sample county.


@dataclass(frozen=True)
class Sample:
    """What came of the sample county.

    :param spot_uid: the gravest spot, to look at first; ``cases`` are those that were opened
    """

    path: str
    spots: int
    cases: int
    spot_uid: str


def try_sample(folder: str | Path, actor: str, now: datetime, progress: Progress | None = None) -> Sample:
    """Copy the sample county into a folder, take it in, assess it and open its cases.

    When it is cancelled or fails, what it made is gone.

    :param folder: where to; the copy stands in a folder of its own below it
    :raises WorkspaceError: ``workspace.exists``, ``workspace.folder``
    """
    progress = progress or Silent()
    target = Path(folder) / Path(SAMPLE_NAME).stem
    if target.exists():
        raise WorkspaceError("workspace.exists", path=str(target))
    try:
        progress.report(0.0, "sample.copying")
        try:
            shutil.copytree(SAMPLE, target, ignore=shutil.ignore_patterns("generate", "__pycache__"))
        except (OSError, shutil.Error) as error:
            raise WorkspaceError("workspace.folder", path=str(target), reason=str(error)[:200]) from error
        return _fill_sample(target, actor, now, progress)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise


def _fill_sample(target: Path, actor: str, now: datetime, progress: Progress) -> Sample:
    from ..exchange.vector import read
    from ..store.workspace import Workspace
    from . import intake
    from .assess import assess
    from .open_case import AUTO, open_cases
    from .parties import import_parties
    from .photos import import_photos
    from .settings_import import import_settings

    county = target / "county.gpkg"
    made = make_workspace(
        NewWorkspace(str(target / SAMPLE_NAME), _SAMPLE_CRS, settings_file=str(target / "settings.yaml")), actor, now
    )
    with Workspace.open(made.path) as workspace:
        for name in ("profile.yaml", "profile_choice.yaml"):
            import_settings(workspace, target / name, actor, now)
        for place, (kind, layer) in enumerate(_SAMPLE_LAYERS):
            check(progress)
            progress.report(0.05 + 0.45 * place / len(_SAMPLE_LAYERS), "sample.reading", layer=layer)
            plan = intake.prepare(workspace, read(f"{county}|layername={layer}"), kind)
            intake.commit(workspace, plan, actor, now)
        check(progress)
        progress.report(0.5, "sample.parties")
        import_parties(workspace, f"{county}|layername=party", actor, now)
        outcome = assess(workspace, "all", None, actor, now, Part(progress, 0.5, 0.75))
        check(progress)
        import_photos(workspace, target / "photos", actor, now, Part(progress, 0.75, 0.9))
        check(progress)
        progress.report(0.9, "sample.cases")
        with workspace.reader() as session:
            spots = session.spots.read(columns=["code", "severity", "area_ellip_m2"], geometry=False)
            officers = [one.card_no for one in session.officers.all()]
        codes = [str(code) for code in spots.columns["code"]]
        uids = [str(uid) for uid in spots.columns["uid"]]
        wanted = [uid for code, uid in zip(codes, uids) if code[-3:] in _SAMPLE_CASES]
        report = open_cases(workspace, wanted, officers, AUTO, local_date(now), actor, now, Part(progress, 0.9, 1.0))
    first = _gravest(uids, spots)
    return Sample(made.path, len(outcome.assessed), len(report.opened), first)


def _gravest(uids: Sequence[str], spots: Any) -> str:
    def rank(index: int) -> tuple[float, float]:
        severity, area = spots.columns["severity"][index], spots.columns["area_ellip_m2"][index]
        return float(severity or 0), float(area or 0.0)

    return uids[max(range(len(uids)), key=rank)] if uids else ""
