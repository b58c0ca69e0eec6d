"""The office's own holiday table over the one that comes with the program: days off, days worked, statutory days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from qgis.PyQt.QtCore import QDate, QLocale, Qt
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QSpinBox

from ..case_reading import dot
from ..compat import speaks_chinese
from ..messages import tr
from .page import SettingsPage, cell, table

_KEY = Qt.ItemDataRole.UserRole
_LOOKS = {"off": "later", "work": "soon", "statutory": "overdue"}


def kind_words() -> dict[str, str]:
    """Kinds of days in words."""
    return {"off": tr("day off"), "work": tr("day worked"), "statutory": tr("statutory holiday")}


class HolidaysPage(SettingsPage):
    """A year at a time: what the program knows, what the office put over it."""

    icon = "diary"

    def title(self) -> str:
        return tr("Holidays")

    def build(self) -> None:
        self.days: dict[str, str] = {}
        top = QHBoxLayout()
        top.addWidget(QLabel(tr("Year")))
        self.year = QSpinBox()
        self.year.setRange(2015, 2100)
        self.year.setValue(self.desk.today().year)
        self.year.valueChanged.connect(lambda _year: self._show())
        top.addWidget(self.year)
        self.state = QLabel()
        self.state.setWordWrap(True)
        top.addWidget(self.state, 1)
        self.column.addLayout(top)
        self.table = table([tr("Day"), tr("Weekday"), tr("Kind"), tr("Source")], stretch=3)
        self.table.setSelectionMode(self.table.SelectionMode.ExtendedSelection)
        self.column.addWidget(self.table, 1)
        row = QHBoxLayout()
        today = self.desk.today()
        self.first, self.last = QDateEdit(), QDateEdit()
        for edit in (self.first, self.last):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setDate(QDate(today.year, today.month, today.day))
        self.first.dateChanged.connect(lambda day: self.last.setDate(max(self.last.date(), day)))
        self.kind = QComboBox()
        for key, word in kind_words().items():
            self.kind.addItem(word, key)
        row.addWidget(self.first)
        row.addWidget(QLabel("–"))
        row.addWidget(self.last)
        row.addWidget(self.kind)
        self.add_button = self.button(row, tr("Put in"), self.add)
        self.remove_button = self.button(row, tr("Take own days out"), self.take_out)
        row.addStretch()
        self.column.addLayout(row)
        self.note(
            tr(
                "Enter the State Council's notice for the next year as soon as it is published; every date of every "
                "open case is reckoned anew when you save."
            )
        )

    def fill(self) -> None:
        self.days = dict(self.settings.table)
        self._show()

    def save(self) -> Sequence[tuple[str, Mapping[str, Any]]]:
        from ...services.office_settings import save_calendar

        return save_calendar(self.desk.store, self.days, self.settings.table, self.desk.actor, self.now())

    def add(self) -> None:
        """Put the days of the range over what the program knows."""
        first, last = plain_day(self.first.date()), plain_day(self.last.date())
        if not 0 <= (last - first).days < 31:
            from ...domain.errors import InputError

            raise InputError("calendar.too_long", file="—", section="calendar", row=1, first=first, last=last)
        for number in range((last - first).days + 1):
            self.days[(first + timedelta(days=number)).isoformat()] = str(self.kind.currentData())
        if self.year.value() != first.year:
            self.year.setValue(first.year)
        else:
            self._show()
        self.touched()

    def take_out(self) -> None:
        """Give the chosen days back to the program's table."""
        chosen = {str(item.data(_KEY)) for item in self.table.selectedItems()} & set(self.days)
        for day in chosen:
            del self.days[day]
        if chosen:
            self._show()
            self.touched()

    def _show(self) -> None:
        from ...services.calendar import product_calendar

        year = self.year.value()
        known = product_calendar()
        rows: dict[str, tuple[str, bool]] = {}
        for kind, days in (("off", known.off_days), ("work", known.makeup_days), ("statutory", known.statutory)):
            rows.update({day.isoformat(): (kind, False) for day in days if day.year == year})
        rows.update({day: (kind, True) for day, kind in self.days.items() if day.startswith(f"{year}-")})
        names = QLocale(QLocale.Language.Chinese if speaks_chinese() else QLocale.Language.English)
        self.table.setRowCount(len(rows))
        for row, day in enumerate(sorted(rows)):
            kind, own = rows[day]
            source = tr("this office") if own else tr("the program")
            weekday = names.dayName(date.fromisoformat(day).isoweekday())
            for column, text in enumerate((day, weekday, kind_words()[kind], source)):
                item = cell(text, day)
                font = item.font()
                font.setBold(own)
                item.setFont(font)
                self.table.setItem(row, column, item)
            self.table.item(row, 2).setIcon(dot(_LOOKS[kind]))
        own_days = sum(1 for _, own in rows.values() if own)
        if year in known.published:
            text = tr("The program knows this year's notice.")
        elif own_days:
            text = tr("{count} days of this office; the program does not know the notice.").format(count=own_days)
        else:
            text = tr("The notice of this year is not known: dates in it are provisional.")
        self.state.setText(text)


def plain_day(day: QDate) -> date:
    """A day of Qt as Python has it."""
    return date(day.year(), day.month(), day.day())
