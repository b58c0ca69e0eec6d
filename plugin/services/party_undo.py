"""Take a change of a case's parties back: a new change that says what was before, audited like any other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from ..domain.case.records import Party
from ..domain.errors import ConflictError
from .case_parties import need_unbound
from .folded_cases import need_case


@dataclass(frozen=True)
class Sides:
    """The parties of a case at one moment: (uid, role) in their order, and their records."""

    links: tuple[tuple[str, str], ...]
    parties: Mapping[str, Party]


@dataclass(frozen=True)
class PartyChange:
    """What a person did to the parties of a case."""

    case_uid: str
    before: Sides
    after: Sides

    @property
    def is_one(self) -> bool:
        """False where nothing was changed."""
        return self.before != self.after


def sides_of(session: Any, case_uid: str) -> Sides:
    """The parties of a case as they are now.

    :raises InputError: ``case.unknown``
    """
    case = need_case(session, case_uid)
    return Sides(case.parties, {one.uid: one for one in session.parties.find(uid=[uid for uid, _ in case.parties])})


def revert(workspace: Any, change: PartyChange, actor: str, now: datetime) -> PartyChange:
    """Bring back what was before; returns the opposite change. A party that came new stays in the workspace.

    :raises ConflictError: ``conflict.changed`` where somebody changed the parties or one of them since
    :raises InputError: ``party.bound`` where steps or papers name a party that would go
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="undo party") as uow:
        case = need_case(uow, change.case_uid)
        if case.parties != change.after.links:
            raise ConflictError("conflict.changed", table="case_file", uid=case.uid)
        staying = {uid for uid, _ in change.before.links}
        for uid, _ in change.after.links:
            if uid not in staying:
                need_unbound(uow, case, uid)
        for uid, old in change.before.parties.items():
            new = change.after.parties.get(uid)
            if new is not None and new != old:
                # by its version: what somebody else saved meanwhile is not written over
                uow.parties.update(replace(old, version=new.version))
        if change.before.links != change.after.links:
            uow.cases.update(replace(case, parties=change.before.links))
        now_there = sides_of(uow, change.case_uid)
    return PartyChange(change.case_uid, change.after, now_there)
