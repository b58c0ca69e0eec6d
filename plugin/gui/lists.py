"""Words one after the other, as the language of QGIS strings them together."""

from __future__ import annotations

from collections.abc import Iterable

from .compat import speaks_chinese


def listed(words: Iterable[str]) -> str:
    """``甲、乙`` in Chinese, ``A, B`` else."""
    return ("、" if speaks_chinese() else ", ").join(words)


def clauses(parts: Iterable[str]) -> str:
    """``甲；乙`` in Chinese, ``A; B`` else."""
    return ("；" if speaks_chinese() else "; ").join(parts)


def sentences(*parts: str) -> str:
    """Whole sentences, those that say something: a space between them where the language has one."""
    return ("" if speaks_chinese() else " ").join(filter(None, parts))


def pair(name: str, value: str) -> str:
    """``名：值`` in Chinese, ``Name: value`` else."""
    return f"{name}{'：' if speaks_chinese() else ': '}{value}"
