"""PostGIS in a private cluster: loaded once (not counted), then asked plainly and as an expert would."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import numpy as np
import shapely

from .data import EPSG
from .sides.common import SETS, Row, save

BINARIES = Path("/usr/lib/postgresql/15/bin")

_PLAIN = """
SELECT s.id, '{kind}' AS kind, z.code, sum(ST_Area(ST_Intersection(s.geom, z.geom))) AS area
FROM {spots} s JOIN {layer} z ON ST_Intersects(s.geom, z.geom) GROUP BY 1, 2, 3"""
_EXPERT = """
SELECT s.id, '{kind}' AS kind, z.code, sum(CASE WHEN ST_CoveredBy(s.geom, z.geom) THEN ST_Area(s.geom)
ELSE ST_Area(ST_Intersection(s.geom, z.geom)) END) AS area
FROM {spots} s JOIN {layer} z ON ST_Intersects(s.geom, z.geom) GROUP BY 1, 2, 3"""


def installed() -> bool:
    """True when PostgreSQL 15 with PostGIS is here."""
    return (BINARIES / "initdb").exists() and Path("/usr/share/postgresql/15/extension/postgis.control").exists()


class Cluster:
    """A database server of our own in a folder of our own, on a socket in that folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self._as_root = os.geteuid() == 0

    def __enter__(self) -> Cluster:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        if self._as_root:
            shutil.chown(self.folder, "postgres", "postgres")
            for parent in self.folder.parents:
                if parent.stat().st_mode & 0o5 != 0o5:
                    raise RuntimeError(f"{parent} cannot be entered by the account postgres")
        self._run("initdb", "-A", "trust", "--no-sync", "-D", str(self.folder / "data"))
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(self.folder),
            "shared_buffers": "512MB",
            "work_mem": "128MB",
            "max_parallel_workers_per_gather": "2",
            "fsync": "off",
        }
        options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
        log = str(self.folder / "log")
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-l", log, "-o", options, "-w", "start")
        self.sql("CREATE EXTENSION postgis")
        return self

    def __exit__(self, *error: object) -> None:
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        # The server inherits the pipes of pg_ctl: its output goes to the log and is not waited for here.
        user = ["runuser", "-u", "postgres", "--"] if self._as_root else []
        command = [*user, str(BINARIES / program), *arguments]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")

    def sql(self, text: str, given: str | None = None) -> str:
        """Run statements and return what they print."""
        command = ["psql", "-X", "-qAt", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder), "-U", "postgres", "-c", text]
        return subprocess.run(command, check=True, capture_output=True, text=True, input=given, cwd="/").stdout

    def load(self, table: str, geometry: np.ndarray, names: list[str], columns: list[np.ndarray]) -> None:
        """A table with a spatial index and statistics."""
        fields = ", ".join(f"{name} text" for name in names)
        self.sql(f"CREATE UNLOGGED TABLE {table} ({fields}, geom geometry(Geometry, {EPSG}))")
        blobs = shapely.to_wkb(shapely.set_srid(geometry, EPSG), hex=True, include_srid=True)
        lines = ("\t".join((*values, blob)) for *values, blob in zip(*columns, blobs))
        self.sql(f"COPY {table} FROM STDIN", "\n".join(lines) + "\n")
        self.sql(f"CREATE INDEX ON {table} USING gist (geom)")
        self.sql(f"ANALYZE {table}")


def load(cluster: Cluster, folder: Path) -> float:
    """Load both sets; the seconds this took."""
    from .sides.ours import gpkg_read

    start = time.perf_counter()
    for spots, parcels, zones in SETS.values():
        for name, field in ((spots, "id"), (parcels, "code"), *((zone, "class") for zone in zones)):
            if not name:
                continue
            table = gpkg_read.read_layer(folder / f"{name}.gpkg", columns=[field])
            cluster.load(name, table.geometry, ["id" if field == "id" else "code"], [table.columns[field]])
    return time.perf_counter() - start


def ask(cluster: Cluster, name: str, expert: bool, target: Path) -> dict[str, float]:
    """One timed run of a set; the expert cuts the zones within the time."""
    spots, parcels, zones = SETS[name]
    statements = ["DROP TABLE IF EXISTS answer", "DROP TABLE IF EXISTS cut"]
    query = _EXPERT if expert else _PLAIN
    layers = [(parcels, "parcel")] if parcels else []
    layers += [(zone, "zone") for zone in zones]
    for statement in statements:
        cluster.sql(statement)
    start = time.perf_counter()
    if expert:
        cut = " UNION ALL ".join(f"SELECT code, ST_Subdivide(geom, 128) AS geom FROM {zone}" for zone in zones)
        cluster.sql(f"CREATE UNLOGGED TABLE cut AS {cut}; CREATE INDEX ON cut USING gist (geom); ANALYZE cut")
        layers = ([(parcels, "parcel")] if parcels else []) + [("cut", "zone")]
    parts = " UNION ALL ".join(query.format(spots=spots, layer=layer, kind=kind) for layer, kind in layers)
    cluster.sql(f"SET jit = off; CREATE UNLOGGED TABLE answer AS {parts}")
    seconds = time.perf_counter() - start
    rows: list[Row] = []
    for line in cluster.sql("SELECT id, kind, code, area FROM answer WHERE area > 0").splitlines():
        spot, kind, code, area = line.split("|")
        rows.append((spot, kind, code, float(area)))
    save(rows, target)
    return {"seconds": seconds}
