"""Two people changed the same setting: what is kept is chosen part by part, and nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.PyQt.QtWidgets import QWidget

from ...domain.errors import CancelledError
from ..conflict import THEIRS, ConflictDialog
from ..messages import tr


def settle(
    parent: QWidget,
    theirs: Mapping[str, Any],
    mine: Mapping[str, Any],
    base: Mapping[str, Any],
    words: Callable[[str], str],
) -> dict[str, Any]:
    """What is to be kept of both.

    :param base: what both began with
    :param words: name of a part
    :raises CancelledError: where the person decides later; what was typed stays in the form
    """
    told = tr("Somebody else saved this while the window was open. Choose line by line what to keep.")
    every = dict.fromkeys((*mine, *theirs))
    both = [{key: side.get(key) for key in every} for side in (theirs, mine, base)]
    dialog = ConflictDialog(parent, told, *both, words=words)
    dialog.exec()
    if not dialog.outcome:
        raise CancelledError
    chosen = theirs if dialog.outcome == THEIRS else dialog.result_values
    return {key: value for key, value in chosen.items() if value is not None}
