"""The page of what a bureau demolishes with: crews, machines and teams, days without work, money, targets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QTabWidget

from ...domain.errors import ConflictError, InputError
from ..messages import tr
from ..settings.page import SettingsPage
from ..terms import term
from .resources_crews import CrewsTab
from .resources_days import DaysTab
from .resources_limits import LimitsTab
from .resources_money import MoneyTab
from .settling import settle
from .words import limit_word, place_word

_FILES = "YAML (*.yaml *.yml)"


class ResourcesPage(SettingsPage):
    """All resources of the workspace; plans take them where no file is given."""

    icon = "resources"

    def title(self) -> str:
        return tr("Crews, machines, money and targets")

    def build(self) -> None:
        self.tabs = QTabWidget()
        self.parts: list[Any] = [
            CrewsTab(self.desk),
            LimitsTab(),
            DaysTab(),
            MoneyTab(self.desk),
        ]
        for part in self.parts:
            self.tabs.addTab(part, part.title())
            part.changed.connect(self.touched)
        self.column.addWidget(self.tabs, 1)
        row = QHBoxLayout()
        self.import_button = self.button(row, tr("Read a file…"), self.take_file)
        self.export_button = self.button(row, tr("Write a file…"), self.write_file)
        self.state = QLabel()
        row.addWidget(self.state)
        row.addStretch()
        self.column.addLayout(row)

    @property
    def crews(self) -> CrewsTab:
        """The tab of crews."""
        return self.parts[0]  # type: ignore[no-any-return]

    @property
    def limits(self) -> LimitsTab:
        """The tab of machines and teams."""
        return self.parts[1]  # type: ignore[no-any-return]

    @property
    def days(self) -> DaysTab:
        """The tab of days without work."""
        return self.parts[2]  # type: ignore[no-any-return]

    @property
    def money(self) -> MoneyTab:
        """The tab of money and targets."""
        return self.parts[3]  # type: ignore[no-any-return]

    def show_settings(self, settings: Any) -> None:
        """Show what is stored; what was typed and not saved stays."""
        if not self.dirty:
            self.put(self.read())

    def read(self) -> Any:
        """The resources as they are stored now, and the ways of demolishing of the tables."""
        from ...services.demolition_resources import office_resources
        from ...services.demolition_sites import tables_of

        with self.desk.reader() as session:
            methods = tables_of(session).methods
            return office_resources(session), [(one.code, one.name) for one in methods.values()]

    def fill(self) -> None:
        stored, methods = self.settings
        self.crews.offer([(code, term(name)) for code, name in methods])
        self._show(stored)
        self.state.setText("" if stored else tr("Nothing is stored yet: enter a crew at least."))

    def _show(self, values: Mapping[str, Any]) -> None:
        for part in self.parts:
            part.put(values)

    def values(self) -> dict[str, Any]:
        """What the tabs hold, as a resources file has it.

        :raises InputError: ``form.cell``, ``form.number``
        """
        made: dict[str, Any] = {}
        for part in self.parts:
            made.update(part.values())
        return made

    def save(self) -> Sequence[tuple[str, Mapping[str, Any]]]:
        from ...services.demolition_resources import save_resources

        values = self.values()
        if not values["crews"] and not any(value for key, value in values.items() if key != "let_to_firm"):
            values = {}
        common = self.desk.actor, self.now()
        try:
            kept = save_resources(self.desk.store, values, self.settings[0], *common)
        except ConflictError as error:
            theirs = error.params["theirs"]
            chosen = settle(self, theirs, _plain(values), self.settings[0], place_word, place_word)
            kept = save_resources(self.desk.store, chosen, theirs, *common)
        except InputError as error:
            raise worded_place(error) from error
        self.settings = kept, self.settings[1]
        self.state.setText("")
        return ()

    def take_file(self) -> None:
        """Lay a resources file into the form; nothing is stored until it is saved."""
        from ...services.demolition_resources import checked, read_resources

        path, _ = QFileDialog.getOpenFileName(self, tr("Resources from a file"), "", _FILES)
        if not path:
            return
        try:
            values = checked(read_resources(path), [code for code, _ in self.settings[1]])
        except InputError as error:
            raise worded_place(error) from error
        self._filling = True
        self._show(values)
        self._filling = False
        self.touched()
        self.state.setText(tr("Read from the file; not saved yet."))

    def write_file(self) -> None:
        """Write what the form holds as a resources file."""
        from ...services.demolition_resources import checked, write_resources

        try:
            values = checked(self.values(), [code for code, _ in self.settings[1]])
        except InputError as error:
            raise worded_place(error) from error
        path, _ = QFileDialog.getSaveFileName(self, tr("Resources to a file"), "resources.yaml", _FILES)
        if path:
            written = write_resources(values, path)
            self.state.setText(tr("Written: {path}").format(path=written))


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is empty, as resources are kept."""
    return {key: value for key, value in values.items() if value not in (None, "", [], {})}


def worded_place(error: InputError) -> InputError:
    """The error with its place in words."""
    params = dict(error.params)
    if error.code == "demolition.off_without_limit":
        params["place"] = limit_word(str(params["place"]))
    elif error.code == "demolition.resource":
        if params["place"] == "crews" and not params.get("value"):
            return InputError("demolition.no_crew_entered")
        params["place"] = place_word(str(params["place"]))
    return InputError(error.code, **params)
