"""GCJ-02 and BD-09, the shifted coordinates of Chinese map apps; for display and for reading points, never for survey.

Source: the public formulas (a = 6378245.0, ee = 0.00669342162296594323), never official. Outside the box
72.004..137.8347 E, 0.8293..55.8271 N nothing is shifted. Inverses iterate, since one step
errs by metres.
"""

from __future__ import annotations

import math
from typing import Any, Callable

import numpy as np

_A = 6378245.0
_EE = 0.00669342162296594323
_BD = math.pi * 3000 / 180
_STOP_DEG = 1e-11
_ROUNDS = 12


def _inside(lon: Any, lat: Any) -> Any:
    return (lon >= 72.004) & (lon <= 137.8347) & (lat >= 0.8293) & (lat <= 55.8271)


def _shift(lon: Any, lat: Any) -> tuple[Any, Any]:
    x, y = lon - 105.0, lat - 35.0
    root = np.sqrt(np.abs(x))
    sin, pi = np.sin, math.pi
    wave = (20 * sin(6 * pi * x) + 20 * sin(2 * pi * x)) * 2 / 3
    north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + wave
    north = north + (20 * sin(pi * y) + 40 * sin(pi * y / 3)) * 2 / 3
    north = north + (160 * sin(pi * y / 12) + 320 * sin(pi * y / 30)) * 2 / 3
    east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + wave
    east = east + (20 * sin(pi * x) + 40 * sin(pi * x / 3)) * 2 / 3
    east = east + (150 * sin(pi * x / 12) + 300 * sin(pi * x / 30)) * 2 / 3
    latitude = np.radians(lat)
    magic = 1 - _EE * np.sin(latitude) ** 2
    north = north * 180 / ((_A * (1 - _EE)) / (magic * np.sqrt(magic)) * pi)
    east = east * 180 / (_A / np.sqrt(magic) * np.cos(latitude) * pi)
    return east, north


def gcj02_from_wgs84(lon: Any, lat: Any) -> tuple[Any, Any]:
    """GCJ-02 longitude and latitude of WGS-84 (taken as CGCS2000) ones, degrees, arrays."""
    lon, lat = np.asarray(lon, float), np.asarray(lat, float)
    east, north = _shift(lon, lat)
    inside = _inside(lon, lat)
    return np.where(inside, lon + east, lon), np.where(inside, lat + north, lat)


def bd09_from_gcj02(lon: Any, lat: Any) -> tuple[Any, Any]:
    """BD-09 longitude and latitude of GCJ-02 ones, degrees, arrays."""
    lon, lat = np.asarray(lon, float), np.asarray(lat, float)
    radius = np.hypot(lon, lat) + 0.00002 * np.sin(lat * _BD)
    angle = np.arctan2(lat, lon) + 0.000003 * np.cos(lon * _BD)
    return radius * np.cos(angle) + 0.0065, radius * np.sin(angle) + 0.006


def _invert(forward: Callable[[Any, Any], tuple[Any, Any]], lon: Any, lat: Any) -> tuple[Any, Any]:
    """Fixed-point inverse of a forward shift."""
    lon, lat = np.asarray(lon, float), np.asarray(lat, float)
    x, y = lon.copy(), lat.copy()
    for _ in range(_ROUNDS):
        there_x, there_y = forward(x, y)
        dx, dy = lon - there_x, lat - there_y
        x, y = x + dx, y + dy
        if np.all(np.abs(dx) < _STOP_DEG) and np.all(np.abs(dy) < _STOP_DEG):
            break
    return x, y


def wgs84_from_gcj02(lon: Any, lat: Any) -> tuple[Any, Any]:
    """WGS-84 longitude and latitude of GCJ-02 ones, degrees, arrays; exact to below a micrometre."""
    return _invert(gcj02_from_wgs84, lon, lat)


def gcj02_from_bd09(lon: Any, lat: Any) -> tuple[Any, Any]:
    """GCJ-02 longitude and latitude of BD-09 ones, degrees, arrays."""
    return _invert(bd09_from_gcj02, lon, lat)
