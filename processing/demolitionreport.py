"""zhiwei:demolitionreport"""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFolderDestination, QgsProcessingParameterString

from ..plugin.domain.local_time import local_date
from ..plugin.gui.messages import say_on_paper
from .base import ZhiweiAlgorithm, tr

LAYOUT = Path(__file__).resolve().parents[1] / "resources" / "layouts" / "demolition_a3.qpt"


class DemolitionReport(ZhiweiAlgorithm):
    """The papers of a plan of demolition."""

    id_ = "demolitionreport"
    group_ = "demolition"
    threaded = False

    def title(self) -> str:
        return tr("Papers of a demolition plan")

    def help(self) -> str:
        return tr(
            "Writes into a folder what a plan is worked with: the report to be signed (summary, targets and how far "
            "the plan is from what no plan can beat, what binds, phases, money, waste, batches; PDF), a workbook "
            "(phases, batch list with cost estimate and the reason of every day, trucks by day, crews, progress for "
            "ticking off, what is not planned), the Gantt chart with what was really done (PDF in A3, SVG), a work "
            "order for each site (PDF), a calendar for each crew (.ics), a map of each area of a phase and the "
            "progress map (PDF, A3). An empty SCENARIO means the scenario in force. Costs and quantities are "
            "estimates from the tables of the settings."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterString("SCENARIO", tr("Scenario (empty: the one in force)"), optional=True)
        )
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for the papers")))
        self.addOutput(QgsProcessingOutputNumber("FILES", tr("Files written")))
        self.addOutput(QgsProcessingOutputNumber("SITES", tr("Sites with a day")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.demolition_maps import draw_maps
        from ..plugin.services.demolition_report import papers_of, write_report
        from ..plugin.services.demolition_scenarios import scenario_named
        from ..plugin.store.layers import map_layers

        now = datetime.now(timezone.utc)
        today = local_date(now)
        folder = Path(self.parameterAsString(parameters, "OUTPUT_FOLDER", context))
        with self.workspace(parameters, context, read_only=True) as workspace, workspace.reader() as session:
            scenario = scenario_named(session, self.parameterAsString(parameters, "SCENARIO", context).strip())
            papers = papers_of(session, scenario, today)
            files = write_report(papers, folder, say_on_paper, today, now, self.progress(feedback))

            def zones() -> list[Any]:
                return [layer for layer in map_layers(workspace.path) if "|layername=zone" in layer.source()]

            files += draw_maps(workspace, papers, folder, LAYOUT, today, zones, self.progress(feedback))
        for file in files:
            feedback.pushInfo(str(file))
        return {"OUTPUT_FOLDER": str(folder), "FILES": len(files), "SITES": len(papers.planned)}
