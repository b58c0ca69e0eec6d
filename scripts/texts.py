"""The texts that a person may see, found by reading the source: tr() literals, messages, and the codes in use."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("plugin", "processing", "forms")
# Calls that take a code, and at which place.
CALLS = {
    "ZhiweiError": 0,
    "InputError": 0,
    "WorkspaceError": 0,
    "ConflictError": 0,
    "UnlawfulStepError": 0,
    "MissingLibraryError": 0,
    "say": 0,
    "report": 1,
    "Problem": 0,
    "Refusal": 1,
    "Diagnosis": 0,
    "DataError": 0,
    "Issue": 1,
    "Reason": 0,
    "Explained": 1,
}
CODE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+")


@dataclass(frozen=True)
class Found:
    """A text or code with its place."""

    text: str
    place: str


def sources() -> Iterator[Path]:
    """Python files of the product."""
    for room in ROOMS:
        yield from sorted((ROOT / room).rglob("*.py"))


def name_of(call: ast.Call) -> str:
    """Name of the function or method that is called."""
    target = call.func
    return target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def calls(path: Path) -> Iterator[tuple[ast.Call, str]]:
    """Every call in a file, with its place."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node, f"{path.relative_to(ROOT)}:{node.lineno}"


def translated() -> tuple[list[Found], list[str]]:
    """Literals inside ``tr(…)``, and the places where something else than a literal stands."""
    found, wrong = [], []
    for path in sources():
        for call, place in calls(path):
            if name_of(call) != "tr" or not call.args:
                continue
            text = _literal(call.args[0])
            if text is not None:
                found.append(Found(text, place))
            elif path.name not in {"messages.py", "base.py"}:
                wrong.append(place)
    return found, wrong


def messages() -> dict[str, str]:
    """The texts of all message codes, read without importing QGIS."""
    texts: dict[str, str] = {}
    for path in sorted((ROOT / "plugin" / "gui" / "texts").glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "TEXTS" and node.value:
                more = ast.literal_eval(node.value)
                twice = sorted(set(texts) & set(more))
                if twice:
                    raise SystemExit(f"{path.name}: given elsewhere already: {', '.join(twice)}")
                texts.update(more)
    return texts


def codes() -> list[Found]:
    """Codes given to errors of ours, to ``say``, to progress and to rows of reports."""
    found = []
    for path in sources():
        for call, place in calls(path):
            position = CALLS.get(name_of(call))
            if position is None or len(call.args) <= position:
                continue
            code = _literal(call.args[position])
            if code and CODE.fullmatch(code):
                found.append(Found(code, place))
    return found
