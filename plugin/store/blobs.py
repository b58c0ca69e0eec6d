"""GeoPackage geometry blobs to shapely geometries and back, one by one and in bulk.

A blob is a header (magic ``GP``, version, flags, srs id, envelope) followed by ISO WKB
(GeoPackage Encoding Standard 1.2, clause 2.1.3).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely

#: bytes of the envelope by its indicator in the flags
_ENVELOPE = (0, 32, 48, 48, 64)
_EMPTY = 0x10
#: shapes that are written in one go
_PIECE = 20_000
_HEADER = np.dtype([("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("envelope", "<f8", 4)])
_MULTI_OF_ONE = {3: struct.pack("<BII", 1, 6, 1), 1: struct.pack("<BII", 1, 4, 1), 2: struct.pack("<BII", 1, 5, 1)}
_TYPE_IDS = {"POINT": 0, "LINESTRING": 1, "POLYGON": 3, "MULTIPOINT": 4, "MULTILINESTRING": 5, "MULTIPOLYGON": 6}


def misfits(geometries: np.ndarray, kind: str) -> np.ndarray:
    """Positions of geometries that a column of this kind cannot hold (a polygon fits into MULTIPOLYGON).

    :param geometries: n shapely geometries or None
    :param kind: GeoPackage type name, e.g. ``"MULTIPOLYGON"``
    """
    wanted = _TYPE_IDS[kind]
    kinds = shapely.get_type_id(geometries)
    fits = (kinds == wanted) | (kinds == -1)
    if wanted == 6:
        fits |= kinds == 3
    return np.flatnonzero(~fits)


def encode_many(geometries: np.ndarray, srs_id: int, kind: str) -> list[bytes | None]:
    """Blobs with an xy envelope; Z and M are left out, a polygon is promoted where the column is MULTIPOLYGON.

    :param geometries: n shapely geometries or None
    :param srs_id: id in gpkg_spatial_ref_sys
    :param kind: type of the column
    :raises ValueError: when a geometry does not fit into the column
    """
    geometries = np.asarray(geometries, dtype=object)
    if len(misfits(geometries, kind)):
        raise ValueError(f"geometry does not fit into {kind}")
    if not len(geometries):
        return []
    bodies: list[Any] = []
    # in pieces: no other thread goes on while shapes are written
    for start in range(0, len(geometries), _PIECE):
        piece = geometries[start : start + _PIECE]
        bodies += shapely.to_wkb(piece, byte_order=1, output_dimension=2, flavor="iso").tolist()
    if kind == "MULTIPOLYGON":
        single = shapely.get_type_id(geometries) == 3
        prefix = _MULTI_OF_ONE[3]
        bodies = [prefix + b if one else b for b, one in zip(bodies, single.tolist())]
    headers = np.zeros(len(geometries), dtype=_HEADER)
    headers["magic"] = b"GP"
    headers["flags"] = 3
    headers["srs"] = srs_id
    headers["envelope"] = shapely.bounds(geometries)[:, [0, 2, 1, 3]]
    raw = headers.tobytes()
    size = _HEADER.itemsize
    blobs: list[bytes | None] = [raw[i * size : i * size + size] + b if b else None for i, b in enumerate(bodies)]
    for i in np.flatnonzero(shapely.is_empty(geometries)):
        body = bodies[i]
        if body:
            blobs[i] = struct.pack("<2sBBi", b"GP", 0, 1 | _EMPTY, srs_id) + body
    return blobs


def encode(geometry: Any, srs_id: int, kind: str) -> bytes | None:
    """Blob of one geometry; see :func:`encode_many`."""
    if geometry is None:
        return None
    one = np.empty(1, dtype=object)
    one[0] = geometry
    return encode_many(one, srs_id, kind)[0]


def decode_many(blobs: Sequence[bytes | None]) -> np.ndarray:
    """Shapely geometries (object array of n, None where the blob is NULL).

    :raises ValueError: when a blob is no GeoPackage geometry
    """
    bodies = np.empty(len(blobs), dtype=object)
    bodies[:] = [_body(b) for b in blobs]
    try:
        return shapely.from_wkb(bodies)
    except shapely.errors.ShapelyError as error:
        raise ValueError(str(error)) from error


def _body(blob: bytes | None) -> bytes | None:
    if blob is None:
        return None
    if blob[:2] != b"GP" or len(blob) < 8 or (blob[3] >> 1) & 7 >= len(_ENVELOPE):
        raise ValueError("not a GeoPackage geometry")
    return blob[8 + _ENVELOPE[(blob[3] >> 1) & 7] :]


def decode(blob: bytes | None) -> Any:
    """Shapely geometry of one blob, None for NULL."""
    return None if blob is None else decode_many([blob])[0]


def envelope(blob: bytes | None) -> tuple[float, float, float, float] | None:
    """(min x, max x, min y, max y) of a blob; None for NULL and empty geometries.

    Points come without an envelope from GDAL, so their coordinates are read instead.
    """
    if blob is None or len(blob) < 8 or blob[:2] != b"GP" or blob[3] & _EMPTY:
        return None
    order = "<" if blob[3] & 1 else ">"
    if (blob[3] >> 1) & 7:
        x0, x1, y0, y1 = struct.unpack_from(order + "4d", blob, 8)
        return None if x0 != x0 else (x0, x1, y0, y1)
    geometry = decode(blob)
    if geometry is None or geometry.is_empty:
        return None
    x0, y0, x1, y1 = geometry.bounds
    return x0, x1, y0, y1
