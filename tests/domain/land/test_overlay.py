"""What the overlay of spots with parcels and zones promises."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Polygon, box

from zhiwei.plugin.domain.errors import CancelledError
from zhiwei.plugin.domain.land import tiles
from zhiwei.plugin.domain.land.overlay import Layer, Options, overlay


def geometries(*items) -> np.ndarray:
    array = np.empty(len(items), dtype=object)
    array[:] = items
    return array


def layer(name: str, *pairs, group: str = "") -> Layer:
    codes = np.empty(len(pairs), dtype=object)
    codes[:] = [code for code, _ in pairs]
    return Layer(name, geometries(*(shape for _, shape in pairs)), codes, group)


def table(result) -> dict[tuple[int, int, object], float]:
    rows = result.rows
    return {
        (spot, number, code): area
        for spot, number, code, area in zip(rows.spot.tolist(), rows.layer.tolist(), rows.code.tolist(), rows.area)
    }


SPOT = box(0, 0, 10, 10)


def test_a_spot_inside_a_parcel_has_its_own_area_there() -> None:
    result = overlay(geometries(SPOT), [layer("parcel", ("P1", box(-5, -5, 50, 50)))])
    assert table(result) == {(0, 0, "P1"): 100.0}
    assert result.rows.whole.tolist() == [True]
    assert result.rows.share.tolist() == [1.0]
    assert result.rests["parcel"].area.tolist() == [0.0]


def test_parcels_and_the_uncovered_rest_are_the_spot() -> None:
    parcels = layer("parcel", ("P1", box(-5, -5, 4, 50)), ("P2", box(4, -5, 7, 50)), ("far", box(90, 90, 99, 99)))
    result = overlay(geometries(SPOT), [parcels])
    assert table(result) == {(0, 0, "P1"): 40.0, (0, 0, "P2"): 30.0}
    rest = result.rests["parcel"]
    assert rest.area.tolist() == [30.0]
    assert rest.share.tolist() == [0.3]
    assert rest.adds_up.tolist() == [True]


def test_a_layer_that_is_read_when_its_turn_comes_gives_the_same_rows() -> None:
    parcels = layer("parcel", ("P1", box(-5, -5, 4, 50)), ("P2", box(4, -5, 7, 50)))
    zones = layer("zone", ("green", box(-5, -5, 50, 3)))
    given, called = [parcels, zones], [lambda: parcels, lambda: zones]
    at_once, later = (overlay(geometries(SPOT), layers, Options(threads=2)) for layers in (given, called))
    assert table(later) == table(at_once) == {(0, 0, "P1"): 40.0, (0, 0, "P2"): 30.0, (0, 1, "green"): 30.0}
    for name in ("parcel", "zone"):
        assert later.rests[name].area.tolist() == at_once.rests[name].area.tolist()


def test_a_spot_without_any_parcel_is_all_rest() -> None:
    rest = overlay(geometries(SPOT), [layer("parcel", ("P1", box(20, 20, 30, 30)))]).rests["parcel"]
    assert (rest.area.tolist(), rest.adds_up.tolist()) == ([100.0], [True])


def test_touching_a_border_is_no_share() -> None:
    assert len(overlay(geometries(SPOT), [layer("parcel", ("P1", box(10, 0, 20, 10)))]).rows) == 0


def test_overlapping_zones_of_one_class_count_once() -> None:
    zones = layer("zone", ("G", box(0, 0, 6, 10)), ("G", box(4, 0, 8, 10)), ("B", box(5, 0, 10, 10)))
    result = overlay(geometries(SPOT), [zones])
    assert table(result) == {(0, 0, "B"): 50.0, (0, 0, "G"): 80.0}
    assert result.rows.instances(1).tolist() == [0, 1]
    assert result.rests["zone"].area.tolist() == [0.0]
    assert result.rests["zone"].adds_up.tolist() == [False]


def test_the_same_zone_twice_counts_once_and_hides_no_gap() -> None:
    zones = layer("zone", ("G", box(0, 0, 5, 10)), ("G", box(0, 0, 5, 10)))
    result = overlay(geometries(SPOT), [zones])
    assert table(result) == {(0, 0, "G"): 50.0}
    assert result.rests["zone"].area.tolist() == [50.0]


def test_overlapping_parcels_hide_no_gap_and_do_not_add_up() -> None:
    parcels = layer("parcel", ("P1", box(0, 0, 5, 10)), ("P2", box(0, 0, 5, 10)))
    rest = overlay(geometries(SPOT), [parcels]).rests["parcel"]
    assert (rest.area.tolist(), rest.adds_up.tolist()) == ([50.0], [False])


def test_parts_of_one_zone_are_added() -> None:
    zone = shapely.MultiPolygon([box(0, 0, 2, 10), box(5, 0, 6, 10)])
    assert table(overlay(geometries(SPOT), [layer("zone", ("G", zone))])) == {(0, 0, "G"): 30.0}


def test_holes_are_not_covered() -> None:
    zone = Polygon(box(-5, -5, 15, 15).exterior, [box(2, 2, 4, 4).exterior])
    result = overlay(geometries(SPOT), [layer("zone", ("G", zone))])
    assert table(result) == {(0, 0, "G"): 96.0}
    assert result.rests["zone"].area.tolist() == [4.0]


def test_a_parcel_inside_a_spot_has_its_own_area() -> None:
    result = overlay(geometries(SPOT), [layer("parcel", ("P1", box(1, 1, 3, 3)))], Options(geometry=True))
    assert table(result) == {(0, 0, "P1"): 4.0}
    assert result.rows.geometry[0].equals(box(1, 1, 3, 3))
    assert result.rests["parcel"].geometry[0].equals(SPOT.difference(box(1, 1, 3, 3)))


def test_layers_of_one_group_have_one_rest() -> None:
    first = layer("green", ("G", box(0, 0, 6, 10)), group="control")
    second = layer("blue", ("B", box(5, 0, 8, 10)), group="control")
    result = overlay(geometries(SPOT), [first, second])
    assert set(result.rests) == {"control"}
    assert result.rests["control"].area.tolist() == pytest.approx([20.0])
    assert result.rows.layer.tolist() == [0, 1]


def test_a_sliver_is_doubtful_and_not_dropped() -> None:
    zones = layer("zone", ("thin", box(9.7, -5, 30, 30)), ("wide", box(-5, -5, 5, 30)))
    result = overlay(geometries(SPOT), [zones], Options(tolerance=0.2))
    assert dict(zip(result.rows.code, result.rows.doubtful)) == {"thin": True, "wide": False}
    assert table(result)[(0, 0, "thin")] == pytest.approx(3.0)


def test_a_jagged_border_does_not_make_a_wide_piece_doubtful() -> None:
    teeth = [(4 + (0.5 if i % 2 else 0.0), 10 - i / 100) for i in range(1001)]
    zone = Polygon([(-5, 0), (-5, 10), *teeth])
    result = overlay(geometries(SPOT), [layer("zone", ("G", zone))], Options(tolerance=0.5))
    assert result.rows.doubtful.tolist() == [False]


def test_an_uncovered_sliver_is_doubtful() -> None:
    result = overlay(geometries(SPOT), [layer("parcel", ("P1", box(-5, -5, 9.8, 50)))], Options(tolerance=0.2))
    assert result.rests["parcel"].doubtful.tolist() == [True]
    assert result.rests["parcel"].area.tolist() == pytest.approx([2.0])


def test_an_invalid_zone_is_repaired_and_reported() -> None:
    bow = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    result = overlay(geometries(SPOT), [layer("zone", ("G", bow))])
    assert table(result)[(0, 0, "G")] == pytest.approx(50.0)
    (note,) = result.notes
    assert (note.layer, note.index, note.code) == ("zone", 0, "overlay.repaired")
    assert note.params["reason"] == "Self-intersection[5 5]"
    assert note.params["area_repaired"] == pytest.approx(50.0)


def test_an_invalid_spot_is_repaired_and_reported() -> None:
    bow = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    result = overlay(geometries(SPOT, bow), [layer("zone", ("G", box(-5, -5, 50, 50)))])
    assert result.spot_area.tolist() == pytest.approx([100.0, 50.0])
    assert [(note.layer, note.index) for note in result.notes] == [("", 1)]


def test_missing_and_empty_geometries_have_no_rows() -> None:
    zones = layer("zone", ("G", None), ("G", Polygon()), ("L", shapely.LineString([(0, 0), (9, 9)])))
    result = overlay(geometries(None, Polygon(), SPOT), [zones])
    assert len(result.rows) == 0
    assert result.spot_area.tolist() == [0.0, 0.0, 100.0]
    assert [note.code for note in result.notes] == ["overlay.empty", "overlay.empty"]


def test_nothing_to_overlay() -> None:
    nothing = overlay(geometries(), [layer("zone", ("G", SPOT))])
    assert (len(nothing.rows), len(nothing.spot_area)) == (0, 0)
    alone = overlay(geometries(SPOT), [layer("zone")])
    assert alone.rests["zone"].area.tolist() == [100.0]


def test_other_areas_are_taken_for_rows_and_rest() -> None:
    parcels = layer("parcel", ("P1", box(-5, -5, 4, 50)), ("P2", box(4, 2, 6, 12)))
    result = overlay(geometries(SPOT), [parcels], Options(areas=lambda shapes: 2 * shapely.area(shapes)))
    assert result.spot_area.tolist() == [200.0]
    assert result.rows.area.tolist() == [80.0, 32.0]
    assert result.rows.plane.tolist() == [40.0, 16.0]
    assert result.rows.share.tolist() == pytest.approx([0.4, 0.16])
    assert result.rests["parcel"].area.tolist() == pytest.approx([88.0])


def test_without_pieces_no_geometry_comes_back() -> None:
    result = overlay(geometries(SPOT), [layer("parcel", ("P1", box(-5, -5, 4, 50)))])
    assert result.rows.geometry.tolist() == [None]
    assert result.rests["parcel"].geometry.tolist() == [None]


def test_cancelling_stops_the_work() -> None:
    class Pressed:
        cancelled = True

        def report(self, fraction, code="", **params):
            pass

    with pytest.raises(CancelledError):
        overlay(geometries(SPOT), [layer("zone", ("G", SPOT))], progress=Pressed())


def star(center: tuple[float, float], radius: float, reaches: list[float]) -> Polygon:
    angle = np.arange(len(reaches)) * 2 * np.pi / len(reaches)
    reach = radius * np.array(reaches)
    return Polygon(np.c_[center[0] + reach * np.cos(angle), center[1] + reach * np.sin(angle)])


def stars(radius: tuple[float, float]) -> st.SearchStrategy[Polygon]:
    return st.builds(
        star,
        st.tuples(st.floats(0, 60), st.floats(0, 60)),
        st.floats(*radius),
        st.lists(st.floats(0.4, 1.0), min_size=3, max_size=40),
    )


common = settings(max_examples=60)


@common
@given(st.lists(stars((1.0, 25.0)), min_size=1, max_size=6), st.lists(stars((2.0, 60.0)), min_size=1, max_size=8))
def test_areas_agree_with_a_plain_union_and_difference(spots: list, zones: list) -> None:
    codes = ["A" if number % 3 else "B" for number in range(len(zones))]
    result = overlay(geometries(*spots), [layer("zone", *zip(codes, zones))], Options(least=0.0, geometry=True))
    for spot, shape in enumerate(spots):
        for code in set(codes):
            united = shapely.union_all([zone for own, zone in zip(codes, zones) if own == code])
            wanted = shapely.intersection(shape, united).area
            assert table(result).get((spot, 0, code), 0.0) == pytest.approx(wanted, abs=1e-7)
        rest = shapely.difference(shape, shapely.union_all(zones))
        assert result.rests["zone"].area[spot] == pytest.approx(rest.area, abs=1e-7)
    rows = result.rows
    assert shapely.area(rows.geometry) == pytest.approx(rows.area, abs=1e-9)
    adds_up = result.rests["zone"].adds_up
    sums = np.bincount(rows.spot, weights=rows.area, minlength=len(spots)) + result.rests["zone"].area
    assert sums[adds_up] == pytest.approx(result.spot_area[adds_up], abs=1e-6)


@common
@given(
    st.lists(stars((1.0, 25.0)), min_size=1, max_size=5),
    st.lists(stars((2.0, 60.0)), min_size=1, max_size=6),
    st.randoms(use_true_random=False),
)
def test_the_order_of_spots_and_zones_does_not_matter(spots: list, zones: list, random) -> None:
    codes = [f"C{number % 3}" for number in range(len(zones))]
    straight = table(overlay(geometries(*spots), [layer("zone", *zip(codes, zones))]))
    spot_order = random.sample(range(len(spots)), len(spots))
    zone_order = random.sample(range(len(zones)), len(zones))
    mixed = overlay(
        geometries(*(spots[i] for i in spot_order)), [layer("zone", *((codes[i], zones[i]) for i in zone_order))]
    )
    back = {(spot_order[spot], number, code): area for (spot, number, code), area in table(mixed).items()}
    assert set(back) == set(straight)
    assert all(back[key] == pytest.approx(straight[key], abs=1e-7) for key in straight)


@common
@given(
    st.lists(stars((0.5, 8.0)), min_size=1, max_size=12),
    st.lists(st.floats(0.4, 1.0), min_size=60, max_size=400),
    st.integers(4, 64),
)
def test_cutting_a_large_zone_changes_nothing(spots: list, reaches: list, limit: int) -> None:
    zone = star((30.0, 30.0), 40.0, reaches)
    cut = tiles.cut(zone, shapely.bounds(geometries(*spots)), limit)
    seen = np.concatenate([tile.spots for tile in cut])
    assert sorted(seen.tolist()) == list(range(len(spots)))
    for tile in cut:
        for spot in tile.spots.tolist():
            wanted = shapely.intersection(spots[spot], zone).area
            assert shapely.intersection(spots[spot], tile.geometry).area == pytest.approx(wanted, abs=1e-7)


def test_cutting_along_a_border_of_the_zone_loses_nothing() -> None:
    comb = shapely.union_all([box(x, 0, x + 1, 100) for x in range(0, 200, 2)] + [box(0, 0, 199, 1)])
    spots = geometries(*(box(x, y, x + 3, y + 3) for x in range(0, 190, 7) for y in range(-2, 100, 9)))
    for tile in tiles.cut(comb, shapely.bounds(spots), 16):
        for spot in spots[tile.spots]:
            wanted = spot.intersection(comb).area
            assert spot.intersection(tile.geometry).area == pytest.approx(wanted, abs=1e-9)
