"""What is known of a spot at a glance: areas, headline zone, findings; and what changed between two looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .case_catalogues import zone_looks
from .case_facts import current_assessment, spot_rows
from .catalogues import zone_catalogue


@dataclass(frozen=True)
class FindingLine:
    """One finding: area in m² and share, or the distance in metres."""

    kind: str
    code: str
    label: str
    area_m2: float | None
    distance_m: float | None


@dataclass(frozen=True)
class Picture:
    """A spot as its current assessment has it; ``assessed`` is False where it waits for one."""

    uid: str
    code: str
    assessed: bool
    ellipsoidal_m2: float | None
    planar_m2: float | None
    mu: float | None
    legal_m2: float
    headline: str
    headline_zh: str
    headline_en: str
    severity: int | None
    track: str
    disposition: str
    case_number: str = ""
    findings: tuple[FindingLine, ...] = ()


@dataclass(frozen=True)
class Row:
    """A figure before and after; ``what`` is ``area``, ``plane``, ``mu``, ``headline``, ``disposition`` or a kind."""

    what: str
    label: str
    before: Any
    after: Any

    @property
    def differs(self) -> bool:
        """True where it changed."""
        return bool(self.before != self.after)


def picture(workspace: Any, spot_uid: str) -> Picture | None:
    """A spot at a glance, None where it is not there."""
    with workspace.reader() as session:
        spot = spot_rows(session, [spot_uid]).get(spot_uid)
        if spot is None:
            return None
        assessment = current_assessment(session, spot_uid)
        found = session.findings.for_assessment(str(assessment["uid"])) if assessment else []
        classes = zone_catalogue(session.settings).classes
    headline = str(spot.get("headline_zone") or "")
    known = classes.get(headline)
    looks = zone_looks()
    lines = tuple(
        FindingLine(
            str(row["kind"]),
            str(row["class_code"] or ""),
            str(row["label"] or looks.get(str(row["class_code"]), ("",))[0] or row["class_code"] or ""),
            row["area_m2"],
            row["distance_m"],
        )
        for row in found
    )
    ellipsoidal, planar = spot.get("area_ellip_m2"), spot.get("area_plan_m2")
    return Picture(
        uid=spot_uid,
        code=str(spot.get("code") or spot_uid),
        assessed=assessment is not None and not spot.get("needs_assessment"),
        ellipsoidal_m2=ellipsoidal,
        planar_m2=planar,
        mu=spot.get("area_mu"),
        legal_m2=float(ellipsoidal or planar or 0.0),
        headline=headline,
        headline_zh=known.zh if known else headline,
        headline_en=known.en if known else headline,
        severity=spot.get("severity"),
        track=str(spot.get("track") or ""),
        disposition=str(spot.get("disposition") or ""),
        case_number=str(spot.get("case_number") or ""),
        findings=lines,
    )


def compare(before: Picture | None, after: Picture | None) -> list[Row]:
    """What two looks at a spot have, line by line: figures first, then findings by their kind and class."""
    rows = [
        Row("area", "", before and before.ellipsoidal_m2, after and after.ellipsoidal_m2),
        Row("plane", "", before and before.planar_m2, after and after.planar_m2),
        Row("mu", "", before and before.mu, after and after.mu),
        Row("headline", "", before and before.headline, after and after.headline),
        Row("disposition", "", before and before.disposition, after and after.disposition),
    ]
    first, second = _lines(before), _lines(after)
    for key in dict.fromkeys([*first, *second]):
        one, other = first.get(key), second.get(key)
        shown = other or one
        if shown is not None:
            rows.append(Row(shown.kind, shown.label, _figure(one), _figure(other)))
    return rows


def _lines(seen: Picture | None) -> dict[tuple[str, str], FindingLine]:
    return {(line.kind, line.code): line for line in (seen.findings if seen else ())}


def _figure(line: FindingLine | None) -> float | None:
    if line is None:
        return None
    return line.distance_m if line.kind == "distance" else line.area_m2
