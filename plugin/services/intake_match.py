"""A batch beside what the workspace holds: what is new, what is there already, what changed."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..domain.features import FeatureTable
from ..domain.land.matching import KINDS, Match, match_exactly, match_spots
from ..domain.progress import Progress, check
from ..store.workspace import Workspace
from .intake_report import DONE, Issue

if TYPE_CHECKING:
    from .intake_columns import Work

_KEYS = {"spots": "code", "parcels": "code", "zones": "class_code", "permits": "number", "land_classes": "code"}
#: key must be unique: the same key with another shape is a contradiction, not one more feature
_UNIQUE = ("parcels",)
#: key names one thing in the whole county, wherever it lies
_CODED = ("parcels", "spots")


@dataclass(frozen=True)
class Matched:
    """Rows that are there already, and how many of what.

    :param skipped: n booleans, True for rows that need not be written
    :param kinds: n words, what each usable row is to what is there
    :param partners: position to the uids of what is there, the nearest first
    :param locked: positions whose partner has a case
    :param versions: version of each partner
    """

    skipped: np.ndarray
    counts: Mapping[str, int]
    kinds: np.ndarray
    partners: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    locked: frozenset[int] = frozenset()
    versions: Mapping[str, int] = field(default_factory=dict)


def match(
    workspace: Workspace,
    repository: str,
    work: Work,
    columns: dict[str, np.ndarray],
    issues: list[Issue],
    progress: Progress,
) -> Matched:
    """Match the usable rows; rows that contradict what is there lose ``work.ok``."""
    skipped = np.zeros(len(work.table), dtype=bool)
    usable = np.flatnonzero(work.ok)
    kinds = np.full(len(work.table), "new", dtype=object)
    empty = Matched(skipped, {"new": len(usable), "same": 0}, kinds)
    if not len(usable):
        return empty
    key = _KEYS[repository]
    with workspace.reader() as reader:
        there = getattr(reader, repository)
        if not there.count():
            return empty
        bounds = tuple(float(value) for value in shapely.total_bounds(work.geometry[usable]))
        wanted = [key, "version", "status"] if repository == "spots" else [key, "version"]
        old = there.read(columns=wanted, bbox=bounds)
        if repository in _CODED:
            old = _with_codes(there, old, wanted, key, columns[key][usable] if key in columns else ())
    check(progress)
    old = old.take(~shapely.is_missing(old.geometry))
    if repository == "spots":
        with workspace.reader() as reader:
            return _spots(reader, work, columns, old, usable, skipped, issues)
    keys = columns.get(key, np.full(len(work.table), None, dtype=object))
    same, changed = match_exactly(work.geometry[usable], keys[usable], old.geometry, old.columns[key])
    rows = work.table.row_numbers()
    partners: dict[int, tuple[str, ...]] = {}
    for place, index in enumerate(usable):
        if same[place] >= 0:
            skipped[index] = True
            kinds[index], partners[int(index)] = "same", (str(old.columns["uid"][same[place]]),)
            issues.append(Issue(int(rows[index]), "match.same", {"value": keys[index]}, done=DONE.skipped))
        elif changed[place] >= 0 and repository in _UNIQUE:
            work.ok[index] = False
            kinds[index], partners[int(index)] = "taken", (str(old.columns["uid"][changed[place]]),)
            issues.append(Issue(int(rows[index]), "match.code_taken", {"value": keys[index]}, done=DONE.refused))
    counts = {"new": int((work.ok & ~skipped).sum()), "same": int(skipped.sum())}
    return Matched(skipped, counts, kinds, partners, versions=_versions(old, partners))


def _with_codes(there: Any, old: FeatureTable, wanted: list[str], key: str, codes: Iterable[Any]) -> FeatureTable:
    """What lies near, and what bears one of the codes and lies anywhere else."""
    names = sorted({str(code) for code in codes if code is not None})
    named = there.read(columns=[key], where={key: names}, geometry=False).columns["uid"] if names else ()
    far = sorted(set(named) - set(old.columns["uid"]))
    if not far:
        return old
    more = there.read(columns=wanted, uids=far)
    joined = {name: np.concatenate([values, more.columns[name]]) for name, values in old.columns.items()}
    return FeatureTable(np.concatenate([old.geometry, more.geometry]), joined, old.crs, old.name)


def _spots(
    reader: Any,
    work: Work,
    columns: dict[str, np.ndarray],
    old: Any,
    usable: np.ndarray,
    skipped: np.ndarray,
    issues: list[Issue],
) -> Matched:
    status = old.columns["status"]
    old = old.take(np.array([value != "withdrawn" for value in status], dtype=bool))
    cleared = np.array([value == "cleared" for value in old.columns["status"]], dtype=bool)
    codes = columns["code"][usable]
    for place, index in enumerate(usable):
        if work.code_made(int(index)):
            codes[place] = None
    found = match_spots(work.geometry[usable], old.geometry, codes, old.columns["code"], cleared)
    rows = work.table.row_numbers()
    kinds = np.full(len(work.table), "new", dtype=object)
    uids: dict[int, tuple[str, ...]] = {}
    for index, item in zip(usable, found):
        row = int(rows[index])
        kinds[index] = item.kind
        if item.partners:
            uids[int(index)] = tuple(str(old.columns["uid"][partner]) for partner in item.partners)
        partners = [str(old.columns["code"][partner]) for partner in item.partners]
        params = {
            "value": columns["code"][index],
            "others": partners,
            "percent": round(100 * item.share_new),
            "percent_old": round(100 * item.share_old),
        }
        if item.kind == "same":
            skipped[index] = True
            issues.append(Issue(row, "match.same_spot", params, done=DONE.skipped))
            if item.code_differs:
                issues.append(Issue(row, "match.other_code", params, done=DONE.skipped))
        elif item.kind != "new":
            issues.append(Issue(row, f"match.{item.kind}", params, done=DONE.accepted))
            _remember(columns, int(index), item, old)
        elif item.partners:
            issues.append(Issue(row, "match.partial", params, done=DONE.accepted))
            _remember(columns, int(index), item, old)
        if item.code_elsewhere >= 0:
            issues.append(Issue(row, "match.code_elsewhere", {"value": columns["code"][index]}, done=DONE.accepted))
    number = Counter(item.kind for item in found)
    counts = {kind: number.get(kind, 0) for kind in KINDS}
    return Matched(skipped, counts, kinds, uids, _with_cases(reader, uids), _versions(old, uids))


def _versions(old: Any, partners: Mapping[int, tuple[str, ...]]) -> dict[str, int]:
    """Version of what is there, so that nobody replaces what somebody else has changed meanwhile."""
    wanted = {uid for uids in partners.values() for uid in uids}
    return {
        str(uid): int(version) for uid, version in zip(old.columns["uid"], old.columns["version"]) if str(uid) in wanted
    }


def _with_cases(reader: Any, partners: Mapping[int, tuple[str, ...]]) -> frozenset[int]:
    """Rows whose partner has a case: its shape is what the case is about, and no import may change that."""
    wanted = sorted({uid for uids in partners.values() for uid in uids})
    if not wanted:
        return frozenset()
    held = {str(uid) for case in reader.cases.for_spots(wanted) for uid in case.spot_uids}
    return frozenset(position for position, uids in partners.items() if held.intersection(uids))


def _remember(columns: dict[str, np.ndarray], index: int, item: Match, old: Any) -> None:
    """Keep with the new spot what it is to which old ones."""
    text = columns["extra"][index]
    extra = json.loads(text) if text else {}
    extra["relation"] = {
        "kind": "overlaps" if item.kind == "new" else item.kind,
        "spots": [str(old.columns["uid"][partner]) for partner in item.partners],
        "share_new": round(item.share_new, 4),
        "share_old": round(item.share_old, 4),
    }
    columns["extra"][index] = json.dumps(extra, ensure_ascii=False)
