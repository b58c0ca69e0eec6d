"""SQL text with names of tables and columns put in, quoted. Values never go this way; they are parameters.

Pure text: the workspace and the reader of other people's GeoPackages both need it, and neither knows the other.
"""

from __future__ import annotations


def named(text: str, **names: str | list[str]) -> str:
    """Fill ``{name}`` with a quoted identifier, or a list of them with commas between.

    >>> named("SELECT {columns} FROM {table}", columns=["fid", "uid"], table="spot")
    'SELECT "fid", "uid" FROM "spot"'
    """
    return text.format(**{key: quoted(value) for key, value in names.items()})


def quoted(value: str | list[str]) -> str:
    """An SQL identifier in double quotes, inner quotes doubled; a list with commas between.

    >>> quoted('a"b')
    '"a""b"'
    """
    if isinstance(value, list):
        return ", ".join(quoted(one) for one in value)
    return '"' + value.replace('"', '""') + '"'
