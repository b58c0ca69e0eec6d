"""What may be done on a plot, and what suits it: by hand from the catalogue that the product ships."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhiwei.plugin.domain.afteruse.book import parse_book
from zhiwei.plugin.domain.afteruse.rules import LEAVE_OUT, Place, clashes, reserved, verdicts
from zhiwei.plugin.domain.afteruse.suitability import Facts, compactness, propose
from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.catalogues import load

LAND, ZONES = load("land_use").data, [row["code"] for row in load("zones").data["zones"]]
BOOK = parse_book(load("afteruse").data, LAND, ZONES)


def said(area=1000.0, **where):
    return {use: one.verdict for use, one in verdicts(Place(area, **where), BOOK).items()}


def lawful(**where):
    return {use for use, verdict in said(**where).items() if verdict != "forbidden"}


def test_on_basic_farmland_only_farming_even_where_the_plan_would_build():
    assert lawful(zones={"KX-NT": 1000.0, "CZ-01": 1000.0}) == {"farm"}
    assert lawful(zones={"KX-NT": 20.0, "SQ-SJ": 1000.0}) == {"farm"}  # 2 % of the plot: the rule is strict


def test_a_drawing_error_of_a_zone_says_nothing():
    assert said(zones={"KX-NT": 0.9, "SQ-SJ": 1000.0})["build"] == "allowed"
    assert said(zones={"HX-DL": 9.0, "SQ-SJ": 1000.0})["build"] == "allowed"  # 0.9 % and not strict


@pytest.mark.parametrize(
    ("zone", "uses"),
    [
        ("SX-LV", {"green", "scenery"}),
        ("HX-DL", {"road", "temporary"}),
        ("SX-LA", {"green", "scenery", "order", "temporary"}),
        ("KX-ST", {"green"}),
    ],
)
def test_a_line_gives_the_land_back_to_what_it_is_for(zone, uses):
    assert lawful(zones={zone: 1000.0}) == uses


@pytest.mark.parametrize(
    "where",
    [{"zones": {zone: 1000.0, "CZ-01": 1000.0}} for zone in ("SX-LA", "JL-HD", "LD", "SX-ZI", "WB-1", "LS-BH")]
    + [{"kinds": {"agricultural": 1000.0}}],
)
def test_parking_on_water_woods_heritage_and_fields_needs_somebodys_leave(where):
    found = verdicts(Place(1000.0, **where), BOOK)["temporary"]
    assert found.verdict == "conditional"
    assert [reason.kind for reason in found.reasons] != ["unruled"], "the reason is the line, not that there is none"


@pytest.mark.parametrize(
    ("plan", "allowed", "conditional"),
    [
        ("0901", "build", {"green", "service", "scenery"}),
        ("1001", "build", {"green", "service", "scenery"}),
        ("1101", "build", {"green", "service", "scenery"}),
        ("1504", "order", {"build", "green", "service", "scenery"}),
        ("16", "order", {"build", "green", "service", "scenery"}),
    ],
)
def test_within_the_built_up_zone_the_plan_use_decides(plan, allowed, conditional):
    """The zone allows squares and car parks "as planned": where the plan wants a factory they are no proposal."""
    found = said(zones={"CZ-01": 1000.0}, plan={plan: 1000.0})
    assert found[allowed] == "allowed" and {found[use] for use in conditional} == {"conditional"}


def test_a_planned_wetland_is_not_built_on_parked_on_or_farmed():
    assert lawful(plan={"0501": 1000.0}) == {"green"}
    assert lawful(plan={"0403": 1000.0}) == {"green", "farm"}


def test_a_line_over_part_of_a_plot_asks_for_that_part_only():
    found = verdicts(Place(1000.0, zones={"HX-DL": 300.0, "CZ-01": 1000.0}), BOOK)["build"]
    assert found.verdict == "conditional"
    first = found.reasons[0]
    assert (first.key, first.how, first.area_m2) == ("HX-DL", LEAVE_OUT, 300.0)
    assert said(zones={"HX-DL": 500.0, "CZ-01": 1000.0})["build"] == "forbidden"


def test_farmland_and_plan_use_have_their_say():
    assert lawful(kinds={"farmland": 1000.0}) == {"farm", "green", "road"}
    assert said(kinds={"farmland": 1000.0})["farm"] == "allowed"
    assert lawful(plan={"1401": 1000.0}) == {"green", "scenery"}
    assert said(plan={"070102": 1000.0})["build"] == "allowed"


def test_where_nothing_is_known_building_needs_a_plan():
    found = said()
    assert (found["green"], found["temporary"], found["build"]) == ("allowed", "allowed", "conditional")


def test_every_use_has_a_code_of_the_guide_and_every_rule_a_source():
    guide = {
        code
        for row in LAND["guide_2023"]["classes"]
        for code in (row["code"], *row.get("second", {}), *row.get("third", {}))
    }
    assert all(use.code in guide or use.code[:4] in guide for use in BOOK.uses.values())
    rules = [*BOOK.zones.values(), *BOOK.kinds.values(), *BOOK.plans.values()]
    assert all(rule.source in {"law", "found", "low", "medium"} and rule.reason for rule in rules)
    assert all(rule.law and (rule.articles or rule.law in {"SX2019"}) for rule in rules if rule.source == "law")


def test_reserves_are_never_more_than_the_plot():
    assert reserved(Place(100.0, zones={"HX-DL": 80.0, "JL-HD": 70.0, "SQ-SJ": 100.0}), BOOK) == 100.0
    assert reserved(Place(100.0, zones={"HX-DL": 30.0}), BOOK) == 30.0


@pytest.mark.parametrize(
    ("section", "value", "place"),
    [
        ("weights", {"farm": {"size": -1}}, "weights.farm.size"),
        ("settings", {"count_from": "soon"}, "settings.count_from"),
        ("reserves", ["XX"], "reserves"),
        ("rules", [{"zone": "KX-NT", "only": ["farn"]}], "rules.KX-NT.only"),
        ("counts", {"green": ["green"], "farm": ["green"]}, "counts"),
        ("curves", {"size": {"any": [[5, 0], [1, 1]]}}, "curves.size.any"),
    ],
)
def test_a_wrong_value_names_its_place(section, value, place):
    with pytest.raises(InputError) as caught:
        parse_book({**load("afteruse").data, section: value}, LAND, ZONES)
    assert caught.value.params["place"] == place


def test_points_add_up_part_by_part():
    place = Place(667.0, kinds={"farmland": 667.0})
    best, *others = propose(
        Facts(667.0, 0.7, road_m=0.0, ring={"0101": 0.45, "0702": 0.55}), verdicts(place, BOOK), BOOK
    )
    parts = {part.criterion: part.points for part in best.parts}
    # weights known: 40 + 20 + 10 + 5 + 15 = 90; scores 1, 0.6, 1, 1, 0.45/0.6
    assert parts == {"plan": 44.4, "size": 13.3, "shape": 11.1, "road": 5.6, "neighbours": 12.5}
    assert (best.use, best.points, best.unknown) == ("farm", 86.9, ("slope", "soil"))
    assert {one.use for one in others} == {"green", "road"} and all(one.less == 10.0 for one in others)


def test_own_weights_change_the_order():
    place = Place(1000.0, zones={"CZ-01": 1000.0})
    facts = Facts(1000.0, 0.7, road_m=0.0, green_m=300.0, services_m=0.0, ring={"0701": 1.0})
    found = verdicts(place, BOOK)
    build = propose(facts, found, BOOK)[0]
    assert (build.use, build.points) == ("build", 100.0)
    assert propose(facts, found, BOOK, {"build": {"green": 900}})[0].use != "build"


def test_a_square_is_less_compact_than_a_circle():
    assert compactness(100.0, 40.0) == pytest.approx(0.7853981634)
    assert compactness(0.0, 0.0) == 0.0


def test_rules_that_leave_no_use_together_are_named_with_what_each_leaves():
    found = verdicts(Place(1000.0, zones={"KX-NT": 1000.0, "HX-DL": 600.0, "JL-GL": 1000.0, "CZ-01": 1000.0}), BOOK)
    named = clashes(found)
    assert {one.verdict for one in found.values()} == {"forbidden"}
    # the control area of the highway forbids building alone: nothing changes without it
    assert [(one.reason.key, one.leaves, one.reason.area_m2) for one in named] == [
        ("KX-NT", ("farm",), 1000.0),
        ("HX-DL", ("road", "temporary"), 600.0),
    ]
    assert named[1].reason.law == "URPL" and named[1].reason.articles == "64"


def test_where_a_use_is_left_nothing_clashes():
    assert clashes(verdicts(Place(1000.0, zones={"KX-NT": 1000.0, "HX-DL": 400.0}), BOOK)) == ()
    assert clashes({}) == ()


@given(st.dictionaries(st.sampled_from(sorted(BOOK.zones)), st.floats(1.0, 1000.0), max_size=7))
def test_what_clashes_leaves_nothing_and_each_of_it_is_needed(zones):
    found = verdicts(Place(1000.0, zones=zones), BOOK)
    left = [set(one.leaves) for one in clashes(found)]
    assert bool(left) == all(one.verdict == "forbidden" for one in found.values())
    if left:
        assert not set.intersection(*left)
        for at in range(len(left)):
            assert len(left) == 1 or set.intersection(*(left[:at] + left[at + 1 :]))
