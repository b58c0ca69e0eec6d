"""What several events add to a course: items of a decision, rights told of, progress of an item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Optional

from ..errors import UnlawfulStepError
from .course import ITEM_KINDS, Course, DecisionItem, Enforcement, changed
from .seen import day_of


def decision_items(rows: object, parties: tuple[str, ...] = ()) -> tuple[DecisionItem, ...]:
    """The items that a decision or proposal lists.

    :param rows: mappings {id, kind, law, amount, area_m2, what, self_deadline, parties}
    :param parties: of the case, for rows that name none
    :raises UnlawfulStepError: ``item.invalid`` naming the row and what is wrong with it
    """
    if not isinstance(rows, (list, tuple)):
        raise UnlawfulStepError("item.invalid", row=0, fault="items")
    found = []
    for position, row in enumerate(rows, start=1):
        if not isinstance(row, Mapping):
            raise UnlawfulStepError("item.invalid", row=position, fault=str(row))
        try:
            found.append(_item(row, position, parties))
        except (ValueError, TypeError, InvalidOperation) as error:
            raise UnlawfulStepError("item.invalid", row=position, fault=str(error)) from error
    names = [item.id for item in found]
    if len(set(names)) < len(names):
        raise UnlawfulStepError("item.invalid", row=len(names), fault="id")
    return tuple(found)


def _item(row: Mapping[str, Any], position: int, parties: tuple[str, ...]) -> DecisionItem:
    kind = str(row.get("kind") or "")
    if kind not in ITEM_KINDS:
        raise ValueError(f"kind {kind!r}: {', '.join(ITEM_KINDS)}")
    amount, area, deadline = row.get("amount"), row.get("area_m2"), row.get("self_deadline")
    return DecisionItem(
        id=str(row.get("id") or position),
        kind=kind,
        law=str(row.get("law") or ""),
        amount=None if amount in (None, "") else Decimal(str(amount)),
        area_m2=None if area in (None, "") else float(area),  # type: ignore[arg-type]
        what=str(row.get("what") or ""),
        self_deadline=None if not deadline else day_of(deadline),
        parties=tuple(str(party) for party in row.get("parties") or parties),
    )


def rights(course: Course, party: str, review: object, suit: object, on: date) -> Course:
    """The course with the rights that a paper told of, or did not.

    :param on: day on which a right that was not told of before became known
    """
    lost = {(party, name) for name, told in (("review", review), ("suit", suit)) if told is False}
    given = {(party, name) for name, told in (("review", review), ("suit", suit)) if told is True}
    fresh = course.not_told | lost
    later = {one: on for one in given & course.not_told if one not in course.told_later}
    if fresh == course.not_told and not later:
        return course
    return changed(course, not_told=fresh, told_later={**course.told_later, **later})


def progress(course: Course, items: Iterable[str], **changes: Any) -> Course:
    """The course with these fields of the items' enforcement changed."""
    fresh = dict(course.enforcement)
    for item in items:
        fresh[item] = replace(fresh.get(item, Enforcement()), **changes)
    return changed(course, enforcement=fresh)


def told_day(told: Mapping[str, Any], *names: str) -> Optional[date]:
    """The first of these days that an event tells."""
    for name in names:
        if told.get(name):
            return day_of(told[name])
    return None


def parties_of(items: Iterable[DecisionItem]) -> tuple[str, ...]:
    """The parties of items, each once."""
    return tuple(dict.fromkeys(party for item in items for party in item.parties))
