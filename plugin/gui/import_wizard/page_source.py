"""First page: what comes in, from which file or layer, in which code page and CRS, and where that lies."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...services import import_job, import_source
from ...services.import_job import Request
from ...services.import_source import ENCODINGS, JOBS, Outline, Source
from ..desk import worded, workspace_layers
from ..icons import icon_path
from ..menu_button import MenuButton
from ..messages import say, tr
from ..tab_order import in_order
from .crs_box import CrsBox, distance_words
from .place_view import PlaceView
from .words import ICONS, encoding_reason, job_name

_TRACKS = ("auto", "planning", "village", "land")


class SourcePage(QWidget):
    """What comes in and from where."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self.window_ = window
        self.desk = window.desk
        self.waiting: list[str] = []
        #: some shapes of the file and of the workspace
        self._seen: Outline | None = None
        self._build()

    def _build(self) -> None:
        self.job = QComboBox()
        self.job.setIconSize(QSize(20, 20))
        for job in JOBS:
            self.job.addItem(QIcon(str(icon_path(ICONS[job], "import"))), job_name(job), job)
        self.job.setCurrentIndex(JOBS.index("spot"))
        self.job.currentIndexChanged.connect(self._job_changed)
        self.path = QLineEdit()
        self.path.setPlaceholderText(tr("Choose a file, or drop files here"))
        self.path.editingFinished.connect(self._typed)
        self.browse = QPushButton(tr("File…"))
        self.browse.clicked.connect(self.choose_files)
        self.folder = QPushButton(tr("Folder…"))
        self.folder.clicked.connect(self.choose_folder)
        self.project = MenuButton()
        self.project.setText(tr("Layer of the project"))
        self.layers_menu = QMenu(self)
        self.layers_menu.aboutToShow.connect(self._fill_layers)
        self.project.setMenu(self.layers_menu)
        line = QHBoxLayout()
        line.addWidget(self.path, 1)
        for button in (self.browse, self.folder, self.project):
            line.addWidget(button)
        self.layer = QComboBox()
        self.layer.activated.connect(self._layer_chosen)
        self.encoding = QComboBox()
        self.encoding.activated.connect(self._encoding_chosen)
        self.encoding_why = QLabel()
        code_page = QHBoxLayout()
        code_page.addWidget(self.encoding)
        code_page.addWidget(self.encoding_why, 1)
        self.encoding_line = QWidget()
        self.encoding_line.setLayout(code_page)
        code_page.setContentsMargins(0, 0, 0, 0)
        self.track = QComboBox()
        for track in _TRACKS:
            self.track.addItem(self._track_name(track), track)
        self.org = QComboBox()
        for box in (self.track, self.org):
            box.activated.connect(self.window_changed)
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.form = QFormLayout()
        self.form.addRow(tr("What"), self.job)
        self.form.addRow(tr("File or layer"), line)
        self.form.addRow(tr("Layer"), self.layer)
        self.form.addRow(tr("Code page"), self.encoding_line)
        self.form.addRow(tr("Procedure"), self.track)
        self.form.addRow(tr("Organisation"), self.org)
        self.form.addRow(tr("What was read"), self.facts)
        self.crs_box = CrsBox()
        self.crs_box.chosen.connect(self._crs_chosen)
        self.view = PlaceView()
        self.where = QLabel()
        self.where.setWordWrap(True)
        self.queue = QLabel()
        self.queue.setWordWrap(True)
        right = QVBoxLayout()
        right.addWidget(self.view, 1)
        right.addWidget(self.where)
        lower = QHBoxLayout()
        lower.addWidget(self.crs_box, 3)
        self.map_side = QWidget()
        self.map_side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        lower.addWidget(self.map_side, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 0, 0)
        layout.addLayout(self.form)
        layout.addWidget(self.queue)
        layout.addLayout(lower, 1)
        self._rows()

    def _track_name(self, track: str) -> str:
        return {
            "auto": tr("by the columns of the ledger"),
            "planning": tr("Planning"),
            "village": tr("Village"),
            "land": tr("Land"),
        }[track]

    # What the window asks.

    def arrive(self) -> None:
        """Nothing to prepare: the page keeps what was chosen."""
        if not self.org.count() and self.desk.path:
            self._fill_orgs()
        self._rows()

    def lacks(self) -> str:
        """Why one cannot go on."""
        source = self.window_.source
        if source is None:
            return "" if self.window_.said.text() else tr("Choose what comes in and from where.")
        if source.layers and source.table is None and source.sheet is None:
            return tr("The file has several layers. Choose one.")
        if not source.ready:
            return tr("There is nothing in it.")
        if self.crs_box.in_doubt():
            return tr("The coordinates contradict this CRS. Choose the proposal or another one.")
        return ""

    def far_words(self) -> str:
        """That the data lies far from the county, as long as it does."""
        text = self.where.text()
        return text if text.startswith("⚠") else ""

    def start(self) -> None:
        """Forget the file."""
        self.path.clear()
        self.waiting = []
        self.org.clear()
        self._show(None)

    def request(self, mapping: Mapping[str, str], zone_class: str) -> Request:
        """What was chosen, for the service."""
        choice = self.crs_box.choice()
        crs, accept = "", False
        if choice is None:
            crs = self.crs_box.other_crs()
        elif choice.key == "proposal":
            accept = self.crs_box.follows(choice)
            crs = "" if accept else choice.crs
        return Request(
            self.window_.source,
            mapping,
            crs,
            accept,
            zone_class,
            str(self.track.currentData() or "auto"),
            str(self.org.currentData() or ""),
        )

    def window_changed(self, *_: Any) -> None:
        """Something that the check rests on was changed."""
        self.window_.forget_run()
        self.window_.refresh()

    # Choosing.

    @property
    def kind(self) -> str:
        """What is imported."""
        return str(self.job.currentData())

    def choose_files(self) -> None:
        """Ask for files; several wait in line."""
        folder = str(Path(self.path.text()).parent) if self.path.text() else str(Path(self.desk.path or ".").parent)
        kinds = {
            "party": tr("Tables") + " (*.xlsx *.xlsm *.csv *.txt *.dbf *.gpkg)",
            "ledger": tr("Ledgers") + " (*.xlsx *.xlsm *.csv *.shp *.gpkg)",
            "photo": tr("Photos") + " (*.jpg *.jpeg *.tif *.tiff *.png *.webp *.heic)",
        }
        layers = tr("Layers") + " (*.shp *.gpkg *.zip *.geojson *.json *.csv *.txt *.dxf *.kml *.gml *.tab *.mif)"
        wanted = kinds.get(self.kind, layers) + ";;" + tr("All files") + " (*)"
        paths, _ = QFileDialog.getOpenFileNames(self, job_name(self.kind), folder, wanted)
        if paths:
            self.take_files(paths)

    def choose_folder(self) -> None:
        """Ask for a folder: photos, or a file geodatabase."""
        path = QFileDialog.getExistingDirectory(self, job_name(self.kind), str(Path(self.path.text() or ".").parent))
        if path:
            self.take_files([path])

    def take_files(self, paths: list[str]) -> None:
        """Look at the first file; the others wait."""
        self.waiting = list(paths[1:])
        self.open(paths[0])

    def next_file(self) -> bool:
        """Open the next file that waits; False when there is none."""
        if not self.waiting:
            return False
        self.take_files(self.waiting)
        return True

    def open(self, path: str, layer: str = "", encoding: str = "", table: Any = None) -> None:
        """Look at a file in the background."""
        if self.window_.task is not None:
            return
        self.path.setText(path)
        self.window_.set_source(None)
        self._show(None)
        with self.window_.told():
            self._look_at(path, layer, encoding, table)

    def _look_at(self, path: str, layer: str, encoding: str, table: Any) -> None:
        workspace, kind = self.desk.store, self.kind

        def job(progress: Any) -> Any:
            source = import_source.look(workspace, kind, path, layer, encoding, table, progress)
            choice = source.choices[0] if source.choices else None
            if source.table is None or choice is None:
                return source, None, None
            seen = import_source.outline(workspace, source.table)
            return source, seen, import_source.position(workspace, seen, choice.crs, choice.swap)

        def done(found: Any) -> None:
            source, seen, place = found
            self.window_.set_source(source)
            self._show(source)
            self._seen = seen
            if place is not None:
                self._show_place(place)

        self.window_.work(tr("Reading {0}").format(Path(path.split("|")[0]).name), job, done)

    def _typed(self) -> None:
        path = self.path.text().strip()
        source = self.window_.source
        if path and (source is None or source.path != path) and self.window_.task is None:
            self.open(path)

    def _job_changed(self) -> None:
        self._rows()
        source = self.window_.source
        if source is not None and self.window_.task is None:
            layer = source.layer if not source.layers and source.table is not None and "|" not in source.path else ""
            single = source.table is not None and source.table.name == layer
            self.open(source.path.split("|")[0], "" if single else layer)
        else:
            self.window_.refresh()

    def _layer_chosen(self, _index: int) -> None:
        self.open(self.window_.source.path.split("|")[0], str(self.layer.currentData()))

    def _encoding_chosen(self, _index: int) -> None:
        source = self.window_.source
        self.open(source.path, source.layer if source.layers else "", str(self.encoding.currentData() or ""))

    def _fill_layers(self) -> None:
        self.layers_menu.clear()
        own = {layer.id() for layer in workspace_layers(self.desk.path)}
        found = [
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.id() not in own
        ]
        for layer in sorted(found, key=lambda one: one.name()):
            self.layers_menu.addAction(layer.name()).triggered.connect(partial(self._take_layer, layer.id()))
        if not found:
            self.layers_menu.addAction(tr("The project has no other vector layer")).setEnabled(False)

    def _take_layer(self, layer_id: str, _checked: bool = False) -> None:
        from ...exchange.vector import from_source, split_uri

        layer = QgsProject.instance().mapLayer(layer_id)
        with self.desk.told():
            self.waiting = []
            path, name = split_uri(layer.source())
            if self.kind in ("party", "ledger"):
                self.open(path, name)
                return
            # a layer may only be read in this thread
            self.open(path, name, "", from_source(layer))

    def _fill_orgs(self) -> None:
        self.org.clear()
        with self.desk.told():
            found = import_job.organisations(self.desk.store)
            if len(found) != 1:
                self.org.addItem(tr("as the rows say"), "")
            for code, name in found:
                self.org.addItem(name, code)

    # Showing.

    def _rows(self) -> None:
        """Show the lines that a kind of import has."""
        source = self.window_.source if hasattr(self.window_, "source") else None
        ledger = self.kind == "ledger"
        features = self.kind not in ("party", "photo", "ledger")
        several = source is not None and bool(source.layers)
        page = source is not None and source.encoding is not None
        for widget, shown in (
            (self.layer, several),
            (self.encoding_line, page),
            (self.track, ledger),
            (self.org, ledger),
            (self.facts, source is not None),
        ):
            widget.setVisible(shown)
            label = self.form.labelForField(widget)
            if label is not None:
                label.setVisible(shown)
        self.folder.setVisible(self.kind == "photo" or features)
        self.project.setVisible(self.kind != "photo")
        placed = features and source is not None and source.table is not None
        self.crs_box.setVisible(placed or (ledger and source is not None))
        self.map_side.setVisible(placed)
        count = len(self.waiting)
        self.queue.setVisible(count > 0)
        self.queue.setText(tr("{0} more files wait; they come one after the other.").format(count))

    def _show(self, source: Source | None) -> None:
        self._seen = None
        self.view.clear()
        self.where.clear()
        self.crs_box.show_source(source)
        in_order([self.org, *self.crs_box.stops()])
        if source is not None:
            self.layer.clear()
            for name in source.layers:
                self.layer.addItem(name, name)
            self.layer.setCurrentIndex(source.layers.index(source.layer) if source.layer in source.layers else -1)
            self._show_encoding(source)
            self.facts.setText(self._told(source))
        self._rows()

    def _told(self, source: Source) -> str:
        if not source.count:
            return escape(tr("The file has several layers. Choose one."))
        if source.job == "photo":
            lines = [tr("{0} photos").format(source.count)]
        else:
            lines = [tr("{0} rows, {1} columns").format(source.count, len(source.columns))]
        if source.job == "ledger":
            lines[0] += "  (" + source.layer + ")"
        lines += [
            say(code, **params) for code, params in source.notes if not code.startswith(("encoding.", "input.no_crs"))
        ]
        return "<br>".join(escape(line) for line in lines)

    def _show_encoding(self, source: Source) -> None:
        self.encoding.clear()
        if source.encoding is None:
            return
        names = list(dict.fromkeys([source.encoding.name, *ENCODINGS]))
        for name in names:
            self.encoding.addItem("GBK / GB18030" if name == "GB18030" else name, name)
        self.encoding_why.setText(encoding_reason(source.encoding.how))

    def _crs_chosen(self, crs: str, swap: bool) -> None:
        self.window_changed()
        self._place(crs, swap)

    def _place(self, crs: str, swap: bool) -> None:
        if self._seen is None:
            return
        try:
            self._show_place(import_source.position(self.desk.store, self._seen, crs, swap))
        except Exception as error:  # noqa: BLE001  a CRS that cannot be computed is told beside the map
            self.view.clear()
            self.where.setText(worded(error))

    def _show_place(self, place: Any) -> None:
        self.view.show_shapes(
            [
                (place.county, "county", tr("what the workspace holds"), 1, False),
                (place.shapes, "changed", tr("the data"), 2, True),
            ]
        )
        self.where.setText(distance_words(place))
