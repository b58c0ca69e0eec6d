"""Draw, pick or type a violation spot, see its area at once, and register it with its lead in the same stroke."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.PyQt.QtCore import QDate, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .compat import speaks_chinese
from .messages import say, tr
from .tall import scrolled
from .telling import keys_for
from .terms import TermBox
from .tools_canvas import DrawingPart, Float, ShapeTool, figures, rich, to_workspace
from .tools_undo import keep, need_saved, reassess, stack_of


def source_titles() -> dict[str, str]:
    """Where a lead comes from: stored word to shown one."""
    return {
        "patrol": tr("Patrol"),
        "report": tr("Report of the public"),
        "satellite": tr("Satellite image"),
        "survey": tr("Survey"),
        "transfer": tr("Transfer from another body"),
    }


class RegisterForm(QWidget):
    """The compact form of a new spot; grey until there is a shape."""

    def __init__(self, part: DrawPart) -> None:
        super().__init__()
        self._part = part
        self.area = QLabel()
        self.area.setTextFormat(Qt.TextFormat.RichText)
        self.area.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.typed = QPlainTextEdit()
        self.typed.setPlaceholderText(tr("Paste corners, one a line: name, X (north), Y (east); or 国土 TXT."))
        self.typed.setMinimumHeight(64)
        self.typed.setMaximumHeight(110)
        self.take_typed = QPushButton(tr("Take these corners"))
        self.take_typed.clicked.connect(part.take_typed)
        self.type_more = QToolButton()
        self.type_more.setText(tr("Type or paste coordinates"))
        self.type_more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.type_more.setAutoRaise(True)
        self.type_more.setCheckable(True)
        self.type_more.setArrowType(Qt.ArrowType.RightArrow)
        self.type_more.toggled.connect(self._open_typed)
        self.mend = QPushButton(tr("Take the mended shape"))
        self.mend.clicked.connect(part.take_mended)
        self.code = QLineEdit()
        self.kind = QComboBox()
        for value, title in source_titles().items():
            self.kind.addItem(title, value)
        self.type = TermBox()
        self.found_on = QDateEdit()
        self.found_on.setCalendarPopup(True)
        self.found_on.setDisplayFormat("yyyy-MM-dd")
        self.found_on.setDate(QDate.currentDate())
        self.village = QLineEdit()
        self.village.setMaxLength(12)
        self.village_name = QLabel()
        self.address = QLineEdit()
        self.remark = QPlainTextEdit()
        self.remark.setMaximumHeight(56)
        self.remark.setTabChangesFocus(True)
        self.org = QComboBox()
        for combo in (self.kind, self.type, self.org):
            # long names must not make the dock wide
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
        self.save = QPushButton(tr("Register"))
        self.save.setToolTip(tr("Save spot and lead (Ctrl+Enter)"))
        self.save.setDefault(True)
        self.save.clicked.connect(part.save)
        self.drop = QPushButton(tr("Discard"))
        self.drop.clicked.connect(part.discard)
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.back = QPushButton(tr("Take back"))
        self.back.setToolTip(tr("Take the spot and its lead back while nothing was built on them"))
        self.back.clicked.connect(part.take_back)
        self.open = QPushButton(tr("Open spot"))
        self.open.clicked.connect(part.open_spot)
        self._lay_out()
        keys_for(self.save, self)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self.hint)
        column.addWidget(self.area)
        column.addWidget(self.mend)
        column.addWidget(self.type_more)
        column.addWidget(self.typed)
        column.addWidget(self.take_typed)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.addRow(tr("Spot code"), self.code)
        self.form.addRow(tr("Source"), self.kind)
        self.form.addRow(tr("Type"), self.type)
        self.form.addRow(tr("Found on"), self.found_on)
        self.form.addRow(tr("Village code"), self.village)
        self.form.addRow("", self.village_name)
        self.form.addRow(tr("Address"), self.address)
        self.form.addRow(tr("Remark"), self.remark)
        self.form.addRow(tr("Registered by"), self.org)
        column.addLayout(self.form)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.drop)
        column.addLayout(buttons)
        column.addWidget(self.result)
        after = QHBoxLayout()
        after.addWidget(self.back)
        after.addWidget(self.open)
        column.addLayout(after)
        column.addStretch()
        scroll = scrolled(inside, sideways=False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._inside = inside
        self._open_typed(False)
        self.mend.hide()

    def fields(self) -> list[QWidget]:
        """What is grey without a shape."""
        return [
            self.code, self.kind, self.type, self.found_on, self.village, self.address, self.remark, self.org,
            self.save, self.drop,
        ]  # fmt: skip

    def stated(self) -> dict[str, Any]:
        """What the person states, as the service takes it."""
        return {
            "code": self.code.text(),
            "source_kind": self.kind.currentData(),
            "spot_type": self.type.value(),
            "found_on": self.found_on.date().toPyDate(),
            "village_code": self.village.text(),
            "town_code": self.village.text()[:9],
            "address": self.address.text(),
            "remark": self.remark.toPlainText(),
        }

    def minimumSizeHint(self) -> QSize:
        """As wide as the fields need, so that nothing is cut at the side."""
        return QSize(self._inside.minimumSizeHint().width() + 24, 200)

    def _open_typed(self, shown: bool) -> None:
        self.typed.setVisible(shown)
        self.take_typed.setVisible(shown)
        self.type_more.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)


class DrawPart(DrawingPart):
    """The tool, its floating figures and the form."""

    name = "drawspot"

    def text(self) -> str:
        """Text of the action."""
        return tr("Draw and register a spot")

    def build(self) -> None:
        """Action and dock."""
        super().build()
        self.shape: Any = None
        self.source: Any = None
        self.broken: Any = None
        self.registered: Any = None

    def make_tool(self) -> ShapeTool:
        """The drawing tool."""
        tool = ShapeTool(self.canvas)
        tool.drawn.connect(self._told(self._drawn))
        tool.finished.connect(self._told(self._finished))
        tool.picked.connect(self._told(self._picked))
        tool.cancelled.connect(self._told(self.discard))
        self.float = Float(self.canvas)
        return tool

    def make(self) -> QWidget:
        """The form."""
        from ..services.spot_edit import SPOT_TYPES

        form = RegisterForm(self)
        form.type.offer(["", *SPOT_TYPES])
        self.inside = form
        self._show_state()
        return form

    def let_go(self) -> None:
        """The frame goes, what was drawn stays."""
        if self.float is not None:
            self.float.say("")

    # What the form does.

    def take_typed(self) -> None:
        """Take the corners that were typed."""
        with self.desk.told():
            from ..services.shape_input import shape_from_text

            typed = shape_from_text(self.inside.typed.toPlainText(), self.desk.store.crs)
            self._have(typed.geometry, typed.source, list(typed.places))
            self.desk.show_on_map([self.shape if self.shape is not None else self.broken])

    def take_mended(self) -> None:
        """Take the loops of a ring that crossed itself."""
        with self.desk.told():
            from ..domain.land.drawn import mended

            if self.broken is not None:
                self._have(mended(self.broken), None, [])

    def save(self) -> None:
        """Register the spot and its lead."""
        with self.desk.told():
            from ..services.spot_edit import register

            if self.shape is None:
                return
            form = self.inside
            now = datetime.now(timezone.utc)
            org = form.org.currentData() or ""
            done = register(self.desk.store, self.shape, form.stated(), self.desk.actor, now, org, self.source)
            self.registered = keep(self.desk, tr("Register spot {code}").format(code=done.code), done.change)
            self._uid = done.uid
            self.desk.note_change()
            self._forget()
            lead = done.lead or tr("no lead number: no organisation is set up")
            form.result.setText(tr("Spot {code} registered, lead {lead}.").format(code=done.code, lead=lead))
            self._show_state()
            reassess(self.desk, [done.uid], lambda _outcome: self._assessed(done))

    def discard(self) -> None:
        """Forget the shape; what was registered stays."""
        self._forget()
        self._show_state()

    def take_back(self) -> None:
        """Take the last registered spot back."""
        with self.desk.told():
            stack = stack_of(self.desk)
            if self.registered is None or not stack.canUndo():
                return
            if stack.command(stack.index() - 1) is not self.registered:
                self.desk.tell(tr("Something else was done since. Undo that first, in 'Edit spots'."))
                return
            need_saved(self.desk, [self._uid])
            before = stack.count()
            stack.undo()
            if stack.count() == before:
                self.inside.result.setText(tr("Taken back."))
                self.registered = None
            self._show_state()

    def open_spot(self) -> None:
        """Ask for the page of the spot."""
        if self.registered is not None:
            self.desk.spots_chosen.emit([self._uid])
            self.desk.spot_asked.emit(self._uid)

    # What the tool says.

    def _drawn(self, places: list[Any]) -> None:
        if self.float is None:
            return
        if not places:
            self.float.say("")
            return
        from ..services.shape_measure import length_of, measure_ring

        there = to_workspace(self.desk, places)
        measured = measure_ring(there, self.desk.store.crs)
        corners = tr("{count} corners").format(count=len(places))
        if measured is None:
            self.float.say(rich([(tr("Length"), f"{length_of(there):.2f} m")], corners))
            return
        from ..domain.land.drawn import crossings

        note = tr("The line crosses itself") if crossings(there) else corners
        self.float.say(rich(figures(measured), note))

    def _finished(self, places: list[Any]) -> None:
        from ..services.shape_input import shape_from_corners

        drawn = shape_from_corners(to_workspace(self.desk, places))
        self._have(drawn.geometry, None, list(drawn.places))

    def _picked(self, geometry: Any, layer: Any) -> None:
        from ..services.shape_input import shape_from_wkb

        crs = layer.crs().authid() or layer.crs().toWkt()
        picked = shape_from_wkb(bytes(geometry.asWkb()), crs, self.desk.store.crs)
        self._have(picked.geometry, picked.source, list(picked.places))

    # Inside.

    def _have(self, geometry: Any, source: Any, places: list[Any]) -> None:
        """A shape came: shown, measured, and the form filled with what is known of the place."""
        from ..services.shape_measure import measure_shape
        from ..services.spot_edit import suggest

        form = self.inside
        self._forget()
        if places:
            self.broken = geometry
            self.marks.places(places, self.desk)
            form.result.setText("")
            form.hint.setText(say("spot.crosses_itself", **_first(places)))
            self.desk.tell(form.hint.text())
            self._show_state()
            return
        if geometry is None or geometry.is_empty or not geometry.area > 0:
            self.desk.tell(say("spot.no_shape"))
            self._show_state()
            return
        self.shape, self.source = geometry, source
        self.marks.shape(geometry, self.desk)
        form.area.setText(rich(figures(measure_shape(geometry, self.desk.store.crs, source))))
        found = suggest(self.desk.store, geometry, self.desk.today(), self.desk.actor)
        form.code.setText(found.code)
        form.village.setText(found.village_code)
        form.village_name.setText(found.village_name)
        form.address.setText(found.address)
        form.remark.setPlainText("")
        form.org.clear()
        for uid, name in found.orgs:
            form.org.addItem(name, uid)
        today = self.desk.today()
        form.found_on.setMaximumDate(QDate(today.year, today.month, today.day))
        form.found_on.setDate(QDate(today.year, today.month, today.day))
        form.result.setText("")
        self._show_state()
        self.show_dock()
        form.code.setFocus()

    def _forget(self) -> None:
        self.shape = self.source = self.broken = None
        self.marks.clear()
        if self.inside is not None:
            self.inside.area.setText("")
            self.inside.hint.setText("")

    def _show_state(self) -> None:
        form = self.inside
        if form is None:
            return
        for field in form.fields():
            field.setEnabled(self.shape is not None)
        form.drop.setEnabled(self.shape is not None or self.broken is not None)
        form.mend.setVisible(self.broken is not None)
        form.area.setVisible(self.shape is not None)
        if self.shape is None and self.broken is None:
            form.hint.setText(
                tr(
                    "Click the corners on the map; right click or Enter ends, Backspace takes one back, Esc cancels. "
                    "Ctrl and click takes the shape of any polygon."
                )
            )
        form.hint.setVisible(self.shape is None)
        several = form.org.count() > 1
        form.org.setVisible(several)
        form.form.labelForField(form.org).setVisible(several)
        form.village_name.setVisible(bool(form.village_name.text()) and self.shape is not None)
        form.back.setVisible(self.registered is not None)
        form.open.setVisible(self.registered is not None)

    def _assessed(self, done: Any) -> None:
        from ..services.spot_picture import picture

        if self.inside is None or self.registered is None or self._uid != done.uid:
            return
        with self.desk.told():
            seen = picture(self.desk.store, done.uid)
            if seen is None:
                return
            text = tr("Spot {code} registered, lead {lead}.").format(code=done.code, lead=done.lead or "—")
            zone = seen.headline_zh if speaks_chinese() else seen.headline_en
            zone = zone or tr("no control line")
            found = tr("Official area {area} m², headline zone: {zone}.").format(area=f"{seen.legal_m2:.2f}", zone=zone)
            self.inside.result.setText(f"{text}\n{found}")

    def _opened(self, _path: str) -> None:
        self.registered = None
        if self.tool is not None:
            self.tool.clear()
        self._forget()
        self._show_state()

    def _told(self, slot: Any) -> Any:
        def called(*values: Any) -> None:
            with self.desk.told():
                slot(*values)

        return called


def _first(places: list[Any]) -> dict[str, Any]:
    from ..domain.land.units import text

    x, y = places[0]
    return {"x": text(y, 2), "y": text(x, 2), "count": len(places)}
