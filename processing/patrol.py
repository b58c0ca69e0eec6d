"""zhiwei:patrolgrid and zhiwei:patrolcoverage"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..plugin.gui.compat import field
from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, day


class PatrolGrid(ZhiweiAlgorithm):
    """Cut communities into the cells of the patrol grid (巡查网格)."""

    id_ = "patrolgrid"
    group_ = "workspace"

    def title(self) -> str:
        return tr("Build the patrol grid")

    def help(self) -> str:
        return tr(
            "Cuts each community of INPUT into cells of SIZE m (empty: the office's own, else 100 m) that never cross "
            "its border and cover it exactly; a piece below SLIVER of a full cell joins the neighbour with the longest "
            "common border. Codes have 15 digits: 12 of the community and 3 counted from north to south and west to "
            "east. Cells of the same communities are replaced; communities that somebody patrolled keep theirs. A "
            "community with more than 999 cells is named with the size it needs, the others are built."
        )

    def define(self) -> None:
        self.add_workspace()
        polygon = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Layer of communities"), polygon))
        for name, label in (
            ("CODE_FIELD", tr("Code of the community (12 digits)")),
            ("NAME_FIELD", tr("Name of the community")),
        ):
            self.addParameter(QgsProcessingParameterField(name, label, None, "INPUT", optional=True))
        number = QgsProcessingParameterNumber.Type.Double
        self.addParameter(
            QgsProcessingParameterNumber("SIZE", tr("Side of a cell") + " (m)", number, None, True, 10.0, 5000.0)
        )
        self.addParameter(
            QgsProcessingParameterNumber("SLIVER", tr("Least share of a cell"), number, None, True, 0.0, 0.5)
        )
        self.add_actor()
        for name in ("CELLS", "COMMUNITIES", "REPLACED", "KEPT", "REFUSED"):
            self.addOutput(QgsProcessingOutputNumber(name, name))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.patrol_grid import build_grid, communities_of, plan_grid

        source = self.placed_source(parameters, "INPUT", context)
        code = self.parameterAsString(parameters, "CODE_FIELD", context)
        name = self.parameterAsString(parameters, "NAME_FIELD", context)
        table = self.table(source, feedback)
        size = self.parameterAsDouble(parameters, "SIZE", context) if parameters.get("SIZE") is not None else 0.0
        sliver = self.parameterAsDouble(parameters, "SLIVER", context) if parameters.get("SLIVER") is not None else -1.0
        with self.workspace(parameters, context) as workspace:
            communities, left_out = communities_of(table, workspace.crs, code, name)
            with workspace.reader() as session:
                plan = plan_grid(session, communities, size, sliver, left_out, self.progress(feedback))
            for grid in plan.refused:
                feedback.pushWarning(say(grid.refused[0], **grid.refused[1]))
            for one, two, area in plan.overlaps:
                text = tr("{one} and {two} lie over each other by {area} m².")
                feedback.pushWarning(text.format(one=one, two=two, area=f"{area:,.0f}"))
            if plan.left_out:
                text = tr("{count} rows without code or ground are left out.")
                feedback.pushWarning(text.format(count=plan.left_out))
            if plan.kept:
                names = "、".join(title or key for key, title in plan.kept)
                feedback.pushInfo(tr("Patrolled already, stay as they are: {names}").format(names=names))
            cells = 0
            if plan.cells or not plan.kept:
                now = datetime.now(timezone.utc)
                cells = len(build_grid(workspace, plan, self.actor(parameters, context), now).added)
        built = len(plan.grids) - len(plan.refused)
        feedback.pushInfo(tr("{cells} cells in {communities} communities.").format(cells=cells, communities=built))
        return {
            "CELLS": cells,
            "COMMUNITIES": built,
            "REPLACED": plan.replaced,
            "KEPT": len(plan.kept),
            "REFUSED": len(plan.refused),
        }


class PatrolCoverage(ZhiweiAlgorithm):
    """How the patrol grid is covered on a day."""

    id_ = "patrolcoverage"
    group_ = "export"

    def title(self) -> str:
        return tr("Coverage of the patrol grid")

    def help(self) -> str:
        return tr(
            "Says for each cell of the patrol grid when it was last walked at the end of AS_OF, how many days ago, and "
            "how many patrols walked it within the last DAYS (empty: the office's own, else 7). A cell is neglected "
            "where nobody was within these days; a zero report counts as a patrol. OUTPUT has the cells, TABLE one row "
            "per officer. Nothing is stored in the workspace."
        )

    def define(self) -> None:
        self.add_workspace()
        add_date(self, "AS_OF", tr("As of (YYYY-MM-DD, empty for today)"))
        whole = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(QgsProcessingParameterNumber("DAYS", tr("Days"), whole, None, True, 1, 366))
        polygon = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Coverage of the patrol grid"), polygon))
        vector = QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterFeatureSink("TABLE", tr("Coverage by officer"), vector, None, True, False)
        )
        for name in ("CELLS", "WALKED", "NEGLECTED", "NEVER"):
            self.addOutput(QgsProcessingOutputNumber(name, name))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.domain.patrol import by_officer
        from ..plugin.services.patrol_coverage import coverage, days_of

        as_of = day(self, parameters, context, datetime.now(timezone.utc), name="AS_OF")
        with self.workspace(parameters, context, read_only=True) as workspace, workspace.reader() as session:
            given = parameters.get("DAYS")
            days = days_of(session) if given is None else self.parameterAsInt(parameters, "DAYS", context)
            covers = coverage(session, as_of, days)
            table = session.grid_cells.read(columns=[])
            crs = QgsCoordinateReferenceSystem(workspace.crs)
        shapes = dict(zip(table.column("uid"), table.geometry))
        fields = QgsFields()
        for name, kind in _CELL_FIELDS:
            fields.append(field(name, kind))
        results: dict[str, Any] = {}
        kind = QgsWkbTypes.Type.MultiPolygon
        sink, results["OUTPUT"] = self.sink(parameters, "OUTPUT", context, fields, kind, crs)
        for cover in covers:
            feature = QgsFeature(fields)
            geometry = QgsGeometry()
            geometry.fromWkb(shapes[cover.uid].wkb)
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
            last = cover.last_day.isoformat() if cover.last_day else None
            feature.setAttributes(
                [
                    cover.code, cover.community_code, cover.community_name, cover.officer, last, cover.days_since,
                    cover.walks, int(cover.neglected(days)),
                ]
            )  # fmt: skip
            self.put(sink, feature)
        sink.flushBuffer()
        lines = by_officer(covers, days)
        if parameters.get("TABLE"):
            fields = QgsFields()
            for name, kind_word in _OFFICER_FIELDS:
                fields.append(field(name, kind_word))
            none = QgsWkbTypes.Type.NoGeometry
            sink, results["TABLE"] = self.sink(parameters, "TABLE", context, fields, none, crs)
            for line in lines:
                feature = QgsFeature(fields)
                feature.setAttributes([line.officer, line.cells, line.covered, line.neglected, line.never])
                self.put(sink, feature, "TABLE")
            sink.flushBuffer()
        results.update(
            CELLS=len(covers),
            WALKED=sum(line.covered for line in lines),
            NEGLECTED=sum(line.neglected for line in lines),
            NEVER=sum(line.never for line in lines),
        )
        return results


_CELL_FIELDS = (
    ("code", "text"),
    ("community_code", "text"),
    ("community", "text"),
    ("officer", "text"),
    ("last_patrol", "text"),
    ("days_since", "integer"),
    ("patrols", "integer"),
    ("neglected", "integer"),
)
_OFFICER_FIELDS = (
    ("officer", "text"),
    ("cells", "integer"),
    ("walked", "integer"),
    ("neglected", "integer"),
    ("never", "integer"),
)
