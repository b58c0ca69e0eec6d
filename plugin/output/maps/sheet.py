"""What one map sheet says, as values: the text fields and the table that a layout shows.

Every name in :data:`FIELDS` is a field of the atlas layer, so that a bureau's own .qpt can use it: ``[% "code" %]``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

#: (name, Chinese label) of the text fields of a sheet
FIELDS: tuple[tuple[str, str], ...] = (
    ("uid", "唯一标识"),
    ("code", "图斑编号"),
    ("title", "图名"),
    ("organisation", "制图单位"),
    ("facts", "图斑信息"),
    ("areas", "面积"),
    ("verdict", "套合结论"),
    ("crs_text", "坐标系"),
    ("source_text", "数据来源"),
    ("notice", "提示"),
    ("review_no", "审图号"),
    ("drawn_on", "制图日期"),
    ("officers", "执法人员"),
)
#: columns of the table of findings
COLUMNS: tuple[tuple[str, str], ...] = (
    ("kind", "类别"),
    ("label", "名称或编码"),
    ("area", "面积(m²)"),
    ("share", "占比"),
    ("remark", "备注"),
)
#: columns of the table of what is known of the spot
FACTS: tuple[tuple[str, str], ...] = (("key", "项目"), ("value", "内容"))
#: the usual scales at which a bar of round figures fits
SCALES = (500, 1000, 1500, 2000, 2500, 5000, 10000, 15000, 20000, 25000, 30000, 40000, 50000)


@dataclass(frozen=True)
class Row:
    """A line of the table of findings, all values as printed."""

    kind: str
    label: str
    area: str = ""
    share: str = ""
    remark: str = ""


@dataclass(frozen=True)
class Sheet:
    """One map: a spot and everything that is written about it.

    :param bounds: x0, y0, x1, y1 of the spot in the workspace's CRS
    :param wkb: the spot's polygon
    :param texts: name of :data:`FIELDS` to text
    :param facts: what is known of the spot, as pairs of name and value
    :param part: share of the map's frame that the spot takes at most
    :param more: where the rows stand that the table has no room for
    :param heads: heads of the table's columns, and ``caption`` above it; the layout's own where empty
    """

    uid: str
    code: str
    wkb: bytes
    bounds: tuple[float, float, float, float]
    texts: Mapping[str, str]
    rows: tuple[Row, ...] = field(default=())
    facts: tuple[tuple[str, str], ...] = field(default=())
    part: float = 0.36
    more: str = "见套合结果表"
    heads: tuple[str, ...] = ()
    caption: str = ""


def scale_for(bounds: tuple[float, float, float, float], width_mm: float, height_mm: float, part: float = 0.36) -> int:
    """The largest usual scale (as its denominator) at which a spot takes at most ``part`` of the map's frame.

    :param bounds: extent of the spot in metres
    :param width_mm: width of the map frame in millimetres
    """
    wide, high = bounds[2] - bounds[0], bounds[3] - bounds[1]
    needed = max(wide * 1000.0 / (width_mm * part), high * 1000.0 / (height_mm * part), SCALES[0])
    return next((scale for scale in SCALES if scale >= needed), int(-(-needed // 10000) * 10000))


def fitted(rows: tuple[Row, ...], most: int, more: str = "见套合结果表") -> tuple[Row, ...]:
    """As many rows as the table's frame holds; what is left out is counted in the last line."""
    if len(rows) <= most:
        return rows
    kept = rows[: most - 1]
    return (*kept, Row("其他", f"另有 {len(rows) - len(kept)} 项，{more}"))


def wrapped(text: str, width: float, measure: Callable[[str], float]) -> str:
    """The text with line breaks where it would pass ``width``; Chinese may be broken after every character.

    :param measure: width of a text, in the unit of ``width``
    """
    lines, line = [], ""
    for character in text:
        if character == "\n" or (line and measure(line + character) > width):
            lines.append(line)
            line = "" if character == "\n" else character
        else:
            line += character
    return "\n".join([*lines, line])
