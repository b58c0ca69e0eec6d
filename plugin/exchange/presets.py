"""Field names that Chinese land and planning layers use, for each column of ours; the surest name first.

Sources: 监测图斑 and 核查登记卡 of county systems, 不动产登记数据库标准 (ZDDM …), 国土调查数据库标准 (DLTB …),
市级国土空间总体规划数据库规范 (YJJBNT, STBHHX, CZKFBJ, ZXCQCS…), 勘测定界 TXT.
"""

from __future__ import annotations

from typing import Mapping

#: kind of import → column of the workspace → names, without case, blanks, underscores and bracketed units
PRESETS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "spot": {
        "code": (
            "code", "JCBH", "监测编号", "图斑编号", "图斑号", "TBBH", "TBH", "疑似图斑编号", "YSTBBH", "WFTBBH",
            "地块编号", "DKBH", "地块号", "DKH", "spotcode", "spotid", "spot", "编号", "BH", "BSM", "标识码", "id",
        ),
        "name": ("name", "XMMC", "项目名称", "地块名称", "DKMC", "名称", "MC", "project", "XMC"),
        "source_kind": ("sourcekind", "线索来源", "XSLY", "来源", "LY", "source"),
        "spot_type": ("spottype", "TBLX", "图斑类型", "违建类型", "WJLX", "违法类型", "WFLX", "类型", "type", "building"),
        "found_on": ("foundon", "发现日期", "发现时间", "FXRQ", "FXSJ", "巡查日期", "founddate", "date"),
        "before_phase": ("beforephase", "QSX", "前时相"),
        "after_phase": ("afterphase", "HSX", "后时相"),
        "structure": ("structure", "JZJG", "建筑结构", "结构", "JG"),
        "storeys": ("storeys", "层数", "CS", "ZCS", "总层数", "floors", "levels", "building:levels"),
        "floor_area_m2": ("flooraream2", "JZMJ", "建筑面积", "floorarea"),
        "building_state": ("buildingstate", "JSZT", "建设状态", "JSXZ", "建设现状", "state"),
        "use": ("use", "SJYT", "实际用途", "YT", "用途", "地块用途"),
        "town_code": ("towncode", "XZJDDM", "乡镇代码", "乡镇码", "街道码", "乡镇街道代码", "XZDM"),
        "village_code": ("villagecode", "村代码", "CDM", "CJDM", "行政村代码", "ZLDWDM"),
        "address": ("address", "ZL", "坐落", "TDZL", "土地坐落", "地址", "DZ", "位置", "WZ"),
        "declared_area_m2": (
            "declaredaream2", "JCMJ", "监测面积", "面积平方米", "图斑面积", "TBMJ", "地块面积", "DKMJ", "面积", "MJ",
            "占地面积", "ZDMJ", "area",
        ),
        "remark": ("remark", "BZ", "备注", "note", "description"),
    },
    "parcel": {
        "code": ("code", "ZDDM", "宗地代码", "ZDH", "宗地号", "parcelcode", "parcel"),
        "unit_code": ("unitcode", "BDCDYH", "不动产单元号"),
        "holder": ("holder", "QLR", "QLRMC", "权利人", "权利人名称", "土地使用权人", "使用权人", "owner"),
        "location": ("location", "ZL", "TDZL", "坐落", "土地坐落", "ZDZL", "address"),
        "use": ("use", "YT", "TDYT", "用途", "土地用途", "批准用途", "PZYT", "SJYT"),
        "right_kind": ("rightkind", "QLLX", "权利类型"),
        "right_nature": ("rightnature", "QLXZ", "权利性质", "权属性质"),
        "registered_area_m2": ("registeredaream2", "ZDMJ", "宗地面积", "登记面积", "发证面积", "FZMJ", "SCMJ", "面积", "MJ"),
    },
    "zone": {
        "class_code": (
            "classcode", "zoneclass", "KXDM", "GZQLXDM", "管制区类型代码", "GHFQDM", "规划分区代码", "FQDM", "分区代码",
            "class", "zone", "zonecode", "code", "GZQLXMC", "GHFQMC", "规划分区名称", "分区名称", "FQMC", "分区", "分区类型",
            "LHLX", "管控分区", "控制线类型", "KZXLX", "类型", "LX", "type", "名称", "MC", "name", "YSDM",
        ),
        "name": ("name", "名称", "MC", "GHFQMC", "GZQLXMC", "分区名称", "FQMC", "规划分区名称"),
        "plan_name": ("planname", "规划名称", "GHMC", "plan"),
        "approval_no": ("approvalno", "批准文号", "PZWH", "批复文号", "PFWH", "文号"),
        "effective_from": ("effectivefrom", "生效日期", "SXRQ", "批准日期", "PZRQ", "批复日期", "PFRQ", "批准时间", "PZSJ"),
        "effective_to": ("effectiveto", "失效日期", "终止日期", "有效期至"),
    },
    "permit": {
        "kind": ("kind", "许可类型", "XKLX", "证件类型", "ZJLX", "批准类型", "手续类型", "类型", "LX", "type"),
        "number": (
            "number", "批准文号", "PZWH", "许可证号", "XKZH", "证书编号", "ZSBH", "文号", "WH", "批文号", "批文文号", "证号",
            "合同编号", "HTBH", "permitno", "permit", "编号",
        ),
        "authority": ("authority", "批准机关", "PZJG", "批准单位", "PZDW", "发证机关", "FZJG", "审批机关", "机关", "SPJG"),
        "holder": ("holder", "用地单位", "YDDW", "建设单位", "JSDW", "受让人", "权利人", "QLR", "申请人", "SQR", "业主"),
        "project": ("project", "项目名称", "XMMC", "XMC", "工程名称", "名称", "name"),
        "issued_on": (
            "issuedon", "批准日期", "PZRQ", "批准时间", "PZSJ", "发证日期", "FZRQ", "签订日期", "批复日期", "日期", "时间", "date",
        ),
        "expires_on": ("expireson", "有效期至", "YXQZ", "有效期", "截止日期", "到期日期"),
        "approved_area_m2": (
            "approvedaream2", "批准面积", "PZMJ", "SPMJ", "审批面积", "GDMJ", "供地面积", "用地面积", "YDMJ", "面积", "MJ", "area",
        ),
        "approved_floor_m2": ("approvedfloorm2", "批准建筑面积", "PZJZMJ", "建筑面积", "JZMJ"),
        "content": ("content", "许可内容", "批准内容", "内容", "用途", "YT", "备注", "BZ"),
    },
    "land_class": {
        "code": ("code", "DLBM", "地类编码", "地类代码", "DLDM", "YDYHFLDM", "class"),
        "name": ("name", "DLMC", "地类名称", "YDYHFLMC", "地类"),
        "owner_kind": ("ownerkind", "QSXZ", "权属性质"),
        "owner_code": ("ownercode", "QSDWDM", "权属单位代码"),
        "owner_name": ("ownername", "QSDWMC", "权属单位名称"),
        "deduct_code": ("deductcode", "KCDLBM", "扣除地类编码"),
        "deduct_ratio": ("deductratio", "KCXS", "扣除地类系数", "扣除系数", "TKXS", "田坎系数"),
        "registered_area_m2": ("registeredaream2", "TBMJ", "图斑面积", "面积", "MJ"),
        "surveyed_year": ("surveyedyear", "SJNF", "数据年份", "年份"),
    },
}

#: columns that hold something else than text
NUMBERS = frozenset({
    "floor_area_m2", "declared_area_m2", "registered_area_m2", "approved_area_m2", "approved_floor_m2", "deduct_ratio",
})
WHOLE = frozenset({"storeys"})
DATES = frozenset({"found_on", "effective_from", "effective_to", "issued_on", "expires_on"})
AREAS = frozenset({"declared_area_m2", "registered_area_m2", "approved_area_m2"})

#: how the ways to permit (批地、供地、规划许可、乡村规划许可) are named in files; checked in this order
PERMIT_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("village", ("village", "乡村", "乡字", "宅基地")),
    ("land_supply", ("land_supply", "supply", "供地", "出让", "划拨", "供应", "租赁")),
    ("land_approval", ("land_approval", "approval", "批地", "农转用", "农用地转用", "征收", "征地", "用地批复", "政地", "用地批准")),
    ("planning", ("planning", "规划", "建字", "地字", "工程许可")),
)
