"""What every page of a Word paper carries: margins, the running title from page 2 on, signature places, 第x页 共y页."""

from __future__ import annotations

from typing import Any

from ..page import Furniture, Paper
from ..pen import MM
from .styles import Styles, put
from .text import write


def set_page(document: Any, paper: Paper) -> Any:
    """A4 with the type area of the paper; returns the section."""
    from docx.enum.section import WD_ORIENT
    from docx.shared import Pt

    section = document.sections[0]
    if paper.width > paper.height:
        section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Pt(paper.width), Pt(paper.height)
    section.top_margin, section.left_margin = Pt(paper.top), Pt(paper.left)
    section.right_margin = Pt(paper.width - paper.left - paper.area_width)
    section.bottom_margin = Pt(paper.height - paper.bottom)
    section.header_distance = Pt(max(paper.top - 11.0 * MM, 8.0 * MM))
    # the page number's base line is 10 mm below the type area
    section.footer_distance = Pt(max(paper.height - paper.bottom - 11.5 * MM, 8.0 * MM))
    _no_grid(section)
    return section


def _no_grid(section: Any) -> None:
    from docx.oxml.ns import qn

    for grid in section._sectPr.findall(qn("w:docGrid")):
        section._sectPr.remove(grid)


def furnish(section: Any, styles: Styles, paper: Paper, furniture: Furniture) -> None:
    """Write header and footer."""
    footers = [section.footer]
    if furniture.running_title:
        section.different_first_page_header_footer = True
        footers.append(section.first_page_footer)
        header = section.header.paragraphs[0]
        header.style = "Header"
        write(header, furniture.running_title)
        _line_below(header)
    for footer in footers:
        footer.is_linked_to_previous = False
        if furniture.signatures:
            _signatures(footer, styles, paper, furniture.signatures)
        page = footer.paragraphs[0] if not furniture.signatures else footer.add_paragraph()
        page.style = "Footer"
        page.add_run("第")
        _field(page, "PAGE")
        page.add_run("页　共")
        _field(page, "NUMPAGES")
        page.add_run("页")


def _line_below(paragraph: Any) -> None:
    border = put(paragraph._p.get_or_add_pPr(), "pBdr")
    put(border, "bottom", val="single", sz=3, space=1, color="auto")


def _signatures(footer: Any, styles: Styles, paper: Paper, labels: tuple[str, ...]) -> None:
    """Three places a line, each ruled up to the next by the leader of a tab."""
    first = True
    for start in range(0, len(labels), 3):
        row = labels[start : start + 3]
        width = paper.area_width / len(row)
        tabs = []
        for number in range(len(row)):
            tabs.append(((number + 1) * width - 3.0 * MM, "left", "underscore"))
            if number + 1 < len(row):
                tabs.append(((number + 1) * width, "left", "none"))
        style = styles.variant("Footer", align="left", pitch=13.0 * MM, tabs=tuple(tabs))
        paragraph = footer.paragraphs[0] if first else footer.add_paragraph()
        first = False
        paragraph.style = style
        for number, label in enumerate(row):
            write(paragraph, label + "：")
            paragraph.add_run("\t" if number + 1 == len(row) else "\t\t")


def _field(paragraph: Any, code: str) -> None:
    """A field that the word processor fills in."""
    from docx.oxml.parser import OxmlElement

    for kind in ("begin", "", "separate", "1", "end"):
        run = paragraph.add_run("1" if kind == "1" else "")
        if kind == "":
            instruction = OxmlElement("w:instrText")
            instruction.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            instruction.text = f" {code} "
            run._r.append(instruction)
        elif kind != "1":
            put(run._r, "fldChar", fldCharType=kind)
