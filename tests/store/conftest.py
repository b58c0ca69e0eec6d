"""A real workspace for every test, in a folder whose name is Chinese and awkward."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest
import shapely

from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 3, 4, 1, 2, 3, 456000, tzinfo=timezone.utc)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as the offices have them: Chinese, a space, and what has a meaning in URLs."""
    made = tmp_path / "执法 数据#1%(二)"
    made.mkdir()
    return made


@pytest.fixture
def workspace(folder: Path):
    """An empty workspace in EPSG:4549."""
    with Workspace.create(folder / "工作库.gpkg", crs="EPSG:4549") as made:
        yield made


def squares(*corners: tuple[float, float], side: float = 10.0, **columns: object) -> FeatureTable:
    """Squares by their lower left corners, in metres from (500000, 3300000)."""
    geometry = np.empty(len(corners), dtype=object)
    for i, (x, y) in enumerate(corners):
        geometry[i] = shapely.box(500000 + x, 3300000 + y, 500000 + x + side, 3300000 + y + side)
    made = {name: np.array(values, dtype=object) for name, values in columns.items()}
    return FeatureTable(geometry, made, "EPSG:4549", "squares", "test")


def random_polygons(count: int, seed: int = 1, corners: int = 12) -> np.ndarray:
    """Polygons of ``corners`` points spread over 30 km x 30 km."""
    random = np.random.default_rng(seed)
    centre = np.array([500000.0, 3300000.0]) + random.uniform(0, 30000, (count, 2))
    angle = np.linspace(0, 2 * np.pi, corners + 1)[:-1]
    radius = random.uniform(3, 30, (count, 1))
    ring = np.stack([np.cos(angle), np.sin(angle)], -1)
    return shapely.polygons(centre[:, None, :] + radius[:, :, None] * ring)
