"""The action that opens the settings window; the pages are loaded when it is first asked for."""

from __future__ import annotations

from typing import Any

from ..messages import tr
from ..part import WindowPart


class SettingsPart(WindowPart):
    """The action and its window."""

    name = "officesettings"

    def build(self) -> None:
        self.action("officesettings", tr("Settings of the office…"), self.show)

    def make(self) -> Any:
        from .window import SettingsWindow

        return SettingsWindow(self.desk)
