"""Numbers that name a person or a body: 身份证号 (GB 11643) and 统一社会信用代码 (GB 32100), their check digits."""

from __future__ import annotations

import re
from datetime import date
from typing import Optional

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECK = "10X98765432"
_CREDIT_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # pragma: allowlist secret


def identity_problem(number: str, today: Optional[date] = None) -> str:
    """Message code of what is wrong with an identity card number, empty when nothing is.

    :param number: 18 characters; the old form of 15 digits is named ``identity.old_form``
    :param today: a birth date after this day is wrong
    """
    number = number.strip().upper()
    if re.fullmatch(r"\d{15}", number, re.ASCII):
        return "identity.old_form"
    if not re.fullmatch(r"\d{17}[\dX]", number, re.ASCII):
        return "identity.form"
    try:
        born = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return "identity.birth"
    if today is not None and born > today:
        return "identity.birth"
    total = sum(weight * int(digit) for weight, digit in zip(_ID_WEIGHTS, number))
    return "" if _ID_CHECK[total % 11] == number[17] else "identity.check"


def credit_code_problem(code: str) -> str:
    """Message code of what is wrong with a unified social credit code, empty when nothing is.

    :param code: 18 characters without I O S V Z
    """
    code = code.strip().upper()
    if len(code) != 18 or any(letter not in _CREDIT_LETTERS for letter in code):
        return "credit.form"
    total = sum(pow(3, place, 31) * _CREDIT_LETTERS.index(letter) for place, letter in enumerate(code[:17]))
    return "" if _CREDIT_LETTERS[(31 - total % 31) % 31] == code[17] else "credit.check"


def masked(number: str) -> str:
    """A number as lists that leave the office show it: first six and last four characters."""
    return number if len(number) <= 10 else number[:6] + "*" * (len(number) - 10) + number[-4:]
