"""The list of cases (治违台账): what is asked of it, in which order, and how it leaves as a spreadsheet.

The database filters, sorts and searches; here stands what the words of a filter mean on a day.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from ..domain.case.phases import TAKEN_BACK
from ..domain.chinese_order import order_key
from ..domain.errors import ZhiweiError
from ..domain.progress import Progress, Silent, check

#: groups of the office's next date
DUES = ("overdue", "today", "week", "month")
CASE, LEAD, SPOT = KINDS = ("case", "lead", "spot")
#: state of a spot of which nobody has registered anything
UNREGISTERED = "SPOT"
TAKEN_BACK_NAME = "随批次撤回"
#: filters that hold values of one column of the list
_COLUMNS = {
    "town": "town_code",
    "state": "state",
    "track": "track",
    "zone": "zone",
    "kind": "kind",
    "due_name": "due_name",
    "limit_name": "limit_name",
}
#: filters that hold the beginning of a day: a year or a month
_DAYS = {"found": "found_on", "cleared": "cleared_on"}
#: columns with a few different Chinese texts, which are sorted by sound
_FEW_TEXTS = ("due_name", "wait_name", "limit_name")
_TOWN = re.compile(r"(?:[^镇乡]{1,6}?[县区市])?(?P<town>[^县区市]{1,8}?(?:镇|乡|街道))")
_AT_ONCE = 1000


@dataclass(frozen=True)
class Filter:
    """What is asked of the list; what is empty asks for nothing.

    Cases that were taken back with their ledger are listed only where ``state`` names them, or ``uids`` does.

    :param town: codes; likewise the others; an empty text among them is "not known"
    :param due: one of :data:`DUES`, for the office's next date; ``limit`` likewise for the power that ends next
    :param mine: name of the officer whose cases these are
    :param text: words of which each has to stand in number, party, place, parcel code, spot code or officer
    :param due_name: what is due next; likewise ``limit_name`` for the power that ends next
    :param found: year (``2026``) or month (``2026-03``) in which it was found; likewise ``cleared``
    :param uids: only these rows; None for all
    """

    town: tuple[str, ...] = ()
    state: tuple[str, ...] = ()
    track: tuple[str, ...] = ()
    zone: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    due_name: tuple[str, ...] = ()
    limit_name: tuple[str, ...] = ()
    found: str = ""
    cleared: str = ""
    due: str = ""
    limit: str = ""
    mine: str = ""
    text: str = ""
    uids: tuple[str, ...] | None = None

    @classmethod
    def of(cls, values: Mapping[str, Any], actor: str = "") -> Filter:
        """The filter that another window asks for: single values, lists, ``mine`` true or a name.

        :param actor: who sits here
        """
        made: dict[str, Any] = {}
        for one in fields(cls):
            value = values.get(one.name)
            if value is None or value is False:
                continue
            if one.name == "mine":
                made["mine"] = actor if value is True else str(value)
            elif one.name in ("due", "limit", "text", *_DAYS):
                made[one.name] = str(value)
            else:
                made[one.name] = tuple(map(str, value)) if isinstance(value, (list, tuple, set)) else (str(value),)
        return cls(**made)

    @property
    def words(self) -> tuple[str, ...]:
        """Words of the search as the list holds them."""
        return tuple(re.sub("[A-Z]", lambda found: found[0].lower(), word) for word in self.text.split())


def due_span(due: str, on: date) -> tuple[date | None, date | None]:
    """First and last day of a group of dates; this week ends with Sunday, this month with its last day."""
    if due == "overdue":
        return None, on - timedelta(days=1)
    if due == "today":
        return on, on
    if due == "week":
        return on, on + timedelta(days=6 - on.weekday())
    following = (on.replace(day=28) + timedelta(days=4)).replace(day=1)
    return on, following - timedelta(days=1)


def due_group(day: date | None, on: date) -> str:
    """The narrowest group of a day, empty for a later one and for none."""
    if day is None:
        return ""
    for group in DUES:
        first, last = due_span(group, on)
        if (first is None or day >= first) and (last is None or day <= last):
            return group
    return ""


def listed(
    session: Any, asked: Filter, on: date, column: str = "due_on", descending: bool = False
) -> tuple[list[int], float, float]:
    """(keys, m², 亩) of the rows, in order; rows are read by their keys in windows."""
    ranks = None
    if column == "state":
        ranks = state_ranks()
    elif column in _FEW_TEXTS:
        known = sorted(session.case_list.values(column), key=lambda text: order_key(text) or "")
        ranks = {value: place for place, value in enumerate(known)}
    wanted = _wanted(session, asked, on)
    rows: tuple[list[int], float, float] = session.case_list.found(wanted, column, descending, ranks)
    return rows


def keys(session: Any, asked: Filter, on: date, column: str = "due_on", descending: bool = False) -> list[int]:
    """Keys of the rows, in order."""
    return listed(session, asked, on, column, descending)[0]


def totals(session: Any, asked: Filter, on: date) -> tuple[int, float, float]:
    """(number, m², 亩) of the rows."""
    found: tuple[int, float, float] = session.case_list.totals(_wanted(session, asked, on))
    return found


def choices(session: Any, asked: Filter, on: date, name: str) -> dict[str, int]:
    """Values that a filter offers with their number of rows, under the other filters; empty text is "not known"."""
    nothing: dict[str, Any] = {name: ()}
    wanted = _wanted(session, replace(asked, **nothing), on)
    wanted = replace(wanted, taken_back=wanted.taken_back or name == "state")
    found = session.case_list.counts(wanted, _COLUMNS[name])
    return {value or "": count for value, count in found.items()}


def due_choices(session: Any, asked: Filter, on: date, name: str = "due") -> dict[str, int]:
    """Number of rows of each group of dates, under the other filters.

    :param name: ``due`` or ``limit``
    """
    found: dict[str, int] = {}
    for group in DUES:
        chosen: dict[str, Any] = {name: group}
        found[group] = totals(session, replace(asked, **chosen), on)[0]
    return found


def catch_up(workspace: Any, actor: str, now: datetime) -> bool:
    """Make the rows anew that QGIS's own editing left behind; nothing where the workspace cannot be written now.

    :returns: True if something was made anew
    """
    with workspace.reader() as session:
        stale = session.case_list.is_stale()
    if not stale or workspace.read_only:
        return False
    try:
        with workspace.unit_of_work(actor=actor, now=now, reason="list"):
            pass
    except ZhiweiError:
        # somebody is saving: the list shows what it had, and the next change catches up
        return False
    return True


def town_names(session: Any) -> dict[str, str]:
    """Name by code of the towns in the list: as the bodies of the workspace tell them, else as an address does."""
    found: dict[str, str] = {}
    for code, address in session.case_list.example_addresses().items():
        told = _TOWN.match(address or "")
        if told:
            found[code] = told["town"]
    for org in session.orgs.all():
        if org.division_code and "人民政府" in org.name:
            found[org.division_code] = org.name.replace("人民政府", "")
    return found


def lawful_steps(workspace: Any, case_uid: str, on: date) -> list[tuple[str, str]]:
    """(id, name) of the steps that are lawful for a case on a day, each once.

    :raises InputError: ``case.unknown``
    :raises UnlawfulStepError: when its events are no lawful course
    """
    from .case_state import state_of
    from .folded_cases import need_case

    with workspace.reader() as session:
        view = state_of(session, need_case(session, case_uid), on)
    return list({step.transition.id: (step.transition.id, step.transition.event) for step in view.lawful}.values())


def state_ranks() -> dict[str, int]:
    """Place of each state in the order of the procedure."""
    from .case_catalogues import current_procedure

    return {state: place for place, state in enumerate((UNREGISTERED, *current_procedure().states, TAKEN_BACK))}


def state_names() -> dict[str, str]:
    """Chinese name of each state."""
    from .case_catalogues import current_procedure

    named = {code: state.zh for code, state in current_procedure().states.items()}
    return {UNREGISTERED: "未登记图斑", **named, TAKEN_BACK: TAKEN_BACK_NAME}


def export(
    workspace: Any,
    path: Path | str,
    asked: Filter,
    on: date,
    column: str = "due_on",
    descending: bool = False,
    progress: Progress | None = None,
) -> int:
    """Write the list as it is filtered and sorted to an official spreadsheet (XLSX); returns its number of rows.

    :raises InputError: ``output.not_written``
    :raises CancelledError: when cancelled; no file is left
    """
    from ..output.spreadsheet import AREA, DAY, MU, Column, Sheet, write_workbook
    from ..store.layer_catalogue import TRACKS
    from .case_catalogues import zone_looks

    progress = progress or Silent()
    with workspace.reader() as session:
        wanted = keys(session, asked, on, column, descending)
        towns = town_names(session)
    states, zones = state_names(), {code: looks[0] for code, looks in zone_looks().items()}
    lines: list[list[Any]] = []
    for start in range(0, len(wanted), _AT_ONCE):
        check(progress)
        progress.report(start / len(wanted), "list.exporting", done=start, total=len(wanted))
        some = wanted[start : start + _AT_ONCE]
        # short readers: a long one would keep QGIS from saving
        with workspace.reader() as session:
            rows = session.case_list.rows(some)
        for row in (rows[key] for key in some if key in rows):
            lines.append(
                [
                    len(lines) + 1, row["number"], states.get(row["state"], row["state"]),
                    TRACKS.get(row["track"], row["track"]), row["parties"],
                    towns.get(row["town_code"], row["town_code"]), row["address"],
                    zones.get(row["zone"], row["zone"]), row["area_m2"], row["area_mu"], row["due_on"],
                    row["due_name"], row["limit_on"], row["limit_name"], row["found_on"], row["filed_on"],
                    row["decided_on"], row["cleared_on"], row["officers"], row["spot_codes"], row["parcel_codes"],
                ]
            )  # fmt: skip
    columns = [
        Column("序号", 6), Column("案号", 28), Column("状态", 14), Column("办理途径", 10), Column("当事人", 18),
        Column("乡镇", 12), Column("坐落", 30), Column("主要管控分区", 18), Column("面积(m²)", 12, AREA),
        Column("面积(亩)", 12, MU), Column("下一期限", 12, DAY), Column("期限事项", 20), Column("时效截止", 12, DAY),
        Column("时效事项", 20), Column("发现日期", 12, DAY), Column("立案日期", 12, DAY), Column("决定日期", 12, DAY),
        Column("整改日期", 12, DAY), Column("承办人", 16), Column("图斑编号", 16), Column("宗地代码", 24),
    ]  # fmt: skip
    write_workbook(Path(path), [Sheet("治违台账", columns, lines, (f"截至 {on.isoformat()}",))], "治违台账")
    progress.report(1.0)
    return len(lines)


def _wanted(session: Any, asked: Filter, on: date) -> Any:
    from ..store.repositories.case_list import Wanted

    equal = {column: getattr(asked, name) for name, column in _COLUMNS.items() if getattr(asked, name)}
    officers = None
    if asked.mine:
        officers = [officer.uid for officer in session.officers.find(name=asked.mine)]
    groups = {"due_on": asked.due, "limit_on": asked.limit}
    spans = {column: due_span(group, on) for column, group in groups.items() if group in DUES}
    days = {column: getattr(asked, name) for name, column in _DAYS.items() if getattr(asked, name)}
    taken_back = TAKEN_BACK in asked.state or asked.uids is not None
    return Wanted(equal, asked.words, spans, officers, asked.uids, days, taken_back)
