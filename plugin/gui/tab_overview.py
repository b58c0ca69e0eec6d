"""Overview of a case: where it stands, what is due and why, what the law allows when, what is missing."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from .case_reading import Wrapping, dot, read_case
from .case_tabs import CaseTab
from .desk import Desk, worded
from .lists import listed
from .messages import say, tr
from .reckoning import reasons_in_words
from .step_words import choice_word, procedure_word
from .terms import term


class OverviewTab(CaseTab):
    """One tree of sections that open and close."""

    name = "overview"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(14)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.wrapping = Wrapping(self.tree)
        self.tree.setItemDelegateForColumn(0, self.wrapping)
        layout.addWidget(self.tree)

    def title(self) -> str:
        return tr("Overview")

    def refresh(self) -> None:
        opened = self._opened()
        self.tree.clear()
        if not self.case_uid:
            return
        case = read_case(self.desk, self.case_uid)
        if case.error is not None:
            section = self._section(tr("The events are no lawful course"))
            self._line(section, worded(case.error))
            section.setExpanded(True)
            return
        self._standing(case)
        self._missing(case)
        self._days(case)
        self._dues(case)
        self._people(case)
        self._reopen(opened)

    def _standing(self, case: Any) -> None:
        section = self._section(tr("Where it stands"), procedure_word(case.state))
        section.setIcon(0, dot("state"))
        for lane in case.lanes:
            what = " ".join(filter(None, (lane.item, choice_word(lane.kind), lane.what)))
            item = self._line(section, " · ".join(filter(None, (what, lane.party))), procedure_word(lane.state))
            item.setIcon(0, dot("later" if lane.done else "state"))
        for flag in case.flags:
            self._line(section, procedure_word(flag)).setIcon(0, dot("flag"))
        section.setExpanded(True)

    def _missing(self, case: Any) -> None:
        lawful = [one for one in case.steps if one.ready == "lawful"]
        to_state = [one for one in case.steps if one.ready == "to_state"]
        waiting = [one for one in case.steps if one.ready == "blocked"]
        section = self._section(tr("What may be done now"), str(len(lawful) + len(to_state)))
        for one in (*lawful, *to_state):
            item = self._line(section, procedure_word(one.name), procedure_word(one.after))
            item.setIcon(0, dot("later" if one.ready == "lawful" else "soon"))
            for code, params in one.missing:
                self._line(item, case.covered(say("overview.to_state", what=say(code, **params))))
        section.setExpanded(True)
        section = self._section(tr("What is missing for other steps"), str(len(waiting)))
        for one in waiting:
            item = self._line(section, procedure_word(one.name), procedure_word(one.after))
            item.setIcon(0, dot("passed"))
            for code, params in one.missing:
                self._line(item, case.covered(say(code, **params)))
            if one.articles:
                self._line(item, say("step.basis", article=one.articles))

    def _days(self, case: Any) -> None:
        if not case.days:
            return
        section = self._section(tr("Earliest and last lawful days"))
        names = {
            "e0": tr("Item {item}: remedies have lapsed (E0)"),
            "demolition": tr("Item {item}: earliest lawful demolition"),
            "court_from": tr("Item {item}: the court may be asked from"),
            "court_until": tr("Item {item}: the court may be asked until"),
        }
        for row in case.days:
            text = names[row.code].format(item=row.item) + (f" · {row.party}" if row.party else "")
            day = row.explained.day
            item = self._line(section, text, day.isoformat() if day else "—")
            if day is not None:
                item.setIcon(0, dot("later" if day <= case.on else "soon"))
            else:
                item.setIcon(0, dot("passed"))
            self._explain(item, row.explained, case)
        section.setExpanded(True)

    def _explain(self, parent: QTreeWidgetItem, explained: Any, case: Any) -> None:
        day = {} if explained.day is None else {"day": explained.day.isoformat()}
        own = self._line(parent, case.covered(say(explained.code, **day)))
        for line in reasons_in_words(explained.reasons):
            self._line(own, case.covered(line))
        for part in explained.parts:
            self._explain(own, part, case)
        own.setExpanded(True)

    def _dues(self, case: Any) -> None:
        near = [row for row in case.dues if row.when != "passed"]
        section = self._section(tr("Next dates"), str(len(near)))
        for row in near[:8]:
            add_due(section, row, case)
        section.setExpanded(True)

    def _people(self, case: Any) -> None:
        section = self._section(tr("Who is concerned"))
        for _uid, _name, masked, role in case.parties:
            self._line(section, masked, term(role, "role"))
        if case.officers:
            self._line(section, tr("Officers in charge"), listed(case.officers))

    def _section(self, text: str, right: str = "") -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, [text, right])
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        item.setFont(1, font)
        return item

    def _line(self, parent: QTreeWidgetItem, text: str, right: str = "") -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [text, right])
        item.setToolTip(0, text)
        item.setFirstColumnSpanned(not right)
        return item

    def _opened(self) -> dict[str, bool]:
        tops = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        return {item.text(0): item.isExpanded() for item in tops}

    def _reopen(self, opened: dict[str, bool]) -> None:
        for at in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(at)
            if item.text(0) in opened:
                item.setExpanded(opened[item.text(0)])


def add_due(parent: Any, row: Any, case: Any) -> QTreeWidgetItem:
    """A date with its colour; why it is that day stands below it."""
    due = row.due
    text = " · ".join(
        filter(None, (procedure_word(due.name), f"{tr('Item')} {due.item}" if due.item else "", row.party))
    )
    item = QTreeWidgetItem(parent, [text, due.last_day.isoformat()])
    item.setIcon(0, dot(row.when))
    item.setToolTip(0, when_words(row.when))
    lines = [say(due.explained.code, day=due.last_day.isoformat()), *reasons_in_words(due.explained.reasons)]
    for line in dict.fromkeys(map(case.covered, lines)):
        below = QTreeWidgetItem(item, [line])
        below.setToolTip(0, line)
        below.setFirstColumnSpanned(True)
    return item


def when_words(when: str) -> str:
    """How near a date is, in words."""
    return {
        "overdue": say("diary.overdue"),
        "today": say("diary.today"),
        "soon": tr("Due within a week"),
        "later": say("diary.later"),
        "passed": say("diary.ended"),
    }[when]
