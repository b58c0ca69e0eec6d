"""The case form: one dock for one case at a time, with the way back to those seen before, and its tabs.

One case at a time keeps the form usable beside the map on a small screen; the list of those seen, back and forward
(Alt+Left, Alt+Right) take the place of a window for each.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from html import escape
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .case_reading import chip, forget, paint, read_case
from .case_steps import StepDialogs
from .case_tabs import CaseTab, tab_classes
from .case_words import days_left
from .close_tabs import CloseTabs
from .desk import Desk
from .draft_bar import DraftBar
from .drafts import Draft, Drafts
from .lists import listed
from .messages import tr
from .part import DockPart
from .step_words import fact_name, kind_name, procedure_word
from .terms import term

#: how many cases the list of those seen holds
_SEEN = 20
#: what changes at once is read once
_REFRESH_AFTER_MS = 120
#: narrower than this the steps cannot be read
_NARROWEST = 360
TAB = "zhiwei/case_form/tab"


class CaseFormPart(DockPart):
    """The dock; it opens when somebody asks for a case or for a step of one."""

    name = "case_form"

    def title(self) -> str:
        return tr("Case")

    def build(self) -> None:
        super().build()
        self.drafts: Drafts | None = None
        self.desk.case_asked.connect(self._asked)
        self.desk.step_asked.connect(self._step_asked)

    def make(self) -> QWidget:
        if self.drafts is None:
            self.drafts = Drafts()
        return CaseForm(self.desk, self.drafts)

    def remove(self) -> None:
        self.desk.case_asked.disconnect(self._asked)
        self.desk.step_asked.disconnect(self._step_asked)
        if isinstance(self.inside, CaseForm):
            self.inside.remove()
        super().remove()

    def _asked(self, case_uid: str) -> None:
        with self.desk.told():
            form = self.show()
            if isinstance(form, CaseForm):
                form.open(case_uid)

    def _step_asked(self, case_uid: str, step: str) -> None:
        with self.desk.told():
            form = self.show()
            if isinstance(form, CaseForm):
                form.open(case_uid)
                if step:
                    form.take(step)


class CaseForm(QWidget):
    """Header, drafts and tabs of one case."""

    def __init__(self, desk: Desk, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zhiwei_case_form_inside")
        self.desk, self.drafts = desk, drafts
        self.case_uid = ""
        self.tabs: list[CaseTab | None] = []
        self.steps = StepDialogs(desk, drafts, self, self.answer, self._recorded, self._offer_drafts)
        self.dialogs = self.steps.open
        self._back: list[str] = []
        self._forward: list[str] = []
        self._shown: dict[str, str] = {}
        self._stale: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._refresh_told)
        self._build()
        # all tabs are seen, in the language of QGIS
        self.setMinimumWidth(max(_NARROWEST, self.book.tabBar().sizeHint().width() + 10))
        desk.changed.connect(self._changed)
        desk.opened.connect(self._workspace_changed)

    def remove(self) -> None:
        """Let go of the desk and of what the tabs hold; unsaved input is kept."""
        self._timer.stop()
        self.drafts.flush()
        self.desk.changed.disconnect(self._changed)
        self.desk.opened.disconnect(self._workspace_changed)
        self.steps.close_all()
        for tab in self.tabs:
            if tab is not None:
                tab.remove()
        forget()

    # What it looks like.

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(self._bar())
        self.pages = QStackedWidget()
        empty = QLabel(tr("Choose a case in the list of cases, or click its spot on the map."))
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        self.pages.addWidget(empty)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head())
        self.draft_frame = DraftBar(self._draft_title)
        self.draft_frame.taken.connect(lambda draft: self._told(partial(self._take_draft, draft)))
        self.draft_frame.dropped.connect(lambda draft: self._told(partial(self._drop_draft, draft)))
        column.addWidget(self.draft_frame)
        self.book = CloseTabs()
        self._classes = tab_classes()
        for made in self._classes:
            self.tabs.append(None)
            holder = QWidget()
            inner = QVBoxLayout(holder)
            inner.setContentsMargins(0, 0, 0, 0)
            holder.setObjectName(f"zhiwei_case_tab_{made.name}")
            self.book.setTabToolTip(self.book.addTab(holder, _title_of(made)), _title_of(made))
        wanted = str(QgsSettings().value(TAB, "") or "")
        for index, made in enumerate(self._classes):
            if made.name == wanted:
                self.book.setCurrentIndex(index)
        self.book.currentChanged.connect(self._turned)
        column.addWidget(self.book, 1)
        self.pages.addWidget(page)
        layout.addWidget(self.pages, 1)

    def _bar(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(2)
        style = self.style()
        self.back_button = self._tool(
            style.standardIcon(QStyle.StandardPixmap.SP_ArrowBack), tr("Back to the case before"), self.back
        )
        self.forward_button = self._tool(
            style.standardIcon(QStyle.StandardPixmap.SP_ArrowForward), tr("Forward"), self.forward
        )
        self.seen = QComboBox()
        self.seen.setToolTip(tr("Cases seen before"))
        self.seen.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.seen.setMinimumContentsLength(14)
        self.seen.activated.connect(self._picked)
        self.names = QToolButton()
        self.names.setText(tr("Show names"))
        self.names.setCheckable(True)
        self.names.setToolTip(tr("Show the names of the parties"))
        self.names.toggled.connect(lambda _shown: self._head_told())
        self.map_button = QToolButton()
        self.map_button.setText(tr("Map"))
        self.map_button.setToolTip(tr("Zoom to the spots of this case"))
        self.map_button.clicked.connect(self._map_clicked)
        for widget in (self.back_button, self.forward_button):
            line.addWidget(widget)
        line.addWidget(self.seen, 1)
        line.addWidget(self.names)
        line.addWidget(self.map_button)
        for button, keys in ((self.back_button, "Alt+Left"), (self.forward_button, "Alt+Right")):
            button.setShortcut(QKeySequence(keys))
        return line

    def _tool(self, icon: Any, text: str, slot: Any) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon)
        button.setIconSize(QSize(16, 16))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setEnabled(False)
        button.clicked.connect(lambda _checked=False: self._told(slot))
        return button

    def _head(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        first = QHBoxLayout()
        self.number = QLabel()
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state = chip("", "state")
        self.due = chip("", "later")
        first.addWidget(self.number)
        first.addStretch()
        first.addWidget(self.state)
        column.addLayout(first)
        second = QHBoxLayout()
        second.addWidget(self.due)
        second.addStretch()
        column.addLayout(second)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.about)
        self.where = QLabel()
        self.where.setWordWrap(True)
        column.addWidget(self.where)
        return column

    # Which case.

    def open(self, case_uid: str, remember: bool = True) -> None:
        """Show a case."""
        if case_uid == self.case_uid:
            self.refresh()
            return
        self.drafts.flush()
        if remember and self.case_uid:
            self._back.append(self.case_uid)
            self._forward.clear()
        self.case_uid = case_uid
        self.names.setChecked(False)
        self._stale = {made.name for made in self._classes}
        self.refresh()
        self._offer_drafts()

    def back(self) -> None:
        """The case that was shown before."""
        if self._back:
            self._forward.append(self.case_uid)
            self.open(self._back.pop(), remember=False)

    def forward(self) -> None:
        """The case from which somebody went back."""
        if self._forward:
            self._back.append(self.case_uid)
            self.open(self._forward.pop(), remember=False)

    def refresh(self) -> None:
        """Read the case again and show what is seen of it."""
        self.pages.setCurrentIndex(1 if self.case_uid and self.desk.path else 0)
        self.back_button.setEnabled(bool(self._back))
        self.forward_button.setEnabled(bool(self._forward))
        if not self.case_uid or not self.desk.path:
            return
        self._fill_head()
        self._fill_tab()

    def _fill_head(self) -> None:
        case = read_case(self.desk, self.case_uid)
        self.number.setText(f"<b>{escape(case.case.number)}</b>")
        self.state.setText(procedure_word(case.state))
        names = [name if self.names.isChecked() else masked for _, name, masked, _ in case.parties]
        self.about.setText(" · ".join(filter(None, (term(case.case.cause), listed(names)))))
        lanes = [f"{lane.item} {procedure_word(lane.state)}" for lane in case.lanes]
        parts = [listed(dict.fromkeys(lanes)) if len(set(lanes)) > 1 else "", *map(procedure_word, case.flags)]
        self.where.setText(" · ".join(filter(None, parts)))
        self.where.setVisible(bool(self.where.text()))
        due = case.next_due
        self.due.setVisible(due is not None)
        if due is not None:
            days = (due.due.last_day - case.on).days
            self.due.setText(f"{procedure_word(due.due.name)} {due.due.last_day.isoformat()} · {days_left(days)}")
            self.due.setToolTip(due.party)
            paint(self.due, due.when)
        self._remember(case.case.number)

    def _remember(self, number: str) -> None:
        index = self.seen.findData(self.case_uid)
        if index >= 0:
            self.seen.removeItem(index)
        self.seen.insertItem(0, number, self.case_uid)
        while self.seen.count() > _SEEN:
            self.seen.removeItem(self.seen.count() - 1)
        self.seen.setCurrentIndex(0)

    def _picked(self, index: int) -> None:
        uid = self.seen.itemData(index)
        if uid:
            self._told(partial(self.open, uid))

    def _map_clicked(self, _checked: bool = False) -> None:
        with self.desk.told():
            case = read_case(self.desk, self.case_uid)
            self.desk.spots_chosen.emit(list(case.case.spot_uids))
            with self.desk.reader() as session:
                table = session.spots.read(uids=list(case.case.spot_uids))
            self.desk.show_on_map(list(table.geometry))

    # Tabs.

    def tab(self, name: str) -> CaseTab | None:
        """A tab by name, made now if it was not; None when there is none."""
        for index, made in enumerate(self._classes):
            if made.name == name:
                return self._tab(index)
        return None

    def open_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        for index, made in enumerate(self._classes):
            if made.name == name:
                self.book.setCurrentIndex(index)

    def _tab(self, index: int) -> CaseTab:
        known = self.tabs[index]
        if known is None:
            known = self._classes[index](self.desk)
            self.tabs[index] = known
            holder = self.book.widget(index)
            holder.layout().addWidget(known)
            known.drafts = self.drafts
            known.drafts_moved.connect(self._offer_drafts)
            known.tab_asked.connect(self.open_tab)
            if hasattr(known, "answer_asked"):
                known.answer_asked.connect(self.answer)
        return known

    def _turned(self, index: int) -> None:
        if 0 <= index < len(self._classes):
            QgsSettings().setValue(TAB, self._classes[index].name)
        self._told(self._fill_tab)

    def _fill_tab(self) -> None:
        index = self.book.currentIndex()
        if not self.case_uid or not 0 <= index < len(self._classes):
            return
        name = self._classes[index].name
        tab = self._tab(index)
        if self._shown.get(name) != self.case_uid:
            self._shown[name] = self.case_uid
            self._stale.discard(name)
            tab.show_case(self.case_uid)
        elif name in self._stale:
            self._stale.discard(name)
            tab.refresh()

    # Steps.

    def take(self, step: str, preset: Mapping[str, Any] | None = None) -> Any:
        """Open the dialog of a step or event of this case.

        :param step: id of a step, or ``FACT:kind``, ``DELIVERY:form``, ``DOCUMENT:form``, ``CORRECTION:seq``
        """
        return self.steps.take(self.case_uid, step, preset)

    def answer(self, kind: str, what: str) -> None:
        """Go to what has to come first."""
        with self.desk.told():
            if kind == "fact":
                self.take(f"FACT:{what}")
            elif kind == "delivery":
                self.take(f"DELIVERY:{what}")
            elif kind == "document":
                self.take(f"DOCUMENT:{what}")
            elif kind == "step":
                self.take(what)
            elif kind == "register" and any(made.name == what for made in self._classes):
                self.open_tab(what)
            else:
                self.open_tab("overview")

    def _recorded(self, _case_uid: str) -> None:
        self._told(self.refresh)
        self._offer_drafts()

    # Drafts.

    def _offer_drafts(self) -> None:
        found = self.drafts.of_case(self.desk.path, self.case_uid) if self.case_uid else []
        open_now = self.steps.forms().union(*(tab.open_drafts() for tab in self.tabs if tab is not None))
        self.draft_frame.offer(one for one in found if one.form not in open_now)

    def _draft_title(self, draft: Draft) -> str:
        place, _, rest = draft.form.partition(":")
        if place == "tab":
            name, _, what = rest.partition(":")
            title = next((_title_of(made) for made in self._classes if made.name == name), name)
            return f"{title} {what}" if name == "documents" else title
        kind, _, fact = rest.partition(":")
        if fact:
            return fact_name(fact)
        context = read_case(self.desk, self.case_uid).context
        known = context is not None and kind in context.procedure.transitions
        return procedure_word(context.title_of(kind)) if known else kind_name(kind)

    def _take_draft(self, draft: Draft) -> None:
        place, _, rest = draft.form.partition(":")
        if place == "tab":
            name, _, what = rest.partition(":")
            self.open_tab(name)
            tab = self.tab(name)
            if tab is not None:
                tab.take_draft(what)
        else:
            kind, _, fact = rest.partition(":")
            target = draft.values.get("target")
            step = f"CORRECTION:{target}" if kind == "CORRECTION" and target else f"{kind}:{fact}" if fact else kind
            self.take(step)._take_draft()
        self._offer_drafts()

    def _drop_draft(self, draft: Draft) -> None:
        self.drafts.discard(self.desk.path, draft.case_uid, draft.form)
        self._offer_drafts()

    # Inside.

    def _changed(self) -> None:
        forget()
        self._stale = {made.name for made in self._classes}
        self._timer.start(_REFRESH_AFTER_MS)

    def _refresh_told(self) -> None:
        if self.isVisible():
            self._told(self.refresh)
        else:
            self._stale = {made.name for made in self._classes}

    def showEvent(self, event: Any) -> None:
        """What changed while nobody looked is caught up with."""
        super().showEvent(event)
        self._told(self.refresh)

    def _workspace_changed(self, _path: str) -> None:
        self.steps.close_all()
        self.drafts.flush()
        forget()
        self.case_uid = ""
        self._back.clear()
        self._forward.clear()
        self._shown.clear()
        self.seen.clear()
        for tab in self.tabs:
            if tab is not None:
                with self.desk.told():
                    tab.show_case("")
        self._told(self.refresh)

    def _head_told(self) -> None:
        if self.case_uid:
            self._told(self._fill_head)

    def _told(self, slot: Any) -> None:
        with self.desk.told():
            slot()


def _title_of(made: type[CaseTab]) -> str:
    """Shown name of a tab that is not made yet: it hangs on nothing of it."""
    return made.title(made.__new__(made))
