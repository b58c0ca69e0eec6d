"""Functions of ZhiWei in QGIS's expressions: for labels, layouts, atlas and the temporal controller.

They run in drawing threads too: they read the workspace with the standard library, once per change of it, under a lock.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from html import escape
from threading import Lock
from typing import Any

from qgis.core import QgsExpression, QgsExpressionFunction, QgsGeometry
from qgis.PyQt.QtCore import QDate, Qt

from .lists import listed
from .messages import tr
from .part import Part

GROUP = "ZhiWei"
_DAYS = ("found", "decided", "cleared", "due")
_AREAS_KEPT = 65536


class Facts:
    """What the workspace on the desk says of cases and spots; read again after a change."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._path = ""
        self._known: dict[str, Any] | None = None

    def turn(self, path: str) -> None:
        """Another workspace is shown, or this one changed."""
        with self._lock:
            self._path, self._known = path, None

    def of(self, key: Any) -> Any:
        """Facts of a uid or case number, None where nobody knows it."""
        # one read however many threads ask; without the lock each would read all
        with self._lock:
            if self._known is None:
                from ..store.row_facts import row_facts

                self._known = row_facts(self._path)
            return self._known.get(str(key)) if key not in (None, "") else None


FACTS = Facts()


class Function(QgsExpressionFunction):
    """A function with its help; what it cannot answer is NULL, what is asked wrongly is told by QGIS."""

    def __init__(
        self, name: str, answer: Callable[[Sequence[Any], Any], Any], help_text: str, geometry: bool = False
    ) -> None:
        # -1: with what is given or without; the feature at hand fills in for the rest
        super().__init__(name, -1, GROUP, help_text)
        self._answer = answer
        self._geometry = geometry

    def func(self, values: Sequence[Any], context: Any, parent: Any, _node: Any) -> Any:
        """The answer for one feature."""
        try:
            return self._answer(values, context)
        except Exception as error:  # noqa: BLE001  in a drawing thread: QGIS shows it where the expression is written
            parent.setEvalErrorString(str(error))
            return None

    def usesGeometry(self, _node: Any) -> bool:
        """Whether QGIS has to fetch the shape."""
        return self._geometry

    def referencedColumns(self, _node: Any) -> set[str]:
        """Columns that are read without being named."""
        return set() if self._geometry else {"uid"}

    def handlesNull(self) -> bool:
        """A NULL is asked of nobody: it gives NULL."""
        return True


def _key(values: Sequence[Any], context: Any) -> Any:
    if values:
        return None if _null(values[0]) else values[0]
    feature = context.feature() if context is not None else None
    if feature is None or feature.fields().lookupField("uid") < 0:
        return None
    value = feature.attribute("uid")
    return None if _null(value) else value


def _null(value: Any) -> bool:
    return value is None or (hasattr(value, "isNull") and not isinstance(value, QgsGeometry) and value.isNull())


def _state(values: Sequence[Any], context: Any) -> Any:
    from .case_words import state_word

    facts = FACTS.of(_key(values, context))
    return state_word(facts.state) if facts is not None and facts.state else None


def _due(values: Sequence[Any], context: Any) -> Any:
    return _day(["due", *values], context)


def _day(values: Sequence[Any], context: Any) -> Any:
    kind = str(values[0]) if values else ""
    if kind not in _DAYS:
        raise ValueError(tr("The day is one of: {kinds}").format(kinds=listed(_DAYS)))
    facts = FACTS.of(_key(values[1:], context))
    text = getattr(facts, f"{kind}_on") if facts is not None else None
    return QDate.fromString(text[:10], Qt.DateFormat.ISODate) if text else None


def _zone(values: Sequence[Any], context: Any) -> Any:
    facts = FACTS.of(_key(values, context))
    return _zone_word(facts.zone) if facts is not None and facts.zone else None


def _zone_word(code: str) -> str:
    from .case_words import zone_words

    return zone_words().get(code, code)


def _area(values: Sequence[Any], context: Any) -> Any:
    shape = values[0] if values else (context.feature().geometry() if context is not None else None)
    if not isinstance(shape, QgsGeometry) or shape.isEmpty():
        return None
    crs = str(values[1]) if len(values) > 1 and not _null(values[1]) else _crs(context)
    return _measured(bytes(shape.asWkb()), crs)


def _crs(context: Any) -> str:
    names = ("layer_crs", "map_crs", "project_crs")
    return next((str(found) for found in (context.variable(name) for name in names) if found), "")


@lru_cache(maxsize=_AREAS_KEPT)
def _measured(wkb: bytes, crs: str) -> Any:
    from ..services.label_area import official_area

    return official_area(wkb, crs)


def _mu(values: Sequence[Any], context: Any) -> Any:
    from ..domain.land.units import mu

    area = _area(values, context) if not values or isinstance(values[0], QgsGeometry) else values[0]
    if _null(area):
        return None
    try:
        return float(mu(float(area)))
    except (TypeError, ValueError, ArithmeticError):
        raise ValueError(tr("{text} is no area in m²").format(text=str(area)[:40])) from None


def _help(call: str, what: str, examples: Sequence[tuple[str, str]]) -> str:
    rows = "".join(f"<li><code>{escape(text)}</code> → {escape(result)}</li>" for text, result in examples)
    return f"<h3>{escape(call)}</h3><p>{escape(what)}</p><h4>{escape(tr('Examples'))}</h4><ul>{rows}</ul>"


def functions() -> list[Function]:
    """All functions, with help in the language of QGIS."""
    feature = tr("Without a uid or a case number, the feature at hand is meant.")
    return [
        Function(
            "zhiwei_ellipsoidal_area",
            _area,
            _help(
                "zhiwei_ellipsoidal_area([geometry[, crs]])",
                tr(
                    "Ellipsoidal area in m² by the official rule (CGCS2000, rounded half up to 0.01): the number that "
                    "area statements and papers carry. The CRS is that of the layer unless one is given; NULL where "
                    "the rule does not know it."
                ),
                (
                    ("zhiwei_ellipsoidal_area()", "400.01"),
                    ("zhiwei_ellipsoidal_area($geometry, 'EPSG:4549')", "400.01"),
                ),
            ),
            geometry=True,
        ),
        Function(
            "zhiwei_mu",
            _mu,
            _help(
                "zhiwei_mu([m²])",
                tr("Mu of an area in m² (times 0.0015 exactly, not rounded), or of a geometry by the official rule."),
                (("zhiwei_mu(400)", "0.6"), ('format_number(zhiwei_mu("area_ellip_m2"), 4)', "0.6000")),
            ),
            geometry=True,
        ),
        Function(
            "zhiwei_state",
            _state,
            _help(
                "zhiwei_state([uid])",
                tr("State of the case, lead or spot in words.") + " " + feature,
                (("zhiwei_state()", tr("Filed")), ('zhiwei_state("case_number")', tr("Filed"))),
            ),
        ),
        Function(
            "zhiwei_due",
            _due,
            _help(
                "zhiwei_due([uid])",
                tr("The next day by which the office has to act, as a date; NULL when nothing is due.") + " " + feature,
                (("format_date(zhiwei_due(), 'yyyy-MM-dd')", "2026-11-30"), ("zhiwei_due() < now()", "true")),
            ),
        ),
        Function(
            "zhiwei_headline_zone",
            _zone,
            _help(
                "zhiwei_headline_zone([uid])",
                tr("Name of the zone class that decides what may be done with the spot.") + " " + feature,
                (("zhiwei_headline_zone()", "永久基本农田"),),
            ),
        ),
        Function(
            "zhiwei_day",
            _day,
            _help(
                "zhiwei_day(kind[, uid])",
                tr("A day of the case or spot as a date. Kind: 'found', 'decided', 'cleared' or 'due'.")
                + " "
                + feature,
                (("zhiwei_day('cleared')", "2026-09-02"),),
            ),
        ),
    ]


class ExpressionsPart(Part):
    """Registers the functions while the plugin is there."""

    name = "expressions"

    def build(self) -> None:
        """Register, and hear of changes."""
        self._functions = functions()
        for one in self._functions:
            QgsExpression.unregisterFunction(one.name())
            QgsExpression.registerFunction(one)
        self.desk.opened.connect(self._turn)
        self.desk.changed.connect(self._turn)
        self._turn()

    def remove(self) -> None:
        """Take the functions away."""
        self.desk.opened.disconnect(self._turn)
        self.desk.changed.disconnect(self._turn)
        for one in self._functions:
            QgsExpression.unregisterFunction(one.name())
        self._functions = []
        FACTS.turn("")
        _measured.cache_clear()

    def _turn(self, *_: Any) -> None:
        FACTS.turn(self.desk.path)
