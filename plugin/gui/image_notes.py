"""What was seen on pairs of pictures of a case's spots, with the sheet that was printed of each."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from .desk import Desk
from .messages import tr
from .outside import open_file

_LINES = 3


class ImageNotes(QWidget):
    """A short list, seen only where there is something; a double click or Enter opens the sheet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.notes: tuple[Any, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(QLabel(tr("Seen on imagery (a clue, no finding):")))
        self.list = QListWidget()
        self.list.setObjectName("zhiwei_image_notes")
        self.list.setMaximumHeight(_LINES * (self.list.fontMetrics().height() + 6) + 6)
        self.list.itemActivated.connect(self._open)
        column.addWidget(self.list)
        self.hide()

    def show_case(self, case_uid: str) -> None:
        """List the notes of a case."""
        from ..services.imagery import notes_of_case

        self.notes = ()
        if case_uid:
            with self.desk.reader() as session:
                self.notes = tuple(notes_of_case(session, case_uid))
        seen = {"yes": tr("change seen"), "no": tr("no change seen"), "unsure": tr("cannot tell")}
        self.list.clear()
        for at, note in enumerate(self.notes):
            days = " → ".join(day.isoformat() if day else "—" for day in (note.before_on, note.after_on))
            sheet = tr("sheet") if note.sheet_uid else tr("no sheet")
            item = QListWidgetItem(" · ".join((days, seen.get(note.seen, note.seen), note.noted_by, sheet)), self.list)
            item.setData(Qt.ItemDataRole.UserRole, at)
            item.setToolTip("\n".join(filter(None, (note.before_source, note.after_source, note.remark))))
        self.setVisible(bool(self.notes))

    def _open(self, item: QListWidgetItem) -> None:
        from ..services.imagery import sheet_file

        with self.desk.told():
            path = sheet_file(self.desk.store, self.notes[item.data(Qt.ItemDataRole.UserRole)])
            if path is None:
                self.desk.tell(tr("No sheet was printed of this pair. Print it in the imagery dock."))
            else:
                open_file(path)
