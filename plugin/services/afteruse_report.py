"""The after-use workbook (拆后利用台账): plots, land balance, figures by town, what is overdue. Chinese by nature."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from ..domain.afteruse.balance import VERIFIED
from ..domain.afteruse.book import Book
from ..domain.land.units import mu
from ..domain.land.units import text as decimals
from ..output.spreadsheet import AREA, DAY, MU, PERCENT, Column, Sheet, write_workbook
from .case_catalogues import zone_looks
from .case_list import town_names
from .catalogues import law_title
from .plan_afteruse import clashes_of
from .plot_evidence import doubts_told
from .plot_facts import book_of, class_names
from .track_afteruse import Balanced, Plot, land_balance

STATES = {"planned": "待拆", "cleared": "已腾空", "under_way": "利用中", "verified": "已核验"}
VERDICTS = {"allowed": "可以", "conditional": "有条件", "forbidden": "不可"}
CRITERIA = {
    "plan": "规划", "size": "面积", "shape": "形状", "road": "临路", "neighbours": "周边", "green": "绿地距离",
    "services": "设施距离", "slope": "坡度", "soil": "土壤",
}  # fmt: skip
COUNTED = {"started": "已动工即计为已利用", "done": "完成核验方计为已利用"}


def write_report(workspace: Any, path: str | Path, today: date, count_from: str = "") -> Balanced:
    """Write the workbook and return what it says.

    :param count_from: ``started`` or ``done``, empty for the setting
    """
    with workspace.reader() as session:
        book, towns = book_of(session), town_names(session)
        found = land_balance(session, today, count_from)
    counted = count_from or str(book.settings["count_from"])
    names = class_names()
    write_workbook(
        Path(path),
        [
            _figures(found, towns, counted, today),
            _balance(found, towns, names),
            _plots(found.plots, towns, names, book),
            _rules(found.plots, book),
            _late(found.plots, towns, today),
        ],
        "拆后土地利用台账",
    )
    return found


def town_of(code: str, towns: Mapping[str, str]) -> str:
    return towns.get(code) or code or "未注明镇街"


def class_name(code: str, names: Mapping[str, str]) -> str:
    """Name of a class of land use; of the class above it where the guide's finer one has none."""
    known = (names.get(code[:length]) for length in (len(code), 4, 2))
    return next((name for name in known if name), "地类不明")


def _figures(found: Balanced, towns: Mapping[str, str], counted: str, today: date) -> Sheet:
    heads = ("腾出土地", "可利用", "已利用", "绿化", "复耕", "还路", "建设与公共服务", "其他利用")
    columns = [Column("镇街", 16), Column("已腾空地块", 11), *(Column(f"{head}(㎡)", 15, AREA) for head in heads)]
    columns += [Column("拆后利用率", 12, PERCENT), Column("腾出土地(亩)", 13, MU), Column("复耕(亩)", 12, MU)]
    rows = [
        (
            town_of(one.town, towns) if place < len(found.figures) - 1 else "合计",
            one.plots,
            one.freed_m2,
            one.usable_m2,
            one.used_m2,
            one.green_m2,
            one.farm_m2,
            one.road_m2,
            one.build_m2,
            one.other_m2,
            one.rate,
            float(mu(one.freed_m2)),
            float(mu(one.farm_m2)),
        )
        for place, one in enumerate(found.figures)
    ]
    notes = (
        f"截至{today.year}年{today.month}月{today.day}日；{COUNTED[counted]}。",
        "可利用＝腾出土地－未还路、还水的道路和水域预留；拆后利用率＝已利用÷可利用。",
    )
    return Sheet("利用指标", columns, rows, notes)


def _balance(found: Balanced, towns: Mapping[str, str], names: Mapping[str, str]) -> Sheet:
    columns = [
        Column("镇街", 16), Column("地类编码", 11), Column("地类名称", 22), Column("利用前(㎡)", 15, AREA),
        Column("利用后(㎡)", 15, AREA), Column("增减(㎡)", 15, AREA),
    ]  # fmt: skip
    rows = [
        (
            town_of(one.town, towns),
            one.code,
            class_name(one.code, names),
            one.before_m2,
            one.after_m2,
            one.change_m2,
        )
        for one in found.lines
    ]
    whole = round(sum(one.before_m2 for one in found.lines), 2)
    rows.append(("合计", "", "", whole, round(sum(one.after_m2 for one in found.lines), 2), 0.0))
    return Sheet("用地平衡", columns, rows, ("地类按2023年用地用海分类指南；未定用途的地块保持现状地类。",))


def _plots(plots: Iterable[Plot], towns: Mapping[str, str], names: Mapping[str, str], book: Book) -> Sheet:
    columns = [
        Column("地块编号", 14), Column("名称", 24), Column("镇街", 14), Column("面积(㎡)", 12, AREA),
        Column("面积(亩)", 11, MU), Column("状态", 9), Column("建议用途", 16), Column("得分", 8),
        Column("得分构成", 44, wrap=True), Column("为目标让出", 22, wrap=True),
        Column("确定方向", 12), Column("用地编码", 9), Column("用地名称", 14),
        Column("责任部门", 16), Column("腾空日期", 12, DAY), Column("期限", 12, DAY), Column("动工", 12, DAY),
        Column("核验", 12, DAY), Column("核验照片", 30, wrap=True), Column("锁定", 7),
    ]  # fmt: skip
    rows = []
    for one in plots:
        proposal = one.proposals or {}
        ranked = {row["use"]: row for row in proposal.get("ranked", ())}
        best = ranked.get(proposal.get("use"))
        rows.append(
            (
                one.code, one.name, town_of(one.town_code, towns), one.area_m2, float(mu(one.area_m2)),
                STATES[one.status],
                use_name(book, proposal.get("use")), best["points"] if best else None,
                sum_of(best) or clash_of(one, book),
                _given_up(book, proposal), one.direction, one.use_code,
                class_name(one.use_code, names) if one.use_code else "", one.responsible,
                one.cleared_on, one.due_on, one.started_on, one.verified_on, proof_of(one), "是" if one.locked else "",
            )
        )  # fmt: skip
    return Sheet("地块", columns, rows)


def use_name(book: Book, use: Any) -> str:
    return book.uses[use].name if use in book.uses else ""


def sum_of(best: Any) -> str:
    """The sum of the points, part by part."""
    if not best:
        return ""
    parts = " + ".join(f"{CRITERIA[part['criterion']]} {part['points']}" for part in best["parts"])
    less = f" − 附条件 {best['less']}" if best["less"] else ""
    unknown = "、".join(CRITERIA[name] for name in best["unknown"])
    return f"{parts}{less} = {best['points']}" + (f"（{unknown}不明）" if unknown else "")


def strips_of(plot: Plot) -> tuple[tuple[str, float], ...]:
    """(zone, m²) of strips that are too narrow to be counted, the largest first."""
    strips = ((plot.proposals or {}).get("place") or {}).get("strips") or {}
    names = {code: looks[0] for code, looks in zone_looks().items()}
    return tuple(
        sorted(((names.get(code, code), round(m2, 2)) for code, m2 in strips.items()), key=lambda one: -one[1])
    )


def clash_of(plot: Plot, book: Book) -> str:
    """Which rules leave a plot no use together, and who has to decide; empty where a use is left."""
    found = clashes_of(plot.rules)
    told = []
    for one in found:
        left = "、".join(book.uses[use].name for use in one.leaves if use in book.uses)
        law = law_text(one.reason.law, one.reason.articles)
        parts = (f"{decimals(one.reason.area_m2, 2)}㎡", law, f"只余{left}" if left else "不留任何用途")
        told.append(f"{one.reason.text}（{'，'.join(part for part in parts if part)}）")
    if not told:
        return ""
    return f"规则互相冲突，无用途可建议：{'；'.join(told)}。须由人工会同规划和自然资源主管部门确定后再定用途"


def law_text(law: str, articles: str) -> str:
    """A law with its articles; empty for none."""
    return f"《{law_title(law)}》{f'第{articles}条' if articles else ''}" if law else ""


def proof_of(plot: Plot) -> str:
    """The photos by which a use was verified, with what is doubtful of them and why they count."""
    parts = ("、".join((plot.verified_by or {}).get("photos", ())), doubts_told(plot.verified_by))
    return "；".join(part for part in parts if part)


def _given_up(book: Book, proposal: Mapping[str, Any]) -> str:
    lost = proposal.get("given_up")
    return f"{use_name(book, lost['best'])}，少 {lost['points']} 分" if lost else ""


def _rules(plots: Iterable[Plot], book: Book) -> Sheet:
    columns = [
        Column("地块编号", 14), Column("用途", 18), Column("结论", 9), Column("依据", 52, wrap=True),
        Column("法条", 30, wrap=True), Column("涉及面积(㎡)", 14, AREA),
    ]  # fmt: skip
    rows = []
    for one in plots:
        for use, said in (one.rules or {}).items():
            for reason in said["reasons"]:
                part = "（该部分须留出）" if reason["how"] == "leave_out" else ""
                rows.append(
                    (
                        one.code,
                        use_name(book, use),
                        VERDICTS[said["verdict"]],
                        reason["text"] + part,
                        law_text(reason["law"], reason["articles"]),
                        reason["area_m2"],
                    )
                )
        for zone, area in strips_of(one):
            rows.append((one.code, "", "未计入", f"{zone}狭条，宽度不足定位误差的两倍，须实测", "", area))
    return Sheet("可做什么", columns, rows, ("辅助判断，以规划和自然资源主管部门的认定为准。",))


def _late(plots: Iterable[Plot], towns: Mapping[str, str], today: date) -> Sheet:
    columns = [
        Column("地块编号", 14), Column("镇街", 14), Column("方向", 12), Column("责任部门", 18), Column("期限", 12, DAY),
        Column("逾期(天)", 10), Column("状态", 9),
    ]  # fmt: skip
    late = [one for one in plots if one.due_on is not None and one.due_on < today and one.status != VERIFIED]
    rows = [
        (
            one.code, town_of(one.town_code, towns), one.direction, one.responsible, one.due_on,
            (today - one.due_on).days if one.due_on else 0, STATES[one.status],
        )
        for one in sorted(late, key=lambda one: (one.due_on or today, one.code))
    ]  # fmt: skip
    return Sheet("逾期", columns, rows)
