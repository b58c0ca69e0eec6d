"""The menu's entry of the import wizard; the window is made when it is first asked for."""

from __future__ import annotations

from typing import Any

from ..messages import tr
from ..part import Part


class ImportWizardPart(Part):
    """Import… in menu and toolbar."""

    name = "import_wizard"
    in_toolbar = True

    def build(self) -> None:
        self.window: Any = None
        self.action("import_wizard", tr("Import…"), self.show)

    def show(self) -> Any:
        """Bring the window to the front; returns it."""
        if not self.desk.path:
            # says that no workspace is open
            _ = self.desk.store
        if self.window is None:
            from .window import ImportWindow

            self.window = ImportWindow(self.desk, self.iface.mainWindow())
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window

    def remove(self) -> None:
        if self.window is not None:
            self.window.leave()
            self.window.close()
            self.window.deleteLater()
            self.window = None
