"""A small bureau for the case tests: a workspace with spots, parties, officers and assessments made by hand."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime, timezone
from pathlib import Path

import numpy as np
from shapely import MultiPolygon, box

from zhiwei.plugin.domain.case.records import Officer, OrgUnit, Party
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.domain.land.statement import AreaStatement
from zhiwei.plugin.store.repositories.session import new_uid
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)
DAY = date(2026, 3, 16)
ACTOR = "钟篁舟"
OFFICERS = ["颜堃", "35992100004"]
TOWN_OFFICERS = ["谢藕舟", "曾埕砚"]
EAST, NORTH = 500_000.0, 3_300_000.0


def objects(values: list) -> np.ndarray:
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made


def square(index: int, size: float = 20.0) -> MultiPolygon:
    x = EAST + 100.0 * index
    return MultiPolygon([box(x, NORTH, x + size, NORTH + size)])


def make_office(folder: Path, count: int = 6) -> Path:
    """Spots: 0 being built, 1 finished, 2 unknown state, 3 without party, 4 not assessed, 5 land and planning."""
    path = folder / "county.gpkg"
    with Workspace.create(path, crs="EPSG:4549") as workspace, workspace.unit_of_work("set-up", NOW) as uow:
        org = uow.orgs.add(
            OrgUnit("", "01", "澄埔县城市管理局", "澄城执", division_code="359921", address="主街3号",
                    phone="0590-0000002", contact="蓝桠石")
        )  # fmt: skip
        town = uow.orgs.add(OrgUnit("", "02", "云桠镇人民政府", "云政", level="town", division_code="359921001"))
        for name, card, ends, body in (
            ("颜堃", "35992100003", date(2028, 5, 31), org),
            ("钟篁舟", "35992100004", date(2028, 5, 31), org),
            ("过期员", "35992100009", date(2025, 12, 31), org),
            ("谢藕舟", "35992100005", date(2028, 5, 31), town),
            ("曾埕砚", "35992100006", date(2028, 5, 31), town),
        ):
            uow.officers.add(Officer("", name, card, body.uid, date(2023, 6, 1), ends))
        states = ["在建", "已建成", None, "已建成", "已建成", "在建"] + ["已建成"] * max(0, count - 6)
        spots = uow.spots.add(
            FeatureTable(
                objects([square(i) for i in range(count)]),
                {
                    "code": objects([f"TB{i:03d}" for i in range(count)]),
                    "source_kind": objects(["satellite"] * count),
                    "building_state": objects(states[:count]),
                    "structure": objects(["砖混"] * count),
                    "storeys": objects([2] * count),
                    "village_code": objects(["359921001001"] * count),
                    "address": objects([f"云桠镇桠头村{i}号" for i in range(count)]),
                    "found_on": objects([date(2026, 3, 1)] * count),
                    "needs_assessment": objects([int(i == 4) for i in range(count)]),
                    "area_ellip_m2": objects([400.01] * count),
                },
                "EPSG:4549",
            )
        )
        parcel = FeatureTable(
            objects([MultiPolygon([box(EAST - 50, NORTH - 50, EAST + 70, NORTH + 80)])]),
            {"code": objects(["359921001001JC00001"]), "holder": objects(["李某"])},
            "EPSG:4549",
        )
        uow.parcels.add(parcel)
        for index, uid in enumerate(spots):
            if index != 3:
                party = uow.parties.add(
                    Party("", "person", f"当事人<{index}>&㙍", "身份证", f"35992119800101{index:04d}")
                )
                uow.spot_parties.add(uid, party.uid, "builder")
            if index != 4:
                _assess(uow, uid, "land" if index == 5 else "planning", "planning" if index == 5 else "")
    return path


def _assess(uow, spot_uid: str, track: str, also: str, **facts) -> None:
    stated = AreaStatement(
        new_uid(), spot_uid, "椭球", "EPSG:4549", 0, "CGCS2000", "", 400.01, 400.0, 0.600015, "ellipsoidal", 1.0,
        "spots.gpkg", "", NOW,
    )  # fmt: skip
    statement = uow.statements.add({**asdict(stated), "sha256": stated.seal()})
    assessment = uow.assessments.add(
        {
            "spot_uid": spot_uid, "current": True, "made_at": NOW, "as_of": DAY, "track": track,
            "disposition": "限期拆除", "statement_uid": statement,
            "explanation": {"also_track": also, "facts": {"farmland_m2": 76.5, **facts}},
        }
    )  # fmt: skip
    uow.findings.add_many(
        [
            {"spot_uid": spot_uid, "assessment_uid": assessment, "kind": "zone", "class_code": "SQ-JJ",
             "label": "禁止建设区", "area_m2": 120.5, "share": 0.30},
            {"spot_uid": spot_uid, "assessment_uid": assessment, "kind": "land_class", "class_code": "0103",
             "label": "旱地", "area_m2": 80.0, "share": 0.2},
        ]
    )  # fmt: skip


def spot_uids(workspace: Workspace) -> list[str]:
    with workspace.reader() as session:
        return [str(uid) for uid in session.spots.read(geometry=False).columns["uid"]]
