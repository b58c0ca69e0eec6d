"""The parties (当事人) of a case as its form shows and edits them."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ..domain.case.records import CaseFile, Party
from ..domain.errors import InputError
from .folded_cases import need_case
from .identity import credit_code_problem, identity_problem

PERSON_PAPERS = ("居民身份证", "护照", "港澳居民来往内地通行证", "台湾居民来往大陆通行证")
ENTITY_PAPERS = ("统一社会信用代码", "组织机构代码", "营业执照注册号")
ROLES = ("建设人", "建设单位", "土地权利人", "使用人", "当事人")
_SHOWN_AT_ONCE = 50


@dataclass(frozen=True)
class CaseParty:
    """A party in a case.

    :param bound: True where steps or papers name it: then it stays (a change of party is a step of its own)
    :param elsewhere: numbers of its other cases
    """

    party: Party
    role: str
    bound: bool
    elsewhere: tuple[str, ...] = ()


def parties_of(workspace: Any, case_uid: str) -> tuple[CaseParty, ...]:
    """The parties of a case in their order."""
    with workspace.reader() as session:
        case = need_case(session, case_uid)
        known = {one.uid: one for one in session.parties.find(uid=[uid for uid, _ in case.parties])}
        bound = _bound(session, case)
        return tuple(
            CaseParty(
                known[uid],
                role,
                uid in bound,
                tuple(other.number for other in session.cases.for_parties([uid]) if other.uid != case_uid),
            )
            for uid, role in case.parties
            if uid in known
        )


def masked(number: str) -> str:
    """A number as it stands before somebody asks for it.

    >>> masked("359921198001010013"), masked("123")
    ('3599**********0013', '***')
    """
    return number[:4] + "*" * (len(number) - 8) + number[-4:] if len(number) > 8 else "*" * len(number)


def number_problem(id_kind: str, number: str, today: date) -> str:
    """Message code of what is wrong with a number, empty when nothing is or nobody can tell."""
    number = number.strip()
    if not number:
        return ""
    if "身份证" in id_kind:
        return identity_problem(number, today)
    return credit_code_problem(number) if "信用代码" in id_kind else ""


def find_parties(workspace: Any, text: str, case_uid: str) -> list[Party]:
    """Parties of the workspace that are not in this case, whose name or number holds a text; fifty at most."""
    text = text.strip().upper()
    with workspace.reader() as session:
        here = {uid for uid, _ in need_case(session, case_uid).parties}
        found = [
            one for one in session.parties.all()
            if one.uid not in here and (text in one.name.upper() or text in one.id_number)
        ]  # fmt: skip
    return found[:_SHOWN_AT_ONCE]


def save_party(workspace: Any, case_uid: str, party: Party, role: str, actor: str, now: datetime) -> Party:
    """Save what was edited of a party, and its role in the case, in one transaction.

    :raises ConflictError: where somebody else saved it meanwhile
    :raises InputError: ``party.no_name``
    """
    party = _clean(party)
    with workspace.unit_of_work(actor=actor, now=now, reason="edit party") as uow:
        case = need_case(uow, case_uid)
        saved: Party = uow.parties.update(party)
        roles = tuple((uid, role if uid == party.uid else old) for uid, old in case.parties)
        if roles != case.parties:
            uow.cases.update(replace(case, parties=roles))
    return saved


def add_party(workspace: Any, case_uid: str, party: Party, role: str, actor: str, now: datetime) -> Party:
    """Put a party into a case: one that is in the workspace, or a new one (empty uid). One number is one party.

    :raises InputError: ``party.no_name``, ``party.twice``
    """
    party = _clean(party)
    with workspace.unit_of_work(actor=actor, now=now, reason="add party") as uow:
        case = need_case(uow, case_uid)
        if not party.uid and party.id_number:
            same = uow.parties.find(id_number=party.id_number)
            if same:
                raise InputError("party.number_known", name=same[0].name)
        known: Party = uow.parties.add(party) if not party.uid else party
        if known.uid in {uid for uid, _ in case.parties}:
            raise InputError("party.twice", name=known.name)
        uow.cases.update(replace(case, parties=(*case.parties, (known.uid, role or ROLES[-1]))))
    return known


def remove_party(workspace: Any, case_uid: str, party_uid: str, actor: str, now: datetime) -> None:
    """Take a party out of a case; the party stays in the workspace.

    :raises InputError: ``party.bound`` where steps or papers name it, ``party.last`` for the only one
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="remove party") as uow:
        case = need_case(uow, case_uid)
        named = uow.parties.get(party_uid)
        need_unbound(uow, case, party_uid)
        rest = tuple(one for one in case.parties if one[0] != party_uid)
        if not rest:
            raise InputError("party.last", name=named.name if named else party_uid)
        uow.cases.update(replace(case, parties=rest))


def need_unbound(session: Any, case: CaseFile, party_uid: str) -> None:
    """Refuse to let a party go that steps or papers name.

    :raises InputError: ``party.bound``
    """
    if party_uid in _bound(session, case):
        named = session.parties.get(party_uid)
        raise InputError("party.bound", name=named.name if named else party_uid)


def _clean(party: Party) -> Party:
    if not party.name.strip():
        raise InputError("party.no_name")
    texts: dict[str, Any] = {name: value.strip() for name, value in vars(party).items() if isinstance(value, str)}
    texts["id_number"] = texts["id_number"].replace(" ", "").upper()
    return replace(party, **texts)


def _bound(session: Any, case: CaseFile) -> set[str]:
    """Uids of parties that events, papers or services of the case name."""
    uids = {uid for uid, _ in case.parties}
    told = json.dumps([event.payload for event in session.events.for_case(case.uid)], ensure_ascii=False, default=str)
    told += json.dumps(
        [paper.facts.get("parties") for paper in session.documents.find(case_uid=case.uid)],
        ensure_ascii=False,
        default=str,
    )
    found = {uid for uid in uids if uid in told}
    return found | {row.party_uid for row in session.deliveries.for_case(case.uid)}
