"""Locator, layer actions, map themes and time, on a real project."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, timezone

import pytest
from qgis.core import QgsDateTimeRange, QgsFeedback, QgsLocatorContext, QgsProject, QgsVectorLayerTemporalContext
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from zhiwei.plugin.domain.errors import WorkspaceError
from zhiwei.plugin.gui.expressions import ExpressionsPart
from zhiwei.plugin.gui.layer_actions import LayerActionsPart
from zhiwei.plugin.gui.locator import LocatorPart
from zhiwei.plugin.gui.map_views import MapViewsPart
from zhiwei.plugin.services.case_catalogues import current_procedure
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.store.map_themes import PHASES, THEMES

NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def opened(office_desk, case_office):
    uids = case_office.spot_uids(office_desk.store)
    report = open_cases(office_desk.store, uids[:1], case_office.OFFICERS, "planning", date(2026, 3, 16), "x", NOW)
    office_desk.note_change()
    return uids, report.opened[0]


@pytest.fixture
def heard(office_desk):
    said = {"case": [], "spot": [], "chosen": [], "here": []}
    office_desk.case_asked.connect(said["case"].append)
    office_desk.spot_asked.connect(said["spot"].append)
    office_desk.spots_chosen.connect(said["chosen"].append)
    office_desk.here_asked.connect(lambda x, y: said["here"].append((x, y)))
    return said


@pytest.fixture
def made(office_desk, qgis_iface, monkeypatch):
    parts = []
    filters = []
    monkeypatch.setattr(qgis_iface, "registerLocatorFilter", filters.append, raising=False)
    monkeypatch.setattr(qgis_iface, "deregisterLocatorFilter", filters.remove, raising=False)

    def make(kind):
        part = kind(office_desk)
        part.build()
        parts.append(part)
        return part

    make.filters = filters
    yield make
    for part in reversed(parts):
        part.remove()
    assert filters == []


def test_the_locator_finds_zooms_and_opens(made, office_desk, opened, heard, qgis_iface, told):
    uids, case = opened
    part = made(LocatorPart)
    assert made.filters == [part.filter] and len(part.filter.prefix()) >= 3
    search = part.filter.clone()
    results = []
    search.resultFetched.connect(results.append)
    search.prepare(case.number, QgsLocatorContext())
    search.fetchResults(case.number, QgsLocatorContext(), QgsFeedback())
    assert results[0].displayString == case.number and "Investigation" in results[0].description
    part.filter.triggerResult(results[0])
    assert heard["case"] == [case.case_uid] and heard["chosen"] == [[uids[0]]]
    assert qgis_iface.mapCanvas().extent().width() < 500
    results.clear()
    search.fetchResults("zw TB000", QgsLocatorContext(), QgsFeedback())
    part.filter.triggerResult(results[0])
    assert len(heard["case"]) == 1
    part.filter.triggerResultFromAction(results[0], results[0].actions[0].id)
    part.filter.triggerResultFromAction(results[0], results[0].actions[1].id)
    assert heard["case"] == [case.case_uid] * 2 and heard["spot"] == [uids[0]] and told == []
    results.clear()
    QgsProject.instance().clear()
    search.prepare("TB000", QgsLocatorContext())
    search.fetchResults("TB000", QgsLocatorContext(), QgsFeedback())
    assert results == []


def test_a_feature_leads_to_its_case_and_nothing_is_saved(made, office_desk, opened, heard, told, tmp_path):
    uids, case = opened
    part = made(LayerActionsPart)
    layer = office_desk.layer("spot")
    registry = QgsGui.mapLayerActionRegistry()
    names = {one.text(): one for one in registry.mapLayerActions(layer)}
    assert {"Open case", "Open spot", "What is here"} <= set(names)
    assert [one.text() for one in registry.mapLayerActions(office_desk.layer("zone"))].count("Open case") == 0
    by_uid = {f["uid"]: f for f in layer.getFeatures()}
    for name in ("Open case", "Open spot", "What is here"):
        names[name].triggerForFeature(layer, by_uid[uids[0]])
    assert (heard["case"], heard["spot"], len(heard["here"])) == ([case.case_uid], [uids[0]], 1)
    names["Open case"].triggerForFeature(layer, by_uid[uids[4]])
    assert told == ["There is no case here yet."]
    parcel = office_desk.layer("parcel")
    on_parcel = {one.text(): one for one in registry.mapLayerActions(parcel)}
    on_parcel["Open case"].triggerForFeature(parcel, next(parcel.getFeatures()))
    assert heard["case"] == [case.case_uid] * 2
    part._renew()
    assert [one.text() for one in registry.mapLayerActions(layer)].count("Open case") == 1
    saved = tmp_path / "saved.qgz"
    assert QgsProject.instance().write(str(saved))
    with zipfile.ZipFile(saved) as packed:
        assert b"zhiwei_feature" not in b"".join(packed.read(name) for name in packed.namelist())
    QgsProject.instance().clear()
    assert part._made == []


def test_every_state_has_a_phase():
    states = {state for _, _, some in PHASES for state in some}
    assert set(current_procedure().states) - states == set()


def test_the_themes_are_in_the_project_and_can_be_made_anew(made, office_desk, told, qgis_iface):
    part = made(MapViewsPart)
    project = QgsProject.instance()
    assert set(project.mapThemeCollection().mapThemes()) == {"Patrol", "Findings", "Procedure", "Progress"}
    spot = office_desk.layer("spot")
    usual = spot.styleManager().currentStyle()
    actions = {one.objectName(): one for one in part.themes.menu().actions()}
    actions["zhiwei_theme_progress"].trigger()
    tree = project.layerTreeRoot()
    assert tree.findLayer(spot.id()).isVisible() and not tree.findLayer(office_desk.layer("parcel").id()).isVisible()
    # values are those of the data, what a legend says is in the language of QGIS
    assert {one.value() for one in spot.renderer().categories()} == set(THEMES["progress"].classes)
    assert {one.label() for one in spot.renderer().categories()} >= {"Not filed", "Under way", "Put right"}
    actions["zhiwei_refresh_themes"].trigger()
    assert "4 map themes" in told[-1]
    assert sorted(spot.styleManager().styles()) == sorted({usual, "Patrol", "Procedure", "Progress"})
    assert {one.value() for one in spot.renderer().categories()} == set(THEMES["progress"].classes)
    for name in ("Patrol", "Findings", "Procedure", "Progress"):
        project.mapThemeCollection().removeMapTheme(name)
    actions["zhiwei_theme_findings"].trigger()
    assert spot.styleManager().currentStyle() == usual
    assert tree.findLayer(office_desk.layer("parcel").id()).isVisible()
    project.clear()
    with pytest.raises(WorkspaceError):
        part.refresh()


def test_spots_follow_the_days(made, office_desk, opened, told):
    made(ExpressionsPart)
    part = made(MapViewsPart)
    layer = office_desk.layer("spot")
    over = layer.temporalProperties()
    assert over.isActive() and over.startField() == "found_on"
    actions = {one.objectName(): one for one in part.times.menu().actions()}
    actions["zhiwei_time_found"].trigger()
    span = QgsProject.instance().timeSettings().temporalRange()
    assert (span.begin().date(), span.end().date()) == (QDate(2026, 3, 1), QDate(2026, 3, 2))
    actions["zhiwei_time_decided"].trigger()
    assert told[-1].startswith("No spot has such a day yet")
    with office_desk.writer("test") as unit:
        uid = str(unit.spots.read(geometry=False).columns["uid"][1])
        unit.spots.update([uid], {"found_on": [date(2026, 7, 1)]})
    actions["zhiwei_time_standing"].trigger()
    assert shown(layer, date(2026, 4, 1)) == 5 and shown(layer, date(2026, 8, 1)) == 6
    actions["zhiwei_time_found"].trigger()
    assert shown(layer, date(2026, 2, 1)) == 0 and shown(layer, date(2026, 4, 1)) == 5
    assert shown(layer, date(2026, 8, 1)) == 6


def shown(layer, day):
    from qgis.core import QgsFeatureRequest

    begin = QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0))
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    text = layer.temporalProperties().createFilterString(context, QgsDateTimeRange(begin, begin.addDays(1)))
    from qgis.core import QgsExpressionContext, QgsExpressionContextUtils

    request = QgsFeatureRequest().setFilterExpression(text)
    request.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer)))
    return len(list(layer.getFeatures(request)))
