"""What the tests of the services make their cases with, for all other tests too."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

SERVICES = Path(__file__).resolve().parents[1] / "services"


def service_helper(name: str) -> ModuleType:
    """A module beside the tests of the services (``case_office``, ``case_course``), the same for all who ask."""
    spec = importlib.util.spec_from_file_location(name, SERVICES / f"{name}.py")
    module = sys.modules.setdefault(name, importlib.util.module_from_spec(spec))
    if not hasattr(module, "__loaded__"):
        spec.loader.exec_module(module)
        module.__loaded__ = True
    return module
