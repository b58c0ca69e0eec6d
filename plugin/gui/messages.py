"""What each error and progress code says to a person: English here, Chinese in i18n.

Every code that a :class:`ZhiweiError`, a report row or a progress carries has one entry. A text says what is
wrong, where, and what to do. ``{name}`` is filled from the parameters of the error.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import ZhiweiError

CONTEXT = "ZhiWei"

MESSAGES: dict[str, str] = {
    # --- every job ---
    "job.cancelled": "Cancelled. Nothing was written.",
    "job.unexpected": "Something went wrong that ZhiWei did not expect: {reason}. Details are in {log}",
    "library.missing": "This job needs the Python library {library}, which is not installed. "
    "Install the offline bundle of ZhiWei, or ask for it to be added to the Python of QGIS.",
    "input.not_readable": "{source} cannot be read: {reason}",
    "provider.not_loaded": "The algorithm {name} is off: {reason}",
    # --- workspace jobs ---
    "workspace.folder": "The folder {path} cannot be made: {reason}",
    "workspace.crs_not_projected": "{crs} is not a projected CRS. Choose the 3-degree CGCS2000 zone of the county, "
    "for example EPSG:4549.",
    "workspace.none_open": "No workspace is open. Open or create one first.",
    "workspace.problem": "{code}: {detail}",
    "workspace.project_not_loaded": "The project {path} could not be opened.",
}


class _Known(dict):
    """Leaves the name of a parameter in the text when it was not given."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


def tr(text: str) -> str:
    """Translate a text of the windows and algorithms."""
    return QCoreApplication.translate(CONTEXT, text)


def say(code: str, **params: Any) -> str:
    """The translated text of a message code.

    :param code: key of :data:`MESSAGES`; a code that is not there is shown with its parameters
    :param params: values for the text; an error or a list among them is put into words too
    """
    text = MESSAGES.get(code)
    if text is None:
        return " ".join([code, *(f"{name}={_word(value)}" for name, value in params.items())])
    return tr(text).format_map(_Known({name: _word(value) for name, value in params.items()}))


def explain(error: ZhiweiError) -> str:
    """The text of an error."""
    return say(error.code, **error.params)


def _word(value: Any) -> Any:
    if isinstance(value, ZhiweiError):
        return explain(value)
    if isinstance(value, tuple) and len(value) == 2 and value[0] in MESSAGES and isinstance(value[1], Mapping):
        return say(value[0], **value[1])
    if isinstance(value, str) or not isinstance(value, Iterable):
        return value
    return ", ".join(str(_word(item)) for item in value)
