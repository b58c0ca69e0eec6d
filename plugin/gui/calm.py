"""Large data in the background without stops of the window: Python's collector waits, and goods go piece by piece.

A collection walks over everything that Python holds, and whoever frees a million objects at once frees nothing else
meanwhile: both stop all threads, the window's too.
"""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np

#: young objects are looked through as usual, but seldom; old ones not at all
_SELDOM = (50_000, 10_000, 10_000)
#: so many objects are let go of at once
_AT_ONCE = 5_000
#: so deep what holds the goods is looked into
_DEPTH = 4

_lock = threading.Lock()
_usual: list[tuple[int, int, int]] = []
_inside: list[None] = []


@contextmanager
def calm() -> Iterator[None]:
    """Around a job that makes very much: what it made is not walked over afterwards either, until :func:`let_go`."""
    with _lock:
        if not _inside:
            _usual[:] = [gc.get_threshold()]
            gc.set_threshold(*_SELDOM)
        _inside.append(None)
    try:
        yield
    finally:
        with _lock:
            _inside.pop()
            # what is frozen is freed as ever when nobody holds it; only circles wait
            gc.freeze()
            if not _inside:
                gc.set_threshold(*_usual[0])


def let_go(*things: Any) -> None:
    """Free what large things hold, piece by piece in the background; what somebody else still holds stays whole.

    The caller drops its own names for them.
    """
    gc.unfreeze()
    pieces = [piece for thing in things for piece in _pieces(thing, _DEPTH)]
    if not pieces:
        return
    threading.Thread(target=_free, args=(pieces,), name="zhiwei-let-go", daemon=True).start()


def _free(pieces: list[Any]) -> None:
    # the owners are to be gone first
    time.sleep(0.05)
    while pieces:
        # holding the elements, the whole goes at once and without work
        held = pieces.pop()
        held = list(held.values()) if isinstance(held, Mapping) else list(held)
        while held:
            del held[-_AT_ONCE:]
            time.sleep(0.001)


def _pieces(thing: Any, depth: int) -> Iterator[Any]:
    if isinstance(thing, np.ndarray):
        if thing.dtype == object and thing.ndim == 1:
            yield thing
    elif isinstance(thing, (list, tuple)):
        if len(thing) > _AT_ONCE:
            yield thing
    elif isinstance(thing, Mapping):
        if len(thing) > _AT_ONCE:
            yield thing
        else:
            for value in thing.values():
                yield from _pieces(value, depth)
    elif depth and hasattr(thing, "__dict__"):
        for value in list(vars(thing).values()):
            yield from _pieces(value, depth - 1)
