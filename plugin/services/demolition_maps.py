"""Phase maps (分期图), one A3 sheet an area of a phase, and the progress map (挂图作战图) of a plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
    from ..output.maps.render import render
    from ..store.layers import map_font

    progress = progress or Silent()
    maps = _Maps(workspace, papers, today, map_font())
    # a project takes the layers with it when it is done with: each drawing has its own
    phases = maps.phase_sheets(), maps.layers(maps.phase_of, maps.shades, True, below())
    files = render(*phases, layout, folder / "分期图.pdf", progress, maps.font)
    states = {STATUS[state]: tone for state, tone in STATES.items()}
    standing = [maps.progress_sheet()], maps.layers(_state, states, False, below())
    return [*files, *render(*standing, layout, folder / "挂图作战图.pdf", progress, maps.font)]


def _state(line: Line) -> str:
    return STATUS.get(line.site.status, line.site.status)


def _key(row: Mapping[str, Any]) -> str:
    return f"{row['number']}-{row['area']}"


class _Maps:
    """What the sheets of a plan say and show."""

    def __init__(self, workspace: Any, papers: PlanPapers, today: date, font: str) -> None:
        from ..output.gantt import colour

        self.font = font
        self._papers, self._crs = papers, workspace.crs
        self._numbered = list(enumerate(papers.planned, 1))
        with workspace.reader() as session:
            uids = sorted({line.site.spot_uid for line in papers.planned} - {""})
            table = session.spots.read(columns=(), uids=uids)
            review = session.settings.get(REVIEW_NO, None)
        self._outlines = {str(uid): shape for uid, shape in zip(table.columns["uid"], table.geometry) if shape}
        self._drawn = f"{today.year}年{today.month}月{today.day}日"
        self._common = {
            "organisation": papers.office,
            "crs_text": crs_text(workspace.crs),
            "notice": NOTICE,
            "source_text": f"方案：{papers.scenario.name}",
            "review_no": str(review or ""),
            "drawn_on": self._drawn,
        }
        self._uids = {_key(row): str(row["uid"]) for row in papers.phases}
        numbers = sorted({int(row["number"]) for row in papers.phases})
        self.shades = {f"第{number}期": colour(f"{number}-A") for number in numbers}

    @staticmethod
    def phase_of(line: Line) -> str:
        """The stretch of time of a site."""
        return f"第{line.place.phase.partition('-')[0]}期"

    def layers(
        self, kind: Callable[[Line], str], colours: Mapping[str, str], apart: bool, below: Sequence[Any]
    ) -> list[Any]:
        """Sites by kind, their buildings, the borders of phases and what lies below.

        :param apart: each sheet shows its own phase before the others
        """
        from ..output.maps.phases import mark_layer

        points, houses = self._sites(kind, apart)
        return [
            mark_layer("拆除点", "Point", self._crs, points, colours, self.font),
            mark_layer("待拆建筑", "MultiPolygon", self._crs, houses, {"": HOUSE}, self.font, solid=True),
            mark_layer("分期范围", "MultiPolygon", self._crs, self._borders(apart), self.shades, self.font),
            *below,
        ]

    def _sites(self, kind: Callable[[Line], str], apart: bool) -> tuple[list[Any], list[Any]]:
        import shapely

        from ..output.maps.phases import Mark

        points, houses = [], []
        for number, line in self._numbered:
            shape = self._outlines.get(line.site.spot_uid)
            if shape is None:
                continue
            sheet = self._uids.get(line.place.phase, "") if apart else ""
            points.append(Mark(kind(line), str(number), shapely.to_wkb(shape.representative_point()), sheet))
            houses.append(Mark("", "", shapely.to_wkb(shape), sheet))
        return points, houses

    def _borders(self, apart: bool) -> list[Any]:
        import shapely

        from ..output.maps.phases import Mark

        return [
            Mark(f"第{row['number']}期", _key(row), shapely.to_wkb(row["shape"]), str(row["uid"]) if apart else "")
            for row in self._papers.phases
        ]

    def phase_sheets(self) -> list[Any]:
        """A sheet for each area of a phase."""
        made = []
        for row in self._papers.phases:
            key = _key(row)
            facts = (
                ("时间", f"{row['first_day']} 至 {row['last_day']}"),
                ("点数", f"{row['sites']} 处，{row['households']} 户"),
                ("建筑面积", f"{row['floor_m2']:,.1f} m²（占地 {row['ground_m2']:,.1f} m²）"),
                ("建筑垃圾", f"{row['waste_t']:,.0f} t，{row['waste_m3']:,.0f} m³，{row['loads']:,} 车"),
                ("测算费用", f"{row['cost'] / 1e4:,.2f} 万元"),
            )
            rows = tuple(_row(number, line) for number, line in self._numbered if line.place.phase == key)
            code = f"第{row['number']}期{row['area']}片"
            title = f"{self._papers.county}拆除分期图　{code}"
            made.append(self._sheet(str(row["uid"]), title, code, row["shape"], facts, rows))
        return made

    def progress_sheet(self) -> Any:
        """The progress map: how far each phase is, what is late first."""
        import shapely

        papers = self._papers
        late = sorted(
            (item for item in self._numbered if item[1].late and item[1].site.status in ("open", "started")),
            key=lambda item: -item[1].late,
        )
        told = tuple(zip(("合计", "开工", "拆除", "清运", "销项"), progress_line(papers).split("；")))
        facts = (*told, ("滞后", f"{len(late)} 处" + ("，见下表" if late else "")))
        rows = (*(_late(number, line) for number, line in late[:LATE]), *_standing(papers))
        whole = shapely.union_all([row["shape"] for row in papers.phases]).envelope
        title, code = f"{papers.county}拆除挂图作战图", f"截至 {self._drawn}"
        return self._sheet("progress", title, code, whole, facts, rows, PROGRESS, "分期进度")

    def _sheet(self, uid: str, title: str, code: str, shape: Any, facts: Any, rows: Any, *own: Any) -> Any:
        import shapely

        from ..output.maps.sheet import Sheet

        texts = {**self._common, "uid": uid, "title": title, "code": code}
        x0, y0, x1, y1 = (float(value) for value in shapely.bounds(shape))
        bounds = (x0, y0, x1, y1)
        return Sheet(uid, code, shapely.to_wkb(shape), bounds, texts, rows, facts, 0.86, "见批次清单", *own)


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
        key = _key(row)
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
