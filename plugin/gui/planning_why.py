"""Why a site has its day: what the law says, what binds, what would have to change, and an earlier day that is free."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from .messages import say, tr
from .planning_words import change_text, codes_text, day_text, figure
from .tall import scrolled


class WhyPanel(QWidget):
    """The panel."""

    #: the site is wanted on the earlier day that is free (uid, day)
    move_asked = pyqtSignal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setContentsMargins(6, 2, 4, 2)
        self.scroll = scrolled(self.label, sideways=False)
        self.button = QPushButton()
        self.button.clicked.connect(lambda _checked=False: self.move_asked.emit(self._uid, self._free))
        self.button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.scroll, 1)
        layout.addWidget(self.button)
        self.setMinimumWidth(150)
        self._uid, self._free = "", None
        self._advice: Any = None
        self.show_row(None)

    @property
    def uid(self) -> str:
        """The site that is explained; empty for none."""
        return self._uid

    def show_row(self, row: Any, chosen: int = 1) -> None:
        """Explain a row of the plan by what the plan keeps of it; what has to be asked comes later.

        :param chosen: how many sites are chosen; the first is explained
        """
        if row is None or row.uid != self._uid:
            self._advice = None
        self._uid = row.uid if row is not None else ""
        self._row, self._chosen = row, chosen
        self._write()

    def show_advice(self, advice: Any) -> None:
        """Show what would have to change."""
        self._advice = advice
        self._write()

    def _write(self) -> None:
        row = self._row
        self.button.hide()
        if row is None:
            self.label.setText(escape(tr("Choose a site to see why it has its day.")))
            return
        parts = [f"<b>{escape(row.code)}</b> {escape(row.address or row.site.name)}"]
        if self._chosen > 1:
            parts.append(f"<i>{escape(tr('The first of {count} chosen sites').format(count=self._chosen))}</i>")
        parts.append(escape(_where(row)))
        if row.unlawful:
            parts.append(f"<b>{escape(tr('By the law as it stands today this day is not lawful.'))}</b>")
        if row.place is not None and row.refused is None:
            head = tr("Why not earlier") if row.first is not None else tr("Why it has no day")
            parts += _section(head, self._reasons(row))
        else:
            parts += _section(tr("Why it has no day"), [say(code, **params) for code, params in row.why])
        parts += self._changes(row)
        parts += _section(tr("Lawful from"), _law(row))
        self.label.setText("<br>".join(parts))

    def _reasons(self, row: Any) -> list[str]:
        """What binds the day: as the board finds it today, until then as the plan was made with."""
        by_hand = [(code, params, 0) for code, params in row.why if code == "planning.by_hand"]
        if self._advice is not None and self._advice.reasons:
            found = [*by_hand, *((bind.code, bind.params, bind.days) for bind in self._advice.reasons)]
        else:
            found = [(code, params, 0) for code, params in row.why]
            found += [(code, params, days) for code, params, days in row.place.why.get("earlier") or ()]
        return [
            tr("{why} ({days} of the days before)").format(why=say(code, **params), days=days)
            if days
            else say(code, **params)
            for code, params, days in found
        ]

    def _changes(self, row: Any) -> list[str]:
        advice = self._advice
        if advice is None or row.site.status != "open" or row.refused is not None or row.place is None:
            return []
        self._free = advice.free
        lines = [change_text(one.changes, one.machines, one.day, one.gained) for one in advice.earlier]
        if advice.free is not None:
            lines.insert(0, tr("{day} is free as the plan stands").format(day=advice.free))
            self.button.setText(tr("Move to {day}").format(day=advice.free))
            self.button.show()
        return _section(
            tr("What would bring it forward") if row.first is not None else tr("What would give it a day"),
            lines or [tr("Nothing by itself: several things would have to change together.")],
        )


def _where(row: Any) -> str:
    if row.first is None:
        return tr("{area} m², without a day").format(area=figure(row.site.floor_area_m2 or 0.0, 2))
    text = tr("{area} m², phase {phase}, {first} to {last}, {crew}").format(
        area=figure(row.site.floor_area_m2 or 0.0, 2),
        phase=row.phase,
        first=day_text(row.first),
        last=day_text(row.last),
        crew=row.crew,
    )
    return f"{text}, {tr('locked')}" if row.locked else text


def _law(row: Any) -> list[str]:
    if row.site.consent:
        return [tr("its party demolishes, or agreed to be helped")]
    if row.legal is None:
        return [tr("not known yet")]
    found = [say(code, **params) for code, params in row.legal.reasons]
    if not row.fresh:
        found.append(tr("as it was when the plan was made"))
    return found or [codes_text([("legal.not_served", {})])]


def _section(head: str, lines: Sequence[str]) -> list[str]:
    if not lines:
        return []
    return [f"<b>{escape(head)}</b>", *(f"&bull; {escape(line)}" for line in lines)]
