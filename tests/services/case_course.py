"""A case brought to its decision by a table of events, as the tests of service, diary and state need it."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from zhiwei.plugin.services.case_catalogues import current_procedure

SERVERS = ["颜堃", "钟篁舟"]


def direct(party: str) -> dict[str, Any]:
    """A whole proof of direct service on a person."""
    return {"receiver": party, "relation": "本人", "servers": SERVERS}


def items(*parties: str) -> list[dict[str, Any]]:
    """One item to demolish under the planning law for these parties."""
    return [
        {
            "id": "i1", "kind": "demolition", "law": "URPL 64", "area_m2": 120.5, "what": "砖混二层",
            "self_deadline": "2026-06-30", "parties": list(parties),
        }
    ]  # fmt: skip


def outside(form: str, day: str) -> dict[str, str]:
    """A paper that was issued outside the workspace."""
    return {"number": f"纸质{form}号", "issued_on": day}


def course(parties: dict[str, str]) -> list[tuple[str, str, str, dict[str, Any]]]:
    """Rows (event, date, party, data) from the investigation to a decision that is not served yet.

    :param parties: name to uid
    """
    proposal = items(*parties.values())
    evidence = [item.id for item in current_procedure().evidence if item.required]
    told = [
        (
            "DELIVERY",
            "2026-04-01",
            name,
            {"form": form, "method": "direct", "proof": direct(name), "paper": outside(form, "2026-03-30")},
        )
        for name in parties
        for form in ("D17", "D18")
    ]
    return [
        ("征询规划/用地意见", "2026-03-20", "", {}),
        ("T11", "2026-03-25", "", {"facts": {"evidence": evidence}}),
        ("T13", "2026-03-26", "", {}),
        ("FACT", "2026-03-27", "", {"fact": "legal_review", "day": "2026-03-27", "result": "同意"}),
        ("FACT", "2026-03-27", "", {"fact": "proposal", "day": "2026-03-27", "items": proposal}),
        ("T14", "2026-03-30", "", {"items": proposal}),
        *told,
        ("T18", "2026-04-18", "", {}),
        ("FACT", "2026-04-19", "", {"fact": "panel", "day": "2026-04-19", "conclusion": "同意"}),
        ("T20", "2026-04-20", "", {"items": proposal}),
    ]


def write(path: Path, case: str, rows: list[tuple[str, str, str, dict[str, Any]]]) -> Path:
    """The rows as a table of one case."""
    with path.open("w", newline="", encoding="utf-8-sig") as stream:
        writer = csv.writer(stream)
        writer.writerow(["案号", "事件", "日期", "当事人", "数据"])
        for event, on, party, data in rows:
            writer.writerow([case, event, on, party, json.dumps(data, ensure_ascii=False) if data else ""])
    return path
