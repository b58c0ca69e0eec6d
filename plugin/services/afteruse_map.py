"""The after-use map (拆后利用图): plots coloured by use with their codes, figures and the list of plots, A3."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import shapely

from ..domain.errors import InputError
from ..domain.land.units import mu
from ..domain.land.units import text as decimals
from ..domain.progress import Progress, Silent
from .afteruse_report import STATES
from .own_rules import REVIEW_NO
from .plot_facts import book_of
from .site_facts import crs_text
from .track_afteruse import Balanced, Plot

NOTICE = "拆后利用方向为规划建议和登记情况示意，以主管部门批准的规划和用途为准。"
UNDECIDED = "未定"
_FAR_M = 3000.0


def draw_map(
    workspace: Any,
    found: Balanced,
    path: Path,
    layout: Path,
    today: date,
    below: Callable[[], Sequence[Any]],
    progress: Progress | None = None,
) -> list[Path]:
    """Draw the map. Main thread only.

    :param path: a .pdf or .png
    :param below: makes the layers under the plots (zones), top first
    :raises InputError: ``afteruse.no_plots``, ``maps.layout_missing``, ``maps.not_written``
    """
    from ..output.maps.phases import Mark, mark_layer
    from ..output.maps.render import render
    from ..output.maps.sheet import Sheet
    from ..store.layers import map_font

    if not found.plots:
        raise InputError("afteruse.no_plots")
    with workspace.reader() as session:
        book = book_of(session)
        review, county = session.settings.get(REVIEW_NO, None), session.settings.get("county", None) or {}
        orgs = list(session.orgs.all())

    def use(plot: Plot) -> str:
        shown = plot.use or (plot.proposals or {}).get("use") or ""
        return book.uses[shown].name if shown in book.uses else UNDECIDED

    kinds = {use(plot) for plot in found.plots}
    colours = {one.name: "#{:02x}{:02x}{:02x}".format(*one.colour) for one in book.uses.values() if one.name in kinds}
    if UNDECIDED in kinds:
        colours[UNDECIDED] = "#777777"
    font = map_font()
    whole = found.figures[-1]
    rate = "—" if whole.rate is None else f"{decimals(100 * whole.rate, 2)}%"
    facts = (
        ("地块", f"已腾空 {whole.plots} 块" + (f"，待拆 {whole.standing} 块" if whole.standing else "")),
        ("腾出土地", f"{decimals(whole.freed_m2, 2)} m²（{decimals(mu(whole.freed_m2), 4)} 亩）"),
        ("可利用", f"{decimals(whole.usable_m2, 2)} m²"),
        ("已利用", f"{decimals(whole.used_m2, 2)} m²，利用率 {rate}"),
        ("绿化", f"{decimals(whole.green_m2, 2)} m²"),
        ("复耕", f"{decimals(whole.farm_m2, 2)} m²"),
        ("还路", f"{decimals(whole.road_m2, 2)} m²"),
    )
    drawn = f"{today.year}年{today.month}月{today.day}日"
    texts = {
        "uid": "afteruse",
        "code": f"截至 {drawn}",
        "title": f"{county.get('name', '')}拆后土地利用图",
        "organisation": orgs[0].name if orgs else str(county.get("name", "")),
        "crs_text": crs_text(workspace.crs),
        "notice": NOTICE,
        "source_text": "数据来源：拆后地块登记",
        "review_no": str(review or ""),
        "drawn_on": drawn,
    }
    extent = shapely.union_all([plot.shape for plot in found.plots]).envelope
    x0, y0, x1, y1 = (float(value) for value in extent.bounds)
    largest = sorted(found.plots, key=lambda plot: (-plot.area_m2, plot.code))
    rows = tuple(_row(plot, use(plot)) for plot in largest)
    bounds = (x0, y0, x1, y1)
    sheet = Sheet("afteruse", texts["code"], shapely.to_wkb(extent), bounds, texts, rows, facts, 0.86, "见拆后利用台账")
    # over a whole county a plot is a speck: then its place is marked, not its outline
    far = max(x1 - x0, y1 - y0) > _FAR_M
    places = [plot.shape.representative_point() if far else plot.shape for plot in found.plots]
    numbers = [plot.code.rpartition("-")[2].lstrip("0") for plot in found.plots]
    marks = [Mark(use(plot), text, place.wkb) for plot, text, place in zip(found.plots, numbers, places)]
    shown = mark_layer("地块", "Point" if far else "Polygon", workspace.crs, marks, colours, font)
    return render([sheet], [shown, *below()], layout, path, progress or Silent(), font)


def _row(plot: Plot, use: str) -> Any:
    from ..output.maps.sheet import Row

    until = f"{plot.due_on.isoformat()}" if plot.due_on else ""
    return Row(plot.code, use, decimals(plot.area_m2, 2), STATES[plot.status], until)
