"""zhiwei:periodcalculator as an officer, a model and qgis_process call it."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

VECTORS = json.loads((Path(__file__).parents[1] / "data" / "deadline_vectors.json").read_text("utf-8"))["vectors"]


@pytest.fixture()
def ask(run_algorithm):
    return lambda **parameters: run_algorithm("zhiwei:periodcalculator", parameters)


@pytest.mark.parametrize("case", VECTORS, ids=lambda case: case["id"])
def test_every_vector(ask, case):
    found = ask(START=case["start"], LENGTH=case["n"], UNIT=case["unit"], ROLL=case["roll"])
    assert (found["LAST_DAY"], found["NEXT_DAY"]) == (case["last_day"], case["next_step_from"])
    assert case["start"] in found["EXPLANATION"]


def test_a_rule_brings_length_roll_and_article(ask):
    found = ask(START=QDate(2026, 4, 1), RULE="DR16")
    assert found["LAST_DAY"] == "2026-10-08"
    assert found["EXPLANATION"].splitlines() == [
        "Last day: 2026-10-08. The next step is lawful from 2026-10-09 on.",
        "6 month(s) after 2026-04-01, to the corresponding day.",
        "Rule DR16 Lodge a suit: Administrative Litigation Law art. 46",
        "2026-10-01 is a rest day: the period of a party ends on the next working day, 2026-10-08 "
        "(Civil Procedure Law art. 85).",
    ]


@pytest.mark.parametrize("rule", ["DR15", "dr15", "行政复议申请", "DR15 行政复议申请"])
def test_a_rule_is_known_by_id_and_by_name(ask, rule):
    assert ask(START="2026-03-16", RULE=rule)["LAST_DAY"] == "2026-05-15"


@pytest.mark.parametrize(
    "start",
    [
        "2026-03-16",
        "2026-3-16",
        "2026年3月16日",
        "2026/3/16",
        "20260316",
        "2026-03-16T08:00:00",
        date(2026, 3, 16),
        datetime(2026, 3, 16, 8),
        QDate(2026, 3, 16),
        QDateTime(QDate(2026, 3, 16), QTime(8, 0)),
    ],
    ids=repr,
)
def test_a_start_is_understood_as_people_and_programs_write_it(ask, start):
    assert ask(START=start, RULE="DR15")["LAST_DAY"] == "2026-05-15"


@pytest.mark.parametrize("start", ["", "soon", "2026-02-30", "2026-03", None])
def test_a_start_that_is_no_day_is_refused(ask, start):
    with pytest.raises(QgsProcessingException, match="START"):
        ask(START=start, RULE="DR15")


def test_the_agency_s_own_period_does_not_roll_and_excluded_days_push_it_on(ask):
    # 90 days from 2026-07-05 end on 2026-10-03, inside the National Day break; ten days of appraisal more: 10-13
    assert ask(START="2026-07-05", RULE="DR11")["LAST_DAY"] == "2026-10-03"
    found = ask(START="2026-07-05", RULE="DR11", EXCLUDED="2026-08-01/2026-08-10")
    assert found["LAST_DAY"] == "2026-10-13"
    assert "Days excluded or suspended, not counted (10): 2026-08-01/2026-08-10" in found["EXPLANATION"]


def test_an_extension_is_added_where_the_rule_knows_one(ask):
    assert ask(START="2026-01-05", RULE="DR11", EXTENDED=True)["LAST_DAY"] == "2026-05-05"
    with pytest.raises(QgsProcessingException, match="knows no extension"):
        ask(START="2026-01-05", RULE="DR15", EXTENDED=True)


def test_a_profile_brings_its_own_rule_and_terms(ask):
    found = ask(START="2026-01-15", RULE="DR11", PROFILE="quanzhou_2007", EXTENDED=True)
    assert found["LAST_DAY"] == "2026-03-01"
    assert "uses DR12 in place of DR11" in found["EXPLANATION"]
    assert ask(START="2026-09-17", RULE="reminder", PROFILE="cn_planning_urban")["LAST_DAY"] == "2026-10-08"
    assert ask(START="2026-10-09", RULE="execution_notice", PROFILE="cn_planning_urban")["NEXT_DAY"] == "2026-10-14"


def test_a_year_without_notice_is_provisional(ask):
    found = ask(START="2027-03-01", LENGTH=5, UNIT="working_day")
    assert found["PROVISIONAL"] and "2027" in found["EXPLANATION"].splitlines()[-1]
    assert not ask(START="2026-03-02", LENGTH=5, UNIT="working_day")["PROVISIONAL"]


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({}, "Give RULE"),
        ({"RULE": "DR99"}, "no rule DR99"),
        ({"RULE": "DR15", "LENGTH": 3}, "has its own length"),
        ({"RULE": "DR02"}, "no number here"),
        ({"RULE": "DR15", "PROFILE": "nowhere"}, "no profile nowhere"),
        ({"LENGTH": 3, "EXCLUDED": "soon"}, "'soon'"),
        ({"LENGTH": 3, "EXCLUDED": "2026-05-02/2026-05-01"}, "before it begins"),
        ({"LENGTH": 1000000}, "no length of a period"),
    ],
)
def test_what_cannot_be_counted_is_refused_in_words(ask, parameters, told):
    with pytest.raises(QgsProcessingException, match=told):
        ask(START="2026-03-16", **parameters)


def test_a_rule_without_number_takes_the_local_one(ask):
    found = ask(START="2026-03-16", RULE="DR02", LENGTH=10, UNIT="working_day")
    assert found["LAST_DAY"] == "2026-03-30"
    assert "Administrative Penalty Law art. 54" in found["EXPLANATION"]


def test_units_are_those_of_the_domain():
    from zhiwei.plugin.domain.case import periods
    from zhiwei.processing import periodcalculator

    assert periodcalculator.UNITS == periods.UNITS


def test_the_office_s_imported_notice_counts(ask, run_algorithm, tmp_path):
    workspace = run_algorithm("zhiwei:createworkspace", {"OUTPUT": str(tmp_path / "w.gpkg"), "CRS": "EPSG:4549"})[
        "OUTPUT"
    ]
    settings = tmp_path / "office.yaml"
    settings.write_text("日历:\n  - {日期: 2026-11-25, 类型: 休}\n  - {日期: 2026-11-28, 类型: 班}\n", encoding="utf-8")
    question = {"START": "2026-11-24", "LENGTH": 3, "UNIT": "working_day"}
    assert ask(**question)["LAST_DAY"] == "2026-11-27"
    run_algorithm("zhiwei:importsettings", {"WORKSPACE": workspace, "INPUT": str(settings)})
    found = ask(**question, WORKSPACE=workspace)
    assert found["LAST_DAY"] == "2026-11-28"
    assert "because they are worked (1): 2026-11-28" in found["EXPLANATION"]
