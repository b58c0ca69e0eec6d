"""zhiwei:plandemolition, comparescenarios"""

from __future__ import annotations

from datetime import date, datetime, timezone
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..plugin.domain.local_time import local_date
from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, day
from .outputs import fields_of, made_feature
from .planinputs import targets_of, weights_of

PHASE_FIELDS = (
    ("number", "integer"), ("area", "text"), ("name", "text"), ("first_day", "text"), ("last_day", "text"),
    ("sites", "integer"), ("households", "integer"), ("floor_m2", "real"), ("ground_m2", "real"), ("waste_t", "real"),
    ("waste_m3", "real"), ("loads", "integer"), ("cost", "real"),
)  # fmt: skip
PLACE_FIELDS = (
    ("site", "text"), ("town", "text"), ("phase", "text"), ("crew", "text"), ("first_day", "text"),
    ("last_day", "text"), ("locked", "integer"), ("points", "real"), ("floor_m2", "real"), ("waste_m3", "real"),
    ("loads", "integer"), ("cost", "real"), ("why", "text"), ("site_uid", "text"),
)  # fmt: skip
CHANGE_FIELDS = (
    ("site", "text"), ("kind", "text"), ("days", "integer"), ("first_a", "text"), ("crew_a", "text"),
    ("phase_a", "text"), ("first_b", "text"), ("crew_b", "text"), ("phase_b", "text"), ("site_uid", "text"),
)  # fmt: skip


class PlanDemolition(ZhiweiAlgorithm):
    """A plan of demolition in phases (拆除方案)."""

    id_ = "plandemolition"
    group_ = "demolition"

    def title(self) -> str:
        return tr("Plan demolition in phases")

    def help(self) -> str:
        return tr(
            "Plans the open sites: who demolishes which when, in phases and areas, never before the lawful day, on "
            "rest days or blocked days, within crews, machines, trucks, teams and money of the resources file (YAML; "
            "the guide explains it), or, where no file is given, of those entered in the workspace, whose targets "
            "count too where TARGETS is empty. The plan is kept as a draft scenario with the reason of every day; what "
            "cannot be planned is listed with its reason.\n\n"
            "WEIGHTS: urgent, target, compact, steady, cost, stability, 0 to 100 each, e.g. urgent=40, target=40. "
            "TARGETS: day=m2 of floor area, several by semicolons, @town code for one town, e.g. "
            "2027-06-30=12000; 2027-12-31=5000@350001. TRIES: changes that the heuristic measures; SECONDS: time for "
            "CP-SAT after it where OR-Tools is installed. The same SEED and TRIES give the same plan. REPLAN: the name "
            "of a scenario that is changed as little as possible after delays and new cases: what is demolished leaves "
            "it, what has begun and what is locked stays.\n\n"
            "GAP: days between the day on which the last target is reached and the first day that no plan can beat; "
            "empty without a target. Decision support only."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterString("SCENARIO", tr("Name of the scenario")))
        add_date(self, "START", tr("First day of the plan (YYYY-MM-DD, empty for today)"))
        self.addParameter(QgsProcessingParameterString("END", tr("Last day of the plan (YYYY-MM-DD)")))
        self.addParameter(
            QgsProcessingParameterFile(
                "RESOURCES", tr("Resources (YAML); empty for those of the workspace"), optional=True
            )
        )
        self.addParameter(QgsProcessingParameterString("WEIGHTS", tr("Weights of the aims"), optional=True))
        self.addParameter(QgsProcessingParameterString("TARGETS", tr("Targets (day=m2; …)"), optional=True))
        kind = QgsProcessingParameterNumber.Type
        self.addParameter(QgsProcessingParameterNumber("TRIES", tr("Changes to try"), kind.Integer, 60, minValue=0))
        self.addParameter(
            QgsProcessingParameterNumber("SECONDS", tr("Seconds for CP-SAT"), kind.Double, 0.0, minValue=0.0)
        )
        self.addParameter(QgsProcessingParameterNumber("SEED", tr("Seed"), kind.Integer, 1))
        self.addParameter(
            QgsProcessingParameterNumber("PHASES", tr("Number of phases"), kind.Integer, 4, minValue=1, maxValue=50)
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "LEVEL", tr("Output of the crews"), ["low", "typical", "high"], defaultValue="typical",
                usesStaticStrings=True,
            )
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterString("REPLAN", tr("Scenario to change as little as possible"), optional=True)
        )
        self.add_actor()
        for name, label, shape in (
            ("OUTPUT", tr("Phases"), QgsProcessing.SourceType.TypeVectorPolygon),
            ("ASSIGNMENTS", tr("Sites of the plan"), QgsProcessing.SourceType.TypeVector),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(name, label, shape, optional=True, createByDefault=name == "OUTPUT")
            )
        for name, label in (
            ("PLACED", tr("Sites with a day")),
            ("UNPLACED", tr("Sites without a place")),
            ("REFUSED", tr("Sites that cannot be planned")),
            ("MOVED", tr("Sites whose day moved")),
            ("GAP", tr("Days behind the proven bound of the target")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("TARGET_DAY", tr("Day on which the target is reached")))
        self.addOutput(QgsProcessingOutputString("BOUND", tr("First day that no plan can beat")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.demolition_scenarios import free_name, phase_rows, scenario_named
        from ..plugin.services.plan_demolition import Request, plan_demolition, replan_demolition

        self.writable(parameters, context, "OUTPUT", "ASSIGNMENTS")
        now = datetime.now(timezone.utc)
        start, end = (day(self, parameters, context, now, name=name) for name in ("START", "END"))
        resources, targets = self._means(parameters, context, start, end)
        request = Request(
            self.parameterAsString(parameters, "SCENARIO", context).strip(),
            start,
            end,
            resources,
            weights_of(self.parameterAsString(parameters, "WEIGHTS", context)),
            targets,
            self.parameterAsEnumString(parameters, "LEVEL", context) or "typical",
            self.parameterAsInt(parameters, "SEED", context),
            self.parameterAsInt(parameters, "TRIES", context),
            self.parameterAsDouble(parameters, "SECONDS", context),
            self.parameterAsInt(parameters, "PHASES", context),
        )
        base = self.parameterAsString(parameters, "REPLAN", context).strip()
        common = self.actor(parameters, context), now, local_date(now), self.progress(feedback)
        with self.workspace(parameters, context) as workspace:
            with workspace.reader() as session:
                free_name(session, request.name)
            if base:
                with workspace.reader() as session:
                    before = scenario_named(session, base).uid
                scenario, made = replan_demolition(workspace, before, request, *common)
            else:
                scenario, made = plan_demolition(workspace, request, *common)
            with workspace.reader() as session:
                phases = phase_rows(session, scenario.uid)
                places = session.assignments.of_scenario(scenario.uid)
                sites = {row.uid: row for row in session.sites.all()}
            crs = QgsCoordinateReferenceSystem(workspace.crs)
        results: dict[str, Any] = {}
        self._phases(phases, parameters, context, crs, results)
        self._places(places, sites, parameters, context, results)
        for one in made.problem.refused:
            feedback.pushWarning(f"{one.site.name}: {say(one.code, **one.params)}")
        for one in made.problem.notes:
            feedback.pushWarning(f"{one.site.name}: {say(one.code, **one.params)}")
        measures = made.plan.measures
        bounds = [made.bounds[number] for number in sorted(made.bounds)]
        reached, bound = measures.target_day, bounds[-1] if bounds else None
        results.update(
            PLACED=measures.placed,
            UNPLACED=measures.unplaced,
            REFUSED=len(made.problem.refused),
            MOVED=measures.moved,
            GAP=(reached - bound).days if reached and bound else None,
            TARGET_DAY=reached.isoformat() if reached else "",
            BOUND=bound.isoformat() if bound else "",
        )
        return results

    def _means(self, parameters: dict[str, Any], context: Any, start: date, end: date) -> tuple[Any, Any]:
        """Resources and targets: those given, else those of the workspace."""
        from ..plugin.services.demolition_resources import read_resources, resources_of, targets_for

        file = self.parameterAsFile(parameters, "RESOURCES", context)
        given = read_resources(file) if file else None
        targets = targets_of(self.parameterAsString(parameters, "TARGETS", context))
        # not read-only: what this algorithm writes to is brought up to the schema of the plugin first
        with self.workspace(parameters, context) as workspace, workspace.reader() as session:
            resources = resources_of(session, given)
            if not targets:
                targets = [(one.day, one.area, one.town) for one in targets_for(session, resources, start, end)]
        return resources, targets

    def _phases(self, phases: Any, parameters: dict[str, Any], context: Any, crs: Any, results: dict[str, Any]) -> None:
        if not parameters.get("OUTPUT"):
            return
        fields = fields_of(PHASE_FIELDS)
        sink, results["OUTPUT"] = self.sink(parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.MultiPolygon, crs)
        for row in phases:
            self.put(sink, made_feature(fields, [row[name] for name, _ in PHASE_FIELDS], row["shape"]))

    def _places(
        self, places: Any, sites: Any, parameters: dict[str, Any], context: Any, results: dict[str, Any]
    ) -> None:
        if not parameters.get("ASSIGNMENTS"):
            return
        fields = fields_of(PLACE_FIELDS)
        nowhere = QgsCoordinateReferenceSystem()
        sink, results["ASSIGNMENTS"] = self.sink(
            parameters, "ASSIGNMENTS", context, fields, QgsWkbTypes.Type.NoGeometry, nowhere
        )
        for row in places:
            site, works = sites[row.site_uid], row.works
            values = [
                site.name, site.town_code, row.phase, row.crew, row.first_day, row.last_day, int(row.locked),
                row.points, works.get("floor_m2"), works.get("waste_m3"), works.get("loads"), works.get("cost"),
                in_words(row.why), row.site_uid,
            ]  # fmt: skip
            self.put(sink, made_feature(fields, values), "ASSIGNMENTS")


def in_words(why: Any) -> str:
    """The reasons of a site's day as one line."""
    parts = [say(code, **params) for code, params, _ in why.get("binds") or ()]
    parts += [f"{say(code, **params)} ({days})" if days else say(code, **params) for code, params, days in
              why.get("earlier") or ()]  # fmt: skip
    return "; ".join(parts)


class CompareScenarios(ZhiweiAlgorithm):
    """Two scenarios side by side."""

    id_ = "comparescenarios"
    group_ = "demolition"

    def title(self) -> str:
        return tr("Compare scenarios")

    def help(self) -> str:
        return tr(
            "Lists where two scenarios differ, site by site (kind: only_first, only_second, day, crew, same, "
            "unplanned; days by which the second is later) and in sum: sites placed, area, mean day of the urgent, "
            "shortfall, target day, moves and distance of the crews, end, cost. An empty name means the scenario in "
            "force. Reads only."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterString("FIRST", tr("First scenario"), optional=True))
        self.addParameter(QgsProcessingParameterString("SECOND", tr("Second scenario"), optional=True))
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Differences"), QgsProcessing.SourceType.TypeVector)
        )
        for name, label in (
            ("SAME", tr("Sites that stay")),
            ("MOVED", tr("Sites with another day")),
            ("CREW", tr("Sites with another crew on the same day")),
            ("ONLY_FIRST", tr("Sites planned in the first alone")),
            ("ONLY_SECOND", tr("Sites planned in the second alone")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("SUMS", tr("Sums")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.demolition_scenarios import compare_scenarios, scenario_named

        with self.workspace(parameters, context, read_only=True) as workspace, workspace.reader() as session:
            first, second = (
                scenario_named(session, self.parameterAsString(parameters, name, context).strip())
                for name in ("FIRST", "SECOND")
            )
            found = compare_scenarios(session, first, second)
        fields = fields_of(CHANGE_FIELDS)
        crs = QgsCoordinateReferenceSystem()
        sink, output = self.sink(parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.NoGeometry, crs)
        for change in found.changes:
            sides = [
                value
                for place in (change.first, change.second)
                for value in ((place.first_day, place.crew, place.phase) if place is not None else (None, "", ""))
            ]
            self.put(sink, made_feature(fields, [change.name, change.kind, change.days, *sides, change.site_uid]))
        lines = [f"{name}: {_shown(one)} / {_shown(other)}" for name, (one, other) in found.sums.items()]
        for line in lines:
            feedback.pushInfo(line)
        counts = found.counts
        return {
            "OUTPUT": output,
            "SAME": counts["same"],
            "MOVED": counts["day"],
            "CREW": counts["crew"],
            "ONLY_FIRST": counts["only_first"],
            "ONLY_SECOND": counts["only_second"],
            "SUMS": "\n".join(lines),
        }


def _shown(value: Any) -> str:
    return f"{value:,.1f}" if isinstance(value, float) else "-" if value is None else str(value)
