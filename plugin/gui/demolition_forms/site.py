"""The form of a site: every fact with its unit and where it comes from, and whether the law lets it be planned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import InputError
from ..desk import Desk, worded
from ..heading import Heading
from ..lists import sentences
from ..messages import say, tr
from ..settings.page import quiet
from ..settings.record import RecordDialog
from ..step_widgets import ChoiceEditor, DayEditor, Editor, FlagEditor, LongEditor, ManyEditor, TextEditor
from ..tall import scrolled
from ..terms import term
from .editors import FigureEditor, SpansEditor
from .windows import may_drop
from .words import danger_word, site_field, status_word


def groups() -> list[tuple[str, tuple[str, ...]]]:
    """The groups of fields: two columns, filled one after the other."""
    return [
        (
            tr("What is removed"),
            ("name", "structure", "storeys", "floor_area_m2", "ground_area_m2", "height_m", "new_building"),
        ),
        (tr("Who is in it"), ("persons", "let", "supplied", "sole_home")),
        (tr("Consent to demolish"), ("consent", "consent_on")),
        (tr("Remarks"), ("remark",)),
        (tr("Protection and danger"), ("protected", "protected_neighbour", "danger")),
        (tr("Together with others"), ("batch", "lane", "lane_order")),
        (tr("When, and how urgent"), ("sowing_day", "complaints", "public_project", "categories", "blocked")),
    ]


_LEFT = 4


class SiteForm(RecordDialog):
    """Saves over the version that it shows; what somebody else saved meanwhile is laid beside it."""

    def __init__(self, desk: Desk, view: Any) -> None:
        self.desk = desk
        self.view = view
        self.origin_labels: dict[str, QLabel] = {}
        self._told: list[tuple[str, Mapping[str, Any]]] = []
        fields = [(name, site_field(name), _editor(name, view, desk)) for _, names in groups() for name in names]
        super().__init__(desk.iface.mainWindow(), tr("Demolition site"), view.row, fields, self._keep)
        self.resize(1000, 640)
        self._first = self.values()
        for text, slot in (
            (tr("Case…"), lambda: self.desk.case_asked.emit(self.view.row.case_uid)),
            (tr("On the map"), self.on_map),
            (tr("Progress…"), self.progress),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, job=slot: self._run(job))
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        if view.row.status == "dropped":
            for editor in self.editors.values():
                editor.setEnabled(False)
            self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(False)

    def arrange(self, layout: QVBoxLayout, fields: Sequence[tuple[str, str, Editor]]) -> None:
        """The law's part on top, the fields in two columns below it."""
        layout.addWidget(self._head())
        by_name = {name: (label, editor) for name, label, editor in fields}
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 6, 0)
        made = [QVBoxLayout(), QVBoxLayout()]
        for at, (title, names) in enumerate(groups()):
            box = QGroupBox(title)
            form = QFormLayout(box)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            for name in names:
                label, editor = by_name[name]
                head = QLabel(label)
                head.setWordWrap(True)
                head.setFixedWidth(150)
                head.setBuddy(editor)
                form.addRow(head, self._with_origin(name, editor))
            made[0 if at < _LEFT else 1].addWidget(box)
        for column in made:
            column.addStretch()
            columns.addLayout(column, 1)
        area = scrolled(inside, sideways=False)
        layout.addWidget(area, 1)

    def values(self) -> dict[str, Any]:
        """What the editors hold, as a site keeps it."""
        found = super().values()
        found["categories"] = tuple(found["categories"])
        found["structure"] = found["structure"] or ""
        return found

    def save(self) -> None:
        """Save and close; then say what is to be minded."""
        try:
            self.values()
        except InputError as error:
            self._tell(error)
            return
        super().save()

    def reject(self) -> None:
        """Ask once where something is not saved."""
        if may_drop(self, self.unsaved()):
            super().reject()

    def unsaved(self) -> bool:
        """Whether something was changed and is not stored."""
        try:
            return self.values() != self._first
        except InputError:
            return True

    def leave(self) -> None:
        """It hears no signal of the desk."""

    def on_map(self) -> None:
        """Show the spot of the site."""
        uid = self.view.row.spot_uid
        with self.desk.reader() as session:
            table = session.spots.read(columns=(), uids=[uid] if uid else [])
        self.desk.show_on_map(list(table.geometry))

    def progress(self) -> None:
        """Record what was done here."""
        from . import record_progress

        record_progress(self.desk, [self.view.row.uid])

    # Inside.

    def _run(self, job: Any) -> None:
        with self.desk.told():
            job()

    def _keep(self, row: Any, values: Mapping[str, Any]) -> None:
        from ...services.site_form import save_site

        before = {name: getattr(row, name) for name in values}
        changed = {name: value for name, value in values.items() if value != _shown(before[name])}
        now = datetime.now(timezone.utc)
        saved, told = save_site(self.desk.store, row, changed, self.desk.actor, now, self.desk.today())
        self._first = self.values()
        if saved != row:
            self.desk.note_change()
        if told:
            self.desk.tell(sentences(*(say(code, **params) for code, params in told)), Qgis.MessageLevel.Warning)

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, InputError) and "field" in error.params:
            name = str(error.params["field"])
            if name in self.editors:
                self.editors[name].setFocus()
            error = InputError(error.code, **{**error.params, "field": site_field(name)})
        self.wrong.setText(worded(error))
        self.wrong.show()

    def _with_origin(self, name: str, editor: Editor) -> QWidget:
        """An editor with where its value comes from under or beside it."""
        code, params = self.view.origins.get(name, ("", {}))
        label = quiet(QLabel(say(code, **params) if code else ""))
        palette = label.palette()
        colour = palette.color(QPalette.ColorRole.WindowText)
        colour.setAlpha(150)
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        label.setPalette(palette)
        label.setToolTip(tr("Where the value comes from"))
        self.origin_labels[name] = label
        held = QWidget()
        below = isinstance(editor, (SpansEditor, ManyEditor, LongEditor, TextEditor, ChoiceEditor))
        box: Any = QVBoxLayout(held) if below else QHBoxLayout(held)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(1 if below else 8)
        box.addWidget(editor, 0 if below else 1)
        box.addWidget(label, 0 if below else 1)
        return held

    def _head(self) -> QWidget:
        view = self.view
        held = QWidget()
        box = QVBoxLayout(held)
        box.setContentsMargins(0, 0, 0, 0)
        title = Heading(" · ".join(filter(None, (view.case_number, view.town, status_word(view.row.status)))))
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(title)
        self.law = QLabel(law_words(view))
        self.law.setWordWrap(True)
        box.addWidget(self.law)
        self.banner = QLabel(sentences(*stops(view)))
        self.banner.setWordWrap(True)
        self.banner.setStyleSheet("background: #8a4b00; color: #ffffff; border-radius: 3px; padding: 4px 6px;")
        self.banner.setVisible(bool(self.banner.text()))
        box.addWidget(self.banner)
        return held


def law_words(view: Any) -> str:
    """The first lawful day with its reasons, and the place in the plan in force."""
    lines = []
    legal = view.legal
    if view.row.consent:
        lines.append(tr("By consent: it may be demolished on any working day."))
    elif legal is not None and legal.day is not None:
        text = tr("First lawful day, counted ahead: {day}.") if legal.foreseen else tr("First lawful day: {day}.")
        lines.append(text.format(day=legal.day.isoformat()))
    elif legal is not None:
        lines.append(tr("There is no lawful day yet."))
    if legal is not None and legal.reasons and not view.row.consent:
        lines.append(" ".join(f"· {say(code, **params)}" for code, params in legal.reasons))
    if view.place is not None and view.place.first_day is not None:
        text = tr("Plan in force ({name}): {first} to {last}, phase {phase}, {crew}.")
        lines.append(
            text.format(
                name=view.scenario.name,
                first=view.place.first_day.isoformat(),
                last=view.place.last_day.isoformat() if view.place.last_day else "",
                phase=view.place.phase,
                crew=view.place.crew,
            )
        )
    return "\n".join(lines)


def stops(view: Any) -> list[str]:
    """What keeps the site out of a plan, or on its day."""
    found = []
    if view.row.status == "dropped":
        found.append(
            tr("Dropped from planning: the decision no longer orders it, or it is done. Nothing can be changed.")
        )
    if view.refused:
        found.append(tr("It cannot be planned: {why}.").format(why=say(view.refused)))
    if view.place is not None and view.place.locked:
        found.append(tr("The planner locked its day in the plan in force."))
    return found


def _shown(value: Any) -> Any:
    """A value of a site as its editor gives it."""
    return value.isoformat() if hasattr(value, "isoformat") else value


def _editor(name: str, view: Any, desk: Desk) -> Editor:
    if name in ("storeys", "persons", "lane_order", "complaints"):
        return FigureEditor(whole=True)
    if name in ("floor_area_m2", "ground_area_m2", "height_m"):
        return FigureEditor()
    if name in ("consent_on", "sowing_day"):
        return DayEditor(desk.today())
    if name == "structure":
        return ChoiceEditor([(code, term(text)) for code, text in view.structures])
    if name == "danger":
        return ChoiceEditor([(grade, danger_word(grade)) for grade in range(4)])
    if name == "protected":
        return ChoiceEditor([(True, tr("Yes, it is protected")), (False, tr("No, somebody has looked"))])
    if name == "categories":
        many = ManyEditor([(mark, f"{mark} {term(text)}", True) for mark, text in view.categories])
        for at in range(many.list.count()):
            many.list.item(at).setToolTip(many.list.item(at).text())
        return many
    if name == "blocked":
        return SpansEditor()
    if name == "remark":
        return LongEditor()
    if name in ("name", "batch", "lane"):
        return TextEditor()
    return FlagEditor()
