"""Triggers of the workspace: identity, versions, audit and what QGIS's own tools may not touch.

They use built-in functions of SQLite only: a trigger that calls a function registered by this program would make every
save by QGIS fail. Who is writing is told by ``audit_context``: a unit of work puts its row there and takes it away
again before the commit, so while the table is empty the writer is somebody else, that is QGIS.

A row of an import batch is audited by its uid and batch alone: its values are those of the table or the ``old`` values
of a later audit row, so every state can be rebuilt backwards, and the file does not double.

Names in these texts come from ``schema`` alone and a trigger takes no parameters; hence the marks for bandit's B608.
"""

from __future__ import annotations

from sqlalchemy import LargeBinary, Table

from . import gpkg, schema
from .case_rows import marking_triggers
from .types import Geometry

#: what every refusal by a trigger begins with; the rest of the text is for people who meet it inside QGIS
MARK = "zhiwei:"
OUTSIDE = "NOT EXISTS (SELECT 1 FROM audit_context)"
_HEX = "[0-9a-f]"
_UUID_GLOB = "-".join(_HEX * n for n in (8, 4, 4, 4, 12))
_NEW_UUID = (
    "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || "
    "substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
)
_AT = "coalesce((SELECT at FROM audit_context LIMIT 1), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"
_ACTOR = "coalesce((SELECT actor FROM audit_context LIMIT 1), 'QGIS')"
_REASON = "(SELECT reason FROM audit_context LIMIT 1)"
#: left out of the audit of an insert: they stand in the row itself, or in ``old`` of what changed them
_BULKY = ("geom", "source_wkb", "explanation")


def names_dropped_for_bulk(table: str) -> tuple[str, ...]:
    """Insert triggers of a feature table that a bulk insert does the work of."""
    return f"{gpkg.rtree(table)}_insert", f"zw_{table}_insert", f"zw_{table}_listed_insert"


def guards_of_inserts(table: str) -> tuple[str, ...]:
    """Triggers that let only this program insert: for each of its own rows they cost more than the row."""
    return (f"zw_{table}_guard_insert",)


def names_dropped_for_bulk_delete(table: str) -> tuple[str, ...]:
    """Delete triggers of a feature table that a bulk delete does the work of."""
    return f"{gpkg.rtree(table)}_delete", f"zw_{table}_delete", f"zw_{table}_listed_delete"


def audit_of_deleted(table: Table, column: str) -> str:
    """What the delete trigger writes, for all rows with one value of a column at once; run before they go."""
    log = _log(table.name, 'OLD."uid"', "delete", _whole(table, "OLD", _audited(table)), "NULL").rstrip(";")
    return f'{log} FROM "{table.name}" AS OLD WHERE OLD."{column}" = ? ORDER BY OLD."fid"'


def triggers_for(table: Table) -> dict[str, str]:
    """All triggers of a table: name to CREATE statement."""
    made: dict[str, str] = {}
    name = table.name
    if table.info.get("geometry"):
        made.update(gpkg.rtree_triggers(name))
    if name in schema.APPEND_ONLY:
        made.update(_append_only(name))
    if name in ("audit_context", "audit", "case_row_stale"):
        return made
    if name not in schema.QGIS_EDITABLE:
        made.update(_read_only(name))
    else:
        made.update(_fixed_columns(table))
    if name not in schema.UNAUDITED:
        made.update(_audit(table))
    if name == "spot":
        made.update(_reassess())
        made.update(_kept())
    made.update(marking_triggers(name))
    return made


def all_triggers() -> dict[str, str]:
    """Triggers of every table of the schema: name to CREATE statement."""
    made: dict[str, str] = {}
    for table in schema.metadata.sorted_tables:
        made.update(triggers_for(table))
    return made


def _trigger(name: str, rest: str) -> dict[str, str]:
    return {name: f'CREATE TRIGGER "{name}" {rest}'}


def _refuse(text: str) -> str:
    return f"BEGIN SELECT RAISE(ABORT, '{MARK} {text}'); END"


def _append_only(table: str) -> dict[str, str]:
    made: dict[str, str] = {}
    for verb in ("update", "delete"):
        body = _refuse(f"{table} is append-only, a mistake is undone by a correcting entry")
        made.update(_trigger(f"zw_{table}_no_{verb}", f'BEFORE {verb.upper()} ON "{table}" {body}'))
    return made


def _read_only(table: str) -> dict[str, str]:
    made: dict[str, str] = {}
    for verb in ("insert", "update", "delete"):
        body = _refuse(f"{table} is kept by ZhiWei and cannot be edited here")
        made.update(_trigger(f"zw_{table}_guard_{verb}", f'BEFORE {verb.upper()} ON "{table}" WHEN {OUTSIDE} {body}'))
    return made


def _fixed_columns(table: Table) -> dict[str, str]:
    name = table.name
    caches = schema.CACHE_COLUMNS.get(name, ())
    # blanking is allowed: the mark for re-assessment does it, and an empty cache claims nothing
    changed = " OR ".join(f'(NEW."{c}" NOTNULL AND NEW."{c}" IS NOT OLD."{c}")' for c in caches)
    listed = ", ".join(f'"{c}"' for c in caches)
    made = _trigger(
        f"zw_{name}_guard_cache",
        f'BEFORE UPDATE OF {listed} ON "{name}" WHEN {OUTSIDE} AND ({changed}) '
        + _refuse(f"these columns of {name} are computed by ZhiWei: {', '.join(caches)}"),
    )
    made.update(
        _trigger(
            f"zw_{name}_guard_uid",
            f'BEFORE UPDATE OF "uid" ON "{name}" WHEN NEW."uid" IS NOT OLD."uid" '
            f"AND OLD.\"uid\" GLOB '{_UUID_GLOB}' "
            f'AND (SELECT count(*) FROM "{name}" WHERE "uid" = OLD."uid") = 1 ' + _refuse("uid never changes"),  # nosec B608
        )
    )
    return made


def _log(table: str, uid: str, action: str, old: str, new: str) -> str:
    return (
        "INSERT INTO audit (at, actor, table_name, row_uid, action, old, new, reason) "
        f"SELECT {_AT}, {_ACTOR}, '{table}', {uid}, '{action}', {old}, {new}, {_REASON};"
    )


def _value(table: Table, column: str, side: str) -> str:
    binary = isinstance(table.c[column].type, (Geometry, LargeBinary))
    return f'hex({side}."{column}")' if binary else f'{side}."{column}"'


def _whole(table: Table, side: str, columns: list[str]) -> str:
    pairs = " UNION ALL ".join(
        f"SELECT '{c}' AS k, {_value(table, c, side)} AS v WHERE {side}.\"{c}\" NOTNULL" for c in columns
    )
    return f"(SELECT json_group_object(k, v) FROM ({pairs}))"  # nosec B608


def _difference(table: Table, side: str, columns: list[str]) -> str:
    pairs = " UNION ALL ".join(
        f"SELECT '{c}' AS k, CASE WHEN {side}.\"{c}\" NOTNULL THEN {_value(table, c, side)} END AS v "
        f'WHERE OLD."{c}" IS NOT NEW."{c}"'
        for c in columns
    )
    return f"(SELECT json_group_object(k, v) FROM ({pairs}))"  # nosec B608


def _audited(table: Table) -> list[str]:
    return [c.name for c in table.columns if c.name not in ("fid", "uid", "version")]


def _audit(table: Table) -> dict[str, str]:
    name = table.name
    columns = _audited(table)
    has_uid = "uid" in table.c
    editable = name in schema.QGIS_EDITABLE
    old_id = 'OLD."uid"' if has_uid else 'CAST(OLD."fid" AS TEXT)'
    new_id = f'(SELECT "uid" FROM "{name}" WHERE "fid" = NEW."fid")' if has_uid else 'CAST(NEW."fid" AS TEXT)'  # nosec B608
    statements = []
    if editable:
        double = f'EXISTS (SELECT 1 FROM "{name}" WHERE "uid" = NEW."uid" AND "fid" != NEW."fid")'  # nosec B608
        statements.append(f"SELECT RAISE(ABORT, '{MARK} uid exists in {name}') WHERE NOT {OUTSIDE} AND {double};")
        # a copy or a split made in QGIS comes with the uid of its model
        statements.append(
            f'UPDATE "{name}" SET "uid" = {_NEW_UUID} WHERE "fid" = NEW."fid" '
            f'AND (NEW."uid" ISNULL OR NEW."uid" NOT GLOB \'{_UUID_GLOB}\' OR {double});'  # nosec B608
        )
    elif has_uid:
        statements.append(f'UPDATE "{name}" SET "uid" = {_NEW_UUID} WHERE "fid" = NEW."fid" AND NEW."uid" ISNULL;')  # nosec B608
    if name not in schema.UNAUDITED_INSERTS:
        new = _whole(table, "NEW", [c for c in columns if c not in _BULKY])
        if "batch_uid" in table.c:
            new = (
                'CASE WHEN NEW."batch_uid" NOTNULL THEN json_object(\'batch_uid\', NEW."batch_uid") ELSE '
                + new
                + " END"
            )
        statements.append(_log(name, new_id, "insert", "NULL", new))
    if editable:
        statements += _fresh(table)
    made = {}
    if statements:
        made.update(_trigger(f"zw_{name}_insert", f'AFTER INSERT ON "{name}" BEGIN {" ".join(statements)} END'))
    changed = " OR ".join(f'OLD."{c}" IS NOT NEW."{c}"' for c in columns)
    listed = ", ".join(f'"{c}"' for c in columns)
    update = _log(name, old_id, "update", _difference(table, "OLD", columns), _difference(table, "NEW", columns))
    if editable:
        update += (
            f' UPDATE "{name}" SET "version" = coalesce(OLD."version", 0) + 1 WHERE "fid" = NEW."fid" AND {OUTSIDE};'  # nosec B608
        )
    made.update(
        _trigger(f"zw_{name}_update", f'AFTER UPDATE OF {listed} ON "{name}" WHEN {changed} BEGIN {update} END')
    )
    gone = _log(name, old_id, "delete", _whole(table, "OLD", columns), "NULL")
    made.update(_trigger(f"zw_{name}_delete", f'AFTER DELETE ON "{name}" BEGIN {gone} END'))
    return made


def _fresh(table: Table) -> list[str]:
    # a copy or a split made in QGIS brings the version and the computed values of its model along
    name = table.name
    reset = [f'"{c}" = NULL' for c in schema.CACHE_COLUMNS[name] if c != "batch_uid"]
    if name == "spot":
        reset.append('"needs_assessment" = 1')
    made = [f'UPDATE "{name}" SET {", ".join(reset)} WHERE "fid" = NEW."fid" AND {OUTSIDE};'] if reset else []  # nosec B608
    return [*made, f'UPDATE "{name}" SET "version" = 1 WHERE "fid" = NEW."fid" AND {OUTSIDE};']  # nosec B608


def _kept() -> dict[str, str]:
    # nothing may refer to a spot that is gone: a case without its place
    hangs = " OR ".join(
        f'EXISTS (SELECT 1 FROM "{table}" WHERE "spot_uid" = OLD."uid")'  # nosec B608
        for table in ("case_spot", "lead", "evidence", "spot_party")
    )
    refused = _refuse("a spot with a case, a lead, a photo or a party is not deleted here; set its status to withdrawn")
    return _trigger("zw_spot_guard_delete", f'BEFORE DELETE ON "spot" WHEN {OUTSIDE} AND ({hangs}) {refused}')


def _reassess() -> dict[str, str]:
    # coordinates of the source no longer belong to a geometry that somebody redrew in QGIS, nor do its areas
    return {
        **_trigger(
            "zw_spot_reassess",
            'AFTER UPDATE OF "geom" ON "spot" WHEN OLD."geom" IS NOT NEW."geom" BEGIN '
            'UPDATE "spot" SET "needs_assessment" = 1 WHERE "fid" = NEW."fid"; END',
        ),
        **_trigger(
            "zw_spot_redrawn",
            f'AFTER UPDATE OF "geom" ON "spot" WHEN OLD."geom" IS NOT NEW."geom" AND {OUTSIDE} BEGIN '
            'UPDATE "spot" SET "source_crs" = NULL, "source_wkb" = NULL, "area_ellip_m2" = NULL, '
            '"area_plan_m2" = NULL, "area_mu" = NULL WHERE "fid" = NEW."fid"; END',  # nosec B608
        ),
    }
