"""The offline bundle: the plugin with its pure-Python libraries inside, and the binary ones as wheels beside it.

For offices without internet. ``build/zhiwei-X.Y.Z-bundle.zip`` is installed like any plugin zip;
``build/zhiwei-X.Y.Z-wheels/`` holds what cannot be pure Python, with a guide.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import check_bundle
from package import FOLDER, ROOT, contents, version, write
from vendoring import module_names, patched, rewrite

WORK = ROOT / "build" / "bundle"
# Versions that still run on Python 3.9 (QGIS 3.22 on Windows).
PURE = (
    "SQLAlchemy==2.0.58",
    "alembic==1.16.5",
    "Mako==1.3.10",
    "MarkupSafe==3.0.2",
    "typing_extensions==4.16.0",
    "tomli==2.2.1",
    "reportlab==4.4.4",
    "openpyxl==3.1.5",
    "et_xmlfile==2.0.0",
    "ExifRead==3.5.1",
    "python-stdnum==2.2",
    "Jinja2==3.1.6",
    "PyYAML==6.0.2",
    "pypdf==6.21.4",
    "python-docx==1.2.0",
    "icalendar==6.3.2",
    "python-dateutil==2.9.0.post0",
    "six==1.17.0",
    "chinesecalendar==1.11.0",
)
# lxml is what python-docx stands on. QGIS brings most of these; fonttools is here because its fast parts are compiled.
BINARY = ("shapely>=2.0,<3", "numpy<2", "Pillow", "fonttools", "lxml")
# Compiled and large, and everything works without: a plan is made by the built-in search, only without its proofs.
NOT_CARRIED = ("ortools",)
PYTHONS = ("3.9", "3.12")
LEFT_OUT = (
    "sqlalchemy/testing/",
    "sqlalchemy/ext/mypy/",
    "sqlalchemy/ext/asyncio/",
    "alembic/testing/",
    "alembic/templates/",
    "reportlab/graphics/samples/",
    "mako/testing/",
    "mako/ext/",
    "docx/templates/default-docx-template/",
    "dateutil/zoneinfo/",
)
MARK = b'"""Libraries of others, in a package of our own; made by scripts/bundle.py."""\n'
DATA = {".py", ".typed", ".afm", ".pfb", ".ttf", ".T1", ".dat", ".txt", ".xml", ".docx"}

GUIDE = """治违 ZhiWei 离线安装 / Offline installation
===========================================

1. QGIS 菜单「插件 > 管理并安装插件 > 从 ZIP 文件安装」，选 {bundle}。纯 Python 库已在插件内，不影响其他插件。
   In QGIS: Plugins > Manage and Install Plugins > Install from ZIP, choose {bundle}. The pure-Python
   libraries are inside the plugin, in a package of its own.
2. 打开「治违」菜单。若出现「部分功能不可用…」，才需要本文件夹里的轮子(wheel)。
   Look at the ZhiWei menu. Only if it says "Some functions are off…" are these wheels needed.
3. 打开「OSGeo4W Shell」(开始菜单 QGIS 文件夹内)，运行下面两行；cp39 为 QGIS 3.22 系列，cp312 为 QGIS 3.44 系列：
   Open the OSGeo4W Shell (start menu, QGIS folder) and run these two lines in this folder; cp39 is for QGIS 3.22,
   cp312 for QGIS 3.44:

   set TARGET=%APPDATA%\\QGIS\\QGIS3\\profiles\\default\\python
   python -m pip install --no-index --find-links cp312 --no-deps "shapely>=2.0" --target "%TARGET%"

   末尾只写提示中列出的库：shapely、lxml（Word 文书）、fonttools（提示为 fontTools）、Pillow（提示为 PIL），可并列多个。
   At the end name those libraries alone that the message lists: shapely, lxml (Word documents), fonttools (listed as
   fontTools), Pillow (listed as PIL); several may stand side by side.

   无需管理员权限；QGIS 启动时会从该目录加载。No administrator needed; QGIS looks in that folder when it starts.
4. 重新启动 QGIS。Restart QGIS.
"""


def download() -> Path:
    """Unpack the pure-Python parts of the libraries into one folder."""
    wheels, tree = WORK / "pure", WORK / "tree"
    for folder in (wheels, tree):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    for requirement in PURE:
        # MarkupSafe, PyYAML and tomli have binary wheels too: their Python parts are the same in each.
        platforms = ("any",) if not requirement.startswith(("MarkupSafe", "PyYAML")) else ("win_amd64",)
        pip_download(requirement, wheels, "3.9", platforms, dependencies=False)
    for wheel in wheels.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                if wanted(name):
                    archive.extract(name, tree)
                elif ".dist-info/" in name and "licen" in name.lower() and not name.endswith("/"):
                    target = tree / "licences" / f"{wheel.name.split('-')[0]}-{Path(name).name}"
                    target.parent.mkdir(exist_ok=True)
                    target.write_bytes(archive.read(name))
    return tree


def pip_download(requirement: str, target: Path, python: str, platforms: tuple[str, ...], dependencies: bool) -> None:
    """Fetch a wheel for another Python and platform."""
    command = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--only-binary=:all:"]
    command += ["--python-version", python, "-d", str(target)]
    command += [word for platform in platforms for word in ("--platform", platform)]
    command += [] if dependencies else ["--no-deps"]
    fetched = subprocess.run([*command, requirement], check=False, capture_output=True, text=True)
    if fetched.returncode:
        sys.exit(f"bundle: {requirement} for Python {python} cannot be fetched:\n{fetched.stderr}")


def wanted(name: str) -> bool:
    """True for the files of a wheel that go into the bundle."""
    if ".dist-info/" in name or ".data/" in name or name.startswith(LEFT_OUT) or "/tests/" in name:
        return False
    return Path(name).suffix in DATA


def vendored(tree: Path) -> dict[str, bytes]:
    """The libraries as files of ``zhiwei/vendor``."""
    names = frozenset(path.name for path in tree.iterdir() if path.name != "licences") | {"typing_extensions"}
    names = frozenset(name.removesuffix(".py") for name in names)
    modules = module_names(tree)
    files = {f"{FOLDER}/vendor/__init__.py": MARK}
    for path in sorted(tree.rglob("*")):
        if not path.is_file():
            continue
        name = path.relative_to(tree).as_posix()
        content = path.read_bytes()
        if path.suffix == ".py":
            content = rewrite(patched(name, content.decode()), names, modules).encode()
        files[f"{FOLDER}/vendor/{name}"] = content
    return files


def own(tree: Path) -> dict[str, bytes]:
    """Our own files, their imports turned to the vendored libraries."""
    names = frozenset(path.stem for path in tree.iterdir() if path.name != "licences")
    modules = module_names(tree)
    files = {}
    for path in contents():
        content = path.read_bytes()
        if path.suffix == ".py":
            content = rewrite(content.decode(), names, modules).encode()
        files[f"{FOLDER}/{path.relative_to(ROOT).as_posix()}"] = content
    return files


def wheel_folder(bundle: str) -> Path:
    """Binary wheels for Windows, by Python version, with the guide."""
    folder = ROOT / "build" / f"zhiwei-{version()}-wheels"
    shutil.rmtree(folder, ignore_errors=True)
    for python in PYTHONS:
        target = folder / f"cp{python.replace('.', '')}"
        target.mkdir(parents=True)
        for requirement in BINARY:
            pip_download(requirement, target, python, ("win_amd64", "any"), dependencies=False)
    (folder / "安装说明-README.txt").write_text(GUIDE.format(bundle=bundle), encoding="utf-8-sig")
    return folder


def main() -> int:
    """Entry point."""
    tree = download()
    target = ROOT / "build" / f"zhiwei-{version()}-bundle.zip"
    write(target, {**vendored(tree), **own(tree)})
    folder = wheel_folder(target.name)
    print(f"{target} {target.stat().st_size / 1e6:.1f} MB")
    print(f"{folder} {sum(path.stat().st_size for path in folder.rglob('*') if path.is_file()) / 1e6:.1f} MB")
    return check_bundle.main(target)


if __name__ == "__main__":
    sys.exit(main())
