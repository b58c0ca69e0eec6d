"""What frames a survey plan: the map frame and its scale, ticks, north arrow, labels, scale bar and legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import shapely

from .font_files import HEI, SONG
from .formats import decimal_text
from .page import Piece, Strip
from .pen import MM, Pen
from .plan_labels import Label, nice_step
from .typesetting import Style, natural_width

POINT = Style(HEI, 8.0, 10.0)
SIDE = Style(SONG, 7.5, 9.5)
SMALL = Style(SONG, 8.0, 10.0)
TICK = Style(SONG, 6.0, 8.0)
RED = (0.78, 0.0, 0.0)
GRAY = (0.45, 0.45, 0.45)


@dataclass(frozen=True)
class MapFrame:
    """The frame on paper (points, y upwards) and the transformation from metres."""

    x: float
    y: float
    width: float
    height: float
    east: float
    north: float
    scale: int

    def paper(self, east: float, north: float) -> tuple[float, float]:
        """Place on paper in points."""
        unit = 1000.0 / self.scale * MM
        return (
            self.x + self.width / 2 + (east - self.east) * unit,
            self.y + self.height / 2 + (north - self.north) * unit,
        )

    @property
    def half_metres(self) -> tuple[float, float]:
        """Half the extent of the frame in metres."""
        return self.width / MM * self.scale / 2000.0, self.height / MM * self.scale / 2000.0

    @property
    def view(self) -> Any:
        """The rectangle on the ground that the frame shows."""
        half_x, half_y = self.half_metres
        return shapely.box(self.east - half_x, self.north - half_y, self.east + half_x, self.north + half_y)


def shape(rings: Sequence[Any]) -> Any:
    """Polygon of frozen rings, the first one outside."""
    return shapely.make_valid(shapely.Polygon(rings[0], rings[1:]))


def draw_label(pen: Pen, label: Label, style: Style, ground: float = 0.0) -> None:
    """Draw a label; ``ground`` is the opacity of white laid under it, full where a leader runs to it."""
    canvas = pen.canvas
    canvas.saveState()
    if label.lead is not None:
        canvas.setLineWidth(0.3)
        canvas.setStrokeGray(0.4)
        canvas.line(label.x, label.y, *label.lead)
        ground = 1.0
    if ground:
        width = natural_width(label.text, style, pen.fonts)
        canvas.setFillColorRGB(1, 1, 1, alpha=ground)
        canvas.rect(label.x - width / 2, label.y - style.size / 2, width, style.size, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0, alpha=1)
    canvas.translate(label.x, label.y)
    canvas.rotate(label.angle)
    # Within the turned system the page's height does not count.
    pen.text(label.text, 0, pen.height + style.size * 0.36, style, "center")
    canvas.restoreState()


def draw_ticks(pen: Pen, frame: MapFrame) -> None:
    """Ticks of the coordinate grid at the frame, about every 4 cm, written in whole metres."""
    half_x, half_y = frame.half_metres
    step = nice_step(frame.scale * 0.05)
    canvas = pen.canvas
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.4)
    east = -(-(frame.east - half_x) // step) * step
    while east <= frame.east + half_x:
        px, _ = frame.paper(east, frame.north)
        for y, inward in ((frame.y, 4), (frame.y + frame.height, -4)):
            canvas.line(px, y, px, y + inward)
        if frame.x + 20 < px < frame.x + frame.width - 20:
            pen.text(decimal_text(east, 0), px, pen.height - frame.y + 6.5, TICK, "center")
        east += step
    north = -(-(frame.north - half_y) // step) * step
    while north <= frame.north + half_y:
        _, py = frame.paper(frame.east, north)
        for x, inward in ((frame.x, 4), (frame.x + frame.width, -4)):
            canvas.line(x, py, x + inward, py)
        if frame.y + 20 < py < frame.y + frame.height - 20:
            draw_label(pen, Label(decimal_text(north, 0), frame.x - 5.0, py, 90.0), TICK)
        north += step


def draw_north(pen: Pen, x: float, y: float) -> None:
    canvas = pen.canvas
    canvas.saveState()
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.6)
    for side, fill in ((-1, 1), (1, 0)):
        path = canvas.beginPath()
        path.moveTo(x, y + 30)
        path.lineTo(x + side * 6, y)
        path.lineTo(x, y + 6)
        path.close()
        canvas.setFillGray(0)
        canvas.drawPath(path, stroke=1, fill=fill)
    canvas.restoreState()
    pen.text("北", x, pen.height - y - 33, POINT, "center")


def lay_legend(plan: dict[str, Any], width: float, frame: MapFrame) -> Strip:
    """Scale, scale bar and legend under the frame; only zones that come into the picture are listed."""
    view = frame.view
    zones = {zone["code"]: zone for zone in plan["zones"] or [] if view.intersects(shape(zone["rings"]))}
    entries: list[tuple[str, tuple[float, ...], float]] = [("违法占地范围", RED, 1.4)]
    if plan["neighbours"]:
        entries.append(("宗地界线", GRAY, 0.5))
    entries += [(zone["name"], tuple(v / 255.0 for v in zone["colour"]), 1.3) for zone in zones.values()]
    columns = 3
    rows = -(-len(entries) // columns)
    height = (16.5 + rows * 4.6) * MM

    def paint(pen: Pen, x: float, top: float) -> None:
        _scale_bar(pen, x + 4, top + 8.0 * MM, frame.scale)
        pen.text(f"坐标系：{plan['crs_text'] or ''}", x + width, top + 6.0 * MM, SMALL, "right")
        pen.text(f"单位：米　　资料来源：{plan['source_text'] or ''}", x + width, top + 10.5 * MM, SMALL, "right")
        for number, (text, colour, line) in enumerate(entries):
            left = x + 4 + (number % columns) * width / columns
            y = top + (17.0 + (number // columns) * 4.6) * MM
            pen.canvas.setLineWidth(line)
            pen.canvas.setStrokeColorRGB(*colour)
            pen.canvas.rect(left, pen.height - y - 0.5, 16, 7, stroke=1, fill=0)
            pen.text(text, left + 20, y, SMALL)

    return Piece(height, paint)


def _scale_bar(pen: Pen, x: float, y: float, scale: int) -> None:
    length = nice_step(scale * 0.045)
    unit = length / 4 * 1000.0 / scale * MM
    canvas = pen.canvas
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.5)
    for part in range(4):
        canvas.setFillGray(0 if part % 2 == 0 else 1)
        canvas.rect(x + part * unit, pen.height - y, unit, 3.2, stroke=1, fill=1)
    canvas.setFillGray(0)
    for part in (0, 2, 4):
        text = f"{length / 4 * part:g}" + ("m" if part == 4 else "")
        pen.text(text, x + part * unit, y - 5.0, TICK, "center")
    pen.text(f"比例尺 1:{scale}", x, y + 10.0, SMALL)
