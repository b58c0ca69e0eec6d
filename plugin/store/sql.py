"""SQL text with names of tables and columns put in, quoted. Values never go this way; they are parameters."""

from __future__ import annotations


def named(text: str, **names: str | list[str]) -> str:
    """Fill ``{name}`` with a quoted identifier, or a list of them with commas between.

    >>> named("SELECT {columns} FROM {table}", columns=["fid", "uid"], table="spot")
    'SELECT "fid", "uid" FROM "spot"'
    """
    return text.format(**{key: _quoted(value) for key, value in names.items()})


def _quoted(value: str | list[str]) -> str:
    if isinstance(value, list):
        return ", ".join(_quoted(one) for one in value)
    return '"' + value.replace('"', '""') + '"'
