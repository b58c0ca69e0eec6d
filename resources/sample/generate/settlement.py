"""Blocks and plots: towns on a street grid, villages grown along lanes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from shapely.geometry import Polygon

from .layers import random
from .places import ORIGIN, TOWNS, VILLAGES
from .shapes import blob, cells, divide, rotation, snap
from .terrain import Terrain


@dataclass(frozen=True)
class Block:
    """A block between streets or lanes: its place (town or village index), use and plots."""

    shape: Polygon
    town: int
    village: int  # index into VILLAGES; a town's own blocks belong to its first village
    use: str  # residential, shops, industry, school, office, park, heritage, utility, homestead
    plots: tuple[Polygon, ...]


@dataclass(frozen=True)
class Settlements:
    """All blocks, the built-up outline of each town and of each village."""

    blocks: tuple[Block, ...]
    towns: tuple[Polygon, ...]
    villages: tuple[Polygon, ...]


PLOT_SIZE = {
    "residential": 235,
    "shops": 165,
    "industry": 3600,
    "school": 9000,
    "office": 2600,
    "homestead": 168,
    "heritage": 260,
}


def build(seed: int, terrain: Terrain) -> Settlements:
    """Divide towns and villages into blocks and these into plots."""
    rng = random(seed, "settlement")
    keep_off = shapely.union_all([terrain.management, terrain.hills])
    blocks: list[Block] = []
    towns, villages = [], []
    for index in range(len(TOWNS)):
        made = _town(index, terrain, keep_off, rng)
        blocks += made
        outline = (
            shapely.union_all([block.shape for block in made])
            .buffer(14, join_style="mitre")
            .buffer(-2, join_style="mitre")
        )
        towns.append(snap(_solid(outline)))
    built = shapely.union_all(towns)
    lanes = terrain.paved(2.0)
    for index, village in enumerate(VILLAGES):
        radius = float(np.sqrt(village.plots * 168 * 1.42 / np.pi))
        outline = blob(
            tuple(ORIGIN + village.settlement), (radius * 1.2, radius * 0.92), rng.uniform(0, 180), rng, 0.14, 22.0
        )
        outline = snap(_solid(shapely.difference(outline, shapely.union_all([keep_off, built.buffer(15)]))))
        villages.append(outline)
        for cell in cells(outline, (62, 46), rng.uniform(0, 90), rng):
            part = shapely.difference(shapely.intersection(cell, outline), lanes).buffer(
                -rng.uniform(1.6, 2.6), join_style="mitre"
            )
            for shape in shapely.get_parts(snap(part)):
                if shape.area > 150:
                    plots = divide(shape, PLOT_SIZE["homestead"], rng, 0.12)
                    blocks.append(Block(shape, village.town, index, "homestead", tuple(plots)))
    return Settlements(tuple(blocks), tuple(towns), tuple(villages))


def _solid(shape: Any) -> Polygon:
    largest = max(shapely.get_parts(shape), key=lambda part: part.area)
    return Polygon(largest.exterior)


def _town(index: int, terrain: Terrain, keep_off: Any, rng: np.random.Generator) -> list[Block]:
    town = TOWNS[index]
    columns, rows = town.blocks
    x = _streets(columns, rng, 92)
    y = _streets(rows, rng, 70)
    grid = np.stack(np.meshgrid(x[:, 0], y[:, 0], indexing="ij"), axis=-1)
    warp = rng.uniform(-7, 7, grid.shape)
    warp[:, rows // 2] = 0
    centre = ORIGIN + town.centre
    limit = blob(tuple(centre), (columns * 50.0, rows * 42.0), town.turn, rng, 0.1, 80.0)
    blocks = []
    for i in range(columns):
        for j in range(rows):
            corners = [
                grid[i, j] + warp[i, j],
                grid[i + 1, j] + warp[i + 1, j],
                grid[i + 1, j + 1] + warp[i + 1, j + 1],
                grid[i, j + 1] + warp[i, j + 1],
            ]
            shape = _inset(np.asarray(corners), (x[i, 1], x[i + 1, 1], y[j, 1], y[j + 1, 1]))
            shape = snap(Polygon(shape @ rotation(town.turn).T + centre))
            if not limit.contains(shape.centroid):
                continue
            shape = _largest(snap(shapely.difference(shape, keep_off.buffer(12, quad_segs=1))))
            if shape is None or shape.area < 1500:
                continue
            use = _use(index, i, j, columns, rows, rng)
            size = PLOT_SIZE.get(use)
            plots = tuple(divide(shape, size, rng, 0.02)) if size else (shape,)
            blocks.append(Block(shape, index, 4 * index, use, plots))
    return blocks


def _streets(count: int, rng: np.random.Generator, size: float) -> np.ndarray:
    """Street axes (position, half width in metres) around 0; the middle one is the main street."""
    gaps = size * rng.uniform(0.86, 1.16, count)
    at = np.concatenate([[0], np.cumsum(gaps)])
    at -= at[count // 2]
    half = np.where(np.arange(count + 1) % 2 == 0, 6.0, 4.0)
    half[count // 2] = 12.0
    return np.column_stack([at, half])


def _inset(corners: np.ndarray, half: tuple[float, float, float, float]) -> np.ndarray:
    left, right, low, high = half
    return corners + np.array([[left, low], [-right, low], [-right, -high], [left, -high]])


def _largest(shape: Any) -> Polygon | None:
    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"]
    return max(parts, key=lambda part: part.area) if parts else None


def _use(town: int, i: int, j: int, columns: int, rows: int, rng: np.random.Generator) -> str:
    if (i, j) == (columns // 2 - 2, rows // 2 + 1):
        return "school"
    if (i, j) == (columns // 2 + 1, rows // 2):
        return "office"
    if (i, j) in ((columns // 2 - 1, rows // 2 - 2), (columns // 2 + 2, rows // 2 + 1)):
        return "park"
    if town == 0 and (i, j) in ((columns // 2 - 3, rows // 2), (columns // 2 - 3, rows // 2 - 1)):
        return "heritage"
    if (i, j) == (columns // 2 + 2, rows // 2 - 2):
        return "utility"
    if i >= columns - (3 if town == 0 else 2):
        return "industry"
    if j in (rows // 2, rows // 2 - 1) and rng.random() < 0.75:
        return "shops"
    return "residential"
