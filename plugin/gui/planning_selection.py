"""The chosen sites and the selected spots of the map: each follows the other while the dock is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer

from .case_table import MOST_CHOSEN
from .desk import Desk
from .planning_pages import PlanState
from .tools_canvas import rewire

#: the map goes to no more sites than these at once
_SHOWN = 300


class SiteSelection(QObject):
    """Between :class:`~.planning_pages.PlanState` and the layer of spots.

    :param follows: whether the map goes to what is chosen
    :param seen: whether the dock is seen; a selection on the map is not followed while nobody looks
    """

    def __init__(
        self, state: PlanState, follows: Callable[[], bool], seen: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.state, self.desk = state, state.desk
        self._follows, self._seen = follows, seen
        self._layer: Any = None
        self._own = False
        # a layer that is read anew loses its selection for a moment
        self._rested = QTimer(self)
        self._rested.setSingleShot(True)
        self._rested.setInterval(0)
        self._rested.timeout.connect(self._take_map)
        state.sites_chosen.connect(self._chosen)

    def leave(self) -> None:
        """Let go of all signals."""
        self._rested.stop()
        self.state.sites_chosen.disconnect(self._chosen)
        self.watch(None)

    def watch(self, layer: Any) -> None:
        """Follow this layer of spots; None lets go of it."""
        rewire(self._layer, layer, (("selectionChanged", self._map_chose), ("willBeDeleted", self._gone)))
        self._layer = layer

    def _gone(self) -> None:
        self._layer = None

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        self._own = True
        try:
            yield
        finally:
            self._own = False

    def _chosen(self, uids: list[str]) -> None:
        if self._own or not self.desk.path:
            return
        with self.desk.told():
            found = spots_of_sites(self.desk, uids[:MOST_CHOSEN])
            self.desk.spots_chosen.emit([str(uid) for uid in found.column("uid")])
            if self._layer is not None:
                with self._quiet():
                    self._layer.selectByIds([int(row) for row in found.row_numbers()])
            if 0 < len(uids) <= _SHOWN and self._follows():
                self.desk.show_on_map(list(found.geometry))

    def _map_chose(self, *_: Any) -> None:
        if not self._own and self._seen():
            self._rested.start()

    def _take_map(self) -> None:
        if self._layer is None or not self.desk.path:
            return
        with self.desk.told():
            spots = self.desk.selected("spot")[:MOST_CHOSEN]
            with self.desk.reader() as session:
                uids = [row.uid for row in session.sites.find(spot_uid=spots)] if spots else []
            with self._quiet():
                self.state.choose_sites(uids)


def spots_of_sites(desk: Desk, uids: list[str]) -> Any:
    """The spots of sites, as features."""
    with desk.reader() as session:
        found = sorted({row.spot_uid for row in session.sites.find(uid=uids) if row.spot_uid}) if uids else []
        return session.spots.read(columns=[], uids=found)
