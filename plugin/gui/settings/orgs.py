"""Organisations as the tree in which they answer to each other (city, county, district, town, village)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem

from ..case_words import track_words
from ..messages import tr
from ..step_widgets import ChoiceEditor, ManyEditor, TextEditor
from .page import SettingsPage
from .record import RecordDialog

_UID = Qt.ItemDataRole.UserRole


def level_words() -> dict[str, str]:
    """Levels in words."""
    return {
        "city": tr("City"),
        "county": tr("County"),
        "district": tr("District"),
        "town": tr("Town"),
        "village": tr("Village"),
    }


class OrgsPage(SettingsPage):
    """The tree, and a window for each organisation."""

    icon = "case"
    saves = False

    def title(self) -> str:
        return tr("Organisations")

    def build(self) -> None:
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(
            [tr("Name of the organisation"), tr("Short name"), tr("Level"), tr("Division code"), tr("Review body")]
        )
        self.tree.setAlternatingRowColors(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.itemActivated.connect(lambda *_: self._told(self.edit))
        self.tree.itemSelectionChanged.connect(self._chosen)
        self.column.addWidget(self.tree, 1)
        row = QHBoxLayout()
        self.add_button = self.button(row, tr("Add…"), self.add)
        self.below_button = self.button(row, tr("Add below…"), self.add_below)
        self.edit_button = self.button(row, tr("Edit…"), self.edit)
        self.remove_button = self.button(row, tr("Delete"), self.remove_org)
        row.addStretch()
        self.column.addLayout(row)

    def fill(self) -> None:
        from ...services.office_settings import org_tree

        wanted = self.chosen_uid()
        self.tree.clear()
        above: list[QTreeWidgetItem] = []
        for org, depth in org_tree(self.settings.orgs):
            level = level_words().get(org.level, org.level)
            item = QTreeWidgetItem([org.name, org.short, level, org.division_code, org.review_body])
            item.setData(0, _UID, org.uid)
            item.setToolTip(0, f"{org.name}\n{org.code}")
            del above[depth:]
            if above:
                above[-1].addChild(item)
            else:
                self.tree.addTopLevelItem(item)
            above.append(item)
            if org.uid == wanted:
                self.tree.setCurrentItem(item)
        self.tree.expandAll()
        self._chosen()

    def chosen_uid(self) -> str:
        """Uid of the chosen organisation."""
        item = self.tree.currentItem()
        return str(item.data(0, _UID)) if item is not None else ""

    def choose(self, uid: str) -> None:
        """Choose an organisation."""
        for item in self.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, 0):
            if item.data(0, _UID) == uid:
                self.tree.setCurrentItem(item)

    def add(self) -> None:
        """A new organisation."""
        self._open(tr("New organisation"), "")

    def add_below(self) -> None:
        """A new organisation that answers to the chosen one."""
        above = self.settings.org(self.chosen_uid())
        self._open(tr("New organisation"), "", above.code if above is not None else "")

    def edit(self) -> None:
        """The chosen organisation."""
        if self.chosen_uid():
            self._open(tr("Organisation"), self.chosen_uid())

    def remove_org(self) -> None:
        """Take the chosen organisation away, once asked."""
        from ...services.office_settings import remove_org

        org = self.settings.org(self.chosen_uid())
        if org is not None and self.sure(tr("Remove the organisation {name}?").format(name=org.name)):
            remove_org(self.desk.store, org, self.desk.actor, self.now())
            self.after()

    def dialog(self, title: str, uid: str, parent_code: str = "") -> RecordDialog:
        """The window of an organisation; an empty uid is a new one."""
        from ...domain.case.records import OrgUnit

        org = self.settings.org(uid) or OrgUnit("", "", "", "", parent_code=parent_code)
        levels = {**level_words(), **({org.level: org.level} if org.level else {})}
        levels.update(level_words())
        others = [(one.code, one.name) for one in self.settings.orgs if one.uid != uid and one.code]
        if org.parent_code and org.parent_code not in dict(others):
            others.append((org.parent_code, org.parent_code))
        fields = [
            ("name", tr("Name of the organisation"), TextEditor()),
            ("short", tr("Short name, as numbers carry it"), TextEditor()),
            ("code", tr("Credit code"), TextEditor()),
            ("level", tr("Level"), ChoiceEditor(list(levels.items()))),
            ("parent_code", tr("Answers to"), ChoiceEditor(others)),
            ("division_code", tr("Division code"), TextEditor()),
            ("address", tr("Address"), TextEditor()),
            ("phone", tr("Telephone"), TextEditor()),
            ("contact", tr("Contact"), TextEditor()),
            ("review_body", tr("Review body"), TextEditor()),
            ("court", tr("Court"), TextEditor()),
            (
                "tracks",
                tr("Acts on (by a power of its own)"),
                ManyEditor([(k, v, True) for k, v in track_words().items()]),
            ),
        ]
        more = {"tracks": list(self.settings.tracks.get(org.code, ()))}
        return RecordDialog(self, title, org, fields, self._save, more)

    def _open(self, title: str, uid: str, parent_code: str = "") -> None:
        self.window_open = self.dialog(title, uid, parent_code)
        if self.window_open.exec():
            self.after(self._minded)

    def _save(self, record: Any, values: Mapping[str, Any]) -> None:
        from ...services.office_settings import save_org

        given = {key: value or "" for key, value in values.items() if key != "tracks"}
        tracks = list(values["tracks"] or ())
        _, self._minded = save_org(self.desk.store, replace(record, **given), tracks, self.desk.actor, self.now())

    def _chosen(self) -> None:
        for button in (self.below_button, self.edit_button, self.remove_button):
            button.setEnabled(bool(self.chosen_uid()))

    def _told(self, slot: Any) -> None:
        with self.desk.told():
            slot()
