"""Leads and cases, their events, papers, decisions and days; what was found of a spot."""

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
    UniqueConstraint,
    text,
)

from ..types import Instant, Json
from .parts import ORDERED_BY_SOUND, attributes, uid, version

lead = attributes(
    "lead",
    uid(),
    Column("number", TEXT, unique=True),
    Column("spot_uid", TEXT, index=True),
    Column("source_kind", TEXT),
    Column("registered_at", Instant),
    Column("found_on", DATE),
    Column("content", TEXT),
    Column("registered_by", TEXT),
    Column("org_uid", TEXT, ForeignKey("org_unit.uid")),
    Column("case_uid", TEXT, index=True),
    version(),
)

case_file = attributes(
    "case_file",
    uid(),
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
    version(),
    Column("decided_on", DATE),  # caches of the fold, as filed_on
    Column("cleared_on", DATE),
)

case_spot = attributes(
    "case_spot",
    Column("case_uid", TEXT, ForeignKey("case_file.uid"), index=True),
    Column("spot_uid", TEXT, index=True),
    Column("role", TEXT),
    UniqueConstraint("case_uid", "spot_uid"),
)

case_party = attributes(
    "case_party",
    Column("case_uid", TEXT, ForeignKey("case_file.uid"), index=True),
    Column("party_uid", TEXT, ForeignKey("party.uid"), index=True),
    Column("role", TEXT),
    UniqueConstraint("case_uid", "party_uid", "role"),
)

event = attributes(
    "event",
    uid(),
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

document = attributes(
    "document",
    uid(),
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
    version(),
    Index("uq_document_number", "org_uid", "kind", "year", "seq", unique=True),
)

delivery = attributes(
    "delivery",
    uid(),
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
    version(),
)

decision_item = attributes(
    "decision_item",
    uid(),
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

item_party = attributes(
    "item_party",
    Column("item_uid", TEXT, ForeignKey("decision_item.uid")),
    Column("party_uid", TEXT, ForeignKey("party.uid"), index=True),
    Column("state", TEXT),  # cache of the fold: the lane of this item and party
    UniqueConstraint("item_uid", "party_uid"),
)

deadline = attributes(
    "deadline",
    uid(),
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

case_link = attributes(
    "case_link",
    uid(),
    Column("case_uid", TEXT, ForeignKey("case_file.uid")),
    Column("other_uid", TEXT, ForeignKey("case_file.uid"), index=True),
    Column("kind", TEXT),  # same_spot, rebuilt, transferred
    UniqueConstraint("case_uid", "other_uid", "kind"),
)

case_row = attributes(
    "case_row",  # one row per case, per lead without a case and per spot without either: see case_rows
    uid(),  # of the case, the lead or the spot
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

case_row_stale = attributes(
    "case_row_stale",  # whose rows of the list have to be made anew; marked by triggers, also when QGIS edits
    Column("kind", TEXT),  # case, lead, spot, party, officer
    Column("uid", TEXT),
    UniqueConstraint("kind", "uid"),
)

finding = attributes(
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

assessment = attributes(
    "assessment",
    uid(),
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

area_statement = attributes(
    "area_statement",
    uid(),
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
