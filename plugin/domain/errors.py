"""Errors of ZhiWei. Each carries a code and parameters; the rooms that show it translate the code.

The code is a dotted lower-case key of ``plugin/gui/texts``; the parameters fill its text.
"""

from __future__ import annotations

from typing import Any


class ZhiweiError(Exception):
    """Anything the program can explain to a person.

    :param code: key of the message, e.g. ``"input.not_readable"``
    :param params: values that the message names (file, row, reason ...)
    """

    def __init__(self, code: str, **params: Any) -> None:
        self.code = code
        self.params = params
        super().__init__(f"{code} {params}" if params else code)


class InputError(ZhiweiError):
    """What somebody handed in cannot be used: a file, a row, a parameter."""


class WorkspaceError(ZhiweiError):
    """The workspace cannot be opened, is damaged, locked or of another revision."""


class ConflictError(ZhiweiError):
    """Somebody else saved first; ``params`` holds both versions."""


class UnlawfulStepError(ZhiweiError):
    """A step whose guard fails; ``params`` names guard, article and what is missing."""


class MissingLibraryError(ZhiweiError):
    """A library that this job needs is not installed; ``params['library']`` names it."""


class CancelledError(ZhiweiError):
    """The person pressed cancel. Nothing was written."""

    def __init__(self) -> None:
        super().__init__("job.cancelled")
