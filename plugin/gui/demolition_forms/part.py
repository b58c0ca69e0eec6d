"""The part that takes the windows of these forms away with the plugin; docks and settings open them."""

from __future__ import annotations

from ..part import Part


class DemolitionFormsPart(Part):
    """No action of its own: the forms are about something that is chosen elsewhere."""

    name = "demolition_forms"

    def build(self) -> None:
        """Nothing stands in the menu."""

    def remove(self) -> None:
        from .windows import close_all

        close_all(self.desk)
