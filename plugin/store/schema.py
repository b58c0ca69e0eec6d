"""The schema of a workspace, one SQLAlchemy metadata for GeoPackage and PostGIS.

Column types are those that every GDAL reads from a GeoPackage without a warning: TEXT, INTEGER, DOUBLE, BOOLEAN,
DATE, BLOB and DATETIME as ``YYYY-MM-DDTHH:MM:SS.sssZ``. Every table has the integer key ``fid`` that QGIS wants; rows
people know have a UUID ``uid``. JSON is TEXT. References are made by uid; a violated foreign key makes GDAL refuse the
whole file, so only tables that QGIS cannot edit declare them.
"""

from __future__ import annotations

from sqlalchemy import (
    BOOLEAN,
    DATE,
    INTEGER,
    TEXT,
    Column,
    Double,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
    text,
    true,
)
from sqlalchemy.schema import SchemaItem

from .types import Geometry, Instant, Json

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)
#: what QGIS's own tools may edit; everything else is read-only for them by trigger
QGIS_EDITABLE = ("spot", "parcel", "zone", "permit", "land_class")


#: columns of the list of cases whose Chinese texts are sorted by sound (see :mod:`..domain.chinese_order`)
ORDERED_BY_SOUND = ("number", "parties", "address", "officers")


def _key() -> Column:
    return Column("fid", INTEGER, primary_key=True, autoincrement=True, nullable=False)


def _uid() -> Column:
    return Column("uid", TEXT, unique=True)


def _editable_uid() -> Column:
    """A uid that QGIS may write: a copy or a split brings its model's along, and gets its own by trigger."""
    return Column("uid", TEXT, index=True)


def _version() -> Column:
    return Column("version", INTEGER, server_default=text("1"))


def _origin() -> list[Column]:
    """Where an imported feature came from: batch, file, layer, row, and every attribute not mapped."""
    return [
        Column("batch_uid", TEXT, index=True),
        Column("source_file", TEXT),
        Column("source_layer", TEXT),
        Column("source_row", INTEGER),
        Column("extra", Json),
    ]


def _feature(name: str, kind: str, *columns: Column) -> Table:
    return Table(
        name,
        metadata,
        _key(),
        Column("geom", Geometry(kind)),
        _editable_uid() if name in QGIS_EDITABLE else _uid(),
        *columns,
        _version(),
        info={"geometry": kind},
        sqlite_autoincrement=True,
    )


def _attributes(name: str, *parts: SchemaItem) -> Table:
    return Table(name, metadata, _key(), *parts, sqlite_autoincrement=True)


# Features -------------------------------------------------------------------------------------------------------

spot = _feature(
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
    *_origin(),
)
parcel = _feature(
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
    *_origin(),
)
zone = _feature(
    "zone",
    "MULTIPOLYGON",
    Column("class_code", TEXT, index=True),  # code of the zone catalogue, e.g. KX-NT
    Column("name", TEXT),
    Column("plan_name", TEXT),
    Column("approval_no", TEXT),
    Column("effective_from", DATE),
    Column("effective_to", DATE),
    *_origin(),
)
permit = _feature(
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
    *_origin(),
)
land_class = _feature(
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
    *_origin(),
)
evidence = _feature(
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
grid_cell = _feature(
    "grid_cell",
    "MULTIPOLYGON",
    Column("code", TEXT, index=True),  # 网格编码: 12 digits of the community and 3 of the cell
    Column("community_code", TEXT, index=True),
    Column("community_name", TEXT),
    Column("serial", INTEGER),  # west to east, north to south within the community
    Column("officer_uid", TEXT, index=True),
    Column("remark", TEXT),
)
plot = _feature(
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
phase = _feature(
    "phase",
    "POLYGON",
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

# Attributes -----------------------------------------------------------------------------------------------------

org_unit = _attributes(
    "org_unit",
    _uid(),
    Column("code", TEXT, unique=True),
    Column("name", TEXT),
    Column("short", TEXT),
    Column("level", TEXT),
    Column("parent_code", TEXT),
    Column("division_code", TEXT),
    Column("address", TEXT),
    Column("phone", TEXT),
    Column("contact", TEXT),
    Column("review_body", TEXT),
    Column("court", TEXT),
    _version(),
)
officer = _attributes(
    "officer",
    _uid(),
    Column("name", TEXT),
    Column("card_no", TEXT, unique=True),
    Column("org_uid", TEXT, ForeignKey("org_unit.uid")),
    Column("card_valid_from", DATE),
    Column("card_valid_to", DATE),
    Column("title", TEXT),
    Column("phone", TEXT),
    _version(),
)
party = _attributes(
    "party",
    _uid(),
    Column("kind", TEXT),
    Column("name", TEXT, index=True),
    Column("id_kind", TEXT),
    Column("id_number", TEXT, index=True),
    Column("legal_rep", TEXT),
    Column("gender", TEXT),
    Column("position", TEXT),
    Column("address", TEXT),
    Column("phone", TEXT),
    _version(),
)
spot_party = _attributes(
    "spot_party",
    Column("spot_uid", TEXT, index=True),
    Column("party_uid", TEXT, ForeignKey("party.uid")),
    Column("role", TEXT),
    UniqueConstraint("spot_uid", "party_uid", "role"),
)
lead = _attributes(
    "lead",
    _uid(),
    Column("number", TEXT, unique=True),
    Column("spot_uid", TEXT, index=True),
    Column("source_kind", TEXT),
    Column("registered_at", Instant),
    Column("found_on", DATE),
    Column("content", TEXT),
    Column("registered_by", TEXT),
    Column("org_uid", TEXT, ForeignKey("org_unit.uid")),
    Column("case_uid", TEXT, index=True),
    _version(),
)
case_file = _attributes(
    "case_file",
    _uid(),
    Column("number", TEXT, unique=True),
    Column("org_uid", TEXT, ForeignKey("org_unit.uid")),
    Column("lead_uid", TEXT, ForeignKey("lead.uid")),
    Column("cause", TEXT),  # 案由
    Column("track", TEXT),  # planning, village, land
    Column("profile", TEXT),
    Column("state", TEXT, index=True),  # cache of the fold
    Column("flags", Json),  # cache of the fold
    Column("filed_on", DATE),
    Column("catalogue_sha256", TEXT),  # procedure text in force at filing
    Column("officer_uids", Json),
    Column("event_seq", INTEGER, server_default=text("0")),
    Column("event_head", TEXT, server_default=""),
    _version(),
    Column("decided_on", DATE),  # caches of the fold, as filed_on
    Column("cleared_on", DATE),
)
case_spot = _attributes(
    "case_spot",
    Column("case_uid", TEXT, ForeignKey("case_file.uid"), index=True),
    Column("spot_uid", TEXT, index=True),
    Column("role", TEXT),
    UniqueConstraint("case_uid", "spot_uid"),
)
case_party = _attributes(
    "case_party",
    Column("case_uid", TEXT, ForeignKey("case_file.uid"), index=True),
    Column("party_uid", TEXT, ForeignKey("party.uid"), index=True),
    Column("role", TEXT),
    UniqueConstraint("case_uid", "party_uid", "role"),
)
event = _attributes(
    "event",
    _uid(),
    Column("case_uid", TEXT, ForeignKey("case_file.uid")),
    Column("seq", INTEGER),
    Column("transition", TEXT),
    Column("occurred_at", Instant),
    Column("recorded_at", Instant),
    Column("actor", TEXT),
    Column("payload", Json),
    Column("prev_hash", TEXT),
    Column("hash", TEXT),
    UniqueConstraint("case_uid", "seq"),
)
document = _attributes(
    "document",
    _uid(),
    Column("case_uid", TEXT, ForeignKey("case_file.uid"), index=True),
    Column("form", TEXT),
    Column("title", TEXT),
    Column("org_uid", TEXT, ForeignKey("org_unit.uid")),
    Column("kind", TEXT),
    Column("year", INTEGER),
    Column("seq", INTEGER),
    Column("number", TEXT),
    Column("status", TEXT),
    Column("issued_on", DATE),
    Column("facts", Json),
    Column("facts_sha256", TEXT),
    Column("template_sha256", TEXT),
    Column("fonts", Json),
    Column("attachment_uid", TEXT),
    Column("file_sha256", TEXT),
    Column("void_reason", TEXT),
    Column("created_at", Instant),
    _version(),
    Index("uq_document_number", "org_uid", "kind", "year", "seq", unique=True),
)
delivery = _attributes(
    "delivery",
    _uid(),
    Column("case_uid", TEXT, ForeignKey("case_file.uid"), index=True),
    Column("document_uid", TEXT, ForeignKey("document.uid"), index=True),
    Column("form", TEXT),
    Column("party_uid", TEXT, ForeignKey("party.uid")),
    Column("method", TEXT),  # id of the way of service (送达方式), empty while only planned
    Column("status", TEXT),  # planned, running (a public notice), served, failed, void
    Column("acted_on", DATE),  # handed over, left, sent or published
    Column("served_on", DATE),  # counts as served
    Column("receipt_uid", TEXT, ForeignKey("document.uid")),  # proof of service (送达回证)
    Column("proof", Json),
    Column("event_seq", INTEGER),
    _version(),
)
decision_item = _attributes(
    "decision_item",
    _uid(),
    Column("case_uid", TEXT, ForeignKey("case_file.uid")),
    Column("item", TEXT),  # id of the item within the case
    Column("kind", TEXT),  # demolition, fine, confiscation, restore, correct, measure
    Column("law", TEXT),
    Column("amount", Double),  # yuan
    Column("area_m2", Double),
    Column("what", TEXT),
    Column("self_deadline", DATE),
    Column("state", TEXT),  # cache of the fold: the least advanced lane
    UniqueConstraint("case_uid", "item"),
)
item_party = _attributes(
    "item_party",
    Column("item_uid", TEXT, ForeignKey("decision_item.uid")),
    Column("party_uid", TEXT, ForeignKey("party.uid"), index=True),
    Column("state", TEXT),  # cache of the fold: the lane of this item and party
    UniqueConstraint("item_uid", "party_uid"),
)
deadline = _attributes(
    "deadline",
    _uid(),
    Column("case_uid", TEXT, ForeignKey("case_file.uid"), index=True),
    Column("item", TEXT),
    Column("party_uid", TEXT),
    Column("rule", TEXT),
    Column("name", TEXT),
    Column("kind", TEXT),  # due, window, limitation
    Column("whose", TEXT),  # agency, party, court, wait
    Column("last_day", DATE),
    Column("next_day", DATE),
    Column("open", BOOLEAN),
    Column("provisional", BOOLEAN),
    Column("reasons", Json),
    Index("ix_deadline_diary", "open", "last_day", "kind", "whose"),
)
case_link = _attributes(
    "case_link",
    _uid(),
    Column("case_uid", TEXT, ForeignKey("case_file.uid")),
    Column("other_uid", TEXT, ForeignKey("case_file.uid"), index=True),
    Column("kind", TEXT),  # same_spot, rebuilt, transferred
    UniqueConstraint("case_uid", "other_uid", "kind"),
)
case_row = _attributes(
    "case_row",  # one row per case, per lead without a case and per spot without either: see case_rows
    _uid(),  # of the case, the lead or the spot
    Column("kind", TEXT),  # case, lead, spot
    Column("number", TEXT),
    Column("spot_uid", TEXT, index=True),  # the first
    Column("town_code", TEXT),
    Column("village_code", TEXT),
    Column("state", TEXT),
    Column("track", TEXT),
    Column("zone", TEXT),
    Column("severity", INTEGER),
    Column("due_on", DATE),  # the next open last day of the office
    Column("due_name", TEXT),
    Column("wait_on", DATE),  # the next open last day of somebody else
    Column("wait_name", TEXT),
    Column("limit_on", DATE),  # the next end of a window or limitation
    Column("limit_name", TEXT),
    Column("found_on", DATE),
    Column("filed_on", DATE),
    Column("decided_on", DATE),
    Column("cleared_on", DATE),
    Column("area_m2", Double),
    Column("area_mu", Double),
    Column("parties", TEXT),
    Column("address", TEXT),
    Column("spot_codes", TEXT),
    Column("parcel_codes", TEXT),
    Column("officer_uids", Json),
    Column("officers", TEXT),
    Column("search", TEXT),  # what is searched, in small letters
    *(Column(f"{name}_order", TEXT) for name in ORDERED_BY_SOUND),
    Index(
        "ix_case_row_filter",
        *("town_code", "state", "track", "zone", "due_on", "kind", "area_m2", "area_mu"),
    ),
    *(Index(f"ix_case_row_{name}", name) for name in ("number", "state", "due_on", "filed_on", "found_on")),
    # one walk along an index for each column that a list is sorted by
    *(Index(f"ix_case_row_{name}_order", f"{name}_order") for name in ORDERED_BY_SOUND),
    *(Index(f"ix_case_row_{name}", name) for name in ("wait_on", "limit_on", "decided_on", "cleared_on")),
    *(Index(f"ix_case_row_{name}", name) for name in ("due_name", "wait_name", "limit_name", "zone", "track")),
    *(Index(f"ix_case_row_{name}", name) for name in ("spot_codes", "parcel_codes", "area_m2", "area_mu")),
)
case_row_stale = _attributes(
    "case_row_stale",  # whose rows of the list have to be made anew; marked by triggers, also when QGIS edits
    Column("kind", TEXT),  # case, lead, spot, party, officer
    Column("uid", TEXT),
    UniqueConstraint("kind", "uid"),
)
patrol = _attributes(
    "patrol",
    _uid(),
    Column("started_at", Instant),
    Column("ended_at", Instant),
    Column("officer_uid", TEXT, ForeignKey("officer.uid"), index=True),
    Column("weather", TEXT),
    Column("zero_report", BOOLEAN),  # 零报告: looked, found nothing
    Column("note", TEXT),
    _version(),
)
patrol_cell = _attributes(
    "patrol_cell",
    Column("patrol_uid", TEXT, ForeignKey("patrol.uid"), index=True),
    Column("cell_uid", TEXT, index=True),
    Column("result", TEXT),
    Column("spot_uid", TEXT, index=True),
)
patrol_photo = _attributes(
    "patrol_photo",
    Column("patrol_uid", TEXT, ForeignKey("patrol.uid"), index=True),
    Column("attachment_uid", TEXT, ForeignKey("attachment.uid")),
    Column("evidence_uid", TEXT),
)
image_note = _attributes(
    "image_note",  # a change seen on two pictures: a clue (线索), never a finding; no column of an assessment reads it
    _uid(),
    Column("spot_uid", TEXT, index=True),
    Column("seen", TEXT),  # yes, no, unsure
    Column("before_on", DATE),  # day of the earlier picture
    Column("after_on", DATE),
    Column("before_source", TEXT),  # name and origin as they were then
    Column("after_source", TEXT),
    Column("remark", TEXT),
    Column("noted_at", Instant),
    Column("noted_by", TEXT),
    Column("sheet_uid", TEXT, ForeignKey("attachment.uid")),  # the pair as it was printed
    _version(),
)
site = _attributes(
    "site",
    _uid(),
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
    _version(),
)
scenario = _attributes(
    "scenario",
    _uid(),
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
    _version(),
)
assignment = _attributes(
    "assignment",
    _uid(),
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
    _version(),
    UniqueConstraint("scenario_uid", "site_uid"),
)
progress = _attributes(
    "progress",
    _uid(),
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
    _version(),
)
template = _attributes(
    "template",
    _uid(),
    Column("form", TEXT, index=True),
    Column("name", TEXT),
    Column("sha256", TEXT),
    Column("text", TEXT),
    Column("active", BOOLEAN),
    Column("added_at", Instant),
    _version(),
)
attachment = _attributes(
    "attachment",
    _uid(),
    Column("sha256", TEXT, index=True),
    Column("ext", TEXT),
    Column("size", INTEGER),
    Column("original_name", TEXT),
    Column("media_type", TEXT),
    Column("added_at", Instant),
)
finding = _attributes(
    "finding",
    Column("spot_uid", TEXT, index=True),
    Column("assessment_uid", TEXT, index=True),
    Column("kind", TEXT),  # parcel, zone, permit, land_class, uncovered, distance
    Column("class_code", TEXT),  # parcel code, zone class, permit number, land class, group that leaves a rest
    Column("ref_uids", Json),  # instances behind it
    Column("label", TEXT),
    Column("area_m2", Double),
    Column("share", Double),
    Column("distance_m", Double),
    Column("doubtful", BOOLEAN),
    Column("detail", Json),
)
assessment = _attributes(
    "assessment",
    _uid(),
    Column("spot_uid", TEXT, index=True),
    Column("current", BOOLEAN),
    Column("made_at", Instant),
    Column("as_of", DATE),
    Column("actor", TEXT),
    Column("catalogue_sha256", TEXT),
    Column("headline_zone", TEXT),
    Column("severity", INTEGER),
    Column("track", TEXT),
    Column("disposition", TEXT),
    Column("basis", Json),
    Column("hand_to", TEXT),
    Column("crime_alert", Json),
    Column("data_errors", Json),
    Column("explanation", Json),
    Column("statement_uid", TEXT),
)
area_statement = _attributes(
    "area_statement",
    _uid(),
    Column("spot_uid", TEXT, index=True),
    Column("method", TEXT),
    Column("crs", TEXT),
    Column("zone_number", INTEGER),
    Column("ellipsoid", TEXT),
    Column("rounding", TEXT),
    Column("area_ellip_m2", Double),
    Column("area_plan_m2", Double),
    Column("area_mu", Double),
    Column("legal", TEXT),  # which of the two is the legal figure
    Column("tolerance_m", Double),
    Column("source", TEXT),
    Column("geometry_sha256", TEXT),
    Column("made_at", Instant),
    Column("sha256", TEXT),
)
counter = _attributes(
    "counter",
    Column("org_uid", TEXT),
    Column("kind", TEXT),
    Column("year", INTEGER),
    Column("value", INTEGER),
    UniqueConstraint("org_uid", "kind", "year"),
)
catalogue = _attributes(
    "catalogue",
    Column("sha256", TEXT, unique=True),
    Column("name", TEXT),
    Column("text", TEXT),
)
import_batch = _attributes(
    "import_batch",
    _uid(),
    Column("kind", TEXT),  # spot, parcel, zone, permit, land_class, photo
    Column("source", TEXT),
    Column("actor", TEXT),
    Column("made_at", Instant),
    Column("status", TEXT),  # committed, withdrawn
    Column("counts", Json),
    Column("mapping", Json),
)
setting = _attributes(
    "setting",
    Column("key", TEXT, unique=True),
    Column("value", Json),
)
audit = _attributes(
    "audit",
    Column("at", Instant),
    Column("actor", TEXT),
    Column("table_name", TEXT),
    Column("row_uid", TEXT, index=True),
    Column("action", TEXT),  # insert, update, delete; seal and show, see seals
    Column("old", Json),
    Column("new", Json),
    Column("reason", TEXT),
)
audit_context = _attributes(
    "audit_context",
    Column("actor", TEXT),
    Column("at", Instant),
    Column("reason", TEXT),
)

FEATURE_TABLES = (spot, parcel, zone, permit, land_class, evidence, grid_cell, plot, phase)
#: columns of editable tables that only the program fills: caches of what it computed, and the origin
CACHE_COLUMNS = {
    "spot": (
        "source_crs",
        "source_wkb",
        "area_ellip_m2",
        "area_plan_m2",
        "area_mu",
        "headline_zone",
        "severity",
        "track",
        "disposition",
        "case_number",
        "case_state",
        "batch_uid",
    ),
    "parcel": ("batch_uid",),
    "zone": ("batch_uid",),
    "permit": ("batch_uid",),
    "land_class": ("batch_uid",),
}
#: never changed nor deleted once written, by nobody
APPEND_ONLY = ("event", "audit")
#: not audited: the log itself, what switches it, what is its own record of who and when, what is computed from others
UNAUDITED = ("audit", "audit_context", "event", "case_row", "case_row_stale")
#: rows that only ever come with another audited row that says who and when (finding: its assessment)
UNAUDITED_INSERTS = ("finding",)
