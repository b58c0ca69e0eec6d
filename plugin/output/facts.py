"""Names that a document template may use, and what stands where a fact is missing.

``render`` lays the facts of a case over these groups, so a known fact that is not there prints as a ruled blank to be
filled in by hand, while a name that no group knows is an error of the template. Dates are ISO texts, areas m².
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .case_groups import CASE_GROUPS, CASE_LISTS
from .decision_groups import DECISION_FILLS, DECISION_GROUPS, DECISION_LISTS
from .enforcement_groups import ENFORCEMENT_FILLS, ENFORCEMENT_GROUPS, ENFORCEMENT_LISTS

#: groups of facts by name, with their fields
GROUPS: dict[str, tuple[str, ...]] = {**CASE_GROUPS, **DECISION_GROUPS, **ENFORCEMENT_GROUPS}
#: lists of facts by name, with the fields of a row
LISTS: dict[str, tuple[str, ...]] = {**CASE_LISTS, **DECISION_LISTS, **ENFORCEMENT_LISTS}
#: the group that ``data[form]`` of an event fills; a key there that names a group or a list fills that one instead
FILLED_BY: dict[str, str] = {**DECISION_FILLS, **ENFORCEMENT_FILLS}
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
    if not result["parties"] and not is_missing(result["party"]["name"]):
        result["parties"] = [result["party"]]
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
