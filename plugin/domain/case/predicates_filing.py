"""Guards of the filing and the investigation (立案、调查): who, where, what was found, by whom, with what evidence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from .limitation import YEARS, YEARS_GRAVE, same_day_in
from .periods import compute
from .seen import Missing, Seen, day_of

#: grounds for ending an investigation without a decision (NRPM art.28)
TERMINATION_GROUNDS = ("facts_not_made_out", "out_of_time", "not_ours")


def source_known(seen: Seen) -> list[Missing]:
    """The lead says where it came from."""
    return [] if seen.facts.get("source") else [("need.source", {})]


def location_known(seen: Seen) -> list[Missing]:
    """The lead says where it is."""
    return [] if seen.facts.get("location") else [("need.location", {})]


def breach_going_on(seen: Seen) -> list[Missing]:
    """The breach is still being committed (正在进行); what nobody recorded is not assumed."""
    state = seen.facts.get("going_on")
    if state is None:
        return [("need.going_on_unknown", {})]
    return [] if state else [("need.going_on", {})]


def actor_known(seen: Seen) -> list[Missing]:
    """A definite party (NRPM art.16 (1))."""
    return [] if seen.facts.get("parties") else [("need.party", {})]


def facts_found(seen: Seen) -> list[Missing]:
    """A check found facts of a breach (NRPM art.16 (2))."""
    return [] if seen.facts.get("breach") else [("need.breach", {})]


def liable(seen: Seen) -> list[Missing]:
    """The law attaches a liability to it (NRPM art.16 (3)). Absent means yes once facts are found."""
    return [("need.liability", {})] if seen.facts.get("liable") is False else []


def own_jurisdiction(seen: Seen) -> list[Missing]:
    """The place lies in this body's division (NRPM art.6, 16 (4)) and the track is one of its own (URPL art.64, 65).

    Division codes nest by prefix once trailing zeros are cut (3301 holds 330102003).
    """
    site = str(seen.facts.get("site_division") or "")
    own = division_prefix(str(seen.facts.get("org_division") or ""))
    if site and own and not site.startswith(own):
        return [("need.jurisdiction", {"site": site, "org": seen.facts.get("org_division")})]
    track, tracks = str(seen.facts.get("track") or ""), seen.facts.get("org_tracks")
    if not track or tracks is None or track in tracks:
        return []
    rule = next((rule for rule in seen.procedure.competence if rule.track == track), None)
    named = str(seen.facts.get("competent") or (rule.authority if rule else ""))
    params = {"org": seen.facts.get("org", ""), "authority": named, "article": rule.basis if rule else ""}
    return [("need.competence", params)]


def within_DR01(seen: Seen) -> list[Missing]:
    """Not time-barred (APL art.36): a breach that goes on has not begun to run."""
    ended = seen.facts.get("breach_ended_on")
    if not ended:
        return []
    years = YEARS_GRAVE if seen.facts.get("grave_harm") else YEARS
    last = same_day_in(date.fromisoformat(str(ended)), years)
    return [] if seen.on <= last else [("need.limitation", {"last": last.isoformat()})]


def minor_and_corrected_without_harm(seen: Seen) -> list[Missing]:
    """Minor, corrected in time, no harm (APL art.33)."""
    return [] if seen.stated("minor_corrected") else [("need.minor_corrected", {})]


def two_officers(seen: Seen) -> list[Missing]:
    """At least two officers whose card is valid on the day and who are not recused (APL art.42-43)."""
    officers = seen.facts.get("officers") or []
    found: list[Missing] = []
    good = set()
    for officer in officers:
        name = officer.get("name", "")
        if officer.get("recused"):
            found.append(("need.officer_recused", {"name": name}))
        elif not officer.get("card_no"):
            found.append(("need.officer_no_card", {"name": name}))
        elif not _card_valid(officer, seen.on):
            found.append(("need.officer_card", {"name": name, "card": officer["card_no"], "day": seen.on.isoformat()}))
        else:
            good.add(officer["card_no"])
    if len(good) >= 2:
        return []
    return [("need.two_officers", {"count": len(good)}), *found]


def evidence_complete(seen: Seen) -> list[Missing]:
    """Every required item of the minimum evidence is on file, stated or issued as a paper (APL art.46)."""
    held = set(seen.facts.get("evidence") or ())
    kinds = set(seen.facts.get("party_kinds") or ())
    return [
        ("need.evidence", {"item": item.zh})
        for item in seen.procedure.evidence
        if item.required
        and item.id not in held
        and (not item.when or item.when in kinds)
        and not (item.form and seen.has_paper(item.form))
    ]


def other_authority(seen: Seen) -> list[Missing]:
    """Another body is competent (APL art.27; NRPM art.11): it is named, or the place or track is not ours."""
    if seen.stated("receiving_authority") or own_jurisdiction(seen):
        return []
    return [("need.receiving_authority", {})]


def head_approved(seen: Seen) -> list[Missing]:
    """The head of the body approved the step (负责人批准)."""
    return [] if seen.stated("head_approved") else [("need.head_approval", {})]


def suspension_ground(seen: Seen) -> list[Missing]:
    """A ground for suspending the investigation is named (NRPM art.27)."""
    return [] if seen.stated("ground") else [("need.suspension_ground", {})]


def termination_ground(seen: Seen) -> list[Missing]:
    """The investigation ends for a ground that the rules name (NRPM art.28)."""
    if seen.stated("ground") in TERMINATION_GROUNDS:
        return []
    return [("need.termination_ground", {"known": ", ".join(TERMINATION_GROUNDS)})]


def measure_lawful(seen: Seen) -> list[Missing]:
    """Preservation and sealing are approved, and a law lets this body seal (APL art.56; ACL art.17-18, 22)."""
    form = (seen.payload.get("document") or {}).get("form") or seen.stated("measure_form")
    if form not in ("D10", "D12"):
        return []
    found = head_approved(seen)
    if form == "D12" and not (seen.profile.fast_track.seal_site or seen.stated("sealing_basis")):
        found.append(("need.sealing_basis", {}))
    return found


def historic_stock(seen: Seen) -> list[Missing]:
    """Stock from before the local cut-off date (历史存量); without a local date nothing is stock."""
    if not seen.profile.setting("temporary_retention"):
        return [("need.local_policy", {})]
    built, cut = seen.day("built_on"), seen.profile.setting("cut_off_date")
    found: list[Missing] = []
    if cut is None or built is None or built >= day_of(cut):
        found.append(("need.historic_stock", {"built": built or "-", "day": cut or "-"}))
    until = seen.day("until") or ((seen.payload.get("data") or {}).get("D39") or {}).get("until")
    longest = compute(seen.on, seen.profile.setting("temporary_retention_months"), "month", seen.calendar).last_day
    if not until:
        found.append(("need.retention_until", {}))
    elif day_of(until) > longest:
        found.append(("need.retention_term", {"until": str(until), "last": longest.isoformat()}))
    zones = seen.stated("forbidding_zones")
    if zones:
        found.append(("need.zone_allows", {"zones": list(zones)}))
    return found


def retention_over(seen: Seen) -> list[Missing]:
    """The temporary retention has run out, or its conditions changed (期满或变化)."""
    until = seen.course.retained_until
    if seen.stated("changed") or until is None or seen.on > until:
        return []
    return [("need.retention_over", {"last": until.isoformat()})]


def _card_valid(officer: Mapping[str, Any], on: date) -> bool:
    starts, ends = officer.get("valid_from"), officer.get("valid_to")
    day = on.isoformat()
    return (not starts or str(starts) <= day) and (not ends or day <= str(ends))


def division_prefix(code: str) -> str:
    """The part of a division code (行政区划代码) that its members share: pairs, then threes, of zeros are cut.

    >>> division_prefix("330100000000"), division_prefix("330102"), division_prefix("330102003000")
    ('3301', '330102', '330102003')
    """
    parts = [code[0:2], code[2:4], code[4:6], code[6:9], code[9:12]]
    while parts and not parts[-1].strip("0"):
        parts.pop()
    return "".join(parts)
