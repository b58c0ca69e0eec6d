"""What each error and progress code says to a person: English here, Chinese in i18n.

Every code that a :class:`ZhiweiError`, a report row or a progress carries has one entry. A text says what is
wrong, where, and what to do. ``{name}`` is filled from the parameters of the error.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.case.articles import article_text
from ..domain.errors import ZhiweiError
from .geos_words import reason_code
from .lists import clauses, listed
from .paper_language import chinese, paper_texts
from .system_words import system_code
from .texts import MESSAGES

CONTEXT = "ZhiWei"


class _Known(dict):
    """Leaves the name of a parameter in the text when it was not given."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


def tr(text: str) -> str:
    """Translate a text of the windows and algorithms."""
    paper = paper_texts()
    if paper is not None:
        return str(paper.translate(CONTEXT, text) or text)
    return QCoreApplication.translate(CONTEXT, text)


#: steps that an older ledger may tell the day of
_LEDGER = {
    "reminded": "legal.ledger_reminded",
    "announced": "legal.ledger_announced",
    "enforcement": "legal.ledger_enforcement",
}


def say(code: str, /, **params: Any) -> str:
    """The translated text of a message code.

    :param code: key of :data:`MESSAGES`; a code that is not there is shown with its parameters
    :param params: values for the text; an error or a list among them is put into words too
    """
    text = MESSAGES.get(code)
    if code == "legal.ledger":
        # of a step whose day the ledger does not tell, nothing is said
        known = {step: day for step, day in params.items() if step in _LEDGER and day != "—"}
        params = {"steps": [(_LEDGER[step], {"day": known[step]}) for step in _LEDGER if step in known]}
    if text is None:
        return " ".join([code, *(f"{name}={_word(value)}" for name, value in params.items())])
    return tr(text).format_map(_Known({name: _worded(code, name, value) for name, value in params.items()}))


def say_on_paper(code: str, /, **params: Any) -> str:
    """As :func:`say`, in the language of papers: an office may work with an English QGIS, and signs Chinese papers."""
    with chinese():
        return say(code, **params)


def explain(error: ZhiweiError) -> str:
    """The text of an error."""
    return say(error.code, **error.params)


#: parameters that hold names of choices of the procedure, by code
_CHOICES = {
    "need.correctable": ("known",),
    "need.ground": ("known",),
    "need.item_kind": ("kind",),
    "need.no_penalty_ground": ("known",),
    "need.termination_ground": ("known",),
    "step.wrong_track": ("track",),
    "profile.wrong_track": ("track",),
    "case.opened": ("track",),
    "case.already_open": ("track",),
}


#: parameters that an office named itself, in its own words
_THEIRS = ("layer", "source", "file", "path", "folder")


def _worded(code: str, name: str, value: Any) -> Any:
    """A parameter in words: articles by the name of their law, guards by what they ask."""
    if name in ("article", "basis", "laws") and isinstance(value, str):
        return clauses(_cited(part.strip()) for part in value.split(";"))
    if name in ("guard", "predicate") and isinstance(value, str):
        return listed(tr(MESSAGES.get(f"guard.{part}", part)) for part in value.split(", "))
    if name == "status" and code.startswith("afteruse."):
        from .afteruse_words import status_word

        return status_word(str(value))
    if name == "missing" and code in ("document.incomplete", "template.lost_requirement"):
        from .terms import blank_word

        return listed(map(blank_word, value))
    if name in _THEIRS:
        return value
    if name == "weekdays":
        from .weekday_words import weekdays_text

        return weekdays_text(str(value).split(", "))
    if name == "reason" and isinstance(value, str):
        system = system_code(value)
        return _word(reason_code(value) or ((system, {}) if system else value))
    if name in _CHOICES.get(code, ()) and isinstance(value, str):
        from .step_words import choice_word

        return listed(choice_word(part) for part in value.split(", "))
    if name == "state" and isinstance(value, str) and value.endswith(")"):
        from .step_words import procedure_word

        # its code, in brackets behind it, is for logs
        return procedure_word(value.rpartition(" (")[0])
    return _word(value)


def _cited(article: str) -> str:
    for mark, code in ((" art.", "law.cited"), (" item ", "law.cited_item")):
        law, _, articles = article.partition(mark)
        name = MESSAGES.get(f"law.{law}")
        if name and articles:
            return say(code, law=tr(name), articles=listed(articles.split(", ")))
    from .terms import cited

    return cited(article) or article_text(article)


def _word(value: Any) -> Any:
    if isinstance(value, ZhiweiError):
        return explain(value)
    if isinstance(value, (tuple, list)) and len(value) == 2 and isinstance(value[1], Mapping):
        return say(str(value[0]), **value[1])
    if isinstance(value, str):
        from .terms import told

        return told(value)
    if not isinstance(value, Iterable):
        return value
    return listed(str(_word(item)) for item in value)
