"""The form D41 is filled from what the workspace knows: who answers, who registers, what the ground looked like."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone

import pytest
from afteruse_office import EAST, NORTH, NOW, THIRD, TODAY, accept_use, make_cleared, objects, plots
from openpyxl import load_workbook
from shapely import Point

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.services.afteruse_report import write_report
from zhiwei.plugin.services.plot_forms import blanks_of_plot, names_to_choose
from zhiwei.plugin.services.plot_paper import plot_told
from zhiwei.plugin.services.plot_photos import AFTER, BEFORE, USED, ground_photos, numbers, usual
from zhiwei.plugin.services.track_afteruse import begin, verify_use
from zhiwei.plugin.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(make_cleared(tmp_path)) as opened:
        yield opened


def third(workspace):
    return next(one for one in plots(workspace) if one.code == THIRD)


def site_of(session, workspace):
    (named,) = session.plots.read(columns=("site_uids",), uids=[third(workspace).uid]).column("site_uids")
    return session.sites.find(uid=list(named))[0]


def add_photos(workspace, *rows, batch=""):
    """Photos as (number, day or None, metres east of the first spot, True where linked to the third plot's spot)."""
    with workspace.unit_of_work("甲", NOW) as unit:
        spot = site_of(unit, workspace).spot_uid
        columns = {
            "number": objects([row[0] for row in rows]),
            "taken_at": objects([row[1] and datetime(*row[1], 4, tzinfo=timezone.utc) for row in rows]),
            "spot_uid": objects([spot if row[3] else None for row in rows]),
            "attachment_uid": objects([None] * len(rows)),
        }
        points = [Point(EAST + row[2], NORTH + 10) for row in rows]
        unit.evidence.add(FeatureTable(objects(points), columns, "EPSG:4549"))


def phases(workspace, on=TODAY):
    with workspace.reader() as session:
        return {one.photo.shown: one.phase for one in ground_photos(session, third(workspace), on)}


def test_a_photo_shows_what_stood_there_on_its_day(workspace):
    accept_use(workspace, THIRD, "甲", NOW, TODAY, use="增绿")
    begin(workspace, THIRD, date(2026, 11, 10), "甲", NOW, TODAY)
    add_photos(
        workspace,
        ("P1", (2026, 3, 1), 210, True),
        ("P2", (2026, 11, 2), 210, True),  # the day on which it was broken: nobody can say
        ("P3", (2026, 11, 4), 210, False),  # taken there, belongs to no spot
        ("P4", (2026, 11, 12), 210, False),  # work on the new use goes on
        ("P5", None, 210, True),
        ("P6", (2026, 3, 1), 5000, False),  # somewhere else
        ("P7", (2026, 3, 2), 5000, True),  # from afar, but somebody linked it
        ("P8", (2026, 11, 21), 210, False),
    )
    verify_use(workspace, THIRD, date(2026, 11, 22), ["P8"], "甲", NOW, TODAY)
    assert phases(workspace) == {
        "P1": BEFORE, "P7": BEFORE, "P2": "", "P3": AFTER, "P4": "", "P8": USED, "P5": "",
    }  # fmt: skip
    # a paper of an earlier day knows no later photo
    assert set(phases(workspace, date(2026, 11, 4))) == {"P1", "P7", "P2", "P3", "P5"}


def test_photos_that_came_with_a_step_show_what_the_step_says(workspace):
    with workspace.unit_of_work("甲", NOW) as unit:
        site = site_of(unit, workspace)
        steps = {row.kind: row for row in unit.progress.find(site_uid=[site.uid])}
        for kind, number in (("started", "S1"), ("demolished", "S2")):
            batch = unit.batches.add("photo", f"progress {steps[kind].uid}", "甲", NOW, {}, {})
            columns = {
                "number": objects([number]), "taken_at": objects([datetime(2026, 11, 2, 4, tzinfo=timezone.utc)]),
                "spot_uid": objects([site.spot_uid]), "batch_uid": objects([batch]), "attachment_uid": objects([None]),
            }  # fmt: skip
            unit.evidence.add(FeatureTable(objects([Point(EAST + 210, NORTH + 10)]), columns, "EPSG:4549"))
    assert phases(workspace) == {"S1": BEFORE, "S2": AFTER}


def test_the_form_names_the_last_photos_of_each_phase(workspace):
    days = [(2026, 3, day) for day in range(1, 7)]
    add_photos(workspace, *((f"B{day[2]}", day, 210, True) for day in days), ("A1", (2026, 11, 5), 210, True))
    with workspace.reader() as session:
        found = ground_photos(session, third(workspace), TODAY)
    assert numbers(usual(found, BEFORE)) == "B3、B4、B5、B6" and numbers(usual(found, AFTER)) == "A1"


def test_the_blanks_are_filled_before_a_person_looks(workspace):
    add_photos(workspace, ("P1", (2026, 3, 1), 210, True), ("P2", (2026, 11, 5), 210, True))
    with workspace.unit_of_work("甲", NOW) as unit:
        case = unit.cases.get(site_of(unit, workspace).case_uid)
        officers = unit.officers.all()
        unit.cases.update(replace(case, officer_uids=(officers[1].uid, officers[0].uid)))
    with workspace.reader() as session:
        blanks = blanks_of_plot(session, THIRD, case.uid, TODAY, "王五")
        names = names_to_choose(session, case.uid, "王五")
    assert blanks == {
        ("plot", "code"): THIRD, ("plot", "person"): officers[1].name, ("plot", "registered_by"): "王五",
        ("plot", "photos_before"): "P1", ("plot", "photos_after"): "P2", ("plot", "photos_used"): "",
    }  # fmt: skip
    assert names[:3] == (officers[1].name, officers[0].name, "王五") and len(set(names)) == len(names)


def test_a_photo_without_a_date_or_from_afar_counts_only_with_a_reason_which_the_papers_print(workspace, tmp_path):
    accept_use(workspace, THIRD, "甲", NOW, TODAY, use="增绿")
    begin(workspace, THIRD, date(2026, 11, 10), "甲", NOW, TODAY)
    add_photos(
        workspace, ("P1", (2026, 11, 21), 210, False), ("P2", None, 210, False), ("P3", (2026, 11, 21), 5000, False)
    )
    for chosen, asked in ((["P2"], ["P2"]), (["P1", "P3"], ["P3"])):
        with pytest.raises(InputError) as caught:
            verify_use(workspace, THIRD, TODAY, chosen, "甲", NOW, TODAY, why="  ")
        assert (caught.value.code, caught.value.params["photos"]) == ("afteruse.photo_reason", asked)
    plot = verify_use(
        workspace, THIRD, TODAY, ["P1", "P2", "P3"], "甲", NOW, TODAY, why="网格员现场指认，无人机高空拍摄"
    )
    assert plot.verified_by["why"] == "网格员现场指认，无人机高空拍摄"
    assert [(one["photo"], one["doubts"]) for one in plot.verified_by["doubtful"]] == [
        ("P2", ["undated"]),
        ("P3", ["far"]),
    ]
    away = round(plot.verified_by["doubtful"][1]["distance_m"])
    said = f"P2无拍摄时间；P3拍摄点距地块{away}米。采信理由：网格员现场指认，无人机高空拍摄"
    assert away > 4000
    with workspace.unit_of_work("甲", NOW) as unit:
        case = unit.cases.get(site_of(unit, workspace).case_uid)
        told = plot_told(unit, case, TODAY, THIRD)
    assert (told["photos_used"], told["photos_told"]) == ("P1、P2、P3", said)
    write_report(workspace, tmp_path / "台账.xlsx", TODAY)
    cells = [cell for row in load_workbook(tmp_path / "台账.xlsx")["地块"].iter_rows(values_only=True) for cell in row]
    assert f"P1、P2、P3；{said}" in cells
