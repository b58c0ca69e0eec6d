"""Which libraries the jobs need, and which of them this Python has. Looks only, imports nothing."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

VENDOR = Path(__file__).resolve().parents[2] / "vendor"

# Import name: message that says what is off without it. chinesecalendar is not here: a table of ours stands in for it.
NEEDED: dict[str, str] = {
    "sqlalchemy": "library.off_workspace",
    "alembic": "library.off_workspace",
    "shapely": "library.off_geometry",
    "yaml": "library.off_catalogues",
    "jinja2": "library.off_papers",
    "reportlab": "library.off_papers",
    "fontTools": "library.off_papers",
    "PIL": "library.off_pictures",
    "docx": "library.off_word",
    "lxml": "library.off_word",
    "pypdf": "library.off_casefile",
    "icalendar": "library.off_calendar",
    "openpyxl": "library.off_workbooks",
    "matplotlib": "library.off_charts",
    "exifread": "library.off_photos",
    "stdnum": "library.off_numbers",
    "ortools": "library.off_solver",
}

# Import name: name under which pip knows it, where that is another.
DISTRIBUTIONS: dict[str, str] = {
    "sqlalchemy": "SQLAlchemy",
    "yaml": "PyYAML",
    "fontTools": "fonttools",
    "PIL": "Pillow",
    "docx": "python-docx",
    "exifread": "ExifRead",
    "stdnum": "python-stdnum",
}

#: compiled: the bundle has them beside it, as wheels
WHEELS = ("shapely", "lxml", "fontTools", "PIL")
#: compiled and large: QGIS or nobody brings them
NOT_CARRIED = ("ortools", "matplotlib")


def missing() -> list[str]:
    """Import names of the libraries that are neither installed nor part of the offline bundle."""
    return [name for name in NEEDED if not ((VENDOR / name).is_dir() or find_spec(name))]
