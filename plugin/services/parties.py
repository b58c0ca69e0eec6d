"""Take a table of parties (当事人) in: who has to do with which spot, and as what."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..domain.case.records import Party
from ..domain.errors import InputError
from ..domain.local_time import local_date
from ..domain.progress import Progress, Silent, check
from ..exchange.mapping import plain
from ..exchange.spreadsheet import read_sheets
from ..store.workspace import Workspace
from .identity import UNCHECKED, credit_code_problem, identity_problem
from .intake_report import DONE, Issue
from .intake_rows import Rows, group_rows, objects, plain_rows

SILENT: Progress = Silent()
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "spot": ("spot", "spotcode", "图斑编号", "图斑号", "TBBH", "JCBH", "监测编号", "地块编号"),
    "name": ("name", "当事人", "当事人姓名", "当事人名称", "姓名", "名称", "DSR", "MC", "XM", "姓名或名称"),
    "kind": ("kind", "当事人类型", "DSRLX", "类型", "性质", "LX"),
    "id_kind": ("idkind", "证件类型", "ZJLX", "证件种类"),
    "id_number": (
        "idnumber",
        "证件号码",
        "证件号",
        "ZJHM",
        "ZJH",
        "身份证号",
        "身份证号码",
        "统一社会信用代码",
        "信用代码",
        "SFZH",
    ),
    "legal_rep": ("legalrep", "法定代表人", "FDDBR", "负责人", "法人代表"),
    "gender": ("gender", "性别", "XB"),
    "position": ("position", "职务", "ZW"),
    "address": ("address", "住址", "地址", "住所", "ZZ", "DZ", "住所地"),
    "phone": ("phone", "电话", "联系电话", "LXDH", "手机", "DH"),
    "role": ("role", "角色", "JS", "身份", "当事人角色"),
}
_ENTITY = ("entity", "单位", "企业", "公司", "法人", "组织", "机构", "其他组织", "集体")
_ENTITY_NAME = ("公司", "合作社", "委员会", "厂", "中心", "局", "政府", "学校", "医院", "协会", "寺", "经营部", "有限")
DEFAULT_ROLE = "party"
#: kind of the batch
KIND = "party"


@dataclass(frozen=True)
class PartyReport:
    """What became of the table."""

    issues: tuple[Issue, ...]
    counts: Mapping[str, int]
    source: str


@dataclass(frozen=True)
class PartyRow:
    """One row that can be taken.

    :param known: uid of the party that is there already, empty for a new one
    """

    number: int
    party: Party
    role: str
    spot_uids: tuple[str, ...]
    known: str = ""


@dataclass(frozen=True)
class PartyPlan:
    """What an import of parties will do, before anything is written.

    :param taken: rows that can be taken
    :param rows: every row and what it is
    :param fields: our column to that of the file
    """

    source: str
    taken: tuple[PartyRow, ...]
    rows: Rows
    issues: tuple[Issue, ...]
    counts: Mapping[str, int]
    fields: Mapping[str, str]


def import_parties(
    workspace: Workspace,
    path: str | Path,
    actor: str,
    now: datetime,
    strict: bool = False,
    progress: Progress = SILENT,
) -> PartyReport:
    """Read a table, make the parties that are not there, link them to their spots, in one transaction.

    A wrong check digit is a warning: papers have misprints and foreigners have other numbers.

    :raises InputError: ``party.no_columns``; ``intake.strict`` when a row is refused and ``strict`` is set
    """
    plan = prepare_parties(workspace, path, local_date(now), progress=progress)
    _, counts = commit_parties(workspace, plan, actor, now, strict=strict)
    return PartyReport(plan.issues, counts, plan.source)


def table_of(path: str | Path, mapping: Mapping[str, str] | None = None) -> tuple[Any, dict[str, str]]:
    """The sheet of a file that holds parties, and which column says what.

    :param mapping: our column to that of the file, over what is found; an empty one leaves it out
    :raises InputError: ``input.empty``, ``mapping.no_field``
    """
    sheets = [sheet for sheet in read_sheets(path) if sheet.rows]
    source = Path(str(path).split("|")[0]).name
    if not sheets:
        raise InputError("input.empty", file=source)
    sheet = next((item for item in sheets if _fields(item.columns).keys() >= {"spot", "name"}), sheets[0])
    fields = _fields(sheet.columns)
    for target, column in (mapping or {}).items():
        fields.pop(target, None)
        if column and column not in sheet.columns:
            raise InputError("mapping.no_field", field=column, target=target, fields=list(sheet.columns))
        if column:
            fields[target] = column
    return sheet, fields


def prepare_parties(
    workspace: Workspace,
    path: str | Path,
    today: date,
    mapping: Mapping[str, str] | None = None,
    progress: Progress = SILENT,
) -> PartyPlan:
    """Decide about each row of a table of parties; nothing is written.

    :param today: for the dates that identity numbers hold
    :param mapping: our column to that of the file, over what is found
    :raises InputError: ``party.no_columns``, ``input.empty``
    """
    sheet, fields = table_of(path, mapping)
    source = Path(str(path).split("|")[0]).name
    if "spot" not in fields or "name" not in fields:
        raise InputError("party.no_columns", file=source, columns=list(sheet.columns))
    issues: list[Issue] = []
    taken: list[PartyRow] = []
    numbers: list[int] = []
    keys: list[Any] = []
    kinds: list[str] = []
    shapes: list[Any] = []
    counts = {"rows": len(sheet.rows), "accepted": 0, "refused": 0, "new": 0, "same": 0, "links": 0}
    with workspace.reader() as reader:
        spots = _spot_uids(reader)
        known = KnownParties(reader.parties.all())
        wanted = {uid for _, row in sheet.rows for uid in spots.get(_text(row.get(fields["spot"])), ())}
        table = reader.spots.read(columns=[], uids=sorted(wanted))
        places = dict(zip(table.columns["uid"], table.geometry))
        links = set(reader.spot_parties.for_spots(sorted(wanted)))
    made = 0
    for place, (number, row) in enumerate(sheet.rows):
        if place % 200 == 0:
            check(progress)
            progress.report(place / len(sheet.rows), "intake.checking")
        values = {target: _text(row.get(name)) for target, name in fields.items()}
        uids = spots.get(values["spot"] or "", [])
        numbers.append(int(number))
        keys.append("，".join(part for part in (values["spot"], values["name"]) if part) or None)
        shapes.append(places.get(uids[0]) if uids else None)
        problem = _refusal(values, uids)
        if problem:
            counts["refused"] += 1
            issues.append(Issue(number, problem, {"value": values["spot"] or ""}, fields["spot"], DONE.refused))
            kinds.append("refused")
            continue
        party = party_of(values)
        issues.extend(number_issues(number, party, fields.get("id_number", ""), today))
        found = known.find(party)
        role = values.get("role") or DEFAULT_ROLE
        if found is None:
            made += 1
            found = replace(party, uid=f"new-{made}")
            known.add(found)
            counts["new"] += 1
            kinds.append("new")
        else:
            counts["same"] += 1
            if found.name != party.name:
                params = {"name": party.name, "known": found.name}
                issues.append(Issue(number, "party.other_name", params, fields["name"], DONE.accepted))
            linked = not found.uid.startswith("new-") and all((uid, found.uid, role) in links for uid in uids)
            if linked:
                issues.append(Issue(number, "party.linked", {"name": found.name}, fields["name"], DONE.skipped))
            kinds.append("same" if linked else "known")
        taken.append(PartyRow(int(number), party, role, tuple(uids), found.uid))
        counts["links"] += len(uids)
        counts["accepted"] += 1
    words = ["new" if kind == "known" else kind for kind in kinds]
    groups = group_rows(objects(words), np.array(numbers, dtype=np.int64), issues)
    rows = plain_rows(numbers, keys, shapes, words, list(groups))
    progress.report(1.0)
    return PartyPlan(source, tuple(taken), rows, tuple(issues), counts, fields)


def commit_parties(
    workspace: Workspace,
    plan: PartyPlan,
    actor: str,
    now: datetime,
    left_out: Collection[int] = (),
    strict: bool = False,
) -> tuple[str, dict[str, int]]:
    """Write the parties and their links in one transaction.

    :param left_out: row numbers that a person left out
    :returns: uid of the batch (empty when there was nothing to write), and the numbers of what was done
    :raises InputError: ``intake.strict``
    """
    if strict and plan.counts["refused"]:
        first = next(issue for issue in plan.issues if issue.done is DONE.refused)
        reason = (first.code, first.params)
        raise InputError(
            "intake.strict", file=plan.source, refused=plan.counts["refused"], row=first.row, reason=reason
        )
    out = set(left_out)
    wanted = [row for row in plan.taken if row.number not in out]
    counts = {**plan.counts, "accepted": len(wanted), "new": 0, "same": 0, "links": 0}
    if not wanted:
        return "", counts
    with workspace.unit_of_work(actor=actor, now=now, reason="import parties") as unit:
        known = KnownParties(unit.parties.all())
        fresh: list[str] = []
        links: list[tuple[str, str, str]] = []
        for row in wanted:
            found = known.find(row.party)
            if found is None:
                found = unit.parties.add(row.party)
                known.add(found)
                fresh.append(found.uid)
                counts["new"] += 1
            else:
                counts["same"] += 1
            links += [(uid, found.uid, row.role) for uid in row.spot_uids]
            counts["links"] += len(row.spot_uids)
        there = set(unit.spot_parties.for_spots(sorted({spot for spot, _, _ in links})))
        made = [link for link in dict.fromkeys(links) if link not in there]
        if not fresh and not made:
            return "", counts
        unit.spot_parties.add_all(made)
        told = {"fields": dict(plan.fields), "parties": fresh, "links": [list(link) for link in made]}
        batch: str = unit.batches.add(KIND, plan.source, actor, now, counts, told)
    return batch, counts


def withdraw_parties(workspace: Workspace, batch_uid: str, actor: str, now: datetime) -> int:
    """Take an import of parties back: its links and the parties that it made; returns how many links went.

    :raises InputError: ``intake.built_on`` with the numbers of the cases that name one of its parties
    """
    from .intake import refuse_built_on

    with workspace.unit_of_work(actor=actor, now=now, reason="withdraw party") as unit:
        batch = unit.batches.get(batch_uid)
        told = batch.mapping if batch is not None else {}
        links = [tuple(link) for link in told.get("links", ())]
        fresh = set(told.get("parties", ()))
        own = set(links)
        held = [case.number for case in unit.cases.all() if fresh.intersection(uid for uid, _ in case.parties)]
        others = {
            spot for spot, party, role in unit.spot_parties.for_parties(sorted(fresh)) if (spot, party, role) not in own
        }
        codes = unit.spots.read(columns=["code"], uids=sorted(others), geometry=False).columns["code"] if others else ()
        refuse_built_on(batch_uid, {"cases": held, "spots": [str(code) for code in codes]})
        unit.spot_parties.remove_links(links)
        for party in unit.parties.find(uid=sorted(fresh)) if fresh else ():
            unit.parties.remove(party)
        unit.batches.set_status(batch_uid, "withdrawn")
    return len(links)


def _fields(columns: tuple[str, ...]) -> dict[str, str]:
    by_plain: dict[str, str] = {}
    for name in columns:
        by_plain.setdefault(plain(name), name)
    found: dict[str, str] = {}
    for target, names in COLUMNS.items():
        for name in names:
            column = by_plain.get(plain(name))
            if column is not None and column not in found.values():
                found[target] = column
                break
    return found


def _spot_uids(reader: Any) -> dict[str, list[str]]:
    table = reader.spots.read(columns=["code", "status"], geometry=False)
    found: dict[str, list[str]] = {}
    for uid, code, status in zip(table.columns["uid"], table.columns["code"], table.columns["status"]):
        if code and status != "withdrawn":
            found.setdefault(str(code), []).append(str(uid))
    return found


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()


def _refusal(values: Mapping[str, str], uids: list[str]) -> str:
    if not values["name"]:
        return "party.no_name"
    if not values["spot"]:
        return "party.no_spot"
    return "" if uids else "party.spot_unknown"


def party_of(values: Mapping[str, str]) -> Party:
    name = values["name"]
    word = values.get("kind", "")
    number = values.get("id_number", "").replace(" ", "").upper()
    if word:
        entity = any(item in word.lower() for item in _ENTITY)
    else:
        entity = credit_code_problem(number) in ("", UNCHECKED) or name.endswith(_ENTITY_NAME)
    id_kind = values.get("id_kind", "") or (("统一社会信用代码" if entity else "居民身份证") if number else "")
    party = Party(uid="", kind="entity" if entity else "person", name=name, id_kind=id_kind, id_number=number)
    rest: dict[str, Any] = {key: values.get(key, "") for key in ("legal_rep", "gender", "position", "address", "phone")}
    return replace(party, **rest)


def number_issues(row: int, party: Party, field: str, today: Any) -> list[Issue]:
    if not party.id_number:
        return [Issue(row, "party.no_number", {"name": party.name}, field, DONE.accepted)]
    problem = ""
    if "身份证" in party.id_kind:
        problem = identity_problem(party.id_number, today)
    elif "信用代码" in party.id_kind:
        problem = credit_code_problem(party.id_number)
    return [Issue(row, problem, {"name": party.name}, field, DONE.accepted)] if problem else []


class KnownParties:
    """Parties that are there, by number, else by name with phone or address."""

    def __init__(self, parties: list[Party]) -> None:
        self._by_number: dict[str, Party] = {}
        self._by_name: dict[tuple[str, str, str], Party] = {}
        for party in parties:
            self.add(party)

    def add(self, party: Party) -> None:
        """Remember a party."""
        if party.id_number:
            self._by_number.setdefault(party.id_number, party)
        self._by_name.setdefault((party.name, party.phone, party.address), party)

    def find(self, party: Party) -> Optional[Party]:
        """The party that is meant, None when it is new."""
        if party.id_number:
            return self._by_number.get(party.id_number)
        return self._by_name.get((party.name, party.phone, party.address))
