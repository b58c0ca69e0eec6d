"""The seven ways of service: what each needs, who may sign, and from when it counts (CPL art. 87-95, ACL art. 38)."""

from __future__ import annotations

from datetime import date

import pytest

from zhiwei.plugin.domain.case.service_ways import check_proof, counts_from, parse_service
from zhiwei.plugin.domain.errors import InputError, UnlawfulStepError
from zhiwei.plugin.services.calendar import calendar_of
from zhiwei.plugin.services.case_catalogues import current_procedure, procedure_catalogue

RULES = parse_service(procedure_catalogue().data)
SERVERS = ["颜堃", "钟篁舟"]
#: a whole proof of each way
WHOLE = {
    "direct": {"receiver": "李某", "relation": "本人", "servers": SERVERS},
    "leave": {"refused_by": "本人", "refusal_reason": "拒绝签收", "servers": SERVERS, "witness": "桠头村委会 王某"},
    "electronic": {"confirmation": "D48", "system_record": "2026-03-16 10:02 到达"},
    "mail": {"impossible_reason": "外地务工", "mail_receipt": "EMS 1012", "tracking": "1012 签收"},
    "entrusted": {"commission": "委托书", "entrusted_to": "云桠镇政府", "receiver": "李某", "relation": "本人"},
    "forward": {"forwarded_by": "某团政治处", "receiver": "李某", "relation": "本人"},
    "notice": {"notice_ground": "下落不明", "notice_reason": "经过……", "notice_place": "住所地、县政府网站"},
}


def refused(way: str, proof: dict, form: str = "D21", **more) -> UnlawfulStepError:
    with pytest.raises(UnlawfulStepError) as caught:
        check_proof(RULES, RULES.way(way), form, proof, **more)
    return caught.value


def test_there_are_the_seven_ways_of_the_law():
    assert list(RULES.ways) == list(WHOLE)
    assert RULES.way("留置送达") is RULES.way("leave") is RULES.way("留置")


@pytest.mark.parametrize("way", WHOLE)
def test_a_whole_proof_is_taken(way):
    check_proof(RULES, RULES.way(way), "D21", WHOLE[way])


@pytest.mark.parametrize(("way", "key"), [(way, key) for way, proof in WHOLE.items() for key in proof])
def test_each_part_of_a_proof_is_needed_and_its_lack_names_the_article(way, key):
    error = refused(way, {k: v for k, v in WHOLE[way].items() if k != key})
    assert error.code == "service.proof_missing"
    assert error.params["article"].startswith("CPL art.")
    assert any(key in code for code, _ in error.params["missing"])


def test_leaving_it_is_proved_by_a_witness_or_by_pictures():
    pictures = {**WHOLE["leave"], "witness": "", "media_number": "V-03"}
    check_proof(RULES, RULES.way("leave"), "D21", pictures)


def test_nobody_at_home_is_no_refusal():
    assert refused("leave", {**WHOLE["leave"], "refused_by": "家中无人"}).code == "service.refused_by"


def test_a_relative_may_sign_for_a_person_only_when_adult_and_living_there():
    check_proof(RULES, RULES.way("direct"), "D21", {**WHOLE["direct"], "relation": "同住成年家属"})
    assert refused("direct", {**WHOLE["direct"], "relation": "邻居"}).code == "service.relation"
    family = {**WHOLE["direct"], "relation": "同住成年家属"}
    assert refused("direct", family, party_kind="entity").code == "service.relation"
    clerk = {**WHOLE["direct"], "relation": "收发"}
    check_proof(RULES, RULES.way("direct"), "D21", clerk, party_kind="entity")
    assert refused("direct", clerk).code == "service.relation"


def test_a_confirmation_of_the_address_on_file_serves_electronic_service():
    check_proof(RULES, RULES.way("electronic"), "D21", {"system_record": "到达"}, papers=["D48"])


@pytest.mark.parametrize("form", ["D24", "D25"])
def test_reminder_and_enforcement_decision_are_served_directly_first(form):
    assert refused("electronic", WHOLE["electronic"], form).code == "service.direct_first"
    assert refused("electronic", WHOLE["electronic"], form).params["article"] == "ACL art.38"
    check_proof(RULES, RULES.way("electronic"), form, {**WHOLE["electronic"], "impossible_reason": "外出"})
    check_proof(RULES, RULES.way("electronic"), form, WHOLE["electronic"], failed_ways=["direct"])
    check_proof(RULES, RULES.way("leave"), form, WHOLE["leave"])
    check_proof(RULES, RULES.way("electronic"), "D21", WHOLE["electronic"])


def test_a_public_notice_because_other_ways_failed_needs_that_one_was_tried():
    tried = {**WHOLE["notice"], "notice_ground": "other_ways_failed"}
    assert refused("notice", tried).code == "service.nothing_tried"
    check_proof(RULES, RULES.way("notice"), "D21", tried, failed_ways=["mail"])
    assert refused("notice", {**WHOLE["notice"], "notice_ground": "方便"}).code == "service.notice_ground"


@pytest.mark.parametrize("name", ["posted", "张贴"])
def test_posting_on_the_wall_alone_is_no_service(name):
    with pytest.raises(UnlawfulStepError) as caught:
        RULES.way(name)
    assert caught.value.code == "service.posting_alone"


def test_an_unknown_way_is_told_with_those_there_are():
    with pytest.raises(InputError) as caught:
        RULES.way("口头")
    assert "notice 公告送达" in caught.value.params["known"]


def test_a_public_notice_counts_thirty_days_after_publication_and_the_others_at_once():
    procedure, calendar = current_procedure(), calendar_of(None)
    notice = counts_from(RULES.way("notice"), date(2026, 6, 1), procedure, calendar)
    assert (notice.served_on, notice.from_day) == (date(2026, 7, 1), date(2026, 7, 2))
    direct = counts_from(RULES.way("direct"), date(2026, 6, 1), procedure, calendar)
    assert (direct.served_on, direct.from_day) == (date(2026, 6, 1), date(2026, 6, 1))
