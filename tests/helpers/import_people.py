"""Drives the import wizard as a person does, and writes the files that people bring."""

from __future__ import annotations

import struct
from pathlib import Path

import shapely
from osgeo import ogr, osr
from qgis.PyQt.QtCore import QItemSelectionModel, Qt

from zhiwei.plugin.gui.import_wizard.window import CHECK

EAST, NORTH = 500_000.0, 3_300_000.0


class Wizard:
    """Drives the window as a person does."""

    def __init__(self, window, qtbot) -> None:
        self.window, self.qtbot = window, qtbot

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.task is None, timeout=60_000)

    def click(self, button) -> None:
        assert button.isEnabled(), (button.text(), self.window.said.text())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def open(self, job: str, path, layer: str = "") -> None:
        page = self.window.source_page
        page.job.setCurrentIndex(page.job.findData(job))
        page.open(str(path), layer)
        self.wait()

    def check(self) -> None:
        while self.window.pages.currentIndex() < CHECK:
            self.click(self.window.next)
        self.wait()
        assert self.window.run is not None, self.window.said.text()

    def select(self, *positions: int) -> None:
        page = self.window.check_page
        page.table.clearSelection()
        flags = QItemSelectionModel.SelectionFlag
        for position in positions:
            index = page.model.index(page.model.line_of(position), 0)
            page.table.selectionModel().select(index, flags.Select | flags.Rows)

    def enter(self) -> None:
        self.click(self.window.next)
        self.click(self.window.enter_page.enter)
        self.wait()


def square(x: float, size: float = 20.0, y: float = 0.0):
    return shapely.box(EAST + x, NORTH + y, EAST + x + size, NORTH + y + size)


def write_layer(path: Path, shapes, epsg: int = 4549, **columns) -> Path:
    """A real file by OGR."""
    driver = ogr.GetDriverByName("ESRI Shapefile" if path.suffix == ".shp" else "GPKG")
    data = driver.CreateDataSource(str(path))
    reference = None
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
    layer = data.CreateLayer(path.stem, reference, ogr.wkbPolygon)
    for name in columns:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for place, shape in enumerate(shapes):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, values in columns.items():
            feature.SetField(name, values[place])
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shape.wkb))
        layer.CreateFeature(feature)
    data = None
    if path.suffix == ".shp":
        write_gbk(path.with_suffix(".dbf"), columns)
    return path


def write_gbk(path: Path, columns) -> None:
    """The attribute table as old Chinese programs write it: GBK, and nothing that says so."""
    path.with_suffix(".cpg").unlink(missing_ok=True)
    count = len(next(iter(columns.values())))
    head = struct.pack("<B3BIHH20x", 3, 126, 1, 1, count, 33 + 32 * len(columns), 1 + 40 * len(columns))
    for name in columns:
        head += struct.pack("<11sc4xB15x", name.encode("gbk"), b"C", 40)
    rows = [b" " + b"".join(str(v[place]).encode("gbk").ljust(40) for v in columns.values()) for place in range(count)]
    path.write_bytes(head + b"\r" + b"".join(rows) + b"\x1a")
