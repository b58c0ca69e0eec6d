"""What the algorithms of demolition read alike: weights and targets."""

from __future__ import annotations

from datetime import date

from ..plugin.domain.errors import InputError


def weights_of(text: str) -> dict[str, float]:
    """Weights from ``urgent=40, target=40``.

    :raises InputError: ``demolition.weight``
    """
    found = {}
    for part in text.replace("，", ",").replace(";", ",").split(","):
        if not part.strip():
            continue
        name, _, value = part.partition("=")
        try:
            found[name.strip()] = float(value)
        except ValueError:
            raise InputError("demolition.weight", name=name.strip(), value=value, known="urgent, target, compact, "
                             "steady, stability") from None  # fmt: skip
    return found


def targets_of(text: str) -> list[tuple[date, float, str]]:
    """Targets from ``2027-06-30=12000; 2027-12-31=5000@350001``: day, m² of floor area, town code.

    :raises InputError: ``demolition.target``
    """
    found = []
    for part in text.replace("；", ";").split(";"):
        if not part.strip():
            continue
        day, _, rest = part.strip().partition("=")
        area, _, town = rest.partition("@")
        try:
            wanted = float(area.replace(",", ""))
            if not 0 < wanted < 1e9:
                raise ValueError(area)
            found.append((date.fromisoformat(day.strip()), wanted, town.strip()))
        except ValueError:
            raise InputError("demolition.target", target=part.strip()) from None
    return found
