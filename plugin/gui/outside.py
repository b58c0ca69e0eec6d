"""Papers that another program shows: copies in a folder that goes when the plugin goes, for they name people."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..domain.errors import InputError

_folders: list[Path] = []


def open_file(path: Path | str) -> None:
    """Open a file or folder with the program of this machine.

    :raises InputError: ``print.no_viewer``
    """
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        raise InputError("print.no_viewer", path=str(path))


def place_for(name: str) -> Path:
    """A file of this name that nobody has yet; a viewer may still lock the one of before."""
    if not _folders:
        _folders.append(Path(tempfile.mkdtemp(prefix="zhiwei-")))
        QCoreApplication.instance().aboutToQuit.connect(take_away)
    return Path(tempfile.mkdtemp(dir=_folders[0])) / name


def show_pdf(content: bytes, name: str = "papers") -> Path:
    """Show a PDF in the viewer of this machine; returns the file, which stays as long as the plugin does.

    :raises InputError: as :func:`open_file`
    """
    path = place_for(f"{name}.pdf")
    path.write_bytes(content)
    open_file(path)
    return path


def take_away() -> None:
    """Delete the copies; one that a viewer still locks stays."""
    while _folders:
        shutil.rmtree(_folders.pop(), ignore_errors=True)
        QCoreApplication.instance().aboutToQuit.disconnect(take_away)
