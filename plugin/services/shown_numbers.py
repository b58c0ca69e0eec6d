"""Who asked to see what is covered (ID numbers, names): noted in the audit before it is shown, told by the history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ..store.seals import LOOKED_AT
from .folded_cases import need_case

#: what may be asked for
NUMBER, HISTORY = "id_number", "history"


def note_shown(workspace: Any, case_uid: str, party_uids: Sequence[str], what: str, actor: str, now: datetime) -> None:
    """Note that somebody is shown what is covered of parties of a case.

    :param what: :data:`NUMBER` or :data:`HISTORY`
    :raises InputError: ``case.unknown``
    :raises WorkspaceError: where it cannot be noted; then nothing is to be shown
    """
    with workspace.unit_of_work(actor=actor, now=now, reason=f"show {what}") as uow:
        case = need_case(uow, case_uid)
        for uid in party_uids:
            uow.audit.note("party", uid, LOOKED_AT, {"number": case.number})
