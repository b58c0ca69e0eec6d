"""Draws charts with matplotlib, in the colours of the desktop or for paper; imports it only when it draws."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QLocale

from .chart_data import Chart
from .messages import tr

#: Chinese families that matplotlib can draw and embed, the first that the machine has is taken
FAMILIES = (
    *("Microsoft YaHei", "SimHei", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "Source Han Sans SC"),
    *("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK JP", "SimSun"),
    *("LXGW WenKai", "AR PL UMing CN"),
)
_SAMPLE = "违"
ROW_PX, HEAD_PX = 30, 78
_LONGEST = 14


@dataclass(frozen=True)
class Look:
    """Colours of a drawing and the size of its letters in points."""

    back: str
    text: str
    grid: str
    size: float = 9.0


PAPER = Look("#ffffff", "#1a1a1a", "#d5d9dd")


@dataclass(frozen=True)
class Band:
    """Where a bar is, in the units of the axes; as wide as the axes, so that a short bar can be hit too."""

    low: float
    high: float
    series: int
    place: int


def has_matplotlib() -> bool:
    """True if charts can be drawn here; looks only."""
    from importlib.util import find_spec

    return find_spec("matplotlib") is not None


@lru_cache(maxsize=1)
def chinese_font() -> str:
    """The first Chinese family of this machine; reading the fonts takes a moment the first time."""
    from matplotlib import font_manager

    entries = font_manager.fontManager.ttflist
    here = {entry.name for entry in entries}
    for family in FAMILIES:
        if family in here:
            return family
    return next((entry.name for entry in entries if _draws_chinese(entry.fname)), "sans-serif")


def _draws_chinese(path: str) -> bool:
    from matplotlib.ft2font import FT2Font

    try:
        return bool(FT2Font(path).get_char_index(ord(_SAMPLE)))
    except (OSError, RuntimeError):
        return False


def style() -> Any:
    """The context in which a figure is made, drawn and saved."""
    from matplotlib import rc_context

    return rc_context(
        {"font.family": [chinese_font(), "sans-serif"], "axes.unicode_minus": False, "svg.fonttype": "none"}
    )


def is_empty(chart: Chart) -> bool:
    """True if there is nothing to draw."""
    return not chart.labels or bool(chart.empty and not any(any(one.values) for one in chart.series))


def height_of(chart: Chart) -> int:
    """Pixels that a chart wants, so that its rows are never cramped."""
    if is_empty(chart):
        return 64
    if chart.style == "columns":
        return 230
    rows = len(chart.labels) * (1.0 if chart.style == "bullets" else 0.55 + 0.45 * len(chart.series))
    return int(HEAD_PX + ROW_PX * max(rows, 2.0))


def draw(figure: Any, chart: Chart, look: Look, title: bool = False) -> list[Band]:
    """Draw a chart; returns where its bars are.

    :param title: with title and note, as on paper
    """
    with style():
        figure.clear()
        figure.set_facecolor(look.back)
        axes = figure.add_subplot(111)
        axes.set_facecolor(look.back)
        if title:
            text = f"{chart.title}\n{chart.note}"
            figure.suptitle(text, x=0.01, ha="left", color=look.text, fontsize=look.size)
        if is_empty(chart):
            axes.axis("off")
            axes.text(
                0.5, 0.5, chart.empty or tr("Nothing to show."), color=look.text, fontsize=look.size, ha="center",
                va="center", wrap=True, transform=axes.transAxes,
            )  # fmt: skip
            return []
        bands = {"bullets": _bullets, "columns": _columns}.get(chart.style, _bars)(axes, chart, look)
        _frame(axes, chart, look)
        return bands


def _bullets(axes: Any, chart: Chart, look: Look) -> list[Band]:
    target, done = chart.series
    places = range(len(chart.labels))
    # matplotlib leaves names that begin so out of the legend
    named = target.name if any(target.values) else "_"
    axes.barh(places, target.values, height=0.72, color=target.colour(0), alpha=0.35, label=named)
    colours = [done.colour(place) for place in places]
    axes.barh(places, done.values, height=0.38, color=colours)
    for colour, name in chart.colour_names.items():
        if colour in colours:
            axes.barh([0], [0], color=colour, label=name)
    known = [(place, mark) for place, mark in enumerate(chart.marks) if mark is not None]
    if known:
        axes.vlines(
            [mark for _, mark in known], [p - 0.42 for p, _ in known], [p + 0.42 for p, _ in known], color=look.text,
            linewidth=1.6, label=chart.mark_name,
        )  # fmt: skip
    ends = [max(pair) for pair in zip(target.values, done.values)]
    _beside(axes, list(places), ends, done.texts, look)
    _rows(axes, chart, look)
    return [Band(place - 0.5, place + 0.5, 1, place) for place in places]


def _bars(axes: Any, chart: Chart, look: Look) -> list[Band]:
    count = len(chart.series)
    height = 0.8 / count
    bands = []
    for at, series in enumerate(chart.series):
        places = [place - 0.4 + height * (at + 0.5) for place in range(len(chart.labels))]
        colours = [series.colour(place) for place in range(len(chart.labels))]
        axes.barh(places, series.values, height=height * 0.88, color=colours)
        if count > 1:
            axes.barh([0], [0], color=series.colour(0), label=series.name)
        _beside(axes, places, series.values, series.texts, look)
        bands += [Band(y - height / 2, y + height / 2, at, place) for place, y in enumerate(places)]
    _rows(axes, chart, look)
    return bands


def _columns(axes: Any, chart: Chart, look: Look) -> list[Band]:
    count = len(chart.series)
    width = 0.8 / count
    bands = []
    for at, series in enumerate(chart.series):
        places = [place - 0.4 + width * (at + 0.5) for place in range(len(chart.labels))]
        axes.bar(places, series.values, width=width * 0.9, color=series.colour(0), label=series.name)
        bands += [Band(x - width / 2, x + width / 2, at, place) for place, x in enumerate(places)]
    axes.set_xticks(range(len(chart.labels)))
    axes.set_xticklabels([label.partition("-")[2] or label for label in chart.labels], fontsize=look.size)
    axes.set_xlim(-0.6, max(len(chart.labels), 6) - 0.4)
    axes.grid(axis="y", color=look.grid, linewidth=0.7)
    axes.yaxis.set_major_locator(_ticks())
    axes.set_ylim(bottom=0.0)
    axes.set_ylabel(chart.unit, color=look.text, fontsize=look.size)
    return bands


def _rows(axes: Any, chart: Chart, look: Look) -> None:
    axes.set_yticks(range(len(chart.labels)))
    axes.set_yticklabels([_short(label) for label in chart.labels], fontsize=look.size)
    axes.set_ylim(len(chart.labels) - 0.4, -0.6)
    axes.grid(axis="x", color=look.grid, linewidth=0.7)
    axes.xaxis.set_major_locator(_ticks())
    axes.margins(x=0.16)
    axes.set_xlim(left=0.0)
    axes.set_xlabel(chart.unit, color=look.text, fontsize=look.size)


def _ticks() -> Any:
    from matplotlib.ticker import MaxNLocator

    return MaxNLocator(nbins=4, steps=[1, 2, 5, 10], integer=True)


def _beside(axes: Any, places: Sequence[float], ends: Sequence[float], texts: Sequence[str], look: Look) -> None:
    for place, end, text in zip(places, ends, texts):
        if text:
            axes.annotate(
                text, (end, place), xytext=(4, 0), textcoords="offset points", va="center", color=look.text,
                fontsize=look.size - 1,
            )  # fmt: skip


def _frame(axes: Any, chart: Chart, look: Look) -> None:
    from matplotlib.ticker import FuncFormatter

    axes.set_axisbelow(True)
    axes.tick_params(colors=look.text, labelsize=look.size, length=0)
    for side, spine in axes.spines.items():
        spine.set_visible(side == ("bottom" if chart.style == "columns" else "left"))
        spine.set_color(look.grid)
    figures = axes.yaxis if chart.style == "columns" else axes.xaxis
    figures.set_major_formatter(FuncFormatter(lambda value, _at: QLocale().toString(float(value), "f", 0)))
    if axes.get_legend_handles_labels()[0]:
        axes.legend(
            loc="lower left", bbox_to_anchor=(0.0, 1.0), ncol=4, frameon=False, fontsize=look.size - 0.5,
            labelcolor=look.text, borderaxespad=0.2, handlelength=1.2, columnspacing=1.2,
        )  # fmt: skip


def _short(label: str) -> str:
    """A label as long as its place allows; Chinese letters are twice as wide."""
    room = 2 * _LONGEST
    for at, letter in enumerate(label):
        room -= 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        if room < 0:
            return label[:at] + "…"
    return label


# Files.


def save_chart(chart: Chart, path: Path | str, size: tuple[float, float] = (9.0, 0.0)) -> None:
    """Save a chart for paper as PNG, PDF or SVG.

    :param size: inches; a height of 0 is what the chart wants
    :raises InputError: ``output.not_written``
    """
    _written(Path(path), lambda: _figure(chart, size).savefig(str(path), dpi=200))


def save_pdf(charts: Sequence[Chart], path: Path | str) -> None:
    """Save all charts in one PDF, a page for each.

    :raises InputError: ``output.not_written``
    """
    from matplotlib.backends.backend_pdf import PdfPages

    def write() -> None:
        with PdfPages(str(path)) as book:
            for chart in charts:
                with style():
                    book.savefig(_figure(chart, (11.0, 0.0)))

    _written(Path(path), write)


def save_png(charts: Sequence[Chart], path: Path | str) -> None:
    """Save all charts below each other in one picture.

    :raises InputError: ``output.not_written``
    """
    import io

    from qgis.PyQt.QtGui import QImage, QPainter

    pictures = []
    for chart in charts:
        buffer = io.BytesIO()
        with style():
            _figure(chart, (9.0, 0.0)).savefig(buffer, format="png", dpi=150)
        pictures.append(QImage.fromData(buffer.getvalue()))
    whole = QImage(
        max(one.width() for one in pictures), sum(one.height() for one in pictures), QImage.Format.Format_RGB32
    )
    whole.fill(0xFFFFFFFF)
    painter = QPainter(whole)
    top = 0
    for one in pictures:
        painter.drawImage(0, top, one)
        top += one.height()
    painter.end()

    def write() -> None:
        if not whole.save(str(path), "PNG"):
            raise OSError(str(path))

    _written(Path(path), write)


def _figure(chart: Chart, size: tuple[float, float]) -> Any:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    with style():
        figure = Figure(figsize=(size[0], size[1] or max(3.2, height_of(chart) / 80.0)), constrained_layout=True)
        FigureCanvasAgg(figure)
        draw(figure, chart, PAPER, title=True)
    return figure


def _written(path: Path, write: Any) -> None:
    from ..domain.errors import InputError

    try:
        with style():
            write()
    except OSError as error:
        raise InputError("output.not_written", path=str(path), reason=error.strerror or str(error)) from error
