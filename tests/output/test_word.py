"""Word papers: the PDF's texts in the PDF's order, in styles, on the paper's measures, the same bytes again."""

from __future__ import annotations

import copy
import io
import re
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from service_cases import beside

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.output import blocks as pdf_blocks
from zhiwei.plugin.output.documents import Options
from zhiwei.plugin.output.documents import render as render_pdf
from zhiwei.plugin.output.docx import blocks as word_blocks
from zhiwei.plugin.output.docx.document import render
from zhiwei.plugin.output.template import FOLDER, Template, load, parse

course = beside(__file__, "enforcement_case")

FORMS = sorted(path.stem for path in FOLDER.glob("D*.yaml"))
DRAFT = Options(allow_incomplete=True)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: rare characters, marks that XML and Jinja know, and what pushes lines and pages
LONG = "𠅤㙍堃<&>“甲”{{ x }}" * 12


def opened(data: bytes) -> Any:
    import docx

    return docx.Document(io.BytesIO(data))


def texts(document: Any) -> Iterator[str]:
    """Texts of paragraphs and table cells in reading order, a merged cell once."""
    for element in document.element.body.iterchildren():
        if element.tag in (f"{W}p", f"{W}tbl"):
            merged = {
                cell
                for cell in element.iter(f"{W}tc")
                if any(mark.get(f"{W}val") != "restart" for mark in cell.iter(f"{W}vMerge"))
            }
            for paragraph in element.iter(f"{W}p"):
                if not any(parent in merged for parent in paragraph.iterancestors()):
                    yield "".join(
                        node.text or "" for node in paragraph.iter(f"{W}t") if style_of(node.getparent()) != "zwBlank"
                    )


def style_of(run: Any) -> str:
    mark = run.find(f"{W}rPr/{W}rStyle")
    return "" if mark is None else str(mark.get(f"{W}val"))


def word_text(data: bytes) -> str:
    return "".join("".join(texts(opened(data))).split())


def plain(template: Template) -> Template:
    """The form without what only pages have, and without the plan, which Word holds as a picture."""
    kept = tuple(block for block in template.blocks if "plan" not in block)
    return replace(template, running_title="", page_signatures=(), blocks=kept)


def pdf_text(read_pdf: Any, data: bytes) -> str:
    return re.sub(r"第\d+页共\d+页", "", read_pdf(data))


def test_word_knows_every_kind_of_block() -> None:
    assert word_blocks.BLOCKS.keys() == pdf_blocks.BLOCKS.keys()


def facts_of(form: str, track: str, base: dict[str, Any]) -> dict[str, Any]:
    """The facts of a form of a planning, a village or a land case; nothing at all where no track is named."""
    if not track:
        return {}
    made = course.facts_of(track, form, copy.deepcopy(base))
    # the drawings are the same on every track
    return {**made, "plan": base["plan"], "photos": made.get("photos") or base["photos"], "service": base["service"]}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("track", ["", *course.TRACKS])
def test_word_says_what_the_pdf_says_in_its_order(form: str, track: str, facts, photo, read_pdf) -> None:
    given = facts_of(form, track, facts)
    images = {row.get("sha256"): photo for row in given.get("photos") or ()}
    template = plain(load(form))
    pdf = render_pdf(template, given, images, DRAFT)
    word = word_text(render(template, given, images, DRAFT).docx)
    paper = pdf_text(read_pdf, pdf.pdf)
    if pdf.pages > 1:  # a row that breaks over two pages is printed in two pieces, and heads of tables again
        lacking = Counter(paper) - Counter(word)
        heads = Counter("".join(_heads(render(template, given, images, DRAFT).docx)))
        assert not Counter(word) - Counter(paper) and set(lacking) <= set(heads)
    else:
        assert word == paper


def _heads(data: bytes) -> list[str]:
    """Texts of the rows that stand on every page."""
    rows = [mark.getparent().getparent() for mark in opened(data).element.body.iter(f"{W}tblHeader")]
    return ["".join(node.text or "" for node in row.iter(f"{W}t")) for row in rows]


@pytest.mark.parametrize("form", FORMS)
def test_the_same_facts_make_the_same_file(form: str, facts, photo) -> None:
    images = {facts["photos"][0]["sha256"]: photo}
    first, second = (render(form, facts, images, DRAFT) for _ in range(2))
    assert first.docx == second.docx
    assert first.template_sha256 == load(form).sha256 and first.warnings == ()


@pytest.mark.parametrize("form", FORMS)
def test_no_run_and_no_paragraph_is_formatted_by_hand(form: str, facts, photo) -> None:
    document = opened(render(form, facts, {facts["photos"][0]["sha256"]: photo}, DRAFT).docx)
    for paragraph in document.element.body.iter(f"{W}p"):
        properties = paragraph.find(f"{W}pPr")
        assert properties is not None and {child.tag for child in properties} == {f"{W}pStyle"}
    for run in document.element.body.iter(f"{W}rPr"):
        assert {child.tag for child in run} <= {f"{W}rStyle"}
    known = {style.get(f"{W}styleId") for style in document.styles.element.iter(f"{W}style")}
    used = {mark.get(f"{W}val") for tag in ("pStyle", "rStyle", "tblStyle") for mark in document.element.iter(W + tag)}
    assert used <= known


def test_fonts_are_named_for_east_asian_text_with_stand_ins() -> None:
    data = render("D04", {}, options=DRAFT).docx
    root = opened(data).styles.element
    fonts = {
        style.find(f"{W}name").get(f"{W}val"): style.find(f"{W}rPr/{W}rFonts").get(f"{W}eastAsia")
        for style in root.iter(f"{W}style")
        if style.find(f"{W}rPr/{W}rFonts") is not None
    }
    assert fonts["文书正文"] == "仿宋_GB2312" and fonts["Title"] == "方正小标宋简体" and fonts["表格文字"] == "宋体"
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        table = parts.read("word/fontTable.xml").decode()
    assert 'w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong' in table


@pytest.mark.parametrize(("form", "top", "left", "right", "bottom"), [("D04", 37, 28, 26, 35), ("D02", 22, 25, 25, 22)])
def test_paper_is_a4_with_the_margins_of_the_standard(form, top, left, right, bottom) -> None:
    section = opened(render(form, {}, options=DRAFT).docx).sections[0]
    measures = (section.page_width, section.page_height, section.top_margin, section.left_margin)
    assert [round(value.mm) for value in measures] == [210, 297, top, left]
    assert [round(section.right_margin.mm), round(section.bottom_margin.mm)] == [right, bottom]


def test_every_page_is_numbered_and_a_running_title_stands_from_the_second() -> None:
    section = opened(render("D06", {}, options=DRAFT).docx).sections[0]
    for footer in (section.footer, section.first_page_footer):
        codes = [node.text.strip() for node in footer._element.iter(f"{W}instrText")]
        assert codes == ["PAGE", "NUMPAGES"]
        assert "".join(p.text for p in footer.paragraphs).replace("\t", "").startswith("当事人：勘验人：")
    assert section.header.paragraphs[0].text == load("D06").running_title
    assert "".join(p.text for p in section.first_page_header.paragraphs) == ""


def test_tables_have_the_widths_of_the_form_and_heads_that_repeat(facts) -> None:
    document = opened(render("D07", facts, options=DRAFT).docx)
    first, last = document.tables[0], document.tables[-1]
    widths = [column.width.mm for column in first.columns]
    assert sum(widths) == pytest.approx(160, abs=0.2) and widths[0] / widths[1] == pytest.approx(15 / 35, rel=0.01)
    assert last._tbl.findall(f".//{W}tblHeader") and not first._tbl.findall(f".//{W}tblHeader")


def test_plan_and_photos_are_pictures_within_the_type_area(facts, photo) -> None:
    plan = opened(render("D07", facts).docx).inline_shapes[0]
    sheet = opened(render("D08", facts, {facts["photos"][0]["sha256"]: photo}).docx).inline_shapes[0]
    for shape in (plan, sheet):
        assert shape.width.mm <= 160.01 and shape.height.mm <= 130
    from PIL import Image

    with zipfile.ZipFile(io.BytesIO(render("D07", facts).docx)) as parts:
        name = next(name for name in parts.namelist() if name.startswith("word/media/"))
        picture = Image.open(io.BytesIO(parts.read(name))).convert("RGB")
    colours = {colour for _, colour in picture.getcolors(1 << 24)}
    assert (199, 0, 0) in colours, "the spot's outline"
    assert picture.width == pytest.approx(160 / 25.4 * 300, abs=4)


def test_a_photo_that_cannot_be_read_leaves_a_named_frame(facts) -> None:
    done = render("D08", facts, {facts["photos"][0]["sha256"]: b"no picture"})
    assert done.warnings == (("photo.unreadable", {"photo": "001"}),)
    assert "照片001无法读取" in word_text(done.docx)


@pytest.mark.parametrize("form", ["D02", "D04", "D35"])
def test_long_names_and_rare_characters_arrive_whole(form: str, facts) -> None:
    facts["party"]["name"] = LONG
    assert "".join(LONG.split()) in word_text(render(form, facts, options=DRAFT).docx)


def test_what_the_law_requires_is_asked_before_word_too(facts) -> None:
    facts["party"]["name"] = ""
    with pytest.raises(InputError) as caught:
        render("D04", facts)
    assert caught.value.code == "document.incomplete"


def test_a_broken_block_is_named() -> None:
    template = parse("id: B1\nblocks:\n  - form: {columns: [1]}\n")
    with pytest.raises(InputError) as caught:
        render(template, {})
    assert caught.value.params["template"] == "B1" and caught.value.params["block"] == "1"


def test_a_blank_is_a_line_of_its_width_that_no_justified_line_pulls_apart() -> None:
    text = 'id: B1\nblocks:\n  - paragraph: "{{ None | blank(3) }}年{{ None | blank(12) }}"\n'
    runs = opened(render(parse(text), {}).docx).paragraphs[0].runs
    assert [run.text for run in runs] == ["______", "年", "＿" * 12]
    assert [run.style.name for run in runs] == ["填写线", "Default Paragraph Font", "填写线"]


def test_a_wide_list_lies_across() -> None:
    section = opened(render("D57", {}, options=DRAFT).docx).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (297, 210)
    assert section._sectPr.find(f"{W}pgSz").get(f"{W}orient") == "landscape"


def test_an_inventory_of_hundreds_of_lines_is_written_in_seconds() -> None:
    columns = ", ".join(f"{{head: 列{n}, width: 1, text: '{{{{ row.name }}}}{n}'}}" for n in range(6))
    template = parse(f"id: B1\nblocks:\n  - table: {{each: finds, columns: [{columns}]}}\n")
    start = time.monotonic()
    table = opened(render(template, {"finds": [{"name": f"物品{n}-"} for n in range(400)]}).docx).tables[0]
    assert time.monotonic() - start < 20
    assert len(table.rows) == 401 and table.cell(400, 5).text == "物品399-5"


def test_cells_that_reach_over_rows_and_columns_stand_where_the_pdf_has_them() -> None:
    rows = "[[{label: 甲, down: 2}, 乙, {text: 丙, span: 2}], [丁, {text: 戊, down: 2, span: 2}], [己, 庚], [辛]]"
    template = parse(f"id: B1\nblocks:\n  - form: {{columns: [1, 1, 1, 1], rows: {rows}}}\n")
    table = opened(render(template, {}).docx).tables[0]
    texts = [[cell.text for cell in row.cells] for row in table.rows]
    assert texts == [["甲", "乙", "丙", "丙"], ["甲", "丁", "戊", "戊"], ["己", "庚", "戊", "戊"], ["辛"]]
