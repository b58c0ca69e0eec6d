"""Phase maps (分期图), one A3 sheet an area of a phase, and the progress map (挂图作战图) of a plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ..domain.progress import Progress, Silent
from .demolition_report import STATUS, Line, PlanPapers, progress_line
from .own_rules import REVIEW_NO
from .site_facts import crs_text

#: state of a site to its colour on the progress map, from what is left to what is done
STATES = {"open": "#c0392b", "started": "#e69f00", "demolished": "#0072b2", "hauled": "#56b4e9", "accepted": "#009e73"}
#: late sites and heads of the table on the progress map
LATE = 8
PROGRESS = ("期片", "计划时间", "建筑面积", "已拆", "已销项")
#: buildings on the maps
HOUSE = "#8d6e63"
NOTICE = "分期范围为计划示意，不作为权属和执法依据；以案件决定和现场核定为准。"


def draw_maps(
    workspace: Any,
    papers: PlanPapers,
    folder: Path,
    layout: Path,
    today: date,
    below: Callable[[], Sequence[Any]],
    progress: Progress | None = None,
) -> list[Path]:
    """Draw phase maps and progress map into a folder; returns the two files. Main thread only.

    :param below: makes the layers that lie below the plan (zones), top first
    :raises InputError: ``maps.layout_missing``, ``maps.not_written``
    """
    import shapely

    from ..output.gantt import colour
    from ..output.maps.phases import Mark, mark_layer
    from ..output.maps.render import render
    from ..output.maps.sheet import Sheet
    from ..store.layers import map_font

    lines = papers.planned
    with workspace.reader() as session:
        table = session.spots.read(columns=(), uids=sorted({line.site.spot_uid for line in lines} - {""}))
        review, county = session.settings.get(REVIEW_NO, None), session.settings.get("county", None) or {}
    outlines = {str(uid): shape for uid, shape in zip(table.columns["uid"], table.geometry) if shape}
    places = {uid: shape.representative_point() for uid, shape in outlines.items()}
    common = {
        "organisation": papers.office,
        "crs_text": crs_text(workspace.crs),
        "notice": NOTICE,
        "source_text": f"方案：{papers.scenario.name}",
        "review_no": str(review or ""),
        "drawn_on": f"{today.year}年{today.month}月{today.day}日",
    }
    numbered = list(enumerate(lines, 1))
    font = map_font()
    name = str(county.get("name", ""))

    def sheet(uid: str, title: str, code: str, shape: Any, facts: Any, rows: Any, *own: Any) -> Sheet:
        texts = {**common, "uid": uid, "title": title, "code": code}
        bounds = tuple(float(value) for value in shapely.bounds(shape))
        return Sheet(uid, code, shapely.to_wkb(shape), bounds, texts, rows, facts, 0.86, "见批次清单", *own)  # type: ignore[arg-type]

    keys = {f"{row['number']}-{row['area']}": str(row["uid"]) for row in papers.phases}

    def points(kind: Callable[[Line], str], apart: bool) -> list[Mark]:
        return [
            Mark(
                kind(line),
                str(number),
                shapely.to_wkb(places[line.site.spot_uid]),
                keys.get(line.place.phase, "") if apart else "",
            )
            for number, line in numbered
            if line.site.spot_uid in places
        ]

    def houses(apart: bool) -> list[Mark]:
        return [
            Mark("", "", shapely.to_wkb(outlines[line.site.spot_uid]), keys.get(line.place.phase, "") if apart else "")
            for line in lines
            if line.site.spot_uid in outlines
        ]

    numbers = sorted({int(row["number"]) for row in papers.phases})
    shades = {f"第{number}期": colour(f"{number}-A") for number in numbers}

    def borders(apart: bool) -> list[Mark]:
        return [
            Mark(
                f"第{row['number']}期",
                f"{row['number']}-{row['area']}",
                shapely.to_wkb(row["shape"]),
                str(row["uid"]) if apart else "",
            )
            for row in papers.phases
        ]

    sheets = []
    for row in papers.phases:
        key = f"{row['number']}-{row['area']}"
        mine = [(number, line) for number, line in numbered if line.place.phase == key]
        facts = (
            ("时间", f"{row['first_day']} 至 {row['last_day']}"),
            ("点数", f"{row['sites']} 处，{row['households']} 户"),
            ("建筑面积", f"{row['floor_m2']:,.1f} m²（占地 {row['ground_m2']:,.1f} m²）"),
            ("建筑垃圾", f"{row['waste_t']:,.0f} t，{row['waste_m3']:,.0f} m³，{row['loads']:,} 车"),
            ("测算费用", f"{row['cost'] / 1e4:,.2f} 万元"),
        )
        title = f"{name}拆除分期图　第{row['number']}期{row['area']}片"
        sheets.append(sheet(str(row["uid"]), title, f"第{row['number']}期{row['area']}片", row["shape"], facts,
                            tuple(_row(number, line) for number, line in mine)))  # fmt: skip
    zones = list(below())

    def layers(kind: Callable[[Line], str], colours: dict[str, str], apart: bool) -> list[Any]:
        shown = mark_layer("拆除点", "Point", workspace.crs, points(kind, apart), colours, font)
        stand = mark_layer("待拆建筑", "MultiPolygon", workspace.crs, houses(apart), {"": HOUSE}, font, solid=True)
        around = mark_layer("分期范围", "Polygon", workspace.crs, borders(apart), shades, font)
        return [shown, stand, around, *zones]

    def phase(line: Line) -> str:
        return f"第{line.place.phase.partition('-')[0]}期"

    progress = progress or Silent()
    files = render(sheets, layers(phase, shades, True), layout, folder / "分期图.pdf", progress, font)
    whole = shapely.union_all([row["shape"] for row in papers.phases]).envelope
    late = sorted((item for item in numbered if item[1].late and item[1].site.status in ("open", "started")),
                  key=lambda item: -item[1].late)  # fmt: skip
    told = tuple(zip(("合计", "开工", "拆除", "清运", "销项"), progress_line(papers).split("；")))
    standing = (*told, ("滞后", f"{len(late)} 处" + ("，见下表" if late else "")))
    rows = (*(_late(number, line) for number, line in late[:LATE]), *_standing(papers))
    title = f"{name}拆除挂图作战图"
    zones = list(below())
    states = {STATUS[state]: tone for state, tone in STATES.items()}
    war = sheet("progress", title, f"截至 {common['drawn_on']}", whole, standing, rows, PROGRESS, "分期进度")
    stands = layers(lambda line: STATUS.get(line.site.status, line.site.status), states, False)
    return [*files, *render([war], stands, layout, folder / "挂图作战图.pdf", progress, font)]


def _row(number: int, line: Line) -> Any:
    from ..output.maps.sheet import Row

    day = line.place.first_day
    return Row(
        str(number), line.site.name, f"{line.site.floor_area_m2 or 0.0:,.1f}", f"{day:%m-%d}" if day else "",
        line.place.crew,
    )  # fmt: skip


def _standing(papers: PlanPapers) -> list[Any]:
    """A row for each area of a phase: what it is to bring and how much of it is there."""
    from ..output.maps.sheet import Row

    rows = []
    for row in papers.phases:
        key = f"{row['number']}-{row['area']}"
        mine = [line for line in papers.planned if line.place.phase == key]
        gone, ticked = (sum(step in line.done for line in mine) for step in ("demolished", "accepted"))
        days = f"{row['first_day']} 至 {row['last_day']}"
        floor = sum(line.site.floor_area_m2 or 0.0 for line in mine)
        rows.append(Row(key, days, f"{floor:,.1f}", f"{gone}/{len(mine)}", f"{ticked}/{len(mine)}"))
    return rows


def _late(number: int, line: Line) -> Any:
    from ..output.maps.sheet import Row

    area = f"{line.site.floor_area_m2 or 0.0:,.1f}"
    return Row(f"滞后{number}", line.site.name, area, f"{line.late}天", line.place.crew)
