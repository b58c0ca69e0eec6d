"""Let shapely use the GEOS that it brings, also inside a QGIS that is linked with another one (Linux).

On Linux the program's own libraries are looked through first: a shapely from PyPI would call half its own GEOS and half
that of QGIS, which refuses shapes or ends QGIS. Its modules are therefore loaded so that they look at home first.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.machinery import ExtensionFileLoader, ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

_PREFIX = "shapely."


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
    """Finds shapely's compiled modules, and leaves everything else to the usual finders."""

    @classmethod
    def find_spec(cls, name: str, path: Sequence[str] | None = None, target: Any = None) -> ModuleSpec | None:
        """The spec of a compiled module of shapely, None for any other module."""
        if not name.startswith(_PREFIX):
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec is None or not isinstance(spec.loader, ExtensionFileLoader) or spec.origin is None:
            return None
        spec.loader = _AtHome(name, spec.origin)
        return spec


def prefer_own_geos() -> None:
    """Before shapely is imported: look at home first. Nothing to do where the system has no such way."""
    if hasattr(os, "RTLD_DEEPBIND") and "shapely" not in sys.modules and OwnGeos not in sys.meta_path:
        sys.meta_path.insert(0, OwnGeos)  # type: ignore[arg-type]


def leave_geos() -> None:
    """Take the finder away again."""
    if OwnGeos in sys.meta_path:
        sys.meta_path.remove(OwnGeos)  # type: ignore[arg-type]
