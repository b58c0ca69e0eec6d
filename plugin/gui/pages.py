"""Papers as pictures for a preview: PDF by the GDAL that QGIS brings (poppler or pdfium), scans by Qt itself.

OSGeo4W and the installers of QGIS for Windows bring GDAL's PDF driver, and so does Debian; where it is missing the
preview is empty and the paper opens in the system's viewer.
"""

from __future__ import annotations

import uuid

from qgis.PyQt.QtGui import QImage

#: a driver reads PDF as pictures only with one of these
_READERS = ("HAVE_POPPLER", "HAVE_PDFIUM")
_PDF_BEGINS = b"%PDF"


def can_show_pdf() -> bool:
    """True if this QGIS can draw a PDF."""
    from osgeo import gdal

    driver = gdal.GetDriverByName("PDF")
    return driver is not None and any(driver.GetMetadataItem(name) == "YES" for name in _READERS)


def page_images(content: bytes, dpi: int = 96, limit: int = 8) -> tuple[list[QImage], int]:
    """The first pages of a paper, and how many it has; none where it is no picture and no PDF that can be drawn.

    May run in any thread.
    """
    if not content.startswith(_PDF_BEGINS):
        image = QImage.fromData(content)
        return ([], 0) if image.isNull() else ([image], 1)
    if not can_show_pdf():
        return [], 0
    from osgeo import gdal

    name = f"/vsimem/zhiwei_{uuid.uuid4().hex}.pdf"
    gdal.FileFromMemBuffer(name, content)
    options = [f"DPI={dpi}"]
    try:
        whole = gdal.OpenEx(name, gdal.OF_RASTER, open_options=options)
        if whole is None:
            return [], 0
        count = max(len(whole.GetSubDatasets()), 1)
        del whole
        found = [_page(f"PDF:{page}:{name}", options) for page in range(1, min(count, limit) + 1)]
    finally:
        gdal.Unlink(name)
    return [image for image in found if not image.isNull()], count


def _page(source: str, options: list[str]) -> QImage:
    import numpy as np
    from osgeo import gdal

    page = gdal.OpenEx(source, gdal.OF_RASTER, open_options=options)
    values = None if page is None else page.ReadAsArray()
    if values is None or values.ndim != 3 or values.shape[0] < 3:
        return QImage()
    pixels = np.ascontiguousarray(np.moveaxis(values[:3], 0, 2))
    height, width = pixels.shape[:2]
    # copied, because the picture would look into an array that is gone
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
