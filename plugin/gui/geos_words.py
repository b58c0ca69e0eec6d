"""What GEOS says of a geometry, which it says in English only, as messages of ours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_CODES = {
    "Self-intersection": "validity.self_intersection",
    "Ring Self-intersection": "validity.ring_self_intersection",
    "Too few points in geometry component": "validity.too_few_points",
    "Invalid number of points in LinearRing": "validity.too_few_points",
    "Hole lies outside shell": "validity.hole_outside",
    "Holes are nested": "validity.nested_holes",
    "Nested shells": "validity.nested_shells",
    "Duplicate Rings": "validity.duplicate_rings",
    "Interior is disconnected": "validity.disconnected",
    "Invalid Coordinate": "validity.bad_number",
    "Points of LinearRing do not form a closed linestring": "validity.open_ring",
    "ParseException": "validity.wkt",
}
_TEXT = re.compile(
    r"(?:IllegalArgumentException: )?([A-Z][A-Za-z -]+?)(?::.*|\[(-?[\d.e+]+) (-?[\d.e+]+)[^\]]*\]| found .*)?", re.S
)


def reason_code(text: str) -> tuple[str, Mapping[str, Any]] | None:
    """The message and its parameters for a reason of GEOS; None for a text that is not one.

    The place is told to the centimetre, or to a hundredth of a second of arc.
    """
    found = _TEXT.fullmatch(text.strip())
    code = _CODES.get(found.group(1)) if found else None
    if found is None or code is None:
        return None
    if not found.group(2):
        return code, {}
    x, y = float(found.group(2)), float(found.group(3))
    figures = 7 if abs(x) <= 180 and abs(y) <= 180 else 2
    return "validity.at", {"what": (code, {}), "x": f"{x:.{figures}f}", "y": f"{y:.{figures}f}"}
