"""Fonts: rare characters, missing characters, conversion of CFF outlines, right copying."""

from __future__ import annotations

from pathlib import Path

import pytest

from zhiwei.plugin.domain.errors import WorkspaceError
from zhiwei.plugin.output.documents import Options, render
from zhiwei.plugin.output.font_convert import ConvertedFont
from zhiwei.plugin.output.font_files import FANGSONG, SONG, FontFile, font_folders, known_files
from zhiwei.plugin.output.fonts import FontBook, FontSession, machine_book
from zhiwei.plugin.output.template import parse
from zhiwei.plugin.output.unicode_font import unicode_map

RARE = "㙍堃喆旸䶮𬭚𠅤"
PAGE = parse("id: T1\ntitle: t\nblocks:\n  - paragraph: '{{ party.name }}'\n")


@pytest.fixture
def noto() -> FontFile:
    path = known_files(font_folders()).get("notoserifcjk-regular.ttc")
    if path is None:
        pytest.skip("Noto Serif CJK (CFF) is not installed")
    return FontFile(path, 2, True)


@pytest.mark.parametrize("role", [FANGSONG, SONG])
def test_rare_characters_of_names_are_drawn_and_copy(role: str, read_pdf) -> None:
    template = parse(f"id: T1\ntitle: t\nblocks:\n  - paragraph: {{text: '{{{{ party.name }}}}', role: {role}}}\n")
    document = render(template, {"party": {"name": RARE}})
    assert document.missing_characters == ()
    assert RARE in read_pdf(document.pdf)


def test_unicode_map_holds_utf16_surrogates_in_blocks_of_100() -> None:
    text = unicode_map("X", [0, 0x2CB5A, *range(0x4E00, 0x4E00 + 150)])
    assert "<01> <D872DF5A>" in text
    assert "<00>" not in text.split("endcodespacerange")[1]
    assert "100 beginbfchar" in text
    assert "51 beginbfchar" in text


def test_missing_character_is_named_and_still_copies(tmp_path: Path, read_pdf) -> None:
    wqy = known_files(font_folders()).get("wqy-zenhei.ttc")
    if wqy is None:
        pytest.skip("WenQuanYi Zen Hei is not installed")
    book = FontBook([wqy.parent], tmp_path)
    document = render(PAGE, {"party": {"name": "黄𬭚"}}, options=Options(fonts=book))
    assert document.missing_characters == ("𬭚",)
    assert document.fonts == ("wqy-zenhei",)
    assert "黄𬭚" in read_pdf(document.pdf)


def test_machine_without_fonts_is_told_which_to_install(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError) as caught:
        FontBook([tmp_path])
    assert caught.value.code == "fonts.none"


def test_damaged_font_file_is_passed_over(tmp_path: Path) -> None:
    wqy = known_files(font_folders()).get("wqy-zenhei.ttc")
    if wqy is None:
        pytest.skip("WenQuanYi Zen Hei is not installed")
    (tmp_path / "simfang.ttf").write_bytes(b"no font at all")
    session = FontSession(FontBook([tmp_path, wqy.parent], tmp_path / "cache"))
    face = session.face(FANGSONG, "违")
    assert face is not None
    assert face.name == "wqy-zenhei"


def test_conversion_keeps_widths_and_grows_the_cache(noto: FontFile, tmp_path: Path) -> None:
    from io import BytesIO

    from fontTools.ttLib import TTFont

    first = ConvertedFont(noto, tmp_path)
    first.data(map(ord, "违法"))
    again = ConvertedFont(noto, tmp_path)
    font = TTFont(BytesIO(again.data(map(ord, "建a"))))
    cmap = font.getBestCmap()
    assert {ord(char) for char in "违法建a"} <= set(cmap)
    source = TTFont(noto.path, fontNumber=noto.index)
    for char in "违法建a":
        assert font["hmtx"][cmap[ord(char)]][0] == source["hmtx"][source.getBestCmap()[ord(char)]][0]
    assert len(list(tmp_path.glob("*.ttf"))) == 1


def test_damaged_cache_is_made_again(noto: FontFile, tmp_path: Path) -> None:
    ConvertedFont(noto, tmp_path).data([ord("违")])
    cached = next(tmp_path.glob("*.ttf"))
    cached.write_bytes(cached.read_bytes()[:200])
    assert len(ConvertedFont(noto, tmp_path).data([ord("违")])) > 200


def test_bytes_of_a_document_do_not_depend_on_the_cache(noto: FontFile, tmp_path: Path) -> None:
    """Two machines, one of which has drawn many other characters before, make the same file."""
    folders = [noto.path.parent]
    fresh = FontBook(folders, tmp_path / "a")
    used = FontBook(folders, tmp_path / "b")
    other = {"party": {"name": "".join(map(chr, range(0x4E00, 0x4E80)))}}
    render(PAGE, other, options=Options(fonts=used))
    facts = {"party": {"name": "陈某某，违法建设"}}
    first = render(PAGE, facts, options=Options(fonts=fresh))
    assert render(PAGE, facts, options=Options(fonts=used)).sha256 == first.sha256


def test_machine_book_serves_every_role() -> None:
    session = FontSession(machine_book())
    assert all(session.face(role, "违") for role in ("fangsong", "song", "hei", "kai", "title"))
