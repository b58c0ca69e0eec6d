"""The tables of demolition planning: own figures over the given ones, with their source, back to the given ones."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from zhiwei.plugin.domain.errors import ConflictError, InputError
from zhiwei.plugin.services.demolition_sites import tables_of
from zhiwei.plugin.services.demolition_tables import (
    changed,
    figures,
    own_values,
    read_tables,
    reset,
    save_tables,
    with_structure,
)
from zhiwei.plugin.services.settings_export import export_settings
from zhiwei.plugin.services.settings_import import import_settings
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 11, 22, 2, 0, tzinfo=timezone.utc)


@pytest.fixture
def workspace(tmp_path):
    with Workspace.create(tmp_path / "w.gpkg", "EPSG:4549") as made:
        yield made


def read(workspace):
    with workspace.reader() as session:
        return read_tables(session)


def in_force(workspace):
    with workspace.reader() as session:
        return tables_of(session)


def test_only_what_differs_is_kept_and_the_bureau_is_its_source(workspace):
    tables = changed(read(workspace), "structures", "frame", "waste_t_per_m2", 1.25)
    tables = changed(tables, "methods", "frame", "per_day", [80, 160, 300])
    tables = changed(tables, "works", "P2", "calendar_days", [7, 10, 15])
    tables = changed(tables, "rubble", "", "cost_per_m3", [40, 70, 110])
    own = save_tables(workspace, tables, "甲", NOW)
    assert own == read(workspace).own == {
        "structures": {"frame": {"waste_t_per_m2": 1.25, "source": "own"}},
        "methods": {"frame": {"per_day": [80, 160, 300], "source": "own"}},
        "works": {"P2": {"calendar_days": [7, 10, 15], "source": "own"}},
        "rubble": {"cost_per_m3": [40, 70, 110], "source": "own"},
    }  # fmt: skip
    found = in_force(workspace)
    assert found.structures["frame"].waste_t == 1.25 and found.structures["frame"].waste_m3 == 0.625
    assert found.methods["frame"].per_day == (80, 160, 300) and found.works["P2"].wait == (7, 10, 15)
    assert found.cost_per_m3 == (40, 70, 110) and workspace.verify() == []


def test_a_source_that_was_named_stays_and_a_figure_put_back_is_the_given_one_again(workspace):
    given = read(workspace)
    named = changed(given, "structures", "frame", "source", "2026年招标价")
    named = changed(named, "structures", "frame", "waste_t_per_m2", 1.25)
    assert named.data["structures"]["frame"]["source"] == "2026年招标价"
    there = changed(changed(given, "rubble", "", "truck_m3", 15), "rubble", "", "truck_m3", 12)
    assert own_values(there) == {} and there.data["rubble"]["source"] == "low"
    works = changed(given, "works", "P1", "days", [2, 3, 4])
    assert own_values(changed(works, "works", "P1", "days", [1, 2, 3])) == {}


def test_reset_gives_rows_and_sections_back_and_drops_an_own_row(workspace):
    tables, code = with_structure(read(workspace), "土坯房")
    tables = changed(tables, "structures", code, "waste_t_per_m2", 1.1)
    tables = changed(tables, "structures", "frame", "waste_t_per_m2", 1.25)
    tables = changed(tables, "levelling", "", "m2_per_day", [1, 2, 3])
    save_tables(workspace, tables, "甲", NOW)
    assert in_force(workspace).structure("土坯房").waste_t == 1.1
    back = reset(read(workspace), [("structures", code), ("structures", "frame"), ("levelling", "")])
    assert save_tables(workspace, back, "甲", NOW) == {} == read(workspace).own


def test_single_figures_stand_in_the_order_of_the_catalogue_with_the_given_value(workspace):
    tables = changed(read(workspace), "rubble", "", "clear_within_days", 20)
    rows = {(one.section, one.key): one for one in figures(tables)}
    one = rows[("rubble", "clear_within_days")]
    assert (one.value, one.given, one.source) == (20, 30, "own")
    assert {"rubble", "levelling", "priority", "pace"} <= {section for section, _ in rows}
    assert not any(key == "source" for _, key in rows)


@pytest.mark.parametrize(
    ("section", "code", "key", "value", "place"),
    [
        ("structures", "frame", "waste_t_per_m2", -1, "structures.frame.waste_t_per_m2"),
        ("methods", "brick", "per_day", [400, 200, 800], "methods.brick.per_day"),
        ("methods", "brick", "per_day", [0, 200, 800], "methods.brick.per_day"),
        ("structures", "frame", "method", "blast", "structures.frame.method"),
        ("rubble", "", "truck_m3", 0, "rubble.truck_m3"),
    ],
)
def test_a_figure_that_cannot_be_is_refused_by_its_place_and_nothing_is_kept(
    workspace, section, code, key, value, place
):
    with pytest.raises(InputError) as caught:
        save_tables(workspace, changed(read(workspace), section, code, key, value), "甲", NOW)
    assert caught.value.code == "demolition.table" and caught.value.params["place"] == place
    assert read(workspace).own == {}


def test_what_somebody_else_saved_meanwhile_is_not_lost(workspace):
    mine = read(workspace)
    save_tables(workspace, changed(read(workspace), "rubble", "", "truck_m3", 15), "乙", NOW)
    with pytest.raises(ConflictError):
        save_tables(workspace, changed(mine, "rubble", "", "truck_m3", 9), "甲", NOW)
    assert in_force(workspace).truck_m3 == 15


def test_the_settings_file_carries_them_and_a_wrong_name_in_it_is_refused(workspace, tmp_path):
    own = save_tables(workspace, changed(read(workspace), "methods", "shed", "cost_per_m2", [5, 15, 30]), "甲", NOW)
    export_settings(workspace, tmp_path / "s.yaml")
    save_tables(workspace, reset(read(workspace), [("methods", "shed")]), "甲", NOW)
    import_settings(workspace, tmp_path / "s.yaml", "乙", NOW)
    assert read(workspace).own == own
    for text in ("structures: {frame: {waste_per_m2: 1}}", "rubble: {truck: 3}", "methods: {frame: 3}", "works: 3"):
        (tmp_path / "w.yaml").write_text(f"catalogues: {{demolition: {{{text}}}}}", encoding="utf-8")
        with pytest.raises(InputError) as caught:
            import_settings(workspace, tmp_path / "w.yaml", "乙", NOW)
        assert caught.value.code in ("settings.unknown_key", "settings.bad_value")
    assert read(workspace).own == own


@pytest.mark.parametrize(
    "work", ["P9: {after: [P1]}", "P14: {days: [1, 2, 3]}", "P2: {days: [1, 2, 3]}", "P1: {by: crew}"]
)
def test_the_order_of_works_is_not_the_bureaus_and_a_file_that_changes_it_is_refused(workspace, tmp_path, work):
    file = tmp_path / "w.yaml"
    file.write_text(f"catalogues: {{demolition: {{works: {{{work}}}}}}}", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        import_settings(workspace, file, "乙", NOW)
    assert caught.value.code == "settings.unknown_key" and not read(workspace).own
    file.write_text("catalogues: {demolition: {works: {P2: {calendar_days: [5, 7, 9]}}}}", encoding="utf-8")
    import_settings(workspace, file, "乙", NOW)
    assert read(workspace).data["works"]["P2"] == {**read(workspace).given["works"]["P2"], "calendar_days": [5, 7, 9]}
