"""Chinese line rules: no closing mark at a line's start, no opening mark at its end, numbers whole, an even measure."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhiwei.plugin.output.font_files import FANGSONG
from zhiwei.plugin.output.fonts import FontSession, machine_book
from zhiwei.plugin.output.page import LETTER
from zhiwei.plugin.output.typesetting import Style, balanced, clean, hanging, set_text

BODY = Style(FANGSONG, 16.0, LETTER.area_height / 22, LETTER.area_width / 28)
WIDTH = LETTER.area_width
NEVER_FIRST = set("，。、；：？！）》”’％")
NEVER_LAST = set("（《“‘〔")


@pytest.fixture
def fonts() -> FontSession:
    return FontSession(machine_book())


def test_body_text_has_28_characters_in_a_line_and_22_lines_in_a_page(fonts: FontSession) -> None:
    lines = set_text("违" * (28 * 22), BODY, WIDTH, fonts)
    assert [len(line.glyphs) for line in lines] == [28] * 22
    assert sum(line.style.pitch for line in lines) == pytest.approx(LETTER.area_height)


def test_full_stop_that_would_begin_a_line_is_drawn_in(fonts: FontSession) -> None:
    lines = set_text("违" * 20 + "，" + "建" * 7 + "。" + "后" * 5, BODY, WIDTH, fonts)
    assert lines[0].text.endswith("。")
    assert lines[0].end <= WIDTH + 0.01


def test_without_marks_to_narrow_a_character_goes_down_with_the_mark(fonts: FontSession) -> None:
    lines = set_text("违" * 28 + "％" + "建" * 5, BODY, WIDTH, fonts)
    assert len(lines[0].text) == 27
    assert lines[1].text.startswith("违％")
    assert lines[0].end == pytest.approx(WIDTH, abs=0.01), "the short line is spaced out to the full measure"


def test_opening_mark_goes_to_the_next_line(fonts: FontSession) -> None:
    lines = set_text("违" * 27 + "《土地管理法》", BODY, WIDTH, fonts)
    assert lines[0].text == "违" * 27
    assert lines[1].text.startswith("《")


def test_numbers_and_latin_words_stay_whole(fonts: FontSession) -> None:
    lines = set_text("违" * 26 + "12345.67平方米，见EPSG:4549", BODY, WIDTH, fonts)
    assert lines[0].text == "违" * 26
    assert lines[1].text.startswith("12345.67平方米")


def test_dash_and_ellipsis_stay_whole(fonts: FontSession) -> None:
    for pair in ("——", "……"):
        lines = set_text("违" * 27 + pair + "建", BODY, WIDTH, fonts)
        assert pair in lines[0].text or pair in lines[1].text


def test_a_hash_longer_than_a_line_is_cut(fonts: FontSession) -> None:
    lines = set_text("a1" * 60, BODY, WIDTH, fonts)
    assert "".join(line.text for line in lines) == "a1" * 60
    assert all(line.end <= WIDTH + 0.01 for line in lines)


def test_short_blank_stays_whole_and_long_one_breaks(fonts: FontSession) -> None:
    from zhiwei.plugin.output.typesetting import BLANK

    short = set_text("违" * 26 + BLANK * 6 + "。", BODY, WIDTH, fonts)
    assert [line.text for line in short] == ["违" * 26, BLANK * 6 + "。"]
    long = set_text("违" * 26 + BLANK * 20, BODY, WIDTH, fonts)
    assert [len(line.text) for line in long] == [28, 18]


def test_title_lines_are_balanced(fonts: FontSession) -> None:
    style = Style("title", 22.0, 34.0, align="center")
    lines = balanced("关于责令停止违法占用土地和违法建设行为并接受调查处理的通知书", style, WIDTH, fonts)
    lengths = [len(line.text) for line in lines]
    assert len(lines) == 2
    assert abs(lengths[0] - lengths[1]) <= 2


def test_clean_removes_what_has_no_place_on_paper() -> None:
    assert clean("\ufeff陈\u200b某\x00\ufdd0某\r\n二\ufe00") == "陈某某\n二"


@settings(max_examples=150)
@given(st.text(alphabet="违法建设用地，。、；（）《》“”％12 3aB.—…", min_size=1, max_size=200))
def test_any_text_keeps_rules_characters_and_measure(text: str) -> None:
    lines = set_text(text, BODY, WIDTH, FontSession(machine_book()))
    together = "".join(line.text for line in lines)
    assert together.replace(" ", "") == text.replace(" ", "")
    for before, after in zip(lines, lines[1:]):
        # A run of marks longer than a line has no lawful place to break.
        if len(before.text) > 20 and not set(before.text) <= NEVER_FIRST | NEVER_LAST | set(".%…—"):
            assert after.text[0] not in NEVER_FIRST or _one_group(before.text + after.text)
            assert before.text[-1] not in NEVER_LAST or _one_group(before.text + after.text)
    assert all(line.end <= WIDTH + 0.01 for line in lines)


def _one_group(text: str) -> bool:
    """More than a line of marks that hang together leaves no place to break; such texts are cut anywhere."""
    run = longest = 0
    for char in text:
        run = run + 1 if char in NEVER_FIRST | NEVER_LAST | set("、；：…—.aB123") else 0
        longest = max(longest, run)
    return longest >= 20


def test_the_lines_of_an_attachment_hang_below_its_name(fonts: FontSession) -> None:
    style = Style(FANGSONG, 16.0, LETTER.area_height / 22, LETTER.area_width / 28, indent=2.0)
    lines = hanging("附件：" + "决" * 60, style, 3.0, WIDTH, fonts)
    starts = [line.glyphs[0].x / style.advance for line in lines]
    assert starts == pytest.approx([2.0, 5.0, 5.0]) and lines[0].glyphs[3].x == pytest.approx(lines[1].glyphs[0].x)
    assert "".join(line.text for line in lines) == "附件：" + "决" * 60
    assert all(line.end <= WIDTH + 0.01 for line in lines)
