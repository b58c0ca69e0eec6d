"""Windows about a party of a case: a new one or one that is edited, and one that the workspace knows already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..domain.case.records import Party
from ..domain.errors import ConflictError
from .covered import cover
from .desk import Desk
from .drafts import Drafts, Kept, put_back
from .messages import say, tr
from .terms import TermBox, term

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


def note_number(desk: Desk, case_uid: str, party_uid: str) -> None:
    """Note that the number of a party is shown, before it is."""
    from ..services.shown_numbers import NUMBER, note_shown

    note_shown(desk.store, case_uid, [party_uid], NUMBER, desk.actor, datetime.now(timezone.utc))
    desk.note_change()


class PartyDialog(QDialog):
    """A new party or one that is edited; the number is checked while it is typed."""

    def __init__(
        self,
        desk: Desk,
        case_uid: str,
        party: Party,
        role: str,
        parent: QWidget | None = None,
        shown: bool = False,
        drafts: Drafts | None = None,
        draft_form: str = "",
    ) -> None:
        """Make the dialog.

        :param shown: whether its number was shown already; else it is covered until somebody asks
        :param drafts: where it keeps what is typed and not saved, as ``draft_form``
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
        self.back = QLabel()
        self.back.setWordWrap(True)
        form.addRow(self.back)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self._cancelled)
        form.addRow(self.buttons)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self._kind_changed()
        self.id_kind.put(party.id_kind or str(self.id_kind.itemData(0)))
        self.lines["id_number"].textChanged.connect(self._check)
        self.id_kind.currentTextChanged.connect(self._check)
        self._check()
        self.kept = Kept(drafts, desk.path, case_uid)
        self._form = draft_form
        self._given = self._fields()
        self._put_back()
        for line in self.lines.values():
            line.textChanged.connect(self._changed)
        for box in (self.kind, self.id_kind, self.role):
            box.currentTextChanged.connect(self._changed)

    # What is not saved yet.

    def _fields(self) -> dict[str, str]:
        texts = {name: line.text() for name, line in self.lines.items()}
        return {"kind": self.kind.currentData(), "id_kind": self.id_kind.value(), "role": self.role.value(), **texts}

    def _changed(self, *_: Any) -> None:
        # only what differs: the rest is the party's, and may be saved by somebody else meanwhile
        self.kept.note(self._form, {k: v for k, v in self._fields().items() if v != self._given[k]})

    def _put_back(self) -> None:
        draft = self.kept.read(self._form)
        self.back.setVisible(draft is not None)
        if draft is None:
            return
        self.back.setText(put_back(draft))
        values = {**self._given, **draft.values}
        self.kind.setCurrentIndex(max(self.kind.findData(values["kind"]), 0))
        self.id_kind.put(values["id_kind"])
        self.role.put(values["role"])
        for name, line in self.lines.items():
            line.setText(values[name])

    def _cancelled(self) -> None:
        self.kept.drop(self._form)
        self.reject()

    def done(self, result: int) -> None:
        """However it is left: what was typed and neither saved nor cancelled stays as a draft."""
        self.kept.flush()
        super().done(result)

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
        self.kept.drop(self._form)
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
