"""The disposition of a case from the workspace: what the overlay found, and what the body established over it."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.errors import InputError, UnlawfulStepError
from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.dispose import dispose, in_chinese
from zhiwei.plugin.services.document_facts import gather
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.record_step import record_step
from zhiwei.plugin.services.settings_import import import_settings
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")
ACTOR, DAY, NOW, OFFICERS = office.ACTOR, office.DAY, office.NOW, office.OFFICERS
make_office, spot_uids = office.make_office, office.spot_uids

OWN = """\
profile: chengpu
version: "1"
zh: 澄埔县口径
extends: cn_planning_urban
effective_from: 2026-01-01
source: x
settings: {cut_off_date: 2014-03-01, temporary_retention: true}
"""


@pytest.fixture()
def workspace(tmp_path):
    with Workspace.open(make_office(tmp_path)) as opened:
        yield opened


def opened(workspace, spot: int, track: str = "planning") -> str:
    report = open_cases(workspace, [spot_uids(workspace)[spot]], OFFICERS, track, DAY, ACTOR, NOW)
    return report.opened[0].case_uid


def told(workspace, case_uid: str, **values) -> None:
    payload = {"fact": "finding", "day": DAY.isoformat(), "values": values}
    record_step(workspace, case_uid, "FACT", DAY, ACTOR, NOW, payload=payload)


def look(workspace, case_uid: str, chosen: str = ""):
    with workspace.reader() as session:
        case = session.cases.find(uid=case_uid)[0]
        return dispose(session, case, session.events.for_case(case_uid), DAY, chosen)


def codes(found) -> list[str]:
    return [code for code, _ in found.lines]


def test_what_nobody_established_leaves_the_disposition_open(workspace):
    found = look(workspace, opened(workspace, 0))
    assert found.classification.zh == "待认定"
    assert "未取得许可或者违反许可建设" in dict(found.lines)["classify.open"]["asks"]


def test_what_the_body_established_decides_and_the_zone_rules_out_a_permit(workspace):
    case = opened(workspace, 0)
    told(workspace, case, unpermitted=True, building_permit_partial=False, scheme_approved=True, fits_scheme=True)
    found = look(workspace, case)
    # 禁止建设区, severity 5: no correction, no 补办
    assert (found.classification.rule, found.classification.zh) == ("CR3", "拆除")
    assert "补办" in found.classification.excluded
    assert [(item["kind"], item["law"]) for item in found.items] == [("demolition", "URPL 64")]
    assert "classify.zone" in codes(found)


def test_a_later_finding_restates_an_earlier_one(workspace):
    case = opened(workspace, 0)
    told(workspace, case, unpermitted=True, temporary=True)
    assert look(workspace, case).classification.rule == "CR6"
    told(workspace, case, temporary=False)
    assert look(workspace, case).classification.rule == "CR3"


def test_a_fact_that_is_none_is_refused_when_it_is_recorded(workspace):
    case = opened(workspace, 0)
    for values in ({"tempoary": True}, {"temporary": "perhaps"}, {"built_on": "2014"}, {"cost_yuan": -1}):
        with pytest.raises(UnlawfulStepError) as refused:
            told(workspace, case, **values)
        assert refused.value.code == "fact.incomplete"


def test_fine_base_rate_and_amount(workspace):
    case = opened(workspace, 0)
    told(workspace, case, unpermitted=True, temporary=True, cost_yuan=80000, fine_rate="0.5")
    found = look(workspace, case)
    assert found.fine.amount == Decimal("40000.00")
    assert found.items[-1]["amount"] == "40000.00"
    assert "fine.product_multiple" in codes(found)
    told(workspace, case, fine_rate=2)
    with pytest.raises(InputError) as refused:
        look(workspace, case)
    assert refused.value.code == "fine.rate_outside"


def test_land_case_needs_the_determination_whether_it_conforms(workspace):
    case = opened(workspace, 5, "land")
    told(workspace, case, land_unpermitted=True, conforms_to_plan=False, fine_rate=100)
    found = look(workspace, case)
    assert (found.classification.rule, found.classification.zh) == ("CR7", "拆除")
    # 400.01 m² × 100 yuan
    assert found.fine.amount == Decimal("40001.00")
    assert [item["kind"] for item in found.items] == ["restore", "demolition", "fine"]


def test_the_matter_of_another_body_is_to_be_transferred(workspace):
    case = opened(workspace, 0)
    told(workspace, case, divisions=[["359921001001", 300], ["359922001001", 100]])
    assert "border.shared" in codes(look(workspace, case))
    told(workspace, case, divisions=[["359922001001", 100]])
    assert "border.outside" in codes(look(workspace, case))


def test_limitation_runs_only_when_nothing_stands_any_more(workspace):
    case = opened(workspace, 1)
    assert not look(workspace, case).limitation.barred
    told(workspace, case, standing=False, ended_on="2024-02-28")
    assert look(workspace, case).limitation.barred  # found 2026-03-01
    told(workspace, case, grave_harm=True)
    found = look(workspace, case)
    assert not found.limitation.barred


def test_an_act_from_before_the_text_of_a_law_is_marked(workspace):
    case = opened(workspace, 5, "land")
    told(workspace, case, land_unpermitted=True, conforms_to_plan=False, standing=False, ended_on="2019-12-31")
    assert "law.older_text" in codes(look(workspace, case))
    told(workspace, case, standing=True)
    assert "law.older_text" not in codes(look(workspace, case))


def test_stock_is_kept_for_now_only_by_choice_and_local_policy(workspace, tmp_path):
    (tmp_path / "own.yaml").write_text(OWN, encoding="utf-8")
    import_settings(workspace, tmp_path / "own.yaml", ACTOR, NOW)
    (tmp_path / "choice.yaml").write_text("profiles: {planning: chengpu}\n", encoding="utf-8")
    import_settings(workspace, tmp_path / "choice.yaml", ACTOR, NOW)
    case = opened(workspace, 1)
    told(workspace, case, unpermitted=True, built_on="2009-05-01", safe=True, plan_soon=False)
    found = look(workspace, case)
    assert (found.classification.age, found.classification.rule) == ("stock", "CR3")
    with pytest.raises(InputError) as refused:  # 禁止建设区 forbids it
        look(workspace, case, "CR11K")
    assert refused.value.code == "classify.not_open"


def test_a_rule_that_the_body_chose_is_taken_where_it_holds(workspace):
    case = opened(workspace, 1)
    told(workspace, case, unpermitted=True, first_slight_corrected=True)
    assert look(workspace, case).classification.rule == "CR3"
    told(workspace, case, chosen_rule="CR12M")
    found = look(workspace, case)
    assert (found.classification.rule, found.classification.zh) == ("CR12M", "不予处罚")
    assert "classify.chosen" in codes(found)


def farmland(workspace, case_uid: str, basic_m2: float) -> None:
    """Put permanent basic farmland under the spot of a case."""
    with workspace.unit_of_work("test", NOW) as uow:
        spot = uow.cases.find(uid=case_uid)[0].spot_uids[0]
        assessment = uow.assessments.current([spot])[0]
        uow.findings.add_many(
            [{"spot_uid": spot, "assessment_uid": assessment["uid"], "kind": "zone", "class_code": "KX-NT",
              "label": "永久基本农田", "area_m2": basic_m2, "share": 1.0}]
        )  # fmt: skip


@pytest.mark.parametrize(("area", "level"), [(3333.34, "alert"), (3333.0, "near"), (2666.0, None)])
def test_crime_alert_at_five_mu_of_basic_farmland(workspace, area, level):
    case = opened(workspace, 5, "land")
    farmland(workspace, case, area)
    crime = look(workspace, case).crime
    assert [alert.level for alert in crime] == ([level] if level else [])


def test_acts_of_one_year_not_yet_dealt_with_are_added_up(workspace):
    first = opened(workspace, 5, "land")
    farmland(workspace, first, 2000.0)
    with workspace.unit_of_work("test", NOW) as uow:
        party = uow.cases.find(uid=first)[0].parties[0][0]
        uow.spot_parties.add(spot_uids(workspace)[1], party, "builder")
    second = opened(workspace, 1, "land")
    farmland(workspace, second, 1400.0)
    found = look(workspace, second)
    assert [(alert.level, alert.mu) for alert in found.crime] == [("alert", Decimal("5.1000"))]
    assert "crime.added" in codes(found)


def test_unlawful_transfer_for_profit(workspace):
    case = opened(workspace, 5, "land")
    told(workspace, case, gain_yuan=500000)
    assert "crime.transfer" not in codes(look(workspace, case))
    told(workspace, case, transfer_for_profit=True)
    assert "crime.transfer" in codes(look(workspace, case))
    told(workspace, case, gain_yuan=499999)
    assert "crime.transfer" not in codes(look(workspace, case))


def test_every_reason_has_chinese_words(workspace):
    case = opened(workspace, 0)
    told(workspace, case, unpermitted=True, for_profit=True)
    found = look(workspace, case)
    assert (found.classification.zh, found.classification.basis) == ("拆除", "URPL art.64")
    assert "非法牟利或群众反映强烈的" in [zh for _, zh in found.classification.first]
    lines = in_chinese(found.lines)
    assert lines and all("{" not in line and not line.isascii() for line in lines)
    assert in_chinese([("classify.no_cut_off", {})]) == ["未设定存量截止日，按新增处理"]


def test_the_report_of_the_investigation_gives_the_grounds_and_the_arithmetic_of_the_fine(workspace):
    case_uid = opened(workspace, 0)
    catalogue = current_forms()

    def discretion():
        with workspace.reader() as session:
            case, org = session.cases.find(uid=case_uid)[0], session.orgs.all()[0]
            events = session.events.for_case(case_uid)
            return gather(session, catalogue, catalogue.form("D15"), case, org, events, DAY, ACTOR)["report"][
                "discretion"
            ]

    assert not discretion()  # nothing established: the officer writes it
    told(workspace, case_uid, unpermitted=True, temporary=True, cost_yuan=80000, fine_rate="0.5")
    text = discretion()
    assert "40000.00" in text and "80000" in text and "第六十六条" in text
    assert text.endswith("。") and "；；" not in text and "{" not in text
    assert re.search("[A-Z]", text) is None  # ids of rules, routings and classes are for the screen only


def test_every_reason_has_its_chinese_words():
    from zhiwei.plugin.gui.messages import MESSAGES
    from zhiwei.plugin.services.case_catalogues import procedure_catalogue

    texts = procedure_catalogue().data["reason_texts"]
    rooms = ("list.", "fine.", "classify.", "limitation.", "route.", "border.", "law.", "crime.")
    errors = {
        "fine.rate_outside",
        "fine.not_a_number",
        "classify.not_open",
        "classify.unknown_fact",
        "classify.bad_fact",
        "list.exporting",  # progress of a file of cases
    }
    codes = {code for code in MESSAGES if code.startswith(rooms)} - errors
    assert {code for code in codes if not code.startswith("law.") or code in texts} <= set(texts)


def test_an_open_house_of_a_villager_is_the_agriculture_authoritys(workspace):
    case = opened(workspace, 5, "land")
    told(workspace, case, villager_house=True, land_unpermitted=True)
    found = look(workspace, case)
    assert (found.route.authority, found.classification.rule) == ("县级以上农业农村主管部门", "CR9")


def test_articles_are_printed_as_papers_print_them(workspace):
    case = opened(workspace, 0)
    told(workspace, case, unpermitted=True)
    text = look(workspace, case).text
    assert "《中华人民共和国城乡规划法》第六十四条" in text
    assert "art." not in text


def test_casestate_tells_the_disposition_and_steps_from_before_the_text_of_a_law(workspace):
    from zhiwei.plugin.services.case_table import case_lines

    case = opened(workspace, 0)
    told(workspace, case, unpermitted=True)
    line = next(iter(case_lines(workspace, [case], DAY)))
    assert (line.disposition.classification.zh, line.older_laws) == ("拆除", ())
    early = open_cases(workspace, [spot_uids(workspace)[1]], OFFICERS, "planning", date(2024, 4, 1), ACTOR, NOW)
    line = next(iter(case_lines(workspace, [early.opened[0].case_uid], DAY)))
    assert [(code, params["from"]) for code, params in line.older_laws] == [("law.step_before_text", "2024-05-01")]


def test_every_fact_has_a_name_for_papers():
    from zhiwei.plugin.domain.case.established import FACT_KINDS
    from zhiwei.plugin.services.case_catalogues import procedure_catalogue
    from zhiwei.plugin.services.law import lawbook

    names = procedure_catalogue().data["fact_names"]
    asked = {part.fact for rule in lawbook().rules for one in rule.when for part in (one.either or (one,))}
    assert sorted((set(FACT_KINDS) | asked) - set(names)) == []
