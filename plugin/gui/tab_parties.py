"""The parties of a case: who they are and as what; numbers are checked while typed and masked when shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..domain.case.records import Party
from ..domain.errors import ConflictError
from .case_tabs import CaseTab
from .covered import cover
from .desk import Desk
from .icons import icon_path
from .lists import listed, pair
from .messages import say, tr
from .telling import telling, told_button
from .terms import TermBox, term
from .tools_undo import ChangeCommand, stack_of

STACK = "zhiwei_party_undo"
_TEXTS = ("name", "id_number", "legal_rep", "position", "gender", "address", "phone")
#: as identity papers tell the sex of a person
SEXES = ("男", "女")


def labels() -> dict[str, str]:
    """Names of the fields of a party."""
    return {
        "kind": tr("Kind"),
        "name": tr("Name"),
        "id_kind": tr("ID paper"),
        "id_number": tr("ID number"),
        "legal_rep": tr("Legal representative"),
        "position": tr("Position"),
        "gender": tr("Sex"),
        "address": tr("Address or seat"),
        "phone": tr("Phone"),
        "role": tr("Role in the case"),
    }


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
        for column in range(3):
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
                dialog = PartyDialog(self.desk, self.case_uid, one.party, one.role, self, shown)
                self._keeping(tr("Edit party"), dialog.exec)

    def _new_clicked(self) -> None:
        self._keeping(tr("New party"), PartyDialog(self.desk, self.case_uid, Party("", "person", ""), "", self).exec)

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


def note_number(desk: Desk, case_uid: str, party_uid: str) -> None:
    """Note that the number of a party is shown, before it is."""
    from ..services.shown_numbers import NUMBER, note_shown

    note_shown(desk.store, case_uid, [party_uid], NUMBER, desk.actor, datetime.now(timezone.utc))
    desk.note_change()


class PartyDialog(QDialog):
    """A new party or one that is edited; the number is checked while it is typed."""

    def __init__(
        self, desk: Desk, case_uid: str, party: Party, role: str, parent: QWidget | None = None, shown: bool = False
    ) -> None:
        """Make the dialog.

        :param shown: whether its number was shown already; else it is covered until somebody asks
        """
        from ..services.case_parties import ROLES

        super().__init__(parent)
        self.setObjectName("zhiwei_party")
        self.setWindowTitle(tr("Edit party") if party.uid else tr("New party"))
        self.setMinimumWidth(420)
        self.desk, self.case_uid, self.party = desk, case_uid, party
        names = labels()
        form = QFormLayout(self)
        self.kind = QComboBox()
        self.kind.addItem(tr("Person"), "person")
        self.kind.addItem(tr("Entity"), "entity")
        self.kind.setCurrentIndex(max(self.kind.findData(party.kind), 0))
        form.addRow(names["kind"], self.kind)
        self.lines = {name: QLineEdit() for name in _TEXTS}
        self._put(party)
        if party.id_number and not shown:
            self.eye = cover(self.lines["id_number"], self._may_show)
        self.id_kind = TermBox()
        self.role = TermBox(ROLES, "role")
        self.role.put(role or ROLES[0])
        form.addRow(names["name"], self.lines["name"])
        form.addRow(names["id_kind"], self.id_kind)
        form.addRow(names["id_number"], self.lines["id_number"])
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        form.addRow("", self.hint)
        for name in ("legal_rep", "position", "gender", "address", "phone"):
            form.addRow(names[name], self.lines[name])
        form.addRow(names["role"], self.role)
        self.wrong = QLabel()
        self.wrong.setWordWrap(True)
        form.addRow(self.wrong)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self._kind_changed()
        self.id_kind.put(party.id_kind or str(self.id_kind.itemData(0)))
        self.lines["id_number"].textChanged.connect(self._check)
        self.id_kind.currentTextChanged.connect(self._check)
        self._check()

    def _may_show(self) -> bool:
        with self.desk.told():
            note_number(self.desk, self.case_uid, self.party.uid)
            return True
        return False

    def _kind_changed(self, *_: Any) -> None:
        from ..services.case_parties import ENTITY_PAPERS, PERSON_PAPERS

        entity = self.kind.currentData() == "entity"
        self.id_kind.offer(ENTITY_PAPERS if entity else PERSON_PAPERS)
        self.lines["legal_rep"].setEnabled(entity)
        self.lines["gender"].setEnabled(not entity)

    def _check(self, *_: Any) -> None:
        from ..services.case_parties import number_problem

        number = self.lines["id_number"].text()
        problem = number_problem(self.id_kind.value(), number.replace(" ", ""), self.desk.today())
        name = self.lines["name"].text() or "—"
        self.hint.setText(
            f"⚠ {say(problem, name=name)}" if problem else (tr("The number is well formed.") if number else "")
        )

    def made(self) -> Party:
        """The party as the fields say."""
        texts = {name: line.text().strip() for name, line in self.lines.items()}
        texts["gender"] = {term(one): one for one in SEXES}.get(texts["gender"], texts["gender"])
        return replace(self.party, kind=self.kind.currentData(), id_kind=self.id_kind.value(), **texts)

    def _put(self, party: Party) -> None:
        """The lines as a party has them."""
        for name, line in self.lines.items():
            line.setText(term(party.gender) if name == "gender" else getattr(party, name))

    def save(self) -> None:
        """Save; what somebody else saved meanwhile is shown beside it, and nothing that was typed is lost."""
        from ..services.case_parties import add_party, save_party
        from .desk import worded

        now, role = datetime.now(timezone.utc), self.role.value()
        work = save_party if self.party.uid else add_party
        try:
            work(self.desk.store, self.case_uid, self.made(), role, self.desk.actor, now)
        except ConflictError as error:
            self._conflict(error)
            return
        except Exception as error:  # noqa: BLE001  told in the dialog, which stays open with what was typed
            self.wrong.setText(worded(error))
            return
        self.desk.note_change()
        self.accept()

    def _conflict(self, error: ConflictError) -> None:
        from .conflict import THEIRS, ConflictDialog

        theirs = error.params.get("theirs")
        if not isinstance(theirs, Party):
            self.wrong.setText(say(error.code, **error.params))
            return
        keys = ("kind", "id_kind", *_TEXTS)
        mine, names = self.made(), labels()
        dialog = ConflictDialog(
            self,
            tr("{name} was saved by somebody else while you edited.").format(name=theirs.name),
            {key: getattr(theirs, key) for key in keys},
            {key: getattr(mine, key) for key in keys},
            {key: getattr(self.party, key) for key in keys},
            lambda key: names.get(key, key),
        )
        dialog.exec()
        if not dialog.outcome:
            return
        chosen = dialog.result_values
        self.party = theirs
        self.kind.setCurrentIndex(max(self.kind.findData(chosen["kind"]), 0))
        self.id_kind.put(chosen["id_kind"])
        self._put(replace(theirs, **{key: str(chosen[key] or "") for key in _TEXTS}))
        if dialog.outcome != THEIRS:
            self.save()


class KnownDialog(QDialog):
    """A party of the workspace for this case."""

    def __init__(self, desk: Desk, case_uid: str, parent: QWidget | None = None) -> None:
        from ..services.case_parties import ROLES

        super().__init__(parent)
        self.setObjectName("zhiwei_known_party")
        self.setWindowTitle(tr("Known party"))
        self.resize(620, 440)
        self.desk, self.case_uid = desk, case_uid
        self.found: Sequence[Party] = ()
        layout = QVBoxLayout(self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Name or number"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        layout.addWidget(self.search)
        self.list = QListWidget()
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        layout.addWidget(self.list, 1)
        self.role = TermBox(ROLES, "role")
        form = QFormLayout()
        form.addRow(tr("Role in the case"), self.role)
        layout.addLayout(form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.add)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._look()

    def _look(self, *_: Any) -> None:
        from ..services.case_parties import find_parties, masked

        with self.desk.told():
            self.found = find_parties(self.desk.store, self.search.text(), self.case_uid)
        self.list.clear()
        for party in self.found:
            parts = (party.name, masked(party.id_number), party.address)
            self.list.addItem(QListWidgetItem(" · ".join(part for part in parts if part)))
        if self.found:
            self.list.setCurrentRow(0)

    def add(self) -> None:
        """Put the chosen one into the case."""
        from ..services.case_parties import add_party

        with self.desk.told():
            row = self.list.currentRow()
            if 0 <= row < len(self.found):
                now, role = datetime.now(timezone.utc), self.role.value()
                add_party(self.desk.store, self.case_uid, self.found[row], role, self.desk.actor, now)
                self.desk.note_change()
                self.accept()
