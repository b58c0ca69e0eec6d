"""The repository as the package that it is inside QGIS, for benchmarks that run without one."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def load_package() -> None:
    """Register the repository as package ``zhiwei``, whatever its folder is called."""
    # the root on the path would let its folder ``processing`` hide that of QGIS
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != ROOT]
    spec = importlib.util.spec_from_file_location(
        "zhiwei", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise RuntimeError(f"{ROOT} is not a package")
    module = importlib.util.module_from_spec(spec)
    sys.modules["zhiwei"] = module
    spec.loader.exec_module(module)
