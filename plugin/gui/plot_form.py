"""The form D41 of a plot before it is issued: filled from the workspace, persons and photos chosen by a click."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from .afteruse_words import Words
from .desk import Desk
from .drafts import Drafts
from .issue_form import IssueDialog, joined
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

    #: what the workspace knows: key of a line to its text
    blanks: Mapping[tuple[str, str], str] = MappingProxyType({})
    plot_uid = ""

    def __init__(self, desk: Desk, case_uid: str, plot_uid: str, parent: QWidget, drafts: Drafts | None = None) -> None:
        from ..services.plot_forms import blanks_of_plot, names_to_choose
        from ..services.plot_photos import PHASES

        super().__init__(desk, case_uid, parent, drafts)
        self.plot_uid = plot_uid
        self.pickers.update({("plot", name): self.pick_person for name in ("person", "registered_by")})
        self.pickers.update({("plot", name): self.pick_photos for name in PHASES})
        with desk.reader() as session:
            self.blanks = blanks_of_plot(session, plot_uid, case_uid, self.on(), desk.actor)
            self.names = names_to_choose(session, case_uid, desk.actor)
        self.choose(FORM)
        self.word.setChecked(True)
        self.look()

    # What is not issued yet: what stands otherwise than the workspace has it.

    def kept_of(self) -> str:
        """Here alone: the form of the case does not know plots."""
        return ""

    def kept_form(self) -> str:
        """What is typed belongs to this plot and this case."""
        return f"plot:{self.plot_uid}:{self.case_uid}:{super().kept_form()}"

    def _typed(self) -> dict[str, Any]:
        if not self._of_plot():
            return super()._typed()
        changed = {key: text for key, text in self.values().items() if text != self.blanks.get(key, "")}
        return {"lines": {joined(key): text for key, text in changed.items()}} if changed else {}

    def _put_back(self) -> None:
        if self._of_plot():
            for key, line in self.lines.items():
                # nobody has typed it: what was typed before must not be taken for gone
                line.blockSignals(True)
                line.setText(self.blanks.get(key, ""))
                line.blockSignals(False)
        super()._put_back()

    def _of_plot(self) -> bool:
        return bool(self.blanks) and self.offer is not None and self.offer.form.id == FORM

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
