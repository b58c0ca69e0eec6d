"""Codes of parcels, real-estate units and administrative divisions.

Source: GB/T 37346-2019 (宗地代码 19, 不动产单元号 28), GB/T 2260 (6-digit divisions), 统计用区划代码 (12 digits).
"""

from __future__ import annotations

import re

_PARCEL = re.compile(r"\d{6}\d{3}\d{3}[GJZ][ABSXCDEFLNHWY]\d{5}")
_FIXTURE = re.compile(r"[FLQW]\d{8}")
_DIVISION = re.compile(r"\d{6}(\d{3}(\d{3})?)?")
_PROVINCES = frozenset(
    ["11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82"]
)


def parcel_code_problem(code: str, county: str = "") -> str:
    """Message code of what is wrong with a parcel code (宗地代码), empty when nothing is.

    :param code: 19 characters: 6 county, 3 cadastral district, 3 sub-district, 2 characteristic letters, 5 serial
    :param county: division code that the code should begin with, if known
    """
    if len(code) != 19:
        return "code.parcel_length"
    if not _PARCEL.fullmatch(code):
        return "code.parcel_form"
    if county and not code.startswith(county):
        return "code.parcel_county"
    return ""


def unit_code_problem(code: str, parcel: str = "") -> str:
    """Message code of what is wrong with a real-estate unit code (不动产单元号), empty when nothing is.

    :param code: 28 characters, spaces are ignored: parcel code, one letter of the fixture, 8 digits
    :param parcel: parcel code that it should begin with, if known
    """
    code = code.replace(" ", "")
    if len(code) != 28:
        return "code.unit_length"
    if parcel_code_problem(code[:19]) or not _FIXTURE.fullmatch(code[19:]):
        return "code.unit_form"
    if code[19] == "W" and code[20:] != "00000000":
        return "code.unit_without_fixture"
    if parcel and code[:19] != parcel:
        return "code.unit_parcel"
    return ""


def division_code_problem(code: str) -> str:
    """Message code of what is wrong with a division code (行政区划代码) of 6, 9 or 12 digits, empty when nothing is."""
    if not _DIVISION.fullmatch(code):
        return "code.division_form"
    if code[:2] not in _PROVINCES:
        return "code.division_province"
    return ""


def unit_code_for_reading(code: str) -> str:
    """A unit code with the spaces people read it by: 6 6 7 9."""
    code = code.replace(" ", "")
    return " ".join((code[:6], code[6:12], code[12:19], code[19:]))
