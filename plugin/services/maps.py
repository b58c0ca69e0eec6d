"""Enforcement maps of spots: gathers what each sheet says from the stored findings, and has the maps drawn.

Nothing is computed here: areas, shares and conclusions are those of the stored statement and assessment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Optional

import shapely

from ..domain.errors import InputError
from ..domain.land.units import text as decimals
from ..domain.progress import Part, Progress, Silent, check
from ..output.maps.sheet import Row, Sheet
from ..store.workspace import Workspace
from .catalogues import load
from .own_rules import REVIEW_NO
from .site_facts import crs_text

TITLE = "违法用地、违法建设图斑执法图"
NOTICE = "本图套合结果为辅助判断，以主管部门认定为准。"
KINDS = {
    "parcel": "宗地",
    "zone": "管控",
    "permit": "许可",
    "land_class": "地类",
    "uncovered": "未覆盖",
    "distance": "邻近",
}
TRACKS = {"planning": "城镇规划（违法建设）", "village": "乡村规划（违法建设）", "land": "土地（违法用地）"}
#: what the narrow column of remarks holds
SHORT_GROUPS = {"城镇开发边界分区": "开发边界"}
DOUBTFUL = "存疑，实测"
#: the order in which a reader asks: what rule is broken, on whose land, with which permit, on what kind of land
ORDER = ("zone", "parcel", "permit", "uncovered", "land_class", "distance")
#: one line says it all where there is no permit of any kind
IMPLIED = {"permit": ("permit:building", "permit:land")}


@dataclass(frozen=True)
class MapOrder:
    """What somebody asked for.

    :param spot_uids: which spots, in this order; ``None`` means all
    :param layout: path of a .qpt
    :param output: a .pdf (all sheets in one file), a .png, or a folder (one PDF and one PNG per spot)
    """

    layout: Path
    output: Path
    spot_uids: Optional[Sequence[str]] = None
    drawn_on: Optional[date] = None


def draw(
    workspace: Workspace,
    order: MapOrder,
    layers: Callable[[], Sequence[Any]],
    progress: Progress = Silent(),  # noqa: B008  (has no state)
) -> list[Path]:
    """Draw the maps and return the files.

    :param layers: makes the map layers of the workspace, top first; called on the thread that draws
    :raises InputError: ``maps.no_spots``, ``maps.layout_missing`` …
    """
    from ..output.maps.render import render
    from ..store.layers import map_font

    made = sheets(workspace, order.spot_uids, order.drawn_on)
    if not made:
        raise InputError("maps.no_spots")
    progress.report(0.05, "maps.drawing", count=len(made))
    check(progress)
    return render(made, layers(), order.layout, order.output, Part(progress, 0.05, 1.0), map_font())


def sheets(workspace: Workspace, spot_uids: Sequence[str] | None = None, drawn_on: date | None = None) -> list[Sheet]:
    """What each sheet says, in the order of ``spot_uids``."""
    with workspace.reader() as reader:
        table = reader.spots.read(uids=list(spot_uids) if spot_uids is not None else None)
        at = {str(uid): index for index, uid in enumerate(table.columns["uid"])}
        wanted = [uid for uid in (spot_uids if spot_uids is not None else at) if uid in at]
        assessments = {row["spot_uid"]: row for row in reader.assessments.current(wanted)}
        statements = {row["uid"]: row for row in reader.statements.find(spot_uid=wanted)}
        findings: dict[str, list[Mapping[str, Any]]] = {}
        for row in reader.findings.find(assessment_uid=[row["uid"] for row in assessments.values()]):
            findings.setdefault(row["spot_uid"], []).append(row)
        common = _common(reader, workspace.crs, drawn_on)
        officers = _officers(reader, wanted)
    names = zone_names()
    result = []
    for uid in wanted:
        spot = {name: values[at[uid]] for name, values in table.columns.items()}
        shape = table.geometry[at[uid]]
        assessment = assessments.get(uid)
        statement = statements.get(assessment["statement_uid"]) if assessment else None
        told = _names_in_doubt(names, findings.get(uid, ()))
        facts = {part: lines(spot, assessment, statement, told) for part, lines in PARTS.items()}
        texts = {part: "\n".join(f"{name}：{value}" for name, value in pairs) for part, pairs in facts.items()}
        source = _source(spot, assessment)
        texts = {**common, **texts, "code": str(spot["code"] or ""), "source_text": source}
        texts["officers"] = officers.get(uid, "")
        result.append(
            Sheet(
                uid,
                str(spot["code"] or uid[:8]),
                shapely.to_wkb(shape),
                tuple(float(value) for value in shapely.bounds(shape)),  # type: ignore[arg-type]
                {**texts, "uid": uid},
                finding_rows(findings.get(uid, ())),
                tuple(pair for pairs in facts.values() for pair in pairs),
            )
        )
    return result


def _names_in_doubt(names: Mapping[str, str], findings: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Names of the zone classes; one that the spot only grazes within the tolerance says so."""
    doubtful = {row["class_code"] for row in findings if row["kind"] == "zone" and row["doubtful"]}
    return {code: f"{name}（存疑，须实测）" if code in doubtful else name for code, name in names.items()}


def zone_names() -> dict[str, str]:
    """Chinese name of each zone class."""
    return {str(row["code"]): str(row["zh"]) for row in load("zones").data["zones"]}


def finding_rows(findings: Iterable[Mapping[str, Any]]) -> tuple[Row, ...]:
    """Stored findings as the lines of the table, the largest of a kind first."""
    stored = list(findings)
    missing = {row["class_code"] for row in stored if row["kind"] == "uncovered"}
    implied = {code for whole, parts in IMPLIED.items() if whole in missing for code in parts}
    kept = [row for row in stored if not (row["kind"] == "uncovered" and row["class_code"] in implied)]
    kept.sort(key=lambda row: (ORDER.index(row["kind"]) if row["kind"] in ORDER else 9, -(row["area_m2"] or 0.0)))
    return tuple(_row(row) for row in kept)


def _row(finding: Mapping[str, Any]) -> Row:
    kind, code, label = finding["kind"], str(finding["class_code"] or ""), str(finding["label"] or "")
    name = code if kind == "parcel" else f"{code} {label}" if kind == "land_class" else label or code
    remarks = []
    if finding["distance_m"] is not None:
        remarks.append(f"距 {decimals(finding['distance_m'], 2)} m")
    detail = finding["detail"] or {}
    if kind == "zone" and detail.get("group"):
        remarks.append(SHORT_GROUPS.get(detail["group"], str(detail["group"])))
    if kind == "land_class" and detail.get("net_m2") is not None:
        remarks.append(f"净 {decimals(detail['net_m2'], 2)}")
    area = "" if finding["area_m2"] is None else decimals(finding["area_m2"], 2)
    share = "" if finding["share"] is None else f"{decimals(100 * finding['share'], 2)}%"
    remark = DOUBTFUL if finding["doubtful"] else "；".join(remarks)
    return Row(KINDS.get(kind, kind), name, area, share, remark)


def _common(reader: Any, crs: str, drawn_on: date | None) -> dict[str, str]:
    county = reader.settings.get("county", None) or {}
    organisations = list(reader.orgs.all())
    name = organisations[0].name if organisations else str(county.get("name", ""))
    return {
        "title": f"{county.get('name', '')}{TITLE}",
        "organisation": name,
        "crs_text": crs_text(crs),
        "notice": NOTICE,
        "review_no": str(reader.settings.get(REVIEW_NO, None) or ""),
        "drawn_on": f"{drawn_on.year}年{drawn_on.month}月{drawn_on.day}日" if drawn_on else "",
    }


Pairs = tuple[tuple[str, str], ...]


def _facts(spot: Mapping[str, Any], *_: Any) -> Pairs:
    kind = "，".join(str(spot[key]) for key in ("spot_type", "structure", "building_state") if spot[key])
    named = (
        ("图斑编号", spot["code"]),
        ("项目名称", spot["name"]),
        ("坐　　落", spot["address"]),
        ("类　　型", kind),
        ("发现日期", spot["found_on"]),
        ("案　　号", spot["case_number"]),
    )
    return tuple((name, str(value)) for name, value in named if value not in (None, ""))


def _areas(_spot: Any, _assessment: Any, statement: Mapping[str, Any] | None, _names: Any) -> Pairs:
    if not statement:
        return (("图斑面积", "未套合，面积未计算"),)
    legal = "椭球面积" if statement["legal"] == "ellipsoidal" else "平面面积"
    mu = f"{decimals(statement['area_mu'], 4)} 亩"
    return (
        ("椭球面积", f"{decimals(statement['area_ellip_m2'], 2)} m²（{mu}）"),
        ("平面面积", f"{decimals(statement['area_plan_m2'], 2)} m²（法定面积为{legal}）"),
    )


def _verdict(_spot: Any, assessment: Mapping[str, Any] | None, _statement: Any, names: Mapping[str, str]) -> Pairs:
    if not assessment:
        return (("套合结论", "未套合"),)
    zone = names.get(str(assessment["headline_zone"]), str(assessment["headline_zone"] or "无"))
    level = f"（严重程度 {assessment['severity']}）" if assessment["severity"] else ""
    told = [
        ("主要管控", f"{zone}{level}"),
        ("办理途径", TRACKS.get(str(assessment["track"]), "待定")),
        ("处置建议", str(assessment["disposition"] or "待定")),
    ]
    if assessment["crime_alert"]:
        told.append(("涉罪提示", "涉嫌犯罪，见套合说明"))
    return tuple(told)


#: the text fields of a sheet that are lines of a name and a value, in the order of its table
PARTS: Mapping[str, Callable[..., Pairs]] = {"facts": _facts, "areas": _areas, "verdict": _verdict}


def _source(spot: Mapping[str, Any], assessment: Mapping[str, Any] | None) -> str:
    """Where the spot came from, in words."""
    file, layer, row = (spot.get(name) for name in ("source_file", "source_layer", "source_row"))
    place = "，".join(
        part for part in (f"图层 {layer}" if layer else "", f"第 {row} 条记录" if row not in (None, "") else "") if part
    )
    told = f"图斑取自文件 {file}{f'（{place}）' if place else ''}" if file else ""
    day = assessment["as_of"] if assessment else None
    until = f"套合数据截至 {day.year}年{day.month}月{day.day}日" if isinstance(day, date) else ""
    words = "；".join(part for part in (told, until) if part)
    return f"数据来源：{words}" if words else ""


def _officers(reader: Any, spot_uids: Sequence[str]) -> dict[str, str]:
    """Names of the officers of the case on each spot."""
    names = {officer.uid: officer.name for officer in reader.officers.all()}
    found: dict[str, str] = {}
    for case in reader.cases.for_spots(list(spot_uids)):
        shown = "、".join(names[uid] for uid in case.officer_uids if uid in names)
        for uid in case.spot_uids:
            found.setdefault(uid, shown)
    return found
