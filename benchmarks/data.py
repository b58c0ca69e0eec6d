"""The two data sets of the benchmark, the same on every machine: EPSG:4549, GeoPackages with spatial index.

``county``: 20,000 spots on 160,000 parcels with roads between them, under 2,125 zones in four layers: a full cover
of 1,936 zones with jagged borders in three classes, and 189 large patches of three kinds that overlap the other kinds.
``fractal``: 2,000 spots under three zone multipolygons with 690,000 vertices together.
No two zones of one class overlap, so that peers that add up pieces reach the same sums.
"""

from __future__ import annotations

import argparse
import functools
import json
from pathlib import Path
from typing import Any

import numpy as np
import shapely

EPSG = 4549
ORIGIN = np.array([512_000.0, 2_750_000.0])
VERSION = 4


def make(folder: Path, scale: str) -> Path:
    """Make both sets in ``folder/scale``, unless they are there already."""
    target = folder / scale
    stamp = target / "made.json"
    if stamp.exists() and json.loads(stamp.read_text())["version"] == VERSION:
        return target
    target.mkdir(parents=True, exist_ok=True)
    side = 420 if scale == "full" else 84
    county(target, side)
    fractal(target, 2_000 if scale == "full" else 200, 690_000 if scale == "full" else 60_000)
    stamp.write_text(json.dumps({"version": VERSION, "scale": scale}))
    return target


def county(folder: Path, side: int) -> None:
    """Spots, parcels and zones; ``side`` parcels along the county's edge before roads are left out."""
    rng = np.random.default_rng(20261121)
    size = 70.0
    extent = side * size
    cells = mesh(rng, side, size, points=3, jitter=0.22, rough=0.03)
    count = round(160_000 * (side / 420) ** 2)
    kept = np.sort(rng.permutation(len(cells))[:count])
    codes = [f"350521{100 + i // 90_000:03d}{1 + i // 9_000 % 10:03d}GB{i % 100_000:05d}" for i in range(count)]
    write(folder / "parcels.gpkg", "parcels", cells[kept], {"code": codes})
    number = count // 8
    center = ORIGIN + rng.random((number, 2)) * extent
    write(folder / "spots.gpkg", "spots", _spots(rng, center), {"id": [f"S{i:06d}" for i in range(number)]})

    per_side = max(4, round(44 * side / 420))
    zones = mesh(rng, per_side, extent / per_side, points=63, jitter=0.25, rough=0.05)
    kinds = np.array(["NYKJ", "STKJ", "CZKJ"])[rng.integers(0, 3, len(zones))]
    write(folder / "cover.gpkg", "cover", zones, {"class": kinds.tolist()})
    for name, code, each in (("farmland", "YJJBNT", 81), ("redline", "STBHHX", 27), ("greenline", "GREEN", 81)):
        vertices = {"farmland": 8_000, "redline": 24_000, "greenline": 4_000}[name]
        count = max(2, round(each * (side / 420) ** 2))
        across = int(np.ceil(np.sqrt(count)))
        step = extent / across
        grid = np.stack(np.meshgrid(np.arange(across), np.arange(across)), -1).reshape(-1, 2)[:count]
        middle = ORIGIN + (grid + 0.5) * step + (rng.random((count, 2)) - 0.5) * step * 0.05
        patches = [_blob(rng, xy, 0.30 * step, vertices, 1.0) for xy in middle]
        write(folder / f"{name}.gpkg", name, np.array(patches, dtype=object), {"class": [code] * count})


def fractal(folder: Path, spots: int, vertices: int) -> None:
    """A few spots under three huge multipolygons with coastlines for borders."""
    rng = np.random.default_rng(690_000)
    extent = 30_000.0
    center = ORIGIN + rng.random((spots, 2)) * extent
    write(folder / "fractal_spots.gpkg", "spots", _spots(rng, center), {"id": [f"F{i:05d}" for i in range(spots)]})
    zones = []
    for _ in range(3):
        grid = np.stack(np.meshgrid(np.arange(3), np.arange(3)), -1).reshape(-1, 2)
        middle = ORIGIN + (grid + 0.5) * extent / 3 + (rng.random((9, 2)) - 0.5) * 400
        weight = rng.random(9) + 0.5
        share = (vertices / 3 * weight / weight.sum()).astype(int)
        share[-1] += vertices // 3 - share.sum()
        parts = [_blob(rng, xy, 3_300.0, int(number) - 1, 1.6) for xy, number in zip(middle, share)]
        zones.append(shapely.multipolygons(parts))
    write(folder / "fractal_zones.gpkg", "zones", np.array(zones, dtype=object), {"class": ["A", "B", "C"]})


def mesh(rng: np.random.Generator, side: int, size: float, points: int, jitter: float, rough: float) -> np.ndarray:
    """A full cover of side x side cells whose common borders are the same points on both sides.

    :param points: points between the corners of a border
    :param jitter: how far corners move, as a share of ``size``
    :param rough: how far border points move from the straight line, as a share of ``size``
    """
    grid = np.stack(np.meshgrid(np.arange(side + 1.0), np.arange(side + 1.0), indexing="ij"), -1)
    corners = ORIGIN + (grid + (rng.random(grid.shape) - 0.5) * 2 * jitter) * size
    along = _borders(rng, corners[:-1, :], corners[1:, :], points, rough * size)
    up = _borders(rng, corners[:, :-1], corners[:, 1:], points, rough * size)
    south, north = along[:, :-1], along[:, 1:][:, :, ::-1]
    west, east = up[:-1, :][:, :, ::-1], up[1:, :]
    rings = np.concatenate((south[:, :, :-1], east[:, :, :-1], north[:, :, :-1], west), axis=2)
    cells = shapely.polygons(rings.reshape(-1, rings.shape[2], 2))
    bad = ~shapely.is_valid(cells)
    if bad.any():
        raise RuntimeError(f"{bad.sum()} cells of the mesh are invalid: less roughness is needed")
    return cells


def _borders(rng: np.random.Generator, start: np.ndarray, end: np.ndarray, points: int, rough: float) -> np.ndarray:
    share = (np.arange(points + 2) / (points + 1))[:, None]
    line = start[:, :, None] * (1 - share) + end[:, :, None] * share
    side = np.stack((-(end - start)[..., 1], (end - start)[..., 0]), -1)
    side /= np.linalg.norm(side, axis=-1, keepdims=True)
    wave = np.zeros((*start.shape[:2], points + 2))
    for octave in range(1, 7):
        if 2**octave > points + 1:
            break
        phase = rng.random((*start.shape[:2], 1)) * 2 * np.pi
        wave += np.sin(np.pi * 2**octave * share[:, 0] + phase) / 2**octave
    fade = np.sin(np.pi * share[:, 0])
    return line + side[:, :, None] * (wave * fade * rough)[..., None]


def _blob(rng: np.random.Generator, center: np.ndarray, radius: float, vertices: int, rough: float) -> Any:
    """A star-shaped patch with a coastline for its border."""
    angle = np.arange(vertices) * 2 * np.pi / vertices
    reach = np.ones(vertices)
    frequency = 2
    while frequency < vertices / 6:
        reach += 0.16 * rough * frequency**-0.8 * np.sin(frequency * angle + rng.random() * 2 * np.pi)
        frequency *= 2
    reach *= 1.2 / reach.max()
    return shapely.Polygon(center + radius * reach[:, None] * np.stack((np.cos(angle), np.sin(angle)), -1))


def _spots(rng: np.random.Generator, center: np.ndarray) -> np.ndarray:
    """Houses, L shapes, yards with holes, two-part sheds and free outlines, turned at random."""
    box = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], dtype=float)
    bend = np.array([(0, 0), (1, 0), (1, 0.5), (0.45, 0.5), (0.45, 1), (0, 1)])
    spots = []
    for xy in center:
        kind = rng.random()
        length = float(np.exp(rng.normal(2.6, 0.55)))
        turn = rng.random() * np.pi
        rotation = np.array([(np.cos(turn), -np.sin(turn)), (np.sin(turn), np.cos(turn))]) * length
        scale = np.array([1.0, 0.4 + 0.6 * rng.random()])

        place = functools.partial(_placed, at=xy, by=rotation, on=scale)
        if kind < 0.45:
            spots.append(shapely.Polygon(place(box)))
        elif kind < 0.70:
            spots.append(shapely.Polygon(place(bend)))
        elif kind < 0.76:
            spots.append(shapely.Polygon(place(box), [place(box * 0.4 + 0.3)[::-1]]))
        elif kind < 0.80:
            spots.append(shapely.MultiPolygon([shapely.Polygon(place(box)), shapely.Polygon(place(box * 0.5 + 1.3))]))
        else:
            number = int(rng.integers(7, 25))
            angle = (np.arange(number) + 0.7 * rng.random(number)) * 2 * np.pi / number
            reach = 0.45 + 0.3 * rng.random(number)
            spots.append(shapely.Polygon(place(reach[:, None] * np.stack((np.cos(angle), np.sin(angle)), -1))))
    return np.array(spots, dtype=object)


def _placed(ring: np.ndarray, at: np.ndarray, by: np.ndarray, on: np.ndarray) -> np.ndarray:
    return at + (ring * on) @ by.T


def write(path: Path, layer: str, geometry: np.ndarray, columns: dict[str, list[Any]]) -> None:
    """One GeoPackage with one multipolygon layer, written by OGR as any GIS would."""
    from osgeo import ogr, osr

    ogr.UseExceptions()
    osr.UseExceptions()
    path.unlink(missing_ok=True)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    target = source.CreateLayer(layer, reference, ogr.wkbMultiPolygon)
    for name in columns:
        target.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    single = np.flatnonzero(shapely.get_type_id(geometry) == 3)
    multi = geometry.copy()
    multi[single] = shapely.multipolygons(geometry[single], indices=np.arange(len(single)))
    blobs = shapely.to_wkb(multi)
    target.StartTransaction()
    definition = target.GetLayerDefn()
    for row, blob in enumerate(blobs):
        feature = ogr.Feature(definition)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(blob))
        for name, values in columns.items():
            feature.SetField(name, values[row])
        target.CreateFeature(feature)
    target.CommitTransaction()
    del target, source


def main() -> None:
    """Make the data sets and say where they are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", choices=("full", "small"), default="full")
    arguments = parser.parse_args()
    print(make(arguments.folder, arguments.scale))


if __name__ == "__main__":
    main()
