"""Targets over all plots: exact against brute force, honest bound, what is given up is said."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from zhiwei.plugin.domain.afteruse.assign import Choice, GivenUp, Option, assign

GREEN, FARM, BUILD = "green", "farm", "build"


def choice(name, area, locked="", **points):
    options = tuple(Option(use, value, use if use in (GREEN, FARM) else "") for use, value in points.items())
    return Choice(name, area, options, locked)


def brute(choices, targets):
    """(missing m², points) of the best choice, by trying all."""
    best = None
    for picks in product(*(one.options for one in choices)):
        reached = dict.fromkeys(targets, 0.0)
        for one, option in zip(choices, picks):
            if option.target in reached:
                reached[option.target] += one.area_m2
        value = (round(sum(max(targets[t] - reached[t], 0) for t in targets), 6), -sum(o.points for o in picks))
        best = value if best is None else min(best, value)
    return best[0], -best[1]


def test_without_targets_each_plot_has_its_best_use():
    found = assign([choice("a", 100, build=80, green=60), choice("b", 50, green=70, build=10)], {})
    assert found.uses == {"a": BUILD, "b": GREEN} and found.points == 150.0 and found.exact and found.given_up == ()


def test_a_target_is_met_where_it_costs_fewest_points():
    plots = [choice("a", 100, build=80, green=60), choice("b", 100, build=90, green=85), choice("c", 100, build=50)]
    found = assign(plots, {GREEN: 100.0})
    assert found.uses == {"a": BUILD, "b": GREEN, "c": BUILD}
    assert found.given_up == (GivenUp("b", BUILD, GREEN, 5.0),)
    assert (found.reached, found.missing) == ({GREEN: 100.0}, {GREEN: 0.0})


def test_what_is_out_of_reach_is_said_with_the_m2():
    found = assign([choice("a", 100, build=80, green=60), choice("b", 40, farm=50)], {GREEN: 250.0, FARM: 30.0})
    assert found.missing == {GREEN: 150.0, FARM: 0.0} and found.out_of_reach == {GREEN: 150.0, FARM: 0.0}
    assert found.uses == {"a": GREEN, "b": FARM}


def test_two_targets_that_want_the_same_ground():
    found = assign([choice("a", 100, green=60, farm=55)], {GREEN: 100.0, FARM: 80.0})
    # farm would leave 100 m² of green missing, green leaves 80 m² of farmland
    assert found.uses == {"a": GREEN} and found.missing == {GREEN: 0.0, FARM: 80.0}
    assert found.out_of_reach == {GREEN: 0.0, FARM: 0.0}


def test_a_locked_use_stays_and_a_plot_without_lawful_use_is_named():
    plots = [choice("a", 100, locked=BUILD, build=10, green=90), Choice("b", 10, ())]
    found = assign(plots, {GREEN: 100.0})
    assert found.uses == {"a": BUILD} and found.without == ("b",) and found.missing == {GREEN: 100.0}


plots_of = st.lists(
    st.tuples(st.integers(1, 30), st.integers(0, 100), st.one_of(st.none(), st.integers(0, 100)), st.integers(0, 100)),
    min_size=1,
    max_size=7,
)


@settings(max_examples=150)
@given(plots_of, st.integers(0, 80), st.integers(0, 80))
def test_small_instances_are_exact_and_a_bound_holds_when_the_search_is_cut(rows, green, farm):
    plots = [
        choice(str(n), float(area), build=b, green=g, **({} if f is None else {"farm": f}))
        for n, (area, b, f, g) in enumerate(rows)
    ]
    targets = {GREEN: float(green), FARM: float(farm)}
    missing, points = brute(plots, targets)
    found = assign(plots, targets)
    assert found.exact and found.gap == 0.0
    assert (round(sum(found.missing.values()), 6), found.points) == (missing, points)
    cut = assign(plots, targets, steps=1)
    if round(sum(cut.missing.values()), 6) == missing and all(
        min(cut.reached.get(t, 0), w) <= min(found.reached.get(t, 0), w) for t, w in targets.items() if w
    ):
        assert cut.most_points >= points - 0.05


def test_many_plots_are_answered_with_a_small_stated_gap():
    plots = [
        choice(f"p{n:03d}", 50.0 + 37 * n % 400, build=40 + 53 * n % 60, green=30 + 29 * n % 60, farm=20 + 31 * n % 50)
        for n in range(600)
    ]
    found = assign(plots, {GREEN: 20_000.0, FARM: 15_000.0})
    assert set(found.missing.values()) == {0.0} and found.gap < 0.01 and not found.exact
    assert found == assign(plots, {GREEN: 20_000.0, FARM: 15_000.0})
