"""Procedure of a case: next steps that say why they are grey, the timeline with its papers, the diary of its dates."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.PyQt.QtCore import QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..domain.case.course import CORRECTION, DELIVERY, DOCUMENT, DOCUMENT_VOID, FACT, FACTS, TAKEN_OVER
from ..domain.local_time import local_date
from .case_reading import Wrapping, dot, read_case
from .case_tabs import CaseTab
from .desk import Desk
from .heading import Heading
from .lists import listed
from .menu_button import MenuButton
from .messages import say, tr
from .step_follows import answer_words
from .step_words import fact_name, kind_name, procedure_word
from .tab_order import in_order
from .tab_overview import add_due
from .terms import paper_word

_SEQ = Qt.ItemDataRole.UserRole


class StepRow(QWidget):
    """One next step: its button, and a panel that says what stands in its way."""

    asked = pyqtSignal(str)
    answer_asked = pyqtSignal(str, str)

    def __init__(self, offer: Any, case: Any) -> None:
        super().__init__()
        self.offer, self.case = offer, case
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(2)
        self.button = QPushButton(procedure_word(offer.name) + ("…" if offer.ready == "to_state" else ""))
        self.button.setObjectName(f"zhiwei_step_{offer.kind}")
        self.button.setIcon(dot({"lawful": "later", "to_state": "soon"}.get(offer.ready, "passed")))
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.setStyleSheet("text-align: left; padding: 3px 8px;")
        self.button.setEnabled(offer.ready != "blocked")
        lacks = [case.covered(say(code, **params)) for code, params in offer.missing]
        lawful = tr("Lawful today") + (f" → {procedure_word(offer.after)}" if offer.after else "")
        self.button.setToolTip("\n".join(lacks) if lacks else lawful)
        self.why = QToolButton()
        self.why.setArrowType(Qt.ArrowType.RightArrow)
        self.why.setCheckable(True)
        self.why.setToolTip(tr("Why?"))
        self.why.setAccessibleName(tr("Why?"))
        told = self._panel_text()
        self.why.setVisible(bool(told))
        line.addWidget(self.button, 1)
        line.addWidget(self.why)
        column.addLayout(line)
        self.panel = QLabel(told)
        self.panel.setTextFormat(Qt.TextFormat.RichText)
        self.panel.setWordWrap(True)
        self.panel.setContentsMargins(22, 0, 4, 4)
        self.panel.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.panel.hide()
        column.addWidget(self.panel)
        self.button.clicked.connect(lambda _checked=False: self.asked.emit(offer.kind))
        self.why.toggled.connect(self._toggled)
        self._below = QTimer(self)
        self._below.setSingleShot(True)
        self._below.timeout.connect(self._bring)
        self.panel.linkActivated.connect(self._link)

    def _panel_text(self) -> str:
        offer, context = self.offer, self.case.context
        lines = [f"• {escape(self.case.covered(say(code, **params)))}" for code, params in offer.missing]
        for one in offer.answers:
            words = escape(answer_words(one.kind, one.what, context))
            lines.append(f"→ {words}" if one.kind == "wait" else f'→ <a href="{one.kind}:{one.what}">{words}</a>')
        if offer.guards:
            lines.append(f"<i>{escape(say('step.guard', guard=', '.join(offer.guards)))}</i>")
        if offer.articles:
            lines.append(f"<i>{escape(say('step.basis', article=offer.articles))}</i>")
        return "<br>".join(dict.fromkeys(lines))

    def _toggled(self, shown: bool) -> None:
        self.why.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self.panel.setVisible(shown)
        if shown:
            self._below.start(0)

    def _bring(self) -> None:
        """What was opened is to be seen, also at the lower end of the list."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self.panel, 0, 4)

    def _link(self, link: str) -> None:
        kind, _, what = link.partition(":")
        self.answer_asked.emit(kind, what)


class ProcedureTab(CaseTab):
    """Next steps, timeline, diary."""

    name = "procedure"
    #: something has to come first: kind and what
    answer_asked = pyqtSignal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rows: list[StepRow] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._steps_side())
        self.timeline = self._tree([tr("Day"), tr("What")])
        self.timeline.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.timeline.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.timeline.customContextMenuRequested.connect(self._menu)
        self.timeline.itemDoubleClicked.connect(self._opened)
        self.splitter.addWidget(self._titled(tr("Timeline"), self.timeline))
        self.diary = self._tree([tr("Period"), tr("Last day")])
        self.diary.header().setStretchLastSection(False)
        self.diary.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.wrapping = Wrapping(self.diary)
        self.diary.setItemDelegateForColumn(0, self.wrapping)
        self.diary.itemClicked.connect(self._why)
        self.splitter.addWidget(self._titled(tr("Diary of this case"), self.diary))
        self.splitter.setSizes([260, 220, 160])
        layout.addWidget(self.splitter)

    def title(self) -> str:
        return tr("Steps")

    def _steps_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(Heading(tr("Next steps")), 1)
        self.other = MenuButton()
        self.other.setText(tr("Record something else"))
        self.other_menu = QMenu(self.other)
        self.other.setMenu(self.other_menu)
        self._fill_menu()
        line.addWidget(self.other)
        column.addLayout(line)
        inside = QWidget()
        self.steps = QVBoxLayout(inside)
        self.steps.setContentsMargins(0, 0, 0, 0)
        self.steps.setSpacing(2)
        self.steps.addStretch()
        self.area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setMinimumHeight(90)
        column.addWidget(area, 1)
        return side

    def _fill_menu(self) -> None:
        for kind in (DELIVERY, DOCUMENT, DOCUMENT_VOID, CORRECTION):
            action = self.other_menu.addAction(kind_name(kind) + "…")
            action.triggered.connect(lambda _checked=False, kind=kind: self._ask(kind))
        self.other_menu.addSeparator()
        for fact in FACTS:
            action = self.other_menu.addAction(fact_name(fact) + "…")
            action.triggered.connect(lambda _checked=False, fact=fact: self._ask(f"{FACT}:{fact}"))
        self.other_menu.addSeparator()
        self.taken_over = self.other_menu.addAction(kind_name(TAKEN_OVER) + "…")
        self.taken_over.triggered.connect(lambda _checked=False: self._ask(TAKEN_OVER))

    def _titled(self, title: str, widget: QWidget) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(title))
        column.addWidget(widget, 1)
        return side

    def _tree(self, titles: list[str]) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderLabels(titles)
        tree.setIndentation(14)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tree.setMinimumHeight(70)
        return tree

    def refresh(self) -> None:
        for row in self.rows:
            self.steps.removeWidget(row)
            row.deleteLater()
        self.rows = []
        self.timeline.clear()
        self.diary.clear()
        if not self.case_uid:
            return
        case = read_case(self.desk, self.case_uid)
        for offer in case.steps:
            row = StepRow(offer, case)
            row.asked.connect(self._ask)
            row.answer_asked.connect(self.answer_asked)
            self.steps.insertWidget(self.steps.count() - 1, row)
            self.rows.append(row)
        stops = [one for row in self.rows for one in (row.button, row.why, row.panel)]
        in_order([self.other, self.area, *stops, self.timeline])
        self.taken_over.setEnabled(not case.timeline)
        names = {uid: masked for uid, _, masked, _ in case.parties}
        for row in reversed(case.timeline):
            self._add_event(row, names)
        for due in case.dues:
            add_due(self.diary, due, case)

    def _add_event(self, row: Any, names: dict[str, str]) -> None:
        what = procedure_word(row.name) or (fact_name(row.fact) if row.fact else kind_name(row.kind))
        form = str(row.payload.get("form") or "")
        who = listed(names.get(uid, uid) for uid in row.parties)
        text = " · ".join(filter(None, (what, form, who))) + (f" → {procedure_word(row.after)}" if row.after else "")
        item = QTreeWidgetItem(self.timeline, [local_date(row.on).isoformat(), text])
        item.setData(0, _SEQ, row.seq)
        item.setToolTip(1, f"{text}\n{row.actor}")
        item.setIcon(1, dot("state" if row.name else "passed"))
        if not row.standing:
            for column in range(2):
                font = item.font(column)
                font.setStrikeOut(True)
                item.setFont(column, font)
            item.setToolTip(1, tr("Taken back by a correction"))
        for _uid, paper, number, title, void in row.papers:
            words = " ".join(filter(None, (paper, paper_word(paper, title), number, tr("(void)") if void else "")))
            QTreeWidgetItem(item, ["", words]).setToolTip(1, words)
        if row.papers:
            item.setExpanded(True)

    def _ask(self, what: str) -> None:
        self.desk.step_asked.emit(self.case_uid, what)

    def _why(self, item: QTreeWidgetItem, _column: int) -> None:
        if item.childCount():
            item.setExpanded(not item.isExpanded())

    def _opened(self, item: QTreeWidgetItem, _column: int) -> None:
        if item.parent() is not None:
            self.tab_asked.emit("documents")

    def _menu(self, place: QPoint) -> None:
        item = self.timeline.itemAt(place)
        seq = None if item is None else item.data(0, _SEQ)
        if seq is None:
            return
        menu = QMenu(self.timeline)
        action = menu.addAction(tr("Correct this entry…"))
        action.triggered.connect(lambda _checked=False: self.correct(int(seq)))
        menu.exec(self.timeline.viewport().mapToGlobal(place))

    def correct(self, seq: int) -> None:
        """Open the correction of an event."""
        self._ask(f"{CORRECTION}:{seq}")
