"""The schema of a workspace, one SQLAlchemy metadata for GeoPackage and PostGIS.

Column types are those that every GDAL reads from a GeoPackage without a warning: TEXT, INTEGER, DOUBLE, BOOLEAN,
DATE, BLOB and DATETIME as ``YYYY-MM-DDTHH:MM:SS.sssZ``. Every table has the integer key ``fid`` that QGIS wants; rows
people know have a UUID ``uid``. JSON is TEXT. References are made by uid; a violated foreign key makes GDAL refuse the
whole file, so only tables that QGIS cannot edit declare them.
"""

from __future__ import annotations

from .cases import (
    area_statement,
    assessment,
    case_file,
    case_link,
    case_party,
    case_row,
    case_row_stale,
    case_spot,
    deadline,
    decision_item,
    delivery,
    document,
    event,
    finding,
    item_party,
    lead,
)
from .land import OF_AREA, OF_ASSESSMENT, OF_CASE, evidence, grid_cell, land_class, parcel, permit, spot, zone
from .office import (
    attachment,
    audit,
    audit_context,
    catalogue,
    counter,
    import_batch,
    officer,
    org_unit,
    party,
    setting,
    spot_party,
    template,
)
from .parts import ORDERED_BY_SOUND, QGIS_EDITABLE, metadata
from .patrols import image_note, patrol, patrol_cell, patrol_photo
from .plans import assignment, phase, plot, progress, scenario, site

__all__ = [
    "APPEND_ONLY",
    "CACHE_COLUMNS",
    "FEATURE_TABLES",
    "OF_AREA",
    "OF_ASSESSMENT",
    "OF_CASE",
    "ORDERED_BY_SOUND",
    "QGIS_EDITABLE",
    "UNAUDITED",
    "UNAUDITED_INSERTS",
    "WORKED_OUT",
    "area_statement",
    "assessment",
    "assignment",
    "attachment",
    "audit",
    "audit_context",
    "case_file",
    "case_link",
    "case_party",
    "case_row",
    "case_row_stale",
    "case_spot",
    "catalogue",
    "counter",
    "deadline",
    "decision_item",
    "delivery",
    "document",
    "event",
    "evidence",
    "finding",
    "grid_cell",
    "image_note",
    "import_batch",
    "item_party",
    "land_class",
    "lead",
    "metadata",
    "officer",
    "org_unit",
    "parcel",
    "party",
    "patrol",
    "patrol_cell",
    "patrol_photo",
    "permit",
    "phase",
    "plot",
    "progress",
    "scenario",
    "setting",
    "site",
    "spot",
    "spot_party",
    "template",
    "zone",
]

FEATURE_TABLES = (spot, parcel, zone, permit, land_class, evidence, grid_cell, plot, phase)

#: columns of a spot that the program works out and nobody types
WORKED_OUT = (*OF_AREA, *OF_ASSESSMENT, *OF_CASE)

#: columns of editable tables that only the program fills: caches of what it computed, and the origin
CACHE_COLUMNS = {
    "spot": ("source_crs", "source_wkb", *WORKED_OUT, "batch_uid"),
    "parcel": ("batch_uid",),
    "zone": ("batch_uid",),
    "permit": ("batch_uid",),
    "land_class": ("batch_uid",),
}

#: never changed nor deleted once written, by nobody
APPEND_ONLY = ("event", "audit")

#: not audited: the log itself, what switches it, what is its own record of who and when, what is computed from others
UNAUDITED = ("audit", "audit_context", "event", "case_row", "case_row_stale")

#: rows that only ever come with another audited row that says who and when (finding: its assessment)
UNAUDITED_INSERTS = ("finding",)
