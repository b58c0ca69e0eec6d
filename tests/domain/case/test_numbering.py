"""Numbers are printed as the custom and GB/T 9704 have them."""

from __future__ import annotations

import pytest

from zhiwei.plugin.domain.case.numbering import Numbering
from zhiwei.plugin.domain.errors import InputError


def test_enforcement_forms_carry_di_and_four_digits():
    assert Numbering().document_number("X城执", "立", 2026, 1) == "X城执立字〔2026〕第0001号"
    assert Numbering().document_number("X城执", "停", 2026, 12345) == "X城执停字〔2026〕第12345号"


def test_letters_carry_neither_di_nor_zeros():
    assert Numbering().document_number("X城执", "函", 2026, 12) == "X城执函〔2026〕12号"


def test_a_form_without_kind_word_has_no_number():
    assert Numbering().document_number("X城执", "", 2026, 7) == ""


def test_a_bureau_may_number_everything_like_letters():
    ours = Numbering().changed({"document": "{org}{kind}〔{year}〕{seq}号"})
    assert ours.document_number("垦执", "停", 2026, 3) == "垦执停字〔2026〕3号"


def test_kinds_may_be_numbered_like_letters_one_by_one_or_all():
    ours = Numbering().changed({"letter_kinds": "函、移"})
    assert ours.document_number("X自然资", "移", 2026, 7) == "X自然资移〔2026〕7号"
    assert ours.document_number("X自然资", "停", 2026, 7) == "X自然资停字〔2026〕第0007号"
    every = Numbering().changed({"letter_kinds": ["全部"]})
    assert every.document_number("X自然资", "停", 2026, 7) == "X自然资停〔2026〕7号"
    assert every.document_number("X自然资", "", 2026, 7) == ""


@pytest.mark.parametrize(
    "values", [{"case": "{year}"}, {"case": "{nonsense}{year}{seq}"}, {"case": "{year}{seq"}, {"colour": "red"}]
)
def test_a_pattern_that_cannot_number_is_refused(values):
    with pytest.raises(InputError) as caught:
        Numbering().changed(values)
    assert caught.value.code == "numbering.invalid"
