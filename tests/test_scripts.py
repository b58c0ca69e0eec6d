"""What `make run` promises: JSON alone on stdout, one clear line and exit status 1 on failure."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def run(*words: str) -> subprocess.CompletedProcess:
    command = [sys.executable, str(ROOT / "scripts" / "run_algorithm.py"), *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=ROOT)


@pytest.fixture(scope="module", autouse=True)
def plugin_link():
    if not (ROOT / "build" / "plugins" / "zhiwei").exists():
        pytest.skip("the plugin is not linked under build/plugins (scripts/setup.sh does it)")


def test_run_prints_the_result_as_json_and_nothing_else(tmp_path):
    target = tmp_path / "有 空格.gpkg"
    done = run("zhiwei:createworkspace", "--words", f"CRS=EPSG:4549 OUTPUT='{target}'")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"OUTPUT": str(target)}
    assert target.is_file()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("zhiwei:nosuch",), "there is no algorithm zhiwei:nosuch"),
        (("zhiwei:createworkspace", "COLOUR=red"), "no parameter COLOUR"),
        (("zhiwei:createworkspace", "OUTPUT"), "KEY=VALUE"),
        (("zhiwei:verifyworkspace", "WORKSPACE=/no/such.gpkg"), "/no/such.gpkg"),
        (("zhiwei:createworkspace", "CRS=EPSG:4490", "OUTPUT=/tmp/never.gpkg"), "EPSG:4490"),
    ],
)
def test_failure_is_one_line_on_stderr_and_status_1(words, told):
    done = run(*words)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    last = done.stderr.strip().splitlines()[-1]
    assert told in last


def test_package_is_one_ascii_folder_without_libraries(tmp_path):
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        import package
    finally:
        sys.path.remove(str(ROOT / "scripts"))
    if not (ROOT / ".git").exists():
        pytest.skip("the list of files comes from git, and this is no clone")
    target = tmp_path / "zhiwei.zip"
    package.write(target, {f"zhiwei/{p.relative_to(ROOT).as_posix()}": p.read_bytes() for p in package.contents()})
    assert package.check(target) == []
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
    assert not [name for name in names if "/tests/" in name or "/vendor/" in name or "/sample/generate/" in name]
    assert "zhiwei/plugin/store/schema/cases.py" in names
    # what the welcome page offers first, whole
    sample = ROOT / "resources" / "sample"
    parts = [path for path in sample.rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc", ".md")]
    assert len(parts) > 30
    assert {f"zhiwei/{path.relative_to(ROOT).as_posix()}" for path in parts} <= set(names)


def test_vendored_imports_leave_the_outside_alone():
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        import vendoring
    finally:
        sys.path.remove(str(ROOT / "scripts"))
    source = (
        "import os, sqlalchemy.orm\n"
        "import sqlalchemy as sa\n"
        "from sqlalchemy.sql import (\n    text,\n    func as f,\n)\n"
        'name = "sqlalchemy.orm"\n'
        'other = "sqlalchemy.nothing"\n'
        "from . import sqlalchemy_helper\n"
        "from numpy import array\n"
    )
    changed = vendoring.rewrite(source, frozenset({"sqlalchemy"}), frozenset({"sqlalchemy", "sqlalchemy.orm"}))
    assert changed == (
        "import os; import zhiwei.vendor.sqlalchemy.orm; from zhiwei.vendor import sqlalchemy\n"
        "from zhiwei.vendor import sqlalchemy as sa\n"
        "from zhiwei.vendor.sqlalchemy.sql \\\n \\\n \\\n import text, func as f\n"
        "name = 'zhiwei.vendor.sqlalchemy.orm'\n"
        'other = "sqlalchemy.nothing"\n'
        "from . import sqlalchemy_helper\n"
        "from numpy import array\n"
    )
    compile(changed, "changed", "exec")


def test_the_bundle_carries_every_library_and_no_code_of_ours_looks_for_one_by_its_name():
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        import bundle
    finally:
        sys.path.remove(str(ROOT / "scripts"))
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    required = {re.split("[=<>]", line)[0].lower() for line in lines if line and not line.startswith("#")}
    carried = {re.split("[=<>]", line)[0].lower() for line in (*bundle.PURE, *bundle.BINARY)}
    assert required - set(bundle.NOT_CARRIED) <= carried
    assert "lxml" in carried
    # Imports are turned to the bundle's own copies; a name in a text would look outside. Only the menu's list may.
    looking = [path for path in (ROOT / "plugin").rglob("*.py") if "find_spec" in path.read_text(encoding="utf-8")]
    # what is never bundled may be looked for by its name: matplotlib, OR-Tools, and shapely's own compiled modules
    assert {path.name for path in looking} == {"libraries.py", "chart_draw.py", "cpsat.py", "own_geos.py"}
