"""The book of after-use (拆后利用参数): rules, weights and settings as checked values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import InputError
from ..land.land_use import KINDS

ALLOWED, CONDITIONAL, FORBIDDEN = "allowed", "conditional", "forbidden"
CRITERIA = ("plan", "size", "shape", "road", "neighbours", "green", "services", "slope", "soil")
STARTED, DONE = "started", "done"
_WORDS = (STARTED, DONE)

Curve = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Use:
    """A use. :param direction: word of the form D41; ``code`` of the 2023 guide, one of ``codes``."""

    id: str
    name: str
    direction: str
    code: str
    codes: tuple[str, ...]
    responsible: str
    colour: tuple[int, int, int]


@dataclass(frozen=True)
class Rule:
    """What one zone class, land kind or plan use says of uses; what ``verdicts`` does not name it leaves open."""

    key: str
    verdicts: Mapping[str, str]
    strict: bool
    reason: str
    law: str
    articles: str
    source: str


@dataclass(frozen=True)
class Book:
    """Everything after-use goes by."""

    settings: Mapping[str, Any]
    uses: Mapping[str, Use]
    zones: Mapping[str, Rule]
    kinds: Mapping[str, Rule]
    plans: Mapping[str, Rule]
    unruled: Rule
    weights: Mapping[str, Mapping[str, float]]
    curves: Mapping[str, Mapping[str, Curve]]
    neighbours: Mapping[str, tuple[str, ...]]
    places: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
    reserves: tuple[str, ...]
    counts: Mapping[str, tuple[str, ...]]

    def number(self, name: str) -> float:
        """A setting that is a number."""
        return float(self.settings[name])

    def counts_for(self, use: str) -> str:
        """The target that a use counts for, empty for none."""
        return next((target for target, uses in self.counts.items() if use in uses), "")


def parse_book(data: Mapping[str, Any], land_use: Mapping[str, Any], zones: Sequence[str]) -> Book:
    """The book of a mapping as it stands in ``resources/catalogues/afteruse.yaml``.

    :param land_use: the land-use catalogue, whose ``after_use`` gives the codes that each use may carry
    :param zones: known zone classes
    :raises InputError: ``afteruse.table``, naming the place
    """
    entries = {str(row["use"]): tuple(str(code) for code in row["codes"]) for row in land_use["after_use"]}
    uses = {}
    for name, row in _mapping(data, "uses").items():
        place, code = f"uses.{name}", str(row.get("code", ""))
        codes = entries.get(str(row.get("land_use", "")), ())
        if not any(code.startswith(one) for one in codes):
            raise InputError("afteruse.table", place=f"{place}.code", value=code)
        colour = row.get("colour")
        if not isinstance(colour, (list, tuple)) or len(colour) != 3:
            raise InputError("afteruse.table", place=f"{place}.colour", value=str(colour))
        red, green, blue = (int(one) for one in colour)
        uses[name] = Use(
            name, str(row["name"]), str(row["direction"]), code, codes, str(row["responsible"]), (red, green, blue)
        )
    settings = _settings(_mapping(data, "settings"))
    counts = {name: tuple(_known(found, uses, f"counts.{name}")) for name, found in _mapping(data, "counts").items()}
    named = [use for found in counts.values() for use in found]
    twice = next((use for use in named if named.count(use) > 1), None)
    if twice:
        raise InputError("afteruse.table", place="counts", value=twice)
    places = {
        name: (tuple(str(one) for one in row["codes"]), tuple(_known(row["zones"], zones, f"places.{name}.zones")))
        for name, row in _mapping(data, "places").items()
    }
    return Book(
        settings,
        uses,
        _rules(data, "rules", "zone", uses, zones),
        _rules(data, "land_rules", "kind", uses, KINDS),
        _rules(data, "plan_rules", "prefix", uses, None),
        _rule(_mapping(data, "unruled"), "", uses, "unruled"),
        {use: _weights(row, f"weights.{use}") for use, row in _of_uses(data, "weights", uses)},
        {name: _curves(row, f"curves.{name}") for name, row in _mapping(data, "curves").items()},
        {use: tuple(str(one) for one in row) for use, row in _of_uses(data, "neighbours", uses)},
        places,
        tuple(_known(data.get("reserves", ()), zones, "reserves")),
        counts,
    )


def _mapping(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = data.get(name)
    if not isinstance(found, Mapping) or not found:
        raise InputError("afteruse.table", place=name, value=found if found is not None else "")
    return found


def _of_uses(data: Mapping[str, Any], name: str, uses: Mapping[str, Use]) -> list[tuple[str, Any]]:
    found = _mapping(data, name)
    _known(found, uses, name)
    return list(found.items())


def _known(found: Any, known: Any, place: str) -> list[str]:
    names = [str(one) for one in found]
    wrong = next((one for one in names if one not in known), None)
    if wrong is not None:
        raise InputError("afteruse.table", place=place, value=wrong)
    return names


def _settings(row: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, value in row.items():
        if name == "source":
            continue
        if name == "count_from":
            if value not in _WORDS:
                raise InputError("afteruse.table", place=f"settings.{name}", value=str(value))
            made[name] = value
        elif isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < 1e6:
            raise InputError("afteruse.table", place=f"settings.{name}", value=str(value))
        else:
            made[name] = float(value)
    return made


def _rules(data: Mapping[str, Any], section: str, by: str, uses: Mapping[str, Use], known: Any) -> dict[str, Rule]:
    rows = data.get(section)
    if not isinstance(rows, (list, tuple)):
        raise InputError("afteruse.table", place=section, value=str(rows))
    made = {}
    for row in rows:
        key = str(row.get(by, ""))
        if not key or key in made or (known is not None and key not in known):
            raise InputError("afteruse.table", place=f"{section}.{by}", value=key)
        made[key] = _rule(row, key, uses, f"{section}.{key}")
    return made


def _rule(row: Mapping[str, Any], key: str, uses: Mapping[str, Use], place: str) -> Rule:
    verdicts: dict[str, str] = {}
    for name, verdict in (("only", ALLOWED), ("allow", ALLOWED), ("conditional", CONDITIONAL), ("forbid", FORBIDDEN)):
        for use in _known(row.get(name, ()), uses, f"{place}.{name}"):
            if use in verdicts:
                raise InputError("afteruse.table", place=f"{place}.{name}", value=use)
            verdicts[use] = verdict
    if row.get("only"):
        verdicts = {**dict.fromkeys(uses, FORBIDDEN), **verdicts}
    return Rule(
        key,
        verdicts,
        bool(row.get("strict", False)),
        str(row.get("reason", "")),
        str(row.get("law", "")),
        str(row.get("articles", "")),
        str(row.get("source", "")),
    )


def _weights(row: Mapping[str, Any], place: str) -> dict[str, float]:
    made = {}
    for name, value in row.items():
        wrong = isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0
        if name not in CRITERIA or wrong:
            raise InputError("afteruse.table", place=f"{place}.{name}", value=str(value))
        made[name] = float(value)
    if sum(made.values()) <= 0:
        raise InputError("afteruse.table", place=place, value="0")
    return made


def _curves(row: Mapping[str, Any], place: str) -> dict[str, Curve]:
    made = {}
    for use, points in row.items():
        try:
            curve = tuple((float(x), float(y)) for x, y in points)
        except (TypeError, ValueError):
            curve = ()
        rising = all(a[0] < b[0] for a, b in zip(curve, curve[1:]))
        if not curve or not rising or any(not 0 <= y <= 1 for _, y in curve):
            raise InputError("afteruse.table", place=f"{place}.{use}", value=str(points))
        made[str(use)] = curve
    return made
