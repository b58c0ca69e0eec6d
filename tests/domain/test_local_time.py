"""Legal dates are China's, wherever the machine stands."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from zhiwei.plugin.domain.local_time import local_date


def test_legal_date_is_that_of_china():
    assert local_date(datetime(2026, 12, 31, 15, 59, tzinfo=timezone.utc)) == date(2026, 12, 31)
    assert local_date(datetime(2026, 12, 31, 16, 0, tzinfo=timezone.utc)) == date(2027, 1, 1)


def test_legal_date_does_not_depend_on_the_zone_an_instant_is_written_in():
    instant = datetime(2026, 12, 31, 16, 30, tzinfo=timezone.utc)
    assert local_date(instant.astimezone(timezone(timedelta(hours=-9)))) == local_date(instant)
