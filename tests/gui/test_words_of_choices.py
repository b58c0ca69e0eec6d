"""Names of choices that programs know are never shown to people as they are."""

from __future__ import annotations

import re

import pytest

from zhiwei.plugin.domain.case.predicates_closing import CORRECTABLE
from zhiwei.plugin.domain.case.predicates_decision import NO_PENALTY_GROUNDS
from zhiwei.plugin.domain.case.predicates_enforcement import END_GROUNDS, SUSPENSION_GROUNDS
from zhiwei.plugin.domain.case.predicates_filing import TERMINATION_GROUNDS
from zhiwei.plugin.gui.messages import say


@pytest.mark.parametrize(
    ("code", "known"),
    [
        ("need.ground", SUSPENSION_GROUNDS),
        ("need.ground", END_GROUNDS),
        ("need.termination_ground", TERMINATION_GROUNDS),
        ("need.no_penalty_ground", NO_PENALTY_GROUNDS),
        ("need.correctable", CORRECTABLE),
    ],
)
def test_grounds_are_told_in_words(code, known):
    text = say(code, known=", ".join(known))
    assert not re.search(r"[a-z]+_[a-z_]+", text)
    assert all(name not in text for name in known if "_" in name)


def test_kinds_of_items_and_guards_are_told_in_words():
    assert "(demolish)" in say("need.item_kind", step="催告", item="1", kind="demolition")
    assert "P_" not in say("need.not_so", predicate="P_NOT_PERFORMED")
    assert say("need.court_item", item="1", by="x", article="SPC2013-5").count("SPC") == 0


def test_every_reason_of_the_audit_has_words():
    import re
    from pathlib import Path

    from zhiwei.plugin.gui.audit_words import reason_word

    root = Path(__file__).resolve().parents[2] / "plugin"
    found: set[str] = set()
    for path in [*(root / "services").rglob("*.py"), *(root / "gui").rglob("*.py")]:
        text = path.read_text(encoding="utf-8")
        for call in re.findall(r"unit_of_work\(([^)]*)\)", text) + re.findall(r"desk\.writer\(([^)]*)\)", text):
            found |= {told for told in re.findall(r'"([a-zA-Z][^"{]*?) ?(?:\{[^"]*)?"', call) if told}
    assert len(found) > 30
    assert (
        sorted(told for told in found if reason_word(told) == told and reason_word(f"{told} D06") == f"{told} D06")
        == []
    )
