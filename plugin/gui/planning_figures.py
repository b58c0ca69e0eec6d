"""What plans come to, in words: figures of one plan, of two side by side, and which of them is better."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from .compat import ALIGN_RIGHT
from .messages import tr
from .planning_words import figure

#: figures of which more is better; of the others less is
_MORE = ("placed", "area")
#: figures that go with the sites of a plan: between plans of more and fewer sites neither is better
_BY_SIZE = ("moves", "distance", "end", "cost", "travel", "unsteady", "urgency")
#: figures that shrink as sites are demolished, which is no loss
_BY_WORK = ("placed", "area")
#: as wide a shortened name stays, and what a head has around its text
_LEAST_HEAD, _AROUND_HEAD_PX = "二〇二七年度", 12
#: how each is written: number, area in whole m², kilometres, yuan, day, mean working day
_KINDS = {
    "placed": "number",
    "unplaced": "number",
    "area": "number",
    "target_day": "day",
    "shortfall": "number",
    "urgency": "mean",
    "moves": "number",
    "distance": "km",
    "end": "day",
    "cost": "number",
    "travel": "number",
    "unsteady": "number",
    "moved": "number",
}


def figure_names() -> dict[str, str]:
    """Shown name of each figure, in the order of a table."""
    return {
        "placed": tr("Sites with a day"),
        "unplaced": tr("Sites without a place"),
        "area": tr("Floor area (m²)"),
        "target_day": tr("Target reached on"),
        "shortfall": tr("Missing of the targets (m²)"),
        "urgency": tr("Urgent: mean working day"),
        "moves": tr("Moves of crews"),
        "distance": tr("Way of crews (km)"),
        "end": tr("Last day of work"),
        "cost": tr("Cost (yuan)"),
        "travel": tr("Moving machines (yuan)"),
        "unsteady": tr("Uneven load (m² in ten days)"),
        "moved": tr("Sites with a moved day"),
    }


def figure_text(key: str, value: Any) -> str:
    """A figure as it is read; a dash where there is none."""
    if value is None or value == "":
        return "–"
    kind = _KINDS[key]
    if kind == "day":
        return str(value)
    if kind == "km":
        return figure(float(value) / 1000, 1)
    return figure(value, 1 if kind == "mean" else 0)


@dataclass(frozen=True)
class FigureRow:
    """A figure of two plans. :param sense: 1 where the second is better, -1 where it is worse, 0 where neither."""

    key: str
    name: str
    first: str
    second: str
    change: str
    sense: int


def figure_rows(first: Mapping[str, Any], second: Mapping[str, Any], down: int = 0) -> list[FigureRow]:
    """What two plans come to, side by side; the same when both have it to the digit that is shown.

    :param down: sites of the first that the second leaves out as they are demolished by now
    """
    rows = []
    as_many = first.get("placed") == second.get("placed")
    for key, name in figure_names().items():
        one, other = first.get(key), second.get(key)
        texts = figure_text(key, one), figure_text(key, other)
        change, sense = "", 0
        if texts[0] != texts[1] and one is not None and other is not None:
            judged = as_many or key not in (*_BY_SIZE, *(_BY_WORK if down else ()))
            change, sense = _change(key, one, other, judged)
        elif texts[0] != texts[1] and key == "target_day":
            # reached within the plan by one of them alone
            sense = 1 if one is None else -1
            change = tr("better") if sense > 0 else tr("worse")
        rows.append(FigureRow(key, name, *texts, change, sense))
    return rows


def _change(key: str, one: Any, other: Any, judged: bool) -> tuple[str, int]:
    if _KINDS[key] == "day":
        days = (date.fromisoformat(str(other)) - date.fromisoformat(str(one))).days
        text, sense = tr("{days:+d} days").format(days=days), -1 if days > 0 else 1
    else:
        difference = float(other) - float(one)
        shown = figure_text(key, abs(difference))
        text = f"{'+' if difference > 0 else '−'}{shown}"
        sense = 1 if (difference > 0) == (key in _MORE) else -1
    if not judged:
        return text, 0
    return f"{text} {tr('better') if sense > 0 else tr('worse')}", sense


class FigureTable(QTableWidget):
    """Figures of two plans as rows."""

    def __init__(self) -> None:
        super().__init__(0, 4)
        self.setTabKeyNavigation(False)
        self.rows: list[FigureRow] = []
        self._heads: list[str] = []
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)

    def show_rows(self, heads: Sequence[str], rows: Sequence[FigureRow]) -> None:
        """Fill the table; what differs stands out.

        :param heads: what the two plans are called
        """
        self.rows = list(rows)
        self._heads = [tr("Figure"), *heads, tr("Difference")]
        self.setHorizontalHeaderLabels(self._heads)
        self.setRowCount(len(self.rows))
        for at, row in enumerate(self.rows):
            for column, text in enumerate((row.name, row.first, row.second, row.change)):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(ALIGN_RIGHT)
                if row.change:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.setItem(at, column, item)
        self.resizeRowsToContents()
        wanted = sum(self.rowHeight(at) for at in range(self.rowCount())) + self.horizontalHeader().sizeHint().height()
        # all rows are seen: what lies around scrolls
        self.setMinimumHeight(wanted + self.horizontalScrollBar().sizeHint().height() + 4)
        self._fit()

    def resizeEvent(self, event: Any) -> None:
        """Names of plans give way before figures do."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Shorten the names of the plans where the difference would not be seen beside them."""
        if not self._heads:
            return
        self.setHorizontalHeaderLabels(self._heads)
        header = self.horizontalHeader()
        own = [self.sizeHintForColumn(column) for column in range(4)]
        wide = [max(own[column], header.sectionSizeHint(column)) for column in range(4)]
        over = sum(wide) - self.viewport().width()
        # a last column that takes what is left would be cut
        header.setStretchLastSection(over <= 0)
        least = header.fontMetrics().boundingRect(f"{_LEAST_HEAD}…").width() + _AROUND_HEAD_PX
        for column in (1, 2) if over > 0 else ():
            item = self.horizontalHeaderItem(column)
            room = max(wide[column] - over // 2 - 1, own[column], least) - _AROUND_HEAD_PX
            item.setText(header.fontMetrics().elidedText(self._heads[column], Qt.TextElideMode.ElideMiddle, room))
            item.setToolTip(self._heads[column])
