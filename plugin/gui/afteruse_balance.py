"""The page of the land balance: figures of all or of one town, classes before and after as a chart and a table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from .afteruse_words import Words
from .chart_card import ChartCard
from .chart_data import BLUE, GREEN, Chart, Series
from .chart_draw import has_matplotlib, save_chart
from .desk import Desk
from .messages import tr
from .tall import Tall, scrolled
from .terms import term

_COUNTS = ("", "started", "done")


class BalancePage(QWidget):
    """The page; it computes when it is seen and something changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.words: Words | None = None
        self.shown: Any = None
        self.job: Any = None
        self._stale = True
        self._asked = 0
        self.town, self.count = QComboBox(), QComboBox()
        self.town.addItem(tr("all towns"), "")
        for key, text in zip(
            _COUNTS, (tr("as the settings say"), tr("when work has started"), tr("when it is verified"))
        ):
            self.count.addItem(text, key)
        self.town.activated.connect(lambda _at: self._told(self._show))
        self.count.activated.connect(lambda _at: self._told(self.reload))
        self.figures: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setVerticalSpacing(1)
        for place, (key, text) in enumerate(_figure_names().items()):
            name, figure = QLabel(text), QLabel("–")
            figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(name, place, 0)
            grid.addWidget(figure, place, 1)
            self.figures[key] = figure
        grid.setColumnStretch(1, 1)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.card = ChartCard(has_matplotlib(), self)
        self.table_card = ChartCard(False, self)
        self.card.save_asked.connect(lambda: self._told(self.save))
        inner = Tall()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(grid)
        inside.addWidget(self.note)
        inside.addWidget(self.card)
        inside.addWidget(self.table_card)
        inside.addStretch(1)
        area = scrolled(inner)
        top = QHBoxLayout()
        top.addWidget(self.town, 1)
        top.addWidget(QLabel(tr("Counts as used")))
        top.addWidget(self.count, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addLayout(top)
        layout.addWidget(area, 1)

    def remove(self) -> None:
        """Let go; what is being computed tells nobody."""
        self._asked += 1
        if self.job is not None:
            self.job.leave()

    def _told(self, slot: Callable[[], Any]) -> None:
        with self.desk.told():
            slot()

    def changed(self, words: Words | None) -> None:
        """The plots are others now."""
        self.words, self._stale = words, True
        if self.isVisible():
            self._told(self.reload)

    def showEvent(self, event: Any) -> None:
        """Compute what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._told(self.reload)

    def reload(self) -> Any:
        """Compute in the background; what comes last is shown."""
        self._stale = False
        self._asked += 1
        mine = self._asked
        if not self.desk.path or self.words is None:
            self.shown = None
            self._show()
            return None
        store, today, count = self.desk.store, self.desk.today(), str(self.count.currentData() or "")

        def job(progress: Any) -> Any:
            from ..services.afteruse_balance import balance_shown

            with store.reader() as session:
                return balance_shown(session, today, count, progress)

        def done(found: Any) -> None:
            if mine == self._asked:
                self.shown = found
                self._told(self._show)

        self.job = self.desk.run(tr("Land balance"), job, done)
        return self.job

    def _show(self) -> None:
        if self.shown is None or self.words is None:
            for figure in self.figures.values():
                figure.setText("–")
            self.card.hide()
            self.table_card.hide()
            self.note.setText(tr("No workspace is open.") if not self.desk.path else "")
            return
        kept = self.town.currentData()
        self.town.clear()
        self.town.addItem(tr("all towns"), "")
        for code, name in self.shown.towns:
            self.town.addItem(name or tr("no town"), code)
        self.town.setCurrentIndex(max(self.town.findData(kept), 0))
        town = str(self.town.currentData() or "")
        whole = self.shown.figures_of(town)
        for key, figure in self.figures.items():
            figure.setText(self._figure(whole, key, self.words))
        started = self.shown.count_from == "started"
        counted = tr("when work has started") if started else tr("when it is verified")
        told = tr(
            "As of {day}; a plot counts as used {when}. Usable is freed land less road and water reserves that are not "
            "given back."
        )
        self.note.setText(told.format(day=self.shown.on.isoformat(), when=counted))
        classes = balance_chart(self.shown.of(town), self.words)
        self.card.show_chart(classes)
        self.table_card.show_chart(figures_chart(self.shown, self.words))
        self.card.show()
        self.table_card.show()

    def _figure(self, whole: Any, key: str, words: Words) -> str:
        if key == "plots":
            return str(whole.plots)
        if key == "rate":
            return "–" if whole.rate is None else f"{words.number(100 * whole.rate)} %"
        value = getattr(whole, key)
        return f"{words.m2(value)} ({words.mu(value)})"

    def save(self) -> None:
        """Save the chart for paper."""
        if self.card.chart is None:
            return
        folder = Path(self.desk.path).parent
        name = f"{tr('Land balance')}{self.shown.on.isoformat()}.png"
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save chart"), str(folder / name), "PNG (*.png);;PDF (*.pdf);;SVG (*.svg)"
        )
        if path:
            save_chart(self.card.chart, path)
            self.desk.tell(tr("Saved: {path}").format(path=path))


def balance_chart(lines: Any, words: Words) -> Chart:
    """Classes before and after, the largest first, with the table beside them."""
    largest = sorted(lines, key=lambda one: (-max(one.before_m2, one.after_m2), one.code))
    labels = tuple(f"{one.code} {term(one.name)}".strip() or tr("class not known") for one in largest)
    before = tuple(one.before_m2 for one in largest)
    after = tuple(one.after_m2 for one in largest)
    none = tuple({} for _ in largest)

    def series(name: str, colour: str, values: tuple[float, ...]) -> Series:
        hovers = tuple(f"{label}\n{name}: {words.m2(value)}" for label, value in zip(labels, values))
        return Series(name, (colour,), values, hovers, none, tuple(words.number(value, 0) for value in values))

    rows = [
        (label, words.number(one.before_m2), words.number(one.after_m2), _signed(words, one.change_m2))
        for label, one in zip(labels, largest)
    ]
    if rows:
        sums = (sum(round(one.before_m2 * 100) for one in largest), sum(round(one.after_m2 * 100) for one in largest))
        rows.append(
            (tr("Whole"), words.number(sums[0] / 100), words.number(sums[1] / 100),
             _signed(words, (sums[1] - sums[0]) / 100))
        )  # fmt: skip
    return Chart(
        "balance", tr("Land balance before and after"), tr("By class of the 2023 guide, in m²"), "bars", "m²", labels,
        (series(tr("before"), BLUE, before), series(tr("after"), GREEN, after)),
        (tr("Class"), tr("Before (m²)"), tr("After (m²)"), tr("Change (m²)")), tuple(rows),
        tuple({} for _ in rows), empty=tr("There are no plots."),
    )  # fmt: skip


def figures_chart(shown: Any, words: Words) -> Chart:
    """Figures of each town as a table."""
    names = _figure_names()
    keys = [key for key in names if key not in ("plots", "rate")]
    rows = [
        (
            name or (tr("Whole") if place == len(shown.figures) - 1 else tr("no town")), str(one.plots),
            *(words.number(getattr(one, key)) for key in keys),
            "–" if one.rate is None else f"{words.number(100 * one.rate)} %",
        )
        for place, (name, one) in enumerate(shown.figures)
    ]  # fmt: skip
    return Chart(
        "figures", tr("Figures by town"), tr("Areas in m²"), "bars", "m²", (), (),
        (tr("Town"), names["plots"], *(names[key] for key in keys), names["rate"]), tuple(rows),
        tuple({} for _ in rows),
    )  # fmt: skip


def _figure_names() -> dict[str, str]:
    return {
        "plots": tr("Plots"),
        "rate": tr("Use rate"),
        "freed_m2": tr("Freed land"),
        "usable_m2": tr("Usable"),
        "used_m2": tr("In use"),
        "green_m2": tr("Green area"),
        "farm_m2": tr("Restored farmland"),
        "road_m2": tr("Road area"),
        "build_m2": tr("Building and service"),
        "other_m2": tr("Other use"),
    }


def _signed(words: Words, value: float) -> str:
    return f"+{words.number(value)}" if value > 0 else words.number(value)
