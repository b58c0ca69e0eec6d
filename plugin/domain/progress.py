"""How long work tells where it is and learns that it should stop."""

from __future__ import annotations

from typing import Any, Protocol

from .errors import CancelledError


class Progress(Protocol):
    """What a long job talks to. Adapters for QgsFeedback and QgsTask live in gui and processing."""

    def report(self, fraction: float, code: str = "", **params: Any) -> None:
        """Tell how much is done (0 to 1) and, as a message code, what is being done."""

    @property
    def cancelled(self) -> bool:
        """True once the person asked to stop."""


class Silent:
    """A progress nobody looks at and nobody cancels."""

    cancelled = False

    def report(self, fraction: float, code: str = "", **params: Any) -> None:
        """Say nothing."""


class Part:
    """A stretch of a longer job: maps 0..1 onto ``start``..``end`` of the outer progress."""

    def __init__(self, outer: Progress, start: float, end: float) -> None:
        self._outer = outer
        self._start = start
        self._width = end - start

    @property
    def cancelled(self) -> bool:
        """True once the outer job was cancelled."""
        return self._outer.cancelled

    def report(self, fraction: float, code: str = "", **params: Any) -> None:
        """Pass on, scaled."""
        self._outer.report(self._start + self._width * fraction, code, **params)


def check(progress: Progress) -> None:
    """Stop the job if it was cancelled.

    :raises CancelledError: when ``progress.cancelled``
    """
    if progress.cancelled:
        raise CancelledError
