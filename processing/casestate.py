"""zhiwei:casestate"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timezone
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from ..plugin.gui.compat import field
from ..plugin.gui.messages import explain, say
from ..plugin.gui.step_words import procedure_word
from .base import ZhiweiAlgorithm, tr
from .choosing import add_date, chosen, day, parse_filter

TEXT, DATE = "text", "date"
FIELDS = (
    ("case", TEXT), ("track", TEXT), ("cause", TEXT), ("parties", TEXT), ("state", TEXT), ("state_name", TEXT),
    ("flags", TEXT), ("lanes", TEXT), ("next", TEXT), ("missing", TEXT), ("next_due", DATE), ("due", TEXT),
    ("e0", DATE), ("earliest_demolition", DATE), ("window_start", DATE), ("window_end", DATE), ("legal_ready", TEXT),
    ("why", TEXT), ("disposition", TEXT), ("disposition_why", TEXT), ("older_laws", TEXT),
    ("problem", TEXT),
)  # fmt: skip


class CaseState(ZhiweiAlgorithm):
    """Where cases stand, what is next, what is missing (案件状态)."""

    id_ = "casestate"
    group_ = "case"

    def title(self) -> str:
        return tr("State of cases")

    def help(self) -> str:
        return tr(
            "One line for each case that FILTER picks, as of a day (AS_OF, today when empty; later events are left "
            "out): state, marks, lanes (where each item of the decision stands for each party), the steps that are "
            "lawful next, what is missing for the others with the article, open dates, E0, the earliest lawful "
            "demolition of all items, the days between which the court may be asked, which items are ready by law, "
            "and why these days; before a decision what the breach leads to, with fine, body, limitation and crime "
            "alert (disposition). Everything is computed from the events; the law leaves room, so this is decision "
            "support only."
        )

    def define(self) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterExpression("FILTER", tr("Cases (expression; empty for all)"), optional=True)
        )
        add_date(self, "AS_OF", tr("As of (YYYY-MM-DD, empty for today)"))
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("State of cases"), QgsProcessing.SourceType.TypeVector)
        )
        self.addOutput(QgsProcessingOutputNumber("CASES", tr("Cases")))
        self.addOutput(QgsProcessingOutputNumber("PROBLEMS", tr("Cases whose events are no lawful course")))

    def job(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        from ..plugin.services.case_table import case_lines

        on = day(self, parameters, context, datetime.now(timezone.utc), name="AS_OF")
        expression = parse_filter(self, parameters, context)
        fields = QgsFields()
        for name, kind in FIELDS:
            fields.append(field(name, kind))
        sink, output = self.sink(
            parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
        )
        count = problems = 0
        with self.workspace(parameters, context, read_only=True) as workspace:
            uids = chosen(workspace, "case_file", expression, feedback)
            for line in case_lines(workspace, uids, on, self.progress(feedback)):
                values = _values(line)
                feature = QgsFeature(fields)
                feature.setAttributes([_cell(values[name]) for name, _ in FIELDS])
                self.put(sink, feature)
                count += 1
                if line.error is not None:
                    problems += 1
                    feedback.pushWarning(f"{line.case.number}: {values['problem']}")
        del sink
        return {"OUTPUT": output, "CASES": count, "PROBLEMS": problems}


def _values(line: Any) -> dict[str, Any]:
    case, view = line.case, line.view
    values: dict[str, Any] = {
        **dict.fromkeys(name for name, _ in FIELDS),
        "case": case.number,
        "track": case.track,
        "cause": case.cause,
        "parties": "、".join(line.parties.values()),
        "state": case.state,
        "state_name": line.state,
    }
    if view is None:
        return {**values, "problem": explain(line.error)}
    due = [one for one in view.due if one.open]
    start, end = line.court_window
    ready = [item for item, holds in view.legal_ready.items() if holds]
    return {
        **values,
        "state": view.state.state,
        "flags": "、".join(procedure_word(line.names.get(flag, flag)) for flag in sorted(view.state.flags)),
        "lanes": "\n".join(_lane(line, lane) for lane in view.lanes),
        "next": "\n".join(_step(line, step) for step in view.lawful),
        "missing": "\n".join(_missing(line)),
        "next_due": None if view.next_due is None else view.next_due.last_day,
        "due": "\n".join(
            f"{one.last_day} {one.name} {line.parties.get(one.party, '')} {one.item}".strip() for one in due
        ),
        "e0": line.e0,
        "earliest_demolition": line.earliest_demolition,
        "window_start": start,
        "window_end": end,
        "legal_ready": ", ".join(ready),
        "why": "\n".join(_why(line)),
        "older_laws": "\n".join(say(code, **params) for code, params in line.older_laws),
        **_disposition(line),
    }


def _disposition(line: Any) -> dict[str, str]:
    """What the breach leads to, with reasons, while nothing is decided yet."""
    if line.undisposed is not None:
        return {"disposition": "", "disposition_why": explain(line.undisposed)}
    if line.disposition is None:
        return {"disposition": "", "disposition_why": ""}
    reasons = [say(code, **params) for code, params in line.disposition.lines]
    return {"disposition": line.disposition.classification.zh, "disposition_why": "\n".join(reasons)}


def _due(line: Any, due: Any) -> str:
    return " ".join(filter(None, (str(due.last_day), due.name, line.parties.get(due.party, ""), due.item)))


def _step(line: Any, step: Any) -> str:
    parties = "、".join(line.parties.get(uid, uid) for uid in step.parties)
    return " ".join(part for part in (step.transition.id, step.transition.event, ",".join(step.items), parties) if part)


def _lane(line: Any, lane: Any) -> str:
    where = procedure_word(line.names.get(lane.state, lane.state))
    return f"{tr('Item')} {lane.item} {line.parties.get(lane.party, lane.party)}: {where}"


def _missing(line: Any) -> Iterator[str]:
    for step in line.view.next_steps:
        if not step.lawful:
            told = "; ".join(dict.fromkeys(say(code, **params) for code, params in step.missing))
            basis = "; ".join(dict.fromkeys(v.basis for v in step.verdicts if not v.holds and v.basis))
            yield f"{_step(line, step)}: {told}" + (f" ({say('step.basis', article=basis)})" if basis else "")


def _why(line: Any) -> Iterator[str]:
    from ..plugin.gui.reckoning import in_words

    for item, explained in line.view.earliest_demolition.items():
        yield f"{item}: {_named(in_words(explained), line)}"
    for item, party, window in line.windows():
        yield f"{item} {party}: {_named(in_words(window.start), line)}"
        yield f"{item} {party}: {_named(in_words(window.end), line)}"


def _named(text: str, line: Any) -> str:
    for uid, name in line.parties.items():
        text = text.replace(uid, name)
    return text


def _cell(value: Any) -> Any:
    return QDate(value.year, value.month, value.day) if isinstance(value, date) else value
