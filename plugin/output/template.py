"""Document forms as data: a YAML file of blocks whose texts are Jinja2, evaluated in a sandbox.

A name that neither the fact groups nor the template declares is an error of the template, named with the block and the
line; a known fact without a value prints as a ruled blank.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable

from ..domain.errors import InputError
from . import formats, phrases
from .facts import complete, is_missing, lookup
from .typesetting import BLANK, clean

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "documents"
_BLANK_WIDTH = 6


@dataclass(frozen=True)
class Missing:
    """A fact that the law requires in a form and that is not there."""

    path: str
    label: str
    basis: str = ""

    def __str__(self) -> str:
        return self.label


@dataclass(frozen=True)
class Template:
    """A form.

    ``blocks`` are mappings with one key that names the kind of block, see ``blocks``; ``groups`` declares fact groups
    beyond the common ones; ``names`` are texts that several blocks use, each may use those before it; ``one_page`` lets
    the writing space of a form shrink so that it stays on one sheet; ``page_numbers`` off leaves the foot of the pages
    empty.
    """

    id: str
    title: str
    blocks: tuple[Mapping[str, Any], ...]
    sha256: str
    kind: str = ""
    stage: str = ""
    paper: str = "letter"
    copies: int = 1
    receipt: bool = False
    basis: tuple[str, ...] = ()
    must: tuple[Mapping[str, Any], ...] = ()
    one_page: bool = False
    page_numbers: bool = True
    running_title: str = ""
    page_signatures: tuple[str, ...] = ()
    groups: Mapping[str, Any] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)


def load(template_id: str, folder: Path = FOLDER) -> Template:
    """Read a template by its id.

    :raises InputError: ``template.not_found``, ``template.invalid``
    """
    path = folder / f"{template_id}.yaml"
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise InputError("template.not_found", template=template_id) from error
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("template.invalid", template=template_id, line=0, reason=str(error)) from error
    return parse(text)


def parse(text: str) -> Template:
    """Make a template from the text of a YAML file.

    :raises InputError: ``template.invalid`` with line and reason
    """
    import yaml

    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 0
        reason = getattr(error, "problem", None) or str(error).split("\n")[0]
        raise InputError("template.invalid", template="", line=line, reason=reason) from error
    if not isinstance(data, dict) or not data.get("id") or not isinstance(data.get("blocks"), list):
        raise InputError("template.invalid", template="", line=1, reason="id and blocks are needed")
    known = set(Template.__dataclass_fields__) - {"sha256"}
    unknown = set(data) - known
    if unknown:
        reason = "unknown key " + ", ".join(sorted(map(str, unknown)))
        raise InputError("template.invalid", template=data["id"], line=1, reason=reason)
    for number, block in enumerate(data["blocks"], 1):
        if not isinstance(block, dict):
            raise InputError("template.invalid", template=data["id"], line=1, reason=f"block {number} is no mapping")
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
    values.setdefault("title", values["id"])
    return Template(sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(), **values)


def missing_requirements(form: str | Template, facts: Mapping[str, Any]) -> list[Missing]:
    """List what the law requires in this form and the facts do not have; a paper that lacks it may not be issued.

    An entry of ``must`` has ``fact`` (a dotted path; ``parties.*.address`` asks it of every row) or ``any`` (several
    paths, one is enough), ``label``, ``basis``, and may have ``when`` (an expression).
    """
    template = load(form) if isinstance(form, str) else form
    values = complete(facts, template.groups)
    writer = Writer(template, values)
    result = []
    for entry in template.must:
        if "when" in entry and not writer.holds(entry["when"], "must"):
            continue
        paths = entry.get("any") or [entry["fact"]]
        if all(_lacks(values, path) for path in paths):
            result.append(Missing(paths[0], entry.get("label", paths[0]), entry.get("basis", "")))
    return result


def _lacks(values: Mapping[str, Any], path: str) -> bool:
    rows, star, rest = path.partition(".*.")
    if not star:
        return is_missing(lookup(values, path))
    found = lookup(values, rows)
    return is_missing(found) or any(_lacks(row, rest) for row in found)


@lru_cache(maxsize=1)
def _environment() -> Any:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    # No autoescape: the texts go to a typesetter, not to HTML, and names may hold < and &.
    environment = SandboxedEnvironment(
        undefined=StrictUndefined, finalize=_finalize, autoescape=False, keep_trailing_newline=False
    )
    environment.filters.update(
        date_cn=formats.date_cn,
        time_cn=formats.time_cn,
        area=formats.decimal_text,
        number=formats.decimal_text,
        percent=formats.percent,
        mu=formats.mu,
        yes_no=formats.yes_no,
        bearing=formats.bearing,
        ending=formats.ending,
        lines=formats.lines,
        blank=_blank,
        optional=_optional,
        yuan_words=phrases.yuan_words,
        **{phrase.__name__: _phrase(phrase) for phrase in _PHRASES},
    )
    return environment


def _finalize(value: Any) -> Any:
    if isinstance(value, _Marked):
        return value
    return BLANK * _BLANK_WIDTH if is_missing(value) else _sanitised(value)


def _blank(value: Any, width: int = _BLANK_WIDTH) -> Any:
    """Ruled blank of another width where the fact is missing."""
    return _Marked(BLANK * width) if is_missing(value) else value


def _optional(value: Any) -> Any:
    """Nothing at all where the fact is missing."""
    return _Marked("") if is_missing(value) else value


class _Marked(str):
    """Text of our own, not a fact: passes ``_finalize`` as it is."""


_PHRASES = (phrases.party_line, phrases.party_lines, phrases.party_names, phrases.officers_line, phrases.remedy_text)


def _phrase(write: Callable[..., str]) -> Callable[..., Any]:
    """A set phrase as a filter: it brings its own ruled blanks."""
    return lambda *values: _Marked(write(*values))


def _sanitised(value: Any) -> Any:
    return clean(value) if isinstance(value, str) else value


class Writer:
    """Evaluates the texts of one template with one set of facts."""

    def __init__(self, template: Template, facts: Mapping[str, Any]) -> None:
        self.template = template
        self.facts = dict(facts)
        for name, source in template.names.items():
            if name in facts:
                raise self.error(f"names {name}", 1, "the name of a fact group")
            self.facts[name] = _Marked(self.text(source, f"names {name}"))

    def text(self, source: Any, block: str, **names: Any) -> str:
        """Evaluate a text.

        :raises InputError: ``template.text`` with template, block, line and reason
        """
        if source is None:
            return ""
        return str(self._run(str(source), block, names)).strip("\n")

    def holds(self, expression: str, block: str, **names: Any) -> bool:
        """Evaluate a condition; a missing fact counts as false."""
        return self._run("{% if " + str(expression) + " %}1{% endif %}", block, names) == "1"

    def rows(self, path: str, block: str) -> list[Any]:
        """Return the list of facts at ``path``.

        :raises InputError: ``template.text`` when there is something else
        """
        value = lookup(self.facts, path)
        if value is None:
            return []
        if not isinstance(value, (list, tuple)):
            raise self.error(block, 1, f"{path} is no list")
        return list(value)

    def error(self, block: str, line: int, reason: str) -> InputError:
        """The error that names this template."""
        return InputError("template.text", template=self.template.id, block=block, line=line, reason=reason)

    def _run(self, source: str, block: str, names: Mapping[str, Any]) -> str:
        from jinja2 import TemplateError, TemplateSyntaxError

        if "{" not in source:
            return source
        try:
            return str(_compiled(source).render({**self.facts, **names}))
        except TemplateSyntaxError as error:
            raise self.error(block, error.lineno, str(error.message)) from error
        except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
            raise self.error(block, _line_of(error), str(error) or type(error).__name__) from error


@lru_cache(maxsize=2048)
def _compiled(source: str) -> Any:
    return _environment().from_string(source)


def _line_of(error: BaseException) -> int:
    """Line of the template that raised: Jinja rewrites the traceback so that it names template lines."""
    trace, line = error.__traceback__, 1
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
