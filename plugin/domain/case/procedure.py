"""The procedure (办案程序) as data: states, transitions, guards, profiles and periods.

Source: the procedure catalogue. Every rule keeps its article; nothing here knows what today is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from .laws_of_items import ItemLaw, law_against
from .profiles import Profile

#: any state except those a case never leaves
ANY = "*"
#: states that ``from: "*"`` does not cover
CLOSED_STATES = ("NO_CASE", "CLOSED")
TRACKS = ("planning", "village", "land")


@dataclass(frozen=True)
class State:
    """A state (环节) of a case; ``tracks`` limits it, ``terminal`` ends the case."""

    id: str
    zh: str
    tracks: tuple[str, ...] = TRACKS
    terminal: bool = False


@dataclass(frozen=True)
class Flag:
    """A mark that runs beside the state, e.g. ``stop_ordered`` (已责令停止)."""

    id: str
    zh: str
    basis: str = ""


@dataclass(frozen=True)
class Transition:
    """A step (步骤): from which states to which, its guards, papers, periods and article."""

    id: str
    sources: tuple[str, ...]
    target: str
    event: str
    checks: tuple[str, ...] = ()
    guard: str = ""
    docs: tuple[str, ...] = ()
    tracks: tuple[str, ...] = TRACKS
    sets: tuple[str, ...] = ()
    clears: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    starts_when: Mapping[str, str] = field(default_factory=dict)
    basis: str = ""
    note: str = ""
    new_case: bool = False
    #: from the decision on: ``lane`` (those in scope), ``item`` (when all its lanes are ready), ``whole`` (the item
    #: with all its lanes when one is ready), ``case`` (everything), ``beside`` (a state beside the others)
    moves: str = "lane"
    #: kinds of item that the step is for; ``court`` for those that only the court may enforce
    kinds: tuple[str, ...] = ()
    #: one party's step: where several could be meant, the party has to be named
    per_party: bool = False
    #: its items become lanes: a decision, or the measure of the fast track
    decides: bool = False
    measure: bool = False
    #: the remedy that it opens (``review``, ``suit``) or ends (also ``any``)
    lodges: str = ""
    ends: str = ""
    #: states of a lane that stays where it is while the remedy runs beside it; a step that ends one needs it open there
    beside: tuple[str, ...] = ()
    #: states that it also leaves while the remedy that it ends is open
    while_open: tuple[str, ...] = ()
    #: flags that the step sets where it states them
    may_set: tuple[str, ...] = ()
    #: brings back a lane that was suspended out of the court's hands to where it stood
    restores: bool = False

    def leaves(self, state: str) -> bool:
        """True if this step may be taken in ``state``."""
        return state in self.sources or (ANY in self.sources and state not in CLOSED_STATES)

    def arrives(self, state: str) -> str:
        """The state after it; a new case leaves the old one where it stands (复建)."""
        if self.runs_beside(state):
            return state
        return state if self.target == ANY or self.new_case else self.target

    def runs_beside(self, state: str) -> bool:
        """True if a lane in ``state`` stays there, the remedy going on or ending beside it."""
        return state in self.beside or (ANY in self.beside and state not in (*self.sources, *self.while_open))

    @property
    def guarded_in_prose_only(self) -> bool:
        """True where the catalogue names a guard that no predicate expresses yet."""
        return bool(self.guard) and not self.checks


@dataclass(frozen=True)
class PredicateSpec:
    """A named guard. ``all_of`` and ``any_of`` list atoms or predicates (``not X`` negates); ``expr`` explains."""

    id: str
    basis: str = ""
    all_of: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()
    expr: str = ""
    warns_only: bool = False


@dataclass(frozen=True)
class DeadlineRule:
    """A period (期限): how long, from when, whose, and whether its last day rolls over a rest day."""

    id: str
    name: str
    length: int | None
    unit: str
    start: str = ""
    roll: bool = False
    basis: str = ""
    #: length of the extension that may be granted, in the same unit
    extension: int = 0
    #: ``agency`` where its last day binds the office, ``party``, ``court``, or ``wait`` where it has to pass
    whose: str = "agency"


@dataclass(frozen=True)
class Competence:
    """Which kind of body acts on a track (职权): ``body`` is ``county`` (and above) or ``township``."""

    track: str
    body: str
    authority: str
    basis: str


@dataclass(frozen=True)
class EnforcementPower:
    """Who may carry out a kind of item on a track (强制执行权): the body itself or the court."""

    kind: str
    track: str
    by: str
    own: bool
    court: bool
    basis: str


@dataclass(frozen=True)
class EvidenceItem:
    """One line of the minimum evidence (证据清单): the paper that proves it and whether a report needs it."""

    id: str
    zh: str
    group: str
    form: str = ""
    required: bool = False
    when: str = ""


@dataclass(frozen=True)
class Procedure:
    """The whole catalogue, checked: every reference it makes can be followed."""

    states: Mapping[str, State]
    flags: Mapping[str, Flag]
    transitions: Mapping[str, Transition]
    predicates: Mapping[str, PredicateSpec]
    deadlines: Mapping[str, DeadlineRule]
    profiles: Mapping[str, Profile]
    default_profiles: Mapping[str, str]
    evidence: tuple[EvidenceItem, ...]
    checked_on: str = ""
    competence: tuple[Competence, ...] = ()
    powers: tuple[EnforcementPower, ...] = ()
    item_laws: tuple[ItemLaw, ...] = ()

    @cached_property
    def rank(self) -> Mapping[str, int]:
        """How far a state is advanced: its place in the catalogue."""
        return {name: place for place, name in enumerate(self.states)}

    def power(self, kind: str, track: str) -> EnforcementPower:
        """Who carries out this kind of item; the court where no law gives the body power of its own (ACL art.13)."""
        for power in self.powers:
            if power.kind == kind and power.track in (track, "any"):
                return power
        return EnforcementPower(kind, track, "人民法院", False, True, "ACL art.13")

    def law_against(self, law: str, kind: str, track: str) -> ItemLaw | None:
        """Why an item of this kind may not rest on this law on this track, None where nothing speaks against it."""
        return law_against(self.item_laws, law, kind, track)

    @property
    def initial(self) -> str:
        """The state in which every case begins."""
        return next(iter(self.states))

    def tracks_of_body(self, township: bool) -> tuple[str, ...] | None:
        """Tracks on which a township, or a body of the county and above, acts by law; None where no rule says so."""
        kind = "township" if township else "county"
        return tuple(rule.track for rule in self.competence if rule.body == kind) or None

    def profile_for(self, track: str) -> Profile:
        """The national profile of a track."""
        return self.profiles[self.default_profiles[track]]
