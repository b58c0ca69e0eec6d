"""The patrol grid of a workspace: planned from a layer of communities, built, given to officers, taken away.

A community where somebody already patrolled keeps its cells: a record of a walk must not lose its ground.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import shapely

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.land.grid import check_settings, community_code, grid_cells
from ..domain.land.polygonal import only_polygons
from ..domain.patrol import CELL_M, SLIVER_SHARE
from ..domain.progress import Progress, Silent, check
from ..exchange.transform import transform
from .own_rules import CELL_SIZE, CELL_SLIVER

#: names of columns that hold the code of a community, the usual first; any other is found by its values
CODE_COLUMNS = (
    *("XZQDM", "ZLDWDM", "QSDWDM", "SQDM", "CDM", "社区代码", "村代码", "行政区代码"),
    *("code", "community_code", "owner_code"),
)
NAME_COLUMNS = (
    *("XZQMC", "ZLDWMC", "QSDWMC", "SQMC", "CMC", "社区名称", "村名称", "名称"),
    *("owner_name", "community_name", "name"),
)
#: two communities may lie over each other by this much without a word, in m²
_OVERLAP_M2 = 1.0


@dataclass(frozen=True)
class Community:
    """A community with its ground in the CRS of the workspace."""

    code: str
    name: str
    geometry: Any


@dataclass(frozen=True)
class CommunityGrid:
    """What becomes of one community.

    :param refused: message code and values where it cannot be cut into cells
    """

    community: Community
    cells: tuple[Any, ...] = ()
    refused: tuple[str, Mapping[str, Any]] | None = None


@dataclass(frozen=True)
class GridPlan:
    """A grid before it is built.

    :param kept: code and name of communities whose cells somebody patrolled; they stay as they are
    :param left_out: rows of the layer without a code of 12 digits or without ground
    :param overlaps: (community, community, m²) that lie over each other
    """

    grids: tuple[CommunityGrid, ...]
    kept: tuple[tuple[str, str], ...]
    replaced: int
    left_out: int
    overlaps: tuple[tuple[str, str, float], ...]
    size: float
    sliver: float

    @property
    def cells(self) -> list[Any]:
        """All cells that will be built."""
        return [cell for grid in self.grids for cell in grid.cells]

    @property
    def refused(self) -> list[CommunityGrid]:
        """Communities that get no cells."""
        return [grid for grid in self.grids if grid.refused is not None]


@dataclass(frozen=True)
class GridChange:
    """What a build or a removal did: uids of the cells that came, and the cells that went."""

    added: tuple[str, ...]
    removed: FeatureTable

    @property
    def communities(self) -> list[str]:
        """Codes of the communities that lost cells."""
        return sorted({str(code) for code in self.removed.columns["community_code"]})


def settings_of(session: Any) -> tuple[float, float]:
    """Side of a cell in metres and least share of a piece, as the office has them."""
    size, sliver = session.settings.get(CELL_SIZE, None), session.settings.get(CELL_SLIVER, None)
    return float(size or CELL_M), float(SLIVER_SHARE if sliver is None else sliver)


def guess_columns(table: FeatureTable) -> tuple[str, str]:
    """The columns with code and name of the communities; empty where none is likely."""
    shares = {name: _share(values) for name, values in table.columns.items()}
    likely = [name for name, share in shares.items() if share > 0.5]
    code = _first(likely, CODE_COLUMNS) or max(likely, key=lambda name: shares[name], default="")
    return code, _first([name for name in table.columns if name != code], NAME_COLUMNS)


def communities_of(table: FeatureTable, crs: str, code: str = "", name: str = "") -> tuple[list[Community], int]:
    """Communities of a layer, those of one code taken together; and how many rows say nothing.

    :param crs: CRS of the workspace
    :param code: column with the code of 12 digits, found when empty
    :raises InputError: ``grid.no_code_column``, ``grid.no_communities``
    """
    found_code, found_name = guess_columns(table)
    code, name = code or found_code, name or found_name
    if not code or code not in table.columns:
        raise InputError("grid.no_code_column", layer=table.name, columns=", ".join(table.columns))
    shapes = table.geometry if not table.crs else transform(table.geometry, table.crs, crs)
    parts: dict[str, list[Any]] = {}
    names: dict[str, str] = {}
    left_out = 0
    for index, shape in enumerate(shapes):
        key = community_code(table.columns[code][index])
        ground = _ground(shape)
        if not key or ground is None:
            left_out += 1
            continue
        parts.setdefault(key, []).append(ground)
        if name in table.columns and not names.get(key):
            names[key] = str(table.columns[name][index] or "").strip()
    if not parts:
        raise InputError("grid.no_communities", layer=table.name, column=code)
    made = [Community(key, names.get(key, ""), shapely.union_all(shapes)) for key, shapes in sorted(parts.items())]
    return made, left_out


def plan_grid(
    session: Any,
    communities: Sequence[Community],
    size: float = 0.0,
    sliver: float = -1.0,
    left_out: int = 0,
    progress: Progress | None = None,
) -> GridPlan:
    """The cells of communities; nothing is written. A community that cannot be cut is named, the others are.

    :param size: side of a cell in metres, the office's own when 0; ``sliver`` likewise when negative
    :raises InputError: ``grid.size``, ``grid.sliver``
    """
    progress = progress or Silent()
    own_size, own_sliver = settings_of(session)
    size, sliver = size or own_size, own_sliver if sliver < 0 else sliver
    check_settings(size, sliver)
    there = session.grid_cells.read(columns=["community_code", "community_name"], geometry=False)
    walked = session.patrols.walked()
    kept = {
        str(code): str(name or "")
        for uid, code, name in zip(there.column("uid"), there.column("community_code"), there.column("community_name"))
        if uid in walked
    }
    wanted = [one for one in communities if one.code not in kept]
    codes = {one.code for one in wanted}
    grids = []
    for place, one in enumerate(wanted):
        check(progress)
        progress.report(place / len(wanted), "grid.cutting", community=one.name or one.code)
        try:
            grids.append(CommunityGrid(one, tuple(grid_cells(one.geometry, one.code, size, sliver))))
        except InputError as error:
            grids.append(CommunityGrid(one, (), (error.code, {**error.params, "community": one.name or one.code})))
    progress.report(1.0)
    named = {one.code: one.name for one in communities}
    return GridPlan(
        tuple(grids),
        tuple((code, kept[code] or named[code]) for code in sorted(kept) if code in named),
        sum(1 for code in there.column("community_code") if code in codes),
        left_out,
        _overlaps(communities),
        size,
        sliver,
    )


def build_grid(workspace: Any, plan: GridPlan, actor: str, now: datetime) -> GridChange:
    """Put the cells of a plan in the place of those of the same communities; who covered the ground goes on doing so.

    :raises InputError: ``grid.nothing``, ``grid.walked_meanwhile``
    """
    grids = [grid for grid in plan.grids if grid.cells]
    if not grids:
        raise InputError("grid.nothing")
    codes = [grid.community.code for grid in grids]
    with workspace.unit_of_work(actor=actor, now=now, reason="build patrol grid") as unit:
        before = unit.grid_cells.read(where={"community_code": codes})
        _refuse_walked(unit, before, "grid.walked_meanwhile")
        unit.grid_cells.delete(before.column("uid"))
        cells = [(grid.community, cell) for grid in grids for cell in grid.cells]
        shapes = _objects(cell.geometry for _, cell in cells)
        columns = {
            "code": _objects(cell.code for _, cell in cells),
            "community_code": _objects(one.code for one, _ in cells),
            "community_name": _objects(one.name or None for one, _ in cells),
            "serial": np.array([cell.serial for _, cell in cells], dtype=np.int64),
            "officer_uid": _officers_before(before, shapes),
        }
        added = unit.grid_cells.add(FeatureTable(shapes, columns, unit.crs, "grid_cell"))
    return GridChange(tuple(str(uid) for uid in added), before)


def remove_grid(workspace: Any, communities: Sequence[str], actor: str, now: datetime) -> GridChange:
    """Take the cells of communities away.

    :raises InputError: ``grid.patrolled`` where somebody patrolled them
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="remove patrol grid") as unit:
        before = unit.grid_cells.read(where={"community_code": list(communities)})
        _refuse_walked(unit, before, "grid.patrolled")
        unit.grid_cells.delete(before.column("uid"))
    return GridChange((), before)


def undo_grid(workspace: Any, change: GridChange, actor: str, now: datetime) -> GridChange:
    """Bring back the cells that a build or a removal took away; returns the change that takes this back.

    :raises InputError: ``grid.patrolled`` where somebody patrolled the cells that would go, ``grid.changed`` where
        somebody built other cells there since
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="undo patrol grid") as unit:
        going = unit.grid_cells.read(uids=change.added)
        _refuse_walked(unit, going, "grid.patrolled")
        unit.grid_cells.delete(change.added)
        standing = unit.grid_cells.read(columns=[], where={"community_code": change.communities}, geometry=False)
        if len(standing) or len(going) != len(change.added):
            raise InputError("grid.changed")
        columns = {name: values for name, values in change.removed.columns.items() if name not in ("fid", "version")}
        back = unit.grid_cells.add(FeatureTable(change.removed.geometry, columns, unit.crs, "grid_cell"))
    return GridChange(tuple(str(uid) for uid in back), going)


def assign(workspace: Any, officers: Mapping[str, str], actor: str, now: datetime) -> dict[str, str]:
    """Say who covers which cell.

    :param officers: cell uid to officer uid, empty for nobody
    :returns: the same as it was before: given back, it undoes this
    :raises InputError: ``grid.no_cells``, ``patrol.no_officer``
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="assign patrol cells") as unit:
        before = unit.grid_cells.read(columns=["officer_uid"], uids=list(officers), geometry=False)
        if not len(before):
            raise InputError("grid.no_cells")
        for uid in {one for one in officers.values() if one}:
            if unit.officers.get(uid) is None:
                raise InputError("patrol.no_officer")
        uids = [str(uid) for uid in before.column("uid")]
        unit.grid_cells.update(uids, {"officer_uid": _objects(officers[uid] or None for uid in uids)})
    return {uid: str(officer or "") for uid, officer in zip(uids, before.column("officer_uid"))}


def _refuse_walked(unit: Any, cells: FeatureTable, code: str) -> None:
    walked = unit.patrols.walked(str(uid) for uid in cells.column("uid"))
    if walked:
        names = sorted(
            {
                str(name or key)
                for uid, key, name in zip(
                    cells.column("uid"), cells.column("community_code"), cells.column("community_name")
                )
                if uid in walked
            }
        )
        raise InputError(code, communities="、".join(names), count=len(walked))


def _officers_before(before: FeatureTable, shapes: np.ndarray) -> np.ndarray:
    """Who covered the middle of each new cell."""
    found = np.full(len(shapes), None, dtype=object)
    if len(before):
        tree = shapely.STRtree(before.geometry)
        cells, old = tree.query(shapely.point_on_surface(shapes), "intersects")
        found[cells] = before.column("officer_uid")[old]
    return found


def _overlaps(communities: Sequence[Community]) -> tuple[tuple[str, str, float], ...]:
    shapes = _objects(one.geometry for one in communities)
    tree = shapely.STRtree(shapes)
    found = []
    for first, second in zip(*tree.query(shapes, "intersects")):
        if first < second:
            area = float(shapely.area(shapely.intersection(shapes[first], shapes[second])))
            if area > _OVERLAP_M2:
                names = [communities[at].name or communities[at].code for at in (first, second)]
                found.append((names[0], names[1], area))
    return tuple(found)


def _ground(shape: Any) -> Any:
    if shape is None or shape.is_empty:
        return None
    made = only_polygons(np.array([shapely.make_valid(shapely.force_2d(shape))], dtype=object))[0]
    return None if made.is_empty else made


def _share(values: np.ndarray) -> float:
    told = [value for value in values if value is not None and str(value).strip()]
    return sum(1 for value in told if community_code(value)) / len(told) if told else 0.0


def _first(names: Iterable[str], wanted: Sequence[str]) -> str:
    by_lower = {name.lower(): name for name in reversed(list(names))}
    return next((by_lower[name.lower()] for name in wanted if name.lower() in by_lower), "")


def _objects(values: Iterable[Any]) -> np.ndarray:
    listed = list(values)
    made = np.empty(len(listed), dtype=object)
    made[:] = listed
    return made
