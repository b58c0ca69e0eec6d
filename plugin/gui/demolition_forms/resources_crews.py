"""The tab of crews: what each can do, from when to when it is there, its days off, where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qgis.gui import QgsMapToolEmitPoint
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from ..desk import Desk
from ..messages import tr
from ..step_widgets import ManyEditor
from ..tab_order import in_order
from ..tools_canvas import to_workspace
from . import figures
from .rows import DAY, Column, Rows
from .weekdays import WeekDays


def span_columns(width: int = 110) -> list[Column]:
    """Columns of spans of days: first, last, why."""
    return [
        Column("from", tr("First day"), DAY, width),
        Column("to", tr("Last day"), DAY, width, tr("Empty for one day")),
        Column("note", tr("Why")),
    ]


class CrewsTab(QWidget):
    """Crews, and what belongs to the chosen one."""

    changed = pyqtSignal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._row = -1
        self._quiet = False
        self._tool: Any = None
        self.rows = Rows(
            [
                Column("name", tr("Crew")),
                Column("from", tr("First day"), DAY, 110, tr("First day on which it is there; empty: always was")),
                Column("until", tr("Last day"), DAY, 110, tr("Last day on which it is there; empty: stays")),
            ],
            tr("Add crew"),
            tr("Remove crew"),
            tr("No crew yet. Add one, or read a resources file."),
        )
        self.box = QGroupBox()
        inside = QVBoxLayout(self.box)
        inside.addWidget(_line(tr("Can do (nothing ticked: everything)")))
        self.methods = ManyEditor([])
        inside.addWidget(self.methods)
        inside.addWidget(_line(tr("Rests every week on (a site that it is at stands still)")))
        self.rests = WeekDays()
        inside.addWidget(self.rests)
        inside.addWidget(_line(tr("Days off, beside weekends and holidays")))
        self.off = Rows(span_columns())
        inside.addWidget(self.off, 1)
        line = QHBoxLayout()
        self.place = _line("")
        inside.addWidget(self.place)
        self.place_button = QPushButton(tr("Base on the map…"))
        self.place_button.setCheckable(True)
        self.clear_button = QPushButton(tr("No base"))
        for button in (self.place_button, self.clear_button):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch()
        inside.addLayout(line)
        split = QSplitter()
        split.addWidget(self.rows)
        split.addWidget(self.box)
        split.setChildrenCollapsible(False)
        split.setSizes([420, 460])
        layout = QVBoxLayout(self)
        layout.addWidget(split)
        self.rows.changed.connect(self._rows_changed)
        self.rows.chosen.connect(self._show_row)
        self.off.changed.connect(self._taken)
        self.rests.changed.connect(self._taken)
        self.place_button.toggled.connect(self._pick)
        self.clear_button.clicked.connect(lambda _checked=False: self.set_place(None))
        self._show_row(-1)

    def title(self) -> str:
        """Shown name."""
        return tr("Crews")

    def offer(self, methods: Sequence[tuple[str, str]]) -> None:
        """The ways of demolishing that there are."""
        made = ManyEditor([(code, name, True) for code, name in methods])
        self.box.layout().replaceWidget(self.methods, made)
        in_order([self.methods.list, made.list])
        self.methods.setParent(None)
        self.methods = made
        made.changed.connect(self._taken)

    def put(self, values: Mapping[str, Any]) -> None:
        """Show the crews of resources."""
        self._row = -1
        self.rows.put(values.get("crews") or [])

    def values(self) -> dict[str, Any]:
        """The crews as a resources file has them."""
        self._take()
        found = []
        for row in self.rows.values():
            spans = whole_spans(row.pop("off", ()))
            found.append({**row, **({"off": spans} if spans else {})})
        return {"crews": found}

    def set_place(self, place: tuple[float, float] | None) -> None:
        """Where the chosen crew comes from, in the workspace's CRS."""
        if self._row < 0:
            return
        extra = {key: value for key, value in self.rows.unshown(self._row).items() if key not in ("x", "y")}
        if place is not None:
            extra.update(x=round(place[0], 1), y=round(place[1], 1))
        self.rows.set_unshown(self._row, extra)
        self._show_place(extra)
        self.changed.emit()

    def hideEvent(self, event: Any) -> None:
        """The tool goes with the tab."""
        self.place_button.setChecked(False)
        super().hideEvent(event)

    # Inside.

    def _rows_changed(self) -> None:
        if self._row >= 0 and self._row < self.rows.table.rowCount():
            self.box.setTitle(self.rows.table.item(self._row, 0).text())
        self.changed.emit()

    def _show_row(self, row: int) -> None:
        if self._row >= 0 and self._row < self.rows.table.rowCount() and row != self._row:
            self._take()
        self._quiet = True
        self._row = row
        extra = self.rows.unshown(row) if row >= 0 else {}
        self.box.setEnabled(row >= 0)
        self.box.setTitle(self.rows.table.item(row, 0).text() if row >= 0 else "")
        self.methods.put(extra.get("methods") or ())
        self.rests.put(extra.get("rests") or ())
        self.off.put(extra.get("off") or [])
        self._show_place(extra)
        self._quiet = False

    def _show_place(self, extra: Mapping[str, Any]) -> None:
        placed = extra.get("x") is not None and extra.get("y") is not None
        self.place.setText(
            tr("Base at {x}, {y}").format(x=figures.shown(extra["x"], 1), y=figures.shown(extra["y"], 1))
            if placed
            else tr("No base: distances to it do not count")
        )
        self.clear_button.setEnabled(placed)

    def _taken(self) -> None:
        if not self._quiet and self._row >= 0:
            self._take(lenient=True)
            self.changed.emit()

    def _take(self, lenient: bool = False) -> None:
        """Keep what is shown of the chosen crew with its row."""
        from ...domain.errors import InputError

        if not 0 <= self._row < self.rows.table.rowCount():
            return
        extra = self.rows.unshown(self._row)
        try:
            off = self.off.values()
        except InputError:
            if not lenient:
                raise
            return
        methods, before = self.methods.value(), extra.pop("methods", None) or []
        if set(methods) == set(before):
            methods = before
        said = {"methods": methods, "off": off, "rests": self.rests.value()}
        extra = {key: value for key, value in extra.items() if key not in said}
        extra.update({key: value for key, value in said.items() if value})
        quiet = self.rows.blockSignals(True)
        self.rows.set_unshown(self._row, extra)
        self.rows.blockSignals(quiet)

    def _pick(self, wanted: bool) -> None:
        canvas = self.desk.iface.mapCanvas()
        if not wanted:
            if self._tool is not None:
                canvas.unsetMapTool(self._tool)
                self._tool.deleteLater()
                self._tool = None
            return
        self._tool = QgsMapToolEmitPoint(canvas)
        self._tool.canvasClicked.connect(self._picked)
        canvas.setMapTool(self._tool)

    def _picked(self, point: Any, _button: Any = None) -> None:
        with self.desk.told():
            ((x, y),) = to_workspace(self.desk, [(point.x(), point.y())])
            self.set_place((x, y))
        self.place_button.setChecked(False)


def _line(text: str) -> QLabel:
    """A line that breaks where there is no room."""
    label = QLabel(text)
    label.setWordWrap(True)
    return label


def whole_spans(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Spans of days, each with a last day: where none is stated, it is the first."""
    return [{**row, "to": row.get("to") or row.get("from")} for row in rows]
