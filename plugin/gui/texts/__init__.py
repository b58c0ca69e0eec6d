"""The English texts of all message codes, by what they are about; :mod:`..messages` puts them into words."""

from __future__ import annotations

from . import cases, demolition, intake, law, workspace

#: message code to English text
MESSAGES: dict[str, str] = {
    **cases.TEXTS,
    **demolition.TEXTS,
    **intake.TEXTS,
    **law.TEXTS,
    **workspace.TEXTS,
}
