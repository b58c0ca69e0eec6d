"""The zone catalogue: what the file holds, what is refused, how a layer's value is recognised."""

from __future__ import annotations

import copy
from datetime import date
from itertools import product

import pytest

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.domain.land.land_use import LandUse
from zhiwei.plugin.domain.land.zones import ZoneCatalogue
from zhiwei.plugin.services.catalogues import load, zone_catalogue


@pytest.fixture
def data():
    return copy.deepcopy(load("zones").data)


@pytest.fixture(scope="module")
def catalogue():
    return zone_catalogue()


def test_every_class_cites_a_law_a_source_and_how_sure_it_is(data):
    catalogue = ZoneCatalogue.from_mapping(data)
    assert len(catalogue.classes) == 35 and len(catalogue.groups) == 8
    for zone in catalogue.classes.values():
        assert zone.basis and zone.source
        assert zone.confidence == "found" or zone.confidence == "design" or zone.confidence.startswith("knowledge:")


def test_coverage_of_the_groups(catalogue):
    assert {g.id for g in catalogue.groups.values() if g.coverage == "full"} == {"三区", "四区", "三类空间"}
    assert {g.id for g in catalogue.groups.values() if g.coverage == "disjoint"} == {"三条控制线", "城镇开发边界分区"}
    assert [zone.code for zone in catalogue.members("三区")] == ["SQ-JJ", "SQ-XJ", "SQ-SJ"]


def test_basic_farmland_is_the_strongest_and_rules_out_keeping(catalogue):
    zone = catalogue["KX-NT"]
    assert (zone.priority, zone.severity, zone.track) == (1, 5, "land")
    assert "补办" in zone.excluded and "保留临时使用" in zone.excluded
    assert min(catalogue.classes.values(), key=lambda z: z.priority) is zone


def test_a_class_is_in_force_from_its_first_day(catalogue):
    green = catalogue["SX-LV"]  # 城市绿线管理办法, in force 1 November 2002
    assert not green.in_force(date(2002, 10, 31))
    assert green.in_force(date(2002, 11, 1))


@pytest.mark.parametrize(
    ("value", "layer", "field", "code"),
    [
        ("SX-LV", "", "", "SX-LV"),
        (" sx-lv ", "", "", "SX-LV"),
        ("ＳＸ-ＬＶ", "", "", "SX-LV"),
        ("永久基本农田", "", "", "KX-NT"),
        ("生态红线", "", "", "KX-ST"),
        ("禁止建设区", "三区", "FQMC", "SQ-JJ"),
        ("禁止建设区", "JSYDGZQ", "GZQLXMC", "GZ-040"),
        ("040", "JSYDGZQ", "GZQLXDM", "GZ-040"),
        (40, "JSYDGZQ", "GZQLXDM", "GZ-040"),
        (10.0, "whatever", "GZQLXDM", "GZ-010"),
        ("021", "", "gzqlxdm", "GZ-020"),
        ("2090020232", "", "YSDM", "SX-LV"),
        (None, "YJJBNT", "", "KX-NT"),
        (None, "350521_STBHHX_2023", "", "KX-ST"),
        (None, "某县永久基本农田（2024）.shp", "", "KX-NT"),
        (None, "ZXCQCSLX", "", "SX-LA"),
        ("水源涵养", "STBHHX", "LHLX", "KX-ST"),
        ("城镇集中建设区", "CZKFBJ", "GHFQMC", "CZ-01"),
        (None, "CZKFBJ", "", "KX-CZ"),
    ],
)
def test_a_value_is_recognised(catalogue, value, layer, field, code):
    assert catalogue.recognise(value, layer, field).code == code


@pytest.mark.parametrize(
    ("value", "layer", "field"),
    [(None, "", ""), ("", "parcels", ""), ("foo", "bar", "x"), (float("nan"), "", ""), ("040", "", "")],
)
def test_what_says_nothing_is_not_recognised(catalogue, value, layer, field):
    assert catalogue.recognise(value, layer, field) is None


def test_every_name_of_a_class_leads_back_to_it(catalogue):
    for zone in catalogue.classes.values():
        layer = "JSYDGZQ" if zone.gzqlxdm else ""
        for name in (zone.code, zone.zh, zone.en, *zone.names, *zone.ysdm):
            assert catalogue.recognise(name, layer) is zone, name


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"priority": 0}, "priority"),
        ({"priority": "1"}, "priority"),
        ({"severity": 6}, "severity"),
        ({"severity": True}, "severity"),
        ({"group": "五区"}, "group"),
        ({"zh": ""}, "zh"),
        ({"code": "kx nt"}, "code"),
        ({"track": "sea"}, "track"),
        ({"basis": [{"law": "NIX"}]}, "basis"),
        ({"effective_from": "yesterday"}, "effective_from"),
        ({"effective_to": date(1990, 1, 1)}, "effective_to"),
        ({"style": {"line": [0, 0, 300]}}, "style.line"),
        ({"recognise": {"names": "基本农田"}}, "names"),
        ({"source": None}, "source"),
    ],
)
def test_a_wrong_entry_is_refused_with_its_place(data, change, key):
    data["zones"][0].update(change)
    with pytest.raises(InputError) as caught:
        ZoneCatalogue.from_mapping(data)
    assert caught.value.code == "catalogue.invalid"
    assert caught.value.params["key"] == key
    assert caught.value.params["reason"]


def test_a_code_that_occurs_twice_and_a_file_that_is_no_catalogue_are_refused(data):
    data["zones"].append(dict(data["zones"][0]))
    with pytest.raises(InputError, match="twice"):
        ZoneCatalogue.from_mapping(data)
    for wrong in ({}, {"zones": []}, [], {**data, "groups": "三区"}):
        with pytest.raises(InputError):
            ZoneCatalogue.from_mapping(wrong)


def test_own_values_of_a_bureau_replace_single_ones(data):
    own = ZoneCatalogue.from_mapping(data, {"SX-LV": {"priority": 3, "hand_to": "园林局"}})
    assert (own["SX-LV"].priority, own["SX-LV"].hand_to, own["SX-LV"].severity) == (3, "园林局", 4)
    with pytest.raises(InputError):
        ZoneCatalogue.from_mapping(data, {"ZZ-ZZ": {"priority": 3}})


def test_headline_by_priority_then_severity_then_area_then_code(catalogue):
    def headline(*overlaps):
        found = catalogue.headline(overlaps)
        return found.code if found else None

    assert headline(("SX-LV", 50.0), ("KX-NT", 1.01)) == "KX-NT"
    assert headline(("SX-LV", 50.0), ("KX-NT", 1.0)) == "SX-LV"  # above, not at 1 m²
    assert headline(("HL-FX", 90.0), ("SX-LV", 5.0)) == "SX-LV"  # both 9: severity 4 before 3
    assert headline(("SX-HU", 10.0), ("HX-DL", 11.0)) == "HX-DL"  # both 8 and 4: larger
    assert headline(("SX-HU", 10.0), ("HX-DL", 10.0)) == "HX-DL"  # code
    assert headline(("KX-NT", 0.5)) is None and headline() is None


def test_land_use_kinds():
    survey = LandUse.from_mapping(load("land_use").data)
    assert [
        survey.kind(code) for code in ("0101", "0103", "0201", "1104", "1202", "0702", "1004", "1109", "0404", "1101")
    ] == [
        "farmland",
        "farmland",
        "agricultural",
        "agricultural",
        "agricultural",
        "construction",
        "construction",
        "construction",
        "unused",
        "unused",
    ]
    assert survey.kind("") == ""
    guide = LandUse.from_mapping(load("land_use").data, "guide_2023")
    assert (guide.kind("0601"), guide.kind("1001"), guide.kind("1701")) == ("agricultural", "construction", "unused")


def test_every_class_of_the_third_survey_has_a_kind_and_a_link_to_a_class_of_the_guide():
    data = load("land_use").data
    survey = LandUse.from_mapping(data)
    known = set()
    for entry in data["guide_2023"]["classes"]:
        known |= {entry["code"], *entry.get("second", {}), *entry.get("third", {})}
    assert len(data["guide_2023"]["classes"]) == 24
    for old, new in data["third_survey"]["to_guide_2023"]["map"].items():
        assert survey.kind(old), old
        assert new in known, (old, new)


def test_tracks_of_classes_are_tracks(catalogue):
    assert {zone.track for zone in catalogue.classes.values()} <= {"", "planning", "village", "land"}
    assert all(a.code != b.code for a, b in product(catalogue.classes.values(), repeat=2) if a is not b)
