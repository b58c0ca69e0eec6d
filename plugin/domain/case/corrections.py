"""Corrections (更正): a wrong entry is taken back or restated by a later event with a reason, never edited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from ..errors import UnlawfulStepError
from .course import CORRECTION
from .records import Event


class Applied(Event):
    """A correction whose target was taken back or restated already."""


def in_force(events: Iterable[Event]) -> list[Event]:
    """The events that count, corrections applied, ordered by (occurred_at, seq).

    A correction names its ``target`` seq and a ``reason``; with ``payload`` or ``occurred_at`` it restates the target,
    without them it takes it back. A later correction may take back an earlier one. What comes out may be cut at a day
    and go in again: a correction is applied once.

    :raises UnlawfulStepError: ``step.correction`` when it names no reason or no earlier event
    """
    by_seq = {event.seq: event for event in events}
    cancelled: set[int] = set()
    corrections: list[Event] = []
    for event in sorted(by_seq.values(), key=lambda item: item.seq, reverse=True):
        if event.transition != CORRECTION or event.seq in cancelled or isinstance(event, Applied):
            continue
        target = event.payload.get("target")
        if not event.payload.get("reason") or target not in by_seq or target >= event.seq:
            raise UnlawfulStepError("step.correction", seq=event.seq, target=target)
        corrections.append(event)
        if not _restates(event):
            cancelled.add(target)
    for event in reversed(corrections):
        target = event.payload["target"]
        by_seq[target] = _restated(by_seq[target], event.payload)
        by_seq[event.seq] = Applied(**{field.name: getattr(event, field.name) for field in fields(Event)})
    kept = (event for event in by_seq.values() if event.seq not in cancelled)
    return sorted(kept, key=lambda event: (event.occurred_at, event.seq))


def _restates(event: Event) -> bool:
    return bool(event.payload.get("occurred_at")) or event.payload.get("payload") is not None


def _restated(event: Event, payload: Mapping[str, Any]) -> Event:
    changes: dict[str, Any] = {}
    if payload.get("occurred_at"):
        changes["occurred_at"] = datetime.fromisoformat(str(payload["occurred_at"]).replace("Z", "+00:00"))
    if payload.get("payload") is not None:
        changes["payload"] = {**event.payload, **payload["payload"]}
    return replace(event, **changes)
