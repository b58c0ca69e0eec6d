"""The desk at which one batch of spots is assessed: layers are laid over them, findings put into them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from ..features import FeatureTable
from ..progress import Progress
from . import coverage
from .coverage import Ground, Laid
from .findings import DataError, Finding, share
from .polygonal import Note

if TYPE_CHECKING:
    from .assessing import Rulebook, Spot, Surroundings

Array = np.ndarray


@dataclass(frozen=True)
class Desk:
    """The spots of a batch and what is looked up for them; findings are put into ``found``."""

    ground: Ground
    found: Sequence[Spot]
    stated: Array
    book: Rulebook
    as_of: date
    around: Surroundings

    def lay(self, table: FeatureTable, label: str, progress: Progress) -> Laid:
        """Lay a layer over the spots; repaired features become data errors of the spots that meet them."""
        laid, notes = coverage.lay(self.ground, table.geometry, table.name, progress)
        repaired: dict[int, Note] = {note.index: note for note in notes if note.code == "overlay.repaired"}
        if repaired:
            met = np.flatnonzero(np.isin(laid.feature, list(repaired)))
            for row in met.tolist():
                reason = str(repaired[int(laid.feature[row])].params.get("reason", ""))
                self.found[int(laid.spot[row])].errors.append(
                    DataError("assess.repaired", {"layer": label, "reason": reason})
                )
        return laid

    def errors(self, found: dict[int, list[DataError]]) -> None:
        """Hand data errors to their spots."""
        for spot, errors in found.items():
            self.found[spot].errors.extend(errors)

    def rest(self, rests: Array, doubtful: Array, code: str, label: str, least: float = 0.0) -> None:
        """A finding for what is left open of each spot."""
        for i in np.flatnonzero(rests > least).tolist():
            area = float(rests[i])
            self.found[i].findings.append(
                Finding("uncovered", code, label, area, share(area, self.stated[i]), doubtful=bool(doubtful[i]))
            )
