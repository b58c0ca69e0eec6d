"""Write docs/algorithms.md from the algorithms themselves: names, help and parameters in English."""

from __future__ import annotations

import os
import sys
from itertools import groupby
from typing import Any

from headless import ROOT, headless_qgis

HEAD = """# Algorithms

Every job of ZhiWei is a Processing algorithm: in the toolbox, in models, in batch, and headless:

```
make run ALG=zhiwei:measurearea ARGS="INPUT=spots.gpkg OUTPUT=measured.gpkg"
qgis_process run zhiwei:measurearea -- INPUT=spots.gpkg OUTPUT=measured.gpkg
```

A list is a repeated key (`ZONES=a.gpkg ZONES=b.gpkg`). A workspace is the path of a GeoPackage made by
`zhiwei:createworkspace`. The ids and parameter names are stable. This page is written by `make docs` from the
algorithms' own help.
"""


def parameter_lines(algorithm: Any) -> list[str]:
    """The table of parameters and outputs."""
    from qgis.core import QgsProcessingParameterDefinition

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    lines = ["| parameter | what | type | default |", "|---|---|---|---|"]
    for item in algorithm.parameterDefinitions():
        default = "" if item.defaultValue() is None else f"`{item.defaultValue()}`"
        if item.flags() & optional:
            default = default or "optional"
        lines.append(f"| `{item.name()}` | {cell(item.description())} | {item.type()} | {default} |")
    outputs = [item for item in algorithm.outputDefinitions() if not algorithm.parameterDefinition(item.name())]
    if outputs:
        told = ", ".join(f"`{item.name()}` ({cell(item.description())})" for item in outputs)
        lines += ["", f"Also returns {told}."]
    return lines


def cell(text: str) -> str:
    """Text that does not break a table."""
    return text.replace("|", "\\|").replace("\n", " ")


def page(provider: Any) -> str:
    """The whole document."""
    lines = [HEAD]
    for group, algorithms in groupby(sorted(provider.algorithms_in_order(), key=group_of), key=group_of):
        lines.append(f"## {group}\n")
        for algorithm in algorithms:
            lines += [f"### `{algorithm.id()}` {algorithm.displayName()}\n", algorithm.shortHelpString().strip(), ""]
            lines += [*parameter_lines(algorithm), ""]
    return "\n".join(lines)


def group_of(algorithm: Any) -> str:
    """Name of its group."""
    return algorithm.group()


def main() -> int:
    """Entry point."""
    with headless_qgis():
        from qgis.core import QgsApplication

        provider = QgsApplication.processingRegistry().providerById("zhiwei")
        (ROOT / "docs" / "algorithms.md").write_text(page(provider), encoding="utf-8")
        print(f"docs/algorithms.md: {len(provider.algorithms())} algorithms")
    return 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)
