"""What would bring a unit forward: each limit really changed, its works and those of all others made anew by it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from .board import CONSENT, Board, Lifted
from .build import BLOCK, Problem, exact_limits
from .raised import ENOUGH, course_key, more, with_resources
from .resources import Resources

#: what is thought away for a change that is no resource
_AWAY = {
    "consent": CONSENT,
    "crew": frozenset({"crew"}),
    "money": frozenset({"money"}),
    "lane": frozenset({"lane"}),
    "blocked": frozenset({"blocked"}),
}
#: changes by themselves, in the order of how soon a bureau can make them
SINGLE = (
    "consent", "crew", "excavators", "trucks", "tip", "command",
    "police", "notary", "survey", "money", "lane", "blocked",
)  # fmt: skip
#: what is more of one where it is changed; of trucks and tip as much as anybody wants
_ONE = frozenset({"excavators", "command", "police", "notary", "survey"})
#: by rule of the board that a day breaks, what changes it
_CHANGED_BY = {**{kind: kind for kind in SINGLE}, "block": "lane", "legal": "consent"}
#: so many sets that stand in the way together are tried, of so many changes at most
_SETS, _MEMBERS = 4, 3


@dataclass(frozen=True)
class Forward:
    """A change, or several together where none does by itself, and the first period that a unit could begin in then.

    :param kinds: of :data:`SINGLE`; ``machines`` more excavators, where they are among them
    """

    kinds: tuple[str, ...]
    period: int
    machines: int = 0


class Forwards:
    """Finds them on one board; keeps the problems that are made anew."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self._key = course_key(board.problem, board.problem.asked.resources)
        self._made: dict[tuple[object, ...], Problem] = {}
        self._sown = board.problem.model.horizon

    def of(self, unit: int, low: int, high: int) -> tuple[int, list[Forward]]:
        """The first period from low to high that is free as it is, -1 for none, and what would give an earlier one."""
        consent = all(site.consent for site in self.board.problem.units[unit].sites)
        wait, self._sown = self._with_consent(unit)
        names = [kind for kind in SINGLE if not (kind == "consent" and consent)]
        with self.board.lifted(unit, wait) as hand:
            free = hand.first(low, high)
            last = high if free < 0 else free - 1
            found = self._tried([(name,) for name in names], hand, low, last)
            if not found:
                sets = [kinds for kinds in _together(hand, low, last) if "consent" in names or "consent" not in kinds]
                found = self._tried(sets[:_SETS], hand, low, last)
        return free, sorted(found, key=lambda one: one.period)

    def _tried(self, sets: Sequence[tuple[str, ...]], hand: Lifted, low: int, high: int) -> list[Forward]:
        found = []
        for kinds in sets:
            for machines in range(1, self._machines(hand.unit) + 1) if "excavators" in kinds else (0,):
                period = self._first(kinds, machines, hand, low, high)
                if period >= 0:
                    found.append(Forward(kinds, period, machines))
                    break
        return found

    def _with_consent(self, unit: int) -> tuple[int, int]:
        """For a unit whose party agreed: the first period that waits leave, and before which one it has to be sown."""
        problem = self.board.problem
        agreed = tuple(replace(site, legal_day=None, consent=True) for site in problem.units[unit].sites)
        alone = replace(problem.asked, sites=agreed).with_resources(problem.asked.resources)
        horizon = problem.model.horizon
        if not alone.units:
            return 0, horizon
        return alone.model.released(alone.activities[0][BLOCK]), alone.sowing.get(0, horizon)

    def _machines(self, unit: int) -> int:
        """Excavators that a unit may want at once: to break, and to load."""
        return max(one.method.excavators for one in self.board.problem.units[unit].quantities) + 1

    def _first(self, kinds: Collection[str], machines: int, hand: Lifted, low: int, high: int) -> int:
        """First period in which a unit may begin with some changes; -1 for none."""
        problem = self.board.problem
        if "consent" in kinds:
            # a season that the law made it miss may be one that it has to be ready for
            model = problem.model
            modes = model.modes[problem.activities[hand.unit][BLOCK]]
            high = min(high, self._sown - modes[0].duration)
            while high >= 0 and any(model.ended(mode, high) > self._sown for mode in modes):
                high -= 1
        away = frozenset().union(*(_AWAY[kind] for kind in kinds if kind in _AWAY))
        raised = [kind for kind in kinds if kind not in _AWAY]
        if not all(kind in problem.asked.exact for kind in raised):
            return -1
        amounts = {kind: 1 if kind in _ONE else ENOUGH for kind in raised}
        if machines:
            amounts["excavators"] = machines
        resources = more(problem.asked.resources, amounts)
        if course_key(problem, resources) != self._key:
            with self._anew(resources).lifted(hand.unit, hand.wait) as other:
                return other.first(low, high, away)
        with hand.more(resources):
            return hand.first(low, high, away)

    def _anew(self, resources: Resources) -> Board:
        """All units on their places, their works made anew by other resources."""
        problem, board = self.board.problem, self.board
        key = tuple(exact_limits(resources, problem.asked.tables).items())
        if key not in self._made:
            self._made[key] = with_resources(problem, resources)
        places = {unit: board.place(unit) for unit in range(len(problem.units))}
        return Board(self._made[key], {unit: place for unit, place in places.items() if place.start >= 0})


def _together(hand: Lifted, low: int, high: int) -> Iterator[tuple[str, ...]]:
    """Changes that would have to come together for a day, the earliest day first."""
    seen = set()
    for period in range(max(low, 0), high + 1):
        codes = {bind.code.partition(".")[2] for bind in hand.against(period)}
        if codes <= set(_CHANGED_BY):
            kinds = {_CHANGED_BY[code] for code in codes}
            if "consent" in kinds:
                kinds -= {"command", "police", "notary"}
            chosen = tuple(kind for kind in SINGLE if kind in kinds)
            if 1 < len(chosen) <= _MEMBERS and chosen not in seen:
                seen.add(chosen)
                yield chosen
