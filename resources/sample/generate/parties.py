"""Parties (当事人): invented people and bodies whose numbers pass the check digits and belong to nobody.

The division code 359921 is not in use, so no identity number and no credit code with it can exist; telephone numbers
have the unused area code 0590 and begin with 0.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .layers import Layer, random
from .places import COUNTY_CODE, TOWNS, VILLAGES

SURNAMES = "林陈黄郑吴许蔡庄柯谢曾苏余洪施颜蓝钟"
FIRST = "稔砚桠檐藕篁槐鹭瓿柘笺埕澄墩坪苇菖荻茭榕"
SECOND = "㙍堃𬭚喆旸青川禾舟石帆禧宁田根树安溪言圃"
BODIES = (
    "砚坪页岩砖厂",
    "石檐冷链仓储有限公司",
    "藕坂农机合作社",
    "桠头木器加工厂",
    "<&>数控加工部",
    "云桠停车服务有限公司",
)
_CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # pragma: allowlist secret


def holder_name(rng: np.random.Generator) -> str:
    """A person's name that was put together from a table."""
    return str(rng.choice(list(SURNAMES))) + str(rng.choice(list(FIRST))) + str(rng.choice(list(SECOND)))


def identity_number(rng: np.random.Generator, female: bool) -> str:
    """18 characters, GB 11643."""
    birth = f"{rng.integers(1955, 2000)}{rng.integers(1, 13):02d}{rng.integers(1, 29):02d}"
    body = f"{COUNTY_CODE}{birth}{rng.integers(0, 50):02d}"
    body += str(int(rng.integers(0, 5)) * 2 + (0 if female else 1))
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return body + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, weights)) % 11]


def credit_code(rng: np.random.Generator) -> str:
    """18 characters, GB 32100."""
    body = f"91{COUNTY_CODE}MA" + "".join(str(rng.choice(list(_CREDIT))) for _ in range(7))
    total = sum(_CREDIT.index(letter) * pow(3, place, 31) for place, letter in enumerate(body))
    return body + _CREDIT[(31 - total % 31) % 31]


def layer(seed: int, spots: Layer) -> Layer:
    """``party``: one row for most spots, two for some; every eighth is a body."""
    rng = random(seed, "parties")
    names = [name for name, _ in spots.fields]
    code_at, place_at = names.index("JCBH"), names.index("ZL")
    rows: list[tuple[Any, tuple[Any, ...]]] = []
    for number, (_, values) in enumerate(spots.rows):
        if number % 9 == 8:
            continue
        rows.append((None, (values[code_at], *_party(number, rng, values[place_at]), "建设人")))
        if number % 25 == 0:
            rows.append((None, (values[code_at], *_party(number + 1, rng, values[place_at]), "土地权利人")))
    fields = tuple(
        (name, "text") for name in ("TBBH", "DSRLX", "MC", "ZJLX", "ZJHM", "FDDBR", "XB", "ZW", "ZZ", "LXDH", "JS")
    )
    return Layer("party", "None", fields, rows)


def _party(number: int, rng: np.random.Generator, place: str) -> tuple[Any, ...]:
    phone = f"0590-0{rng.integers(0, 10**6):06d}"
    female = bool(rng.random() < 0.4)
    if number % 8 == 3:
        name = "澄埔" + BODIES[(number // 8) % len(BODIES)]
        return ("单位", name, "统一社会信用代码", credit_code(rng), holder_name(rng), None, "负责人", place, phone)
    name = ("许㙍田", "苏堃", "蓝𬭚舟")[number % 3] if number < 3 else holder_name(rng)
    home = VILLAGES[int(rng.integers(len(VILLAGES)))]
    address = f"{TOWNS[home.town].name}{home.name}{rng.integers(1, 240)}号"
    return (
        "个人",
        name,
        "居民身份证",
        identity_number(rng, female),
        None,
        "女" if female else "男",
        None,
        address,
        phone,
    )
