"""ZhiWei: what zhiwei:overlay calls, with the reading of the files."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from common import SETS, Row, run

ROOT = Path(__file__).resolve().parents[2]


def register() -> None:
    """Make the repository importable as package ``zhiwei``, as QGIS does."""
    spec = importlib.util.spec_from_file_location(
        "zhiwei", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise RuntimeError(f"{ROOT} is not a package")
    module = importlib.util.module_from_spec(spec)
    sys.modules["zhiwei"] = module
    spec.loader.exec_module(module)


register()

from zhiwei.plugin.exchange import gpkg_read  # noqa: E402
from zhiwei.plugin.services.overlay import Settings, Source, overlay_layers  # noqa: E402


def source(path: Path) -> Any:
    """A layer as the algorithm hands it to the service."""
    (info,) = gpkg_read.layers(path)
    return Source(
        info.name, info.crs, lambda columns, boxes: gpkg_read.read_layer(path, info.name, columns, boxes), apart=True
    )


def report(name: str, folder: Path, ellipsoidal: bool) -> Any:
    """The report of one set."""
    spots_name, parcels, zones = SETS[name]
    spots = gpkg_read.read_layer(folder / f"{spots_name}.gpkg", columns=["id"])
    return overlay_layers(
        spots,
        source(folder / f"{parcels}.gpkg") if parcels else None,
        [source(folder / f"{zone}.gpkg") for zone in zones],
        Settings(key="id", parcel_field="code", zone_field="class", ellipsoidal=ellipsoidal, tolerance=0.1),
    )


def rows(name: str, folder: Path) -> Iterable[Row]:
    """Planar areas, as the peers have them."""
    made = report(name, folder, ellipsoidal=False)
    kept = made.kind != "uncovered"
    return zip(made.spot[kept], made.kind[kept], made.code[kept], made.area[kept])


if __name__ == "__main__":
    run(rows)
