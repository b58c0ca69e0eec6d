"""Every form prints what the documents catalogue asks of it: a value, or a ruled blank to be filled in by hand."""

from __future__ import annotations

import re

import pytest

from zhiwei.plugin.output.template import FOLDER
from zhiwei.plugin.services.case_catalogues import current_forms

FORMS = ("D01", "D02", "D04", "D06", "D07", "D08", "D35")
#: facts that stand for a field of a group; several where one of them is enough
GROUPS = {
    "party": {
        "当事人姓名或名称": ("party.name",),
        "证件类型及号码": ("party.id_number",),
        "法定代表人或负责人": ("party.legal_rep",),
        "性别": ("party.gender",),
        "年龄": ("party.age",),
        "住址或住所": ("party.address",),
        "联系电话": ("party.phone",),
        "当事人类型": ("party.kind",),
    },
    "site": {
        "违法地点(坐落)": ("site.address",),
        "宗地代码或不动产单元号": ("site.parcel_code",),
    },
    "build": {
        "建设项目或建筑名称": ("build.name",),
        "结构": ("build.structure",),
        "层数": ("build.storeys",),
        "高度": ("build.height",),
        "占地面积": ("land.area_m2", "build.footprint_m2"),
        "建筑面积": ("build.floor_m2",),
        "超出许可面积": ("build.excess_m2",),
        "用途": ("build.use",),
        "建设状态": ("build.state",),
        "开工日期": ("build.started_on",),
        "建成日期": ("build.finished_on",),
        "造价": ("build.cost_yuan",),
    },
    "land": {
        "占地面积_亩": ("land.area_mu",),
        "占用耕地": ("land.farmland_m2",),
        "占用永久基本农田": ("land.basic_farmland_m2",),
        "现状地类": ("land.land_class",),
        "规划用途": ("land.planned_use",),
        "是否符合规划": ("land.conforms",),
    },
    "officers": {"执法人员姓名及证号": ("officer.card_no", "officers[0].card_no")},
    "agency": {"机关名称": ("agency.name",), "联系人": ("agency.contact",), "联系电话": ("agency.phone",)},
    "approve3": {name: (f"approval.{name}",) for name in ("officer", "unit", "review", "deputy", "head")},
    "seal": {"印章": ("seal",)},
}
#: what tables and records add to the place of a letter or a picture
PLACE = {"所在镇街村居": "site.village", "中心点坐标": "site.center", "网格编号": "site.grid_code"}


@pytest.mark.parametrize("form", FORMS)
def test_every_group_of_the_catalogue_is_on_the_form(form):
    text = (FOLDER / f"{form}.yaml").read_text(encoding="utf-8")
    lacking = [
        field
        for group in current_forms().forms[form].groups
        for field, facts in GROUPS[group].items()
        if not any(re.search(re.escape(fact) + r"\b", text) for fact in facts)
        and (group != "party" or (form != "D01" and "parties | party_lines" not in text))
    ]
    if form in ("D01", "D02", "D06", "D07"):
        lacking += [field for field, fact in PLACE.items() if fact not in text]
    assert lacking == []


@pytest.mark.parametrize("form", sorted({"D02", "D06", "D01"}))
def test_the_four_sides_are_on_tables_and_records(form):
    text = (FOLDER / f"{form}.yaml").read_text(encoding="utf-8")
    assert all(f"site.neighbours.{side}" in text for side in "nesw")


def test_a_proof_of_service_knows_the_seven_ways():
    text = (FOLDER / "D35.yaml").read_text(encoding="utf-8")
    for way in ("direct", "leave", "electronic", "mail", "entrusted", "forward", "notice"):
        assert f"m == '{way}'" in text
