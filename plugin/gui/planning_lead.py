"""What to do first where there is nothing to plan yet: sites from decisions, crews, a plan; each with its button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from .lists import listed, pair, sentences
from .messages import say, tr

#: so many refused sites are named, the others counted
_NAMED = 5


class Lead(QFrame):
    """A line that leads, with one button."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.clicked.connect(lambda _checked=False: self._do())
        self._slot: Callable[[], Any] = _nothing
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        self.hide()

    def lead(self, text: str, button: str = "", slot: Callable[[], Any] | None = None) -> None:
        """Show a text, and a button where there is something to do."""
        self.label.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._slot = slot or _nothing
        self.show()

    def _do(self) -> None:
        self._slot()


def _nothing() -> None:
    pass


def built_text(built: Any) -> str:
    """What building sites from decisions did, in plain words."""
    lines = []
    if built.made:
        lines.append(tr("{count} sites made from decided cases.").format(count=len(built.made)))
    if built.kept:
        lines.append(tr("{count} were there already and stay as they are.").format(count=built.kept))
    if built.dropped:
        lines.append(
            tr("{count} leave the planning, because their decision is gone or carried out: {names}.").format(
                count=len(built.dropped), names=_some(built.dropped)
            )
        )
    if built.refused:
        refused = [pair(number, say(code, **dict(params))) for number, code, params in built.refused]
        lines.append(tr("Not made: {names}.").format(names=_some(refused)))
    if not lines:
        lines.append(
            tr("No case has a decision yet that orders a demolition. Sites come from served decisions; then try again.")
        )
    return sentences(*lines)


def _some(names: Any) -> str:
    text = listed(names[:_NAMED])
    return tr("{names} and {count} more").format(names=text, count=len(names) - _NAMED) if len(names) > _NAMED else text
