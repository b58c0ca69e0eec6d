"""The plan on the map: coloured by phase, played by QGIS's own temporal controller, chosen both ways, gone tidily."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime

from zhiwei.plugin.gui.gantt_paint import phase_colour
from zhiwei.plugin.gui.plan_layers import MARK
from zhiwei.plugin.gui.planning_map import PlanMap, clear_plans
from zhiwei.plugin.services.demolition_scenarios import copy_scenario

NOW = datetime(2026, 11, 22, tzinfo=timezone.utc)


@pytest.fixture
def plan_map(plan_state):
    made = PlanMap(plan_state)
    yield made
    made.remove()


def groups() -> list[str]:
    return [one.name() for one in QgsProject.instance().layerTreeRoot().findGroups() if one.customProperty(MARK)]


def plans() -> list[str]:
    return [layer.name() for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(MARK)]


def places(plan_map) -> dict[str, object]:
    with plan_map.desk.reader() as session:
        return {row.site_uid: row for row in session.assignments.of_scenario(plan_map.state.scenario)}


def test_every_site_stands_on_its_spot_with_its_phase_and_days(plan_map):
    plan_map.show_button.click()
    assert plan_map.show_button.isChecked() and len(groups()) == 1 and "第一版" in groups()[0]
    assert len(plans()) == 2 and QgsProject.instance().layerTreeRoot().children()[0].name() == groups()[0]
    rows, known = places(plan_map), {str(one["uid"]): one for one in plan_map.sites.getFeatures()}
    assert set(known) == set(rows)
    for uid, feature in known.items():
        assert feature["phase"] == rows[uid].phase and feature["crew"] == rows[uid].crew
        assert feature["first_day"].toPyDate() == rows[uid].first_day
        assert feature.geometry().area() == pytest.approx(400.0)
    numbers = {int(row.phase.partition("-")[0]) for row in rows.values()}
    shown = {
        one.value(): one.symbol().symbolLayer(0).fillColor().name() for one in plan_map.sites.renderer().categories()
    }
    assert shown == {number: phase_colour(f"{number}-A").name() for number in numbers}
    for border in plan_map.borders.getFeatures():
        inside = [one for one in known.values() if one["phase"] == border["key"]]
        assert len(inside) == border["sites"] and inside
        assert all(border.geometry().contains(one.geometry()) for one in inside)


def frame(plan_map, first: date, last: date, temporal: bool = True):
    """Colours of the middle of each site's ground in a frame, by its uid."""
    sites = {str(one["uid"]): one.geometry() for one in plan_map.sites.getFeatures()}
    found = {}
    for uid, shape in sites.items():
        settings = QgsMapSettings()
        settings.setLayers([plan_map.sites])
        settings.setDestinationCrs(plan_map.sites.crs())
        box = shape.boundingBox()
        settings.setExtent(QgsRectangle(box))
        settings.setOutputSize(QSize(200, 200))
        if temporal:
            moments = [QDateTime(QDate(day), QTime(0, 0)) for day in (first, last + timedelta(days=1))]
            settings.setTemporalRange(QgsDateTimeRange(moments[0], moments[1], True, False))
        context = QgsExpressionContext()
        context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
        settings.setExpressionContext(context)
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        found[uid] = job.renderedImage().pixelColor(40, 40).name()
    return found


def test_played_a_site_is_hollow_then_stands_out_then_is_grey(plan_map):
    plan_map.show()
    rows = sorted(places(plan_map).values(), key=lambda row: row.first_day)
    first, last = rows[0], rows[-1]
    assert first.last_day < last.first_day, "the case is made so that they do not overlap"
    on = frame(plan_map, first.first_day, first.first_day)
    assert on[first.site_uid] == phase_colour(first.phase).name() and on[last.site_uid] == "#ffffff"
    end = frame(plan_map, last.first_day, last.first_day)
    assert end[last.site_uid] == phase_colour(last.phase).name() and end[first.site_uid] == "#9a9a9a"
    # a week that begins before the work and ends in it shows it
    week = frame(plan_map, last.first_day - timedelta(days=6), last.first_day)
    assert week[last.site_uid] == phase_colour(last.phase).name()


def test_without_time_every_site_has_the_colour_of_its_phase(plan_map):
    plan_map.show()
    rows = places(plan_map).values()
    day = date(2020, 1, 1)
    assert plan_map.sites.temporalProperties().isActive()
    still = frame(plan_map, day, day, temporal=False)
    assert still == {row.site_uid: phase_colour(row.phase).name() for row in rows}


def test_the_controller_plays_the_plan(plan_map, qgis_iface, monkeypatch):
    from qgis.core import QgsTemporalNavigationObject

    controller = QgsTemporalNavigationObject()
    monkeypatch.setattr(type(qgis_iface.mapCanvas()), "temporalController", lambda _self: controller, raising=False)
    plan_map.play_button.click()
    assert plan_map.is_shown
    rows = places(plan_map).values()
    span = controller.temporalExtents()
    assert span.begin().date().toPyDate() == min(row.first_day for row in rows)
    assert span.end().date().toPyDate() == max(row.last_day for row in rows) + timedelta(days=1)
    assert controller.navigationMode() == type(controller).NavigationMode.Animated
    assert QgsProject.instance().timeSettings().temporalRange() == span


def test_choosing_goes_both_ways(plan_map):
    plan_map.show()
    heard = []
    plan_map.state.sites_chosen.connect(heard.append)
    feature = next(iter(plan_map.sites.getFeatures()))
    plan_map.sites.selectByIds([feature.id()])
    assert heard == [[feature["uid"]]]
    other = [str(one["uid"]) for one in plan_map.sites.getFeatures()][-1]
    plan_map.state.choose_sites([other])
    assert [str(one["uid"]) for one in plan_map.sites.selectedFeatures()] == [other] and len(heard) == 2


def test_it_follows_the_plan_and_another_one(plan_map, qtbot):
    plan_map.show()
    uid, desk = plan_map.state.scenario, plan_map.desk
    place = next(iter(places(plan_map).values()))
    from dataclasses import replace

    with desk.writer() as unit:
        unit.assignments.update(replace(place, crew="新队"))
    qtbot.waitUntil(lambda: "新队" in {one["crew"] for one in plan_map.sites.getFeatures()}, timeout=20_000)
    copy = copy_scenario(desk.store, uid, "第二版", "甲", NOW)
    plan_map.state.set_scenario(copy.uid)
    assert len(groups()) == 1 and "第二版" in groups()[0] and len(plans()) == 2
    plan_map.state.set_scenario("")
    assert not plan_map.is_shown and groups() == [] and plans() == []


def test_it_goes_without_a_trace(plan_map):
    before = len(QgsProject.instance().mapLayers())
    plan_map.show_button.click()
    plan_map.show_button.click()
    assert not plan_map.show_button.isChecked() and plans() == [] and groups() == []
    assert len(QgsProject.instance().mapLayers()) == before
    # somebody takes one layer away by hand: the next showing begins anew
    plan_map.show()
    QgsProject.instance().removeMapLayer(plan_map.borders.id())
    assert not plan_map.is_shown and not plan_map.show_button.isChecked()
    plan_map.show()
    assert len(plans()) == 2 and len(groups()) == 1


def test_what_an_older_session_left_in_the_project_goes(plan_map):
    left = QgsVectorLayer("Polygon", "旧", "memory")
    left.setCustomProperty(MARK, "gone")
    QgsProject.instance().addMapLayer(left)
    plan_map._opened()
    assert plans() == []
    clear_plans()


def test_nothing_planned_nothing_shown(plan_map, told):
    plan_map.state.set_scenario("")
    plan_map.show_button.click()
    assert len(told) == 1 and not plan_map.show_button.isChecked()
    plan_map.play_button.click()
    assert len(told) == 2 and plans() == []
