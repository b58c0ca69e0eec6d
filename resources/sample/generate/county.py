"""The whole sample county, layer by layer."""

from __future__ import annotations

from typing import Any

import shapely

from . import buildings, division, landclasses, parcels, parties, permits, settlement, spots, terrain, zones
from .layers import Layer
from .places import BROOK, RIVER
from .shapes import snap

SEED = 20261121


def build(seed: int = SEED) -> list[Layer]:
    """All layers in the order in which they are written."""
    land = terrain.build(seed)
    places = settlement.build(seed, land)
    villages = division.territories(seed, land)
    patches = landclasses.build(seed, land, places, villages)
    zone_layers = zones.build(seed, land, places, patches)
    houses = buildings.build(seed, places)
    parcel_layer, _ = parcels.build(seed, places, patches)
    spot_layer = spots.build(spots.ground(seed, land, places, patches, houses, zone_layers[0]), villages)
    return [
        division.layer(villages),
        spot_layer,
        parcel_layer,
        *zone_layers,
        permits.build(seed, places, houses),
        landclasses.layer(patches),
        parties.layer(seed, spot_layer),
        *_base_map(land, places, _standing(houses, spot_layer)),
    ]


def _standing(houses: list[buildings.House], spots_: Layer) -> list[buildings.House]:
    """Houses of the base map: none under a spot, save where the spot is a storey added to it."""
    kind = [name for name, _ in spots_.fields].index("TBLX")
    tree = shapely.STRtree([shape for shape, values in spots_.rows if values[kind] != "加层"])
    hit = set(tree.query([house.shape for house in houses], predicate="intersects")[0])
    return [house for at, house in enumerate(houses) if at not in hit]


def _base_map(land: terrain.Terrain, places: settlement.Settlements, houses: list[buildings.House]) -> list[Layer]:
    """Water, roads and houses to look at; nothing is measured on them."""
    water = [(part, (RIVER if part.area > 100000 else BROOK,)) for part in shapely.get_parts(land.river)]
    roads: list[tuple[Any, tuple[Any, ...]]] = []
    for road in land.open_road(shapely.union_all(list(places.towns))):
        roads += [(snap(part), (road.name, road.kind, float(road.width))) for part in shapely.get_parts(road.line)]
    by_block: dict[int, list[Any]] = {}
    for house in houses:
        by_block.setdefault(house.block, []).append(house.shape)
    shapes: list[tuple[Any, tuple[Any, ...]]] = [(shapely.multipolygons(each), ()) for each in by_block.values()]
    return [
        Layer("basemap_water", "Polygon", (("MC", "text"),), water),
        Layer("basemap_road", "LineString", (("MC", "text"), ("DJ", "text"), ("KD", "real")), roads),
        Layer("basemap_building", "MultiPolygon", (), shapes),
    ]
