"""Patrols and what pictures show."""

from __future__ import annotations

from sqlalchemy import (
    BOOLEAN,
    DATE,
    TEXT,
    Column,
    ForeignKey,
)

from ..types import Instant
from .parts import attributes, uid, version

patrol = attributes(
    "patrol",
    uid(),
    Column("started_at", Instant),
    Column("ended_at", Instant),
    Column("officer_uid", TEXT, ForeignKey("officer.uid"), index=True),
    Column("weather", TEXT),
    Column("zero_report", BOOLEAN),  # 零报告: looked, found nothing
    Column("note", TEXT),
    version(),
)

patrol_cell = attributes(
    "patrol_cell",
    Column("patrol_uid", TEXT, ForeignKey("patrol.uid"), index=True),
    Column("cell_uid", TEXT, index=True),
    Column("result", TEXT),
    Column("spot_uid", TEXT, index=True),
)

patrol_photo = attributes(
    "patrol_photo",
    Column("patrol_uid", TEXT, ForeignKey("patrol.uid"), index=True),
    Column("attachment_uid", TEXT, ForeignKey("attachment.uid")),
    Column("evidence_uid", TEXT),
)

image_note = attributes(
    "image_note",  # a change seen on two pictures: a clue (线索), never a finding; no column of an assessment reads it
    uid(),
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
    version(),
)
