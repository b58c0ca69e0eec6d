"""Extra fine for late payment (加处罚款, APL art. 72)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from .periods import Interval

#: extra fine for late payment per day, as a share of the fine (APL art. 72)
SURCHARGE_PER_DAY = Decimal("0.03")


def surcharge(fine: Decimal, days_late: int) -> Decimal:
    """Extra fine (加处罚款) in yuan: 3 % of the fine per day, never above the fine (APL art. 72), half up to 0.01.

    :param fine: yuan
    :param days_late: days after the last day to pay, without those of a review or suit (APL art. 73)
    """
    due = min(fine, fine * SURCHARGE_PER_DAY * max(days_late, 0))
    return due.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def days_late(last_day: date, on: date, excluded: Sequence[Interval] = ()) -> int:
    """Days after ``last_day`` up to and with ``on`` that are in none of the intervals (APL art. 73: review, suit)."""
    late = (last_day + timedelta(days=n) for n in range(1, (on - last_day).days + 1))
    return sum(1 for day in late if not any(day in interval for interval in excluded))
