"""Planning zones and control lines (规划分区与控制线): classes, groups and how a layer's value names one.

The catalogue comes in as a mapping read by ``services.catalogues``; here it becomes validated values.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Optional

from ..errors import InputError

COVERAGES = ("full", "disjoint", "free")
TRACKS = ("planning", "village", "land")
_CODE = re.compile(r"^[A-Z]{2}(-[A-Z0-9]{1,4})?$")


@dataclass(frozen=True)
class Basis:
    """A legal basis: the law's short id, its title and the articles."""

    law: str
    title: str
    articles: str = ""

    def text(self) -> str:
        """As cited in a document: 《城乡规划法》第17条."""
        articles = self.articles.replace(", ", "、")
        return f"《{self.title}》第{articles}条" if articles else f"《{self.title}》"


@dataclass(frozen=True)
class ZoneGroup:
    """Classes that belong to one plan division, e.g. 三区.

    :param coverage: ``full`` covers the plan area once, ``disjoint`` members do not overlap, ``free`` may
    :param distance: True when being near a member matters (control lines)
    """

    id: str
    en: str
    coverage: str
    distance: bool
    basis: tuple[Basis, ...] = ()
    source: str = ""


@dataclass(frozen=True)
class ZoneClass:
    """One class of zone.

    :param priority: 1 is the strongest; decides the headline zone
    :param severity: 5 is the worst
    :param excluded: outcomes that this class rules out, e.g. 补办
    :param hand_to: the authority whose matter it is; ``hand_to_when`` names the condition
    :param effective_from: first day the class exists in law (None: not known)
    """

    code: str
    group: str
    zh: str
    en: str
    priority: int
    severity: int
    geometry: str = "polygon"
    disposition: str = ""
    excluded: tuple[str, ...] = ()
    track: str = ""
    hand_to: str = ""
    hand_to_when: str = ""
    names: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    gzqlxdm: tuple[str, ...] = ()
    ysdm: tuple[str, ...] = ()
    basis: tuple[Basis, ...] = ()
    effective_from: Optional[date] = None
    effective_to: Optional[date] = None
    guard: str = ""
    note: str = ""
    style: Mapping[str, Any] = field(default_factory=dict)
    source: str = ""
    confidence: str = ""

    def in_force(self, day: date) -> bool:
        """True when the class exists in law on ``day``."""
        return in_force(self.effective_from, self.effective_to, day)


def in_force(start: Optional[date], end: Optional[date], day: date) -> bool:
    """True when ``day`` lies between the two days, both included; None is open."""
    return (start is None or start <= day) and (end is None or day <= end)


@dataclass(frozen=True)
class ZoneCatalogue:
    """All classes and groups, checked.

    :param min_overlap_m2: overlap above which a zone can be the headline zone
    """

    classes: Mapping[str, ZoneClass]
    groups: Mapping[str, ZoneGroup]
    min_overlap_m2: float = 1.0

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], overrides: Optional[Mapping[str, Any]] = None) -> ZoneCatalogue:
        """Catalogue from the YAML mapping.

        :param overrides: zone code to ``{priority, severity, disposition, hand_to, track}`` of a bureau
        :raises InputError: ``catalogue.invalid`` naming the entry, the key and what is wrong
        """
        laws = {str(law["id"]): str(law["zh"]) for law in _entries(data, "laws")}
        groups = {g.id: g for g in (_group(entry, laws) for entry in _entries(data, "groups"))}
        classes: dict[str, ZoneClass] = {}
        for entry in _entries(data, "zones"):
            code = str(entry.get("code", ""))
            changed = {**entry, **((overrides or {}).get(code) or {})}
            zone = _zone(changed, groups, laws)
            if zone.code in classes:
                raise _invalid(code, "code", "occurs twice")
            classes[zone.code] = zone
        for code in overrides or {}:
            if code not in classes:
                raise _invalid(code, "code", "an override names a zone class that does not exist")
        settings = data.get("settings") or {}
        smallest = settings.get("min_overlap_m2", 1.0)
        if not isinstance(smallest, (int, float)) or isinstance(smallest, bool) or smallest < 0:
            raise _invalid("settings", "min_overlap_m2", "is not a number of square metres")
        return cls(classes, groups, float(smallest))

    def __contains__(self, code: object) -> bool:
        return code in self.classes

    def __getitem__(self, code: str) -> ZoneClass:
        return self.classes[code]

    def members(self, group: str) -> tuple[ZoneClass, ...]:
        """Classes of one group in the order of the catalogue."""
        return tuple(zone for zone in self.classes.values() if zone.group == group)

    def recognise(self, value: Any, layer_name: str = "", field: str = "") -> Optional[ZoneClass]:
        """The class that an attribute value of a layer stands for, or None.

        In this order: our code; the land-plan code (管制区类型代码 GZQLXDM) in such a field or layer; the element code
        (YSDM); the Chinese or English name; the layer's own name. A name that two classes share (禁止建设区 of 三区 and
        of 四区) is the land plan's in a land-plan layer, the town plan's elsewhere.
        """
        text = _plain(value)
        layer = _plain(layer_name)
        land_plan = "JSYDGZQ" in layer or _plain(field) in ("GZQLXDM", "GZQLX", "GZQLXMC")
        for zone in self.classes.values():
            if text and text == zone.code:
                return zone
        if text:
            found = self._by_value(text, land_plan) or self._by_ysdm(text)
            if found is not None:
                return found
        return self._by_layer(layer)

    def _by_value(self, text: str, land_plan: bool) -> Optional[ZoneClass]:
        if land_plan:
            digits = text.zfill(3) if text.isdigit() else text
            for zone in self.classes.values():
                if digits in zone.gzqlxdm:
                    return zone
        named = [zone for zone in self.classes.values() if text in _names(zone)]
        if len(named) > 1 or land_plan:
            named = [zone for zone in named if bool(zone.gzqlxdm) == land_plan] or named
        return named[0] if named else None

    def _by_ysdm(self, text: str) -> Optional[ZoneClass]:
        return next((zone for zone in self.classes.values() if text in zone.ysdm), None)

    def _by_layer(self, layer: str) -> Optional[ZoneClass]:
        if not layer:
            return None
        stem = re.split(r"[/\\]", layer)[-1].rsplit(".", 1)[0]
        parts = {stem, *re.split(r"[^0-9A-Z一-鿿]+", stem)}
        for zone in self.classes.values():
            if zone.gzqlxdm:
                continue
            if any(_plain(name) in parts for name in zone.layers) or parts & _names(zone) or zone.code in parts:
                return zone
        # 「惠安县生态保护红线2023」: the longest class name that the layer's name contains
        held = [
            (len(name), -rank, zone)
            for rank, zone in enumerate(self.classes.values())
            if not zone.gzqlxdm
            for name in _names(zone)
            if len(name) >= 3 and name in stem
        ]
        return max(held, key=lambda item: item[:2])[2] if held else None

    def headline(self, overlaps: Iterable[tuple[str, float]]) -> Optional[ZoneClass]:
        """The zone that names the finding.

        :param overlaps: (class code, m²) per class
        :returns: lowest priority number with more than ``min_overlap_m2``, then severity, larger area, code
        """
        ranked = sorted(
            (self.classes[code].priority, -self.classes[code].severity, -area, code)
            for code, area in overlaps
            if code in self.classes and area > self.min_overlap_m2
        )
        return self.classes[ranked[0][3]] if ranked else None


def _plain(value: Any) -> str:
    """Upper case, full-width forms made plain, blanks gone."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", str(value))).upper()


def _names(zone: ZoneClass) -> frozenset[str]:
    return frozenset(_plain(name) for name in (zone.zh, zone.en, *zone.names))


def _invalid(entry: str, key: str, reason: str) -> InputError:
    return InputError("catalogue.invalid", catalogue="zones", entry=entry, key=key, reason=reason)


def _entries(data: Mapping[str, Any], key: str) -> Sequence[Mapping[str, Any]]:
    if not isinstance(data, Mapping):
        raise _invalid("(file)", key, "the file is not a mapping")
    entries = data.get(key)
    if not isinstance(entries, list) or not entries or not all(isinstance(entry, Mapping) for entry in entries):
        raise _invalid("(file)", key, "is missing or not a list of mappings")
    return entries


def _text(entry: Mapping[str, Any], key: str, owner: str, required: bool = False) -> str:
    value = entry.get(key)
    if value is None or value == "":
        if required:
            raise _invalid(owner, key, "is missing")
        return ""
    if not isinstance(value, str):
        raise _invalid(owner, key, "is not text")
    return value


def _texts(entry: Mapping[str, Any], key: str, owner: str) -> tuple[str, ...]:
    value = entry.get(key) or []
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _invalid(owner, key, "is not a list of texts")
    return tuple(value)


def _whole(entry: Mapping[str, Any], key: str, owner: str, low: int, high: int) -> int:
    value = entry.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise _invalid(owner, key, f"is not a whole number from {low} to {high}")
    return value


def _day(entry: Mapping[str, Any], key: str, owner: str) -> Optional[date]:
    value = entry.get(key)
    if value is None or type(value) is date:
        return value
    raise _invalid(owner, key, "is not a day like 2026-01-31")


def _choice(value: str, allowed: Sequence[str], owner: str, key: str) -> str:
    if value not in allowed:
        raise _invalid(owner, key, f"is not one of {', '.join(allowed)}")
    return value


def bases(entry: Mapping[str, Any], laws: Mapping[str, str], owner: str) -> tuple[Basis, ...]:
    """Legal bases of a catalogue entry, each naming a law of the list.

    :raises InputError: when a law is not in the list
    """
    found = []
    for item in entry.get("basis") or []:
        law = str(item.get("law", "")) if isinstance(item, Mapping) else str(item)
        if law not in laws:
            raise _invalid(owner, "basis", f"names the law {law!r} that the list of laws does not have")
        found.append(Basis(law, laws[law], str(item.get("articles", "")) if isinstance(item, Mapping) else ""))
    return tuple(found)


def _group(entry: Mapping[str, Any], laws: Mapping[str, str]) -> ZoneGroup:
    owner = _text(entry, "id", "groups", required=True)
    return ZoneGroup(
        id=owner,
        en=_text(entry, "en", owner, required=True),
        coverage=_choice(_text(entry, "coverage", owner), COVERAGES, owner, "coverage"),
        distance=bool(entry.get("distance", False)),
        basis=bases(entry, laws, owner),
        source=_text(entry, "source", owner),
    )


def _zone(entry: Mapping[str, Any], groups: Mapping[str, ZoneGroup], laws: Mapping[str, str]) -> ZoneClass:
    code = _text(entry, "code", "zones", required=True)
    if not _CODE.match(code):
        raise _invalid(code, "code", "is not like KX-NT or LD")
    group = _choice(_text(entry, "group", code), tuple(groups), code, "group")
    track = _text(entry, "track", code)
    recognised = entry.get("recognise") or {}
    start, end = _day(entry, "effective_from", code), _day(entry, "effective_to", code)
    if start is not None and end is not None and end < start:
        raise _invalid(code, "effective_to", "lies before effective_from")
    return ZoneClass(
        code=code,
        group=group,
        zh=_text(entry, "zh", code, required=True),
        en=_text(entry, "en", code, required=True),
        priority=_whole(entry, "priority", code, 1, 99),
        severity=_whole(entry, "severity", code, 1, 5),
        geometry=_choice(_text(entry, "geometry", code) or "polygon", ("polygon", "line"), code, "geometry"),
        disposition=_text(entry, "disposition", code),
        excluded=_texts(entry, "excluded", code),
        track=_choice(track, TRACKS, code, "track") if track else "",
        hand_to=_text(entry, "hand_to", code),
        hand_to_when=_text(entry, "hand_to_when", code),
        names=_texts(recognised, "names", code),
        layers=_texts(recognised, "layers", code),
        gzqlxdm=_texts(recognised, "gzqlxdm", code),
        ysdm=_texts(recognised, "ysdm", code),
        basis=bases(entry, laws, code),
        effective_from=start,
        effective_to=end,
        guard=_text(entry, "guard", code),
        note=_text(entry, "note", code),
        style=_style(entry, code),
        source=_text(entry, "source", code, required=True),
        confidence=_text(entry, "confidence", code, required=True),
    )


def _style(entry: Mapping[str, Any], code: str) -> Mapping[str, Any]:
    style = entry.get("style") or {}
    for key in ("line", "fill"):
        colour = style.get(key)
        if colour is not None and not (
            isinstance(colour, list) and len(colour) == 3 and all(type(c) is int and 0 <= c <= 255 for c in colour)
        ):
            raise _invalid(code, f"style.{key}", "is not a colour like [255, 0, 0]")
    return style
