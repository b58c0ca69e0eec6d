"""Prints papers in one go: preview and printer where QGIS can draw PDF, else one PDF in the system's viewer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..domain.errors import InputError
from .desk import Desk
from .messages import tr
from .outside import show_pdf
from .pages import page_images

#: a preview keeps every page in memory: above this the system's viewer shows it
MOST_PAGES = 60
PREVIEW_DPI, PRINT_DPI = 110, 200


def read_pages(content: bytes, progress: Any, dpi: int) -> list[QImage]:
    """All pages as pictures; empty where there are too many, or this QGIS does not draw them. Runs in any thread."""
    pages, count = page_images(content, dpi, MOST_PAGES)
    progress.report(1.0)
    return pages if len(pages) == count else []


class Printing:
    """One PDF on its way to preview or printer; keep it as long as its windows live."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.desk = desk
        self._parent = parent
        self._pages: list[QImage] = []
        self._printer: QPrinter | None = None
        self.dialog: QDialog | None = None

    def preview(self, content: bytes, pages: list[QImage]) -> None:
        """Show how it will be printed; from there it is printed."""
        if not pages:
            show_pdf(content)
            self.desk.tell(tr("Print it from the viewer that opens."))
            return
        self._pages = pages
        # Qt does not keep the printer
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintPreviewDialog(self._printer, self._parent)
        dialog.setWindowTitle(tr("Print preview"))
        dialog.resize(900, 700)
        dialog.paintRequested.connect(self.paint)
        self.dialog = dialog
        dialog.open()

    def print(self, content: bytes, pages: list[QImage]) -> None:
        """Ask for the printer, and print."""
        if not pages:
            self.preview(content, pages)
            return
        self._pages = pages
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(self._printer, self._parent).exec() == QDialog.DialogCode.Accepted:
            self.paint(self._printer)

    def paint(self, printer: QPrinter) -> None:
        """Each page on a sheet of its own, in its own size where that fits."""
        painter = QPainter()
        with self.desk.told():
            if not painter.begin(printer):
                raise InputError("print.printer")
            try:
                paint_pages(painter, printer, self._pages)
            finally:
                painter.end()


def paint_pages(painter: QPainter, printer: QPrinter, pages: Sequence[QImage]) -> None:
    """Draw pages one by one, each as large as the sheet."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for at, page in enumerate(pages):
        if at:
            printer.newPage()
        room = QRectF(painter.viewport())
        size = QSizeF(page.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(QPointF((room.width() - size.width()) / 2, 0.0), size), page)
