"""The report of after-use (拆后土地利用方案): figures, targets and what they cost, land balance, every plot with why.

Chinese by nature, to be signed and filed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ..domain.afteruse.balance import VERIFIED
from ..domain.afteruse.book import Book
from ..domain.errors import InputError
from ..domain.land.units import mu
from ..domain.land.units import text as decimals
from .afteruse_report import (
    COUNTED,
    STATES,
    VERDICTS,
    clash_of,
    class_name,
    proof_of,
    strips_of,
    sum_of,
    town_of,
    use_name,
)
from .case_list import town_names
from .plot_facts import book_of, class_names
from .track_afteruse import Balanced, Plot

#: reasons of the chosen use that are printed of one plot
_REASONS = 4
TARGETS = {"green": "绿化", "farm": "复耕", "road": "还路", "build": "建设与公共服务"}


def write_paper(workspace: Any, found: Balanced, path: Path, today: date, count_from: str = "") -> Path:
    """Write the report as PDF.

    :raises InputError: ``afteruse.no_plots``, ``output.not_written``
    """
    from ..output.report import Report

    if not found.plots:
        raise InputError("afteruse.no_plots")
    with workspace.reader() as session:
        book, towns = book_of(session), town_names(session)
        county = str((session.settings.get("county", None) or {}).get("name", ""))
        offices = list(session.orgs.all())
    office = offices[0].name if offices else county
    drawn = f"{today.year}年{today.month}月{today.day}日"
    report = Report(f"{county}拆后土地利用方案", [f"{office}　{drawn}"])
    _figures(report, found, towns, COUNTED[count_from or str(book.settings["count_from"])], drawn)
    _targets(report, found, book)
    _balance(report, found, towns)
    _plots(report, found.plots, book, towns)
    _late(report, found.plots, towns, today)
    report.heading("审批意见")
    report.paragraph(
        "本方案由治违系统根据规划分区、控制线、现状地类和测算规则编制，属辅助判断，供决策参考；"
        "用途以主管部门批准的规划和用途为准。"
    )
    report.signatures(["编　　制", "审　　核", "批　　准"])
    report.write(path)
    return path


def _m2(value: float) -> str:
    return decimals(value, 2)


def _figures(report: Any, found: Balanced, towns: Mapping[str, str], counted: str, drawn: str) -> None:
    from ..output.report import Col

    whole = found.figures[-1]
    rate = "—" if whole.rate is None else f"{decimals(100 * whole.rate, 2)}%"
    standing = f"（另有待拆{whole.standing}块，面积不计入）" if whole.standing else ""
    report.heading("概况")
    report.paragraph(
        f"截至{drawn}，已腾空地块{whole.plots}块{standing}，腾出土地{_m2(whole.freed_m2)}平方米"
        f"（{decimals(mu(whole.freed_m2), 4)}亩），其中可利用{_m2(whole.usable_m2)}平方米，"
        f"已利用{_m2(whole.used_m2)}平方米，拆后利用率{rate}。{counted}；可利用面积为腾出土地扣除未还路、还水的道路和水域预留。"
    )
    heads = ("腾出土地", "可利用", "已利用", "绿化", "复耕", "还路", "建设服务", "其他")
    columns = [Col("镇街", 20), Col("地块", 10, "right"), *(Col(f"{head}(㎡)", 17, "right") for head in heads)]
    columns.append(Col("利用率", 16, "right"))
    rows = []
    for place, one in enumerate(found.figures):
        name = "合计" if place == len(found.figures) - 1 else town_of(one.town, towns)
        uses = (one.green_m2, one.farm_m2, one.road_m2, one.build_m2, one.other_m2)
        areas = (one.freed_m2, one.usable_m2, one.used_m2, *uses)
        share = "—" if one.rate is None else f"{decimals(100 * one.rate, 2)}%"
        rows.append([name, str(one.plots), *map(_m2, areas), share])
    report.table(columns, rows, size=8.5, total=1)


def _targets(report: Any, found: Balanced, book: Book) -> None:
    from ..output.report import Col

    runs = [(one.proposals or {}).get("run") for one in found.plots]
    run = next((one for one in runs if one), None)
    report.heading("目标与让步")
    if run and run.get("targets"):
        rows = [
            [TARGETS.get(name, name), _m2(amount), _m2(float((run.get("reached") or {}).get(name) or 0.0)),
             _m2(float((run.get("missing") or {}).get(name) or 0.0)),
             _m2(float((run.get("out_of_reach") or {}).get(name) or 0.0))]
            for name, amount in run["targets"].items()
        ]  # fmt: skip
        heads = ("目标(㎡)", "方案安排(㎡)", "尚缺(㎡)", "其中任何方案都达不到(㎡)")
        report.table([Col("指标", 30), *(Col(head, 32, "right") for head in heads)], rows)
    else:
        report.paragraph("未设指标，各地块取得分最高的合法用途。")
    lost = [(one, (one.proposals or {}).get("given_up")) for one in found.plots]
    given = [(one, told) for one, told in lost if told]
    if not given:
        report.paragraph("没有地块为达成指标而让出更适合的用途。")
        return
    whole = sum(float(told["points"]) for _, told in given)
    report.paragraph(f"为达成指标，{len(given)}块地让出了得分更高的用途，共少{whole:.1f}分：")
    report.table(
        [Col("地块", 30), Col("面积(㎡)", 24, "right"), Col("安排用途", 36), Col("得分最高的用途", 36),
         Col("少得分", 20, "right")],
        [[one.code, _m2(one.area_m2), use_name(book, (one.proposals or {}).get("use")), use_name(book, told["best"]),
          f"{float(told['points']):.1f}"] for one, told in given],
    )  # fmt: skip


def _balance(report: Any, found: Balanced, towns: Mapping[str, str]) -> None:
    from ..output.report import Col

    names = class_names()
    report.heading("用地平衡")
    rows = [
        [town_of(one.town, towns), one.code, class_name(one.code, names), _m2(one.before_m2), _m2(one.after_m2),
         ("+" if one.change_m2 > 0 else "") + _m2(one.change_m2)]
        for one in found.lines
    ]  # fmt: skip
    before, after = (sum(getattr(one, name) for one in found.lines) for name in ("before_m2", "after_m2"))
    rows.append(["合计", "", "", _m2(before), _m2(after), _m2(0.0)])
    report.table(
        [Col("镇街", 24), Col("地类编码", 18, "center"), Col("地类名称", 38), Col("利用前(㎡)", 28, "right"),
         Col("利用后(㎡)", 28, "right"), Col("增减(㎡)", 26, "right")],
        rows, total=1,
    )  # fmt: skip
    report.paragraph("地类按2023年用地用海分类指南；未定用途的地块保持现状地类。")


def _plots(report: Any, plots: Sequence[Plot], book: Book, towns: Mapping[str, str]) -> None:
    from ..output.report import Col

    report.heading("逐块方案")
    names = class_names()
    by_town: dict[str, list[Plot]] = {}
    for one in plots:
        by_town.setdefault(town_of(one.town_code, towns), []).append(one)
    columns = [Col("地块", 25), Col("面积(㎡)", 16, "right"), Col("方向", 22), Col("理由", 61), Col("责任部门", 19),
               Col("期限", 20, "center"), Col("状态", 16, "center")]  # fmt: skip
    for town, mine in by_town.items():
        report.subheading(f"{town}　{len(mine)}块，{_m2(sum(one.area_m2 for one in mine))}平方米")
        rows = [
            [one.code, _m2(one.area_m2), _direction(one, book, names), _why(one, book), one.responsible,
             str(one.due_on or ""), STATES[one.status]]
            for one in mine
        ]  # fmt: skip
        report.table(columns, rows, size=8.0)


def _shown(plot: Plot) -> str:
    return plot.use or str((plot.proposals or {}).get("use") or "")


def _direction(plot: Plot, book: Book, names: Mapping[str, str]) -> str:
    if plot.direction:
        land = class_name(plot.use_code, names) if plot.use_code else ""
        kept = "（锁定）" if plot.locked else ""
        return f"{plot.direction}{kept}\n{plot.use_code} {land}".strip()
    proposed = use_name(book, _shown(plot))
    return f"建议{proposed}" if proposed else "未定"


def _why(plot: Plot, book: Book) -> str:
    """Rules that allow the use, the sum of its points, what was given up."""
    use = _shown(plot)
    said = (plot.rules or {}).get(use)
    parts = []
    if said:
        reasons = list(dict.fromkeys(reason["text"] for reason in said["reasons"]))
        more = f"等{len(reasons)}项" if len(reasons) > _REASONS else ""
        parts.append(f"{VERDICTS[said['verdict']]}：{'；'.join(reasons[:_REASONS])}{more}")
    best = next((row for row in (plot.proposals or {}).get("ranked", ()) if row["use"] == use), None)
    if best:
        parts.append(f"得分 {sum_of(best)}")
    clash = clash_of(plot, book)
    if clash:
        parts.append(clash)
    lost = (plot.proposals or {}).get("given_up")
    if lost and use == (plot.proposals or {}).get("use"):
        parts.append(f"让出{use_name(book, lost['best'])}，少 {lost['points']} 分")
    beside = (plot.proposals or {}).get("with_plot")
    if beside:
        parts.append(f"零星地块，与 {beside} 一并利用")
    strips = "、".join(f"{zone}{_m2(area)}㎡" for zone, area in strips_of(plot))
    if strips:
        parts.append(f"未计入的狭条（不足定位误差，须实测）：{strips}")
    if plot.status == VERIFIED:
        parts.append(f"核验照片：{proof_of(plot)}")
    return "\n".join(parts)


def _late(report: Any, plots: Sequence[Plot], towns: Mapping[str, str], today: date) -> None:
    from ..output.report import Col

    report.heading("逾期清单")
    late = [one for one in plots if one.due_on is not None and one.due_on < today and one.status != VERIFIED]
    report.table(
        [Col("地块", 30), Col("镇街", 26), Col("方向", 24), Col("责任部门", 34), Col("期限", 24, "center"),
         Col("逾期(天)", 18, "right")],
        [[one.code, town_of(one.town_code, towns), one.direction, one.responsible, str(one.due_on),
          str((today - one.due_on).days if one.due_on else 0)]
         for one in sorted(late, key=lambda one: (one.due_on or today, one.code))],
    )  # fmt: skip
