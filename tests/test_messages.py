"""Everything that a person may read has an English text and a finished Chinese one."""

from __future__ import annotations

import ast
import errno
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).resolve().parents[1]
PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@pytest.fixture(scope="module")
def texts():
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        import texts as module

        return module
    finally:
        sys.path.remove(str(ROOT / "scripts"))


@pytest.fixture(scope="module")
def chinese() -> dict[str, ElementTree.Element]:
    tree = ElementTree.parse(ROOT / "i18n" / "zhiwei_zh.ts")
    return {message.findtext("source"): message.find("translation") for message in tree.iter("message")}


def test_tr_is_given_literals_only(texts):
    _, wrong = texts.translated()
    assert wrong == []


def test_every_code_in_use_has_a_text(texts):
    known = texts.messages()
    assert [item for item in texts.codes() if item.text not in known] == []


#: keys of settings and columns, and names of files, that look like codes
NO_CODES = {
    "calendar.table", "case.track", "catalogue.casefile", "deadlines.renewed.0003", "demolition.resources",
    "diary.lapse_days", "diary.lapsedays", "diary.whose_", "document.uid", "documents.yaml", "mapping.ledger",
    "mapping.presets", "maps.review_no", "maps.reviewno", "officer.uid", "papers.pdf", "party.kind", "party.uid",
    "patrol.cell_m", "patrol.cellm", "patrol.sliver_share", "patrol.slivershare", "patrol.uid", "procedure.yaml",
    "profile.yaml", "settings.yaml", "site.uid",
}  # fmt: skip


def test_what_looks_like_a_code_has_a_text(texts):
    """Codes also stand in tuples, tables and rows of catalogues, not only in the calls that raise them."""
    known = texts.messages()
    rooms = {code.split(".")[0] for code in known}
    found = {}
    for path in texts.sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and texts.CODE.fullmatch(text) and text.split(".")[0] in rooms - {"term"}:
                found[text] = f"{path.relative_to(ROOT)}:{node.lineno}"
    assert {code: place for code, place in found.items() if code not in known | dict.fromkeys(NO_CODES)} == {}


def test_every_error_gives_what_its_text_names(texts):
    """A text whose parameter nobody gives would be shown with the parameter's name in braces."""
    known, lacking = texts.messages(), []
    errors = {name for name in texts.CALLS if name.endswith("Error")} | {"say"}
    for path in texts.sources():
        for call, place in texts.calls(path):
            code = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
            given = {one.arg for one in call.keywords}
            if texts.name_of(call) not in errors or len(call.args) > 1 or code not in known or None in given:
                continue
            wanted = {field.split(".")[0] for _, field, _, _ in Formatter().parse(known[code]) if field}
            if wanted - given:
                lacking.append((place, code, sorted(wanted - given)))
    assert lacking == []


def test_every_text_is_said_somewhere(texts):
    paths = [*texts.sources(), *sorted((ROOT / "resources" / "catalogues").glob("*.yaml"))]
    source = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    source = re.sub(r'^    "[\w.]+": ', "", source, flags=re.MULTILINE)  # keys of MESSAGES

    def said(code):
        # whole, or put together from its room: f"match.{kind}", "count." + name
        room = re.escape(code.split(".")[0])
        return re.search(rf"[\"']({re.escape(code)}[\"']|{room}\.({{|[\"'] \+))", source)

    assert [code for code in texts.messages() if not said(code)] == []


def test_every_text_is_in_the_chinese_file(texts, chinese):
    found, _ = texts.translated()
    wanted = {item.text for item in found} | set(texts.messages().values())
    assert sorted(wanted - set(chinese)) == []


def test_no_chinese_translation_is_unfinished(chinese):
    unfinished = [
        source
        for source, translation in chinese.items()
        if translation.get("type") == "unfinished" or not (translation.text or "").strip()
    ]
    assert unfinished == []


def test_translations_keep_the_names_of_the_parameters(chinese):
    changed = [
        source
        for source, translation in chinese.items()
        if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(translation.text or ""))
    ]
    assert changed == []


def test_say_fills_parameters_and_shows_a_code_that_has_no_text():
    from zhiwei.plugin.gui.messages import say

    assert say("input.not_readable", source="a.shp", reason="no such file") == "a.shp cannot be read: no such file"
    assert say("input.not_readable", source="a.shp") == "a.shp cannot be read: {reason}"
    assert say("no.such.code", row=3) == "no.such.code row=3"


def test_a_refusal_names_laws_and_conditions_and_no_codes():
    from zhiwei.plugin.gui.messages import say

    text = say(
        "step.refused",
        transition="T05",
        event="批准立案",
        state="线索核查",
        guard="P_FILEABLE",
        article="NRPM art.16; URPL art.64, 65",
        missing=[("need.competence", {"org": "甲局", "authority": "乙镇人民政府", "article": "URPL art.65"})],
    )
    assert "Natural Resources Penalty Measures art. 16; Urban and Rural Planning Law art. 64, 65" in text
    assert "乙镇人民政府" in text and "甲局" in text
    assert "P_FILEABLE" not in text and "URPL" not in text and "need." not in text


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("Self-intersection[460789.78214 2760763.01855]", "its border crosses itself at (460789.78, 2760763.02)"),
        ("Ring Self-intersection[118.5 24.25]", "a ring touches or crosses itself at (118.5000000, 24.2500000)"),
        ("Too few points in geometry component[1e6 2.5 7]", "a ring has fewer than three different points at"),
        ("ParseException: Expected number but encountered end of stream", "the WKT text is not written as it must be"),
        ("IllegalArgumentException: Points of LinearRing do not form a closed linestring", "a ring is not closed"),
        ("Invalid number of points in LinearRing found 3 - must be 0 or >= 4", "a ring has fewer than three"),
        ("something else[1 2]", "something else[1 2]"),
    ],
)
def test_what_geos_finds_is_said_in_words_of_ours(reason, words):
    from zhiwei.plugin.gui.messages import say

    assert words in say("geometry.no_area", reason=reason)


def test_what_the_system_says_of_a_file_is_said_in_words_of_ours():
    from zhiwei.plugin.gui.messages import say

    reason = os.strerror(errno.ENOSPC)
    assert say("output.not_written", path="a.pdf", reason=reason) == "a.pdf cannot be written: the disk is full"
    assert say("output.not_written", path="a.pdf", reason="磁盘坏了") == "a.pdf cannot be written: 磁盘坏了"
