"""The sites of a plan as a table model; sorting and filtering are the service's, the model shows what it is given."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QMimeData, QModelIndex, Qt
from qgis.PyQt.QtGui import QIcon

from .case_model import TINT, UID, Shown
from .icons import icon_path
from .messages import tr
from .planning_words import (
    UNLAWFUL,
    codes_text,
    day_text,
    figure,
    site_state_colour,
    site_state_word,
)
from .terms import term

#: sites in the hand, as JSON of their uids
MIME = "application/x-zhiwei-sites"
_TEXT = int(Qt.ItemDataRole.DisplayRole)
_RIGHT = ("floor", "cost", "points")


def columns() -> list[Shown]:
    """All columns in their first order."""
    return [
        Shown("code", tr("Site"), 145),
        Shown("address", tr("Place"), 136),
        Shown("phase", tr("Phase"), 48),
        Shown("first", tr("Begins"), 88),
        Shown("floor", tr("Floor area (m²)"), 104),
        Shown("legal", tr("Lawful from"), 155),
        Shown("crew", tr("Crew"), 85),
        Shown("state", tr("State"), 105),
        Shown("locked", tr("Locked"), 75),
        Shown("why", tr("Why here"), 240),
        Shown("last", tr("Ends"), 90),
        Shown("legal_why", tr("Why lawful then"), 180),
        Shown("case", tr("Case number"), 210),
        Shown("town", tr("Town"), 80, True),
        Shown("structure", tr("Structure"), 80, True),
        Shown("cost", tr("Cost (yuan)"), 90, True),
        Shown("points", tr("Points"), 60, True),
    ]


def sites_of(data: QMimeData) -> list[str]:
    """Uids of the sites in the hand."""
    if not data.hasFormat(MIME):
        return []
    return [str(uid) for uid in json.loads(bytes(data.data(MIME)).decode("utf-8"))]


class SiteModel(QAbstractTableModel):
    """Rows of the plan (:class:`~..services.planning_view.PlanRow`)."""

    def __init__(self) -> None:
        super().__init__()
        self.columns = columns()
        self.rows: Sequence[Any] = ()
        self._lock = QIcon(str(icon_path("lock", "planning")))

    @property
    def keys(self) -> list[str]:
        """Uids of all rows in their order."""
        return [row.uid for row in self.rows]

    def show(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Any, role: int = _TEXT) -> Any:
        """Heads of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.columns[section].head
        return None

    def flags(self, index: QModelIndex) -> Any:
        """Rows can be taken in the hand."""
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else found

    def mimeTypes(self) -> list[str]:
        """Sites."""
        return [MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        """The sites of the rows."""
        uids = list(dict.fromkeys(self.rows[index.row()].uid for index in indexes if index.isValid()))
        data = QMimeData()
        data.setData(MIME, json.dumps(uids).encode("utf-8"))
        return data

    def data(self, index: QModelIndex, role: int = _TEXT) -> Any:
        """What a cell shows."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        key = self.columns[index.column()].key
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, key)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(row, key)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if key in _RIGHT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DecorationRole:
            return self._lock if key == "locked" and row.locked else None
        if role == TINT:
            if key in ("legal", "first") and row.unlawful:
                return UNLAWFUL
            return site_state_colour(row.site.status) if key == "state" else None
        if role == UID:
            return row.uid
        return None

    def text(self, row: Any, key: str) -> str:
        """A cell as text."""
        plain = {
            "code": row.code,
            "case": row.case,
            "address": row.address or row.site.name,
            "town": row.town,
            "structure": term(row.structure),
            "crew": row.crew,
            "phase": row.phase,
            "first": day_text(row.first),
            "last": day_text(row.last),
            "state": site_state_word(row.site.status),
        }
        if key in plain:
            return str(plain[key])
        if key == "floor":
            return figure(row.site.floor_area_m2, 2) if row.site.floor_area_m2 else ""
        if key == "legal":
            return _legal(row)
        if key == "legal_why":
            return _legal_why(row)
        if key == "why":
            return codes_text(row.why)
        if key == "locked":
            return tr("locked") if row.locked else ""
        if key == "cost":
            return figure(row.cost) if row.place is not None else ""
        return figure(row.place.points, 1) if row.place is not None else ""

    def _hint(self, row: Any, key: str) -> str:
        if key in ("legal", "first") and row.unlawful:
            return tr("By the law as it stands today the site may not be demolished on this day: {why}").format(
                why=codes_text(row.legal.reasons) if row.legal is not None else ""
            )
        if key == "legal_why" and row.legal is not None:
            return codes_text(row.legal.reasons, "\n")
        if key == "why":
            return codes_text(row.why, "\n")
        return self.text(row, key)


def _legal(row: Any) -> str:
    if row.site.consent:
        return tr("agreed")
    if row.legal is None or row.legal.day is None:
        return tr("none yet") if row.fresh or row.legal is not None else ""
    text = day_text(row.legal.day)
    return tr("{day} foreseen").format(day=text) if row.legal.foreseen else text


def _legal_why(row: Any) -> str:
    if row.site.consent:
        return tr("its party demolishes, or agreed to be helped")
    return codes_text(row.legal.reasons[-1:]) if row.legal is not None else ""
