"""The findings as a workbook: one sheet per kind, official Chinese heads, the stored figures and how they were made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.errors import InputError
from ..domain.features import FeatureTable
from ..domain.land.disposition import AssessmentRules
from ..domain.land.explanation import plan_text
from ..domain.land.units import half_up, mu
from ..domain.land.zones import ZoneCatalogue
from ..domain.progress import Progress, Silent, check
from ..output.spreadsheet import AREA, MU, PERCENT, Book, Column, writing
from .assess import FINDING
from .catalogues import rulebook

if TYPE_CHECKING:
    from ..store.workspace import Workspace

Row = Mapping[str, Any]
_SPOT = ("code", "name", "spot_type", "address", "town_code", "village_code", "found_on", "case_number", "status")
_ASSESSMENT = (
    "uid",
    "spot_uid",
    "statement_uid",
    "as_of",
    "headline_zone",
    "severity",
    "track",
    "disposition",
    "hand_to",
    "crime_alert",
    "data_errors",
    "explanation",
)
#: spots whose findings are held at one time
_SPOTS_AT_ONCE = 500
_KEY = (Column("图斑编号", 20), Column("项目名称", 24))
_AREA = (
    Column("面积（平方米）", 14, AREA),
    Column("面积（亩）", 12, MU),
    Column("占图斑", 10, PERCENT),
    Column("存疑", 8),
)


def export_findings(
    workspace: Workspace, path: str | Path, progress: Progress | None = None, now: datetime | None = None
) -> dict[str, int]:
    """Write the current findings of all spots.

    :returns: sheet title to number of rows
    :raises InputError: ``assess.none`` when nothing was assessed yet; ``output.not_written``
    """
    progress = progress or Silent()
    with workspace.reader() as reader:
        book = rulebook(reader.settings).book
        spots = _by_uid(reader.spots.read(columns=_SPOT, geometry=False))
        current = reader.assessments.find(("uid", "spot_uid", "catalogue_sha256"), current=True)
    current = [row for row in current if row["spot_uid"] in spots]
    if not current:
        raise InputError("assess.none", path=str(workspace.path))
    current.sort(key=lambda row: _sort_key(spots[row["spot_uid"]]))
    uids = [row["uid"] for row in current]
    with writing(Path(path), title="图斑套合分析结果") as workbook:
        export = _Export(spots, book.zones, book.rules, workbook)
        catalogues = sorted({row["catalogue_sha256"] or "" for row in current})
        export.about(workspace, len(current), catalogues, now or datetime.now(timezone.utc))
        for start in range(0, len(uids), _SPOTS_AT_ONCE):
            check(progress)
            progress.report(0.9 * start / len(uids))
            export.add(*_stored(workspace, uids[start : start + _SPOTS_AT_ONCE]))
        progress.report(0.9)
    progress.report(1.0)
    return {page.title: page.count for page in workbook.pages}


def _stored(workspace: Workspace, uids: list[str]) -> tuple[Sequence[Row], Mapping[str, Row], Sequence[Row]]:
    """Assessments in the order of their uids, their statements by uid, and their findings.

    An assessment and what belongs to it never change, so that a reader for each block sees what one for all would,
    and nobody who saves meanwhile has to wait.
    """
    place = {uid: i for i, uid in enumerate(uids)}
    with workspace.reader() as reader:
        assessments = reader.assessments.find(_ASSESSMENT, uid=uids)
        statements = reader.statements.find(uid=[row["statement_uid"] for row in assessments])
        findings = reader.findings.find(FINDING, assessment_uid=uids)
    assessments.sort(key=lambda row: place[row["uid"]])
    findings.sort(key=lambda row: place[row["assessment_uid"]])
    return assessments, {row["uid"]: row for row in statements}, findings


def _by_uid(spots: FeatureTable) -> dict[str, dict[str, Any]]:
    names = list(spots.columns)
    rows = zip(*(spots.columns[name].tolist() for name in names))
    return {row["uid"]: row for row in (dict(zip(names, values)) for values in rows)}


def _sort_key(spot: Row) -> tuple[str, str]:
    return str(spot.get("code") or ""), str(spot["uid"])


class _Export:
    """The sheets, filled block by block."""

    def __init__(self, spots: Mapping[str, Row], zones: ZoneCatalogue, rules: AssessmentRules, book: Book) -> None:
        self.spots, self.zones, self.rules = spots, zones, rules
        self.notice = rules.texts.get("assess.notice", "")
        notes = (self.notice,)
        self._summary = book.page("图斑汇总", _SUMMARY, notes)
        sheets: tuple[tuple[str, str, str, Sequence[Column], Callable[[Row], list[Any]]], ...] = (
            ("宗地", "parcel", "parcel", _PARCEL, _parcel),
            ("控制线", "zone", "", _ZONE, self._zone),
            ("许可", "permit", "permit", _PERMIT, _permit),
            ("地类", "land_class", "land_class", _LAND, _land),
        )
        self._kinds = {
            kind: (book.page(title, [*_KEY, *columns, *_AREA], notes), len(columns), cells)
            for title, kind, _, columns, cells in sheets
        }
        self._rests = {rest: self._kinds[kind] for _, kind, rest, _, _ in sheets}
        self._near = book.page("邻近控制线", _NEAR, notes)
        self._errors = book.page("数据错误", _ERRORS, notes)
        self._method = book.page("方法", _METHOD)

    def about(self, workspace: Workspace, count: int, catalogues: Sequence[str], now: datetime) -> None:
        """How the figures were made: one row for each thing to know; one for each area statement follows."""
        rows: list[list[Any]] = [
            ["工作库", str(workspace.path.name)],
            ["工作库坐标系", workspace.crs],
            ["导出时间", now],
            ["图斑数", count],
            ["声明", self.notice],
            [
                "合计规则",
                "宗地与无宗地、全覆盖分组与未覆盖部分之和等于图斑面积（最大余额法）；可相互重叠的控制线各自独立计算，同类重叠只计一次",
            ],
        ]
        for row in rows + [["规则目录 SHA-256", text] for text in catalogues]:
            self._method.append(row)

    def add(self, assessments: Sequence[Row], statements: Mapping[str, Row], findings: Sequence[Row]) -> None:
        """Write the rows of some spots.

        :param statements: by uid
        :param findings: in the order of the assessments
        """
        facts: dict[str, dict[str, float]] = {}
        for row in findings:
            self._add_finding(row)
            self._note_facts(facts.setdefault(row["assessment_uid"], {}), row)
        for row in assessments:
            statement = statements.get(row["statement_uid"] or "")
            self._summary.append(self._summary_row(row, statement or {}, facts.get(row["uid"], {})))
            for error in row["data_errors"] or []:
                self._errors.append(self._error_row(row, error))
            if statement is not None:
                self._method.append([f"面积说明 {self._key(row)[0]}", _stated(statement)])

    def _key(self, row: Row) -> list[Any]:
        spot = self.spots[row["spot_uid"]]
        return [spot.get("code") or spot["uid"], spot.get("name")]

    def _add_finding(self, row: Row) -> None:
        kind = row["kind"]
        if kind == "distance":
            self._near.append([*self._key(row), row["label"], row["class_code"], row["distance_m"]])
        elif kind in self._kinds:
            page, _, cells = self._kinds[kind]
            page.append([*self._key(row), *cells(row), *_area_cells(row)])
        elif kind == "uncovered":
            code = row["class_code"]
            found = self._rests.get("" if code == "zone" or code in self.zones.groups else code.partition(":")[0])
            if found is not None:
                page, width, _ = found
                page.append([*self._key(row), row["label"], *[None] * (width - 1), *_area_cells(row)])

    def _note_facts(self, facts: dict[str, float], row: Row) -> None:
        """Keep what the summary tells of a finding."""
        if row["kind"] == "land_class":
            net = (row["detail"] or {}).get("net_m2") or 0.0
            facts["farmland"] = round(facts.get("farmland", 0.0) + net, 2)
        elif row["kind"] == "uncovered" and row["class_code"] == "permit":
            facts["permit"] = row["area_m2"]
        elif row["kind"] == "zone" and row["class_code"] in self.rules.basic_farmland_classes:
            facts["basic"] = round(facts.get("basic", 0.0) + row["area_m2"], 2)

    def _summary_row(self, row: Row, statement: Row, areas: Mapping[str, float]) -> list[Any]:
        spot = self.spots[row["spot_uid"]]
        headline = row["headline_zone"]
        alert = row["crime_alert"] or {}
        told = "；".join(f"{a['zh']} {a['mu']:.4f} 亩（{a['threshold_mu']:g} 亩）" for a in alert.get("items", []))
        return [
            *self._key(row),
            spot.get("spot_type"),
            spot.get("address"),
            statement.get("area_ellip_m2"),
            statement.get("area_plan_m2"),
            statement.get("area_mu"),
            {"ellipsoidal": "椭球面积", "planar": "平面面积"}.get(statement.get("legal", ""), ""),
            self.zones[headline].zh if headline in self.zones else headline,
            row["severity"],
            self.rules.track_names.get(row["track"], row["track"]),
            row["disposition"],
            row["hand_to"],
            areas.get("permit", 0.0),
            areas.get("farmland"),
            areas.get("basic", 0.0),
            ("预警：" if alert.get("level") == "alert" else "接近：" if alert else "") + told,
            len(row["data_errors"] or []),
            row["as_of"],
            spot.get("case_number"),
            (row["explanation"] or {}).get("zh", ""),
        ]

    def _error_row(self, row: Row, error: Row) -> list[Any]:
        east, north = error.get("place") or (None, None)
        params = {"east": "", "north": "", **error["params"]}
        told = self.rules.texts.get(error["code"], error["code"]).format(**params)
        return [*self._key(row), told, error["params"].get("area_m2"), north, east]

    def _zone(self, row: Row) -> list[Any]:
        detail = row["detail"] or {}
        return [
            row["label"],
            row["class_code"],
            detail.get("group"),
            detail.get("severity"),
            plan_text(detail.get("plans", [])),
            "、".join(detail.get("names", [])),
            len(row["ref_uids"] or []),
        ]


_SUMMARY = (
    *_KEY,
    Column("类型", 10),
    Column("坐落", 28),
    Column("椭球面积（平方米）", 16, AREA),
    Column("平面面积（平方米）", 16, AREA),
    Column("面积（亩）", 12, MU),
    Column("法定面积", 10),
    Column("重点控制线", 18),
    Column("严重程度", 10),
    Column("办理途径", 18),
    Column("处置建议", 28),
    Column("处理或移送机关", 26),
    Column("许可外（平方米）", 16, AREA),
    Column("耕地净面积（平方米）", 18, AREA),
    Column("永久基本农田（平方米）", 20, AREA),
    Column("涉嫌犯罪预警", 22),
    Column("数据错误", 10),
    Column("分析截止日", 12),
    Column("案号", 18),
    Column("说明", 80, wrap=True),
)
_NEAR = (*_KEY, Column("控制线", 22), Column("代码", 10), Column("距离（米）", 12, AREA))
_ERRORS = (*_KEY, Column("问题", 60), Column("面积（平方米）", 14), Column("X（北）", 16), Column("Y（东）", 16))
_METHOD = (Column("项目", 26), Column("内容", 120, wrap=True))
_PARCEL = (Column("宗地代码", 24), Column("权利人", 16), Column("坐落", 28), Column("用途", 14), Column("权利性质", 14))
_ZONE = (
    Column("控制线", 22),
    Column("代码", 10),
    Column("分组", 16),
    Column("严重程度", 10),
    Column("规划、批准文号、日期", 48),
    Column("名称", 20),
    Column("要素数", 8),
)
_PERMIT = (
    Column("许可种类", 18),
    Column("文号", 24),
    Column("机关", 22),
    Column("权利人", 16),
    Column("日期", 12),
    Column("批准面积（平方米）", 16, AREA),
    Column("超出批准面积（平方米）", 18, AREA),
    Column("有效", 8),
)
_LAND = (Column("地类名称", 16), Column("地类编码", 10), Column("大类", 12), Column("净面积（平方米）", 16, AREA))
_LAND_KINDS = {"farmland": "耕地", "agricultural": "农用地", "construction": "建设用地", "unused": "未利用地"}


def _area_cells(row: Row) -> list[Any]:
    area = row["area_m2"]
    return [area, float(half_up(mu(float(area)), 4)), row["share"], "存疑" if row["doubtful"] else ""]


def _parcel(row: Row) -> list[Any]:
    detail = row["detail"] or {}
    return [row["class_code"], *(detail.get(name) for name in ("holder", "location", "use", "right_nature"))]


def _permit(row: Row) -> list[Any]:
    detail = row["detail"] or {}
    return [
        row["label"],
        row["class_code"],
        *(detail.get(name) for name in ("authority", "holder", "issued_on", "approved_area_m2", "beyond_approved_m2")),
        "是" if detail.get("in_force") else "否",
    ]


def _land(row: Row) -> list[Any]:
    detail = row["detail"] or {}
    kind = detail.get("kind", "")
    return [row["label"], row["class_code"], _LAND_KINDS.get(kind, kind), detail.get("net_m2")]


def _stated(statement: Row) -> str:
    """How one area was measured."""
    told = [
        statement["method"],
        statement["ellipsoid"],
        statement["crs"],
        f"带号 {statement['zone_number']}" if statement["zone_number"] else "",
        f"定位误差 {statement['tolerance_m']:g} m",
        statement["rounding"],
        f"来源 {statement['source']}" if statement["source"] else "",
        f"图形 SHA-256 {statement['geometry_sha256']}",
        f"声明 SHA-256 {statement['sha256']}",
    ]
    return "；".join(part for part in told if part)
