"""Which libraries the jobs need, and which of them this Python has. Looks only, imports nothing."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

VENDOR = Path(__file__).resolve().parents[2] / "vendor"

# Import name: what is off without it.
NEEDED: dict[str, str] = {
    "sqlalchemy": "workspace",
    "alembic": "workspace",
    "shapely": "assess",
    "yaml": "assess",
    "jinja2": "case",
    "reportlab": "case",
    "openpyxl": "export",
    "exifread": "import",
    "stdnum": "import",
}


def missing() -> list[str]:
    """Import names of the libraries that are neither installed nor part of the offline bundle."""
    return [name for name in NEEDED if not ((VENDOR / name).is_dir() or find_spec(name))]
