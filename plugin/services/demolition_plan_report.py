"""The report of a plan of demolition (拆除方案报告): summary, targets, bounds, phases with batches, cost, waste.

Chinese by nature, to be signed and filed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.demolition.explain import reason_codes
from .plan_demolition import ADOPTED, DRAFT, SUPERSEDED

if TYPE_CHECKING:
    from .demolition_report import Line, PlanPapers

Say = Callable[..., str]
_STANDING = {DRAFT: "草案", ADOPTED: "已采用", SUPERSEDED: "已被替代"}
_LEVELS = {"low": "偏低", "typical": "一般", "high": "偏高"}
_AIMS = {
    "urgent": "急案先拆", "target": "按期达标", "compact": "少转场", "steady": "负荷平稳", "cost": "节约费用",
    "stability": "少变动",
}  # fmt: skip
_WAYS = (("plan", "本方案"), ("by_priority", "按优先分排队"), ("first_come", "先来先办"))
_MEASURES = (
    ("placed", "安排点数", "{:,.0f}"), ("target_day", "末项目标达到日", "{}"), ("end", "全部完成日", "{}"),
    ("moves", "拆除队转场次数", "{:,.0f}"), ("distance", "转场里程(km)", "km"),
    ("urgency", "急案平均等待(工作日)", "{:,.1f}"), ("cost", "测算费用(万元)", "wan"),
)  # fmt: skip
#: in what a resource's load is counted
_UNITS = {"trucks": "（m³/日）", "tip": "（m³/日）", "crew": "（支）", "excavators": "（台）"}
#: more sites without a day than this are added up in the report, and so many of them named
MANY, SHOWN = 60, 20
#: what holds a site on its day, in the words of a report
BINDS = {
    "bind.legal": "法定最早可拆日", "bind.wait": "公告、腾空、备案等前置时间", "bind.survey": "拆前勘查",
    "bind.notary": "清点造册、断水断电", "bind.block": "通道内前一处未拆完", "bind.behind": "通道内后一处先行",
    "bind.lane": "同一通道一次一处", "bind.blocked": "考试、节庆、预警等避让日", "bind.crew": "拆除队",
    "bind.excavators": "挖掘机", "bind.trucks": "运输车辆", "bind.tip": "消纳场日接纳量",
    "bind.police": "公安、医护保障",
    "bind.command": "强拆指挥组", "bind.money": "资金到位", "bind.aims": "让位于更急的点", "bind.end": "方案期限",
    "bind.rubble": "三十日清运期限", "bind.lock": "人工锁定", "bind.sowing": "播种前复耕",
    "bind.together": "几项资源同时不足", "bind.lock_crew": "锁定的拆除队", "bind.off_excavators": "挖掘机停用日",
    "bind.off_trucks": "运输停运日", "bind.off_tip": "消纳场停用日", "bind.off_police": "公安、医护停勤日",
    "bind.off_command": "强拆指挥组停勤日", "bind.rest_crew": "拆除队每周休息日",
    "bind.rest_excavators": "挖掘机每周停用日", "bind.rest_trucks": "运输每周停运日",
    "bind.rest_tip": "消纳场每周停用日", "bind.rest_police": "公安、医护每周停勤日",
    "bind.rest_command": "强拆指挥组每周停勤日", "bind.fixed": "人工锁定日期", "bind.start": "方案起始日",
    "planning.by_hand": "人工排定日期", "bind.no_survey": "无踏勘队可派", "bind.no_notary": "无清点见证人可派",
    "bind.no_block": "通道内前一处未排期",
}  # fmt: skip


@dataclass(frozen=True)
class Reached:
    """A target of the plan.

    :param day: when it is due; :param reached: when the plan has that much floor area down, None when never
    :param bound: first day that no plan can beat, None when it is out of reach
    :param missing: floor area that the whole plan is short of it, m²
    :param down: floor area that the plan has down on the day on which it is due, m²
    """

    day: date
    area: float
    town: str
    reached: date | None
    bound: date | None
    missing: float = 0.0
    down: float = 0.0


def targets_reached(papers: PlanPapers) -> list[Reached]:
    """The targets with the day on which the plan meets each: the sum of floor area by last day."""
    found = []
    for number, (day, area, town) in enumerate(papers.scenario.targets):
        mine = [line for line in papers.planned if not town or line.site.town_code == town]
        total, reached = 0.0, None
        for line in sorted(mine, key=lambda one: one.place.last_day or date.max):
            total += line.site.floor_area_m2 or 0.0
            if total >= float(area) - 0.005:
                reached = line.place.last_day
                break
        bound = papers.scenario.bounds.get(str(number))
        found.append(
            Reached(
                date.fromisoformat(str(day)),
                float(area),
                str(town),
                reached,
                date.fromisoformat(bound) if bound else None,
                max(float(area) - total, 0.0),
                sum(
                    line.site.floor_area_m2 or 0.0
                    for line in mine
                    if line.place.last_day is not None and line.place.last_day <= date.fromisoformat(str(day))
                ),
            )
        )
    return found


def write_plan_report(papers: PlanPapers, path: Path, say: Say, today: date) -> list[Path]:
    """Write the report as PDF.

    :raises InputError: ``output.not_written``
    """
    from ..output.report import Report

    scenario = papers.scenario
    drawn = f"{today.year}年{today.month}月{today.day}日"
    report = Report(f"{papers.county}拆除方案报告", [f"（{scenario.name}）", f"{papers.office}　{drawn}"])
    _summary(report, papers)
    _targets(report, papers)
    _holds(report, papers)
    _phases(report, papers)
    _money(report, papers)
    _waste(report, papers)
    _batches(report, papers)
    _without(report, papers, say)
    _progress(report, papers, today)
    report.heading("审批意见")
    report.paragraph(
        "本方案由治违系统根据案件程序、资源和测算参数编制，供决策参考。最早可拆日以案件程序为准；"
        "工程量、费用为测算值，以现场实测和合同为准。"
    )
    report.signatures(["编　　制", "审　　核", "批　　准"])
    report.write(path)
    return [path]


def _sum(lines: Sequence[Line], name: str) -> float:
    return sum(float(line.works.get(name) or 0.0) for line in lines)


def _summary(report: Any, papers: PlanPapers) -> None:
    scenario, lines = papers.scenario, papers.planned
    crews = len(scenario.resources.get("crews") or ())
    consent = sum(line.site.consent for line in lines)
    homes = sum(line.site.persons > 0 for line in lines)
    aims = "、".join(f"{_AIMS.get(name, name)} {value:g}" for name, value in scenario.weights.items() if value)
    digging, hauling = (_count(scenario.resources, name) for name in ("excavators", "trucks"))
    machines = f"{crews} 支拆除队，挖掘机 {digging}，车辆 {hauling}"
    last = max(line.place.last_day for line in lines if line.place.last_day)
    unplanned = len(papers.lines) - len(lines) + len(scenario.refused)
    report.heading("方案概要")
    report.paragraph(
        f"方案期自{_chinese(scenario.starts_on)}至{_chinese(scenario.ends_on)}，安排拆除点{len(lines)}处，分"
        f"{len({row['number'] for row in papers.phases})}期{len(papers.phases)}片实施，建筑面积"
        f"{_sum(lines, 'floor_m2'):,.2f}平方米，产生建筑垃圾约{_sum(lines, 'waste_t'):,.0f}吨，"
        f"测算费用{_sum(lines, 'cost') / 1e4:,.2f}万元，预计{_chinese(last)}拆完。"
        + (f"另有{unplanned}处本方案期内未安排，见“未安排的拆除点”。" if unplanned else "")
    )
    report.pairs([
        ("方案名称", scenario.name, "方案状态", _STANDING.get(scenario.status, scenario.status)),
        ("安排点数", f"{len(lines)} 处", "未安排", f"{unplanned} 处"),
        ("建筑面积", f"{_sum(lines, 'floor_m2'):,.2f} m²", "占地面积",
         f"{sum(line.site.ground_area_m2 or 0.0 for line in lines):,.2f} m²"),
        ("建筑垃圾", f"{_sum(lines, 'waste_t'):,.0f} t，{_sum(lines, 'waste_m3'):,.0f} m³", "清运车次",
         f"{_sum(lines, 'loads'):,.0f} 车（每车 {papers.truck_m3:g} m³）"),
        ("测算费用", f"{_sum(lines, 'cost') / 1e4:,.2f} 万元", "工效档次", _LEVELS.get(scenario.level, scenario.level)),
        ("同意自拆", f"{consent} 处", "有人居住", f"{homes} 处"),
        ("投入资源", machines, "", ""),
        ("目标权重", aims, "", ""),
    ])  # fmt: skip


def _count(resources: Mapping[str, Any], name: str) -> str:
    value = resources.get(name)
    return "不限" if value is None else f"{value} 台" if name == "excavators" else f"{value} 辆"


def _chinese(day: date | None) -> str:
    return "" if day is None else f"{day.year}年{day.month}月{day.day}日"


def _targets(report: Any, papers: PlanPapers) -> None:
    from ..output.report import Col

    report.heading("目标与可证界限")
    reached = targets_reached(papers)
    if reached:
        report.table(
            [Col("目标日", 22, "center"), Col("目标面积(m²)", 19, "right"), Col("镇街", 15),
             Col("届时完成(m²)", 19, "right"), Col("本方案达到日", 20, "center"), Col("最早可能日", 20, "center"),
             Col("相差", 14, "center"), Col("结论", 24, "center")],
            [[str(one.day), f"{one.area:,.0f}", papers.towns.get(one.town, one.town) or "全部",
              f"{one.down:,.0f}", str(one.reached or "未达到"), str(one.bound or "达不到"), _apart(one), _verdict(one)]
             for one in reached],
        )  # fmt: skip
        report.picture(62.0, lambda board, x, top, width: _curve(board, papers, x, top, width))
    report.paragraph(
        "“最早可能日”指在现有程序、日历和资源条件下任何方案都不可能更早达到目标的日期；相差天数即本方案与其的最大差距。"
    )
    _end_and_loads(report, papers)
    told = {name: papers.scenario.measures.get(name) or {} for name, _ in _WAYS}
    report.table(
        [Col("与惯常做法比较", 40), *(Col(words, 40, "right") for _, words in _WAYS)],
        [[label, *(_measure(told[name].get(key), form) for name, _ in _WAYS)] for key, label, form in _MEASURES],
    )


def _end_and_loads(report: Any, papers: PlanPapers) -> None:
    """When all is down and how much of each resource is taken at most, beside what no plan can beat."""
    from ..output.report import Col

    bounds = papers.scenario.measures.get("bounds") or {}
    ends = [line.place.last_day for line in papers.planned if line.place.last_day]
    if bounds.get("end"):
        least, last = date.fromisoformat(bounds["end"]), max(ends)
        report.paragraph(
            f"全部拆除完成日为{_chinese(last)}，任何方案不可能早于{_chinese(least)}，"
            f"最多相差{max((last - least).days, 0)}天。"
        )
    loads = {name: load for name, load in (bounds.get("loads") or {}).items() if f"bind.{name}" in BINDS}
    if loads:
        report.table(
            [Col("资源", 60), Col("本方案最高占用", 50, "right"), Col("任何方案至少", 50, "right")],
            [[BINDS[f"bind.{name}"] + _UNITS.get(name, ""), f"{load['most']:g}", f"{load['least']:g}"]
             for name, load in loads.items()],
        )  # fmt: skip


def _apart(one: Reached) -> str:
    return f"{(one.reached - one.bound).days} 天" if one.reached and one.bound else "—"


def _verdict(one: Reached) -> str:
    if one.reached is None:
        # by the bound alone nobody can tell that no plan would
        return f"差 {one.missing:,.0f} m²" if one.bound else "不能达到"
    return "按期达到" if one.reached <= one.day else f"逾期 {(one.reached - one.day).days} 天"


def _measure(value: Any, form: str) -> str:
    if value is None or value == "":
        return "—"
    if form in ("km", "wan"):
        return f"{float(value) / (1e3 if form == 'km' else 1e4):,.2f}"
    return form.format(value)


def _curve(board: Any, papers: PlanPapers, x: float, top: float, width: float) -> None:
    from ..output.curve import Goal, draw_curve

    done: defaultdict[date, float] = defaultdict(float)
    planned: defaultdict[date, float] = defaultdict(float)
    for line in papers.planned:
        area = line.site.floor_area_m2 or 0.0
        if line.place.last_day is not None:
            planned[line.place.last_day] += area
        if "demolished" in line.done:
            done[line.done["demolished"].day] += area
    goals = [Goal(one.day, one.area) for one in targets_reached(papers) if not one.town]
    draw_curve(board, (x, top, width, 170.0), planned, done, goals)


def _holds(report: Any, papers: PlanPapers) -> None:
    from ..output.report import Col

    held: Counter[str] = Counter()
    sooner: Counter[str] = Counter()
    gain: defaultdict[str, int] = defaultdict(int)
    for line in papers.planned:
        held.update({code for code, *_ in line.place.why.get("binds") or ()})
        waited: Counter[str] = Counter()
        for code, params, days in line.place.why.get("earlier") or ():
            for one in reason_codes(code, params):
                waited[one] += int(days or 0)
        for code, days in waited.items():
            sooner[code] += 1
            gain[code] = max(gain[code], days)
    report.heading("制约因素")
    report.paragraph(
        "“前置条件”为该点在此之前依法或依工序不能开工的原因；“资源占用”为前置条件具备后仍须等待的原因。同一点可有多项。"
    )
    codes = sorted({*held, *sooner}, key=lambda code: (-held[code] - sooner[code], code))
    report.table(
        [
            Col("制约", 60),
            Col("前置条件(处)", 30, "right"),
            Col("资源占用(处)", 30, "right"),
            Col("最多推迟(天)", 30, "right"),
        ],
        [
            [BINDS.get(code, code), str(held[code] or "—"), str(sooner[code] or "—"), str(gain[code] or "—")]
            for code in codes
        ],
    )


def _phases(report: Any, papers: PlanPapers) -> None:
    from ..output.report import Col

    report.heading("分期分片")
    rows = [
        [f"{row['number']}-{row['area']}", f"{row['first_day']} 至 {row['last_day']}", f"{row['sites']}",
         f"{row['households']}", f"{row['floor_m2']:,.1f}", f"{row['waste_t']:,.0f}", f"{row['loads']:,}",
         f"{row['cost'] / 1e4:,.2f}"]
        for row in papers.phases
    ]  # fmt: skip
    sums = {
        name: sum(row[name] or 0 for row in papers.phases)
        for name in ("sites", "households", "floor_m2", "waste_t", "loads", "cost")
    }
    total = ["合计", "", f"{sums['sites']}", f"{sums['households']}", f"{sums['floor_m2']:,.1f}",
             f"{sums['waste_t']:,.0f}", f"{sums['loads']:,}", f"{sums['cost'] / 1e4:,.2f}"]  # fmt: skip
    report.table(
        [Col("期片", 14, "center"), Col("起止日期", 46, "center"), Col("点数", 12, "right"), Col("户数", 12, "right"),
         Col("建筑面积(m²)", 24, "right"), Col("垃圾(t)", 16, "right"), Col("车次", 14, "right"),
         Col("费用(万元)", 20, "right")],
        [*rows, total], total=1,
    )  # fmt: skip


def _money(report: Any, papers: PlanPapers) -> None:
    from ..output.report import Col
    from .demolition_report import crews

    report.heading("资金与力量")
    spent: defaultdict[str, float] = defaultdict(float)
    came: defaultdict[str, float] = defaultdict(float)
    for line in papers.planned:
        if line.place.first_day is not None:
            spent[f"{line.place.first_day:%Y-%m}"] += float(line.works.get("cost") or 0.0)
    money = papers.scenario.resources.get("money") or ()
    for row in money:
        came[str(row["from"])[:7]] += float(row.get("yuan") or 0.0)
    rows, have, used = [], 0.0, 0.0
    for month in sorted({*spent, *came}):
        have, used = have + came[month], used + spent[month]
        rows.append([month, f"{came[month] / 1e4:,.2f}", f"{have / 1e4:,.2f}", f"{spent[month] / 1e4:,.2f}",
                     f"{used / 1e4:,.2f}", f"{(have - used) / 1e4:,.2f}"])  # fmt: skip
    heads = ("月份", "到位", "累计到位", "支出", "累计支出", "结余")
    if money:
        report.subheading("资金（万元，支出按开工月计）")
        report.table([Col(head, 26, "right" if place else "center") for place, head in enumerate(heads)], rows)
    else:
        report.paragraph("方案未设资金限制。")
    report.subheading("拆除队")
    report.table(
        [Col("拆除队", 36), Col("点数", 16, "right"), Col("建筑面积(m²)", 28, "right"), Col("首日", 26, "center"),
         Col("末日", 26, "center"), Col("费用(万元)", 24, "right")],
        [[name, str(count), f"{floor:,.1f}", str(first), str(last), f"{cost / 1e4:,.2f}"]
         for name, count, floor, first, last, cost in crews(papers.planned)],
    )  # fmt: skip


def _waste(report: Any, papers: PlanPapers) -> None:
    from ..output.report import Col
    from .demolition_report import haulage

    months: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
    for day, _, cubic, loads in haulage(papers):
        months[f"{day:%Y-%m}"].append((cubic, loads))
    report.heading("建筑垃圾与用车")
    report.table(
        [Col("月份", 26, "center"), Col("作业日", 22, "right"), Col("方量(m³)", 30, "right"), Col("车次", 24, "right"),
         Col("最多一日方量(m³)", 34, "right"), Col("最多一日车次", 30, "right")],
        [[month, str(len(days)), f"{sum(one for one, _ in days):,.1f}", f"{sum(one for _, one in days):,}",
          f"{max(one for one, _ in days):,.1f}", f"{max(one for _, one in days):,}"]
         for month, days in sorted(months.items())],
    )  # fmt: skip
    report.paragraph("按松方计，每点方量均摊在其作业日；渣土须密闭运输至核准消纳场，三十日内清完。")


def _batches(report: Any, papers: PlanPapers) -> None:
    from ..output.report import Col

    report.new_page()
    report.heading("分批清单")
    numbered = list(enumerate(papers.planned, 1))
    columns = [Col("序号", 11, "center"), Col("拆除点", 40), Col("当事人", 18), Col("结构", 15, "center"),
               Col("建筑面积(m²)", 17, "right"), Col("起止", 22, "center"), Col("拆除队", 20),
               Col("费用(元)", 17, "right")]  # fmt: skip
    keys = [f"{row['number']}-{row['area']}" for row in papers.phases]
    for key, row in [*zip(keys, papers.phases), ("", None)]:
        mine = [(number, line) for number, line in numbered if line.place.phase == key]
        if not mine:
            continue
        text = (
            f"第{row['number']}期{row['area']}片　{row['first_day']} 至 {row['last_day']}　{len(mine)} 处"
            if row
            else "未分期"
        )
        report.subheading(text)
        cells = [_batch_row(papers, number, line) for number, line in mine]
        lines = [line for _, line in mine]
        total = ["", "小计", "", "", f"{_sum(lines, 'floor_m2'):,.1f}", "", "", f"{_sum(lines, 'cost'):,.0f}"]
        report.table(columns, [*cells, total], size=8.5, total=1)


def _batch_row(papers: PlanPapers, number: int, line: Line) -> list[str]:
    site, place = line.site, line.place
    days = f"{place.first_day:%m-%d} 至 {place.last_day:%m-%d}" if place.first_day and place.last_day else ""
    locked = "（锁定）" if place.locked else ""
    structure = papers.names.get(site.structure, site.structure)
    return [str(number), site.name + locked, line.party, structure, f"{line.works.get('floor_m2') or 0.0:,.1f}", days,
            place.crew, f"{line.works.get('cost') or 0.0:,.0f}"]  # fmt: skip


def _without(report: Any, papers: PlanPapers, say: Say) -> None:
    from ..output.report import Col
    from .demolition_report import not_kept, not_planned

    columns = [Col("拆除点", 70), Col("原因", 90)]
    report.heading("未安排的拆除点")
    left = not_planned(papers, say)
    if len(left) > MANY:
        sums: defaultdict[str, list[float]] = defaultdict(list)
        for one in left:
            sums[BINDS.get(one.code) or say(one.code)].append(one.area(papers))
        report.paragraph(
            f"共{len(left)}处，建筑面积{sum(map(sum, sums.values())):,.2f}平方米。按主要原因汇总如下，"
            f"其后列出优先分最高的{SHOWN}处；全部名单及原因见工作簿“未安排”表。"
        )
        report.table(
            [Col("主要原因", 80), Col("处数", 30, "right"), Col("建筑面积(m²)", 50, "right")],
            [[name, str(len(areas)), f"{sum(areas):,.1f}"]
             for name, areas in sorted(sums.items(), key=lambda item: (-len(item[1]), item[0]))],
        )  # fmt: skip
        left = [one for one in left if one.points is not None][:SHOWN]
    report.table(columns, [[one.name(papers), one.why] for one in left])
    notes = not_kept(papers, say)
    if notes:
        report.subheading("未能照办的要求")
        report.table(columns, notes)


def _progress(report: Any, papers: PlanPapers, today: date) -> None:
    from ..output.report import Col
    from .demolition_report import STATUS, progress_line

    report.heading(f"执行情况（截至{_chinese(today)}）")
    report.paragraph(progress_line(papers) + "。")
    late = [line for line in papers.planned if line.late and line.site.status in ("open", "started")]
    if not late:
        return
    report.table(
        [Col("滞后拆除点", 60), Col("期片", 14, "center"), Col("状态", 20, "center"), Col("计划完成", 28, "center"),
         Col("滞后(天)", 20, "right"), Col("拆除队", 26)],
        [[line.site.name, line.place.phase, STATUS.get(line.site.status, ""), str(line.place.last_day), str(line.late),
          line.place.crew] for line in sorted(late, key=lambda one: -one.late)],
    )  # fmt: skip
