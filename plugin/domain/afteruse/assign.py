"""Uses for all plots together, so that targets in m² are met, with what that gives up said plot by plot.

First the least m² missing from the targets, then the most points. Small instances are solved exactly (branch and
bound); where that takes too many steps, the best found is given with the most points that any choice could have that
misses no more. Nothing depends on chance.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

#: steps of the exact search before it is given up
STEPS = 60_000
_ROUNDS = 200
#: more plots than this are not searched, but filled target by target
_SMALL = 400
_TINY = 1e-9


@dataclass(frozen=True)
class Option:
    """A use of a plot. :param target: target that it counts for, empty for none."""

    use: str
    points: float
    target: str = ""


@dataclass(frozen=True)
class Choice:
    """A plot with its options, the best first. :param locked: use that a planner fixed, empty for none."""

    plot: str
    area_m2: float
    options: tuple[Option, ...]
    locked: str = ""


@dataclass(frozen=True)
class GivenUp:
    """Points that a plot loses for a target."""

    plot: str
    best: str
    chosen: str
    points: float


@dataclass(frozen=True)
class Assigned:
    """The answer.

    :param uses: plot to use; plots without a lawful use are left out
    :param reached: m² by target, ``missing`` what lacks to it, ``out_of_reach`` what no choice at all could add
    :param points: sum of the points
    :param most_points: no choice that reaches as much of each target has more
    :param exact: proven: no choice misses less, and none that misses as little has more points
    """

    uses: Mapping[str, str]
    reached: Mapping[str, float]
    missing: Mapping[str, float]
    out_of_reach: Mapping[str, float]
    given_up: tuple[GivenUp, ...]
    points: float
    most_points: float
    exact: bool
    without: tuple[str, ...] = field(default=())

    @property
    def gap(self) -> float:
        """Points that a better choice could have at most, as a share of them."""
        return gap_of(self.points, self.most_points)


def gap_of(points: float, most: float) -> float:
    """How many points are lacking to the most that may be, as a share of them."""
    return max(most - points, 0.0) / most if most > 0 else 0.0


@dataclass(frozen=True)
class _Item:
    """A plot by numbers: options as (points, target number or -1)."""

    area: float
    options: tuple[tuple[float, int], ...]


def assign(
    choices: Sequence[Choice],
    targets: Mapping[str, float],
    steps: int = STEPS,
    cancelled: Callable[[], bool] = lambda: False,
) -> Assigned:
    """Choose a use for each plot.

    :param targets: target to m²
    :param steps: steps of the exact search
    :param cancelled: asked now and then; the best so far is given then
    """
    names = [name for name, amount in targets.items() if amount > 0]
    number = {name: index for index, name in enumerate(names)}
    kept, items = [], []
    for one in choices:
        options = [option for option in one.options if not one.locked or option.use == one.locked]
        if one.locked and not options:
            options = [Option(one.locked, 0.0)]
        if options:
            kept.append((one, options))
            items.append(_Item(one.area_m2, tuple((o.points, number.get(o.target, -1)) for o in options)))
    wanted = [float(targets[name]) for name in names]
    picks = _heuristic(items, wanted)
    picks, exact = _search(items, wanted, picks, steps, cancelled)
    reached = _reached(items, picks, len(wanted))
    points = sum(item.options[pick][0] for item, pick in zip(items, picks))
    bound = points if exact else max(points, _bound(items, [min(r, w) for r, w in zip(reached, wanted)]))
    most = [sum(i.area for i in items if any(t == index for _, t in i.options)) for index in range(len(names))]
    given = []
    for (one, options), pick in zip(kept, picks):
        best = max(options, key=lambda option: option.points)
        if best.points - options[pick].points > _TINY:
            given.append(GivenUp(one.plot, best.use, options[pick].use, round(best.points - options[pick].points, 1)))
    given.sort(key=lambda one: (-one.points, one.plot))
    return Assigned(
        {one.plot: options[pick].use for (one, options), pick in zip(kept, picks)},
        {name: round(reached[index], 2) for index, name in enumerate(names)},
        {name: round(max(wanted[index] - reached[index], 0.0), 2) for index, name in enumerate(names)},
        {name: round(max(wanted[index] - most[index], 0.0), 2) for index, name in enumerate(names)},
        tuple(given),
        round(points, 1),
        round(bound, 1),
        exact,
        tuple(one.plot for one in choices if not one.options and not one.locked),
    )


def _reached(items: Sequence[_Item], picks: Sequence[int], count: int) -> list[float]:
    reached = [0.0] * count
    for item, pick in zip(items, picks):
        target = item.options[pick][1]
        if target >= 0:
            reached[target] += item.area
    return reached


def _missing(reached: Sequence[float], wanted: Sequence[float]) -> float:
    return sum(max(w - r, 0.0) for r, w in zip(reached, wanted))


def _better(missing: float, points: float, than: tuple[float, float]) -> bool:
    return missing < than[0] - 1e-6 or (missing < than[0] + 1e-6 and points > than[1] + 1e-6)


def _value(items: Sequence[_Item], picks: Sequence[int], wanted: Sequence[float]) -> tuple[float, float]:
    points = sum(item.options[pick][0] for item, pick in zip(items, picks))
    return _missing(_reached(items, picks, len(wanted)), wanted), points


def _heuristic(items: Sequence[_Item], wanted: Sequence[float]) -> list[int]:
    """From the best points on, the change that costs least for what it brings, then changes taken back."""
    picks = [max(range(len(item.options)), key=lambda o: (item.options[o][0], -o)) for item in items]
    if len(items) > _SMALL:
        return _in_one_go(items, wanted, picks)
    for _ in range(4 * len(items) + 8):
        reached = _reached(items, picks, len(wanted))
        best = None
        for index, item in enumerate(items):
            points, target = item.options[picks[index]]
            for option, (other, towards) in enumerate(item.options):
                if option == picks[index] or towards == target:
                    continue
                gain = _gain(reached, wanted, item.area, target, towards)
                if gain > _TINY:
                    price = (points - other) / gain
                    if best is None or (price, -gain, index) < best[0]:
                        best = ((price, -gain, index), index, option)
        if best is None:
            break
        picks[best[1]] = best[2]
    value = _value(items, picks, wanted)
    for _ in range(_ROUNDS):
        changed = False
        for index, item in enumerate(items):
            for option in range(len(item.options)):
                old = picks[index]
                if option == old:
                    continue
                picks[index] = option
                found = _value(items, picks, wanted)
                if _better(*found, value):
                    value, changed = found, True
                else:
                    picks[index] = old
        if not changed:
            break
    return picks


def _in_one_go(items: Sequence[_Item], wanted: Sequence[float], picks: list[int]) -> list[int]:
    """Each target filled where it costs fewest points per m², the scarcest first; then what was too much taken back."""
    first = list(picks)
    count = len(wanted)
    able = [sum(item.area for item in items if any(t == target for _, t in item.options)) for target in range(count)]
    for target in sorted(range(count), key=lambda t: (able[t] - wanted[t], t)):
        reached = _reached(items, picks, count)
        offers = []
        for index, item in enumerate(items):
            points, now = item.options[picks[index]]
            for option, (other, towards) in enumerate(item.options):
                if towards == target and now != target:
                    offers.append(((points - other) / item.area, index, option, now))
        for _, index, option, now in sorted(offers):
            if reached[target] >= wanted[target]:
                break
            area = items[index].area
            if now >= 0 and reached[now] - area < wanted[now]:
                continue
            picks[index] = option
            reached[target] += area
            if now >= 0:
                reached[now] -= area
        changed = [index for index in range(len(items)) if picks[index] != first[index]]
        lost = {i: items[i].options[first[i]][0] - items[i].options[picks[i]][0] for i in changed}
        for index in sorted(changed, key=lambda i: (-lost[i], i)):
            now, before = items[index].options[picks[index]][1], items[index].options[first[index]][1]
            if now == target and before < 0 and reached[target] - items[index].area >= wanted[target]:
                picks[index] = first[index]
                reached[target] -= items[index].area
    return picks


def _gain(reached: Sequence[float], wanted: Sequence[float], area: float, leaves: int, towards: int) -> float:
    """m² less missing when a plot goes from one target to another."""
    gain = 0.0
    if towards >= 0:
        gain += min(max(wanted[towards] - reached[towards], 0.0), area)
    if leaves >= 0:
        gain -= min(max(wanted[leaves] - reached[leaves] + area, 0.0), area)
    return gain


def _search(
    items: Sequence[_Item], wanted: Sequence[float], picks: list[int], steps: int, cancelled: Callable[[], bool]
) -> tuple[list[int], bool]:
    """Branch and bound from the given choice on: the best found, and whether it is proven."""
    order = sorted(range(len(items)), key=lambda index: (-items[index].area, index))
    count = len(wanted)
    # what the plots from a depth on can add to each target, to any target, and in points
    rest = [[0.0] * count for _ in range(len(order) + 1)]
    any_target, most = [0.0] * (len(order) + 1), [0.0] * (len(order) + 1)
    for depth in range(len(order) - 1, -1, -1):
        item = items[order[depth]]
        own = {target for _, target in item.options if target >= 0}
        rest[depth] = [rest[depth + 1][t] + (item.area if t in own else 0.0) for t in range(count)]
        any_target[depth] = any_target[depth + 1] + (item.area if own else 0.0)
        most[depth] = most[depth + 1] + max(points for points, _ in item.options)
    best, found = list(picks), _value(items, picks, wanted)
    now, reached, taken, stopped = list(picks), [0.0] * count, 0, False
    total = sum(wanted)

    def at_least(depth: int) -> float:
        alone = sum(max(w - r - a, 0.0) for w, r, a in zip(wanted, reached, rest[depth]))
        held = sum(min(r, w) for r, w in zip(reached, wanted))
        return max(alone, total - held - any_target[depth])

    def descend(depth: int, points: float) -> None:
        nonlocal best, found, taken, stopped
        taken += 1
        if stopped or taken > steps or (taken % 1000 == 0 and cancelled()):
            stopped = True
            return
        if depth == len(order):
            value = (_missing(reached, wanted), points)
            if _better(*value, found):
                best, found = list(now), value
            return
        if not _better(at_least(depth), points + most[depth], found):
            return
        item = items[order[depth]]
        for option in sorted(range(len(item.options)), key=lambda o: (-item.options[o][0], o)):
            gain, target = item.options[option]
            now[order[depth]] = option
            if target >= 0:
                reached[target] += item.area
            descend(depth + 1, points + gain)
            if target >= 0:
                reached[target] -= item.area
            if stopped:
                return

    if len(order) <= _SMALL:
        descend(0, 0.0)
    else:
        stopped = True
    return best, not stopped


def _bound(items: Sequence[_Item], amounts: Sequence[float]) -> float:
    """Most points of any choice that reaches the amounts: the Lagrangian dual, lowered step by step."""
    prices = [0.0] * len(amounts)
    lowest = float("inf")
    top = max((points for item in items for points, _ in item.options), default=0.0)
    mean = sum(item.area for item in items) / max(len(items), 1) or 1.0
    for turn in range(_ROUNDS):
        value = -sum(price * amount for price, amount in zip(prices, amounts))
        got = [0.0] * len(amounts)
        for item in items:
            points, target = max(
                (points + (prices[target] * item.area if target >= 0 else 0.0), target)
                for points, target in item.options
            )
            value += points
            if target >= 0:
                got[target] += item.area
        lowest = min(lowest, value)
        size = sum((a - g) ** 2 for a, g in zip(amounts, got)) ** 0.5
        if size < _TINY:
            break
        step = top / mean / (1 + turn) ** 0.7
        prices = [max(p + step * (a - g) / size, 0.0) for p, a, g in zip(prices, amounts, got)]
    return lowest
