"""Is a template of an office's own fit to be used? Faults are named by the line of its file.

First what can be read off the text: YAML, Jinja2, names and fields that no fact group knows. Then every block is set
once without facts and once with those of a case. At last what the law requires in the form must still come out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..domain.errors import InputError
from .documents import Options, RenderedDocument, render
from .facts import GROUPS, LISTS, complete, lookup
from .template import Template, Writer, missing_requirements, parse

#: names that a block of rows knows
_ROW_NAMES = frozenset({"row", "index", "loop"})
_DRAFT = Options(allow_incomplete=True)
#: stands for a fact while the check looks where it comes out; no case holds it
_MARK = "甲乙丙丁查{}验"


@dataclass(frozen=True)
class _Text:
    """A scalar of the YAML file: where it begins and ends, and what it says."""

    value: str
    first: int
    last: int
    path: tuple[str, ...]


def check_template(text: str, facts: Mapping[str, Any] | None = None, base: Template | None = None) -> Template:
    """The template of a text, if it can be used.

    :param facts: of a real case, to try it with
    :param base: the form of the catalogue that it takes the place of
    :raises InputError: ``template.refused`` with form, line and reason; ``template.lost_requirement``
    """
    try:
        template = parse(text)
    except InputError as error:
        form = str(error.params.get("template") or _named(text))
        raise _refused(form, error.params["line"], error.params["reason"]) from error
    texts = list(_texts(text))
    _check_names(template, text, texts)
    for given in ({}, facts or {}):
        _try_blocks(template, texts, given)
    if base is not None:
        _check_requirements(template, texts, facts or {}, base)
    return template


def _refused(form: str, line: int, reason: str) -> InputError:
    return InputError("template.refused", template=form or "?", line=max(1, line), reason=reason)


def _named(text: str) -> str:
    found = re.search(r"^id:\s*(\S+)", text, re.MULTILINE)
    return found.group(1) if found else ""


def _texts(text: str) -> Iterator[_Text]:
    """Every key and scalar of the file with its lines (counted from 1) and the way to it."""
    import yaml

    def walk(node: Any, path: tuple[str, ...]) -> Iterator[_Text]:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                line = key.start_mark.line + 1
                yield _Text("", line, line, (*path, str(key.value)))
                yield from walk(value, (*path, str(key.value)))
        elif isinstance(node, yaml.SequenceNode):
            for number, value in enumerate(node.value, 1):
                yield from walk(value, (*path, str(number)))
        else:
            last = node.end_mark.line + (1 if node.end_mark.column else 0)
            yield _Text(str(node.value), node.start_mark.line + 1, max(last, node.start_mark.line + 1), path)

    root = yaml.compose(text, Loader=yaml.SafeLoader)
    yield from walk(root, ())


def _check_names(template: Template, text: str, texts: list[_Text]) -> None:
    """Jinja2 of every text: its syntax, the names it uses, the fields of the groups that it asks for."""
    from jinja2 import TemplateSyntaxError, meta, nodes

    from .template import _environment

    lines = text.split("\n")
    groups = {name: set(fields) for name, fields in {**GROUPS, **dict(template.groups)}.items()}
    known = {*groups, *LISTS, *template.names, *_ROW_NAMES, *_environment().globals}
    for one in texts:
        condition = bool(one.value) and one.path[-1:] == ("when",)
        source = "{% if " + one.value + " %}{% endif %}" if condition else one.value
        if "{" not in source:
            continue
        try:
            tree = _environment().parse(source)
            unknown = sorted(meta.find_undeclared_variables(tree) - known)
        except TemplateSyntaxError as error:
            raise _refused(template.id, one.first, str(error.message)) from error
        if unknown:
            raise _refused(template.id, _line(lines, one, unknown[0]), f"unknown name {unknown[0]}")
        for node in tree.find_all(nodes.Getattr):
            group = node.node.name if isinstance(node.node, nodes.Name) else ""
            if group in groups and node.attr not in groups[group] and not hasattr(dict, node.attr):
                name = f"{group}.{node.attr}"
                raise _refused(template.id, _line(lines, one, name), f"unknown fact {name}")


def _line(lines: list[str], one: _Text, wanted: str) -> int:
    """The line within a text on which something stands, its first line where it cannot be told."""
    for number in range(one.first, min(one.last, len(lines)) + 1):
        if wanted and wanted in lines[number - 1]:
            return number
    return one.first


def _try_blocks(template: Template, texts: list[_Text], facts: Mapping[str, Any]) -> None:
    """Set the head of the form, then each block by itself, so that an error has a place."""
    checked = replace(template, blocks=())
    heads = [("title", template.title), ("running_title", template.running_title)]
    try:
        missing_requirements(template, facts)
        writer = Writer(checked, complete(facts, template.groups))
        for name, source in heads:
            writer.text(source, name)
    except InputError as error:
        block = str(error.params.get("block", ""))
        way = tuple(block.split()) if block.startswith("names") else (block,)
        raise _refused(template.id, _first_line(texts, way), str(error.params.get("reason"))) from error
    for number, block in enumerate(template.blocks, 1):
        try:
            render(replace(template, blocks=(block,), must=()), facts, options=_DRAFT)
        except InputError as error:
            reason = str(error.params.get("reason") or error)
            raise _refused(template.id, _first_line(texts, ("blocks", str(number))), reason) from error


def _first_line(texts: list[_Text], way: tuple[str, ...]) -> int:
    return next((one.first for one in texts if one.path[: len(way)] == way), 1)


def _check_requirements(template: Template, texts: list[_Text], facts: Mapping[str, Any], base: Template) -> None:
    """What the law requires in a form and its own template prints, the office's template must print too.

    :raises InputError: ``template.lost_requirement``
    """
    marks: dict[str, str] = {}
    marked: dict[str, Any] = {}
    for entry in base.must:
        for path in entry.get("any") or [entry["fact"]]:
            if _can_mark(path):
                mark = _MARK.format(len(marks))
                marks[path] = mark
                _lay(marked, path, mark)
    printed = {name: _printed(one, facts, marked) for name, one in (("base", base), ("own", template))}
    lost = []
    for entry in base.must:
        paths = [path for path in entry.get("any") or [entry["fact"]] if path in marks]
        base_prints, own_prints = (any(marks[path] in printed[name] for path in paths) for name in ("base", "own"))
        if base_prints and not own_prints:
            lost.append(str(entry.get("label", paths[0])))
    if lost:
        line = _first_line(texts, ("blocks",))
        raise InputError("template.lost_requirement", template=template.id, line=line, missing=lost)


def _can_mark(path: str) -> bool:
    """Only a text of a group can be told from others: no row of a list, no drawing, nothing that only chooses words."""
    group = path.split(".")[0]
    return path.count(".") == 1 and group in GROUPS and group != "plan" and path not in ("case.track", "party.kind")


def _lay(facts: dict[str, Any], path: str, value: str) -> None:
    group, name = path.split(".")
    facts.setdefault(group, {})[name] = value


def _printed(template: Template, facts: Mapping[str, Any], marked: Mapping[str, Any]) -> str:
    """All that a template prints, without white space."""
    laid = {**facts}
    for group, values in marked.items():
        laid[group] = {**(lookup(facts, group) or {}), **values}
    return "".join(_strings(template, laid).split())


def _strings(template: Template, facts: Mapping[str, Any]) -> str:
    """The texts of the Word document, which has them in one piece."""
    from .docx.document import render as render_word
    from .docx.reading import text_of

    return text_of(render_word(template, facts, options=_DRAFT).docx)


def preview(template: Template, facts: Mapping[str, Any], images: Mapping[str, bytes]) -> RenderedDocument:
    """The template with a real case as PDF; blanks where the case has not come so far."""
    return render(template, facts, images, _DRAFT)
