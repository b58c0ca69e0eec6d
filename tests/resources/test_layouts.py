"""The layouts are what their script makes, so that a change to one is a change to all."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from xml.etree import ElementTree

import pytest
from qgis.core import Qgis

NAMES = ("enforcement_a4", "enforcement_a3", "demolition_a3", "afteruse_a3")
_OWN = re.compile(r"[0-9a-f]{8}[-_][0-9a-f]{4}")


def plain(path) -> list[tuple]:
    """Elements with attributes and text, without what is drawn by lot."""
    found = []
    for node in ElementTree.parse(path).getroot().iter():
        kept = {k: v for k, v in node.attrib.items() if not re.search("uuid|version", k, re.I) and not _OWN.search(v)}
        text = (node.text or "").strip()
        found.append((node.tag, tuple(sorted(kept.items())), "" if _OWN.search(text) else text))
    return found


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT >= 32300, reason="made with QGIS 3.22, so that every newer one reads them")
def test_the_layouts_are_made_by_their_script(repository, tmp_path):
    script = repository / "scripts" / "make_layouts.py"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, env=environment, timeout=120)
    assert {path.stem for path in tmp_path.glob("*.qpt")} == set(NAMES)
    for name in NAMES:
        assert plain(tmp_path / f"{name}.qpt") == plain(repository / "resources" / "layouts" / f"{name}.qpt"), name
