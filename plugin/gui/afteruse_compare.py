"""Two uses of one plot side by side, and the decision for one of them with its reason, department and day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .afteruse_why import reason_text
from .afteruse_words import VERDICT_COLOURS, Words, criterion_word, law_word, measured, verdict_word
from .desk import Desk
from .lists import listed, sentences
from .messages import tr
from .planning_ask import day_edit
from .terms import term


class CompareDialog(QDialog):
    """Left the use as it is accepted or proposed, right another one."""

    def __init__(
        self, desk: Desk, found: Any, words: Words, decide: Callable[[Any], bool], parent: QWidget | None = None
    ) -> None:
        """Show the two.

        :param decide: takes a :class:`~..services.track_afteruse.Pick`; False where it could not be, then the window
            stays with what was typed
        """
        super().__init__(parent)
        self._decide = decide
        self.setObjectName("zhiwei_afteruse_compare")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(780, 660)
        self.desk, self.found, self.words = desk, found, words
        plot = found.plot
        self.setWindowTitle(tr("Uses of {plot}").format(plot=plot.code))
        self.left, self.right = self._box(), self._box()
        ranked = [one.use for one in found.ranked]
        first = plot.use or found.row.proposed or (ranked[0] if ranked else next(iter(words.uses)))
        second = next((use for use in [*ranked, *words.uses] if use != first), first)
        self._choose(self.left, first)
        self._choose(self.right, second)
        self.table = QTableWidget(0, 3)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Why this use and not the proposed one"))
        self.reason.setText(plot.remark)
        self.department = QLineEdit()
        self._foreseen = plot.due_on or (plot.cleared_on or desk.today()) + timedelta(days=words.due_days)
        self.day = day_edit(self._foreseen)
        form = QFormLayout()
        form.addRow(tr("Reason"), self.reason)
        form.addRow(tr("Department"), self.department)
        form.addRow(tr("Due"), self.day)
        self.told = QLabel()
        self.told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.take_left = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.take_right = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.take_left.clicked.connect(lambda _checked=False: self._take(self.left))
        self.take_right.clicked.connect(lambda _checked=False: self._take(self.right))
        buttons.rejected.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(QLabel(tr("Compare")))
        top.addWidget(self.left, 1)
        top.addWidget(QLabel(tr("with")))
        top.addWidget(self.right, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        for box in (self.left, self.right):
            box.currentIndexChanged.connect(lambda _at: self._told(self.refresh))
        for changed in (self.reason.textChanged, self.department.textChanged, self.day.dateChanged):
            changed.connect(lambda _value: self._enable())
        self.refresh()

    def _box(self) -> QComboBox:
        box = QComboBox()
        for use, name in self.words.uses.items():
            said = verdict_word(self.found.verdict(use))
            box.addItem(f"{name} · {said}" if said else name, use)
        return box

    def _choose(self, box: QComboBox, use: str) -> None:
        box.setCurrentIndex(max(box.findData(use), 0))

    def _told(self, slot: Any) -> None:
        with self.desk.told():
            slot()

    def uses(self) -> tuple[str, str]:
        """The two that are compared."""
        return str(self.left.currentData()), str(self.right.currentData())

    def refresh(self) -> None:
        """Lay the two beside each other."""
        from ..services.afteruse_why import compare_uses

        with self.desk.reader() as session:
            sides = compare_uses(session, self.found.plot.uid, self.uses(), self.desk.today())
        rows = compared(sides, self.words)
        self.table.setHorizontalHeaderLabels(["", *(self.words.use(use) for use in self.uses())])
        self.table.setRowCount(len(rows))
        for place, (name, *texts) in enumerate(rows):
            for column, text in enumerate((name, *texts)):
                item = QTableWidgetItem(text)
                if place == 0 and column:
                    item.setForeground(QColor(VERDICT_COLOURS[sides[column - 1].said.verdict]))
                if column and texts[0] != texts[1] and "\n" not in "".join(texts):
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.table.setItem(place, column, item)
        self.table.resizeRowsToContents()
        self.department.setPlaceholderText(listed(dict.fromkeys(term(one.responsible) for one in sides)))
        for button, use in zip((self.take_left, self.take_right), self.uses()):
            button.setText(tr("Use {use}").format(use=self.words.use(use)))
        self._enable()

    def _changed(self) -> bool:
        """Whether department, day or reason are others than those of the accepted use."""
        plot = self.found.plot
        typed = self.department.text().strip()
        return (
            (bool(typed) and typed != plot.responsible)
            or self._due() != plot.due_on
            or self.reason.text().strip() != plot.remark
        )

    def _due(self) -> date | None:
        """The day that is written; none for a plot still built on, whose days run from its clearing, unless set."""
        plot, day = self.found.plot, day_of(self.day)
        return None if plot.due_on is None and plot.cleared_on is None and day == self._foreseen else day

    def _needs_reason(self, use: str) -> bool:
        return use != self.found.row.proposed and not self.reason.text().strip()

    def _enable(self) -> None:
        begun = self.found.plot.status in ("under_way", "verified")
        notes = []
        for button, use in zip((self.take_left, self.take_right), self.uses()):
            barred = self.found.verdict(use) == "forbidden"
            same = use == self.found.plot.use and self.found.plot.locked and not self._changed()
            button.setEnabled(not begun and not barred and not same and not self._needs_reason(use))
            if not begun and not barred and not same and self._needs_reason(use):
                notes.append(tr("{use} is not what is proposed: give the reason.").format(use=self.words.use(use)))
        if begun:
            notes = [tr("Work has begun; the use stays. Take the begin back first.")]
        self.told.setText(sentences(*dict.fromkeys(notes)))

    def _take(self, box: QComboBox) -> None:
        from ..services.track_afteruse import Pick

        plot, use = self.found.plot, str(box.currentData())
        why = self.reason.text().strip()
        kept = plot.responsible if use == plot.use else ""
        typed = self.department.text().strip() or kept
        pick = Pick(plot.uid, use, plot.version, typed, self._due(), why=why)
        if self._decide(pick):
            self.accept()
        else:
            self._told(self.read_again)

    def read_again(self) -> None:
        """The plot as it is now; what was typed stays."""
        from ..services.afteruse_why import why

        with self.desk.reader() as session:
            self.found = why(session, self.found.plot.uid, self.desk.today())
        self.refresh()


def compared(sides: Any, words: Words) -> list[tuple[str, str, str]]:
    """Lines of the comparison: what it is, left, right."""
    first, second = sides
    rows = [
        (tr("What may be done"), *(verdict_word(one.said.verdict) for one in sides)),
        (tr("Why"), *("\n".join(_reasons(one.said, words)) for one in sides)),
        (tr("Points"), *(words.points(one.ranked.points) if one.ranked else "–" for one in sides)),
    ]
    parts = [{} if one.ranked is None else {part[0]: part for part in one.ranked.parts} for one in (first, second)]
    for name in dict.fromkeys([*parts[0], *parts[1]]):
        rows.append((f"　{criterion_word(name)}", *(_part(found.get(name), words) for found in parts)))
    if any(one.ranked and one.ranked.less for one in sides):
        less = (f"−{words.points(one.ranked.less)}" if one.ranked and one.ranked.less else "" for one in sides)
        rows.append((f"　{tr('less, because under conditions')}", *less))
    rows += [
        (tr("Land-use code"), *(f"{one.code} {term(one.class_name)}".strip() for one in sides)),
        (tr("Department"), *(term(one.responsible) for one in sides)),
        (tr("Counts for"), *(words.targets.get(one.target, "–") if one.target else "–" for one in sides)),
        (tr("Target reached with it"), *(_reached(one, words) for one in sides)),
        (tr("Usable of the plot"), *(words.m2(one.usable_m2) for one in sides)),
    ]
    return [(name, left, right) for name, left, right in rows]


def _reasons(said: Any, words: Words) -> list[str]:
    told = []
    for one in said.reasons:
        text = reason_text(one)
        law = law_word(one.law, one.title, one.articles)
        told.append(f"{text} ({law}) {words.m2(one.area_m2)}" if law else f"{text} {words.m2(one.area_m2)}")
    return list(dict.fromkeys(told))


def _part(part: Any, words: Words) -> str:
    if part is None:
        return "–"
    criterion, value, score, share, points = part
    told = tr("{points} = {share} × {score}").format(
        points=words.points(points), share=words.number(share, 1), score=words.number(score, 2)
    )
    return f"{told} ({measured(words, criterion, value)})"


def _reached(side: Any, words: Words) -> str:
    if not side.target:
        return "–"
    if not side.wanted_m2:
        return words.m2(side.reached_m2)
    return tr("{reached} of {wanted}").format(reached=words.m2(side.reached_m2), wanted=words.m2(side.wanted_m2))


def day_of(edit: QDateEdit) -> date:
    """The day of a field."""
    shown: QDate = edit.date()
    return date(shown.year(), shown.month(), shown.day())
