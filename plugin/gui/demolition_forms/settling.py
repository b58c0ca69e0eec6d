"""Two people changed the same setting: what is kept is chosen part by part, and nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.PyQt.QtWidgets import QWidget

from ...domain.errors import CancelledError
from ..conflict import THEIRS, ConflictDialog
from ..messages import tr
from ..weekday_words import weekday_word
from . import figures
from .words import source_word


def in_words(value: Any, keys: Callable[[str], str]) -> str:
    """A part of resources or tables in words, a line for each row."""
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if isinstance(value, (int, float)):
        return figures.shown(value)
    if isinstance(value, Mapping):
        return " · ".join(f"{keys(str(key))} {in_words(one, keys)}" for key, one in value.items())
    if isinstance(value, (list, tuple)):
        plain = all(not isinstance(one, Mapping) for one in value)
        return (" / " if plain else "\n").join(in_words(one, keys) for one in value)
    return weekday_word(source_word(str(value))) if value else "—"


def settle(
    parent: QWidget,
    theirs: Mapping[str, Any],
    mine: Mapping[str, Any],
    base: Mapping[str, Any],
    words: Callable[[str], str],
    keys: Callable[[str], str],
) -> dict[str, Any]:
    """What is to be kept of both.

    :param base: what both began with
    :param words: name of a part; ``keys`` of what it holds
    :raises CancelledError: where the person decides later; what was typed stays in the form
    """
    told = tr("Somebody else saved this while the window was open. Choose line by line what to keep.")
    every = dict.fromkeys((*mine, *theirs))
    both = [{key: side.get(key) for key in every} for side in (theirs, mine, base)]
    dialog = ConflictDialog(parent, told, *both, words=words)
    for row, key in enumerate(dialog.keys):
        for column, side in ((1, theirs), (2, mine)):
            dialog.table.item(row, column).setText(in_words(side.get(key), keys))
    dialog.table.resizeRowsToContents()
    dialog.exec()
    if not dialog.outcome:
        raise CancelledError
    chosen = theirs if dialog.outcome == THEIRS else dialog.result_values
    return {key: value for key, value in chosen.items() if value is not None}
