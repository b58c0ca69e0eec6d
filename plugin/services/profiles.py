"""Profiles of a workspace: which one a case is filed under, and a bureau's own, kept by hash for good.

A file with the key ``profile`` is one profile in one version. Its text is kept in the table of catalogues; the setting
``profiles`` lists the versions, the setting ``profile_choice`` says which profile each track uses.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ..domain.case.jurisdiction import NATIONAL
from ..domain.case.procedure import TRACKS, Procedure
from ..domain.case.profile_catalogue import parse_own_profile
from ..domain.case.profiles import Profile
from ..domain.case.records import CaseFile
from ..domain.errors import InputError, MissingLibraryError
from .case_catalogues import current_procedure, procedure_of
from .law import lawbook

#: name under which texts of own profiles are kept
KIND = "profile"
#: setting: id of an own profile -> list of {version, effective_from, effective_to, sha256}, oldest first
PROFILES = "profiles"
#: setting: track -> id of the profile that cases of this track are filed under
CHOICE = "profile_choice"


def profile_of(session: Any, case: CaseFile) -> Profile:
    """The profile a case was filed under, in the version of that day.

    :param session: open reader or unit of work
    :raises WorkspaceError: when its text is no longer there
    :raises InputError: ``profile.unknown``
    """
    procedure = procedure_of(session, case)
    if not case.profile:
        return procedure.profile_for(case.track)
    return profile_named(session, case.profile, procedure)


def profile_named(session: Any, reference: str, procedure: Procedure | None = None) -> Profile:
    """A profile by what a case keeps of it: an id of the catalogue, or ``id@sha256`` of an own one.

    :raises InputError: ``profile.unknown``
    """
    procedure = procedure or current_procedure()
    name, _, sha256 = reference.partition("@")
    if sha256:
        return read_profile(session.catalogues.get(sha256), name, procedure, sha256)
    if name not in procedure.profiles:
        raise InputError("profile.unknown", profile=name, known=", ".join(sorted(procedure.profiles)))
    return procedure.profiles[name]


def profile_for(session: Any, track: str, on: date) -> Profile:
    """The profile that a case of this track is filed under on a day: the bureau's choice, else the national one.

    :raises InputError: ``profile.unknown``, ``profile.not_in_force``, ``profile.wrong_track``
    """
    procedure = current_procedure()
    chosen = (session.settings.get(CHOICE, None) or {}).get(track)
    if not chosen:
        return procedure.profile_for(track)
    versions = (session.settings.get(PROFILES, None) or {}).get(chosen)
    if versions is None:
        found = profile_named(session, str(chosen), procedure)
    else:
        day = on.isoformat()
        fitting = [one for one in versions if one["effective_from"] <= day <= (one.get("effective_to") or day)]
        if not fitting:
            raise InputError("profile.not_in_force", profile=chosen, day=day)
        found = profile_named(session, f"{chosen}@{fitting[-1]['sha256']}", procedure)
    if not found.in_force(on):
        raise InputError("profile.not_in_force", profile=chosen, day=on.isoformat())
    if track not in found.tracks:
        raise InputError("profile.wrong_track", profile=chosen, track=track)
    return found


def import_profile(unit: Any, text: str, source: str) -> tuple[Profile, bool]:
    """Keep a bureau's own profile; says whether it was new.

    The same id and version with another text is refused: cases already go by it.

    :param unit: open unit of work
    :param source: file name for messages
    :raises InputError: ``profile.invalid`` with line and reason of each fault, ``profile.version_used``
    """
    from hashlib import sha256 as digest

    sha256 = digest(text.encode()).hexdigest()
    profile = read_profile(text, source, current_procedure(), sha256)
    registry = {name: list(rows) for name, rows in (unit.settings.get(PROFILES, None) or {}).items()}
    versions = registry.setdefault(profile.id, [])
    if any(one["sha256"] == sha256 for one in versions):
        return profile, False
    if any(one["version"] == profile.version for one in versions):
        raise InputError("profile.version_used", file=source, profile=profile.id, version=profile.version)
    unit.catalogues.put(KIND, text)
    ends = profile.effective_to.isoformat() if profile.effective_to else None
    starts = profile.effective_from.isoformat() if profile.effective_from else ""
    versions.append({"version": profile.version, "effective_from": starts, "effective_to": ends, "sha256": sha256})
    versions.sort(key=lambda one: one["effective_from"])
    unit.settings.put(PROFILES, registry)
    return profile, True


def choose_profiles(unit: Any, choice: Mapping[str, Any], source: str) -> None:
    """Set which profile each track uses.

    :raises InputError: ``profile.unknown``, ``profile.wrong_track``, ``settings.bad_track``
    """
    registry = unit.settings.get(PROFILES, None) or {}
    for track, name in choice.items():
        if track not in TRACKS:
            params = {"file": source, "section": CHOICE, "row": 1, "value": track, "known": ", ".join(TRACKS)}
            raise InputError("settings.bad_track", **params)
        versions = registry.get(str(name))
        reference = f"{name}@{versions[-1]['sha256']}" if versions else str(name)
        if track not in profile_named(unit, reference).tracks:
            raise InputError("profile.wrong_track", profile=name, track=track)
    unit.settings.put(CHOICE, {**(unit.settings.get(CHOICE, None) or {}), **{k: str(v) for k, v in choice.items()}})


def is_profile(data: Any) -> bool:
    """True if a settings file is one profile."""
    return isinstance(data, Mapping) and "profile" in data


def read_profile(text: str, source: str, procedure: Procedure, sha256: str) -> Profile:
    """An own profile from its text.

    :raises InputError: ``profile.invalid`` with line and reason of each fault
    """
    key = (id(procedure), sha256)
    kept = _READ.get(key)
    if kept is not None and kept[0] is procedure:
        return kept[1]
    profile = _read(text, source, procedure, sha256)
    if len(_READ) >= _MOST_READ:
        _READ.clear()
    _READ[key] = (procedure, profile)
    return profile


#: profiles read in this program, by the procedure they extend and the hash of their text
_READ: dict[tuple[int, str], tuple[Procedure, Profile]] = {}
_MOST_READ = 32


def _read(text: str, source: str, procedure: Procedure, sha256: str) -> Profile:
    try:
        import yaml
    except ImportError as error:
        raise MissingLibraryError("library.missing", library="PyYAML") from error
    try:
        data = yaml.safe_load(text)
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise InputError("settings.not_readable", file=source, reason=" ".join(str(error).split())[:200]) from error
    profile, faults = parse_own_profile(data, procedure.profiles, _local_routings(), sha256)
    told = [(_line(root, fault.path), (fault.code, fault.params)) for fault in faults]
    told += [(line, ("profile.twice", {"key": key})) for key, line in _doubled(root, set())]
    if told or profile is None:
        lines = [
            ("profile.at_line", {"line": line, "what": what}) for line, what in sorted(told, key=lambda one: one[0])
        ]
        raise InputError("profile.invalid", file=source, faults=lines)
    return profile


def _local_routings() -> tuple[str, ...]:
    return tuple(name for name in lawbook().routings if name != NATIONAL)


def _line(node: Any, path: tuple[Any, ...]) -> int:
    """Line (from 1) of the deepest part of a path that the file has."""
    line = 1 if node is None else node.start_mark.line + 1
    for key in path:
        if node is None or not isinstance(node.value, list):
            break
        if isinstance(key, int):
            node = node.value[key] if key < len(node.value) else None
        else:
            pair = next((pair for pair in node.value if isinstance(pair, tuple) and pair[0].value == str(key)), None)
            if pair is None:
                break
            line, node = pair[0].start_mark.line + 1, pair[1]
            continue
        if node is not None:
            line = node.start_mark.line + 1
    return line


def _doubled(node: Any, seen: set[int]) -> list[tuple[str, int]]:
    """Keys that a mapping of the file has twice: YAML would silently keep the last.

    :param seen: ids of nodes looked at, as an alias (``*x``) shows one node many times
    """
    found: list[tuple[str, int]] = []
    if node is None or id(node) in seen or not isinstance(node.value, list):
        return found
    seen.add(id(node))
    keys: set[str] = set()
    for entry in node.value:
        if not isinstance(entry, tuple):
            found += _doubled(entry, seen)
            continue
        key, value = entry
        if str(key.value) in keys:
            found.append((str(key.value), key.start_mark.line + 1))
        keys.add(str(key.value))
        found += _doubled(value, seen)
    return found
