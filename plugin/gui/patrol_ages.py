"""How long ago each patrol cell was walked, for the colours of the map: an expression function that asks no database.

What depends on today is counted while the map is drawn and stored nowhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from qgis.core import QgsExpression, QgsExpressionFunction

from ..domain.patrol import DEFAULT_DAYS, age_class
from .messages import tr

NAME = "zhiwei_patrol_age"


class PatrolAge(QgsExpressionFunction):
    """``zhiwei_patrol_age(uid)``: 0 walked within the days, then older and older, 4 never walked."""

    def __init__(self, today: Callable[[], date]) -> None:
        help_text = tr(
            "zhiwei_patrol_age(uid): class of a cell of the patrol grid by its last patrol. 0 within the days, 1 up to "
            "twice, 2 up to four times as long ago, 3 longer, 4 never."
        )
        super().__init__(NAME, 1, "ZhiWei", help_text)
        self._today = today
        self._last: Mapping[str, date] = {}
        self.days = DEFAULT_DAYS

    def know(self, last: Mapping[str, date], days: int) -> None:
        """Take the day of the last patrol of each cell; drawing in other threads sees the old or the new whole."""
        self._last, self.days = dict(last), days

    def func(self, values: Any, _context: Any, _parent: Any, _node: Any) -> int:
        """What QGIS asks for each cell."""
        last = self._last.get(str(values[0]))
        return age_class((self._today() - last).days if last is not None else None, self.days)

    def usesGeometry(self, _node: Any) -> bool:
        """No geometry is needed."""
        return False

    def referencedColumns(self, _node: Any) -> list[str]:
        """Only what is given."""
        return []

    def register(self) -> None:
        """Let QGIS know it."""
        QgsExpression.unregisterFunction(NAME)
        QgsExpression.registerFunction(self)

    def remove(self) -> None:
        """Take it from QGIS."""
        QgsExpression.unregisterFunction(NAME)
