"""The law's clock: instants are kept in UTC, legal dates stand at fixed +08:00 wherever the machine is."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8))


def local_date(instant: datetime) -> date:
    """The legal date of an instant.

    :param instant: aware
    """
    return instant.astimezone(CHINA).date()
