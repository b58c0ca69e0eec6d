"""The lawful days of sites as they are today, folded only for cases that went on since they were last asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ..domain.demolition.forecast import LegalDay
from ..domain.demolition.records import SiteRow
from ..domain.progress import Progress
from .demolition_sites import legal_days

_Token = tuple[str, int, int, str]


class LegalDays:
    """What is known of the lawful days of one workspace; a window keeps it and asks it in the background."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[_Token, LegalDay]] = {}
        self._today: date | None = None
        self._mark = -1

    def of(
        self, session: Any, rows: Iterable[SiteRow], today: date, progress: Progress | None = None
    ) -> Mapping[str, LegalDay]:
        """The lawful days by uid of a site.

        :raises CancelledError: when cancelled; what was known stays
        """
        rows = list(rows)
        if today != self._today or session.audit.any_after(self._mark, ("setting", "catalogue")):
            # holidays, terms or the pace are others now: they concern every case
            self._known.clear()
        mark = session.audit.last()
        cases = {case.uid: case for case in session.cases.find(uid=sorted({row.case_uid for row in rows}))}
        tokens: dict[str, _Token] = {}
        for row in rows:
            case = cases.get(row.case_uid)
            if case is not None:
                tokens[row.uid] = (row.item, case.version, case.event_seq, case.event_head)
        wanted = [row for row in rows if row.uid not in self._known or self._known[row.uid][0] != tokens.get(row.uid)]
        if wanted:
            for uid, day in legal_days(session, today, wanted, progress).items():
                if uid in tokens:
                    self._known[uid] = (tokens[uid], day)
        self._today, self._mark = today, mark
        return {row.uid: self._known[row.uid][1] for row in rows if row.uid in self._known}
