"""Build the patrol grid: choose the layer of communities, look at the cells on the map, build them."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from ..domain.errors import CancelledError
from .desk import Desk, table_of, worded
from .lists import listed, pair, sentences
from .messages import say, tr
from .tools_canvas import POLYGON, to_map

_LINE = QColor(31, 111, 178)


class GridDialog(QDialog):
    """Not modal: the map stays free to look at what would be built.

    :param built: called with the change and what was done in words
    """

    def __init__(self, desk: Desk, built: Any) -> None:
        super().__init__(desk.iface.mainWindow())
        self.desk = desk
        self.plan: Any = None
        self._built = built
        self._task: Any = None
        self._left = False
        self._band = QgsRubberBand(desk.iface.mapCanvas(), POLYGON)
        self._band.setStrokeColor(_LINE)
        self._band.setFillColor(QColor(31, 111, 178, 30))
        self._band.setWidth(1)
        self.setObjectName("zhiwei_grid_dialog")
        self.setWindowTitle(tr("Build the patrol grid"))
        self.resize(480, 460)
        self.layer, self.code, self.name = QComboBox(), QComboBox(), QComboBox()
        self.size_m, self.sliver = QDoubleSpinBox(), QDoubleSpinBox()
        self.size_m.setRange(10.0, 5000.0)
        self.size_m.setDecimals(0)
        self.size_m.setSingleStep(10.0)
        self.size_m.setSuffix(" m")
        self.sliver.setRange(0.0, 50.0)
        self.sliver.setDecimals(0)
        self.sliver.setSuffix(" %")
        self.sliver.setToolTip(
            tr("A piece at the border below this share of a full cell joins the neighbour with the longest border.")
        )
        for combo in (self.layer, self.code, self.name):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Layer of communities"), self.layer)
        form.addRow(tr("Code of the community (12 digits)"), self.code)
        form.addRow(tr("Name of the community"), self.name)
        form.addRow(tr("Side of a cell"), self.size_m)
        form.addRow(tr("Least share of a cell"), self.sliver)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        self.summary = QLabel(tr("Look at the cells before they are built."))
        self.summary.setWordWrap(True)
        layout.addWidget(self.summary)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        layout.addWidget(self.details, 1)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(6)
        self.bar.hide()
        layout.addWidget(self.bar)
        row = QHBoxLayout()
        self.preview_button = self._button(tr("Show the cells"), self.preview, row)
        row.addStretch()
        self.build_button = self._button(tr("Build"), self.build, row)
        self.close_button = self._button(tr("Close"), self.close, row)
        self.build_button.setEnabled(False)
        self.preview_button.setDefault(True)
        layout.addLayout(row)
        self._fill()
        self.layer.currentIndexChanged.connect(self._layer_chosen)
        for combo in (self.code, self.name):
            combo.currentIndexChanged.connect(self._stale)
        for spin in (self.size_m, self.sliver):
            spin.valueChanged.connect(self._stale)

    def _button(self, text: str, slot: Any, row: QHBoxLayout) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)

        def clicked(_checked: bool = False) -> None:
            with self.desk.told():
                slot()

        made.clicked.connect(clicked)
        row.addWidget(made)
        return made

    def _fill(self) -> None:
        from ..services.patrol_grid import settings_of

        with self.desk.reader() as session:
            size, sliver = settings_of(session)
        self.size_m.setValue(size)
        self.sliver.setValue(sliver * 100.0)
        for layer in QgsProject.instance().mapLayers().values():
            polygon = isinstance(layer, QgsVectorLayer) and layer.geometryType() == POLYGON
            if polygon and table_of(layer) not in ("grid_cell", "spot", "parcel", "zone", "permit"):
                self.layer.addItem(layer.name(), layer.id())
        # the workspace's own land classes know the villages too, but a layer of borders is better
        own = self.desk.layer("land_class")
        others = [at for at in range(self.layer.count()) if own is None or self.layer.itemData(at) != own.id()]
        if others:
            self.layer.setCurrentIndex(others[0])
        self._layer_chosen()

    @property
    def source(self) -> Any:
        """The chosen layer, None without one."""
        return QgsProject.instance().mapLayer(str(self.layer.currentData() or ""))

    def _layer_chosen(self, *_: Any) -> None:
        from ..services.patrol_grid import CODE_COLUMNS, NAME_COLUMNS

        layer = self.source
        names = [field.name() for field in layer.fields()] if layer is not None else []
        for combo, usual, free in ((self.code, CODE_COLUMNS, tr("found by its values")), (self.name, NAME_COLUMNS, "")):
            combo.blockSignals(True)
            combo.clear()
            combo.addItem(free, "")
            for name in names:
                combo.addItem(name, name)
            lower = {name.lower(): name for name in names}
            found = next((lower[one.lower()] for one in usual if one.lower() in lower and one != "code"), "")
            combo.setCurrentIndex(max(combo.findData(found), 0))
            combo.blockSignals(False)
        self._stale()

    def _stale(self, *_: Any) -> None:
        """What was chosen changed: the preview is none any more."""
        self.plan = None
        self.build_button.setEnabled(False)
        self.preview_button.setEnabled(self.source is not None)
        self._band.reset(POLYGON)
        if self.source is None:
            self.summary.setText(tr("Add a layer with the borders of the communities to the project first."))

    def preview(self) -> None:
        """Cut the cells in the background and show them."""
        from ..exchange.vector import from_source
        from ..services.patrol_grid import communities_of, plan_grid

        layer = self.source
        if layer is None or self._task is not None:
            return
        code, name = str(self.code.currentData() or ""), str(self.name.currentData() or "")
        columns = None if not code else [one for one in (code, name) if one]
        table = from_source(layer, columns)
        store, size, sliver = self.desk.store, self.size_m.value(), self.sliver.value() / 100.0

        def job(progress: Any) -> Any:
            communities, left_out = communities_of(table, store.crs, code, name)
            with store.reader() as session:
                return plan_grid(session, communities, size, sliver, left_out, progress)

        self.preview_button.setEnabled(False)
        self.bar.show()
        self._task = self.desk.run(tr("Patrol grid"), job, self._planned, self._failed)
        self._task.progressChanged.connect(self._moved)

    def _moved(self, percent: float) -> None:
        self.bar.setValue(round(percent))

    def _over(self) -> None:
        self._task = None
        if not self._left:
            self.bar.hide()
            self.preview_button.setEnabled(True)

    def _failed(self, error: BaseException) -> None:
        self._over()
        if not self._left:
            self.summary.setText(worded(error))
            self.details.clear()
        elif not isinstance(error, CancelledError):
            self.desk.tell(error)

    def _planned(self, plan: Any) -> None:
        self._over()
        if self._left:
            return
        self.plan = plan
        cells = plan.cells
        self.summary.setText(
            sentences(
                tr("{cells} cells in {communities} communities.").format(
                    cells=len(cells), communities=len(plan.grids) - len(plan.refused)
                ),
                tr("{count} cells of before are replaced.").format(count=plan.replaced) if plan.replaced else "",
            )
        )
        lines = [say(grid.refused[0], **grid.refused[1]) for grid in plan.refused]
        if plan.kept:
            names = listed(name or code for code, name in plan.kept)
            lines.append(tr("Patrolled already, stay as they are: {names}").format(names=names))
        if plan.left_out:
            lines.append(tr("Left out, without code or ground: {count}").format(count=plan.left_out))
        lines += [
            tr("{one} and {two} lie over each other by {area} m².").format(one=one, two=two, area=f"{area:,.0f}")
            for one, two, area in plan.overlaps
        ]
        lines += [
            pair(f"{grid.community.code} {grid.community.name}", str(len(grid.cells)))
            for grid in plan.grids
            if grid.cells
        ]
        self.details.setPlainText("\n".join(lines))
        self.build_button.setEnabled(bool(cells))
        self._show(cells)

    def _show(self, cells: list[Any]) -> None:
        import shapely

        self._band.reset(POLYGON)
        if not cells:
            return
        shapes = shapely.get_parts([cell.geometry for cell in cells])
        made = QgsGeometry()
        made.fromWkb(shapely.multipolygons(shapes).wkb)
        made.transform(to_map(self.desk))
        self._band.setToGeometry(made, None)
        canvas = self.desk.iface.mapCanvas()
        extent = made.boundingBox()
        extent.scale(1.1)
        canvas.setExtent(extent)
        canvas.refresh()

    def build(self) -> None:
        """Write the cells."""
        from ..services.patrol_grid import build_grid

        if self.plan is None:
            return
        change = build_grid(self.desk.store, self.plan, self.desk.actor, datetime.now(timezone.utc))
        count = len(change.added)
        self.close()
        self._built(change, tr("{count} cells were built.").format(count=count))

    def done(self, result: int) -> None:
        """Closed by whatever way: the preview goes."""
        self.leave()
        super().done(result)

    def leave(self) -> None:
        """Take the preview from the map and stop what runs."""
        self._left = True
        if self._task is not None:
            self._task.cancel()
        self._band.reset(POLYGON)
        if self._band.scene() is not None:
            self.desk.iface.mapCanvas().scene().removeItem(self._band)
