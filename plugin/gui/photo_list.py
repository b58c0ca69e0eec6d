"""Photos of the workspace in a list, with their pictures, to be ticked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QImageReader, QPixmap
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem

from .afteruse_words import Words, unfit_word
from .days import clock_text
from .messages import tr

_UID = int(Qt.ItemDataRole.UserRole)
_THUMB = QSize(96, 72)
#: more photos than this are listed without their picture
_MOST_PICTURES = 60


class PhotoList(QListWidget):
    """Photos with when and where they were taken; one that does not fit says why and cannot be ticked."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.setIconSize(_THUMB)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_photos(self, photos: Sequence[Any], ticked: Collection[str]) -> None:
        """These, with those ticked.

        :param photos: :class:`~..services.plot_evidence.PlotPhoto`; ``ticked`` their uids
        """
        self.blockSignals(True)
        self.clear()
        for place, photo in enumerate(photos):
            item = QListWidgetItem(self._text(photo))
            item.setData(_UID, photo.uid)
            fit = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(Qt.ItemFlag.ItemIsSelectable if photo.unfit else fit)
            ticks = not photo.unfit and photo.uid in ticked
            item.setCheckState(Qt.CheckState.Checked if ticks else Qt.CheckState.Unchecked)
            if place < _MOST_PICTURES and photo.file is not None:
                item.setIcon(_thumbnail(photo.file))
            self.addItem(item)
        self.blockSignals(False)

    def chosen(self) -> list[str]:
        """Uids of the ticked photos."""
        items = (self.item(place) for place in range(self.count()))
        return [str(item.data(_UID)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _text(self, photo: Any) -> str:
        told = [photo.shown]
        if photo.taken is not None:
            told.append(clock_text(photo.taken))
        if photo.distance_m is not None:
            told.append(tr("{metres} m away").format(metres=self.words.number(photo.distance_m, 0)))
        told += [unfit_word(one) for one in (photo.unfit, *photo.doubts) if one]
        return " · ".join(told)


def _thumbnail(path: Any) -> QIcon:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(_THUMB, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return QIcon() if image.isNull() else QIcon(QPixmap.fromImage(image))
