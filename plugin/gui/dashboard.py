"""The dashboard (指标看板): charts that answer questions, and lead to the cases behind each bar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timezone
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDate, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .chart_card import ChartCard, canvas_class
from .chart_data import M2, MEASURES, MU, NUMBER, Chart, charts, known_filter, summary
from .chart_draw import chinese_font, has_matplotlib, height_of, save_chart, save_pdf, save_png
from .desk import Desk
from .icons import icon_path
from .messages import tr
from .part import DockPart
from .tall import scrolled
from .targets_dialog import TargetsDialog

MEASURE = "zhiwei/dashboard/measure"
_CHANGED_MS = 400
#: a card is never narrower; two stand side by side from twice this on
_CARD_PX = 400
_HEAD_PX, _MOST_PILES = 70, 3


class DashboardPart(DockPart):
    """The dock."""

    name = "dashboard"
    area = Qt.DockWidgetArea.RightDockWidgetArea

    def title(self) -> str:
        return tr("Dashboard")

    def make(self) -> QWidget:
        return Dashboard(self.desk)

    def remove(self) -> None:
        if isinstance(self.inside, Dashboard):
            self.inside.remove()
        super().remove()


class Dashboard(QWidget):
    """Bar with day and measure, the whole in one line, and a card for each chart."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.shown: Any = None
        self.charts: list[Chart] = []
        self.cards: list[ChartCard] = []
        self._stale = True
        self._asked = 0
        self._arranged: tuple[int, tuple[int, ...]] = (0, ())
        self._follow_today = True
        self._drawn = has_matplotlib()
        self._renew = QTimer(self)
        self._renew.setSingleShot(True)
        self._renew.setInterval(_CHANGED_MS)
        self._renew.timeout.connect(self.reload)
        self._build()
        desk.opened.connect(self._opened)
        desk.changed.connect(self._changed)

    def _build(self) -> None:
        self.day = QDateEdit(_qdate(self.desk.today()))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setMaximumDate(_qdate(self.desk.today()))
        self.day.setToolTip(tr("Found and cleared count up to this day; states and open dates are those of today"))
        self.day.dateChanged.connect(self._day_chosen)
        self.measure = QComboBox()
        for key, name in ((NUMBER, tr("Number")), (M2, tr("Area (m²)")), (MU, tr("Area (mu)"))):
            self.measure.addItem(name, key)
        kept = str(QgsSettings().value(MEASURE, NUMBER) or NUMBER)
        self.measure.setCurrentIndex(MEASURES.index(kept) if kept in MEASURES else 0)
        self.measure.currentIndexChanged.connect(self._measure_chosen)
        self.targets_button = self._button("targets", tr("Yearly targets of the towns…"), self.edit_targets)
        self.refresh_button = self._button("refresh", tr("Count again"), self.reload)
        self.save_button = QToolButton()
        self.save_button.setIcon(QIcon(str(icon_path("export"))))
        self.save_button.setToolTip(tr("Save all charts or tables"))
        self.save_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.save_button)
        self.save_actions = {}
        for key, text in (
            ("png", tr("All charts as a picture (PNG)…")),
            ("pdf", tr("All charts as PDF…")),
            ("xlsx", tr("All tables as a spreadsheet (XLSX)…")),
        ):
            action = menu.addAction(text)
            action.setEnabled(self._drawn or key == "xlsx")
            action.triggered.connect(lambda _checked=False, one=key: self._told(partial(self.save_all, one)))
            self.save_actions[key] = action
        self.save_button.setMenu(menu)
        bar = QHBoxLayout()
        bar.addWidget(QLabel(tr("As of")))
        bar.addWidget(self.day)
        bar.addWidget(self.measure)
        bar.addStretch(1)
        for button in (self.targets_button, self.refresh_button, self.save_button):
            bar.addWidget(button)
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.missing = QLabel(
            tr("The library matplotlib is missing: the figures are shown as tables. It comes with QGIS on Windows.")
        )
        self.missing.setWordWrap(True)
        self.missing.setVisible(not self._drawn)
        self.inner = QWidget()
        side = QHBoxLayout(self.inner)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(6)
        self.piles = [QVBoxLayout() for _ in range(_MOST_PILES)]
        for pile in self.piles:
            pile.setSpacing(6)
            side.addLayout(pile, 1)
        self.scroll = scrolled(self.inner, sideways=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(bar)
        layout.addWidget(self.line)
        layout.addWidget(self.missing)
        layout.addWidget(self.scroll, 1)
        self.setMinimumWidth(300)

    def _button(self, icon: str, hint: str, slot: Callable[[], Any]) -> QToolButton:
        button = QToolButton()
        button.setIcon(QIcon(str(icon_path(icon, "dashboard"))))
        button.setToolTip(hint)
        button.clicked.connect(lambda _checked=False: self._told(slot))
        return button

    def _told(self, job: Callable[[], Any]) -> None:
        with self.desk.told():
            job()

    def remove(self) -> None:
        """Let go of the desk's signals."""
        self._renew.stop()
        self._asked += 1
        self.desk.opened.disconnect(self._opened)
        self.desk.changed.disconnect(self._changed)

    # Counting.

    def reload(self) -> None:
        """Count in the background; what comes last is shown."""
        self._renew.stop()
        self._stale = False
        self._asked += 1
        mine = self._asked
        if not self.desk.path:
            self.shown = None
            self._show()
            return
        store, actor, today, drawn = self.desk.store, self.desk.actor, self.desk.today(), self._drawn
        on = self.day.date().toPyDate()

        def job(progress: Any) -> Any:
            from ..services.case_list import catch_up
            from ..services.indicators import indicators

            if drawn:
                # read the fonts of the machine and matplotlib's own modules the first time
                chinese_font()
                canvas_class()
            progress.report(0.2)
            catch_up(store, actor, datetime.now(timezone.utc))
            with store.reader() as session:
                return indicators(session, on, today)

        def done(found: Any) -> None:
            if mine == self._asked:
                self.shown = found
                self._told(self._show)

        def failed(error: BaseException) -> None:
            if mine == self._asked:
                self.desk.tell(error)

        if self.shown is None:
            # nobody looks at an empty dock and wonders
            self.line.setText(tr("Counting…"))
        self._task = self.desk.run(tr("Counting for the dashboard"), job, done, failed)

    def _show(self) -> None:
        if self.shown is None:
            self.charts = []
            self.line.setText(tr("No workspace is open."))
        else:
            self.charts = charts(self.shown, str(self.measure.currentData()))
            self.line.setText(summary(self.shown))
        while len(self.cards) < len(self.charts):
            card = ChartCard(self._drawn, self)
            # before it is seen: without a parent it would be a window for a moment
            card.setParent(self.inner)
            card.fitted.connect(self._fit)
            card.asked.connect(self._filter)
            card.save_asked.connect(partial(self._save_card, card))
            self.cards.append(card)
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(self.charts))
            if at < len(self.charts):
                card.show_chart(self.charts[at])
        self._arrange()

    def _arrange(self) -> None:
        """Cards side by side where there is room, each on the pile that is lowest."""
        count = max(1, min(_MOST_PILES, self.scroll.viewport().width() // _CARD_PX))
        heights = tuple(height_of(chart) for chart in self.charts)
        if (count, heights) == self._arranged:
            return
        self._arranged = count, heights
        for pile in self.piles:
            while pile.count():
                pile.takeAt(0)
        tops = [0] * count
        for card, height in zip(self.cards, heights):
            lowest = tops.index(min(tops))
            self.piles[lowest].addWidget(card)
            tops[lowest] += height + _HEAD_PX
        for at, pile in enumerate(self.piles):
            pile.addStretch(1)
            self.inner.layout().setStretch(at, int(at < count))
        self._fit()

    def _fit(self) -> None:
        """As high as the highest pile: the scroll area does not ask wrapped texts how high they are."""
        heights = [0]
        for pile in self.piles:
            cards = [pile.itemAt(at).widget() for at in range(pile.count())]
            heights.append(sum(card.minimumHeight() + pile.spacing() for card in cards if card is not None))
        self.inner.setMinimumHeight(max(heights))

    def resizeEvent(self, event: Any) -> None:
        """Another width: perhaps another number of columns."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: Any) -> None:
        """Count what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._renew.start(0)

    def _opened(self, _path: str) -> None:
        self._changed()

    def _changed(self) -> None:
        self._stale = True
        if self._follow_today:
            self.day.blockSignals(True)
            self.day.setMaximumDate(_qdate(self.desk.today()))
            self.day.setDate(_qdate(self.desk.today()))
            self.day.blockSignals(False)
        if self.isVisible():
            self._renew.start(_CHANGED_MS)

    def _day_chosen(self, day: QDate) -> None:
        self._follow_today = day == _qdate(self.desk.today())
        self._renew.start(_CHANGED_MS)

    def _measure_chosen(self, _index: int) -> None:
        QgsSettings().setValue(MEASURE, self.measure.currentData())
        if self.shown is not None:
            self._told(self._show)

    # What a person does with it.

    def _filter(self, values: dict[str, Any]) -> None:
        known = known_filter(values)
        if known:
            self.desk.cases_filtered.emit(known)

    def edit_targets(self) -> None:
        """Ask for the yearly tasks."""
        _ = self.desk.store
        self._dialog = TargetsDialog(self.desk, self.day.date().year(), self)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._dialog.exec()

    def _save_card(self, card: ChartCard) -> None:
        def save() -> None:
            if card.chart is None:
                return
            path, _ = QFileDialog.getSaveFileName(
                self,
                tr("Save chart"),
                f"{_file_name(card.chart.title)}.png",
                "PNG (*.png);;PDF (*.pdf);;XLSX (*.xlsx)",
            )
            if path:
                self.write([card.chart], path)

        self._told(save)

    def save_all(self, kind: str) -> None:
        """Ask where to, and save everything as ``png``, ``pdf`` or ``xlsx``."""
        if self.shown is None:
            return
        name = f"{_file_name(tr('Dashboard'))}_{self.shown.on.isoformat()}.{kind}"
        path, _ = QFileDialog.getSaveFileName(self, tr("Save dashboard"), name, f"{kind.upper()} (*.{kind})")
        if path:
            self.write(self.charts, path if Path(path).suffix else f"{path}.{kind}")

    def write(self, chosen: list[Chart], path: str) -> None:
        """Save charts as picture or PDF, or all tables as a spreadsheet, by the ending of the file."""
        ending = Path(path).suffix.lower()
        if ending == ".xlsx":
            from ..services.indicators import export

            export(path, self.shown)
        elif len(chosen) == 1:
            save_chart(chosen[0], path)
        elif ending == ".pdf":
            save_pdf(chosen, path)
        else:
            save_png(chosen, path)
        self.desk.tell(tr("Saved: {path}").format(path=path))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _file_name(text: str) -> str:
    from ..services.issued_papers import safe_name

    return safe_name(text.replace(",", "").replace("，", ""))
