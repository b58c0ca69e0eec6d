"""The findings as a workbook: one sheet per kind, official Chinese heads, the stored figures and how they were made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
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
from ..output.spreadsheet import AREA, MU, PERCENT, Column, Sheet, write_workbook
from .catalogues import rulebook

if TYPE_CHECKING:
    from ..store.workspace import Workspace

Row = Mapping[str, Any]
_SPOT = ("code", "name", "spot_type", "address", "town_code", "village_code", "found_on", "case_number", "status")
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
    :raises InputError: ``assess.none`` when nothing was assessed yet; ``output.not_writable``
    """
    progress = progress or Silent()
    with workspace.reader() as reader:
        book = rulebook(reader.settings).book
        spots = reader.spots.read(columns=_SPOT, geometry=False)
        assessments = reader.assessments.current()
        uids = {row["uid"] for row in assessments}
        statements = {row["uid"]: row for row in reader.statements.find()}
        findings = [row for row in reader.findings.find() if row["assessment_uid"] in uids]
    check(progress)
    known = _by_uid(spots)
    assessments = [row for row in assessments if row["spot_uid"] in known]
    if not assessments:
        raise InputError("assess.none", path=str(workspace.path))
    progress.report(0.3)
    order = {
        row["spot_uid"]: i for i, row in enumerate(sorted(assessments, key=lambda r: _sort_key(known[r["spot_uid"]])))
    }
    assessments.sort(key=lambda row: order[row["spot_uid"]])
    findings = [row for row in findings if row["spot_uid"] in order]
    findings.sort(key=lambda row: order[row["spot_uid"]])
    export = _Export(known, book.zones, book.rules, assessments, statements, findings)
    sheets = export.sheets()
    method = _method(workspace, export, now or datetime.now(timezone.utc))
    write_workbook(Path(path), [*(sheet for sheet in sheets), method], title="图斑套合分析结果")
    progress.report(1.0)
    return {sheet.title: len(list(sheet.rows)) for sheet in (*sheets, method)}


def _by_uid(spots: FeatureTable) -> dict[str, dict[str, Any]]:
    names = list(spots.columns)
    rows = zip(*(spots.columns[name].tolist() for name in names))
    return {row["uid"]: row for row in (dict(zip(names, values)) for values in rows)}


def _sort_key(spot: Row) -> tuple[str, str]:
    return str(spot.get("code") or ""), str(spot["uid"])


class _Export:
    """What the sheets are made from."""

    def __init__(
        self,
        spots: Mapping[str, Row],
        zones: ZoneCatalogue,
        rules: AssessmentRules,
        assessments: Sequence[Row],
        statements: Mapping[str, Row],
        findings: Sequence[Row],
    ) -> None:
        self.spots, self.zones, self.rules = spots, zones, rules
        self.assessments, self.statements, self.findings = assessments, statements, findings

    def sheets(self) -> list[Sheet]:
        """All sheets but the last."""
        return [
            self._summary(),
            self._kind("宗地", "parcel", "parcel", _PARCEL, _parcel),
            self._kind("控制线", "zone", "", _ZONE, self._zone),
            self._kind("许可", "permit", "permit", _PERMIT, _permit),
            self._kind("地类", "land_class", "land_class", _LAND, _land),
            self._near(),
            self._errors(),
        ]

    def _key(self, row: Row) -> list[Any]:
        spot = self.spots[row["spot_uid"]]
        return [spot.get("code") or spot["uid"], spot.get("name")]

    def _summary(self) -> Sheet:
        columns = [
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
        ]
        return Sheet("图斑汇总", columns, [self._summary_row(row) for row in self.assessments], (self.notice,))

    @property
    def notice(self) -> str:
        """What stands above every sheet."""
        return self.rules.texts.get("assess.notice", "")

    def _summary_row(self, row: Row) -> list[Any]:
        spot, statement = self.spots[row["spot_uid"]], self.statements.get(row["statement_uid"] or "", {})
        areas = self._facts.get(row["uid"], {})
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

    @property
    def _facts(self) -> dict[str, dict[str, float]]:
        if not hasattr(self, "_fact_cache"):
            self._fact_cache: dict[str, dict[str, float]] = {}
            for row in self.findings:
                facts = self._fact_cache.setdefault(row["assessment_uid"], {})
                detail = row["detail"] or {}
                if row["kind"] == "land_class":
                    facts["farmland"] = round(facts.get("farmland", 0.0) + (detail.get("net_m2") or 0.0), 2)
                elif row["kind"] == "uncovered" and row["class_code"] == "permit":
                    facts["permit"] = row["area_m2"]
                elif row["kind"] == "zone" and row["class_code"] in self.rules.basic_farmland_classes:
                    facts["basic"] = round(facts.get("basic", 0.0) + row["area_m2"], 2)
        return self._fact_cache

    def _kind(
        self, title: str, kind: str, rest: str, columns: Sequence[Column], cells: Callable[[Row], list[Any]]
    ) -> Sheet:
        rows = []
        for row in self.findings:
            own = row["kind"] == kind
            if not own and not (row["kind"] == "uncovered" and self._belongs(row["class_code"], rest)):
                continue
            told = cells(row) if own else [row["label"], *[None] * (len(columns) - 1)]
            rows.append([*self._key(row), *told, *_area_cells(row)])
        return Sheet(title, [*_KEY, *columns, *_AREA], rows, (self.notice,))

    def _belongs(self, code: str, rest: str) -> bool:
        if rest:
            return code == rest or code.startswith(f"{rest}:")
        return code == "zone" or code in self.zones.groups

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

    def _near(self) -> Sheet:
        rows = [
            [*self._key(row), row["label"], row["class_code"], row["distance_m"]]
            for row in self.findings
            if row["kind"] == "distance"
        ]
        columns = [*_KEY, Column("控制线", 22), Column("代码", 10), Column("距离（米）", 12, AREA)]
        return Sheet("邻近控制线", columns, rows, (self.notice,))

    def _errors(self) -> Sheet:
        columns = [
            *_KEY,
            Column("问题", 60),
            Column("面积（平方米）", 14),
            Column("X（北）", 16),
            Column("Y（东）", 16),
        ]
        return Sheet("数据错误", columns, list(self._error_rows()), (self.notice,))

    def _error_rows(self) -> Iterator[list[Any]]:
        for row in self.assessments:
            for error in row["data_errors"] or []:
                east, north = error.get("place") or (None, None)
                params = {"east": "", "north": "", **error["params"]}
                told = self.rules.texts.get(error["code"], error["code"]).format(**params)
                yield [*self._key(row), told, error["params"].get("area_m2"), north, east]


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


def _method(workspace: Workspace, export: _Export, now: datetime) -> Sheet:
    """How the figures were made: one row for each thing to know, then one for each area statement."""
    rows: list[list[Any]] = [
        ["工作库", str(workspace.path.name)],
        ["工作库坐标系", workspace.crs],
        ["导出时间", now],
        ["图斑数", len(export.assessments)],
        ["声明", export.notice],
        [
            "合计规则",
            "宗地与无宗地、全覆盖分组与未覆盖部分之和等于图斑面积（最大余额法）；可相互重叠的控制线各自独立计算，同类重叠只计一次",
        ],
    ]
    catalogues = sorted({row["catalogue_sha256"] or "" for row in export.assessments})
    rows += [["规则目录 SHA-256", text] for text in catalogues]
    for row in export.assessments:
        statement = export.statements.get(row["statement_uid"] or "")
        if statement is None:
            continue
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
        rows.append([f"面积说明 {export._key(row)[0]}", "；".join(part for part in told if part)])
    return Sheet("方法", [Column("项目", 26), Column("内容", 120, wrap=True)], rows)
