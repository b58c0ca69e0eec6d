"""From the filing to the decision on each track: every paper is issued through the step that the law has for it."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date, datetime, timezone

import pytest
from service_cases import service_helper
from shapely import Point

from zhiwei.plugin.domain.errors import InputError, UnlawfulStepError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.issue_document import issue_document
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.record_step import record_step
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

NOW = datetime(2026, 6, 30, 2, 0, tzinfo=timezone.utc)
#: items by track, as the proposal and the decision have them
ITEMS = {
    "planning": [
        {"id": "1", "kind": "demolition", "law": "URPL 64", "area_m2": 400.01, "self_deadline": "2026-05-29"},
        {"id": "2", "kind": "fine", "law": "URPL 64", "amount": 20000},
    ],
    "village": [{"id": "1", "kind": "demolition", "law": "URPL 65", "self_deadline": "2026-05-29"}],
    "land": [
        {"id": "1", "kind": "restore", "law": "LAL 77", "area_m2": 400.01},
        {"id": "2", "kind": "demolition", "law": "LAL 77", "self_deadline": "2026-05-29"},
    ],
}


@pytest.fixture
def read_pdf():
    """Text of a PDF over all pages as poppler copies it, without white space and page numbers."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")

    def read(pdf: bytes) -> str:
        done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
        return re.sub(r"第\d+页共\d+页", "", "".join(done.stdout.decode("utf-8").split()))

    return read


class Desk:
    """One case, worked day by day."""

    def __init__(self, workspace, case_uid: str) -> None:
        self.workspace, self.case_uid = workspace, case_uid
        with workspace.reader() as session:
            case = session.cases.get(case_uid)
        self.track = case.track
        self.parties = [uid for uid, _ in case.parties]
        self.pages: dict[str, bytes] = {}

    def step(self, transition: str, on: str, facts=None, **payload):
        return record_step(
            self.workspace, self.case_uid, transition, date.fromisoformat(on), office.ACTOR, NOW, facts, payload
        ).state.state

    def paper(self, form: str, day: str, **data):
        payload = {"data": {form: data}} if data else None
        done = issue_document(
            self.workspace, current_forms().form(form), self.case_uid, date.fromisoformat(day), office.ACTOR, NOW,
            payload=payload,
        )  # fmt: skip
        self.pages[form] = done.pdf
        return done.document

    def deliver(self, form: str, day: str) -> None:
        for party in self.parties:
            self.step("DELIVERY", day, form=form, party=party, method="direct", served_on=day)

    def state(self) -> str:
        with self.workspace.reader() as session:
            return session.cases.get(self.case_uid).state


def desk_of(tmp_path, track: str):
    path = office.make_office(tmp_path)
    workspace = Workspace.open(path)
    with workspace.unit_of_work("set-up", office.NOW) as uow:
        for org in uow.orgs.all():
            uow.orgs.update(replace(org, court="澄埔县人民法院", review_body="澄埔县人民政府"))
        for party in uow.parties.all():
            uow.parties.update(replace(party, address="云桠镇桠头村7号", phone="13900000000"))
    spot, want = {"planning": (1, "planning"), "land": (5, "land"), "village": (1, "village")}[track]
    officers = office.TOWN_OFFICERS if track == "village" else office.OFFICERS
    uid = office.spot_uids(workspace)[spot]
    open_cases(workspace, [uid], officers, want, office.DAY, office.ACTOR, office.NOW)
    with workspace.unit_of_work("set-up", office.NOW) as uow:
        file = uow.attachments.add(b"a photograph", "IMG_1.jpg", "image/jpeg", office.NOW)
        rows = {"attachment_uid": [file], "spot_uid": [uid], "number": ["P0001"], "taken_at": [office.NOW]}
        columns = {name: office.objects(value) for name, value in rows.items()}
        uow.evidence.add(FeatureTable(office.objects([Point(office.EAST, office.NORTH)]), columns, "EPSG:4549"))
    with workspace.reader() as session:
        case = next(case for case in session.cases.all() if case.track == track)
    return Desk(workspace, case.uid)


@pytest.fixture
def desk(tmp_path, request):
    made = desk_of(tmp_path, getattr(request, "param", "land"))
    yield made
    made.workspace.close()


def investigate(desk: Desk) -> None:
    desk.paper("D02", "2026-03-16")
    desk.paper("D05", "2026-03-17", appear_at="2026-03-20T09:30")
    desk.paper("D48", "2026-03-17", electronic="短信", agrees=True)
    desk.paper("D06", "2026-03-18")
    desk.paper("D07", "2026-03-18")
    desk.paper("D08", "2026-03-18")
    desk.paper("D09", "2026-03-20", answers=[{"question": "是否办理许可？", "answer": "没有。"}])
    desk.paper("D11", "2026-03-21", provider="不动产登记中心", papers=[{"name": "查询结果证明", "pages": 1}])
    desk.paper("D13", "2026-03-21", to="某测绘院", matter="建筑面积测绘")
    desk.paper("D14", "2026-03-23", to="某规划主管部门", due_on="2026-04-01")


def propose(desk: Desk) -> None:
    evidence = ["subject_id", "law_permit_reply"]
    desk.step("T11", "2026-04-02", {"evidence": [item.id for item in _evidence()] + evidence})
    desk.paper("D15", "2026-04-02", discretion="一般情节", proposal_text="建议责令限期拆除。")
    desk.step("T15", "2026-04-03", items=ITEMS[desk.track])
    desk.paper("D17", "2026-04-03")
    desk.paper("D18", "2026-04-03")


def _evidence():
    from zhiwei.plugin.services.case_catalogues import current_procedure

    return current_procedure().evidence


@pytest.mark.parametrize("desk", ["planning", "village", "land"], indirect=True)
def test_a_case_is_worked_to_its_decision_with_every_paper(desk, read_pdf):
    investigate(desk)
    propose(desk)
    assert desk.state() == "NOTIFIED"
    desk.deliver("D17", "2026-04-07")
    desk.deliver("D18", "2026-04-07")
    party = desk.parties[0]
    desk.step("FACT", "2026-04-08", fact="defence", party=party, day="2026-04-08", content="房屋是唯一住房")
    desk.paper("D47", "2026-04-08", content="房屋是唯一住房", accepted=False, reasons="不属于免予处罚的情形")
    answer = {"party": party, "day": "2026-04-09", "adopted": False, "reason": "不属于免予处罚的情形"}
    desk.step("FACT", "2026-04-09", fact="defence_answered", **answer)
    desk.step("T56", "2026-04-20")
    desk.paper("D45", "2026-04-20", result="同意", reviewer="谢藕田", reviewer_number="A2019000001")
    desk.step("FACT", "2026-04-21", fact="legal_review", day="2026-04-21", result="同意")
    desk.step("T57", "2026-04-22")
    desk.paper("D16", "2026-04-22", at="2026-04-22T15:00", conclusion="同意")
    desk.step("FACT", "2026-04-22", fact="panel", day="2026-04-22")
    if desk.track == "land":
        desk.paper("D50", "2026-04-22", reason="案情复杂")
    else:  # the law on penalties itself knows no extension (APL art.60)
        with pytest.raises(InputError) as caught:
            desk.paper("D50", "2026-04-22", reason="案情复杂")
        assert "延长的依据" in caught.value.params["missing"]
    assert desk.step("T20", "2026-04-24", items=ITEMS[desk.track]) == "DECIDED"
    desk.paper("D46", "2026-04-24")
    order = desk.paper("D22", "2026-04-24") if desk.track != "land" else None
    if desk.track == "village":
        with pytest.raises(InputError) as caught:
            desk.paper("D21", "2026-04-24")
        assert "处罚的种类和内容" in caught.value.params["missing"]
    else:
        desk.paper("D21", "2026-04-24")
    text = read_pdf(desk.pages["D21" if desk.track == "land" else "D22"])
    for part in (
        "房屋是唯一住房",
        "不予采纳",
        "2026年4月7日送达当事人",
        "已经法制审核",
        "2026年4月22日集体讨论决定",
        "当事人<",
    ):
        assert part in text
    assert ("15日内" in text) == (desk.track == "land")
    if desk.track == "planning":
        money = read_pdf(desk.pages["D21"])
        assert "贰万元整" in money and "自行拆除" not in money and order.number == "澄城执拆字〔2026〕第0001号"


def test_a_hearing_is_noticed_held_and_reported(desk, read_pdf):
    investigate(desk)
    propose(desk)
    desk.deliver("D17", "2026-04-07")
    desk.deliver("D18", "2026-04-07")
    party = desk.parties[0]
    desk.step("FACT", "2026-04-08", fact="hearing_asked", party=party, day="2026-04-08")
    desk.step("T16", "2026-04-09")
    place = {"at": "2026-04-24T09:00", "place": "本机关听证室", "chair": "柯稔川"}
    with pytest.raises(InputError) as caught:
        desk.paper("D19", "2026-04-09", place="本机关听证室")
    assert "听证时间" in caught.value.params["missing"]
    for day in ("2026-04-17", "2026-04-20"):  # seven full working days after 9 April end on 20 April
        with pytest.raises(InputError) as caught:
            desk.paper("D19", "2026-04-09", **{**place, "at": f"{day}T09:00"})
        assert caught.value.code == "document.hearing_too_soon" and caught.value.params["first"] == "2026-04-21"
    desk.paper("D19", "2026-04-09", **place)
    text = read_pdf(desk.pages["D19"])
    assert "于2026年4月8日就" in text and "2026年4月24日9时00分" in text
    desk.deliver("D19", "2026-04-09")
    desk.step("FACT", "2026-04-24", fact="hearing_held", day="2026-04-24")
    desk.paper("D20", "2026-04-24", opinion="维持拟处罚决定")
    assert "维持拟处罚决定" in read_pdf(desk.pages["D20"])


def test_a_breach_that_is_forgiven_is_told_why(desk, read_pdf):
    investigate(desk)
    desk.step("T11", "2026-04-02", {"evidence": [item.id for item in _evidence()]})
    stated = {"ground": "minor_corrected", "head_approved": True}
    desk.step("T21", "2026-04-03", stated, **stated)
    desk.paper("D23", "2026-04-03", reasons="已自行拆除")
    text = read_pdf(desk.pages["D23"])
    assert "第三十三条第一款" in text and "6个月内" in text and "15日" not in text


def test_measures_and_recusal_have_their_papers(desk, read_pdf):
    goods = [{"name": "切割机", "quantity": 1, "unit": "台"}]
    with pytest.raises((InputError, UnlawfulStepError)):
        desk.paper("D10", "2026-03-18", goods=goods)
    approved = {"head_approved": True}
    done = issue_document(
        desk.workspace, current_forms().form("D10"), desk.case_uid, date(2026, 3, 18), office.ACTOR, NOW,
        approved, payload={**approved, "data": {"D10": {"goods": goods, "approver": "庄檐青"}}},
    )  # fmt: skip
    assert "2026年3月18日起至2026年3月27日止" in read_pdf(done.pdf)
    desk.paper("D49", "2026-03-18", applicant="某人", person="某员", reason="亲属", granted=True, decided_by="庄檐青")
