"""The photos of a case: small and big, with time, direction, distance and warnings, and on the map."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QEvent, QSize, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QDesktopServices, QIcon, QImage, QImageReader, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from .case_tabs import CaseTab
from .desk import Desk
from .image_notes import ImageNotes
from .lists import pair, sentences
from .messages import say, tr
from .telling import told_button
from .view_cone import ViewCone

_SMALL, _BIG = QSize(120, 90), QSize(1600, 1200)
_PHOTOS = "*.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.webp"


class EvidenceTab(CaseTab):
    """Photos with their buttons; files that are dropped on it are taken in."""

    name = "evidence"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setAcceptDrops(True)
        self.photos: tuple[Any, ...] = ()
        self.small: dict[str, tuple[QImage, str]] = {}
        self.big: QImage | None = None
        self.cone = ViewCone(desk.iface.mapCanvas())
        self.asked = 0
        # the big picture waits for the small ones: one reader at a time
        self.loading = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        split = QSplitter(Qt.Orientation.Vertical)
        self.list = QListWidget()
        self.list.setObjectName("zhiwei_photos")
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setIconSize(_SMALL)
        self.list.setGridSize(QSize(_SMALL.width() + 18, _SMALL.height() + 44))
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(self._chosen_told)
        self.list.itemDoubleClicked.connect(self._open_clicked)
        split.addWidget(self.list)
        below = QWidget()
        box = QVBoxLayout(below)
        box.setContentsMargins(0, 0, 0, 0)
        self.preview = QLabel()
        self.preview.setObjectName("zhiwei_photo")
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.preview.setMinimumHeight(120)
        self.preview.installEventFilter(self)
        box.addWidget(self.preview, 1)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(self.told)
        split.addWidget(below)
        split.setSizes([220, 300])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        layout.addWidget(split, 1)
        self.pairs = ImageNotes(desk)
        layout.addWidget(self.pairs)
        row = QHBoxLayout()
        self.add = told_button(self.desk, tr("Add…"), self._add_clicked, row)
        self.add.setToolTip(tr("Photos and folders may also be dropped here."))
        self.link = told_button(self.desk, tr("Link"), self._link_clicked, row)
        self.on_map = told_button(self.desk, tr("Map"), self._map_clicked, row)
        self.original = told_button(self.desk, tr("Original"), self._open_clicked, row)
        row.addStretch()
        layout.addLayout(row)

    def title(self) -> str:
        return tr("Evidence")

    def refresh(self) -> None:
        """Read the photos again."""
        from ..services.case_evidence import photos_of

        before = self.photo.uid if self.photo else ""
        self.photos = photos_of(self.desk.store, self.case_uid) if self.case_uid else ()
        self.list.blockSignals(True)
        self.list.clear()
        for photo in self.photos:
            item = QListWidgetItem(self._caption(photo))
            item.setData(Qt.ItemDataRole.UserRole, photo.uid)
            item.setToolTip(self._words(photo))
            self.list.addItem(item)
            if photo.uid == before:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.photos:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.pairs.show_case(self.case_uid)
        self._icons()
        self._load_small()
        self._chosen()

    @property
    def photo(self) -> Any:
        """The photo that is chosen, None where there is none."""
        item = self.list.currentItem()
        uid = item.data(Qt.ItemDataRole.UserRole) if item else ""
        return next((one for one in self.photos if one.uid == uid), None)

    def _caption(self, photo: Any) -> str:
        marks = ("" if photo.linked else tr("not linked") + " ") + ("⚠" if photo.warnings else "")
        return f"{photo.number}\n{marks.strip()}".strip()

    def _words(self, photo: Any) -> str:
        """Everything about a photo, one thing on a line."""
        told = [f"{photo.number} · {photo.name}"]
        facts = [photo.taken.replace(":", "-", 2) or tr("no time")]
        if photo.direction_deg is not None:
            facts.append(tr("looks to {degrees}°").format(degrees=f"{photo.direction_deg:.0f}"))
        if photo.distance_m is not None:
            facts.append(tr("{metres} m from the spot").format(metres=f"{photo.distance_m:.1f}"))
        told.append(" · ".join(facts))
        told += ["⚠ " + say(code, **params) for code, params in photo.warnings]
        broken = self.small.get(photo.uid, (None, ""))[1]
        if broken:
            told.append("⚠ " + broken)
        return "\n".join(told)

    # Pictures, read beside the work of the person.

    def _load_small(self) -> None:
        wanted = [one for one in self.photos if one.uid not in self.small]
        if not wanted:
            return
        self.asked += 1
        asked = self.asked

        def job(progress: Any) -> dict[str, tuple[QImage, str]]:
            return {one.uid: _small(one) for one in wanted if not progress.cancelled}

        def done(made: dict[str, tuple[QImage, str]]) -> None:
            if asked == self.asked:
                self.loading = False
                self.small.update(made)
                self._icons()
                self._chosen()

        def failed(error: BaseException) -> None:
            self.loading = False
            self.desk.tell(error)

        self.loading = True
        self.desk.run(tr("Reading photos"), job, done, failed)

    def _icons(self) -> None:
        for index in range(self.list.count()):
            item = self.list.item(index)
            image, broken = self.small.get(item.data(Qt.ItemDataRole.UserRole), (None, ""))
            item.setIcon(QIcon(_blank(self, broken) if image is None or image.isNull() else QPixmap.fromImage(image)))

    def _chosen_told(self, *_: Any) -> None:
        with self.desk.told():
            self._chosen()

    def _chosen(self) -> None:
        photo = self.photo
        for button in (self.link, self.on_map, self.original):
            button.setEnabled(photo is not None)
        self.add.setEnabled(bool(self.case_uid))
        self.big = None
        self.preview.clear()
        if photo is None:
            self.told.setText(tr("No photo yet. Drop photos or a folder here.") if self.case_uid else "")
            self.cone.clear()
            return
        self.link.setText(tr("Unlink") if photo.linked else tr("Link"))
        self.on_map.setEnabled(photo.x is not None)
        self.told.setText(self._words(photo))
        if self.isVisible():
            self.cone.show(photo, self.desk.store.crs)
        if self.loading:
            return
        uid = photo.uid

        def job(_progress: Any) -> QImage:
            return _read(photo.file, _BIG)[0]

        def done(image: QImage) -> None:
            if self.photo is not None and self.photo.uid == uid:
                self.big = image
                self._fit()

        self.desk.run(tr("Reading photos"), job, done)

    def _fit(self) -> None:
        if self.big is None or self.big.isNull():
            return
        room = self.preview.size() * self.devicePixelRatioF()
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        fitted = QPixmap.fromImage(self.big).scaled(room, keep, smooth)
        fitted.setDevicePixelRatio(self.devicePixelRatioF())
        self.preview.setPixmap(fitted)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """The picture keeps filling its room."""
        if watched is self.preview and event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def showEvent(self, event: Any) -> None:
        """The cone is on the map while the photo is seen."""
        super().showEvent(event)
        if self.photo is not None:
            self.cone.show(self.photo, self.desk.store.crs)

    def hideEvent(self, event: Any) -> None:
        """Nothing stays on the map for a photo that nobody sees."""
        super().hideEvent(event)
        self.cone.clear()

    # What the buttons do.

    def _add_clicked(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Add photos…"), "", f"{tr('Photos')} ({_PHOTOS})")
        if paths:
            self.take_in(paths)

    def take_in(self, paths: list[str]) -> Any:
        """Take photos and folders in, in the background; a report says what became of them."""
        from ..services.case_evidence import take_in

        store, actor = self.desk.store, self.desk.actor

        def job(progress: Any) -> Any:
            return take_in(store, paths, actor, datetime.now(timezone.utc), progress)

        def done(reports: Any) -> None:
            self.desk.note_change()
            self.refresh()
            counts = {
                name: sum(one.counts[name] for one in reports) for name in ("photos", "accepted", "refused", "same")
            }
            text = tr("{photos} photos: {accepted} taken in, {same} there already, {refused} refused.").format(**counts)
            restored = sum(one.counts["restored"] for one in reports)
            if restored:
                text = sentences(text, tr("{count} files that were missing are there again.").format(count=restored))
            refused = [
                pair(name, say(issue.code, **issue.params))
                for one in reports
                for name, issue in one.issues
                if issue.done.name == "refused"
            ]
            self.desk.tell(sentences(text, *refused[:3]))

        return self.desk.run(tr("Taking photos in"), job, done)

    def _link_clicked(self) -> None:
        from ..services.case_evidence import link_photo

        photo = self.photo
        link_photo(self.desk.store, self.case_uid, photo, not photo.linked, self.desk.actor, datetime.now(timezone.utc))
        self.desk.note_change()
        self.refresh()

    def _map_clicked(self) -> None:
        from shapely.geometry import Polygon

        from .view_cone import cone

        photo = self.photo
        ring = cone(photo.x, photo.y, photo.direction_deg or 0.0, photo.half_view_deg)
        self.desk.show_on_map([Polygon([(point.x(), point.y()) for point in ring])])
        self.cone.show(photo, self.desk.store.crs)

    def _open_clicked(self, *_: Any) -> None:
        with self.desk.told():
            photo = self.photo
            if photo is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(photo.file))):
                self.desk.tell(tr("No program on this machine opens {file}.").format(file=photo.file))

    # Drag and drop.

    def dragEnterEvent(self, event: Any) -> None:
        """Files of this machine are welcome."""
        if self.case_uid and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:
        """Take in what was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        with self.desk.told():
            self.take_in(paths)

    def remove(self) -> None:
        """Take the cone off the map."""
        self.asked += 1
        self.cone.clear()


def _small(photo: Any) -> tuple[QImage, str]:
    """A small picture, and what is wrong with the file, in words."""
    from ..services.case_evidence import check_photo

    problem = check_photo(photo)
    if problem:
        return QImage(), say(problem[0], **problem[1])
    return _read(photo.file, _SMALL * 2)


def _read(file: Path, size: QSize) -> tuple[QImage, str]:
    """A picture the right way up and no bigger than asked; the reason where it cannot be read."""
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isValid() and (whole.width() > size.width() or whole.height() > size.height()):
        reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return QImage(), tr("The picture cannot be shown: {reason}").format(reason=reader.errorString())
    return image, ""


def _blank(widget: QWidget, broken: str) -> QPixmap:
    """What stands where there is no picture yet, or none to be had."""
    pixmap = QPixmap(_SMALL)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setPen(widget.palette().color(QPalette.ColorRole.Text))
    painter.drawRect(0, 0, _SMALL.width() - 1, _SMALL.height() - 1)
    painter.drawText(pixmap.rect(), int(Qt.AlignmentFlag.AlignCenter), tr("damaged") if broken else "…")
    painter.end()
    return pixmap
