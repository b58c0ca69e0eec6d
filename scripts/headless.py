"""A QGIS without windows in this process, with ZhiWei's algorithms: what demo and run share."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@contextmanager
def stdout_for_results() -> Iterator[int]:
    """Send everything that anybody prints, C++ too, to stderr; yields the descriptor of the true stdout."""
    sys.stdout.flush()
    true_stdout = os.dup(1)
    os.dup2(2, 1)
    try:
        yield true_stdout
    finally:
        sys.stdout.flush()
        os.dup2(true_stdout, 1)
        os.close(true_stdout)


# exitQgis, or collecting the application, would delete what Python still holds: it lives as long as the process.
_APPLICATIONS: list = []


@contextmanager
def headless_qgis(locale: str = "", plugin: bool = True) -> Iterator[None]:
    """Start QGIS with Processing and the plugin, in the given interface language."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    runtime = ROOT / "build" / "runtime"
    runtime.mkdir(parents=True, exist_ok=True)
    runtime.chmod(0o700)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
    profile = ROOT / "build" / "profile"
    os.environ.setdefault("QGIS_CUSTOM_CONFIG_PATH", str(profile))
    sys.path.insert(0, os.environ.get("QGIS_PLUGINPATH") or str(ROOT / "build" / "plugins"))
    sys.path.append("/usr/share/qgis/python/plugins")

    from qgis.core import QgsApplication, QgsProject, QgsSettings

    # the project's own files: nobody ends QGIS here, so nobody would take them away
    own, usual = tempfile.mkdtemp(prefix="zhiwei-"), os.environ.get("TMPDIR", tempfile.gettempdir())
    os.environ["TMPDIR"] = own
    application = QgsApplication([b"zhiwei"], True, str(profile))
    _APPLICATIONS.append(application)
    application.setPrefixPath("/usr", True)
    application.initQgis()
    QgsProject.instance()
    os.environ["TMPDIR"] = usual
    if locale:
        QgsSettings().setValue("locale/overrideFlag", True)
        QgsSettings().setValue("locale/userLocale", locale)
    else:
        QgsSettings().setValue("locale/overrideFlag", False)

    from processing.core.Processing import Processing
    from qgis.analysis import QgsNativeAlgorithms

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms(registry))

    loaded = None
    if plugin:
        import zhiwei

        loaded = zhiwei.classFactory(None)
        loaded.initProcessing()
    try:
        yield
    finally:
        if loaded is not None:
            loaded.unload()
        shutil.rmtree(own, ignore_errors=True)
