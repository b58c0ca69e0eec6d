"""Names of zone classes and of what lies in none of them, in the language of QGIS."""

from __future__ import annotations

from functools import lru_cache

from .compat import locale_code
from .terms import term


def zone_names() -> dict[str, str]:
    """Name by code of the zone classes."""
    return _zones(locale_code().startswith("zh"))


def finding_name(kind: str, code: str, label: str) -> str:
    """What a row of findings is called: findings are kept in Chinese, as papers print them."""
    if kind in ("zone", "distance") and code:
        return zone_names().get(code, label)
    return term(label)


@lru_cache(maxsize=2)
def _zones(chinese: bool) -> dict[str, str]:
    from ..services.case_catalogues import zone_titles

    return {code: names[0 if chinese else 1] for code, names in zone_titles().items()}
