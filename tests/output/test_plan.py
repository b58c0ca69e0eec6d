"""The survey plan: numbering, sides, scale and labels of D07."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely

from zhiwei.plugin.output.documents import render
from zhiwei.plugin.output.plan_facts import Neighbour, plan_facts
from zhiwei.plugin.output.plan_labels import Label, Labels, nice_step, place_side, round_scale

AREAS = {"ellipsoidal_m2": 1.0, "planar_m2": 1.0, "mu": 0.0015, "legal": "ellipsoidal"}


def test_points_run_clockwise_from_the_north_west() -> None:
    plan = plan_facts(shapely.box(0, 0, 20, 10), AREAS, "crs")
    assert [(point["name"], point["east"], point["north"]) for point in plan["points"]] == [
        ("J1", 0.0, 10.0),
        ("J2", 20.0, 10.0),
        ("J3", 20.0, 0.0),
        ("J4", 0.0, 0.0),
    ]
    assert [side["length_m"] for side in plan["sides"]] == [20.0, 10.0, 20.0, 10.0]
    assert plan["sides"][-1] == {"start": "J4", "end": "J1", "length_m": 10.0}


def test_holes_and_parts_continue_the_numbers() -> None:
    hole = [(5, 3), (5, 6), (8, 6), (8, 3)]
    spot = shapely.MultiPolygon(
        [shapely.Polygon([(0, 0), (20, 0), (20, 10), (0, 10)], [hole]), shapely.box(30, 0, 40, 9)]
    )
    plan = plan_facts(spot, AREAS, "crs")
    assert [(ring["part"], ring["hole"], ring["first"], ring["count"]) for ring in plan["rings"]] == [
        (1, False, 0, 4),
        (1, True, 4, 4),
        (2, False, 8, 4),
    ]
    assert plan["points"][-1]["name"] == "J12"


def test_coordinates_near_a_zone_meridian_keep_their_turn() -> None:
    """Large eastings must not drown the sign of a small ring's area."""
    spot = shapely.Polygon([(40500000.0, 2788300.0), (40500000.3, 2788300.0), (40500000.3, 2788300.2)])
    plan = plan_facts(spot, AREAS, "crs")
    ring = [(point["east"], point["north"]) for point in plan["points"]]
    assert shapely.is_ccw(shapely.LinearRing(ring)) == np.False_


def test_neighbours_are_clipped_to_the_surroundings() -> None:
    plan = plan_facts(shapely.box(0, 0, 20, 10), AREAS, "crs", [Neighbour(shapely.box(21, -9e5, 9e5, 9e5), "c", "h")])
    assert shapely.Polygon(plan["neighbours"][0]["rings"][0]).area < 1e5


@pytest.mark.parametrize(("span", "scale"), [(3, 100), (20, 200), (50, 500), (100, 1000), (900, 10000), (1500, 20000)])
def test_scale_is_a_round_number_that_fits(span: float, scale: int) -> None:
    number = round_scale(span, span / 2, 160, 115)
    assert number == scale
    assert span * 1000 / number <= 160 * 0.76 + 1e-9


def test_steps_of_ticks_are_round() -> None:
    assert [nice_step(value) for value in (7.0, 12.0, 20.0, 49.9, 50.0)] == [5.0, 10.0, 20.0, 20.0, 50.0]


def test_labels_never_cover_each_other_or_the_spot() -> None:
    angles = np.linspace(0, 2 * math.pi, 31)[:-1]
    ring = [(300 + 90 * math.cos(a), 300 + 60 * math.sin(a)) for a in -angles]
    material = shapely.Polygon(ring)
    labels = Labels(material, shapely.box(0, 0, 600, 600))
    placed = sum(place_side(labels, "12.34", ring[i], ring[(i + 1) % 30], 22, 7) for i in range(30))
    boxes = [
        shapely.affinity.rotate(shapely.box(p.x - 11, p.y - 3.5, p.x + 11, p.y + 3.5), p.angle, origin=(p.x, p.y))
        for p in labels.placed
    ]
    assert placed == len(boxes) >= 25
    assert all(not box.intersects(material) for box in boxes)
    assert all(not a.intersects(b) for n, a in enumerate(boxes) for b in boxes[:n])


def test_label_outside_the_frame_is_refused() -> None:
    labels = Labels(shapely.box(10, 10, 20, 20), shapely.box(0, 0, 100, 100))
    assert not labels.try_place(Label("x", 99, 50), 20, 7)


def test_plan_prints_points_sides_areas_and_which_is_legal(facts, read_pdf) -> None:
    document = render("D07", facts)
    text = read_pdf(document.pdf)
    assert document.pages == 1
    for wanted in (
        "J1",
        "J4",
        "12.00",
        "9.00",
        "2788309.000",
        "500300.000",
        "107.96平方米",
        "108.00平方米",
        "0.16亩",
        "椭球面积为法定面积",
        "比例尺1:200",
        "永久基本农田",
        "上坂村集体",
        "北：村道",
        "CGCS2000",
    ):
        assert wanted in text, wanted


def test_many_points_go_to_a_table_with_repeated_head(facts, read_pdf) -> None:
    angles = np.linspace(0, 2 * math.pi, 181)[:-1]
    spot = shapely.Polygon(
        [(500300 + 40 * math.cos(a), 2788300 + 30 * math.sin(3 * a) + 40 * math.sin(a)) for a in angles]
    )
    facts["plan"] = plan_facts(shapely.make_valid(spot), AREAS, "CGCS2000")
    document = render("D07", facts)
    text = read_pdf(document.pdf)
    count = len(facts["plan"]["points"])
    assert count > 150
    assert document.pages >= 4
    assert text.count("至下点边长") >= 2 * (document.pages - 1)
    for point in facts["plan"]["points"]:
        assert f"{point['north']:.3f}" in text


def test_plan_without_geometry_leaves_a_frame_to_draw_in(facts) -> None:
    from zhiwei.plugin.output.documents import Options

    facts["plan"] = {}
    assert render("D07", facts, options=Options(allow_incomplete=True)).pages == 1
