"""``make screenshots``: the real QGIS on a virtual screen shows each screen of the plugin.

By default the pictures that the guides show, into docs/images/screens/<language>/, small enough for a repository.
``--all`` takes every screen in every language, size and theme into build/screenshots/<language>-<size>-<theme>/; any of
``--language zh,en --size 1600x1000,1366x768 --theme default,night --only NAME,NAME`` narrows it, and takes those
screens into there too. ``--sheets`` puts each folder's pictures together, several on a page, to be looked at. The
county is that of ``make demo``, made first where it is not there.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parents[1]
DEMO = Path(os.environ.get("ZHIWEI_DEMO", ROOT / "build" / "demo"))
DOCS = ROOT / "docs"
PICTURES = DOCS / "images" / "screens"
#: what the guides are illustrated with, and every other way to look at the windows
DOCS_SIZE = "1366x768"
SIZES = (DOCS_SIZE, "1600x1000")
THEMES = {"default": "", "night": "Night Mapping"}
LIMIT = 200 * 1024
LOCALES = {"zh": ("zh-Hans", "zh_CN"), "en": ("en", "en_US")}


def profile(folder: Path, language: str, theme: str) -> None:
    """A new profile of QGIS with the plugin switched on."""
    user, everywhere = LOCALES[language]
    lines = [
        "[PythonPlugins]",
        "zhiwei=true",
        "[locale]",
        "overrideFlag=true",
        f"userLocale={user}",
        f"globalLocale={everywhere}",
        "[qgis]",
        "checkVersion=false",
        "showTips=false",
        *(["[UI]", f"UITheme={theme}"] if theme else []),
    ]
    ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("\n".join(lines) + "\n", encoding="utf-8")


def workspace(folder: Path) -> Path:
    """A copy of the demo county: taking pictures changes nothing of it."""
    if not (DEMO / "workspace.gpkg").is_file():
        subprocess.run([sys.executable, str(ROOT / "scripts" / "demo.py")], check=True)
    target = folder / "示例县.gpkg"
    shutil.copyfile(DEMO / "workspace.gpkg", target)
    if (DEMO / "workspace.files").is_dir():
        shutil.copytree(DEMO / "workspace.files", folder / "示例县.files")
    return target


def on_a_screen(folder: Path, language: str, size: str, theme: str, script: Path, more: dict[str, str]) -> int:
    """Run a script in the real QGIS on a virtual screen, with a profile of its own; returns QGIS's status."""
    room = folder / f"room_{language}"
    room.mkdir(parents=True)
    profile(room, language, theme)
    runtime = room / "runtime"
    runtime.mkdir(mode=0o700)
    kept = {
        key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH")
    }
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    inside = f"exec {program} --noversioncheck --nologo --profiles-path '{room}' --code '{script}'"
    screen = ["xvfb-run", "-a", "-s", f"-screen 0 {size}x24"]
    command = [*screen, "bash", "-c", f"openbox --sm-disable & sleep .5; {inside}"]
    environment = {**kept, "XDG_RUNTIME_DIR": str(runtime), **more}
    with (folder / f"qgis_{language}.log").open("w") as log:
        return subprocess.run(command, env=environment, stdout=log, stderr=log, timeout=1800, check=False).returncode


def desktop(folder: Path, language: str, size: str, theme: str, only: str) -> Path:
    """Take the pictures of one language; returns where they are."""
    shots = folder / "shots"
    shots.mkdir(parents=True)
    county = folder / "county"
    county.mkdir()
    more = {
        "ZHIWEI_SHOTS": str(shots),
        "ZHIWEI_SHOTS_WORKSPACE": str(workspace(county)),
        "ZHIWEI_SHOTS_ONLY": only,
    }
    status = on_a_screen(folder, language, size, theme, ROOT / "scripts" / "screens_inside.py", more)
    told = (shots / "log.txt").read_text(encoding="utf-8") if (shots / "log.txt").is_file() else "QGIS did not come up"
    if told:
        print(f"{language} {size} {theme}:\n{told}", file=sys.stderr)
    if status:
        print(f"{language}: not every picture could be taken", file=sys.stderr)
    return shots


def shown_in_guides(language: str) -> str:
    """Names of the screens that the guides show in a language."""
    pattern = re.compile(rf"images/screens/{language}/(\w+)\.png")
    guides = [*DOCS.glob("*.md"), *ROOT.glob("README*.md")]
    return ",".join(sorted({name for guide in guides for name in pattern.findall(guide.read_text(encoding="utf-8"))}))


def optimised(source: Path, target: Path) -> int:
    """Write a picture with as many colours as fit into the limit; returns its size."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(source) as picture:
        plain = picture.convert("RGB")
    for colours in (256, 128, 64, 32):
        few = plain.quantize(colours, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(target, optimize=True)
        if target.stat().st_size <= LIMIT:
            break
    return target.stat().st_size


def sheets(folder: Path, across: int = 2, down: int = 2) -> None:
    """Put the pictures of a folder together, so many on a page, each under its name."""
    pictures = sorted(folder.glob("*.png"))
    for at in range(0, len(pictures), across * down):
        some = [Image.open(path).convert("RGB") for path in pictures[at : at + across * down]]
        wide, high = some[0].width, some[0].height + 18
        sheet = Image.new("RGB", (wide * across, high * down), "white")
        for place, picture in enumerate(some):
            corner = (place % across * wide, place // across * high)
            ImageDraw.Draw(sheet).text((corner[0] + 4, corner[1] + 3), pictures[at + place].stem, "black")
            sheet.paste(picture, (corner[0], corner[1] + 18))
        target = folder / "sheets"
        target.mkdir(exist_ok=True)
        sheet.save(target / f"{at // (across * down) + 1:02d}.png")


def take(options: argparse.Namespace, language: str, size: str, theme: str) -> list[Path]:
    """The pictures of one language on one screen in one theme; returns those that are too large."""
    wide = options.all or options.language or options.size or options.theme or options.only
    target = ROOT / "build" / "screenshots" / f"{language}-{size}-{theme}" if wide else PICTURES / language
    only = options.only if wide else shown_in_guides(language)
    large = []
    with tempfile.TemporaryDirectory(prefix="zhiwei-shots-") as folder:
        shots = desktop(Path(folder) / "screen", language, size, THEMES[theme], only)
        for source in sorted(shots.glob("*.png")):
            size_b = optimised(source, target / source.name)
            print(f"{target / source.name} {size_b // 1024} KB")
            if size_b > LIMIT and not wide:
                large.append(target / source.name)
    if not wide:
        for old in target.glob("*.png"):
            if old.stem not in only.split(","):
                old.unlink()
    if options.sheets:
        sheets(target)
    return large


def main() -> int:
    """Entry point."""
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--all", action="store_true", help="every screen in every language, size and theme")
    given.add_argument("--language", default="", help=", ".join(LOCALES))
    given.add_argument("--size", default="", help=", ".join(SIZES))
    given.add_argument("--theme", default="", help=", ".join(THEMES))
    given.add_argument("--only", default="", help="names of screens, with commas between")
    given.add_argument("--sheets", action="store_true", help="pages with several pictures each besides")
    options = given.parse_args()
    languages = options.language.split(",") if options.language else list(LOCALES)
    sizes = options.size.split(",") if options.size else list(SIZES) if options.all else [DOCS_SIZE]
    themes = options.theme.split(",") if options.theme else list(THEMES) if options.all else ["default"]
    large = [
        path
        for theme in themes
        for size in sizes
        for language in languages
        for path in take(options, language, size, theme)
    ]
    return 1 if large else 0


if __name__ == "__main__":
    sys.exit(main())
