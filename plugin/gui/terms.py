"""Standard terms of the data in the language of QGIS: data, law and papers stay Chinese, windows say what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..domain.case.articles import law_and_articles
from .compat import speaks_chinese
from .lists import clauses, listed
from .messages import MESSAGES, say, tr
from .step_words import procedure_word

_HAN = re.compile("[\u4e00-\u9fff]")
#: a step or paper with its code before it, a state with its code behind it
_CODED = re.compile(r"(?P<code>(?:[TD]|DR)\d+[A-Z]? )?(?P<name>.+?)( \([A-Z_]+\))?")
#: articles of a law, as explanations keep them
_CITED = re.compile("《([^》]+)》第([^条]+)条")
#: a phase of a plan, as plans store its name
_PHASE = re.compile("第(\\d+)期(.+)片")

#: an explanation in brackets behind a label, also one that the label cuts, or the mark that tells two of a name apart
_ASIDE = re.compile("（[^（）]*）?$")


def term(name: str | None, kind: str = "") -> str:
    """A term that data or a catalogue holds in Chinese; what somebody wrote, or nobody knows, stays as it stands.

    :param kind: what it is, where the same word means another thing elsewhere
    """
    if speaks_chinese() or not name:
        return name or ""
    return (_word(f"{kind}.{name}") if kind else "") or _word(name) or name


def paper_word(form: str, title: str) -> str:
    """What a paper is called in windows; its own title is Chinese."""
    return title if speaks_chinese() or f"paper.{form}" not in MESSAGES else say(f"paper.{form}")


def blank_term(label: str) -> str:
    """What a blank of a paper is called; one that only an office's own form has keeps its label."""
    return term(label, "blank")


def blank_word(label: str) -> str:
    """As :func:`blank_term`, and behind it the words of the paper, which is filled in Chinese."""
    word = blank_term(label)
    return label if word == label else f"{word} ({_ASIDE.sub('', label) or label})"


def told(text: str) -> str:
    """A parameter of a message: terms, steps (``T04 责令停止, T20 …``) and states (``结案 (CLOSED)``) in words."""
    if speaks_chinese() or _HAN.search(text) is None:
        return text
    parts, names = text.replace("，", ", ").split(", "), list(map(_word, text.split("、")))
    return _word(text) or (listed(names) if all(names) else ", ".join(map(_coded, parts)))


def cited(article: str) -> str:
    """Articles that data names by code (``LAL 77``) or in Chinese, in words; empty where the law is not known."""
    if speaks_chinese():
        return ""
    several = article.split("、《")
    if len(several) > 1:
        told = [cited(part) for part in (several[0], *(f"《{part}" for part in several[1:]))]
        return clauses(told) if all(told) else ""
    law, _, articles = article.partition(" ")
    named = _CITED.fullmatch(article)
    if named is not None:
        law, articles = _laws().get(named[1], ""), named[2].replace("、", ", ")
    if not (f"law.{law}" in MESSAGES and articles):
        law, articles = law_and_articles(article)
    name = say(f"law.{law}") if f"law.{law}" in MESSAGES else _word(law)
    return say("law.cited", law=name, articles=articles) if name and articles else name or _word(article)


def _coded(text: str) -> str:
    found = _CODED.fullmatch(text)
    if found is None:
        return text
    word = _word(found["name"]) or procedure_word(found["name"])
    return text if word == found["name"] else (found["code"] or "") + word


@lru_cache(maxsize=4096)
def _word(name: str) -> str:
    code, brackets = f"term.{name}", name.replace("（", "(").replace("）", ")")
    phase = _PHASE.fullmatch(name)
    if phase is not None:
        return tr("Phase {number}{area}").format(number=phase[1], area=phase[2])
    return say(code) if code in MESSAGES else _catalogued().get(name) or _catalogued().get(brackets, "")


@lru_cache(maxsize=1)
def _catalogued() -> dict[str, str]:
    """What catalogues of ours name in Chinese, with the English that stands there or by its code."""
    from ..services.case_catalogues import current_forms, zone_titles

    papers = {form.title: say(f"paper.{code}") for code, form in current_forms().forms.items()}
    return {**papers, **dict(zone_titles().values())}


@lru_cache(maxsize=1)
def _laws() -> dict[str, str]:
    """Code of each law by its Chinese name."""
    from ..services.catalogues import load

    return {str(row["zh"]): str(row["id"]) for name in ("zones", "assessment") for row in load(name).data["laws"]}


class TermBox(QComboBox):
    """A choice of standard terms in which other words can be typed too: data keeps the term, the window shows its word.

    :param kind: as of :func:`term`
    """

    def __init__(self, names: Iterable[str] = (), kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self._kind = kind
        self._put = ""
        self.offer(names)

    def offer(self, names: Iterable[str]) -> None:
        """Offer these terms and no others."""
        self.clear()
        for name in names:
            self.addItem(term(name, self._kind), name)

    def put(self, name: str) -> None:
        """Show a term, or what somebody typed."""
        self._put = name
        self.setCurrentText(term(name, self._kind))

    def value(self) -> str:
        """The term that is chosen, else what was typed."""
        text = self.currentText().strip()
        if text == term(self._put, self._kind):
            return self._put
        return next((str(self.itemData(at)) for at in range(self.count()) if self.itemText(at) == text), text)
