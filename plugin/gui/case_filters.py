"""The filters of the case list: a chip for each thing to filter by, with how many rows each choice has."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from .case_model import CaseModel
from .case_words import due_word, kind_word, state_word, track_word
from .desk import Desk
from .filter_chips import Chip, FlowLayout, Toggle
from .messages import tr
from .step_words import procedure_word
from .zone_names import zone_names

#: filters of one value, and those that only another window sets
_ONE_VALUE = ("due", "limit", "found", "cleared")
_FROM_ELSEWHERE = ("due_name", "limit_name", "limit", "found", "cleared")


class CaseFilters(QWidget):
    """The chips, the two toggles, and the button that clears them."""

    #: somebody chose otherwise
    changed = pyqtSignal()

    def __init__(self, desk: Desk, cases: CaseModel, asked: Callable[[], Any]) -> None:
        """Make the chips.

        :param asked: the whole filter as it stands, for the counts of what a chip offers
        """
        super().__init__()
        self.desk, self.cases, self._asked = desk, cases, asked
        self.chips: dict[str, Chip] = {
            "town": Chip(tr("Town"), partial(self._offer, "town")),
            "state": Chip(tr("State"), partial(self._offer, "state")),
            "track": Chip(tr("Track"), partial(self._offer, "track")),
            "zone": Chip(tr("Zone"), partial(self._offer, "zone")),
            "due": Chip(tr("Due"), partial(self._offer_due, "due"), single=True),
            "kind": Chip(tr("Kind"), partial(self._offer, "kind")),
            # seen only while another window asks for them
            "due_name": Chip(tr("What is due"), partial(self._offer, "due_name")),
            "limit_name": Chip(tr("Which power ends"), partial(self._offer, "limit_name")),
            "limit": Chip(tr("Power ends on"), partial(self._offer_due, "limit"), single=True),
            "found": Chip(tr("Found on"), partial(self._offer_day, "found"), single=True),
            "cleared": Chip(tr("Cleared on"), partial(self._offer_day, "cleared"), single=True),
        }
        self.mine = Toggle(tr("Mine"), tr("Only cases of the officer who sits here"))
        self.selected = Toggle(tr("Selected on the map"), tr("Only rows whose spots are selected on the map"))
        self.clear = QToolButton()
        self.clear.setText(tr("Clear filters"))
        flow = FlowLayout(self)
        for widget in (*self.chips.values(), self.mine, self.selected, self.clear):
            flow.addWidget(widget)
        for chip in self.chips.values():
            chip.chosen.connect(self._filter_changed)
        self._show_chips()
        for toggle in (self.mine, self.selected):
            toggle.toggled.connect(lambda _on: self._filter_changed())

    def asked(self, text: str, map_uids: tuple[str, ...]) -> Any:
        """The filter as the chips have it, with the text that is searched for."""
        from ..services.case_list import Filter

        lists = {name: chip.values for name, chip in self.chips.items() if name not in _ONE_VALUE}
        return Filter(
            **lists,
            **{name: "".join(self.chips[name].values) for name in _ONE_VALUE},
            mine=self.desk.actor if self.mine.isChecked() else "",
            text=text,
            uids=map_uids if self.selected.isChecked() else None,
        )

    def put(self, asked: Any, mine: bool) -> None:
        """Set chips and toggles without telling of it."""
        toggles = (self.mine, self.selected)
        for toggle in toggles:
            toggle.blockSignals(True)
        self.mine.setChecked(mine)
        self.selected.setChecked(False)
        for toggle in toggles:
            toggle.blockSignals(False)
        for name, chip in self.chips.items():
            value = getattr(asked, name)
            chip.choose(((value,) if value else ()) if name in _ONE_VALUE else value)
        self._show_chips()

    def _show_chips(self) -> None:
        for name in _FROM_ELSEWHERE:
            self.chips[name].setVisible(bool(self.chips[name].values))

    def _offer_day(self, name: str) -> list[tuple[str, str, int]]:
        """The year or month that another window asked for."""
        return [(value, value, self.cases.rowCount()) for value in self.chips[name].values]

    def _offer(self, name: str) -> list[tuple[str, str, int]]:
        from ..services.case_list import choices, state_ranks

        if not self.desk.path:
            return []
        with self.desk.told():
            with self.desk.reader() as session:
                found = choices(session, self._asked(), self.desk.today(), name)
            words = {"town": self.cases.towns, "zone": zone_names()}.get(name, {})
            word = {
                "state": state_word,
                "track": track_word,
                "kind": kind_word,
                "due_name": procedure_word,
                "limit_name": procedure_word,
            }.get(name)
            ranks = state_ranks() if name == "state" else {}
            values = sorted(found, key=lambda value: (not value, ranks.get(value, len(ranks)), value))
            return [(v, (word(v) if word else words.get(v, v)) or tr("Not known"), found[v]) for v in values]
        return []

    def _offer_due(self, name: str) -> list[tuple[str, str, int]]:
        from ..services.case_list import due_choices

        if not self.desk.path:
            return []
        with self.desk.told():
            with self.desk.reader() as session:
                found = due_choices(session, self._asked(), self.desk.today(), name)
            return [(due, due_word(due), count) for due, count in found.items()]
        return []

    def _filter_changed(self) -> None:
        self._show_chips()
        self.changed.emit()
