"""Records, numbers and the rest of what is in a workspace."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from zhiwei.plugin.domain.case import event_chain
from zhiwei.plugin.domain.case.records import CaseFile, Document, Lead, Officer, OrgUnit, Party
from zhiwei.plugin.domain.errors import WorkspaceError
from zhiwei.plugin.store.repositories.session import new_uids

from .conftest import NOW, squares


@pytest.fixture
def org(workspace) -> OrgUnit:
    with workspace.unit_of_work("张三", NOW) as unit:
        return unit.orgs.add(OrgUnit("", "01", "某局", "某执", level="county", court="某法院"))


def test_records_come_back_as_they_went_in(workspace, org):
    with workspace.unit_of_work("张三", NOW) as unit:
        spots = unit.spots.add(squares((0, 0), (50, 0), code=["a", "b"]))
        officer = unit.officers.add(Officer("", "李四", "C1", org.uid, date(2025, 1, 1), None))
        party = unit.parties.add(Party("", "person", "㙍某", "身份证", "110"))
        lead = unit.leads.add(Lead("", "L1", spots[0], "patrol", NOW, date(2026, 3, 1), org_uid=org.uid))
        case = unit.cases.add(
            CaseFile(
                "", "1", org.uid, lead.uid, "违建", "planning", "default", flags=("sealed", "urgent"),
                officer_uids=(officer.uid,), spot_uids=tuple(spots), parties=((party.uid, "builder"),),
            )
        )  # fmt: skip
        paper = unit.documents.add(
            Document("", case.uid, "D04", "责令", org.uid, 2026, "pending", "责停", 1, "x", date(2026, 3, 4),
                     {"人": ["甲", 1.5]}, fonts=("仿宋",), created_at=NOW)
        )  # fmt: skip
        unit.spot_parties.add(spots[0], party.uid, "builder")
        unit.spot_parties.add(spots[0], party.uid, "builder")
    with workspace.reader() as reader:
        assert reader.orgs.get(org.uid) == org
        assert reader.officers.all() == [officer]
        assert reader.parties.find(name="㙍某") == [party]
        assert reader.leads.get(lead.uid) == lead
        assert reader.cases.get(case.uid) == case
        assert reader.cases.for_spots([spots[1]]) == [case]
        assert reader.documents.pending() == [paper]
        assert reader.parties.for_spot(spots[0]) == [(party, "builder")]
        assert reader.spot_parties.for_spots(list(spots)) == [(spots[0], party.uid, "builder")]
        assert reader.cases.get("none") is None
        assert reader.officers.find(card_no=["C1", "C2"]) == [officer]


def test_a_case_saved_again_keeps_the_head_of_its_events(workspace, org):
    with workspace.unit_of_work("张三", NOW) as unit:
        spots = unit.spots.add(squares((0, 0), (50, 0)))
        case = unit.cases.add(CaseFile("", "1", org.uid, "", "违建", "land", "default", spot_uids=(spots[0],)))
        unit.events.append(case.uid, "T01", NOW, NOW, "张三", {})
        saved = unit.cases.update(replace(case, state="VERIFY", spot_uids=tuple(spots)))
    with workspace.reader() as reader:
        assert reader.cases.get(case.uid) == saved
    assert (saved.event_seq, saved.state, saved.spot_uids, saved.version) == (1, "VERIFY", tuple(spots), 2)
    assert workspace.verify() == []


def test_numbers_without_a_kind_do_not_stand_in_each_others_way(workspace, org):
    with workspace.unit_of_work("张三", NOW) as unit:
        case = unit.cases.add(CaseFile("", "1", org.uid, "", "违建", "land", "default"))
        for _ in range(2):
            unit.documents.add(Document("", case.uid, "D06", "笔录", org.uid, 2026, "pending"))
    with pytest.raises(WorkspaceError) as caught, workspace.unit_of_work("张三", NOW) as unit:
        for _ in range(2):
            unit.documents.add(Document("", case.uid, "D04", "责令", org.uid, 2026, "pending", "责停", 7))
    assert caught.value.code == "workspace.not_unique"


def test_the_chain_of_events_is_the_hash_of_all_fields_and_of_what_came_before(workspace, org):
    """Expected values by an independent reading of the rule: sha256(prev + newline + canonical JSON)."""
    import hashlib
    import json

    with workspace.unit_of_work("张三", NOW) as unit:
        case = unit.cases.add(CaseFile("", "1", org.uid, "", "违建", "land", "default"))
        unit.events.append(case.uid, "T01", NOW, NOW + timedelta(microseconds=999), "张三", {"说明": "现场", "n": 1})
        unit.events.append(case.uid, "T02", NOW, NOW, "李四", {})
    with workspace.reader() as reader:
        events = reader.events.for_case(case.uid)
        assert reader.cases.get(case.uid).event_head == events[1].hash
        assert reader.events.for_cases([case.uid]) == {case.uid: events}
    previous = ""
    for event in events:
        fields = {
            "actor": event.actor,
            "case_uid": case.uid,
            "occurred_at": "2026-03-04T01:02:03.456Z",
            "payload": event.payload,
            "recorded_at": "2026-03-04T01:02:03.456Z",
            "seq": event.seq,
            "transition": event.transition,
            "uid": event.uid,
        }
        text = previous + "\n" + json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
        assert event.hash == hashlib.sha256(text.encode()).hexdigest()
        assert event.prev_hash == previous
        previous = event.hash
    assert event_chain.first_break(events, previous, 2) is None


def test_two_programs_that_draw_numbers_at_once_leave_no_gap_and_no_double(workspace):
    child = (
        "import sys; sys.path.insert(0, sys.argv[2]); import writer; writer.register()\n"
        "from datetime import datetime, timezone\n"
        "from zhiwei.plugin.store.workspace import Workspace\n"
        "workspace = Workspace.open(sys.argv[1])\n"
        "for turn in range(60):\n"
        "    try:\n"
        "        with workspace.unit_of_work('x', datetime.now(timezone.utc)) as unit:\n"
        "            drawn = unit.counters.next('org', '立案', 2026)\n"
        "            if turn % 5 == 4:\n"
        "                raise KeyError\n"
        "    except KeyError:\n"
        "        continue\n"
        "    print(drawn)\n"
    )
    folder = Path(__file__).parents[1] / "soak"
    command = [sys.executable, "-c", child, str(workspace.path), str(folder)]
    programs = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    outputs = [program.communicate(timeout=120) for program in programs]
    assert [error for _, error in outputs] == ["", ""]
    numbers = sorted(int(line) for out, _ in outputs for line in out.split())
    assert numbers == list(range(1, 97))


def test_settings_catalogues_and_batches_are_kept(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.settings.put("映射", {"JCBH": "code"})
        unit.settings.put("映射", {"JCBH": "name"})
        sha256 = unit.catalogues.put("zones", "分区: 1")
        assert unit.catalogues.put("zones", "分区: 1") == sha256
        batch = unit.batches.add("spot", "图斑.shp", "张三", NOW, {"new": 3}, {"JCBH": "code"})
        unit.batches.set_status(batch, "withdrawn")
    with workspace.reader() as reader:
        assert reader.settings.get("映射") == {"JCBH": "name"}
        assert reader.settings.get("none", 5) == 5
        assert reader.catalogues.get(sha256) == "分区: 1"
        stored = reader.batches.get(batch)
    assert (stored.status, stored.counts, stored.made_at) == ("withdrawn", {"new": 3}, NOW)


def test_files_are_found_by_one_value_or_by_any_of_several(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        uids = [unit.attachments.add(name.encode(), f"{name}.txt", "text/plain", NOW) for name in "abc"]
    with workspace.reader() as reader:
        found = reader.attachments.find(uid=[uids[2], uids[0], "none"])
        assert [one.uid for one in found] == [uids[0], uids[2]]
        assert [one.uid for one in reader.attachments.find(original_name="b.txt")] == [uids[1]]
        assert reader.attachments.find(uid=[]) == []


def test_only_the_last_assessment_of_a_spot_is_current(workspace):
    with workspace.unit_of_work("张三", NOW) as unit:
        (spot,) = unit.spots.add(squares((0, 0)))
        first = unit.assessments.add({"spot_uid": spot, "current": True, "made_at": NOW, "basis": ["第一条"]})
        unit.findings.add_many([{"spot_uid": spot, "assessment_uid": first, "kind": "zone", "area_m2": 0.1 + 0.2}])
        unit.assessments.supersede([spot])
        second = unit.assessments.add({"spot_uid": spot, "current": True, "made_at": NOW})
    with workspace.reader() as reader:
        assert [row["uid"] for row in reader.assessments.current([spot])] == [second]
        assert [row["uid"] for row in reader.assessments.for_spot(spot)] == [first, second]
        assert reader.assessments.get(first)["basis"] == ["第一条"]
        assert reader.findings.for_assessment(first)[0]["area_m2"] == 0.1 + 0.2


def test_the_schema_can_be_made_in_postgis_too():
    """The same metadata compiles for PostgreSQL, with the types of PostGIS."""
    from sqlalchemy.dialects import postgresql
    from sqlalchemy.schema import CreateTable

    from zhiwei.plugin.store import schema

    texts = {
        table.name: str(CreateTable(table).compile(dialect=postgresql.dialect()))
        for table in schema.metadata.sorted_tables
    }
    assert "geom geometry(MULTIPOLYGON)" in texts["spot"]
    assert "geom geometry(POINT)" in texts["evidence"]
    assert "area_ellip_m2 DOUBLE PRECISION" in texts["spot"]
    assert "source_wkb BYTEA" in texts["spot"]
    assert "fid SERIAL" in texts["spot"]


def test_many_rows_made_already_are_kept_sealed_and_guarded_as_few(workspace):
    names = ("assessment_uid", "spot_uid", "kind", "class_code", "ref_uids", "label", "area_m2", "share",
             "distance_m", "doubtful", "detail")  # fmt: skip
    rows = [
        (f"a{i // 10}", f"s{i // 10}", "zone", "KX", '["u"]', "线", i / 7, 0.5, None, i % 2, "{}") for i in range(2000)
    ]
    with workspace.unit_of_work("张三", NOW) as unit:
        unit.findings.add_stored(names, rows)
        unit.findings.add_stored(names, [])
    with workspace.reader() as reader:
        found = reader.findings.find(("area_m2", "doubtful", "ref_uids"), assessment_uid="a3")
        left = {name for (name,) in reader.session.connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'finding'")}  # fmt: skip
    assert found == [{"area_m2": i / 7, "doubtful": bool(i % 2), "ref_uids": ["u"]} for i in range(30, 40)]
    assert "zw_finding_guard_insert" in left
    assert [p.code for p in workspace.verify() if p.code != "verify.orphan"] == []


def test_new_uids_ascend_and_are_random_uuids():
    made = new_uids(500)
    assert made == sorted(set(made)) and len(made) == 500
    assert all(str(UUID(uid)) == uid and UUID(uid).version == 4 for uid in made)
