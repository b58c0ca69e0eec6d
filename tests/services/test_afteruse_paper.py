"""The report of after-use: every plot with its direction, why and points, targets and what they cost, the balance."""

from __future__ import annotations

from datetime import timedelta

import pytest
from afteruse_office import NOW, TODAY, done, make, make_decided, plots
from pypdf import PdfReader

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.afteruse_paper import write_paper
from zhiwei.plugin.services.plan_afteruse import Request, plan_uses
from zhiwei.plugin.services.track_afteruse import accept_all, land_balance
from zhiwei.plugin.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(make_decided(tmp_path)) as opened:
        done(opened, 3)
        make(opened)
        yield opened


def written(workspace, folder, today=TODAY) -> str:
    with workspace.reader() as session:
        found = land_balance(session, today)
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


def test_a_plot_that_is_not_decided_shows_its_proposal(workspace, tmp_path):
    plan_uses(workspace, Request(), "甲", NOW, TODAY)
    text = written(workspace, tmp_path)
    assert "建议" in text and "未设指标" in text and "没有地块为达成指标而让出" in text


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
