"""Workbooks in which offices kept cases before: of illegal buildings (违法建设台账) and land use (违法用地台账)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from openpyxl import Workbook as Excel

IDENTITY = "350521198001010012"


def building_ledger(path: Path, rows: list[list] | None = None, merges: tuple[str, ...] = ()) -> Path:
    """违法建设台账: a title, a head of two rows with merged groups, a row of column numbers, cases, a sum, a footer."""
    book = Excel()
    sheet = book.active
    sheet.title = "违法建设台账"
    sheet.append(["澄埔县云桠镇违法建设台账（2019年度）"])
    sheet.merge_cells("A1:W1")
    sheet.append(["填报单位：云桠镇", None, None, None, None, None, "单位：平方米"])
    head = [
        "序号",
        "案件编号",
        "镇街",
        "村居",
        "坐落",
        "违法主体",
        None,
        None,
        "违法类型",
        "建设时间\n（年月）",
        "建设状态",
        "结构",
        "层数",
        "占地面积",
        "建筑面积",
        "处置方式",
        "立案",
        None,
        "处罚决定",
        None,
        "送达",
        "结案日期",
        "备注",
    ]
    parts = (
        [None] * 5 + ["姓名/单位", "身份证号", "联系电话"] + [None] * 8 + ["文号", "日期", "文号", "日期"] + [None] * 3
    )
    sheet.append(head)
    sheet.append(parts)
    for column in [*"ABCDE", *"IJKLMNOP", *"UVW"]:
        sheet.merge_cells(f"{column}3:{column}4")
    for group in ("F3:H3", "Q3:R3", "S3:T3"):
        sheet.merge_cells(group)
    sheet.append(list(range(1, 24)))
    for row in rows if rows is not None else sample_rows():
        sheet.append(row)
    for area in merges:
        sheet.merge_cells(area)
    sheet.append(["合计", None, None, None, None, None, None, None, None, None, None, None, None, 570.5, 1200])
    sheet.append(["填表人：某某", None, None, "审核人：某某"])
    book.save(path)
    return path


def row(
    number, party="陈某某", identity=None, filed=(None, None), decided=(None, None), served=None, closed=None, **more
):
    v = {
        "seq": None,
        "town": "云桠镇",
        "village": "桠头村",
        "address": "12号旁",
        "phone": "13812345678",
        "breach": "未批先建",
        "built": "2018.5",
        "state": "已建成",
        "structure": "砖混",
        "storeys": "二层",
        "footprint": "120㎡",
        "floor": "240平方米",
        "disposition": "拆除",
        "remark": None,
        **more,
    }
    return [
        v["seq"],
        number,
        v["town"],
        v["village"],
        v["address"],
        party,
        identity,
        v["phone"],
        v["breach"],
        v["built"],
        v["state"],
        v["structure"],
        v["storeys"],
        v["footprint"],
        v["floor"],
        v["disposition"],
        *filed,
        *decided,
        served,
        closed,
        v["remark"],
    ]


def sample_rows() -> list[list]:
    return [
        row(
            "澄执2019-001",
            identity=IDENTITY,
            seq=1,
            filed=("澄城执立〔2019〕1号", "2019.5.3"),
            decided=("澄城执罚〔2019〕7号", datetime(2019, 6, 4)),
            served="2019年6月6日",
            closed="20190901",
        ),
        row(
            "澄执2019-002",
            "欧阳某",
            seq=2,
            filed=("澄城执立〔2019〕2号", 43588),
            decided=("澄城执罚〔2019〕8号", "2019年7月"),
            footprint="0.3亩",
            built="2008年前",
        ),
        row(
            "澄执2019-003",
            "云桠某某石材有限公司",
            seq=3,
            filed=(None, "二〇一九年六月十三日"),
            disposition="没收",
            floor="12*10",
        ),
        row(None, "不详", seq=4, phone=None, remark="待查"),
    ]


def land_ledger(path: Path, rows: list[list]) -> Path:
    """违法用地台账: one row of heads, shapes by spot number, point or corner points."""
    book = Excel()
    sheet = book.active
    sheet.append(
        [
            "图斑号",
            "用地单位",
            "用地位置",
            "坐标",
            "图斑面积(亩)",
            "占用耕地",
            "立案/非立案",
            "罚款额(万元)",
            "复耕面积",
            "立案日期",
            "处罚决定",
            "办理状态",
        ]
    )
    for values in rows:
        sheet.append(values)
    book.save(path)
    return path
