"""Searching an SQLite R-tree for many boxes at once, by its nodes.

One search after the other through SQL costs some 20 µs a box. The nodes themselves (table ``NAME_node``, form
described in the SQLite documentation, section "Shadow Tables" of the R*Tree module) are few, and a whole
level is compared with all boxes in one go.
"""

from __future__ import annotations

import sqlite3

import numpy as np

from ..domain.quoting import named
from .near import Near

Array = np.ndarray

_CELL = np.dtype([("id", ">i8"), ("box", ">f4", 4)])
_ROOT = 1


def search(connection: sqlite3.Connection, index: str, near: Near) -> Array | None:
    """Keys of the entries whose box is near, ascending.

    :param index: name of the R-tree table
    :returns: keys (the tree rounds its boxes outwards: none is missing); ``None`` where the tree is not a plain
        one of two dimensions
    """
    query = named("SELECT nodeno, data FROM {nodes}", nodes=f"{index}_node")
    nodes = dict(connection.execute(query).fetchall())
    if _ROOT not in nodes or len(nodes[_ROOT]) < 4:
        return None
    depth = int.from_bytes(nodes[_ROOT][:2], "big")
    level = np.array([_ROOT], dtype=np.int64)
    for height in range(depth, -1, -1):
        cells = _cells([nodes.get(node) for node in level.tolist()])
        if cells is None:
            return None
        box = cells["box"].astype(float)[:, [0, 2, 1, 3]]
        level = cells["id"][near.meets(box) if height else near.touches(box)].astype(np.int64)
        if not len(level):
            break
    return np.sort(level)


def _cells(nodes: list[bytes | None]) -> Array | None:
    """The entries of some nodes; ``None`` when a node is missing or of another form."""
    parts = []
    for node in nodes:
        if node is None:
            return None
        count = int.from_bytes(node[2:4], "big")
        if len(node) < 4 + count * _CELL.itemsize:
            return None
        parts.append(node[4 : 4 + count * _CELL.itemsize])
    return np.frombuffer(b"".join(parts), dtype=_CELL)
