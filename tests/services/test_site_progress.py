"""The form of progress: what is done, what comes next, photos with a step, wrong order refused, the last taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from plan_office import NOW, TODAY, make_sites
from sent_statements import statements

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.demolition_progress import STEPS, Step, remove_progress
from zhiwei.plugin.services.demolition_scenarios import adopt_scenario
from zhiwei.plugin.services.plan_demolition import Request, plan_demolition
from zhiwei.plugin.services.site_progress import photos_of, record_steps, site_lines
from zhiwei.plugin.store.workspace import Workspace

PHOTOS = sorted((Path(__file__).resolve().parents[2] / "resources" / "sample" / "photos").glob("*.jpg"))


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(make_sites(tmp_path)) as opened:
        yield opened


def lines(workspace):
    with workspace.reader() as session:
        return site_lines(session, [row.uid for row in session.sites.all()])


def record(workspace, *steps, photos=None):
    return record_steps(workspace, steps, photos or {}, "甲", NOW, TODAY)


def test_the_next_step_follows_what_was_recorded_and_the_last_one_can_be_taken_back(workspace):
    one, other = lines(workspace)
    assert (one.next, one.last, one.case_number != "") == ("started", None, True)
    record(workspace, Step(one.site.uid, "started", date(2026, 11, 18)), Step(other.site.uid, "started", TODAY))
    record(workspace, Step(one.site.uid, "demolished", date(2026, 11, 20), "self", 190.0, None, 8000.0))
    one, other = lines(workspace)
    assert [row.kind for row in one.done] == ["started", "demolished"] and one.next == "hauled"
    assert (one.last.floor_m2, one.last.cost, other.next) == (190.0, 8000.0, "demolished")
    remove_progress(workspace, one.last.uid, "乙", NOW)
    one, _ = lines(workspace)
    assert (one.next, one.site.status) == ("demolished", "started") and workspace.verify() == []


def test_one_wrong_step_keeps_all_out(workspace):
    one, other = lines(workspace)
    with pytest.raises(InputError) as caught:
        record(workspace, Step(one.site.uid, "started", TODAY), Step(other.site.uid, "hauled", TODAY))
    assert caught.value.code == "progress.order"
    assert [line.done for line in lines(workspace)] == [(), ()]


def test_photos_of_a_step_are_evidence_of_the_spot_and_stay_when_it_is_taken_back(workspace):
    one, _ = lines(workspace)
    made = record(workspace, Step(one.site.uid, "started", TODAY), photos={one.site.uid: map(str, PHOTOS[:2])})
    assert made.photos == 2 and made.rows[0].attachment_uid
    one, _ = lines(workspace)
    assert one.photos == {one.last.uid: 2}
    with workspace.reader() as session:
        taken = photos_of(session, [one.last])[one.last.uid]
        table = session.evidence.read(columns=["spot_uid"], uids=taken)
        assert set(table.columns["spot_uid"]) == {one.site.spot_uid}
        assert session.attachments.get(one.last.attachment_uid).original_name == PHOTOS[0].name
    remove_progress(workspace, one.last.uid, "甲", NOW)
    with workspace.reader() as session:
        assert len(session.evidence.read(uids=taken)) == 2
    assert workspace.verify() == []


def test_many_steps_with_photos_are_read_with_as_few_statements_as_none(workspace):
    with statements() as before:
        lines(workspace)
    for number, (site, kind) in enumerate((uid.site.uid, kind) for uid in lines(workspace) for kind in STEPS[:2]):
        record(workspace, Step(site, kind, TODAY), photos={site: [str(PHOTOS[number])]})
    with statements() as after:
        one, other = lines(workspace)
    assert [sum(line.photos.values()) for line in (one, other)] == [2, 2]
    assert len(after) <= len(before) + 3


def test_a_photo_that_is_none_keeps_the_step_out(workspace, tmp_path):
    one, _ = lines(workspace)
    (tmp_path / "x").mkdir()
    with pytest.raises(InputError) as caught:
        record(workspace, Step(one.site.uid, "started", TODAY), photos={one.site.uid: [str(tmp_path / "x")]})
    assert caught.value.code == "photo.none" and lines(workspace)[0].done == ()


def test_the_place_in_the_plan_in_force_says_how_late_a_site_is(workspace):
    request = Request("一", date(2026, 12, 1), date(2027, 12, 31), {"crews": [{"name": "一队"}]}, tries=1)
    scenario, _ = plan_demolition(workspace, request, "甲", NOW, TODAY)
    assert [line.place for line in lines(workspace)] == [None, None]
    adopt_scenario(workspace, scenario.uid, "甲", NOW)
    one, _ = lines(workspace)
    last = one.place.last_day
    assert one.late(last) == 0 and one.late(date.fromordinal(last.toordinal() + 9)) == 9


def test_what_the_tables_reckon_is_told_with_the_site(workspace):
    one, _ = lines(workspace)
    with workspace.reader() as session:
        from zhiwei.plugin.services.demolition_sites import tables_of

        structure = tables_of(session).structure(one.site.structure)
    assert one.reckoned.waste_m3 == pytest.approx(200.0 * structure.waste_m3)
