"""What is here: a click on the map tells parcel, zones with their lines, permits, land class, spots and cases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .compat import ALIGN_RIGHT, speaks_chinese
from .lists import listed
from .messages import tr
from .terms import term
from .tools_canvas import ClickTool, ToolPart, slack, to_workspace

_UID = Qt.ItemDataRole.UserRole
_KIND = Qt.ItemDataRole.UserRole + 1


class HerePanel(QWidget):
    """The result of a click as a tree of two columns, and what can be done with a row."""

    def __init__(self, part: HerePart) -> None:
        super().__init__()
        self._part = part
        self.place = QLabel(tr("Click a place on the map."))
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.place.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.itemSelectionChanged.connect(self._show_buttons)
        self.tree.itemDoubleClicked.connect(lambda *_: part.open_chosen())
        self.zoom = QPushButton(tr("Zoom"))
        self.zoom.clicked.connect(part.zoom)
        self.open_case = QPushButton(tr("Open case"))
        self.open_case.clicked.connect(part.open_case)
        self.open_spot = QPushButton(tr("Open spot"))
        self.open_spot.clicked.connect(part.open_spot)
        self.copy = QPushButton(tr("Copy"))
        self.copy.clicked.connect(part.copy)
        buttons = QHBoxLayout()
        for button in (self.zoom, self.open_case, self.open_spot, self.copy):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.place)
        layout.addWidget(self.tree)
        layout.addLayout(buttons)
        self.setMinimumWidth(30 * self.fontMetrics().averageCharWidth() + 180)
        self._show_buttons()

    def chosen(self) -> tuple[str, str]:
        """Kind and uid of the chosen row."""
        items = self.tree.selectedItems()
        return (items[0].data(0, _KIND) or "", items[0].data(0, _UID) or "") if items else ("", "")

    def show_rows(self, groups: Sequence[tuple[str, Sequence[tuple[str, str, str, str]]]]) -> None:
        """Fill the tree: (heading, rows of kind, uid, text, figure)."""
        self.tree.clear()
        for heading, rows in groups:
            top = QTreeWidgetItem([heading, ""])
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(top)
            for kind, uid, text, figure in rows:
                item = QTreeWidgetItem([text, figure])
                item.setData(0, _KIND, kind)
                item.setData(0, _UID, uid)
                item.setToolTip(0, text)
                item.setTextAlignment(1, ALIGN_RIGHT)
                top.addChild(item)
                item.setFirstColumnSpanned(not figure)
            top.setFirstColumnSpanned(True)
            top.setExpanded(True)
        self._show_buttons()

    def text(self) -> str:
        """Everything as text."""
        lines = [self.place.text()]
        for index in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(index)
            lines.append(top.text(0))
            for place in range(top.childCount()):
                child = top.child(place)
                lines.append("\t".join(["", child.text(0), child.text(1)]).rstrip())
        return "\n".join(lines)

    def _show_buttons(self) -> None:
        kind, _uid = self.chosen()
        found = self._part.found
        self.zoom.setEnabled(kind not in ("", "case") or (found is not None and not found.empty))
        self.open_case.setEnabled(bool(self._part.case_uid(*self.chosen())))
        self.open_spot.setEnabled(bool(self._part.spot_uid(*self.chosen())))
        self.copy.setEnabled(found is not None)


class HerePart(ToolPart):
    """The click tool and its dock."""

    name = "whatishere"
    found: Any = None

    def text(self) -> str:
        """Text of the action."""
        return tr("What is here")

    def build(self) -> None:
        """Action and dock."""
        super().build()
        self.desk.opened.connect(self._opened)
        self.desk.here_asked.connect(self._asked)

    def remove(self) -> None:
        """Take tool and dock away."""
        self.desk.opened.disconnect(self._opened)
        self.desk.here_asked.disconnect(self._asked)
        self.found = None
        super().remove()

    def make_tool(self) -> ClickTool:
        """The click tool."""
        tool = ClickTool(self.canvas)
        tool.clicked.connect(self._clicked)
        return tool

    def make(self) -> QWidget:
        """The panel."""
        return HerePanel(self)

    def look(self, x: float, y: float) -> None:
        """Tell what is at a place of the map's CRS."""
        from ..services.what_is_here import here

        ((east, north),) = to_workspace(self.desk, [(x, y)])
        self.found = here(self.desk.store, east, north, self.desk.today(), slack(self.desk))
        self.fill()
        self.inside.place.setText(f"X {north:.3f}  Y {east:.3f}  {self.found.crs}")
        self.inside.show_rows(_groups(self.found))

    def zoom(self) -> None:
        """Zoom to the chosen row, else to the parcel or spot."""
        with self.desk.told():
            kind, uid = self.inside.chosen()
            shape = self.found.shapes.get(self.spot_uid(kind, uid) if kind == "case" else uid) if uid else None
            if shape is None:
                rows = [*self.found.spots, *self.found.parcels, *self.found.permits, *self.found.land_classes]
                shape = self.found.shapes.get(str(rows[0]["uid"])) if rows else None
            if shape is not None:
                self.desk.show_on_map([shape])

    def open_chosen(self) -> None:
        """Double click: the case of a case or spot, else the place on the map."""
        kind, uid = self.inside.chosen()
        if self.case_uid(kind, uid):
            self.open_case()
        elif kind == "spot":
            self.open_spot()
        elif uid:
            self.zoom()

    def open_case(self) -> None:
        """Ask for the form of the case."""
        uid = self.case_uid(*self.inside.chosen())
        if uid:
            self.desk.case_asked.emit(uid)

    def open_spot(self) -> None:
        """Ask for the page of the spot."""
        uid = self.spot_uid(*self.inside.chosen())
        if uid:
            self.desk.spots_chosen.emit([uid])
            self.desk.spot_asked.emit(uid)

    def copy(self) -> None:
        """Everything that is shown, as text."""
        QGuiApplication.clipboard().setText(self.inside.text())

    def case_uid(self, kind: str, uid: str) -> str:
        """The case of the chosen row, or the only one here."""
        if self.found is None:
            return ""
        if kind == "case":
            return uid
        cases = [c for c in self.found.cases if kind != "spot" or uid in c["spot_uids"]]
        return str(cases[0]["uid"]) if len(cases) == 1 and kind in ("", "spot") else ""

    def spot_uid(self, kind: str, uid: str) -> str:
        """The spot of the chosen row, or the only one here."""
        if self.found is None:
            return ""
        if kind == "spot":
            return uid
        if kind == "case":
            spots = [c["spot_uids"][0] for c in self.found.cases if c["uid"] == uid and c["spot_uids"]]
            return str(spots[0]) if spots else ""
        return str(self.found.spots[0]["uid"]) if not kind and len(self.found.spots) == 1 else ""

    def _clicked(self, x: float, y: float) -> None:
        with self.desk.told():
            self.look(x, y)
            self.show_dock()

    def _asked(self, x: float, y: float) -> None:
        with self.desk.told():
            self.take()
            self.look(x, y)

    def _opened(self, _path: str) -> None:
        self.found = None
        if self.inside is not None:
            self.inside.place.setText(tr("Click a place on the map."))
            self.inside.show_rows([])


def _groups(found: Any) -> list[tuple[str, list[tuple[str, str, str, str]]]]:
    """Headings and rows, in the order in which they matter; a kind of which nothing is here is named once."""
    cases = [("case", str(row["uid"]), _words(row["number"], term(row["cause"])), "") for row in found.cases]
    groups = [
        (tr("Spots"), [_spot(row) for row in found.spots]),
        (tr("Cases here"), cases),
        (tr("Zones and control lines"), [_zone(zone) for zone in found.zones]),
        (tr("Parcels"), [_parcel(row) for row in found.parcels]),
        (tr("Permits"), [_permit(row) for row in found.permits]),
        (tr("Land class"), [_land(row) for row in found.land_classes]),
    ]
    shown = [(heading, rows) for heading, rows in groups if rows]
    absent = [heading for heading, rows in groups if not rows]
    if absent:
        shown.append((tr("None here: {kinds}").format(kinds=listed(absent)), []))
    return shown


def _spot(row: Any) -> tuple[str, str, str, str]:
    area = row["area_ellip_m2"]
    figure = tr("not assessed") if row["needs_assessment"] or area is None else f"{area:.2f} m²"
    return "spot", str(row["uid"]), _words(row["code"], row["name"] or term(row["spot_type"]), row["address"]), figure


def _zone(zone: Any) -> tuple[str, str, str, str]:
    title = zone.title if speaks_chinese() else zone.title_en
    where = tr("inside, {m} m to the line") if zone.inside else tr("outside, {m} m to the line")
    return (
        "zone",
        zone.uid,
        _words(title, zone.name if zone.name != title else ""),
        where.format(m=f"{zone.distance_m:.2f}"),
    )


def _parcel(row: Any) -> tuple[str, str, str, str]:
    area = row["registered_area_m2"] if row["registered_area_m2"] is not None else row["area_m2"]
    return "parcel", str(row["uid"]), _words(row["code"], row["holder"], row["location"]), f"{area:.2f} m²"


def _permit(row: Any) -> tuple[str, str, str, str]:
    day = f"{row['issued_on']}" if row["issued_on"] else ""
    return "permit", str(row["uid"]), _words(row["number"], row["holder"], row["project"]), day


def _land(row: Any) -> tuple[str, str, str, str]:
    return "land_class", str(row["uid"]), _words(row["code"], term(row["name"]), row["owner_name"]), ""


def _words(*parts: Any) -> str:
    return "  ".join(str(part) for part in parts if part)
