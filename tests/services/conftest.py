"""The office in which most tests of the services work."""

from __future__ import annotations

import pytest
from service_cases import service_helper

from zhiwei.plugin.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path):
    """A small office: six spots, no case."""
    with Workspace.open(service_helper("case_office").make_office(tmp_path)) as opened:
        yield opened
