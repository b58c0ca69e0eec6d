"""From the service of the decision to the closing: every paper through the step that the law has for it."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.errors import InputError, UnlawfulStepError
from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.issue_document import issue_document

work = service_helper("test_decision_papers")
work.NOW = datetime(2027, 6, 30, 2, 0, tzinfo=timezone.utc)
read_pdf = work.read_pdf
BANK = {"bank": "澄埔县农村信用合作联社", "account_name": "澄埔县财政局", "account": "6200000000"}
DEMOLITION = {"method": "采用机械和人工相结合的方式拆除", "execute_at": "2026-11-25T09:00", "clear_by": "2026-11-24"}


@pytest.fixture
def desk(tmp_path, request):
    made = work.desk_of(tmp_path, request.param)
    yield made
    made.workspace.close()


def served(desk, on="2026-04-27") -> None:
    """Decided on 2026-04-24, served on 2026-04-27: the planning items are final on 2026-10-28."""
    work.investigate(desk)
    work.propose(desk)
    desk.deliver("D17", "2026-04-07")
    desk.deliver("D18", "2026-04-07")
    desk.step("T56", "2026-04-20")
    desk.step("FACT", "2026-04-21", fact="legal_review", day="2026-04-21", result="同意")
    desk.step("T57", "2026-04-22")
    desk.step("FACT", "2026-04-22", fact="panel", day="2026-04-22")
    desk.step("T20", "2026-04-24", items=work.ITEMS[desk.track])
    forms = {"planning": ("D22", "D21"), "village": ("D22",), "land": ("D21",)}[desk.track]
    for form in forms:
        desk.paper(form, "2026-04-24", **(BANK if form == "D21" else {}))
    for form in forms:
        desk.deliver(form, on)
    for party in desk.parties:
        desk.step("T22", on, party=party)
        desk.step("T23", (date.fromisoformat(on) + timedelta(days=1)).isoformat(), party=party)


def paper(desk, form, day, facts=None, data=None, again=False, **payload):
    """A paper whose step carries particulars of its own."""
    content = {**payload, "data": {form: data or {}}}
    done = issue_document(
        desk.workspace,
        current_forms().form(form),
        desk.case_uid,
        date.fromisoformat(day),
        work.office.ACTOR,
        work.NOW,
        facts or {},
        payload=content,
        again=again,
    )
    desk.pages[form] = done.pdf
    return done.document


@pytest.mark.parametrize("desk", ["planning", "village"], indirect=True)
def test_a_building_is_reminded_announced_and_demolished_with_every_paper(desk, read_pdf):
    served(desk)
    with pytest.raises(UnlawfulStepError):
        desk.paper("D24", "2026-10-27")  # the remedies run until this day
    paper(desk, "D24", "2026-10-28", data=BANK)
    text = read_pdf(desk.pages["D24"])
    assert "未申请行政复议，也未提起行政诉讼" in text and "已于2026年4月27日依法送达" in text
    assert ("20000.00元" in text) == (desk.track == "planning")
    desk.deliver("D24", "2026-10-28")
    with pytest.raises(UnlawfulStepError) as caught:
        paper(desk, "D26", "2026-10-29")
    assert caught.value.params["missing"] == [("need.announcement_deadline", {})]
    paper(desk, "D26", "2026-10-29", deadline="2026-11-13", data={"place": "违法建筑物外墙"})
    assert "限当事人于2026年11月13日前自行拆除" in read_pdf(desk.pages["D26"])
    desk.step("FACT", "2026-11-16", fact="remedy_answer", day="2026-11-16", review_body=True, court=True)
    if desk.track == "planning":
        request = desk.paper("D27", "2026-11-16")
        assert request.number == "澄城执函〔2026〕3号"  # after D13 and D14; letters have no 第 and no zeros
        assert "期限已于2026年10月27日届满" in read_pdf(desk.pages["D27"])
        with pytest.raises((InputError, UnlawfulStepError)):
            paper(desk, "D25", "2026-11-17", data=DEMOLITION)
        ordered = {"gov_order_on": "2026-11-17", "number": "澄政函〔2026〕12号"}
        desk.step("T33", "2026-11-17", **ordered)
    with pytest.raises(InputError) as caught:
        paper(desk, "D25", "2026-11-18", data={"clear_by": "2026-11-24"})
    assert "强制执行的方式" in caught.value.params["missing"] and "强制执行的时间" in caught.value.params["missing"]
    paper(desk, "D25", "2026-11-18", data=DEMOLITION, execution_time="2026-11-25T09:00")
    text = read_pdf(desk.pages["D25"])
    assert "自2026年11月25日9时00分起" in text and "未提出陈述和申辩" in text and "60日内" in text
    assert ("澄政函〔2026〕12号" in text) == (desk.track == "planning")
    # the paper that holds the demolition, not the one with the fine
    assert "《责令限期拆除决定书》" in text and "处字" not in text
    desk.deliver("D25", "2026-11-18")
    care = {"party_told": True, "belongings_listed": True}
    desk.step("T35", "2026-11-25", care, **care)
    record = {"started_at": "2026-11-25T09:00", "commander": "庄檐青", "presence": "当事人到场", "area_m2": 400.01}
    desk.paper("D28", "2026-11-25", **record)
    desk.paper("D29", "2026-11-25", chattels=[{"name": "木桌", "quantity": 1, "unit": "张"}], collect_by="2026-12-25")
    done = {"at": "2026-11-26T10:00", "result": "all", "by": "强拆", "removed_m2": 400.01, "freed_m2": 400.01}
    paper(desk, "D37", "2026-11-26", data=done, items=["1"])
    text = read_pdf(desk.pages["D37"])
    # what was to be done before this very record says that it is done, by the decision that ordered it
    assert "1．于2026年5月29日前自行拆除违法建设的建筑物、构筑物和其他设施" in text and "缴纳罚款" not in text
    assert "《责令限期拆除决定书》" in text and "处字" not in text
    plot = {"code": "DK1", "direction": "复耕", "usable_m2": 400.01}
    desk.paper("D41", "2026-11-27", **plot)
    assert "2026年11月26日" in read_pdf(desk.pages["D41"])
    _letters(desk, read_pdf)
    text = read_pdf(desk.pages["D44"])
    # the fine is what is still open, in the decision that holds it
    assert ("《行政处罚决定书》" in text) == (desk.track == "planning")
    assert ("《责令限期拆除决定书》" in text) == (desk.track == "village")
    if desk.track == "village":  # the fine of the planning case is still open
        approved = {"head_approved": True, "leads_sent": True}
        closing = paper(desk, "D40", "2026-12-01", facts=approved, data={"by": "强拆"}, **approved)
        text = read_pdf(desk.pages["D40"])
        assert closing.number == "云政结字〔2026〕第0001号" and "■执行完毕" in text and "第四十六条第一款第四项" in text
        assert "已经履行完毕" in text and desk.state() == "CLOSED"


def _letters(desk, read_pdf) -> None:
    desk.paper("D44", "2026-11-28", to="某登记机构", matter="暂停办理登记", basis="某条例第一条")
    desk.paper(
        "D51",
        "2026-11-28",
        unit="某镇人民政府",
        inspectors="甲、乙",
        problem="迟报",
        matters="补报",
        due_on="2026-12-01",
    )
    desk.paper("D53", "2026-11-29", unit="某镇人民政府", problem="逾期", matters="办结", due_on="2026-12-09")
    assert "迟报" not in read_pdf(desk.pages["D53"])


@pytest.mark.parametrize("desk", ["land"], indirect=True)
def test_on_the_land_track_the_court_is_asked(desk, read_pdf):
    served(desk)
    paper(desk, "D24", "2026-07-01", items=["2"])
    text = read_pdf(desk.pages["D24"])
    assert "《中华人民共和国土地管理法》第八十三条" in text and "退还非法占用的土地" not in text
    desk.deliver("D24", "2026-07-01")
    with pytest.raises((InputError, UnlawfulStepError)):
        desk.paper("D25", "2026-07-20", **DEMOLITION)  # the administration enforces nothing on land by itself
    application = paper(desk, "D30", "2026-07-20", data={"leader": "庄檐青"}, items=["2"])
    text = read_pdf(desk.pages["D30"])
    assert application.number == "澄城执申字〔2026〕第0001号"
    assert "强制拆除在非法占用的土地上" in text and "至2026年8月12日止" in text and "此致澄埔县人民法院" in text
    closing = paper(desk, "D34", "2026-07-21", data={
        "kind": "discipline", "to": "澄埔县监察委员会", "reasons": "发现国家公职人员参与建设", "basis": "某法第一条",
    }, kind="discipline")  # fmt: skip
    assert closing.title == "问题线索移送函"


@pytest.mark.parametrize("desk", ["land"], indirect=True)
def test_served_by_notice_the_paper_names_its_thirty_days(desk, read_pdf):
    served(desk)
    notice = {
        "reason": "受送达人下落不明",
        "course": "直接送达未遇，邮寄被退回",
        "document_title": "履行催告书",
        "content": "催告履行",
    }
    desk.paper("D36", "2026-05-11", **notice)
    text = read_pdf(desk.pages["D36"])
    assert "即2026年6月10日，视为送达" in text and "《中华人民共和国行政强制法》第三十八条" in text


@pytest.mark.parametrize("desk", ["planning"], indirect=True)
def test_papers_name_the_decision_of_their_own_items(desk, read_pdf):
    served(desk)
    order, fine = "《责令限期拆除决定书》", "《行政处罚决定书》"
    stop = {"kind": "suspend", "ground": "unable", "resume": "条件消失", "evidence": "医院证明"}
    paper(desk, "D38", "2026-05-20", facts={"ground": "unable"}, data=stop, items=["1"], ground="unable")
    text = read_pdf(desk.pages["D38"])
    assert order in text and fine not in text and "当事人履行行政决定确有困难或者暂无履行能力" in text
    performed = {"at": "2026-05-26T10:00", "result": "all", "by": "自拆"}
    desk.step("FACT", "2026-05-26", fact="performed", items=["1", "2"], day="2026-05-26")
    paper(desk, "D37", "2026-05-26", data=performed, items=["2"], facts={"performed": True})
    text = read_pdf(desk.pages["D37"])
    assert fine in text and order not in text and "1．缴纳罚款人民币20000" in text and "拆除违法建设的" not in text
    paper(desk, "D37", "2026-05-27", again=True, data=performed, items=["1"], facts={"performed": True})
    text = read_pdf(desk.pages["D37"])
    assert order in text and fine not in text and "1．于2026年5月29日前自行拆除" in text
    approved = {"head_approved": True, "leads_sent": True}
    paper(desk, "D40", "2026-12-01", facts=approved, data={"by": "自拆"}, **approved)
    text = read_pdf(desk.pages["D40"])
    assert "拆字" in text and "处字" in text  # both decisions are closed


@pytest.mark.parametrize("desk", ["village"], indirect=True)
def test_an_order_that_only_corrects_draws_its_number_under_its_own_word(desk, read_pdf, monkeypatch):
    put_right = {
        "id": "1",
        "kind": "correct",
        "law": "URPL 65",
        "what": "拆除超出许可的部分",
        "self_deadline": "2026-05-29",
    }
    monkeypatch.setitem(work.ITEMS, "village", [put_right])
    served(desk)
    with desk.workspace.reader() as session:
        (order,) = session.documents.find(case_uid=desk.case_uid, form="D22")
    assert (order.kind, order.number) == ("改", "云政改字〔2026〕第0001号")
    text = read_pdf(desk.pages["D22"])
    assert "责令限期改正决定书" in text and "云政改字〔2026〕第0001号" in text and "一份送规划主管部门" in text


@pytest.mark.parametrize("desk", ["planning"], indirect=True)
def test_a_party_served_late_is_reminded_of_its_own_term(desk, read_pdf):
    """The order of 2026-04-24 names 2026-05-29, 35 days later, and comes on 2026-06-01: 35 days from then."""
    served(desk, "2026-06-01")
    paper(desk, "D24", "2026-12-02", data=BANK, items=["1"])
    text = read_pdf(desk.pages["D24"])
    assert "于2026年7月6日前自行拆除" in text and "2026年5月29日" not in text
    desk.deliver("D24", "2026-12-02")
    paper(desk, "D26", "2026-12-14", deadline="2026-12-29", data={"place": "违法建筑物外墙"}, items=["1"])
    desk.step("FACT", "2026-12-30", fact="remedy_answer", day="2026-12-30", review_body=True, court=True)
    desk.paper("D27", "2026-12-30")
    told = read_pdf(desk.pages["D27"])
    assert "责令其于2026年5月29日前自行拆除（对当事人" in told
    assert "于2026年6月1日送达，其自行拆除的期限至2026年7月6日届满）" in told
