"""What the case algorithms ask alike: the rows an expression picks, the legal date, and refusals in words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ..plugin.domain.errors import InputError
from ..plugin.gui.messages import say
from .base import ZhiweiAlgorithm, tr

_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]\d{2}:\d{2}.*)?")


def add_date(algorithm: ZhiweiAlgorithm, name: str = "DATE", label: str = "") -> None:
    """Add an optional date: the legal date, today in China when empty."""
    label = label or tr("Date (YYYY-MM-DD, empty for today)")
    algorithm.addParameter(QgsProcessingParameterString(name, label, optional=True))


def day(
    algorithm: ZhiweiAlgorithm,
    parameters: dict[str, Any],
    context: Any,
    now: datetime,
    feedback: Any = None,
    name: str = "DATE",
) -> date:
    """The legal date of DATE (or another parameter), today at +08:00 when empty.

    A day that has not come is told where there is a feedback: papers are dated then.

    :raises InputError: ``input.date``
    """
    from ..plugin.domain.local_time import local_date

    given = parameters.get(name)
    if hasattr(given, "toString"):
        text = given.toString("yyyy-MM-dd")
    elif isinstance(given, date):
        text = given.isoformat()[:10]
    else:
        text = algorithm.parameterAsString(parameters, name, context).strip()
    if not text:
        return local_date(now)
    found = _DATE.fullmatch(text)
    try:
        if found is None:
            raise ValueError(text)
        stated = date(*(int(part) for part in found.groups()))
    except ValueError:
        raise InputError("input.date", value=text) from None
    if stated > local_date(now) and feedback is not None:
        feedback.pushWarning(say("input.date_future", value=stated.isoformat(), today=local_date(now).isoformat()))
    return stated


def parse_filter(algorithm: ZhiweiAlgorithm, parameters: dict[str, Any], context: Any) -> QgsExpression | None:
    """The expression of FILTER, None when it is empty.

    :raises InputError: ``filter.invalid`` with what is wrong in it
    """
    # parameterAsExpression would silently turn a broken expression into "everything"
    text = algorithm.parameterAsString(parameters, "FILTER", context).strip()
    if not text:
        return None
    expression = QgsExpression(text)
    if expression.hasParserError():
        raise InputError("filter.invalid", filter=text, reason=expression.parserErrorString().strip())
    return expression


def chosen(workspace: Any, table: str, expression: QgsExpression | None, feedback: Any) -> list[str]:
    """Uids of the rows of a table that an expression picks, in the order of the table.

    :raises InputError: ``filter.invalid`` for a field that is not there; ``filter.nothing`` when no row is picked
    """
    layer = QgsVectorLayer(f"{workspace.path}|layername={table}", table, "ogr")
    if not layer.isValid():
        raise InputError("input.not_readable", source=f"{workspace.path} {table}", reason="OGR")
    request = QgsFeatureRequest()
    if expression is not None:
        scope = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        missing = expression.referencedColumns() - {*layer.fields().names(), QgsFeatureRequest.ALL_ATTRIBUTES}
        if missing:
            reason = tr("no field {fields}").format(fields=", ".join(sorted(missing)))
            raise InputError("filter.invalid", filter=expression.expression(), reason=reason)
        expression.prepare(scope)
        if expression.hasEvalError():
            raise InputError("filter.invalid", filter=expression.expression(), reason=expression.evalErrorString())
        _require_yes_or_no(expression, layer, scope)
        request.setFilterExpression(expression.expression())
        request.setExpressionContext(scope)
    if not expression or not expression.needsGeometry():
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    index = layer.fields().lookupField("uid")
    # read to the end: a half-read cursor would stand in the way of who edits the layer
    uids = [str(feature.attribute(index)) for feature in layer.getFeatures(request)]
    if not uids:
        feedback.pushWarning(say("filter.nothing", table=table))
    return uids


def _require_yes_or_no(expression: QgsExpression, layer: QgsVectorLayer, scope: QgsExpressionContext) -> None:
    """A text or a number is no answer: QGIS would take nearly every one for yes and pick all rows.

    :raises InputError: ``filter.no_question``
    """
    request = QgsFeatureRequest()
    if not expression.needsGeometry():
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    wrong = None
    for feature in layer.getFeatures(request):
        scope.setFeature(feature)
        value = expression.evaluate(scope)
        if value is not None and not (hasattr(value, "isNull") and value.isNull()):
            wrong = None if isinstance(value, (bool, int)) and value in (0, 1) else value
            break
    if wrong is not None:
        raise InputError("filter.no_question", filter=expression.expression(), value=str(wrong)[:60])


def tell_refusals(refusals: Iterable[Any], feedback: Any) -> str:
    """Say each refusal as a warning and return all, one line each."""
    lines = [f"{refusal.subject}: {say(refusal.code, **refusal.params)}" for refusal in refusals]
    for line in lines:
        feedback.pushWarning(line)
    return "\n".join(lines)
