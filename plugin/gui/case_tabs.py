"""The tabs of the case form: each knows one side of a case, and the form only shows them."""

from __future__ import annotations

from importlib import import_module

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from .desk import Desk
from .drafts import Drafts

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

    A window of a tab keeps its unsaved input in ``drafts``, under :meth:`draft_form`; the form of the case offers it
    again (:meth:`take_draft`), but for what :meth:`open_drafts` says is being worked at.
    """

    #: name of the tab: for its object, its drafts and :meth:`.case_form.CaseForm.open_tab`
    name = ""
    #: a window with input was closed: its draft waits now, or no longer
    drafts_moved = pyqtSignal()
    #: another tab of the same case is wanted (its name)
    tab_asked = pyqtSignal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.case_uid = ""
        #: where unsaved input is kept; the form of the case gives it
        self.drafts: Drafts | None = None
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

    @classmethod
    def draft_form(cls, what: str) -> str:
        """The form under which unsaved input is kept."""
        return f"tab:{cls.name}:{what}"

    def open_drafts(self) -> set[str]:
        """Forms of unsaved input that somebody is working at."""
        return set()

    def take_draft(self, what: str) -> None:
        """Open the window of some unsaved input; it puts it back itself."""

    def remove(self) -> None:
        """Let go of what does not belong to the widget (signals of the desk, jobs, map canvas items)."""


def tab_classes() -> list[type[CaseTab]]:
    """The classes of all tabs, imported now."""
    found = []
    for entry in TABS:
        module, _, name = entry.partition(":")
        found.append(getattr(import_module(f".{module}", __package__), name))
    return found
