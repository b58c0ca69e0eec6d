"""zhiwei:enforcementmaps: print a map sheet for every chosen spot."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..plugin.domain.errors import InputError
from ..plugin.domain.local_time import local_date
from .base import ZhiweiAlgorithm, tr
from .choosing import chosen, parse_filter

LAYOUTS = Path(__file__).resolve().parents[1] / "resources" / "layouts"


class EnforcementMaps(ZhiweiAlgorithm):
    """Enforcement maps (执法图) as PDF and PNG."""

    id_ = "enforcementmaps"
    group_ = "map"
    threaded = False

    def title(self) -> str:
        return tr("Enforcement maps")

    def help(self) -> str:
        return tr(
            "Prints a map sheet for every chosen spot: the spot with parcels, permits and control lines, grid, scale "
            "bar and north arrow, a legend of what is in view, and the table of the stored findings.\n\n"
            "Layout: A4, A3, or the path of an own .qpt. In an own layout the items map, overview, findings and legend "
            "are tied by their id, and text fields such as code, title, facts, areas, verdict, officers and review_no "
            "can be used in expressions.\n"
            'Filter: an expression over the fields of the spots, for example "severity" = 5; empty means all.\n'
            "Output: a .pdf holds all sheets; a .png one picture per spot; anything else is a folder that gets one PDF "
            "and one PNG per spot.\n\n"
            "The review number (审图号) is the workspace setting maps.review_no."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterString("LAYOUT", tr("Layout (A4, A3 or a .qpt file)"), "A4"))
        self.addParameter(
            QgsProcessingParameterExpression("FILTER", tr("Which spots (expression; empty: all)"), "", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr("Maps (.pdf, .png or a folder)"), "PDF (*.pdf);;PNG (*.png);;* (*)"
            )
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of sheets")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.maps import MapOrder, draw
        from ..plugin.store.layers import map_layers

        layout = layout_path(self.parameterAsString(parameters, "LAYOUT", context))
        # parameterAsFileOutput() would give a folder the ending .file
        output = Path(str(parameters.get("OUTPUT") or self.parameterAsFileOutput(parameters, "OUTPUT", context)))
        expression = parse_filter(self, parameters, context)
        with self.workspace(parameters, context, read_only=True) as workspace:
            uids = by_code(workspace, chosen(workspace, "spot", expression, feedback))
            today: date = local_date(datetime.now(timezone.utc))
            files = draw(
                workspace,
                MapOrder(layout, output, uids, today),
                lambda: map_layers(workspace.path),
                self.progress(feedback),
            )
        return {"OUTPUT": str(output), "COUNT": len(uids), "FILES": [str(path) for path in files]}


def layout_path(text: str) -> Path:
    """The layout file that A4, A3 or a path names.

    :raises InputError: ``maps.layout_missing``
    """
    name = text.strip()
    path = LAYOUTS / f"enforcement_{name.lower()}.qpt" if name.lower() in ("a3", "a4") else Path(name)
    if not path.is_file():
        raise InputError("maps.layout_missing", path=str(path))
    return path


def by_code(workspace: Any, uids: list[str]) -> list[str]:
    """Uids of spots in the order of their codes.

    :raises InputError: ``maps.no_spots`` when there are none
    """
    if not uids:
        raise InputError("maps.no_spots")
    with workspace.reader() as reader:
        spots = reader.spots.read(columns=("code",), uids=uids, geometry=False)
    return [uid for _, uid in sorted((str(c or ""), uid) for c, uid in zip(spots.column("code"), spots.column("uid")))]
