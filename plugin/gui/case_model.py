"""The list of cases as a table model: it knows the keys of all rows and reads those that are seen, in windows."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QDate, QLocale, QModelIndex, Qt
from qgis.PyQt.QtGui import QFont

from .case_words import due_colour, kind_word, state_colour, state_word, track_word
from .lists import listed
from .messages import tr
from .step_words import procedure_word
from .table_model import HeadedModel
from .terms import told
from .zone_names import zone_names

#: rows read at once, and how many such windows are kept
WINDOW, KEPT = 200, 40
#: roles beside Qt's own
UID, KIND, TINT = (int(Qt.ItemDataRole.UserRole) + n for n in (1, 2, 3))
_DATES = ("due_on", "limit_on", "wait_on", "found_on", "filed_on", "decided_on", "cleared_on")
_TEXT = int(Qt.ItemDataRole.DisplayRole)


@dataclass(frozen=True)
class Shown:
    """A column: its key in the list, head, width in pixels at first and whether it is hidden at first."""

    key: str
    head: str
    width: int
    hidden: bool = False


def columns() -> list[Shown]:
    """All columns in their first order."""
    return [
        Shown("number", tr("Case number"), 235),
        Shown("state", tr("State"), 120),
        Shown("parties", tr("Parties"), 110),
        Shown("town_code", tr("Town"), 80),
        Shown("address", tr("Place"), 170),
        Shown("due_on", tr("Next date"), 95),
        Shown("due_name", tr("What is due"), 150),
        Shown("area_m2", tr("Area (m²)"), 85),
        Shown("area_mu", tr("Area (mu)"), 80),
        Shown("zone", tr("Zone that leads"), 120),
        Shown("track", tr("Track"), 80),
        Shown("spot_codes", tr("Spots"), 110),
        Shown("officers", tr("Officers"), 110),
        Shown("limit_on", tr("Power ends on"), 95),
        Shown("limit_name", tr("Which power ends"), 150, True),
        Shown("wait_on", tr("Waiting until"), 95, True),
        Shown("wait_name", tr("Waiting for"), 150, True),
        Shown("parcel_codes", tr("Parcels"), 150, True),
        Shown("found_on", tr("Found on"), 95, True),
        Shown("filed_on", tr("Filed on"), 95, True),
        Shown("decided_on", tr("Decided on"), 95, True),
        Shown("cleared_on", tr("Cleared on"), 95, True),
        Shown("kind", tr("Kind"), 90, True),
    ]


class CaseModel(HeadedModel):
    """Rows of the list.

    :param read: takes keys, gives rows by key
    :param group: group of a day that decides its colour
    """

    def __init__(
        self, read: Callable[[Sequence[int]], dict[int, dict[str, Any]]], group: Callable[[date | None], str]
    ) -> None:
        super().__init__()
        self._read = read
        self._group = group
        self.columns = columns()
        self._keys: Sequence[int] = ()
        self._windows: OrderedDict[int, list[dict[str, Any]]] = OrderedDict()
        self._places: dict[str, int] = {}
        self.towns: dict[str, str] = {}
        self.marked: set[str] = set()
        self._locale = QLocale()

    def show(self, keys: Sequence[int], towns: dict[str, str]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._keys, self.towns = keys, towns
        self._windows.clear()
        self._places.clear()
        self.endResetModel()

    def mark(self, uids: set[str]) -> None:
        """Set rows off whose spots are chosen on the map."""
        if uids == self.marked:
            return
        self.marked = uids
        if self._keys:
            last = self.index(len(self._keys) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [int(Qt.ItemDataRole.FontRole)])

    @property
    def keys(self) -> Sequence[int]:
        """Keys of all rows in their order."""
        return self._keys

    def row(self, place: int) -> dict[str, Any]:
        """A row, read with its window; empty where it went meanwhile."""
        start = place - place % WINDOW
        window = self._windows.get(start)
        if window is None:
            some = self._keys[start : start + WINDOW]
            found = self._read(some)
            window = self._windows[start] = [found.get(key, {}) for key in some]
            while len(self._windows) > KEPT:
                self._windows.popitem(last=False)
        else:
            self._windows.move_to_end(start)
        return window[place - start]

    def seen(self, place: int) -> dict[str, Any] | None:
        """A row if it was read already, None else."""
        window = self._windows.get(place - place % WINDOW)
        return window[place % WINDOW] if window is not None else None

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Number of rows."""
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: QModelIndex, role: int = _TEXT) -> Any:
        """What a cell shows."""
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        key = self.columns[index.column()].key
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = key in ("area_m2", "area_mu")
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, key)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(row, key)
        if role == TINT:
            return self._tint(row, key)
        if role == Qt.ItemDataRole.FontRole and row.get("uid") in self.marked:
            font = QFont()
            font.setBold(True)
            return font
        if role == UID:
            return row.get("uid", "")
        if role == KIND:
            return row.get("kind", "")
        return None

    def _text(self, row: dict[str, Any], key: str) -> str:
        value = row.get(key)
        if key == "state":
            return state_word(value)
        if key == "track":
            return track_word(value)
        if key == "kind":
            return kind_word(value)
        if value is None:
            return ""
        if key == "town_code":
            return self.towns.get(value, value)
        if key == "zone":
            return zone_names().get(value, value)
        if key in ("due_name", "limit_name"):
            return procedure_word(str(value))
        if key == "wait_name":
            return told(str(value))
        if key in ("parties", "officers", "parcel_codes"):
            return listed(str(value).split("、"))
        if key in _DATES:
            return QDate(value.year, value.month, value.day).toString("yyyy-MM-dd")
        if key in ("area_m2", "area_mu"):
            return self._locale.toString(float(value), "f", 2 if key == "area_m2" else 4)
        return str(value)

    def _hint(self, row: dict[str, Any], key: str) -> str:
        text = self._text(row, key)
        if key in ("due_on", "limit_on") and row.get(key.replace("_on", "_name")):
            return f"{text} {procedure_word(row[key.replace('_on', '_name')])}"
        return text

    def _tint(self, row: dict[str, Any], key: str) -> Any:
        if key == "state":
            return state_colour(row.get("state"))
        if key in ("due_on", "limit_on"):
            return due_colour(self._group(row.get(key)))
        return None
