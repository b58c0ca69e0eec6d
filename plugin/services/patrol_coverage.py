"""How the grid is covered: when each cell was last walked, who neglects which, and the month's record as a workbook.

Nothing that depends on today is stored: days are counted when somebody asks.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from ..domain.errors import InputError
from ..domain.local_time import CHINA, local_date
from ..domain.patrol import DEFAULT_DAYS, CellCover, by_officer
from ..domain.progress import Progress, Silent, check
from .own_rules import PATROL_DAYS
from .patrol import PatrolLine, patrols


def days_of(session: Any) -> int:
    """Days after which a cell is due again, as the office has it."""
    return int(session.settings.get(PATROL_DAYS, None) or DEFAULT_DAYS)


def coverage(session: Any, as_of: date, days: int) -> list[CellCover]:
    """How each cell is covered at the end of a day, in the order of the codes.

    :param days: patrols of so many days, the last of them ``as_of``, count
    :raises InputError: ``patrol.days``
    """
    if days < 1:
        raise InputError("patrol.days", value=days)
    before = datetime.combine(as_of + timedelta(days=1), time(), CHINA)
    walks = session.patrols.last_walks(before, before - timedelta(days=days))
    officers = {one.uid: one.name for one in session.officers.all()}
    columns = ("code", "community_code", "community_name", "officer_uid")
    table = session.grid_cells.read(columns=columns, geometry=False)
    made = []
    for uid, *values in zip(table.column("uid"), *(table.column(name) for name in columns)):
        code, community, name, officer = (str(value or "") for value in values)
        ended, count = walks.get(str(uid), (None, 0))
        last = local_date(ended) if ended is not None else None
        since = (as_of - last).days if last is not None else None
        made.append(CellCover(str(uid), code, community, name, officer, officers.get(officer, ""), last, since, count))
    return sorted(made, key=lambda one: one.code)


def neglected(cells: Iterable[CellCover], days: int) -> list[CellCover]:
    """Cells where nobody was within the days: never walked first, then the longest ago."""
    found = [one for one in cells if one.neglected(days)]
    return sorted(found, key=lambda one: (one.days_since is not None, -(one.days_since or 0), one.code))


def last_days(session: Any) -> dict[str, date]:
    """Cell to the legal day of its last patrol."""
    far = datetime(9999, 1, 1, tzinfo=CHINA)
    return {uid: local_date(ended) for uid, (ended, _) in session.patrols.last_walks(far, far).items()}


def write_month(
    session: Any, path: Path | str, year: int, month: int, today: date, progress: Progress | None = None
) -> dict[str, int]:
    """The month's record of patrols (巡查日志) with zero reports, days per officer and how each cell was covered.

    Heads are Chinese: it is an official table.

    :returns: numbers of patrols, zero reports, new spots and cells without a patrol
    :raises InputError: ``patrol.month``, ``output.not_written``
    :raises MissingLibraryError: openpyxl is not installed
    """
    from ..output.spreadsheet import DAY, Column, Sheet, write_workbook

    progress = progress or Silent()
    if not (2000 <= year <= 9998 and 1 <= month <= 12) or date(year, month, 1) > today:
        raise InputError("patrol.month", year=year, month=month)
    first, length = date(year, month, 1), calendar.monthrange(year, month)[1]
    last = min(date(year, month, length), today)
    lines = sorted(patrols(session, first, last), key=lambda line: (line.patrol.ended_at, line.officer))
    check(progress)
    progress.report(0.4, "patrol.writing")
    span = (last - first).days + 1
    cells = coverage(session, last, span)
    note = f"{year}年{month}月  截至{last.isoformat()}"
    zero = sum(1 for line in lines if line.patrol.zero_report)
    found = sum(len(line.found) for line in lines)
    missed = sum(1 for cell in cells if not cell.walks)
    log = Sheet(
        "巡查日志",
        [
            Column("序号", 6), Column("日期", 12, DAY), Column("社区（村）", 20, wrap=True),
            Column("网格编码", 20, wrap=True), Column("网格数", 8), Column("巡查人", 12), Column("开始", 8),
            Column("结束", 8), Column("时长(分)", 9), Column("天气", 10), Column("新增发现", 10),
            Column("新增图斑", 24, wrap=True), Column("存量复查", 10), Column("复查图斑", 24, wrap=True),
            Column("零报告", 8), Column("照片", 6), Column("备注", 40, wrap=True),
        ],
        [_log_row(number, line) for number, line in enumerate(lines, 1)],
        [f"{note}  巡查{len(lines)}次  零报告{zero}次  新增发现{found}处"],
    )  # fmt: skip
    people = Sheet(
        "人员汇总",
        [
            Column("巡查人", 14), Column("负责网格", 10), Column("本月已巡", 10), Column("本月未巡", 10),
            Column("从未巡查", 10), Column("巡查次数", 10), Column("巡查天数", 10), Column("零报告", 8),
            Column("新增发现", 10), Column("存量复查", 10),
        ],
        _people(lines, cells, span),
        [note],
    )  # fmt: skip
    ground = Sheet(
        "网格覆盖",
        [
            Column("网格编码", 20), Column("社区（村）", 24), Column("负责人", 14), Column("本月次数", 10),
            Column("最近巡查", 12, DAY), Column("距今天数", 10),
        ],
        [
            [cell.code, cell.community_name, cell.officer or "未指定", cell.walks, cell.last_day, cell.days_since]
            for cell in cells
        ],
        [f"{note}  网格{len(cells)}个  本月未巡{missed}个"],
    )  # fmt: skip
    write_workbook(Path(path), [log, people, ground], f"{year}年{month}月巡查日志")
    progress.report(1.0)
    return {"patrols": len(lines), "zero": zero, "found": found, "missed": missed}


def _log_row(number: int, line: PatrolLine) -> list[Any]:
    begin, end = (moment.astimezone(CHINA) for moment in (line.patrol.started_at, line.patrol.ended_at))
    return [
        number,
        line.day,
        "、".join(line.communities),
        _codes(line.cells),
        len(line.cells),
        line.officer,
        f"{begin:%H:%M}",
        f"{end:%H:%M}",
        round((end - begin).total_seconds() / 60),
        line.patrol.weather,
        len(line.found),
        "、".join(line.found),
        len(line.checked),
        "、".join(line.checked),
        "是" if line.patrol.zero_report else "",
        line.photos,
        line.patrol.note,
    ]


def _codes(codes: Sequence[str]) -> str:
    """Codes of cells: the community once, then the serials, those in a row as a span."""
    groups: dict[str, list[int]] = {}
    for code in codes:
        groups.setdefault(code[:-3], []).append(int(code[-3:]))
    told = []
    for community, serials in groups.items():
        spans: list[list[int]] = []
        for serial in sorted(serials):
            if spans and serial == spans[-1][1] + 1:
                spans[-1][1] = serial
            else:
                spans.append([serial, serial])
        words = [f"{a:03d}" if a == b else f"{a:03d}-{b:03d}" for a, b in spans]
        told.append(f"{community} {'、'.join(words)}")
    return "\n".join(told)


def _people(lines: Sequence[PatrolLine], cells: Sequence[CellCover], days: int) -> list[list[Any]]:
    walked: dict[str, list[PatrolLine]] = {}
    for line in lines:
        walked.setdefault(line.officer, []).append(line)
    made = []
    for cover in by_officer(cells, days):
        mine = walked.pop(cover.officer, []) if cover.officer else []
        made.append([cover.officer or "未指定", cover.cells, cover.covered, cover.neglected, cover.never, *_sums(mine)])
    made += [[officer or "未指定", 0, 0, 0, 0, *_sums(mine)] for officer, mine in sorted(walked.items())]
    return made


def _sums(lines: Sequence[PatrolLine]) -> list[int]:
    return [
        len(lines),
        len({line.day for line in lines}),
        sum(1 for line in lines if line.patrol.zero_report),
        sum(len(line.found) for line in lines),
        sum(len(line.checked) for line in lines),
    ]
