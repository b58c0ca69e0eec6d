"""Identity and credit code numbers, against the vectors of the standards."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from zhiwei.plugin.services.identity import credit_code_problem, identity_problem

IDS = ("11010519491231002X", "350521198001010012", "350502199912312228", "230102197006303110")
CREDIT = ("11350500MB1234567B", "9135050012345678XE", "92350521MA2XXXXX0F")


@pytest.mark.parametrize("number", IDS)
def test_identity_vectors(number):
    assert identity_problem(number) == ""
    for place in range(17):
        changed = number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :]
        assert identity_problem(changed) != ""


@pytest.mark.parametrize("code", CREDIT)
def test_credit_code_vectors(code):
    assert credit_code_problem(code) == ""
    for place in range(18):
        other = "1" if code[place] != "1" else "2"
        assert credit_code_problem(code[:place] + other + code[place + 1 :]) == "credit.check"


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        ("350521800101001", "identity.old_form"),
        ("35052119800101001", "identity.form"),
        ("350521198013010012", "identity.birth"),
        ("350521198001010013", "identity.check"),
        ("３50521198001010012", "identity.form"),
    ],
)
def test_what_is_wrong_is_told(number, problem):
    assert identity_problem(number) == problem


def test_nobody_is_born_tomorrow():
    assert identity_problem("350521198001010012", date(1979, 12, 31)) == "identity.birth"


def test_without_the_library_a_number_is_named_as_unchecked(monkeypatch):
    for module in ("stdnum", "stdnum.cn", "stdnum.exceptions"):
        monkeypatch.setitem(sys.modules, module, None)
    assert identity_problem("350521198001010013") == "identity.unchecked"
    assert credit_code_problem(CREDIT[0]) == "identity.unchecked"
    assert identity_problem("3505") == "identity.form"
