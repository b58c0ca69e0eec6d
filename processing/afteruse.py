"""zhiwei:makeplots, zhiwei:planafteruse, zhiwei:landbalance"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..plugin.domain.errors import InputError
from ..plugin.domain.local_time import local_date
from ..plugin.gui.messages import MESSAGES, say
from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, day
from .outputs import fields_of, made_feature

STEPS = ("hauled", "accepted")
COUNTS = ("", "started", "done")
LAYOUT = Path(__file__).resolve().parents[1] / "resources" / "layouts" / "afteruse_a3.qpt"
#: lost points told in the log
SHOWN = 20
PLOT_FIELDS = (
    ("code", "text"), ("name", "text"), ("town", "text"), ("area_m2", "real"), ("area_mu", "real"), ("status", "text"),
    ("proposal", "text"), ("points", "real"), ("verdict", "text"), ("given_up", "real"), ("with_plot", "text"),
    ("direction", "text"), ("use_code", "text"), ("responsible", "text"), ("due_on", "text"), ("locked", "integer"),
    ("uid", "text"),
)  # fmt: skip


class MakePlots(ZhiweiAlgorithm):
    """Plots of cleared sites (拆后地块)."""

    id_ = "makeplots"
    group_ = "afteruse"

    def title(self) -> str:
        return tr("Make plots of cleared land")

    def help(self) -> str:
        return tr(
            "Makes plots of the ground of cleared sites: what touches or nearly touches within a town is one plot, "
            "slivers and tiny holes are cleaned away, and the official area is stated to the square metre, with the "
            "share of each site. A site is in one plot only. A plot about which nobody decided is made anew with "
            "ground cleared beside it and keeps its code; a decided one stays as it is. With FORESEEN, sites still "
            "standing get planned plots, which become cleared with their sites. Distances: setting catalogue.afteruse."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterEnum(
                "CLEARED",
                tr("A site is cleared when it is"),
                [tr("hauled (rubble gone)"), tr("accepted")],
                defaultValue=0,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean("FORESEEN", tr("Plots of sites still standing too"), defaultValue=False)
        )
        self.add_actor()
        for name, label in (
            ("PLOTS", tr("Plots made")),
            ("CLEARED_NOW", tr("Planned plots that are cleared now")),
            ("KEPT", tr("Plots kept")),
            ("WITHOUT", tr("Cleared sites without ground")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.make_plots import plots_of_sites

        now = datetime.now(timezone.utc)
        step = STEPS[self.parameterAsEnum(parameters, "CLEARED", context)]
        foreseen = self.parameterAsBool(parameters, "FORESEEN", context)
        actor = self.actor(parameters, context)
        with self.workspace(parameters, context) as workspace:
            made = plots_of_sites(workspace, actor, now, local_date(now), step, foreseen, self.progress(feedback))
        for name in made.without[:SHOWN]:
            feedback.pushWarning(say("afteruse.no_ground", site=name))
        return {
            "PLOTS": len(made.made),
            "CLEARED_NOW": len(made.cleared),
            "KEPT": made.kept,
            "WITHOUT": len(made.without),
        }


class PlanAfteruse(ZhiweiAlgorithm):
    """What may be done on each plot, what suits it, and uses that meet the targets (拆后利用方案)."""

    id_ = "planafteruse"
    group_ = "afteruse"

    def title(self) -> str:
        return tr("Plan after-use")

    def help(self) -> str:
        return tr(
            "Says for each plot what may be done there by control lines, land plan, plan use and present land class "
            "(allowed, under conditions, forbidden; forbidden wins), ranks the lawful uses by points whose sum is "
            "shown part by part, and proposes uses for all plots that meet the targets with the fewest points lost. "
            "What that gives up is said plot by plot, and what is out of reach in square metres. Small leftovers go "
            "with the nearest plot or become pocket green or parking. TARGETS: green=5000; farm=12000 (m²; green, "
            "farm, road, build). WEIGHTS: farm.road=20; build.size=10. Locked uses and plots where work began stay. "
            "Proposals are kept with the plots; ACCEPT takes them over with department and due date. "
            "Decision support only."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterString("TARGETS", tr("Targets (m²)"), optional=True))
        self.addParameter(QgsProcessingParameterString("WEIGHTS", tr("Own weights"), optional=True))
        for name, label in (("PLAN", tr("Plan use (polygons)")), ("SOIL", tr("Soil grade (polygons)"))):
            self.addParameter(
                QgsProcessingParameterFeatureSource(
                    name, label, [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
                )
            )
            column = (
                tr("Field with the code of the 2023 guide") if name == "PLAN" else tr("Field with the grade 1 to 10")
            )
            self.addParameter(
                QgsProcessingParameterField(f"{name}_FIELD", column, parentLayerParameterName=name, optional=True)
            )
        self.addParameter(QgsProcessingParameterRasterLayer("SLOPE", tr("Slope in degrees (raster)"), optional=True))
        self.addParameter(QgsProcessingParameterBoolean("ACCEPT", tr("Accept all proposals"), defaultValue=False))
        self.add_actor()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Plots with proposals"), optional=True, createByDefault=False
            )
        )
        for name, label in (
            ("PLOTS", tr("Plots")),
            ("ACCEPTED", tr("Proposals accepted")),
            ("LOST", tr("Points given up for the targets")),
            ("GAP", tr("Points that a better plan could have at most, as a share")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("MISSING", tr("Missing from the targets")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.domain.afteruse.rules import clashes
        from ..plugin.services.plan_afteruse import Request, plan_uses
        from ..plugin.services.plot_facts import book_of
        from ..plugin.services.track_afteruse import accept_all, plots_in

        now = datetime.now(timezone.utc)
        today = local_date(now)
        actor = self.actor(parameters, context)
        weights: dict[str, dict[str, float]] = {}
        for key, value in self._pairs(parameters, "WEIGHTS", context).items():
            use, _, criterion = key.partition(".")
            weights.setdefault(use, {})[criterion] = value
        with self.workspace(parameters, context) as workspace:
            plan, plan_field = self._layer(parameters, "PLAN", context, feedback, workspace.crs)
            soil, soil_field = self._layer(parameters, "SOIL", context, feedback, workspace.crs)
            request = Request(
                self._pairs(parameters, "TARGETS", context), weights, plan, plan_field, soil, soil_field,
                self._slope(parameters, context, workspace.crs),
            )  # fmt: skip
            made = plan_uses(workspace, request, actor, now, today, self.progress(feedback))
            accepted: list[str] = []
            if self.parameterAsBool(parameters, "ACCEPT", context):
                accepted = accept_all(workspace, actor, now, today)
            with workspace.reader() as session:
                book, plots = book_of(session), plots_in(session)
            crs = workspace.crs
        found = made.assigned
        names = {use.id: use_word(use.id) for use in book.uses.values()}
        for one in found.given_up[:SHOWN]:
            feedback.pushInfo(
                say(
                    "afteruse.given_up",
                    plot=one.plot,
                    chosen=names[one.chosen],
                    best=names[one.best],
                    points=one.points,
                )
            )
        judged = {one.code: one for one in made.plots}
        for code in found.without[:SHOWN]:
            rules = [one.reason.text for one in clashes(judged[code].verdicts)]
            feedback.pushWarning(say("afteruse.no_lawful_use", plot=code, rules=rules))
        for target, lack in found.missing.items():
            if lack:
                feedback.pushWarning(
                    say(
                        "afteruse.missing",
                        target=use_word(target),
                        missing=lack,
                        out_of_reach=found.out_of_reach[target],
                    )
                )
        result = {
            "PLOTS": len(made.plots),
            "ACCEPTED": len(accepted),
            "LOST": round(sum(one.points for one in found.given_up), 1),
            "GAP": round(found.gap, 6),
            "MISSING": "; ".join(f"{target}={lack}" for target, lack in found.missing.items() if lack),
        }
        if parameters.get("OUTPUT"):
            result["OUTPUT"] = self._write(parameters, context, plots, names, crs)
        return result

    def _pairs(self, parameters: dict[str, Any], name: str, context: Any) -> dict[str, float]:
        text = self.parameterAsString(parameters, name, context).replace("；", ";").replace("，", ";").replace(",", ";")
        found = {}
        for part in filter(None, (one.strip() for one in text.split(";"))):
            key, _, value = part.partition("=")
            try:
                found[key.strip()] = float(value)
            except ValueError:
                raise InputError("afteruse.pairs", text=part) from None
        return found

    def _layer(self, parameters: dict[str, Any], name: str, context: Any, feedback: Any, crs: str) -> tuple[Any, str]:
        """A polygon layer in the workspace's CRS with its field, None without one.

        :raises InputError: ``afteruse.no_field``
        """
        if not parameters.get(name):
            return None, ""
        from ..plugin.exchange.transform import transform

        column = self.parameterAsString(parameters, f"{name}_FIELD", context)
        table = self.table(self.placed_source(parameters, name, context), feedback)
        if column not in table.columns:
            raise InputError("afteruse.no_field", layer=name, fields=", ".join(table.columns))
        return replace(table, geometry=transform(table.geometry, table.crs, crs), crs=crs), column

    def _slope(self, parameters: dict[str, Any], context: Any, crs: str) -> Any:
        raster = self.parameterAsRasterLayer(parameters, "SLOPE", context) if parameters.get("SLOPE") else None
        if raster is None:
            return None
        from ..plugin.exchange.raster import means

        return means(raster, crs, context.transformContext())

    def _write(self, parameters: dict[str, Any], context: Any, plots: Any, names: dict[str, str], crs: str) -> str:
        fields = fields_of(PLOT_FIELDS)
        reference = QgsCoordinateReferenceSystem(crs)
        sink, output = self.sink(parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.MultiPolygon, reference)
        for one in plots:
            proposal = one.proposals or {}
            best = next((row for row in proposal.get("ranked", ()) if row["use"] == proposal.get("use")), {})
            values = [
                one.code, one.name, one.town_code, one.area_m2, one.area_m2 * 0.0015, one.status,
                names.get(proposal.get("use"), ""), best.get("points"), best.get("verdict", ""),
                (proposal.get("given_up") or {}).get("points"), proposal.get("with_plot", ""), one.direction,
                one.use_code, one.responsible, one.due_on or "", int(one.locked), one.uid,
            ]  # fmt: skip
            self.put(sink, made_feature(fields, values, one.shape))
        return str(output)


def use_word(use: str) -> str:
    """Shown name of a use or target; one that an office added keeps its id."""
    return say(f"use.{use}") if f"use.{use}" in MESSAGES else use


class LandBalance(ZhiweiAlgorithm):
    """Land balance and figures of the plots (用地平衡)."""

    id_ = "landbalance"
    group_ = "afteruse"
    threaded = False

    def title(self) -> str:
        return tr("Land balance of plots")

    def help(self) -> str:
        return tr(
            "Writes the workbook of after-use: freed, usable and used land, use rate, green, restored farmland and "
            "road by town; the land balance before and after by class and town, which adds up exactly; every plot "
            "with its proposal and the sum of its points; what may be done and why; and what is overdue. MAP is the "
            "after-use map (A3), plots coloured by use; PAPER the report with the direction and the reasons of every "
            "plot, targets and what they cost, to be signed. Usable is "
            "the freed land less road and water reserves that are not given back. Used counts from the start of work "
            "or from its verification (setting count_from)."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterEnum(
                "COUNT_FROM",
                tr("A plot counts as used"),
                [tr("as the settings say"), tr("when work has started"), tr("when it is verified")],
                defaultValue=0,
            )
        )
        add_date(self)
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT", tr("Spreadsheet"), fileFilter="Excel (*.xlsx)")
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "MAP", tr("After-use map"), "PDF (*.pdf);;PNG (*.png)", optional=True, createByDefault=False
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "PAPER", tr("Report to be signed"), "PDF (*.pdf)", optional=True, createByDefault=False
            )
        )
        for name, label in (
            ("PLOTS", tr("Plots")),
            ("FREED", tr("Freed land (m²)")),
            ("USABLE", tr("Usable (m²)")),
            ("USED", tr("Used (m²)")),
            ("GREEN", tr("Green (m²)")),
            ("FARM", tr("Restored farmland (m²)")),
            ("ROAD", tr("Road (m²)")),
            ("OVERDUE", tr("Overdue plots")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.afteruse_map import draw_map
        from ..plugin.services.afteruse_paper import write_paper
        from ..plugin.services.afteruse_report import write_report
        from ..plugin.services.track_afteruse import overdue
        from ..plugin.store.layers import map_layers

        on = day(self, parameters, context, datetime.now(timezone.utc), feedback)
        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        count_from = COUNTS[self.parameterAsEnum(parameters, "COUNT_FROM", context)]
        with self.workspace(parameters, context, read_only=True) as workspace:
            found = write_report(workspace, path, on, count_from)
            with workspace.reader() as session:
                late = len(overdue(session, on))
            paper = self.parameterAsFileOutput(parameters, "PAPER", context)
            if paper:
                write_paper(workspace, found, Path(paper), on, count_from)
                feedback.pushInfo(paper)
            drawing = self.parameterAsFileOutput(parameters, "MAP", context)
            if drawing:

                def zones() -> list[Any]:
                    return [layer for layer in map_layers(workspace.path) if "|layername=zone" in layer.source()]

                draw_map(workspace, found, Path(drawing), LAYOUT, on, zones, self.progress(feedback))
                feedback.pushInfo(drawing)
        whole = found.figures[-1]
        feedback.pushInfo(path)
        return {
            "OUTPUT": path, "MAP": drawing, "PAPER": paper, "PLOTS": whole.plots + whole.standing,
            "FREED": whole.freed_m2, "USABLE": whole.usable_m2, "USED": whole.used_m2, "GREEN": whole.green_m2,
            "FARM": whole.farm_m2, "ROAD": whole.road_m2, "OVERDUE": late,
        }  # fmt: skip
