"""Every state of the procedure belongs to one phase, on the map as in lists."""

from __future__ import annotations

from zhiwei.plugin.domain.case.phases import PHASES
from zhiwei.plugin.services.case_catalogues import current_procedure


def test_every_state_belongs_to_exactly_one_phase():
    listed = [state for phase in PHASES for state in phase.states]
    assert len(listed) == len(set(listed))
    assert set(listed) == set(current_procedure().states)


def test_phases_are_told_apart_by_title_and_colour():
    assert len({phase.title for phase in PHASES}) == len({phase.colour for phase in PHASES}) == len(PHASES)
