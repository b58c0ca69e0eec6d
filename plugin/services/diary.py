"""The diary (日程) of an office: what is due today, this week, overdue, and what is about to lapse.

It reads the dates that every event leaves behind (see :mod:`.deadlines`), so that it folds no case and stays quick with
a hundred thousand open ones.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from ..domain.case.records import DeadlineRow
from ..domain.errors import InputError, MissingLibraryError
from ..domain.progress import Progress, Silent, check
from ..output.whole_file import write_whole

#: groups in the order of their urgency
OVERDUE, TODAY, WEEK, LATER, LAPSING, ENDED = GROUPS = ("overdue", "today", "week", "later", "lapsing", "ended")
#: kinds of date that end a power or a right for good
ENDING = ("window", "limitation")
#: key of the setting that says how many days before its end a window or limitation is told of
LAPSE_DAYS = "diary.lapse_days"
DEFAULT_LAPSE_DAYS = 30
#: whose last day it is that obliges the office
OURS = "agency"
_AT_ONCE = 500
#: rules that are periods of the catalogue; the others are names of formulas, for programs
_NUMBERED = re.compile(r"^DR\d+$")


@dataclass(frozen=True)
class DiaryEntry:
    """One date of the diary.

    ``group`` is ``overdue`` (the office's own last day passed), ``today``, ``week`` (to Sunday), ``later``,
    ``lapsing`` (a window or limitation about to end) or ``ended`` (a period of a party or court has run out: the next
    step may be open).
    """

    group: str
    row: DeadlineRow
    case_number: str
    party: str = ""


@dataclass(frozen=True)
class Diary:
    """The diary as of a day: how many dates each group holds, and the first of them."""

    on: date
    entries: tuple[DiaryEntry, ...]
    counts: Mapping[str, int]

    def of(self, group: str) -> tuple[DiaryEntry, ...]:
        """Entries of one group, the earliest first."""
        return tuple(entry for entry in self.entries if entry.group == group)


class Words:
    """How groups, duties and reasons are said; the rooms that show them give the words of their language."""

    def __init__(self, say: Callable[..., str]) -> None:
        self._say = say

    def group(self, group: str) -> str:
        """A group in words."""
        return self._say(f"diary.{group}")

    def whose(self, whose: str) -> str:
        """Whose last day it is, in words."""
        return self._say(f"diary.whose_{whose}") if whose else ""

    def reason(self, reason: Mapping[str, Any]) -> str:
        """One line of the answer to "why this day"."""
        return self._say(str(reason.get("code", "")), **dict(reason.get("params") or {}))


def diary(
    session: Any, on: date, first: date | None = None, last: date | None = None, limit: int | None = None
) -> Diary:
    """What the open dates of all cases ask for.

    :param on: today
    :param first: from here on, ``on`` when None; what is overdue is told from before too
    :param last: up to here, a week ahead when None
    :param limit: at most so many entries of each group; the counts are of all
    """
    first = first or on
    last = last or on + timedelta(days=7)
    if last < first:
        raise InputError("diary.bad_span", first=first.isoformat(), last=last.isoformat())
    warned = on + timedelta(days=int(session.settings.get(LAPSE_DAYS, None) or DEFAULT_LAPSE_DAYS))
    horizon = max(last, warned)
    counts: Counter[str] = Counter(dict.fromkeys(GROUPS, 0))
    for (kind, whose, when), number in session.deadlines.counts(None, horizon).items():
        group = group_of(kind, whose, when, on, first, last, warned)
        if group:
            counts[group] += number
    found = sorted(
        _found(session, on, first, last, warned, limit), key=lambda one: (GROUPS.index(one[0]), one[1].last_day)
    )
    names = _party_names(session, (uid for _, row, _ in found for uid in _parties(row)))
    entries = tuple(
        DiaryEntry(group, _with_names(row, names), number, names.get(row.party_uid, "")) for group, row, number in found
    )
    return Diary(on, entries, dict(counts))


def group_of(kind: str, whose: str, day: date, on: date, first: date, last: date, warned: date) -> str:
    """The group of a date, empty where it is not told of.

    :param warned: last day on which an end of a window or limitation is told of ahead
    """
    if kind in ENDING:
        return LAPSING if on <= day <= warned else OVERDUE if day < on else ""
    if day < on:
        return OVERDUE if whose == OURS else ENDED if day >= first else ""
    if not first <= day <= last:
        return ""
    return TODAY if day == on else WEEK if day <= _sunday(on) else LATER


def write_ics(
    path: Path | str,
    entries: Sequence[DiaryEntry],
    words: Words,
    now: datetime,
    progress: Progress | None = None,
) -> int:
    """Write whole-day events (iCalendar, RFC 5545); the same date keeps its UID in every export.

    :raises InputError: ``output.not_written``
    :raises MissingLibraryError: icalendar is not installed
    """
    try:
        from icalendar import Calendar, Event
    except ImportError as error:
        raise MissingLibraryError("library.missing", library="icalendar") from error
    except LookupError as error:  # it looks for the time zone UTC, which Windows does not have
        raise MissingLibraryError("library.missing", library="tzdata") from error
    calendar = Calendar()
    calendar.add("prodid", "-//ZhiWei//diary//ZH")
    calendar.add("version", "2.0")
    progress = progress or Silent()
    for position, entry in enumerate(entries):
        check(progress)
        progress.report(position / len(entries), "diary.writing")
        row = entry.row
        event = Event()
        key = "-".join((row.case_uid, row.rule, row.item, row.party_uid, row.name))
        event.add("uid", f"{_digest(key)}@zhiwei")
        event.add("dtstamp", now)
        event.add("dtstart", row.last_day)
        event.add("dtend", row.last_day + timedelta(days=1))
        event.add("summary", " ".join(part for part in (words.group(entry.group), row.name, entry.case_number) if part))
        event.add("description", "\n".join([*_about(entry, words), *(words.reason(reason) for reason in row.reasons)]))
        event.add("categories", [words.group(entry.group)])
        calendar.add_component(event)
    write_whole(path, calendar.to_ical(), make_folder=False)
    return len(entries)


def write_xlsx(
    path: Path | str, entries: Sequence[DiaryEntry], words: Words, on: date, progress: Progress | None = None
) -> int:
    """Write a workbook: one sheet with all dates, the most urgent first.

    :raises InputError: ``output.not_written``
    """
    from ..output.spreadsheet import DAY, Column, Sheet, write_workbook

    progress = progress or Silent()
    rows: list[list[Any]] = []
    for position, entry in enumerate(entries):
        check(progress)
        progress.report(position / len(entries), "diary.writing")
        row = entry.row
        why = "\n".join(words.reason(reason) for reason in row.reasons)
        rows.append(
            [words.group(entry.group), row.last_day, (row.last_day - on).days, entry.case_number, row.name, entry.party,
             row.item, words.whose(row.whose), row.next_day, "是" if row.provisional else "", _number(row), why]
        )  # fmt: skip
    columns = [
        Column("类别", 10), Column("到期日", 12, DAY), Column("剩余天数", 10), Column("案号", 26), Column("事项", 28),
        Column("当事人", 16), Column("处理事项", 10), Column("义务人", 10), Column("次日", 12, DAY), Column("暂定", 6),
        Column("规则", 8), Column("计算依据", 60, wrap=True),
    ]  # fmt: skip
    write_workbook(Path(path), [Sheet(f"{on.isoformat()} 日程", columns, rows)], "办案日程")
    return len(rows)


def _found(
    session: Any, on: date, first: date, last: date, warned: date, limit: int | None
) -> Iterator[tuple[str, DeadlineRow, str]]:
    day, sunday = timedelta(days=1), _sunday(on)
    spans: list[tuple[str, date | None, date, Sequence[str], Sequence[str]]] = [
        (OVERDUE, None, on - day, ENDING, ()),
        (OVERDUE, None, on - day, ("due",), (OURS,)),
        (TODAY, max(first, on), min(last, on), ("due",), ()),
        (WEEK, max(first, on + day), min(last, sunday), ("due",), ()),
        (LATER, max(first, sunday + day), last, ("due",), ()),
        (LAPSING, on, warned, ENDING, ()),
        (ENDED, first, on - day, ("due",), ("party", "court", "wait")),
    ]
    left = Counter(dict.fromkeys(GROUPS, limit or 0))
    for group, start, end, kinds, whose in spans:
        if (start is not None and start > end) or (limit is not None and left[group] <= 0):
            continue
        for row, number in session.deadlines.between(start, end, kinds, whose, None if limit is None else left[group]):
            left[group] -= 1
            yield group, row, number


def _party_names(session: Any, uids: Iterable[str]) -> dict[str, str]:
    wanted = sorted(set(uids) - {""})
    made: dict[str, str] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        made.update({party.uid: party.name for party in session.parties.find(uid=wanted[start : start + _AT_ONCE])})
    return made


def _parties(row: DeadlineRow) -> Iterator[str]:
    yield row.party_uid
    for reason in row.reasons:
        yield str((reason.get("params") or {}).get("party") or "")


def _with_names(row: DeadlineRow, names: Mapping[str, str]) -> DeadlineRow:
    """The row with parties called by name in its reasons."""
    if not any((reason.get("params") or {}).get("party") for reason in row.reasons):
        return row
    reasons = []
    for reason in row.reasons:
        params = dict(reason.get("params") or {})
        if "party" in params:
            params["party"] = names.get(str(params["party"]), params["party"])
        reasons.append({**reason, "params": params})
    return replace(row, reasons=tuple(reasons))


def _about(entry: DiaryEntry, words: Words) -> list[str]:
    row = entry.row
    return [part for part in (entry.case_number, words.whose(row.whose), entry.party, row.item, _number(row)) if part]


def _number(row: DeadlineRow) -> str:
    """Number of the period (DR15), as the calculator of periods takes it; a day that comes from elsewhere has none."""
    return row.rule if _NUMBERED.match(row.rule) else ""


def _sunday(day: date) -> date:
    return day + timedelta(days=6 - day.weekday())


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
