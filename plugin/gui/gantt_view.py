"""A painted chart of bars over days: only what is seen is drawn, so that thousands of sites stay smooth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QEvent, QRect, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QPainter
from qgis.PyQt.QtWidgets import QAbstractScrollArea, QLabel, QToolTip

from ..services.plan_chart import Line, PlanChart
from .gantt_paint import Pens, paint_chart
from .gantt_scale import HEAD, ROW, scale_of
from .gantt_words import hint_of

_ZOOM = 1.25
_LEAST_NAMES, _MOST_NAMES = 110, 340


class GanttView(QAbstractScrollArea):
    """The chart. The wheel scrolls; over the days above, or with Ctrl, it zooms; with Shift it goes sideways."""

    #: uids of the sites that somebody chose here
    chosen = pyqtSignal(list)
    #: a site that was double-clicked
    asked = pyqtSignal(str)
    #: key of a group whose head was clicked at its arrow
    toggled = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.chart: PlanChart | None = None
        self.lines: list[Line] = []
        self.closed: frozenset[str] = frozenset()
        self.names: dict[str, str] = {}
        self.selected: set[str] = set()
        self.today = date.today()
        self.scale = scale_of(self.today, self.today, self.today)
        self._at: dict[str, int] = {}
        self._anchor = -1
        self._fit = True
        self._ground = QLabel(self)
        self._ground.hide()
        self._pens: Pens | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(ROW * 2)
        self.horizontalScrollBar().setSingleStep(30)

    # What is shown.

    def show_chart(
        self,
        chart: PlanChart | None,
        lines: Sequence[Line],
        names: dict[str, str],
        closed: Iterable[str],
        today: date,
    ) -> None:
        """Show lines of a chart; the zoom stays while the plan's days are the same.

        :param names: shown name of each group's head
        """
        before = (self.chart.first, self.chart.last) if self.chart is not None else None
        self.chart, self.lines, self.names, self.today = chart, list(lines), names, today
        self.closed = frozenset(closed)
        self._at = {line.key: number for number, line in enumerate(self.lines) if line.row is not None}
        if chart is not None and (chart.first, chart.last) != before:
            self.scale = scale_of(chart.first, chart.last, today, self.scale.day_px)
            if before is None:
                self._fit = True
        self._arrange()
        self.viewport().update()

    def select(self, uids: Iterable[str], show: bool = True) -> None:
        """Mark sites that were chosen elsewhere, and bring the first into sight."""
        self.selected = set(uids)
        at = min((self._at[uid] for uid in self.selected if uid in self._at), default=-1)
        if show and at >= 0:
            self.show_line(at)
        self.viewport().update()

    def show_line(self, at: int) -> None:
        """Scroll so that a line and its bar are seen."""
        bar, top = self.verticalScrollBar(), at * ROW
        room = self.viewport().height() - HEAD
        if not bar.value() <= top <= bar.value() + room - ROW:
            bar.setValue(top - room // 2)
        line, side = self.lines[at], self.horizontalScrollBar()
        x, room = round(self.scale.x(line.first)), self.viewport().width() - self.names_px
        if not side.value() <= x <= side.value() + room - 30:
            side.setValue(x - room // 3)

    @property
    def names_px(self) -> int:
        """Width of the column of names."""
        return min(max(round(self.viewport().width() * 0.32), _LEAST_NAMES), _MOST_NAMES)

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Wider or narrower days; what lies at ``x`` (of the viewport) stays there."""
        self._fit = False
        at = self.names_px + (self.viewport().width() - self.names_px) / 2 if x is None else x
        side = self.horizontalScrollBar()
        place = side.value() + at - self.names_px
        days = place / self.scale.day_px
        self.scale = self.scale.zoomed(factor)
        self._arrange()
        side.setValue(round(days * self.scale.day_px - (at - self.names_px)))
        self.viewport().update()

    def fit(self) -> None:
        """All days at once."""
        self._fit = True
        self._arrange()
        self.viewport().update()

    def go_to(self, day: date) -> None:
        """Bring a day into the middle."""
        room = self.viewport().width() - self.names_px
        self.horizontalScrollBar().setValue(round(self.scale.x(day) - room / 2))

    def line_at(self, y: float) -> int:
        """The line at a place of the viewport; -1 where there is none."""
        if y < HEAD:
            return -1
        at = int(y - HEAD + self.verticalScrollBar().value()) // ROW
        return at if at < len(self.lines) else -1

    def bar_of(self, at: int) -> QRectF:
        """Where the bar of a line lies in the viewport."""
        line = self.lines[at]
        left = self.names_px + self.scale.x(line.first) - self.horizontalScrollBar().value()
        width = max(((line.last - line.first).days + 1) * self.scale.day_px, 2.0)
        return QRectF(left, HEAD + at * ROW - self.verticalScrollBar().value() + 4.0, width, ROW - 9.0)

    # Qt.

    def paintEvent(self, _event: Any) -> None:
        """Draw what is seen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._pens is None:
            self._pens = pens_of(self._ground, self)
        paint_chart(painter, self, self._pens)
        painter.end()

    def resizeEvent(self, event: Any) -> None:
        """Another width: all days again where they were all shown."""
        super().resizeEvent(event)
        self._arrange()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Names and days above stay, so everything is drawn again."""
        self.viewport().update()

    def changeEvent(self, event: Any) -> None:
        """Another theme: other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._pens = None

    def showEvent(self, event: Any) -> None:
        """The theme may have changed while nobody looked."""
        super().showEvent(event)
        self._pens = None

    def wheelEvent(self, event: Any) -> None:
        """Zoom over the days above or with Ctrl, go sideways with Shift, else scroll."""
        place = event.position() if hasattr(event, "position") else event.posF()
        turn = event.angleDelta().y() or event.angleDelta().x()
        keys = event.modifiers()
        if keys & Qt.KeyboardModifier.ControlModifier or place.y() < HEAD:
            self.zoom(_ZOOM if turn > 0 else 1 / _ZOOM, place.x())
        elif keys & Qt.KeyboardModifier.ShiftModifier:
            side = self.horizontalScrollBar()
            side.setValue(side.value() - turn)
        else:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - round(turn / 120 * 3 * ROW))
        event.accept()

    def mousePressEvent(self, event: Any) -> None:
        """Choose a site; with Ctrl one more or less, with Shift all between; a group's head chooses its sites."""
        at = self.line_at(event.pos().y())
        if event.button() != Qt.MouseButton.LeftButton or at < 0:
            return
        line = self.lines[at]
        if line.row is None and event.pos().x() < ROW:
            self.toggled.emit(line.key)
            return
        keys = event.modifiers()
        picked = list(line.uids)
        if keys & Qt.KeyboardModifier.ShiftModifier and self._anchor >= 0:
            low, high = sorted((self._anchor, at))
            picked = [uid for number in range(low, high + 1) for uid in self.lines[number].uids]
            self.selected = set(picked)
        elif keys & Qt.KeyboardModifier.ControlModifier:
            self.selected ^= set(picked)
            self._anchor = at
        else:
            self.selected = set(picked)
            self._anchor = at
        self.viewport().update()
        self._tell()

    def mouseDoubleClickEvent(self, event: Any) -> None:
        """Ask for a site, or open and close a group."""
        at = self.line_at(event.pos().y())
        if at < 0:
            return
        line = self.lines[at]
        if line.row is None:
            self.toggled.emit(line.key)
        else:
            self.asked.emit(line.key)

    def keyPressEvent(self, event: Any) -> None:
        """Up and down choose, + and - zoom, left and right go sideways, Home shows all days, Enter asks."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _ZOOM)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            side = self.horizontalScrollBar()
            side.setValue(side.value() + (60 if key == Qt.Key.Key_Right else -60))
        elif key == Qt.Key.Key_Home:
            self.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and len(self.selected) == 1:
            self.asked.emit(next(iter(self.selected)))
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: Any) -> bool:
        """What a bar says when the mouse rests on it."""
        if event.type() == QEvent.Type.ToolTip:
            at = self.line_at(event.pos().y())
            text = self.hint(at) if at >= 0 else ""
            if text:
                QToolTip.showText(event.globalPos(), text, self, QRect(0, event.pos().y() - 2, 10_000, 4))
            else:
                QToolTip.hideText()
            return True
        return bool(super().viewportEvent(event))

    def hint(self, at: int) -> str:
        """A line in words."""
        return hint_of(self.lines[at], self.names)

    # Inside.

    def _step(self, by: int) -> None:
        here = [self._at[uid] for uid in self.selected if uid in self._at]
        at = (max(here) if by > 0 else min(here)) + by if here else 0
        while 0 <= at < len(self.lines) and self.lines[at].row is None:
            at += by
        if 0 <= at < len(self.lines):
            self._anchor = at
            self.select([self.lines[at].key])
            self._tell()

    def _tell(self) -> None:
        self.chosen.emit([line.key for line in self.lines if line.key in self.selected] or sorted(self.selected))

    def _arrange(self) -> None:
        room = self.viewport().width() - self.names_px
        if self._fit:
            self.scale = self.scale.fitted(room - 2)
        side, bar = self.horizontalScrollBar(), self.verticalScrollBar()
        side.setPageStep(room)
        side.setRange(0, max(round(self.scale.width) - room, 0) if not self._fit else 0)
        height = self.viewport().height() - HEAD
        bar.setPageStep(max(height, ROW))
        bar.setRange(0, max(len(self.lines) * ROW - height, 0))


def pens_of(label: QLabel, view: Any) -> Pens:
    """Colours and fonts of the desktop's theme."""
    from .chart_card import look_of

    look = look_of(label, view.parentWidget() or view)
    font = QFont(view.font())
    bold = QFont(font)
    bold.setBold(True)
    return Pens(QColor(look.back), QColor(look.text), QColor(look.grid), view.palette().highlight().color(), font, bold)
