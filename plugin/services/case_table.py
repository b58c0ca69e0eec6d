"""Where many cases stand on a day, one line each: for lists, models and spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from ..domain.case import laws
from ..domain.case.court_window import CourtWindow
from ..domain.case.dues import UNDECIDED
from ..domain.case.explained import Explained
from ..domain.case.fold import in_force, state_name
from ..domain.case.lanes import DONE_STATES
from ..domain.case.lawbook import LawBook
from ..domain.case.procedure import Procedure
from ..domain.case.records import CaseFile
from ..domain.errors import InputError, UnlawfulStepError
from ..domain.local_time import local_date
from ..domain.progress import Progress, Silent, check
from .case_catalogues import procedure_of
from .case_list import TAKEN_BACK_NAME
from .case_state import CaseView, state_of
from .dispose import Disposition, dispose
from .folded_cases import taken_back
from .law import lawbook_of

_AT_ONCE = 200


@dataclass(frozen=True)
class CaseLine:
    """One case on a day.

    :param view: None where its events are no lawful course; ``error`` says why
    :param state: name of the state
    :param parties: name by uid
    :param older_laws: steps from before the text of their law was in force, as message codes
    :param disposition: what the breach leads to, while nothing is decided yet; ``undisposed`` says why there is none
    :param names: names of states and flags by id
    """

    case: CaseFile
    view: CaseView | None
    state: str
    parties: dict[str, str]
    error: UnlawfulStepError | None = None
    disposition: Disposition | None = None
    older_laws: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    undisposed: InputError | None = None
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def e0(self) -> date | None:
        """Latest E0 of the items to demolish that are open; None while one has none."""
        return self._latest(self.view.e0.items()) if self.view else None

    @property
    def earliest_demolition(self) -> date | None:
        """First day on which all open items may be demolished; None while one of them may not."""
        return self._latest(self.view.earliest_demolition.items()) if self.view else None

    @property
    def court_window(self) -> tuple[date | None, date | None]:
        """Days between which the court may be asked for all open items and parties."""
        found = list(self.windows())
        starts = [window.start.day for _, _, window in found]
        ends = [window.end.day for _, _, window in found if window.end.day is not None]
        whole = [day for day in starts if day is not None]
        return (max(whole) if whole and len(whole) == len(starts) else None), min(ends, default=None)

    def windows(self) -> Iterator[tuple[str, str, CourtWindow]]:
        """(item, name of the party, window) of the lanes that are not done."""
        if self.view is None:
            return
        for (item, party), window in self.view.court_window.items():
            if any(lane.party == party and lane.state not in DONE_STATES for lane in self.view.state.of_item(item)):
                yield item, self.parties.get(party, party), window

    def _latest(self, found: Iterable[tuple[str, Explained]]) -> date | None:
        view = self.view
        if view is None:
            return None
        days: list[date | None] = [
            explained.day
            for item, explained in found
            if any(lane.state not in DONE_STATES for lane in view.state.of_item(item))
        ]
        known = [day for day in days if day is not None]
        return max(known) if known and len(known) == len(days) else None


def case_lines(
    workspace: Any, case_uids: Sequence[str], on: date, progress: Progress | None = None
) -> Iterator[CaseLine]:
    """Each case as it stood on a day; what was done later is left out.

    :raises CancelledError: when cancelled
    """
    progress = progress or Silent()
    for start in range(0, len(case_uids), _AT_ONCE):
        # short readers: a long one would keep QGIS from saving
        with workspace.reader() as session:
            some = list(case_uids[start : start + _AT_ONCE])
            cases = {case.uid: case for case in session.cases.find(uid=some)}
            events = session.events.for_cases(cases)
            wanted = sorted({uid for case in cases.values() for uid, _ in case.parties})
            names = {party.uid: party.name for party in session.parties.find(uid=wanted)}
            made = []
            for position, uid in enumerate(uid for uid in some if uid in cases):
                check(progress)
                done = start + position
                progress.report(done / len(case_uids), "casestate.folding", done=done, total=len(case_uids))
                made.append(_line(session, cases[uid], events[uid], on, names))
        yield from made
    progress.report(1.0)


def _line(session: Any, case: CaseFile, events: list[Any], on: date, names: dict[str, str]) -> CaseLine:
    parties = {uid: names.get(uid, uid) for uid, _ in case.parties}
    procedure = procedure_of(session, case)
    try:
        view = state_of(session, case, on, events)
    except UnlawfulStepError as error:
        return CaseLine(case, None, state_name(procedure, case.state), parties, error)
    older = _older_laws(procedure, lawbook_of(session, case), view)
    names = {one.id: one.zh for one in procedure.states.values()}
    names.update((one.id, one.zh) for one in procedure.flags.values())
    word = TAKEN_BACK_NAME if taken_back(events) else state_name(procedure, view.state.state)
    line = CaseLine(case, view, word, parties, older_laws=older, names=names)
    if view.state.state not in UNDECIDED:
        return line
    past = [event for event in in_force(events) if local_date(event.occurred_at) <= on]
    try:
        return replace(line, disposition=dispose(session, case, past, on))
    except InputError as error:
        return replace(line, undisposed=error)


def _older_laws(procedure: Procedure, book: LawBook, view: CaseView) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    """A step goes by the law on its day: where the text here is younger, somebody has to look at the older one."""
    found: dict[str, tuple[str, Mapping[str, Any]]] = {}
    for step in view.state.history:
        known = procedure.transitions.get(step.transition)
        if known is not None:
            for code, told in laws.procedure(book.laws, laws.cited(known.basis), local_date(step.occurred_at)):
                found.setdefault(str(told["title"]), (code, told))
    return tuple(found.values())
