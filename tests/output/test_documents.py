"""The forms: what they say, what they refuse, that they copy, print on paper's measures and stay the same."""

from __future__ import annotations

import re
import shutil
import subprocess
import time

import pytest

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.output.documents import Options, load, missing_requirements, render
from zhiwei.plugin.output.template import parse

FORMS = ("D01", "D02", "D04", "D06", "D07", "D08", "D35")
DRAFT = Options(allow_incomplete=True)


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_the_same_file_for_the_same_facts(form: str, facts, photo) -> None:
    images = {facts["photos"][0]["sha256"]: photo}
    first, second = render(form, facts, images), render(form, facts, images)
    assert first.pdf == second.pdf
    assert first.missing_characters == ()
    assert first.warnings == ()
    assert first.template_sha256 == load(form).sha256


@pytest.mark.parametrize("form", FORMS)
def test_every_form_prints_with_blanks_where_nothing_is_known(form: str) -> None:
    document = render(form, {}, options=DRAFT)
    assert document.pages >= 1


@pytest.mark.parametrize("form", FORMS)
def test_fonts_are_embedded_and_title_and_language_set(form: str, facts, photo) -> None:
    if shutil.which("pdffonts") is None:
        pytest.skip("poppler-utils is not installed")
    document = render(form, facts, {facts["photos"][0]["sha256"]: photo})
    listed = subprocess.run(["pdffonts", "-"], input=document.pdf, capture_output=True, check=True).stdout.decode()
    rows = listed.splitlines()[2:]
    assert rows
    assert all(re.search(r"yes yes yes", row) for row in rows), listed
    info = subprocess.run(["pdfinfo", "-"], input=document.pdf, capture_output=True, check=True).stdout.decode()
    assert f"Title:           {document.title}" in info
    assert "A4" in info
    assert b"/Lang (zh-CN)" in document.pdf


@pytest.mark.parametrize(
    ("track", "stop_basis", "consequence"),
    [
        ("planning", "《中华人民共和国城乡规划法》第五十三条第一款第三项、第六十四条", "查封施工现场、强制拆除"),
        ("village", "《中华人民共和国城乡规划法》第五十三条第一款第三项、第六十五条", "乡、镇人民政府可以依法拆除"),
        ("land", "《中华人民共和国土地管理法》第六十八条第四项", "暂停办理"),
    ],
)
def test_stop_notice_cites_the_basis_of_its_track(
    track: str, stop_basis: str, consequence: str, facts, read_pdf
) -> None:
    facts["case"]["track"] = track
    text = read_pdf(render("D04", facts).pdf)
    assert f"依据{stop_basis}" in text
    assert consequence in text
    assert "违反《中华人民共和国土地管理法》第二条第三款、第四十四条第一款的规定" in text
    assert "云自然资停字〔2026〕第0001号" in text
    assert "107.96平方米" in text, "half-up rounding of 107.957"
    assert "2026年11月21日" in text
    assert "印章" in text


def test_stop_notice_prints_no_remedy_and_no_penalty(facts, read_pdf) -> None:
    text = read_pdf(render("D04", facts).pdf)
    assert not re.search("行政复议|提起诉讼|罚款|限期拆除", text)


def test_township_orders_by_its_own_article(facts, read_pdf) -> None:
    facts["case"]["track"] = "village"
    facts["agency"]["name"] = "云岭县东溪镇人民政府"
    text = read_pdf(render("D04", facts).pdf)
    assert "依据《中华人民共和国城乡规划法》第六十五条的规定，现责令" in text
    assert "本机关可以依法拆除" in text


def test_entity_is_addressed_as_entity(facts, read_pdf) -> None:
    facts["party"].update(name="某某建材有限公司", kind="entity")
    text = read_pdf(render("D04", facts).pdf)
    assert "经查，你单位在" in text
    assert "营业执照" in text


@pytest.mark.parametrize(
    ("group", "field", "label"),
    [
        ("party", "name", "违法行为人姓名或名称"),
        ("case", "breach_citation", "违反条款"),
        ("agency", "name", "机关名称"),
        ("site", "address", "违法地点"),
    ],
)
def test_what_the_law_requires_is_named_and_refused(group: str, field: str, label: str, facts) -> None:
    facts[group][field] = " "
    assert [str(missing) for missing in missing_requirements("D04", facts)] == [label]
    with pytest.raises(InputError) as caught:
        render("D04", facts)
    assert caught.value.code == "document.incomplete"
    assert label in caught.value.params["missing"]


def test_survey_record_needs_two_officers(facts) -> None:
    facts["officers"] = facts["officers"][:1]
    assert [str(missing) for missing in missing_requirements("D06", facts)] == ["勘验人（两名以上）"]


@pytest.mark.parametrize(
    ("method", "given", "lacking"),
    [
        ("direct", {}, []),
        ("leave", {}, ["拒收理由", "见证人签章或影像编号"]),
        ("leave", {"refusal_reason": "拒绝签收", "media_number": "V01"}, []),
        ("mail", {}, ["邮件回执"]),
        ("electronic", {}, ["到达系统记录"]),
        ("entrusted", {}, []),
        ("forward", {}, []),
        ("notice", {}, ["公告送达的原因和经过"]),
    ],
)
def test_proof_of_service_by_method(method: str, given: dict, lacking: list, facts) -> None:
    facts["service"].update(method=method, delivered_at="2026-11-21T09:30", **given)
    assert [str(missing) for missing in missing_requirements("D35", facts)] == lacking


def test_proof_of_service_offers_all_seven_ways_and_ticks_one(facts, read_pdf) -> None:
    facts["service"].update(method="leave")
    text = read_pdf(render("D35", facts).pdf)
    assert "■留置送达" in text
    for way in ("直接", "邮寄", "电子", "委托", "转交", "公告"):
        assert f"□{way}送达" in text


def test_form_sheets_stay_on_one_page(facts) -> None:
    assert [render(form, facts).pages for form in ("D01", "D02", "D35")] == [1, 1, 1]


def test_every_page_of_the_survey_record_has_signature_places(facts, read_pdf) -> None:
    facts["survey"] = {"situation": "现场有挖掘机一台，正在砌筑第一层。" * 120}
    document = render("D06", facts)
    text = read_pdf(document.pdf)
    assert document.pages >= 3
    assert text.count("见证人：") == document.pages
    assert text.count("续页") == document.pages - 1
    assert f"第{document.pages}页共{document.pages}页" in text
    broken = document.pages - 1
    assert text.count("现场有挖掘机一台，正在砌筑第一层。") >= 120 - broken, "only page turns divide a sentence"


def test_long_cell_breaks_over_pages_without_loss(facts, read_pdf) -> None:
    facts["case"]["facts_text"] = "".join(f"第{number}项事实清楚；" for number in range(400))
    document = render("D02", facts)
    text = re.sub(r"第\d+页共\d+页", "", read_pdf(document.pdf))
    assert document.pages > 1
    assert all(f"第{number}项事实清楚" in text for number in (0, 199, 200, 398))


def test_names_with_markup_and_braces_stay_text(facts, read_pdf) -> None:
    facts["party"]["name"] = "A<b>&amp;{{ 7*7 }}{% raw %}"
    text = read_pdf(render("D04", facts).pdf)
    assert "A<b>&amp;{{7*7}}{%raw%}" in text


def test_photo_sheet_shows_hash_time_and_bearing(facts, photo, read_pdf) -> None:
    document = render("D08", facts, {facts["photos"][0]["sha256"]: photo})
    text = read_pdf(document.pdf)
    assert facts["photos"][0]["sha256"] in text
    assert "2026年11月20日10时15分" in text
    assert "北偏东45.0°" in text
    assert b"/DCTDecode" in document.pdf


def test_damaged_photo_leaves_a_named_place_and_a_warning(facts, read_pdf) -> None:
    document = render("D08", facts, {facts["photos"][0]["sha256"]: b"\xff\xd8 broken"})
    assert document.warnings == (("photo.unreadable", {"photo": "001"}),)
    assert "照片001无法读取" in read_pdf(document.pdf)


def test_reporter_never_reaches_the_lead_paper(facts, read_pdf) -> None:
    facts["lead"] = {"number": "XS1", "reporter": "举报人李某", "reporter_phone": "13900000000"}
    text = read_pdf(render("D01", facts).pdf)
    assert "李某" not in text
    assert "13900000000" not in text


def test_a_document_is_rendered_in_well_under_a_second(facts) -> None:
    render("D04", facts)
    started = time.perf_counter()
    render("D04", facts)
    assert time.perf_counter() - started < 1.0


def test_unknown_name_in_a_template_is_named_with_block_and_line() -> None:
    template = parse('id: T1\ntitle: t\nblocks:\n  - paragraph: "{{ party.nam }}"\n')
    with pytest.raises(InputError) as caught:
        render(template, {})
    assert caught.value.code == "template.text"
    assert caught.value.params["template"] == "T1"
    assert caught.value.params["block"] == "paragraph"
    assert "nam" in caught.value.params["reason"]


def test_error_names_the_line_within_a_block() -> None:
    template = parse('id: T1\ntitle: t\nblocks:\n  - paragraph: "一\\n二\\n{{ partie.name }}"\n')
    with pytest.raises(InputError) as caught:
        render(template, {})
    assert caught.value.params["line"] == 3


def test_syntax_error_and_unknown_block_are_template_errors() -> None:
    for text in ("- paragraph: '{{ party.name'", "- nonsense: x", "- form: {columns: [1]}"):
        with pytest.raises(InputError) as caught:
            render(parse(f"id: T1\ntitle: t\nblocks:\n  {text}\n"), {})
        assert caught.value.code == "template.text"


def test_template_cannot_leave_the_sandbox() -> None:
    template = parse('id: T1\ntitle: t\nblocks:\n  - paragraph: "{{ party.__class__.__mro__ }}"\n')
    with pytest.raises(InputError) as caught:
        render(template, {"party": {"name": "x"}})
    assert caught.value.code == "template.text"


def test_unknown_form_and_broken_yaml_are_clear_errors() -> None:
    with pytest.raises(InputError) as caught:
        load("D99")
    assert caught.value.code == "template.not_found"
    with pytest.raises(InputError) as caught:
        parse("id: T1\nblocks: [\n")
    assert caught.value.code == "template.invalid"
    assert caught.value.params["line"] >= 2


def test_seal_never_stands_alone_on_a_page(facts, read_pdf) -> None:
    """GB/T 9704 forbids a page that holds only seal and date: two lines of text go with it."""
    for repeat in range(0, 60, 3):
        facts["case"]["facts_text"] = "擅自建设住宅，" * (4 + repeat)
        facts.pop("order", None)
        pdf = render("D04", facts).pdf
        done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
        last = done.stdout.decode().rstrip("\f").split("\f")[-1]
        if "印章" in last:
            assert "执法" in last.split("印章")[0]
