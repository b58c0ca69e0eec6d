"""Every setting that the program reads can be imported, and none is read that nobody can set."""

from __future__ import annotations

import ast
import importlib.util
from datetime import date, datetime, timezone
from pathlib import Path

import openpyxl
import pytest

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.catalogues import rulebook
from zhiwei.plugin.services.diary import group_of
from zhiwei.plugin.services.settings_import import SECTION_OF, import_settings
from zhiwei.plugin.services.volume_order import order_of
from zhiwei.plugin.store.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 5, 6, 2, 0, tzinfo=timezone.utc)
#: what the program remembers by itself: mappings of columns that a person named, and what was renewed once
REMEMBERED = {
    ("plugin/services/import_ledger.py", "HEADS"),
    ("plugin/services/ledger_entry.py", "HEADS"),
    ("plugin/services/ledger_entry.py", "key"),
    ("plugin/services/ledger_rows.py", "key"),
    ("plugin/services/intake.py", "signature(table, kind)"),
    ("plugin/services/intake.py", "plan.signature"),
    ("plugin/services/import_preview.py", "signature(source.table, source.job)"),
    ("plugin/services/import_preview.py", "ledger_signature(sheet.columns)"),
    ("plugin/services/import_job.py", "f'{_PRESETS}.{job}'"),
    ("plugin/services/import_source.py", "HEADS"),
    ("plugin/store/repositories/deadlines.py", "RENEWED"),
}
#: own values of a catalogue, by the name of the catalogue
OF_CATALOGUES = {"f'catalogue.{name}'", "catalogue_key(name)", "catalogue_key(NAME)"}


def read_keys():
    """(file, expression, key) of each setting that is read or written; the key is None where it is put together."""
    for folder in ("plugin/services", "plugin/store", "plugin/gui", "plugin/output", "plugin/exchange", "processing"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                    continue
                owner = ast.unparse(node.func.value)
                of_settings = owner.endswith("settings") or owner.startswith("SettingRepository(")
                if node.func.attr in ("get", "put") and of_settings:
                    yield name, ast.unparse(node.args[0]), value_of(name, node.args[0])


def value_of(file: str, node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.Name) and node.id.isupper():
        module = "zhiwei." + file[: -len(".py")].replace("/", ".")
        for one in ast.walk(ast.parse((ROOT / file).read_text(encoding="utf-8"))):
            if isinstance(one, ast.ImportFrom) and node.id in {alias.name for alias in one.names}:
                module = importlib.util.resolve_name("." * one.level + (one.module or ""), module.rpartition(".")[0])
        return str(getattr(importlib.import_module(module), node.id))
    return None


def test_every_setting_that_is_read_has_a_section_of_the_settings_file():
    found = [(file, text, key) for file, text, key in read_keys() if (file, text) not in REMEMBERED]
    assert {key for _, _, key in found if key} >= {"numbering", "catalogue.casefile", "diary.lapse_days"}
    strange = [(f, t) for f, t, key in found if key is None and t not in OF_CATALOGUES and f not in BY_TABLE]
    assert strange == [], "say in REMEMBERED or OF_CATALOGUES what these are"
    unknown = [(file, key) for file, _, key in found if key is not None and key not in SECTION_OF]
    assert unknown == [], "add these to a section of services/settings_import.py and to SECTION_OF"


#: modules that read and write keys under the names of the tables of the import
BY_TABLE = ("plugin/services/own_rules.py", "plugin/services/settings_export.py")


@pytest.fixture
def workspace(tmp_path):
    with Workspace.create(tmp_path / "w.gpkg", "EPSG:4549") as made:
        yield made


def settings_file(tmp_path, text: str) -> Path:
    path = tmp_path / "settings.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_own_values_of_the_catalogues_are_taken_and_given_back(workspace, tmp_path):
    text = """
catalogues:
  assessment: {distance_m: 10.0}
  zones: {SQ-SJ: {priority: 1}}
  casefile: {retention: 30年, sections: [{title: 全部, forms: [D02], other: true}]}
"""
    report = import_settings(workspace, settings_file(tmp_path, text), "x", NOW)
    assert [issue.code for issue in report.issues] == ["settings.assess_again"]
    with workspace.reader() as session:
        assert rulebook(session.settings).book.rules.distance_m == 10.0
        assert rulebook(session.settings).book.zones["SQ-SJ"].priority == 1
        order = order_of(session.settings)
        assert (order.retention, [section.title for section in order.sections]) == ("30年", ["全部"])
    again = import_settings(workspace, settings_file(tmp_path, text), "x", NOW)
    assert again.issues == ()
    back = import_settings(workspace, settings_file(tmp_path, "规则参数: {研判: {}, 卷宗: {}}"), "x", NOW)
    assert [issue.code for issue in back.issues] == ["settings.assess_again"]
    with workspace.reader() as session:
        assert rulebook(session.settings).book.rules.distance_m == rulebook().book.rules.distance_m
        assert len(order_of(session.settings).sections) > 1


def test_a_spreadsheet_writes_keys_with_dots(workspace, tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "规则参数"
    for line in (("键", "值"), ("assessment.distance_m", 12), ("casefile.retention", "永久")):
        sheet.append(line)
    options = book.create_sheet("其他设置")
    for line in (("到期提醒天数", 45), ("审图号", "闽S〔2026〕19号")):
        options.append(line)
    path = tmp_path / "s.xlsx"
    book.save(path)
    import_settings(workspace, path, "x", NOW)
    with workspace.reader() as session:
        assert rulebook(session.settings).book.rules.distance_m == 12
        assert order_of(session.settings).retention == "永久"
        assert session.settings.get("diary.lapse_days") == 45
        assert session.settings.get("maps.review_no") == "闽S〔2026〕19号"


def test_the_days_of_warning_reach_the_diary(workspace, tmp_path):
    import_settings(workspace, settings_file(tmp_path, "options: {diary.lapse_days: 45}"), "x", NOW)
    with workspace.reader() as session:
        assert session.settings.get("diary.lapse_days") == 45
    import_settings(workspace, settings_file(tmp_path, "options: {diary.lapse_days: }"), "x", NOW)
    with workspace.reader() as session:
        from zhiwei.plugin.services.diary import diary

        assert diary(session, date(2026, 5, 6)).entries == ()
    assert group_of("window", "agency", date(2026, 6, 5), date(2026, 5, 6), date(2026, 5, 6), date(2026, 5, 13),
                    date(2026, 6, 5)) == "lapsing"  # fmt: skip


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("catalogues: {assesment: {distance_m: 1}}", "settings.unknown_key"),
        ("catalogues: {assessment: {distanz_m: 1}}", "settings.unknown_key"),
        ("catalogues: {assessment: {distance_m: -1}}", "catalogue.invalid"),
        ("catalogues: {assessment: 3}", "settings.bad_value"),
        ("catalogues: {zones: {SQ-SJ: {prio: 1}}}", "settings.unknown_key"),
        ("catalogues: {zones: {XX-YY: {priority: 1}}}", "catalogue.invalid"),
        ("catalogues: {zones: {SQ-SJ: 1}}", "settings.bad_value"),
        ("catalogues: {land_use: {system: guide_2024}}", "settings.bad_value"),
        ("catalogues: {casefile: {sections: []}}", "casefile.order"),
        ("catalogues: {casefile: {order: []}}", "settings.unknown_key"),
        ("options: {diary.lapse_day: 3}", "settings.unknown_key"),
        ("options: {diary.lapse_days: soon}", "settings.bad_value"),
        ("options: {diary.lapse_days: 0}", "settings.bad_value"),
    ],
)
def test_a_value_that_nothing_could_read_is_refused_with_the_whole_file(workspace, tmp_path, text, code):
    with pytest.raises(InputError) as caught:
        import_settings(workspace, settings_file(tmp_path, "county: {name: 甲县}\n" + text), "x", NOW)
    assert caught.value.code == code
    with workspace.reader() as session:
        assert session.settings.get("county", None) is None
