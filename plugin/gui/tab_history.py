"""History of a case: who changed what and when, of its rows and its events; numbers and names covered until asked."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..domain.errors import ZhiweiError
from .audit_words import reason_word
from .case_tabs import CaseTab
from .days import clock_text
from .desk import Desk
from .messages import tr
from .step_words import fact_name, field_label, kind_name, procedure_word
from .terms import term


class HistoryTab(CaseTab):
    """Entries, newest first; each opens to its old and new values."""

    name = "history"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        line = QHBoxLayout()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Filter by person, field or value"))
        self.search.setClearButtonEnabled(True)
        self.what = QComboBox()
        self.what.addItem(tr("Everything"), "")
        self.what.addItem(tr("Events"), "event")
        self.what.addItem(tr("Rows"), "rows")
        self.names = QCheckBox(tr("Show names and numbers"))
        line.addWidget(self.search, 1)
        line.addWidget(self.what)
        line.addWidget(self.names)
        layout.addLayout(line)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("When"), tr("Who"), tr("What"), tr("Before → after")])
        self.tree.setIndentation(14)
        self.tree.setUniformRowHeights(True)
        for place, mode in enumerate(("ResizeToContents", "ResizeToContents", "Stretch", "Stretch")):
            self.tree.header().setSectionResizeMode(place, getattr(QHeaderView.ResizeMode, mode))
        layout.addWidget(self.tree, 1)
        self.search.textChanged.connect(self.filter)
        self.what.currentIndexChanged.connect(self.filter)
        self.names.toggled.connect(self._names_toggled)

    def title(self) -> str:
        return tr("History")

    def show_case(self, case_uid: str) -> None:
        self._cover()
        super().show_case(case_uid)

    def refresh(self) -> None:
        self.tree.clear()
        if not self.case_uid:
            return
        from ..services.case_overview import history_of

        for row in history_of(self.desk.store, self.case_uid, self.names.isChecked()):
            self._add(row)
        self.filter()

    def _names_toggled(self, shown: bool) -> None:
        with self.desk.told():
            if not shown or self._noted():
                self.refresh()

    def _noted(self) -> bool:
        """Note who is shown names and numbers; where that cannot be noted they stay covered."""
        from ..services.case_parties import parties_of
        from ..services.shown_numbers import HISTORY, note_shown

        try:
            uids = [one.party.uid for one in parties_of(self.desk.store, self.case_uid)]
            note_shown(self.desk.store, self.case_uid, uids, HISTORY, self.desk.actor, datetime.now(timezone.utc))
        except ZhiweiError:
            self._cover()
            raise
        self.desk.note_change()
        return True

    def _cover(self) -> None:
        self.names.blockSignals(True)
        self.names.setChecked(False)
        self.names.blockSignals(False)

    def _add(self, row: Any) -> None:
        item = QTreeWidgetItem(self.tree, [clock_text(row.at), row.actor, self._what(row), reason_word(row.reason)])
        item.setData(0, 0x0100, "event" if row.action == "event" else "rows")
        for key, old, new in row.changes:
            shown, old = (fact_name(new) if key == "fact" else term(new)), term(old)
            text = f"{old} → {shown}" if old else shown
            child = QTreeWidgetItem(item, ["", "", field_label(key), text])
            child.setToolTip(3, text)
        item.setToolTip(2, item.text(2))
        item.setToolTip(3, item.text(3))

    def _what(self, row: Any) -> str:
        if row.action == "event":
            told = {key: new for key, _, new in row.changes}
            if told.get("fact"):
                return fact_name(told["fact"])
            step, _, name = row.what.partition(" ")
            return f"{step} {procedure_word(name)}" if name else kind_name(step)
        actions = {"insert": tr("added"), "update": tr("changed"), "delete": tr("deleted"), "show": tr("shown")}
        tables = {
            "case_file": tr("Case file"),
            "party": tr("Party"),
            "document": tr("Paper"),
            "delivery": tr("Service"),
            "spot": tr("Spot"),
            "lead": tr("Lead"),
        }
        return f"{tables.get(row.table, row.table)} {actions.get(row.action, row.action)}"

    def filter(self, *_: Any) -> None:
        """Show what the search and the choice ask for."""
        text, wanted = self.search.text().strip().lower(), self.what.currentData()
        for at in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(at)
            lines = [item, *(item.child(one) for one in range(item.childCount()))]
            words = " ".join(line.text(column) for line in lines for column in range(4)).lower()
            item.setHidden((bool(text) and text not in words) or (bool(wanted) and item.data(0, 0x0100) != wanted))
