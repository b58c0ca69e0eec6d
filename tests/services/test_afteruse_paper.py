"""The report of after-use: every plot with its direction, why and points, targets and what they cost, the balance."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from afteruse_office import FIRST, NOW, THIRD, TODAY, accept_use, layer, make_cleared, make_decided, plots
from openpyxl import load_workbook
from pypdf import PdfReader

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.afteruse_paper import write_paper
from zhiwei.plugin.services.afteruse_report import write_report
from zhiwei.plugin.services.afteruse_view import last_plan, rows_of
from zhiwei.plugin.services.afteruse_why import why
from zhiwei.plugin.services.plan_afteruse import Request, plan_uses
from zhiwei.plugin.services.track_afteruse import accept_all, land_balance
from zhiwei.plugin.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(make_cleared(tmp_path)) as opened:
        yield opened


def written(workspace, folder, today=TODAY, **changes) -> str:
    with workspace.reader() as session:
        found = land_balance(session, today)
    *towns, whole = found.figures
    found = replace(found, figures=[*towns, replace(whole, **changes)])
    path = write_paper(workspace, found, folder / "方案.pdf", today)
    return "".join("".join(page.extract_text().split()) for page in PdfReader(str(path)).pages)


def test_every_plot_stands_there_with_direction_reason_and_points(workspace, tmp_path):
    plan_uses(workspace, Request(targets={"build": 350.0}), "甲", NOW, TODAY)
    accept_all(workspace, "甲", NOW, TODAY)
    text = written(workspace, tmp_path)
    for one in plots(workspace):
        assert one.code in text and one.direction in text
        best = next(row for row in one.proposals["ranked"] if row["use"] == one.proposals["use"])
        assert f"={best['points']}" in text
    assert "永久基本农田" in text and "350.00" in text
    lost = next(one for one in plots(workspace) if one.proposals.get("given_up"))
    assert f"少{lost.proposals['given_up']['points']}分" in text
    assert "1块地让出了得分更高的用途" in text
    assert "编制" in text and "批准" in text and "逾期清单无" in text.replace("地块镇街方向责任部门期限逾期(天)", "")


def test_ground_that_is_only_tidied_is_told_so_that_the_uses_add_up(workspace, tmp_path):
    text = written(workspace, tmp_path, freed_m2=600.0, usable_m2=600.0, used_m2=468.97, farm_m2=300.0, road_m2=0.0)
    # in use, farmland, and the rest
    assert "其他(㎡)" in text and "600.00600.00468.970.00300.000.000.00168.97" in text
    write_report(workspace, tmp_path / "台账.xlsx", TODAY)
    sheet = load_workbook(tmp_path / "台账.xlsx")["利用指标"]
    assert "其他利用(㎡)" in [cell.value for row in sheet.iter_rows() for cell in row]


def test_a_plot_that_is_not_decided_shows_its_proposal(workspace, tmp_path):
    plan_uses(workspace, Request(), "甲", NOW, TODAY)
    text = written(workspace, tmp_path)
    assert "建议" in text and "未设指标" in text and "没有地块为达成指标而让出" in text


def test_rules_that_contradict_each_other_are_named_with_who_decides(workspace, tmp_path):
    """The first plot lies on basic farmland and, as somebody drew it, within the red line of a road."""
    plan_uses(workspace, Request(), "甲", NOW, TODAY)
    accept_all(workspace, "甲", NOW, TODAY)  # what is accepted stays, and is told all the same
    with workspace.unit_of_work("甲", NOW) as unit:
        unit.zones.add(layer(("class_code",), (-5, -5, 40, 40, "HX-DL")))
    plan_uses(workspace, Request(), "甲", NOW, TODAY)
    with workspace.reader() as session:
        found = why(session, FIRST, TODAY)
        last = last_plan(session, rows_of(session, TODAY))
    assert [(one.key, one.law, one.articles, leaves) for one, leaves in found.clashes] == [
        ("HX-DL", "URPL", "64", ("road", "temporary")),
        ("KX-NT", "LAL", "33-37", ("farm",)),
    ]
    assert [one.plot.code for one in last.without] == [FIRST]
    said = (
        "规则互相冲突，无用途可建议：道路红线，还路；道路建设前可临时绿化、停车（400.00㎡，《城乡规划法》第64条，"
        "只余还路、临时绿化或停车）；永久基本农田，只能恢复耕种（400.00㎡，《土地管理法》第33-37条，只余宜耕（复耕））。"
        "须由人工会同规划和自然资源主管部门确定后再定用途"
    )
    printed = written(workspace, tmp_path)
    assert said in printed, printed[printed.find("规则互相冲突") :][:200]
    write_report(workspace, tmp_path / "台账.xlsx", TODAY)
    rows = load_workbook(tmp_path / "台账.xlsx")["地块"].iter_rows(values_only=True)
    assert said in next(row for row in rows if row[0] == FIRST)
    with pytest.raises(InputError, match=r"afteruse\.forbidden"):
        accept_use(workspace, FIRST, "甲", NOW, TODAY, use="复耕")


def test_a_strip_within_the_positional_error_says_nothing_but_that_it_is_to_be_measured(workspace, tmp_path):
    """0.6 m of the third plot lie on basic farmland, with points known to half a metre."""
    with workspace.unit_of_work("甲", NOW) as unit:
        unit.zones.add(layer(("class_code",), (219.4, -5, 230, 40, "KX-NT")))
    plan_uses(workspace, Request(), "甲", NOW, TODAY)
    with workspace.reader() as session:
        found = why(session, THIRD, TODAY)
    ((code, name, area),) = found.strips
    assert (code, name) == ("KX-NT", "永久基本农田") and area == pytest.approx(12.0, abs=0.05)
    assert "KX-NT" not in [row[0] for row in found.zones] and found.verdict("build") != "forbidden"
    assert f"未计入的狭条（不足定位误差，须实测）：永久基本农田{area:.2f}㎡" in written(workspace, tmp_path)
    write_report(workspace, tmp_path / "台账.xlsx", TODAY)
    rows = list(load_workbook(tmp_path / "台账.xlsx")["可做什么"].iter_rows(values_only=True))
    assert [row[5] for row in rows if row[0] == THIRD and row[2] == "未计入"] == [area]


def test_what_is_overdue_is_named_with_its_days(workspace, tmp_path):
    plan_uses(workspace, Request(), "甲", NOW, TODAY)
    accept_all(workspace, "甲", NOW, TODAY)
    last = max(one.due_on for one in plots(workspace))
    text = written(workspace, tmp_path, last + timedelta(days=9))
    assert "9" in text.split("逾期清单")[1] and plots(workspace)[0].responsible in text.split("逾期清单")[1]


def test_without_plots_there_is_no_report(tmp_path):
    with Workspace.open(make_decided(tmp_path)) as opened, pytest.raises(InputError) as caught:
        written(opened, tmp_path)
    assert caught.value.code == "afteruse.no_plots"


def test_mu_are_rounded_from_the_exact_product(workspace, tmp_path):
    """3.30 m² are 0.00495 亩 exactly, which rounds to 0.0050; the product of two floats lies below and gave 0.0049."""
    assert "腾出土地3.30平方米（0.0050亩）" in written(workspace, tmp_path, freed_m2=3.3)
