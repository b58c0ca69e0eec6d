"""Facts from the service of the decision to the closing, and of supervision (D24-D34 D36-D44 D51-D57)."""

from __future__ import annotations

ENFORCEMENT_GROUPS: dict[str, tuple[str, ...]] = {
    "delivery": ("form", "number", "method", "served_on", "party"),
    "reminder": ("number", "date", "served_on"),
    "announcement": ("number", "date", "posted_on"),
    "enforcement": ("number", "date", "served_on"),
    "execution": ("started_at", "ended_at"),
    "court": ("name", "applied_on", "ruling_number"),
}
#: lists of facts
ENFORCEMENT_LISTS: dict[str, tuple[str, ...]] = {}
#: the group that ``data[form]`` of an event fills
ENFORCEMENT_FILLS: dict[str, str] = {}
