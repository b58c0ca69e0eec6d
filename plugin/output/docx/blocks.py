"""The kinds of blocks a form is built of, and how each becomes Word; texts come from where the PDF has them."""

from __future__ import annotations

import io
import unicodedata
from dataclasses import dataclass, replace
from typing import Any, Callable

from ..blocks import (
    ROLES,
    SEAL_MARK,
    SIGN_DATE,
    Layout,
    attachment_texts,
    form_rows,
    seal_texts,
    stays_with_before,
    table_rows,
    table_size,
)
from ..pen import MM
from ..tables import CELL, Cell
from .picture import MARGIN, drawn
from .styles import SEAL_STYLE, Styles
from .tables import add_table
from .text import write


@dataclass
class Page:
    """The Word document under way; ``after_table`` is true where two tables would grow together."""

    document: Any
    styles: Styles
    layout: Layout
    after_table: bool = False
    new_page: bool = False
    last: Any = None

    def paragraph(self, style: str, text: str = "") -> Any:
        """Append a paragraph."""
        if self.new_page:
            style, self.new_page = self.styles.variant(style, page_break=True), False
        self.after_table = False
        self.last = self.styles.put_on(self.document.add_paragraph(), style)
        return write(self.last, text)

    def keep_last(self) -> None:
        """Tie the last paragraph to what follows."""
        if self.last is not None:
            self.last.style = self.styles.variant(self.last.style.name, keep_next=True)

    def table(self, *given: Any, **options: Any) -> Any:
        """Append a table; a hair's breadth parts it from one before it, and carries a new page."""
        if self.after_table or self.new_page:
            self.paragraph("分隔")
        table = add_table(self.document, self.styles, *given, **options)
        self.after_table, self.last = True, None
        return table


def _full_width(text: str) -> float:
    """Width of a text in full characters."""
    return sum(1.0 if unicodedata.east_asian_width(char) in "WFA" else 0.5 for char in text)


def _title(spec: Any, page: Page) -> None:
    spec = spec if isinstance(spec, dict) else {"text": spec}
    size = float(spec.get("size", 22.0))
    texts = [page.layout.writer.text(spec[key], "title") for key in ("agency", "text") if spec.get(key)]
    for number, text in enumerate(texts, 1):
        side = _balance(text, size, page.layout.width)
        after = float(spec.get("after", 4.0)) * MM if number == len(texts) else 0.0
        page.paragraph(page.styles.variant("Title", size=size, left=side, right=side, after=round(after, 1)), text)


def _balance(text: str, size: float, width: float) -> float:
    """Indent on both sides in points that breaks a long title into lines of even length (GB/T 9704: 排列对称)."""
    whole = int(width // size)
    length = _full_width(text)
    if length <= whole:
        return 0.0
    lines = -(-length // whole)
    return round(max(0.0, (width - (-(-length // lines) + 1) * size) / 2.0), 1)


def _number(spec: Any, page: Page) -> None:
    page.paragraph("文号", page.layout.writer.text(spec, "number"))


def _paragraph(spec: Any, page: Page) -> None:
    spec = spec if isinstance(spec, dict) else {"text": spec}
    text = page.layout.writer.text(spec["text"], "paragraph")
    if not text:
        return
    changes: dict[str, Any] = {}
    if "indent" in spec:
        changes["indent"] = float(spec["indent"])
    if "role" in spec:
        changes["role"] = ROLES[spec["role"]]
    if "size" in spec:
        changes["size"] = float(spec["size"])
    if "align" in spec:
        changes["align"] = spec["align"]
    if spec.get("keep"):
        changes["keep_next"] = True
    style = page.styles.variant("文书正文", **changes)
    for line in text.split("\n"):
        page.paragraph(style, line)


def _space(spec: Any, page: Page) -> None:
    if page.new_page:
        return  # white space vanishes at the top of a page
    pitch = page.layout.body.pitch * float(spec or 1)
    size = max(1.0, min(page.styles.look("空行").size, round(pitch) / 2.0))
    page.paragraph(page.styles.variant("空行", pitch=round(pitch, 1), size=size))


def _break(spec: Any, page: Page) -> None:
    page.new_page = True


def _rule(spec: Any, page: Page) -> None:
    page.paragraph(page.styles.variant("分隔", rule_above=float(spec or 0.6), pitch=6.0))


def _form(spec: Any, page: Page) -> None:
    size = float(spec.get("size", CELL.size))
    page.table(form_rows(spec, page.layout), spec["columns"], page.layout.width, size=size)


def _table(spec: Any, page: Page) -> None:
    head, rows = table_rows(spec, page.layout)
    if not rows:
        return
    widths = [float(column["width"]) for column in spec["columns"]]
    page.table([head, *rows], widths, page.layout.width, size=table_size(spec), heads=1)


def _signatures(spec: Any, page: Page) -> None:
    """Label, a line drawn by the leader of a tab, and the date at the right."""
    look = page.styles.look("签名")
    width = page.layout.width
    end = width - len(SIGN_DATE) * look.size - 3.2 * look.size
    tabs = ((round(end, 1), "left", "underscore"), (round(width, 1), "right", "none"))
    for number, entry in enumerate(spec):
        label = page.layout.writer.text(entry, f"signatures {number + 1}")
        keep = number < len(spec) - 1
        page.paragraph(page.styles.variant("签名", tabs=tabs, keep_next=keep), f"{label}：\t\t{SIGN_DATE}")


def _seal(spec: Any, page: Page) -> None:
    """Date four characters from the right, the agency centred over it, the place of the seal beside the agency."""
    agency, day = seal_texts(spec, page.layout)
    look = page.styles.look("落款")
    right = 4 * look.size
    middle = right + _full_width(day) * look.size / 2.0
    wide = _full_width(agency) * look.size / 2.0
    mark = len(SEAL_MARK) * 10.5
    space = round(page.layout.body.pitch * 0.6)
    name = page.styles.variant("落款", right=round(max(0.0, middle - wide - mark), 1), before=space)
    page.paragraph(name, agency).add_run(SEAL_MARK, style=SEAL_STYLE)
    page.paragraph(page.styles.variant("落款", right=round(right, 1), keep_next=False), day)


def _attachment(spec: Any, page: Page) -> None:
    texts = attachment_texts(spec, page.layout)
    size = page.styles.look("附件说明").size
    if texts:
        _space(1, page)
    # 附件： and the number stand out to the left of the lines that follow (GB/T 9704)
    hang = 4.0 if len(texts) > 1 else 3.0
    for text in texts:
        page.paragraph(page.styles.variant("附件说明", left=(hang + 2.0) * size, indent=-hang), text)


def _note(spec: Any, page: Page) -> None:
    lines = page.layout.writer.text(spec, "note").split("\n")
    for number, line in enumerate(lines):
        page.paragraph(page.styles.variant("附注", rule_above=0.4) if number == 0 else "附注", line)


def _photos(spec: Any, page: Page) -> None:
    from ..photo_sheet import NO_PHOTO, photo_file, photo_rows, prepared, unreadable

    layout = page.layout
    photos = layout.writer.rows(spec["each"], "photos")
    height = float(spec.get("height", 105.0))
    for index, photo in enumerate(photos or [None], 1):
        page.new_page = page.new_page or index > 1
        data = photo_file(photo, layout) if photo is not None else None
        jpeg = prepared(data) if data else None
        name = str(photo["number"] or index) if photo is not None else ""
        text = ""
        if jpeg is None and photo is not None:
            layout.warnings.append(("photo.unreadable", {"photo": name}))
            text = unreadable(name)
        elif photo is None:
            text = NO_PHOTO
        frame = Cell(text, span=len(spec["columns"]), label=True, least=height)
        table = page.table([[frame], *photo_rows(spec, layout, photo, index)], spec["columns"], layout.width)
        if jpeg is not None:
            paragraph = table.cell(0, 0).paragraphs[0]
            page.styles.put_on(paragraph, "图片")
            _picture(paragraph, jpeg, layout.width - 4 * MM, (height - 4.0) * MM, f"照片{name}")


def _picture(paragraph: Any, data: bytes, width: float, height: float, name: str) -> None:
    """A picture, at most so wide and high in points."""
    from docx.shared import Pt

    shown = paragraph.add_run().add_picture(io.BytesIO(data), width=Pt(width))
    if shown.height > Pt(height):
        shown.width, shown.height = int(shown.width * Pt(height) / shown.height), Pt(height)
    shown._inline.docPr.set("descr", name)


def _plan(spec: Any, page: Page) -> None:
    """The plan as the PDF draws it, as a picture of 300 dots an inch."""
    from ..plan import lay_plan

    layout = page.layout
    inner = replace(layout, paper=replace(layout.paper, area_width=layout.width - 2 * MARGIN))
    strips = [strip for strip in lay_plan(spec, inner) if not getattr(strip, "blank", False)]
    data, height = drawn(strips, inner.width, layout.fonts)
    title = layout.writer.facts["plan"]["title"] or "勘验图"
    _picture(page.paragraph("图片"), data, layout.width, height, str(title))


def _points(spec: Any, page: Page) -> None:
    from ..plan import point_rows

    titles, widths, rows = point_rows(page.layout.writer.facts["plan"])
    page.table([[Cell(title, label=True) for title in titles], *rows], widths, page.layout.width, size=9.5, heads=1)


BLOCKS: dict[str, Callable[[Any, Page], None]] = {
    "title": _title,
    "number": _number,
    "paragraph": _paragraph,
    "space": _space,
    "page_break": _break,
    "rule": _rule,
    "form": _form,
    "table": _table,
    "signatures": _signatures,
    "seal": _seal,
    "attachment": _attachment,
    "note": _note,
    "photos": _photos,
    "plan": _plan,
    "points": _points,
}


def write_blocks(page: Page) -> None:
    """Write every block of the template.

    :raises InputError: ``template.text`` for a block that is unknown or incomplete
    """
    writer = page.layout.writer
    for number, block in enumerate(writer.template.blocks, 1):
        if "when" in block and not writer.holds(block["when"], f"{number} when"):
            continue
        kinds = [key for key in block if key != "when"]
        if len(kinds) != 1 or kinds[0] not in BLOCKS:
            raise writer.error(str(number), 1, "unknown block " + ", ".join(map(str, kinds)))
        if stays_with_before(kinds[0], block[kinds[0]]):
            page.keep_last()
        try:
            BLOCKS[kinds[0]](block[kinds[0]], page)
        except (LookupError, TypeError, AttributeError, ValueError, ArithmeticError) as error:
            raise writer.error(str(number), 1, f"{kinds[0]}: {type(error).__name__} {error}") from error
    if page.after_table:
        page.paragraph("分隔")
