"""Where a case stands, the steps that brought it there and those that may follow, as :mod:`.fold` reads them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .course import Course, DecisionItem
from .lanes import Lane
from .predicates import Verdict
from .procedure import Transition
from .seen import NOTHING_YET, Missing


@dataclass(frozen=True)
class Step:
    """One event as the fold read it: from which state of the case to which, and what it moved.

    ``seq`` is 0 where the law itself took the step: a public notice whose days have passed.
    """

    seq: int
    transition: str
    before: str
    after: str
    occurred_at: datetime
    actor: str = ""
    document: str = ""
    form: str = ""
    items: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()


@dataclass(frozen=True)
class CaseState:
    """Where a case stands and how it came there.

    :param state: that of the least advanced lane
    :param lanes: one per item and party from the decision on; a measure before it has its own
    :param root: state of the case itself, empty while all of it runs in lanes
    :param course: what its events say
    """

    state: str
    flags: frozenset[str] = frozenset()
    history: tuple[Step, ...] = ()
    lanes: tuple[Lane, ...] = ()
    root: str = ""
    course: Course = NOTHING_YET

    @property
    def items(self) -> tuple[DecisionItem, ...]:
        """The items of the decision in force, and measures."""
        return self.course.items

    def took(self, transition: str) -> bool:
        """True if a step of this id was taken."""
        return any(step.transition == transition for step in self.history)

    def stands_where(self, step: Transition) -> bool:
        """True if the case, or one of its lanes, is in a state that the step leaves."""
        return step.leaves(self.root) or any(step.leaves(lane.state) for lane in self.lanes)

    def of_item(self, item: str) -> tuple[Lane, ...]:
        """The lanes of one item."""
        return tuple(lane for lane in self.lanes if lane.item == item)


@dataclass(frozen=True)
class NextStep:
    """A step that the state would allow, and what stands in its way.

    :param items: of its scope; likewise ``parties``
    :param warnings: what does not hold and yet stops nobody, e.g. that the time to decide is over
    """

    transition: Transition
    built: bool
    verdicts: tuple[Verdict, ...] = ()
    items: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    warnings: tuple[Missing, ...] = ()

    @property
    def lawful(self) -> bool:
        """True if it may be taken now."""
        return self.built and all(verdict.holds for verdict in self.verdicts)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Everything that is missing, as message codes."""
        return tuple(item for verdict in self.verdicts for item in verdict.missing)
