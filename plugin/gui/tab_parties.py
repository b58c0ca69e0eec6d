"""The parties of a case: who they are and as what; numbers are checked while typed and masked when shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from html import escape
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..domain.case.records import Party
from .case_tabs import CaseTab
from .desk import Desk
from .icons import icon_path
from .lists import listed, pair
from .messages import say, tr
from .party_dialogs import KnownDialog, PartyDialog, labels, note_number
from .telling import telling, told_button
from .terms import term
from .tools_undo import ChangeCommand, stack_of

STACK = "zhiwei_party_undo"


class PartiesTab(CaseTab):
    """Parties with their buttons."""

    name = "parties"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.parties: tuple[Any, ...] = ()
        self.open_numbers: set[str] = set()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        self.tree = QTreeWidget()
        self.tree.setObjectName("zhiwei_parties")
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setHeaderLabels([tr("Name"), tr("Role in the case"), tr("ID number")])
        # a long name gives way to role and number, and is whole in its tip
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._chosen)
        self.tree.itemDoubleClicked.connect(self._edit_clicked)
        layout.addWidget(self.tree, 1)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told = QHBoxLayout()
        told.addWidget(self.told, 1)
        layout.addLayout(told)
        row = QHBoxLayout()
        self.show_number = told_button(self.desk, tr("Show ID"), self._show_clicked, row)
        self.edit = told_button(self.desk, tr("Edit…"), self._edit_clicked, row)
        self.add_new = told_button(self.desk, tr("New…"), self._new_clicked, row)
        self.add_known = told_button(self.desk, tr("Known…"), self._known_clicked, row)
        self.add_known.setToolTip(tr("Add a party that is in the workspace already"))
        self.take_out = told_button(self.desk, tr("Remove"), self._remove_clicked, row)
        self.stack = stack_of(desk, STACK)
        self.back = self._turn_button("undospot", self.stack.undo)
        self.again = self._turn_button("redospot", self.stack.redo)
        for button in (self.back, self.again):
            told.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.stack.indexChanged.connect(self._stack_moved)
        self._stack_moved()
        row.addStretch()
        layout.addLayout(row)

    def title(self) -> str:
        return tr("Parties")

    def remove(self) -> None:
        """Let go of the stack, which is the desk's."""
        self.stack.indexChanged.disconnect(self._stack_moved)

    def show_case(self, case_uid: str) -> None:
        """Another case: numbers are masked again, and what was done to the one before stays done."""
        self.open_numbers.clear()
        self.stack.clear()
        super().show_case(case_uid)

    # Taking back.

    def _turn_button(self, icon: str, slot: Any) -> QToolButton:
        made = QToolButton()
        made.setIcon(QIcon(str(icon_path(icon))))
        made.clicked.connect(telling(self.desk, slot))
        return made

    def _stack_moved(self, *_: Any) -> None:
        self.back.setEnabled(self.stack.canUndo())
        self.again.setEnabled(self.stack.canRedo())
        self.back.setToolTip(tr("Take back: {what}").format(what=self.stack.undoText()))
        self.again.setToolTip(tr("Do again: {what}").format(what=self.stack.redoText()))

    def _keeping(self, text: str, job: Callable[[], Any]) -> None:
        """Do something to the parties that can be taken back."""
        from ..services.party_undo import PartyChange, revert, sides_of

        with self.desk.reader() as session:
            before = sides_of(session, self.case_uid)
        job()
        with self.desk.reader() as session:
            change = PartyChange(self.case_uid, before, sides_of(session, self.case_uid))
        if change.is_one:
            self.stack.push(ChangeCommand(self.desk, text, change, revert))
        self.refresh()

    def refresh(self) -> None:
        """Read the parties again."""
        from ..services.case_parties import masked, parties_of

        before = self.party.party.uid if self.party else ""
        self.parties = parties_of(self.desk.store, self.case_uid) if self.case_uid else ()
        self.tree.clear()
        for one in self.parties:
            number = one.party.id_number if one.party.uid in self.open_numbers else masked(one.party.id_number)
            item = QTreeWidgetItem(self.tree, [one.party.name, term(one.role, "role"), number])
            item.setToolTip(0, f"<p>{escape(one.party.name)}</p>")
            item.setData(0, Qt.ItemDataRole.UserRole, one.party.uid)
            if one.party.uid == before:
                self.tree.setCurrentItem(item)
        if self.tree.currentItem() is None and self.tree.topLevelItemCount():
            self.tree.setCurrentItem(self.tree.topLevelItem(0))
        self._chosen()

    @property
    def party(self) -> Any:
        """The party that is chosen, None where there is none."""
        item = self.tree.currentItem()
        uid = item.data(0, Qt.ItemDataRole.UserRole) if item else ""
        return next((one for one in self.parties if one.party.uid == uid), None)

    def _chosen(self, *_: Any) -> None:
        from ..services.case_parties import number_problem

        one = self.party
        for button in (self.show_number, self.edit, self.take_out):
            button.setEnabled(one is not None)
        self.add_new.setEnabled(bool(self.case_uid))
        self.add_known.setEnabled(bool(self.case_uid))
        if one is None:
            self.told.clear()
            return
        party, names = one.party, labels()
        self.show_number.setEnabled(bool(party.id_number) and party.uid not in self.open_numbers)
        self.take_out.setEnabled(not one.bound)
        self.take_out.setToolTip(
            tr("Steps or papers name this party; a change of party is a step.") if one.bound else ""
        )
        lines = [f"{tr('Entity') if party.kind == 'entity' else tr('Person')} · {term(party.id_kind) or '—'}"]
        for name in ("legal_rep", "gender", "position", "address", "phone"):
            if getattr(party, name):
                lines.append(pair(names[name], term(party.gender) if name == "gender" else getattr(party, name)))
        problem = number_problem(party.id_kind, party.id_number, self.desk.today())
        if problem:
            lines.append("⚠ " + say(problem, name=party.name))
        if one.elsewhere:
            lines.append(tr("Also in: {cases}").format(cases=listed(one.elsewhere)))
        self.told.setText("\n".join(lines))

    def _show_clicked(self) -> None:
        uid = self.party.party.uid
        note_number(self.desk, self.case_uid, uid)
        self.open_numbers.add(uid)
        self.refresh()

    def _edit_clicked(self, *_: Any) -> None:
        with self.desk.told():
            one = self.party
            if one is not None:
                shown = one.party.uid in self.open_numbers
                self._ask(tr("Edit party"), one.party, one.role, shown)

    def _new_clicked(self) -> None:
        self._ask(tr("New party"), Party("", "person", ""))

    def _ask(self, text: str, party: Party, role: str = "", shown: bool = False) -> None:
        form = self.draft_form(party.uid)
        dialog = PartyDialog(self.desk, self.case_uid, party, role, self, shown, self.drafts, form)
        self._keeping(text, dialog.exec)
        self.drafts_moved.emit()

    def take_draft(self, what: str) -> None:
        """Open the dialog of a party, or of a new one, with what was typed into it."""
        if not what:
            self._new_clicked()
            return
        for item in (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())):
            if item.data(0, Qt.ItemDataRole.UserRole) == what:
                self.tree.setCurrentItem(item)
                self._edit_clicked()
                return
        self.desk.tell(tr("This party is no longer in the case."))

    def _known_clicked(self) -> None:
        self._keeping(tr("Known party"), KnownDialog(self.desk, self.case_uid, self).exec)

    def _remove_clicked(self) -> None:
        from ..services.case_parties import remove_party

        party = self.party.party
        question = tr("Take {name} out of this case? The party stays in the workspace.").format(name=party.name)
        if QMessageBox.question(self, tr("Parties"), question) == QMessageBox.StandardButton.Yes:
            store, actor, now = self.desk.store, self.desk.actor, datetime.now(timezone.utc)
            self._keeping(tr("Remove party"), lambda: remove_party(store, self.case_uid, party.uid, actor, now))
            self.desk.note_change()
