"""Numbers that name a person or a body: 身份证号 (GB 11643) and 统一社会信用代码 (GB 32100), checked by python-stdnum.

The division code in front is not looked up: papers of districts that were renamed or merged stay valid. Without the
library a number is taken unchecked, and the row says so.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Optional

UNCHECKED = "identity.unchecked"


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
        from stdnum.cn import ric
        from stdnum.exceptions import ValidationError
    except ModuleNotFoundError:
        return UNCHECKED
    try:
        born = ric.get_birth_date(number)
    except ValidationError:
        return "identity.birth"
    if today is not None and born > today:
        return "identity.birth"
    return "" if ric.calc_check_digit(number) == number[17] else "identity.check"


def credit_code_problem(code: str) -> str:
    """Message code of what is wrong with a unified social credit code, empty when nothing is.

    :param code: 18 characters without I O S V Z
    """
    code = code.strip().upper()
    if not re.fullmatch(r"[0-9A-HJ-NP-RTUWXY]{18}", code):
        return "credit.form"
    try:
        from stdnum.cn import uscc
    except ModuleNotFoundError:
        return UNCHECKED
    return "" if uscc.calc_check_digit(code[:17]) == code[17] else "credit.check"
