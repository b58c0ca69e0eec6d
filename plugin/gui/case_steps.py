"""The dialogs of steps that are open beside the case form: each step of a case has at most one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from qgis.PyQt.QtWidgets import QWidget

from .case_reading import read_case
from .desk import Desk
from .drafts import Drafts


class StepDialogs:
    """Opens them and brings them to the front.

    :param parent: the form over which they are
    :param answer: what a dialog says has to come first (kind, what)
    :param recorded: gets the case's uid when a step was recorded
    :param closed: called when a dialog was closed: what was typed there may wait as a draft now, or no longer
    """

    def __init__(
        self,
        desk: Desk,
        drafts: Drafts,
        parent: QWidget,
        answer: Callable[[str, str], None],
        recorded: Callable[[str], None],
        closed: Callable[[], None],
    ) -> None:
        self.desk, self.drafts, self._parent = desk, drafts, parent
        self._answer, self._recorded, self._left = answer, recorded, closed
        self.open: dict[tuple[str, str], Any] = {}

    def close_all(self) -> None:
        """Close them; what was typed stays as drafts."""
        for dialog in list(self.open.values()):
            dialog.close()

    def forms(self) -> set[str]:
        """Drafts that are being worked at."""
        return {f"step:{dialog.kind}:{dialog.fact}" for dialog in self.open.values()}

    def take(self, case_uid: str, step: str, preset: Mapping[str, Any] | None = None) -> Any:
        """Open the dialog of a step or event of a case.

        :param step: id of a step, or ``FACT:kind``, ``DELIVERY:form``, ``DOCUMENT:form``, ``CORRECTION:seq``
        """
        from .step_form import StepDialog

        kind, _, what = step.partition(":")
        known = self.open.get((case_uid, step))
        if known is not None:
            known.show()
            known.raise_()
            known.activateWindow()
            return known
        given = dict(preset or {})
        if kind == "CORRECTION" and what:
            given["target"] = int(what)
        elif kind in ("DELIVERY", "DOCUMENT") and what:
            given |= self._paper(case_uid, kind, what)
        fact = what if kind == "FACT" else ""
        dialog = StepDialog(self.desk, self.drafts, case_uid, kind, fact, given, self._parent)
        key = (case_uid, step)
        self.open[key] = dialog
        dialog.answer_asked.connect(self._answer)
        dialog.finished.connect(partial(self._closed, key))
        dialog.recorded.connect(self._recorded)
        dialog.show()
        return dialog

    def _paper(self, case_uid: str, kind: str, form: str) -> dict[str, Any]:
        if kind == "DOCUMENT":
            return {"form": form}
        context = read_case(self.desk, case_uid).context
        papers = [one for one in (context.papers if context else ()) if one.form == form]
        waiting = [one for one in papers if one.waiting] or papers
        if not waiting:
            return {"document": None, "form": form}
        party = waiting[-1].waiting[0] if waiting[-1].waiting else None
        return {"document": waiting[-1].uid, **({"party": party} if party else {})}

    def _closed(self, key: tuple[str, str], _result: int) -> None:
        self.open.pop(key, None)
        self._left()
