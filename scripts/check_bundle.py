"""Prove the bundle: unpacked beside nothing but its binary wheels it works, and disturbs nobody.

Run with every Python that is on this machine among 3.9, 3.12 and the system's own. A decoy ``sqlalchemy`` that
refuses to be imported stands on the path: whoever asked for it would fail.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "bundle" / "check"
DECOYS = (
    "sqlalchemy",
    "alembic",
    "reportlab",
    "openpyxl",
    "exifread",
    "stdnum",
    "jinja2",
    "yaml",
    "markupsafe",
    "mako",
    "docx",
    "icalendar",
    "dateutil",
    "six",
    "chinese_calendar",
    "pypdf",
)
PROBE = """
import sys
sys.path[:0] = [{decoys!r}, {plugins!r}, {extras!r}]
from zhiwei.vendor import sqlalchemy, alembic, reportlab, openpyxl, exifread, stdnum, jinja2, yaml
from zhiwei.vendor.sqlalchemy import create_engine, text
engine = create_engine("sqlite://")
with engine.begin() as connection:
    assert connection.execute(text("select 1 + 1")).scalar_one() == 2
import zhiwei.vendor.alembic.command, zhiwei.vendor.alembic.op
from zhiwei.vendor.reportlab.pdfgen.canvas import Canvas
import io, tempfile, pathlib
pdf = io.BytesIO()
page = Canvas(pdf); page.drawString(72, 72, "x"); page.save()
assert pdf.getvalue().startswith(b"%PDF")
book = openpyxl.Workbook(); book.active["A1"] = "1"; book.save(io.BytesIO())
assert jinja2.Environment(autoescape=True).from_string("{{{{ a }}}}").render(a="<") == "&lt;"
assert yaml.safe_load("a: 1") == {{"a": 1}}
from zhiwei.plugin.store import schema
assert type(schema.metadata).__module__.startswith("zhiwei.vendor.sqlalchemy"), type(schema.metadata)
from zhiwei.vendor import chinese_calendar, docx, pypdf
import datetime
word = docx.Document(); word.add_paragraph("x"); word.save(io.BytesIO())
assert len(pypdf.PdfReader(io.BytesIO(pdf.getvalue())).pages) == 1
assert chinese_calendar.is_holiday(datetime.date(2026, 10, 1))
from zhiwei.vendor.icalendar import Calendar, Event
event = Event(); event.add("dtstamp", datetime.datetime(2026, 1, 1, 3, tzinfo=datetime.timezone.utc))
assert b"DTSTAMP:20260101T030000Z" in event.to_ical()
from zhiwei.plugin.services.form_templates import need_libraries
need_libraries(("pdf", "docx"))
{more}
for name in {names!r}:
    assert name not in sys.modules, name
print(sys.version.split()[0], "sqlalchemy", sqlalchemy.__version__, "from", sqlalchemy.__name__)
"""
# The workspace needs OSGeo's Python for its CRS, which only QGIS's own interpreter has.
WORKSPACE = """
from zhiwei.plugin.store.workspace import Workspace
with tempfile.TemporaryDirectory() as folder:
    with Workspace.create(pathlib.Path(folder) / "a.gpkg", crs="EPSG:4549") as workspace:
        assert workspace.crs == "EPSG:4549"
    Workspace.open(pathlib.Path(folder) / "a.gpkg").close()
"""


def interpreters() -> dict[str, str]:
    """Version to executable, of those that are here."""
    found = {}
    for name in ("/usr/bin/python3", "python3.9", "python3.12"):
        path = shutil.which(name)
        if path is None:
            continue
        asked = subprocess.run(
            [path, "-c", "import sys; print('%d.%d' % sys.version_info[:2], sys.executable)"],
            check=False,
            capture_output=True,
            text=True,
        )
        if asked.returncode == 0:
            version, executable = asked.stdout.split(None, 1)
            found.setdefault(version, executable.strip())
    for version in ("3.9", "3.12"):
        for path in sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python")):
            found.setdefault(version, str(path))
    return found


def extras(version: str) -> Path:
    """A folder with the binary wheels for that Python, and nothing else."""
    folder = WORK / f"extras-{version}"
    if not folder.is_dir():
        command = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--target", str(folder)]
        command += ["--python-version", version, "--only-binary=:all:", "--no-deps"]
        done = subprocess.run(
            [*command, "shapely>=2.0,<3", "numpy<2.5", "Pillow", "fonttools", "lxml"],
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            sys.exit(done.stderr)
    return folder


def probe(version: str, executable: str) -> bool:
    """Run the probe in one interpreter without its site packages."""
    system = executable == "/usr/bin/python3"
    code = PROBE.format(
        decoys=str(WORK / "decoys"),
        plugins=str(WORK / "plugins"),
        extras=str(extras(version)),
        names=DECOYS,
        more=("sys.path.append('/usr/lib/python3/dist-packages')\n" + WORKSPACE) if system else "",
    )
    ran = subprocess.run(
        # No database of time zones, as on Windows: -E ignores PYTHONTZPATH, so the probe empties the path itself.
        [executable, "-S", "-E", "-B", "-c", "import zoneinfo; zoneinfo.reset_tzpath(())\n" + code],
        check=False,
        capture_output=True,
        text=True,
        cwd="/",
    )
    print(ran.stdout.strip() or f"{version}: FAILED\n{ran.stderr}")
    return ran.returncode == 0


def main(bundle: Path) -> int:
    """Unpack and probe; 1 when an interpreter failed."""
    for name in ("plugins", "decoys"):
        shutil.rmtree(WORK / name, ignore_errors=True)
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(WORK / "plugins")
    for name in DECOYS:
        folder = WORK / "decoys" / name
        folder.mkdir(parents=True)
        (folder / "__init__.py").write_text(f"raise ImportError('the bundle must not take {name} from outside')\n")
    found = interpreters()
    for version in sorted({"3.9", "3.12"} - set(found)):
        print(f"Python {version} is not on this machine: not checked with it")
    worked = [probe(*item) for item in found.items()]
    return 0 if all(worked) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
