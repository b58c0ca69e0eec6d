"""Jobs over a whole county without the garbage collector."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Iterator[None]:
    """No search for garbage meanwhile: a run makes millions of small values, none of them in a cycle, and the collector
    would walk through them, and through all that QGIS holds, again and again."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
