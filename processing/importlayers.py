"""zhiwei:importparcels, importzones, importpermits, importlandclasses, importspots"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ..plugin.domain.errors import InputError
from .base import tr
from .importreport import add_counts, add_report, in_words, tell, write_report
from .inputs import AnyVectorAlgorithm

COUNTS = ("ROWS", "ACCEPTED", "REFUSED", "REPAIRED", "NEW", "SAME")


class ImportLayer(AnyVectorAlgorithm):
    """What the five imports share; a subclass names the ``kind`` and its words."""

    group_ = "import"
    kind = ""

    def define(self) -> None:
        self.add_workspace()
        self.add_input(tr("Layer or file"))
        self.addParameter(
            QgsProcessingParameterString(
                "MAPPING",
                tr("Field mapping (target=source;… or JSON, or a file with it)"),
                multiLine=True,
                optional=True,
            )
        )
        self.define_more()
        self.addParameter(
            QgsProcessingParameterBoolean("STRICT", tr("Refuse all if one row is refused"), defaultValue=False)
        )
        self._advanced(
            QgsProcessingParameterCrs("CRS", tr("CRS of the input, if it says none or a wrong one"), optional=True)
        )
        self._advanced(
            QgsProcessingParameterBoolean(
                "ACCEPT_PROPOSAL",
                tr("Apply the CRS proposal when the coordinates contradict the CRS"),
                defaultValue=False,
            )
        )
        self.add_actor()
        add_report(self)
        add_counts(self, COUNTS + self.more_counts())

    def define_more(self) -> None:
        """Parameters of one kind only."""

    def more_counts(self) -> tuple[str, ...]:
        """Outputs of one kind only."""
        return ()

    def _advanced(self, parameter: Any) -> None:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.domain.progress import Part
        from ..plugin.exchange.mapping import parse_mapping
        from ..plugin.services.intake import IntakeOptions, commit, prepare
        from ..plugin.services.intake_report import report_rows

        progress = self.progress(feedback)
        crs = self.parameterAsCrs(parameters, "CRS", context)
        options = IntakeOptions(
            mapping=parse_mapping(self.parameterAsString(parameters, "MAPPING", context)),
            zone_class=self.zone_class(parameters, context),
            crs=(crs.authid() or crs.toWkt()) if crs.isValid() else "",
            accept_proposal=self.parameterAsBool(parameters, "ACCEPT_PROPOSAL", context),
            strict=self.parameterAsBool(parameters, "STRICT", context),
        )
        with self.workspace(parameters, context) as workspace:
            table = self.input_table(parameters, context, feedback)
            plan = prepare(workspace, table, self.kind, options, Part(progress, 0.1, 0.7))
            lines = in_words(report_rows(plan.source, plan.issues))
            tell(feedback, lines, plan.counts)
            report = write_report(
                self.parameterAsFileOutput(parameters, "REPORT", context), self.title(), lines, plan.counts
            )
            if not plan.counts["accepted"] and plan.counts["refused"] == plan.counts["rows"]:
                first = plan.refused[0]
                raise InputError(
                    "intake.all_refused",
                    file=lines[0]["file"],
                    rows=len(table),
                    row=first.row,
                    reason=(first.code, first.params),
                )
            batch = commit(
                workspace, plan, self.actor(parameters, context), datetime.now(timezone.utc), Part(progress, 0.7, 1.0)
            )
        result = {name.upper(): number for name, number in plan.counts.items()}
        return {**result, "BATCH": batch, "REPORT": report}

    def zone_class(self, parameters: dict[str, Any], context: Any) -> str:
        """The class that the person gave for a zone layer."""
        return ""


def _common_help() -> str:
    return tr(
        " The input is any layer QGIS opens, a zipped shapefile, a file geodatabase, a CSV with WKT, DXF polygons or a "
        "国土 TXT. Fields are found by name and content; MAPPING corrects that and is remembered. "
        "Everything is checked "
        "before anything is written: the report names file, row and field, what was found and what was done. Accepted "
        "rows are written in one transaction as one batch that can be taken back."
    )


class ImportParcels(ImportLayer):
    """Parcels (宗地)."""

    id_ = "importparcels"
    kind = "parcel"

    def title(self) -> str:
        return tr("Import parcels")

    def help(self) -> str:
        return (
            tr(
                "Takes cadastral parcels into the workspace and checks their codes. A parcel that is "
                "there with the same "
                "code and shape is not doubled; one with the same code and another shape is refused."
            )
            + _common_help()
        )


class ImportZones(ImportLayer):
    """Planning zones and control lines."""

    id_ = "importzones"
    kind = "zone"

    def title(self) -> str:
        return tr("Import planning zones")

    def help(self) -> str:
        return (
            tr(
                "Takes planning zones and control lines in. The class of a zone is recognised by code, "
                "by Chinese name and "
                "by the layer's name; ZONE_CLASS gives one class for all rows, or names the field that holds it."
            )
            + _common_help()
        )

    def define_more(self) -> None:
        self.addParameter(
            QgsProcessingParameterString(
                "ZONE_CLASS", tr("Zone class (code or name), or the field that holds it"), optional=True
            )
        )

    def zone_class(self, parameters: dict[str, Any], context: Any) -> str:
        return str(self.parameterAsString(parameters, "ZONE_CLASS", context)).strip()


class ImportPermits(ImportLayer):
    """Permits (批地、供地、规划许可)."""

    id_ = "importpermits"
    kind = "permit"

    def title(self) -> str:
        return tr("Import permits")

    def help(self) -> str:
        return tr("Takes land approvals, land supplies and planning permits with their extent in.") + _common_help()


class ImportLandClasses(ImportLayer):
    """Land classes (DLTB)."""

    id_ = "importlandclasses"
    kind = "land_class"

    def title(self) -> str:
        return tr("Import land classes")

    def help(self) -> str:
        return tr("Takes land class polygons (DLTB) with their deduction ratio (KCXS) in.") + _common_help()


class ImportSpots(ImportLayer):
    """A batch of spots (图斑)."""

    id_ = "importspots"
    kind = "spot"

    def title(self) -> str:
        return tr("Import spots")

    def help(self) -> str:
        return (
            tr(
                "Takes a batch of spots in and matches it with the spots that are there: new, same, "
                "grown, shrunk, split, "
                "merged, already cleared. A spot that is there is not doubled."
            )
            + _common_help()
        )

    def more_counts(self) -> tuple[str, ...]:
        return ("GROWN", "SHRUNK", "SPLIT", "MERGED", "CLEARED")
