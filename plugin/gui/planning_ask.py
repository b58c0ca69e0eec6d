"""The form that a run of the planner is asked with: days, targets, resources, weights of the aims."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from .days import day_edit, day_in, qdate
from .lists import listed
from .messages import tr
from .planning_words import figure
from .tab_order import in_order

#: what no target holds
_MOST_M2 = 1e9
#: beside a column; which groups stand in one, two and three columns
_GAP_PX = 10
_LAYOUTS = (
    ((0, 1, 2, 3, 4), (), ()),
    ((0, 1, 3), (2, 4), ()),
    ((0, 1), (2,), (3, 4)),
)


def preset_names() -> dict[str, str]:
    """Shown name of each preset of weights."""
    return {
        "balanced": tr("Balanced"),
        "target_first": tr("Target in time first"),
        "danger_first": tr("Urgent and dangerous first"),
        "few_moves": tr("Few moves, compact areas"),
        "even_load": tr("Even load over time"),
    }


def aim_words() -> dict[str, tuple[str, str]]:
    """Name of each aim, and what its weight means."""
    return {
        "urgent": (
            tr("Urgent first"),
            tr("Sites with many points of priority (danger, public safety, complaints) come early"),
        ),
        "target": (tr("Target in time"), tr("The floor area asked for is down by the day asked for")),
        "compact": (tr("Compact areas"), tr("Crews go on next door: few moves, short ways, areas that hold together")),
        "steady": (tr("Even load"), tr("About the same floor area in every ten working days")),
        "cost": (tr("Low cost"), tr("Machines and crews are moved as little as money asks for")),
        "stability": (
            tr("Keep days"),
            tr("In a re-plan alone: sites keep their day unless the other aims gain more than this"),
        ),
    }


class WeightSliders(QWidget):
    """A slider from 0 to 100 for each aim, with what it means, and presets by name."""

    def __init__(self) -> None:
        super().__init__()
        from ..domain.demolition.plan import Weights

        self.preset = _narrow(QComboBox())
        for key, text in preset_names().items():
            self.preset.addItem(text, key)
        self.preset.addItem(tr("Own weights"), "")
        self.preset.activated.connect(self._take_preset)
        self.sliders: dict[str, QSlider] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.addWidget(QLabel(tr("Preset of weights")), 0, 0)
        grid.addWidget(self.preset, 0, 1, 1, 2)
        words = aim_words()
        for row, key in enumerate(Weights.__dataclass_fields__, 1):
            name, meaning = words.get(key, (key, ""))
            slider, figure = QSlider(Qt.Orientation.Horizontal), QLabel()
            slider.setRange(0, 100)
            slider.setPageStep(10)
            slider.setAccessibleName(name)
            label = QLabel(name)
            label.setBuddy(slider)
            for widget in (label, slider, figure):
                widget.setToolTip(meaning)
            figure.setMinimumWidth(figure.fontMetrics().boundingRect("100").width() + 6)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
            slider.valueChanged.connect(lambda value, own=figure: own.setText(str(value)))
            slider.valueChanged.connect(self._name_preset)
            for column, widget in enumerate((label, slider, figure)):
                grid.addWidget(widget, row, column)
            self.sliders[key] = slider
        grid.setColumnStretch(1, 1)

    def weights(self) -> dict[str, float]:
        """As they stand."""
        return {key: float(slider.value()) for key, slider in self.sliders.items()}

    def set_weights(self, weights: Mapping[str, float]) -> None:
        """Put the sliders; an aim that is not named stays."""
        for key, value in weights.items():
            if key in self.sliders:
                self.sliders[key].setValue(round(float(value)))
        self._name_preset()

    def _take_preset(self, _at: int) -> None:
        from ..services.plan_run import weights_of_preset

        if self.preset.currentData():
            kept = self.sliders["stability"].value()
            self.set_weights({**weights_of_preset(str(self.preset.currentData())), "stability": kept})

    def _name_preset(self, _value: int = 0) -> None:
        from ..services.plan_run import preset_of

        self.preset.setCurrentIndex(max(self.preset.findData(preset_of(self.weights())), 0))


class TargetTable(QTableWidget):
    """Targets: floor area to be down by a day, of all or of one town."""

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.setTabKeyNavigation(False)
        #: code to name
        self.towns: Mapping[str, str] = {}
        self.setHorizontalHeaderLabels([tr("By"), tr("Area (m²)"), tr("Town")])
        self.setToolTip(tr("The floor area that is to be down by a day, counted from the plan's first day"))
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(70)
        self.setMaximumHeight(110)

    def add(self, day: date, area: float, town: str = "") -> None:
        """A row."""
        at = self.rowCount()
        self.insertRow(at)
        amount = QDoubleSpinBox()
        amount.setRange(0.0, _MOST_M2)
        amount.setDecimals(0)
        amount.setSingleStep(1000.0)
        amount.setGroupSeparatorShown(True)
        amount.setValue(area)
        where = QComboBox()
        where.addItem(tr("All"), "")
        for code, name in sorted({**({town: town} if town else {}), **self.towns}.items()):
            where.addItem(name, code)
        where.setCurrentIndex(max(where.findData(town), 0))
        for column, widget in enumerate((day_edit(day), amount, where)):
            self.setCellWidget(at, column, widget)
        in_order([self, *(self.cellWidget(row, column) for row in range(at + 1) for column in range(3))])
        # the header knows nothing of the fields in its cells
        self.setColumnWidth(0, self.cellWidget(at, 0).sizeHint().width())
        self.setColumnWidth(1, max(self.fontMetrics().boundingRect("999,999").width() + 34, 70))

    def targets(self) -> tuple[tuple[date, float, str], ...]:
        """What is asked for, by day; a row of 0 m² asks for nothing."""
        rows = [
            (day_in(self.cellWidget(at, 0)), self.cellWidget(at, 1).value(), str(self.cellWidget(at, 2).currentData()))
            for at in range(self.rowCount())
        ]
        return tuple(sorted(row for row in rows if row[1] > 0))

    def show_targets(self, targets: Any) -> None:
        """These and no others."""
        self.setRowCount(0)
        for day, area, town in targets:
            self.add(day, area, town)

    def drop(self) -> None:
        """Take the chosen rows away, the last one where none is chosen."""
        rows = {index.row() for index in self.selectedIndexes()} or {self.currentRow() if self.rowCount() else -1}
        for at in sorted(rows or {self.rowCount() - 1}, reverse=True):
            self.removeRow(at if at >= 0 else self.rowCount() - 1)


class AskForm(QWidget):
    """Everything that a run is asked with."""

    #: somebody wants to see or change the bureau's resources
    resources_asked = pyqtSignal()
    #: somebody wants the targets that are kept with the bureau's resources
    targets_asked = pyqtSignal()

    def __init__(self, told: Any) -> None:
        super().__init__()
        self._told = told
        self._office: Mapping[str, Any] = {}
        self._given: Mapping[str, Any] = {}
        self._groups = (self._plan(), self._targets(), self._aims(), self._resources(), self._search())
        columns = QHBoxLayout(self)
        columns.setContentsMargins(4, 4, 4, 4)
        self._columns = [QVBoxLayout() for _ in _LAYOUTS]
        for column in self._columns:
            columns.addLayout(column, 1)
        self._count = 0
        self._arrange(1)

    def resizeEvent(self, event: Any) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Lay the groups out in as many columns as the window has room for."""
        around = self.parentWidget()
        room = around.width() if around is not None else self.width()
        fitting = (count for count in range(len(_LAYOUTS), 1, -1) if self._wanted(count) <= room)
        self._arrange(next(fitting, 1))

    def _wanted(self, count: int) -> int:
        """Pixels that so many columns need at least."""
        columns = [places for places in _LAYOUTS[count - 1] if places]
        return sum(
            max(self._groups[place].minimumSizeHint().width() for place in places) + _GAP_PX for places in columns
        )

    def _arrange(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        for column in self._columns:
            while column.count():
                column.takeAt(0)
        for column, places in zip(self._columns, _LAYOUTS[count - 1]):
            for place in places:
                column.addWidget(self._groups[place])
            if places:
                column.addStretch(1)
        for at in range(len(self._columns)):
            self.layout().setStretch(at, int(at < count))

    def _plan(self) -> QGroupBox:
        self.name = QLineEdit()
        self.start, self.end = day_edit(date.today()), day_edit(date.today())
        group, form = _form(tr("The plan"))
        form.addRow(tr("Name of the plan"), self.name)
        form.addRow(tr("First day"), self.start)
        form.addRow(tr("Last day"), self.end)
        return group

    def _targets(self) -> QGroupBox:
        self.targets = TargetTable()
        self.add_target = QPushButton(tr("Add"))
        self.drop_target = QPushButton(tr("Remove"))
        self.office_targets = QPushButton(tr("The bureau's targets"))
        self.office_targets.setToolTip(tr("Takes the targets kept with the bureau's resources, less what is done"))
        self.add_target.clicked.connect(lambda _on=False: self.targets.add(day_in(self.end), 0.0))
        self.drop_target.clicked.connect(lambda _on=False: self.targets.drop())
        self.office_targets.clicked.connect(lambda _on=False: self.targets_asked.emit())
        group = QGroupBox(tr("Targets, counted from the first day"))
        layout = QVBoxLayout(group)
        layout.addWidget(self.targets)
        layout.addWidget(_row(self.add_target, self.drop_target, self.office_targets))
        return group

    def _resources(self) -> QGroupBox:
        self.source = _narrow(QComboBox())
        for key, text in (
            ("given", tr("Those of the plan looked at")),
            ("office", tr("Those of the bureau")),
            ("file", tr("A file…")),
        ):
            self.source.addItem(text, key)
        self.source.activated.connect(lambda _at: self._told(self._choose_source))
        self.edit_resources = QPushButton(tr("Resources…"))
        self.edit_resources.clicked.connect(lambda _on=False: self.resources_asked.emit())
        self.with_what = QLabel()
        self.with_what.setWordWrap(True)
        group = QGroupBox(tr("Crews, machines and money"))
        layout = QVBoxLayout(group)
        layout.addWidget(_row(self.source, self.edit_resources))
        layout.addWidget(self.with_what)
        return group

    def _aims(self) -> QGroupBox:
        self.aims = WeightSliders()
        group = QGroupBox(tr("What counts how much"))
        QVBoxLayout(group).addWidget(self.aims)
        return group

    def _search(self) -> QGroupBox:
        self.phases, self.tries, self.seed = QSpinBox(), QSpinBox(), QSpinBox()
        for box, low, high in ((self.phases, 1, 50), (self.tries, 0, 5000), (self.seed, 0, 999_999)):
            box.setRange(low, high)
        self.phases.setValue(4)
        self.tries.setValue(60)
        self.seed.setToolTip(tr("The same seed and tries give the same plan"))
        self.seconds = QSpinBox()
        self.seconds.setRange(0, 3600)
        self.seconds.setSuffix(tr(" s"))
        self.level = QComboBox()
        for key, text in (("low", tr("low")), ("typical", tr("typical")), ("high", tr("high"))):
            self.level.addItem(text, key)
        self.no_solver = QLabel(
            tr(
                "OR-Tools is not installed: plans are made, with the bound of the target; what is off is the further "
                "improvement by it."
            )
        )
        self.no_solver.setWordWrap(True)
        group, form = _form(tr("Search"))
        form.addRow(tr("Number of phases"), self.phases)
        form.addRow(tr("Output of crews"), self.level)
        form.addRow(tr("Tries"), self.tries)
        form.addRow(tr("Seed"), self.seed)
        form.addRow(tr("OR-Tools after it"), self.seconds)
        form.addRow(self.no_solver)
        return group

    # In and out.

    def fill(self, begin: Any, office: Mapping[str, Any], solver: bool) -> None:
        """Show what a run would begin with.

        :param begin: a :class:`~..services.plan_run.Begin`
        :param office: the bureau's resources
        """
        asked = begin.request
        self.name.setText(asked.name)
        self.name.setCursorPosition(0)
        for edit, day in ((self.start, asked.start), (self.end, asked.end)):
            edit.setDate(qdate(day))
        self.targets.towns = begin.towns
        self.targets.show_targets(asked.targets)
        self.aims.set_weights(asked.weights)
        self.level.setCurrentIndex(max(self.level.findData(asked.level), 0))
        self.seed.setValue(asked.seed)
        self.seconds.setEnabled(solver)
        self.no_solver.setVisible(not solver)
        self._given = asked.resources if begin.before is not None else {}
        self.show_office(office)
        self.source.setCurrentIndex(self.source.findData("given" if self._given else "office"))
        self._say_resources()

    def show_office(self, office: Mapping[str, Any]) -> None:
        """The bureau's resources are these now."""
        self._office = office
        self._say_resources()

    def days(self) -> tuple[date, date]:
        """First and last day."""
        return day_in(self.start), day_in(self.end)

    def resources(self) -> Mapping[str, Any]:
        """What is chosen."""
        return self._office if self.source.currentData() == "office" else self._given

    def request(self) -> Any:
        """What is asked for (:class:`~..services.plan_demolition.Request`).

        :raises InputError: ``demolition.no_resources``
        """
        from ..domain.errors import InputError
        from ..services.plan_demolition import Request

        if not self.resources():
            raise InputError("demolition.no_resources")
        return Request(
            self.name.text().strip(),
            *self.days(),
            self.resources(),
            self.aims.weights(),
            self.targets.targets(),
            str(self.level.currentData()),
            self.seed.value(),
            self.tries.value(),
            float(self.seconds.value()) if self.seconds.isEnabled() else 0.0,
            self.phases.value(),
        )

    def _choose_source(self) -> None:
        if self.source.currentData() == "file":
            from ..services.demolition_resources import read_resources

            path, _kind = QFileDialog.getOpenFileName(self, tr("Resources"), "", "YAML (*.yaml *.yml)")
            if path:
                self._given = read_resources(path)
            self.source.setCurrentIndex(self.source.findData("given" if self._given else "office"))
        self._say_resources()

    def _say_resources(self) -> None:
        self.with_what.setText(resources_line(self.resources()))


def resources_line(data: Mapping[str, Any]) -> str:
    """Resources in a line: crews, machines, teams, money."""
    if not data:
        return tr("None are entered yet: press Resources… and enter at least one crew.")
    crews = [str(crew.get("name")) for crew in data.get("crews") or ()]
    parts = [tr("{count} crews ({names})").format(count=len(crews), names=listed(crews))]
    for key, text in (
        ("excavators", tr("{count} excavators")),
        ("trucks", tr("{count} trucks")),
        ("survey_teams", tr("{count} survey teams")),
        ("notaries", tr("{count} notaries")),
        ("police_teams", tr("{count} police teams")),
        ("command_groups", tr("at most {count} forced sites at a time")),
    ):
        if data.get(key) is not None:
            parts.append(text.format(count=data[key]))
    money = sum(float(row.get("yuan") or 0.0) for row in data.get("money") or ())
    parts.append(tr("{yuan} yuan").format(yuan=figure(money)) if money else tr("money without limit"))
    return tr("; ").join(parts)


def _narrow(box: QComboBox) -> QComboBox:
    """No wider than a few words, however long its entries are."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    return box


def _form(title: str) -> tuple[QGroupBox, QFormLayout]:
    group = QGroupBox(title)
    form = QFormLayout(group)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return group, form


def _row(*widgets: QWidget) -> QWidget:
    """Widgets side by side."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
    return holder
