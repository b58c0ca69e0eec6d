"""The papers from the reminder to the closing, of supervision and of the office: what each says on each track, what it
refuses, and what it never says."""

from __future__ import annotations

import re
import subprocess
from datetime import date
from types import SimpleNamespace

import pytest
from enforcement_says import ACL, LAL, MUSTS, SAYS, URPL
from service_cases import beside

from zhiwei.plugin.domain.case.course import Delivery
from zhiwei.plugin.domain.case.course_events import decision_items
from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.output.documents import Options, load, render
from zhiwei.plugin.output.facts import FILLED_BY, is_missing, lookup
from zhiwei.plugin.output.template import FOLDER
from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.enforcement_texts import CLOSING_GROUNDS, join_citations

case = beside(__file__, "enforcement_case")


DRAFT = Options(allow_incomplete=True)
ALL = (*case.CASE_FORMS, *case.SUPERVISION_FORMS, *case.OFFICE_FORMS)
ORDERED = SimpleNamespace(
    uid="t33", transition="T33", payload={"gov_order_on": "2026-11-30", "number": "澄政函〔2026〕12号"}
)
#: papers that a track does not know: the court enforces on land (LAL art.83), URPL art.68 is for planning, a village
#: case with nothing but a demolition has nothing for the court (SPC2013-5)
UNKNOWN = {("D25", "land"), ("D26", "land"), ("D27", "land"), ("D27", "village"), ("D30", "village")}
CASES = [(form, track) for form in case.CASE_FORMS for track in case.TRACKS if (form, track) not in UNKNOWN]


def made(track, form, base, **options):
    """The facts of a form that is complete on its track."""
    options.setdefault("events", (ORDERED,) if form == "D25" else ())
    return case.facts_of(track, form, base, **options)


def text_of(form, facts, read_pdf, options=None):
    """Text of the paper without its page numbers."""
    return re.sub(r"第\d+页共\d+页", "", read_pdf(render(form, facts, options=options).pdf))


def refused(form, facts):
    """What a form is refused for."""
    with pytest.raises(InputError) as caught:
        render(form, facts)
    assert caught.value.code == "document.incomplete"
    return "、".join(caught.value.params["missing"])


def without(facts, *paths):
    """The facts without what stands at these paths."""
    for path in paths:
        group, _, name = path.partition(".")
        if not name:
            facts[group] = []
        elif isinstance(facts.get(group), dict):
            facts[group] = {**facts[group], name: None}
        elif isinstance(facts.get(group), list):
            facts[group] = facts[group][: int(name.split(".")[0])]
    return facts


@pytest.mark.parametrize(("form", "track"), CASES)
def test_every_paper_says_what_its_track_asks(form, track, facts, read_pdf):
    text = text_of(form, made(track, form, facts), read_pdf)
    lacking = [one for key in (("", track)) for one in SAYS.get((form, key), ()) if "".join(one.split()) not in text]
    assert lacking == []
    assert case.decided.BODY[track].name in text
    assert ("陈堃" in text) == (form != "D41")  # a plot is registered without persons


@pytest.mark.parametrize(("form", "track"), CASES)
def test_every_must_is_refused_by_name(form, track, facts):
    for entry in load(form).must:
        whole = made(track, form, facts)
        paths = entry.get("any") or [entry["fact"]]
        needed = "when" not in entry or not is_missing(lookup(whole, paths[0]))
        if not needed or "." not in paths[0]:
            continue
        lean = without(whole, *paths)
        if "when" in entry and entry["label"] not in _lacking(form, lean):
            continue  # its condition does not hold in this case
        assert entry["label"] in refused(form, lean)


def _lacking(form, facts):
    from zhiwei.plugin.output.documents import missing_requirements

    return [one.label for one in missing_requirements(form, facts)]


@pytest.mark.parametrize(("form", "must"), [(form, must) for form, musts in MUSTS.items() for must in musts])
def test_what_the_catalogue_calls_a_must_is_one(form, must, facts, read_pdf):
    assert set(current_forms().forms[form].must) == set(MUSTS[form])
    whole = made("planning", form, facts)
    paths = MUSTS[form][must]
    if paths:
        assert refused(form, without(whole, *paths))
    else:  # done by hand: the place for it is on the paper
        assert ("机关负责人（签名）" if "签名" in must else "印章") in text_of(form, whole, read_pdf)


@pytest.mark.parametrize("form", ALL)
def test_every_form_prints_ruled_blanks_where_nothing_is_known(form):
    made_of_nothing = render(form, {}, options=DRAFT)
    assert made_of_nothing.pages >= 1 and made_of_nothing.missing_characters == ()


@pytest.mark.parametrize("form", ALL)
def test_the_form_is_the_catalogues(form):
    template, row = load(form), current_forms().forms[form]
    assert template.kind == row.kind and template.stage == row.stage and template.receipt == row.receipt
    assert template.copies == row.copies
    text = (FOLDER / f"{form}.yaml").read_text(encoding="utf-8")
    assert ("seal" in row.groups) <= ("- seal" in text or "印章" in text)


def test_a_reminder_without_a_fine_asks_for_no_money(facts, read_pdf):
    assert "金钱给付" not in text_of("D24", made("village", "D24", facts), read_pdf)


def test_a_reminder_for_money_needs_the_way_to_pay(facts):
    data = {**case.DATA, "D21": {}, "D24": {}}
    assert "金钱给付的方式" in refused("D24", made("planning", "D24", facts, data=data))


@pytest.mark.parametrize(
    ("on", "extra"),
    [
        # fifteen days from 2026-04-28 end on 2026-05-13; ten days late: 30 % of 10500.30
        (date(2026, 5, 23), "加处罚款人民币3150.09元"),
        (date(2026, 12, 2), "加处罚款人民币10500.30元"),  # never above the fine (APL art.72)
    ],
)
def test_the_extra_fine_is_counted_to_the_papers_day(on, extra, facts, read_pdf):
    assert extra in text_of("D24", made("planning", "D24", facts, on=on), read_pdf)


def test_before_the_last_day_to_pay_there_is_no_extra_fine(facts, read_pdf):
    text = text_of("D24", made("planning", "D24", facts, on=date(2026, 5, 13)), read_pdf)
    assert "加处罚款人民币" not in text


def test_a_reminder_before_the_remedies_end_does_not_say_that_they_have(facts, read_pdf):
    early = text_of("D24", made("planning", "D24", facts, on=date(2026, 10, 28)), read_pdf)
    late = text_of("D24", made("planning", "D24", facts, on=date(2026, 10, 29)), read_pdf)
    assert "未申请行政复议" not in early and "在法定期限内未申请行政复议，也未提起行政诉讼" in late


def test_what_is_performed_is_not_reminded(facts, read_pdf):
    items = decision_items(case.decided.ITEMS["planning"], tuple(case.decided.PARTIES))
    paid = (items[0], type(items[1])(**{**vars(items[1]), "open": False}))
    course = case.course_of("planning", items=paid)
    text = text_of("D24", made("planning", "D24", facts, course=course), read_pdf)
    assert "缴纳罚款" not in text and "自行拆除二层砖混结构住宅" in text


def test_what_is_left_after_part_performance_is_named_with_its_area(facts, read_pdf):
    items = decision_items(case.decided.ITEMS["planning"], tuple(case.decided.PARTIES))
    half = (type(items[0])(**{**vars(items[0]), "area_m2": 40.0}), items[1])
    text = text_of("D24", made("planning", "D24", facts, course=case.course_of("planning", items=half)), read_pdf)
    assert "面积40.00平方米" in text and "107.96" not in text


def test_a_defence_against_the_reminder_is_answered_in_the_decision(facts, read_pdf):
    said = [
        {"fact": "defence", "stage": "reminder", "party": "p1", "day": "2026-11-05", "content": "请求延期拆除"},
        {
            "fact": "defence_answered",
            "stage": "reminder",
            "party": "p1",
            "day": "2026-11-09",
            "adopted": False,
            "reason": "没有正当理由",
        },
    ]
    assert "当事人意见及答复" in refused("D25", made("planning", "D25", facts, facts=tuple(said[:1])))
    text = text_of("D25", made("planning", "D25", facts, facts=tuple(said)), read_pdf)
    assert "请求延期拆除" in text and "经复核，不予采纳，理由是：没有正当理由" in text


def test_the_planning_track_needs_the_governments_order(facts):
    assert "人民政府责成文号" in refused("D25", case.facts_of("planning", "D25", facts))


@pytest.mark.parametrize("lacks", [["execute_at"], ["clear_by"]])
def test_zhejiang_announces_the_time_and_the_day_to_clear(lacks, facts, read_pdf):
    whole = {**case.DATA["D26"]}
    text = text_of("D26", made("planning", "D26", facts, profile="zhejiang"), read_pdf)
    assert "《浙江省违法建筑处置规定》第十七条" in text and "实施强制拆除的时间为2026年12月9日9时00分起" in text
    lean = {**case.DATA, "D26": {name: value for name, value in whole.items() if name not in lacks}}
    assert refused("D26", made("planning", "D26", facts, profile="zhejiang", data=lean))
    render("D26", made("planning", "D26", facts, data=lean))


def test_in_shanghai_the_government_reminds_and_decides(facts, read_pdf):
    assert "作出催告的人民政府" in refused("D24", made("planning", "D24", facts, profile="shanghai"))
    assert "作出强制拆除决定的人民政府" in refused("D25", made("planning", "D25", facts, profile="shanghai"))
    data = {
        name: {**values, "issuer": "上海市某区人民政府"} if name in ("D24", "D25") else values
        for name, values in case.DATA.items()
    }
    text = text_of("D25", made("planning", "D25", facts, profile="shanghai", data=data), read_pdf)
    assert text.startswith("上海市某区人民政府强制执行决定书") and "《上海市拆除违法建筑若干规定》第十条" in text


def test_in_beijing_the_party_bears_the_costs(facts, read_pdf):
    text = text_of("D25", made("planning", "D25", facts, profile="beijing"), read_pdf)
    assert "《北京市城乡规划条例》第八十条" in text


@pytest.mark.parametrize(
    ("profile", "law"),
    [
        ("zhejiang", "《浙江省违法建筑处置规定》第九条"),
        ("shanghai", "《上海市拆除违法建筑若干规定》第十一条"),
        ("beijing", "《北京市城乡规划条例》第七十四条"),
    ],
)
def test_the_fast_track_rests_on_the_stop_order_and_the_local_law(profile, law, facts, read_pdf):
    options = {"profile": profile, "flags": frozenset({"fast_track"})}
    text = text_of("D25", made("planning", "D25", facts, **options), read_pdf)
    assert law in text and "澄城执停字〔2026〕第0001号" in text and "拒不停止建设" in text and "履行催告书" not in text


def test_without_a_local_law_there_is_no_fast_track_decision(facts):
    assert "地方性法规依据" in refused("D25", made("planning", "D25", facts, flags=frozenset({"fast_track"})))


def test_an_announcement_shows_no_number_of_a_person(facts, read_pdf):
    text = text_of("D26", made("planning", "D26", facts), read_pdf)
    assert "350599198001010011" not in text and "13900000000" not in text


@pytest.mark.parametrize(
    ("on", "reminded", "asked", "silent"),
    [
        # demolition: served 2026-04-28, review ends 2026-06-29, fifteen days end 2026-05-13, three months to 2026-08-13
        (date(2026, 7, 20), date(2026, 7, 1), "强制拆除在非法占用的土地上新建", "强制执行罚款"),
        (date(2026, 12, 2), date(2026, 11, 2), "强制执行罚款人民币10795.70元", "强制拆除在非法占用"),
    ],
)
def test_the_court_is_asked_for_each_item_in_its_own_window(on, reminded, asked, silent, facts, read_pdf):
    parties = tuple(case.decided.PARTIES)
    served = [Delivery("D21", party, case.SERVED) for party in parties]
    served += [Delivery("D24", party, reminded) for party in parties]
    course = case.course_of("land", deliveries=tuple(served))
    text = text_of("D30", made("land", "D30", facts, course=course, on=on), read_pdf)
    requests = text[text.index("申请执行事项") : text.index("申请强制执行标的情况")]
    assert asked in requests and silent not in requests
    assert (f"{LAL}第八十三条" in text) == ("强制拆除" in asked)


def test_too_late_for_every_item_the_application_is_refused(facts):
    assert "申请执行事项" in refused("D30", made("land", "D30", facts, on=date(2027, 1, 29)))


def test_the_court_takes_no_demolition_of_a_planning_case(facts, read_pdf):
    text = text_of("D30", made("planning", "D30", facts), read_pdf)
    requests = text[text.index("申请执行事项") : text.index("申请强制执行标的情况")]
    assert "拆除" not in requests
    assert "申请执行事项" in refused("D30", made("village", "D30", facts))


def test_the_fifteen_days_are_not_told_against_what_follows_the_decision(facts, read_pdf):
    assert "15日" not in text_of("D31", made("land", "D31", facts), read_pdf)


@pytest.mark.parametrize(("state", "number"), sorted(CLOSING_GROUNDS.items()))
def test_a_closing_names_its_ground_of_article_46(state, number, facts, read_pdf):
    data = {**case.DATA, "D40": {"not_executed": "见附件"}}
    text = text_of("D40", made("land", "D40", facts, state=state, data=data), read_pdf)
    words = [
        "案件已经移送管辖",
        "终止调查",
        "决定不予行政处罚",
        "执行完毕",
        "终结执行",
        "已经依法申请人民法院或者人民政府强制执行",
        "其他应当结案的情形",
    ]
    assert f"■{words[number - 1]}" in text and text.count("■") == 1
    assert f"第四十六条第一款第{'一二三四五六七'[number - 1]}项" in text


def test_a_closing_without_a_ground_or_a_reason_is_refused(facts):
    nothing = {**case.DATA, "D40": {}}
    assert "结案情形" in refused("D40", made("land", "D40", facts, state="SERVED", data=nothing))
    assert "未执行原因" in refused("D40", made("land", "D40", facts, state="EXEC_SUSPENDED", data=nothing))


@pytest.mark.parametrize(
    ("kind", "title", "basis"),
    [
        ("jurisdiction", "案件移送函", "《自然资源行政处罚办法》第十一条第一款"),
        ("crime", "涉嫌犯罪案件移送书", "《中华人民共和国行政处罚法》第二十七条第一款"),
        ("discipline", "问题线索移送函", "《中华人民共和国土地管理法》第七十二条"),
    ],
)
def test_a_transfer_is_named_and_based_by_its_kind(kind, title, basis, facts, read_pdf):
    data = {**case.DATA, "D34": {**case.DATA["D34"], "kind": kind}}
    paper = render("D34", made("land", "D34", facts, data=data))
    assert paper.title == title and basis in read_pdf(paper.pdf)


def test_a_ground_that_the_step_states_is_printed_with_its_article(facts, read_pdf):
    data = {**case.DATA, "D38": {"resume": "恢复条件成就"}}
    for step, ground, title, words, basis in (
        ("T42", "unable", "中止执行审批表", "暂无履行能力", f"{ACL}第三十九条第一款第一项"),
        ("T42", "ordered_to_stop", "中止执行审批表", "决定停止执行", "《中华人民共和国行政复议法》第四十二条"),
        ("T69", "object_gone", "终结执行审批表", "执行标的灭失", f"{ACL}第四十条第三项"),
    ):
        taken = (SimpleNamespace(uid="step", transition=step, payload={"ground": ground}),)
        text = text_of("D38", made("planning", "D38", facts, data=data, events=taken), read_pdf)
        assert title in text and words in text and basis in text


@pytest.mark.parametrize(
    ("stated", "title", "basis"),
    [
        ({"kind": "end", "ground": 3}, "终结执行审批表", f"{ACL}第四十条第三项"),
        (
            {"kind": "defer", "reason": "唯一住房", "basis": "某办法第五条", "until": "2027-06-30", "resume": "期满"},
            "暂缓拆除审批表",
            "某办法第五条",
        ),
    ],
)
def test_ending_and_deferring_have_their_own_sheet(stated, title, basis, facts, read_pdf):
    paper = render("D38", made("village", "D38", facts, data={**case.DATA, "D38": stated}))
    assert paper.title == title and basis in read_pdf(paper.pdf)


def test_a_letter_to_a_supplier_leaves_residents_their_supply(facts, read_pdf):
    stated = {
        "to": "国网澄埔县供电公司",
        "matter": "不得为涉案建筑物办理报装接电",
        "utility": True,
        "basis": "某条例第九条",
    }
    text = text_of("D44", made("village", "D44", facts, data={**case.DATA, "D44": stated}), read_pdf)
    assert "不要求对居民生活采取停止供水、供电、供热、供燃气等措施" in text


def test_a_letter_on_the_land_track_knows_its_basis(facts, read_pdf):
    stated = {"to": "澄埔县不动产登记中心", "matter": "暂停办理登记"}
    text = text_of("D44", made("land", "D44", facts, data={**case.DATA, "D44": stated}), read_pdf)
    assert "《自然资源行政处罚办法》第四十条第三项" in text
    released = {**stated, "release": True, "release_of": "澄自然资函〔2026〕9号", "release_reason": "案件已执行完毕"}
    assert "解除协助事项的函" in text_of(
        "D44", made("land", "D44", facts, data={**case.DATA, "D44": released}), read_pdf
    )


@pytest.mark.parametrize(("form", "head"), [("D29", "规格型号"), ("D33", "规格（结构、层数）")])
def test_a_list_of_a_hundred_and_thirty_things_keeps_its_head_and_its_total(form, head, facts):
    rows = [{"name": f"物品{n:03d}", "spec": "型号" * (n % 7), "quantity": n, "unit": "件"} for n in range(1, 131)]
    data = {**case.DATA, form: {**case.DATA[form], "chattels": rows, "total": "8515"}}
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"],
        input=render(form, made("planning", form, facts, data=data)).pdf,
        capture_output=True,
        check=True,
    )
    pages = ["".join(page.split()) for page in done.stdout.decode().rstrip("\f").split("\f")]
    assert len(pages) >= 4
    short = head[:4]
    for page in pages:
        assert (short in page) == bool(re.search(r"物品\d{3}", page)), page[:80]
        assert "日期：" in page  # places to sign on every page
    assert sorted(set(re.findall(r"物品\d{3}", "".join(pages)))) == [row["name"] for row in rows]
    assert sum("合计" in page for page in pages) == 1 and "共130项" in "".join(pages)
    last = next(page for page in pages if "合计" in page)
    assert "物品130" in last, "a total never stands alone"


@pytest.mark.parametrize("form", ["D24", "D25", "D30", "D36", "D38"])
def test_many_parties_with_long_names_and_signs_keep_the_page(form, facts, read_pdf):
    whole = made("planning", form, facts)
    name = "澄埔县<&>" + "城乡统筹发展投资开发有限责任" * 3 + "公司"
    whole["parties"] = [
        {"name": f"{name}{n}", "kind": "entity", "legal_rep": "𬭚堃", "address": "云桠镇" * 10, "id_number": "9" * 18}
        for n in range(9)
    ]
    whole["party"] = whole["parties"][0]
    whole["case"]["names"] = "、".join(one["name"] for one in whole["parties"])
    paper = render(form, whole)
    assert paper.missing_characters == () and "<&>" in read_pdf(paper.pdf)


def test_who_reported_stands_on_the_report_alone(facts, read_pdf):
    told = {
        "number": "JB1",
        "channel": "12345",
        "received_at": "2026-03-01T09:00",
        "content": "有人违建",
        "reporter_name": "匿某甲",
        "reporter_phone": "13811112222",
        "named": True,
    }
    facts["complaint"] = told
    assert "匿某甲" in text_of("D43", facts, read_pdf)
    for form, track in CASES:
        if track == "planning":
            assert "匿某" not in text_of(form, {**made(track, form, facts), "complaint": told}, read_pdf, DRAFT)
    others = [path for path in FOLDER.glob("*.yaml") if "complaint." in path.read_text(encoding="utf-8")]
    assert [path.stem for path in others] == ["D43"] and "D43" not in FILLED_BY


@pytest.mark.parametrize("form", case.SUPERVISION_FORMS)
def test_a_supervision_paper_says_what_is_wrong_and_until_when(form, facts, read_pdf):
    text = text_of(form, made("village", form, facts), read_pdf)
    stated = case.DATA[form]
    assert "".join(stated["problem"].split()).rstrip("。") in text and "云桠镇人民政府" in text
    year, month, day = stated["due_on"].split("-")
    assert f"{int(year)}年{int(month)}月{int(day)}日" in text


def test_a_public_list_covers_nothing_and_adds_up(facts, read_pdf):
    facts["public_list"] = {"kind": "plan", "batch": "第三批", "until": "2026-12-20", "area_m2": 300, "floor_m2": 500.5}
    facts["listed"] = [
        {
            "division": "云桠镇桠头村",
            "place": "后垄",
            "party": "陈×",
            "area_m2": 100,
            "floor_m2": 200.5,
            "planned_on": "2026-12-25",
        },
        {"division": "云桠镇桠头村", "place": "前垄", "party": "某某公司", "area_m2": 200, "floor_m2": 300},
    ]
    text = text_of("D57", facts, read_pdf)
    for word in ("拟拆除违法建设名单公示", "第三批", "陈×", "共2处", "300.00", "500.50", "2026年12月25日", "公示期"):
        assert word in text
    facts["public_list"]["kind"] = "done"
    assert "违法建设拆除情况公布" in text_of("D57", facts, read_pdf)


def test_a_patrol_without_a_find_reports_zero(facts, read_pdf):
    facts["patrol"] = {"on": "2026-03-01", "grid": "网格12", "patrollers": "谢藕舟、曾埕砚", "km": 12.34}
    text = text_of("D42", facts, read_pdf)
    assert "■今日巡查未发现" in text and "今日无发现" in text and "12.3公里" in text
    facts["finds"] = [{"time": "09:10", "place": "后垄", "what": "新建一层", "action": "已制止"}]
    assert "■" not in text_of("D42", facts, read_pdf)


def test_citations_name_each_law_once():
    assert join_citations([f"{URPL}第六十八条", "", f"{ACL}第三十七条", f"{ACL}第三十七条、第四十四条"]) == (
        f"{URPL}第六十八条、{ACL}第三十七条、第四十四条"
    )


@pytest.mark.parametrize(("parties", "copies", "whom"), [(1, 3, "被处罚人"), (3, 5, "每名被处罚人")])
def test_a_handover_is_made_out_for_every_party(parties, copies, whom, facts, read_pdf):
    """One each for the receiving unit and the body, and one for every party."""
    whole = made("planning", "D32", facts)
    whole["parties"] = [{**whole["party"], "name": f"当事人{n}"} for n in range(parties)]
    text = text_of("D32", whole, read_pdf)
    assert f"本移交书一式{copies}份，接收单位、{whom}、移交机关各一份" in text


@pytest.mark.parametrize("form", ["D54", "D55"])
def test_a_supervised_case_is_named_by_cause_and_number(form, facts, read_pdf):
    text = text_of(form, made("planning", form, facts), read_pdf)
    assert "在办理未取得建设工程规划许可证擅自进行建设一案（案号：20260599001）中" in text


@pytest.mark.parametrize("blank_lines", range(8))
def test_the_contact_line_of_a_request_never_begins_a_page(blank_lines, facts):
    made_of = made("planning", "D27", facts)
    made_of["government"]["situation"] += "\n" + "\n".join("续。" for _ in range(blank_lines))
    pdf = render("D27", made_of).pdf
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    pages = done.stdout.decode("utf-8").split("\f")
    page = next("".join(page.split()) for page in pages if "（联系人：" in page)
    assert "（印章）" in page


@pytest.mark.parametrize("form", ["D25", "D26", "D27"])
def test_a_paper_on_the_wall_leaves_out_what_is_not_known_of_the_building(form, facts, read_pdf):
    text = text_of(form, made("planning", form, facts), read_pdf)
    assert "位于云岭县东溪镇上坂村后垄，" in text and "；占地面积107.96平方米，砖混结构，2层，在建。" in text
    assert not any(word in text for word in ("网格编号", "超出许可面积", "造价", "开工日期", "所在镇村"))


def test_why_doubtful_photos_count_stands_on_the_form_of_the_plot_on_one_page(facts, read_pdf):
    told = "P3拍摄点距地块4980米。采信理由：" + "网格员现场指认，无人机高空拍摄，镜头方向与地块一致；" * 4
    plot = made("planning", "D41", facts)
    assert "照片说明" not in text_of("D41", plot, read_pdf)
    plot["plot"].update(photos_used="P3", photos_told=told)
    text = read_pdf(render("D41", plot).pdf)
    assert f"利用后：P3照片说明：{told}" in text and "第1页共1页" in text
