"""Places: spots, parcels, zones, permits, land classes, photos, the grid of patrols."""

from __future__ import annotations

from sqlalchemy import (
    BOOLEAN,
    DATE,
    INTEGER,
    TEXT,
    Column,
    Double,
    LargeBinary,
    true,
)

from ..types import Instant, Json
from .parts import feature, origin

spot = feature(
    "spot",
    "MULTIPOLYGON",
    Column("code", TEXT, index=True),  # 图斑编号 (JCBH)
    Column("name", TEXT),  # 项目名称 (XMC)
    Column("source_kind", TEXT),  # satellite, patrol, report, survey ...: a clue, never a finding
    Column("spot_type", TEXT),  # 图斑类型 (TBLX): shed, house, storey, yard, factory
    Column("found_on", DATE),
    Column("before_phase", TEXT),  # 前时相 (QSX)
    Column("after_phase", TEXT),  # 后时相 (HSX)
    Column("structure", TEXT),  # 结构
    Column("storeys", INTEGER),
    Column("floor_area_m2", Double),  # 建筑面积, surveyed, planar
    Column("building_state", TEXT),  # 建设状态: 在建, 已建成
    Column("use", TEXT),  # 用途
    Column("town_code", TEXT),
    Column("village_code", TEXT),
    Column("address", TEXT),  # 坐落
    Column("declared_area_m2", Double),  # 监测面积 (JCMJ) as delivered
    Column("remark", TEXT),
    Column("status", TEXT, server_default="open"),  # open, cleared, withdrawn
    Column("source_crs", TEXT),
    Column("source_wkb", LargeBinary),  # original coordinates when the CRS differs from the workspace's
    Column("area_ellip_m2", Double),  # caches of the area statement
    Column("area_plan_m2", Double),
    Column("area_mu", Double),
    Column("needs_assessment", BOOLEAN, server_default=true()),
    Column("headline_zone", TEXT),  # caches of the assessment
    Column("severity", INTEGER),
    Column("track", TEXT),
    Column("disposition", TEXT),
    Column("case_number", TEXT),  # caches of the case
    Column("case_state", TEXT),
    *origin(),
)
#: what a spot keeps of its area statement, of its assessment and of its case, that lists and maps need not ask for it
OF_AREA = ("area_ellip_m2", "area_plan_m2", "area_mu")
OF_ASSESSMENT = ("headline_zone", "severity", "track", "disposition")
OF_CASE = ("case_number", "case_state")

parcel = feature(
    "parcel",
    "MULTIPOLYGON",
    Column("code", TEXT, index=True),  # 宗地代码 (ZDDM)
    Column("unit_code", TEXT),  # 不动产单元号 (BDCDYH)
    Column("holder", TEXT),  # 权利人
    Column("location", TEXT),  # 坐落 (ZL)
    Column("use", TEXT),  # 用途 (YT)
    Column("right_kind", TEXT),  # 权利类型 (QLLX)
    Column("right_nature", TEXT),  # 权利性质 (QLXZ)
    Column("registered_area_m2", Double),  # 宗地面积 (ZDMJ)
    *origin(),
)

zone = feature(
    "zone",
    "MULTIPOLYGON",
    Column("class_code", TEXT, index=True),  # code of the zone catalogue, e.g. KX-NT
    Column("name", TEXT),
    Column("plan_name", TEXT),
    Column("approval_no", TEXT),
    Column("effective_from", DATE),
    Column("effective_to", DATE),
    *origin(),
)

permit = feature(
    "permit",
    "MULTIPOLYGON",
    Column("kind", TEXT),  # land_approval 批地, land_supply 供地, planning 规划许可, village 乡村规划许可
    Column("number", TEXT, index=True),
    Column("authority", TEXT),
    Column("holder", TEXT),
    Column("project", TEXT),
    Column("issued_on", DATE),
    Column("expires_on", DATE),
    Column("approved_area_m2", Double),
    Column("approved_floor_m2", Double),
    Column("content", TEXT),
    *origin(),
)

land_class = feature(
    "land_class",
    "MULTIPOLYGON",
    Column("code", TEXT, index=True),  # 地类编码 (DLBM)
    Column("name", TEXT),  # 地类名称 (DLMC)
    Column("owner_kind", TEXT),  # 权属性质 (QSXZ)
    Column("owner_code", TEXT),  # 权属单位代码 (QSDWDM)
    Column("owner_name", TEXT),  # 权属单位名称 (QSDWMC)
    Column("deduct_code", TEXT),  # 扣除地类编码 (KCDLBM)
    Column("deduct_ratio", Double),  # 扣除系数 (KCXS), 0..1
    Column("registered_area_m2", Double),  # 图斑面积 (TBMJ)
    Column("surveyed_year", TEXT),
    *origin(),
)

evidence = feature(
    "evidence",
    "POINT",
    Column("attachment_uid", TEXT, index=True),
    Column("spot_uid", TEXT, index=True),
    Column("number", TEXT),  # 照片编号
    Column("taken_at", Instant),
    Column("taken_text", TEXT),  # EXIF text as it stands, with no time zone invented
    Column("direction_deg", Double),
    Column("direction_ref", TEXT),  # T true, M magnetic
    Column("altitude_m", Double),
    Column("accuracy_m", Double),
    Column("device", TEXT),
    Column("orientation", INTEGER),
    Column("photographer", TEXT),
    Column("match_kind", TEXT),  # inside, near, faces, far, none
    Column("match_distance_m", Double),
    Column("warnings", Json),
    Column("source_file", TEXT),
    Column("batch_uid", TEXT),
)

grid_cell = feature(
    "grid_cell",
    "MULTIPOLYGON",
    Column("code", TEXT, index=True),  # 网格编码: 12 digits of the community and 3 of the cell
    Column("community_code", TEXT, index=True),
    Column("community_name", TEXT),
    Column("serial", INTEGER),  # west to east, north to south within the community
    Column("officer_uid", TEXT, index=True),
    Column("remark", TEXT),
)
