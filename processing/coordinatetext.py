"""zhiwei:importcoordinates and zhiwei:exportcoordinates (国土 TXT)"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..plugin.domain.errors import InputError
from ..plugin.gui.compat import field
from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr
from .inputs import AnyVectorAlgorithm

ENCODINGS = ("GB18030", "UTF-8")


_REFUSES = ("txt.bad_point", "txt.too_few_points", "txt.not_area")
_WARNS = (*_REFUSES, "txt.point_count", "txt.area_differs", "txt.zone_mismatch", "txt.stray_line")


class ImportCoordinates(ZhiweiAlgorithm):
    """Boundary points of a TXT as polygons."""

    id_ = "importcoordinates"
    group_ = "import"

    def title(self) -> str:
        return tr("Read boundary coordinates (国土 TXT)")

    def help(self) -> str:
        return tr(
            "Reads a text file with boundary points (勘测定界界址点坐标) as polygons: GBK or UTF-8, several "
            "parcels, holes "
            "and islands told by containment, X north. The CRS comes from the header and the zone prefix of the "
            "coordinates; CRS overrules it."
        )

    def define(self) -> None:
        self.addParameter(QgsProcessingParameterFile("INPUT", tr("Text file")))
        self.addParameter(
            QgsProcessingParameterCrs("CRS", tr("CRS, if the file does not tell it right"), optional=True)
        )
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Parcels")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Parcels")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", tr("Refused")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        import shapely

        from ..plugin.exchange.coordinate_text import COLUMNS, read
        from ..plugin.services.crs_doubt import refuse_doubtful

        chosen = self.parameterAsCrs(parameters, "CRS", context)
        table = read(self.parameterAsFile(parameters, "INPUT", context), chosen.authid() if chosen.isValid() else "")
        refused = sum(shape is None for shape in table.geometry)
        told = []
        for row, code, params in table.notes:
            text = say(code, **params)
            told.append((row, tr("row {0}: {1}").format(row, text) if row else text, code in _REFUSES))
            (feedback.pushWarning if code in _WARNS else feedback.pushInfo)(told[-1][1])
        if refused == len(table):
            reasons = [text for row, text, bad in told if bad] or [text for row, text, _ in told if row]
            raise InputError("txt.all_refused", file=Path(table.source).name, count=len(table), reason=reasons[0])
        if not table.crs:
            raise InputError("overlay.no_crs", source=Path(table.source).name)
        refuse_doubtful(table.geometry, table.crs, Path(table.source).name)
        fields = QgsFields()
        for name in COLUMNS:
            fields.append(field(name, "text"))
        fields.append(field("面积平方米", "real"))
        crs = QgsCoordinateReferenceSystem(table.crs)
        sink, output = self.sink(parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.MultiPolygon, crs)
        for index, shape in enumerate(table.geometry):
            if shape is None:
                continue
            feature = QgsFeature(fields)
            geometry = QgsGeometry()
            geometry.fromWkb(shapely.to_wkb(shape, output_dimension=2))
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
            area = float(table.columns["面积平方米"][index])
            values = [table.columns[name][index] for name in COLUMNS]
            feature.setAttributes([*values, None if area != area else area])
            self.put(sink, feature)
        return {"OUTPUT": output, "COUNT": len(table) - refused, "REFUSED": refused}


class ExportCoordinates(AnyVectorAlgorithm):
    """Polygons as boundary points in a TXT."""

    id_ = "exportcoordinates"
    group_ = "export"

    def title(self) -> str:
        return tr("Write boundary coordinates (国土 TXT)")

    def help(self) -> str:
        return tr(
            "Writes polygons as a text file with boundary points (勘测定界界址点坐标): X north, Y east with or "
            "without the "
            "zone number. A layer in degrees or in another CRS is brought into its 3-degree CGCS2000 zone first."
        )

    def define(self) -> None:
        self.add_input(tr("Polygons"))
        self.addParameter(
            QgsProcessingParameterEnum("ENCODING", tr("Encoding"), ["GB18030 (GBK)", "UTF-8"], defaultValue=0)
        )
        self.addParameter(QgsProcessingParameterBoolean("PREFIX", tr("Eastings with zone number"), defaultValue=True))
        self.addParameter(QgsProcessingParameterString("UNIT", tr("Producing unit (数据产生单位)"), optional=True))
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", tr("Text file"), "TXT (*.txt)"))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Parcels")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from datetime import date

        from ..plugin.services.coordinates import export_coordinates

        table = self.input_table(parameters, context, feedback)
        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        header = {
            "数据产生日期": date.today().isoformat(),
            "数据产生单位": self.parameterAsString(parameters, "UNIT", context),
        }
        written, skipped = export_coordinates(
            table,
            path,
            encoding=ENCODINGS[self.parameterAsEnum(parameters, "ENCODING", context)].lower(),
            prefix=self.parameterAsBool(parameters, "PREFIX", context),
            header=header,
        )
        for row, code, params in skipped:
            feedback.pushWarning(tr("row {0}: {1}").format(row, say(code, **params)))
        return {"OUTPUT": path, "COUNT": written}
