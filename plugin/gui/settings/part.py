"""The action that opens the settings window; the pages are loaded when it is first asked for."""

from __future__ import annotations

from typing import Any

from ..messages import tr
from ..part import Part


class SettingsPart(Part):
    """The action and its window."""

    name = "officesettings"

    def build(self) -> None:
        self.window: Any = None
        self.action("officesettings", tr("Settings of the office…"), self.show)

    def remove(self) -> None:
        if self.window is not None:
            self.window.leave()
            self.window = None

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        from .window import SettingsWindow

        if self.window is None:
            self.window = SettingsWindow(self.desk)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
