"""Every part of the desktop, as ``module:Class`` in this folder, in the order of the menu."""

from __future__ import annotations

from .messages import tr

PARTS: list[str] = [
    "case_dock:CaseListPart",
    "case_form:CaseFormPart",
    "spot_page:SpotPart",
    "dashboard:DashboardPart",
    "planning:PlanningPart",
    "demolition_forms.part:DemolitionFormsPart",
    "afteruse:AfterusePart",
    "imagery:ImageryPart",
    "batch_papers:BatchPapersPart",
    "import_wizard.part:ImportWizardPart",
    "patrol:PatrolPart",
    "tools_draw:DrawPart",
    "tools_here:HerePart",
    "tools_measure:MeasurePart",
    "tools_edit:EditPart",
    "tools_labels:LabelsPart",
    "map_views:MapViewsPart",
    "expressions:ExpressionsPart",
    "locator:LocatorPart",
    "layer_actions:LayerActionsPart",
    "settings.part:SettingsPart",
    "doctor:DoctorPart",
    "welcome:WelcomePart",
    "help:HelpPart",
]


def menu_titles() -> dict[str, str]:
    """Submenus for actions of parts: key to shown name, in their order."""
    return {
        "tools": tr("Map tools"),
        "windows": tr("Windows"),
    }
