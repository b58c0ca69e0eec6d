"""Take a table of parties (当事人) in: who has to do with which spot, and as what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Optional

from ..domain.case.records import Party
from ..domain.errors import InputError
from ..domain.local_time import local_date
from ..domain.progress import Progress, Silent, check
from ..exchange.mapping import plain
from ..exchange.spreadsheet import read_sheets
from ..store.workspace import Workspace
from .identity import UNCHECKED, credit_code_problem, identity_problem
from .intake_report import DONE, Issue

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


@dataclass(frozen=True)
class PartyReport:
    """What became of the table."""

    issues: tuple[Issue, ...]
    counts: Mapping[str, int]
    source: str


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
    sheets = [sheet for sheet in read_sheets(path) if sheet.rows]
    source = Path(str(path).split("|")[0]).name
    if not sheets:
        raise InputError("input.empty", file=source)
    sheet = next((item for item in sheets if _fields(item.columns).keys() >= {"spot", "name"}), sheets[0])
    fields = _fields(sheet.columns)
    if "spot" not in fields or "name" not in fields:
        raise InputError("party.no_columns", file=source, columns=list(sheet.columns))
    today = local_date(now)
    issues: list[Issue] = []
    counts = {"rows": len(sheet.rows), "accepted": 0, "refused": 0, "new": 0, "same": 0, "links": 0}
    with workspace.reader() as reader:
        spots = _spot_uids(reader)
    with workspace.unit_of_work(actor=actor, now=now, reason="import parties") as unit:
        known = KnownParties(unit.parties.all())
        for number, row in sheet.rows:
            check(progress)
            values = {target: _text(row.get(name)) for target, name in fields.items()}
            uids = spots.get(values["spot"] or "", [])
            problem = _refusal(values, uids)
            if problem:
                counts["refused"] += 1
                params = {"value": values["spot"] or ""}
                issues.append(Issue(number, problem, params, fields["spot"], DONE.refused))
                continue
            party = party_of(values)
            issues.extend(number_issues(number, party, fields.get("id_number", ""), today))
            found = known.find(party)
            if found is None:
                found = unit.parties.add(party)
                known.add(found)
                counts["new"] += 1
            else:
                counts["same"] += 1
                if found.name != party.name:
                    params = {"name": party.name, "known": found.name}
                    issues.append(Issue(number, "party.other_name", params, fields["name"], DONE.accepted))
            for uid in uids:
                unit.spot_parties.add(uid, found.uid, values.get("role") or DEFAULT_ROLE)
                counts["links"] += 1
            counts["accepted"] += 1
        if strict and counts["refused"]:
            first = next(issue for issue in issues if issue.done is DONE.refused)
            reason = (first.code, first.params)
            raise InputError("intake.strict", file=source, refused=counts["refused"], row=first.row, reason=reason)
    return PartyReport(tuple(issues), counts, source)


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
