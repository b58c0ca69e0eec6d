"""A template of an office's own is refused with form, line and reason, before anybody issues a paper with it."""

from __future__ import annotations

import pytest

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.output.template import FOLDER, load
from zhiwei.plugin.output.template_check import check_template, preview

GOOD = """id: B01
title: 约谈函
kind: 约
paper: letter
groups: {talk: [place, time]}
must:
  - {fact: party.name, label: 受约谈人}
names:
  you: "{{ '贵单位' if party.kind == 'entity' else '您' }}"
blocks:
  - title: {agency: "{{ agency.name }}", text: 约谈函}
  - number: "{{ document.number }}"
  - paragraph: "{{ party.name }}：{{ you }}请于{{ talk.time | date_cn }}到{{ talk.place }}。"
  - table: {each: officers, columns: [{head: 姓名, width: 1, text: "{{ row.name }}"}], empty: 无}
    when: officers
  - seal: {}
"""
D04 = (FOLDER / "D04.yaml").read_text(encoding="utf-8")


def refusal(text: str, **options):
    with pytest.raises(InputError) as caught:
        check_template(text, **options)
    assert caught.value.code == "template.refused"
    return caught.value.params


def test_a_form_of_the_offices_own_passes_and_shows_a_case(facts, read_pdf) -> None:
    template = check_template(GOOD, facts)
    text = read_pdf(preview(template, facts, {}).pdf)
    assert "约谈函" in text and "陈堃：您请于" in text and "黄喆" in text


@pytest.mark.parametrize("form", ["D02", "D04", "D06", "D07", "D08", "D35"])
def test_the_forms_of_the_plugin_pass_their_own_check(form, facts) -> None:
    text = (FOLDER / f"{form}.yaml").read_text(encoding="utf-8")
    assert check_template(text, facts, load(form)).id == form


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("must:", "must: [", 7, "expected"),
        ("title: 约谈函\n", "title: 约谈函\nheading: x\n", 1, "unknown key heading"),
        ("{{ talk.place }}", "{{ talk.place }", 13, "unexpected"),
        ("{{ talk.place }}", "{{ talk.plaza }}", 13, "unknown fact talk.plaza"),
        ("{{ party.name }}：", "{{ partei.name }}：", 13, "unknown name partei"),
        ("  - seal: {}", "  - stamp: {}", 16, "unknown block stamp"),
        ("width: 1, ", "", 14, "width"),
        ("when: officers", "when: officers and", 15, ""),
        ("paper: letter", "paper: scroll", 11, "unknown paper scroll"),
        ("| date_cn", "| dat_cn", 13, "dat_cn"),
        ("  - number: ", "  - space: wide\n  - number: ", 12, "could not convert"),
    ],
)
def test_a_broken_template_is_refused_with_form_line_and_reason(old, new, line, reason, facts) -> None:
    assert old in GOOD
    params = refusal(GOOD.replace(old, new), facts=facts)
    assert (params["template"], params["line"]) == ("B01", line)
    assert reason in params["reason"]


def test_an_error_that_only_facts_bring_out_is_found_with_the_case(facts) -> None:
    text = GOOD.replace("  - seal: {}", "  - paragraph: \"{{ land.area_m2 + party.name if land.area_m2 else '' }}\"")
    check_template(text)
    assert refusal(text, facts=facts)["line"] == 16


def test_another_wording_may_not_leave_out_what_the_law_requires(facts) -> None:
    other = D04.replace("请{{ you }}于{{ appear_at }}到", "请{{ you }}务必于{{ appear_at }}前到")
    assert other != D04 and check_template(other, facts, load("D04"))
    silent = D04.replace("上述行为涉嫌违反{{ case.breach_citation }}的规定。", "")
    with pytest.raises(InputError) as caught:
        check_template(silent, facts, load("D04"))
    assert caught.value.code == "template.lost_requirement" and caught.value.params["missing"] == ["违反条款"]


def test_a_template_cannot_reach_out_of_its_sandbox(facts) -> None:
    text = GOOD.replace("{{ talk.place }}", "{{ ''.__class__.__mro__ }}")
    assert "unsafe" in refusal(text)["reason"]
    text = GOOD.replace("{{ talk.place }}", "{% for n in range(10 ** 9) %}x{% endfor %}")
    assert refusal(text)["line"] == 13
