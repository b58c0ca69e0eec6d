"""ZhiWei with official ellipsoidal areas; no peer has these."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from common import Row, run
from ours import report


def rows(name: str, folder: Path) -> Iterable[Row]:
    """Ellipsoidal areas."""
    made = report(name, folder, ellipsoidal=True)
    kept = made.kind != "uncovered"
    return zip(made.spot[kept], made.kind[kept], made.code[kept], made.area[kept])


if __name__ == "__main__":
    run(rows)
