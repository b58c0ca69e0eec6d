"""The settings of an office as its windows show and change them: each change checked, in one unit of work.

Records (organisations, officers) are saved by their version. A setting is saved only while it still is what the window
showed; else :class:`ConflictError` ``conflict.setting`` holds both, and nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Optional

from ..domain.case.numbering import CASE_COUNTER, LEAD_COUNTER, Numbering
from ..domain.case.procedure import TRACKS
from ..domain.case.records import Officer, OrgUnit
from ..domain.errors import ConflictError, InputError
from .calendar import TABLE, take_table
from .case_catalogues import BY_ORG, NUMBERING, current_forms
from .case_facts import ORG_TRACKS
from .identity import credit_code_problem
from .numbering_settings import check_numbering
from .own_rules import CATALOGUES, OPTIONS, catalogue_key, options_of, put_catalogues, put_options
from .settings_import import COUNTY

LEVELS = ("city", "county", "district", "town", "village")
#: a card that ends within so many days is warned of
CARD_WARNING_DAYS = 60
EXPIRED, ENDS_SOON, NOT_YET, NO_TERM, VALID = "expired", "ends_soon", "not_yet", "no_term", "valid"
#: where a change came from, in messages that name a file
_SOURCE = "—"
#: what an organisation and an officer cannot be without
_ORG_NEEDS = {"code": "settings.key_code", "name": "settings.key_name", "short": "settings.key_short"}
_OFFICER_NEEDS = {"name": "settings.key_name", "card_no": "settings.key_card_no"}
Told = tuple[str, Mapping[str, Any]]


@dataclass(frozen=True)
class OfficeSettings:
    """Everything that the settings window shows, as of one moment.

    :param tracks: code of an organisation to the tracks that it acts on by a power of its own
    :param own: own values of a catalogue by its name; ``options`` likewise by key
    :param table: the office's own holiday table, ISO day to kind
    """

    orgs: tuple[OrgUnit, ...] = ()
    officers: tuple[Officer, ...] = ()
    tracks: Mapping[str, Sequence[str]] = field(default_factory=dict)
    numbering: Mapping[str, Any] = field(default_factory=dict)
    county: Mapping[str, Any] = field(default_factory=dict)
    own: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    table: Mapping[str, str] = field(default_factory=dict)

    def org(self, uid: str) -> Optional[OrgUnit]:
        """The organisation with a uid."""
        return next((org for org in self.orgs if org.uid == uid), None)


def read_settings(session: Any) -> OfficeSettings:
    """The settings as they stand.

    :param session: open reader or unit of work
    """
    settings = session.settings
    return OfficeSettings(
        orgs=tuple(session.orgs.all()),
        officers=tuple(session.officers.all()),
        tracks=settings.get(ORG_TRACKS, None) or {},
        numbering=settings.get(NUMBERING, None) or {},
        county=settings.get(COUNTY, None) or {},
        own={name: settings.get(catalogue_key(name), None) or {} for name in CATALOGUES},
        options=options_of(settings),
        table=settings.get(TABLE, None) or {},
    )


# Organisations.


def org_tree(orgs: Iterable[OrgUnit]) -> list[tuple[OrgUnit, int]]:
    """Organisations with their depth, each below the one that it answers to, if that is known."""
    every = list(orgs)
    codes = {org.code for org in every if org.code}
    below: dict[str, list[OrgUnit]] = {}
    for org in every:
        above = org.parent_code if org.parent_code in codes and org.parent_code != org.code else ""
        below.setdefault(above, []).append(org)
    found: list[tuple[OrgUnit, int]] = []
    seen: set[str] = set()

    def walk(code: str, depth: int) -> None:
        for org in below.get(code, ()):
            if org.uid not in seen:
                seen.add(org.uid)
                found.append((org, depth))
                if org.code:
                    walk(org.code, depth + 1)

    walk("", 0)
    # a circle has no top; nobody may be lost for it
    found.extend((org, 0) for org in every if org.uid not in seen)
    return found


def save_org(
    workspace: Any, org: OrgUnit, tracks: Sequence[str], actor: str, now: datetime
) -> tuple[OrgUnit, list[Told]]:
    """Add an organisation, or save one that nobody changed since; returns it and what to mind.

    :param tracks: tracks that it acts on by a power of its own; empty for the rule of the law
    :raises InputError: ``settings.org_lacks``, ``settings.org_code_used``, ``settings.org_circle``,
        ``settings.division_code``, ``settings.bad_value``
    :raises ConflictError: ``conflict.changed``
    """
    texts: dict[str, Any] = {name: value.strip() for name, value in vars(org).items() if isinstance(value, str)}
    wanted = replace(org, **texts)
    for key, name in _ORG_NEEDS.items():
        if not getattr(wanted, key):
            raise InputError("settings.org_lacks", key=(name, {}))
    if wanted.division_code and not (wanted.division_code.isdecimal() and len(wanted.division_code) in (6, 9, 12)):
        raise InputError("settings.division_code", value=wanted.division_code)
    if set(tracks) - set(TRACKS):
        raise InputError("settings.bad_value", file=_SOURCE, key=ORG_TRACKS, value="、".join(tracks))
    with workspace.unit_of_work(actor=actor, now=now, reason="settings: organisation") as unit:
        every = unit.orgs.all()
        if any(one.code == wanted.code and one.uid != wanted.uid for one in every):
            raise InputError("settings.org_code_used", value=wanted.code)
        _refuse_circle(every, wanted)
        before = next((one for one in every if one.uid == wanted.uid), None)
        saved = unit.orgs.update(wanted) if wanted.uid else unit.orgs.add(wanted)
        own = dict(unit.settings.get(ORG_TRACKS, None) or {})
        known = own.pop(before.code, None) if before is not None else None
        if tracks:
            own[wanted.code] = list(tracks)
        if (known or None) != (list(tracks) or None) or (before is not None and before.code != wanted.code):
            unit.settings.put(ORG_TRACKS, own)
        if before is not None and before.code != wanted.code:
            _rename_org(unit, before.code, wanted.code)
    problem = credit_code_problem(wanted.code) if len(wanted.code) == 18 else ""
    return saved, [(problem, {"name": wanted.name})] if problem else []


def remove_org(workspace: Any, org: OrgUnit, actor: str, now: datetime) -> None:
    """Take an organisation away on which nothing hangs.

    :raises InputError: ``settings.org_in_use`` with what hangs on it
    :raises ConflictError: ``conflict.changed``
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="settings: organisation") as unit:
        below = unit.orgs.count(parent_code=org.code) if org.code else 0
        found = (
            ("settings.n_officers", unit.officers.count(org_uid=org.uid)),
            ("settings.n_orgs", below),
            ("settings.n_cases", unit.cases.count(org_uid=org.uid)),
            ("settings.n_leads", unit.leads.count(org_uid=org.uid)),
            ("settings.n_papers", unit.documents.count(org_uid=org.uid)),
            ("settings.n_numbers", sum(1 for uid, _, _, last in unit.counters.all() if uid == org.uid and last)),
        )
        hangs = [(code, {"count": count}) for code, count in found if count]
        if hangs:
            raise InputError("settings.org_in_use", name=org.name, what=hangs)
        unit.orgs.remove(org)
        own = dict(unit.settings.get(ORG_TRACKS, None) or {})
        if own.pop(org.code, None) is not None:
            unit.settings.put(ORG_TRACKS, own)


def _refuse_circle(every: Sequence[OrgUnit], wanted: OrgUnit) -> None:
    above = {one.code: one.parent_code for one in every if one.uid != wanted.uid}
    if wanted.parent_code and wanted.parent_code not in {*above, wanted.code}:
        raise InputError("settings.no_parent", value=wanted.parent_code)
    code, seen = wanted.parent_code, {wanted.code}
    while code:
        if code in seen:
            raise InputError("settings.org_circle", name=wanted.name)
        seen.add(code)
        code = above.get(code, "")


def _rename_org(unit: Any, old: str, new: str) -> None:
    """What names an organisation by its code goes with it."""
    for one in unit.orgs.find(parent_code=old):
        unit.orgs.update(replace(one, parent_code=new))
    numbering = dict(unit.settings.get(NUMBERING, None) or {})
    by_org = dict(numbering.get(BY_ORG) or {})
    if old in by_org:
        by_org[new] = by_org.pop(old)
        unit.settings.put(NUMBERING, {**numbering, BY_ORG: by_org})


# Officers.


def card_state(officer: Officer, on: date) -> str:
    """What is to be said of a card on a day: expired, ends_soon, not_yet, no_term or valid."""
    if officer.card_valid_to is None:
        return NO_TERM
    if officer.card_valid_to < on:
        return EXPIRED
    if officer.card_valid_from is not None and officer.card_valid_from > on:
        return NOT_YET
    return ENDS_SOON if officer.card_valid_to <= on + timedelta(days=CARD_WARNING_DAYS) else VALID


def save_officer(workspace: Any, officer: Officer, actor: str, now: datetime) -> Officer:
    """Add an officer, or save one that nobody changed since.

    :raises InputError: ``settings.officer_lacks``, ``settings.card_used``, ``settings.card_term``,
        ``settings.officer_org``
    :raises ConflictError: ``conflict.changed``
    """
    texts: dict[str, Any] = {name: value.strip() for name, value in vars(officer).items() if isinstance(value, str)}
    wanted = replace(officer, **texts)
    for key, name in _OFFICER_NEEDS.items():
        if not getattr(wanted, key):
            raise InputError("settings.officer_lacks", key=(name, {}))
    starts, ends = wanted.card_valid_from, wanted.card_valid_to
    if starts is not None and ends is not None and ends < starts:
        raise InputError("settings.card_term", first=starts.isoformat(), last=ends.isoformat())
    with workspace.unit_of_work(actor=actor, now=now, reason="settings: officer") as unit:
        if unit.orgs.get(wanted.org_uid) is None:
            raise InputError("settings.officer_org", name=wanted.name)
        others = [one for one in unit.officers.find(card_no=wanted.card_no) if one.uid != wanted.uid]
        if others:
            raise InputError("settings.card_used", card=wanted.card_no, name=others[0].name)
        saved: Officer = unit.officers.update(wanted) if wanted.uid else unit.officers.add(wanted)
    return saved


def remove_officer(workspace: Any, officer: Officer, actor: str, now: datetime) -> None:
    """Take an officer away who has no case.

    :raises InputError: ``settings.officer_in_use`` with the number of cases
    :raises ConflictError: ``conflict.changed``
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="settings: officer") as unit:
        cases = unit.cases.count_of_officer(officer.uid)
        if cases:
            raise InputError("settings.officer_in_use", name=officer.name, count=cases)
        unit.officers.remove(officer)


# Numbers.


def next_numbers(
    session: Any, org: OrgUnit, numbering: Mapping[str, Any], kinds: Sequence[str], on: date
) -> list[tuple[str, str]]:
    """What the next number of each kind would be, as (kind word, number); case and lead come first.

    :param numbering: the patterns as the window has them, saved or not
    :raises InputError: ``numbering.invalid``
    """
    own = dict(numbering)
    by_org = own.pop(BY_ORG, None) or {}
    made: Numbering = current_forms().numbering.changed({**own, **(by_org.get(org.code) or {})})

    def seq(kind: str) -> int:
        return int(session.counters.last(org.uid, kind, on.year)) + 1

    found = [
        (CASE_COUNTER, made.case_number(org.short, org.code, on.year, seq(CASE_COUNTER))),
        (LEAD_COUNTER, made.lead_number(org.short, org.code, on.year, seq(LEAD_COUNTER))),
    ]
    return found + [(kind, made.document_number(org.short, kind, on.year, seq(kind))) for kind in kinds]


def save_numbering(
    workspace: Any, numbering: Mapping[str, Any], before: Mapping[str, Any], actor: str, now: datetime
) -> None:
    """Keep the patterns of all and, under ``by_org``, of single organisations; they replace those that were there.

    :param before: the patterns that the window showed
    :raises InputError: ``numbering.invalid``
    :raises ConflictError: ``conflict.setting``
    """
    with workspace.unit_of_work(actor=actor, now=now, reason="settings: numbering") as unit:
        _unchanged(NUMBERING, unit.settings.get(NUMBERING, None) or {}, before)
        check_numbering(unit, numbering, _SOURCE)
        unit.settings.put(NUMBERING, dict(numbering))


# Own values.


def save_own(
    workspace: Any,
    name: str,
    values: Mapping[str, Any],
    before: Mapping[str, Any],
    actor: str,
    now: datetime,
) -> bool:
    """Keep an office's own values of a catalogue; those left out are the program's own again.

    :returns: True where findings made before rest on other values now
    :raises InputError: ``settings.unknown_key``, ``settings.bad_value``, ``catalogue.invalid``
    :raises ConflictError: ``conflict.setting``
    """
    return save_own_all(workspace, {name: values}, {name: before}, actor, now)


def save_own_all(
    workspace: Any,
    values: Mapping[str, Mapping[str, Any]],
    before: Mapping[str, Mapping[str, Any]],
    actor: str,
    now: datetime,
) -> bool:
    """As :func:`save_own` for several catalogues, whole or not at all."""
    with workspace.unit_of_work(actor=actor, now=now, reason="settings: own values") as unit:
        for name in values:
            _unchanged(name, unit.settings.get(catalogue_key(name), None) or {}, before[name])
        return put_catalogues(unit, {name: dict(own) for name, own in values.items()}, _SOURCE)


def save_county(
    workspace: Any, county: Mapping[str, Any], before: Mapping[str, Any], actor: str, now: datetime
) -> None:
    """Keep name and division code of the county.

    :raises InputError: ``settings.division_code``
    :raises ConflictError: ``conflict.setting``
    """
    _check_county(county)
    with workspace.unit_of_work(actor=actor, now=now, reason="settings: county") as unit:
        _unchanged(COUNTY, unit.settings.get(COUNTY, None) or {}, before)
        unit.settings.put(COUNTY, {key: value for key, value in county.items() if value})


def save_office(
    workspace: Any,
    county: Mapping[str, Any],
    options: Mapping[str, Any],
    before: OfficeSettings,
    actor: str,
    now: datetime,
) -> None:
    """Keep county and options together.

    :param before: the settings that the window showed
    :raises InputError: ``settings.division_code``, ``settings.unknown_key``, ``settings.bad_value``
    :raises ConflictError: ``conflict.setting``
    """
    _check_county(county)
    with workspace.unit_of_work(actor=actor, now=now, reason="settings: office") as unit:
        there = read_settings(unit)
        _unchanged(COUNTY, there.county, before.county)
        _unchanged("options", there.options, before.options)
        unit.settings.put(COUNTY, {key: value for key, value in county.items() if value})
        put_options(unit, {OPTIONS[key][0]: value for key, value in options.items()}, _SOURCE)


def save_calendar(
    workspace: Any,
    table: Mapping[str, str],
    before: Mapping[str, str],
    actor: str,
    now: datetime,
) -> list[Told]:
    """Keep the office's own holiday table as it is given and reckon every date anew; returns what to mind.

    :param table: ISO day to kind (off, work, statutory)
    :raises InputError: ``calendar.bad_kind``, ``calendar.holiday_worked``
    :raises ConflictError: ``conflict.setting``
    """
    from .deadlines import renew_all

    place = {"file": _SOURCE, "section": "calendar", "row": 1}
    rows = [(date.fromisoformat(day), date.fromisoformat(day), kind, place) for day, kind in sorted(table.items())]
    with workspace.unit_of_work(actor=actor, now=now, reason="settings: calendar") as unit:
        _unchanged(TABLE, unit.settings.get(TABLE, None) or {}, before)
        unit.settings.put(TABLE, {})
        calendar = take_table(unit, rows)
    # dates were reckoned with the holidays known until now
    _, broken = renew_all(workspace, actor, now)
    years = sorted({first.year for first, _, _, _ in rows})
    told: list[Told] = [("calendar.part_of_year", {"year": y}) for y in years if y not in calendar.published]
    return told + [("settings.case_unlawful", {"case": case}) for case in broken]


def _check_county(county: Mapping[str, Any]) -> None:
    code = str(county.get("division_code") or "")
    if code and not (code.isdecimal() and len(code) == 6):
        raise InputError("settings.division_code", value=code)


def _unchanged(what: str, now_there: Any, before: Any) -> None:
    """:raises ConflictError: ``conflict.setting``"""
    if now_there != before:
        raise ConflictError("conflict.setting", what=what, theirs=now_there, before=before)
