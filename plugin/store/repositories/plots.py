"""Plots after clearing, with what is proposed for them in short: the whole of it is heavy to read for a list."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import literal_column, select

from .features import FeatureRepository

#: part of a proposal to where it stands
_SHORT = {
    "made_on": "$.made_on", "use": "$.use", "points": "$.points", "verdict": "$.verdict", "with_plot": "$.with_plot",
    "lost": "$.given_up.points", "best": "$.given_up.best", "soil": "$.facts.soil", "slope": "$.facts.slope",
    "plan": "$.place.plan",
}  # fmt: skip


class PlotRepository(FeatureRepository):
    """The plots."""

    def proposals_in_short(self) -> dict[str, dict[str, Any]]:
        """Uid to what is proposed, without how the points came about; plots nobody planned are not in it."""
        columns = [literal_column(f"json_extract(\"proposals\", '{path}')") for path in _SHORT.values()]
        query = select(self._table.c.uid, *columns).where(self._table.c.proposals.is_not(None))
        found = {}
        for uid, *values in self._session.connection.execute(query):
            told = dict(zip(_SHORT, values))
            lost, best = told.pop("lost"), told.pop("best")
            told["given_up"] = None if lost is None else {"points": lost, "best": best}
            told["plan"] = json.loads(told["plan"] or "{}")
            found[str(uid)] = told
        return found
