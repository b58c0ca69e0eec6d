"""What the form D41 (拆后土地利用登记表) tells of the plot that a case's ground belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from ..domain.afteruse.balance import COUNTED, VERIFIED
from ..domain.afteruse.rules import reserved
from ..domain.case.records import CaseFile
from .catalogues import zone_catalogue
from .plot_evidence import doubts_told
from .plot_facts import book_of, class_names, places_of
from .plot_photos import AFTER, BEFORE, ground_photos, numbers, usual
from .track_afteruse import Plot, plots_in


def plot_told(
    session: Any, case: CaseFile, on: date, code: str = "", actor: str = "", officers: Sequence[str] = ()
) -> dict[str, Any]:
    """Values of the group ``plot``; empty where the case has no plot.

    :param code: the plot that is meant where the case has several; empty for the largest
    :param actor: who registers it
    :param officers: names of those in charge of the case, the first of whom answers for the plot
    """
    sites = {row.uid: row.case_uid for row in session.sites.all()}
    mine = {uid for uid, owner in sites.items() if owner == case.uid}
    of_plot = {
        str(uid): tuple(named or ())
        for uid, named in zip(*(session.plots.read(geometry=False).column(name) for name in ("uid", "site_uids")))
    }
    found = [one for one in plots_in(session) if mine & set(of_plot[one.uid]) and code in ("", one.code)]
    if not found:
        return {}
    plot = max(found, key=lambda one: (one.area_m2, one.code))
    cases = {sites[uid] for uid in of_plot[plot.uid] if uid in sites}
    numbers_of_cases = sorted(one.number for one in session.cases.find(uid=sorted(cases)))
    photos = ground_photos(session, plot, on)
    return {
        **_use(session, plot, on),
        **{phase: numbers(usual(photos, phase)) or None for phase in (BEFORE, AFTER)},
        "code": plot.code,
        "cases": "、".join(numbers_of_cases),
        "person": next(iter(officers), None),
        "registered_by": actor or None,
    }


def _use(session: Any, plot: Plot, on: date) -> dict[str, Any]:
    book = book_of(session)
    (place,) = places_of(session, [plot.shape], [plot.area_m2], on)
    target = book.counts_for(plot.use)
    usable = plot.area_m2 if target in ("road", "green") else round(plot.area_m2 - reserved(place, book), 2)
    used = usable if plot.direction and plot.status in COUNTED[str(book.settings["count_from"])] else None
    zones = zone_catalogue(session.settings)
    names = class_names()
    planned = max(
        (plot.proposals or {}).get("place", {}).get("plan", {}).items(), key=lambda one: one[1], default=("", 0)
    )
    return {
        "cleared_on": _iso(plot.cleared_on),
        "freed_m2": plot.area_m2,
        "usable_m2": usable,
        "planned_use": names.get(planned[0]) or None,
        "zones": "、".join(zones[code].zh for code in sorted(place.zones) if code in zones) or None,
        "direction": plot.direction or None,
        "scheme": f"按{plot.use_code} {names.get(plot.use_code[:4], '')}实施" if plot.use_code else None,
        "department": plot.responsible or None,
        "due_on": _iso(plot.due_on),
        "done_on": _iso(plot.verified_on) if plot.status == VERIFIED else None,
        "used_m2": used,
        "green_m2": used if target == "green" else None,
        "farm_m2": used if target == "farm" else None,
        "photos_used": "、".join((plot.verified_by or {}).get("photos", ())) or None,
        "photos_told": doubts_told(plot.verified_by) or None,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
