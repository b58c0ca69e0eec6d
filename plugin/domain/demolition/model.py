"""The scheduling model: activities with modes, renewable resources with calendars, precedence with lags.

Time is counted in periods 0, 1, 2 … (for demolition: the working days of the plan). An activity runs through
``duration`` periods, without a break but for the rest days of a mode that has such (:attr:`Mode.pause`). What a plan of
sites, an instance of PSPLIB and the CP-SAT adapter have in common is this.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

#: the start of an activity that finds no place before the horizon
UNPLACED = -1


@dataclass(frozen=True)
class Mode:
    """One way of doing an activity.

    :param duration: periods, 0 or more
    :param needs: (resource, units per period of the activity); a resource not named is not needed
    :param label: whatever the caller wants to know it by, e.g. the crew
    :param pause: index into :attr:`Model.pauses` of the periods on which it stands still and needs nothing; it never
        begins on one of them; -1 for none
    """

    duration: int
    needs: tuple[tuple[int, tuple[int, ...]], ...] = ()
    label: str = ""
    pause: int = -1


@dataclass(frozen=True)
class Link:
    """``after`` starts when ``before`` has ended and the lag has passed.

    :param lag: periods
    :param table: index into :attr:`Model.tables` for a lag in calendar days: the first period in which ``after`` may
        start, by the period before which ``before`` ended; -1 for a plain lag
    """

    before: int
    after: int
    lag: int = 0
    table: int = -1


@dataclass(frozen=True)
class Budget:
    """Money that comes in spans of time; what is not spent is carried over.

    :param firsts: first period of each span, rising, the first one 0
    :param limits: by span, what may have been spent from the beginning to its end; never falls
    :param amounts: by activity, spent when it starts
    """

    firsts: tuple[int, ...]
    limits: tuple[int, ...]
    amounts: tuple[int, ...]


@dataclass(frozen=True)
class Model:
    """A scheduling problem.

    :param modes: by activity, one or more
    :param capacities: by resource, units per period; all as long as the horizon
    :param links: precedence; no cycles
    :param release: by activity, first period in which it may start
    :param blocked: by activity, periods ``(first, last)`` that it may not touch
    :param tables: see :class:`Link`; each has horizon + 1 entries and never falls
    :param budget: what the activities may cost, and when
    :param pauses: by calendar of rest days and period, whether what follows it stands still
    """

    modes: tuple[tuple[Mode, ...], ...]
    capacities: tuple[tuple[int, ...], ...]
    links: tuple[Link, ...]
    horizon: int
    release: tuple[int, ...] = ()
    blocked: dict[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    tables: tuple[tuple[int, ...], ...] = ()
    budget: Budget | None = None
    pauses: tuple[tuple[bool, ...], ...] = ()

    def __post_init__(self) -> None:
        if any(not modes for modes in self.modes):
            raise ValueError("every activity needs a mode")
        if any(len(capacity) != self.horizon for capacity in self.capacities):
            raise ValueError("a capacity has one figure per period of the horizon")
        if any(len(pause) != self.horizon for pause in self.pauses):
            raise ValueError("rest days are said for each period of the horizon")
        if any(len(table) != self.horizon + 1 for table in self.tables):
            raise ValueError("a table of lags has one more entry than the horizon has periods")
        for modes in self.modes:
            for mode in modes:
                for _, units in mode.needs:
                    if len(units) != mode.duration:
                        raise ValueError("needs are given for each period of the activity")

    @property
    def size(self) -> int:
        """How many activities."""
        return len(self.modes)

    def open_periods(self, pause: int) -> tuple[Sequence[int], Sequence[int]]:
        """The periods of a calendar that are no rest days, and by period the position of the first one from it on."""
        return self._open[pause]

    @cached_property
    def _open(self) -> dict[int, tuple[Sequence[int], Sequence[int]]]:
        found: dict[int, tuple[Sequence[int], Sequence[int]]] = {-1: (range(self.horizon), range(self.horizon + 1))}
        for number, pause in enumerate(self.pauses):
            periods = [period for period in range(self.horizon) if not pause[period]]
            found[number] = periods, [0, *accumulate(int(not rests) for rests in pause)]
        return found

    def rests(self, mode: Mode, start: int) -> bool:
        """Whether a mode stands still in a period, so that it cannot begin there."""
        return mode.pause >= 0 and start < self.horizon and self.pauses[mode.pause][start]

    def periods(self, mode: Mode, start: int) -> Sequence[int]:
        """The periods in which a mode is worked that begins in one; past the horizon there is no rest."""
        if mode.pause < 0:
            return range(start, start + mode.duration)
        periods, position = self._open[mode.pause]
        at = position[start] if start < self.horizon else len(periods)
        found = periods[at : at + mode.duration]
        if len(found) == mode.duration:
            return found
        past = max(start, self.horizon)
        return [*found, *range(past, past + mode.duration - len(found))]

    def ended(self, mode: Mode, start: int) -> int:
        """The period before which a mode has ended that begins in one."""
        return self.periods(mode, start)[-1] + 1 if mode.duration and mode.pause >= 0 else start + mode.duration

    def released(self, activity: int) -> int:
        """First period in which an activity may start by itself."""
        return self.release[activity] if self.release else 0


@dataclass(frozen=True)
class Schedule:
    """A start and a mode for each activity; :data:`UNPLACED` where there is no place before the horizon."""

    starts: tuple[int, ...]
    modes: tuple[int, ...]

    def end(self, model: Model, activity: int) -> int:
        """The period before which an activity has ended."""
        return model.ended(model.modes[activity][self.modes[activity]], self.starts[activity])

    def makespan(self, model: Model) -> int:
        """The period before which everything that was placed has ended."""
        return max(
            (self.end(model, activity) for activity in range(model.size) if self.starts[activity] >= 0), default=0
        )

    @property
    def unplaced(self) -> list[int]:
        """Activities without a place."""
        return [activity for activity, start in enumerate(self.starts) if start < 0]


def constant(duration: int, amounts: Sequence[int], label: str = "") -> Mode:
    """A mode that needs the same in every period.

    :param amounts: by resource
    """
    needs = tuple((resource, (amount,) * duration) for resource, amount in enumerate(amounts) if amount and duration)
    return Mode(duration, needs, label)
