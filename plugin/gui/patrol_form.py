"""The form of a new patrol: who, when, which cells, finds, photos. What is not saved yet is kept as a draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QDateTime, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..domain.local_time import CHINA
from .desk import Desk
from .drafts import Drafts
from .heading import Heading
from .lists import listed
from .messages import tr
from .tall import scrolled
from .telling import keys_for, told_button
from .terms import TermBox
from .tools_canvas import ShapeTool, to_workspace

FORM = "patrol"
_PHOTOS = "*.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.webp"
_DATA = int(Qt.ItemDataRole.UserRole)
_MOMENT = "yyyy-MM-dd HH:mm"


#: usual words for the weather, as they stand in the official record
WEATHERS = ("晴", "多云", "阴", "小雨", "中雨", "大雨", "雾", "雪")


class PatrolForm(QWidget):
    """Fields of a patrol; photos and folders may be dropped on it.

    :param chosen: uids of the cells that are chosen in the dock, with their codes
    """

    #: the record, and what was done in words
    recorded = pyqtSignal(object)
    left = pyqtSignal()

    def __init__(self, desk: Desk, chosen: Callable[[], dict[str, str]]) -> None:
        super().__init__()
        self.desk = desk
        self._chosen = chosen
        self.drafts = Drafts(parent=self)
        self.cells: dict[str, str] = {}
        self.tool: ShapeTool | None = None
        self._task: Any = None
        self._quiet = False
        self.setAcceptDrops(True)
        self.officer = QComboBox()
        self.officer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.officer.setMinimumContentsLength(8)
        self.begin, self.end = QDateTimeEdit(), QDateTimeEdit()
        for edit in (self.begin, self.end):
            edit.setDisplayFormat(_MOMENT)
            edit.setCalendarPopup(True)
        self.weather = TermBox(["", *WEATHERS])
        self.cells_label = QLabel()
        self.cells_label.setWordWrap(True)
        self.finds, self.photos = QListWidget(), QListWidget()
        for one in (self.finds, self.photos):
            one.setMinimumHeight(60)
            # a list asks for much more than a few lines want, and the note would be below the edge
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.photos.setToolTip(tr("Photos and folders may also be dropped here."))
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(60)
        self.zero = QLabel()
        self.zero.setWordWrap(True)
        self._lay_out()
        self.officer.currentIndexChanged.connect(self._touched)
        self.weather.currentTextChanged.connect(self._touched)
        self.note.textChanged.connect(self._touched)
        for edit in (self.begin, self.end):
            edit.dateTimeChanged.connect(self._touched)
        keys_for(self.save_button, self)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 4, 4)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Patrolled by"), self.officer)
        form.addRow(tr("From"), self.begin)
        form.addRow(tr("To"), self.end)
        form.addRow(tr("Weather"), self.weather)
        column.addLayout(form)
        column.addWidget(Heading(tr("Cells walked")))
        column.addWidget(self.cells_label)
        row = QHBoxLayout()
        self.take_button = told_button(self.desk, tr("Take the chosen cells"), self.take_cells, row)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(Heading(tr("Found")))
        column.addWidget(self.finds, 1)
        row = QHBoxLayout()
        self.draw_button = told_button(self.desk, tr("Draw new"), self.draw, row)
        self.known_button = told_button(self.desk, tr("From the map"), self.take_spots, row)
        self.known_button.setToolTip(tr("Known spots, selected on the map, that were looked at again"))
        self.drop_find_button = told_button(self.desk, tr("Remove"), self.drop_find, row)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self.zero)
        column.addWidget(Heading(tr("Photos")))
        column.addWidget(self.photos, 1)
        row = QHBoxLayout()
        self.photo_button = told_button(self.desk, tr("Add photos…"), self.add_photos, row)
        self.drop_photo_button = told_button(self.desk, tr("Remove"), self.drop_photo, row)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(Heading(tr("Note")))
        column.addWidget(self.note)
        scroll = scrolled(inside, sideways=False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 4, 4)
        self.save_button = told_button(self.desk, tr("Record"), self.save, row)
        self.save_button.setDefault(True)
        self.save_button.setToolTip(tr("Record the patrol") + " (Ctrl+Enter)")
        self._inside = inside
        self.discard_button = told_button(self.desk, tr("Discard"), self.discard, row)
        row.addStretch()
        self.back_button = told_button(self.desk, tr("Back"), self.left.emit, row)
        self.back_button.setToolTip(tr("Back to the lists; what is written here is kept"))
        outer.addLayout(row)

    def width_needed(self) -> int:
        """Pixels below which something would be cut at the side."""
        return self._inside.minimumSizeHint().width() + 26

    # What is filled in.

    def open(self, officers: Sequence[tuple[str, str]], officer_uid: str = "") -> None:
        """Show the draft where there is one, else an empty form.

        :param officers: (uid, name)
        """
        self._quiet = True
        kept = self.officer.currentData() or officer_uid
        self.officer.clear()
        self.officer.addItem("", "")
        for uid, name in officers:
            self.officer.addItem(name, uid)
        self.officer.setCurrentIndex(max(self.officer.findData(kept), 0))
        draft = self.drafts.read(self.desk.path, "", FORM)
        if draft is not None:
            self._take_draft(draft.values)
        elif not self.cells and not self.finds.count() and not self.photos.count():
            now = datetime.now(CHINA)
            self._set(self.begin, now - timedelta(hours=1))
            self._set(self.end, now)
            self.cells = self._chosen()
        self._quiet = False
        self._show_state()

    def clear(self) -> None:
        """An empty form."""
        self._quiet = True
        self.cells = {}
        self.finds.clear()
        self.photos.clear()
        self.note.clear()
        self.weather.put("")
        self._quiet = False
        self._show_state()

    def take_cells(self) -> None:
        """The cells that are chosen on the map or in the list."""
        from ..domain.errors import InputError

        chosen = self._chosen()
        if not chosen:
            raise InputError("patrol.no_cells")
        self.cells = chosen
        self._touched()

    def draw(self) -> None:
        """Draw what was found."""
        canvas = self.desk.iface.mapCanvas()
        if self.tool is None:
            self.tool = ShapeTool(canvas, pick=False)
            self.tool.finished.connect(self._drawn)
        canvas.setMapTool(self.tool)
        canvas.setFocus()

    def _drawn(self, places: list[Any]) -> None:
        with self.desk.told():
            import shapely

            from ..services.shape_input import shape_from_corners

            drawn = shape_from_corners(to_workspace(self.desk, places))
            if drawn.geometry is None:
                self.desk.tell(tr("The line crosses itself. Draw it again."))
                return
            self.add_find({"wkt": shapely.to_wkt(drawn.geometry, rounding_precision=4)})
            if self.tool is not None:
                self.desk.iface.mapCanvas().unsetMapTool(self.tool)

    def take_spots(self) -> None:
        """Known spots that are chosen on the map."""
        from ..domain.errors import InputError

        layer = self.desk.layer("spot")
        found = list(layer.selectedFeatures()) if layer is not None else []
        if not found:
            raise InputError("patrol.no_spots")
        known = {find.get("uid") for find in self._finds()}
        for feature in found:
            if feature["uid"] not in known:
                self.add_find({"uid": str(feature["uid"]), "code": str(feature["code"])})

    def add_find(self, find: dict[str, str]) -> None:
        """One more find, new (``wkt``) or known (``uid``, ``code``)."""
        item = QListWidgetItem(self._words(find))
        item.setData(_DATA, find)
        self.finds.addItem(item)
        self.finds.setCurrentItem(item)
        self._touched()

    def _words(self, find: dict[str, str]) -> str:
        if "wkt" not in find:
            return tr("Spot {code}, looked at again").format(code=find["code"])
        import shapely

        from ..services.shape_measure import measure_shape

        measured = measure_shape(shapely.from_wkt(find["wkt"]), self.desk.store.crs)
        return tr("New spot, {area} m²").format(area=f"{measured.legal_m2:.2f}")

    def drop_find(self) -> None:
        """Take the find that is chosen off the list."""
        self.finds.takeItem(self.finds.currentRow())
        self._touched()

    def add_photos(self) -> None:
        """Ask for photos."""
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Add photos…"), "", f"{tr('Photos')} ({_PHOTOS})")
        self.take_photos(paths)

    def take_photos(self, paths: Sequence[str]) -> None:
        """Photos and folders, each once."""
        known = set(self._photos())
        for path in paths:
            if path and path not in known:
                item = QListWidgetItem(Path(path).name)
                item.setToolTip(path)
                item.setData(_DATA, path)
                self.photos.addItem(item)
        self._touched()

    def drop_photo(self) -> None:
        """Take the photo that is chosen off the list."""
        self.photos.takeItem(self.photos.currentRow())
        self._touched()

    def dragEnterEvent(self, event: Any) -> None:
        """Files may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:
        """Take the dropped files."""
        with self.desk.told():
            self.take_photos([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
            event.acceptProposedAction()

    # What becomes of it.

    def save(self) -> None:
        """Record the patrol in the background: reading photos takes a while."""
        from ..services.patrol import record_patrol

        if self._task is not None:
            return
        walk, store, actor = self.walk(), self.desk.store, self.desk.actor
        now = datetime.now(timezone.utc)

        def job(progress: Any) -> Any:
            return record_patrol(store, walk, actor, now, progress)

        def done(recorded: Any) -> None:
            self._task = None
            self.drafts.discard(self.desk.path, "", FORM)
            self.clear()
            self.setEnabled(True)
            self.recorded.emit(recorded)

        def failed(error: BaseException) -> None:
            self._task = None
            self.setEnabled(True)
            self.desk.tell(error)

        self.drafts.flush()
        self.setEnabled(False)
        self._task = self.desk.run(tr("Record the patrol"), job, done, failed)

    def discard(self) -> None:
        """Throw away what was filled in."""
        self.drafts.discard(self.desk.path, "", FORM)
        self.clear()
        self.left.emit()

    def walk(self) -> Any:
        """The patrol as its service takes it."""
        import shapely

        from ..services.patrol import Find, Walk

        finds = tuple(
            Find(geometry=shapely.from_wkt(find["wkt"])) if "wkt" in find else Find(find["uid"])
            for find in self._finds()
        )
        return Walk(
            _moment(self.begin),
            _moment(self.end),
            str(self.officer.currentData() or ""),
            tuple(self.cells),
            self.weather.value(),
            self.note.toPlainText(),
            finds,
            tuple(self._photos()),
        )

    def remove(self) -> None:
        """Write the draft and take the tool from the map."""
        self.drafts.flush()
        if self.tool is not None:
            canvas = self.desk.iface.mapCanvas()
            if canvas.mapTool() is self.tool:
                canvas.unsetMapTool(self.tool)
            self.tool.remove()
            self.tool.deleteLater()
            self.tool = None

    def _finds(self) -> list[dict[str, str]]:
        return [self.finds.item(at).data(_DATA) for at in range(self.finds.count())]

    def _photos(self) -> list[str]:
        return [str(self.photos.item(at).data(_DATA)) for at in range(self.photos.count())]

    def _touched(self, *_: Any) -> None:
        if self._quiet:
            return
        self._show_state()
        self.drafts.note(self.desk.path, "", FORM, self._values)

    def _values(self) -> dict[str, Any]:
        if not (self.cells or self.finds.count() or self.photos.count() or self.note.toPlainText().strip()):
            return {}
        return {
            "officer": self.officer.currentData() or "",
            "begin": self.begin.dateTime().toString(_MOMENT),
            "end": self.end.dateTime().toString(_MOMENT),
            "weather": self.weather.value(),
            "cells": self.cells,
            "finds": self._finds(),
            "photos": self._photos(),
            "note": self.note.toPlainText(),
        }

    def _take_draft(self, values: Any) -> None:
        self.clear()
        self._quiet = True
        self.officer.setCurrentIndex(max(self.officer.findData(values.get("officer")), 0))
        for edit, name in ((self.begin, "begin"), (self.end, "end")):
            edit.setDateTime(QDateTime.fromString(str(values.get(name)), _MOMENT))
        self.weather.put(str(values.get("weather") or ""))
        self.cells = {str(uid): str(code) for uid, code in (values.get("cells") or {}).items()}
        for find in values.get("finds") or []:
            self.add_find(dict(find))
        self.take_photos([str(path) for path in values.get("photos") or []])
        self.note.setPlainText(str(values.get("note") or ""))

    def _show_state(self) -> None:
        codes = sorted(self.cells.values())
        if codes:
            shown = listed(codes[:6]) + (" …" if len(codes) > 6 else "")
            self.cells_label.setText(tr("{count} chosen: {codes}").format(count=len(codes), codes=shown))
        else:
            self.cells_label.setText(tr("Choose cells on the map or in the list, then take them here."))
        new = sum(1 for find in self._finds() if "wkt" in find)
        self.zero.setText(
            tr("{count} new spots will be registered with their leads.").format(count=new)
            if new
            else tr("No new spot: this patrol is a zero report.")
        )
        self.drop_find_button.setEnabled(self.finds.count() > 0)
        self.drop_photo_button.setEnabled(self.photos.count() > 0)

    def _set(self, edit: QDateTimeEdit, moment: datetime) -> None:
        # the law's clock, whatever this machine has
        edit.setDateTime(QDateTime.fromString(f"{moment:%Y-%m-%d %H:%M}", _MOMENT))


def _moment(edit: QDateTimeEdit) -> datetime:
    return datetime.strptime(edit.dateTime().toString(_MOMENT), "%Y-%m-%d %H:%M").replace(tzinfo=CHINA)
