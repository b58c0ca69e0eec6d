"""What a base class leaves open, every class that is made has: nobody reaches a ``NotImplementedError``."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass
class Kind:
    """A class: its bases by name, what it defines, and what of that is left open."""

    name: str
    path: Path
    bases: list[str]
    has: set[str] = field(default_factory=set)
    open: set[str] = field(default_factory=set)


def left_open(node: ast.FunctionDef) -> bool:
    return any(isinstance(one, ast.Raise) and "NotImplementedError" in ast.dump(one) for one in node.body)


def kinds() -> list[Kind]:
    found = []
    for path in [*ROOT.glob("plugin/**/*.py"), *ROOT.glob("processing/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ClassDef):
                continue
            bases = [one.id if isinstance(one, ast.Name) else getattr(one, "attr", "") for one in node.bases]
            kind = Kind(node.name, path, bases)
            for one in node.body:
                if isinstance(one, ast.FunctionDef):
                    (kind.open if left_open(one) else kind.has).add(one.name)
                elif isinstance(one, (ast.Assign, ast.AnnAssign)):
                    targets = one.targets if isinstance(one, ast.Assign) else [one.target]
                    kind.has |= {target.id for target in targets if isinstance(target, ast.Name)}
            found.append(kind)
    return found


def test_every_class_that_is_made_has_what_its_base_leaves_open():
    found = kinds()
    assert sum(bool(kind.open) for kind in found) > 5

    def bases_of(kind: Kind) -> list[Kind]:
        named = [one for one in found if one.name in kind.bases and one is not kind]
        here = {one.name for one in named if one.path == kind.path}
        return [one for one in named if one.path == kind.path or one.name not in here]

    def lacks(kind: Kind) -> set[str]:
        from_above = set().union(*map(lacks, bases_of(kind)))
        return (from_above | kind.open) - kind.has

    extended = {id(base) for kind in found for base in bases_of(kind)}
    made = {f"{kind.path.name}: {kind.name}": sorted(lacks(kind)) for kind in found if id(kind) not in extended}
    assert {name: missing for name, missing in made.items() if missing} == {}
