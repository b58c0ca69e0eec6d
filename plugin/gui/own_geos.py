"""Let shapely and OR-Tools use the libraries they bring, also inside a QGIS that is linked with others (Linux).

On Linux the program's own libraries are looked through first: a shapely from PyPI would call half its own GEOS and half
that of QGIS, OR-Tools half its own protobuf, which refuses shapes or ends QGIS. Their modules are therefore loaded so
that they look at home first.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.machinery import ExtensionFileLoader, ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

_PACKAGES = ("shapely", "ortools")


class _AtHome(ExtensionFileLoader):
    """Loads a compiled module with its own libraries first."""

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """As usual, with RTLD_DEEPBIND while it is loaded."""
        usual = sys.getdlopenflags()
        sys.setdlopenflags(usual | os.RTLD_DEEPBIND)
        try:
            return super().create_module(spec)
        finally:
            sys.setdlopenflags(usual)


class OwnGeos:
    """Finds the compiled modules of these packages, and leaves everything else to the usual finders."""

    @classmethod
    def find_spec(cls, name: str, path: Sequence[str] | None = None, target: Any = None) -> ModuleSpec | None:
        """The spec of a compiled module of these packages, None for any other module."""
        if name.partition(".")[0] not in _PACKAGES:
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec is None or not isinstance(spec.loader, ExtensionFileLoader) or spec.origin is None:
            return None
        spec.loader = _AtHome(name, spec.origin)
        return spec


def prefer_own_geos() -> None:
    """Before they are imported: look at home first. Nothing to do where the system has no such way."""
    missing = any(name not in sys.modules for name in _PACKAGES)
    if hasattr(os, "RTLD_DEEPBIND") and missing and OwnGeos not in sys.meta_path:
        sys.meta_path.insert(0, OwnGeos)  # type: ignore[arg-type]


def leave_geos() -> None:
    """Take the finder away again."""
    if OwnGeos in sys.meta_path:
        sys.meta_path.remove(OwnGeos)  # type: ignore[arg-type]
