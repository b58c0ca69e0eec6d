"""The bureau: organisations, officers, parties, templates, numbers, settings, batches and the log of changes."""

from __future__ import annotations

from sqlalchemy import (
    BOOLEAN,
    DATE,
    INTEGER,
    TEXT,
    Column,
    ForeignKey,
    UniqueConstraint,
)

from ..types import Instant, Json
from .parts import attributes, uid, version

org_unit = attributes(
    "org_unit",
    uid(),
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
    version(),
)

officer = attributes(
    "officer",
    uid(),
    Column("name", TEXT),
    Column("card_no", TEXT, unique=True),
    Column("org_uid", TEXT, ForeignKey("org_unit.uid")),
    Column("card_valid_from", DATE),
    Column("card_valid_to", DATE),
    Column("title", TEXT),
    Column("phone", TEXT),
    version(),
)

party = attributes(
    "party",
    uid(),
    Column("kind", TEXT),
    Column("name", TEXT, index=True),
    Column("id_kind", TEXT),
    Column("id_number", TEXT, index=True),
    Column("legal_rep", TEXT),
    Column("gender", TEXT),
    Column("position", TEXT),
    Column("address", TEXT),
    Column("phone", TEXT),
    version(),
)

spot_party = attributes(
    "spot_party",
    Column("spot_uid", TEXT, index=True),
    Column("party_uid", TEXT, ForeignKey("party.uid")),
    Column("role", TEXT),
    UniqueConstraint("spot_uid", "party_uid", "role"),
)

template = attributes(
    "template",
    uid(),
    Column("form", TEXT, index=True),
    Column("name", TEXT),
    Column("sha256", TEXT),
    Column("text", TEXT),
    Column("active", BOOLEAN),
    Column("added_at", Instant),
    version(),
)

attachment = attributes(
    "attachment",
    uid(),
    Column("sha256", TEXT, index=True),
    Column("ext", TEXT),
    Column("size", INTEGER),
    Column("original_name", TEXT),
    Column("media_type", TEXT),
    Column("added_at", Instant),
)

counter = attributes(
    "counter",
    Column("org_uid", TEXT),
    Column("kind", TEXT),
    Column("year", INTEGER),
    Column("value", INTEGER),
    UniqueConstraint("org_uid", "kind", "year"),
)

catalogue = attributes(
    "catalogue",
    Column("sha256", TEXT, unique=True),
    Column("name", TEXT),
    Column("text", TEXT),
)

import_batch = attributes(
    "import_batch",
    uid(),
    Column("kind", TEXT),  # spot, parcel, zone, permit, land_class, photo
    Column("source", TEXT),
    Column("actor", TEXT),
    Column("made_at", Instant),
    Column("status", TEXT),  # committed, withdrawn
    Column("counts", Json),
    Column("mapping", Json),
)

setting = attributes(
    "setting",
    Column("key", TEXT, unique=True),
    Column("value", Json),
)

audit = attributes(
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

audit_context = attributes(
    "audit_context",
    Column("actor", TEXT),
    Column("at", Instant),
    Column("reason", TEXT),
)
