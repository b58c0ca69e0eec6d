"""Two people changed the same thing: both versions side by side, and the person takes theirs, his own, or merges."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..services.step_context import Context
from ..services.step_form import StepForm, empty
from .lists import clauses, pair
from .messages import tr
from .step_widgets import event_words
from .step_words import choice_word, field_label

MINE, THEIRS, MERGED = "mine", "theirs", "merged"


class ConflictDialog(QDialog):
    """Both versions, field by field. ``outcome`` and ``result_values`` say what was decided.

    :param told: what happened, in a sentence or two
    :param base: the values before both, ``theirs`` and ``mine`` after
    :param words: name of a field
    """

    def __init__(
        self,
        parent: QWidget | None,
        told: str,
        theirs: Mapping[str, Any],
        mine: Mapping[str, Any],
        base: Mapping[str, Any] | None = None,
        words: Any = field_label,
        who: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("zhiwei_conflict")
        self.setWindowTitle(tr("Somebody else was here first"))
        self.resize(760, 420)
        self.theirs, self.mine, self.base = dict(theirs), dict(mine), dict(base or {})
        self.keys = [key for key in dict.fromkeys((*self.mine, *self.theirs)) if self._differs(key)]
        #: what was decided: ``theirs``, ``mine``, ``merged``; empty while nothing was
        self.outcome = ""
        self.result_values: dict[str, Any] = {}
        layout = QVBoxLayout(self)
        label = QLabel(told)
        label.setWordWrap(True)
        layout.addWidget(label)
        self.table = QTableWidget(len(self.keys), 4)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels(
            [tr("Field"), tr("Their version") + (f" ({who})" if who else ""), tr("My version"), tr("Keep")]
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setWordWrap(True)
        for row, key in enumerate(self.keys):
            for column, text in enumerate((words(key), _shown(self.theirs.get(key)), _shown(self.mine.get(key)))):
                self.table.setItem(row, column, QTableWidgetItem(text))
            keep = QComboBox()
            keep.addItem(tr("My version"), MINE)
            keep.addItem(tr("Their version"), THEIRS)
            if key not in self.mine or (self.base and self.mine.get(key) == self.base.get(key)):
                keep.setCurrentIndex(1)
            self.table.setCellWidget(row, 3, keep)
        self.table.resizeRowsToContents()
        self.table.setVisible(bool(self.keys))
        layout.addWidget(self.table, 1)
        buttons = QDialogButtonBox()
        self.take_theirs = QPushButton(tr("Take theirs, drop mine"))
        self.take_mine = QPushButton(tr("Take mine"))
        self.merge = QPushButton(tr("Take what is chosen"))
        self.later = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        for button, slot in (
            (self.take_theirs, self._theirs),
            (self.take_mine, self._mine),
            (self.merge, self._merged),
        ):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        self.merge.setVisible(bool(self.keys))
        self.later.setText(tr("Decide later"))
        self.later.setDefault(True)
        self.later.clicked.connect(self.reject)
        layout.addWidget(buttons)

    def _differs(self, key: str) -> bool:
        theirs, mine = self.theirs.get(key), self.mine.get(key)
        return theirs != mine and not (empty(theirs) and empty(mine))

    def choose(self, key: str, side: str) -> None:
        """Keep one side of a field."""
        keep = self.table.cellWidget(self.keys.index(key), 3)
        keep.setCurrentIndex(keep.findData(side))

    def _theirs(self, _checked: bool = False) -> None:
        self.outcome, self.result_values = THEIRS, dict(self.theirs)
        self.accept()

    def _mine(self, _checked: bool = False) -> None:
        self.outcome, self.result_values = MINE, {**self.theirs, **self.mine}
        self.accept()

    def _merged(self, _checked: bool = False) -> None:
        merged = {**self.theirs, **self.mine}
        for row, key in enumerate(self.keys):
            side = self.theirs if self.table.cellWidget(row, 3).currentData() == THEIRS else self.mine
            merged[key] = side.get(key)
        self.outcome, self.result_values = MERGED, merged
        self.accept()


def ask_about_case(
    parent: QWidget, context: Context, since: Sequence[Any], form: StepForm, mine: Mapping[str, Any]
) -> dict[str, Any] | None:
    """What to record after somebody else recorded more of the case.

    :param since: the events that came meanwhile
    :return: values to record after them; empty where theirs is enough; None to think about it, everything staying
    """
    lines = [pair(event.actor, event_words(context, event)) for event in since]
    told = tr("While this form was open, more was recorded of this case:") + "\n" + "\n".join(lines)
    told += "\n" + tr("Take mine records yours after it; what it needs is checked again.")
    twin = next(
        (
            event
            for event in reversed(list(since))
            if event.transition == form.kind and str(event.payload.get("fact") or "") == form.fact
        ),
        None,
    )
    theirs: dict[str, Any] = {}
    if twin is not None:
        facts = twin.payload.get("facts") or {}
        for one in form.fields:
            value = twin.payload.get(one.key, facts.get(one.key) if one.place == "facts" else None)
            if one.key == "officers":
                value = [officer.get("uid") for officer in value or ()]
            if one.place == "proof":
                value = (twin.payload.get("proof") or {}).get(one.key)
            theirs[one.key] = value
    dialog = ConflictDialog(parent, told, theirs, mine if twin is not None else {}, who=twin.actor if twin else "")
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.exec()
    if dialog.outcome == THEIRS:
        return {}
    if dialog.outcome == MINE or twin is None:
        return dict(mine) if dialog.outcome else None
    return dialog.result_values if dialog.outcome else None


def _shown(value: Any) -> str:
    if empty(value):
        return "—"
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if isinstance(value, (list, tuple)):
        return "\n".join(_shown(one) for one in value)
    if isinstance(value, Mapping):
        return clauses(pair(key, _shown(one)) for key, one in value.items() if not empty(one))
    return choice_word(str(value))
