"""Work on plots began, and a use verified: the day, photos taken there since, and a new overlay."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timezone
from html import escape
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .afteruse_compare import day_of
from .afteruse_words import VERDICT_COLOURS, Words, verdict_word
from .desk import Desk, worded
from .lists import listed
from .messages import tr
from .photo_list import PhotoList
from .planning_ask import day_edit, qdate

_MOST_LISTED = 500
_PHOTOS = "*.jpg *.jpeg *.JPG *.JPEG *.heic *.HEIC *.png"


class BeginDialog(QDialog):
    """The day on which work on plots began."""

    def __init__(self, desk: Desk, plots: Any, decide: Callable[[date], bool], parent: QWidget | None = None) -> None:
        """Ask for the day.

        :param decide: takes the day; False where it could not be, then the window stays
        """
        super().__init__(parent)
        self._decide = decide
        self.setObjectName("zhiwei_afteruse_begin")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(tr("Work began"))
        codes = listed(one.code for one in plots[:5]) + (" …" if len(plots) > 5 else "")
        self.day = day_edit(desk.today())
        self.day.setMaximumDate(qdate(desk.today()))
        first = max((one.cleared_on for one in plots if one.cleared_on), default=None)
        if first is not None:
            self.day.setMinimumDate(qdate(first))
        form = QFormLayout()
        form.addRow(tr("Plot"), QLabel(codes if len(plots) == 1 else f"{codes} ({len(plots)})"))
        form.addRow(tr("Work began on"), self.day)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._go)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _go(self) -> None:
        if self._decide(day_of(self.day)):
            self.accept()


class VerifyDialog(QDialog):
    """Photos of one plot, ticked, and what the overlay of today says."""

    def __init__(
        self,
        desk: Desk,
        plot: Any,
        words: Words,
        decide: Callable[[date, list[str], str], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Show its photos.

        :param decide: takes the day, the photos and why doubtful ones count; False where it could not be, then the
            window stays
        """
        super().__init__(parent)
        self._decide = decide
        self.setObjectName("zhiwei_afteruse_verify")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(tr("Verify {plot}").format(plot=plot.code))
        self.resize(620, 520)
        self.desk, self.plot, self.words = desk, plot, words
        self.photos: list[Any] = []
        self.overlay: Any = None
        self.job: Any = None
        told = QLabel(
            tr("{use}, work began on {day}. Tick photos that were taken there since.").format(
                use=words.use(plot.use), day=plot.started_on.isoformat() if plot.started_on else ""
            )
        )
        told.setWordWrap(True)
        self.list = PhotoList(words)
        self.list.itemChanged.connect(lambda _item: self._enable())
        self.elsewhere = QCheckBox()
        self.elsewhere.toggled.connect(lambda _on: self._told(self.refresh))
        self.why = QLineEdit()
        self.why.setPlaceholderText(tr("Why photos without a time or taken elsewhere show this plot"))
        self.why.textChanged.connect(lambda _text: self._enable())
        self.take_in = QPushButton(tr("Take photos in…"))
        self.take_in.clicked.connect(lambda _checked=False: self._told(self.ask_photos))
        self.day = day_edit(desk.today())
        self.day.setMaximumDate(qdate(desk.today()))
        if plot.started_on:
            self.day.setMinimumDate(qdate(plot.started_on))
        self.day.dateChanged.connect(lambda _day: self._told(self.refresh))
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(tr("Verified"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.clicked.connect(lambda _checked=False: self._go())
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Verified on")))
        row.addWidget(self.day)
        row.addStretch(1)
        row.addWidget(self.take_in)
        layout = QVBoxLayout(self)
        layout.addWidget(told)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.elsewhere)
        layout.addWidget(self.why)
        layout.addLayout(row)
        layout.addWidget(self.state)
        layout.addWidget(buttons)
        self.refresh()

    def _told(self, slot: Any) -> None:
        with self.desk.told():
            slot()

    def refresh(self) -> None:
        """Read photos and overlay anew; what was ticked stays ticked."""
        from ..services.plot_evidence import FAR, photos_of_plot

        ticked = set(self.chosen())
        with self.desk.reader() as session:
            found = photos_of_plot(session, self.plot.shape, self.plot.started_on, day_of(self.day))
        far = [one for one in found if FAR in one.doubts and not one.unfit]
        near = [one for one in found if one not in far]
        self.photos = (found if self.elsewhere.isChecked() else near)[:_MOST_LISTED]
        self.elsewhere.setText(tr("Show {count} photos taken elsewhere too").format(count=len(far)))
        self.elsewhere.setVisible(bool(far))
        self.list.show_photos(self.photos, ticked)
        self.refresh_overlay()

    def refresh_overlay(self) -> None:
        """Lay the plot under the layers of the day."""
        from ..services.plot_facts import book_of
        from ..services.track_afteruse import overlay_now

        with self.desk.reader() as session:
            self.overlay = overlay_now(session, book_of(session), self.plot, day_of(self.day))
        self._enable()

    def chosen(self) -> list[str]:
        """Uids of the ticked photos."""
        return self.list.chosen()

    def _enable(self) -> None:
        chosen = set(self.chosen())
        lines, ready = [], bool(chosen)
        doubtful = [one.shown for one in self.photos if one.uid in chosen and one.doubts]
        self.why.setVisible(bool(doubtful))
        for spot, area in self.overlay.built:
            ready = False
            told = tr("New overlay: the spot {spot} stands on {area} of it.")
            lines.append(_coloured(told.format(spot=spot, area=self.words.m2(area)), "forbidden"))
        said = self.overlay.said
        if said is not None and said.verdict == "forbidden":
            ready = False
            lines.append(_coloured(f"{self.words.use(said.use)}: {said.reasons[0].text}", "forbidden"))
        if not lines and said is not None:
            told = tr("New overlay: nothing new stands there; {use} is {verdict}.")
            lines.append(
                _coloured(told.format(use=self.words.use(said.use), verdict=verdict_word(said.verdict)), said.verdict)
            )
        if doubtful and not self.why.text().strip():
            ready = False
            told = tr("{photos}: not known when or where, or taken elsewhere. Say why it counts; D41 prints it.")
            lines.append(_coloured(told.format(photos=listed(doubtful)), "conditional"))
        if not chosen:
            lines.append(tr("At least one photo is needed."))
        self.state.setText("<br>".join(lines))
        self.go.setEnabled(ready)

    def ask_photos(self) -> None:
        """Ask for photos and take them into the workspace."""
        paths, _kind = QFileDialog.getOpenFileNames(self, tr("Take photos in…"), "", f"{tr('Photos')} ({_PHOTOS})")
        if paths:
            self.import_photos(paths)

    def import_photos(self, paths: list[str]) -> Any:
        """Take photos in, in the background; they are listed then."""
        from ..services.case_evidence import take_in

        store, actor = self.desk.store, self.desk.actor

        def job(progress: Any) -> Any:
            return take_in(store, paths, actor, datetime.now(timezone.utc), progress)

        def done(reports: Any) -> None:
            self.take_in.setEnabled(True)
            self.desk.note_change()
            refused = sum(one.counts["refused"] for one in reports)
            taken = sum(one.counts["accepted"] for one in reports)
            self.desk.tell(tr("{count} photos taken in, {refused} refused").format(count=taken, refused=refused))
            self.refresh()

        def failed(error: BaseException) -> None:
            self.take_in.setEnabled(True)
            self.state.setText(worded(error))

        self.take_in.setEnabled(False)
        self.job = self.desk.run(tr("Take photos in…"), job, done, failed)
        return self.job

    def _go(self) -> None:
        if self._decide(day_of(self.day), self.chosen(), self.why.text()):
            self.accept()
        else:
            self._told(self.refresh)


def _coloured(text: str, verdict: str) -> str:
    return f'<span style="color:{VERDICT_COLOURS.get(verdict, "#8b98a5")}">{escape(text)}</span>'
