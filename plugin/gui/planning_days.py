"""The days of a plan as a strip: how many sites are worked on, where a site may go, and a place to drop it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QEvent, QRect, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QLabel, QToolTip, QWidget

from .chart_card import look_of
from .messages import tr
from .planning_site_model import MIME, sites_of
from .planning_words import binds_text

_FREE, _SHUT, _LOAD, _HERE = QColor("#2e9e5b"), QColor("#c0392b"), QColor("#3f8fd2"), QColor("#e67e22")
_HEIGHT, _FOOT, _HEAD = 52, 9, 15


class DayStrip(QWidget):
    """One column for each working day of the plan.

    Blue is how many sites are worked on. With a site in the hand or chosen, the foot of a day is green where the site
    may begin and red where it may not; the hint says why.
    """

    #: sites were let go over a day: (uids, day)
    dropped = pyqtSignal(list, object)

    def __init__(self) -> None:
        super().__init__()
        self.days: Sequence[date] = ()
        self._loads: Sequence[int] = ()
        self._answers: dict[date, Any] = {}
        self._here: date | None = None
        self._over: date | None = None
        #: a text of the theme: its colours are not in every palette
        self._sample = QLabel(self)
        self._sample.hide()
        self.setFixedHeight(_HEIGHT)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Working days of the plan"))

    def show_plan(self, days: Sequence[date], loads: Sequence[int]) -> None:
        """Show the working days of a plan, with the number of sites at work on each."""
        self.days, self._loads = days, loads
        self.show_answers((), None)

    def show_answers(self, answers: Sequence[Any], here: date | None) -> None:
        """Show where the chosen site may begin (:class:`~..services.planning_board.DayAnswer`) and where it begins."""
        self._answers = {one.day: one for one in answers}
        self._here = here
        self.update()

    def answer(self, day: date) -> Any:
        """What is known of a day for the chosen site; None for nothing."""
        return self._answers.get(day)

    def day_at(self, x: int) -> date | None:
        """The day under a place of the strip."""
        if not self.days:
            return None
        place = int(x * len(self.days) / max(self.width(), 1))
        return self.days[place] if 0 <= place < len(self.days) else None

    def x_of(self, day: date) -> int:
        """The middle of a day's column."""
        return int((self.days.index(day) + 0.5) * self.width() / len(self.days))

    def text(self, day: date) -> str:
        """What the hint of a day says."""
        lines = [tr("{day}: {count} sites at work").format(day=day, count=self._loads[self.days.index(day)])]
        found = self._answers.get(day)
        if found is not None and found.reasons:
            lines.append(tr("The chosen site cannot begin: {why}").format(why=binds_text(found.reasons)))
        elif found is not None:
            lines.append(tr("The chosen site may begin, with {crew}").format(crew=found.crew))
        return "\n".join(lines)

    def paintEvent(self, _event: Any) -> None:
        """Draw."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        if not self.days:
            painter.end()
            return
        count, width = len(self.days), self.width()
        top, bottom = _HEAD, self.height() - _FOOT
        most = max(max(self._loads, default=0), 1)
        painter.setPen(QColor(look_of(self._sample).text))
        month, last_end = "", 0
        for place, day in enumerate(self.days):
            left, right = place * width // count, (place + 1) * width // count
            box = QRect(left, top, max(right - left - (1 if width >= 4 * count else 0), 1), bottom - top)
            height = (bottom - top) * self._loads[place] // most
            painter.fillRect(QRect(box.left(), bottom - height, box.width(), height), _LOAD)
            found = self._answers.get(day)
            if found is not None:
                painter.fillRect(
                    QRect(box.left(), bottom + 1, box.width(), _FOOT - 1), _SHUT if found.reasons else _FREE
                )
            if day in (self._here, self._over):
                painter.fillRect(QRect(box.left(), top, max(box.width(), 3), self.height() - top), _HERE)
            label = f"{day:%Y-%m}"
            if label != month:
                month = label
                painter.drawLine(left, top, left, bottom)
                text = label if day.month == 1 or not last_end else f"{day.month}"
                wide = painter.fontMetrics().horizontalAdvance(text) + 6
                if left + 2 >= last_end:
                    painter.drawText(left + 2, _HEAD - 3, text)
                    last_end = left + 2 + wide
        painter.end()

    # The mouse.

    def event(self, event: Any) -> bool:
        """The hint of the day under the mouse."""
        if event.type() == QEvent.Type.ToolTip:
            day = self.day_at(event.pos().x())
            if day is not None:
                QToolTip.showText(event.globalPos(), self.text(day), self)
            return True
        return bool(super().event(event))

    def dragEnterEvent(self, event: Any) -> None:
        """Sites may be dropped."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: Any) -> None:
        """Say what the day under the mouse would mean."""
        place = _position(event)
        self._over = self.day_at(place.x())
        if self._over is not None:
            QToolTip.showText(self.mapToGlobal(place), self.text(self._over), self)
            event.acceptProposedAction()
        self.update()

    def dragLeaveEvent(self, _event: Any) -> None:
        """Nothing is over the strip any more."""
        self._over = None
        self.update()

    def dropEvent(self, event: Any) -> None:
        """Ask for the sites to be moved to the day."""
        day = self.day_at(_position(event).x())
        self._over = None
        self.update()
        uids = sites_of(event.mimeData())
        if day is not None and uids:
            event.acceptProposedAction()
            self.dropped.emit(uids, day)


def _position(event: Any) -> Any:
    # Qt 6 gives it as a point of fractions
    found: Callable[[], Any] | None = getattr(event, "position", None)
    return found().toPoint() if found is not None else event.pos()
