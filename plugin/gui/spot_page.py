"""The page of a spot (图斑): where it came from, what it lies in, and the way from here to a case."""

from __future__ import annotations

from datetime import date, datetime, timezone
from functools import lru_cache
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QDate, QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from .case_words import state_word
from .desk import Desk
from .lists import listed, sentences
from .messages import say, tr
from .part import DockPart
from .tab_place import PlaceTab
from .telling import told_button
from .terms import term
from .tools_draw import source_titles
from .tools_edit_words import why_not_saved

_ROLE = Qt.ItemDataRole.UserRole
_LEFT, _MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignCenter


class SpotPart(DockPart):
    """The dock with the page of a spot that was asked for."""

    name = "spot_page"
    in_toolbar = False

    def title(self) -> str:
        return tr("Spot")

    def make(self) -> QWidget:
        return SpotPage(self.desk)

    def build(self) -> None:
        """Hear who asks for a spot."""
        super().build()
        self.desk.spot_asked.connect(self.open)

    def remove(self) -> None:
        """Stop hearing, and take the dock away."""
        self.desk.spot_asked.disconnect(self.open)
        if self.inside is not None:
            self.inside.leave()
        super().remove()

    def open(self, spot_uid: str) -> None:
        """Show the page of a spot."""
        with self.desk.told():
            self.show().show_spot(spot_uid)


class SpotPlace(PlaceTab):
    """Place and findings of a spot by itself."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.shown: tuple[Any, ...] = ()

    def read(self) -> tuple[Any, ...]:
        """The spot of the page."""
        return self.shown


class SpotPage(QWidget):
    """Header, what is known, findings, and what may be done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.uid = ""
        self.facts: Any = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        self.head = QLabel(tr("Choose a spot in the list of cases or on the map."))
        self.head.setWordWrap(True)
        self.head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(self.head)
        row = QHBoxLayout()
        self.open_case = told_button(self.desk, tr("Open a case…"), self.ask_case, row)
        self.edit = told_button(self.desk, tr("Attributes…"), self.edit_attributes, row)
        self.zoom = told_button(self.desk, tr("Zoom"), self.zoom_to, row)
        row.addStretch()
        layout.addLayout(row)
        self.cases = QListWidget()
        self.cases.setObjectName("zhiwei_spot_cases")
        self.cases.setMaximumHeight(64)
        self.cases.setToolTip(tr("Double click opens the case."))
        self.cases.itemActivated.connect(self._case_activated)
        layout.addWidget(self.cases)
        self.place = SpotPlace(desk, self)
        layout.addWidget(self.place, 1)
        desk.changed.connect(self.refresh)
        desk.opened.connect(self._opened)
        self._fill()

    def leave(self) -> None:
        """Let go of the desk's signals and of the drawing."""
        self.desk.changed.disconnect(self.refresh)
        self.desk.opened.disconnect(self._opened)
        self.place.remove()

    def show_spot(self, uid: str) -> None:
        """Show another spot."""
        self.uid = uid
        self._read()

    def refresh(self) -> None:
        """Read the spot again; one that is gone leaves the page empty."""
        with self.desk.told():
            self._read()

    def _opened(self, _path: str) -> None:
        self.uid = ""
        self.refresh()

    def _read(self) -> None:
        from ..domain.errors import InputError
        from ..services.spot_facts import spot_facts

        self.facts = None
        if self.uid and self.desk.path:
            try:
                self.facts = spot_facts(self.desk.store, self.uid)
            except InputError:
                self.uid = ""
        self._fill()

    def _fill(self) -> None:
        facts = self.facts
        for widget in (self.open_case, self.edit, self.zoom, self.place):
            widget.setEnabled(facts is not None)
            widget.setVisible(facts is not None)
        self.head.setAlignment(_LEFT if facts is not None else _MIDDLE)
        self.cases.clear()
        self.cases.setVisible(facts is not None and bool(facts.cases))
        self.place.shown = (facts.place,) if facts is not None else ()
        if facts is None:
            self.head.setText(tr("Choose a spot in the list of cases or on the map."))
            return
        self.head.setText(self._headline(facts))
        for uid, number, state in facts.cases:
            item = QListWidgetItem(f"{number}  {state_word(state)}")
            item.setData(_ROLE, uid)
            self.cases.addItem(item)
        self.place.refresh()

    def _headline(self, facts: Any) -> str:
        from html import escape

        names = _names(tr("Date"))
        told = [
            f"{escape(names[key])} {escape(_value(key, value))}" for key, value in facts.told.items() if key in names
        ]
        state = tr("Lead {number}").format(number=facts.lead) if facts.lead else ""
        if not facts.cases and not facts.lead:
            state = tr("Not registered yet")
        parties = listed(escape(name) for name, _ in facts.parties)
        lines = [f"<b>{escape(facts.code)}</b> {escape(facts.address)}", escape(state), " · ".join(told)]
        if parties:
            lines.append(tr("Parties: {names}").format(names=parties))
        return "<br>".join(line for line in lines if line)

    def _case_activated(self, item: QListWidgetItem) -> None:
        self.desk.case_asked.emit(str(item.data(_ROLE)))

    def zoom_to(self) -> None:
        """Show the spot on the map."""
        if self.facts is not None:
            self.desk.show_on_map([self.facts.place.geometry])

    def edit_attributes(self) -> None:
        """QGIS's own form of the spot; it saves under the same audit."""
        layer = self.desk.layer("spot")
        if layer is None or self.facts is None:
            return
        feature = layer.getFeature(self.facts.fid)
        started = not layer.isEditable() and layer.startEditing()
        accepted = self.desk.iface.openFeatureForm(layer, feature, False, True)
        if not started:
            # somebody edits already: saving is theirs
            return
        if not accepted:
            layer.rollBack()
        elif not layer.commitChanges():
            # nothing of it is lost: the layer stays as it was edited
            told = tr("The attributes were not saved: {reason}").format(reason=why_not_saved(layer))
            kept = tr("The layer of spots is still being edited: save that edit in QGIS, or discard it there.")
            self.desk.tell(sentences(told, kept), Qgis.MessageLevel.Warning)

    def ask_case(self) -> None:
        """Ask who takes the case and on which track, and open it."""
        ask_case(self.desk, self.uid, self)


def ask_case(desk: Desk, spot_uid: str, parent: QWidget) -> None:
    """Ask who takes the case of a spot and on which track, open it, and show it."""
    dialog = OpenCaseDialog(desk, spot_uid, parent)
    try:
        dialog.exec()
    finally:
        dialog.deleteLater()
    if dialog.opened:
        desk.note_change()
        desk.case_asked.emit(dialog.opened[0])


class OpenCaseDialog(QDialog):
    """Who takes the case, on which track, on which day. What is refused is said here, and the dialog stays."""

    def __init__(self, desk: Desk, spot_uid: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.spot_uid = desk, spot_uid
        #: uids of the cases that were opened
        self.opened: list[str] = []
        self.setWindowTitle(tr("Open a case"))
        layout = QVBoxLayout(self)
        form = QFormLayout()
        self.track = QComboBox()
        for key, name in _track_choices(tr("Date")).items():
            self.track.addItem(name, key)
        form.addRow(tr("Track"), self.track)
        self.day = QDateEdit(QDate(desk.today().year, desk.today().month, desk.today().day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setMaximumDate(self.day.date())
        self.day.dateChanged.connect(self._fill)
        form.addRow(tr("Date"), self.day)
        layout.addLayout(form)
        layout.addWidget(QLabel(tr("Officers in charge, two at least")))
        self.officers = QListWidget()
        layout.addWidget(self.officers)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.hide()
        layout.addWidget(self.said)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Open the case"))
        buttons.accepted.connect(self._accepted)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._fill()

    def on(self) -> date:
        """The day of filing."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _fill(self, *_: Any) -> None:
        from ..services.spot_facts import officers_on

        checked = set(self.chosen())
        self.officers.clear()
        with self.desk.told():
            for one in officers_on(self.desk.store, self.on()):
                item = QListWidgetItem(f"{one.name}  {one.org}  {one.card_no}")
                item.setData(_ROLE, one.card_no)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if one.card_no in checked else Qt.CheckState.Unchecked)
                if not one.valid:
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
                    item.setToolTip(tr("The card is not valid on this day."))
                self.officers.addItem(item)

    def chosen(self) -> list[str]:
        """Card numbers of the officers that are ticked."""
        items = [self.officers.item(row) for row in range(self.officers.count())]
        return [str(item.data(_ROLE)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _accepted(self) -> None:
        with self.desk.told():
            self.open_now()

    def open_now(self) -> None:
        """Open the case; a refusal is shown with its reason."""
        from ..services.open_case import open_cases

        report = open_cases(
            self.desk.store,
            [self.spot_uid],
            self.chosen(),
            str(self.track.currentData()),
            self.on(),
            self.desk.actor,
            datetime.now(timezone.utc),
        )
        self.opened = [one.case_uid for one in report.opened]
        if self.opened:
            self.accept()
            return
        self.said.setText("\n".join(say(one.code, **one.params) for one in report.refused))
        self.said.show()


#: what is usually a standard term
_TERMS = ("structure", "building_state", "use")


def _value(key: str, value: Any) -> str:
    if key == "source_kind":
        return source_titles().get(str(value), str(value))
    if key in _TERMS:
        return term(str(value))
    return f"{QLocale().toString(float(value), 'f', 2)} m²" if key.endswith("_m2") else str(value)


@lru_cache(maxsize=4)
def _names(_language: str) -> dict[str, str]:
    return {
        "name": tr("Project"),
        "source_kind": tr("Source"),
        "found_on": tr("Found on"),
        "before_phase": tr("Earlier image"),
        "after_phase": tr("Later image"),
        "structure": tr("Structure"),
        "storeys": tr("Storeys"),
        "floor_area_m2": tr("Floor area"),
        "building_state": tr("Building state"),
        "use": tr("Use"),
        "declared_area_m2": tr("Area as delivered"),
        "remark": tr("Remark"),
    }


@lru_cache(maxsize=4)
def _track_choices(_language: str) -> dict[str, str]:
    return {
        "auto": tr("As the assessment says"),
        "planning": tr("Planning"),
        "village": tr("Village planning"),
        "land": tr("Land"),
        "all": tr("All that are broken, as linked cases"),
    }
