"""Codes of parcels, units and divisions."""

from __future__ import annotations

import pytest

from zhiwei.plugin.domain.land import codes

GOOD = "350521001002GB00012"


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (GOOD, ""),
        (GOOD[:-1], "code.parcel_length"),
        ("350521001002KB00012", "code.parcel_form"),
        ("350521001002GK00012", "code.parcel_form"),
        ("35052100100ＸGB00012", "code.parcel_form"),
        ("３50521001002GB00012", "code.parcel_form"),
    ],
)
def test_parcel_codes(code, problem):
    assert codes.parcel_code_problem(code) == problem


def test_parcel_of_another_county():
    assert codes.parcel_code_problem(GOOD, "350522") == "code.parcel_county"


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (GOOD + "F00010001", ""),
        ("350521 001002 GB00012 F00010001", ""),
        (GOOD + "W00000000", ""),
        (GOOD + "W00000001", "code.unit_without_fixture"),
        (GOOD + "X00010001", "code.unit_form"),
        (GOOD, "code.unit_length"),
    ],
)
def test_unit_codes(code, problem):
    assert codes.unit_code_problem(code) == problem


def test_unit_of_another_parcel():
    assert codes.unit_code_problem(GOOD + "F00010001", "350521001002GB00013") == "code.unit_parcel"


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("350521", ""),
        ("350521001", ""),
        ("350521001001", ""),
        ("3505", "code.division_form"),
        ("990521", "code.division_province"),
    ],
)
def test_division_codes(code, problem):
    assert codes.division_code_problem(code) == problem
