"""What verify says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

#: instances of one kind of problem that are named one by one
NAMED = 20


@dataclass(frozen=True)
class Problem:
    """Something that is not as it should be.

    :param code: key of the message
    :param params: what the message names
    """

    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


def first_of(code: str, table: str, found: Sequence[Mapping[str, Any]]) -> list[Problem]:
    """One problem each for the first of many, and one for the number of the others."""
    problems = [Problem(code, params) for params in found[:NAMED]]
    if len(found) > NAMED:
        problems.append(Problem("verify.more", {"table": table, "code": code, "count": len(found) - NAMED}))
    return problems
