"""The form D41 of a plot before it is issued: filled from the workspace, persons and photos chosen by a click."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from .afteruse_words import Words
from .desk import Desk
from .issue_form import IssueDialog
from .messages import tr
from .photo_list import PhotoList

FORM = "D41"
#: what stands on a paper where there is none
NONE = "无"


class PhotoPick(QDialog):
    """Which photos a blank of the form names."""

    def __init__(self, photos: list[Any], ticked: set[str], words: Words, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("zhiwei_plot_photos")
        self.setWindowTitle(title)
        self.resize(520, 420)
        self.photos = photos
        self.list = PhotoList(words)
        self.list.show_photos(photos, {one.uid for one in photos if one.shown in ticked})
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        if not photos:
            layout.addWidget(QLabel(tr("There are no photos of this plot: take them in with its case or its sites.")))
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)

    def text(self) -> str:
        """The ticked ones as the form names them."""
        from ..services.plot_photos import numbers

        chosen = set(self.list.chosen())
        return numbers(one for one in self.photos if one.uid in chosen)


class PlotFormDialog(IssueDialog):
    """The window that issues a paper, with the form D41 of one plot."""

    def __init__(self, desk: Desk, case_uid: str, plot_uid: str, parent: QWidget) -> None:
        from ..services.plot_forms import blanks_of_plot, names_to_choose
        from ..services.plot_photos import PHASES

        super().__init__(desk, case_uid, parent)
        self.plot_uid = plot_uid
        self.pickers.update({("plot", name): self.pick_person for name in ("person", "registered_by")})
        self.pickers.update({("plot", name): self.pick_photos for name in PHASES})
        self.choose(FORM)
        with desk.reader() as session:
            blanks = blanks_of_plot(session, plot_uid, case_uid, self.on(), desk.actor)
            self.names = names_to_choose(session, case_uid, desk.actor)
        for key, text in blanks.items():
            if key in self.lines:
                self.lines[key].setText(text)
        self.word.setChecked(True)
        self.look()

    def pick_person(self, line: QLineEdit) -> None:
        """Those in charge, who sits here, and the office's others."""
        menu = QMenu(line)
        for name in self.names:
            menu.addAction(name).triggered.connect(lambda _on=False, one=name: line.setText(one))
        menu.exec(line.mapToGlobal(line.rect().bottomLeft()))
        menu.deleteLater()

    def pick_photos(self, line: QLineEdit) -> None:
        """Photos of the plot's ground; those of this blank are ticked, those of its phase come first."""
        from ..services.plot_facts import book_of
        from ..services.plot_photos import ground_photos
        from ..services.track_afteruse import need_plot

        name = next(key[1] for key, one in self.lines.items() if one is line)
        with self.desk.reader() as session:
            found = ground_photos(session, need_plot(session, self.plot_uid), self.on())
            words = Words(book_of(session))
        photos = [one.photo for one in sorted(found, key=lambda one: one.phase != name)]
        ticked = {part.strip() for part in line.text().split("、")}
        dialog = PhotoPick(photos, ticked, words, line.accessibleName(), self)
        if dialog.exec():
            line.setText(dialog.text() or NONE)
        dialog.deleteLater()
