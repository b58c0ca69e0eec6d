"""Codes of parcels, real-estate units and administrative divisions.

Source: GB/T 37346-2019 (宗地代码 19, 不动产单元号 28), GB/T 2260 (6-digit divisions), 统计用区划代码 (12 digits).
"""

from __future__ import annotations

import re

_PARCEL = re.compile(r"\d{6}\d{3}\d{3}[GJZ][ABSXCDEFLNHWY]\d{5}", re.ASCII)
_FIXTURE = re.compile(r"[FLQW]\d{8}", re.ASCII)
_DIVISION = re.compile(r"\d{6}(\d{3}(\d{3})?)?", re.ASCII)
#: first two digits: regions 1 to 6 with their provinces, then Taiwan, Hong Kong, Macao
_PROVINCE = re.compile(r"1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82")


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
    if not _PROVINCE.fullmatch(code[:2]):
        return "code.division_province"
    return ""
