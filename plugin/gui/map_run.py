"""Enforcement maps in the desktop: drawn sheet by sheet between QGIS's own work, or opened in the layout designer."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer

from ..domain.errors import InputError
from .desk import Desk, workspace_layers
from .messages import tr

LAYOUTS = Path(__file__).resolve().parents[2] / "resources" / "layouts"


def layout_file(choice: str) -> Path:
    """The layout that ``a4``, ``a3`` or a path names.

    :raises InputError: ``maps.layout_missing``
    """
    path = LAYOUTS / f"enforcement_{choice}.qpt" if choice in ("a4", "a3") else Path(choice)
    if not path.is_file():
        raise InputError("maps.layout_missing", path=str(path))
    return path


class MapRun:
    """Draws sheets, one in each turn of QGIS's loop.

    :param told: called after each sheet with (done, all, name of the sheet, its files)
    :param over: called at the end with (files, None), or with what went wrong; with (files, None) when cancelled too
    """

    def __init__(
        self,
        desk: Desk,
        sheets: Sequence[Any],
        layout: Path,
        output: Path,
        told: Callable[[int, int, Any, list[Path]], None],
        over: Callable[[list[Path], BaseException | None], None],
    ) -> None:
        from ..output.maps.render import Drawing
        from ..store.layers import map_font, map_layers

        self._told, self._over = told, over
        self._output = output
        self._whole = output.suffix.lower() == ".pdf"
        self._folder = Path(tempfile.mkdtemp(prefix="zhiwei-maps-")) if self._whole else output
        self._drawing: Any = Drawing(sheets, map_layers(desk.path), layout, map_font())
        self._files: list[Path] = []
        self._page = 0
        self.cancelled = False
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)

    def cancel(self) -> None:
        """Stop after the sheet that is being drawn; what was drawn stays."""
        self.cancelled = True

    @property
    def running(self) -> bool:
        """True until ``over`` was called."""
        return self._drawing is not None

    def _turn(self) -> None:
        sheets = self._drawing.sheets
        if self.cancelled or self._page == len(sheets):
            self._end(None)
            return
        try:
            made = self._drawing.draw(self._page, self._folder, (".pdf",) if self._whole else (".pdf", ".png"))
        except Exception as error:  # noqa: BLE001  told by whoever started it
            self._end(error)
            return
        self._files += made
        self._page += 1
        self._told(self._page, len(sheets), sheets[self._page - 1], [] if self._whole else made)

    def _end(self, error: BaseException | None) -> None:
        self._timer.stop()
        self._drawing.close()
        names = [sheet.code for sheet in self._drawing.sheets]
        self._drawing = None
        files = self._files
        if self._whole:
            try:
                files = self._bound(names) if error is None and self._files else []
            except Exception as caught:  # noqa: BLE001  told by whoever started it
                files, error = [], caught
            shutil.rmtree(self._folder, ignore_errors=True)
        self._over(files, error)

    def _bound(self, names: Sequence[str]) -> list[Path]:
        from ..output.merge import merge_pdfs
        from ..output.whole_file import write_whole

        parts = [(name, path.read_bytes()) for name, path in zip(names, self._files)]
        return [write_whole(self._output, merge_pdfs(parts))]


def open_designer(desk: Desk, sheets: Sequence[Any], layout: Path) -> Any:
    """Add our layout with its atlas over these sheets to the project and open it in the layout designer.

    The map follows what QGIS shows. The texts of the sheets are those of now.
    """
    from ..output.maps.render import load_layout, prepare
    from ..store.layers import map_font

    project = QgsProject.instance()
    spots = desk.layer("spot")
    if spots is None:
        raise InputError("maps.no_spots")
    before = set(project.mapLayers())
    shown = [layer for layer in project.layerTreeRoot().checkedLayers() if layer in workspace_layers(desk.path)]
    made = load_layout(project, layout, map_font())
    prepare(made, sheets, [spots, *(layer for layer in shown if layer is not spots)])
    main = made.itemById("map")
    main.setKeepLayerSet(False)
    # they hold only what the sheets say: nobody has to be asked for them when the project is closed
    for uid in set(project.mapLayers()) - before:
        project.mapLayer(uid).setCustomProperty("skipMemoryLayersCheck", 1)
    manager = project.layoutManager()
    base, number = tr("Enforcement map {size}").format(size=layout.stem.rpartition("_")[2].upper()), 1
    name = base
    while manager.layoutByName(name) is not None:
        number += 1
        name = f"{base} {number}"
    made.setName(name)
    manager.addLayout(made)
    designer = desk.iface.openLayoutDesigner(made)
    if designer is not None and hasattr(designer, "setAtlasPreviewEnabled"):
        designer.setAtlasPreviewEnabled(True)
    return designer
