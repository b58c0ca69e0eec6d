"""Draws the survey plan (勘验图) of D07: the spot with numbered points and side lengths, surroundings, scale.

Everything comes from the frozen plan facts (see ``plan_facts``); nothing is measured here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import shapely
from shapely import affinity

from .formats import decimal_text
from .page import Piece, Strip, space
from .pen import MM, Pen
from .plan_frame import GRAY, POINT, RED, SIDE, SMALL, MapFrame, draw_label, draw_north, draw_ticks, lay_legend, shape
from .plan_labels import Label, Labels, outward, place_point, place_side, ring_places, round_scale
from .tables import CELL, Cell, lay_rows
from .typesetting import clean, natural_width

if TYPE_CHECKING:
    from .blocks import Layout

MANY_POINTS = 40  # beyond, short sides are left to the table
_THIN = 9.0  # points on paper between labelled corners where there are many


def lay_plan(spec: Any, layout: Layout) -> list[Strip]:
    """Lay out the map frame and its legend. Without plan facts an empty frame is left for a drawing by hand."""
    spec = spec or {}
    height = float(layout.writer.text(spec.get("height", 115.0), "plan height")) * MM
    plan = layout.writer.facts["plan"]
    neighbours = layout.writer.facts["site"]["neighbours"]
    width = layout.width
    picture = Piece(height, lambda pen, x, top: _draw_map(pen, plan, neighbours, x, top, width, height), keep=True)
    if not plan["points"]:
        return [picture, space(3.0 * MM)]
    return [picture, lay_legend(plan, width, _frame(plan, 0.0, 0.0, width, height))]


def lay_point_table(spec: Any, layout: Layout) -> list[Strip]:
    """Coordinates of all points: X north, Y east, length to the next point; two columns, the head on every page."""
    titles, widths, entries = point_rows(layout.writer.facts["plan"])
    style = replace(CELL, size=9.5, pitch=12.5)
    head = lay_rows([[Cell(title, label=True) for title in titles]], widths, layout.width, layout.fonts, style)
    head[0].keep = True
    return [*head, *lay_rows(entries, widths, layout.width, layout.fonts, style, head)]


def point_rows(plan: dict[str, Any]) -> tuple[list[str], list[float], list[list[Cell]]]:
    """Heads, relative widths and rows of the table of points."""
    points, sides = plan["points"] or [], plan["sides"] or []
    groups = 2 if len(points) > 4 else 1
    entries: list[list[Cell]] = []
    for ring in plan["rings"] or []:
        if len(plan["rings"]) > 1:
            entries.append([Cell(f"第{ring['part']}块{'内环' if ring['hole'] else '外环'}", span=4, align="center")])
        for number in range(ring["first"], ring["first"] + ring["count"]):
            point = points[number]
            texts = [
                point["name"],
                decimal_text(point["north"], 3),
                decimal_text(point["east"], 3),
                decimal_text(sides[number]["length_m"], 2),
            ]
            entries.append([Cell(text, align="center") for text in texts])
    titles = ["点号", "X（北）/m", "Y（东）/m", "至下点边长/m"]
    return titles * groups, [12.0, 27.0, 27.0, 22.0] * groups, _columns(entries, groups)


def _columns(entries: list[list[Cell]], groups: int, rows: int = 31) -> list[list[Cell]]:
    """Arrange entries down the left half, then down the right half, in blocks that fit a page."""
    result = []
    for start in range(0, len(entries), rows * groups):
        block = entries[start : start + rows * groups]
        deep = -(-len(block) // groups)
        for number in range(deep):
            row: list[Cell] = []
            for group in range(groups):
                place = group * deep + number
                row += block[place] if place < len(block) else [Cell("")] * 4
            result.append(row)
    return result


def _draw_map(
    pen: Pen, plan: dict[str, Any], around: dict[str, Any], x: float, top: float, width: float, height: float
) -> None:
    canvas = pen.canvas
    bottom = pen.height - top - height
    canvas.saveState()
    canvas.setStrokeGray(0)
    canvas.setLineWidth(1.0)
    canvas.rect(x, bottom, width, height)
    canvas.restoreState()
    if not plan["points"]:
        return
    frame = _frame(plan, x, bottom, width, height)
    draw_ticks(pen, frame)
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(x, bottom, width, height)
    canvas.clipPath(clip, stroke=0, fill=0)
    for parcel in plan["neighbours"] or []:
        _polygon(canvas, frame, parcel["rings"], stroke=GRAY, width=0.5)
    for zone in plan["zones"] or []:
        colour = tuple(value / 255.0 for value in zone["colour"])
        _polygon(canvas, frame, zone["rings"], stroke=colour, width=1.3, fill=colour, alpha=0.10)
    material = _draw_spot(canvas, plan, frame)
    canvas.restoreState()
    labels = Labels(material, shapely.box(x + 8, bottom + 8, x + width - 8, bottom + height - 8))
    labels.reserve(x + width - 38, bottom + height - 62, x + width, bottom + height)
    draw_north(pen, x + width - 20, bottom + height - 50)
    _surroundings(pen, labels, around, frame)
    _place_labels(pen, labels, plan, frame)
    _neighbour_names(pen, labels, plan, frame)


def _frame(plan: dict[str, Any], x: float, y: float, width: float, height: float) -> MapFrame:
    easts = [point["east"] for point in plan["points"]]
    norths = [point["north"] for point in plan["points"]]
    span_x, span_y = max(easts) - min(easts), max(norths) - min(norths)
    scale = round_scale(span_x, span_y, width / MM, height / MM)
    return MapFrame(x, y, width, height, (max(easts) + min(easts)) / 2, (max(norths) + min(norths)) / 2, scale)


def _polygon(
    canvas: Any,
    frame: MapFrame,
    rings: Sequence[Sequence[Sequence[float]]],
    stroke: tuple[float, ...],
    width: float,
    fill: tuple[float, ...] | None = None,
    alpha: float = 1.0,
) -> None:
    path = canvas.beginPath()
    for ring in rings:
        for number, (east, north) in enumerate(ring):
            (path.moveTo if number == 0 else path.lineTo)(*frame.paper(east, north))
        path.close()
    canvas.setLineWidth(width)
    canvas.setStrokeColorRGB(*stroke)
    if fill is not None:
        canvas.setFillColorRGB(*fill, alpha=alpha)
    canvas.drawPath(path, stroke=1, fill=1 if fill is not None else 0, fillMode=0)
    canvas.setFillColorRGB(0, 0, 0, alpha=1)


def _draw_spot(canvas: Any, plan: dict[str, Any], frame: MapFrame) -> Any:
    points = plan["points"]
    rings = [
        [(point["east"], point["north"]) for point in points[ring["first"] : ring["first"] + ring["count"]]]
        for ring in plan["rings"]
    ]
    material = _material(plan, [[frame.paper(*place) for place in ring] for ring in rings])
    _hatch(canvas, material)
    _polygon(canvas, frame, rings, stroke=RED, width=1.8)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.setLineWidth(0.7)
    radius = 1.5 if len(points) <= MANY_POINTS else 0.9
    for point in points:
        px, py = frame.paper(point["east"], point["north"])
        canvas.circle(px, py, radius, stroke=1, fill=1)
    canvas.setFillColorRGB(0, 0, 0)
    return material


def _hatch(canvas: Any, material: Any, step: float = 5.0) -> None:
    """Hatch the spot at 45°: zones may have the same red, and copies are black and white."""
    x0, y0, x1, y1 = material.bounds
    reach = y1 - y0
    lines = [
        shapely.LineString([(x0 - reach + number * step, y0), (x0 + number * step, y1)])
        for number in range(int((x1 - x0 + reach) / step) + 1)
    ]
    canvas.setStrokeColorRGB(*RED)
    canvas.setLineWidth(0.25)
    for part in shapely.get_parts(shapely.intersection(lines, material)):
        if part.geom_type == "LineString" and not part.is_empty:
            (ax, ay), (bx, by) = part.coords[0], part.coords[-1]
            canvas.line(ax, ay, bx, by)


def _material(plan: dict[str, Any], rings: list[list[tuple[float, float]]]) -> Any:
    parts: dict[int, list[Any]] = {}
    for ring, places in zip(plan["rings"], rings):
        parts.setdefault(ring["part"], []).append(places)
    return shapely.union_all([shapely.make_valid(shapely.Polygon(group[0], group[1:])) for group in parts.values()])


def _place_labels(pen: Pen, labels: Labels, plan: dict[str, Any], frame: MapFrame) -> None:
    places = [frame.paper(point["east"], point["north"]) for point in plan["points"]]
    many = len(places) > MANY_POINTS
    sides = []
    for ring in plan["rings"]:
        corners = list(ring_places(places, ring["first"], ring["count"]))
        last: tuple[float, float] | None = None
        for number, (before, at, after) in enumerate(corners):
            index = ring["first"] + number
            sides.append((plan["sides"][index]["length_m"], at, after))
            if many and last is not None and math.dist(last, at) < _THIN:
                continue
            last = at
            name = plan["points"][index]["name"]
            away, width = outward(before, at, after), natural_width(name, POINT, pen.fonts) + 1
            far = 8.0 if many else 18.0 if ring["hole"] else 36.0
            if not place_point(labels, name, at, away, width, 7.5, far) and not many:
                place_point(labels, name, at, (-away[0], -away[1]), width, 7.5, inside=True)
    for length, start, end in sorted(sides, key=lambda side: -side[0]):
        text = decimal_text(length, 2)
        width = natural_width(text, SIDE, pen.fonts) + 1
        if not many or math.dist(start, end) > width:
            place_side(labels, text, start, end, width, 7.0)
    for label in labels.placed:
        draw_label(pen, label, POINT if label.text.startswith("J") else SIDE)
    labels.placed.clear()


def _surroundings(pen: Pen, labels: Labels, around: dict[str, Any], frame: MapFrame) -> None:
    """Write the four neighbours (四至) at the four edges of the frame."""
    middle_x, middle_y = frame.x + frame.width / 2, frame.y + frame.height / 2
    places = {
        "n": (middle_x, frame.y + frame.height - 16),
        "s": (middle_x, frame.y + 16),
        "w": (frame.x + 42, middle_y),
        "e": (frame.x + frame.width - 42, middle_y),
    }
    titles = {"n": "北：", "s": "南：", "w": "西：", "e": "东："}
    for side, (px, py) in places.items():
        if around.get(side):
            text = titles[side] + clean(str(around[side]))
            label = Label(text, px, py)
            if labels.try_place(label, natural_width(text, SMALL, pen.fonts) + 2, 9.0):
                labels.placed.remove(label)
                draw_label(pen, label, SMALL)


def _neighbour_names(pen: Pen, labels: Labels, plan: dict[str, Any], frame: MapFrame) -> None:
    view = frame.view
    # A coarse outline is enough to keep names away from the spot, and a fine one can take seconds to buffer.
    coarse = _material(plan, _spot_rings(plan)).simplify(frame.scale * 0.001)
    spot = coarse.buffer(frame.scale * 0.004, quad_segs=2)
    for parcel in plan["neighbours"] or []:
        free = shape(parcel["rings"]).intersection(view).difference(spot)
        if free.is_empty:
            continue
        anchor = free.representative_point()
        place = frame.paper(anchor.x, anchor.y)
        texts = [clean(str(text)) for text in (parcel["holder"], parcel["code"]) if text]
        width = max((natural_width(text, SMALL, pen.fonts) for text in texts), default=0.0) + 2
        middle = Label("", place[0], place[1])
        for shift in (0.0, 20.0, -20.0, 40.0, -40.0, 70.0, -70.0):
            if not free.contains(affinity.translate(anchor, 0.0, shift / MM * frame.scale / 1000.0)):
                continue
            if labels.try_place(replace(middle, y=place[1] + shift), width, 9.5 * len(texts)):
                for number, text in enumerate(texts):
                    y = place[1] + shift + (len(texts) - 1) * 4.6 - number * 9.2
                    draw_label(pen, Label(text, place[0], y), SMALL, ground=0.75)
                break


def _spot_rings(plan: dict[str, Any]) -> list[list[tuple[float, float]]]:
    points = plan["points"]
    return [
        [(point["east"], point["north"]) for point in points[ring["first"] : ring["first"] + ring["count"]]]
        for ring in plan["rings"]
    ]
