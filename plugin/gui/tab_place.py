"""Place and findings of a case: the spot on a small map, what it lies in, how it was measured, and why."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLabelingEngineSettings,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QLocale, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .case_tabs import CaseTab
from .case_words import track_word
from .desk import Desk
from .lists import clauses, listed, pair
from .messages import say, tr
from .terms import term
from .zone_names import finding_name, zone_names

#: width from which on the column of 亩 is shown
_ROOM_FOR_MU = 440
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MapPicture(QLabel):
    """A small map; a click on it asks for the big one."""

    clicked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("zhiwei_place_map")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(180, 150)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Click to see the spot on the map"))

    def mouseReleaseEvent(self, event: Any) -> None:
        """Ask for the big map."""
        super().mouseReleaseEvent(event)
        self.clicked.emit()


class PlaceTab(CaseTab):
    """What the spot of the case lies in."""

    name = "place"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.places: tuple[Any, ...] = ()
        self.job: Any = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        self.spots = QComboBox()
        self.spots.currentIndexChanged.connect(self._fill_told)
        layout.addWidget(self.spots)
        top = QHBoxLayout()
        self.picture = MapPicture()
        self.picture.clicked.connect(self._map_clicked)
        top.addWidget(self.picture)
        side = QVBoxLayout()
        self.head = QLabel()
        self.head.setWordWrap(True)
        self.head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        side.addWidget(self.head, 1)
        self.again = QPushButton(tr("Assess again"))
        self.again.setToolTip(tr("The shape, the zones or the rules changed since this spot was assessed."))
        self.again.clicked.connect(self._again_clicked)
        side.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        top.addLayout(side, 1)
        layout.addLayout(top)
        split = QSplitter(Qt.Orientation.Vertical)
        self.tree = QTreeWidget()
        self.tree.setObjectName("zhiwei_findings")
        self.tree.setHeaderLabels([tr("Finding"), tr("Area (m²)"), tr("Share"), tr("mu")])
        self.tree.setIndentation(12)
        self.tree.setAlternatingRowColors(True)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.tree.headerItem().setTextAlignment(column, _NUMBER)
        split.addWidget(self.tree)
        self.why = QTextBrowser()
        self.why.setObjectName("zhiwei_why")
        split.addWidget(self.why)
        split.setSizes([300, 200])
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        layout.addWidget(split, 1)

    def title(self) -> str:
        return tr("Where")

    def read(self) -> tuple[Any, ...]:
        """The places to show: those of the case."""
        from ..services.case_place import places_of

        return places_of(self.desk.store, self.case_uid) if self.case_uid else ()

    def refresh(self) -> None:
        """Read the spots of the case again."""
        self.places = self.read()
        before = self.spots.currentData()
        self.spots.blockSignals(True)
        self.spots.clear()
        for place in self.places:
            self.spots.addItem(" · ".join(part for part in (place.code, place.address) if part), place.uid)
        self.spots.setCurrentIndex(max(self.spots.findData(before), 0))
        self.spots.blockSignals(False)
        self.spots.setVisible(len(self.places) > 1)
        self._fill()

    @property
    def place(self) -> Any:
        """The spot that is shown, None where there is none."""
        index = self.spots.currentIndex()
        return self.places[index] if 0 <= index < len(self.places) else None

    def _fill_told(self, _index: int = 0) -> None:
        with self.desk.told():
            self._fill()

    def _fill(self) -> None:
        place = self.place
        self.tree.clear()
        self.why.clear()
        self.again.setVisible(place is not None and place.needs_assessment)
        if place is None:
            self.head.setText(tr("The case has no spot."))
            self._stop()
            self.picture.clear()
            return
        self.head.setText("<br>".join(self._headlines(place)))
        self._fill_tree(place)
        self.why.setPlainText("\n".join([*self._statement(place), *(say(code, **told) for code, told in place.lines)]))
        self._draw(place)

    def _headlines(self, place: Any) -> list[str]:
        if place.assessed_at is None:
            return [_line(tr("Spot"), f"{place.code} {place.address}"), tr("Not assessed yet.")]
        zone = zone_names().get(place.headline_zone, place.headline_zone) or "—"
        lines = [
            _line(tr("Spot"), f"{place.code} {place.address}"),
            _line(tr("Headline zone"), zone),
            _line(tr("Track"), track_word(place.track) or "—"),
            _line(tr("Disposition"), term(place.disposition) or "—"),
        ]
        if place.hand_to:
            lines.append(_line(tr("Handled by or handed to"), term(place.hand_to)))
        if place.alert:
            lines.append(f"<b>{tr('Crime alert: the limits of the criminal law are reached.')}</b>")
        if place.needs_assessment:
            lines.append(tr("Something changed since: assess again."))
        return lines

    def _statement(self, place: Any) -> list[str]:
        told = place.statement
        if not told:
            return []
        legal = tr("planar") if told.get("legal") == "planar" else tr("ellipsoidal")
        areas = [
            f"{tr('ellipsoidal')} {_figure(told.get('area_ellip_m2'), 2)} m²",
            f"{tr('planar')} {_figure(told.get('area_plan_m2'), 2)} m²",
            f"{_figure(told.get('area_mu'), 4)} {tr('mu')}",
        ]
        how = [term(str(told.get(name) or "")) for name in ("method", "crs", "ellipsoid", "rounding")]
        return [
            tr("Area: {areas}; {legal} is the legal figure.").format(areas=listed(areas), legal=legal),
            tr("Measured: {how}").format(how=clauses(part for part in how if part)),
            "",
        ]

    def _fill_tree(self, place: Any) -> None:
        names = {
            "zone": tr("Control zones"),
            "parcel": tr("Parcels"),
            "permit": tr("Permits"),
            "land_class": tr("Land classes"),
            "distance": tr("Nearby control lines"),
        }
        for kind, name in names.items():
            rows = [one for one in place.rows if one.kind == kind]
            if not rows:
                continue
            total = place.sums.get(kind)
            group = QTreeWidgetItem(self.tree, [name, "" if total is None else _figure(total, 2)])
            group.setTextAlignment(1, _NUMBER)
            font = group.font(0)
            font.setBold(True)
            for column in range(2):
                group.setFont(column, font)
            for one in rows:
                name = finding_name(kind, one.code, one.label)
                label = name if one.code in ("", one.label) else f"{name} ({one.code})"
                if one.doubtful:
                    label += " · " + tr("doubtful sliver, measure on site")
                share = "" if one.share is None else f"{100 * one.share:.2f} %"
                area = _figure(one.area_m2, 2)
                if one.distance_m is not None:
                    area = tr("{metres} m away").format(metres=_figure(one.distance_m, 2))
                values = [label, area, share, _figure(one.area_mu, 4)]
                item = QTreeWidgetItem(group, values)
                for column in range(1, 4):
                    item.setTextAlignment(column, _NUMBER)
                told = [label, clauses(map(term, one.told.split("；"))), f"{values[3]} {tr('mu')}" if values[3] else ""]
                tip = "\n".join(part for part in told if part)
                if one.doubtful:
                    tip += "\n" + (
                        tr("Narrower than the positional tolerance: not counted for the disposition, measure on site.")
                        if kind == "zone"
                        else tr("Narrower than the positional tolerance: measure on site.")
                    )
                    font = item.font(0)
                    font.setItalic(True)
                    item.setFont(0, font)
                item.setToolTip(0, tip)
            group.setExpanded(True)

    def resizeEvent(self, event: Any) -> None:
        """Names come before the figure that the tip has too."""
        super().resizeEvent(event)
        self.tree.setColumnHidden(3, self.width() < _ROOM_FOR_MU)

    # The map.

    def _map_clicked(self) -> None:
        with self.desk.told():
            if self.place is not None:
                self.desk.show_on_map([self.place.geometry])

    def _draw(self, place: Any) -> None:
        """Render the layers of the project round the spot, beside the work of the person."""
        self._stop()
        self.picture.clear()
        if place.geometry is None or place.geometry.is_empty:
            return
        project = QgsProject.instance()
        layers = [layer for layer in project.layerTreeRoot().checkedLayers() if layer.isSpatial() and layer.isValid()]
        if not layers:
            return
        destination = project.crs() if project.crs().isValid() else QgsCoordinateReferenceSystem(self.desk.store.crs)
        extent = QgsRectangle(*place.geometry.bounds)
        extent.grow(max(extent.width(), extent.height(), 15.0) * 0.8)
        transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(self.desk.store.crs), destination, project)
        settings = QgsMapSettings()
        settings.setLayers(layers)
        settings.setDestinationCrs(destination)
        settings.setTransformContext(project.transformContext())
        ratio = self.devicePixelRatioF()
        settings.setOutputSize(QSize(round(self.picture.width() * ratio), round(self.picture.height() * ratio)))
        settings.setOutputDpi(72.0 * ratio)
        settings.setExtent(transform.transformBoundingBox(extent))
        settings.setBackgroundColor(project.backgroundColor())
        # a number that runs out of the picture is another number
        labels = QgsLabelingEngineSettings()
        labels.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)
        settings.setLabelingEngineSettings(labels)
        self.job = QgsMapRendererParallelJob(settings)
        self.job.finished.connect(self._drawn)
        self.job.start()

    def _drawn(self) -> None:
        if self.job is None:
            return
        image = self.job.renderedImage()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(QPixmap.fromImage(image))

    def _stop(self) -> None:
        job, self.job = self.job, None
        if job is not None:
            job.finished.disconnect(self._drawn)
            job.cancel()

    # Assessing again.

    def _again_clicked(self, _checked: bool = False) -> None:
        with self.desk.told():
            self.assess_again()

    def assess_again(self) -> Any:
        """Assess the spots of the case that need it, in the background."""
        from ..services.assess import assess

        store, actor, uids = self.desk.store, self.desk.actor, [one.uid for one in self.places if one.needs_assessment]
        self.again.setEnabled(False)

        def job(progress: Any) -> Any:
            return assess(store, uids, None, actor, datetime.now(timezone.utc), progress)

        def done(outcome: Any) -> None:
            self.again.setEnabled(True)
            self.desk.note_change()
            self.desk.tell(tr("{count} spots were assessed.").format(count=len(outcome.assessed)))
            self.refresh()

        def failed(error: BaseException) -> None:
            self.again.setEnabled(True)
            self.desk.tell(error)

        return self.desk.run(tr("Assess again"), job, done, failed)

    def remove(self) -> None:
        """Stop drawing."""
        self._stop()


def _line(name: str, value: str) -> str:
    from html import escape

    return pair(escape(name), f"<b>{escape(value)}</b>")


def _figure(value: float | None, digits: int) -> str:
    return "" if value is None else str(QLocale().toString(float(value), "f", digits))
