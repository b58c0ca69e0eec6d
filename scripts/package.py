"""The zip for the QGIS plugin site: our own code and resources, no libraries, one ASCII folder."""

from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = "zhiwei"
LIMIT = 25 * 1024 * 1024
WHOLE = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "README.zh_CN.md", "CHANGELOG.md")
# what F1 shows, and the pages that it links to
DOCS = ("user-guide", "glossary", "algorithms", "periods", "profiles")
WHOLE += tuple(f"docs/{name}.md" for name in DOCS)
ROOMS = ("plugin", "processing", "forms", "resources", "i18n", "docs/images")
ENDINGS = {".py", ".yaml", ".qml", ".qpt", ".svg", ".ui", ".qm", ".mako", ".png", ".txt", ".ini"}
# The sample county is what the welcome page offers first; only its generator is for developers.
ENDINGS |= {".gpkg", ".jpg"}
LEFT_OUT = ("resources/sample/generate/",)


def version() -> str:
    """Version in metadata.txt."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def contents() -> Iterator[Path]:
    """Files of the plugin: what git knows, plus the compiled translations."""
    known = subprocess.run(
        ["git", "-c", "core.quotepath=off", "ls-files", *ROOMS, *WHOLE],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    compiled = {path.with_suffix(".qm") for path in (ROOT / "i18n").glob("*.ts")}
    for path in sorted(compiled):
        if not path.is_file():
            # the zip would be there, and speak English alone
            sys.exit(f"package: {path.relative_to(ROOT)} is not there; scripts/setup.sh makes it")
    names = set(known.stdout.splitlines()) | {str(path.relative_to(ROOT)) for path in compiled}
    for name in sorted(names):
        path = ROOT / name
        if not path.is_file() or name.startswith(LEFT_OUT):
            continue
        if name in WHOLE or path.suffix in ENDINGS:
            yield path


def write(target: Path, files: dict[str, bytes]) -> None:
    """Write a zip with fixed dates, so that the same content gives the same file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, files[name])


def check(target: Path) -> list[str]:
    """What the plugin site would refuse."""
    problems = []
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
        if {name.split("/")[0] for name in names} != {FOLDER}:
            problems.append("more than one folder at the top")
        problems += [f"not ASCII: {name}" for name in names if not name.isascii()]
        problems += [f"not wanted: {name}" for name in names if name.endswith((".pyc", ".so", ".pyd", ".dll", ".ts"))]
        for name in ("LICENSE", "metadata.txt", "__init__.py"):
            if f"{FOLDER}/{name}" not in names:
                problems.append(f"missing: {name}")
    if target.stat().st_size > LIMIT:
        problems.append(f"{target.stat().st_size} bytes is more than the site takes")
    return problems


def main() -> int:
    """Entry point."""
    target = ROOT / "build" / f"zhiwei-{version()}.zip"
    write(target, {f"{FOLDER}/{path.relative_to(ROOT).as_posix()}": path.read_bytes() for path in contents()})
    problems = check(target)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{target} {target.stat().st_size / 1024:.0f} KB")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
