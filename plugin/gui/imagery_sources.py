"""The catalogue of pictures as a table, to be added to and changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .messages import tr

_COLUMNS = ("name", "origin", "taken_on", "uri", "kind", "resolution_m")


class SourcesDialog(QDialog):
    """The catalogue of pictures as a table."""

    def __init__(self, known: list[Any], folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setObjectName("zhiwei_sources_dialog")
        self.setWindowTitle(tr("Pictures"))
        self.table = QTableWidget(0, len(_COLUMNS))
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels(
            [tr("Picture name"), tr("Origin"), tr("Taken on"), tr("File or address"), tr("Kind"), tr("Resolution (m)")]
        )
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        for one in known:
            self.add(one.stored())
        add_files, add_layer, drop = (
            QPushButton(tr("Add files…")),
            QPushButton(tr("Add address")),
            QPushButton(tr("Remove")),
        )
        add_files.clicked.connect(self.add_files)
        add_layer.clicked.connect(lambda: self.add({"kind": "xyz"}))
        drop.clicked.connect(self.drop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        note = QLabel(
            tr(
                "Files stay where they are; those below the workspace's folder are kept by their relative path. "
                "Kinds: file, xyz (tiles with {x}, {y}, {z}), wms (a WMS or WMTS source as QGIS writes it)."
            )
        )
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addLayout(side_by_side(add_files, add_layer, drop))
        layout.addWidget(note)
        layout.addWidget(buttons)
        self.resize(860, 380)

    def add(self, values: dict[str, Any]) -> None:
        """A row."""
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, key in enumerate(_COLUMNS):
            value = values.get(key)
            self.table.setItem(row, column, QTableWidgetItem("" if value is None else str(value)))

    def add_files(self) -> None:
        """Pictures from the disk; a day in the name of the file is proposed."""
        import re

        paths, _kind = QFileDialog.getOpenFileNames(
            self,
            tr("Add files…"),
            self._folder,
            "GeoTIFF, VRT, JPEG2000, ECW, IMG (*.tif *.tiff *.vrt *.jp2 *.ecw *.img)",
        )
        for path in paths:
            found = re.search(r"(20\d{2})[-_.]?(\d{2})[-_.]?(\d{2})", Path(path).stem)
            taken = "-".join(found.groups()) if found else ""
            self.add({"name": Path(path).stem, "taken_on": taken, "uri": path, "kind": "file"})

    def drop(self) -> None:
        """Remove the chosen rows."""
        for row in sorted({index.row() for index in self.table.selectedIndexes()}, reverse=True):
            self.table.removeRow(row)

    def values(self) -> list[dict[str, str]]:
        """Rows as they are typed; empty ones are none."""
        rows = [
            {key: self.table.item(row, column).text().strip() for column, key in enumerate(_COLUMNS)}
            for row in range(self.table.rowCount())
        ]
        return [row for row in rows if any(value for key, value in row.items() if key != "kind")]


def side_by_side(*widgets: QWidget) -> QHBoxLayout:
    """Widgets in a row, all as wide."""
    layout = QHBoxLayout()
    for widget in widgets:
        layout.addWidget(widget, 1)
    return layout
