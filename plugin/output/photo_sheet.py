"""Photo sheets (现场照片证据): the picture above its particulars. The original file is never changed, only shown."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from .page import Piece, Strip, page_break
from .pen import MM, Pen
from .tables import CELL, Cell, lay_rows
from .typesetting import Style

if TYPE_CHECKING:
    from .blocks import Layout

NO_PHOTO = "（粘贴照片处）"
_PIXELS = 1600  # longest side that is printed: 260 dpi at 156 mm
_MISSING = Style(CELL.role, 12.0, 17.0)


def lay_photos(spec: Any, layout: Layout) -> list[Strip]:
    """One block for each photo of ``each`` with the rows of a form; ``height`` in millimetres is the picture's.

    The file is looked up by ``sha256``, then by ``number``. One that is absent or damaged leaves a named frame and a
    warning ``photo.unreadable``.
    """
    photos = layout.writer.rows(spec["each"], "photos")
    height = float(spec.get("height", 105.0)) * MM
    strips: list[Strip] = []
    for index, photo in enumerate(photos, 1):
        if index > 1:
            strips.append(page_break())
        strips.append(_picture(photo_file(photo, layout), str(photo["number"] or index), layout, height))
        strips += lay_rows(photo_rows(spec, layout, photo, index), spec["columns"], layout.width, layout.fonts)
    if not photos:
        strips.append(_empty(NO_PHOTO, layout.width, height))
        strips += lay_rows(photo_rows(spec, layout), spec["columns"], layout.width, layout.fonts)
    return strips


def photo_file(photo: Any, layout: Layout) -> bytes | None:
    """The file of a photo, None where it was not handed over."""
    return layout.images.get(photo["sha256"] or "") or layout.images.get(str(photo["number"] or ""))


def unreadable(number: str) -> str:
    """What stands in the frame of a photo that cannot be shown."""
    return f"（照片{number}无法读取，请粘贴照片）"


def photo_rows(spec: Any, layout: Layout, photo: Any = None, index: int = 1) -> list[list[Cell]]:
    """The particulars of one photo; blanks where there is none."""
    photo = _nothing(layout) if photo is None else photo
    return [
        [_cell(cell, layout, f"photos row {number}", photo, index) for cell in row]
        for number, row in enumerate(spec["rows"], 1)
    ]


def _nothing(layout: Layout) -> dict[str, Any]:
    from .facts import LISTS

    return dict.fromkeys(LISTS["photos"])


def _cell(spec: Any, layout: Layout, block: str, photo: Any, index: int) -> Cell:
    if not isinstance(spec, dict):
        return Cell(str(spec), label=True)
    text = layout.writer.text(spec["text"], block, row=photo, index=index)
    return Cell(text, span=spec.get("span", 1), align=spec.get("align", ""), size=spec.get("size", 0.0))


def _picture(data: bytes | None, number: str, layout: Layout, height: float) -> Strip:
    width = layout.width
    jpeg = prepared(data) if data else None
    if jpeg is None:
        layout.warnings.append(("photo.unreadable", {"photo": number}))
        return _empty(unreadable(number), width, height)

    def paint(pen: Pen, x: float, top: float) -> None:
        from reportlab.lib.utils import ImageReader

        reader = ImageReader(io.BytesIO(jpeg))
        pixels_x, pixels_y = reader.getSize()
        margin = 2.0 * MM
        scale = min((width - 2 * margin) / pixels_x, (height - 2 * margin) / pixels_y)
        shown_x, shown_y = pixels_x * scale, pixels_y * scale
        left = x + (width - shown_x) / 2
        bottom = pen.height - top - (height + shown_y) / 2
        pen.canvas.drawImage(reader, left, bottom, shown_x, shown_y)
        _frame(pen, x, top, width, height)

    return Piece(height, paint, keep=True)


def _empty(text: str, width: float, height: float) -> Strip:
    def paint(pen: Pen, x: float, top: float) -> None:
        _frame(pen, x, top, width, height)
        pen.text(text, x + width / 2, top + height / 2, _MISSING, "center")

    return Piece(height, paint, keep=True)


def _frame(pen: Pen, x: float, top: float, width: float, height: float) -> None:
    pen.canvas.setStrokeGray(0)
    pen.canvas.setLineWidth(0.6)
    pen.canvas.rect(x, pen.height - top - height, width, height)


def prepared(data: bytes) -> bytes | None:
    """Turn upright as EXIF says, reduce to print size, write as JPEG; None when the file is no readable picture."""
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data)) as image:
            image.draft("RGB", (_PIXELS, _PIXELS))
            upright = ImageOps.exif_transpose(image) or image
            upright = upright.convert("RGB")
            upright.thumbnail((_PIXELS, _PIXELS))
            out = io.BytesIO()
            upright.save(out, "JPEG", quality=88)
            return out.getvalue()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
