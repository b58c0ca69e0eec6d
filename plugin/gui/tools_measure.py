"""Measure on the map as the papers do: official area, perimeter, sides and bearings, corners to copy and to save."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .compat import ALIGN_RIGHT
from .messages import tr
from .tools_canvas import DrawingPart, Float, ShapeTool, compact, figures, rich, to_workspace


class MeasurePanel(QWidget):
    """Figures, the table of corners, and what can be done with them."""

    def __init__(self, part: MeasurePart) -> None:
        super().__init__()
        self.area = QLabel(part.hint())
        self.area.setTextFormat(Qt.TextFormat.RichText)
        self.area.setWordWrap(True)
        self.area.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = QTableWidget(0, 5)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels(
            [tr("Corner"), tr("X north (m)"), tr("Y east (m)"), tr("Side (m)"), tr("Bearing")]
        )
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        compact(self.table)
        self.copy = QPushButton(tr("Copy"))
        self.copy.setToolTip(tr("Copy the corners for a spreadsheet"))
        self.copy.clicked.connect(part.copy)
        self.save = QPushButton(tr("Save…"))
        self.save.setToolTip(tr("Save the corners as 国土 TXT or CSV"))
        self.save.clicked.connect(part.save)
        self.clear = QPushButton(tr("Clear"))
        self.clear.clicked.connect(part.clear)
        buttons = QHBoxLayout()
        for button in (self.copy, self.save, self.clear):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.area)
        layout.addWidget(self.table)
        layout.addLayout(buttons)

    def show_measured(self, measured: Any, hint: str) -> None:
        """Figures and corners of a shape; the hint where there is none."""
        from ..domain.land.units import text

        self.area.setText(hint if measured is None else rich(figures(measured)))
        corners = measured.corners if measured is not None else ()
        self.table.setRowCount(len(corners))
        for row, corner in enumerate(corners):
            side = measured.sides[row]
            cells = (
                corner.name,
                text(corner.north, 3),
                text(corner.east, 3),
                text(side.length_m, 2),
                side.bearing_text,
            )
            for column, value in enumerate(cells):
                item = QTableWidgetItem(value)
                if column:
                    item.setTextAlignment(ALIGN_RIGHT)
                self.table.setItem(row, column, item)
        for button in (self.copy, self.save, self.clear):
            button.setEnabled(measured is not None)
        if corners:
            header = self.table.horizontalHeader()
            wide = sum(max(self.table.sizeHintForColumn(i), header.sectionSizeHint(i)) + 2 for i in range(5))
            self.table.setMinimumWidth(wide + self.table.verticalScrollBar().sizeHint().width() + 26)


class MeasurePart(DrawingPart):
    """The measure tool and its dock. What is measured is saved nowhere but where the person saves it."""

    name = "measurespot"

    def text(self) -> str:
        """Text of the action."""
        return tr("Measure officially")

    def hint(self) -> str:
        """What to do."""
        return tr("Click the corners; right click or Enter ends. Ctrl and click measures any polygon.")

    def build(self) -> None:
        """Action and dock."""
        super().build()
        self.shape: Any = None
        self.measured: Any = None

    def make_tool(self) -> ShapeTool:
        """The drawing tool."""
        tool = ShapeTool(self.canvas)
        tool.drawn.connect(self._drawn)
        tool.finished.connect(self._finished)
        tool.picked.connect(self._picked)
        tool.cancelled.connect(self.clear)
        self.float = Float(self.canvas)
        return tool

    def make(self) -> QWidget:
        """The panel."""
        panel = MeasurePanel(self)
        panel.show_measured(None, self.hint())
        return panel

    def let_go(self) -> None:
        """The frame goes."""
        if self.float is not None:
            self.float.say("")

    def clear(self) -> None:
        """Forget what was measured."""
        self.shape = self.measured = None
        self.marks.clear()
        if self.inside is not None:
            self.inside.show_measured(None, self.hint())

    def copy(self) -> None:
        """Corners, sides and bearings for a spreadsheet."""
        with self.desk.told():
            from ..services.shape_measure import coordinates_text

            if self.measured is not None:
                QGuiApplication.clipboard().setText(coordinates_text(self.measured))
                self.desk.tell(tr("Copied {count} corners.").format(count=len(self.measured.corners)))

    def save(self) -> None:
        """Save as 国土 TXT or CSV."""
        with self.desk.told():
            from ..services.shape_measure import save_coordinates

            if self.shape is None:
                return
            kinds = {tr("国土 TXT (*.txt)"): ".txt", tr("CSV (*.csv)"): ".csv"}
            path, kind = QFileDialog.getSaveFileName(
                self.iface.mainWindow(), tr("Save corners"), "", ";;".join(kinds), next(iter(kinds))
            )
            if not path:
                return
            if not path.lower().endswith((".txt", ".csv")):
                path += kinds.get(kind, ".txt")
            save_coordinates(self.shape, self.desk.store.crs, path)
            self.desk.tell(tr("Saved: {path}").format(path=path))

    def _drawn(self, places: list[Any]) -> None:
        with self.desk.told():
            if self.float is None:
                return
            if not places:
                self.float.say("")
                return
            from ..services.shape_measure import length_of, measure_ring

            there = to_workspace(self.desk, places)
            measured = measure_ring(there, self.desk.store.crs)
            rows = figures(measured) if measured is not None else [(tr("Length"), f"{length_of(there):.2f} m")]
            self.float.say(rich(rows))

    def _finished(self, places: list[Any]) -> None:
        with self.desk.told():
            from ..services.shape_input import shape_from_corners

            drawn = shape_from_corners(to_workspace(self.desk, places))
            self._have(drawn)

    def _picked(self, geometry: Any, layer: Any) -> None:
        with self.desk.told():
            from ..services.shape_input import shape_from_wkb

            crs = layer.crs().authid() or layer.crs().toWkt()
            self._have(shape_from_wkb(bytes(geometry.asWkb()), crs, self.desk.store.crs))

    def _have(self, typed: Any) -> None:
        from ..services.shape_measure import measure_shape

        self.fill()
        self.clear()
        if typed.places:
            from ..domain.land.drawn import mended
            from .messages import say
            from .tools_draw import _first

            self.desk.tell(say("spot.crosses_itself", **_first(list(typed.places))))
            shape, source = mended(typed.geometry), None
        else:
            shape, source = typed.geometry, typed.source
        self.shape = shape
        self.measured = measure_shape(shape, self.desk.store.crs, source)
        self.inside.show_measured(self.measured, self.hint())
        self.marks.shape(shape, self.desk)
        self.marks.places(list(typed.places), self.desk)
        self.show_dock()

    def _opened(self, _path: str) -> None:
        if self.tool is not None:
            self.tool.clear()
        self.clear()
