"""The office's own weights of after-use: what a planner found with the sliders becomes the rulebook."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from .own_rules import catalogue_key, put_catalogues


def keep_weights(workspace: Any, changed: Mapping[str, Mapping[str, float]], actor: str, now: datetime) -> None:
    """Lay weights over the office's own values of the after-use rulebook; everything else stays.

    :param changed: use to criterion to weight
    :raises InputError: ``afteruse.table``
    """
    name = "afteruse"
    with workspace.unit_of_work(actor, now, "afteruse weights") as unit:
        own = dict(unit.settings.get(catalogue_key(name), None) or {})
        weights = {use: dict(values) for use, values in (own.get("weights") or {}).items()}
        for use, values in changed.items():
            weights.setdefault(use, {}).update({criterion: float(value) for criterion, value in values.items()})
        put_catalogues(unit, {name: {**own, "weights": weights}}, name)
