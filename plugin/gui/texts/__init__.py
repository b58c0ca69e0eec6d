"""The English texts of all message codes, by what they are about; :mod:`..messages` puts them into words.

A code ``term.…`` ends with a standard term of the data; :mod:`..terms` shows it.
"""

from __future__ import annotations

from . import (
    cases,
    demolition,
    intake,
    law,
    terms_blanks,
    terms_judge,
    terms_land,
    terms_law,
    terms_map,
    terms_must,
    terms_papers,
    terms_trade,
    workspace,
)

#: message code to English text
MESSAGES: dict[str, str] = {
    **cases.TEXTS,
    **demolition.TEXTS,
    **intake.TEXTS,
    **law.TEXTS,
    **terms_blanks.TEXTS,
    **terms_judge.TEXTS,
    **terms_land.TEXTS,
    **terms_law.TEXTS,
    **terms_map.TEXTS,
    **terms_must.TEXTS,
    **terms_papers.TEXTS,
    **terms_trade.TEXTS,
    **workspace.TEXTS,
}
