"""What QGIS shows of a workspace: groups, Chinese layer names, aliases, hidden and read-only fields. No QGIS here.

Layer names and field names stand on printed maps and official tables, which are Chinese by nature.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .schema import CACHE_COLUMNS

#: fields that only the program fills; greyed out in every form
COMPUTED = frozenset(
    (
        "fid",
        "uid",
        "version",
        "source_file",
        "source_layer",
        "source_row",
        "extra",
        *CACHE_COLUMNS["spot"],
        "needs_assessment",
        "attachment_uid",
        "spot_uid",
        "warnings",
        "match_kind",
        "match_distance_m",
    )
)
#: fields that nobody reads in a form
HIDDEN = frozenset(["fid", "version", "batch_uid", "source_wkb", "extra"])
#: columns that an attribute table leaves out, and the width in pixels of those that need more than usual
UNLISTED = HIDDEN | {"uid", "source_file", "source_layer", "source_row", "source_crs", "attachment_uid"}
WIDTHS = {"code": 150, "name": 150, "number": 190, "title": 220, "address": 200, "label": 160, "case_number": 220}

COMMON = {
    "uid": "唯一标识",
    "version": "版本",
    "batch_uid": "导入批次",
    "source_file": "来源文件",
    "source_layer": "来源图层",
    "source_row": "来源行号",
    "extra": "其他属性",
    "name": "名称",
    "number": "编号",
    "status": "状态",
    "spot_uid": "图斑标识",
    "case_uid": "案件标识",
}


@dataclass(frozen=True)
class Shown:
    """One layer or table as the project shows it.

    :param style: file name in resources/styles without ending; empty for tables
    :param where: subset in the SQL of the data source
    :param classes: for zones: the class codes whose symbols the layer keeps
    :param values: field to (stored value to shown text)
    """

    key: str
    table: str
    title: str
    group: str
    style: str = ""
    where: str = ""
    classes: tuple[str, ...] = ()
    editable: bool = False
    visible: bool = True
    aliases: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    display: str = ""
    tabs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # tab of the form to its fields
    day: str = ""  # field with the day from which the temporal controller shows a feature
    min_scale: int = 0  # drawn only at larger scales than 1:min_scale; 0 always


SPOT_KINDS = {"satellite": "卫片", "patrol": "巡查", "report": "举报", "survey": "普查", "transfer": "移送"}
TRACKS = {"planning": "城镇规划", "village": "乡村规划", "land": "土地"}
PERMIT_KINDS = {
    "land_approval": "批地",
    "land_supply": "供地",
    "planning": "建设工程规划许可",
    "village": "乡村建设规划许可",
}
FINDING_KINDS = {
    "parcel": "宗地",
    "zone": "分区管控",
    "permit": "许可",
    "land_class": "地类",
    "uncovered": "未覆盖",
    "distance": "距离",
}

LEDGER, GROUND, PLAN, RECORDS = "图斑与证据", "权属与许可", "规划与管控", "台账"
PATROL = "巡查"

EVIDENCE = Shown(
    "evidence",
    "evidence",
    "现场照片",
    LEDGER,
    "evidence",
    display="number",
    aliases={
        "number": "照片编号",
        "taken_text": "拍摄时间",
        "direction_deg": "方向(°)",
        "device": "设备",
        "match_kind": "匹配方式",
        "match_distance_m": "距图斑(m)",
        "photographer": "拍摄人",
    },
)
SPOT = Shown(
    "spot",
    "spot",
    "图斑",
    LEDGER,
    "spot",
    editable=True,
    day="found_on",
    display="\"code\" || ' ' || coalesce(\"name\", '')",
    aliases={
        "code": "图斑编号",
        "name": "项目名称",
        "source_kind": "线索来源",
        "spot_type": "图斑类型",
        "found_on": "发现日期",
        "before_phase": "前时相",
        "after_phase": "后时相",
        "structure": "结构",
        "storeys": "层数",
        "floor_area_m2": "建筑面积(m²)",
        "building_state": "建设状态",
        "use": "用途",
        "town_code": "乡镇代码",
        "village_code": "村代码",
        "address": "坐落",
        "declared_area_m2": "监测面积(m²)",
        "remark": "备注",
        "area_ellip_m2": "椭球面积(m²)",
        "area_plan_m2": "平面面积(m²)",
        "area_mu": "面积(亩)",
        "needs_assessment": "待套合",
        "headline_zone": "主要分区",
        "severity": "严重程度",
        "track": "适用程序",
        "disposition": "处置建议",
        "case_number": "案号",
        "case_state": "案件状态",
        "source_crs": "来源坐标系",
    },
    values={
        "source_kind": SPOT_KINDS,
        "track": TRACKS,
        "status": {"open": "未处置", "cleared": "已消除", "withdrawn": "已撤回"},
    },
    tabs={
        "基本情况": (
            "code",
            "name",
            "address",
            "spot_type",
            "structure",
            "storeys",
            "floor_area_m2",
            "building_state",
            "use",
            "found_on",
            "before_phase",
            "after_phase",
            "declared_area_m2",
            "town_code",
            "village_code",
            "status",
            "remark",
        ),
        "面积与结论": (
            "area_ellip_m2",
            "area_plan_m2",
            "area_mu",
            "needs_assessment",
            "headline_zone",
            "severity",
            "track",
            "disposition",
            "case_number",
            "case_state",
        ),
        "来源": ("source_kind", "source_file", "source_layer", "source_row", "source_crs", "uid"),
    },
)
PARCEL = Shown(
    "parcel",
    "parcel",
    "宗地",
    GROUND,
    "parcel",
    editable=True,
    display="code",
    min_scale=20000,
    aliases={
        "code": "宗地代码",
        "unit_code": "不动产单元号",
        "holder": "权利人",
        "location": "坐落",
        "use": "用途",
        "right_kind": "权利类型",
        "right_nature": "权利性质",
        "registered_area_m2": "宗地面积(m²)",
    },
)
PERMIT = Shown(
    "permit",
    "permit",
    "用地与规划许可",
    GROUND,
    "permit",
    editable=True,
    display="number",
    min_scale=20000,
    aliases={
        "kind": "许可种类",
        "number": "文号",
        "authority": "批准机关",
        "holder": "申请人",
        "project": "项目名称",
        "issued_on": "批准日期",
        "expires_on": "有效期至",
        "approved_area_m2": "批准面积(m²)",
        "approved_floor_m2": "批准建筑面积(m²)",
        "content": "许可内容",
    },
    values={"kind": PERMIT_KINDS},
)
LAND_CLASS = Shown(
    "land_class",
    "land_class",
    "地类图斑",
    GROUND,
    "land_class",
    editable=True,
    visible=False,
    display="name",
    aliases={
        "code": "地类编码",
        "name": "地类名称",
        "owner_kind": "权属性质",
        "owner_code": "权属单位代码",
        "owner_name": "权属单位名称",
        "deduct_code": "扣除地类编码",
        "deduct_ratio": "扣除系数",
        "registered_area_m2": "图斑面积(m²)",
        "surveyed_year": "调查年度",
    },
)
GRID_CELL = Shown(
    "grid_cell",
    "grid_cell",
    "巡查网格",
    PATROL,
    "grid_cell",
    visible=False,
    display="code",
    aliases={
        "code": "网格编码",
        "community_code": "社区（村）代码",
        "community_name": "社区（村）",
        "serial": "序号",
        "officer_uid": "负责人标识",
        "remark": "备注",
    },
)
ZONE_ALIASES = {
    "class_code": "分区代码",
    "plan_name": "规划名称",
    "approval_no": "批准文号",
    "effective_from": "生效日期",
    "effective_to": "失效日期",
}
TABLES = (
    Shown(
        "case_file",
        "case_file",
        "案件",
        RECORDS,
        display="number",
        aliases={
            "number": "案号",
            "cause": "案由",
            "track": "适用程序",
            "state": "状态",
            "flags": "标记",
            "filed_on": "立案日期",
        },
        values={"track": TRACKS},
    ),
    Shown(
        "finding",
        "finding",
        "套合结果",
        RECORDS,
        display="label",
        aliases={
            "kind": "类别",
            "class_code": "代码",
            "label": "名称",
            "area_m2": "面积(m²)",
            "share": "占比",
            "distance_m": "距离(m)",
            "doubtful": "存疑",
        },
        values={"kind": FINDING_KINDS},
    ),
    Shown("case_spot", "case_spot", "案件图斑", RECORDS, aliases={"role": "作用"}),
    Shown(
        "document",
        "document",
        "文书",
        RECORDS,
        display="title",
        aliases={"form": "文书种类", "title": "名称", "issued_on": "签发日期"},
    ),
    Shown(
        "party",
        "party",
        "当事人",
        RECORDS,
        display="name",
        aliases={
            "kind": "类型",
            "id_kind": "证件类型",
            "id_number": "证件号码",
            "legal_rep": "法定代表人",
            "gender": "性别",
            "position": "职务",
            "address": "住址",
            "phone": "电话",
        },
    ),
    Shown("spot_party", "spot_party", "图斑当事人", RECORDS, aliases={"role": "身份"}),
)

#: (id, name, parent layer and field, child layer and field): what a form shows below a spot or a case
RELATIONS = (
    ("spot_finding", "套合结果", "spot", "uid", "finding", "spot_uid"),
    ("spot_evidence", "现场照片", "spot", "uid", "evidence", "spot_uid"),
    ("spot_case", "案件", "spot", "uid", "case_spot", "spot_uid"),
    ("case_spot", "图斑", "case_file", "uid", "case_spot", "case_uid"),
    ("case_document", "文书", "case_file", "uid", "document", "case_uid"),
    ("spot_party", "当事人", "spot", "uid", "spot_party", "spot_uid"),
    ("party_spot", "图斑", "party", "uid", "spot_party", "party_uid"),
)

#: zone groups, top of the layer tree first: lines above areas
ZONE_GROUPS: Mapping[str, tuple[str, ...]] = {
    "四线": ("SX-LV", "SX-LA", "SX-ZI", "SX-HU"),
    "三条控制线": ("KX-NT", "KX-ST", "KX-CZ"),
    "其他控制线": (
        "HX-DL",
        "JL-HD",
        "JL-GL",
        "JL-TL",
        "JL-DL",
        "SY-1",
        "SY-2",
        "WB-1",
        "LS-BH",
        "HL-FX",
        "ZR-HX",
        "LD",
    ),
    "三界": ("SJ-GM", "SJ-KZ", "SJ-JJ"),
    "城镇开发边界分区": ("CZ-01", "CZ-02", "CZ-03"),
    "三区": ("SQ-JJ", "SQ-XJ", "SQ-SJ"),
    "四区": ("GZ-010", "GZ-020", "GZ-030", "GZ-040"),
    "三类空间": ("KJ-CZ", "KJ-NY", "KJ-ST"),
}
#: groups that fill the plane: under everything on a printed map
AREA_KEYS = frozenset(f"zone_{group}" for group in ("城镇开发边界分区", "三区", "四区", "三类空间"))


def zone_layers(present: frozenset[str]) -> list[Shown]:
    """One layer per zone group that the workspace holds, and one for classes that no group knows.

    :param present: class codes in the workspace; none yet: the usual groups are shown empty
    """
    shown = []
    for group, codes in ZONE_GROUPS.items():
        if present & set(codes) or (not present and group in ("四线", "三条控制线", "三区")):
            quoted = ", ".join(f"'{code}'" for code in codes)
            covered = group == "城镇开发边界分区" and "SQ-SJ" in present
            shown.append(
                Shown(
                    f"zone_{group}",
                    "zone",
                    group,
                    PLAN,
                    "zone",
                    f'"class_code" IN ({quoted})',
                    codes,
                    True,
                    not covered,
                    ZONE_ALIASES,
                    display="name",
                )
            )
    known = {code for codes in ZONE_GROUPS.values() for code in codes}
    if present - known:
        quoted = ", ".join(f"'{code}'" for code in sorted(known))
        shown.append(
            Shown(
                "zone_other",
                "zone",
                "其他分区",
                PLAN,
                "zone",
                f'"class_code" NOT IN ({quoted}) OR "class_code" IS NULL',
                ("",),
                True,
                True,
                ZONE_ALIASES,
                display="name",
            )
        )
    return shown
