"""Serial schedule generation (串行进度生成): place activity after activity at the first place that is free.

Resources are packed into one integer per period, each field under a guard bit: one subtraction and one mask ask all
of them at once. (Kolisch 1996 for the scheme; Valls, Ballestín, Quintanilla 2005 for the justification.)
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from .model import UNPLACED, Model, Schedule
from .placing import Chooser, Purse, apart, fitting, past, take


class Placer:
    """Generates schedules of one model; made once, used for many orders."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.horizon = model.horizon
        self._pack()
        self.before: list[list[tuple[int, int, int]]] = [[] for _ in range(model.size)]
        self.after: list[list[tuple[int, int, int]]] = [[] for _ in range(model.size)]
        for link in model.links:
            self.before[link.after].append((link.before, link.lag, link.table))
            self.after[link.before].append((link.after, link.lag, link.table))
        self.topological = self._topological()
        #: activities of which a mode has rest days
        self.paused = {number for number, modes in enumerate(model.modes) if any(mode.pause >= 0 for mode in modes)}
        self.made = 0

    def _pack(self) -> None:
        model = self.model
        #: resources that activities choose between (crews): kept apart, as one list of levels each
        self.apart = apart(model)
        asked = [0] * len(model.capacities)
        for modes in model.modes:
            for mode in modes:
                for resource, wanted in mode.needs:
                    asked[resource] = max(asked[resource], max(wanted, default=0))
        widths = [
            max(most, max(capacity, default=0)).bit_length() + 1 for most, capacity in zip(asked, model.capacities)
        ]
        offsets = [0, *accumulate(widths)][: len(widths)]
        self.guard = sum(1 << (offset + width - 1) for offset, width in zip(offsets, widths))
        self.free = [self.guard] * self.horizon
        for capacity, offset in zip(model.capacities, offsets):
            for period, given in enumerate(capacity):
                if given:
                    self.free[period] += given << offset
        #: by activity and mode: duration, packed need by period, whether the need is the same in every period
        self.asks: list[list[tuple[int, list[int], bool]]] = []
        #: by activity and mode: the resource kept apart that it needs, and how much by period; None where it needs none
        self.own: list[list[tuple[int, tuple[int, ...]] | None]] = []
        for modes in model.modes:
            row: list[tuple[int, list[int], bool]] = []
            own: list[tuple[int, tuple[int, ...]] | None] = []
            for mode in modes:
                if own and own[0] is not None and mode.needs[0][0] in self.apart:
                    # modes that differ by a resource kept apart need the same of all else
                    row.append(row[0])
                    own.append(mode.needs[0])
                    continue
                need = [0] * mode.duration
                mine = None
                for resource, units in mode.needs:
                    if resource in self.apart:
                        mine = (resource, units)
                        continue
                    for position, amount in enumerate(units):
                        need[position] += amount << offsets[resource]
                row.append((mode.duration, need, len(set(need)) <= 1))
                own.append(mine)
            self.asks.append(row)
            self.own.append(own)

    def _topological(self) -> list[int]:
        waiting = [len(before) for before in self.before]
        ready = [activity for activity in range(self.model.size) if not waiting[activity]]
        order: list[int] = []
        while ready:
            activity = ready.pop()
            order.append(activity)
            for other, _, _ in self.after[activity]:
                waiting[other] -= 1
                if not waiting[other]:
                    ready.append(other)
        if len(order) != self.model.size:
            raise ValueError("the precedence has a cycle")
        return order

    def forward(
        self,
        order: Sequence[int],
        modes: Sequence[int] | None = None,
        floors: Mapping[int, int] | None = None,
        chooser: Chooser | None = None,
    ) -> Schedule:
        """Place the activities in this order, each as early as it can.

        :param order: every activity once, none before one that it waits for
        :param modes: by activity, or -1 to take the mode that ends first; None for all free
        :param floors: by activity, a first period beside its release, e.g. the day it has in the plan in force
        :param chooser: asked where modes differ by a resource kept apart; without it the first one that is free
        """
        self.made += 1
        free = self.free.copy()
        size = self.model.size
        starts, ends, chosen = [UNPLACED] * size, [0] * size, [0] * size
        tables, release, blocked = self.model.tables, self.model.release, self.model.blocked
        purse = Purse(self.model.budget) if self.model.budget is not None else None
        levels = {resource: list(self.model.capacities[resource]) for resource in self.apart}
        #: by need, periods from and to between which there is no room for it any more: room only shrinks
        known: dict[tuple[int, int], tuple[int, int]] = {}
        for activity in order:
            first = release[activity] if release else 0
            if floors is not None and floors.get(activity, 0) > first:
                first = floors[activity]
            placed = True
            for other, lag, table in self.before[activity]:
                if starts[other] < 0:
                    placed = False
                    break
                bound = tables[table][ends[other]] if table >= 0 else ends[other]
                if bound + lag > first:
                    first = bound + lag
            if not placed:
                continue
            best, best_mode, best_end = UNPLACED, 0, self.horizon + 1
            fixed = -1 if modes is None else modes[activity]
            choices, owns = self.asks[activity], self.own[activity]
            given = fixed >= 0
            if owns[0] is not None and fixed < 0 and chooser is not None:
                fixed = chooser.fixed(activity)
            if activity in self.paused:
                paying = purse, activity
                closed = blocked.get(activity, ())
                numbers = range(len(owns)) if fixed < 0 else (fixed,)
                best, best_mode = self._find_paused(free, levels, first, numbers, closed, paying, chooser)
                if best < 0 and fixed >= 0 and not given:
                    # the crew of its neighbours rests on all days that are left for it
                    numbers = range(len(owns))
                    best, best_mode = self._find_paused(free, levels, first, numbers, closed, paying, chooser)
                if best >= 0:
                    best_end = self.model.ended(self.model.modes[activity][best_mode], best)
            elif owns[0] is not None:
                best, best_mode = self._find_own(
                    free,
                    levels,
                    first,
                    choices[0],
                    [(n, *owns[n]) for n in (range(len(owns)) if fixed < 0 else (fixed,))],  # type: ignore[misc]
                    blocked.get(activity),
                    (purse, activity),
                    chooser,
                )
                best_end = best + choices[0][0]
            else:
                for number in range(len(choices)) if fixed < 0 else (fixed,):
                    duration, need, even = choices[number]
                    if len(choices) == 1 and even and duration and purse is None and activity not in blocked:
                        start = self._find_known(free, first, duration, need, known)
                        best, best_end = start, start + duration
                        break
                    start = self._find(free, first, duration, need, even, blocked.get(activity), best_end)
                    while purse is not None and start >= 0:
                        paid = purse.first(activity, start)
                        if paid == start:
                            break
                        start = (
                            self._find(free, paid, duration, need, even, blocked.get(activity), best_end)
                            if paid >= 0
                            else UNPLACED
                        )
                    if start >= 0 and start + duration < best_end:
                        best, best_mode, best_end = start, number, start + duration
            if best < 0:
                continue
            starts[activity], ends[activity], chosen[activity] = best, best_end, best_mode
            if purse is not None:
                purse.pay(activity, best)
            periods = self.model.periods(self.model.modes[activity][best_mode], best)
            for period, amount in zip(periods, choices[best_mode][1]):
                free[period] -= amount
            mine = owns[best_mode]
            if mine is not None:
                take(levels[mine[0]], periods, mine[1])
        return Schedule(tuple(starts), tuple(chosen))

    def _find_known(
        self, free: list[int], first: int, duration: int, need: list[int], known: dict[tuple[int, int], tuple[int, int]]
    ) -> int:
        """As :meth:`_find` for an even need; what was full when it was asked before is not looked at again."""
        low, high = known.get((duration, need[0]), (first, first))
        if not low <= first <= high:
            low, high = first, first
        start = self._find(free, max(first, high), duration, need, True, None, self.horizon + 1)
        known[duration, need[0]] = low, start if start >= 0 else self.horizon
        return start

    def _find_own(
        self,
        free: list[int],
        levels: dict[int, list[int]],
        start: int,
        ask: tuple[int, list[int], bool],
        choices: Sequence[tuple[int, int, tuple[int, ...]]],
        blocked: tuple[tuple[int, int], ...] | None,
        paying: tuple[Purse | None, int],
        chooser: Chooser | None,
    ) -> tuple[int, int]:
        """First start at which what all modes need is free, and one of the resources they choose between.

        :param choices: (mode, resource kept apart, units by period), the first one that is free is taken
        :returns: start and mode; (-1, 0) if there is none
        """
        duration, need, even = ask
        last = self.horizon - duration
        purse, activity = paying
        rows = [(number, levels[resource], units) for number, resource, units in choices]
        chosen = 0
        while start <= last:
            best = last + 1
            for number, level, units in rows:
                at = fitting(level, units, start, best)
                if at < best:
                    best, chosen = at, number
                    if at == start:
                        break
            start = best
            if start > last:
                break
            found = self._find(free, start, duration, need, even, blocked, self.horizon + 1)
            if found >= 0 and purse is not None:
                found = purse.first(activity, found)
            if found == start:
                if chooser is None:
                    return start, chosen
                able = [
                    number
                    for number, level, units in rows
                    if all(level[start + offset] >= amount for offset, amount in enumerate(units))
                ]
                return start, chooser.choose(activity, start, able)
            if found < 0:
                break
            start = found
        return UNPLACED, 0

    def _find_paused(
        self,
        free: list[int],
        levels: dict[int, list[int]],
        first: int,
        numbers: Sequence[int],
        blocked: tuple[tuple[int, int], ...],
        paying: tuple[Purse | None, int],
        chooser: Chooser | None,
    ) -> tuple[int, int]:
        """First start at which an activity with rest days of its own can be worked, and one of its modes.

        :param numbers: its modes, the first one that is free is taken
        :returns: start and mode; (-1, 0) if there is none
        """
        purse, activity = paying
        modes, owns = self.model.modes[activity], self.own[activity]
        guard, rows = self.guard, []
        for number in numbers:
            own, need = owns[number], self.asks[activity][number][1]
            level, units = (levels[own[0]], own[1]) if own is not None else (None, ())
            rows.append((number, modes[number], level, units, need))
        for start in range(first, self.horizon):
            able = []
            for number, mode, level, units, need in rows:
                # the first day tells most of them
                if (level is not None and level[start] < units[0]) or (free[start] - need[0]) & guard != guard:
                    continue
                if not self.model.rests(mode, start) and self._free_for(
                    self.model.periods(mode, start), start, level, units, free, need, blocked
                ):
                    able.append(number)
            if able and purse is not None:
                paid = purse.first(activity, start)
                if paid < 0:
                    break
                able = able if paid == start else []
            if able:
                choose = chooser is not None and owns[able[0]] is not None
                return start, chooser.choose(activity, start, able) if chooser is not None and choose else able[0]
        return UNPLACED, 0

    def _free_for(
        self,
        periods: Sequence[int],
        start: int,
        level: list[int] | None,
        units: Sequence[int],
        free: list[int],
        need: list[int],
        blocked: tuple[tuple[int, int], ...],
    ) -> bool:
        """Whether a mode finds on its working days what it needs, and ends in time."""
        end = periods[-1] + 1
        if end > self.horizon or (blocked and past(blocked, start, end - start) != start):
            return False
        guard = self.guard
        for period, amount in zip(periods, need):
            if amount and (free[period] - amount) & guard != guard:
                return False
        return level is None or all(level[period] >= amount for period, amount in zip(periods, units))

    def _find(
        self,
        free: list[int],
        start: int,
        duration: int,
        need: list[int],
        even: bool,
        blocked: tuple[tuple[int, int], ...] | None,
        before: int,
    ) -> int:
        """First start from ``start`` on at which the need is free, ending before ``before``; -1 if there is none."""
        guard, last = self.guard, min(self.horizon, before - 1) - duration
        if duration == 0:
            return start if start <= min(self.horizon, before - 1) else UNPLACED
        while start <= last:
            if blocked is not None:
                moved = past(blocked, start, duration)
                if moved != start:
                    start = moved
                    continue
            if even:
                amount = need[0]
                if not amount:
                    return start
                # from the end: the last period that is short is the furthest jump
                for period in range(start + duration - 1, start - 1, -1):
                    if (free[period] - amount) & guard != guard:
                        start = period + 1
                        break
                else:
                    return start
            else:
                period = start
                for amount in need:
                    if amount and (free[period] - amount) & guard != guard:
                        start += 1
                        break
                    period += 1
                else:
                    return start
        return UNPLACED

    def justified(self, schedule: Schedule) -> Schedule:
        """Push everything as late as the makespan allows, then as early as it goes: never longer than before.

        Keeps the modes. A schedule with activities without a place, under a budget or with rest days of their own is
        returned as it is.
        """
        if schedule.unplaced or self.model.budget is not None or self.paused:
            return schedule
        late = self._backward(schedule)
        if late is None:
            return schedule
        order = sorted(range(self.model.size), key=late.__getitem__)
        found = self.forward(self.feasible(order), schedule.modes)
        return found if not found.unplaced and found.makespan(self.model) <= schedule.makespan(self.model) else schedule

    def _backward(self, schedule: Schedule) -> list[int] | None:
        """Latest starts within the makespan, activities taken by their end, the last first."""
        self.made += 1
        model = self.model
        end = schedule.makespan(model)
        free, guard = self.free.copy(), self.guard
        levels = {resource: list(model.capacities[resource]) for resource in self.apart}
        latest = [0] * model.size
        rank = {activity: position for position, activity in enumerate(self.topological)}
        order = sorted(
            range(model.size), key=lambda activity: (schedule.end(model, activity), rank[activity]), reverse=True
        )
        placed = [False] * model.size
        for activity in order:
            duration, need, _ = self.asks[activity][schedule.modes[activity]]
            mine = self.own[activity][schedule.modes[activity]]
            last = end
            for other, lag, table in self.after[activity]:
                if not placed[other]:
                    return None
                bound = latest[other] - lag
                if table >= 0:
                    bound = bisect_right(model.tables[table], bound) - 1
                last = min(last, bound)
            start = last - duration
            blocked = model.blocked.get(activity)
            while start >= 0:
                if blocked is not None and past(blocked, start, duration) != start:
                    start -= 1
                    continue
                if mine is not None and any(
                    levels[mine[0]][start + offset] < amount for offset, amount in enumerate(mine[1])
                ):
                    start -= 1
                    continue
                period = start
                for amount in need:
                    if amount and (free[period] - amount) & guard != guard:
                        break
                    period += 1
                else:
                    break
                # an even need that is short in a period must end before it
                start = period - duration if need[0] == need[-1] and len(set(need)) == 1 else start - 1
            if start < 0:
                return None
            latest[activity] = start
            placed[activity] = True
            period = start
            for amount in need:
                free[period] -= amount
                period += 1
            if mine is not None:
                take(levels[mine[0]], range(start, start + duration), mine[1])
        return latest

    def feasible(self, order: Sequence[int]) -> list[int]:
        """The same order, made to respect precedence: an activity waits for those before it."""
        done = [False] * self.model.size
        found: list[int] = []
        for activity in order:
            stack = [activity]
            while stack:
                top = stack[-1]
                if done[top]:
                    stack.pop()
                    continue
                waits = [other for other, _, _ in self.before[top] if not done[other]]
                if waits:
                    stack += waits
                    continue
                done[top] = True
                found.append(top)
                stack.pop()
        return found
