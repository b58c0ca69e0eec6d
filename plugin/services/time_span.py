"""From when to when spots were found, decided or cleared."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

_COLUMNS = {"found": "found_on", "decided": "decided_on", "cleared": "cleared_on", "standing": "found_on"}


def time_span(session: Any, look: str) -> tuple[date, date] | None:
    """First day, and the day after the last one; None where nothing has such a day.

    :param look: ``found``, ``decided``, ``cleared`` or ``standing`` (found until cleared)
    """
    first, last = session.case_list.span(_COLUMNS[look])
    if look == "standing":
        last = max((day for day in (last, session.case_list.span("cleared_on")[1]) if day), default=None)
    if first is None or last is None:
        return None
    return first, last + timedelta(days=1)
