"""Find a case, paper, party, parcel, place or spot by a few characters: for a search box, so with a limit each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..domain.case.masking import mask_name
from ..store.repositories.locator import Found, Locator

#: in the order in which they are shown
KINDS = ("case", "document", "party", "parcel", "place", "spot")
LEAST = 2


def locate(session: Any, text: str, limit: int = 8, cancelled: Callable[[], bool] = lambda: False) -> list[Found]:
    """What matches, the best of each kind first; parties stand with their names masked.

    :param session: open reader
    :param text: at least :data:`LEAST` characters, else nothing is found
    :param limit: most results of each kind
    """
    text = text.strip()
    if len(text) < LEAST:
        return []
    locator = Locator(session.session)
    found: list[Found] = []
    for kind in KINDS:
        if cancelled():
            return []
        for one in locator.find(kind, text, limit):
            if kind == "party":
                one = one._replace(title=mask_name(one.title, one.detail == "entity"), detail=one.more, more="")
            found.append(one)
    return found


def place_of(session: Any, one: Found) -> list[Any]:
    """Shapes of a result in the workspace's CRS: its spots, else its parcel."""
    spots = [one.spot_uid] if one.spot_uid else []
    if one.case_uid:
        case = session.cases.get(one.case_uid)
        spots = list(case.spot_uids) if case is not None else spots
    if spots:
        return list(session.spots.read(columns=[], uids=spots).geometry)
    if one.parcel_uid:
        return list(session.parcels.read(columns=[], uids=[one.parcel_uid]).geometry)
    return []


def spots_of(session: Any, one: Found) -> list[str]:
    """Spots of a result."""
    if one.case_uid:
        case = session.cases.get(one.case_uid)
        if case is not None:
            return list(case.spot_uids)
    return [one.spot_uid] if one.spot_uid else []


def of_feature(session: Any, table: str, uid: str) -> tuple[str, str]:
    """(spot, newest case) of a feature of the map, empty where there is none; a parcel has those that lie on it.

    :param table: ``spot`` or ``parcel``
    """
    import shapely

    spots = [uid] if table == "spot" and uid else []
    if table == "parcel" and uid:
        shapes = session.parcels.read(columns=[], uids=[uid]).geometry
        if len(shapes):
            near = session.spots.read(columns=[], bbox=shapes[0].bounds)
            overlap = shapely.area(shapely.intersection(near.geometry, shapes[0]))
            ranked = sorted(zip(overlap, near.columns["uid"]), key=lambda pair: -pair[0])
            spots = [str(spot) for area, spot in ranked if area > 0]
    cases = session.cases.for_spots(spots) if spots else []
    return (spots[0] if spots else "", cases[-1].uid if cases else "")
