"""How the enforcement maps of a batch are drawn: layout, files, folder."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .desk import Desk
from .map_run import layout_file
from .messages import tr

FOLDER, LAYOUT, MAP_FORM = (f"zhiwei/batch_papers/{name}" for name in ("folder", "layout", "map_form"))


class BatchMaps(QWidget):
    """The choices, and the two buttons that the window connects."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.layout_choice = QComboBox()
        for key, name in (("a4", "A4"), ("a3", "A3"), ("own", tr("Own layout (.qpt)…"))):
            self.layout_choice.addItem(name, key)
        self.own_layout = QLineEdit()
        self.own_layout.setPlaceholderText(tr("Path of an own .qpt"))
        self.own_layout.setVisible(False)
        self.layout_choice.activated.connect(self._layout_chosen)
        choose(self.layout_choice, str(QgsSettings().value(LAYOUT, "a4") or "a4"))
        self.map_form = QComboBox()
        self.map_form.addItem(tr("All sheets in one PDF"), "pdf")
        self.map_form.addItem(tr("A PDF and a picture for each spot"), "folder")
        choose(self.map_form, str(QgsSettings().value(MAP_FORM, "pdf") or "pdf"))
        self.folder, folder_row = folder_line(self)
        self.draw_button = QPushButton(tr("Draw maps"))
        self.designer_button = QPushButton(tr("Open in the layout designer"))
        self.designer_button.setToolTip(
            tr("Adds the layout to the project, a sheet for each spot, to be changed and kept as an own layout")
        )
        layouts = QHBoxLayout()
        layouts.addWidget(self.layout_choice)
        layouts.addWidget(self.own_layout, 1)
        form = QFormLayout()
        form.addRow(tr("Layout"), layouts)
        form.addRow(tr("Files"), self.map_form)
        form.addRow(tr("Folder"), folder_row)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.designer_button)
        buttons.addWidget(self.draw_button)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(buttons)

    def _layout_chosen(self, _at: int) -> None:
        own = self.layout_choice.currentData() == "own"
        self.own_layout.setVisible(own)
        if own and not self.own_layout.text():
            path, _ = QFileDialog.getOpenFileName(self, tr("Own layout"), "", "QPT (*.qpt)")
            self.own_layout.setText(path)

    def chosen_layout(self) -> Path:
        """The layout that maps are drawn with."""
        choice = str(self.layout_choice.currentData())
        return layout_file(self.own_layout.text().strip() if choice == "own" else choice)

    def remember(self) -> None:
        """Keep the choices for the next time."""
        QgsSettings().setValue(FOLDER, self.folder.text().strip())
        QgsSettings().setValue(LAYOUT, self.layout_choice.currentData())
        QgsSettings().setValue(MAP_FORM, self.map_form.currentData())


def choose(box: QComboBox, key: str) -> None:
    """Choose by key, the first where there is none."""
    box.setCurrentIndex(max(box.findData(key), 0))


def folder_line(parent: QWidget) -> tuple[QLineEdit, QWidget]:
    """A line with the folder that was used last, and the row with its button."""
    line = QLineEdit(str(QgsSettings().value(FOLDER, "") or str(Path.home())))
    browse = QToolButton()
    browse.setText("…")
    browse.setToolTip(tr("Choose the folder"))

    def ask(_checked: bool = False) -> None:
        found = QFileDialog.getExistingDirectory(parent, tr("Folder for the files"), line.text())
        if found:
            line.setText(found)

    browse.clicked.connect(ask)
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(line, 1)
    layout.addWidget(browse)
    return line, row
