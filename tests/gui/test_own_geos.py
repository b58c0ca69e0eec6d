"""Shapely's GEOS and OR-Tools' protobuf first: found for compiled modules only, and taken away with the plugin."""

from __future__ import annotations

import os
import sys
from importlib.machinery import ExtensionFileLoader

import pytest

from zhiwei.plugin.gui import own_geos


def test_only_compiled_modules_of_shapely_are_loaded_at_home():
    import shapely

    found = own_geos.OwnGeos.find_spec("shapely.lib", shapely.__path__)
    assert isinstance(found.loader, own_geos._AtHome) and found.origin
    assert own_geos.OwnGeos.find_spec("shapely.ops", shapely.__path__) is None
    assert own_geos.OwnGeos.find_spec("numpy.linalg") is None
    assert issubclass(own_geos._AtHome, ExtensionFileLoader)


def test_or_tools_is_loaded_at_home_too():
    """QGIS's window is linked with another protobuf: without this it ends when a plan is improved."""
    ortools = pytest.importorskip("ortools.sat.python")
    found = own_geos.OwnGeos.find_spec("ortools.sat.python.cp_model_helper", ortools.__path__)
    assert isinstance(found.loader, own_geos._AtHome)
    assert own_geos.OwnGeos.find_spec("ortools.sat.python.cp_model", ortools.__path__) is None


@pytest.mark.skipif(not hasattr(os, "RTLD_DEEPBIND"), reason="no such way on this system")
def test_the_finder_comes_before_shapely_only_and_goes_again(monkeypatch):
    own_geos.leave_geos()
    own_geos.prefer_own_geos()
    missing = "shapely" not in sys.modules or "ortools" not in sys.modules
    assert (own_geos.OwnGeos in sys.meta_path) == missing
    monkeypatch.delitem(sys.modules, "shapely", raising=False)
    own_geos.prefer_own_geos()
    own_geos.prefer_own_geos()
    assert sys.meta_path.count(own_geos.OwnGeos) == 1
    own_geos.leave_geos()
    assert own_geos.OwnGeos not in sys.meta_path
