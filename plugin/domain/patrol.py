"""Patrols (巡查): who walked which cells when, what was found, and how long ago each cell was last looked at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

#: 万米单元网格: a cell is about 10,000 m²; its side in metres, and what is taken
CELL_M, LEAST_M, MOST_M = 100.0, 10.0, 5_000.0
#: a piece below this share of a full cell is no cell of its own (habit of makers, no standard says it)
SLIVER_SHARE, MOST_SLIVER = 0.25, 0.5
#: results of a cell on a patrol: nothing, a new spot, a spot that was known and looked at again
CLEAR, FOUND, CHECKED = "clear", "found", "checked"
#: a cell is due again after so many days (an office sets its own)
DEFAULT_DAYS = 7
#: upper ends, in times of the days a cell is due in, of the classes of the coverage map
AGES = (1, 2, 4)
#: class of a cell that nobody ever walked
NEVER = len(AGES) + 1


@dataclass(frozen=True)
class Patrol:
    """One patrol. ``zero_report`` (零报告): looked and found nothing new, which is a report too."""

    uid: str
    started_at: datetime
    ended_at: datetime
    officer_uid: str = ""
    weather: str = ""
    zero_report: bool = False
    note: str = ""
    version: int = 1


@dataclass(frozen=True)
class PatrolCell:
    """A cell that was walked; with a spot where one was found or looked at again there."""

    patrol_uid: str
    cell_uid: str
    result: str = CLEAR
    spot_uid: str = ""


@dataclass(frozen=True)
class PatrolPhoto:
    """A photo of a patrol."""

    patrol_uid: str
    attachment_uid: str
    evidence_uid: str = ""


@dataclass(frozen=True)
class CellCover:
    """How a cell is covered on a day.

    :param last_day: day of the last patrol up to then, None where there was none
    :param walks: patrols within the last days
    """

    uid: str
    code: str
    community_code: str
    community_name: str
    officer_uid: str
    officer: str
    last_day: date | None
    days_since: int | None
    walks: int

    def neglected(self, days: int) -> bool:
        """Whether nobody was there within the last days."""
        return self.days_since is None or self.days_since >= days


@dataclass(frozen=True)
class OfficerCover:
    """What of an officer's cells was walked within the last days."""

    officer_uid: str
    officer: str
    cells: int
    covered: int
    never: int

    @property
    def neglected(self) -> int:
        """Cells where nobody was."""
        return self.cells - self.covered


def age_class(days_since: int | None, days: int) -> int:
    """Class of a cell on the coverage map: 0 within the days, then older and older, :data:`NEVER` without a patrol."""
    if days_since is None:
        return NEVER
    return next((at for at, times in enumerate(AGES) if days_since < times * days), len(AGES))


def by_officer(cells: Iterable[CellCover], days: int) -> list[OfficerCover]:
    """Coverage per officer, the most neglected first; cells that nobody has come under an empty uid."""
    counts: dict[tuple[str, str], list[int]] = {}
    for cell in cells:
        line = counts.setdefault((cell.officer_uid, cell.officer), [0, 0, 0])
        line[0] += 1
        line[1] += not cell.neglected(days)
        line[2] += cell.last_day is None
    made = [OfficerCover(uid, name, *line) for (uid, name), line in counts.items()]
    return sorted(made, key=lambda one: (-one.neglected, one.officer))
