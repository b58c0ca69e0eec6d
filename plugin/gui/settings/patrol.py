"""How this office patrols: the size of the cells of its grid, and after how many days a cell is due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtWidgets import QFormLayout

from ...domain.patrol import CELL_M, DEFAULT_DAYS, LEAST_M, MOST_M, MOST_SLIVER, SLIVER_SHARE
from ..messages import tr
from .page import SettingsPage, spin


class PatrolPage(SettingsPage):
    """The options of patrols; what is as the program has it is not kept."""

    icon = "patrol"

    def title(self) -> str:
        return tr("Patrol")

    def build(self) -> None:
        self.side = spin(LEAST_M, MOST_M, 0, " m")
        self.share = spin(0.0, MOST_SLIVER * 100.0, 0, " %")
        self.days = spin(1, 366, 0, tr(" days"))
        form = QFormLayout()
        form.addRow(tr("Side of a cell"), self.side)
        form.addRow(tr("A smaller piece goes to its neighbour below"), self.share)
        form.addRow(tr("A cell is due again after"), self.days)
        for box in (self.side, self.share, self.days):
            box.valueChanged.connect(self.touched)
        self.column.addLayout(form)
        row = self.button_row()
        self.usual_button = self.button(row, tr("Back to the program's values"), self.usual)
        row.addStretch()
        self.note(
            tr(
                "The size counts for cells that are built from now on; cells that somebody patrolled stay as they are. "
                "The coverage map and the neglected cells follow the days at once."
            )
        )
        self.column.addStretch()

    def fill(self) -> None:
        from ...services.own_rules import CELL_SIZE, CELL_SLIVER, PATROL_DAYS

        options = self.settings.options
        share = options[CELL_SLIVER]
        self.side.setValue(float(options[CELL_SIZE] or CELL_M))
        # nought is a share of its own: nothing goes to a neighbour
        self.share.setValue(100.0 * float(SLIVER_SHARE if share in (None, "") else share))
        self.days.setValue(int(options[PATROL_DAYS] or DEFAULT_DAYS))

    def save(self) -> Sequence[tuple[str, Mapping[str, Any]]]:
        from ...services.office_settings import save_office
        from ...services.own_rules import CELL_SIZE, CELL_SLIVER, PATROL_DAYS

        typed = {
            CELL_SIZE: (self.side.value(), CELL_M),
            CELL_SLIVER: (round(self.share.value() / 100.0, 2), SLIVER_SHARE),
            PATROL_DAYS: (int(self.days.value()), DEFAULT_DAYS),
        }
        options = {key: "" if value == usual else value for key, (value, usual) in typed.items()}
        save_office(self.desk.store, self.settings.county, options, self.settings, self.desk.actor, self.now())
        return ()

    def usual(self) -> None:
        """Show the program's own values; they count when they are saved."""
        self.side.setValue(CELL_M)
        self.share.setValue(100.0 * SLIVER_SHARE)
        self.days.setValue(DEFAULT_DAYS)
