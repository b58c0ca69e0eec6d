"""Painting of the chart over time: names, days, shut days, bars, what was done, locks and today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from ..services.plan_chart import ChartRow, Line
from .gantt_scale import HEAD, ROW
from .gantt_words import line_text, months_text, nothing_text

_TODAY = QColor("#d0021b")
#: rest days are shaded from so many pixels of a day on; before, they would be a grey veil
_REST_PX = 4.0


@dataclass(frozen=True)
class Pens:
    """Colours and fonts of the theme."""

    back: QColor
    text: QColor
    line: QColor
    chosen: QColor
    font: QFont
    bold: QFont

    def mixed(self, share: float) -> QColor:
        """The ground with so much of the text's colour in it."""
        back, text = self.back.getRgb()[:3], self.text.getRgb()[:3]
        return QColor(*(round((1 - share) * one + share * other) for one, other in zip(back, text)))


def paint_chart(painter: QPainter, view: Any, pens: Pens) -> None:
    """Draw what is seen of a view."""
    width, height = view.viewport().width(), view.viewport().height()
    painter.fillRect(QRectF(0, 0, width, height), pens.back)
    painter.setFont(pens.font)
    if view.chart is None:
        painter.setPen(pens.text)
        box = QRectF(12, 0, width - 24, height)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), nothing_text())
        return
    top = view.verticalScrollBar().value()
    first, last = top // ROW, min((top + height - HEAD) // ROW + 1, len(view.lines))
    names = view.names_px
    painter.save()
    painter.setClipRect(QRectF(names, HEAD, width - names, height - HEAD))
    _ground(painter, view, pens, names, width, height)
    for at in range(first, last):
        _bar(painter, view, pens, at)
    painter.restore()
    painter.save()
    painter.setClipRect(QRectF(0, HEAD, width, height - HEAD))
    for at in range(first, last):
        _name(painter, view, pens, at, names, width)
    painter.restore()
    _days(painter, view, pens, names, width, height)


def _left(view: Any, day: Any) -> float:
    return float(view.names_px + view.scale.x(day) - view.horizontalScrollBar().value())


def _ground(painter: QPainter, view: Any, pens: Pens, names: int, width: int, height: int) -> None:
    """Days that are shut, and the lines of months."""
    scale = view.scale
    side = view.horizontalScrollBar().value()
    if scale.day_px >= _REST_PX:
        day = max(scale.day(side), scale.first)
        until = min(scale.day(side + width - names), scale.last)
        shade = pens.mixed(0.06)
        while day <= until:
            if day in view.chart.rest:
                painter.fillRect(QRectF(_left(view, day), HEAD, scale.day_px, height), shade)
            day += timedelta(days=1)
    hatch = QBrush(pens.mixed(0.35), Qt.BrushStyle.BDiagPattern)
    for first, last in view.chart.blocked:
        box = QRectF(_left(view, first), HEAD, ((last - first).days + 1) * scale.day_px, height)
        painter.fillRect(box, pens.mixed(0.1))
        painter.fillRect(box, hatch)
    painter.setPen(QPen(pens.line, 1))
    for first, _ in scale.months():
        x = _left(view, first)
        painter.drawLine(QPointF(x, HEAD), QPointF(x, height))


def _bar(painter: QPainter, view: Any, pens: Pens, at: int) -> None:
    line: Line = view.lines[at]
    box = view.bar_of(at)
    if box.right() < view.names_px or box.left() > view.viewport().width():
        return
    if line.row is None:
        _span(painter, pens, box)
        return
    row = line.row
    colour = phase_colour(row.phase)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, 2, 2)
    _stands_still(painter, view, pens, row, box)
    if row.late and row.done is None:
        # it should have been down: from the plan's last day until today
        late = QRectF(box.right(), box.center().y() - 1, max(_left(view, view.today) - box.right(), 0), 2)
        painter.fillRect(late, _TODAY)
    if row.done is not None:
        left = _left(view, row.done[0])
        wide = max(((row.done[1] - row.done[0]).days + 1) * view.scale.day_px, 2.0)
        painter.fillRect(QRectF(left, box.bottom() + 1, wide, 3), pens.text)
    if row.locked:
        _lock(painter, pens, box)
    if row.uid in view.selected:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(pens.chosen, 2))
        painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3)


def _stands_still(painter: QPainter, view: Any, pens: Pens, row: ChartRow, box: QRectF) -> None:
    """The days within a bar on which the site's crew rests in the week, as gaps."""
    rests = view.chart.rests.get(row.crew)
    if not rests or view.scale.day_px < _REST_PX:
        return
    gap = QColor(pens.back)
    gap.setAlpha(170)
    for number in range((row.last - row.first).days + 1):
        day = row.first + timedelta(days=number)
        if day.weekday() in rests:
            painter.fillRect(QRectF(_left(view, day), box.top(), view.scale.day_px, box.height()), gap)


def _span(painter: QPainter, pens: Pens, box: QRectF) -> None:
    """The stretch of a group, as a bracket."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pens.mixed(0.7))
    painter.drawRect(QRectF(box.left(), box.top() + 2, box.width(), 4))
    for x, side in ((box.left(), 1), (box.right(), -1)):
        corner = [QPointF(x, box.top() + 2), QPointF(x + 6 * side, box.top() + 2), QPointF(x, box.bottom())]
        painter.drawPolygon(QPolygonF(corner))


def _lock(painter: QPainter, pens: Pens, box: QRectF) -> None:
    """A padlock in front of the bar, on the ground's colour so that it shows on any bar."""
    x, y = box.left() - 11, box.center().y()
    painter.setPen(QPen(pens.text, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(x + 1.5, y - 5, 5, 7), 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pens.text)
    painter.drawRect(QRectF(x, y - 1, 8, 6))


def _name(painter: QPainter, view: Any, pens: Pens, at: int, names: int, width: int) -> None:
    line: Line = view.lines[at]
    top = HEAD + at * ROW - view.verticalScrollBar().value()
    box = QRectF(0, top, names, ROW)
    head = line.row is None
    chosen = line.row is not None and line.key in view.selected
    painter.fillRect(box, pens.mixed(0.08) if head else pens.back)
    if chosen:
        shade = QColor(pens.chosen)
        shade.setAlpha(70)
        painter.fillRect(box, shade)
    if head:
        veil = QColor(pens.text)
        veil.setAlpha(16)
        painter.fillRect(QRectF(names, top, width - names, ROW), veil)
        _arrow(painter, pens, top + ROW / 2, line.key in view.closed)
    painter.setFont(pens.bold if head else pens.font)
    painter.setPen(pens.text)
    indent = 18 if head else 22 if view.names else 8
    text = painter.fontMetrics().elidedText(
        line_text(line, view.names), Qt.TextElideMode.ElideRight, names - indent - 6
    )
    painter.drawText(box.adjusted(indent, 0, -4, 0), int(Qt.AlignmentFlag.AlignVCenter), text)
    painter.setPen(QPen(pens.line, 1))
    painter.drawLine(QPointF(0, top + ROW), QPointF(names if not head else width, top + ROW))


def _arrow(painter: QPainter, pens: Pens, middle: float, closed: bool) -> None:
    points = ((6, -4), (6, 4), (12, 0)) if closed else ((4, -3), (13, -3), (8.5, 4))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pens.text)
    painter.drawPolygon(QPolygonF([QPointF(x, middle + y) for x, y in points]))


def _days(painter: QPainter, view: Any, pens: Pens, names: int, width: int, height: int) -> None:
    """Months and days above, the line of today."""
    scale = view.scale
    painter.fillRect(QRectF(0, 0, width, HEAD), pens.mixed(0.08))
    painter.setFont(pens.bold)
    painter.setPen(pens.text)
    title = painter.fontMetrics().elidedText(view.chart.name, Qt.TextElideMode.ElideRight, names - 12)
    painter.drawText(QRectF(6, 0, names - 8, HEAD), int(Qt.AlignmentFlag.AlignVCenter), title)
    painter.save()
    painter.setClipRect(QRectF(names, 0, width - names, height))
    painter.setFont(pens.font)
    ticks = scale.ticks()
    if not ticks:
        # where no days are told, the months leave the upper line to the years
        for first, last in scale.years():
            _told_over(painter, view, pens, (first, last), 0, str(first.year))
    for first, last in scale.months():
        # told alike in all months: as the shortest of them allows
        text = months_text(first, 28 * scale.day_px - 6, painter.fontMetrics(), bool(ticks))
        _told_over(painter, view, pens, (first, last), 0 if ticks else HEAD / 2, text)
    for tick in ticks:
        x = _left(view, tick.day)
        if names - 30 < x < width:
            painter.setPen(pens.mixed(0.75))
            painter.drawText(QPointF(x + 2, HEAD - 5), tick.text)
    x = _left(view, view.today) + scale.day_px / 2
    painter.setPen(QPen(_TODAY, 1.6))
    painter.drawLine(QPointF(x, HEAD / 2), QPointF(x, height))
    painter.restore()
    painter.setPen(QPen(pens.line, 1))
    painter.drawLine(QPointF(0, HEAD), QPointF(width, HEAD))
    painter.drawLine(QPointF(names, 0), QPointF(names, height))


def _told_over(painter: QPainter, view: Any, pens: Pens, span: tuple[date, date], top: float, text: str) -> None:
    """What a stretch of days is called, in one of the two lines above them; it stays in sight while the stretch is."""
    names, width = view.names_px, view.viewport().width()
    left, right = _left(view, span[0]), _left(view, span[1]) + view.scale.day_px
    painter.setPen(QPen(pens.line, 1))
    painter.drawLine(QPointF(left, top), QPointF(left, HEAD))
    box = QRectF(max(left, names) + 4, top, min(right, width) - max(left, names) - 6, HEAD / 2)
    if text and box.width() > 8 and painter.fontMetrics().boundingRect(text).width() <= box.width() + 2:
        painter.setPen(pens.text)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), text)


def phase_colour(phase: str) -> QColor:
    """The colour of a phase, the same as on maps and papers."""
    from ..output.gantt import colour

    return QColor(colour(phase))
