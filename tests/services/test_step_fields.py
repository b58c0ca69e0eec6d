"""The form of every step and event states, or says where to get, whatever a guard can miss."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import inspect
import re

import pytest
from service_cases import TESTS, helper_in

from zhiwei.plugin.domain.case import predicates
from zhiwei.plugin.domain.case.course import FACTS, STILL
from zhiwei.plugin.services.case_catalogues import current_procedure
from zhiwei.plugin.services.deliveries import service_rules
from zhiwei.plugin.services.step_answers import ANSWERS
from zhiwei.plugin.services.step_event_fields import FACT_FIELDS
from zhiwei.plugin.services.step_fields import delivery_fields, parts_of, step_fields, still_fields

PROCEDURE = current_procedure()
NEED = re.compile(r'"(need\.[a-z0-9_]+)"')


def codes_of(test) -> set[str]:
    """Every code that a guard's function, or one that it calls, may name."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = [test]
    while waiting:
        one = waiting.pop()
        name = f"{one.__module__}.{one.__qualname__}"
        if name in seen:
            continue
        seen.add(name)
        source = inspect.getsource(one)
        found |= set(NEED.findall(source))
        room = importlib.import_module(one.__module__)
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                called = getattr(room, node.func.id, None)
                if inspect.isfunction(called) and ".predicates" in called.__module__:
                    waiting.append(called)
    return found


def missable(step) -> set[str]:
    found = {"need.lane_ready", "need.item_known", "need.item_kind"} if step.sources else set()
    for name in step.checks:
        if name.startswith("not ") or any(
            part.startswith("not ") for part in (PROCEDURE.predicates[name].all_of + PROCEDURE.predicates[name].any_of)
        ):
            found.add("need.not_so")
    for part in parts_of(PROCEDURE, step.checks):
        test = predicates.ATOMS.get(part) or predicates.PREDICATES.get(part)
        if test is not None:
            found |= codes_of(test)
    return found


@pytest.mark.parametrize("step", PROCEDURE.transitions.values(), ids=lambda step: step.id)
def test_whatever_a_step_can_miss_has_a_field_or_an_answer(step):
    fields = step_fields(PROCEDURE, step)
    met = {code for field in fields for code in field.meets}
    assert not (missable(step) - met - set(ANSWERS))
    assert len({field.key for field in fields}) == len(fields)
    if step.decides:
        assert any(field.kind == "rows" for field in fields)
    if step.per_party:
        assert any(field.key == "party" for field in fields)


def test_there_are_eighty_steps():
    assert len(PROCEDURE.transitions) == 80


def test_answers_name_what_exists():
    for answers in ANSWERS.values():
        for answer in answers:
            if answer.kind == "step":
                assert answer.what in PROCEDURE.transitions
            if answer.kind == "fact":
                assert answer.what in FACTS


@pytest.mark.parametrize("fact", FACTS)
def test_every_fact_states_what_it_needs(fact):
    keys = {field.key for field in FACT_FIELDS[fact]}
    assert set(FACTS[fact]) - {"day"} <= keys


@pytest.mark.parametrize("kind", [kind for kind in STILL if kind != "FACT"])
def test_every_other_kind_has_a_form(kind):
    assert still_fields(kind, service_rules())


def test_a_service_offers_each_proof_of_its_way():
    rules = service_rules()
    fields = {field.key: field for field in delivery_fields(rules)}
    for way in rules.ways.values():
        for keys in way.proof:
            assert all(way.id in fields[key].shown_for[1] for key in keys)


def _demo_ends():
    return helper_in(TESTS.parent / "scripts", "demo_ends")


def test_the_forms_can_say_all_that_ten_lawful_courses_said():
    ends = _demo_ends()
    case = ends.Case("1", ("蓝砚塅",))
    rules = service_rules()
    proofs = {field.key for field in delivery_fields(rules)}
    seen = 0
    for end in ends.ENDS:
        rows = [*ends.to_notice(end, case), *ends.to_decision(end, case), *ends.to_the_end(end, case)]
        for kind, _day, _party, data in rows:
            if kind in PROCEDURE.transitions:
                fields = step_fields(PROCEDURE, PROCEDURE.transitions[kind])
            else:
                fields = still_fields(kind, rules, str(data.get("fact") or ""))
            keys = {field.key for field in fields}
            stated = {*data, *(data.get("facts") or {})} - {"facts", "fact", "day", "proof", "data", "party"}
            if kind == "T38":  # an older word for the scope
                stated -= {"allows"}
            assert stated <= keys, (end.name, kind, stated - keys)
            assert set(data.get("proof") or ()) <= proofs
            seen += 1
    assert seen > 60
