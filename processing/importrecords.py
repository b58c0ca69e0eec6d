"""zhiwei:importsettings, importparties, importphotos, withdrawimport"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from .base import ZhiweiAlgorithm, tr
from .importreport import add_counts, add_report, in_words, tell, write_report


class ImportSettings(ZhiweiAlgorithm):
    """Organisations, officers, numbering and profiles of an office."""

    id_ = "importsettings"
    group_ = "import"

    def title(self) -> str:
        return tr("Import settings of the office")

    def help(self) -> str:
        return tr(
            "Reads organisations, officers and numbering from a YAML or XLSX file (sheets organisations, officers, "
            "numbering, profiles). Organisations are known by code, officers by the number of their enforcement card: "
            "what is there is updated, so the file can be read again. A YAML file that begins with the key profile is "
            "a profile of the office (local rules): it is checked line by line, may be stricter than the law but never "
            "below it, and each version is kept with the cases that were filed under it. The section profiles says "
            "which profile each track (planning, village, land) uses from now on. The section calendar takes the days "
            "of a holiday notice of the State Council: day, last (of a break), kind (off, work, statutory). The "
            "section catalogues holds own values of the catalogues zones, assessment, land_use and casefile (order of "
            "binding); options holds diary.lapse_days and maps.review_no. A key that nothing reads is refused."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterFile("INPUT", tr("Settings (YAML or XLSX)")))
        self.add_actor()
        add_counts(self, ("ORGANISATIONS", "OFFICERS", "PROFILES", "CHANGED", "SAME"), batch=False)

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.intake_report import report_rows
        from ..plugin.services.settings_import import import_settings

        path = self.parameterAsFile(parameters, "INPUT", context)
        with self.workspace(parameters, context) as workspace:
            report = import_settings(workspace, path, self.actor(parameters, context), datetime.now(timezone.utc))
        tell(feedback, in_words(report_rows(report.source, report.issues)), report.counts)
        return {name.upper(): number for name, number in report.counts.items()}


class ImportParties(ZhiweiAlgorithm):
    """Parties of spots (当事人)."""

    id_ = "importparties"
    group_ = "import"

    def title(self) -> str:
        return tr("Import parties")

    def help(self) -> str:
        return tr(
            "Reads a table (XLSX, CSV, or a table of a vector file as path|layername=NAME) with a spot "
            "number, the data "
            "of a party and its role. A party that is there is not doubled. Identity and credit code numbers are "
            "checked; a wrong check digit is a warning."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterFile("INPUT", tr("Table of parties (file)")))
        self.addParameter(
            QgsProcessingParameterBoolean("STRICT", tr("Refuse all if one row is refused"), defaultValue=False)
        )
        self.add_actor()
        add_report(self)
        add_counts(self, ("ROWS", "ACCEPTED", "REFUSED", "NEW", "SAME", "LINKS"), batch=False)

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.intake_report import report_rows
        from ..plugin.services.parties import import_parties

        with self.workspace(parameters, context) as workspace:
            report = import_parties(
                workspace,
                self.parameterAsString(parameters, "INPUT", context),
                self.actor(parameters, context),
                datetime.now(timezone.utc),
                self.parameterAsBool(parameters, "STRICT", context),
                self.progress(feedback),
            )
        lines = in_words(report_rows(report.source, report.issues))
        tell(feedback, lines, report.counts)
        path = write_report(
            self.parameterAsFileOutput(parameters, "REPORT", context), self.title(), lines, report.counts
        )
        return {**{name.upper(): number for name, number in report.counts.items()}, "REPORT": path}


class ImportPhotos(ZhiweiAlgorithm):
    """Photos of the scene (照片证据)."""

    id_ = "importphotos"
    group_ = "import"

    def title(self) -> str:
        return tr("Import photos")

    def help(self) -> str:
        return tr(
            "Takes the photos of a folder in: the original is kept unchanged under its SHA-256; "
            "position, direction and "
            "time come from EXIF; each photo is matched to a spot by distance and direction. Photos far from any spot, "
            "without a position, or with an odd time are named. A damaged file does not stop the rest."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterFile(
                "FOLDER", tr("Folder with photos"), behavior=QgsProcessingParameterFile.Behavior.Folder
            )
        )
        self.add_actor()
        add_report(self)
        add_counts(self, ("PHOTOS", "ACCEPTED", "REFUSED", "SAME", "INSIDE", "FACES", "NEAR", "FAR", "NONE"))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.intake_report import report_rows
        from ..plugin.services.photos import import_photos

        with self.workspace(parameters, context) as workspace:
            report = import_photos(
                workspace,
                self.parameterAsFile(parameters, "FOLDER", context),
                self.actor(parameters, context),
                datetime.now(timezone.utc),
                self.progress(feedback),
            )
        lines = []
        for name, issue in report.issues:
            lines.extend(in_words(report_rows(name, [replace(issue, row=0)])))
        for row in report.rows:
            feedback.pushInfo(
                tr("{0}: {1} {2} {3} m").format(
                    row.path.name,
                    row.match.kind,
                    row.spot_code,
                    row.match.distance_m if row.match.distance_m is not None else "—",
                )
            )
        tell(feedback, lines, report.counts)
        path = write_report(
            self.parameterAsFileOutput(parameters, "REPORT", context), self.title(), lines, report.counts
        )
        counts = {name.upper(): number for name, number in report.counts.items()}
        return {**counts, "BATCH": report.batch, "REPORT": path}


class WithdrawImport(ZhiweiAlgorithm):
    """Take an import back."""

    id_ = "withdrawimport"
    group_ = "import"

    def title(self) -> str:
        return tr("Take an import back")

    def help(self) -> str:
        return tr(
            "Removes the rows of one import batch, as long as nothing was built on them: no lead, case, party or photo "
            "on its spots, no case on a finding that rests on its rows."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterString("BATCH", tr("Batch (uid)")))
        self.add_actor()
        self.addOutput(QgsProcessingOutputNumber("REMOVED", tr("Rows removed")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.intake import withdraw

        with self.workspace(parameters, context) as workspace:
            removed = withdraw(
                workspace,
                self.parameterAsString(parameters, "BATCH", context).strip(),
                self.actor(parameters, context),
                datetime.now(timezone.utc),
            )
        return {"REMOVED": removed}
