"""What a plan of uses is asked with: targets in m², weights by sliders, plan use, soil and slope of other layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
)

from ..domain.afteruse.book import CRITERIA
from .afteruse_words import Words, criterion_word, given_word
from .lists import listed
from .messages import tr

_MOST_M2 = 1e9


class TargetFields(QGroupBox):
    """m² for each target; 0 asks for nothing."""

    def __init__(self) -> None:
        super().__init__(tr("Targets over all plots (m²)"))
        self.boxes: dict[str, QDoubleSpinBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setVerticalSpacing(2)

    def set_words(self, words: Words) -> None:
        """Offer the targets of this office; what was typed stays."""
        for name, text in words.targets.items():
            if name in self.boxes:
                continue
            box = QDoubleSpinBox()
            box.setRange(0.0, _MOST_M2)
            box.setDecimals(0)
            box.setSingleStep(100.0)
            box.setGroupSeparatorShown(True)
            box.setSpecialValueText(tr("none"))
            box.valueChanged.connect(lambda value, own=box: own.setToolTip(words.mu(value)))
            label = QLabel(text)
            label.setBuddy(box)
            row, side = divmod(len(self.boxes), 2)
            self._grid.addWidget(label, row, 2 * side)
            self._grid.addWidget(box, row, 2 * side + 1)
            self._grid.setColumnStretch(2 * side + 1, 1)
            self.boxes[name] = box

    def targets(self) -> dict[str, float]:
        """What is asked for."""
        return {name: box.value() for name, box in self.boxes.items() if box.value() > 0}

    def show_targets(self, targets: Mapping[str, float]) -> None:
        """These and no others."""
        for name, box in self.boxes.items():
            box.setValue(float(targets.get(name, 0.0)))


class WeightFields(QGroupBox):
    """A slider for each criterion of the chosen use; what differs from the office's rulebook is said."""

    #: other weights are set, or none
    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(tr("Weights of the criteria"))
        self.use = QComboBox()
        self.use.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.use.currentIndexChanged.connect(lambda _at: self._show())
        self.reset = QPushButton(tr("As in the rulebook"))
        self.reset.clicked.connect(lambda _checked=False: self._reset())
        self.note, self.effect = QLabel(), QLabel()
        for label in (self.note, self.effect):
            label.setWordWrap(True)
        self.sliders: dict[str, QSlider] = {}
        self._book: Mapping[str, Mapping[str, float]] = {}
        self._own: dict[str, dict[str, float]] = {}
        self._showing = False
        self._words: Words | None = None
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        for row, name in enumerate(CRITERIA):
            slider, figure = QSlider(Qt.Orientation.Horizontal), QLabel("0")
            slider.setRange(0, 100)
            slider.setPageStep(10)
            label = QLabel(criterion_word(name))
            label.setBuddy(slider)
            slider.setAccessibleName(label.text())
            figure.setMinimumWidth(figure.fontMetrics().boundingRect("100").width() + 6)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
            slider.valueChanged.connect(lambda value, own=figure: own.setText(str(value)))
            slider.valueChanged.connect(lambda value, one=name: self._set(one, value))
            for column, widget in enumerate((label, slider, figure)):
                grid.addWidget(widget, row, column)
            self.sliders[name] = slider
        grid.setColumnStretch(1, 1)
        top = QHBoxLayout()
        top.addWidget(self.use, 1)
        top.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(grid)
        layout.addWidget(self.note)
        layout.addWidget(self.effect)

    def set_words(self, words: Words) -> None:
        """Offer the uses and weights of this office."""
        self._words, self._book = words, words.weights
        kept = self.use.currentData()
        self.use.blockSignals(True)
        self.use.clear()
        for use, name in words.uses.items():
            self.use.addItem(name, use)
        self.use.setCurrentIndex(max(self.use.findData(kept), 0))
        self.use.blockSignals(False)
        self._show()

    def _weight(self, use: str, criterion: str) -> float:
        return float(self._own.get(use, {}).get(criterion, self._book.get(use, {}).get(criterion, 0.0)))

    def _show(self) -> None:
        use = str(self.use.currentData() or "")
        self._showing = True
        for name, slider in self.sliders.items():
            slider.setValue(round(self._weight(use, name)))
        self._showing = False
        self._say()

    def _set(self, criterion: str, value: int) -> None:
        use = str(self.use.currentData() or "")
        if self._showing or not use:
            return
        own = self._own.setdefault(use, {})
        own[criterion] = float(value)
        if float(value) == float(self._book.get(use, {}).get(criterion, 0.0)):
            del own[criterion]
        if not own:
            del self._own[use]
        self._say()
        self.changed.emit()

    def _reset(self) -> None:
        self._own.pop(str(self.use.currentData() or ""), None)
        self._show()
        self.changed.emit()

    def _say(self) -> None:
        names = listed(self._words.use(use) for use in self._own) if self._words else ""
        self.note.setText(tr("Changed for: {uses}").format(uses=names) if names else tr("All as in the rulebook."))

    def weights(self) -> dict[str, dict[str, float]]:
        """What is other than in the rulebook, by use and criterion."""
        return {use: dict(own) for use, own in self._own.items()}

    def show_weights(self, weights: Mapping[str, Mapping[str, float]]) -> None:
        """These and no others."""
        self._own = {use: dict(own) for use, own in weights.items() if own}
        self.effect.clear()
        self._show()


class InputFields(QGroupBox):
    """Layers of the project that planning may look at beside the workspace."""

    def __init__(self) -> None:
        super().__init__(tr("Further layers"))
        filters = getattr(QgsMapLayerProxyModel, "Filter", QgsMapLayerProxyModel)
        self.layers: dict[str, QgsMapLayerComboBox] = {}
        self.fields: dict[str, QgsFieldComboBox] = {}
        form = QFormLayout(self)
        for name, hint in (
            ("plan", tr("Polygons with the code of the 2023 guide")),
            ("soil", tr("Polygons with the grade of soil, 1 (best) to 10")),
        ):
            layer, field = self._layer(filters.PolygonLayer), QgsFieldComboBox()
            layer.setToolTip(hint)
            layer.layerChanged.connect(field.setLayer)
            self.layers[name], self.fields[name] = layer, field
            row = QHBoxLayout()
            row.addWidget(layer, 3)
            row.addWidget(field, 2)
            form.addRow(given_word(name), row)
        self.layers["slope"] = self._layer(filters.RasterLayer)
        self.layers["slope"].setToolTip(tr("Raster with degrees"))
        form.addRow(given_word("slope"), self.layers["slope"])
        self.keep = QCheckBox()
        self.keep.setChecked(True)
        form.addRow(self.keep)
        self.show_given(())

    def _layer(self, wanted: Any) -> QgsMapLayerComboBox:
        box = QgsMapLayerComboBox()
        box.setAllowEmptyLayer(True)
        box.setFilters(wanted)
        box.setLayer(None)
        return box

    def show_given(self, given: Sequence[str]) -> None:
        """Say what the last plan was given, which may be kept."""
        names = listed(given_word(name) for name in given)
        self.keep.setText(tr("Keep from the last plan: {what}").format(what=names))
        self.keep.setVisible(bool(given))

    def read(self, crs: str) -> dict[str, Any]:
        """What is chosen, as a request takes it; read here, because layers belong to this thread.

        :param crs: of the workspace
        :raises InputError: ``afteruse.no_field``
        """
        from dataclasses import replace

        from ..domain.errors import InputError
        from ..exchange.raster import means
        from ..exchange.transform import transform
        from ..exchange.vector import from_source

        found: dict[str, Any] = {"keep_given": self.keep.isChecked()}
        for name, fields in self.fields.items():
            layer = self.layers[name].currentLayer()
            if layer is None:
                continue
            column = fields.currentField()
            table = from_source(layer)
            if column not in table.columns:
                raise InputError("afteruse.no_field", layer=layer.name(), fields=", ".join(table.columns))
            found[name] = replace(table, geometry=transform(table.geometry, table.crs, crs), crs=crs)
            found[f"{name}_field"] = column
        raster = self.layers["slope"].currentLayer()
        if raster is not None:
            found["slope"] = means(raster, crs, QgsProject.instance().transformContext())
        return found
