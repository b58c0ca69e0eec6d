"""zhiwei:diary"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFileDestination

from ..plugin.domain.errors import InputError
from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, day

#: dates of each group that are told in the log
SHOWN = 20


class Diary(ZhiweiAlgorithm):
    """What is due, overdue and about to lapse (办案日程)."""

    id_ = "diary"
    group_ = "case"

    def title(self) -> str:
        return tr("Diary of dates")

    def help(self) -> str:
        return tr(
            "Lists the dates of all open cases: overdue (the office's own last days that passed), due today, this week "
            "and until TO, periods of parties that ran out from FROM on, and court windows and limitations that are "
            "about to lapse (30 days ahead; setting diary.lapse_days). OUTPUT is a calendar file (.ics, whole days, "
            "with the reasons of each date) or a workbook (.xlsx). Dates come from the events of each case, so a "
            "date is only as right as what was recorded. Decision support only."
        )

    def define(self) -> None:
        self.add_workspace()
        add_date(self, "FROM", tr("From (YYYY-MM-DD, empty for today)"))
        add_date(self, "TO", tr("To (YYYY-MM-DD, empty for a week ahead)"))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                tr("Diary (.xlsx or .ics)"),
                "Excel (*.xlsx);;iCalendar (*.ics)",
                optional=True,
                createByDefault=False,
            )
        )
        for name in ("OVERDUE", "TODAY", "WEEK", "LATER", "LAPSING", "ENDED", "ENTRIES"):
            self.addOutput(QgsProcessingOutputNumber(name, name))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.domain.local_time import local_date
        from ..plugin.services.diary import GROUPS, Words, diary, write_ics, write_xlsx

        now = datetime.now(timezone.utc)
        today = local_date(now)
        first = day(self, parameters, context, now, name="FROM")
        last = max(first, today) + timedelta(days=7)
        if parameters.get("TO"):
            last = day(self, parameters, context, now, name="TO")
        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        kind = path.lower().rpartition(".")[2] if path else ""
        if kind not in ("", "ics", "xlsx"):
            raise InputError("diary.unknown_format", path=path)
        with self.workspace(parameters, context, read_only=True) as workspace, workspace.reader() as session:
            found = diary(session, today, first, last)
        words = Words(say)
        for group in GROUPS:
            if found.counts[group]:
                feedback.pushInfo(f"{words.group(group)}: {found.counts[group]}")
            for entry in found.of(group)[:SHOWN]:
                row = entry.row
                feedback.pushInfo(
                    "  " + " ".join(filter(None, (row.last_day.isoformat(), entry.case_number, row.name, entry.party)))
                )
        count = len(found.entries)
        if kind == "ics":
            write_ics(path, found.entries, words, now, self.progress(feedback))
        elif kind == "xlsx":
            write_xlsx(path, found.entries, words, today, self.progress(feedback))
        return {**{group.upper(): found.counts[group] for group in GROUPS}, "ENTRIES": count, "OUTPUT": path}
