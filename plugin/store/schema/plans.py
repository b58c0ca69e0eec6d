"""Demolition and what comes after it: sites, plans, progress, plots."""

from __future__ import annotations

from sqlalchemy import (
    BOOLEAN,
    DATE,
    INTEGER,
    TEXT,
    Column,
    Double,
    ForeignKey,
    UniqueConstraint,
)

from ..types import Instant, Json
from .parts import attributes, feature, uid, version

plot = feature(
    "plot",
    "MULTIPOLYGON",
    Column("code", TEXT, unique=True),  # 地块编号
    Column("name", TEXT),
    Column("town_code", TEXT, index=True),
    Column("site_uids", Json),  # sites it was made of
    Column("spot_uids", Json),
    Column("area_m2", Double),  # official ellipsoidal area
    Column("area_mu", Double),
    Column("cleared_on", DATE),
    Column("rules", Json),  # what may be done there and why
    Column("proposals", Json),  # ranked uses with the points of each
    Column("direction", TEXT),  # 宜耕 farm, 宜建 build, 宜绿 green, 还路 road, service, temporary
    Column("use_code", TEXT),  # code of the land-use classification of 2023
    Column("responsible", TEXT),
    Column("due_on", DATE),
    Column("status", TEXT),  # planned, cleared, under_way, verified
    Column("started_on", DATE),
    Column("verified_on", DATE),
    Column("verified_by", Json),  # photo and overlay that prove it
    Column("locked", BOOLEAN),
    Column("remark", TEXT),
)

phase = feature(
    "phase",
    "MULTIPOLYGON",
    Column("scenario_uid", TEXT, index=True),
    Column("number", INTEGER),  # of the stretch of time
    Column("area", TEXT),  # letter of the area within it
    Column("name", TEXT),
    Column("first_day", DATE),
    Column("last_day", DATE),
    Column("sites", INTEGER),
    Column("households", INTEGER),
    Column("floor_m2", Double),
    Column("ground_m2", Double),
    Column("waste_t", Double),
    Column("waste_m3", Double),
    Column("loads", INTEGER),
    Column("cost", Double),
)

site = attributes(
    "site",
    uid(),
    Column("case_uid", TEXT, ForeignKey("case_file.uid"), index=True),
    Column("item", TEXT),  # item of the decision, empty where it is taken down by consent before one
    Column("spot_uid", TEXT, index=True),
    Column("name", TEXT),
    Column("town_code", TEXT),
    Column("structure", TEXT),
    Column("storeys", INTEGER),
    Column("floor_area_m2", Double),
    Column("ground_area_m2", Double),
    Column("height_m", Double),
    Column("persons", INTEGER),
    Column("let", BOOLEAN),
    Column("supplied", BOOLEAN),
    Column("consent", BOOLEAN),
    Column("consent_on", DATE),
    Column("batch", TEXT),  # shared walls or structure
    Column("lane", TEXT),
    Column("lane_order", INTEGER),
    Column("danger", INTEGER),  # 0 none to 3 acute
    Column("protected", BOOLEAN),
    Column("protected_neighbour", BOOLEAN),
    Column("new_building", BOOLEAN),
    Column("categories", Json),  # of the demolish-first list
    Column("complaints", INTEGER),
    Column("public_project", BOOLEAN),
    Column("sole_home", BOOLEAN),
    Column("sowing_day", DATE),
    Column("blocked", Json),  # [[first, last]]
    Column("remark", TEXT),
    Column("status", TEXT),  # open, started, demolished, hauled, accepted, dropped
    version(),
)

scenario = attributes(
    "scenario",
    uid(),
    Column("name", TEXT),
    Column("status", TEXT),  # draft, adopted, superseded
    Column("starts_on", DATE),
    Column("ends_on", DATE),
    Column("level", TEXT),  # output low, typical, high
    Column("resources", Json),
    Column("weights", Json),
    Column("targets", Json),
    Column("seed", INTEGER),
    Column("measures", Json),
    Column("bounds", Json),
    Column("refused", Json),  # sites that are not planned, and why
    Column("based_on", TEXT),
    Column("made_at", Instant),
    Column("made_by", TEXT),
    Column("remark", TEXT),
    version(),
)

assignment = attributes(
    "assignment",
    uid(),
    Column("scenario_uid", TEXT, ForeignKey("scenario.uid"), index=True),
    Column("site_uid", TEXT, ForeignKey("site.uid"), index=True),
    Column("phase", TEXT),
    Column("crew", TEXT),
    Column("first_day", DATE),
    Column("last_day", DATE),
    Column("locked", BOOLEAN),
    Column("points", Double),  # of priority
    Column("works", Json),  # days, waste, loads, cost
    Column("why", Json),
    version(),
    UniqueConstraint("scenario_uid", "site_uid"),
)

progress = attributes(
    "progress",
    uid(),
    Column("site_uid", TEXT, ForeignKey("site.uid"), index=True),
    Column("kind", TEXT),  # started, demolished, hauled, accepted
    Column("day", DATE),
    Column("how", TEXT),  # self 自拆, assisted 助拆, forced 强拆
    Column("floor_m2", Double),
    Column("waste_m3", Double),
    Column("cost", Double),
    Column("note", TEXT),
    Column("attachment_uid", TEXT, ForeignKey("attachment.uid")),
    Column("recorded_at", Instant),
    Column("recorded_by", TEXT),
    version(),
)
