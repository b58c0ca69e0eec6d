"""In which coordinate reference system a file lies: what it declares, what is proposed, another one, and why."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGroupBox,
    QLabel,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...services.import_source import CrsChoice, Source
from ..messages import say, tr

#: so near is in the county, where nothing came in yet
_BESIDE_KM = 5.0


class CrsBox(QGroupBox):
    """The choice of the CRS. ``chosen`` carries its code (or text) and whether X and Y are exchanged."""

    chosen = pyqtSignal(str, bool)

    def __init__(self) -> None:
        super().__init__(tr("Coordinate reference system of the data"))
        self.source: Source | None = None
        self.choices: tuple[CrsChoice, ...] = ()
        self.lines = QVBoxLayout(self)
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        self.group.idClicked.connect(self._clicked)
        self.other = QgsProjectionSelectionWidget()
        self.other.setNotSetText(tr("not chosen"))
        self.other.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.other.crsChanged.connect(self._other_chosen)
        self.why = QLabel()
        self.why.setWordWrap(True)

    def _clear(self) -> None:
        self.group.blockSignals(True)
        for button in self.group.buttons():
            self.group.removeButton(button)
        self.group.blockSignals(False)
        while self.lines.count():
            item = self.lines.takeAt(0)
            widget = item.widget()
            if widget is not None and widget not in (self.other, self.why):
                # gone at once: deleted it is only when Qt comes round to it
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.choices = ()

    def show_source(self, source: Source | None) -> None:
        """Offer what the service found for a file; nothing where none is chosen."""
        self._clear()
        self.source = source
        if source is None:
            return
        self.choices = source.choices
        if source.job == "ledger":
            self.choices = ()
        names = {
            "declared": tr("As the data declares: {0}"),
            "assumed": tr("As the workspace has it: {0}"),
            "proposal": tr("Proposal: {0}"),
        }
        for place, choice in enumerate(self.choices):
            text = names[choice.key].format(crs_name(choice.crs))
            if choice.swap:
                text += tr(", with X and Y exchanged")
            self._add_choice(text, place)
        if source.job == "ledger":
            self._add_choice(tr("As the coordinates tell"), 0)
            self.choices = (CrsChoice("declared", ""),)
        self._add_choice(tr("Another one:"), len(self.choices))
        self.lines.addWidget(self.other)
        self.lines.addWidget(self.why)
        self.lines.addStretch(1)
        first = self.group.button(0)
        if first is not None:
            first.setChecked(True)
        self._show_why()

    def _add_choice(self, text: str, place: int) -> None:
        button = QRadioButton(text)
        self.group.addButton(button, place)
        self.lines.addWidget(button)

    def stops(self) -> list[QWidget]:
        """What the Tab key comes to, from above."""
        own = [*self.other.findChildren(QComboBox), *self.other.findChildren(QToolButton)]
        return [*self.group.buttons(), *own]

    def choice(self) -> CrsChoice | None:
        """What is chosen; None for another one."""
        place = self.group.checkedId()
        return self.choices[place] if 0 <= place < len(self.choices) else None

    def other_crs(self) -> str:
        """The other CRS, as code or text; empty where none is chosen."""
        crs = self.other.crs()
        return str(crs.authid() or crs.toWkt()) if crs.isValid() else ""

    def follows(self, choice: CrsChoice) -> bool:
        """True for the proposal that the service comes to by itself."""
        certain = next((one for one in self.choices if one.key == "proposal"), None)
        return choice == certain and (choice.swap or self.choices[0] == choice)

    def in_doubt(self) -> bool:
        """True while a CRS is chosen that the import would refuse."""
        source = self.source
        if source is None or source.table is None:
            return False
        choice = self.choice()
        if choice is None:
            return not self.other_crs()
        return choice.refused

    def _show_why(self) -> None:
        source = self.source
        choice = self.choice()
        lines: list[str] = []
        doubts = source.doubts if source is not None else ()
        if choice is None or choice.key != "assumed":
            lines += [say(code, **params) for code, params in doubts]
        elif choice.code:
            lines.append(say(choice.code, **choice.params))
        if (
            choice is not None
            and choice.key == "declared"
            and not lines
            and source is not None
            and source.table is not None
        ):
            lines.append(tr("Nothing speaks against it."))
        self.why.setText("\n".join(lines))

    def _clicked(self, _place: int) -> None:
        self._show_why()
        choice = self.choice()
        self.chosen.emit(choice.crs if choice else self.other_crs(), bool(choice and choice.swap))

    def _other_chosen(self, _crs: Any) -> None:
        button = self.group.button(len(self.choices))
        if button is not None:
            button.setChecked(True)
        self._clicked(len(self.choices))


def crs_name(crs: str) -> str:
    """Name and code of a CRS."""
    if not crs:
        return tr("none")
    found = QgsCoordinateReferenceSystem(crs) if crs.startswith("EPSG:") else QgsCoordinateReferenceSystem.fromWkt(crs)
    if not found.isValid():
        return crs[:60]
    return f"{found.description()} ({found.authid()})" if found.authid() else str(found.description())


def distance_words(place: Any) -> str:
    """Where the data lies beside the county, in words."""
    if not len(place.shapes):
        return tr("The data has no place in this CRS.")
    if not len(place.county):
        return tr("The workspace is empty, so nothing tells whether the place is right.")
    if math.isnan(place.distance_km) or place.distance_km <= 0:
        return tr("✓ The data lies in the county.")
    names = (
        tr("north"),
        tr("north-east"),
        tr("east"),
        tr("south-east"),
        tr("south"),
        tr("south-west"),
        tr("west"),
        tr("north-west"),
    )
    side = names[round(place.bearing / 45) % 8]
    if place.distance_km < _BESIDE_KM:
        return tr("✓ The data lies beside what the workspace holds, {0} m to the {1}.").format(
            round(place.distance_km * 1000), side
        )
    return tr("⚠ The data lies {0} km to the {1} of the county: the CRS or the zone is probably wrong.").format(
        QLocale().toString(float(place.distance_km), "f", 0), side
    )
