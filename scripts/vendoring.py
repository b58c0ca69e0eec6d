"""Move libraries into a package of our own by rewriting their imports, once, when the bundle is made.

After that ``zhiwei.vendor.sqlalchemy`` and another plugin's ``sqlalchemy`` are two modules that never meet.
There is no import hook and no entry in sys.path: what runs is plain source that can be read.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from pathlib import Path

NAMESPACE = "zhiwei.vendor"

# SQLAlchemy finds its dialects by __import__("sqlalchemy.dialects.x").dialects, which starts at the top package.
PATCHES = {
    # Templates are compiled to source that imports the runtime.
    "jinja2/compiler.py": (("from jinja2.runtime import", f"from {NAMESPACE}.jinja2.runtime import"),),
    # Windows has no database of time zones, and zoneinfo finds no tzdata but one that everybody would see.
    "icalendar/timezone/zoneinfo.py": (
        ('utc = zoneinfo.ZoneInfo("UTC")', "utc = timezone.utc"),
        ("from datetime import datetime, tzinfo", "from datetime import datetime, timezone, tzinfo"),
    ),
    "reportlab/rl_config.py": (
        ("from reportlab.rl_settings import", f"from {NAMESPACE}.reportlab.rl_settings import"),
    ),
    "sqlalchemy/__init__.py": (('import_prefix("sqlalchemy")', "import_prefix(__name__)"),),
    "sqlalchemy/dialects/__init__.py": (
        (
            'module = __import__("sqlalchemy.dialects.%s" % (dialect,)).dialects\n',
            'module = __import__(__name__ + "." + dialect, fromlist=["base"])\n',
        ),
        ("            module = getattr(module, dialect)\n", ""),
    ),
}


def rewrite(source: str, names: frozenset[str], modules: frozenset[str]) -> str:
    """Source whose imports of ``names`` come from the namespace.

    :param names: top-level names of the vendored packages
    :param modules: dotted names of all vendored modules; a string that is one of them is rewritten too
    """
    tree = ast.parse(source)
    lines = source.encode().splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    edits: list[tuple[int, int, str]] = []

    def span(node: ast.AST) -> tuple[int, int]:
        return starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset

    in_f_strings = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and _top(node.module or "") in names:
            aliases = ", ".join(_alias(item) for item in node.names)
            edits.append((*span(node), f"from {NAMESPACE}.{node.module} import {aliases}"))
        elif isinstance(node, ast.Import) and any(_top(item.name) in names for item in node.names):
            edits.append((*span(node), "; ".join(_import(item, names) for item in node.names)))
        elif _names_module(node, modules) and id(node) not in in_f_strings:
            edits.append((*span(node), repr(f"{NAMESPACE}.{node.value}")))
    text = source.encode()
    for start, end, replacement in sorted(edits, reverse=True):
        # Lines of a longer statement are kept, so that a traceback still names the right line.
        newlines = text[start:end].count(b"\n")
        filler = (" \\\n" * newlines) if newlines else ""
        text = text[:start] + _spread(replacement, filler).encode() + text[end:]
    return text.decode()


def _names_module(node: ast.AST, modules: frozenset[str]) -> bool:
    value = getattr(node, "value", None)
    return isinstance(node, ast.Constant) and isinstance(value, str) and "." in value and value in modules


def _spread(statement: str, filler: str) -> str:
    head, separator, tail = statement.partition(" import ")
    return f"{head}{filler} import {tail}" if filler and separator else statement


def _top(dotted: str) -> str:
    return dotted.partition(".")[0]


def _alias(item: ast.alias) -> str:
    return f"{item.name} as {item.asname}" if item.asname else item.name


def _import(item: ast.alias, names: Iterable[str]) -> str:
    if _top(item.name) not in names:
        return f"import {_alias(item)}"
    if item.asname:
        parent, _, last = f"{NAMESPACE}.{item.name}".rpartition(".")
        return f"from {parent} import {last} as {item.asname}"
    bind = f"from {NAMESPACE} import {_top(item.name)}"
    return bind if "." not in item.name else f"import {NAMESPACE}.{item.name}; {bind}"


def module_names(folder: Path) -> frozenset[str]:
    """Dotted names of all modules in a folder of packages."""
    found = set()
    for path in folder.rglob("*.py"):
        parts = list(path.relative_to(folder).with_suffix("").parts)
        if parts[-1] == "__init__":
            parts.pop()
        found.add(".".join(parts))
    return frozenset(found)


def patched(name: str, source: str) -> str:
    """The source with our patches for that file.

    :raises LookupError: when the library changed and a patch no longer fits
    """
    for old, new in PATCHES.get(name, ()):
        if old not in source:
            raise LookupError(f"{name}: the patch for {old!r} does not fit any more")
        source = source.replace(old, new)
    return source
