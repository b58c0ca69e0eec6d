"""The chosen rows of the case list and the selected spots of the map: each follows the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer

from .case_table import MOST_CHOSEN, CaseTable
from .desk import Desk
from .tools_canvas import rewire


class CaseChoice(QObject):
    """What is chosen, in the list and on the map."""

    def __init__(
        self,
        desk: Desk,
        table: CaseTable,
        picked: QTimer,
        follows: Callable[[], bool],
        map_chosen: Callable[[], None],
        parent: QObject,
    ) -> None:
        """Follow the table.

        :param picked: started when other rows are chosen; calls :meth:`tell` when they have rested
        :param follows: whether the map goes to what is chosen
        :param map_chosen: called when other spots are selected on the map
        """
        super().__init__(parent)
        self.desk, self.table = desk, table
        self._picked, self._follows, self._map_chosen = picked, follows, map_chosen
        self._layer: Any = None
        self._own = False
        #: rows whose spots are selected on the map
        self.map_uids: tuple[str, ...] = ()
        table.selectionModel().selectionChanged.connect(self._chosen)

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Choose without being followed."""
        self._own = True
        try:
            yield
        finally:
            self._own = False

    def uids(self, most: int = MOST_CHOSEN) -> list[str]:
        """Uids of the chosen rows in their order, at most so many."""
        places = [place for place in self.table.chosen_rows(most) if place < len(self.table.cases.keys)]
        if not self.desk.path:
            return []
        keys = [self.table.cases.keys[place] for place in places]
        # as they were read: the key of a row that was made anew since is another
        rows = dict(zip(keys, (self.table.cases.seen(place) for place in places)))
        unseen = [key for key, row in rows.items() if row is None]
        if unseen:
            # one question, not a window of the list for each of rows that are far apart
            with self.desk.reader() as session:
                rows |= session.case_list.rows(unseen)
        return [str((rows[key] or {}).get("uid") or "") for key in keys]

    def _chosen(self, *_: Any) -> None:
        if not self._own:
            self._picked.start()

    def tell(self) -> None:
        """Choose the spots of the chosen rows on the map, go there and flash."""
        uids = self.uids()
        if not self.desk.path:
            return
        with self.desk.reader() as session:
            spots = session.case_list.spots_of(uids)[:MOST_CHOSEN] if uids else []
            found = session.spots.read(columns=[], uids=spots) if spots else None
        self.desk.spots_chosen.emit(spots)
        layer = self._layer
        if layer is not None:
            with self.quiet():
                layer.selectByIds([] if found is None else [int(row) for row in found.row_numbers()])
        self.table.cases.mark(set())
        if found is not None and self._follows():
            self.desk.show_on_map(list(found.geometry))

    def zoom(self) -> None:
        """Go to the spots of the chosen rows, whatever the map follows."""
        uids = self.uids()
        with self.desk.reader() as session:
            spots = session.case_list.spots_of(uids)[:MOST_CHOSEN]
            found = session.spots.read(columns=[], uids=spots)
        self.desk.show_on_map(list(found.geometry))

    def watch(self, layer: Any) -> None:
        """Follow this layer of spots; None lets go of it."""
        slots = (("selectionChanged", self._map_chose), ("willBeDeleted", self._layer_gone))
        rewire(self._layer, layer, slots)
        self._layer = layer

    def _layer_gone(self) -> None:
        self._layer = None

    def _map_chose(self, *_: Any) -> None:
        # a choice of rows that is not told yet wins: a layer that was read anew selects what it had before
        if self._own or self._layer is None or self._picked.isActive():
            return
        with self.desk.told():
            spots = self.desk.selected("spot")
            with self.desk.reader() as session:
                uids = session.case_list.uids_at(spots) if spots else []
                found = session.case_list.keys_of(uids[:MOST_CHOSEN]) if uids else []
            self.map_uids = tuple(uids)
            self._map_chosen()
            self.table.cases.mark(set(uids))
            with self.quiet():
                self.table.choose_keys(found)
