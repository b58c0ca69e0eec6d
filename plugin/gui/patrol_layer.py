"""The layer of the patrol cells: whether the map shows it, and which cells are selected on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject

from .desk import Desk
from .terms import term
from .tools_canvas import rewire


class CellLayer:
    """The layer in the project that is open.

    :param chosen: called when somebody selects cells on the map
    """

    def __init__(self, desk: Desk, chosen: Callable[[], None]) -> None:
        self.desk = desk
        self._chosen = chosen
        self._layer: Any = None
        self._quiet = False

    def find(self) -> Any:
        """The layer, None where the project has none."""
        return self.desk.layer("grid_cell")

    def need(self) -> Any:
        """The layer; a project made before there was one gets it."""
        layer = self.find()
        if layer is None:
            from ..store.layer_catalogue import GRID_CELL
            from ..store.layers import make_layer

            _ = self.desk.store
            layer = make_layer(self.desk.path, GRID_CELL, words=term)
            project = QgsProject.instance()
            project.addMapLayer(layer, False)
            root = project.layerTreeRoot()
            title = term(GRID_CELL.group)
            group = root.findGroup(title) or root.insertGroup(1, title)
            group.addLayer(layer)
            self.listen()
        return layer

    # Which cells are selected.

    def uids(self) -> set[str]:
        """Uids of the selected cells."""
        return set(self.desk.selected("grid_cell"))

    def select(self, uids: set[str]) -> None:
        """Select cells; nobody is told."""
        layer = self.find()
        if layer is None:
            return
        fids: list[int] = []
        if uids:
            with self.desk.reader() as session:
                found = session.grid_cells.read(columns=[], uids=uids, geometry=False)
            fids = [int(fid) for fid in found.row_numbers()]
        self._quiet = True
        layer.selectByIds(fids)
        self._quiet = False

    def listen(self) -> None:
        """Hear of what is selected on the layer that the project has now."""
        self._follow(self.find())

    def deafen(self) -> None:
        """Hear nothing any more."""
        self._follow(None)

    def _follow(self, layer: Any) -> None:
        rewire(self._layer, layer, (("selectionChanged", self._selected), ("willBeDeleted", self._gone)))
        self._layer = layer

    def _gone(self) -> None:
        self._layer = None

    def _selected(self, *_: Any) -> None:
        if not self._quiet:
            self._chosen()

    # Whether it is seen.

    def is_shown(self) -> bool:
        """Whether the map shows the cells."""
        layer = self.find()
        node = None if layer is None else QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        return node is not None and bool(node.isVisible())

    def show(self, shown: bool = True) -> None:
        """Show or hide the cells."""
        node = QgsProject.instance().layerTreeRoot().findLayer(self.need().id())
        if node is None:
            return
        if shown:
            node.setItemVisibilityCheckedParentRecursive(True)
        else:
            node.setItemVisibilityChecked(False)

    def toggle(self) -> bool:
        """Show or hide the cells; the map goes where they are. Returns whether they are shown now."""
        layer = self.need()
        shown = not self.is_shown()
        self.show(shown)
        extent = layer.extent()
        canvas = self.desk.iface.mapCanvas()
        if shown and not extent.isEmpty() and not canvas.extent().intersects(extent):
            extent.scale(1.1)
            canvas.setExtent(extent)
            canvas.refresh()
        return shown

    def pick(self) -> None:
        """Take QGIS's own tool for selecting features on this layer."""
        layer = self.need()
        self.show()
        self.desk.iface.setActiveLayer(layer)
        self.desk.iface.actionSelect().trigger()
