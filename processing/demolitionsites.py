"""zhiwei:buildsites, importsites, recordprogress"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFile

from ..plugin.domain.local_time import local_date
from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr


class BuildSites(ZhiweiAlgorithm):
    """Sites from decided cases (拆除点)."""

    id_ = "buildsites"
    group_ = "demolition"

    def title(self) -> str:
        return tr("Build demolition sites")

    def help(self) -> str:
        return tr(
            "Makes a site for every item of a decision that orders a demolition and has none yet: structure, storeys, "
            "floor and ground area from the decision and the spot. What a planner said about a site stays as it is. A "
            "site whose item was revoked or is done by the procedure is dropped from planning, never deleted."
        )

    def define(self) -> None:
        self.add_workspace()
        self.add_actor()
        for name, label in (("MADE", tr("Sites made")), ("KEPT", tr("Sites kept")), ("DROPPED", tr("Sites dropped"))):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.demolition_sites import build_sites

        now = datetime.now(timezone.utc)
        with self.workspace(parameters, context) as workspace:
            built = build_sites(
                workspace, self.actor(parameters, context), now, local_date(now), progress=self.progress(feedback)
            )
        for name in built.made:
            feedback.pushInfo(name)
        for number, code, params in built.refused:
            feedback.pushWarning(f"{number}: {say(code, **params)}")
        return {"MADE": len(built.made), "KEPT": built.kept, "DROPPED": len(built.dropped)}


class ImportSites(ZhiweiAlgorithm):
    """Facts that the planner states of sites."""

    id_ = "importsites"
    group_ = "demolition"

    def title(self) -> str:
        return tr("Import facts of sites")

    def help(self) -> str:
        return tr(
            "Reads a table (XLSX, CSV) with what only the planner knows of sites. The column site (拆除点, 案号) names "
            "a site, or a case that has one site. Other columns, each optional: consent (同意自拆), consent_on, let "
            "(出租), persons (居住人数), supplied (通水电气), batch (同批: shared walls or structure), lane (通道) and "
            "lane_order, danger (0 to 3), protected (受保护: 是, 否 or 未知), protected_neighbour, new_building, "
            "categories (六先拆, e.g. X1、X3), complaints, public_project, sole_home, sowing_day, blocked (e.g. "
            "2027-06-07..2027-06-10), structure, storeys, floor_area_m2, ground_area_m2, height_m, remark. An empty "
            "cell leaves what is known alone. A wrong value is named by row and column, and then nothing is taken."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterFile("INPUT", tr("Table of sites (XLSX or CSV)")))
        self.add_actor()
        self.addOutput(QgsProcessingOutputNumber("CHANGED", tr("Sites changed")))
        self.addOutput(QgsProcessingOutputNumber("SAME", tr("Sites as they were")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.demolition_progress import table_rows
        from ..plugin.services.planner_facts import import_facts

        rows = table_rows(self.parameterAsFile(parameters, "INPUT", context))
        with self.workspace(parameters, context) as workspace:
            report = import_facts(workspace, rows, self.actor(parameters, context), datetime.now(timezone.utc))
        return {"CHANGED": len(report.changed), "SAME": report.same}


class RecordProgress(ZhiweiAlgorithm):
    """What was done on sites (进度)."""

    id_ = "recordprogress"
    group_ = "demolition"

    def title(self) -> str:
        return tr("Record progress of demolition")

    def help(self) -> str:
        return tr(
            "Reads a table (XLSX, CSV) of steps: site (拆除点, 案号), kind (进度: started 开工, demolished 已拆, "
            "hauled 清运, accepted 验收), day (日期), and optional how (方式: self 自拆, assisted 助拆, forced 强拆), "
            "floor_m2 (建筑面积), waste_m3 (方量), cost (费用), note (备注). Each step needs the one before it and may "
            "not be earlier than that. The whole table is taken, or nothing and the row is named. When the plan "
            "is made anew, a site that has begun keeps its crew, one that is demolished is only hauled, and one that "
            "is hauled leaves the planning."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterFile("INPUT", tr("Table of progress (XLSX or CSV)")))
        self.add_actor()
        self.addOutput(QgsProcessingOutputNumber("RECORDED", tr("Steps recorded")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.demolition_progress import begun_early, record_progress, steps_of, table_rows

        now = datetime.now(timezone.utc)
        steps = steps_of(table_rows(self.parameterAsFile(parameters, "INPUT", context)))
        with self.workspace(parameters, context) as workspace:
            today = local_date(now)
            rows = record_progress(workspace, steps, self.actor(parameters, context), now, today)
            with workspace.reader() as session:
                for code, params in begun_early(session, steps, today):
                    feedback.pushWarning(say(code, **params))
        return {"RECORDED": len(rows)}
