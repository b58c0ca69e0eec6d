"""Verify finds what somebody did to the file behind the program's back, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone

import pytest

from zhiwei.plugin.domain.case import event_chain
from zhiwei.plugin.domain.case.records import CaseFile, Document, Lead, OrgUnit, Party
from zhiwei.plugin.domain.errors import CancelledError
from zhiwei.plugin.domain.land.statement import METHOD, AreaStatement
from zhiwei.plugin.store import connect
from zhiwei.plugin.store.repositories.session import new_uid

from .conftest import NOW, squares


@pytest.fixture
def filled(workspace):
    """A case with three events, two numbered papers and a photo."""
    with workspace.unit_of_work("张三", NOW) as unit:
        org = unit.orgs.add(OrgUnit("", "01", "某局", "某执"))
        spots = unit.spots.add(squares((0, 0), (100, 0), code=["a", "b"]))
        lead = unit.leads.add(Lead("", "L1", spots[0], "patrol", NOW, org_uid=org.uid))
        case = CaseFile(
            "", "某执〔2026〕1号", org.uid, lead.uid, "违法建设", "planning", "default", spot_uids=(spots[0],)
        )
        case = unit.cases.add(case)
        for transition in ("T01", "T02", "T03"):
            unit.events.append(case.uid, transition, NOW, NOW, "张三", {"说明": "现场", "n": 1.5})
        for _ in range(2):
            seq = unit.counters.next(org.uid, "责停", 2026)
            paper = unit.attachments.add(b"%PDF " + str(seq).encode(), f"{seq}.pdf", "application/pdf", NOW)
            sha256 = unit.attachments.get(paper).sha256
            unit.documents.add(
                Document(
                    "",
                    case.uid,
                    "D04",
                    "责令",
                    org.uid,
                    2026,
                    "issued",
                    "责停",
                    seq,
                    f"{seq}",
                    attachment_uid=paper,
                    file_sha256=sha256,
                )
            )
        unit.documents.add(Document("", case.uid, "D06", "笔录", org.uid, 2026, "pending"))
        unit.documents.add(Document("", case.uid, "D06", "笔录", org.uid, 2026, "pending"))
    return workspace


def tamper(workspace, *statements: str) -> None:
    """As somebody with a database tool would: triggers off, change, triggers on again."""
    connection = connect.raw_connection(workspace.path)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    kept = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in kept:
        connection.execute(f'DROP TRIGGER "{name}"')
    for statement in statements:
        connection.execute(statement)
    for _, sql in kept:
        connection.execute(sql)
    connection.execute("COMMIT")
    connection.close()


def codes(workspace, **options) -> list[str]:
    return [p.code for p in workspace.verify(**options)]


def test_a_sound_workspace_has_no_problem(filled):
    assert codes(filled) == []


@pytest.mark.parametrize(
    ("statement", "seq", "how"),
    [
        ("UPDATE event SET payload = '{}' WHERE seq = 2", 2, "content"),
        ("UPDATE event SET actor = '李四' WHERE seq = 1", 1, "content"),
        ("UPDATE event SET occurred_at = '2026-01-01T00:00:00.000Z' WHERE seq = 3", 3, "content"),
        ("DELETE FROM event WHERE seq = 1", 1, "sequence"),
        ("DELETE FROM event WHERE seq = 3", 3, "head"),
        ("UPDATE event SET prev_hash = hash WHERE seq = 2", 2, "previous"),
        ("UPDATE event SET seq = CASE seq WHEN 2 THEN 30 ELSE 20 END WHERE seq > 1", 2, "sequence"),
    ],
)
def test_an_event_that_somebody_changed_breaks_the_chain(filled, statement, seq, how):
    tamper(filled, statement)
    (problem,) = filled.verify()
    assert problem.code == "verify.chain_broken"
    assert (problem.params["seq"], problem.params["how"]) == (seq, how)


def test_a_chain_forged_from_one_event_on_no_longer_meets_the_head_of_the_case(filled):
    with filled.reader() as reader:
        case = reader.cases.all()[0]
        last = reader.events.for_case(case.uid)[-1]
    forged = replace(last, actor="李四")
    tamper(filled, f"UPDATE event SET actor = '李四', hash = '{event_chain.hash_of(forged)}' WHERE seq = 3")
    (problem,) = filled.verify()
    assert problem.params["how"] == "head"


def test_events_are_never_updated_or_deleted_even_by_us(filled):
    from zhiwei.plugin.domain.errors import WorkspaceError

    for statement in ("UPDATE event SET actor = 'x'", "DELETE FROM event"):
        with pytest.raises(WorkspaceError) as caught, filled.unit_of_work("张三", NOW) as unit:
            unit.session.connection.exec_driver_sql(statement)
        assert caught.value.code == "workspace.refused"
        assert "append-only" in caught.value.params["reason"]


def test_a_cached_state_that_the_events_do_not_give_is_found(filled):
    def fold(unit, case, events):
        return "FILED", ["sealed"] if len(events) > 2 else []

    (problem,) = filled.verify(fold=fold)
    assert problem.code == "verify.state_differs"
    assert (problem.params["stored"], problem.params["computed"]) == ("LEAD", "FILED")
    with filled.unit_of_work("张三", NOW) as unit:
        unit.cases.update(replace(unit.cases.all()[0], state="FILED", flags=("sealed",)))
    assert codes(filled, fold=fold) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("DELETE FROM document WHERE seq = 1", "verify.number_skipped"),
        ("UPDATE counter SET value = 3", "verify.number_skipped"),
        ("UPDATE counter SET value = 1", "verify.number_beyond_counter"),
        ("DELETE FROM lead", "verify.orphan"),
        ("UPDATE case_spot SET spot_uid = 'gone'", "verify.orphan"),
        ("INSERT INTO audit_context (actor) VALUES ('x')", "verify.audit_context_left"),
        ("UPDATE document SET file_sha256 = 'x' WHERE seq = 1", "verify.document_file"),
        ("UPDATE spot SET geom = (SELECT geom FROM spot WHERE code = 'b') WHERE code = 'a'", "verify.index_wrong"),
        ("DELETE FROM rtree_spot_geom WHERE id = 1", "verify.index_missing"),
        ("INSERT INTO rtree_spot_geom VALUES (99, 0, 1, 0, 1)", "verify.index_left_over"),
        ("UPDATE spot SET uid = NULL WHERE code = 'a'", "verify.no_uid"),
        ("UPDATE spot SET geom = x'4750' WHERE code = 'a'", "verify.geometry_unreadable"),
    ],
)
def test_what_does_not_fit_together_is_named(filled, statement, code):
    tamper(filled, statement)
    assert code in codes(filled)


def test_a_self_crossing_shape_is_named_by_its_fid(filled):
    import numpy as np
    import shapely

    from zhiwei.plugin.domain.features import FeatureTable

    bow = shapely.Polygon([(500000, 3300000), (500010, 3300010), (500010, 3300000), (500000, 3300010)])
    with filled.unit_of_work("张三", NOW) as unit:
        unit.zones.add(FeatureTable(np.array([bow], dtype=object)))
    (problem,) = filled.verify()
    assert (problem.code, problem.params) == ("verify.geometry_invalid", {"table": "zone", "fid": 1})


def test_missing_and_foreign_triggers_and_indexes_are_named(filled):
    connection = connect.raw_connection(filled.path)
    connection.execute("DROP TRIGGER zw_spot_update")
    connection.execute("DROP TRIGGER rtree_spot_geom_insert")
    connection.execute("CREATE TRIGGER rtree_spot_geom_insert AFTER INSERT ON spot BEGIN SELECT 1; END")
    connection.execute("CREATE TRIGGER own AFTER INSERT ON party BEGIN SELECT 1; END")
    connection.execute("DROP INDEX uq_document_number")
    connection.close()
    found = {(p.code, p.params["name"]) for p in filled.verify()}
    assert found == {
        ("verify.object_missing", "zw_spot_update"),
        ("verify.object_changed", "rtree_spot_geom_insert"),
        ("verify.object_unknown", "own"),
        ("verify.object_missing", "uq_document_number"),
    }


def test_files_that_are_gone_or_changed_are_named(filled):
    first, second = list(filled.files)
    first.unlink()
    second.write_bytes(b"other")
    assert sorted(codes(filled)) == ["verify.file_changed", "verify.file_missing"]


def test_verify_can_be_cancelled(filled):
    class Stopped:
        cancelled = True

        def report(self, *_args, **_params):
            """Nobody looks."""

    with pytest.raises(CancelledError):
        filled.verify(Stopped())


SHAPE = "(SELECT geom FROM spot WHERE code = 'b')"


@pytest.fixture
def assessed(filled):
    """The same with a party, an assessment with two findings, its area statement and an imported layer."""
    with filled.unit_of_work("张三", NOW) as unit:
        spot = unit.spots.read(geometry=False).column("uid")[0]
        party = unit.parties.add(Party("", "person", "甲"))
        unit.parties.update(replace(party, name="乙"))
        unit.zones.add(squares((0, 0), (50, 0), class_code=["KX-NT", "KX-NT"]), batch_uid=new_uid())
        stated = statement(spot)
        unit.statements.add({name: getattr(stated, name) for name in stated.__dataclass_fields__})
        one = {"uid": new_uid(), "spot_uid": spot, "current": True, "explanation": {"lines": ["面积"]}}
        unit.assessments.add({**one, "statement_uid": stated.uid, "severity": 5})
        rows = [{"spot_uid": spot, "assessment_uid": one["uid"], "kind": "zone", "area_m2": a} for a in (60, 40.25)]
        unit.findings.add_many(rows)
        unit.spots.update([spot], {"area_ellip_m2": [100.1], "needs_assessment": [False]})
    return filled


def statement(spot: str) -> AreaStatement:
    parts = (METHOD, "EPSG:4549", 40, "CGCS2000", "0.01", 100.1, 100.0, 0.15015, "ellipsoidal", 0.5, "x", "0" * 64, NOW)
    made = AreaStatement(new_uid(), spot, *parts)
    return replace(made, sha256=made.seal())


def test_what_the_program_did_is_no_problem(assessed):
    assert codes(assessed) == []


@pytest.mark.parametrize(
    ("statement", "code", "columns"),
    [
        ("UPDATE party SET name = '丙'", "verify.row_changed", "name"),
        ("UPDATE document SET number = '9' WHERE seq = 1", "verify.row_changed", "number"),
        ("UPDATE document SET facts = '{\"a\":1}' WHERE seq = 1", "verify.row_changed", "facts"),
        ("UPDATE document SET file_sha256 = 'x' WHERE seq = 1", "verify.row_changed", "file_sha256"),
        ("UPDATE spot SET area_ellip_m2 = 1 WHERE code = 'a'", "verify.row_changed", "area_ellip_m2"),
        ("UPDATE spot SET remark = 'x' WHERE code = 'a'", "verify.row_changed", "remark"),
        ("UPDATE assessment SET severity = 1", "verify.row_changed", "severity"),
        ("UPDATE area_statement SET sha256 = 'x'", "verify.row_changed", "sha256"),
        ("UPDATE area_statement SET sha256 = 'x'", "verify.statement_changed", None),
        ("UPDATE area_statement SET area_ellip_m2 = 99", "verify.statement_changed", None),
        ("UPDATE area_statement SET tolerance_m = NULL", "verify.statement_changed", None),
        ("UPDATE case_file SET officer_uids = '[1]'", "verify.row_changed", "officer_uids"),
        ("UPDATE counter SET value = 3", "verify.row_changed", "value"),
        ("UPDATE zone SET class_code = 'X' WHERE fid = 1", "verify.import_changed", None),
        ("UPDATE zone SET geom = (SELECT geom FROM zone WHERE fid = 2)", "verify.shape_changed", None),
        (f"UPDATE spot SET geom = {SHAPE} WHERE code = 'a'", "verify.shape_changed", None),
        ("UPDATE finding SET area_m2 = 60.01 WHERE fid = 1", "verify.findings_changed", None),
        ("DELETE FROM finding WHERE fid = 2", "verify.findings_changed", None),
        ("DELETE FROM finding", "verify.findings_changed", None),
        ("INSERT INTO finding (spot_uid, assessment_uid) VALUES ('s', 'a')", "verify.findings_changed", None),
        ("UPDATE assessment SET explanation = '{}'", "verify.explanation_changed", None),
        ("DELETE FROM party", "verify.row_gone", None),
        ("DELETE FROM zone WHERE fid = 1", "verify.row_gone", None),
        ("INSERT INTO party (uid, name) VALUES ('u', '丁')", "verify.row_added", None),
        ("DELETE FROM audit WHERE fid = (SELECT max(fid) FROM audit)", "verify.audit_gap", None),
        ("DELETE FROM audit WHERE fid = 3", "verify.audit_gap", None),
        ("DELETE FROM audit", "verify.audit_gap", None),
    ],
)
def test_what_went_round_the_audit_is_named(assessed, statement, code, columns):
    tamper(assessed, statement)
    found = [p for p in assessed.verify() if p.code == code]
    assert found
    if columns is not None:
        assert found[0].params["columns"] == columns


def test_facts_that_do_not_meet_their_hash_are_named_even_where_the_audit_was_forged(assessed):
    with assessed.unit_of_work("张三", NOW) as unit:
        one = unit.documents.find(seq=1)[0]
        unit.documents.update(replace(one, facts={"a": 1}, facts_sha256=event_chain.canonical_hash({"a": 1})))
    assert codes(assessed) == []
    forged = "replace(new, '{\\\"a\\\":1}', '{\\\"a\\\":2}')"
    tamper(
        assessed,
        "UPDATE document SET facts = '{\"a\":2}' WHERE seq = 1",
        f"UPDATE audit SET new = {forged} WHERE table_name = 'document'",
    )
    (problem,) = assessed.verify()
    assert (problem.code, problem.params) == ("verify.document_facts", {"number": "1"})


def test_a_change_that_the_audit_tells_is_no_problem_and_its_undoing_behind_it_is(assessed):
    with assessed.unit_of_work("张三", NOW) as unit:
        zones = unit.zones.read()
        uid = zones.column("uid")[0]
        version = unit.zones.set_geometry(uid, zones.geometry[1], 1)
        unit.zones.update_one(uid, {"class_code": "KX-CZ"}, version)
    assert codes(assessed) == []
    tamper(assessed, "UPDATE zone SET class_code = 'KX-NT' WHERE fid = 1", "UPDATE zone SET name = 'x' WHERE fid = 1")
    assert {(p.code, p.params["columns"]) for p in assessed.verify()} == {("verify.row_changed", "class_code")}


def test_many_of_one_kind_are_counted(assessed):
    with assessed.unit_of_work("张三", NOW) as unit:
        for n in range(25):
            unit.parties.add(Party("", "person", f"p{n}"))
    tamper(assessed, "UPDATE party SET name = '丙'")
    found = assessed.verify()
    assert len(found) == 21
    assert found[-1].params == {"table": "party", "code": "verify.row_changed", "count": 6}


def test_moments_and_days_as_qgis_writes_them_can_be_read(assessed):
    moments = (
        "2026-03-01T02:20:30Z",
        "2026/03/01 10:20:30+08:00",
        "2026-03-01T10:20:30.5+08:00",
        "2026-03-01 02:20:30",
    )
    for moment in moments:
        tamper(assessed, f"UPDATE document SET created_at = '{moment}'", "UPDATE spot SET found_on = '2026-03-01'")
        assert "verify.value_unreadable" not in {problem.code for problem in assessed.verify()}, moment
        with assessed.reader() as session:
            (read,) = {session.documents.get(row.uid).created_at for row in session.documents.pending()}
        assert read is not None and read.replace(microsecond=0) == datetime(2026, 3, 1, 2, 20, 30, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("statement", "column"),
    [
        ("UPDATE event SET occurred_at = '昨天' WHERE seq = 2", "occurred_at"),
        ("UPDATE event SET occurred_at = replace(occurred_at, '-', '/') WHERE seq = 2", "occurred_at"),
        ("UPDATE event SET recorded_at = NULL WHERE seq = 2", "recorded_at"),
        ("UPDATE document SET issued_on = '2026-02-30' WHERE seq = 1", "issued_on"),
        ("UPDATE document SET created_at = '2026-03-16T02:00:00.00 Z' WHERE seq = 1", "created_at"),
        ("UPDATE event SET payload = 'x' WHERE seq = 2", "payload"),
        ("UPDATE document SET facts = x'00' WHERE seq = 1", "facts"),
        ("UPDATE document SET issued_on = 'x' WHERE seq = 1", "issued_on"),
        ("UPDATE area_statement SET made_at = NULL", "made_at"),
        ("UPDATE area_statement SET area_mu = 'x'", "area_mu"),
        ("UPDATE party SET name = x'ff'", "name"),
        ("UPDATE audit SET new = 'x' WHERE fid = 2", "new"),
    ],
)
def test_a_value_that_cannot_be_read_is_named_and_the_rest_is_still_looked_at(assessed, statement, column):
    tamper(assessed, statement, "DELETE FROM rtree_spot_geom WHERE id = 1")
    found = assessed.verify()
    assert [p.params["column"] for p in found if p.code == "verify.value_unreadable"] == [column]
    assert "verify.index_missing" in {p.code for p in found}
