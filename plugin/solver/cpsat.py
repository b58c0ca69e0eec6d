"""Google OR-Tools' CP-SAT on a scheduling model: goes on from a schedule, and says how good one can be at most."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ..domain.demolition.model import Mode, Model, Schedule


@dataclass(frozen=True)
class Improved:
    """What the solver ended with.

    :param value: of the objective: the makespan, or the sum of weights times ends
    :param bound: no schedule has a smaller value
    :param proved: whether the schedule is optimal
    """

    schedule: Schedule
    value: int
    bound: int
    proved: bool


def available() -> bool:
    """Whether OR-Tools is there."""
    from importlib.util import find_spec

    return find_spec("ortools") is not None


def improve(
    model: Model,
    begin: Schedule,
    bound: int = 0,
    *,
    seconds: float,
    seed: int,
    workers: int = 2,
    weights: Sequence[int] = (),
    heard: Callable[[float, float], None] = lambda value, bound: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Improved:
    """Search on from a whole schedule for a better one; never returns a worse one.

    :param begin: every activity placed
    :param bound: a lower bound of the makespan that is known
    :param seconds: of the clock; the answer of a search that is cut off may differ from machine to machine
    :param weights: by activity: minimise the sum of weight times end instead of the makespan
    :param heard: is told the best value and bound as they change
    """
    from ortools.sat.python import cp_model

    value = _value(model, begin, weights)
    if not weights and value <= bound:
        return Improved(begin, value, bound, True)
    built = _Built(cp_model, model, begin, weights, value, bound)
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = max(seconds, 0.1)
    solver.parameters.num_workers = workers
    solver.parameters.random_seed = seed
    watch = _watch(cp_model, solver, heard, cancelled)
    status = solver.solve(built.cp, watch)
    proved_bound = max(bound if not weights else 0, int(-(-solver.best_objective_bound // 1)))
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return Improved(begin, value, value if status == cp_model.INFEASIBLE else min(proved_bound, value), False)
    found = built.schedule(solver)
    reached = _value(model, found, weights)
    if reached >= value:
        found, reached = begin, value
    return Improved(found, reached, min(proved_bound, reached), status == cp_model.OPTIMAL)


def _value(model: Model, schedule: Schedule, weights: Sequence[int]) -> int:
    if not weights:
        return schedule.makespan(model)
    return sum(weight * schedule.end(model, activity) for activity, weight in enumerate(weights) if weight)


def _watch(cp_model: Any, solver: Any, heard: Callable[[float, float], None], cancelled: Callable[[], bool]) -> Any:
    class Watch(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self) -> None:
            heard(self.objective_value, self.best_objective_bound)
            if cancelled():
                self.stop_search()

    def bounded(bound: float) -> None:
        if cancelled():
            solver.stop_search()

    solver.best_bound_callback = bounded
    return Watch()


class _Built:
    """The model in CP-SAT's terms: an interval by activity and mode, cumulative resources, precedence."""

    def __init__(
        self, cp_model: Any, model: Model, begin: Schedule, weights: Sequence[int], value: int, bound: int
    ) -> None:
        self.model = model
        self.cp = cp = cp_model.CpModel()
        horizon = model.horizon if weights else min(model.horizon, value)
        self.starts: list[Any] = []
        self.ends: list[Any] = []
        #: by activity with a choice, (mode, literal); of a mode with rest days there are several
        self.present: list[list[tuple[int, Any]]] = []
        self.loads: list[list[tuple[Any, int]]] = [[] for _ in model.capacities]
        for activity, modes in enumerate(model.modes):
            first = model.released(activity)
            start = cp.new_int_var(first, horizon, f"s{activity}")
            self.starts.append(start)
            if any(mode.pause >= 0 for mode in modes):
                self._with_rests(cp_model, activity, start, begin, horizon)
            elif len(modes) == 1:
                self.present.append([])
                self.ends.append(self._interval(activity, modes[0], start, None, horizon))
            else:
                end = cp.new_int_var(first, horizon, f"e{activity}")
                chosen = [cp.new_bool_var(f"m{activity}_{number}") for number in range(len(modes))]
                cp.add_exactly_one(chosen)
                for literal, mode in zip(chosen, modes):
                    own = self._interval(activity, mode, start, literal, horizon)
                    cp.add(end == own).only_enforce_if(literal)
                self.present.append(list(enumerate(chosen)))
                for number, literal in enumerate(chosen):
                    cp.add_hint(literal, number == begin.modes[activity])
                self.ends.append(end)
            cp.add_hint(start, begin.starts[activity])
        self._resources(horizon)
        self._links(horizon)
        self._budget(horizon)
        if weights:
            cp.minimize(sum(weight * self.ends[activity] for activity, weight in enumerate(weights) if weight))
        else:
            makespan = cp.new_int_var(bound, value, "makespan")
            cp.add_max_equality(makespan, self.ends)
            cp.add_hint(makespan, value)
            cp.minimize(makespan)

    def _with_rests(self, cp_model: Any, activity: int, start: Any, begin: Schedule, horizon: int) -> None:
        """An activity with rest days: each way in which its work falls about them, on the starts where it does so."""
        cp, first = self.cp, self.model.released(activity)
        end = cp.new_int_var(first, horizon, f"e{activity}")
        chosen: list[tuple[int, Any]] = []
        for number, mode in enumerate(self.model.modes[activity]):
            for spread, starts in _spreads(self.model, mode, first, horizon):
                literal = cp.new_bool_var(f"m{activity}_{len(chosen)}")
                own = self._interval(activity, spread, start, literal, horizon)
                cp.add(end == own).only_enforce_if(literal)
                cp.add_linear_expression_in_domain(start, cp_model.Domain.from_values(starts)).only_enforce_if(literal)
                cp.add_hint(literal, number == begin.modes[activity] and begin.starts[activity] in starts)
                chosen.append((number, literal))
        cp.add_exactly_one(literal for _, literal in chosen)
        self.present.append(chosen)
        self.ends.append(end)

    def _interval(self, activity: int, mode: Mode, start: Any, literal: Any, horizon: int) -> Any:
        """The activity in one mode: its loads on the resources, kept out of blocked periods; returns its end."""
        cp = self.cp
        end = start + mode.duration
        cp_end = cp.add(end <= horizon)
        if literal is not None:
            cp_end.only_enforce_if(literal)
        if mode.duration == 0:
            return end
        for resource, units in mode.needs:
            for offset, length, amount in _stretches(units):
                if literal is None:
                    piece = cp.new_fixed_size_interval_var(start + offset, length, "")
                else:
                    piece = cp.new_optional_fixed_size_interval_var(start + offset, length, literal, "")
                self.loads[resource].append((piece, amount))
        blocked = self.model.blocked.get(activity, ())
        if blocked:
            whole = (
                cp.new_fixed_size_interval_var(start, mode.duration, "")
                if literal is None
                else cp.new_optional_fixed_size_interval_var(start, mode.duration, literal, "")
            )
            walls = [cp.new_fixed_size_interval_var(first, last - first + 1, "") for first, last in blocked]
            for wall in walls:
                cp.add_no_overlap([whole, wall])
        return end

    def _resources(self, horizon: int) -> None:
        for capacity, loads in zip(self.model.capacities, self.loads):
            if not loads:
                continue
            top = max(capacity[:horizon], default=0)
            pieces = [piece for piece, _ in loads]
            amounts = [amount for _, amount in loads]
            for offset, length, level in _stretches([top - units for units in capacity[:horizon]]):
                pieces.append(self.cp.new_fixed_size_interval_var(offset, length, ""))
                amounts.append(level)
            self.cp.add_cumulative(pieces, amounts, top)

    def _links(self, horizon: int) -> None:
        for link in self.model.links:
            end = self.ends[link.before]
            if link.table < 0:
                self.cp.add(self.starts[link.after] >= end + link.lag)
                continue
            table = self.model.tables[link.table]
            reached = self.cp.new_int_var(0, max(table) + 1, "")
            index = self.cp.new_int_var(0, horizon, "")
            self.cp.add(index == end)
            self.cp.add_element(index, [int(period) for period in table[: horizon + 1]], reached)
            self.cp.add(self.starts[link.after] >= reached + link.lag)

    def _budget(self, horizon: int) -> None:
        """What has started by the end of a span is within what may have been spent by then."""
        budget = self.model.budget
        if budget is None:
            return
        for number, limit in enumerate(budget.limits):
            later = budget.firsts[number + 1] if number + 1 < len(budget.firsts) else horizon + 1
            if sum(budget.amounts) <= limit:
                continue
            terms = []
            for activity, amount in enumerate(budget.amounts):
                if amount:
                    early = self.cp.new_bool_var("")
                    self.cp.add(self.starts[activity] >= later).only_enforce_if(early.negated())
                    terms.append(amount * early)
            self.cp.add(sum(terms) <= limit)

    def schedule(self, solver: Any) -> Schedule:
        """The solution that was found."""
        modes = [next((number for number, literal in chosen if solver.value(literal)), 0) for chosen in self.present]
        return Schedule(tuple(int(solver.value(start)) for start in self.starts), tuple(modes))


def _spreads(model: Model, mode: Mode, first: int, horizon: int) -> list[tuple[Mode, list[int]]]:
    """A mode without rest days for each way in which its work falls about them, and the starts of each."""
    found: dict[tuple[int, ...], list[int]] = {}
    for start in range(first, horizon):
        if not model.rests(mode, start) and model.ended(mode, start) <= horizon:
            offsets = tuple(period - start for period in model.periods(mode, start))
            found.setdefault(offsets, []).append(start)
    made = []
    for offsets, starts in found.items():
        length = offsets[-1] + 1
        needs = []
        for resource, units in mode.needs:
            row = [0] * length
            for offset, amount in zip(offsets, units):
                row[offset] = amount
            needs.append((resource, tuple(row)))
        made.append((Mode(length, tuple(needs)), starts))
    return made


def _stretches(units: Sequence[int]) -> list[tuple[int, int, int]]:
    """(offset, length, amount) of the stretches of equal amounts that are not 0."""
    found: list[tuple[int, int, int]] = []
    for position, amount in enumerate(units):
        if amount and found and found[-1][2] == amount and found[-1][0] + found[-1][1] == position:
            found[-1] = (found[-1][0], found[-1][1] + 1, amount)
        elif amount:
            found.append((position, 1, amount))
    return found
