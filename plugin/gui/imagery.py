"""Imagery: two dates of a place over or beside each other, what was seen on them, and the pair as a sheet."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..domain.errors import InputError
from .drawn import rest
from .imagery_sources import SourcesDialog, side_by_side
from .map_pair import MapPair
from .messages import tr
from .part import DockPart
from .swipe import Drawing

_UID = Qt.ItemDataRole.UserRole
_PRINT_PX = QSize(1560, 1248)
_LEAST_M = 80.0


class ImageryPanel(QWidget):
    """The inside of the dock."""

    def __init__(self, part: ImageryPart) -> None:
        super().__init__()
        self.spot = QLabel()
        self.spot.setWordWrap(True)
        self.before, self.after = QComboBox(), QComboBox()
        for box in (self.before, self.after):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.swipe = QPushButton(tr("Swipe"))
        self.beside = QPushButton(tr("Side by side"))
        for button in (self.swipe, self.beside):
            button.setCheckable(True)
        self.propose = QPushButton(tr("Propose pair"))
        self.sources = QPushButton(tr("Pictures…"))
        self.second = QgsMapCanvas(self)
        self.second.setMinimumHeight(160)
        self.second.setCanvasColor(QColor(255, 255, 255))
        self.second.hide()
        self.seen = QComboBox()
        for key, text in (
            ("", tr("Change seen?")),
            ("yes", tr("Yes, changed")),
            ("no", tr("No change")),
            ("unsure", tr("Unsure")),
        ):
            self.seen.addItem(text, key)
        self.remark = QLineEdit()
        self.remark.setPlaceholderText(tr("Remark"))
        self.with_sheet = QCheckBox(tr("Keep the printed pair with it"))
        self.with_sheet.setChecked(True)
        self.keep = QPushButton(tr("Keep as clue"))
        self.print = QPushButton(tr("Print pair…"))
        self.notes = QTableWidget(0, 3)
        self.notes.setTabKeyNavigation(False)
        self.notes.setHorizontalHeaderLabels([tr("Seen"), tr("Between"), tr("Noted by")])
        self.notes.verticalHeader().hide()
        self.notes.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.notes.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.notes.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.notes.horizontalHeader().setStretchLastSection(True)
        self.notes.setMinimumHeight(70)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.spot)
        form = QFormLayout()
        form.addRow(tr("Earlier"), self.before)
        form.addRow(tr("Later"), self.after)
        layout.addLayout(form)
        layout.addLayout(side_by_side(self.swipe, self.beside))
        layout.addLayout(side_by_side(self.propose, self.sources))
        layout.addWidget(self.second, 3)
        layout.addLayout(side_by_side(self.seen, self.remark))
        layout.addWidget(self.with_sheet)
        layout.addLayout(side_by_side(self.keep, self.print))
        layout.addWidget(self.notes, 1)
        for box in (self.before, self.after):
            box.currentIndexChanged.connect(lambda _at: part.told(part.show_pair))
        self.swipe.clicked.connect(lambda on: part.told(lambda: part.turn("swipe" if on else "")))
        self.beside.clicked.connect(lambda on: part.told(lambda: part.turn("beside" if on else "")))
        self.propose.clicked.connect(lambda: part.told(part.propose))
        self.sources.clicked.connect(lambda: part.told(part.edit_sources))
        self.keep.clicked.connect(lambda: part.told(part.keep))
        self.print.clicked.connect(lambda: part.told(part.print_pair))
        self.notes.cellDoubleClicked.connect(lambda row, _column: part.told(lambda: part.open_sheet(row)))


class ImageryPart(DockPart):
    """The dock, the swipe on the map and the second map."""

    name = "imagery"

    def title(self) -> str:
        """Title of the dock."""
        return tr("Imagery")

    def build(self) -> None:
        """The dock; it follows the spot that is chosen anywhere."""
        super().build()
        self._spot_uid = ""
        self._spot: Any = None
        self._known: list[Any] = []
        self._layers: dict[Any, QgsRasterLayer] = {}
        self._outlines: Any = None
        self._mode = ""
        self._maps: MapPair | None = None
        self._drawing: Drawing | None = None
        self.desk.spots_chosen.connect(self._chosen)
        self.desk.opened.connect(self._opened)
        self.desk.changed.connect(self._changed)
        self.dock.visibilityChanged.connect(self._visible)

    def remove(self) -> None:
        """Take everything off the map."""
        self.desk.spots_chosen.disconnect(self._chosen)
        self.desk.opened.disconnect(self._opened)
        self.desk.changed.disconnect(self._changed)
        self.dock.visibilityChanged.disconnect(self._visible)
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
        self._off()
        self._forget_layers()
        super().remove()

    def make(self) -> QWidget:
        """The panel, with the spot that is chosen now."""
        self.panel = ImageryPanel(self)
        self.inside = self.panel
        if not self._spot_uid and self.desk.path:
            layer = self.desk.layer("spot")
            chosen = layer.selectedFeatures() if layer is not None and layer.selectedFeatureCount() == 1 else []
            self._spot_uid = str(chosen[0].attribute("uid") or "") if chosen else ""
        self._fill_in()
        return self.panel

    def told(self, slot: Any) -> None:
        """Around what a click starts."""
        with self.desk.told():
            slot()

    # What is shown.

    def turn(self, mode: str) -> None:
        """``swipe``, ``beside`` or nothing."""
        self._off()
        self._mode = mode
        try:
            self.show_pair()
        except InputError:
            self._mode = ""
            raise
        finally:
            self.panel.swipe.setChecked(self._mode == "swipe")
            self.panel.beside.setChecked(self._mode == "beside")

    def show_pair(self) -> None:
        """Draw the pair that is chosen, as it is asked for."""
        if not self._mode:
            return
        before, after = self._pair()
        layers = [self._over(self._layer(before)), self._over(self._layer(after))]
        if self._maps is None:
            self._maps = MapPair(self.iface.mapCanvas(), self.panel.second)
        self._maps.show(self._mode, layers, (_caption(before), _caption(after)))

    def propose(self) -> None:
        """Choose the pair before and after the spot was found, and go there."""
        from ..services.imagery import propose

        if self._spot is None:
            raise InputError("image.no_spot")
        first, second = propose(self._known, self._spot)
        if first is None or second is None:
            raise InputError("image.no_pair")
        for box, at in ((self.panel.before, first), (self.panel.after, second)):
            box.blockSignals(True)
            box.setCurrentIndex(at)
            box.blockSignals(False)
        self.desk.show_on_map([self._spot.geometry])
        self.show_pair()

    def edit_sources(self) -> None:
        """The catalogue of pictures in a window."""
        from ..services.imagery import put_sources, read_source

        _ = self.desk.store
        dialog = SourcesDialog(self._known, str(Path(self.desk.path).parent), self.iface.mainWindow())
        while dialog.exec() == QDialog.DialogCode.Accepted:
            try:
                found = [read_source(values) for values in dialog.values()]
                put_sources(self.desk.store, found, self.desk.actor, datetime.now(timezone.utc))
            except InputError as error:
                # what was typed stays in the window
                self.desk.tell(error)
                continue
            self.desk.note_change()
            break
        dialog.deleteLater()

    # What is kept.

    def keep(self) -> None:
        """Keep what was seen as a clue with the spot."""
        spot, (before, after) = self._need_spot(), self._pair()
        seen = self.panel.seen.currentData()
        if not seen:
            raise InputError("image.bad", key=tr("Seen"), value=self.panel.seen.currentText())
        remark = self.panel.remark.text()

        def store(sheet: bytes | None) -> None:
            from ..services.imagery import note_change

            note_change(
                self.desk.store, spot, seen, before, after, remark, self.desk.actor, datetime.now(timezone.utc), sheet
            )
            self.panel.seen.setCurrentIndex(0)
            self.panel.remark.clear()
            self.desk.note_change()
            self.desk.tell(tr("Kept as a clue with the spot {code}. Findings are as they were.").format(code=spot.code))

        if self.panel.with_sheet.isChecked():
            self._make_sheet(spot, before, after, seen, remark, store)
        else:
            store(None)

    def print_pair(self) -> None:
        """The pair as PDF, where somebody wants it."""
        from ..output.whole_file import write_whole

        spot, (before, after) = self._need_spot(), self._pair()
        name = f"{spot.code or 'spot'}_{before.taken_on:%Y%m%d}_{after.taken_on:%Y%m%d}.pdf"
        path, _kind = QFileDialog.getSaveFileName(
            self.iface.mainWindow(), tr("Print pair…"), str(Path(self.desk.path).with_name(name)), "PDF (*.pdf)"
        )
        if not path:
            return

        def store(sheet: bytes) -> None:
            write_whole(path, sheet, make_folder=False)
            self.desk.tell(tr("The pair is in {path}").format(path=path))

        seen = self.panel.seen.currentData()
        self._make_sheet(spot, before, after, seen, self.panel.remark.text(), store)

    def open_sheet(self, row: int) -> None:
        """Open the printed pair of a note."""
        from ..services.imagery import notes_of, sheet_file

        uid = self.panel.notes.item(row, 0).data(_UID)
        with self.desk.reader() as session:
            note = next(one for one in notes_of(session, [self._spot_uid]) if one.uid == uid)
        file = sheet_file(self.desk.store, note)
        if file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    # Inside.

    def _need_spot(self) -> Any:
        if self._spot is None:
            raise InputError("image.no_spot")
        return self._spot

    def _pair(self) -> tuple[Any, Any]:
        before, after = self.panel.before.currentIndex(), self.panel.after.currentIndex()
        if before < 0 or after < 0 or max(before, after) >= len(self._known):
            raise InputError("image.no_pair")
        return self._known[before], self._known[after]

    def _layer(self, source: Any) -> QgsRasterLayer:
        known = self._layers.get(source)
        if known is not None:
            return known
        file = source.file(self.desk.path)
        if source.is_missing(self.desk.path):
            raise InputError("image.missing", name=source.name, path=str(file))
        if source.kind == "file":
            layer = QgsRasterLayer(str(file), source.name, "gdal")
        elif source.kind == "xyz":
            address = source.uri.replace("&", "%26").replace("=", "%3D")
            url = source.uri if source.uri.startswith("type=xyz") else f"type=xyz&zmin=0&zmax=22&url={address}"
            layer = QgsRasterLayer(url, source.name, "wms")
        else:
            layer = QgsRasterLayer(source.uri, source.name, "wms")
        if not layer.isValid():
            raise InputError("image.not_shown", name=source.name, reason=layer.error().summary() or source.uri)
        if not layer.crs().isValid():
            layer.setCrs(QgsCoordinateReferenceSystem(self.desk.store.crs))
        self._layers[source] = layer
        return layer

    def _over(self, raster: QgsRasterLayer) -> list[Any]:
        spots = self.desk.layer("spot")
        if spots is not None and self._outlines is None:
            # a fill would hide what there is to see
            self._outlines = spots.clone()
            # chosen ones would be filled, and a clone has them chosen too
            self._outlines.removeSelection()
            line = {"style": "no", "outline_color": "#ff2020", "outline_width": "0.6", "joinstyle": "miter"}
            self._outlines.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(line)))
            self._outlines.setLabelsEnabled(False)
            self._outlines.temporalProperties().setIsActive(False)
        return [self._outlines, raster] if self._outlines is not None else [raster]

    def _make_sheet(self, spot: Any, before: Any, after: Any, seen: str, remark: str, done: Any) -> None:
        """Draw both pictures in the background, then set the sheet."""
        from ..output.image_pair import SHAPE

        west, south, east, north = spot.geometry.bounds
        high = max((east - west) * 3 / SHAPE, (north - south) * 3, _LEAST_M)
        x, y = (west + east) / 2, (south + north) / 2
        extent = (x - high * SHAPE / 2, y - high / 2, x + high * SHAPE / 2, y + high / 2)
        settings = []
        for source in (before, after):
            one = QgsMapSettings()
            one.setLayers([self._layer(source)])
            one.setDestinationCrs(QgsCoordinateReferenceSystem(self.desk.store.crs))
            one.setExtent(QgsRectangle(*extent))
            one.setOutputSize(_PRINT_PX)
            one.setOutputDpi(300)
            one.setBackgroundColor(QColor(255, 255, 255))
            settings.append(one)
        crs, actor = str(self.desk.store.crs), self.desk.actor

        def drawn(images: list[Any]) -> None:
            with self.desk.told():
                pictures = [_png(image) for image in images]

                def job(_progress: Any) -> bytes:
                    from ..services.imagery import pair_sheet

                    return pair_sheet(spot, before, after, pictures, extent, crs, seen, remark, actor)

                def made(sheet: bytes) -> None:
                    with self.desk.told():
                        done(sheet)

                self.desk.run(tr("Print pair…"), job, made)

        self._drawing = Drawing(settings, drawn)

    def _chosen(self, uids: list[str]) -> None:
        if len(uids) == 1 and uids[0] != self._spot_uid:
            self._spot_uid = str(uids[0])
            if self.inside is not None:
                self.told(self._fill_in)

    def _opened(self, _path: str) -> None:
        if self.inside is not None:
            self._off()
            self._mode = ""
            self.panel.swipe.setChecked(False)
            self.panel.beside.setChecked(False)
        self._spot_uid = ""
        self._forget_layers()
        if self.inside is not None:
            self.told(self._fill_in)

    def _changed(self) -> None:
        if self.inside is not None and self.dock.isVisible():
            self.told(self._fill_in)

    def _visible(self, visible: bool) -> None:
        # closed: nothing stays over the map; behind another tab the swipe stays
        if not visible and self.dock.isHidden() and self._mode:
            self.turn("")
        elif visible and self.inside is not None:
            self.told(self._fill_in)

    def _fill_in(self) -> None:
        """Catalogue, spot and notes as they are now; the pair stays where it can."""
        from ..services.imagery import notes_of, propose, sources, spot_to_see

        before = self._spot.uid if self._spot is not None else ""
        chosen = [box.currentData() for box in (self.panel.before, self.panel.after)]
        self._spot, notes = None, []
        self._known = []
        if self.desk.path:
            with self.desk.reader() as session:
                self._known = sources(session)
                self._spot = spot_to_see(session, self._spot_uid) if self._spot_uid else None
                notes = notes_of(session, [self._spot_uid]) if self._spot is not None else []
        pair: list[int | None] = [
            next((at for at, one in enumerate(self._known) if one == was), None) for was in chosen
        ]
        if None in pair or (self._spot is not None and self._spot.uid != before):
            pair = list(propose(self._known, self._spot)) if self._spot is not None else pair
        for place, box in enumerate((self.panel.before, self.panel.after)):
            box.blockSignals(True)
            box.clear()
            for one in self._known:
                missing = one.is_missing(self.desk.path)
                box.addItem(_caption(one) + (" – " + tr("file is missing") if missing else ""), one)
            at = pair[place]
            if at is None and self._known:
                at = min(place * (len(self._known) - 1), len(self._known) - 1)
            box.setCurrentIndex(-1 if at is None else at)
            box.blockSignals(False)
        self._words(notes)
        if self._mode:
            self.show_pair()

    def _words(self, notes: list[Any]) -> None:
        if self._spot is not None:
            text = "  ".join(one for one in (self._spot.code, self._spot.address, self._spot.case_number) if one)
        else:
            text = tr("No spot is chosen. Choose one on the map or in the case list.")
        if not self._known:
            text += "\n" + tr("No pictures are registered yet: add them with “Pictures…”.")
        self.panel.spot.setText(text)
        for widget in (self.panel.swipe, self.panel.beside):
            widget.setEnabled(len(self._known) > 1)
        for widget in (self.panel.keep, self.panel.print, self.panel.propose):
            widget.setEnabled(self._spot is not None and len(self._known) > 1)
        words = {"yes": tr("Yes, changed"), "no": tr("No change"), "unsure": tr("Unsure")}
        table = self.panel.notes
        table.setRowCount(len(notes))
        for row, note in enumerate(reversed(notes)):
            texts = (words.get(note.seen, note.seen), f"{note.before_on} – {note.after_on}", note.noted_by)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(_UID, note.uid)
                item.setToolTip("\n".join(one for one in (note.before_source, note.after_source, note.remark) if one))
                table.setItem(row, column, item)

    @property
    def _swipe(self) -> Any:
        """The bar over the map; None while nothing is shown."""
        return self._maps.swipe if self._maps is not None else None

    def _forget_layers(self) -> None:
        rest(layer for layer in (*self._layers.values(), self._outlines) if layer is not None)
        self._layers.clear()
        self._outlines = None

    def _off(self) -> None:
        if self._maps is not None:
            self._maps.off()


def _caption(source: Any) -> str:
    resolution = f"  {source.resolution_m:g} m" if source.resolution_m else ""
    origin = tr(" ({title})").format(title=source.origin) if source.origin else ""
    return f"{source.taken_on.isoformat()}  {source.name}{origin}{resolution}"


def _png(image: Any) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())
