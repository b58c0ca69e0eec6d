"""The pages of the planning dock (拆除计划), and what they share: the scenario that is looked at and the chosen sites.

A page is a class here in ``gui`` and one line in :data:`PAGES`. It hangs on :class:`PlanState` and on no other page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from .compat import moved
from .desk import Desk

QUndoStack = moved("QUndoStack")

#: ``module:Class`` in this folder, in the order of the tabs
PAGES: list[str] = [
    "planning_sites:SitesPage",
    "planning_run:RunPage",
    "planning_gantt:GanttPage",
    "planning_scenarios:ScenariosPage",
]

_CHANGED_MS = 300


class PlanState(QObject):
    """What the pages of the dock share.

    A page changes it by :meth:`set_scenario`, :meth:`choose_sites` and :meth:`note_change`, and hears by the signals.
    """

    #: another scenario is looked at (its uid; empty for none)
    scenario_changed = pyqtSignal(str)
    #: the scenario that is looked at, or the sites, hold other values now (its uid); comes bundled
    plan_changed = pyqtSignal(str)
    #: sites that were chosen in a page or on the map (uids)
    sites_chosen = pyqtSignal(list)
    #: somebody wants another page (name of its class)
    page_asked = pyqtSignal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        #: moves and locks of this window, to be taken back; emptied when another workspace is shown
        self.undo = QUndoStack(self)
        self._scenario = ""
        self._chosen: list[str] = []
        self._renew = QTimer(self)
        self._renew.setSingleShot(True)
        self._renew.setInterval(_CHANGED_MS)
        self._renew.timeout.connect(lambda: self.plan_changed.emit(self._scenario))
        desk.opened.connect(self._opened)
        desk.changed.connect(self.note_change)

    def leave(self) -> None:
        """Let go of the desk's signals."""
        self._renew.stop()
        self.desk.opened.disconnect(self._opened)
        self.desk.changed.disconnect(self.note_change)
        self.undo.clear()

    @property
    def scenario(self) -> str:
        """Uid of the scenario that is looked at; empty when there is none."""
        return self._scenario

    def set_scenario(self, uid: str) -> None:
        """Look at another scenario."""
        if uid != self._scenario:
            self._scenario = uid
            self.scenario_changed.emit(uid)

    @property
    def chosen(self) -> list[str]:
        """Uids of the sites that are chosen."""
        return list(self._chosen)

    def choose_sites(self, uids: Iterable[str]) -> None:
        """Choose sites in every page and on the map."""
        found = list(dict.fromkeys(uids))
        if found != self._chosen:
            self._chosen = found
            self.sites_chosen.emit(found)

    def note_change(self) -> None:
        """Say that plan or sites hold other values; ``desk.writer()`` and the desk's signals say it by themselves."""
        self._renew.start()

    def _opened(self, _path: str) -> None:
        self.undo.clear()
        self.choose_sites(())
        self.set_scenario("")
        self.note_change()


class PlanPage(QWidget):
    """One page of the dock. A subclass writes :meth:`title` and :meth:`refresh`, and builds itself in ``__init__``.

    ``refresh`` is called when the page is first seen, when it is seen again after a change, and at once when something
    changes while it is seen; never while it is hidden.
    """

    def __init__(self, state: PlanState) -> None:
        super().__init__()
        self.state = state
        self.desk = state.desk
        self._stale = True
        state.scenario_changed.connect(self._scenario_changed)
        state.plan_changed.connect(self._changed)

    def title(self) -> str:
        """Shown name of the tab."""
        raise NotImplementedError

    def show_scenario(self, uid: str) -> None:
        """Another scenario is looked at; by default the page is read anew."""
        self.look_again()

    def refresh(self) -> None:
        """Read what is shown anew."""
        raise NotImplementedError

    def remove(self) -> None:
        """Let go of signals; a subclass that holds more calls this too."""
        self.state.scenario_changed.disconnect(self._scenario_changed)
        self.state.plan_changed.disconnect(self._changed)

    def look_again(self) -> None:
        """Refresh now when the page is seen, else when it is seen next."""
        self._stale = True
        if self.isVisible():
            self._refresh()

    def told(self, job: Callable[[], Any]) -> None:
        """Do what a click asked for; what goes wrong is told in the message bar."""
        with self.desk.told():
            job()

    def showEvent(self, event: Any) -> None:
        """Read what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        self.told(self.refresh)

    def _scenario_changed(self, uid: str) -> None:
        self.told(lambda: self.show_scenario(uid))

    def _changed(self, _uid: str) -> None:
        self.look_again()


def make_pages(state: PlanState, names: Iterable[str] | None = None) -> list[PlanPage]:
    """The pages of the dock in their order."""
    made = []
    for name in PAGES if names is None else names:
        module, _, kind = name.partition(":")
        made.append(getattr(import_module(f".{module}", __package__), kind)(state))
    return made
