"""The list of cases (治违台账) as a table: one row per case, per lead without a case, and per spot without either.

It is a cache of other tables, so that a list of a hundred thousand is filtered, sorted and searched by the database at
once. Triggers note in ``case_row_stale`` whose row no longer holds, whoever wrote; the end of a unit of work makes
those rows anew. What QGIS itself saved is caught up with by the next unit of work.

SQLite's own: ``json_each``, ``group_concat``, ``min`` with the columns of its row.
"""

from __future__ import annotations

from sqlalchemy import Connection

from ..domain.case.phases import TAKEN_BACK
from ..domain.quoting import named
from . import schema
from .problem import Problem, first_of

#: table to (kind of mark, column with the uid) and the columns whose change counts; none: only new and gone rows
_MARKED: dict[str, tuple[tuple[tuple[str, str], ...], tuple[str, ...]]] = {
    "case_file": (
        (("case", "uid"),),
        ("number", "state", "track", "filed_on", "decided_on", "cleared_on", "officer_uids", "event_seq"),
    ),
    "lead": ((("lead", "uid"), ("spot", "spot_uid")), ("number", "spot_uid", "found_on", "case_uid")),
    "spot": (
        (("spot", "uid"),),
        (
            *("uid", "code", "found_on", "town_code", "village_code", "address", "status", "area_ellip_m2"),
            *("area_mu", "headline_zone", "severity", "track"),
        ),
    ),
    "assessment": ((("spot", "spot_uid"),), ("current",)),
    "case_spot": ((("case", "case_uid"), ("spot", "spot_uid")), ("case_uid", "spot_uid")),
    "case_party": ((("case", "case_uid"),), ("party_uid",)),
    "spot_party": ((("spot", "spot_uid"),), ("party_uid",)),
    "deadline": ((("case", "case_uid"),), ("name", "kind", "whose", "last_day", "open")),
    "party": ((("party", "uid"),), ("name",)),
    "officer": ((("officer", "uid"),), ("name",)),
}
_COLUMNS = [c.name for c in schema.case_row.columns if c.name != "fid"]
#: what else a mark touches; one after the other
_SPREAD = (
    "SELECT 'case', k.case_uid FROM case_row_stale t JOIN case_party k ON k.party_uid = t.uid WHERE t.kind = 'party'",
    "SELECT 'spot', k.spot_uid FROM case_row_stale t JOIN spot_party k ON k.party_uid = t.uid WHERE t.kind = 'party'",
    "SELECT 'case', c.uid FROM case_file c WHERE EXISTS (SELECT 1 FROM case_row_stale WHERE kind = 'officer') "
    "AND EXISTS (SELECT 1 FROM json_each(c.officer_uids) j "
    "JOIN case_row_stale t ON t.kind = 'officer' AND t.uid = j.value)",
    "SELECT 'case', k.case_uid FROM case_row_stale t JOIN case_spot k ON k.spot_uid = t.uid WHERE t.kind = 'spot'",
    "SELECT 'lead', l.uid FROM case_row_stale t JOIN lead l ON l.spot_uid = t.uid WHERE t.kind = 'spot'",
)
#: tables and first condition of each kind of row, and its spots (``s``) with their order
_KINDS = {
    "case": ("case_file b", "1", "case_spot k JOIN spot s ON s.uid = k.spot_uid WHERE k.case_uid = b.uid", "k.fid"),
    "lead": ("lead b", "b.case_uid ISNULL", "spot s WHERE s.uid = b.spot_uid", "s.fid"),
    "spot": (
        "spot b",
        "b.uid NOTNULL AND b.status IS NOT 'withdrawn' "
        "AND NOT EXISTS (SELECT 1 FROM case_spot WHERE spot_uid = b.uid) "
        "AND NOT EXISTS (SELECT 1 FROM lead WHERE spot_uid = b.uid)",
        "",
        "",
    ),
}


def marking_triggers(table: str) -> dict[str, str]:
    """Triggers that note whose row of the list no longer holds: name to CREATE statement."""
    if table not in _MARKED:
        return {}
    marks, columns = _MARKED[table]
    listed = ", ".join(f'"{c}"' for c in columns)
    changed = " OR ".join(f'OLD."{c}" IS NOT NEW."{c}"' for c in columns)
    events: dict[str, tuple[str, tuple[str, ...]]] = {
        "insert": (f'AFTER INSERT ON "{table}"', ("NEW",)),
        "delete": (f'AFTER DELETE ON "{table}"', ("OLD",)),
    }
    if columns:
        events["update"] = (f'AFTER UPDATE OF {listed} ON "{table}" WHEN {changed}', ("OLD", "NEW"))
    made: dict[str, str] = {}
    for verb, (when, sides) in events.items():
        name = f"zw_{table}_listed_{verb}"
        body = " ".join(_mark(kind, f'{side}."{column}"') for kind, column in marks for side in sides)
        made[name] = f'CREATE TRIGGER "{name}" {when} BEGIN {body} END'
    return made


def _mark(kind: str, value: str) -> str:
    # not OR IGNORE: the conflict clause of the statement that fires a trigger would take its place
    return (
        f"INSERT INTO case_row_stale (kind, uid) SELECT '{kind}', {value} WHERE {value} NOTNULL "
        f"AND NOT EXISTS (SELECT 1 FROM case_row_stale WHERE kind = '{kind}' AND uid = {value});"  # nosec B608
    )


def mark(connection: Connection, table: str, condition: str, values: tuple[object, ...]) -> None:
    """Do the work of the triggers for many rows at once, while they are away.

    :param condition: which rows of the table, written by the caller
    """
    for kind, column in _MARKED.get(table, ((), ()))[0]:
        query = (
            "INSERT OR IGNORE INTO case_row_stale (kind, uid) SELECT ?, {column} FROM {table} WHERE {column} NOTNULL"
        )
        connection.exec_driver_sql(f"{named(query, column=column, table=table)} AND {condition}", (kind, *values))


def has_stale(connection: Connection) -> bool:
    """True while rows of the list wait to be made anew."""
    return connection.exec_driver_sql("SELECT 1 FROM case_row_stale LIMIT 1").first() is not None


def refresh(connection: Connection) -> bool:
    """Make the rows that no longer hold anew; inside a unit of work.

    :returns: True if there were any
    """
    if not has_stale(connection):
        return False
    for query in _SPREAD:
        connection.exec_driver_sql(f"INSERT OR IGNORE INTO case_row_stale (kind, uid) {query}")
    connection.exec_driver_sql("DELETE FROM case_row WHERE uid IN (SELECT uid FROM case_row_stale)")
    target = named("INSERT INTO case_row ({columns}) ", columns=_COLUMNS)
    for kind in _KINDS:
        connection.exec_driver_sql(target + _query(kind, stale_only=True))
    connection.exec_driver_sql("DELETE FROM case_row_stale")
    return True


def differing(connection: Connection) -> list[Problem]:
    """Rows of the list that are not what the other tables say, once none waits to be made anew."""
    if has_stale(connection):
        # what the marks touch is worked out by the next unit of work
        return []
    columns = named("{columns}", columns=_COLUMNS)
    computed = " UNION ALL ".join(_query(kind, stale_only=False) for kind in _KINDS)
    query = (
        f"WITH made AS ({computed}) SELECT uid FROM (SELECT {columns} FROM case_row EXCEPT SELECT * FROM made) "  # nosec B608
        f"UNION SELECT uid FROM (SELECT * FROM made EXCEPT SELECT {columns} FROM case_row)"  # nosec B608
    )
    found = connection.exec_driver_sql(query).scalars()
    return first_of("verify.list_row", "case_row", [{"uid": uid} for uid in sorted(found)])


def _query(kind: str, stale_only: bool) -> str:
    """SELECT of the rows of one kind in the order of the columns of ``case_row``.

    :param stale_only: only those that are marked
    """
    tables, condition, spots, order = _KINDS[kind]
    made = _of_spot() if kind == "spot" else _of_spots(spots, order)
    made.update({"uid": "b.uid", "kind": f"'{kind}'"})
    if kind == "case":
        made.update(_of_case())
    else:
        made.update(_of_clue(kind))
    texts = ("number", "parties", "address", "spot_codes", "parcel_codes", "officers")
    searched = " || char(10) || ".join(f"coalesce({name}, '')" for name in texts)
    worked_out = {"search": f"lower({searched})"}
    worked_out.update({f"{name}_order": f"zw_order({name})" for name in schema.ORDERED_BY_SOUND})
    inner = ", ".join(f'{made.get(name, "NULL")} AS "{name}"' for name in _COLUMNS if name not in worked_out)
    outer = ", ".join(worked_out.get(name, f'"{name}"') for name in _COLUMNS)
    only = f" AND b.uid IN (SELECT uid FROM case_row_stale WHERE kind = '{kind}')" if stale_only else ""  # nosec B608
    # LIMIT: else the planner works every text out once more for what is searched
    return f"SELECT {outer} FROM (SELECT {inner} FROM {tables} WHERE {condition}{only} LIMIT -1)"  # nosec B608


def _of_spots(spots: str, order: str) -> dict[str, str]:
    """Columns that the spots of a case or a lead give."""

    def first(column: str) -> str:
        return f"(SELECT {column} FROM {spots} ORDER BY {order} LIMIT 1)"  # nosec B608

    def worst(column: str) -> str:
        return f"(SELECT {column} FROM {spots} ORDER BY s.severity DESC, {order} LIMIT 1)"  # nosec B608

    codes = f"(SELECT group_concat(code, '、') FROM (SELECT s.code FROM {spots} ORDER BY {order}))"  # nosec B608
    parcels = _distinct(
        "SELECT DISTINCT f.class_code AS v FROM finding f JOIN assessment a ON a.uid = f.assessment_uid "
        f"WHERE f.kind = 'parcel' AND a.current = 1 AND f.spot_uid IN (SELECT s.uid FROM {spots})"  # nosec B608
    )
    return {
        "spot_uid": first("s.uid"),
        "town_code": first(_TOWN.format(s="s")),
        "village_code": first("s.village_code"),
        "address": first("s.address"),
        "found_on": f"(SELECT min(s.found_on) FROM {spots})",  # nosec B608
        "zone": worst("s.headline_zone"),
        "severity": worst("s.severity"),
        # rounded: SQLite adds up in one way or another
        "area_m2": f"(SELECT round(sum(s.area_ellip_m2), 4) FROM {spots})",  # nosec B608
        "area_mu": f"(SELECT round(sum(s.area_mu), 6) FROM {spots})",  # nosec B608
        "spot_codes": codes,
        "parcel_codes": parcels,
    }


#: a town has the first 9 of the 12 digits of its villages
_TOWN = "coalesce(nullif({s}.town_code, ''), nullif(substr({s}.village_code, 1, 9), ''))"


def _of_spot() -> dict[str, str]:
    """Columns of a spot of which nobody has registered anything."""
    plain = ("village_code", "address", "found_on", "severity", "area_mu")
    return {
        **{name: f"b.{name}" for name in plain},
        "spot_uid": "b.uid",
        "town_code": _TOWN.format(s="b"),
        "zone": "b.headline_zone",
        "area_m2": "b.area_ellip_m2",
        "spot_codes": "b.code",
        "parcel_codes": _distinct(
            "SELECT DISTINCT f.class_code AS v FROM finding f JOIN assessment a ON a.uid = f.assessment_uid "
            "WHERE f.kind = 'parcel' AND a.current = 1 AND f.spot_uid = b.uid"
        ),
    }


def _of_case() -> dict[str, str]:
    """Columns of a case."""
    plain = ("number", "state", "track", "filed_on", "decided_on", "cleared_on", "officer_uids")
    ours, theirs, ends = (
        "d.kind = 'due' AND d.whose = 'agency'",
        "d.kind = 'due' AND d.whose IS NOT 'agency'",
        "d.kind IN ('window', 'limitation')",
    )
    made = {name: f"b.{name}" for name in plain}
    # the events say that its ledger was taken back; whatever is recorded afterwards is a case again
    ended = (
        "SELECT CASE WHEN json_valid(e.payload) THEN json_extract(e.payload, '$.taken_over.withdrawn') END "
        "FROM event e WHERE e.case_uid = b.uid AND e.seq = b.event_seq"
    )
    made["state"] = f"CASE WHEN b.state = 'NO_CASE' AND ({ended}) NOTNULL THEN '{TAKEN_BACK}' ELSE b.state END"  # nosec B608
    # + keeps the planner from the index of all open dates, which has as many rows as there are cases
    for name, which in (("due", ours), ("wait", theirs), ("limit", ends)):
        dates = (
            f"FROM deadline d WHERE d.case_uid = b.uid AND +d.open = 1 AND {which} ORDER BY d.last_day, d.fid LIMIT 1"
        )
        made[f"{name}_on"], made[f"{name}_name"] = f"(SELECT d.last_day {dates})", f"(SELECT d.name {dates})"
    made["parties"] = _distinct(
        "SELECT p.name AS v FROM case_party k JOIN party p ON p.uid = k.party_uid WHERE k.case_uid = b.uid "
        "ORDER BY k.fid"
    )
    made["officers"] = _distinct(
        "SELECT o.name AS v FROM json_each(b.officer_uids) j JOIN officer o ON o.uid = j.value ORDER BY j.key"
    )
    return made


def _of_clue(kind: str) -> dict[str, str]:
    """Columns of a lead or a spot that no case is about."""
    spot = "b.spot_uid" if kind == "lead" else "b.uid"
    made = {
        "number": "b.number" if kind == "lead" else "NULL",
        "state": "'LEAD'" if kind == "lead" else "'SPOT'",
        "track": "b.track" if kind == "spot" else "(SELECT s.track FROM spot s WHERE s.uid = b.spot_uid)",
        "parties": _distinct(
            f"SELECT p.name AS v FROM spot_party k JOIN party p ON p.uid = k.party_uid WHERE k.spot_uid = {spot} "  # nosec B608
            "ORDER BY k.fid"
        ),
    }
    if kind == "lead":
        made["found_on"] = "coalesce(b.found_on, (SELECT s.found_on FROM spot s WHERE s.uid = b.spot_uid))"
    return made


def _distinct(query: str) -> str:
    """The values ``v`` of a query as one text."""
    return f"(SELECT group_concat(v, '、') FROM ({query}))"  # nosec B608
