"""What an import of an old ledger (台账) will do, decided before anything is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..domain.case.records import CaseFile, OrgUnit, Party
from ..domain.features import FeatureTable
from ..exchange.ledger_sheet import LEVEL
from .folded_cases import taken_back
from .intake_report import DONE, Issue
from .intake_rows import Rows
from .ledger_course import Drafted

AUTO = "auto"
KIND = "ledger"
#: key of the setting with heads that persons named in earlier mappings; they help to find the head of a sheet
HEADS = "mapping.ledger"


@dataclass(frozen=True)
class LedgerOptions:
    """What the person chose.

    :param mapping: target or step to column, over what is found
    :param track: ``planning``, ``village``, ``land``, or ``auto`` by the columns and 违法类型
    :param org: code or name of the body whose ledger it is; needed where the workspace has several
    :param strict: refuse all if one row is refused
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    track: str = AUTO
    org: str = ""
    crs: str = ""
    strict: bool = False


@dataclass(frozen=True)
class TakenCase:
    """One case that will be entered; ``spot_uid`` where it stands on a spot that is there."""

    row: int
    number: str
    org: OrgUnit
    track: str
    cause: str
    officers: tuple[str, ...]
    parties: tuple[Party, ...]
    events: tuple[Drafted, ...]
    spot: Mapping[str, Any]
    spot_uid: str = ""
    case_uid: str = ""
    digest: str = ""
    key: int = 0
    shape: int | None = None


@dataclass(frozen=True)
class LedgerPlan:
    """What the import will do, before anything is written.

    :param shapes: geometry and origin of the spots to be made, in the workspace's CRS
    :param rows: every row of the ledger and what it is; its column ``key`` is that of the case
    """

    source: str
    cases: tuple[TakenCase, ...]
    issues: tuple[Issue, ...]
    counts: Mapping[str, int]
    fields: Mapping[str, str]
    signatures: tuple[str, ...]
    options: LedgerOptions
    on: date
    shapes: FeatureTable | None = None
    rows: Rows | None = None

    @property
    def refused(self) -> tuple[Issue, ...]:
        """The issues that refused a row."""
        return tuple(issue for issue in self.issues if issue.done == DONE.refused)


def named_heads(mapping: Mapping[str, str]) -> set[str]:
    """Heads that a person named, level by level."""
    return {bare_head(part) for column in mapping.values() for part in re.split(rf"[|{LEVEL}]", column)} - {""}


def bare_head(text: str) -> str:
    """A head without the blanks and line ends in it."""
    return re.sub(r"\s+", "", text)


def is_withdrawn(session: Any, case: CaseFile) -> bool:
    """True for a case that came with a ledger which was taken back."""
    return taken_back(session.events.for_case(case.uid))
