"""The tabs of the case form: each knows one side of a case, and the form only shows them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from .desk import Desk

#: every tab as ``module:Class`` in this folder, in the order of the form
TABS: list[str] = [
    "tab_overview:OverviewTab",
    "tab_place:PlaceTab",
    "tab_parties:PartiesTab",
    "tab_evidence:EvidenceTab",
    "tab_procedure:ProcedureTab",
    "tab_documents:DocumentsTab",
    "tab_history:HistoryTab",
]


class CaseTab(QWidget):
    """One tab of the case form.

    A subclass sets ``name`` and writes ``title()`` and ``refresh()``. It is made when first seen; from then on the
    form calls :meth:`show_case` when another case is shown and :meth:`refresh` when the workspace changed, both only
    while the tab is seen (one that is hidden catches up when it is seen again). What they raise the form tells.

    A tab that takes input emits ``edited`` on every change of it and answers :meth:`draft`: the form keeps that on disk
    and offers it again (:meth:`take_draft`). After saving, a tab answers an empty draft and emits ``edited`` once more.
    """

    #: name of the tab: for its object, its drafts and :meth:`.case_form.CaseForm.open_tab`
    name = ""
    #: unsaved input changed
    edited = pyqtSignal()
    #: another tab of the same case is wanted (its name)
    tab_asked = pyqtSignal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.case_uid = ""
        self.setObjectName(f"zhiwei_case_{self.name}")

    def title(self) -> str:
        """Shown name; asked for before the tab is made, so it looks at nothing of it."""
        raise NotImplementedError

    def show_case(self, case_uid: str) -> None:
        """Show a case; an empty uid clears the tab."""
        self.case_uid = case_uid
        self.refresh()

    def refresh(self) -> None:
        """Read the case again: something in the workspace changed."""
        raise NotImplementedError

    def draft(self) -> dict[str, Any]:
        """Unsaved input, as JSON can hold it; empty when there is none."""
        return {}

    def take_draft(self, draft: dict[str, Any]) -> None:
        """Put unsaved input back into the fields."""

    def remove(self) -> None:
        """Let go of what does not belong to the widget (signals of the desk, jobs, map canvas items)."""


def tab_classes() -> list[type[CaseTab]]:
    """The classes of all tabs, imported now."""
    found = []
    for entry in TABS:
        module, _, name = entry.partition(":")
        found.append(getattr(import_module(f".{module}", __package__), name))
    return found
