"""A case taken by its forms: defaults, what is foreseen, what is refused, and that nobody's entry gets lost."""

from __future__ import annotations

from datetime import date, datetime, time, timezone

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.errors import ConflictError, InputError, UnlawfulStepError
from zhiwei.plugin.domain.local_time import local_date
from zhiwei.plugin.services.case_overview import history_of, overview_of
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.step_context import context_of
from zhiwei.plugin.services.step_entries import content_of
from zhiwei.plugin.services.step_foresee import foresee
from zhiwei.plugin.services.step_form import form_for, lacking, relations_of, row_of, shown_fields
from zhiwei.plugin.services.step_offers import offered
from zhiwei.plugin.services.step_take import recorded_since, take
from zhiwei.plugin.store.workspace import Workspace

case_office = service_helper("case_office")
ACTOR = case_office.ACTOR


def noon(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T04:00:00+00:00").astimezone(timezone.utc)


@pytest.fixture
def office(tmp_path):
    path = case_office.make_office(tmp_path)
    with Workspace.open(path) as workspace:
        spots = case_office.spot_uids(workspace)
        report = open_cases(
            workspace, spots[1:2], case_office.OFFICERS, "planning", date(2026, 3, 16), ACTOR, noon("2026-03-16")
        )
        assert not report.refused
        with workspace.reader() as session:
            case = session.cases.all()[0]
        yield workspace, case.uid


class Clerk:
    """Somebody who records with the forms."""

    def __init__(self, workspace, case_uid: str) -> None:
        self.workspace, self.case = workspace, case_uid

    def form(self, kind: str, on: str, fact: str = "", target: int = 0):
        return form_for(context_of(self.workspace, self.case, date.fromisoformat(on)), kind, fact, target)

    def record(self, kind: str, on: str, fact: str = "", at: time | None = None, target: int = 0, **values):
        form = self.form(kind, on, fact, target)
        told = {**form.defaults, **values}
        assert not lacking(form, told)
        day = date.fromisoformat(on)
        now = noon("2026-06-30")
        seen = foresee(self.workspace, self.case, form, told, day, at, ACTOR, now)
        assert seen.lawful, seen.error
        done = take(self.workspace, self.case, form, told, day, at, ACTOR, now)
        return seen, done

    def serve(self, form: str, on: str, party: str):
        return self.record(
            "DELIVERY", on, document="", form=form, number=f"文〔2026〕{form[1:]}号", issued_on=on, party=party,
            method="direct", receiver="本人", relation="本人", servers=["颜堃", "钟篁舟"],
        )  # fmt: skip


def to_notice(clerk: Clerk) -> str:
    context = context_of(clerk.workspace, clerk.case, date(2026, 3, 20))
    party = context.parties[0][0]
    clerk.record("T10", "2026-03-20")
    form = clerk.form("T11", "2026-03-25")
    names = [name for name, _, _ in context.evidence]
    assert set(form.defaults["evidence"]) < set(names)
    clerk.record("T11", "2026-03-25", evidence=names)
    row = {
        "id": "1", "kind": "demolition", "law": "URPL 64", "area_m2": "120.5", "what": "砖混二层",
        "self_deadline": "2026-06-15",
    }  # fmt: skip
    clerk.record("T15", "2026-03-26", items=[row])
    return party


def test_a_case_goes_from_investigation_to_decision_by_its_forms(office):
    workspace, uid = office
    clerk = Clerk(workspace, uid)
    party = to_notice(clerk)
    for form in ("D17", "D18"):
        seen, _ = clerk.serve(form, "2026-03-30", party)
        assert any(due.rule in ("DR08", "DR09") for due in seen.dates)
    clerk.record("FACT", "2026-04-10", "legal_review", result="同意")
    clerk.record("T18", "2026-04-18")
    clerk.record("FACT", "2026-04-19", "panel", conclusion="同意")
    form = clerk.form("T20", "2026-04-20")
    assert form.defaults["items"][0]["what"] == "砖混二层"
    seen, done = clerk.record("T20", "2026-04-20")
    assert done.state == "DECIDED" and seen.after == "作出决定"
    assert seen.lanes == (("1", party, "", "作出决定"),)
    overview = overview_of(workspace, uid, date(2026, 4, 21))
    assert overview.state == "作出决定" and overview.lanes[0].state == "作出决定"
    assert [row.code for row in overview.days] == ["e0", "demolition"]
    assert overview.timeline[-1].kind == "T20" and overview.timeline[-1].after == "作出决定"
    steps = {row.kind: row for row in overview.steps}
    assert steps["T22"].ready == "blocked" and steps["T22"].missing[0][0] == "need.decision_served"
    assert "APL" in steps["T22"].articles and {one.what for one in steps["T22"].answers} == {"D21", "D22"}
    clerk.serve("D22", "2026-04-22", party)
    clerk.record("T22", "2026-04-22", party=party)
    clerk.record("T23", "2026-04-23")
    with workspace.reader() as session:
        assert session.cases.all()[0].state == "SELF_PERFORM"


def test_what_is_unlawful_is_refused_with_guard_and_article_and_nothing_is_written(office):
    workspace, uid = office
    clerk = Clerk(workspace, uid)
    form = clerk.form("T11", "2026-03-25")
    clerk.record("T10", "2026-03-20")
    form = clerk.form("T11", "2026-03-25")
    before = context_of(workspace, uid, date(2026, 3, 25)).seq
    day, now = date(2026, 3, 25), noon("2026-06-30")
    seen = foresee(workspace, uid, form, dict(form.defaults), day, None, ACTOR, now)
    assert isinstance(seen.error, UnlawfulStepError) and "P_EVIDENCE_COMPLETE" in seen.error.params["guard"]
    assert "APL" in seen.error.params["article"] and seen.error.params["missing"]
    with pytest.raises(UnlawfulStepError):
        take(workspace, uid, form, dict(form.defaults), day, None, ACTOR, now)
    assert context_of(workspace, uid, day).seq == before
    rows = {row.kind: row for row in offered(context_of(workspace, uid, day))}
    assert rows["T12"].ready == "to_state" and rows["T11"].ready == "to_state"


def test_officers_can_be_named_and_an_expired_card_counts_for_nothing(office):
    workspace, uid = office
    clerk = Clerk(workspace, uid)
    context = context_of(workspace, uid, date(2026, 3, 20))
    by_name = {one.name: one for one in context.officers}
    assert by_name["颜堃"].mine and by_name["颜堃"].fit and not by_name["过期员"].fit
    form = clerk.form("T07", "2026-03-20")
    told = {"officers": [by_name["颜堃"].uid, by_name["过期员"].uid]}
    seen = foresee(workspace, uid, form, told, date(2026, 3, 20), None, ACTOR, noon("2026-06-30"))
    codes = [code for code, _ in seen.error.params["missing"]]
    assert codes == ["need.two_officers", "need.officer_card"]
    clerk.record("T07", "2026-03-20", officers=form.defaults["officers"])


def test_two_who_record_at_once_do_not_overwrite_each_other(office):
    workspace, uid = office
    clerk = Clerk(workspace, uid)
    mine = context_of(workspace, uid, date(2026, 3, 20))
    clerk.record("T07", "2026-03-20")
    form = form_for(mine, "T10")
    with pytest.raises(ConflictError) as caught:
        take(workspace, uid, form, {}, date(2026, 3, 20), None, "另一人", noon("2026-06-30"), mine.seq)
    assert caught.value.code == "conflict.case_moved"
    since = recorded_since(workspace, uid, mine.seq)
    assert [event.transition for event in since] == ["T07"]
    assert take(workspace, uid, form, {}, date(2026, 3, 20), None, "另一人", noon("2026-06-30"), since[-1].seq)


def test_a_wrong_entry_is_taken_back_redated_or_restated(office):
    workspace, uid = office
    clerk = Clerk(workspace, uid)
    party = to_notice(clerk)
    clerk.serve("D17", "2026-03-30", party)
    clerk.record("FACT", "2026-04-01", "defence", party=party)
    seq = context_of(workspace, uid, date(2026, 4, 2)).seq
    form = clerk.form("CORRECTION", "2026-04-02", target=seq)
    assert {"target", "mode", "reason"} <= {one.key for one in form.fields}
    assert form.defaults["party"] == party
    told = {**form.defaults, "mode": "restate", "stage": "reminder", "reason": "阶段登记错误"}
    assert "stage" in {one.key for one in shown_fields(form, told)}
    _, payload = content_of(form, told, date(2026, 4, 2))
    assert payload["payload"] == {"party": party, "stage": "reminder"}
    take(workspace, uid, form, told, date(2026, 4, 2), None, ACTOR, noon("2026-06-30"))
    assert context_of(workspace, uid, date(2026, 6, 30)).view.state.course.defences[0].stage == "reminder"
    form = clerk.form("CORRECTION", "2026-06-30", target=seq)
    assert lacking(form, {**form.defaults, "mode": "new_day", "reason": "x"}) == ("new_day",)
    served = clerk.form("CORRECTION", "2026-06-30", target=seq - 1)
    assert "restate" not in next(one.choices for one in served.fields if one.key == "mode")
    clerk.record("CORRECTION", "2026-06-30", target=seq, mode="new_day", new_day="2026-04-03", reason="日期登记错误")
    event = next(one for one in context_of(workspace, uid, date(2026, 6, 30)).events if one.seq == seq)
    assert local_date(event.occurred_at) == date(2026, 4, 3)
    clerk.record("CORRECTION", "2026-06-30", target=seq, mode="take_back", reason="并未提出")
    assert not context_of(workspace, uid, date(2026, 6, 30)).view.state.course.defences
    row = next(row for row in overview_of(workspace, uid, date(2026, 6, 30)).timeline if row.seq == seq)
    assert not row.standing


def test_the_proof_of_a_service_follows_its_way(office):
    workspace, uid = office
    clerk = Clerk(workspace, uid)
    party = to_notice(clerk)
    context = context_of(workspace, uid, date(2026, 3, 30))
    form = clerk.form("DELIVERY", "2026-03-30")
    direct = {one.key for one in shown_fields(form, {"method": "direct", "document": ""})}
    leave = {one.key for one in shown_fields(form, {"method": "leave", "document": ""})}
    assert {"receiver", "relation", "servers"} <= direct and "refused_by" not in direct
    assert {"refused_by", "refusal_reason", "witness", "media_number"} <= leave
    assert relations_of(context, "leave", party) == ("本人", "同住成年家属")
    told = {"form": "D17", "number": "1", "issued_on": "2026-03-30", "party": party, "method": "leave"}
    seen = foresee(workspace, uid, form, told, date(2026, 3, 30), None, ACTOR, noon("2026-06-30"))
    assert {code for code, _ in seen.error.params["missing"]} >= {"service.need.refused_by", "service.need.servers"}


def test_a_number_that_is_none_is_named(office):
    workspace, uid = office
    form = Clerk(workspace, uid).form("T20", "2026-04-20")
    with pytest.raises(InputError) as caught:
        content_of(form, {"items": [{"id": "1", "kind": "fine", "amount": "三千"}]}, date(2026, 4, 20))
    assert caught.value.code == "step.bad_number"
    rows = content_of(
        form, {"items": [{"id": "1", "kind": "fine", "amount": "3,000.50", "what": ""}]}, date(2026, 4, 20)
    )
    assert rows[1]["items"] == [{"id": "1", "kind": "fine", "amount": "3000.50"}]


def test_history_covers_numbers_and_names_until_asked(office):
    workspace, uid = office
    rows = history_of(workspace, uid)
    assert {row.table for row in rows} >= {"event", "case_file", "party"}
    text = " ".join(f"{old} {new}" for row in rows for _, old, new in row.changes)
    assert "35992119800101" not in text and "********" in text
    opened = history_of(workspace, uid, open_names=True)
    assert "359921198001010001" in " ".join(new for row in opened for _, _, new in row.changes)
    assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)


def test_history_tells_a_proof_field_by_field(office):
    workspace, uid = office
    clerk = Clerk(workspace, uid)
    party = to_notice(clerk)
    proof = {"receiver": "某某", "relation": "本人", "servers": ["钟篁舟", "钟篁舟"]}
    paper = {"form": "D17", "number": "1", "issued_on": "2026-03-30", "party": party, "method": "direct"}
    clerk.record("DELIVERY", "2026-03-30", **paper, **proof)
    told = [(row.table, change) for row in history_of(workspace, uid) for change in row.changes]
    assert {("event", ("relation", "", "本人")), ("delivery", ("relation", "", "本人"))} <= set(told)
    assert [new for _, (_, _, new) in told if new.startswith("{") or "servers:" in new] == []


def test_the_rows_of_an_item_come_back_as_they_were(office):
    workspace, uid = office
    clerk = Clerk(workspace, uid)
    to_notice(clerk)
    item = context_of(workspace, uid, date(2026, 4, 1)).view.state.course.notified[0]
    assert row_of(item)["self_deadline"] == "2026-06-15" and row_of(item)["area_m2"] == 120.5
