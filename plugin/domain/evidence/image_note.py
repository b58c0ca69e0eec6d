"""A change seen on two pictures of a place: a clue (线索), never a finding (认定)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

#: 有变化, 无变化, 不能确定
SEEN = ("yes", "no", "unsure")


@dataclass(frozen=True)
class ImageNote:
    """Who saw what between which two days.

    :param seen: one of :data:`SEEN`
    :param before_source: name and origin of the earlier picture as they were then; likewise ``after_source``
    :param sheet_uid: attachment with the pair as it was printed
    """

    uid: str
    spot_uid: str
    seen: str
    before_on: date | None
    after_on: date | None
    before_source: str
    after_source: str
    noted_at: datetime
    noted_by: str
    remark: str = ""
    sheet_uid: str | None = None
    version: int = 1
