"""Make the repository importable as package ``zhiwei`` and lend every test a running QGIS.

The folder may be called anything, and its ``processing`` must not shadow QGIS's own: so the root is taken
off ``sys.path`` and registered under its package name instead.
"""

from __future__ import annotations

import atexit
import gc
import importlib.util
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# how fast an example is made or checked says something about the machine: speed is measured in benchmarks/
# the same code gives the same answer, on every machine; `make explore` looks at other examples each time
settings.register_profile(
    "zhiwei",
    deadline=None,
    derandomize=not os.environ.get("ZHIWEI_EXPLORE"),
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("zhiwei")

ROOT = Path(__file__).resolve().parents[1]
QGIS_PLUGINS = Path("/usr/share/qgis/python/plugins")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# QGIS leaves files of its projects behind when a process is ended, as most that tests start are.
# Asking Python first keeps the folders of tests where it would lay them: they stay to be looked into.
tempfile.gettempdir()
os.environ["TMPDIR"] = tempfile.mkdtemp(prefix="zhiwei-tests-")
atexit.register(shutil.rmtree, os.environ["TMPDIR"], ignore_errors=True)


def _register_package() -> None:
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != ROOT]
    if QGIS_PLUGINS.is_dir() and str(QGIS_PLUGINS) not in sys.path:
        sys.path.append(str(QGIS_PLUGINS))
    # what several folders of tests share: each is a module of its own there, no package
    sys.path.append(str(ROOT / "tests" / "helpers"))
    if "zhiwei" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "zhiwei", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise RuntimeError(f"{ROOT} is not a package")
    module = importlib.util.module_from_spec(spec)
    sys.modules["zhiwei"] = module
    spec.loader.exec_module(module)


_register_package()


@pytest.fixture(scope="session")
def repository() -> Path:
    """Root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def sample_dir() -> Path:
    """The sample county that is part of the repository."""
    return ROOT / "resources" / "sample"


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """Folder of the real data sets beside the repository; skips where they are not laid out."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"the real data sets are not on this machine ({folder})")
    return folder


# QGIS owns the C++ half of a provider only: without a reference here its Python half would be collected.
_PROVIDERS: list = []


@pytest.fixture
def zhiwei_provider(qgis_processing: None):
    """The Processing provider of ZhiWei, registered."""
    from qgis.core import QgsApplication

    from zhiwei.processing.provider import ZhiweiProvider

    registry = QgsApplication.processingRegistry()
    if registry.providerById("zhiwei") is None:
        _PROVIDERS.append(ZhiweiProvider())
        registry.addProvider(_PROVIDERS[-1])
    return registry.providerById("zhiwei")


@pytest.fixture
def run_algorithm(zhiwei_provider):
    """Run an algorithm by id as a user's model would: ``run_algorithm("zhiwei:overlay", {...}) -> dict``."""
    import processing

    def run(algorithm: str, parameters: dict, **options) -> dict:
        given = dict(parameters)

        # QGIS never frees an exception that reaches it, nor the frames below it, nor their callers: a generator's
        # frame has no caller once it is done, so it ends the chain before the test's own layers.
        def apart():
            yield processing.run(algorithm, given, **options)

        try:
            return next(apart())
        finally:
            given.clear()

    return run


@pytest.fixture(scope="session", autouse=True)
def nothing_outlives_qgis(qgis_app):
    """Clear away before pytest-qgis ends QGIS, and name what is left.

    exitQgis takes the data providers' world away. A layer of GDAL's that Python deletes after it, when the
    interpreter ends, jumps to nowhere: a crash after "passed", with 139 as exit status.
    """
    yield
    from qgis.core import QgsApplication, QgsMapLayer, QgsProject
    from qgis.PyQt import sip

    registry = QgsApplication.processingRegistry()
    if registry.providerById("zhiwei") is not None:
        registry.removeProvider("zhiwei")
    _PROVIDERS.clear()
    QgsProject.instance().clear()
    # The last failed test's frames, kept for a debugger.
    for name in ("last_exc", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)
    gc.collect()
    left = [
        found.source()
        for found in gc.get_objects()
        if issubclass(type(found), QgsMapLayer)
        and not sip.isdeleted(found)
        and sip.ispyowned(found)
        # Memory layers end in peace; a few that algorithms were given stay, held by no Python object.
        and found.providerType() in {"ogr", "gdal"}
    ]
    assert not left, f"somebody still holds layers at the end: {left}"
