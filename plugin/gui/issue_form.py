"""Issue a paper: the forms that the law allows now, what a person fills in, and what is still missing.

A form that may not be issued is grey and says why. Numbers of persons are covered until somebody asks for them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timezone
from typing import Any

from qgis.PyQt.QtCore import QDate, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .covered import cover
from .desk import Desk, worded
from .drafts import Drafts, Kept, put_back
from .lists import clauses, listed
from .messages import tr
from .step_widgets import TableEditor
from .terms import blank_term, blank_word, paper_word

_LOOK_AFTER_MS = 350
_NAME_WIDTH = 250


class IssueDialog(QDialog):
    """One paper of one case."""

    #: uid of the paper that was issued
    issued = pyqtSignal(str)

    def __init__(self, desk: Desk, case_uid: str, parent: QWidget | None = None, drafts: Drafts | None = None) -> None:
        from ..services.case_parties import parties_of

        super().__init__(parent)
        self.setObjectName("zhiwei_issue")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(tr("Issue a paper"))
        self.resize(560, 560)
        self.desk, self.case_uid = desk, case_uid
        self.lines: dict[tuple[str, str], QLineEdit] = {}
        self.lists: dict[Any, TableEditor] = {}
        self.fields: tuple[Any, ...] = ()
        #: (group, field) to what lets a person pick its value
        self.pickers: dict[tuple[str, str], Callable[[QLineEdit], None]] = {}
        #: what was typed and not issued yet, of each form
        self.kept = Kept(drafts, desk.path, self.kept_of())
        self.check: Any = None
        self.busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        layout = QVBoxLayout(self)
        top = QFormLayout()
        self.form = QComboBox()
        self.form.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form.setMinimumContentsLength(24)
        # some styles show all fifty at once over the whole screen
        self.form.setStyleSheet("QComboBox { combobox-popup: 0; }")
        self.form.setMaxVisibleItems(18)
        today = desk.today()
        top.addRow(tr("Form"), self.form)
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        top.addRow(tr("Date on the paper"), self.day)
        self.party = QComboBox()
        self.party.addItem(tr("All parties"), "")
        for one in parties_of(desk.store, case_uid):
            self.party.addItem(one.party.name, one.party.uid)
        top.addRow(tr("Addressed to"), self.party)
        self.again = QCheckBox(tr("Another one beside the paper that is there"))
        top.addRow("", self.again)
        self.word = QCheckBox(tr("Word document too"))
        top.addRow("", self.word)
        layout.addLayout(top)
        self.back = QLabel()
        self.back.setWordWrap(True)
        layout.addWidget(self.back)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        layout.addWidget(self.area, 1)
        self.told = QLabel()
        self.told.setObjectName("zhiwei_issue_told")
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self.told)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(tr("Issue"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.clicked.connect(self._go_clicked)
        buttons.rejected.connect(self._cancelled)
        layout.addWidget(buttons)
        self._offer()
        self.form.currentIndexChanged.connect(self._form_changed)
        for signal in (self.day.dateChanged, self.party.currentIndexChanged):
            signal.connect(self._scope_changed)
        self.again.toggled.connect(self._changed)
        self._form_changed()

    def _offer(self) -> None:
        """Offer the forms: those that may not be issued on the day to the party are grey, with the reason."""
        from ..services.case_papers import offers

        party, now = str(self.party.currentData() or ""), datetime.now(timezone.utc)
        found = {one.form.id: one for one in offers(self.desk.store, self.case_uid, self.on(), now, party)}
        if not self.form.count():
            for form_id in found:
                self.form.addItem(form_id, None)
        for place, offer in enumerate(found[self.form.itemText(n).split(" ")[0]] for n in range(self.form.count())):
            note = tr(" (not now)") if offer.problem else tr(" (issued before)") if offer.again else ""
            self.form.setItemText(place, f"{offer.form.id} {paper_word(offer.form.id, offer.form.title)}{note}")
            self.form.setItemData(place, offer)
            reason = worded(offer.problem) if offer.problem else ""
            self.form.setItemData(place, reason, Qt.ItemDataRole.ToolTipRole)
            item = self.form.model().item(place)
            item.setEnabled(offer.problem is None or place == self.form.currentIndex())

    def _scope_changed(self, *_: Any) -> None:
        with self.desk.told():
            self._offer()
        self._changed()

    @property
    def offer(self) -> Any:
        """The form that is chosen with what stands against it."""
        return self.form.currentData()

    def choose(self, form_id: str) -> None:
        """Choose a form."""
        for index in range(self.form.count()):
            if self.form.itemData(index).form.id == form_id:
                self.form.setCurrentIndex(index)

    def _form_changed(self, *_: Any) -> None:
        from ..services.case_papers import own_fields
        from ..services.paper_lists import own_lists

        page = QWidget()
        rows = QFormLayout(page)
        self.lines, self.lists = {}, {}
        if self.offer is not None:
            with self.desk.told():
                self.fields = own_fields(self.desk.store, self.offer.form)
                for field in self.fields:
                    line = QLineEdit()
                    line.setPlaceholderText(_hint(field.kind))
                    if field.name == "id_number":
                        cover(line)
                    line.textChanged.connect(self._changed)
                    self.lines[field.group, field.name] = line
                    label = blank_word(field.label)
                    line.setAccessibleName(label)
                    rows.addRow(_name(label), self._with_picker((field.group, field.name), line))
                for one in own_lists(self.desk.store, self.offer.form):
                    table = TableEditor([(name, blank_term(head), None, True) for name, head in one.columns])
                    _show_heads(table.table, [blank_word(head) for _, head in one.columns])
                    table.changed.connect(self._changed)
                    self.lists[one] = table
                    rows.addRow(table)
            self.again.setEnabled(self.offer.again)
            self.again.setChecked(False)
        if not (self.lines or self.lists):
            rows.addRow(QLabel(tr("This form needs no input: the case fills it.")))
        self.area.setWidget(page)
        self._put_back()
        self.look()

    def _with_picker(self, key: tuple[str, str], line: QLineEdit) -> QWidget:
        """The line, with a button beside it where its value can be picked."""
        pick = self.pickers.get(key)
        if pick is None:
            return line
        button = QToolButton()
        button.setText("…")
        button.setToolTip(tr("Choose…"))
        button.clicked.connect(lambda _on=False: self._picked(pick, line))
        together = QWidget()
        row = QHBoxLayout(together)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line, 1)
        row.addWidget(button)
        return together

    def _picked(self, pick: Callable[[QLineEdit], None], line: QLineEdit) -> None:
        with self.desk.told():
            pick(line)

    def _changed(self, *_: Any) -> None:
        self._timer.start(_LOOK_AFTER_MS)
        if self.offer is not None:
            self.kept.note(self.kept_form(), self._typed())

    # What is not issued yet.

    def kept_of(self) -> str:
        """Where what is typed is offered again: uid of the case, empty for nowhere but here."""
        return self.case_uid

    def kept_form(self) -> str:
        """The form under which what is typed now is kept."""
        return f"tab:documents:{self.offer.form.id if self.offer is not None else ''}"

    def _typed(self) -> dict[str, Any]:
        lines = {joined(key): text for key, text in self.values().items() if text}
        lists = {one.name: table.value() for one, table in self.lists.items() if table.value()}
        return {"lines": lines, "lists": lists} if lines or lists else {}

    def _put_back(self) -> None:
        draft = self.kept.read(self.kept_form())
        self.back.setVisible(draft is not None)
        if draft is None:
            return
        self.back.setText(put_back(draft))
        lines, lists = draft.values.get("lines") or {}, draft.values.get("lists") or {}
        for key, line in self.lines.items():
            if joined(key) in lines:
                line.setText(str(lines[joined(key)]))
        for one, table in self.lists.items():
            if lists.get(one.name):
                table.put(lists[one.name])

    def _cancelled(self) -> None:
        self.kept.drop(self.kept_form())
        self.reject()

    def done(self, result: int) -> None:
        """However it is left: what was typed and neither issued nor cancelled stays as a draft."""
        self.kept.flush()
        super().done(result)

    def values(self) -> dict[tuple[str, str], str]:
        """What was filled in."""
        return {key: line.text().strip() for key, line in self.lines.items()}

    def on(self) -> date:
        """The date on the paper."""
        shown = self.day.date()
        return date(shown.year(), shown.month(), shown.day())

    def payload(self) -> dict[str, Any]:
        """What the paper's event will carry."""
        from ..services.case_papers import payload_of
        from ..services.paper_lists import stated_rows

        lists = {one.name: stated_rows(one, table.value()) for one, table in self.lists.items()}
        return payload_of(self.offer.form, self.values(), str(self.party.currentData() or ""), lists)

    def look(self) -> None:
        """Say what stands against issuing it now."""
        with self.desk.told():
            self._look()

    def _look(self) -> None:
        from ..services.case_papers import check_issue

        self._timer.stop()
        if self.offer is None or self.busy:
            self.go.setEnabled(False)
            return
        now = datetime.now(timezone.utc)
        self.check = check_issue(
            self.desk.store, self.offer.form, self.case_uid, self.on(), self.desk.actor, now, self.payload()
        )
        lines = []
        if self.check.problem is not None:
            lines.append(worded(self.check.problem))
        if self.check.missing:
            lines.append(tr("Missing by law: {what}").format(what=listed(map(blank_word, self.check.missing))))
        standing = self.offer.again and not self.again.isChecked()
        if not lines and standing:
            lines.append(tr("It was issued before: pressing Issue shows that one, unless another one is asked for."))
        self.told.setText("\n".join(lines) or tr("Nothing is missing. The number is drawn when it is issued."))
        self.go.setEnabled(self.check.ready)

    def _go_clicked(self, _checked: bool = False) -> None:
        with self.desk.told():
            self.issue()

    def issue(self) -> Any:
        """Issue it in the background; the dialog stays with what was typed when it fails."""
        from ..services.case_papers import issue_paper

        self._look()
        if self.check is None or not self.check.ready:
            return None
        store, actor, form = self.desk.store, self.desk.actor, self.offer.form
        on, payload, again, word = self.on(), self.payload(), self.again.isChecked(), self.word.isChecked()
        case_uid, kept_form = self.case_uid, self.kept_form()
        self.busy = True
        self.go.setEnabled(False)
        self.told.setText(tr("Issuing…"))

        def job(_progress: Any) -> Any:
            now = datetime.now(timezone.utc)
            return issue_paper(store, form, case_uid, on, actor, now, payload, again, word)

        def done(paper: Any) -> None:
            self.busy = False
            self.kept.drop(kept_form)
            self.desk.note_change()
            document = paper.document
            name = " ".join(part for part in (paper_word(document.form, document.title), document.number) if part)
            warnings = clauses(str(one) for one in paper.warnings)
            self.desk.tell(tr(". ").join(part for part in (tr("Issued: {paper}").format(paper=name), warnings) if part))
            self.issued.emit(document.uid)
            self.accept()

        def failed(error: BaseException) -> None:
            self.busy = False
            self.told.setText(worded(error))
            self.go.setEnabled(True)

        return self.desk.run(tr("Issue a paper"), job, done, failed)


def joined(key: tuple[str, str]) -> str:
    """Name of a line in a draft."""
    return ".".join(key)


def _hint(kind: str) -> str:
    return {"date": "2026-04-20", "time": "2026-04-20 09:30", "number": "0.00"}.get(kind, "")


def _name(label: str) -> QLabel:
    """The name of a blank; a long one takes two lines, so that there is room to write beside it."""
    made = QLabel(label)
    if made.sizeHint().width() > _NAME_WIDTH:
        # the words of the paper begin a line
        made.setText("\n(".join(label.rsplit(" (", 1)))
        made.setWordWrap(True)
        made.setFixedWidth(_NAME_WIDTH)
    return made


def _show_heads(table: QTableWidget, tips: Sequence[str]) -> None:
    """Columns as wide as their heads, each with how the paper names it."""
    for at, tip in enumerate(tips):
        table.horizontalHeaderItem(at).setToolTip(tip)
        table.setColumnWidth(at, max(table.columnWidth(at), table.horizontalHeader().sectionSizeHint(at)))
