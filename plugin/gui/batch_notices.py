"""What the papers of a batch are: forms, day, who issues them, format and folder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .batch_forms import FormChoice
from .batch_maps import FOLDER, choose, folder_line
from .desk import Desk
from .messages import tr

FORMAT = "zhiwei/batch_papers/format"


class BatchNotices(QWidget):
    """The choices, and the two buttons that the window connects."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.form_choice = FormChoice()
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        today = desk.today()
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.who = QComboBox()
        self.who.setEditable(True)
        self.format = QComboBox()
        for key, name in (("pdf", "PDF"), ("docx", "Word"), ("both", tr("PDF and Word"))):
            self.format.addItem(name, key)
        choose(self.format, str(QgsSettings().value(FORMAT, "pdf") or "pdf"))
        self.folder, folder_row = folder_line(self)
        self.again = QCheckBox(tr("Another paper although there is one"))
        self.check_button = QPushButton(tr("Look ahead"))
        self.check_button.setToolTip(tr("Says for every case what is missing; nothing is issued"))
        self.issue_button = QPushButton(tr("Issue"))
        self.issue_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.check_button)
        buttons.addWidget(self.issue_button)
        form = QFormLayout()
        form.addRow(tr("Date of the papers"), self.day)
        form.addRow(tr("Issued by"), self.who)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Folder"), folder_row)
        form.addRow("", self.again)
        right = QVBoxLayout()
        right.addLayout(form)
        right.addStretch(1)
        right.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.addWidget(self.form_choice, 1)
        layout.addLayout(right, 1)

    def offer_people(self, officers: Iterable[str]) -> None:
        """Who may issue: who sits here first."""
        who = self.who.currentText() or self.desk.actor
        self.who.clear()
        self.who.addItems(dict.fromkeys([self.desk.actor, *officers]))
        self.who.setCurrentText(who)

    def order(self, case_uids: Sequence[str]) -> Any:
        """What is asked for."""
        from ..services.batch_papers import Order

        chosen = str(self.format.currentData())
        return Order(
            self.form_choice.chosen(),
            list(case_uids),
            self.day.date().toPyDate(),
            self.who.currentText().strip() or self.desk.actor,
            datetime.now(timezone.utc),
            ("pdf", "docx") if chosen == "both" else (chosen,),
            self.again.isChecked(),
        )

    def remember(self) -> str:
        """Keep the choices for the next time; returns the folder."""
        folder = self.folder.text().strip()
        QgsSettings().setValue(FOLDER, folder)
        QgsSettings().setValue(FORMAT, self.format.currentData())
        return folder
