"""What a case consists of: organisation, officer, lead, case file, party, event, document.

Frozen records as the repositories return them. ``uid`` is a UUID text; ``version`` grows with every save and
guards against lost updates. Instants are timezone-aware UTC datetimes, legal dates are plain dates at +08:00.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True)
class OrgUnit:
    """An enforcement body (机关). ``short`` is the 机关代字 that its document numbers begin with."""

    uid: str
    code: str
    name: str
    short: str
    level: str = ""
    parent_code: str = ""
    division_code: str = ""
    address: str = ""
    phone: str = ""
    contact: str = ""
    review_body: str = ""
    court: str = ""
    version: int = 1


@dataclass(frozen=True)
class Officer:
    """An enforcement officer (执法人员) with the enforcement card (执法证)."""

    uid: str
    name: str
    card_no: str
    org_uid: str
    card_valid_from: date | None = None
    card_valid_to: date | None = None
    title: str = ""
    phone: str = ""
    version: int = 1


@dataclass(frozen=True)
class Party:
    """A party (当事人). ``kind`` is ``person`` or ``entity``; ``id_kind`` names the paper the number stands on."""

    uid: str
    kind: str
    name: str
    id_kind: str = ""
    id_number: str = ""
    legal_rep: str = ""
    gender: str = ""
    position: str = ""
    address: str = ""
    phone: str = ""
    version: int = 1


@dataclass(frozen=True)
class Lead:
    """A lead (线索): somebody says there is a breach. Never a finding of fact."""

    uid: str
    number: str
    spot_uid: str
    source_kind: str
    registered_at: datetime
    found_on: date | None = None
    content: str = ""
    registered_by: str = ""
    org_uid: str = ""
    case_uid: str = ""
    version: int = 1


@dataclass(frozen=True)
class CaseFile:
    """A case (案件): one act on one track. ``state`` and ``flags`` are caches of the fold, never typed."""

    uid: str
    number: str
    org_uid: str
    lead_uid: str
    cause: str
    track: str
    profile: str
    state: str = "LEAD"
    flags: tuple[str, ...] = ()
    filed_on: date | None = None
    catalogue_sha256: str = ""
    officer_uids: tuple[str, ...] = ()
    spot_uids: tuple[str, ...] = ()
    parties: tuple[tuple[str, str], ...] = ()  # (party uid, role)
    event_seq: int = 0
    event_head: str = ""
    version: int = 1
    decided_on: date | None = None
    cleared_on: date | None = None


@dataclass(frozen=True)
class Event:
    """One step of a case. Append-only; ``hash`` chains it to ``prev_hash`` (see ``event_chain``)."""

    uid: str
    case_uid: str
    seq: int
    transition: str
    occurred_at: datetime
    recorded_at: datetime
    actor: str
    payload: Mapping[str, Any] = field(default_factory=dict)
    prev_hash: str = ""
    hash: str = ""


@dataclass(frozen=True)
class Document:
    """A paper of a case (文书). ``facts`` were frozen when the number was drawn.

    ``status`` is ``pending`` (number drawn, file not stored yet), ``issued`` or ``void``.
    """

    uid: str
    case_uid: str
    form: str
    title: str
    org_uid: str
    year: int
    status: str
    kind: str = ""
    seq: int = 0
    number: str = ""
    issued_on: date | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    facts_sha256: str = ""
    template_sha256: str = ""
    fonts: tuple[str, ...] = ()
    attachment_uid: str = ""
    file_sha256: str = ""
    void_reason: str = ""
    created_at: datetime | None = None
    version: int = 1


@dataclass(frozen=True)
class Delivery:
    """Service (送达) of one paper on one party.

    ``status`` is ``planned`` (on issue), ``running`` (a public notice whose time has not passed), ``served``,
    ``failed`` (returned, refused, nobody there) or ``void`` (its event was taken back). ``acted_on`` is the day it was
    handed over, left, sent or published; ``served_on`` the day from which periods count.
    """

    uid: str
    case_uid: str
    document_uid: str
    form: str
    party_uid: str
    method: str = ""
    status: str = "planned"
    acted_on: date | None = None
    served_on: date | None = None
    receipt_uid: str = ""
    proof: Mapping[str, Any] = field(default_factory=dict)
    event_seq: int = 0
    version: int = 1


@dataclass(frozen=True)
class ItemRow:
    """One item of a decision (处理事项) as the workspace shows it; ``item`` is its id within the case.

    ``amount`` in yuan, ``area_m2`` in m². ``state`` and the states by party (``lanes``: party uid, state) are caches
    of the fold.
    """

    case_uid: str
    item: str
    kind: str
    law: str = ""
    amount: float | None = None
    area_m2: float | None = None
    what: str = ""
    self_deadline: date | None = None
    state: str = ""
    lanes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class DeadlineRow:
    """A date of a case: last day of a period, of a window (``kind`` ``window``) or of a limitation.

    ``whose`` is ``agency``, ``party``, ``court`` or ``wait`` (it has to pass); ``next_day`` is the first day after it.
    ``reasons`` say how the day was reached. ``provisional`` marks a day in a year whose holidays are not published yet.
    """

    case_uid: str
    rule: str
    name: str
    last_day: date
    next_day: date | None = None
    item: str = ""
    party_uid: str = ""
    kind: str = "due"
    whose: str = "agency"
    open: bool = True
    provisional: bool = False
    reasons: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True)
class CaseLink:
    """Two cases that belong together (关联案件): ``same_spot``, ``rebuilt`` or ``transferred``."""

    uid: str
    case_uid: str
    other_uid: str
    kind: str


@dataclass(frozen=True)
class TemplateRow:
    """A bureau's own template of a form; the text is kept for good, ``active`` says whether it is used."""

    uid: str
    form: str
    name: str
    sha256: str
    text: str
    active: bool = True
    added_at: datetime | None = None
    version: int = 1
