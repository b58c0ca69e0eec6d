"""One chart of the dashboard on a card: drawing, data table, hover, click, and saving it."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from typing import Any

from qgis.PyQt.QtCore import QEvent, QPoint, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QGuiApplication, QIcon, QKeySequence, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from .chart_data import Chart
from .chart_draw import ROW_PX, Band, Look, draw, height_of
from .compat import ALIGN_RIGHT, moved
from .heading import Heading
from .icons import icon_path
from .messages import tr

#: a table never takes more room than this; it scrolls
_TABLE_PX = 320
#: of lightness, 0 to 255
_LEAST_CONTRAST = 90


class ChartCard(QFrame):
    """A chart with its title, its table and its buttons.

    :param drawn: False where matplotlib is missing: then only the table is shown
    :param ground: see :func:`look_of`
    """

    #: what a click on a bar or a row asks of the list of cases
    asked = pyqtSignal(dict)
    #: somebody wants to save the chart
    save_asked = pyqtSignal()
    #: it needs another height than before
    fitted = pyqtSignal()

    def __init__(self, drawn: bool, ground: QWidget | None = None) -> None:
        super().__init__()
        self.chart: Chart | None = None
        self._ground = ground
        self.canvas: Any = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.title = Heading()
        self.title.setWordWrap(True)
        self.note = QLabel()
        self.note.setWordWrap(True)
        small = self.note.font()
        small.setPointSizeF(max(small.pointSizeF() - 1.0, 7.0))
        self.note.setFont(small)
        self.data_button = self._button("table", tr("Show the figures as a table"))
        self.data_button.setCheckable(True)
        self.data_button.setChecked(not drawn)
        self.data_button.setVisible(drawn)
        self.data_button.toggled.connect(lambda _on: self._choose())
        self.save_button = self._button("export", tr("Save this chart as a picture or PDF…"))
        self.save_button.setVisible(drawn)
        self.save_button.clicked.connect(lambda _checked=False: self.save_asked.emit())
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.data_button)
        top.addWidget(self.save_button)
        self.table = self._table()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(8, 6, 8, 6)
        self.body.setSpacing(3)
        self.body.addLayout(top)
        self.body.addWidget(self.note)
        if drawn:
            self.canvas = _canvas(self._hover, self._click)
            self.body.addWidget(self.canvas)
        self.body.addWidget(self.table)
        self._bands: list[Band] = []
        self._choose()

    def _button(self, icon: str, hint: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIcon(QIcon(str(icon_path(icon, "dashboard"))))
        button.setToolTip(hint)
        return button

    def _table(self) -> QTableWidget:
        table = QTableWidget()
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        table.horizontalHeader().setHighlightSections(False)
        table.activated.connect(lambda index: self._row_asked(index.row()))
        copy = moved("QShortcut")(QKeySequence(QKeySequence.StandardKey.Copy), table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy_table)
        self._copy = copy
        return table

    def show_chart(self, chart: Chart) -> None:
        """Show another chart, or the same with other figures."""
        if chart == self.chart:
            # somebody saved something else: five charts drawn anew for nothing let every window stand still
            return
        self.chart = chart
        self.title.setText(chart.title)
        self.note.setText(chart.note)
        self._fill_table(chart)
        if self.canvas is not None:
            self.canvas.setFixedHeight(height_of(chart))
            self.redraw()
        self._choose()

    def redraw(self) -> None:
        """Draw anew, in the colours of now."""
        if self.canvas is None or self.chart is None:
            return
        self._bands = draw(self.canvas.figure, self.chart, look_of(self.note, self._ground))
        self.canvas.draw_idle()

    def changeEvent(self, event: Any) -> None:
        """Another theme: draw anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self.chart is not None:
            self.redraw()

    def _choose(self) -> None:
        as_table = self.data_button.isChecked() or self.canvas is None
        self.table.setVisible(as_table)
        if self.canvas is not None:
            self.canvas.setVisible(not as_table)
        self._fit()

    def resizeEvent(self, event: Any) -> None:
        """Another width: perhaps another height of title and note."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say what height is needed: a scroll area asks nobody how high wrapped text becomes, and would press it."""
        margins = self.body.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        buttons = self.data_button.sizeHint()
        shown = self.table if self.canvas is None or self.data_button.isChecked() else self.canvas
        heights = [
            max(self.title.heightForWidth(width - 2 * buttons.width() - 24), buttons.height()),
            self.note.heightForWidth(width),
            shown.minimumHeight(),
        ]
        needed = sum(heights) + 2 * self.body.spacing() + margins.top() + margins.bottom() + 4
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)
            self.fitted.emit()

    def _fill_table(self, chart: Chart) -> None:
        self.table.clear()
        self.table.setColumnCount(len(chart.heads))
        self.table.setHorizontalHeaderLabels(list(chart.heads))
        self.table.setRowCount(len(chart.rows))
        text_columns = (0, 1) if chart.id == "towns" else (0,)
        for row, cells in enumerate(chart.rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column not in text_columns:
                    item.setTextAlignment(ALIGN_RIGHT)
                self.table.setItem(row, column, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        wanted = header.sizeHint().height() + len(chart.rows) * self.table.verticalHeader().defaultSectionSize() + 24
        self.table.setFixedHeight(min(max(wanted, 3 * ROW_PX), _TABLE_PX))

    def copy_table(self) -> None:
        """Put the table on the clipboard, as a spreadsheet takes it."""
        if self.chart is not None:
            lines = [self.chart.heads, *self.chart.rows]
            QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    # The mouse.

    def bar_at(self, x: float, y: float) -> Band | None:
        """The bar at a place of the axes."""
        at = x if self.chart is not None and self.chart.style == "columns" else y
        return next((band for band in self._bands if band.low <= at <= band.high), None)

    def _hover(self, event: Any) -> None:
        band = self.bar_at(event.xdata, event.ydata) if event.inaxes is not None and event.xdata is not None else None
        if band is None or self.chart is None:
            self.canvas.unsetCursor()
            QToolTip.hideText()
            return
        series = self.chart.series[band.series]
        self.canvas.setCursor(Qt.CursorShape.PointingHandCursor)
        text = series.hovers[band.place]
        if _can_filter(series.filters[band.place]):
            text += "\n" + tr("Click: show these in the list of cases")
        QToolTip.showText(self.cursor().pos(), text, self.canvas)

    def _click(self, event: Any) -> None:
        if event.inaxes is None or event.xdata is None or event.button != 1:
            return
        band = self.bar_at(event.xdata, event.ydata)
        if band is not None and self.chart is not None:
            self._ask(self.chart.series[band.series].filters[band.place])

    def _row_asked(self, row: int) -> None:
        if self.chart is not None and row < len(self.chart.row_filters):
            self._ask(self.chart.row_filters[row])

    def _ask(self, values: Mapping[str, Any]) -> None:
        if values:
            self.asked.emit(dict(values))


def _can_filter(values: Mapping[str, Any]) -> bool:
    from .chart_data import known_filter

    return bool(known_filter(values))


def look_of(label: QLabel, ground: QWidget | None = None) -> Look:
    """The colours of the desktop's theme, as they are seen: a theme's style sheet sets them, not its palette.

    :param ground: what the charts lie on
    """
    label.ensurePolished()
    palette = label.palette()
    back, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    if back.alpha() < 255 and ground is not None and ground.isVisible():
        window = ground.window()
        back = window.grab(QRect(ground.mapTo(window, QPoint(1, 1)), QSize(1, 1))).toImage().pixelColor(0, 0)
    if abs(back.lightness() - text.lightness()) < _LEAST_CONTRAST:
        text = QColor("#dddddd" if back.lightness() < 128 else "#1a1a1a")
    mixed = [round(0.8 * b + 0.2 * t) for b, t in zip(back.getRgb()[:3], text.getRgb()[:3])]
    size = label.font().pointSizeF()
    return Look(back.name(), text.name(), QColor(*mixed).name(), size if size > 0 else 9.0)


def canvas_class() -> Any:
    """matplotlib's canvas for Qt; the first time it is read, which takes a second, best in a thread of its own."""
    try:
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    except ImportError:  # matplotlib before 3.5
        from matplotlib.backends.backend_qt5agg import FigureCanvasQTAgg
    return FigureCanvasQTAgg


def _canvas(hover: Callable[[Any], None], click: Callable[[Any], None]) -> Any:
    from matplotlib.figure import Figure

    from .chart_draw import style

    class Canvas(canvas_class()):  # type: ignore[misc]
        """Drawn in our fonts; the wheel scrolls the dashboard, not the chart."""

        def draw(self) -> None:
            """Draw in our fonts; what is too small to be laid out is drawn again when it grows."""
            with style(), warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)
                super().draw()

        def wheelEvent(self, event: Any) -> None:
            """Leave the wheel to what scrolls."""
            event.ignore()

    with style():
        canvas = Canvas(Figure(constrained_layout=True))
    canvas.setMinimumWidth(220)
    canvas.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    canvas.mpl_connect("motion_notify_event", hover)
    canvas.mpl_connect("button_press_event", click)
    return canvas
