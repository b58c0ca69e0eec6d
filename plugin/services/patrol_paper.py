"""The log of one patrol (巡查日志, D42) as a paper: what the patrol recorded, filled in by itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from ..domain.errors import InputError
from ..domain.local_time import CHINA
from ..domain.patrol import FOUND
from .form_templates import forms_of
from .issued_papers import Issued
from .office_papers import Wanted, issue_office_paper
from .patrol import PatrolLine, patrols

FORM = "D42"


def issue_log(workspace: Any, patrol_uid: str, actor: str, now: datetime) -> Issued:
    """Issue the log of a patrol by the office of its officer; the same patrol gives the same paper again.

    :raises InputError: ``patrol.gone``, ``document.incomplete``
    """
    with workspace.reader() as session:
        line = _line(session, patrol_uid)
        officer = session.officers.get(line.patrol.officer_uid)
        data = log_values(session, line)
        form = forms_of(session).form(FORM)
    body = officer.org_uid if officer else ""
    return issue_office_paper(workspace, form, Wanted(line.day, actor, now, {FORM: data}, body))


def log_values(session: Any, line: PatrolLine) -> dict[str, Any]:
    """What the log says of a patrol, by the names of its form."""
    begin, end = (moment.astimezone(CHINA) for moment in (line.patrol.started_at, line.patrol.ended_at))
    finds = _finds(session, line.patrol.uid)
    timed = {"started_at": begin.isoformat(), "ended_at": end.isoformat()} if end > begin else {}
    return {
        "on": line.day.isoformat(),
        "weather": line.patrol.weather or None,
        "grid": cells_in_words(line.cells, line.communities),
        "patrollers": line.officer or None,
        **timed,
        "found_new": len(line.found),
        "checked_old": len(line.checked),
        "reported": sum(1 for row in finds if row["action"]),
        "zero": line.patrol.zero_report,
        "notes": line.patrol.note or None,
        "finds": finds,
    }


def cells_in_words(codes: Iterable[str], communities: Iterable[str]) -> str:
    """Cells as an office writes them: the community once, then the last digits, neighbours as a span.

    >>> cells_in_words(["359921001001001", "359921001001002", "359921001001004"], ["桠头村"])
    '桠头村001—002、004（3个单元）'
    """
    names = list(communities)
    parts = []
    total = 0
    for place, (_, cells) in enumerate(groupby(sorted(codes), key=lambda code: code[:-3])):
        serials = [code[-3:] for code in cells]
        total += len(serials)
        spans: list[list[str]] = []
        for one in serials:
            if spans and one.isdigit() and spans[-1][-1].isdigit() and int(one) == int(spans[-1][-1]) + 1:
                spans[-1].append(one)
            else:
                spans.append([one])
        said = "、".join(span[0] if len(span) == 1 else f"{span[0]}—{span[-1]}" for span in spans)
        parts.append(f"{names[place] if place < len(names) else ''}{said}")
    return f"{'；'.join(parts)}（{total}个单元）" if parts else ""


def _line(session: Any, uid: str) -> PatrolLine:
    patrol = session.patrols.get(uid)
    if patrol is None:
        raise InputError("patrol.gone")
    day: date = patrol.ended_at.astimezone(CHINA).date()
    found = patrols(session, day - timedelta(days=1), day + timedelta(days=1), patrol.officer_uid)
    return next(line for line in found if line.patrol.uid == uid)


def _finds(session: Any, patrol_uid: str) -> list[dict[str, Any]]:
    """A row for each spot that was found or looked at again."""
    results: dict[str, str] = {}
    for cell in session.patrols.cells_of([patrol_uid]):
        if cell.spot_uid:
            results.setdefault(cell.spot_uid, cell.result)
    if not results:
        return []
    told = ("code", "address", "area_ellip_m2")
    table = session.spots.read(columns=told, uids=list(results))
    values = zip(table.column("uid"), *(table.column(name) for name in told), table.geometry)
    spots = {
        uid: (str(code or ""), str(address or ""), _area(area, shape, session.crs))
        for uid, code, address, area, shape in values
    }
    evidence = [one.evidence_uid for one in session.patrols.photos_of([patrol_uid]) if one.evidence_uid]
    photos = session.evidence.read(columns=["spot_uid", "taken_at", "taken_text"], uids=evidence, geometry=False)
    taken: dict[str, list[str]] = {}
    for spot, at, text in zip(*(photos.column(name) for name in ("spot_uid", "taken_at", "taken_text"))):
        taken.setdefault(str(spot or ""), []).append(_clock(at, text))
    leads = {one.spot_uid: one.number for one in session.leads.find(spot_uid=list(results))}
    rows = []
    for uid, result in results.items():
        code, address, area = spots.get(uid, ("", "", None))
        times = sorted(filter(None, taken.get(uid, ())))
        size = f"，面积{area:.2f}平方米" if area is not None else ""
        new = result == FOUND
        number = leads.get(uid, "") if new else ""
        rows.append(
            {
                "time": times[0] if times else None,
                "place": address or None,
                "kind": "新增" if new else "复查",
                "what": f"图斑{code}{size}",
                "action": f"已登记线索{number}" if number else None,
                "photo": f"{len(taken[uid])}张" if uid in taken else None,
            }
        )
    return rows


def _area(known: Any, shape: Any, crs: str) -> float | None:
    """The area as it was assessed, else as its shape measures today."""
    from .shape_measure import measure_shape

    if known is not None and known == known:
        return float(known)
    return None if shape is None or shape.is_empty else float(measure_shape(shape, crs).legal_m2)


def _clock(moment: Any, text: Any) -> str:
    """Hour and minute by the law's clock; a camera's own text where no zone is known."""
    if isinstance(moment, datetime):
        return moment.astimezone(CHINA).strftime("%H:%M")
    return str(text or "")[11:16]
