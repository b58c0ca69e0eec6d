"""Two pictures over the map with a bar between them, and drawing pictures in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPen

_GRIP_PX = 8
_STEP, _LONG_STEP = 0.02, 0.1
_WAIT_MS = 120


class Drawing:
    """Draws map settings in the background and hands the pictures over together; a newer one supersedes it."""

    def __init__(self, settings: Sequence[QgsMapSettings], done: Callable[[list[QImage]], None]) -> None:
        self._done: Callable[[list[QImage]], None] | None = done
        self._jobs = [QgsMapRendererParallelJob(one) for one in settings]
        self._left = len(self._jobs)
        for job in self._jobs:
            job.finished.connect(self._one)
            job.start()

    def cancel(self) -> None:
        """Nobody waits for it any more."""
        self._done = None
        for job in self._jobs:
            job.finished.disconnect(self._one)
            job.cancel()
        self._jobs = []

    def _one(self) -> None:
        self._left -= 1
        if self._left == 0 and self._done is not None:
            images = [job.renderedImage() for job in self._jobs]
            done, self._done = self._done, None
            done(images)


class SwipeItem(QgsMapCanvasItem):
    """The earlier picture left of a bar, the later one right of it."""

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.images: list[QImage] = []
        self.extent = QgsRectangle()
        self.captions = ("", "")
        #: place of the bar, 0 at the left border and 1 at the right one
        self.place = 0.5
        #: without a bar the earlier picture covers all
        self.bar = True
        self.setZValue(5)

    def boundingRect(self) -> QRectF:
        """All of the canvas."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def paint(self, painter: Any, *_: Any) -> None:
        """Both pictures, the bar and what they are."""
        if len(self.images) < 2:
            return
        width, height = float(self._canvas.width()), float(self._canvas.height())
        at = width * self.place if self.bar else width
        where = self._target()
        sides = ((0.0, at, self.images[0]), (at, width - at, self.images[1]))
        for left, wide, image in sides:
            if wide > 0:
                painter.save()
                painter.setClipRect(QRectF(left, 0, wide, height))
                painter.drawImage(where, image)
                painter.restore()
        painter.save()
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)
        self._caption(painter, self.captions[0], 8.0, at - 16.0, Qt.AlignmentFlag.AlignLeft)
        if self.bar:
            self._caption(painter, self.captions[1], at + 8.0, width - at - 16.0, Qt.AlignmentFlag.AlignRight)
            painter.setPen(QPen(QColor(0, 0, 0, 150), 4))
            painter.drawLine(QPointF(at, 0), QPointF(at, height))
            painter.setPen(QPen(QColor(255, 255, 255), 2))
            painter.drawLine(QPointF(at, 0), QPointF(at, height))
            painter.setBrush(QColor(255, 255, 255))
            painter.setPen(QPen(QColor(40, 40, 40), 1.5))
            middle = height / 2
            painter.drawEllipse(QPointF(at, middle), 11, 11)
            for side in (-1, 1):
                painter.drawLine(QPointF(at + side * 2.5, middle - 4), QPointF(at + side * 7, middle))
                painter.drawLine(QPointF(at + side * 7, middle), QPointF(at + side * 2.5, middle + 4))
        painter.restore()

    def is_at_bar(self, x: float) -> bool:
        """Whether a mouse at ``x`` pixels would take the bar."""
        return self.bar and bool(self.images) and abs(x - self.place * self._canvas.width()) <= _GRIP_PX

    def move_bar(self, place: float) -> None:
        """Put the bar somewhere."""
        self.place = min(1.0, max(0.0, place))
        self.update()

    def _target(self) -> QRectF:
        # between two drawings the map may have moved: the old pictures move along
        upper = self.toCanvasCoordinates(QgsPointXY(self.extent.xMinimum(), self.extent.yMaximum()))
        lower = self.toCanvasCoordinates(QgsPointXY(self.extent.xMaximum(), self.extent.yMinimum()))
        return QRectF(upper, lower)

    def _caption(self, painter: Any, text: str, left: float, wide: float, align: Any) -> None:
        metrics = painter.fontMetrics()
        if not text or wide < 40:
            return
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(wide) - 12)
        room = metrics.boundingRect(text).width() + 12.0
        x = left if align == Qt.AlignmentFlag.AlignLeft else left + wide - room
        box = QRectF(x, 8.0, room, metrics.height() + 6.0)
        # over pictures of any colour, in any theme
        painter.fillRect(box, QColor(0, 0, 0, 170))
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Swipe(QObject):
    """The item with its pictures and its bar: drawn anew when the map moves, dragged, moved with the arrow keys."""

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        # held, so that it is the same object when its events come
        self._viewport = canvas.viewport()
        self.item = SwipeItem(canvas)
        self._layers: list[list[Any]] = []
        self._drawing: Drawing | None = None
        self._dragging = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw)
        canvas.extentsChanged.connect(self.later)
        canvas.destinationCrsChanged.connect(self.later)
        canvas.installEventFilter(self)
        self._viewport.installEventFilter(self)

    def show(self, layers: Sequence[Sequence[Any]], captions: tuple[str, str], bar: bool = True) -> None:
        """Show two lists of layers, top first."""
        self._layers = [list(some) for some in layers]
        self.item.captions, self.item.bar = captions, bar
        self._draw()

    def later(self) -> None:
        """Draw when the map has come to rest."""
        self.item.setPos(0, 0)
        self._timer.start(_WAIT_MS)

    def remove(self) -> None:
        """Take everything off the canvas."""
        self._timer.stop()
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
        self.canvas.extentsChanged.disconnect(self.later)
        self.canvas.destinationCrsChanged.disconnect(self.later)
        self.canvas.removeEventFilter(self)
        self._viewport.removeEventFilter(self)
        self._viewport.unsetCursor()
        self.canvas.scene().removeItem(self.item)
        self._layers = []

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Dragging and arrow keys; everything else is the map's."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and self.item.bar:
            step = _LONG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self.item.move_bar(self.item.place + (step if event.key() == Qt.Key.Key_Right else -step))
                return True
        if watched is not self._viewport:
            return False
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = self.item.is_at_bar(event.pos().x())
            return self._dragging
        if kind == QEvent.Type.MouseMove:
            if self._dragging:
                self.item.move_bar(event.pos().x() / max(1, self.canvas.width()))
                return True
            if self.item.is_at_bar(event.pos().x()):
                self._viewport.setCursor(Qt.CursorShape.SplitHCursor)
            elif self._viewport.cursor().shape() == Qt.CursorShape.SplitHCursor:
                tool = self.canvas.mapTool()
                self._viewport.setCursor(tool.cursor() if tool is not None else Qt.CursorShape.ArrowCursor)
        if kind == QEvent.Type.MouseButtonRelease and self._dragging:
            self._dragging = False
            self.item.move_bar(event.pos().x() / max(1, self.canvas.width()))
            return True
        return False

    def _draw(self) -> None:
        if not self._layers:
            return
        if self._drawing is not None:
            self._drawing.cancel()
        settings = []
        for layers in self._layers:
            one = QgsMapSettings(self.canvas.mapSettings())
            one.setLayers(layers)
            settings.append(one)
        extent = settings[0].visibleExtent()

        def done(images: list[QImage]) -> None:
            self.item.images, self.item.extent = images, extent
            self.item.update()

        self._drawing = Drawing(settings, done)
