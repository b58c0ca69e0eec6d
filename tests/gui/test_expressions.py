"""Functions of ZhiWei in expressions: right numbers, the case's state, fast, and gone with the plugin."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timezone

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)

from zhiwei.plugin.gui.expressions import ExpressionsPart
from zhiwei.plugin.services.open_case import open_cases

NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def part(office_desk):
    made = ExpressionsPart(office_desk)
    made.build()
    yield made
    made.remove()
    assert not QgsExpression.isFunctionName("zhiwei_state")


def value(text, layer, feature=None):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    if feature is not None:
        context.setFeature(feature)
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    assert expression.prepare(context)
    found = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return found


def test_a_case_answers_for_its_spot_and_is_read_again_after_a_change(part, office_desk, case_office):
    layer = office_desk.layer("spot")
    uids = case_office.spot_uids(office_desk.store)
    first = next(f for f in layer.getFeatures() if f["uid"] == uids[0])
    assert value("zhiwei_state()", layer, first) == "Unregistered spot"
    report = open_cases(office_desk.store, uids[:1], case_office.OFFICERS, "planning", date(2026, 3, 16), "x", NOW)
    office_desk.note_change()
    assert value("zhiwei_state()", layer, first) == "Investigation"
    number = report.opened[0].number
    assert value(f"zhiwei_state('{number}')", layer) == "Investigation"
    with office_desk.reader() as session:
        (key,) = session.case_list.keys(_all(number), "due_on")
        wanted = session.case_list.rows([key])[key]["due_on"]
    found = value("zhiwei_due()", layer, first)
    assert found.toPyDate() == wanted
    assert value("zhiwei_day('found')", layer, first).toPyDate() == date(2026, 3, 1)
    assert value("zhiwei_state('nobody')", layer) is None
    wrong = QgsExpression("zhiwei_day('noon')")
    wrong.evaluate(QgsExpressionContext())
    assert "found, decided, cleared, due" in wrong.evalErrorString()


def _all(number):
    from zhiwei.plugin.store.repositories.case_list import Wanted

    return Wanted({}, words=(number.lower(),))


def test_areas_are_those_of_the_statement(part, office_desk):
    layer = office_desk.layer("spot")
    feature = next(layer.getFeatures())
    from zhiwei.plugin.services.shape_measure import measure_wkb

    wanted = measure_wkb(bytes(feature.geometry().asWkb()), "EPSG:4549").ellipsoidal_m2
    assert value("zhiwei_ellipsoidal_area()", layer, feature) == wanted
    assert value("zhiwei_ellipsoidal_area($geometry, 'EPSG:4549')", layer, feature) == wanted
    assert value("zhiwei_ellipsoidal_area($geometry, 'EPSG:3857')", layer, feature) is None
    assert value("zhiwei_mu(400)", layer) == 0.6
    assert value("zhiwei_mu()", layer, feature) == pytest.approx(wanted * 0.0015, abs=1e-12)
    assert value("zhiwei_mu(NULL)", layer) is None
    wrong = QgsExpression("zhiwei_mu('TB<001>')")
    wrong.evaluate(QgsExpressionContext())
    assert wrong.evalErrorString() == "TB<001> is no area in m²"


def test_headline_zones_have_their_names(part, office_desk):
    layer = office_desk.layer("spot")
    with office_desk.writer("test") as unit:
        uid = str(unit.spots.read(geometry=False).columns["uid"][0])
        unit.spots.update([uid], {"headline_zone": ["KX-NT"]})
    assert "永久基本农田" in value(f"zhiwei_headline_zone('{uid}')", layer)


def test_twenty_thousand_features_from_many_threads(part, office_desk):
    spots = office_desk.layer("spot")
    uids = [str(f["uid"]) for f in spots.getFeatures()]
    layer = QgsVectorLayer("Polygon?crs=EPSG:4549&field=uid:string", "many", "memory")
    made = []
    for place in range(20_000):
        one = QgsFeature(layer.fields())
        one["uid"] = uids[place % len(uids)]
        x, y = 500_000 + 30 * (place % 200), 3_300_000 + 30 * (place // 200)
        one.setGeometry(
            QgsGeometry.fromWkt(f"POLYGON(({x} {y}, {x + 20} {y}, {x + 20} {y + 20}, {x} {y + 20}, {x} {y}))")
        )
        made.append(one)

    def evaluate(some):
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        words = QgsExpression("zhiwei_state() || coalesce(zhiwei_due(), '') || coalesce(zhiwei_headline_zone(), '')")
        words.prepare(context)
        found = []
        for feature in some:
            context.setFeature(feature)
            found.append(words.evaluate(context))
        return found

    began = time.process_time()
    with ThreadPoolExecutor(4) as pool:
        results = [text for part in pool.map(evaluate, [made[at::4] for at in range(4)]) for text in part]
    words_s = time.process_time() - began
    assert len(results) == 20_000 and set(results) == {"Unregistered spot"}
    began = time.process_time()
    areas = {value_of_area(layer, made)}
    began = time.process_time()
    areas.add(value_of_area(layer, made))
    again_s = time.process_time() - began
    assert len(areas) == 1 and words_s < 6 and again_s < 3


def value_of_area(layer, features):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    expression = QgsExpression("zhiwei_ellipsoidal_area()")
    expression.prepare(context)
    total = 0.0
    for feature in features:
        context.setFeature(feature)
        total += expression.evaluate(context)
    return round(total, 2)
