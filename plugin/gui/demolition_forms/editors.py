"""Fields of the forms that the steps of a case do not have: a figure with its unit, spans of days."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QLineEdit

from ...domain.errors import InputError
from ..step_widgets import Editor
from . import figures
from .resources_crews import span_columns, whole_spans
from .rows import Rows

_WIDE = 130


class FigureEditor(Editor):
    """A number; what is typed and is none stays as it was typed, for whoever saves to refuse."""

    def __init__(self, whole: bool = False) -> None:
        super().__init__()
        self._whole = whole
        self._put: tuple[str, Any] = ("", None)
        self.line = QLineEdit()
        self.line.setMaximumWidth(_WIDE)
        self.hold(self.line)
        self.box.addStretch()
        self.line.textChanged.connect(self.told)

    def value(self) -> Any:
        text = self.line.text().strip()
        if text == self._put[0]:
            # not the rounded figure that was shown
            return self._put[1]
        try:
            number = figures.read(text)
        except InputError:
            return text
        if number is None:
            return None
        return int(number) if self._whole and number == int(number) else number

    def put(self, value: Any) -> None:
        text = figures.shown(value) if isinstance(value, (int, float)) else str(value or "")
        self._put = text, None if value == "" else value
        self.line.setText(text)


class SpansEditor(Editor):
    """Spans of days, as pairs of first and last."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows(span_columns()[:2])
        self.rows.setFixedHeight(120)
        self.hold(self.rows)
        self.rows.changed.connect(self.told)

    def value(self) -> Any:
        return tuple((row.get("from") or row["to"], row.get("to")) for row in whole_spans(self.rows.values()))

    def put(self, value: Any) -> None:
        self.rows.put([{"from": str(first), "to": str(last)} for first, last in value or ()])
