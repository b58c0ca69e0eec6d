"""What the file of a case already proves and what the minimum evidence (证据清单) still asks for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .procedure import EvidenceItem, Procedure


@dataclass(frozen=True)
class EvidenceState:
    """Items on file and items missing; ``required`` tells which missing ones stop a report."""

    held: tuple[EvidenceItem, ...]
    missing: tuple[EvidenceItem, ...]

    @property
    def required(self) -> tuple[EvidenceItem, ...]:
        """Missing items without which the investigation cannot be reported."""
        return tuple(item for item in self.missing if item.required)


def held_items(procedure: Procedure, forms: Iterable[str], others: Iterable[str] = ()) -> frozenset[str]:
    """Ids of the items on file.

    :param forms: forms issued in the case (D06, D07 ...)
    :param others: ids of items proved in other ways (a scanned identity paper, an overlay of the assessment)
    """
    issued = set(forms)
    return frozenset(item.id for item in procedure.evidence if item.form and item.form in issued) | frozenset(others)


def evidence_state(procedure: Procedure, held: Iterable[str], party_kinds: Iterable[str] = ()) -> EvidenceState:
    """Compare what is held with the minimum.

    :param party_kinds: ``person`` and ``entity`` as they occur in the case; some items are asked of entities only
    """
    have, kinds = set(held), set(party_kinds)
    asked = [item for item in procedure.evidence if not item.when or item.when in kinds]
    return EvidenceState(
        tuple(item for item in asked if item.id in have),
        tuple(item for item in asked if item.id not in have),
    )
