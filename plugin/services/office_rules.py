"""Profiles, templates and the demolish-first list of an office, as its settings window shows and changes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..domain.case.procedure import TRACKS
from ..domain.errors import ConflictError, InputError
from .case_catalogues import current_forms, current_procedure, procedure_catalogue
from .form_templates import has_template
from .profiles import CHOICE, KIND, PROFILES, choose_profiles, import_profile, profile_for, profile_named


@dataclass(frozen=True)
class ProfileRow:
    """A profile that may be chosen.

    :param own: True where the office took it in
    :param versions: (version, first day, last day) of an own one, oldest first; its texts are kept for good
    """

    id: str
    zh: str
    tracks: tuple[str, ...]
    own: bool
    versions: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True)
class ProfileChoice:
    """Which profiles there are and which each track uses; ``stored`` is the setting as it was read."""

    rows: tuple[ProfileRow, ...]
    chosen: Mapping[str, str]
    stored: Mapping[str, str]


@dataclass(frozen=True)
class TemplateLine:
    """A form and the template that draws it."""

    form: str
    title: str
    own: bool
    name: str = ""
    added_at: datetime | None = None


@dataclass(frozen=True)
class FirstList:
    """What is demolished first on a track.

    :param rows: as the catalogue and a profile hold them: id, zh, any (conditions), zones, new_only
    :param profile: own profile that holds the list, empty where it is the program's
    """

    rows: tuple[Mapping[str, Any], ...]
    profile: str


# Profiles.


def profiles_of(session: Any) -> ProfileChoice:
    """All profiles, and which each track uses.

    :param session: open reader
    """
    procedure = current_procedure()
    rows = [ProfileRow(one.id, one.zh, tuple(one.tracks), False) for one in procedure.profiles.values()]
    for name, versions in sorted((session.settings.get(PROFILES, None) or {}).items()):
        newest = profile_named(session, f"{name}@{versions[-1]['sha256']}")
        told = tuple((one["version"], one["effective_from"], one.get("effective_to") or "") for one in versions)
        rows.append(ProfileRow(name, newest.zh, tuple(newest.tracks), True, told))
    stored = dict(session.settings.get(CHOICE, None) or {})
    chosen = {track: str(stored.get(track) or procedure.profile_for(track).id) for track in TRACKS}
    return ProfileChoice(tuple(rows), chosen, stored)


def profile_text(session: Any, name: str, version: str) -> str:
    """The text of an own profile.

    :raises InputError: ``profile.unknown``
    """
    for one in (session.settings.get(PROFILES, None) or {}).get(name, ()):
        if one["version"] == version:
            return str(session.catalogues.get(one["sha256"]))
    raise InputError("profile.unknown", profile=f"{name} {version}", known="")


def take_profile(workspace: Any, file: str | Path, actor: str, now: datetime) -> tuple[str, bool]:
    """Take in an own profile; returns its id and whether it was new.

    :raises InputError: ``profile.invalid`` with ``faults``, a line each; ``profile.version_used``, ``input.not_found``
    """
    from ..exchange.encoding import decode

    path = Path(file)
    if not path.is_file():
        raise InputError("input.not_found", file=str(path))
    text = decode(path.read_bytes())[0]
    with workspace.unit_of_work(actor=actor, now=now, reason="settings: profile") as unit:
        profile, new = import_profile(unit, text, path.name)
    return profile.id, new


def save_choice(
    workspace: Any, chosen: Mapping[str, str], before: Mapping[str, str], actor: str, now: datetime
) -> None:
    """Set which profile each track uses from now on; cases keep the one they were filed under.

    :param before: the setting that the window showed
    :raises InputError: ``profile.unknown``, ``profile.wrong_track``
    :raises ConflictError: ``conflict.setting``
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="settings: profiles") as unit:
        there = unit.settings.get(CHOICE, None) or {}
        if there != before:
            raise ConflictError("conflict.setting", what=CHOICE, theirs=there, before=before)
        usual = current_procedure()
        changed = {
            track: name for track, name in chosen.items() if name != (there.get(track) or usual.profile_for(track).id)
        }
        if changed:
            choose_profiles(unit, changed, "—")


# Templates.


def templates_of(session: Any) -> list[TemplateLine]:
    """Every form that can be drawn, own ones first.

    :param session: open reader
    """
    own = {row.form: row for row in session.templates.find(active=True)}
    forms = current_forms().forms
    found = [
        TemplateLine(form, forms[form].title if form in forms else row.name, True, row.name, row.added_at)
        for form, row in sorted(own.items())
    ]
    return found + [
        TemplateLine(form.id, form.title, False)
        for form in forms.values()
        if form.id not in own and has_template(session, form.id)
    ]


def preview_cases(session: Any, most: int = 200) -> list[tuple[str, str]]:
    """Cases that a template can be tried with, the newest first, as (uid, number).

    :param session: open reader
    """
    found: list[tuple[str, str]] = session.cases.newest(most)
    return found


def preview_form(workspace: Any, form_id: str, on: date, actor: str, case_uid: str = "") -> bytes:
    """A form as PDF with the template in use, with a real case or with blanks. Nothing is written.

    :raises InputError: ``template.*``, ``document.unknown_form``
    """
    from .office_template import draw

    with workspace.reader() as session:
        return draw(session, form_id, on, actor, case_uid)


# What is demolished first.


def first_list(session: Any, track: str, on: date) -> FirstList:
    """The list in force on a track.

    :param session: open reader
    """
    try:
        profile = profile_for(session, track, on)
    except InputError:
        profile = None
    own = profile.values.get("demolish_first") if profile is not None else None
    if own is not None and profile is not None:
        return FirstList(tuple(own), profile.id if profile.sha256 else "")
    return FirstList(tuple(procedure_catalogue().data.get("demolish_first") or ()), "")


def condition_words(row: Mapping[str, Any], words: Callable[[str], str] = str, between: str = "；") -> str:
    """The conditions of a category, as the catalogue names the facts in Chinese.

    :param words: says such a name in the language of the windows
    """
    names: Mapping[str, str] = procedure_catalogue().data.get("fact_names") or {}
    signs = {"above": "＞", "at_least": "≥", "at_most": "≤"}
    parts = []
    for condition in row.get("any") or ():
        fact = str(condition.get("fact", ""))
        name = words(names.get(fact, fact))
        sign = next((f"{name} {words(mark)} {condition[key]}" for key, mark in signs.items() if key in condition), "")
        parts.append(sign or (name if condition.get("is", True) is True else f"{name} = {condition.get('is')}"))
    return between.join(parts)


def save_first(
    workspace: Any,
    track: str,
    rows: Sequence[Mapping[str, Any]],
    before: FirstList,
    on: date,
    actor: str,
    now: datetime,
) -> str:
    """Keep the list in the office's own profile of a track, as a new version from a day on; returns the profile's id.

    Where the track uses one of the program's profiles, an own one that extends it is made and chosen.

    :param before: the list that the window showed
    :raises InputError: ``profile.invalid``
    :raises ConflictError: ``conflict.setting``
    """
    import yaml

    from .settings_export import as_text

    with workspace.unit_of_work(actor=actor, now=now, reason="settings: demolish first") as unit:
        there = first_list(unit, track, on)
        if there != before:
            raise ConflictError("conflict.setting", what="demolish_first", theirs=there.rows, before=before.rows)
        registry = unit.settings.get(PROFILES, None) or {}
        name = profiles_of(unit).chosen[track]
        if name in registry:
            data = dict(yaml.safe_load(unit.catalogues.get(registry[name][-1]["sha256"])))
        else:
            extended, name = name, f"own_{track}"
            data = {"profile": name, "version": "0", "zh": "本单位办案口径", "extends": extended, "source": "—"}
            if name in registry:
                data = dict(yaml.safe_load(unit.catalogues.get(registry[name][-1]["sha256"])))
        used = {one["version"] for one in registry.get(name, ())}
        data["version"] = _next_version(str(data["version"]), used)
        data["effective_from"] = on
        data["demolish_first"] = [dict(row) for row in rows]
        import_profile(unit, as_text(data), KIND)
        if profiles_of(unit).chosen[track] != name:
            choose_profiles(unit, {track: name}, KIND)
    return name


def _next_version(version: str, used: set[str]) -> str:
    """The next number after a version, whatever it looks like."""
    if version.isdecimal():
        made = int(version) + 1
        while str(made) in used:
            made += 1
        return str(made)
    number = 1
    while f"{version}.{number}" in used:
        number += 1
    return f"{version}.{number}"
