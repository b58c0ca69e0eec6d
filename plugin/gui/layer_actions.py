"""From a feature on the map or in the table to its case, its spot, and what is there.

The actions live in QGIS, not in the project: nothing of them is saved with it.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateTransform, QgsProject, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtGui import QIcon

from ..domain.errors import InputError
from .desk import table_of, workspace_layers
from .icons import icon_path
from .messages import tr
from .part import Part

#: tables whose features lead to a spot or a case
_TABLES = ("spot", "parcel")


class LayerActionsPart(Part):
    """Keeps the actions on the layers of the workspace that is shown."""

    name = "layer_actions"

    def build(self) -> None:
        """Put the actions on the layers, now and whenever the project changes."""
        self._made: list[QgsMapLayerAction] = []
        self.desk.opened.connect(self._renew)
        QgsProject.instance().layersAdded.connect(self._renew)
        QgsProject.instance().layersWillBeRemoved.connect(self._removed)
        self._renew()

    def remove(self) -> None:
        """Take the actions away."""
        self.desk.opened.disconnect(self._renew)
        QgsProject.instance().layersAdded.disconnect(self._renew)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._removed)
        self._clear()

    def run(self, what: str, layer: Any, feature: Any) -> None:
        """Do what an action says with a feature."""
        with self.desk.told():
            if what == "here":
                self._here(layer, feature)
                return
            from ..services.locate import of_feature

            with self.desk.reader() as session:
                spot, case = of_feature(session, table_of(layer), str(feature.attribute("uid") or ""))
            if what == "case":
                if not case:
                    raise InputError("locate.no_case")
                self.desk.case_asked.emit(case)
            elif not spot:
                raise InputError("locate.no_spot")
            else:
                self.desk.spots_chosen.emit([spot])
                self.desk.spot_asked.emit(spot)

    def _here(self, layer: QgsVectorLayer, feature: Any) -> None:
        place = feature.geometry().pointOnSurface().asPoint()
        target = self.iface.mapCanvas().mapSettings().destinationCrs()
        place = QgsCoordinateTransform(layer.crs(), target, QgsProject.instance()).transform(place)
        self.desk.here_asked.emit(place.x(), place.y())

    def _renew(self, *_: Any) -> None:
        self._clear()
        for layer in workspace_layers(self.desk.path):
            if table_of(layer) in _TABLES:
                for what, text, icon in (
                    ("case", tr("Open case"), "case_form"),
                    ("spot", tr("Open spot"), "spot_page"),
                    ("here", tr("What is here"), "whatishere"),
                ):
                    self._add(layer, what, text, icon)

    def _add(self, layer: QgsVectorLayer, what: str, text: str, icon: str) -> None:
        target = QgsMapLayerAction.Target.SingleFeature
        made = QgsMapLayerAction(text, self.iface.mainWindow(), layer, target, QIcon(str(icon_path(icon))))
        made.setObjectName(f"zhiwei_feature_{what}")
        made.triggeredForFeature.connect(lambda on, feature, what=what: self.run(what, on, feature))
        QgsGui.mapLayerActionRegistry().addMapLayerAction(made)
        self._made.append(made)

    def _removed(self, ids: list[str]) -> None:
        if any(layer.id() in ids for layer in workspace_layers(self.desk.path)):
            self._clear()

    def _clear(self) -> None:
        for made in self._made:
            QgsGui.mapLayerActionRegistry().removeMapLayerAction(made)
            made.deleteLater()
        self._made = []
