"""The styles of a paper in Word: every look is a named style, so that an office changes it in one place.

Measures after GB/T 9704-2012: 小标宋 for titles, 3号仿宋 for the text with 28 characters a line and 22 lines a page.
Where a form departs from a style (another size, side or type) a style of its own is derived, named by what differs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from ..font_files import FANGSONG, HEI, KAI, SONG, TITLE
from ..page import Paper

#: role to the name of the East Asian font and those that stand in where a machine does not have it
FONTS: dict[str, tuple[str, tuple[str, ...]]] = {
    FANGSONG: ("仿宋_GB2312", ("仿宋", "FangSong", "STFangsong")),
    SONG: ("宋体", ("SimSun", "STSong", "Noto Serif CJK SC")),
    HEI: ("黑体", ("SimHei", "STHeiti", "Noto Sans CJK SC")),
    KAI: ("楷体_GB2312", ("楷体", "KaiTi", "STKaiti")),
    TITLE: ("方正小标宋简体", ("方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "华文中宋", "STZhongsong")),
}
_ALIGN = {"left": "left", "center": "center", "right": "right", "justify": "both"}
_ROLE_NAMES = {FANGSONG: "仿宋", SONG: "宋体", HEI: "黑体", KAI: "楷体", TITLE: "小标宋"}
_ALIGN_NAMES = {"left": "居左", "center": "居中", "right": "居右", "justify": "两端"}
#: built-in styles of the library's blank file that stay; everything else would only fill the office's style list
_BUILT_IN = {"Normal", "Title", "Header", "Footer", "DefaultParagraphFont", "TableNormal", "NoList"}
BLANK_STYLE, SEAL_STYLE, TABLE_STYLE = "填写线", "印章位置", "文书表格"
BLANK_ID = "zwBlank"


@dataclass(frozen=True)
class Look:
    """A paragraph style.

    :param size: type size in points
    :param pitch: line distance in points, exact; 0 leaves single lines, which grow with a picture
    :param indent: first line's indent in characters; negative hangs the other lines
    :param left: indent on the left in points
    :param right: indent on the right in points
    :param tight: points taken from every character, so that 28 stand in a line
    """

    role: str
    size: float
    pitch: float
    align: str = "justify"
    indent: float = 0.0
    left: float = 0.0
    right: float = 0.0
    before: float = 0.0
    after: float = 0.0
    tight: float = 0.0
    keep_next: bool = False
    page_break: bool = False
    rule_above: float = 0.0
    tabs: tuple[tuple[float, str, str], ...] = ()  # (points, side, leader)


class Styles:
    """The styles of one document: the named ones, and derived ones as they are needed."""

    def __init__(self, document: Any, paper: Paper, letter: bool) -> None:
        self._document = document
        self._looks: dict[str, Look] = {}
        self._ids: dict[str, str] = {}
        _clear(document)
        body = (
            Look(FANGSONG, 16.0, paper.area_height / 22.0, indent=2.0, tight=0.25)
            if letter
            else Look(FANGSONG, 12.0, 20.0, indent=2.0)
        )
        flat = replace(body, indent=0.0, tight=0.0)
        cell = Look(SONG, 12.0, 17.0, align="left")
        small = Look(SONG, 10.5, 14.0, align="center")
        title = Look(TITLE, 22.0, 22.0 * 1.55, align="center", keep_next=True)
        self._defaults(flat)
        self._write("Normal", "Normal", flat, "")
        self._write("Title", "Title", title, "Normal")
        self._write("Header", "Header", replace(small, rule_above=0.0), "Normal")
        self._write("Footer", "Footer", small, "Normal")
        for name, look in (
            ("文书正文", body),
            ("文号", replace(flat, align="right", keep_next=True)),
            ("表格文字", cell),
            ("表格标签", replace(cell, align="center")),
            ("表格签名", replace(cell, align="right", before=3.0)),
            ("签名", replace(flat, align="left", pitch=flat.pitch * 1.35)),
            ("落款", replace(flat, align="right", keep_next=True)),
            ("附件说明", replace(flat, align="left")),
            ("附注", Look(SONG, 10.5, 15.0, align="left")),
            ("图片", Look(SONG, 10.5, 0.0, align="center", keep_next=True)),
            ("空行", flat),
            ("分隔", Look(SONG, 1.0, 1.0, align="left")),
        ):
            self._write(name, f"zw{len(self._ids)}", look, "Normal")
        _character(document, BLANK_STYLE, BLANK_ID, {})
        _character(document, SEAL_STYLE, "zwSeal", {"color": {"val": "737373"}, "sz": {"val": "21"}})
        _table(document)
        _font_table(document)

    def look(self, name: str) -> Look:
        """What a style looks like."""
        return self._looks[name]

    def put_on(self, paragraph: Any, name: str) -> Any:
        """Give a paragraph a style by its id, which spares a search through all of them; returns the paragraph."""
        paragraph._p.get_or_add_pPr().style = self._ids[name]
        return paragraph

    def variant(self, base: str, **changes: Any) -> str:
        """The name of a style that differs from ``base`` in these fields, made when first asked for."""
        look = self._looks[base]
        wanted = replace(look, **changes)
        if "size" in changes and "pitch" not in changes:
            wanted = replace(wanted, pitch=round(look.pitch * wanted.size / look.size, 2), tight=0.0)
        if wanted == look:
            return base
        known = next((name for name, one in self._looks.items() if one == wanted and name.startswith(base)), None)
        if known:
            return known
        name = f"{base} {_difference(look, wanted)}"
        while name in self._looks:
            name += "′"
        self._write(name, f"zw{len(self._ids)}", wanted, self._ids[base])
        return name

    def _write(self, name: str, style_id: str, look: Look, parent: str) -> None:
        from docx.oxml.ns import qn
        from docx.oxml.parser import OxmlElement

        self._looks[name] = look
        self._ids[name] = style_id
        root = self._document.styles.element
        old = next((s for s in root.findall(qn("w:style")) if s.get(qn("w:styleId")) == style_id), None)
        if old is not None:
            root.remove(old)
        style = OxmlElement("w:style")
        style.set(qn("w:type"), "paragraph")
        style.set(qn("w:styleId"), style_id)
        if style_id == "Normal":
            style.set(qn("w:default"), "1")
        elif style_id not in _BUILT_IN:
            style.set(qn("w:customStyle"), "1")
        put(style, "name", val=name.lower() if name in ("Header", "Footer") else name)
        if parent:
            put(style, "basedOn", val=parent)
        put(style, "qFormat")
        style.append(_paragraph_properties(look))
        style.append(_run_properties(look))
        root.append(style)

    def _defaults(self, look: Look) -> None:
        """What holds where no style says otherwise: East Asian language, no font of a theme."""
        from docx.oxml.ns import qn
        from docx.oxml.parser import OxmlElement

        root = self._document.styles.element
        old = root.find(qn("w:docDefaults"))
        if old is not None:
            root.remove(old)
        defaults = OxmlElement("w:docDefaults")
        wrapper = OxmlElement("w:rPrDefault")
        run = _run_properties(look)
        put(run, "lang", val="en-US", eastAsia="zh-CN", bidi="ar-SA")
        wrapper.append(run)
        defaults.append(wrapper)
        defaults.append(OxmlElement("w:pPrDefault"))
        root.insert(0, defaults)


def _difference(base: Look, look: Look) -> str:
    parts = []
    if look.role != base.role:
        parts.append(_ROLE_NAMES[look.role])
    if look.size != base.size:
        parts.append(f"{look.size:g}磅")
    if look.align != base.align:
        parts.append(_ALIGN_NAMES[look.align])
    if look.indent != base.indent:
        parts.append(f"缩进{look.indent:g}字")
    if (look.left, look.right) != (base.left, base.right):
        parts.append(f"边距{look.left:.0f}-{look.right:.0f}")
    if look.pitch != base.pitch and look.size == base.size:
        parts.append(f"行距{look.pitch:.1f}")
    if look.keep_next != base.keep_next:
        parts.append("与下段同页")
    if look.page_break:
        parts.append("另页")
    if look.rule_above != base.rule_above:
        parts.append("上线")
    if look.before != base.before:
        parts.append(f"段前{look.before:.0f}")
    if look.after != base.after:
        parts.append(f"段后{look.after:.0f}")
    return " ".join(parts) or "另"


def put(parent: Any, tag: str, **attributes: Any) -> Any:
    """Append an element of WordprocessingML with its attributes."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    element = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), str(value))
    parent.append(element)
    return element


def _twips(points: float) -> int:
    return round(points * 20.0)


def _paragraph_properties(look: Look) -> Any:
    """Properties in the order that the schema of WordprocessingML asks for."""
    from docx.oxml.parser import OxmlElement

    made = OxmlElement("w:pPr")
    if look.keep_next:
        put(made, "keepNext")
    if look.page_break:
        put(made, "pageBreakBefore")
    put(made, "widowControl", val=0)
    if look.rule_above:
        border = put(made, "pBdr")
        put(border, "top", val="single", sz=max(2, round(look.rule_above * 8)), space=1, color="auto")
    if look.tabs:
        tabs = put(made, "tabs")
        for place, side, leader in look.tabs:
            put(tabs, "tab", val=side, leader=leader, pos=_twips(place))
    # no space of the machine's own between characters and figures: 第0001号
    put(made, "autoSpaceDE", val=0)
    put(made, "autoSpaceDN", val=0)
    put(made, "adjustRightInd", val=0)
    put(made, "snapToGrid", val=0)
    spacing: dict[str, Any] = {"before": _twips(look.before), "after": _twips(look.after)}
    spacing.update(
        {"line": _twips(look.pitch), "lineRule": "exact"} if look.pitch else {"line": 240, "lineRule": "auto"}
    )
    put(made, "spacing", **spacing)
    indent: dict[str, Any] = {"left": _twips(look.left), "right": _twips(look.right)}
    kind = "firstLine" if look.indent >= 0 else "hanging"
    indent[f"{kind}Chars"] = round(abs(look.indent) * 100)
    indent[kind] = _twips(abs(look.indent) * (look.size - look.tight))
    put(made, "ind", **indent)
    put(made, "jc", val=_ALIGN[look.align])
    return made


def _run_properties(look: Look) -> Any:
    from docx.oxml.parser import OxmlElement

    made = OxmlElement("w:rPr")
    font = FONTS[look.role][0]
    put(made, "rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font, hint="eastAsia")
    if look.tight:
        put(made, "spacing", val=-_twips(look.tight))
    put(made, "kern", val=0)
    put(made, "sz", val=round(look.size * 2))
    put(made, "szCs", val=round(look.size * 2))
    return made


def _clear(document: Any) -> None:
    from docx.oxml.ns import qn

    root = document.styles.element
    for style in root.findall(qn("w:style")):
        if style.get(qn("w:styleId")) not in _BUILT_IN:
            root.remove(style)
    latent = root.find(qn("w:latentStyles"))
    if latent is not None:
        root.remove(latent)


def _character(document: Any, name: str, style_id: str, looks: dict[str, dict[str, str]]) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    style = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
    style.element.set(qn("w:styleId"), style_id)
    properties = OxmlElement("w:rPr")
    for tag in ("color", "sz"):
        if tag in looks:
            put(properties, tag, **looks[tag])
    style.element.append(properties)


def _table(document: Any) -> None:
    """Thin lines all round; the lines of a word processor take room that the PDF's do not, so less is padded."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    style = document.styles.add_style(TABLE_STYLE, WD_STYLE_TYPE.TABLE)
    style.element.set(qn("w:styleId"), "zwTable")
    properties = OxmlElement("w:tblPr")
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        put(borders, side, val="single", sz=5, space=0, color="auto")
    properties.append(borders)
    margins = OxmlElement("w:tblCellMar")
    for side, width in (("top", 68), ("left", 91), ("bottom", 68), ("right", 91)):
        put(margins, side, w=width, type="dxa")
    properties.append(margins)
    style.element.append(properties)


def _font_table(document: Any) -> None:
    """Name what stands in for a font: Word and WPS look here before they choose by themselves."""
    rows = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{",".join(others)}"/>'
        '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>'
        for name, others in FONTS.values()
    )
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    blob = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="{space}">{rows}</w:fonts>'
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/fontTable"):
            relation.target_part._blob = blob.encode("utf-8")
