"""What a plan is for: targets, weights, and what a schedule comes to by each aim, as figures and in one."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, groupby
from math import hypot

from .build import ACCEPT, BLOCK, Problem
from .model import Schedule
from .tables import Tables
from .works import priority

#: how much more an aim counts where a plan is behind what offices do by hand
_BEHIND = 30.0
#: what it counts when acceptance takes twice the days that it may
_LATE = 10.0
#: what the sites without a day count: more than anything that a better order could win, and where not all can have one
_LEFT, _LEFT_ANYWAY = 1000.0, 20.0


@dataclass(frozen=True)
class Kept:
    """A unit's place in the plan in force. :param day: its first day; :param crew: empty when it does not matter."""

    day: date
    crew: str = ""


@dataclass(frozen=True)
class Target:
    """A target of floor area. :param day: to be reached by; :param area: m² demolished since the plan's start."""

    day: date
    area: float
    unit: str = ""


@dataclass(frozen=True)
class Weights:
    """How much each aim counts, 0 to 100 each as the sliders give it; stability counts in a re-plan alone.

    :param urgent: demolish-first categories and danger early; ``target`` its area in time, and early
    :param compact: few moves of crews, short ways; ``cost`` of moving machines; ``steady`` load
    """

    urgent: float = 40.0
    target: float = 40.0
    compact: float = 15.0
    cost: float = 5.0
    steady: float = 5.0
    stability: float = 60.0


@dataclass(frozen=True)
class Measures:
    """What a plan comes to, by aim.

    :param placed: sites with a day; ``area`` their floor area, m²
    :param urgency: mean day (in periods) on which the points of priority are worked off; unplaced ones count as the end
    :param shortfall: m² missing at the targets, all together
    :param target_day: day on which the last target's area is reached; None when it is not within the plan
    :param moves: times a crew goes to a site farther than near; ``distance`` m between a crew's sites
    :param unsteady: standard deviation of the floor area ended per ten periods, m²
    :param end: last day of work; ``cost`` of the works, yuan
    :param moved: sites whose day is more than the settled days from that in the plan in force
    :param reached: mean period on which the targets are reached, unreached ones count as the end
    :param travel: yuan for moving machines from site to site
    :param waited: working days that the last site to be accepted has waited for it
    """

    placed: int
    unplaced: int
    area: float
    urgency: float
    shortfall: float
    target_day: date | None
    moves: int
    distance: float
    unsteady: float
    end: date | None
    cost: float
    moved: int = 0
    reached: float = 0.0
    travel: float = 0.0
    waited: int = 0


class Aims:
    """Measures schedules of one problem."""

    def __init__(
        self,
        problem: Problem,
        tables: Tables,
        targets: Sequence[Target],
        weights: Weights,
        kept: Mapping[int, Kept],
        fits: bool = True,
    ) -> None:
        """:param fits: whether all sites may find a day; what no plan can do is not held against the other aims"""
        self.problem, self.targets, self.weights = problem, tuple(targets), weights
        self.settings = tables.planning
        self.kept = dict(kept)
        self.blocks = [activities[BLOCK] for activities in problem.activities]
        #: points of priority of each unit; what is ready on the first day counts as legally ready
        first = problem.axis.days[0]
        self.points = [
            sum(
                max(sum(priority(site, tables, site.legal_day is not None and site.legal_day <= first).values()), 1.0)
                for site in unit.sites
            )
            for unit in problem.units
        ]
        self.places = [unit.place for unit in problem.units]
        self.areas = [unit.floor_area for unit in problem.units]
        self.costs = [unit.cost for unit in problem.units]
        #: how much more an aim counts where a plan is behind that
        self.behind = _BEHIND if fits and not kept else 0.0
        self.left = _LEFT if fits else _LEFT_ANYWAY
        #: what offices reach by hand, aim by aim the best of it
        self.usual: Measures | None = None

    def measure(self, schedule: Schedule) -> Measures:
        """What a schedule comes to by each aim."""
        problem, model, axis = self.problem, self.problem.model, self.problem.axis
        horizon = model.horizon
        ends = [schedule.end(model, block) if schedule.starts[block] >= 0 else horizon + 1 for block in self.blocks]
        placed = [unit for unit, block in enumerate(self.blocks) if schedule.starts[block] >= 0]
        sites = sum(len(problem.units[unit].sites) for unit in placed)
        total = sum(self.points) or 1.0
        done = [0.0] * (horizon + 2)
        for unit in placed:
            done[ends[unit]] += self.areas[unit]
        sums = list(accumulate(done))
        shortfall, target_day, periods = 0.0, None, 0
        for target in self.targets:
            by_period = self._reached(target, ends, placed) if target.unit else sums
            # ended before the period that follows the target's day
            until = axis.period(target.day) + (1 if target.day in axis.days else 0)
            shortfall += max(target.area - by_period[min(until, horizon)], 0.0)
            reached = bisect_left(by_period, target.area - 1e-6)
            target_day = axis.last_day(reached) if 0 < reached <= horizon else None
            periods += min(reached, horizon + 1)
        moves, distance = self._moves(schedule, placed)
        tens = [sum(done[at : at + 10]) for at in range(0, max((ends[unit] for unit in placed), default=0) + 1, 10)]
        mean = sum(tens) / len(tens) if tens else 0.0
        unsteady = (sum((ten - mean) ** 2 for ten in tens) / len(tens)) ** 0.5 if tens else 0.0
        return Measures(
            placed=sites,
            unplaced=sum(len(unit.sites) for unit in problem.units) - sites,
            area=sum(self.areas[unit] for unit in placed),
            urgency=sum(points * end for points, end in zip(self.points, ends)) / total,
            shortfall=shortfall,
            target_day=target_day,
            moves=moves,
            distance=distance,
            unsteady=unsteady,
            end=axis.last_day(max(ends[unit] for unit in placed)) if placed else None,
            cost=sum(self.costs[unit] for unit in placed),
            moved=self._moved(schedule),
            reached=periods / max(len(self.targets), 1),
            waited=self._waited(schedule, placed),
            travel=moves * self.settings.move_yuan + distance / 1000.0 * self.settings.km_yuan,
        )

    def _waited(self, schedule: Schedule, placed: Sequence[int]) -> int:
        rows, model = self.problem.activities, self.problem.model
        waits = [0]
        for unit in placed:
            start = schedule.starts[rows[unit][ACCEPT]]
            waits.append((start if start >= 0 else model.horizon) - schedule.end(model, self.blocks[unit]))
        return max(waits)

    def _reached(self, target: Target, ends: Sequence[int], placed: Sequence[int]) -> list[float]:
        done = [0.0] * (self.problem.model.horizon + 2)
        for unit in placed:
            for site in self.problem.units[unit].sites:
                if site.town == target.unit:
                    done[ends[unit]] += site.standing_area
        return list(accumulate(done))

    def _moves(self, schedule: Schedule, placed: Sequence[int]) -> tuple[int, float]:
        rounds: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for unit in placed:
            block = self.blocks[unit]
            rounds[self.problem.crews[unit][schedule.modes[block]]].append((schedule.starts[block], unit))
        moves, distance = 0, 0.0
        for stops in rounds.values():
            at: tuple[float, float] | None = None
            for place in _walked([(start, self.places[unit]) for start, unit in sorted(stops)]):
                length = apart(at, place) if at is not None else 0.0
                distance += length
                moves += length > self.settings.near_m
                at = place
        return moves, distance

    def _moved(self, schedule: Schedule) -> int:
        """Sites that have left the day they had."""
        axis, count = self.problem.axis, 0
        for unit, place in self.kept.items():
            start = schedule.starts[self.blocks[unit]]
            if start < 0 or abs((axis.day(start) - place.day).days) > self.settings.settled_days:
                count += len(self.problem.units[unit].sites)
        return count

    def compare_with(self, usual: Sequence[Measures]) -> None:
        """Take what offices reach by hand as what a plan is measured by, aim by aim the best of them."""
        first = usual[0]
        self.usual = Measures(
            first.placed,
            min(one.unplaced for one in usual),
            first.area,
            min(one.urgency for one in usual),
            min(one.shortfall for one in usual),
            None,
            min(one.moves for one in usual),
            min(one.distance for one in usual),
            min(one.unsteady for one in usual),
            None,
            first.cost,
            0,
            min(one.reached for one in usual),
            min(one.travel for one in usual),
            min(one.waited for one in usual),
        )

    def value(self, measures: Measures) -> float:
        """The weighted aims in one figure, each as a share of what offices reach by hand; smaller is better.

        An aim in which a plan is behind them counts many times, but for a re-plan, which is to change little. A site
        without a day costs more than anything that a better order could win. Where no plan can do everything both
        would make the plan take many small sites and miss its target, so there the weights alone decide.
        """
        weights, usual = self.weights, self.usual or measures
        area = max(sum(target.area for target in self.targets), 1.0)
        parts = (
            weights.urgent * self._share(measures.urgency, usual.urgency),
            weights.target * (10.0 * measures.shortfall / area + self._share(measures.reached, usual.reached)),
            weights.compact * 0.5 * self._share(measures.moves, usual.moves),
            weights.compact * 0.5 * self._share(measures.distance, usual.distance),
            weights.cost * self._share(measures.travel, usual.travel),
            weights.steady * measures.unsteady / max(usual.unsteady, 1.0),
            weights.stability * 10.0 * measures.moved / max(len(self.kept), 1),
        )
        within = max(self.settings.accept_days, usual.waited, 1)
        late = _LATE * max(measures.waited / within - 1.0, 0.0)
        return sum(parts) + late + self.left * measures.unplaced / max(measures.placed + measures.unplaced, 1)

    def _share(self, value: float, usual: float) -> float:
        share = value / max(usual, 1.0)
        return share + self.behind * max(share - 1.0, 0.0)


def _walked(stops: Sequence[tuple[int, tuple[float, float]]]) -> Iterator[tuple[float, float]]:
    """The places of a crew in order of their days; those of one day each to the nearest."""
    here: tuple[float, float] | None = None
    for _, day in groupby(stops, key=lambda stop: stop[0]):
        left = [place for _, place in day]
        while left:
            nearest = left[0]
            if here is not None and len(left) > 1:
                ways = [apart(here, place) for place in left]
                nearest = left[ways.index(min(ways))]
            left.remove(nearest)
            here = nearest
            yield nearest


def apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Metres between two places."""
    return hypot(one[0] - other[0], one[1] - other[1])
