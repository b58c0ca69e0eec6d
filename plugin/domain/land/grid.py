"""Cells of the patrol grid (单元网格): squares of a lattice, cut at the borders of each community (社区、村).

Codes have 15 digits: 12 of the community (统计用区划代码) and 3 of the cell, counted from north to south and in each
row from west to east (GB/T 30428.1-2013; DB11 numbers alike). A cell never crosses a border, and the cells of a
community are the community, without gap or overlap: what is too small joins the neighbour with the longest
common border.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..errors import InputError
from ..patrol import CELL_M, LEAST_M, MOST_M, MOST_SLIVER, SLIVER_SHARE
from .polygonal import only_polygons

MOST_CELLS = 999
#: places this near a line of the lattice are on it, in metres
_ON_LINE = 1e-6


@dataclass(frozen=True)
class Cell:
    """One cell.

    :param code: 15 digits
    :param geometry: polygon in the CRS of the community; of several parts only where the ground is
    """

    code: str
    serial: int
    geometry: Any


@dataclass
class _Piece:
    row: int
    column: int
    geometry: Any
    area: float


def community_code(value: Any) -> str:
    """The 12 digits of a community in what a layer says (12, or 权属单位代码 of 19); empty where it has none."""
    text = str(value if value is not None else "").strip()
    if text.endswith(".0") and text[:-2].isdigit():
        text = text[:-2]
    found = text[:12]
    return found if len(text) in (12, 15, 19) and text.isascii() and text.isdigit() else ""


def grid_cells(geometry: Any, community: str, size: float = CELL_M, sliver: float = SLIVER_SHARE) -> list[Cell]:
    """The cells of one community, in the order of their codes. The same ground always gives the same cells.

    :param geometry: valid polygons in a plane CRS in metres
    :param community: code of 12 digits
    :param size: side of a full cell in metres; lines lie at its multiples, so that neighbours share them
    :param sliver: share of a full cell below which a piece joins a neighbour
    :raises InputError: ``grid.size``, ``grid.sliver``, ``grid.code``, ``grid.no_ground``, ``grid.too_many``
    """
    check_settings(size, sliver)
    if community_code(community) != community:
        raise InputError("grid.code", value=community)
    ground = None if geometry is None else only_polygons(np.array([shapely.force_2d(geometry)], dtype=object))[0]
    if ground is None or ground.is_empty or not ground.area > 0:
        raise InputError("grid.no_ground", community=community)
    least = ground.area / (size * size)
    if least > 4 * MOST_CELLS:
        raise InputError(
            "grid.too_many", community=community, count=round(least), size=size, wanted=_wanted(size, least)
        )
    pieces = _joined(_pieces(_noded(ground, size), size), size, sliver * size * size)
    if len(pieces) > MOST_CELLS:
        wanted = _wanted(size, len(pieces))
        raise InputError("grid.too_many", community=community, count=len(pieces), size=size, wanted=wanted)
    pieces.sort(key=lambda one: (-one.row, one.column, *_place(one.geometry)))
    return [Cell(f"{community}{n:03d}", n, shapely.normalize(one.geometry)) for n, one in enumerate(pieces, 1)]


def check_settings(size: float, sliver: float) -> None:
    """Refuse what makes no grid.

    :raises InputError: ``grid.size``, ``grid.sliver``
    """
    if not LEAST_M <= size <= MOST_M:
        raise InputError("grid.size", size=size, least=LEAST_M, most=MOST_M)
    if not 0 <= sliver <= MOST_SLIVER:
        raise InputError("grid.sliver", value=sliver)


def _wanted(size: float, count: float) -> int:
    """A size that will do, in full tens of metres."""
    return int(math.ceil(size * math.sqrt(count / MOST_CELLS) * 1.05 / 10.0) * 10)


def _place(geometry: Any) -> tuple[float, float]:
    x0, _, _, y1 = geometry.bounds
    return (-y1, x0)


def _noded(ground: Any, size: float) -> Any:
    """The same ground with a corner wherever its border crosses a line of the lattice.

    Both cells beside a line then have the very same corner there, and no gap is left by rounding.
    """
    parts = []
    for part in shapely.get_parts(ground):
        shell = _noded_ring(shapely.get_coordinates(part.exterior), size)
        holes = [_noded_ring(shapely.get_coordinates(ring), size) for ring in part.interiors]
        parts.append(shapely.Polygon(shell, holes))
    made = parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
    # corners that fell together on a line could in theory cross; the ground as given is right then
    return made if shapely.is_valid(made) else ground


def _noded_ring(places: np.ndarray, size: float) -> np.ndarray:
    snapped = _on_lines(places, size)
    begin, end = snapped[:-1], snapped[1:]
    made: list[np.ndarray] = []
    low, high = np.minimum(begin, end), np.maximum(begin, end)
    crossed = np.floor(high / size) != np.floor(low / size)
    for index in range(len(begin)):
        made.append(begin[index : index + 1])
        if not crossed[index].any():
            continue
        step = end[index] - begin[index]
        found: list[tuple[float, float, float]] = []
        for axis in (0, 1):
            if not crossed[index, axis]:
                continue
            first, last = math.floor(low[index, axis] / size) + 1, math.ceil(high[index, axis] / size)
            for number in range(first, last):
                line = number * size
                share = (line - begin[index, axis]) / step[axis]
                place = [0.0, 0.0]
                place[axis] = line
                place[1 - axis] = float(begin[index, 1 - axis] + share * step[1 - axis])
                found.append((share, place[0], place[1]))
        if found:
            found.sort()
            made.append(_on_lines(np.array([(x, y) for _, x, y in found]), size))
    made.append(snapped[-1:])
    joined = np.concatenate(made)
    keep = np.ones(len(joined), dtype=bool)
    keep[1:] = np.any(joined[1:] != joined[:-1], axis=1)
    return joined[keep]


def _on_lines(places: np.ndarray, size: float) -> np.ndarray:
    lines = np.round(places / size) * size
    return np.where(np.abs(places - lines) < _ON_LINE, lines, places)


def _pieces(ground: Any, size: float) -> list[_Piece]:
    """What lies of the ground in each square, part by part."""
    x0, y0, x1, y1 = ground.bounds
    columns = np.arange(math.floor(x0 / size), math.ceil(x1 / size))
    rows = np.arange(math.floor(y0 / size), math.ceil(y1 / size))
    shapely.prepare(ground)
    found: list[_Piece] = []
    for row in rows:
        squares = shapely.box(columns * size, row * size, (columns + 1) * size, (row + 1) * size)
        touched = shapely.intersects(squares, ground)
        whole = shapely.contains(ground, squares)
        for column, square, meets, inside in zip(columns, squares, touched, whole):
            if not meets:
                continue
            cut = square if inside else shapely.intersection(square, ground)
            for part in shapely.get_parts(only_polygons(np.array([cut], dtype=object))[0]):
                if part.area > 0:
                    found.append(_Piece(int(row), int(column), part, float(part.area)))
    return found


def _joined(pieces: list[_Piece], size: float, least: float) -> list[_Piece]:
    """Every piece below the least area joins the neighbour with the longest common border, the smallest piece first.

    A piece that has no neighbour (an island) stays a cell of its own.
    """
    standing = dict(enumerate(sorted(pieces, key=lambda one: (-one.row, one.column, *_place(one.geometry)))))
    common = _common_borders(list(standing.values()), size)
    while True:
        small = [(one.area, key) for key, one in standing.items() if one.area < least and common[key]]
        if not small:
            return list(standing.values())
        _, key = min(small)
        piece = standing.pop(key)
        borders = common.pop(key)
        into = min(borders, key=lambda other: (-round(borders[other], 6), -standing[other].area, other))
        host = standing[into]
        # the piece with more ground says where the cell is
        row, column = (host.row, host.column) if host.area >= piece.area else (piece.row, piece.column)
        shape = shapely.union_all([host.geometry, piece.geometry])
        standing[into] = _Piece(row, column, shape, float(shape.area))
        for other, length in borders.items():
            del common[other][key]
            if other != into:
                common[other][into] = common[into][other] = common[other].get(into, 0.0) + length


def _common_borders(pieces: Sequence[_Piece], size: float) -> dict[int, dict[int, float]]:
    """For each piece, its neighbours with the metres of common border; squares only meet on lines of the lattice."""
    sides: dict[tuple[str, int, int], list[tuple[int, float, float, int]]] = {}
    for key, piece in enumerate(pieces):
        for ring in (piece.geometry.exterior, *piece.geometry.interiors):
            places = shapely.get_coordinates(ring)
            for axis, at, along in ((0, piece.column, piece.row), (1, piece.row, piece.column)):
                for side in (0, 1):
                    line = (at + side) * size
                    on = places[:, axis] == line
                    both = on[:-1] & on[1:]
                    for index in np.flatnonzero(both):
                        low, high = sorted((places[index, 1 - axis], places[index + 1, 1 - axis]))
                        name = ("x" if axis == 0 else "y", at + side, along)
                        sides.setdefault(name, []).append((side, float(low), float(high), key))
    common: dict[int, dict[int, float]] = {key: {} for key in range(len(pieces))}
    for met in sides.values():
        for _, low, high, one in (item for item in met if item[0] == 1):
            for _, begin, end, other in (item for item in met if item[0] == 0):
                length = min(high, end) - max(low, begin)
                if length > _ON_LINE:
                    common[one][other] = common[one].get(other, 0.0) + length
                    common[other][one] = common[other].get(one, 0.0) + length
    return common
