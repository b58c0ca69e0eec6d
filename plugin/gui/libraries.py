"""Which libraries the jobs need, and which of them this Python has. Looks only, imports nothing."""

from __future__ import annotations

from importlib.util import find_spec

# Import name: what is off without it.
NEEDED: dict[str, str] = {
    "sqlalchemy": "workspace",
    "alembic": "workspace",
    "shapely": "assess",
    "yaml": "assess",
    "reportlab": "case",
    "openpyxl": "export",
    "exifread": "import",
}


def missing() -> list[str]:
    """Import names of the libraries that are not installed."""
    return [name for name in NEEDED if find_spec(name) is None]
