"""Write layers into one GeoPackage and read them back, through GDAL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import shapely
from osgeo import gdal, ogr, osr

from .layers import Layer
from .places import EPSG

_TYPES = {"text": ogr.OFTString, "integer": ogr.OFTInteger, "real": ogr.OFTReal}
_KINDS = {
    "Polygon": ogr.wkbPolygon,
    "MultiPolygon": ogr.wkbMultiPolygon,
    "LineString": ogr.wkbLineString,
    "None": ogr.wkbNone,
}
_STAMP = "2026-11-21T00:00:00.000Z"


def write(layers: list[Layer], path: Path) -> None:
    """A new GeoPackage without spatial indexes (who imports builds his own); an old file is replaced."""
    gdal.UseExceptions()
    path.unlink(missing_ok=True)
    gdal.SetConfigOption("OGR_CURRENT_DATE", _STAMP)
    source = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, ["ADD_GPKG_OGR_CONTENTS=NO"])
    system = osr.SpatialReference()
    system.ImportFromEPSG(EPSG)
    for layer in layers:
        _layer(source, layer, system)
    source.ExecuteSQL("VACUUM")
    del source
    gdal.SetConfigOption("OGR_CURRENT_DATE", None)


def _layer(source: Any, layer: Layer, system: Any) -> None:
    target = source.CreateLayer(layer.name, system, _KINDS[layer.kind], ["SPATIAL_INDEX=NO", "GEOMETRY_NAME=geom"])
    for name, kind in layer.fields:
        target.CreateField(ogr.FieldDefn(name, _TYPES[kind]))
    target.StartTransaction()
    for geometry, values in layer.rows:
        feature = ogr.Feature(target.GetLayerDefn())
        for place, value in enumerate(values):
            if value is not None:
                feature.SetField(place, value)
        if geometry is not None:
            shape = shapely.multipolygons(shapely.get_parts(geometry)) if layer.kind == "MultiPolygon" else geometry
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape, include_srid=False)))
        target.CreateFeature(feature)
    target.CommitTransaction()


def read(path: Path) -> list[Layer]:
    """The layers of a GeoPackage that :func:`write` made."""
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    kinds = {value: key for key, value in _KINDS.items()}
    names = {value: key for key, value in _TYPES.items()}
    layers = []
    for at in range(source.GetLayerCount()):
        layer = source.GetLayer(at)
        definition = layer.GetLayerDefn()
        fields = [definition.GetFieldDefn(place) for place in range(definition.GetFieldCount())]
        rows = []
        for feature in layer:
            shape = feature.GetGeometryRef()
            values = tuple(feature.GetField(place) for place in range(len(fields)))
            rows.append((None if shape is None else shapely.from_wkb(bytes(shape.ExportToWkb())), values))
        layers.append(
            Layer(
                layer.GetName(),
                kinds[layer.GetGeomType()],
                tuple((each.GetName(), names[each.GetType()]) for each in fields),
                rows,
            )
        )
    return layers
