"""The hash chain of a case's events: nobody can change, drop, insert or reorder one unnoticed.

``hash = sha256(prev_hash + "\\n" + canonical JSON of the event's fields)``; the first event's ``prev_hash`` is empty.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from typing import Any

from .records import Event


def canonical(value: Any) -> str:
    """JSON with sorted keys, no spaces and readable Chinese: one value, one text."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def canonical_hash(value: Any) -> str:
    """SHA-256 (hex) of a value by its canonical JSON."""
    return hashlib.sha256(canonical(value).encode()).hexdigest()


def event_hash(
    prev_hash: str,
    uid: str,
    case_uid: str,
    seq: int,
    transition: str,
    occurred_at: datetime,
    recorded_at: datetime,
    actor: str,
    payload: Mapping[str, Any],
) -> str:
    """SHA-256 (hex) of an event and all before it.

    :param occurred_at: aware; only milliseconds count, as that is what is stored
    """
    fields = {
        "uid": uid,
        "case_uid": case_uid,
        "seq": seq,
        "transition": transition,
        "occurred_at": _milliseconds(occurred_at),
        "recorded_at": _milliseconds(recorded_at),
        "actor": actor,
        "payload": payload,
    }
    return hashlib.sha256(f"{prev_hash}\n{canonical(fields)}".encode()).hexdigest()


def hash_of(event: Event) -> str:
    """What the hash of an event has to be, by its own fields."""
    return event_hash(
        event.prev_hash,
        event.uid,
        event.case_uid,
        event.seq,
        event.transition,
        event.occurred_at,
        event.recorded_at,
        event.actor,
        event.payload,
    )


def first_break(events: Iterable[Event], head: str | None = None, count: int | None = None) -> tuple[int, str] | None:
    """Where the chain of one case breaks.

    :param events: of one case, ordered by ``seq``
    :param head: hash that the case file keeps of its last event
    :param count: number of events that the case file keeps
    :returns: (seq, ``"sequence"`` | ``"previous"`` | ``"content"`` | ``"head"``), None when the chain is whole
    """
    previous, expected = "", 1
    for event in events:
        if event.seq != expected:
            return expected, "sequence"
        if event.prev_hash != previous:
            return event.seq, "previous"
        if hash_of(event) != event.hash:
            return event.seq, "content"
        previous, expected = event.hash, expected + 1
    if (count is not None and count != expected - 1) or (head is not None and head != previous):
        return expected, "head"
    return None


def _milliseconds(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    utc = moment.astimezone(timezone.utc)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"
