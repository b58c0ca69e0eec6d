"""Which column of an old ledger (违法建设台账, 违法用地台账, 案件办理台账) says what.

Ordinary columns are known by their whole name, the steps of a case by the word their name begins with (立案文号,
立案·日期). A column says one thing; what nobody reads is kept with the case in its own words.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..domain.errors import InputError
from ..exchange.ledger_sheet import LEVEL
from ..exchange.mapping import plain as plain_name

_MONEY = re.compile(r"[(（]\s*(?:万元|元)\s*[)）]$")
#: ordinary columns and their names, the surest first
TARGETS: Mapping[str, tuple[str, ...]] = {
    "case_number": ("案件编号", "案号", "案件号", "案卷号", "case"),
    "seq": ("序号", "no", "no."),
    "spot_code": (
        "图斑号",
        "图斑编号",
        "监测编号",
        "图斑号/监测编号",
        "线索编号",
        "地块编号",
        "卫片编号",
        "spot",
    ),
    "county": ("区县", "县区", "县市区", "所在区", "所属区县"),
    "town": (
        "镇街",
        "乡镇",
        "乡镇街道",
        "镇(街)",
        "镇街道",
        "街道",
        "所属乡镇",
        "所在乡镇",
        "所属镇街",
        "区县/镇街/村居/网格",
    ),
    "village": ("村居", "村社区", "村", "村(社区)", "村(居)", "社区", "行政村", "所在村", "所属村居"),
    "grid": ("网格", "网格编号"),
    "address": (
        "坐落",
        "地址",
        "位置",
        "违建地址",
        "违法地址",
        "建设地点",
        "违法地点",
        "用地位置",
        "具体位置",
        "土地坐落",
        "违建位置",
        "地点",
        "详细地址",
        "违法建设地点",
        "违法建设位置",
        "违法用地位置",
        "违建地点",
        "坐落位置",
    ),
    "coordinates": ("坐标", "中心坐标", "经纬度", "界址点坐标", "拐点坐标", "中心点坐标"),
    "longitude": ("经度", "东经", "lon", "lng"),
    "latitude": ("纬度", "北纬", "lat"),
    "parcel_code": ("宗地代码", "宗地号", "不动产单元号"),
    "party": (
        "违法主体",
        "当事人",
        "违法主体(姓名/单位)",
        "违法主体姓名/单位",
        "违法主体姓名单位",
        "户主姓名",
        "户主",
        "违法主体姓名",
        "违法主体名称",
        "当事人姓名",
        "当事人名称",
        "姓名",
        "姓名/单位",
        "违法单位",
        "用地单位",
        "建设单位",
        "单位名称",
        "业主",
        "用地主体",
        "违法当事人",
        "建设单位(个人)",
        "用地单位(个人)",
    ),
    "party_kind": ("主体类型", "违法主体类型", "当事人类型", "主体性质"),
    "id_number": ("身份证号", "身份证号码", "证件号码", "证件号", "统一社会信用代码", "身份证"),
    "phone": ("联系电话", "电话", "手机", "手机号", "联系方式"),
    "party_address": ("住址", "户籍地址", "家庭住址", "当事人住址", "住所"),
    "legal_rep": ("法定代表人", "负责人", "法人"),
    "cause": ("案由", "违法事由"),
    "breach": ("违法类型", "违建类型", "违法性质", "违法行为"),
    "built_on": ("建设时间", "建成时间", "用地时间", "建设年月", "违建时间", "占地时间", "违法时间", "建设时间(年月)"),
    "found_on": ("发现日期", "发现时间", "巡查日期", "巡查时间"),
    "building_state": ("建设状态", "建设现状", "建设情况"),
    "structure": ("结构", "建筑结构", "房屋结构"),
    "storeys": ("层数", "建筑层数"),
    "footprint": ("占地面积", "违法占地面积", "用地面积", "违法用地面积", "图斑面积", "监测面积", "占地", "面积"),
    "floor_area": ("建筑面积", "违法建筑面积", "违建面积", "违法建设面积", "总建筑面积"),
    "excess_area": ("超建面积", "超出面积", "超占面积"),
    "farmland": ("占用耕地", "占用耕地面积", "耕地面积", "其中耕地"),
    "use": ("用途", "实际用途", "建筑用途"),
    "project": ("项目名称", "建设项目"),
    "disposition": ("处置方式", "处理方式", "整治方式", "处置意见", "处理意见"),
    "org": ("承办机构", "承办单位", "办案单位", "执法单位"),
    "officers": ("承办人", "经办人", "办案人员", "办案人", "执法人员"),
    "filing": ("立案/非立案", "立案非立案", "查处", "查处情况", "是否立案"),
    "not_filed": ("未立案原因", "未立案/未结原因", "未立案未结原因"),
    "fine": ("罚款额", "罚款金额", "罚款"),
    "confiscated_area": ("没收面积", "没收建筑面积"),
    "self_deadline": ("自行期限", "自行拆除期限", "限拆期限", "履行期限", "限期", "自行拆除截止日期", "限期拆除日期"),
    "demolished_floor": ("已拆建筑面积", "拆除建筑面积", "拆除面积", "已拆面积"),
    "demolished_land": ("已拆占地面积", "拆除占地面积", "腾出土地面积"),
    "demolition_way": ("拆除方式",),
    "status": ("案件状态", "办理状态", "办理进度", "办理阶段", "进展情况", "进度", "状态", "办理情况"),
    "remark": ("备注", "说明"),
}
#: steps of a case and how the names of their columns begin; the first that fits is taken
STEPS: tuple[tuple[str, str], ...] = (
    ("filed", r"立案"),
    ("stopped", r"停工|责令停止|停建|停止违法"),
    ("enforcement", r"强制执行决定|强拆决定|强制拆除决定"),
    ("court", r"强制执行申请|申请法院|申请强制执行|法院"),
    ("crime", r"犯罪移送|移送公安|移送司法|移送.*刑事"),
    ("confiscated", r"非法财物移交|没收移交|没收物移交"),
    ("reminded", r"催告|责令履行"),
    ("announced", r"公告|强拆公告"),
    ("hearing", r"听证"),
    ("notified", r"告知|处罚告知|事先告知"),
    ("remedy", r"复议|诉讼"),
    ("served", r"送达|决定送达"),
    ("decided", r"决定|处罚决定|行政处罚|处罚|限期拆除|限拆|拆除决定"),
    ("demolished", r"强拆|拆除日期|拆除时间|已拆日期|实际拆除"),
    ("closed", r"结案|销号|办结"),
)
#: names that begin like a step and are none
_NO_STEP = re.compile(r"原因|建议|面积|方式|金额|情况说明|责任人|部门|依据|后用途|后完成|公告期|照片")
#: columns that stand in ledgers of land (违法用地) only
_LAND = (
    "图斑号",
    "监测编号",
    "图斑面积",
    "前时相",
    "后时相",
    "变化地类",
    "占用耕地",
    "用地单位",
    "复耕面积",
    "核查结论",
)


@dataclass(frozen=True)
class LedgerColumns:
    """Column of a ledger for each thing that is read.

    :param one: target to column
    :param steps: step to its columns (number, day, or both in one)
    :param unused: columns that nobody reads
    :param land: the ledger is one of land breaches
    """

    one: Mapping[str, str]
    steps: Mapping[str, tuple[str, ...]]
    unused: tuple[str, ...] = ()
    land: bool = False
    given: tuple[str, ...] = field(default=())

    @property
    def fields(self) -> dict[str, str]:
        """Everything as text, for the batch."""
        return {**self.one, **{step: " | ".join(names) for step, names in self.steps.items()}}


def is_known(head: str) -> bool:
    """True if a head means something in a ledger."""
    return not _BY_NAME.isdisjoint((plain(head), _bare(head))) or _step_of(head) is not None


def find_columns(columns: Sequence[str], given: Mapping[str, str]) -> LedgerColumns:
    """Which column says what.

    :param given: target or step to column from the person, over what is found; several columns of a step are parted by
        ``|``; an empty one leaves it out
    :raises InputError: ``mapping.no_target``, ``mapping.no_field``
    """
    by_plain: dict[str, str] = {}
    for key in (plain, _joined, _bare):
        for name in columns:
            by_plain.setdefault(key(name), name)
    one: dict[str, str] = {}
    steps: dict[str, list[str]] = {}
    names_of_steps = {step for step, _ in STEPS}
    for target, text in given.items():
        if target not in TARGETS and target not in names_of_steps:
            targets = sorted({*TARGETS, *names_of_steps})
            raise InputError("mapping.no_target", target=target, kind="ledger", targets=targets)
        named = [_named(part.strip(), target, columns, by_plain) for part in text.split("|") if part.strip()]
        if target in TARGETS:
            one[target] = named[0] if named else ""
        else:
            steps[target] = named
    taken = {*one.values(), *(name for names in steps.values() for name in names)}
    for target, names in TARGETS.items():
        if target in one:
            continue
        column = _by_name(names, columns, by_plain, taken)
        if column is not None:
            one[target] = column
            taken.add(column)
    for name in columns:
        found = _step_in(name) if name not in taken else None
        if found is not None and found not in given:
            steps.setdefault(found, []).append(name)
            taken.add(name)
    heads = {plain(part) for name in columns for part in name.split(LEVEL)}
    return LedgerColumns(
        {target: name for target, name in one.items() if name},
        {step: tuple(names) for step, names in steps.items() if names},
        tuple(name for name in columns if name not in taken),
        len(heads.intersection(map(plain, _LAND))) >= 2,
        tuple(given),
    )


def signature(columns: Iterable[str]) -> str:
    """Key under which the mapping of a ledger with these columns is remembered."""
    return f"mapping.ledger.{hashlib.sha256(chr(10).join(sorted(columns)).encode()).hexdigest()[:16]}"


def plain(name: str) -> str:
    """A head without blanks, case and the unit behind it, 元 and 万元 too."""
    return plain_name(_MONEY.sub("", name.strip()))


def _joined(name: str) -> str:
    """立案·日期 as 立案日期."""
    return plain(name.replace(LEVEL, ""))


def _bare(name: str) -> str:
    """违法类型(未批/超批/改用途) as 违法类型."""
    return plain(re.sub(r"[(（][^()（）]*[)）]$", "", name.strip()))


def _named(text: str, target: str, columns: Sequence[str], by_plain: Mapping[str, str]) -> str:
    found = text if text in columns else by_plain.get(plain(text))
    if found is None:
        raise InputError("mapping.no_field", field=text, target=target, fields=list(columns))
    return found


def _by_name(names: Sequence[str], columns: Sequence[str], by_plain: Mapping[str, str], taken: set[str]) -> str | None:
    for name in names:
        found = by_plain.get(plain(name))
        if found is not None and found not in taken:
            return found
    wanted = {plain(name) for name in names}
    for column in columns:  # 违法主体·姓名: the group, then its part
        parts = column.split(LEVEL)
        if column not in taken and len(parts) > 1 and _step_of(column) is None and plain(parts[-1]) in wanted:
            return column
    return None


def _step_of(name: str) -> str | None:
    text = re.sub(r"\s", "", name)
    if _NO_STEP.search(text):
        return None
    return next((step for step, pattern in STEPS if re.match(rf"(?:{pattern})", text)), None)


def _step_in(name: str) -> str | None:
    """The step of a column: 立案·日期 by its group, 案件信息·立案日期 by its part where the group says nothing."""
    return _step_of(name) or (None if _NO_STEP.search(name) else _step_of(name.split(LEVEL)[-1]))


_BY_NAME = frozenset(plain(name) for names in TARGETS.values() for name in names)
