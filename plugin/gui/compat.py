"""The few places where QGIS 3.22, 3.44 and 4 differ, in one module."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsField, QgsSettings
from qgis.PyQt import QtCore, QtGui, QtWidgets

from .paper_language import paper_texts

QGIS_VERSION: int = Qgis.QGIS_VERSION_INT

# QgsField takes QVariant types up to 3.36 and QMetaType types from 3.38 on; QVariant.Type is gone with Qt 6.
_BY_METATYPE = QGIS_VERSION >= 33800


def user_data(result: Any) -> Any:
    """What a locator's result carries.

    The property ``userData`` of 3.22 gives away what it does not own, and ends QGIS after some calls; later there is
    no other way to read it.
    """
    return result.getUserData() if hasattr(result, "getUserData") else result.userData


def _field_types() -> dict[str, Any]:
    if _BY_METATYPE:
        kinds = QtCore.QMetaType.Type
        return {
            "text": kinds.QString,
            "integer": kinds.Int,
            "long": kinds.LongLong,
            "real": kinds.Double,
            "boolean": kinds.Bool,
            "date": kinds.QDate,
            "datetime": kinds.QDateTime,
        }
    kinds = QtCore.QVariant
    return {
        "text": kinds.String,
        "integer": kinds.Int,
        "long": kinds.LongLong,
        "real": kinds.Double,
        "boolean": kinds.Bool,
        "date": kinds.Date,
        "datetime": kinds.DateTime,
    }


FIELD_TYPES = _field_types()


def field(name: str, kind: str = "text", length: int = 0, precision: int = 0) -> QgsField:
    """A field of kind text, integer, long, real, boolean, date or datetime."""
    return QgsField(name, FIELD_TYPES[kind], "", length, precision)


def moved(name: str) -> Any:
    """A class that Qt 6 moved from QtWidgets to QtGui, such as ``QShortcut`` or ``QUndoStack``."""
    return getattr(QtGui, name, None) or getattr(QtWidgets, name)


def _right() -> Any:
    both = QtCore.Qt.AlignmentFlag.AlignRight | QtCore.Qt.AlignmentFlag.AlignVCenter
    try:
        return int(both)
    except TypeError:  # PyQt 6 takes the flags as they are
        return both


#: to the right, for items of tables and trees
ALIGN_RIGHT = _right()


@lru_cache(maxsize=1)
def locale_code() -> str:
    """The language of the QGIS interface, e.g. ``zh-Hans``. It stays until QGIS ends, and every message asks for it."""
    settings = QgsSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        return str(settings.value("locale/userLocale", "en") or "en")
    return str(QgsApplication.locale() or "en")


def speaks_chinese() -> bool:
    """Whether what is said now is Chinese, so that terms of the data are shown as they stand."""
    return paper_texts() is not None or locale_code().startswith("zh")
