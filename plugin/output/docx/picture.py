"""Draws strips (the survey plan) as a picture: the part of ReportLab's canvas that they use, on Pillow.

Word, WPS and LibreOffice all show a PNG; none of them shows the same vector format. Coordinates are those of the PDF:
points, y upwards.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from ..fonts import Face, FontSession
from ..page import Strip
from ..pen import Pen
from ..typesetting import Style

DPI = 300
#: drawn so many times larger and reduced, which smooths the lines
_FINE = 2
_SCALE = DPI / 72.0 * _FINE
#: points round the strips: figures of the grid stand outside the frame
MARGIN = 9.0


def drawn(strips: Sequence[Strip], width: float, fonts: FontSession) -> tuple[bytes, float]:
    """Strips under each other as PNG with a margin, and its height in points."""
    height = sum(strip.height for strip in strips) + MARGIN
    canvas = _Canvas(width + 2 * MARGIN, height)
    pen = _PicturePen(canvas, fonts, height)
    top = MARGIN
    for strip in strips:
        strip.draw(pen, MARGIN, top)
        top += strip.height
    return canvas.png(), height


@dataclass(frozen=True)
class _State:
    stroke: tuple[int, int, int] = (0, 0, 0)
    fill: tuple[int, int, int] = (0, 0, 0)
    alpha: float = 1.0
    width: float = 1.0
    x: float = 0.0
    y: float = 0.0
    angle: float = 0.0  # degrees


class _Path:
    def __init__(self) -> None:
        self.rings: list[list[tuple[float, float]]] = []

    def moveTo(self, x: float, y: float) -> None:
        self.rings.append([(x, y)])

    def lineTo(self, x: float, y: float) -> None:
        self.rings[-1].append((x, y))

    def close(self) -> None:
        self.rings[-1].append(self.rings[-1][0])

    def rect(self, x: float, y: float, width: float, height: float) -> None:
        self.rings.append([(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)])


class _Canvas:
    """A picture that is drawn on with the calls of ReportLab's canvas."""

    def __init__(self, width: float, height: float) -> None:
        from PIL import Image, ImageDraw

        self._size = (math.ceil(width * _SCALE), math.ceil(height * _SCALE))
        self._height = height
        self._image = Image.new("RGB", self._size, "white")
        self._draw = ImageDraw.Draw(self._image)
        self._state = _State()
        self._kept: list[tuple[_State, Any, Any]] = []
        self._clip: Any = None

    def png(self) -> bytes:
        """The picture, reduced to its real size."""
        from PIL import Image

        size = (self._size[0] // _FINE, self._size[1] // _FINE)
        out = io.BytesIO()
        reduced = self._image.resize(size, Image.LANCZOS)
        reduced.save(out, "PNG", dpi=(DPI, DPI), optimize=True)
        return out.getvalue()

    # State.

    def saveState(self) -> None:
        self._kept.append((self._state, self._clip, None))

    def restoreState(self) -> None:
        self._state, clip, before = self._kept.pop()
        if before is not None:  # what was drawn outside the clip since is taken back
            before.paste(self._image.crop(self._clip), self._clip[:2])
            self._image.paste(before)
        self._clip = clip

    def clipPath(self, path: _Path, stroke: int = 0, fill: int = 0) -> None:
        """Clip to the bounds of a path until the state is restored; every path clipped to here is a rectangle."""
        places = [self._at(*place) for ring in path.rings for place in ring]
        columns, rows = [x for x, _ in places], [y for _, y in places]
        state, clip, _ = self._kept[-1]
        self._kept[-1] = (state, clip, self._image.copy())
        self._clip = (round(min(columns)), round(min(rows)), round(max(columns)), round(max(rows)))

    def setStrokeGray(self, gray: float) -> None:
        self.setStrokeColorRGB(gray, gray, gray)

    def setFillGray(self, gray: float) -> None:
        self.setFillColorRGB(gray, gray, gray)

    def setStrokeColorRGB(self, red: float, green: float, blue: float) -> None:
        self._state = replace(self._state, stroke=_colour(red, green, blue))

    def setFillColorRGB(self, red: float, green: float, blue: float, alpha: float = 1.0) -> None:
        self._state = replace(self._state, fill=_colour(red, green, blue), alpha=alpha)

    def setLineWidth(self, width: float) -> None:
        self._state = replace(self._state, width=width)

    def translate(self, x: float, y: float) -> None:
        turn = math.radians(self._state.angle)
        state = self._state
        self._state = replace(
            state,
            x=state.x + x * math.cos(turn) - y * math.sin(turn),
            y=state.y + x * math.sin(turn) + y * math.cos(turn),
        )

    def rotate(self, angle: float) -> None:
        self._state = replace(self._state, angle=self._state.angle + angle)

    # Drawing.

    def line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self._stroke([(x0, y0), (x1, y1)])

    def rect(self, x: float, y: float, width: float, height: float, stroke: int = 1, fill: int = 0) -> None:
        path = _Path()
        path.rect(x, y, width, height)
        self.drawPath(path, stroke, fill)

    def circle(self, x: float, y: float, radius: float, stroke: int = 1, fill: int = 0) -> None:
        cx, cy = self._at(x, y)
        r = radius * _SCALE
        self._draw.ellipse(
            (cx - r, cy - r, cx + r, cy + r),
            fill=self._state.fill if fill else None,
            outline=self._state.stroke if stroke else None,
            width=self._thick(),
        )

    def beginPath(self) -> _Path:
        return _Path()

    def drawPath(self, path: _Path, stroke: int = 1, fill: int = 0, fillMode: int = 0) -> None:
        """Fill by the even-odd rule, then stroke."""
        if fill:
            self._fill(path)
        if stroke:
            for ring in path.rings:
                self._stroke(ring)

    def _fill(self, path: _Path) -> None:
        from PIL import Image, ImageChops, ImageDraw

        mask = Image.new("L", self._size, 0)
        for ring in path.rings:
            one = Image.new("L", self._size, 0)
            ImageDraw.Draw(one).polygon([self._at(*place) for place in ring], fill=255)
            mask = ImageChops.difference(mask, one) if len(path.rings) > 1 else one
        if self._state.alpha < 1.0:
            alpha = self._state.alpha
            mask = mask.point(lambda value: round(value * alpha))
        self._image.paste(self._state.fill, (0, 0), mask)

    def _stroke(self, places: Sequence[tuple[float, float]]) -> None:
        self._draw.line(
            [self._at(*place) for place in places], fill=self._state.stroke, width=self._thick(), joint="curve"
        )

    def _thick(self) -> int:
        return max(1, round(self._state.width * _SCALE))

    def text(self, text: str, face: Face, x: float, y: float, size: float, space: float) -> None:
        """Draw a text on a base line, turned as the canvas is."""
        from PIL import Image, ImageDraw

        file = face.file
        font = _font(str(file.path), file.index, round(size * _SCALE))
        if space:
            step = x
            for char in text:
                self.text(char, face, step, y, size, 0.0)
                step += face.width(char) * size / 1000.0 + space
            return
        px, py = self._at(x, y)
        if not self._state.angle % 360.0:
            self._draw.text((px, py), text, font=font, fill=self._state.fill, anchor="ls")
            return
        reach = int(font.getlength(text) + 2 * size * _SCALE)
        sheet = Image.new("L", (2 * reach, 2 * reach), 0)
        ImageDraw.Draw(sheet).text((reach, reach), text, font=font, fill=255, anchor="ls")
        turned = sheet.rotate(self._state.angle, resample=Image.BICUBIC)
        self._image.paste(self._state.fill, (round(px) - reach, round(py) - reach), turned)

    def _at(self, x: float, y: float) -> tuple[float, float]:
        """Place in pixels."""
        state = self._state
        turn = math.radians(state.angle)
        east = state.x + x * math.cos(turn) - y * math.sin(turn)
        north = state.y + x * math.sin(turn) + y * math.cos(turn)
        return east * _SCALE, (self._height - north) * _SCALE


class _PicturePen(Pen):
    """Writes on a picture; a character that no font has leaves an empty frame."""

    def _show(self, text: str, face: Face, x: float, baseline: float, size: float, space: float) -> None:
        self.canvas.text(text, face, x, self.height - baseline, size, round(space, 3))

    def _box(self, char: str, x: float, baseline: float, style: Style) -> None:
        size = style.size
        self.canvas.setLineWidth(0.5)
        self.canvas.rect(x + size * 0.06, self.height - baseline - size * 0.1, size * 0.86, size * 0.86)


def _colour(red: float, green: float, blue: float) -> tuple[int, int, int]:
    return round(red * 255), round(green * 255), round(blue * 255)


@lru_cache(maxsize=64)
def _font(path: str, index: int, size: int) -> Any:
    from PIL import ImageFont

    return ImageFont.truetype(path, size, index=index)
