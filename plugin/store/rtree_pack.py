"""A spatial index written in one go: packed nodes instead of one insert after the other.

SQLite keeps an R*Tree in three tables: ``_node`` (number, cells), ``_rowid`` (key, leaf) and ``_parent`` (node, its
parent). A node is a 2-byte depth (of the tree, in the root only), a 2-byte number of cells and the cells: 8-byte key
or child number, then min x, max x, min y, max y in single precision, all big-endian (sqlite.org/rtree.html, section 5).
Nodes are filled by sort-tile-recursive packing (Leutenegger et al. 1997).
"""

from __future__ import annotations

import numpy as np
from sqlalchemy import Connection

from ..domain.quoting import named

_CELL = np.dtype([("key", ">i8"), ("box", ">f4", 4)])
#: cells per node of those that fit: room for later inserts
_FILL = 0.8


def outward(bounds: np.ndarray) -> np.ndarray:
    """Bounds in single precision that contain the given ones.

    :param bounds: (n, 4) min x, min y, max x, max y
    :returns: (n, 4) min x, max x, min y, max y as float32
    """
    exact = bounds[:, [0, 2, 1, 3]]
    rounded = exact.astype(np.float32)
    low, high = rounded[:, [0, 2]], rounded[:, [1, 3]]
    low = np.where(low > exact[:, [0, 2]], np.nextafter(low, np.float32(-np.inf)), low)
    high = np.where(high < exact[:, [1, 3]], np.nextafter(high, np.float32(np.inf)), high)
    return np.stack([low[:, 0], high[:, 0], low[:, 1], high[:, 1]], axis=1)


def write_packed(connection: Connection, index: str, keys: np.ndarray, boxes: np.ndarray) -> None:
    """Replace the content of a spatial index.

    :param index: name of the virtual table
    :param keys: n feature keys
    :param boxes: (n, 4) float32 as :func:`outward` returns them
    """
    root = named("SELECT length(data) FROM {nodes} WHERE nodeno = 1", nodes=f"{index}_node")
    size = connection.exec_driver_sql(root).scalar_one()
    capacity = max(2, int((size - 4) // _CELL.itemsize * _FILL))
    for part in ("node", "rowid", "parent"):
        connection.exec_driver_sql(named("DELETE FROM {part}", part=f"{index}_{part}"))
    if not len(keys):
        _insert_nodes(connection, index, np.array([1]), [bytes(size)])
        return
    depth, number = 0, 2
    while True:
        count = len(keys)
        if count <= capacity:
            _insert_nodes(connection, index, np.array([1]), _node_bytes(keys, boxes, np.array([0]), size, depth))
            _insert_links(connection, index, depth, keys, np.ones(count, dtype=np.int64))
            return
        order = _tiles(boxes, capacity)
        keys, boxes = keys[order], boxes[order]
        starts = np.arange(0, count, capacity)
        nodes = number + np.arange(len(starts))
        number += len(starts)
        _insert_nodes(connection, index, nodes, _node_bytes(keys, boxes, starts, size, 0))
        _insert_links(connection, index, depth, keys, np.repeat(nodes, capacity)[:count])
        boxes = np.stack(
            [
                np.minimum.reduceat(boxes[:, 0], starts),
                np.maximum.reduceat(boxes[:, 1], starts),
                np.minimum.reduceat(boxes[:, 2], starts),
                np.maximum.reduceat(boxes[:, 3], starts),
            ],
            axis=1,
        )
        keys, depth = nodes, depth + 1


def _tiles(boxes: np.ndarray, capacity: int) -> np.ndarray:
    """Order in which every run of ``capacity`` boxes lies close together: strips by x, within a strip by y."""
    count = len(boxes)
    x, y = boxes[:, 0] + boxes[:, 1], boxes[:, 2] + boxes[:, 3]
    leaves = -(-count // capacity)
    per_strip = -(-leaves // max(1, int(np.sqrt(leaves)))) * capacity
    by_x = np.argsort(x, kind="stable")
    strip = np.empty(count, dtype=np.int64)
    strip[by_x] = np.arange(count) // per_strip
    return np.lexsort((y, strip))


def _node_bytes(keys: np.ndarray, boxes: np.ndarray, starts: np.ndarray, size: int, depth: int) -> list[bytes]:
    cells = np.empty(len(keys), dtype=_CELL)
    cells["key"] = keys
    cells["box"] = boxes
    raw = cells.tobytes()
    ends = np.append(starts[1:], len(keys))
    made = []
    for start, end in zip(starts.tolist(), ends.tolist()):
        head = depth.to_bytes(2, "big") + (end - start).to_bytes(2, "big")
        made.append((head + raw[start * _CELL.itemsize : end * _CELL.itemsize]).ljust(size, b"\0"))
    return made


def _insert_nodes(connection: Connection, index: str, numbers: np.ndarray, blobs: list[bytes]) -> None:
    statement = named("INSERT INTO {nodes} VALUES (?,?)", nodes=f"{index}_node")
    connection.exec_driver_sql(statement, list(zip(numbers.tolist(), blobs)))


def _insert_links(connection: Connection, index: str, depth: int, keys: np.ndarray, nodes: np.ndarray) -> None:
    # in key order: appending to a table is much cheaper than going back and forth in it
    order = np.argsort(keys, kind="stable")
    part = f"{index}_rowid" if depth == 0 else f"{index}_parent"
    rows = list(zip(keys[order].tolist(), nodes[order].tolist()))
    connection.exec_driver_sql(named("INSERT INTO {part} VALUES (?,?)", part=part), rows)
