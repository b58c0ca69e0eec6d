"""More of something: what another machine, truck or team really changes, the works of every site included.

With a second excavator a site is broken and loaded at once, with more trucks it is hauled faster: then all sites run
otherwise than the plan has them, and a site that waited for a machine may meet the trucks instead.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from .build import Asked, Problem, day_limits, limits_of
from .resources import Resources
from .tables import LEVELS

#: limits that the works on a site depend on
COURSE = frozenset({"excavators", "trucks", "tip"})
#: more than any plan takes
ENOUGH = 100_000
#: by kind of resource, what of the resources is raised
_FIELDS = {
    "excavators": "excavators",
    "trucks": "trucks",
    "tip": "tip_m3_per_day",
    "survey": "survey_teams",
    "notary": "notaries",
    "police": "police_teams",
    "command": "command_groups",
}


def enough(resources: Resources, kinds: Collection[str]) -> Resources:
    """The resources with as much as anybody may want of some kinds, on the days on which there is any."""
    return more(resources, dict.fromkeys(kinds, ENOUGH))


def without_rests(resources: Resources, limits: Collection[tuple[str, str]]) -> Resources:
    """The resources where some have no rest days in the week.

    :param limits: (``rest_crew``, name of the crew) or (``rest_police``, "") and the like
    """
    crews = {name for kind, name in limits if kind == "rest_crew"}
    kinds = {kind[len("rest_") :] for kind, _ in limits}
    return replace(
        resources,
        crews=tuple(replace(crew, rests=frozenset()) if crew.name in crews else crew for crew in resources.crews),
        rests={name: days for name, days in resources.rests.items() if name not in kinds},
    )


def more(resources: Resources, amounts: Mapping[str, int]) -> Resources:
    """The resources with so many more of some kinds; what is not limited stays so."""
    given = {_FIELDS[kind]: amount for kind, amount in amounts.items()}
    present = {name: getattr(resources, name) for name in given}
    changes = {name: present[name] + amount for name, amount in given.items() if present[name] is not None}
    return replace(resources, **changes)


def course_key(problem: Problem, resources: Resources) -> tuple[object, ...]:
    """What of resources the works on the sites depend on; the works are the same where it is the same."""
    asked = problem.asked
    limits = limits_of(day_limits(resources, asked.tables), resources)
    machines = sorted({one.method.excavators for unit in problem.units for one in unit.quantities})
    alone = tuple(limits.excavators is not None and limits.excavators <= needed for needed in machines)
    full = asked.tables.load_m3_per_day[LEVELS[asked.level]]
    return alone, limits.cubic if limits.cubic is not None and 0 < limits.cubic < full else None


def with_resources(problem: Problem, resources: Resources) -> Problem:
    """The problem of the same units, in the same order, with other resources."""
    sites = tuple(site for unit in problem.units for site in unit.sites)
    asked: Asked = replace(problem.asked, sites=sites)
    return asked.with_resources(resources)
