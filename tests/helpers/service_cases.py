"""What tests make their cases, papers and plans with, shared between folders of tests."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

TESTS = Path(__file__).resolve().parents[1]


def helper_in(folder: Path, name: str) -> ModuleType:
    """The module ``name`` of a folder of tests, loaded once, the same for all who ask."""
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, folder / f"{name}.py")
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def beside(file: str, name: str) -> ModuleType:
    """A module that lies beside a test."""
    return helper_in(Path(file).resolve().parent, name)


def service_helper(name: str) -> ModuleType:
    """A module beside the tests of the services (``case_office``, ``case_course``)."""
    return helper_in(TESTS / "services", name)


def demolition_helper(name: str) -> ModuleType:
    """A module beside the tests of demolition planning (``plan_case``)."""
    return helper_in(TESTS / "domain" / "demolition", name)
