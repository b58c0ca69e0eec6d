"""From mappings to checked profiles: those of the procedure catalogue, and a bureau's own that may not undercut law."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Optional

from ..errors import InputError
from .classification import parse_first
from .profiles import (
    DEMOLISH_NOW,
    ITEM_KINDS,
    JUDGED,
    OPEN_QUESTIONS,
    ListRow,
    Profile,
    Setting,
    ThresholdList,
    yuan,
)

TRACKS = ("planning", "village", "land")
#: where in the file a fault is: keys and list positions from the top
Path = tuple[Any, ...]


@dataclass(frozen=True)
class Fault:
    """What is wrong in a profile and where; ``code`` is a message, ``params`` name value and what is allowed."""

    path: Path
    code: str
    params: Mapping[str, Any]


def parse_lists(thresholds: object, faults: list[str]) -> dict[str, ThresholdList]:
    """The threshold lists (听证范围、集体讨论范围) of a ``thresholds`` mapping; entries without rows are none.

    :param faults: what is wrong is added here, with its place
    """
    raw = thresholds if isinstance(thresholds, Mapping) else {}
    found: dict[str, ThresholdList] = {}
    for name, entry in raw.items():
        if not isinstance(entry, Mapping) or "rows" not in entry or "same_as" in entry:
            continue
        rows = []
        for position, row in enumerate(entry["rows"] or (), start=1):
            try:
                rows.append(_list_row(row))
            except (KeyError, TypeError, ValueError) as error:
                faults.append(f"thresholds {name} row {position}: {error}")
        found[str(name)] = ThresholdList(str(name), str(entry.get("basis", "")), tuple(rows))
    for name, entry in raw.items():
        if not isinstance(entry, Mapping) or "same_as" not in entry:
            continue
        other = found.get(str(entry["same_as"]))
        picked = [int(number) for number in entry.get("rows") or ()]
        if other is None or not picked or not all(1 <= number <= len(other.rows) for number in picked):
            faults.append(f"thresholds {name}: same_as names no list with these rows")
            continue
        kept = tuple(other.rows[number - 1] for number in picked)
        found[str(name)] = ThresholdList(str(name), str(entry.get("basis", "")), kept)
    return found


def _list_row(row: Any) -> ListRow:
    kind = str(row["kind"])
    if kind not in (*ITEM_KINDS, JUDGED):
        raise ValueError(f"unknown kind {kind}")
    business = row.get("business")
    if business is not None and not isinstance(business, bool):
        raise ValueError("business is neither true nor false")
    person, entity = yuan(row.get("person_min")), yuan(row.get("entity_min"))
    return ListRow(kind, str(row.get("zh", "")), person, entity, business, row.get("figure") == "local")


def parse_profiles(
    rows: Mapping[str, Mapping[str, Any]], lists: Mapping[str, ThresholdList], faults: list[str]
) -> dict[str, Profile]:
    """Profiles of the procedure catalogue, what they extend merged in.

    :param rows: raw rows by id
    :param faults: what is wrong is added here, with its place
    """
    found: dict[str, Profile] = {}
    for name, row in rows.items():
        values = _merged(name, rows, faults)
        unknown = [track for track in _texts(values.get("tracks")) if track not in TRACKS]
        if unknown:
            faults.append(f"profiles {name}: unknown track {unknown[0]}")
        try:
            found[name] = Profile(
                id=name,
                zh=str(row["zh"]),
                tracks=_texts(values.get("tracks")) or TRACKS,
                effective_from=_day(row.get("effective_from")),
                effective_to=_day(row.get("effective_to")),
                values=values,
                lists=lists,
            )
        except (KeyError, ValueError) as error:
            faults.append(f"profiles {name}: {error}")
    return found


def _merged(name: str, rows: Mapping[str, Mapping[str, Any]], faults: list[str]) -> dict[str, Any]:
    chain: list[str] = []
    current: Optional[str] = name
    while current is not None:
        if current in chain:
            faults.append(f"profiles {name}: extends itself")
            break
        if current not in rows:
            faults.append(f"profiles {name}: extends unknown profile {current}")
            break
        chain.append(current)
        parent = rows[current].get("extends")
        current = None if parent is None else str(parent)
    values: dict[str, Any] = {}
    for step in reversed(chain):
        values.update(rows[step])
    return values


def _texts(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(str(item) for item in value) if isinstance(value, (list, tuple)) else (str(value),)


def _day(value: Any) -> Optional[date]:
    """:raises ValueError: when it is no day."""
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else date.fromisoformat(str(value))


#: what an own profile may hold, and how it is checked
_TOP = ("profile", "version", "zh", "extends", "effective_from", "effective_to", "source")
_OWN = (
    "tracks",
    "decision_due",
    "hearing",
    "panel",
    "reminder_days",
    "reminder_before_E0",
    "execution_notice_working_days",
    "fast_track",
    "thresholds",
    "demolish_first",
    "jurisdiction",
    "settings",
    "note",
)
_FAST_TRACK = ("demolish_now", "seal_site", "seize_tools", "without_reminder", "needs", "by", "when", "basis")
_ID = re.compile(r"[a-z][a-z0-9_]{1,39}")
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
#: periods in which a decision may be made; nothing longer than the law's 90 days
DECISION_PERIODS = ("DR11", "DR12")


def parse_own_profile(
    data: object, known: Mapping[str, Profile], routings: tuple[str, ...] = (), sha256: str = ""
) -> tuple[Optional[Profile], list[Fault]]:
    """A bureau's own profile from its file, or None and everything that is wrong with it.

    It extends a known one, answers open questions and adds lists, and may be stricter than the law but never below:
    no list that the law gives may be left out, no period of the agency made longer, no demolition of work in progress
    without a legal basis.

    :param known: profiles that it may extend
    :param routings: names of routing tables that ``jurisdiction`` may name
    :param sha256: hash of the file's text
    """
    check = _Check()
    if not isinstance(data, Mapping):
        check.say((), "profile.no_mapping")
        return None, check.faults
    for key in data:
        if key not in (*_TOP, *_OWN):
            check.say((key,), "profile.unknown_key", key=key, known=", ".join((*_TOP, *_OWN)))
    for key in ("profile", "version", "zh", "extends", "effective_from", "source"):
        if data.get(key) in (None, ""):
            check.say((), "profile.lacks", key=key)
    name = str(data.get("profile") or "")
    if name and (not _ID.fullmatch(name) or name in known):
        check.say(("profile",), "profile.bad_id", value=name)
    parent = known.get(str(data.get("extends") or ""))
    if data.get("extends") and parent is None:
        check.say(("extends",), "profile.unknown_name", value=data["extends"], known=", ".join(sorted(known)))
    starts, ends = (check.day(data, key) for key in ("effective_from", "effective_to"))
    if starts is not None and ends is not None and ends < starts:
        check.say(("effective_to",), "profile.bad_value", value=ends.isoformat(), allowed=f">= {starts.isoformat()}")
    if parent is None:
        return None, check.faults
    lists = {**parent.lists, **_own_lists(check, data.get("thresholds"), parent.lists)}
    values = {**parent.values, **{key: data[key] for key in (*_TOP, *_OWN) if key in data}}
    values["settings"] = {**_mapping(parent.values.get("settings")), **_mapping(data.get("settings"))}
    _tracks(check, data, parent)
    _lists(check, data, parent, lists)
    _figures(check, data, parent)
    _fast_track(check, data, parent)
    _settings(check, data)
    _first(check, data)
    if "decision_due" in data:
        check.one_of(data, ("decision_due",), DECISION_PERIODS)
    if "jurisdiction" in data:
        check.one_of(data, ("jurisdiction",), routings)
    if check.faults:
        return None, check.faults
    profile = Profile(
        id=name,
        zh=str(data["zh"]),
        tracks=_texts(data.get("tracks")) or parent.tracks,
        effective_from=starts,
        effective_to=ends,
        values=values,
        version=str(data["version"]),
        lists=lists,
        sha256=sha256,
    )
    return profile, []


class _Check:
    """Collects faults."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def say(self, path: Path, code: str, **params: Any) -> None:
        self.faults.append(Fault(path, code, params))

    def bad(self, path: Path, value: Any, allowed: str) -> None:
        self.say(path, "profile.bad_value", key=".".join(map(str, path)), value=str(value), allowed=allowed)

    def day(self, data: Mapping[str, Any], key: str) -> Optional[date]:
        try:
            return _day(data.get(key))
        except ValueError:
            self.bad((key,), data[key], "YYYY-MM-DD")
            return None

    def one_of(self, data: Mapping[str, Any], path: Path, allowed: tuple[str, ...]) -> None:
        value: Any = data
        for key in path:
            value = value.get(key) if isinstance(value, Mapping) else None
        if value is not None and value not in allowed:
            self.bad(path, value, ", ".join(allowed) or "-")


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _own_lists(check: _Check, raw: object, inherited: Mapping[str, ThresholdList]) -> dict[str, ThresholdList]:
    if raw is None:
        return {}
    if not isinstance(raw, Mapping):
        check.bad(("thresholds",), raw, "{name: {basis, rows}}")
        return {}
    found: dict[str, ThresholdList] = {}
    for name, entry in raw.items():
        path: Path = ("thresholds", name)
        if name in inherited:
            check.say(path, "profile.undercuts", key=str(name), article=inherited[name].basis)
        if not isinstance(entry, Mapping) or not isinstance(entry.get("rows"), list) or not entry["rows"]:
            check.bad(path, entry, "{basis: …, rows: [{kind, zh, person_min, entity_min}]}")
            continue
        if not entry.get("basis"):
            check.say(path, "profile.lacks", key="basis")
        rows = []
        for position, row in enumerate(entry["rows"]):
            try:
                rows.append(_list_row(row))
            except (KeyError, TypeError, ValueError) as error:
                check.bad((*path, "rows", position), error, "kind: " + ", ".join((*ITEM_KINDS, JUDGED)))
        found[str(name)] = ThresholdList(str(name), str(entry.get("basis", "")), tuple(rows))
    return found


def _tracks(check: _Check, data: Mapping[str, Any], parent: Profile) -> None:
    for position, track in enumerate(_texts(data.get("tracks"))):
        if track not in parent.tracks:
            check.bad(("tracks", position), track, ", ".join(parent.tracks))


def _lists(check: _Check, data: Mapping[str, Any], parent: Profile, lists: Mapping[str, ThresholdList]) -> None:
    for key in ("hearing", "panel"):
        if key not in data:
            continue
        named = _texts(data[key])
        for name in named:
            if name not in lists:
                check.say((key,), "profile.unknown_name", value=name, known=", ".join(sorted(lists)))
        for name in _texts(parent.values.get(key)):
            if name not in named:
                check.say((key,), "profile.undercuts", key=name, article=lists[name].basis if name in lists else "")


def _figures(check: _Check, data: Mapping[str, Any], parent: Profile) -> None:
    # ACL art.54 fixes ten working days only before the court; ACL art.35 and 37 leave the others to the body
    least_reminder = 10 if parent.values.get("enforce") == "court" else 1
    for key, least in (("reminder_days", least_reminder), ("execution_notice_working_days", 1)):
        value = data.get(key)
        if key not in data:
            continue
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= 60:
            check.bad((key,), value, f"{least}–60")
    if "reminder_before_E0" in data and not isinstance(data["reminder_before_E0"], bool):
        check.bad(("reminder_before_E0",), data["reminder_before_E0"], "true, false")


def _fast_track(check: _Check, data: Mapping[str, Any], parent: Profile) -> None:
    if "fast_track" not in data:
        return
    told = data["fast_track"]
    if not isinstance(told, Mapping):
        check.bad(("fast_track",), told, "{demolish_now, basis, …}")
        return
    for key in told:
        if key not in _FAST_TRACK:
            check.say(("fast_track", key), "profile.unknown_key", key=key, known=", ".join(_FAST_TRACK))
    check.one_of(data, ("fast_track", "demolish_now"), DEMOLISH_NOW)
    for key in ("seal_site", "seize_tools", "without_reminder"):
        if key in told and not isinstance(told[key], bool):
            check.bad(("fast_track", key), told[key], "true, false")
    now = str(told.get("demolish_now") or "none")
    if now != "none" and not told.get("basis"):
        check.say(("fast_track",), "profile.undercuts", key="fast_track.basis", article="URPL art.68; ACL art.44")
    if now != "none" and "D04" not in _texts(told.get("needs")):
        check.say(("fast_track",), "profile.undercuts", key="fast_track.needs: D04", article="URPL art.68")
    if now != "none" and "planning" not in parent.tracks:
        check.say(
            ("fast_track", "demolish_now"), "profile.undercuts", key="demolish_now", article="LAL art.83; ACL art.44"
        )


def _first(check: _Check, data: Mapping[str, Any]) -> None:
    if "demolish_first" not in data:
        return
    rows = data["demolish_first"]
    if not isinstance(rows, list):
        check.bad(("demolish_first",), rows, "[{id, zh, any, zones}]")
        return
    for position, row in enumerate(rows):
        try:
            parse_first([row])
        except InputError as error:
            check.bad(("demolish_first", position), error.params["reason"], "{id, zh, any: […], zones: […]}")


def _settings(check: _Check, data: Mapping[str, Any]) -> None:
    told = data.get("settings")
    if told is None:
        return
    if not isinstance(told, Mapping):
        check.bad(("settings",), told, ", ".join(OPEN_QUESTIONS))
        return
    for key, value in told.items():
        setting = OPEN_QUESTIONS.get(str(key))
        path: Path = ("settings", key)
        if setting is None:
            check.say(path, "profile.unknown_key", key=key, known=", ".join(OPEN_QUESTIONS))
        elif not _fits(setting, value):
            check.bad(path, value, _ALLOWED[setting.kind])


_ALLOWED = {
    "bool": "true, false",
    "land_only": "true, false",
    "int": "0, 1, 2 …",
    "day": "YYYY-MM-DD",
    "time": "HH:MM",
    "texts": ", ".join(ITEM_KINDS),
    "figures": "{person: yuan, entity: yuan}",
}


def _fits(setting: Setting, value: Any) -> bool:
    if setting.kind in ("bool", "land_only"):
        return isinstance(value, bool)
    if setting.kind == "int":
        return isinstance(value, int) and not isinstance(value, bool) and value >= 0
    if setting.kind == "time":
        return isinstance(value, str) and bool(_CLOCK.fullmatch(value))
    if setting.kind == "texts":
        return isinstance(value, list) and all(item in ITEM_KINDS for item in value)
    try:
        if setting.kind == "day":
            return _day(value) is not None
        return set(value) == {"person", "entity"} and None not in [yuan(item) for item in value.values()]
    except (TypeError, ValueError):
        return False
