"""Profiles (which local rules each track goes by) and templates of papers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...domain.local_time import local_date
from ..case_words import track_words
from ..lists import listed
from ..messages import say, tr
from ..outside import show_pdf
from ..terms import paper_word, term
from .page import SettingsPage, cell, show_found, table

_KEY = Qt.ItemDataRole.UserRole


class ProfilesPage(SettingsPage):
    """A profile for each track, and the office's own with their versions."""

    icon = "periodcalculator"

    def title(self) -> str:
        return tr("Profiles")

    def build(self) -> None:
        form = QFormLayout()
        self.tracks: dict[str, QComboBox] = {}
        for track, word in track_words().items():
            box = QComboBox()
            box.currentIndexChanged.connect(self.touched)
            self.tracks[track] = box
            form.addRow(word, box)
        self.column.addLayout(form)
        self.note(tr("A case keeps the profile it was filed under. An own profile may be stricter than the law, never "
                     "below it; each version is kept for good."))  # fmt: skip
        heads = [tr("Own profile"), tr("Version"), tr("In force from"), tr("until"), tr("Tracks")]
        self.table = table(heads)
        self.table.itemActivated.connect(lambda *_: self._told(self.show_text))
        self.column.addWidget(self.table, 1)
        row = QHBoxLayout()
        self.take_button = self.button(row, tr("Take in a profile (YAML)…"), self.take)
        self.show_button = self.button(row, tr("Show its text"), self.show_text)
        row.addStretch()
        self.column.addLayout(row)
        self.faults = QPlainTextEdit()
        self.faults.setReadOnly(True)
        self.faults.setMaximumHeight(self.fontMetrics().height() * 8)
        self.faults.hide()
        self.column.addWidget(self.faults)

    def fill(self) -> None:
        from ...services.office_rules import profiles_of

        with self.desk.reader() as session:
            self.choice = profiles_of(session)
        for track, box in self.tracks.items():
            box.clear()
            for one in self.choice.rows:
                if track in one.tracks:
                    box.addItem(f"{term(one.zh)}  ({one.id})", one.id)
            box.setCurrentIndex(max(box.findData(self.choice.chosen[track]), 0))
        self.table.setRowCount(0)
        for one in self.choice.rows:
            for version, first, last in reversed(one.versions):
                row = self.table.rowCount()
                self.table.insertRow(row)
                words = listed(track_words()[track] for track in one.tracks)
                for column, text in enumerate((f"{term(one.zh)} ({one.id})", version, first, last, words)):
                    self.table.setItem(row, column, cell(text, (one.id, version)))
        self.show_button.setEnabled(bool(self.table.rowCount()))

    def save(self) -> Sequence[tuple[str, Mapping[str, Any]]]:
        from ...services.office_rules import save_choice

        chosen = {track: str(box.currentData()) for track, box in self.tracks.items()}
        save_choice(self.desk.store, chosen, self.choice.stored, self.desk.actor, self.now())
        return ()

    def take(self) -> None:
        """Take in an own profile; faults are listed by line."""
        from ...domain.errors import InputError
        from ...services.office_rules import take_profile

        path, _ = QFileDialog.getOpenFileName(self, tr("Profile"), "", "YAML (*.yaml *.yml)")
        if not path:
            return
        self.faults.hide()
        try:
            name, new = take_profile(self.desk.store, path, self.desk.actor, self.now())
        except InputError as error:
            faults = error.params.get("faults")
            if not faults:
                raise
            head = tr("{file} was not taken in. Its faults:").format(file=Path(path).name)
            self.faults.setPlainText("\n".join((head, *(say(code, **params) for code, params in faults))))
            self.faults.show()
            return
        self.after()
        self.put(self.read())
        text = tr("The profile {name} was taken in. Choose it above for its track.") if new else tr(
            "The profile {name} is there already, word for word."
        )  # fmt: skip
        self.desk.tell(text.format(name=name), Qgis.MessageLevel.Success)

    def show_text(self) -> None:
        """The text of the chosen version."""
        from ...services.office_rules import profile_text

        items = self.table.selectedItems() or [self.table.item(0, 0)]
        if items[0] is None:
            return
        name, version = items[0].data(_KEY)
        with self.desk.reader() as session:
            text = profile_text(session, name, version)
        self.text_window = TextDialog(self, f"{name} {version}", text)
        self.text_window.show()

    def _told(self, slot: Any) -> None:
        with self.desk.told():
            slot()


class TemplatesPage(SettingsPage):
    """All forms; an own template can be looked at with a real case, taken in and switched off."""

    icon = "importtemplate"
    saves = False

    def title(self) -> str:
        return tr("Templates")

    def build(self) -> None:
        self.search = self.search_line(tr("Search form or name"), self._filter)
        self.table = table([tr("Form"), tr("Title"), tr("Template"), tr("Taken in")], stretch=1)
        self.table.itemSelectionChanged.connect(self._chosen)
        self.column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Preview with")))
        self.case = QComboBox()
        self.case.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.case.setMinimumContentsLength(18)
        self.case.activated.connect(self._case_chosen)
        self._blank = False
        row.addWidget(self.case, 1)
        self.column.addLayout(row)
        buttons = QHBoxLayout()
        self.preview_button = self.button(buttons, tr("Preview"), self.preview)
        self.take_button = self.button(buttons, tr("Take in a template (YAML)…"), self.take)
        self.off_button = self.button(buttons, tr("Switch off"), self.switch_off)
        self.off_button.setToolTip(tr("Papers go back to the program's own template; those issued stay as they are."))
        buttons.addStretch()
        self.column.addLayout(buttons)

    def fill(self) -> None:
        from ...services.office_rules import preview_cases, templates_of

        with self.desk.reader() as session:
            self.lines = templates_of(session)
            cases = preview_cases(session)
        self.table.setRowCount(len(self.lines))
        for row, line in enumerate(self.lines):
            day = local_date(line.added_at).isoformat() if line.added_at else ""
            name = line.name if line.own else tr("the program's own")
            for column, text in enumerate((line.form, paper_word(line.form, line.title), name, day)):
                item = cell(text, line.form)
                font = item.font()
                font.setBold(line.own)
                item.setFont(font)
                self.table.setItem(row, column, item)
        before = self.case.currentData()
        self.case.clear()
        self.case.addItem(tr("blanks"), "")
        for uid, number in cases:
            self.case.addItem(number, uid)
        at = self.case.findData(before) if before or self._blank else -1
        self.case.setCurrentIndex(at if at >= 0 else min(len(cases), 1))
        self._filter()
        self._chosen()

    def preview(self) -> None:
        """Draw the chosen form with the chosen case and open the PDF."""
        from ...services.office_rules import preview_form

        form = self.chosen_form()
        store, actor, on, case = self.desk.store, self.desk.actor, self.desk.today(), str(self.case.currentData() or "")
        self._work(tr("Drawing the preview"), lambda _progress: preview_form(store, form, on, actor, case), self._drawn)

    def take(self) -> None:
        """Look at a template of a file and, when the person agrees, use it."""
        from ...services.office_template import try_template

        path, _ = QFileDialog.getOpenFileName(self, tr("Template"), "", "YAML (*.yaml *.yml)")
        if not path:
            return
        store, actor, on, case = self.desk.store, self.desk.actor, self.desk.today(), str(self.case.currentData() or "")
        self._work(
            tr("Looking at the template"), lambda _progress: try_template(store, path, on, actor, case), self._tried
        )

    def switch_off(self) -> None:
        """Go back to the program's own template of the chosen form, once asked."""
        from ...services.office_template import retire_template

        form = self.chosen_form()
        if self.sure(tr("Switch the office's template of {form} off?").format(form=form)):
            retire_template(self.desk.store, form, self.desk.actor, self.now())
            self.after()
            self.put(self.read())

    def chosen_form(self) -> str:
        """Id of the chosen form."""
        items = self.table.selectedItems()
        return str(items[0].data(_KEY)) if items else ""

    def choose(self, form: str) -> None:
        """Choose a form."""
        for row in range(self.table.rowCount()):
            if self.table.item(row, 0).text() == form:
                self.table.selectRow(row)

    def _case_chosen(self, index: int) -> None:
        # blanks that a person asked for stay
        self._blank = index == 0

    def _work(self, title: str, job: Any, done: Any) -> None:
        for button in (self.preview_button, self.take_button):
            button.setEnabled(False)

        def over(result: Any) -> None:
            if self.left:
                return
            self.take_button.setEnabled(True)
            self._chosen()
            with self.desk.told():
                done(result)

        def failed(error: BaseException) -> None:
            if self.left:
                return
            self.take_button.setEnabled(True)
            self._chosen()
            self.desk.tell(error)

        self.desk.run(title, job, over, failed)

    def _drawn(self, pdf: bytes) -> None:
        self.pdf = show_pdf(pdf, self.chosen_form() or "preview")

    def _tried(self, tried: Any) -> None:
        from ...services.office_template import keep_template

        question = tr("{form} {title} is sound. Use it from now on?")
        with self.desk.told():
            self.pdf = show_pdf(tried.pdf, tried.form)
            question = tr("{form} {title} is sound; the preview was opened. Use it from now on?")
        if self.sure(question.format(form=tried.form, title=paper_word(tried.form, tried.title))):
            keep_template(self.desk.store, tried, tried.title, self.desk.actor, self.now())
            self.after()
            self.put(self.read())
            self.choose(tried.form)

    def _filter(self, *_: Any) -> None:
        show_found(self.table, self.search.text())

    def _chosen(self) -> None:
        form = self.chosen_form()
        own = {line.form for line in self.lines if line.own} if hasattr(self, "lines") else set()
        self.preview_button.setEnabled(bool(form))
        self.off_button.setEnabled(form in own)


class TextDialog(QDialog):
    """A text to be read and copied."""

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 480)
        layout = QVBoxLayout(self)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        layout.addWidget(self.text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
