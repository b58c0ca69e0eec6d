"""The language of papers: Chinese, whatever QGIS's windows speak."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QTranslator

_CHINESE = Path(__file__).resolve().parents[2] / "i18n" / "zhiwei_zh.qm"
#: of each thread by itself: what else QGIS says meanwhile stays in its own language
_now = threading.local()


def paper_texts() -> Any:
    """The translator of the paper that this thread is writing; None while it writes none."""
    return getattr(_now, "texts", None)


@contextmanager
def chinese() -> Iterator[None]:
    """Texts are Chinese within; a plugin without its compiled texts keeps the language of the windows."""
    before = paper_texts()
    _now.texts = _chinese()
    try:
        yield
    finally:
        _now.texts = before


@lru_cache(maxsize=1)
def _chinese() -> Any:
    if not _CHINESE.is_file():
        return None
    found = QTranslator()
    # by its bytes, which have to live as long: an update of the plugin may write over the file
    found.texts = _CHINESE.read_bytes()
    return found if found.loadFromData(found.texts) else None
