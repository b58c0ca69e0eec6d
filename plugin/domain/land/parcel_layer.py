"""Parcels (宗地) laid over the spots."""

from __future__ import annotations

from ..progress import Progress
from . import coverage
from .desk import Desk
from .findings import Finding, coverage_errors, number_keys, published, share, texts, values

_PARCEL_DETAIL = ("unit_code", "holder", "location", "use", "right_kind", "right_nature", "registered_area_m2")


def parcels(desk: Desk, progress: Progress) -> None:
    """Parcels (宗地): parts of the spot that add up with the rest; parcels that overlap are a data error."""
    table = desk.around.parcels
    laid = desk.lay(table, "宗地", progress)
    uids = texts(table, "uid")
    keys, codes = number_keys([code or uid for code, uid in zip(texts(table, "code"), uids)])
    groups = coverage.group(desk.ground, laid, keys, progress)
    cover = coverage.cover(desk.ground, groups, progress)
    areas, rests = published(desk.stated, groups, cover.rest, cover.overlap == 0)
    detail = {name: values(table, name) for name in _PARCEL_DETAIL if name in table.columns}
    owner = [[0.0, 0.0, 0.0] for _ in desk.found]  # state, collective, homestead
    for row, area in enumerate(areas.tolist()):
        if area <= 0:
            continue
        i = int(groups.spot[row])
        spot, code, instances = desk.found[i], str(codes[int(groups.key[row])]), groups.instances(row)
        more = {name: column[instances[0]] for name, column in detail.items() if column[instances[0]] is not None}
        spot.findings.append(
            Finding(
                "parcel",
                code,
                code,
                area,
                share(area, spot.legal),
                tuple(uids[j] for j in instances),
                doubtful=bool(groups.doubtful[row]),
                detail=more,
            )
        )
        letters = code[12:14]
        owner[i][0] += area * (letters[:1] == "G")
        owner[i][1] += area * (letters[:1] == "J")
        owner[i][2] += area * (letters[1:] == "C")
    desk.rest(rests, cover.doubtful, "parcel", "无宗地")
    names = {number: str(code) for number, code in enumerate(codes)}
    tolerance = desk.book.rules.group_tolerance_share
    desk.errors(coverage_errors(desk.ground, groups, cover, False, names, "宗地", tolerance))
    for i, spot in enumerate(desk.found):
        for place, name in enumerate(("state_share", "collective_share", "homestead_share")):
            spot.facts[name] = owner[i][place] / spot.legal if spot.legal else 0.0
