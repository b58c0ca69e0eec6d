"""An office's settings go out as one file and set the next workspace up to the last value."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
import yaml
from service_cases import service_helper

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.office_template import keep_template, try_template
from zhiwei.plugin.services.settings_export import as_text, export_settings, sections_of
from zhiwei.plugin.services.settings_import import import_settings
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

NOW = datetime(2026, 5, 6, 2, 0, tzinfo=timezone.utc)
MORE = """
organisations:
  - {code: "11359921MB0000002B", name: 澄埔县城市管理局, short: 澄城执, tracks: [planning, village], letter_kinds: 移}
  - {code: "11359921MB0000009X", name: 𠅤㙍镇人民政府, short: 㙍政, level: village, parent_code: "11359921MB0000003E"}
calendar:
  - {day: 2027-01-30, last: 2027-02-02, kind: 休}
  - {day: 2027-02-20, kind: 班}
catalogues:
  zones: {KX-ST: {priority: 2, severity: 4}}
  assessment: {tolerance_m: 1.0, distance_m: 30}
  casefile: {retention: 永久}
options: {diary.lapse_days: 9, maps.review_no: "闽S(2026)1号"}
numbering:
  case_pattern: "{org}案〔{year}〕{seq:03d}号"
  by_org: {"11359921MB00000018": {pattern: "{org}{kind}〔{year}〕{seq}号"}}
"""
OWN_FORM = """id: B01
title: 约谈函
kind: 约
groups: {talk: [place]}
must:
  - {fact: party.name, label: 受约谈人}
blocks:
  - title: {agency: "{{ agency.name }}", text: 约谈函}
  - number: "{{ document.number }}"
  - paragraph: "{{ party.name }}：请到{{ talk.place }}接受约谈。"
  - seal: {}
"""


@pytest.fixture
def set_up(tmp_path, sample_dir):
    """A workspace with every kind of setting that there is."""
    more = tmp_path / "more.yaml"
    more.write_text(MORE, encoding="utf-8")
    form = tmp_path / "B01.yaml"
    form.write_text(OWN_FORM, encoding="utf-8")
    with Workspace.create(tmp_path / "one.gpkg", "EPSG:4549") as workspace:
        for file in (*(sample_dir / name for name in ("settings.yaml", "profile.yaml", "profile_choice.yaml")), more):
            import_settings(workspace, file, "t", NOW)
        keep_template(workspace, try_template(workspace, form, NOW.date(), "t"), "约谈函（本局）", "t", NOW)
        yield workspace


def test_export_import_export_is_the_same_to_the_letter(set_up, tmp_path):
    first, again = tmp_path / "out" / "设置.yaml", tmp_path / "again.yaml"
    counts = export_settings(set_up, first)
    assert counts == {"organisations": 6, "officers": 10, "profile_texts": 1, "templates": 1}
    with Workspace.create(tmp_path / "two.gpkg", "EPSG:4549") as other:
        report = import_settings(other, first, "t", NOW)
        assert report.counts["organisations"] == 6 and report.counts["templates"] == 1
        export_settings(other, again)
        assert again.read_bytes() == first.read_bytes()
        with set_up.reader() as one, other.reader() as two:
            assert sections_of(one) == sections_of(two)
            assert two.settings.get("catalogue.zones") == {"KX-ST": {"priority": 2, "severity": 4}}
            assert two.settings.get("profile_choice") == {"village": "chengpu_village"}
            assert two.templates.active("B01").sha256 == one.templates.active("B01").sha256
        # and once more into the same changes nothing
        report = import_settings(other, first, "t", NOW)
        assert report.counts["changed"] == 0 and report.counts["same"] == 6 + 10 + 1 + 1
    assert sorted(path.name for path in first.parent.iterdir()) == ["设置.yaml"]


def test_the_file_reads_as_a_person_would_write_it(set_up, tmp_path):
    with set_up.reader() as session:
        text = as_text(sections_of(session))
    data = yaml.safe_load(text)
    assert [row["kind"] for row in data["calendar"]] == ["off", "off", "work"]
    assert data["calendar"][0]["last"].isoformat() == "2027-01-31"
    assert data["officers"][1]["name"] == "施㙍禾" and "uid" not in data["officers"][1]
    assert next(org for org in data["organisations"] if org["name"].startswith("𠅤"))["short"] == "㙍政"
    assert data["organisations"][1]["tracks"] == ["planning", "village"]
    assert "text: |" in text and data["templates"][0]["text"] == OWN_FORM


def test_texts_are_taken_by_hash_whatever_their_line_ends(tmp_path, sample_dir):
    profile = tmp_path / "p.yaml"
    profile.write_bytes((sample_dir / "profile.yaml").read_bytes().replace(b"\n", b"\r\n").rstrip() + b"  ")
    with Workspace.create(tmp_path / "one.gpkg", "EPSG:4549") as one:
        import_settings(one, profile, "t", NOW)
        export_settings(one, tmp_path / "x.yaml")
        with one.reader() as session:
            wanted = session.settings.get("profiles")
    with Workspace.create(tmp_path / "two.gpkg", "EPSG:4549") as two:
        import_settings(two, tmp_path / "x.yaml", "t", NOW)
        with two.reader() as session:
            assert session.settings.get("profiles") == wanted


def test_a_broken_form_in_the_file_takes_nothing_in(set_up, tmp_path):
    with set_up.reader() as session:
        sections = sections_of(session)
    sections["templates"][0]["text"] = OWN_FORM.replace("party.name }}：", "party.nam }}：")
    bad = tmp_path / "bad.yaml"
    bad.write_text(as_text(sections), encoding="utf-8")
    with Workspace.create(tmp_path / "two.gpkg", "EPSG:4549") as two:
        with pytest.raises(InputError) as caught:
            import_settings(two, bad, "t", NOW)
        assert caught.value.code.startswith("template.")
        with two.reader() as session:
            assert session.orgs.all() == [] and sections_of(session) == {}


def test_where_nothing_can_be_written_it_is_said(set_up, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError) as caught:
        export_settings(set_up, tmp_path / "file" / "x.yaml")
    assert caught.value.code == "output.not_written"
