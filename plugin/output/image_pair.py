"""The pair of pictures as a sheet (影像比对证据页): outline of the spot, dates, sources, scale, signatures."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .font_files import SONG
from .fonts import FontBook, FontSession, machine_book
from .pen import MM, Pen
from .typesetting import Style

WIDTH, HEIGHT = 297 * MM, 210 * MM
_LEFT, _TOP, _PICTURE, _GAP = 15 * MM, 30 * MM, 130 * MM, 7 * MM
_HIGH = 104 * MM
_TITLE, _TEXT, _SMALL = Style(SONG, 18.0, 24.0), Style(SONG, 10.5, 15.0), Style(SONG, 9.0, 12.0)
#: width of a picture divided by its height
SHAPE = _PICTURE / _HIGH


@dataclass(frozen=True)
class Picture:
    """One of the two.

    :param image: PNG or JPEG that shows the extent
    :param caption: day and source
    """

    image: bytes
    caption: Sequence[str]


@dataclass(frozen=True)
class Pair:
    """What the sheet says.

    :param extent: (xmin, ymin, xmax, ymax) that both pictures show, in metres of ``crs``
    :param rings: outline of the spot in the same CRS
    :param lines: particulars below the pictures
    """

    title: str
    before: Picture
    after: Picture
    extent: tuple[float, float, float, float]
    rings: Sequence[Sequence[tuple[float, float]]]
    crs: str
    lines: Sequence[str]


def image_pair(pair: Pair, fonts: FontBook | None = None) -> bytes:
    """The sheet as PDF, A4 across."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1)
    canvas.setTitle(pair.title)
    pen = Pen(canvas, FontSession(fonts or machine_book()), HEIGHT)
    pen.text(pair.title, WIDTH / 2, 20 * MM, _TITLE, "center")
    pen.text("本页为影像比对线索，不作为认定事实的结论", WIDTH / 2, 26.5 * MM, _SMALL, "center")
    for place, picture in enumerate((pair.before, pair.after)):
        x = _LEFT + place * (_PICTURE + _GAP)
        _draw(pen, pair, picture, x)
    top = _TOP + _HIGH + 24 * MM
    for line in pair.lines:
        pen.text(line, _LEFT, top, _TEXT)
        top += 5.6 * MM
    foot = HEIGHT - 14 * MM
    for place, who in enumerate(("比对人（签名）：", "复核人（签名）：", "日期：")):
        x = _LEFT + place * 90 * MM
        width = pen.text(who, x, foot, _TEXT)
        pen.rule(x + width, foot + 1, x + width + 42 * MM, foot + 1)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw(pen: Pen, pair: Pair, picture: Picture, x: float) -> None:
    from reportlab.lib.utils import ImageReader

    canvas: Any = pen.canvas
    bottom = pen.height - _TOP - _HIGH
    west, south, east, north = pair.extent
    scale = min(_PICTURE / (east - west), _HIGH / (north - south))
    canvas.saveState()
    frame = canvas.beginPath()
    frame.rect(x, bottom, _PICTURE, _HIGH)
    canvas.clipPath(frame, stroke=0)
    canvas.drawImage(ImageReader(io.BytesIO(picture.image)), x, bottom, _PICTURE, _HIGH)
    canvas.setStrokeColorRGB(0.86, 0.1, 0.1)
    canvas.setLineWidth(1.4)
    for ring in pair.rings:
        path = canvas.beginPath()
        for number, (east_m, north_m) in enumerate(ring):
            at = (x + (east_m - west) * scale, bottom + (north_m - south) * scale)
            path.lineTo(*at) if number else path.moveTo(*at)
        path.close()
        canvas.drawPath(path)
    canvas.restoreState()
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.6)
    canvas.rect(x, bottom, _PICTURE, _HIGH)
    # corners: X is north, Y is east
    pen.text(f"X {south:.1f}  Y {west:.1f}", x, _TOP + _HIGH + 4 * MM, _SMALL)
    pen.text(f"X {north:.1f}  Y {east:.1f}", x + _PICTURE, _TOP + _HIGH + 4 * MM, _SMALL, "right")
    top = _TOP + _HIGH + 9.5 * MM
    for line in picture.caption:
        pen.text(line, x, top, _TEXT)
        top += 5.2 * MM
    _scale_bar(pen, x + _PICTURE - 4 * MM, top - 6.5 * MM, scale)


def _scale_bar(pen: Pen, right: float, baseline: float, scale: float) -> None:
    metres = bar_length(32 * MM / scale)
    length = metres * scale
    left = right - length
    pen.rule(left, baseline, right, baseline, 1.2)
    for x in (left, right):
        pen.rule(x, baseline - 2 * MM, x, baseline, 0.8)
    pen.text(f"{metres:g} m", (left + right) / 2, baseline - 2.4, _SMALL, "center")


def bar_length(most: float) -> float:
    """The greatest 1, 2 or 5 times a power of ten that is not more than ``most``.

    >>> bar_length(73.0), bar_length(19.9)
    (50.0, 10.0)
    """
    power = 10.0 ** math.floor(math.log10(most))
    return next(step * power for step in (5.0, 2.0, 1.0) if step * power <= most)
