"""Words one after the other, as the language of QGIS strings them together."""

from __future__ import annotations

from collections.abc import Iterable

from .compat import locale_code


def listed(words: Iterable[str]) -> str:
    """``甲、乙`` in Chinese, ``A, B`` else."""
    return ("、" if locale_code().startswith("zh") else ", ").join(words)
