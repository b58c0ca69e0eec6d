"""Names that a document template may use, and what stands where a fact is missing.

``render`` lays the facts of a case over these groups, so a known fact that is not there prints as a ruled blank to be
filled in by hand, while a name that no group knows is an error of the template. Dates are ISO texts, areas m².
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

GROUPS: dict[str, tuple[str, ...]] = {
    "agency": ("name", "short", "address", "contact", "phone", "unit"),
    "document": ("title", "number", "date", "date_cn", "copies"),
    "party": (
        "name",
        "kind",  # person or entity
        "id_kind",
        "id_number",
        "legal_rep",
        "gender",
        "age",
        "position",
        "address",
        "phone",
    ),
    "site": ("address", "town", "village", "grid_code", "parcel_code", "center", "neighbours"),
    "build": (
        "name",
        "structure",
        "storeys",
        "height",
        "footprint_m2",
        "floor_m2",
        "excess_m2",
        "use",
        "state",
        "started_on",
        "finished_on",
        "cost_yuan",
    ),
    "land": (
        "area_m2",
        "area_mu",
        "farmland_m2",
        "basic_farmland_m2",
        "land_class",
        "planned_use",
        "conforms",  # true, false, or a text
    ),
    "case": (
        "number",
        "cause",
        "source",
        "received_on",
        "filed_on",
        "facts_text",
        "breach_citation",
        "basis_citation",
        "track",  # planning, village or land
        "spot_code",
        "proposal",
        "attachments",
    ),
    "lead": (
        "number",
        "source_kind",
        "registered_at",
        "found_on",
        "content",
        "spot_code",
        "attachments",
        "check_opinion",
        "proposal",
        "due_on",
        "registered_by",
        "confidential",
    ),
    "order": ("act", "basis", "stop_what", "correct_by", "appear_at", "appear_place", "materials"),
    "survey": (
        "started_at",
        "ended_at",
        "weather",
        "place",
        "surveyor",
        "drawer",
        "checker",
        "recorder",
        "recorder_position",
        "instrument",
        "instrument_number",
        "crs_text",
        "presence",
        "witness",
        "notice_text",
        "situation",
        "plan_number",
        "photo_numbers",
        "refusal",
        "date",
    ),
    "approval": ("officer", "unit", "review", "deputy", "head"),
    "service": (
        "document_title",
        "document_number",
        "recipient",
        "place",
        "method",  # direct leave electronic mail entrusted forward notice
        "delivered_at",
        "receiver",
        "proxy",
        "relation",
        "refusal_reason",
        "witness",
        "impossible_reason",
        "media_number",
        "mail_receipt",
        "system_record",
        "entrusted_to",
        "forwarded_by",
        "notice_reason",
        "notice_place",
        "notice_on",
    ),
    "plan": (
        "title",
        "rings",
        "points",
        "sides",
        "areas",
        "neighbours",
        "zones",
        "crs_text",
        "source_text",
        "date",
    ),
}
LISTS: dict[str, tuple[str, ...]] = {
    "officers": ("name", "card_no", "position"),
    "findings": ("kind", "class", "label", "area_m2", "share", "doubtful"),
    "photos": (
        "number",
        "taken_at",
        "place",
        "direction",
        "coordinates",
        "photographer",
        "witness",
        "proves",
        "device",
        "sha256",
        "storage",
    ),
}
_NEIGHBOURS = ("n", "e", "s", "w")


def complete(facts: Mapping[str, Any], extra: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Lay ``facts`` over the known names; what is missing is None.

    :param facts: groups of facts, see ``GROUPS`` and ``LISTS``
    :param extra: further groups that a template declares: name to list of fields
    """
    result: dict[str, Any] = {}
    for group, fields in {**GROUPS, **(extra or {})}.items():
        given = facts.get(group) or {}
        result[group] = {**dict.fromkeys(fields), **given} if isinstance(given, Mapping) else given
    for group, fields in LISTS.items():
        rows = facts.get(group) or []
        result[group] = [{**dict.fromkeys(fields), **row} for row in rows]
    sides = result["site"]["neighbours"] or {}
    result["site"]["neighbours"] = {**dict.fromkeys(_NEIGHBOURS), **sides}
    for group, value in facts.items():
        result.setdefault(group, value)
    return result


def lookup(facts: Mapping[str, Any], path: str) -> Any:
    """Return the fact at a dotted path, ``officers.0.name`` too; None where the way ends."""
    value: Any = facts
    for step in path.split("."):
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, (list, tuple)) and step.isdigit() and int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    return value


def is_missing(value: Any) -> bool:
    """Tell whether a fact has nothing to print."""
    return value is None or value == "" or value == [] or value == {} or (isinstance(value, str) and not value.strip())
