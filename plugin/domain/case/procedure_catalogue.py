"""From the procedure catalogue's mapping to a checked :class:`Procedure`; every fault is named at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, TypeVar

from ..errors import InputError
from .laws_of_items import parse_item_laws
from .procedure import (
    ANY,
    TRACKS,
    Competence,
    DeadlineRule,
    EnforcementPower,
    EvidenceItem,
    Flag,
    PredicateSpec,
    Procedure,
    State,
    Transition,
)
from .profile_catalogue import parse_lists, parse_profiles

Rule = TypeVar("Rule")
#: how a step moves what a decision ordered
MOVES = ("lane", "item", "whole", "case", "beside")


def parse_procedure(data: object, source: str = "procedure") -> Procedure:
    """Make a :class:`Procedure` of what the YAML holds.

    :param data: the loaded catalogue
    :param source: file name for messages
    :raises InputError: ``procedure.invalid`` with every fault found, each with its place
    """
    faults: list[str] = []
    if not isinstance(data, Mapping):
        raise InputError("procedure.invalid", source=source, faults="the file holds no mapping")
    states = _rows(data, "states", _state, faults)
    flags = _rows(data, "flags", _flag, faults)
    predicates = _rows(data, "predicates", _predicate, faults)
    deadlines = _rows(data, "deadline_rules", _deadline, faults)
    transitions = _rows(data, "transitions", _transition, faults)
    lists = parse_lists(data.get("thresholds"), faults)
    profiles = parse_profiles(_rows(data, "profiles", dict, faults), lists, faults)
    defaults = {str(k): str(v) for k, v in _mapping(data.get("default_profile")).items()}
    for track in TRACKS:
        if defaults.get(track) not in profiles:
            faults.append(f"default_profile: no profile for track {track}")
    for step in transitions.values():
        faults.extend(_broken_references(step, states, flags, predicates, deadlines))
    for spec in predicates.values():
        for name in spec.all_of + spec.any_of:
            bare = name[4:] if name.startswith("not ") else name
            if bare.startswith("P_") and bare not in predicates:
                faults.append(f"predicates {spec.id}: unknown predicate {bare}")
    if not states:
        faults.append("states: none")
    if faults:
        raise InputError("procedure.invalid", source=source, faults="; ".join(faults))
    return Procedure(
        states=states,
        flags=flags,
        transitions=transitions,
        predicates=predicates,
        deadlines=deadlines,
        profiles=profiles,
        default_profiles=defaults,
        evidence=_evidence(data),
        checked_on=str(_mapping(data.get("meta")).get("checked_on", "")),
        competence=_competence(data),
        powers=_powers(data),
        item_laws=parse_item_laws(data.get("item_laws")),
    )


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _texts(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if isinstance(value, (list, tuple)):
        return tuple(str(item) for item in value)
    return (str(value),)


def _rows(
    data: Mapping[str, Any], section: str, make: Callable[[Mapping[str, Any]], Rule], faults: list[str]
) -> dict[str, Rule]:
    found: dict[str, Rule] = {}
    rows = data.get(section)
    if not isinstance(rows, list):
        faults.append(f"{section}: missing or no list")
        return found
    for position, row in enumerate(rows, start=1):
        if not isinstance(row, Mapping) or not row.get("id"):
            faults.append(f"{section} row {position}: no id")
            continue
        name = str(row["id"])
        if name in found:
            faults.append(f"{section} {name}: twice")
            continue
        try:
            found[name] = make(row)
        except (KeyError, TypeError, ValueError) as error:
            faults.append(f"{section} {name}: {error}")
    return found


def _state(row: Mapping[str, Any]) -> State:
    return State(str(row["id"]), str(row["zh"]), _tracks(row), bool(row.get("terminal", False)))


def _tracks(row: Mapping[str, Any]) -> tuple[str, ...]:
    tracks = _texts(row.get("tracks")) or TRACKS
    unknown = [track for track in tracks if track not in TRACKS]
    if unknown:
        raise ValueError(f"unknown track {unknown[0]}")
    return tracks


def _flag(row: Mapping[str, Any]) -> Flag:
    return Flag(str(row["id"]), str(row["zh"]), str(row.get("basis", "")))


def _predicate(row: Mapping[str, Any]) -> PredicateSpec:
    spec = PredicateSpec(
        id=str(row["id"]),
        basis=str(row.get("basis", "")),
        all_of=_texts(row.get("all")),
        any_of=_texts(row.get("any")),
        expr=str(row.get("expr", "")),
        warns_only=row.get("on_fail") == "warn",
    )
    if not (spec.all_of or spec.any_of or spec.expr):
        raise ValueError("needs one of all, any, expr")
    return spec


def _deadline(row: Mapping[str, Any]) -> DeadlineRule:
    length = row.get("len")
    if length is not None and (not isinstance(length, int) or length <= 0):
        raise ValueError(f"len {length!r} is no positive whole number")
    extension = row.get("ext", 0)
    if not isinstance(extension, int) or extension < 0:
        raise ValueError(f"ext {extension!r} is no whole number")
    return DeadlineRule(
        id=str(row["id"]),
        name=str(row["name"]),
        length=length,
        unit=str(row["unit"]),
        start=str(row.get("from", "")),
        roll=bool(row.get("roll", False)),
        basis=str(row.get("basis", "")),
        extension=extension,
        whose=_whose(str(row.get("who", ""))),
    )


def _whose(who: str) -> str:
    """Whom a last day binds: ``agency waits`` is a period that has to pass, ``review body`` decides like a court."""
    if "waits" in who:
        return "wait"
    return next((kind for kind in ("party", "court") if who.startswith(kind)), "court" if "review" in who else "agency")


def _transition(row: Mapping[str, Any]) -> Transition:
    return Transition(
        id=str(row["id"]),
        sources=_texts(row["from"]),
        target=str(row["to"]),
        event=str(row["event"]),
        checks=_texts(row.get("check")),
        guard=str(row.get("guard", "")),
        docs=_texts(row.get("docs")),
        tracks=_tracks(row),
        sets=_texts(row.get("sets")),
        clears=_texts(row.get("clears")),
        starts=_texts(row.get("starts")),
        starts_when={str(k): str(v) for k, v in _mapping(row.get("starts_when")).items()},
        basis=str(row.get("basis", "")),
        note=str(row.get("note", "")),
        new_case=bool(row.get("new_case", False)),
        moves=_one_of(str(row.get("moves", "lane")), MOVES),
        kinds=_texts(row.get("kinds")),
        per_party=bool(row.get("per_party", False)),
        decides=bool(row.get("decides", False)),
        measure=bool(row.get("measure", False)),
        lodges=_one_of(str(row.get("lodges", "")), ("", "review", "suit")),
        ends=_one_of(str(row.get("ends", "")), ("", "review", "suit", "any")),
        beside=_texts(row.get("beside")),
        while_open=_texts(row.get("while_open")),
        may_set=_texts(row.get("may_set")),
        restores=bool(row.get("restores", False)),
    )


def _broken_references(
    step: Transition,
    states: Mapping[str, State],
    flags: Mapping[str, Flag],
    predicates: Mapping[str, PredicateSpec],
    deadlines: Mapping[str, DeadlineRule],
) -> list[str]:
    wanted = (
        (
            "state",
            [name for name in (*step.sources, step.target, *step.beside, *step.while_open) if name != ANY],
            states,
        ),
        ("flag", [*step.sets, *step.clears, *step.may_set], flags),
        ("predicate", list(step.checks), predicates),
        ("period", [*step.starts, *step.starts_when], deadlines),
    )
    return [
        f"transitions {step.id}: unknown {kind} {name}"
        for kind, names, known in wanted
        for name in names
        if name not in known  # type: ignore[operator]
    ]


def _competence(data: Mapping[str, Any]) -> tuple[Competence, ...]:
    rows = _mapping(data.get("jurisdiction_rules")).get("competence") or ()
    return tuple(
        Competence(str(row["track"]), str(row["body"]), str(row["authority"]), str(row["basis"]))
        for row in rows
        if isinstance(row, Mapping)
    )


def _powers(data: Mapping[str, Any]) -> tuple[EnforcementPower, ...]:
    return tuple(
        EnforcementPower(
            kind=str(row["kind"]),
            track=str(row["track"]),
            by=str(row["by"]),
            own=bool(row["self"]),
            court=bool(row["court"]),
            basis=str(row["basis"]),
        )
        for row in data.get("enforcement_power") or ()
        if isinstance(row, Mapping) and "kind" in row
    )


def _one_of(value: str, known: tuple[str, ...]) -> str:
    if value not in known:
        raise ValueError(f"{value!r} is none of {', '.join(known)}")
    return value


def _evidence(data: Mapping[str, Any]) -> tuple[EvidenceItem, ...]:
    return tuple(
        EvidenceItem(
            id=str(row["id"]),
            zh=str(row.get("zh", row["id"])),
            group=group,
            form=str(row.get("form", "")),
            required=bool(row.get("required", False)),
            when=str(row.get("when", "")),
        )
        for group, rows in _mapping(data.get("minimal_evidence")).items()
        if isinstance(rows, list)
        for row in rows
        if isinstance(row, Mapping) and "id" in row
    )
