"""The papers of a plan (拆除方案成果): batch list and costs, trucks, Gantt chart, work orders, calendars, 销项."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from ..domain.demolition.records import AssignmentRow, ProgressRow, ScenarioRow, SiteRow
from ..domain.demolition.resources import WEEKDAYS, Crew, parse_resources
from ..domain.errors import InputError, MissingLibraryError
from ..domain.progress import Progress, Silent, check
from ..output.whole_file import write_whole
from .calendar import calendar_of
from .case_list import town_names
from .demolition_chart import write_chart
from .demolition_plan_report import write_plan_report
from .demolition_progress import STEPS, against_plan
from .demolition_scenarios import phase_rows
from .demolition_sites import tables_of

Say = Callable[..., str]
#: what a table of the tables' methods and steps is called on paper
STATUS = {"open": "未开工", "started": "已开工", "demolished": "已拆除", "hauled": "已清运", "accepted": "已销项",
          "dropped": "已移出"}  # fmt: skip
WAYS = {"self": "自拆", "assisted": "助拆", "forced": "强拆"}
_NO_NAME = '/\\:*?<>|"'
NOTE = "测算参数为低置信度经验值的，以现场实测和合同为准；最早可拆日以案件程序为准。"


@dataclass(frozen=True)
class Line:
    """A site of the plan with everything that the papers say of it."""

    site: SiteRow
    place: AssignmentRow
    number: str
    address: str
    party: str
    done: Mapping[str, ProgressRow]
    late: int

    @property
    def works(self) -> Mapping[str, Any]:
        """Quantities of the plan."""
        return self.place.works

    @property
    def way(self) -> str:
        """How it goes: as recorded, otherwise by whether the party agreed."""
        for step in reversed(STEPS):
            if step in self.done and self.done[step].how:
                return WAYS[self.done[step].how]
        return "自拆（助拆）" if self.site.consent else "强制拆除"


@dataclass(frozen=True)
class PlanPapers:
    """A scenario with all that is printed of it, read at one moment."""

    scenario: ScenarioRow
    lines: tuple[Line, ...]
    phases: tuple[Mapping[str, Any], ...]
    names: Mapping[str, str]
    truck_m3: float
    office: str
    works_on: Callable[[date], bool]
    county: str = ""
    towns: Mapping[str, str] = field(default_factory=dict)
    sites: Mapping[str, SiteRow] = field(default_factory=dict)
    methods: Mapping[str, str] = field(default_factory=dict)

    @property
    def planned(self) -> list[Line]:
        """The lines with a day, by day and crew."""
        lines = [line for line in self.lines if line.place.first_day is not None]
        return sorted(lines, key=lambda line: (line.place.first_day, line.place.crew, line.site.name))


def papers_of(session: Any, scenario: ScenarioRow, today: date) -> PlanPapers:
    """Everything that the papers of a scenario say."""
    against = against_plan(session, scenario.uid, today)
    cases = {case.uid: case for case in session.cases.find(uid=sorted({one.site.case_uid for one in against}))}
    spots = session.spots.read(columns=("code", "address"), uids=sorted({one.site.spot_uid for one in against} - {""}))
    address = {str(uid): str(text or "") for uid, text in zip(spots.column("uid"), spots.column("address"))}
    parties = {one.site.spot_uid: _parties(session, one.site.spot_uid) for one in against}
    lines = []
    for one in against:
        case = cases.get(one.site.case_uid)
        if one.place is None:
            continue
        lines.append(
            Line(
                one.site,
                one.place,
                case.number if case is not None else "",
                address.get(one.site.spot_uid, ""),
                parties[one.site.spot_uid],
                one.done,
                one.late,
            )
        )
    tables = tables_of(session)
    names = {structure.code: structure.name for structure in tables.structures.values()}
    methods = {code: method.name for code, method in tables.methods.items()}
    organisations = list(session.orgs.all())
    office = organisations[0].name if organisations else ""
    calendar, resources = calendar_of(session), parse_resources(scenario.resources)

    def works_on(day: date) -> bool:
        if calendar.is_statutory(day) or any(first <= day <= last for first, last in resources.blocked):
            return False
        return resources.weekends or calendar.is_working(day)

    phases = tuple(phase_rows(session, scenario.uid))
    county = str((session.settings.get("county", None) or {}).get("name", ""))
    towns = town_names(session)
    return PlanPapers(scenario, tuple(lines), phases, names, tables.truck_m3, office, works_on, county, towns,
                      {row.uid: row for row in session.sites.all()}, methods)  # fmt: skip


def _parties(session: Any, spot_uid: str) -> str:
    return "、".join(dict.fromkeys(party.name for party, _ in session.parties.for_spot(spot_uid))) if spot_uid else ""


def write_report(
    papers: PlanPapers, folder: Path, say: Say, today: date, now: datetime, progress: Progress | None = None
) -> list[Path]:
    """Write all papers into a folder; returns the files.

    :raises InputError: ``output.not_written``, ``demolition.nothing_planned``
    :raises MissingLibraryError: reportlab, openpyxl or icalendar is not installed
    """
    progress = progress or Silent()
    if not papers.planned:
        raise InputError("demolition.nothing_planned", name=papers.scenario.name)
    jobs: list[tuple[str, Callable[[Path], list[Path]]]] = [
        ("拆除计划表.xlsx", lambda path: write_tables(papers, path, say, today)),
        ("拆除方案报告.pdf", lambda path: write_plan_report(papers, path, say, today)),
        ("横道图.pdf", lambda path: write_chart(papers, path, today)),
        ("横道图.svg", lambda path: write_chart(papers, path, today)),
        ("作业单.pdf", lambda path: write_orders(papers, path, say)),
        ("拆除队日历", lambda path: write_calendars(papers, path, now)),
    ]
    files: list[Path] = []
    for number, (name, job) in enumerate(jobs):
        check(progress)
        progress.report(number / len(jobs), "demolition.writing", name=name)
        files += job(folder / name)
    progress.report(1.0)
    return files


def write_tables(papers: PlanPapers, path: Path, say: Say, today: date) -> list[Path]:
    """The workbook: phases, batch list with costs, trucks by day, crews, progress (销项), what is not planned."""
    from ..output.spreadsheet import DAY, Column, Sheet, write_workbook

    money, area, cubic = "#,##0", "#,##0.0", "#,##0.0"
    lines = papers.planned
    total = ["合计", "", "", "", "", "", "", "", "", _sum(lines, "floor_m2"), _sum(lines, "waste_t"),
             _sum(lines, "waste_m3"), _sum(lines, "loads"), _sum(lines, "cost"), "", ""]  # fmt: skip
    batch = [
        [
            number, line.place.phase, line.place.crew, line.place.first_day, line.place.last_day, line.number,
            line.site.name, line.party, papers.names.get(line.site.structure, line.site.structure),
            line.works.get("floor_m2"), line.works.get("waste_t"), line.works.get("waste_m3"), line.works.get("loads"),
            line.works.get("cost"), papers.methods.get(str(line.works.get("method")), ""), why_of(line, say),
        ]
        for number, line in enumerate(lines, 1)
    ]  # fmt: skip
    sheets = [
        Sheet(
            "分期分片",
            [Column("期", 6), Column("片", 6), Column("开始", 12, DAY), Column("结束", 12, DAY), Column("点数", 8),
             Column("户数", 8), Column("建筑面积(m²)", 14, area), Column("占地面积(m²)", 14, area),
             Column("垃圾(t)", 12, area), Column("垃圾(m³)", 12, cubic), Column("车次", 8),
             Column("费用(元)", 14, money)],
            [
                *[[row["number"], row["area"], row["first_day"], row["last_day"], row["sites"], row["households"],
                   row["floor_m2"], row["ground_m2"], row["waste_t"], row["waste_m3"], row["loads"], row["cost"]]
                  for row in papers.phases],
                ["合计", "", "", "", *[sum(row[name] or 0 for row in papers.phases) for name in
                 ("sites", "households", "floor_m2", "ground_m2", "waste_t", "waste_m3", "loads", "cost")]],
            ],
            notes=[f"{papers.scenario.name}　{papers.scenario.starts_on} 至 {papers.scenario.ends_on}", NOTE],
        ),
        Sheet(
            "批次清单及概算",
            [Column("序号", 6), Column("期片", 8), Column("拆除队", 14), Column("开始", 12, DAY),
             Column("结束", 12, DAY), Column("案号", 28), Column("拆除点", 30, wrap=True), Column("当事人", 16),
             Column("结构", 10), Column("建筑面积(m²)", 14, area), Column("垃圾(t)", 10, area),
             Column("垃圾(m³)", 10, cubic), Column("车次", 8), Column("费用(元)", 12, money), Column("拆除方式", 16),
             Column("排期理由", 50, wrap=True)],
            [*batch, total],
            notes=["费用为拆除与清运测算，未扣残值；强制拆除费用依法由当事人承担，逐案留存凭证。"],
        ),
        Sheet(
            "清运用车",
            [Column("日期", 12, DAY), Column("在拆点数", 10), Column("清运方量(m³)", 14, cubic), Column("车次", 8)],
            haulage(papers),
            notes=[f"按每车 {papers.truck_m3:g} m³ 松方测算；每点方量均摊在拆除和清运的工作日。"],
        ),
        Sheet(
            "拆除队",
            [Column("拆除队", 16), Column("点数", 8), Column("建筑面积(m²)", 14, area), Column("首日", 12, DAY),
             Column("末日", 12, DAY), Column("费用(元)", 14, money)],
            crews(lines),
        ),
        Sheet(
            "挂图作战销项表",
            [Column("序号", 6), Column("期片", 8), Column("拆除点", 30, wrap=True), Column("方式", 14),
             Column("计划完成", 12, DAY), Column("状态", 10), Column("开工", 12, DAY), Column("拆除", 12, DAY),
             Column("清运", 12, DAY), Column("验收销项", 12, DAY), Column("滞后(天)", 10)],
            [
                [number, line.place.phase, line.site.name, line.way, line.place.last_day,
                 STATUS.get(line.site.status, line.site.status),
                 *[line.done[step].day if step in line.done else None for step in STEPS], line.late or None]
                for number, line in enumerate(lines, 1)
            ],
            notes=[progress_line(papers), f"截至 {today}"],
        ),
    ]  # fmt: skip
    told = [Column("拆除点", 40), Column("原因", 60, wrap=True)]
    left = [told[0], Column("镇街", 14), Column("建筑面积(m²)", 14, area), Column("优先分", 10, area), told[1]]
    sheets.append(Sheet("未安排", left, [one.row(papers) for one in not_planned(papers, say)]))
    sheets.append(Sheet("未能照办的要求", told, not_kept(papers, say)))
    write_workbook(path, sheets, f"{papers.scenario.name} 拆除计划表")
    return [path]


@dataclass(frozen=True)
class Left:
    """A site without a day. :param code: message code of what mostly stands in its way; ``why`` all of it in words"""

    uid: str
    code: str
    why: str
    points: float | None = None

    def name(self, papers: PlanPapers) -> str:
        """What the site is called."""
        site = papers.sites.get(self.uid)
        return site.name if site else self.uid

    def area(self, papers: PlanPapers) -> float:
        """Its floor area, m²."""
        site = papers.sites.get(self.uid)
        return float(site.floor_area_m2 or 0.0) if site else 0.0

    def row(self, papers: PlanPapers) -> list[Any]:
        """Its row in the workbook."""
        site = papers.sites.get(self.uid)
        town = papers.towns.get(site.town_code, site.town_code) if site else ""
        return [self.name(papers), town, self.area(papers), self.points, self.why]


def not_planned(papers: PlanPapers, say: Say) -> list[Left]:
    """Sites without a day and why: first what may not be planned, then what found no place, the most urgent first."""
    found = [Left(uid, code, say(code, **params)) for uid, code, params in papers.scenario.refused]
    waiting = [line for line in papers.lines if line.place.first_day is None]
    for line in sorted(waiting, key=lambda one: (-(one.place.points or 0.0), one.site.name)):
        why = line.place.why
        codes = [code for code, *_ in why.get("earlier") or why.get("binds") or ()]
        found.append(Left(line.site.uid, codes[0] if codes else "bind.end", why_of(line, say), line.place.points))
    return found


def not_kept(papers: PlanPapers, say: Say) -> list[list[str]]:
    """Wishes of the planner that the plan could not keep, by site, and why."""
    notes = papers.scenario.measures.get("notes") or ()
    return [
        [papers.sites[uid].name if uid in papers.sites else uid, say(code, **params)] for uid, code, params in notes
    ]


def _sum(lines: Sequence[Line], name: str) -> float:
    return sum(float(line.works.get(name) or 0.0) for line in lines)


def why_of(line: Line, say: Say) -> str:
    """Why the site has its day, in words."""
    why = line.place.why
    parts = [say(code, **params) for code, params, _ in why.get("binds") or ()]
    parts += [
        say(code, **params) + (f"（{days}天）" if days else "") for code, params, days in why.get("earlier") or ()
    ]
    return "；".join(parts)


def haulage(papers: PlanPapers) -> list[list[Any]]:
    """By day: sites at work, loose m³, truck loads; a site's waste spread evenly over the working days of its stay."""
    sites: defaultdict[date, int] = defaultdict(int)
    waste: defaultdict[date, float] = defaultdict(float)
    for line in papers.planned:
        first, last = line.place.first_day, line.place.last_day
        if first is None or last is None:
            continue
        days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        days = [day for day in days if papers.works_on(day)] or days
        for day in days:
            sites[day] += 1
            waste[day] += float(line.works.get("waste_m3") or 0.0) / len(days)
    return [[day, sites[day], waste[day], -int(-waste[day] // papers.truck_m3)] for day in sorted(sites)]


def crews(lines: Sequence[Line]) -> list[list[Any]]:
    """By crew: sites, floor area, first and last day, cost."""
    own: defaultdict[str, list[Line]] = defaultdict(list)
    for line in lines:
        own[line.place.crew].append(line)
    return [
        [crew, len(mine), _sum(mine, "floor_m2"), min(line.place.first_day for line in mine if line.place.first_day),
         max(line.place.last_day for line in mine if line.place.last_day), _sum(mine, "cost")]
        for crew, mine in sorted(own.items())
    ]  # fmt: skip


def progress_line(papers: PlanPapers) -> str:
    """How far the plan is: sites and floor area of each step."""
    lines = papers.planned
    total = sum(line.site.floor_area_m2 or 0.0 for line in lines) or 1.0
    parts = []
    for step in STEPS:
        reached = [line for line in lines if step in line.done]
        area = sum(line.site.floor_area_m2 or 0.0 for line in reached)
        parts.append(f"{STATUS[step]} {len(reached)} 处 {area:,.1f} m²（{100 * area / total:.1f}%）")
    return f"共 {len(lines)} 处；" + "；".join(parts)


def write_orders(papers: PlanPapers, path: Path, say: Say) -> list[Path]:
    """A work order (拆除作业单) for each site, one after another in the order of work."""
    from ..output.font_files import HEI
    from ..output.page import FORM, Furniture, Piece, page_break
    from ..output.sheets_of_paper import write_strips
    from ..output.tables import Cell, lay_rows
    from ..output.typesetting import Style

    title = Style(HEI, 20.0, 28.0)

    def headline(pen: Any, x: float, top: float) -> None:
        pen.text("拆除作业单", x + FORM.area_width / 2, top + 22.0, title, "center")

    def lay(fonts: Any) -> list[Any]:
        strips: list[Any] = []
        for number, line in enumerate(papers.planned, 1):
            if strips:
                strips.append(page_break())
            strips.append(Piece(40.0, headline, keep=True))
            rows = [
                [Cell(text, label=at % 2 == 0, span=span) for at, (text, span) in enumerate(row)]
                for row in _order(papers, line, number, say)
            ]
            strips += lay_rows(rows, [24.0, 56.0, 24.0, 56.0], FORM.area_width, fonts)
        return strips

    write_strips(path, f"{papers.scenario.name} 作业单", lay, FORM, Furniture())
    return [path]


def _order(papers: PlanPapers, line: Line, number: int, say: Say) -> list[list[tuple[str, int]]]:
    site, place, works = line.site, line.place, line.works
    guard = []
    if site.danger:
        guard.append(f"危险等级 {site.danger}")
    if site.protected_neighbour:
        guard.append("邻近保护或有人居住建筑，限人工拆除")
    if site.batch:
        guard.append(f"与同批“{site.batch}”共墙或结构相连，须同批拆除或先行支护")
    if site.lane:
        guard.append(f"通道“{site.lane}”同时只作业一处")
    if site.let or site.persons:
        guard.append(f"有人居住或出租（{site.persons} 人），先清租户、搬离物品并清点造册")
    if site.supplied:
        guard.append("腾空后先断水电气")
    rules = (
        "1. 核对拆除依据、当事人和四至，严禁超范围拆除。\n2. 设围挡、警示标志，专人警戒，交通疏导。\n"
        "3. 自上而下、先非承重后承重，禁止底部掏掘；湿法作业。\n4. 六级以上大风、大雨、雷电、雪、雾停工；"
        "禁止夜间和法定节假日强制拆除。\n5. 渣土分拣，密闭运输至核准消纳场，三十日内清完，平整覆盖。\n"
        "6. 全程录音录像，拆前、拆中、拆后同位拍照存档。"
    )
    return [
        [("单　　号", 1), (f"{papers.scenario.name}-{number:04d}", 1), ("期　　片", 1), (place.phase, 1)],
        [("拆除点", 1), (site.name, 3)],
        [("坐　　落", 1), (line.address, 3)],
        [("案　　号", 1), (line.number, 1), ("当事人", 1), (line.party, 1)],
        [("拆除队", 1), (place.crew, 1), ("作业日期", 1), (f"{place.first_day} 至 {place.last_day}", 1)],
        [("实施方式", 1), (line.way, 1), ("拆除方法", 1), (papers.methods.get(str(works.get("method")), ""), 1)],
        [("结构层数", 1), (f"{papers.names.get(site.structure, site.structure)} {site.storeys} 层", 1),
         ("高　　度", 1), (f"{site.height_m:g} m" if site.height_m else "", 1)],
        [("建筑面积", 1), (_m2(site.floor_area_m2), 1), ("占地面积", 1), (_m2(site.ground_area_m2), 1)],
        [("建筑垃圾", 1), (f"{works.get('waste_t') or 0:,.1f} t，{works.get('waste_m3') or 0:,.1f} m³", 1),
         ("车　　次", 1), (f"{works.get('loads') or 0}", 1)],
        [("测算费用", 1), (f"{works.get('cost') or 0:,.0f} 元", 1),
         ("工　　期", 1), (f"{works.get('days') or 0:.1f} 日", 1)],
        [("排期理由", 1), (why_of(line, say), 3)],
        [("安全要点", 1), ("；".join(guard) or "无特别事项", 3)],
        [("作业要求", 1), (rules, 3)],
        [("现场负责", 1), ("", 1), ("安全监督", 1), ("", 1)],
        [("完工验收", 1), ("\n\n\n", 3)],
    ]  # fmt: skip


def _m2(value: float | None) -> str:
    return "" if value is None else f"{value:,.2f} m²"


def write_calendars(papers: PlanPapers, folder: Path, now: datetime) -> list[Path]:
    """A calendar (iCalendar, RFC 5545) for each crew: a whole-day event for each site.

    :raises InputError: ``output.not_written``
    :raises MissingLibraryError: icalendar is not installed
    """
    try:
        from icalendar import Calendar, Event
    except ImportError as error:
        raise MissingLibraryError("library.missing", library="icalendar") from error
    except LookupError as error:  # it looks for the time zone UTC, which Windows does not have
        raise MissingLibraryError("library.missing", library="tzdata") from error
    own: defaultdict[str, Any] = defaultdict(Calendar)
    for line in papers.planned:
        place = line.place
        if place.first_day is None or place.last_day is None:
            continue
        event = Event()
        event.add("uid", f"{place.uid}@zhiwei")
        event.add("dtstamp", now)
        event.add("dtstart", place.first_day)
        event.add("dtend", place.last_day + timedelta(days=1))
        event.add("summary", f"拆除 {line.site.name}")
        event.add("location", line.address)
        about = [line.number, line.way, _m2(line.site.floor_area_m2), f"{line.works.get('loads') or 0} 车"]
        event.add("description", "\n".join(part for part in about if part))
        event.add("categories", [place.phase])
        own[place.crew].add_component(event)
    files = []
    for crew in parse_resources(papers.scenario.resources).crews if papers.scenario.resources.get("crews") else ():
        if crew.rests and crew.name in own:
            own[crew.name].add_component(_weekly_rest(Event(), crew, papers.scenario, now))
    for name, calendar in sorted(own.items()):
        calendar.add("prodid", "-//ZhiWei//demolition//ZH")
        calendar.add("version", "2.0")
        calendar.add("x-wr-calname", name)
        safe = "".join("_" if char in _NO_NAME else char for char in name)
        files.append(write_whole(folder / f"{safe}.ics", calendar.to_ical()))
    return files


def _weekly_rest(event: Any, crew: Crew, scenario: ScenarioRow, now: datetime) -> Any:
    """The rest days of a crew in each week of the plan, on which it is free."""
    first = scenario.starts_on or date.min
    while first.weekday() not in crew.rests:
        first += timedelta(days=1)
    event.add("uid", f"{scenario.uid}-{crew.name}-rests@zhiwei")
    event.add("dtstamp", now)
    event.add("dtstart", first)
    event.add("dtend", first + timedelta(days=1))
    days = [WEEKDAYS[day][:2].upper() for day in sorted(crew.rests)]
    event.add("rrule", {"freq": "weekly", "byday": days, "until": scenario.ends_on})
    event.add("summary", f"{crew.name} 休息")
    event.add("transp", "TRANSPARENT")
    return event
