"""After-use of the sample county: plots, proposals that meet targets, the balance with its workbook and map."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def after_use(demo: Any, workspace: str, folder: Path) -> dict[str, Any]:
    """Plots of all sites (those still standing as planned ones), uses for them, and the papers; the figures found.

    :param demo: runs algorithms: ``demo.step(algorithm, parameters)``
    :param folder: where the workbook and the map go
    """
    made = demo.step("makeplots", WORKSPACE=workspace, FORESEEN=True)
    targets = "green=200; farm=50"
    plan = demo.step("planafteruse", WORKSPACE=workspace, TARGETS=targets, ACCEPT=True)
    table, drawing = folder / "拆后利用台账.xlsx", folder / "拆后土地利用图.pdf"
    balance = demo.step("landbalance", WORKSPACE=workspace, OUTPUT=str(table), MAP=str(drawing))
    return {**made, **plan, **balance}
