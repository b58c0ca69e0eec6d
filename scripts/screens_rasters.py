"""Inside QGIS: two made-up aerial pictures round a spot, before and after a house was built there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

_CELL_M = 0.25
_MARGIN_M = 90.0


def two_pictures(folder: Path, spot: Any, parcels: Any) -> None:
    """``影像_2025.tif`` and ``影像_2026.tif`` in a folder."""
    box = spot.boundingBox()
    box.grow(_MARGIN_M)
    wide, high = int(box.width() / _CELL_M), int(box.height() / _CELL_M)
    chance = np.random.default_rng(7)
    ground = _noise(chance, wide, high, np.array([96, 122, 70]), 16)
    for at, parcel in enumerate(parcels.getFeatures(box)):
        tone = np.array([112 + at * 7 % 40, 128 - at * 5 % 30, 78 + at * 11 % 30])
        mask = _mask(parcel.geometry(), box, wide, high)
        ground[mask] = (0.55 * ground[mask] + 0.45 * tone).astype(np.uint8)
    later = ground.copy()
    mask = _mask(spot, box, wide, high)
    later[mask] = np.clip(np.array([196, 196, 202]) + chance.normal(0, 5, (int(mask.sum()), 3)), 0, 255)
    shade = np.roll(mask, (6, 5), axis=(0, 1)) & ~mask
    later[shade] = (later[shade] * 0.5).astype(np.uint8)
    for year, cells in ((2025, ground), (2026, later)):
        _write(folder / f"影像_{year}.tif", cells, box, parcels.crs())


def _noise(chance: Any, wide: int, high: int, tone: Any, spread: float) -> Any:
    fine = chance.normal(0, spread / 2, (high, wide))
    return np.clip(tone + (_waves(chance, wide, high) * spread + fine)[..., None], 0, 255).astype(np.uint8)


def _waves(chance: Any, wide: int, high: int) -> Any:
    """Chance at every sixth metre, drawn smoothly between."""
    step = 24
    rough = chance.normal(0, 1, (high // step + 2, wide // step + 2))
    across = np.array([np.interp(np.arange(wide) / step, np.arange(rough.shape[1]), row) for row in rough])
    return np.array([np.interp(np.arange(high) / step, np.arange(rough.shape[0]), one) for one in across.T]).T


def _mask(shape: Any, box: Any, wide: int, high: int) -> Any:
    import shapely

    ground = shapely.from_wkb(bytes(shape.asWkb()))
    xs = box.xMinimum() + (np.arange(wide) + 0.5) * _CELL_M
    ys = box.yMaximum() - (np.arange(high) + 0.5) * _CELL_M
    grid_x, grid_y = np.meshgrid(xs, ys)
    shapely.prepare(ground)
    return shapely.contains_xy(ground, grid_x.ravel(), grid_y.ravel()).reshape(high, wide)


def _write(path: Path, cells: Any, box: Any, crs: Any) -> None:
    high, wide, _bands = cells.shape
    made = gdal.GetDriverByName("GTiff").Create(str(path), wide, high, 3, gdal.GDT_Byte)
    made.SetGeoTransform((box.xMinimum(), _CELL_M, 0.0, box.yMaximum(), 0.0, -_CELL_M))
    system = osr.SpatialReference()
    system.ImportFromWkt(crs.toWkt())
    made.SetProjection(system.ExportToWkt())
    for band in range(3):
        made.GetRasterBand(band + 1).WriteArray(np.ascontiguousarray(cells[..., band]))
    made.FlushCache()
