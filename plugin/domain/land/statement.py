"""The area statement (面积说明): one number with everything that is needed to get it again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Any

import numpy as np
import shapely

from .crs import GaussKruger, measuring_crs
from .ellipsoid import areas
from .units import half_up, mu, text

METHOD = "图斑椭球面积（第三次全国国土调查规则）"
METHOD_PLANE = "平面面积"
ROUNDING = "0.01 m², 四舍五入；分项按最大余额法与合计一致；亩 = m² × 0.0015"


@dataclass(frozen=True)
class AreaStatement:
    """Official area of one spot.

    :param crs: CRS whose coordinates were measured, as text
    :param zone_number: zone of the projection (带号), 0 for longitude/latitude
    :param area_ellip_m2: ellipsoidal area, half up to 0.01 m²; None where the rule does not know the CRS
    :param area_plan_m2: planar area, half up to 0.01 m²; None in degrees
    :param area_mu: legal area in 亩, exactly 0.0015 times the stated m²
    :param legal: ``ellipsoidal`` or ``planar``: which of the two is the legal figure
    :param source: file, layer and row of the geometry
    :param geometry_sha256: hash of the coordinates that were measured
    """

    uid: str
    spot_uid: str
    method: str
    crs: str
    zone_number: int
    ellipsoid: str
    rounding: str
    area_ellip_m2: float | None
    area_plan_m2: float | None
    area_mu: float
    legal: str
    tolerance_m: float
    source: str
    geometry_sha256: str
    made_at: datetime
    sha256: str = ""

    @property
    def legal_m2(self) -> float:
        """The legal area as stated."""
        value = self.area_ellip_m2 if self.legal == "ellipsoidal" else self.area_plan_m2
        return value or 0.0

    def content(self) -> str:
        """Canonical text of everything but ``uid`` and ``sha256``: sorted JSON, areas with 2 decimals, UTC instant."""
        values: dict[str, Any] = {
            name: getattr(self, name) for name in self.__dataclass_fields__ if name not in ("uid", "sha256")
        }
        for name in ("area_ellip_m2", "area_plan_m2"):
            values[name] = None if values[name] is None else text(float(values[name]), 2)
        values["area_mu"] = text(float(self.area_mu), 6)
        values["tolerance_m"] = text(float(self.tolerance_m), 3)
        moment = self.made_at.astimezone(timezone.utc)
        values["made_at"] = moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
        return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def seal(self) -> str:
        """SHA-256 of the canonical content."""
        return hashlib.sha256(self.content().encode("utf-8")).hexdigest()


def geometry_hash(geometry: shapely.Geometry) -> str:
    """SHA-256 over the coordinates: little-endian WKB of the flat multipolygon; a Z or a wrapper changes nothing."""
    one = np.empty(1, dtype=object)
    one[0] = geometry
    return geometry_hashes(one)[0]


def geometry_hashes(geometry: Any) -> list[str]:
    """:func:`geometry_hash` of n polygons."""
    flat = shapely.force_2d(geometry)
    single = np.flatnonzero(shapely.get_type_id(flat) == shapely.GeometryType.POLYGON)
    flat[single] = shapely.multipolygons(flat[single][:, None])
    wkb = shapely.to_wkb(flat, byte_order=1, output_dimension=2)
    return [hashlib.sha256(content).hexdigest() for content in wkb]


def legal_areas(geometry: Any, crs: str) -> tuple[np.ndarray, np.ndarray, str]:
    """Unrounded areas of polygons in one CRS.

    :param geometry: n polygons
    :returns: n ellipsoidal m² (NaN where the rule does not know the CRS), n planar m² (NaN in degrees), and which of
        them is legal
    """
    measuring = measuring_crs(crs)
    count = len(geometry)
    plane = shapely.area(geometry)
    if measuring is None:
        return np.full(count, np.nan), plane, "planar"
    if not isinstance(measuring, GaussKruger):
        plane = np.full(count, np.nan)
    return np.asarray(areas(geometry, measuring), dtype=float), plane, "ellipsoidal"


def measure(geometry: Any, crs: str) -> np.ndarray:
    """n areas of the kind that is legal in a CRS, in m²."""
    ellipsoidal, plane, legal = legal_areas(geometry, crs)
    return ellipsoidal if legal == "ellipsoidal" else plane


def state(
    uids: Sequence[str],
    spot_uids: Sequence[str],
    geometry: Any,
    crs: str,
    sources: Sequence[str],
    made_at: datetime,
    tolerance_m: float,
    plane_m2: Any = None,
    measured: tuple[np.ndarray, np.ndarray, str] | None = None,
) -> list[AreaStatement]:
    """Statements for n spots measured in one CRS.

    :param geometry: n polygons in ``crs``, the source coordinates where these are kept
    :param made_at: aware instant
    :param plane_m2: n planar areas in the workspace's CRS, used where ``crs`` is in degrees
    :param measured: what :func:`legal_areas` says of them, where that is known already
    """
    ellipsoidal, plane, legal = legal_areas(geometry, crs) if measured is None else measured
    if plane_m2 is not None:
        plane = np.where(np.isnan(plane), plane_m2, plane)
    measuring = measuring_crs(crs)
    zone = measuring.zone if isinstance(measuring, GaussKruger) else 0
    ellipsoid = measuring.ellipsoid.name if measuring is not None else ""
    hashes = geometry_hashes(geometry)
    statements = []
    for i, spot_uid in enumerate(spot_uids):
        ellip_m2, plan_m2 = _stated(ellipsoidal[i]), _stated(plane[i])
        stated = AreaStatement(
            uid=uids[i],
            spot_uid=spot_uid,
            method=METHOD if legal == "ellipsoidal" else METHOD_PLANE,
            crs=crs,
            zone_number=zone,
            ellipsoid=ellipsoid,
            rounding=ROUNDING,
            area_ellip_m2=ellip_m2,
            area_plan_m2=plan_m2,
            area_mu=float(mu((ellip_m2 if legal == "ellipsoidal" else plan_m2) or 0.0)),
            legal=legal,
            tolerance_m=tolerance_m,
            source=sources[i],
            geometry_sha256=hashes[i],
            made_at=made_at,
        )
        statements.append(replace(stated, sha256=stated.seal()))
    return statements


def _stated(value: float) -> float | None:
    return None if np.isnan(value) else float(half_up(float(value), 2))
