"""The search box of QGIS (Ctrl+K): ``zw`` and a number, name, code or place."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtGui import QIcon

from .compat import user_data
from .icons import icon_path
from .messages import tr
from .part import Part

_OPEN_CASE, _OPEN_SPOT = 1, 2
#: the short prefix, taken off here
_SHORT = "zw "


class CaseLocator(QgsLocatorFilter):
    """Asks the workspace in QGIS's search thread; each search is made by a clone."""

    def __init__(self, desk: Any) -> None:
        super().__init__()
        self._desk = desk
        self._store: Any = None

    def clone(self) -> CaseLocator:
        """What searches once."""
        # QGIS takes the clone and deletes it; its Python half has to live as long
        made = CaseLocator(self._desk)
        _keep(made)
        return made

    def name(self) -> str:
        """Key in QGIS's settings."""
        return "zhiwei"

    def displayName(self) -> str:
        """Shown name."""
        return tr("ZhiWei cases and spots")

    def prefix(self) -> str:
        """What narrows a search to this filter; QGIS takes none of less than three characters from a plugin."""
        return "zhiwei"

    def priority(self) -> Any:
        """Before the slow ones."""
        return QgsLocatorFilter.Priority.Medium

    def prepare(self, _text: str, _context: Any) -> list[str]:
        """On the main thread: take hold of the workspace."""
        try:
            self._store = self._desk.store if self._desk is not None and self._desk.path else None
        except Exception:  # noqa: BLE001  a search box says nothing; opening the workspace tells why it cannot be
            self._store = None
        return []

    def fetchResults(self, text: str, _context: Any, feedback: Any) -> None:
        """In the search thread."""
        if self._store is None:
            return
        try:
            from ..services.locate import locate

            with self._store.reader() as session:
                found = locate(
                    session,
                    text[len(_SHORT) :] if text.lower().startswith(_SHORT) else text,
                    cancelled=feedback.isCanceled,
                )
        except Exception as error:  # noqa: BLE001  in a search thread: logged in full
            from .log import record

            record(error, "locator")
            return
        for place, one in enumerate(found):
            if feedback.isCanceled():
                return
            self.resultFetched.emit(self.result(one, place))

    def result(self, one: Any, place: int = 0) -> QgsLocatorResult:
        """A row of the search box."""
        made = QgsLocatorResult(self, one.title, dict(one._asdict()))
        made.group = _groups().get(one.kind, "")
        made.description = "  ".join(word for word in _second_line(one) if word)
        made.score = 1.0 - place / 1000.0
        made.icon = QIcon(str(icon_path({"parcel": "whatishere"}.get(one.kind, "case_list"))))
        actions = []
        if one.case_uid:
            actions.append(QgsLocatorResult.ResultAction(_OPEN_CASE, tr("Open case")))
        if one.spot_uid:
            actions.append(QgsLocatorResult.ResultAction(_OPEN_SPOT, tr("Open spot")))
        made.actions = actions
        return made

    def triggerResult(self, result: Any) -> None:
        """Zoom to it; a case or a paper opens its case too."""
        with self._desk.told():
            one = _found(result)
            from ..services.locate import place_of, spots_of

            with self._desk.reader() as session:
                shapes, spots = place_of(session, one), spots_of(session, one)
            self._desk.show_on_map(shapes)
            if spots:
                self._desk.spots_chosen.emit(spots)
            if one.kind in ("case", "document") and one.case_uid:
                self._desk.case_asked.emit(one.case_uid)

    def triggerResultFromAction(self, result: Any, action: int) -> None:
        """The context menu of a result."""
        with self._desk.told():
            one = _found(result)
            if action == _OPEN_CASE and one.case_uid:
                self._desk.case_asked.emit(one.case_uid)
            elif action == _OPEN_SPOT and one.spot_uid:
                self._desk.spots_chosen.emit([one.spot_uid])
                self._desk.spot_asked.emit(one.spot_uid)
            else:
                self.triggerResult(result)


class LocatorPart(Part):
    """Registers the filter."""

    name = "locator"

    def build(self) -> None:
        """Add it to QGIS's search box."""
        self.filter = CaseLocator(self.desk)
        self.iface.registerLocatorFilter(self.filter)

    def remove(self) -> None:
        """Take it away; QGIS deletes it."""
        self.iface.deregisterLocatorFilter(self.filter)
        self.filter = None
        _CLONES.clear()


_CLONES: list[CaseLocator] = []


def _keep(clone: CaseLocator) -> None:
    _CLONES.append(clone)
    del _CLONES[:-32]


def _groups() -> dict[str, str]:
    return {
        "case": tr("Cases and leads"),
        "document": tr("Papers"),
        "party": tr("Parties"),
        "parcel": tr("Parcels"),
        "place": tr("Places"),
        "spot": tr("Spots"),
    }


def _second_line(one: Any) -> tuple[str, ...]:
    from .case_words import state_word

    if one.kind == "case":
        return one.detail, state_word(one.more)
    return one.detail, one.more


def _found(result: Any) -> Any:
    from ..store.repositories.locator import Found

    return Found(**{key: str(value) for key, value in dict(user_data(result)).items()})
