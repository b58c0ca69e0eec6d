"""The county's old stock of decided demolitions (存量违建) as its ledger has it, for a plan that is worth seeing.

A hundred and more buildings over all towns, decided and served before this software came; the ledger is written as an
office keeps it and taken over by the algorithm that an office uses. The days are fixed, the county is fictitious.
"""

from __future__ import annotations

import math
import random
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

#: rows of the ledger
COUNT = 132
#: spots nearer than this (m) are neighbours
NEAR = 350.0
ORG = "澄埔县自然资源局"
_HEAD = (
    "序号", "案件编号", "图斑编号", "镇街", "坐落", "违法主体", "违法类型", "建设状态", "结构", "层数", "占地面积",
    "建筑面积", "处置方式", "立案日期", "告知日期", "处罚决定日期", "送达日期", "自行拆除期限", "催告日期", "公告日期",
    "强制执行决定日期", "备注",
)  # fmt: skip


@dataclass(frozen=True)
class Building:
    """A row of the ledger: what the spot says, and the day of the decision."""

    code: str
    town: str
    address: str
    party: str
    state: str
    structure: str
    storeys: int
    ground_m2: float
    decided: date

    def cells(self, number: int) -> list[Any]:
        """The row as the office wrote it; every fourth case has not come to enforcement yet."""
        served = self.decided + timedelta(days=1)
        until = served + timedelta(days=15)
        reminded = until + timedelta(days=190)
        enforced = number % 4 != 0
        return [
            number, f"澄违存〔2025〕第{number:03d}号", self.code, self.town, self.address, self.party, "未批先建",
            self.state, self.structure, self.storeys, round(self.ground_m2, 2), round(self.ground_m2 * self.storeys, 2),
            "拆除", self.decided - timedelta(days=80), self.decided - timedelta(days=25), self.decided, served, until,
            reminded, reminded + timedelta(days=2) if enforced else None,
            reminded + timedelta(days=25) if enforced else None, "",
        ]  # fmt: skip


def buildings(workspace: Path, without: Iterable[int], count: int = COUNT) -> list[Building]:
    """Spots without a case that are to be demolished, the same at every run.

    :param without: last digits of the codes of spots that the rest of the demo uses
    """
    connection = sqlite3.connect(f"file:{workspace}?mode=ro", uri=True)
    try:
        rows = connection.execute(
            "SELECT s.code, s.address, coalesce(s.building_state, '已建成'), coalesce(s.structure, '砖混'), "
            "coalesce(s.storeys, 1), s.area_ellip_m2, group_concat(p.name, '、'), (r.minx + r.maxx) / 2, "
            "(r.miny + r.maxy) / 2 FROM spot s JOIN rtree_spot_geom r ON r.id = s.fid "
            "JOIN spot_party l ON l.spot_uid = s.uid JOIN party p ON p.uid = l.party_uid "
            "WHERE s.disposition LIKE '%拆除%' AND s.area_ellip_m2 > 20 AND s.case_number IS NULL "
            "GROUP BY s.uid ORDER BY s.code"
        ).fetchall()
    finally:
        connection.close()
    taken = set(without)
    free = [row for row in rows if int(row[0][-3:]) not in taken]

    def neighbours(row: tuple[Any, ...]) -> int:
        return sum(math.dist(row[7:], other[7:]) < NEAR for other in free)

    # a clearance goes village by village: where most lie together
    some = sorted(sorted(free, key=lambda row: (-neighbours(row), row[0]))[:count])
    draw = random.Random(1)  # nosec B311: no secret
    first = date(2025, 9, 1)
    return [
        Building(code, address[:3], address, party, state, structure, int(storeys), float(area),
                 first + timedelta(days=draw.randrange(0, 90)))
        for code, address, state, structure, storeys, area, party, _, _ in some
    ]  # fmt: skip


def write_ledger(path: Path, rows: list[Building]) -> Path:
    """The ledger as a spreadsheet with a title, a head, rows and who filled it in."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = "违法建设台账"
    sheet.append(["澄埔县存量违法建设台账（2025年度）"])
    sheet.append([f"填报单位：{ORG}"])
    sheet.append(list(_HEAD))
    for number, row in enumerate(rows, 1):
        sheet.append(row.cells(number))
    sheet.append(["填表人：某某", None, None, "审核人：某某"])
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    return path


def take_over(demo: Any, workspace: Path, out: Path, without: Iterable[int], actor: str) -> int:
    """Write the ledger and take it over; how many cases came in."""
    table = write_ledger(out / "demolition" / "存量违法建设台账.xlsx", buildings(workspace, without))
    done = demo.step(
        "importledger", WORKSPACE=str(workspace), INPUT=str(table), ORG=ORG, ACTOR=actor,
        REPORT=str(out / "reports" / "ledger.xlsx"),
    )  # fmt: skip
    return int(done["ACCEPTED"])
