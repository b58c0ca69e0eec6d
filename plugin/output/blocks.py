"""The kinds of blocks a form is built of, and how each becomes strips.

``BLOCKS`` maps the key used in a template to the function that lays the block out. Every block may have ``when`` (an
expression). Texts are Jinja2, see ``template``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Callable

from .font_files import FANGSONG, HEI, KAI, SONG, TITLE
from .fonts import FontSession
from .page import Paper, Piece, Strip, line_piece, page_break, space
from .pen import MM, Pen
from .tables import CELL, Cell, RowStrip, lay_rows
from .template import Writer
from .typesetting import Style, balanced, hanging, natural_width, set_text

#: where the seal is put by hand or by the agency's own electronic seal
SEAL_MARK = "（印章）"
#: what is left of a signature's line to fill in the date
SIGN_DATE = "年　　月　　日"
ROLES = {"fangsong": FANGSONG, "song": SONG, "hei": HEI, "kai": KAI, "title": TITLE}


@dataclass
class Layout:
    """What blocks need while they are laid out; ``warnings`` collects (code, params) for the caller."""

    writer: Writer
    fonts: FontSession
    paper: Paper
    images: Mapping[str, bytes]
    ease: float = 1.0  # factor on the least heights of cells, see ``Template.one_page``
    warnings: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    @property
    def width(self) -> float:
        """Width of the type area in points."""
        return self.paper.area_width

    @property
    def body(self) -> Style:
        """Body text: 3号仿宋, 28 characters a line and 22 lines a page (GB/T 9704) on letters; smaller on forms."""
        if self.writer.template.paper == "letter":
            return Style(FANGSONG, 16.0, self.paper.area_height / 22.0, self.paper.area_width / 28.0)
        return Style(FANGSONG, 12.0, 20.0)


def _styled(style: Style, spec: Mapping[str, Any]) -> Style:
    if "role" in spec:
        style = replace(style, role=ROLES[spec["role"]])
    if "size" in spec:
        size = float(spec["size"])
        style = replace(style, size=size, pitch=style.pitch * size / style.size, cell=0.0)
    if "align" in spec:
        style = replace(style, align=spec["align"])
    return style


def _title(spec: Any, layout: Layout) -> list[Strip]:
    """Title in 2号小标宋, centred; the agency's name stands above it in the same type."""
    spec = spec if isinstance(spec, dict) else {"text": spec}
    style = Style(TITLE, float(spec.get("size", 22.0)), float(spec.get("size", 22.0)) * 1.55, align="center")
    strips: list[Strip] = []
    for text in (spec.get("agency"), spec.get("text")):
        if text:
            lines = balanced(layout.writer.text(text, "title"), style, layout.width, layout.fonts)
            strips += [line_piece(line, keep=True) for line in lines]
    strips.append(replace(space(float(spec.get("after", 4.0)) * MM), keep=True))
    return strips


def _number(spec: Any, layout: Layout) -> list[Strip]:
    """Number line, at the right."""
    style = replace(layout.body, align="right", cell=0.0)
    lines = set_text(layout.writer.text(spec, "number"), style, layout.width, layout.fonts)
    return [line_piece(line, keep=True) for line in lines]


def _paragraph(spec: Any, layout: Layout) -> list[Strip]:
    """Text with an indent of two characters; every line of the source is a paragraph of its own."""
    spec = spec if isinstance(spec, dict) else {"text": spec}
    style = _styled(replace(layout.body, indent=float(spec.get("indent", 2.0))), spec)
    text = layout.writer.text(spec["text"], "paragraph")
    lines = set_text(text, style, layout.width, layout.fonts) if text else []
    return [line_piece(line, keep=bool(spec.get("keep"))) for line in lines]


def _space(spec: Any, layout: Layout) -> list[Strip]:
    """White space of so many body lines."""
    return [space(float(spec or 1) * layout.body.pitch)]


def _break(spec: Any, layout: Layout) -> list[Strip]:
    return [page_break()]


def _rule(spec: Any, layout: Layout) -> list[Strip]:
    weight = float(spec or 0.6)
    width = layout.width
    return [Piece(2.0 * MM, lambda pen, x, top: pen.rule(x, top + MM, x + width, top + MM, weight))]


def _cell(spec: Any, layout: Layout, block: str, **names: Any) -> Cell:
    """A plain text is a label; a mapping has ``text`` or ``label`` and the fields of ``tables.Cell``."""
    if not isinstance(spec, dict):
        return Cell(layout.writer.text(spec, block, **names), label=True)
    options = {key: value for key, value in spec.items() if key not in ("text", "label", "sign")}
    unknown = set(options) - {"span", "down", "least", "align", "size"}
    if unknown:
        raise layout.writer.error(block, 1, "unknown cell key " + ", ".join(sorted(unknown)))
    source = spec.get("label", spec.get("text", ""))
    text = layout.writer.text(source, block, **names)
    sign = layout.writer.text(spec.get("sign", ""), block, **names)
    if "least" in options:
        options["least"] = float(options["least"]) * layout.ease
    return Cell(text, label="label" in spec, sign=sign, **options)


def form_rows(spec: Any, layout: Layout) -> list[list[Cell]]:
    """The cells of a ``form`` block."""
    return [[_cell(cell, layout, f"form row {number}") for cell in row] for number, row in enumerate(spec["rows"], 1)]


def _form(spec: Any, layout: Layout) -> list[Strip]:
    """Bordered form: ``columns`` (relative widths) and ``rows`` of cells."""
    return list(lay_rows(form_rows(spec, layout), spec["columns"], layout.width, layout.fonts, _styled(CELL, spec)))


def table_rows(spec: Any, layout: Layout) -> tuple[list[Cell], list[list[Cell]]]:
    """The head and the rows of a ``table`` block; no rows at all where there are none and none is to say so."""
    columns = spec["columns"]
    head = [Cell(layout.writer.text(column["head"], "table head"), label=True) for column in columns]
    rows = []
    for number, row in enumerate(layout.writer.rows(spec["each"], "table"), 1):
        names = {"block": f"table row {number}", "row": row, "index": number}
        texts = [layout.writer.text(column["text"], **names) for column in columns]
        rows.append([Cell(text, align=column.get("align", "left")) for text, column in zip(texts, columns)])
    if rows and "total" in spec:
        rows.append([_cell(cell, layout, "table total") for cell in spec["total"]])
    if not rows and "empty" in spec:
        rows = [[Cell(layout.writer.text(spec["empty"], "table"), span=len(columns), align="center")]]
    return head, rows


def table_size(spec: Any) -> float:
    """Type size of a ``table`` block in points."""
    return float(spec.get("size", 10.5))


def _table(spec: Any, layout: Layout) -> list[Strip]:
    """Table with one row for every row of ``each``; the head is repeated on every page."""
    style = replace(CELL, size=table_size(spec), pitch=table_size(spec) * 1.4)
    head_cells, rows = table_rows(spec, layout)
    if not rows:
        return []
    widths = [float(column["width"]) for column in spec["columns"]]
    head = lay_rows([head_cells], widths, layout.width, layout.fonts, style)
    head[0].keep = True
    body: list[RowStrip] = lay_rows(rows, widths, layout.width, layout.fonts, style, head)
    if "total" in spec and len(body) > 1:
        body[-2].keep = True  # a total never stands alone on a page
    return [*head, *body]


def _signatures(spec: Any, layout: Layout) -> list[Strip]:
    """Places to sign by hand: label, line, date."""
    style = replace(layout.body, cell=0.0, indent=0.0, align="left")
    strips: list[Strip] = [space(style.pitch * 0.5)]
    for number, entry in enumerate(spec):
        label = layout.writer.text(entry, f"signatures {number + 1}")
        strips.append(_signature(label, style, layout.width))
    for strip in strips[:-1]:
        strip.keep = True
    return strips


def _signature(label: str, style: Style, width: float) -> Piece:
    height = style.pitch * 1.35

    def paint(pen: Pen, x: float, top: float) -> None:
        base = top + height - style.pitch * 0.35
        used = pen.text(label + "：", x, base, style)
        date_width = pen.text(SIGN_DATE, x + width, base, style, "right")
        end = x + width - date_width - 3.2 * style.size
        pen.rule(x + used, base + 2.5, max(end, x + used + 40.0), base + 2.5, 0.5)

    return Piece(height, paint)


def seal_texts(spec: Any, layout: Layout) -> tuple[str, str]:
    """Agency and date of a ``seal`` block."""
    agency = layout.writer.text(spec.get("agency", "{{ agency.name }}"), "seal")
    return agency, layout.writer.text(spec.get("date", "{{ document.date_cn }}"), "seal")


def _seal(spec: Any, layout: Layout) -> list[Strip]:
    """Agency and date at the foot, four characters from the right, with the place of the seal (印章) over the date.

    No seal is drawn: it is put on paper by hand or by the agency's own electronic seal.
    """
    style = replace(layout.body, indent=0.0)
    agency, day = seal_texts(spec, layout)
    width = layout.width
    height = style.pitch * 3.0

    def paint(pen: Pen, x: float, top: float) -> None:
        right = x + width - 4 * style.advance
        base = top + style.pitch * 1.7
        flat = replace(style, cell=0.0)
        middle = right - natural_width(day, flat, pen.fonts) / 2.0
        agency_width = sum(2 if ord(char) > 255 else 1 for char in agency) * flat.size / 2.0
        centre = min(middle, x + width - agency_width / 2.0)
        pen.text(agency, centre, base, replace(flat, align="center"), "center")
        pen.text(SEAL_MARK, centre + agency_width / 2.0 + 2.0, base, replace(flat, size=10.5, gray=0.45))
        pen.text(day, right, base + style.pitch, flat, "right")

    return [Piece(style.pitch * 0.6, lambda pen, x, top: None, blank=True, keep=True), Piece(height, paint)]


def attachment_texts(spec: Any, layout: Layout) -> list[str]:
    """The lines of an ``attachment`` block."""
    texts = [text for text in (layout.writer.text(entry, "attachment") for entry in spec) if text]
    return [
        ("附件：" if number == 1 else "　　　") + (f"{number}." if len(texts) > 1 else "") + text
        for number, text in enumerate(texts, 1)
    ]


def _attachment(spec: Any, layout: Layout) -> list[Strip]:
    """附件说明: one line below the text, hanging numbers (GB/T 9704)."""
    texts = attachment_texts(spec, layout)
    if not texts:
        return []
    style = replace(layout.body, indent=2.0)
    strips: list[Strip] = [space(style.pitch)]
    for text in texts:
        hang = ATTACHED if len(texts) == 1 else ATTACHED + natural_width("1.", style, layout.fonts) / style.advance
        strips += [line_piece(line) for line in hanging(text, style, hang, layout.width, layout.fonts)]
    return strips


def _note(spec: Any, layout: Layout) -> list[Strip]:
    """Small print under a rule: copies, hints for filling in."""
    style = Style(SONG, 10.5, 15.0, align="left")
    lines = set_text(layout.writer.text(spec, "note"), style, layout.width, layout.fonts)
    strips = [*_rule(0.4, layout), *(line_piece(line) for line in lines)]
    for strip in strips[:-1]:
        strip.keep = True
    return strips


def _photos(spec: Any, layout: Layout) -> list[Strip]:
    from .photo_sheet import lay_photos

    return lay_photos(spec, layout)


def _plan(spec: Any, layout: Layout) -> list[Strip]:
    from .plan import lay_plan

    return lay_plan(spec, layout)


def _points(spec: Any, layout: Layout) -> list[Strip]:
    from .plan import lay_point_table

    return lay_point_table(spec, layout)


BLOCKS: dict[str, Callable[[Any, Layout], list[Strip]]] = {
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
#: characters that 附件： takes
ATTACHED = 3.0
#: never alone on a page: a seal (GB/T 9704 forbids 此页无正文), signatures, the small print below them
KEEP_WITH_BEFORE = frozenset({"seal", "signatures", "note"})


def stays_with_before(kind: str, spec: Any) -> bool:
    """True for a block that never begins a page: by its kind, or a paragraph that says ``with_before: true``."""
    return kind in KEEP_WITH_BEFORE or (isinstance(spec, dict) and bool(spec.get("with_before")))


def lay_out(layout: Layout) -> list[Strip]:
    """Lay out every block of the template.

    :raises InputError: ``template.text`` for a block that is unknown or incomplete
    """
    strips: list[Strip] = []
    for number, block in enumerate(layout.writer.template.blocks, 1):
        if "when" in block and not layout.writer.holds(block["when"], f"{number} when"):
            continue
        kinds = [key for key in block if key != "when"]
        if len(kinds) != 1 or kinds[0] not in BLOCKS:
            raise layout.writer.error(str(number), 1, "unknown block " + ", ".join(map(str, kinds)))
        try:
            laid = BLOCKS[kinds[0]](block[kinds[0]], layout)
        except (LookupError, TypeError, AttributeError, ValueError, ArithmeticError) as error:
            reason = f"{kinds[0]}: {type(error).__name__} {error}"
            raise layout.writer.error(str(number), 1, reason) from error
        if stays_with_before(kinds[0], block[kinds[0]]):
            for strip in strips[-2:]:
                strip.keep = True
        strips.extend(laid)
    return strips
