"""A window for one record (an organisation, an officer): fields, save, and both versions where somebody was first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from ..desk import worded
from ..messages import tr
from ..step_widgets import Editor
from ..telling import WrongLabel


class RecordDialog(QDialog):
    """Edits one frozen record.

    :param fields: (name of the field, label, editor)
    :param take: turns what the editors hold into values of the record
    :param save: saves the record; its mistakes are told in the window
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        record: Any,
        fields: Sequence[tuple[str, str, Editor]],
        save: Callable[[Any, Mapping[str, Any]], Any],
        more: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("zhiwei_record")
        self.setWindowTitle(title)
        self.resize(520, 100)
        self.record = record
        self.labels = {name: label for name, label, _ in fields}
        self.editors = {name: editor for name, _, editor in fields}
        self._save = save
        for name, _, editor in fields:
            editor.put((more or {}).get(name, getattr(record, name, "")))
        layout = QVBoxLayout(self)
        self.arrange(layout, fields)
        self.wrong = WrongLabel()
        layout.addWidget(self.wrong)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(tr("Save"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)

    def arrange(self, layout: QVBoxLayout, fields: Sequence[tuple[str, str, Editor]]) -> None:
        """Lay the fields out, one below the other."""
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for _, label, editor in fields:
            form.addRow(label, editor)
        layout.addLayout(form)

    def values(self) -> dict[str, Any]:
        """What the editors hold."""
        return {name: editor.value() for name, editor in self.editors.items()}

    def save(self) -> None:
        """Save and close; what is wrong is said in the window, a conflict shows both versions."""
        from ...domain.errors import ConflictError

        self.wrong.hide()
        try:
            self._save(self.record, self.values())
        except ConflictError as error:
            self._settle(error)
        except Exception as error:  # noqa: BLE001  last boundary before a person: told in the window
            self._tell(error)
        else:
            self.accept()

    def _settle(self, error: Any) -> None:
        from ..conflict import THEIRS, ConflictDialog

        theirs = error.params.get("theirs")
        if theirs is None:
            self._tell(error)
            return
        both = [name for name in self.editors if hasattr(theirs, name)]
        mine = {name: value for name, value in self.values().items() if name in both}
        shown = {name: _plain(getattr(theirs, name)) for name in both}
        base = {name: _plain(getattr(self.record, name)) for name in both}
        told = tr("Somebody else saved this entry while the window was open. Choose line by line what to keep.")
        dialog = ConflictDialog(self, told, shown, mine, base, words=lambda name: self.labels.get(name, name))
        dialog.exec()
        if not dialog.outcome:
            return
        chosen = shown if dialog.outcome == THEIRS else {**mine, **dialog.result_values}
        # from now on it is their version that is changed
        self.record = replace(theirs)
        for name, value in chosen.items():
            self.editors[name].put(value)
        if dialog.outcome == THEIRS:
            self.accept()
        else:
            self.save()

    def _tell(self, error: BaseException) -> None:
        self.wrong.setText(worded(error))
        self.wrong.show()


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
