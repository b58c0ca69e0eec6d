"""Match a new batch of spots (图斑) with the ones that are there: by overlap, and by code where shapes say nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import shapely

#: an overlap counts when it covers this share of one of the two
MIN_SHARE = 0.10
#: one shape holds the other when it covers this share of it
HOLDS = 0.80
#: areas that differ by less than this are the same area
AREA_CHANGE = 0.05
#: the same shape drawn again: intersection over union
SAME_IOU = 0.80

#: shapes that are written in one go
_PIECE = 20_000
KINDS = ("new", "same", "grown", "shrunk", "split", "merged", "cleared")


@dataclass(frozen=True)
class Match:
    """What a new spot is to the ones that are there.

    :param kind: ``new``, ``same``, ``grown``, ``shrunk``, ``split`` (part of an old one), ``merged`` (several old
        ones together) or ``cleared`` (stands where an old one was already cleared)
    :param partners: positions of the old ones, largest overlap first
    :param share_new: share of the new spot that the first partner covers
    :param share_old: share of the first partner that the new spot covers
    :param code_differs: the first partner has another code
    :param code_elsewhere: position of an old spot with the same code that it does not overlap, -1 for none
    """

    kind: str
    partners: tuple[int, ...] = ()
    share_new: float = 0.0
    share_old: float = 0.0
    code_differs: bool = False
    code_elsewhere: int = -1


def match_spots(
    new: np.ndarray,
    old: np.ndarray,
    new_codes: Optional[np.ndarray] = None,
    old_codes: Optional[np.ndarray] = None,
    old_cleared: Optional[np.ndarray] = None,
) -> list[Match]:
    """One match per new spot.

    :param new: n valid polygons
    :param old: m valid polygons in the same CRS
    :param new_codes: n codes, None or empty where unknown
    :param old_codes: m codes
    :param old_cleared: m booleans, True where the old spot was cleared
    """
    cleared = np.zeros(len(old), dtype=bool) if old_cleared is None else np.asarray(old_cleared, dtype=bool)
    places = _places(old_codes)
    if not len(old):
        return [Match("new") for _ in range(len(new))]
    pairs_new, pairs_old, share_new, share_old = overlaps(new, old)
    area_new, area_old = shapely.area(new), shapely.area(old)
    per_new: dict[int, list[int]] = {}
    for pair in np.lexsort((-share_new, pairs_new)):
        per_new.setdefault(int(pairs_new[pair]), []).append(int(pair))
    pieces = np.zeros(len(old), dtype=int)  # new spots that lie mostly inside one old spot
    np.add.at(pieces, pairs_old[share_new >= HOLDS], 1)
    found = []
    for index in range(len(new)):
        pairs = per_new.get(index, [])
        code = None if new_codes is None else new_codes[index]
        partners = tuple(int(pairs_old[pair]) for pair in pairs)
        elsewhere = places.get(str(code), -1) if code else -1
        elsewhere = -1 if elsewhere in partners else elsewhere
        if not pairs:
            found.append(Match("new", code_elsewhere=elsewhere))
            continue
        first = pairs[0]
        held = [pair for pair in pairs if share_old[pair] >= HOLDS and not cleared[pairs_old[pair]]]
        kind = _kind(
            bool(cleared[pairs_old[first]]),
            float(share_new[first]),
            float(share_old[first]),
            float(area_new[index] / max(area_old[pairs_old[first]], 1e-9)),
            len(held),
            int(pieces[pairs_old[first]]),
        )
        old_code = None if old_codes is None else old_codes[partners[0]]
        differs = bool(code) and bool(old_code) and str(code) != str(old_code)
        found.append(Match(kind, partners, float(share_new[first]), float(share_old[first]), differs, elsewhere))
    return found


def _kind(cleared: bool, share_new: float, share_old: float, growth: float, held: int, pieces: int) -> str:
    if cleared:
        return "cleared"
    if held >= 2:
        return "merged"
    union = 1 / share_new + 1 / share_old - 1 if share_new and share_old else np.inf
    if pieces >= 2 and share_new >= HOLDS and share_old < HOLDS:
        return "split"
    if growth > 1 + AREA_CHANGE and share_old >= HOLDS:
        return "grown"
    if growth < 1 - AREA_CHANGE and share_new >= HOLDS:
        return "shrunk"
    if 1 / union >= SAME_IOU:
        return "same"
    return "new"


def overlaps(new: np.ndarray, old: np.ndarray) -> tuple[Any, Any, Any, Any]:
    """Pairs that overlap by more than ``MIN_SHARE`` of one of them.

    :returns: positions in new, positions in old, share of the new one, share of the old one
    """
    tree = shapely.STRtree(old)
    pairs_new, pairs_old = tree.query(new, predicate="intersects")
    common = shapely.area(shapely.intersection(new[pairs_new], old[pairs_old]))
    with np.errstate(divide="ignore", invalid="ignore"):
        share_new = np.nan_to_num(common / shapely.area(new)[pairs_new])
        share_old = np.nan_to_num(common / shapely.area(old)[pairs_old])
    keep = (share_new >= MIN_SHARE) | (share_old >= MIN_SHARE)
    return pairs_new[keep], pairs_old[keep], share_new[keep], share_old[keep]


def _places(codes: Optional[np.ndarray]) -> dict[str, int]:
    if codes is None:
        return {}
    return {str(code): index for index, code in enumerate(codes) if code}


def fingerprint(geometries: np.ndarray) -> list[bytes]:
    """Equal bytes for equal shapes: rings in a normal order, coordinates to the millimetre.

    :param geometries: n geometries, none of them None
    """
    plain = shapely.normalize(geometries)
    rounded = shapely.transform(plain, lambda points: np.round(points, 3) + 0.0)
    return list(shapely.to_wkb(rounded, output_dimension=2))


def match_exactly(
    new: np.ndarray, new_keys: np.ndarray, old: np.ndarray, old_keys: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Match features that have a key (parcel code, class) and a shape.

    :returns: position of the old feature with the same key and shape (-1 for none); position of an old one with the
        same key and another shape (-1 for none)
    """
    same = np.full(len(new), -1)
    changed = np.full(len(new), -1)
    if not len(old) or not len(new):
        return same, changed
    by_key: dict[str, int] = {str(key): index for index, key in enumerate(old_keys) if key is not None}
    candidates = np.flatnonzero([str(key) in by_key for key in new_keys])
    # most of what comes again comes as it was, byte for byte: only the rest needs a normal order of its rings
    for marks in (_bytes, fingerprint):
        wanted = {str(new_keys[index]) for index in candidates}
        others = np.flatnonzero([str(key) in wanted for key in old_keys])
        shapes = {(str(old_keys[index]), mark): int(index) for index, mark in zip(others, marks(old[others]))}
        for index, mark in zip(candidates, marks(new[candidates])):
            same[index] = shapes.get((str(new_keys[index]), mark), -1)
        candidates = candidates[same[candidates] < 0]
    for index in candidates:
        changed[index] = by_key[str(new_keys[index])]
    return same, changed


def _bytes(geometries: np.ndarray) -> list[bytes]:
    pieces = (geometries[start : start + _PIECE] for start in range(0, len(geometries), _PIECE))
    return [mark for piece in pieces for mark in shapely.to_wkb(piece, output_dimension=2)]
