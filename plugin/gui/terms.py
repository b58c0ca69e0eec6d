"""Standard terms of the data in the language of QGIS: data, law and papers stay Chinese, windows say what they mean."""

from __future__ import annotations

from functools import lru_cache

from .compat import speaks_chinese
from .messages import MESSAGES, say


def term(name: str | None) -> str:
    """A term that data or a catalogue holds in Chinese; what somebody wrote, or nobody knows, stays as it stands."""
    return (name or "") if speaks_chinese() else _word(name or "")


def listed_terms(text: str | None, between: str = "、") -> str:
    """Terms that stand in one text, each by itself."""
    if speaks_chinese() or not text:
        return text or ""
    return ", ".join(map(_word, text.split(between)))


@lru_cache(maxsize=4096)
def _word(name: str) -> str:
    code = f"term.{name}"
    return say(code) if code in MESSAGES else _zones().get(name, name)


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    from ..services.case_catalogues import zone_titles

    return dict(zone_titles().values())
